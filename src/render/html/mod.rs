//! The sheet as one self-contained HTML file: no script, no request to anywhere, fit for A4 and for a telephone.

mod drawing;
mod form;
mod letter;
#[cfg(feature = "proof")]
mod packet;
mod words;

use super::block::{Block, Card, Document, Entry, Grid, Place};
use crate::term::{Locale, Severity, Verdict};
use maud::{DOCTYPE, Markup, PreEscaped, html};
#[cfg(feature = "cli")]
pub(super) use words::place;
use words::{Linked, text};

/// Nothing may be loaded or sent; the one style is known by its hash.
const STYLE: &str = include_str!("sheet.css");
/// SHA-256 of the style, in base64; a test compares it.
const STYLE_HASH: &str = include_str!("sheet.css.sha256");

pub(super) use letter::letter;
#[cfg(feature = "proof")]
pub(super) use packet::packet;

/// The document as one HTML file.
pub(super) fn paint(sheet: &Document) -> String {
    let body = html! {
        header { h1 { (text(&sheet.title)) } p.date { (text(&sheet.date)) } }
        (contents(sheet))
        main {
            @if sheet.blocks.iter().any(|block| matches!(block, Block::Ask(_))) {
                p.lost { (text(&sheet.words.lost)) }
            }
            (sections(sheet))
        }
    };
    page(&sheet.title, sheet.locale, &body)
}

/// One self-contained file: nothing is loaded or sent, and the style is known by its hash.
fn page(title: &str, locale: Locale, body: &Markup) -> String {
    let policy = format!(
        "default-src 'none'; style-src 'sha256-{}'; base-uri 'none'; form-action 'none'",
        STYLE_HASH.trim()
    );
    let page = html! {
        (DOCTYPE)
        html lang=(locale.id()) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(policy);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="referrer" content="no-referrer";
                title { (text(title)) }
                style { (PreEscaped(STYLE)) }
            }
            body { (body) }
        }
    };
    page.into_string() + "\n"
}

/// Folded, so that the result stands on the first screen of a telephone too.
fn contents(sheet: &Document) -> Markup {
    let sections = sheet.blocks.iter().filter_map(|block| match block {
        Block::Section { id, heading, place } if *place != Place::Page => Some((id, heading)),
        _ => None,
    });
    html! {
        nav aria-label=(sheet.words.contents) {
            details {
                summary { (text(&sheet.words.contents)) }
                ul { @for (id, heading) in sections { li { a href={ "#" (id) } { (text(heading)) } } } }
            }
        }
    }
}

/// The blocks, grouped under their sections.
fn sections(sheet: &Document) -> Markup {
    let starts = |block: &Block| matches!(block, Block::Section { .. });
    let mut linked = Linked::new(&sheet.glossary);
    let mut rest = sheet.blocks.as_slice();
    let mut parts = Vec::new();
    let first = rest.iter().position(starts).unwrap_or(rest.len());
    for part in blocks(sheet, &rest[..first], &mut linked) {
        parts.push(part);
    }
    rest = &rest[first..];
    while let Some((Block::Section { id, heading, place }, after)) = rest.split_first() {
        let end = after.iter().position(starts).unwrap_or(after.len());
        let body = blocks(sheet, &after[..end], &mut linked);
        let class = match place {
            Place::Page => Some("page"),
            Place::After => None,
            Place::NewPage => Some("new-page"),
        };
        parts.push(html! {
            section id=(id) class=[class] aria-labelledby=[(!heading.is_empty()).then(|| format!("{id}-heading"))] {
                @if !heading.is_empty() { h2 id={ (id) "-heading" } { (text(heading)) } }
                @for part in &body { (part) }
            }
        });
        rest = &after[end..];
    }
    html! { @for part in &parts { (PreEscaped("\n")) (part) } }
}

/// The blocks of a section; cards that follow each other stand together, so that paper can have them in two columns.
fn blocks(sheet: &Document, parts: &[Block], linked: &mut Linked<'_>) -> Vec<Markup> {
    let is_card = |block: &Block| matches!(block, Block::Card(_));
    let runs = parts.chunk_by(|one, next| is_card(one) && is_card(next));
    runs.map(|run| {
        let made: Vec<Markup> = run.iter().map(|part| block(sheet, part, linked)).collect();
        let lines = html! { @for part in &made { (PreEscaped("\n")) (part) } };
        if run.first().is_some_and(is_card) {
            html! { div.cards { (lines) } }
        } else {
            lines
        }
    })
    .collect()
}

