//! Foreign text, fit to be shown: no control or direction character reaches the terminal.

use std::borrow::Cow;

/// How many characters of what was found are shown.
const MOST: usize = 60;
/// Stands for what was cut off; counted in.
const CUT: &str = "...";

/// A text with every character made visible that moves, hides or turns others: `\u{202e}`.
pub fn visible(text: &str) -> String {
    text.chars().map(shown).collect()
}

/// The visible text, cut at 60 characters.
pub fn excerpt(text: &str) -> String {
    let (mut kept, mut length, mut fitting) = (String::new(), 0, 0);
    for sign in text.chars() {
        let sign = shown(sign);
        length += sign.chars().count();
        if length > MOST {
            kept.truncate(fitting);
            return kept + CUT;
        }
        kept.push_str(&sign);
        if length <= MOST - CUT.len() {
            fitting = kept.len();
        }
    }
    kept
}

fn shown(sign: char) -> String {
    if is_hidden(sign) { sign.escape_unicode().to_string() } else { sign.to_string() }
}

fn is_hidden(sign: char) -> bool {
    sign.is_control()
        || (sign.is_whitespace() && sign != ' ')
        || matches!(sign,
            '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
            | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{2800}' | '\u{3164}'
            | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFC}' | '\u{FFFE}'..='\u{FFFF}' | '\u{1D173}'..='\u{1D17A}'
            | '\u{E0000}'..='\u{E0FFF}')
}

/// Whether a character drives a terminal or turns the direction of text. Line breaks and tabs do not.
pub fn is_command(sign: char) -> bool {
    (sign.is_control() && !matches!(sign, '\n' | '\r' | '\t'))
        || matches!(sign,
            '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// A text for a terminal that is whole already, with nothing in it that drives the terminal.
pub fn harmless(text: &str) -> Cow<'_, str> {
    if text.contains(is_command) {
        with_commands_as(text, |sign| sign.escape_unicode().to_string()).into()
    } else {
        text.into()
    }
}

/// JSON of the same meaning with nothing in it that drives a terminal: such a character can stand in a string alone, and
/// there it is escaped.
pub fn harmless_json(json: String) -> String {
    if json.contains(is_command) {
        with_commands_as(&json, |sign| format!("\\u{:04x}", u32::from(sign)))
    } else {
        json
    }
}

/// JSON for people to read too: indented, with a newline at its end, harmless.
pub fn pretty_json(json: &serde_json::Value) -> String {
    harmless_json(format!("{json:#}\n"))
}

fn with_commands_as(text: &str, shown: impl Fn(char) -> String) -> String {
    text.chars().map(|sign| if is_command(sign) { shown(sign) } else { sign.to_string() }).collect()
}

/// Whether this is a web address that can stand in any link as it is.
pub fn is_web_address(url: &str) -> bool {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        rest.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&byte))
    })
}

#[cfg(test)]
mod tests {
    use super::{excerpt, harmless, harmless_json, is_command, visible};

    #[test]
    fn json_keeps_its_meaning_and_drives_nothing() {
        let text = "\u{1b}[2J\u{7f}\u{9b}31m\u{202e}\u{2066}\u{200f}\u{2028}肌\n\t\"\\";
        let json = harmless_json(serde_json::to_string(text).unwrap());
        assert!(!json.contains(is_command), "{json}");
        assert_eq!(serde_json::from_str::<String>(&json).unwrap(), text);
        assert_eq!(harmless("a\u{1b}\n\tb"), "a\\u{1b}\n\tb");
    }

    #[test]
    fn hidden_characters_are_made_visible() {
        assert_eq!(
            visible("a\u{202e}b\u{200b}c\n\u{7}\u{feff}d"),
            "a\\u{202e}b\\u{200b}c\\u{a}\\u{7}\\u{feff}d"
        );
        assert_eq!(visible("肌 skin"), "肌 skin");
    }

    #[test]
    fn long_texts_are_cut_at_sixty_characters() {
        assert_eq!(excerpt(&"肌".repeat(60)), "肌".repeat(60));
        assert_eq!(excerpt(&"肌".repeat(61)), "肌".repeat(57) + "...");
        assert_eq!(excerpt(&format!("{}\u{202e}{}", "a".repeat(55), "b".repeat(9))), "a".repeat(55) + "...");
        assert_eq!(excerpt(&"\u{0}".repeat(1000)), "\\u{0}".repeat(11) + "...");
    }
}
