//! A document as text for a terminal: lines by display columns, pictures from signs.

mod bars;
mod page;
mod table;

pub use page::Look;

use super::Part;
use super::block::{Ask, Block, Card, Document, Entry, Figure, Grid, Place, Words};
use crate::term::wrap::columns;
pub(super) use page::Page;

/// Columns of the severity words, brackets included.
const SEVERITY_COLUMN: usize = 16;
/// Columns of the names on the page, where no heading stands over them.
const NAME_COLUMN: usize = 12;
/// The widest name that a text stands beside.
const WIDEST_NAME: usize = 26;

/// The document as text.
pub(super) fn paint(document: &Document, look: Look) -> String {
    let mut page = Page::new(look);
    page.title(&document.title, &document.date);
    let mut painter = Painter { page, words: &document.words, indent: 0 };
    for block in &document.blocks {
        painter.block(document, block);
    }
    painter.page.finish()
}

/// Each part of the document behind its page as text.
pub(super) fn parts(mut document: Document, look: Look) -> Vec<Part> {
    let mut parts = Vec::new();
    let blocks = std::mem::take(&mut document.blocks);
    let is_start = |block: &Block| matches!(block, Block::Section { place, .. } if *place != Place::Page);
    let mut blocks = blocks.into_iter().skip_while(|block| !is_start(block)).peekable();
    while let Some(start) = blocks.next() {
        let mut painter = Painter { page: Page::new(look), words: &document.words, indent: 0 };
        painter.block(&document, &start);
        let mut count = 0;
        while let Some(block) = blocks.next_if(|block| !is_start(block)) {
            count += block.count();
            painter.block(&document, &block);
        }
        if let Block::Section { heading, .. } = start {
            parts.push(Part { name: heading, count, text: painter.page.finish() });
        }
    }
    parts
}

struct Painter<'d> {
    page: Page,
    words: &'d Words,
    /// Of what stands under a heading of the page.
    indent: usize,
}

impl Painter<'_> {
    fn block(&mut self, document: &Document, block: &Block) {
        match block {
            Block::Section { heading, place, .. } => self.section(heading, *place),
            Block::Part(heading) => {
                self.page.blank();
                self.page.text(heading, 0);
            }
            Block::Prose(text) => self.page.text(text, self.indent),
            Block::Result { label, text, warning, .. } => {
                self.page.blank();
                self.page.labelled(label, text, NAME_COLUMN);
                if let Some(warning) = warning {
                    let indent = if self.page.has_label_column() { NAME_COLUMN } else { 0 };
                    self.page.text(warning, indent);
                }
                self.page.blank();
            }
            Block::Points { items, numbered } => self.points(items, *numbered),
            Block::Entries(entries) => self.entries(entries),
            Block::Card(card) => self.card(card),
            Block::Ask(ask) => self.ask(ask),
            Block::Grid(grid) => self.grid(grid),
            Block::Figure(figure) => self.figure(figure),
            Block::Glossary => {
                for term in &document.glossary {
                    self.page.bullet(&format!("{}{}{}", term.name, self.words.colon, term.meaning));
                }
            }
            Block::Sources(sources) => {
                for (index, (title, url)) in sources.iter().enumerate() {
                    self.page.hanging(&format!("{:>3} ", index + 1), title, 0, 4);
                    if let Some(url) = url {
                        self.page.raw(format!("    {url}"));
                    }
                }
            }
            // A terminal takes nothing down.
            Block::Blanks(_) => {}
            Block::Rule => self.page.rule('-'),
            Block::Gap => {
                self.page.blank();
                self.indent = 0;
            }
        }
    }

    fn section(&mut self, heading: &str, place: Place) {
        if place != Place::Page {
            self.indent = 0;
            return self.page.heading(heading);
        }
        self.indent = if heading.is_empty() || self.page.look.plain { 0 } else { 2 };
        if !heading.is_empty() {
            self.page.blank();
            self.page.text(heading, 0);
        }
    }

    fn points(&mut self, items: &[String], numbered: bool) {
        for (index, item) in items.iter().enumerate() {
            if numbered {
                self.page.hanging(&format!("{}. ", index + 1), item, self.indent, self.indent + 3);
            } else {
                self.page.bullet(item);
            }
        }
    }

    /// Each text beside its name, or under it where the name is long.
    fn entries(&mut self, entries: &[Entry]) {
        if entries.iter().any(|entry| entry.severity.is_some()) {
            self.page.blank();
        }
        let wide = |entry: &Entry| Some(columns(&entry.label)).filter(|wide| *wide <= WIDEST_NAME);
        let widest = entries.iter().filter_map(wide).max().unwrap_or(0) + 2;
        let column = if self.indent == 0 { widest.max(NAME_COLUMN) } else { widest };
        for entry in entries {
            match entry.severity {
                Some(severity) => {
                    let label = self.label(&entry.label);
                    self.page.severity(severity, &label, &entry.text, SEVERITY_COLUMN);
                }
                None => self.page.entry(&entry.label, &entry.text, self.indent, column, &self.words.colon),
            }
        }
    }

    fn label(&self, label: &str) -> String {
        let [opens, closes] = &self.words.label;
        format!("{opens}{label}{closes}")
    }

    fn card(&mut self, card: &Card) {
        let plain = self.page.look.plain;
        let indent = if let Some((severity, word)) = &card.label {
            let label = self.label(word);
            self.page.severity(*severity, &label, &card.title, SEVERITY_COLUMN);
            if self.page.has_label_column() { SEVERITY_COLUMN } else { 2 }
        } else {
            self.page.bullet(&card.title);
            2
        };
        for text in &card.texts {
            self.page.text(text, if plain { 0 } else { indent });
        }
        if card.label.is_some() {
            self.page.blank();
        }
    }

    fn ask(&mut self, ask: &Ask) {
        let plain = self.page.look.plain;
        let lead = if plain { format!("{}. ", ask.number) } else { format!("[ ] {:>2}. ", ask.number) };
        self.page.hanging(&lead, &ask.text, 0, lead.len());
        let indent = if plain { 0 } else { lead.len() };
        for note in &ask.notes {
            self.page.text(note, indent);
        }
        if ask.lines > 0 && !plain {
            let label = &self.words.answer;
            let left = self.page.look.width.saturating_sub(indent + columns(label));
            self.page.raw(format!("{}{label}{}", " ".repeat(indent), "_".repeat(left)));
        }
    }

    /// Row by row, where side by side would need a wider page.
    fn grid(&mut self, grid: &Grid) {
        if table::draw(&mut self.page, grid) {
            return;
        }
        for row in &grid.rows {
            let mark = if row.marked { format!(" ({})", self.words.matters) } else { String::new() };
            self.page.blank();
            self.page.text(&format!("{}{mark}", row.name), 0);
            for (cell, column) in row.cells.iter().zip(&grid.columns) {
                self.page.bullet(&format!("{column}{}{cell}", self.words.colon));
            }
        }
    }

    fn figure(&mut self, figure: &Figure) {
        let drawn = bars::draw(&mut self.page, figure);
        let words = if drawn { figure.words.clone() } else { figure.told(&self.words.colon) };
        for line in &words {
            self.page.bullet(line);
        }
        self.page.blank();
    }
}
