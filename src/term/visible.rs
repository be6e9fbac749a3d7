//! What somebody typed, fit to be shown: no control or direction character reaches the terminal.

/// The longest part of a typed text that is shown, in characters.
const LONGEST: usize = 60;

/// The text with its control and direction characters written as `\u{…}`.
pub fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        if character.is_control() || steers(character) {
            shown.extend(character.escape_unicode());
        } else {
            shown.push(character);
        }
    }
    shown
}

/// The beginning of the text, at most 60 characters, made visible.
pub fn excerpt(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => visible(&text[..end]) + "...",
        None => visible(text),
    }
}

/// Whether the character changes the direction of the text or takes no place in it.
fn steers(character: char) -> bool {
    matches!(character, '\u{061c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::{excerpt, visible};

    #[test]
    fn control_and_direction_characters_are_written_out() {
        assert_eq!(visible("薬\u{1b}[2J\u{9b}\u{202e}\u{7}"), "薬\\u{1b}[2J\\u{9b}\\u{202e}\\u{7}");
    }

    #[test]
    fn a_long_text_is_cut_at_60_characters() {
        assert_eq!(excerpt(&"あ".repeat(60)), "あ".repeat(60));
        assert_eq!(excerpt(&"あ".repeat(61)), "あ".repeat(60) + "...");
    }
}
