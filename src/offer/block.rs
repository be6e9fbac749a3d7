//! A page as its reader sees it: pieces of text that belong together, each with the lines that it stands on.

/// What a piece of text is on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A heading: what follows is about it.
    Heading,
    /// A point of a list, a row of a table or a line that stands for itself.
    Item,
    /// Running text.
    Text,
}

/// A piece of text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Block {
    pub(super) kind: Kind,
    /// Line breaks inside it mean nothing; cells of a row are parted by `|`.
    pub(super) text: String,
    /// From which byte of the text on which line of the page, in order.
    pub(super) lines: Vec<(usize, usize)>,
}

impl Block {
    pub(super) fn new(kind: Kind) -> Self {
        Self { kind, text: String::new(), lines: Vec::new() }
    }

    /// Adds text of one line.
    pub(super) fn push(&mut self, line: usize, text: &str) {
        if self.lines.last().is_none_or(|(_, last)| *last != line) {
            self.lines.push((self.text.len(), line));
        }
        self.text.push_str(text);
    }

    /// This piece and the next as one, with a sign between them.
    pub(super) fn and(&self, next: &Self, between: char) -> Self {
        let mut both = self.clone();
        both.text.push(between);
        let start = both.text.len();
        both.lines.extend(next.lines.iter().map(|(byte, line)| (start + byte, *line)));
        both.text.push_str(&next.text);
        both
    }

    /// The line that a byte of the text stands on.
    pub(super) fn line_of(&self, byte: usize) -> usize {
        let after = self.lines.partition_point(|(start, _)| *start <= byte);
        self.lines.get(after.saturating_sub(1)).map_or(1, |(_, line)| *line)
    }
}

/// What could be read of a page, and what could not.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Page {
    pub(super) blocks: Vec<Block>,
    /// Pictures, films and other things whose words are not text.
    pub(super) pictures: usize,
    /// Pages inside the page that are not in the file.
    pub(super) frames: usize,
    /// Pieces that a reader of the page does not see.
    pub(super) hidden: usize,
}

impl Page {
    /// Ends a piece of text; one without a word is left out.
    pub(super) fn add(&mut self, block: Block) {
        if !block.text.trim().is_empty() {
            self.blocks.push(block);
        }
    }
}
