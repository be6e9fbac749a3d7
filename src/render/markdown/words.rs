//! Text inside Markdown: the one place where it is made fit.

use crate::term::{is_web_address, visible};

/// Signs that mean something anywhere in a line.
const SIGNS: [char; 14] = ['\\', '`', '*', '_', '[', ']', '<', '>', '|', '~', '&', '$', '@', '^'];

/// A text on one line that Markdown prints as it is, whoever wrote it: no markup, no HTML, no link of its own.
pub(in crate::render) fn line(text: &str) -> String {
    let shown = visible(&text.replace('\u{a0}', " "));
    let mut escaped = String::with_capacity(shown.len());
    for sign in shown.trim().chars() {
        if SIGNS.contains(&sign) || (sign == ':' && ends_like_an_address(&escaped)) {
            escaped.push('\\');
        }
        escaped.push(sign);
    }
    at_start(&escaped.replace("www.", "www\\."))
}

/// An address of the rule book as a link that shows where it leads; anything but a plain web address stays text.
pub(super) fn address(url: &str) -> String {
    if is_web_address(url) { format!("<{url}>") } else { line(url) }
}

/// Before a colon: what some readers of Markdown turn into a link.
fn ends_like_an_address(text: &str) -> bool {
    ["http", "https", "ftp", "mailto", "xmpp"].iter().any(|name| text.to_ascii_lowercase().ends_with(name))
}

/// Signs that mean something only at the start: headings, lists, rules.
fn at_start(text: &str) -> String {
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    match text[digits..].chars().next() {
        Some('.' | ')') if digits > 0 => format!("{}\\{}", &text[..digits], &text[digits..]),
        Some('#' | '+' | '-' | '=' | ':') if digits == 0 => format!("\\{text}"),
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{address, line};
    use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

    /// What a reader of Markdown makes of it: the text alone, or nothing when it finds any markup.
    fn read(markdown: &str) -> Option<String> {
        let mut text = String::new();
        // Smart punctuation changes how a dash looks and makes no markup.
        let options = Options::all() - Options::ENABLE_SMART_PUNCTUATION;
        for event in Parser::new_ext(markdown, options) {
            match event {
                Event::Text(part) => text.push_str(&part),
                Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph) => {}
                _ => return None,
            }
        }
        Some(text)
    }

    #[test]
    fn markup_of_every_kind_stays_text() {
        for foreign in [
            "<script>alert(1)</script>",
            "[click](javascript:alert(1))",
            "![x](http://evil.example/x.png)",
            "# heading",
            "1. list",
            "- item",
            "`code` **bold** _it_ ~~no~~ | cell | $x$",
            "&lt; &#60; a@b.example",
            "--- ",
        ] {
            assert_eq!(read(&line(foreign)).as_deref(), Some(foreign.trim()), "{}", line(foreign));
        }
    }

    #[test]
    fn addresses_become_no_links_and_direction_signs_are_written_out() {
        assert_eq!(
            line("https://evil.example www.evil.example"),
            "https\\://evil.example www\\.evil.example"
        );
        assert_eq!(line("a\u{202e}b\nc"), "a\\\\u{202e}b\\\\u{a}c");
    }

    #[test]
    fn only_a_plain_web_address_becomes_a_link() {
        assert_eq!(address("https://doi.org/10.1_a(b)?x=1&y"), "<https://doi.org/10.1_a(b)?x=1&y>");
        for other in ["javascript:alert(1)", "https://a.example/<b>", "https://a.example/ b", "https://例"] {
            assert_eq!(address(other), line(other));
        }
    }

    #[test]
    fn no_mix_of_signs_becomes_markup() {
        let signs = [
            '*', '_', '`', '[', ']', '(', ')', '<', '!', '#', '1', '.', '-', '>', '|', '~', '\\', 'a', '&',
            ';', ':', '$', '^', '{', '}', '=',
        ];
        let mut state = 11_u64;
        for _ in 0..4000 {
            let mut word = String::from("x");
            for _ in 0..10 {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                word.push(signs[usize::try_from(state >> 33).unwrap() % signs.len()]);
            }
            let word = if state >> 63 == 0 { word } else { word[1..].to_owned() };
            assert_eq!(read(&line(&word)), Some(word.clone()), "{word} became {}", line(&word));
        }
    }
}
