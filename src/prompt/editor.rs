//! A line of typing for numbers, by raw keys. The cursor stays at the end; nothing wider than the line is taken.

use super::block::Room;
use super::keys::{Keys, Press};
use crate::term::wrap::columns;
use console::Term;
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
    /// Ctrl-Z, with this typed so far.
    Suspended(String),
    /// `?`, with this typed so far.
    Help(String),
    /// Ctrl-C.
    Stop,
}

/// What a key did.
#[derive(Debug, PartialEq, Eq)]
enum Step {
    On,
    /// The key means nothing here.
    Unknown,
    Done(Typed),
    /// Ctrl-D.
    End,
}

/// What was typed so far, and how many columns it may take.
#[derive(Debug)]
struct Buffer {
    text: String,
    room: usize,
    /// The earlier answer stands there: the first sign typed takes its place.
    given: bool,
}

impl Buffer {
    fn press(&mut self, press: &Press) -> Step {
        match press {
            Press::Enter => return Step::Done(Typed::Text(std::mem::take(&mut self.text))),
            Press::Escape => return Step::Done(Typed::Back),
            Press::EndOfInput => return Step::End,
            Press::Interrupt => return Step::Done(Typed::Stop),
            Press::Suspend => return Step::Done(Typed::Suspended(self.text.clone())),
            Press::Clear => self.text.clear(),
            Press::Backspace => drop(self.text.pop()),
            Press::Char('?') => return Step::Done(Typed::Help(self.text.clone())),
            Press::Char(sign) => self.push(&sign.to_string()),
            Press::Paste(text) => self.push(text),
            _ => return Step::Unknown,
        }
        self.given = false;
        Step::On
    }

    fn push(&mut self, text: &str) {
        if self.given {
            self.text.clear();
        }
        for sign in text.chars() {
            let before = self.text.len();
            self.text.push(sign);
            if columns(&self.text) > self.room {
                self.text.truncate(before);
            }
        }
    }
}

/// Lets the person type behind `head`, starting from a text that typing replaces where it is an answer given before. A key
/// that means nothing is told so until the next one.
///
/// # Errors
/// `UnexpectedEof` after Ctrl-D or at the end of input; a terminal that fails.
pub(super) fn read(
    term: &Term,
    [head, unknown]: &[String; 2],
    (text, given): (String, bool),
    screen: Room,
    keys: &mut Keys,
) -> io::Result<Typed> {
    let room = screen.list_width().saturating_sub(columns(head) + 1);
    let mut buffer = Buffer { text, room, given };
    let mut told = String::new();
    loop {
        term.clear_line()?;
        term.write_str(&format!("{head}{}", buffer.text))?;
        if columns(&told) + columns(&buffer.text) <= room {
            term.write_str(&told)?;
            term.move_cursor_left(columns(&told))?;
        }
        term.flush()?;
        let Some(press) = keys.next(|| screen.is_of(term))? else {
            return Ok(Typed::Resized(buffer.text));
        };
        let step = buffer.press(&press);
        told = if step == Step::Unknown { format!("  ! {unknown}") } else { String::new() };
        match step {
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
            Step::On | Step::Unknown => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Buffer, Press, Step, Typed};

    fn typed(buffer: &mut Buffer, keys: &str) -> String {
        for key in keys.chars() {
            let press = match key {
                '<' => Press::Backspace,
                '\u{15}' => Press::Clear,
                '\u{1b}' | '\u{7}' => Press::Unknown,
                key => Press::Char(key),
            };
            let is_sign = press != Press::Unknown;
            assert_eq!(buffer.press(&press), if is_sign { Step::On } else { Step::Unknown });
        }
        buffer.text.clone()
    }

    fn empty(room: usize) -> Buffer {
        Buffer { text: String::new(), room, given: false }
    }

    #[test]
    fn backspace_takes_a_character_and_what_is_no_sign_does_nothing() {
        assert_eq!(typed(&mut empty(20), "1二<2"), "12");
        assert_eq!(typed(&mut empty(20), "<<7"), "7");
        assert_eq!(typed(&mut empty(20), "99\u{15}5\u{1b}\u{7}"), "5");
    }

    #[test]
    fn nothing_wider_than_the_line_is_taken() {
        assert_eq!(typed(&mut empty(5), "1234567"), "12345");
        assert_eq!(typed(&mut empty(6), "1二三四"), "1二三");
    }

    #[test]
    fn typing_takes_the_place_of_an_earlier_answer_and_backspace_mends_it() {
        let given = || Buffer { text: "34".to_owned(), room: 9, given: true };
        assert_eq!(typed(&mut given(), "45"), "45");
        assert_eq!(typed(&mut given(), "<5"), "35");
    }

    #[test]
    fn enter_escape_and_ctrl_d_end_the_typing_and_a_paste_does_not() {
        let mut buffer = Buffer { text: "4".to_owned(), room: 9, given: false };
        assert_eq!(buffer.press(&Press::Escape), Step::Done(Typed::Back));
        assert_eq!(buffer.press(&Press::EndOfInput), Step::End);
        assert_eq!(buffer.press(&Press::Paste("2".to_owned())), Step::On);
        assert_eq!(buffer.press(&Press::Enter), Step::Done(Typed::Text("42".to_owned())));
    }
}
