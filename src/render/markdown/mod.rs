//! The sheet as Markdown, for those who paste it somewhere. Everything is escaped, so that it stays text wherever it lands.

mod words;

use super::sheet::{self, Ask, Block, Boxes, Brief, Card, Drawing, Figure, Grid, Sheet};
use crate::localizer::Localizer;
use crate::report::Report;
use crate::term::Locale;
use words::{address, cell, line};

/// The report as Markdown.
pub fn render(report: &Report<'_>, localizer: &Localizer) -> String {
    document(&sheet::of_report(report, localizer))
}

pub(super) fn document(sheet: &Sheet) -> String {
    let mut parts = vec![format!("# {}", line(&sheet.title)), line(&sheet.date)];
    parts.extend(sheet.blocks.iter().map(|part| block(sheet, part)));
    parts.retain(|part| !part.is_empty());
    parts.join("\n\n") + "\n"
}

fn block(sheet: &Sheet, block: &Block) -> String {
    match block {
        Block::Section { heading, .. } => format!("## {}", line(heading)),
        Block::Part(heading) => format!("### {}", line(heading)),
        Block::Prose(prose) => line(prose),
        Block::Result { text, warning, .. } => {
            let warning = warning.iter().map(|warning| format!("\n>\n> **{}**", line(warning)));
            format!("> **{}**{}", line(text), warning.collect::<String>())
        }
        Block::Points { items, numbered } => listed(items, *numbered),
        Block::Brief(points) => {
            let point = |point: &Brief| {
                let title = format!("{}{}", labelled(sheet, &point.label), point.title);
                format!("- **{}**  \n  {}", line(&title), line(&point.deed))
            };
            points.iter().map(point).collect::<Vec<_>>().join("\n")
        }
        Block::Card(content) => card(sheet, content),
        Block::Ask(content) => ask(sheet, content),
        Block::Grid(content) => grid(sheet, content),
        Block::Figure(content) => figure(content),
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

/// A severity word as it stands before a title.
fn labelled(sheet: &Sheet, label: &str) -> String {
    match sheet.locale {
        Locale::Ja => format!("【{label}】"),
        Locale::En => format!("[{label}] "),
    }
}

fn card(sheet: &Sheet, card: &Card) -> String {
    let label = card.label.as_ref().map(|(_, label)| labelled(sheet, label));
    let title = format!("**{}**", line(&format!("{}{}", label.unwrap_or_default(), card.title)));
    let texts = card.texts.iter().map(|text| line(text));
    std::iter::once(title).chain(texts).collect::<Vec<_>>().join("\n\n")
}

fn ask(sheet: &Sheet, ask: &Ask) -> String {
    let words = &sheet.words;
    let boxes = match ask.boxes {
        Boxes::Told => vec![&words.yes, &words.vague, &words.no],
        Boxes::YesNo => vec![&words.yes, &words.no],
    };
    let mut lines = vec![format!("**{}. {}**", ask.number, line(&ask.text))];
    lines.extend(ask.why.iter().map(|why| format!("\n{}", line(why))));
    lines.push(String::new());
    lines.extend(boxes.iter().map(|word| format!("- [ ] {}", line(word))));
    if ask.lines > 0 {
        lines.push(format!("\n{}", line(&words.answer)));
    }
    lines.join("\n")
}

fn grid(sheet: &Sheet, grid: &Grid) -> String {
    let row = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
    let head = std::iter::once(cell(&sheet.words.row)).chain(grid.columns.iter().map(|column| cell(column)));
    let mut lines = vec![row(head.collect()), row(vec!["---".to_owned(); grid.columns.len() + 1])];
    for content in &grid.rows {
        let mark = if content.marked { format!(" ({})", cell(&sheet.words.matters)) } else { String::new() };
        let name = format!("**{}**{mark}", cell(&content.name));
        lines.push(row(std::iter::once(name).chain(content.cells.iter().map(|text| cell(text))).collect()));
    }
    lines.join("\n")
}

/// A picture becomes its words; the legend of shapes is left out with the shapes.
fn figure(figure: &Figure) -> String {
    let mut items = match &figure.drawing {
        Drawing::Timeline { .. } => return listed(&figure.words[1..], false),
        Drawing::Bars(bars) => bars.iter().map(|bar| format!("{}: {}", bar.name, bar.words)).collect(),
        Drawing::Evidence { rows, .. } => {
            return listed(
                &rows.iter().map(|(name, _, level)| format!("{name}: {level}")).collect::<Vec<_>>(),
                false,
            );
        }
    };
    let items: &mut Vec<String> = &mut items;
    items.extend(figure.words.iter().cloned());
    listed(items, false)
}