fn block(sheet: &Document, part: &Block, linked: &mut Linked<'_>) -> Markup {
    match part {
        Block::Section { .. } => html! {},
        Block::Part(heading) => html! { h3 { (text(heading)) } },
        Block::Prose(prose) => html! { p { (linked.text(prose)) } },
        Block::Result { label, text: result, warning, verdict } => html! {
            div.result.(verdict_class(*verdict)) {
                p { span.label { (text(label)) } " " strong { (text(result)) } }
                @if let Some(warning) = warning { p { strong { (text(warning)) } } }
            }
        },
        Block::Points { items, numbered } => {
            let items: Vec<Markup> = items.iter().map(|item| linked.text(item)).collect();
            let items = html! { @for item in &items { li { (item) } } };
            if *numbered {
                html! { ol { (items) } }
            } else {
                html! { ul { (items) } }
            }
        }
        Block::Entries(points) => entries(points, linked),
        Block::Blanks(names) => html! {
            div.blanks { @for name in names { label { span { (text(name)) } input type="text"; } } }
        },
        Block::Rule => html! { hr; },
        Block::Gap => html! {},
        Block::Card(content) => card(content, linked),
        Block::Ask(ask) => form::ask(sheet, ask, linked),
        Block::Grid(content) => grid(sheet, content),
        Block::Figure(figure) => drawing::figure(figure, &sheet.words.colon, linked),
        Block::Glossary => glossary(sheet),
        Block::Sources(sources) => html! {
            ol.sources {
                @for (title, url) in sources {
                    li { (text(title)) @if let Some(url) = url { br; a href=(url) rel="noreferrer" { (text(url)) } } }
                }
            }
        },
    }
}

fn verdict_class(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Stop => "stop",
        Verdict::AskDoctorFirst | Verdict::RefuseOffer => "caution",
        _ => "plain",
    }
}

fn severity_class(severity: Severity) -> &'static str {
    match severity {
        Severity::Stop => "stop",
        Severity::Caution => "caution",
        _ => "plain",
    }
}

/// Short texts, each behind its name.
fn entries(points: &[Entry], linked: &mut Linked<'_>) -> Markup {
    let texts: Vec<Markup> = points.iter().map(|point| linked.text(&point.text)).collect();
    html! {
        dl.entries {
            @for (point, told) in points.iter().zip(&texts) {
                div.(point.severity.map_or("plain", severity_class)) {
                    dt { (text(&point.label)) } dd { (told) }
                }
            }
        }
    }
}

fn card(card: &Card, linked: &mut Linked<'_>) -> Markup {
    let class = card.label.as_ref().map_or("plain", |(severity, _)| severity_class(*severity));
    let paragraphs: Vec<Markup> = card.texts.iter().map(|paragraph| linked.text(paragraph)).collect();
    html! {
        div.card.(class) {
            p.title {
                @if let Some((_, label)) = &card.label { span.label { (text(label)) } " " }
                strong { (text(&card.title)) }
            }
            @for paragraph in &paragraphs { p { (paragraph) } }
        }
    }
}

/// A table; on a narrow screen every cell names its column, since the columns then stand under each other.
fn grid(sheet: &Document, grid: &Grid) -> Markup {
    html! {
        table.grid {
            caption { (text(&grid.caption)) }
            thead {
                tr {
                    th scope="col" { (text(&sheet.words.row)) }
                    @for column in &grid.columns { th scope="col" { (text(column)) } }
                }
            }
            tbody {
                @for row in &grid.rows {
                    tr class=[row.marked.then_some("marked")] {
                        th scope="row" {
                            (text(&row.name))
                            @if row.marked { span.mark { (text(&sheet.words.matters)) } }
                        }
                        @for (cell, column) in row.cells.iter().zip(&grid.columns) {
                            td { span.column { (text(column)) } (text(cell)) }
                        }
                    }
                }
            }
        }
    }
}

fn glossary(sheet: &Document) -> Markup {
    html! {
        dl {
            @for term in &sheet.glossary {
                div.entry { dt id={ "term-" (term.id) } { (text(&term.name)) } dd { (text(&term.meaning)) } }
            }
        }
    }
}
