//! A line of typing for numbers, by raw keys. The cursor stays at the end; nothing wider than the line is taken.

use super::block::Room;
use super::number::narrow;
use crate::env::Waited;
use crate::env::guard::wait_for_key;
use crate::term::wrap::columns;
use console::{Key, Term};
use std::io;

/// What came of the typing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Typed {
    /// Enter, with this before it.
    Text(String),
    /// Esc.
    Back,
    /// The screen has another size, with this typed so far.
    Resized(String),
}

/// What a key did.
#[derive(Debug, PartialEq, Eq)]
enum Step {
    On,
    Done(Typed),
    /// Ctrl-D.
    End,
}

/// What was typed so far, and how many columns it may take.
#[derive(Debug)]
struct Buffer {
    text: String,
    room: usize,
}

impl Buffer {
    fn press(&mut self, key: &Key) -> Step {
        match key {
            Key::Enter => return Step::Done(Typed::Text(std::mem::take(&mut self.text))),
            Key::Escape => return Step::Done(Typed::Back),
            Key::Char('\u{4}') => return Step::End,
            Key::Char('\u{15}') => self.text.clear(), // Ctrl-U
            Key::Backspace => drop(self.text.pop()),
            Key::Char(character) if !character.is_control() => {
                let before = self.text.len();
                self.text.push(narrow(*character));
                if columns(&self.text) > self.room {
                    self.text.truncate(before);
                }
            }
            _ => {}
        }
        Step::On
    }
}

/// Lets the person type behind `head`, starting from `text`. Esc is ignored unless `back`.
///
/// # Errors
/// `UnexpectedEof` after Ctrl-D or at the end of input, `Interrupted` after Ctrl-C; a terminal that fails.
pub(super) fn read(term: &Term, head: &str, text: String, screen: Room, back: bool) -> io::Result<Typed> {
    let room = screen.list_width().saturating_sub(columns(head) + 1);
    let mut buffer = Buffer { text, room };
    loop {
        term.clear_line()?;
        term.write_str(&format!("{head}{}", buffer.text))?;
        term.flush()?;
        if wait_for_key(|| screen.is_of(term))? == Waited::Changed {
            return Ok(Typed::Resized(buffer.text));
        }
        match buffer.press(&term.read_key()?) {
            Step::Done(Typed::Back) if !back => {}
            Step::Done(Typed::Back) => {
                term.clear_line()?;
                return Ok(Typed::Back);
            }
            Step::Done(typed) => {
                term.write_line("")?;
                return Ok(typed);
            }
            Step::End => {
                term.write_line("")?;
                term.flush()?;
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            Step::On => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Buffer, Key, Step, Typed};

    fn typed(keys: &str, room: usize) -> String {
        let mut buffer = Buffer { text: String::new(), room };
        for key in keys.chars() {
            let key = if key == '<' { Key::Backspace } else { Key::Char(key) };
            assert_eq!(buffer.press(&key), Step::On);
        }
        buffer.text
    }

    #[test]
    fn full_width_digits_are_mapped_at_once_and_backspace_takes_a_character() {
        assert_eq!(typed("２００，０００", 20), "200,000");
        assert_eq!(typed("1二<2", 20), "12");
        assert_eq!(typed("<<7", 20), "7");
        assert_eq!(typed("99\u{15}5\u{1b}\u{7}", 20), "5");
    }

    #[test]
    fn nothing_wider_than_the_line_is_taken() {
        assert_eq!(typed("1234567", 5), "12345");
        assert_eq!(typed("1二三四", 6), "1二三");
    }

    #[test]
    fn enter_escape_and_ctrl_d_end_the_typing() {
        let mut buffer = Buffer { text: "4".to_owned(), room: 9 };
        assert_eq!(buffer.press(&Key::Escape), Step::Done(Typed::Back));
        assert_eq!(buffer.press(&Key::Char('\u{4}')), Step::End);
        assert_eq!(buffer.press(&Key::ArrowLeft), Step::On);
        assert_eq!(buffer.press(&Key::Enter), Step::Done(Typed::Text("4".to_owned())));
    }
}
