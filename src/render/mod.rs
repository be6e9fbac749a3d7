//! Views of one report: text for people, JSON for programs. They return text; `Env` writes it.

mod cost;
pub mod json;
mod message;

pub use message::Texts;
pub mod text;

/// Foreign text as it may be shown: control and direction characters made visible, line breaks turned into spaces.
pub fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\n' | '\r' | '\t' => shown.push(' '),
            c if c.is_control() || is_direction_mark(c) => shown.extend(c.escape_unicode()),
            c => shown.push(c),
        }
    }
    shown
}

/// Characters that turn or hide text without being seen.
fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{61c}')
}
