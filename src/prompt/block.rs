//! What stands above the options: where we are, the question, its help.

use super::Ask;
use crate::term::wrap::{apart, columns, wrap, wrap_hanging};
use console::Term;

/// The widest text that is still easy to read, in columns.
const WIDEST: usize = 100;

/// The room on the screen for one question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Room {
    pub(super) rows: usize,
    columns: usize,
}

impl Room {
    /// The room, unless the screen is too small for anything but numbered lines.
    pub(super) fn of(rows: u16, columns: u16) -> Option<Self> {
        let (rows, columns) = (usize::from(rows), usize::from(columns));
        (rows >= 6 && columns >= 20).then_some(Self { rows, columns })
    }

    /// Whether the terminal still has this size.
    pub(super) fn is_of(self, term: &Term) -> bool {
        let (rows, columns) = term.size();
        Self::of(rows, columns) == Some(self)
    }

    /// The room on a screen that may have shrunk below the smallest since the question was drawn.
    pub(super) fn at_least(rows: u16, columns: u16) -> Self {
        Self { rows: usize::from(rows), columns: usize::from(columns).max(20) }
    }

    /// How wide a line may be.
    pub(super) fn width(self) -> usize {
        self.columns.min(WIDEST)
    }

    /// How wide a line may be that will be drawn again: the last column stays free.
    pub(super) fn list_width(self) -> usize {
        (self.columns - 1).min(WIDEST)
    }

    /// What help and options are indented by.
    pub(super) fn margin(self) -> &'static str {
        if self.columns < 40 { "" } else { "  " }
    }

    /// The text behind the margin and `mark`, its continuation under the text.
    pub(super) fn marked(self, mark: &str, text: &str) -> Vec<String> {
        let head = format!("{}{mark}", self.margin());
        wrap_hanging(text, self.list_width(), &head, &" ".repeat(head.len()))
    }

    /// The hints beside each other, as many as fit on a line; a hint is broken only where it is wider than the line.
    pub(super) fn hints(self, hints: &[String]) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for hint in hints {
            let room = self.list_width();
            match lines.last_mut() {
                Some(line) if columns(line) + 2 + columns(hint) <= room => *line = format!("{line}  {hint}"),
                _ => lines.extend(self.marked("", hint)),
            }
        }
        lines
    }
}

/// The lines above the options, with a blank one at the end.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Block {
    pub(super) lines: Vec<String>,
    /// Where the question starts.
    pub(super) question: usize,
}

impl Block {
    /// Where we are, the question, then its help.
    pub(super) fn new(ask: &Ask, room: Room) -> Self {
        let mut lines = head(ask, room);
        let question = lines.len();
        lines.extend(label(ask, room));
        lines.extend(help(ask, room));
        Self { lines, question }
    }

    /// The question last, so that a screen of few rows still shows it when its help has scrolled away.
    pub(super) fn help_first(ask: &Ask, room: Room) -> Self {
        let mut lines = head(ask, room);
        lines.extend(help(ask, room));
        let question = lines.len();
        lines.extend(label(ask, room));
        Self { lines, question }
    }

    /// How many lines there are, in all and from the question on.
    pub(super) fn heights(&self) -> [usize; 2] {
        [self.lines.len(), self.lines.len() - self.question]
    }
}

fn head(ask: &Ask, room: Room) -> Vec<String> {
    let mut lines = apart(&ask.progress, &ask.section, room.width());
    lines.push("-".repeat(room.width()));
    lines
}

fn label(ask: &Ask, room: Room) -> Vec<String> {
    let mut lines = wrap(&ask.label, room.width());
    lines.push(String::new());
    lines
}

fn help(ask: &Ask, room: Room) -> Vec<String> {
    let margin = room.margin();
    let wrapped = |paragraph| wrap_hanging(paragraph, room.width(), margin, margin);
    let mut lines: Vec<String> = ask.help.lines().flat_map(wrapped).collect();
    if !ask.help.is_empty() {
        lines.push(String::new());
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::{Block, Room};
    use crate::prompt::{Ask, Field};
    use crate::term::wrap::columns;

    fn ask() -> Ask {
        Ask {
            progress: "質問 16／最大 55".to_owned(),
            section: "体のこと".to_owned(),
            label: "がんについて教えてください。".to_owned(),
            help: "がんがある人に、この治療がどう働くかはわかっていません。検査だけを続けている人は「治療は終わった」を選びます。".to_owned(),
            field: Field::Number { range: [0, 9], unit: String::new(), counts: String::new(), given: None },
            can_go_back: true,
            optional: false,
            bodily: true,
            words: Vec::new(),
            names: Vec::new(),
        }
    }

    #[test]
    fn a_block_looks_like_the_sample() {
        let block = Block::new(&ask(), Room { rows: 24, columns: 80 });
        let expected = [
            "質問 16／最大 55                                                        体のこと",
            "--------------------------------------------------------------------------------",
            "がんについて教えてください。",
            "",
            "  がんがある人に、この治療がどう働くかはわかっていません。検査だけを続けている人",
            "  は「治療は終わった」を選びます。",
            "",
        ];
        assert_eq!((block.lines, block.question), (expected.map(str::to_owned).to_vec(), 2));
    }

    #[test]
    fn no_line_is_wider_than_the_screen() {
        for columns_of_screen in 20..=300 {
            let room = Room { rows: 24, columns: columns_of_screen };
            let hints = ["上下キーで選ぶ", "Enter で決める", "Esc で戻る"].map(str::to_owned);
            let lines =
                [Block::new(&ask(), room).lines, room.hints(&hints), room.marked("> [x] ", &ask().help)];
            for line in lines.concat() {
                assert!(columns(&line) <= columns_of_screen.min(100), "{columns_of_screen}: {line}");
            }
        }
    }

    #[test]
    fn a_tiny_screen_has_no_room() {
        assert_eq!((Room::of(5, 80), Room::of(24, 19), Room::of(0, 0)), (None, None, None));
        assert!(Room::of(6, 20).is_some());
    }
}
