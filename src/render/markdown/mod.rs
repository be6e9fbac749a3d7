//! The sheet as Markdown, for those who paste it somewhere. Everything is escaped, so that it stays text wherever it lands.

mod words;

use super::block::{Ask, Block, Boxes, Card, Document, Entry, Grid, Words};
use words::address;
pub(super) use words::line;

/// The document as Markdown.
pub(super) fn paint(sheet: &Document) -> String {
    let mut parts = vec![format!("# {}", line(&sheet.title)), line(&sheet.date)];
    parts.extend(sheet.blocks.iter().map(|part| block(sheet, part)));
    parts.retain(|part| !part.is_empty());
    parts.join("\n\n") + "\n"
}

fn block(sheet: &Document, block: &Block) -> String {
    match block {
        Block::Section { heading, .. } if heading.is_empty() => String::new(),
        Block::Section { heading, .. } => format!("## {}", line(heading)),
        Block::Part(heading) => format!("### {}", line(heading)),
        Block::Prose(prose) => line(prose),
        Block::Result { label, text, warning, .. } => {
            let warning = warning.iter().map(|warning| format!("\n>\n> **{}**", line(warning)));
            let text = format!("{label}{}{text}", sheet.words.colon);
            format!("> **{}**{}", line(&text), warning.collect::<String>())
        }
        Block::Points { items, numbered } => listed(items, *numbered),
        Block::Entries(entries) => {
            entries.iter().map(|entry| self::entry(sheet, entry)).collect::<Vec<_>>().join("\n")
        }
        Block::Card(content) => card(sheet, content),
        Block::Ask(content) => ask(sheet, content),
        Block::Grid(content) => grid(sheet, content),
        Block::Figure(content) => listed(&content.told(&sheet.words.colon), false),
        Block::Blanks(names) => {
            let blank = |name: &String| format!("{}{}", line(name), "\\_".repeat(16));
            names.iter().map(blank).collect::<Vec<_>>().join(" ")
        }
        Block::Rule => "---".to_owned(),
        Block::Gap => String::new(),
        Block::Glossary => {
            let entries = sheet.glossary.iter();
            let lines = entries.map(|term| format!("- **{}** {}", line(&term.name), line(&term.meaning)));
            lines.collect::<Vec<_>>().join("\n")
        }
        Block::Sources(sources) => {
            let source = |(index, (title, url)): (usize, &(String, Option<String>))| {
                let url = url.as_ref().map(|url| format!(" {}", address(url))).unwrap_or_default();
                format!("{}. {}{url}", index + 1, line(title))
            };
            sources.iter().enumerate().map(source).collect::<Vec<_>>().join("\n")
        }
    }
}

fn listed(items: &[String], numbered: bool) -> String {
    let item = |(index, item): (usize, &String)| {
        if numbered { format!("{}. {}", index + 1, line(item)) } else { format!("- {}", line(item)) }
    };
    items.iter().enumerate().map(item).collect::<Vec<_>>().join("\n")
}

fn entry(sheet: &Document, entry: &Entry) -> String {
    let (label, text) = (line(&entry.label), line(&entry.text));
    match entry.severity {
        Some(_) => format!("- **{}** {text}", line(&labelled(&sheet.words, &entry.label))),
        None => format!("- **{label}{}** {text}", sheet.words.colon.trim_end()),
    }
}

/// A severity word as it stands before a title.
fn labelled(words: &Words, label: &str) -> String {
    let [opens, closes] = &words.label;
    format!("{opens}{label}{closes}")
}

fn card(sheet: &Document, card: &Card) -> String {
    let label = card.label.as_ref().map(|(_, label)| labelled(&sheet.words, label) + " ");
    let title = format!("**{}**", line(&format!("{}{}", label.unwrap_or_default(), card.title)));
    let texts = card.texts.iter().map(|text| line(text));
    std::iter::once(title).chain(texts).collect::<Vec<_>>().join("\n\n")
}

fn ask(sheet: &Document, ask: &Ask) -> String {
    let words = &sheet.words;
    let boxes = match ask.boxes {
        Boxes::Told => vec![&words.yes, &words.vague, &words.no],
        Boxes::YesNo => vec![&words.yes, &words.no],
    };
    let mut lines = vec![format!("**{}. {}**", ask.number, line(&ask.text))];
    lines.extend(ask.notes.iter().map(|note| format!("\n{}", line(note))));
    lines.push(String::new());
    lines.extend(boxes.iter().map(|word| format!("- [ ] {}", line(word))));
    if ask.lines > 0 {
        lines.push(format!("\n{}", line(&words.answer)));
    }
    lines.join("\n")
}

fn grid(sheet: &Document, grid: &Grid) -> String {
    let row = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
    let head = std::iter::once(line(&sheet.words.row)).chain(grid.columns.iter().map(|column| line(column)));
    let mut lines = vec![row(head.collect()), row(vec!["---".to_owned(); grid.columns.len() + 1])];
    for content in &grid.rows {
        let mark = if content.marked { format!(" ({})", line(&sheet.words.matters)) } else { String::new() };
        let name = format!("**{}**{mark}", line(&content.name));
        lines.push(row(std::iter::once(name).chain(content.cells.iter().map(|text| line(text))).collect()));
    }
    lines.join("\n")
}
