//! What somebody typed, fit to be shown: no control or direction character reaches the terminal.

/// The longest part of a typed text that is shown, in characters.
const LONGEST: usize = 60;

/// The text cut at 60 characters, its control and direction characters written as `\u{…}`.
pub fn visible(text: &str) -> String {
    let mut shown = String::new();
    for character in text.chars().take(LONGEST) {
        if character.is_control() || steers(character) {
            shown.extend(character.escape_unicode());
        } else {
            shown.push(character);
        }
    }
    if text.chars().nth(LONGEST).is_some() {
        shown.push_str("...");
    }
    shown
}

/// Whether the character changes the direction of the text or takes no place in it.
fn steers(character: char) -> bool {
    matches!(character, '\u{061c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::visible;

    #[test]
    fn control_and_direction_characters_are_written_out() {
        assert_eq!(visible("薬\u{1b}[2J\u{9b}\u{202e}\u{7}"), "薬\\u{1b}[2J\\u{9b}\\u{202e}\\u{7}");
    }

    #[test]
    fn a_long_text_is_cut_at_60_characters() {
        assert_eq!(visible(&"あ".repeat(60)), "あ".repeat(60));
        assert_eq!(visible(&"あ".repeat(61)), "あ".repeat(60) + "...");
    }
}
