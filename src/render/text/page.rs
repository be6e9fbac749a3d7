//! Lines on a page: wrapped by display columns, indented, with severity words that never part from their titles.

use crate::term::Severity;
use crate::term::wrap::{columns, pad, wrap_hanging};

/// The narrowest page that still has room for a column of labels.
const LABELLED_WIDTH: usize = 60;

/// How a page looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools)] // each is a choice of its own
pub struct Look {
    /// Columns of a line.
    pub width: usize,
    /// Colour repeats severity words.
    pub colour: bool,
    /// Read aloud well: no rules, no columns, no bars.
    pub plain: bool,
    /// Every text in full, and where each source can be read.
    pub full: bool,
    /// Pictures from blocks, for terminals that draw them one column wide.
    pub unicode: bool,
}

impl Default for Look {
    /// A page of 80 columns without colour.
    fn default() -> Self {
        Self { width: 80, colour: false, plain: false, full: false, unicode: false }
    }
}

/// The lines written so far.
pub(in crate::render) struct Page {
    pub(in crate::render) look: Look,
    lines: Vec<String>,
    sections: usize,
}

impl Page {
    pub(in crate::render) fn new(look: Look) -> Self {
        Self { look, lines: Vec::new(), sections: 0 }
    }

    pub(in crate::render) fn finish(mut self) -> String {
        while self.lines.last().is_some_and(String::is_empty) {
            self.lines.pop();
        }
        // With the break behind the last line from the start: added afterwards, it would copy the whole page.
        self.lines.push(String::new());
        self.lines.join("\n")
    }

    pub(in crate::render) fn blank(&mut self) {
        if self.lines.last().is_some_and(|line| !line.is_empty()) {
            self.lines.push(String::new());
        }
    }

    /// Wide enough for a column of labels beside the text.
    pub(in crate::render) fn has_label_column(&self) -> bool {
        !self.look.plain && self.look.width >= LABELLED_WIDTH
    }

    /// The page's first line: a title and, right-aligned where it fits, a date.
    pub(in crate::render) fn title(&mut self, title: &str, date: &str) {
        let gap = self.look.width.saturating_sub(columns(title) + columns(date));
        if gap >= 2 && !self.look.plain {
            self.lines.push(format!("{title}{}{date}", " ".repeat(gap)));
        } else {
            self.text(title, 0);
            self.text(date, 0);
        }
        self.rule('=');
    }

    /// A section's heading.
    pub(in crate::render) fn heading(&mut self, heading: &str) {
        self.blank();
        self.sections += 1;
        self.text(&format!("{}. {heading}", self.sections), 0);
        self.rule('-');
    }

    /// Running text, indented as a whole.
    pub(in crate::render) fn text(&mut self, text: &str, indent: usize) {
        self.hanging("", text, indent, indent);
    }

    /// A point of a list.
    pub(in crate::render) fn bullet(&mut self, text: &str) {
        self.hanging("- ", text, 0, 2);
    }

    /// How far the text under a point of a list is indented.
    pub(in crate::render) fn under_bullet(&self) -> usize {
        if self.look.plain { 0 } else { 2 }
    }

    /// A word before a text: in a column of its own where there is room, else on the same line.
    pub(in crate::render) fn labelled(&mut self, label: &str, text: &str, column: usize) {
        if self.has_label_column() {
            self.hanging(&pad(label, column), text, 0, column);
        } else if self.look.plain {
            self.text(&format!("{label}: {text}"), 0);
        } else {
            self.hanging(&format!("{label} "), text, 0, 2);
        }
    }

    /// A finding's severity word and title.
    pub(in crate::render) fn severity(&mut self, severity: Severity, word: &str, title: &str, column: usize) {
        let first = self.lines.len();
        self.labelled(word, title, column);
        if self.look.colour
            && let Some(line) = self.lines.get_mut(first)
        {
            *line = line.replacen(word, &coloured(severity, word), 1);
        }
    }

    /// A first word with the text hanging beside it.
    pub(in crate::render) fn hanging(&mut self, first: &str, text: &str, indent: usize, rest: usize) {
        let lead = format!("{}{first}", " ".repeat(indent));
        self.lines.extend(wrap_hanging(text, self.look.width, &lead, &" ".repeat(rest)));
    }

    /// A line as it is, for tables and bars that were measured before.
    pub(in crate::render) fn raw(&mut self, line: String) {
        self.lines.push(line);
    }

    /// A text beside its name, which takes `column` columns; under it where the name is longer.
    pub(in crate::render) fn entry(
        &mut self,
        label: &str,
        text: &str,
        indent: usize,
        column: usize,
        colon: &str,
    ) {
        if !self.has_label_column() {
            self.hanging("", &format!("{label}{colon}{text}"), 0, self.under_bullet());
        } else if columns(label) + 2 > column {
            self.text(label, indent);
            self.text(text, indent + 2);
        } else {
            self.hanging(&pad(label, column), text, indent, indent + column);
        }
    }

    pub(in crate::render) fn rule(&mut self, sign: char) {
        if !self.look.plain {
            self.lines.push(sign.to_string().repeat(self.look.width));
        }
    }
}

/// A severity word by the letters and the ground that the terminal has: no colour of a name is legible on every ground.
/// The codes are those of ECMA-48: bold and reversed, reversed, bold.
fn coloured(severity: Severity, word: &str) -> String {
    let codes = match severity {
        Severity::Stop => "\x1b[1m\x1b[7m",
        Severity::Caution => "\x1b[7m",
        Severity::Notice => "\x1b[1m",
        Severity::Info => return word.to_owned(),
    };
    format!("{codes}{word}\x1b[0m")
}
