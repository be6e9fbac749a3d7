//! Texts of one line that name no variable. What Fluent makes of such a line is the line, so it is not parsed; anything
//! else is left to Fluent. A test lays both beside each other for every text that the program carries.

/// What a look at the source of a message says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Look<'t> {
    /// The text is this line.
    Line(&'t str),
    /// The message has no such attribute.
    Absent,
    /// Only Fluent can tell.
    Rich,
}

/// The value of a message, or one of its attributes.
pub(super) fn look<'t>(source: &'t str, attribute: Option<&str>) -> Look<'t> {
    let mut lines = Lines(source);
    let line = match attribute {
        None => lines.next().and_then(|line| line.split_once('=')),
        Some(name) => lines.find_map(|line| attribute_of(line).filter(|(found, _)| *found == name)),
    };
    let Some((_, text)) = line else { return Look::Absent };
    let text = text.trim_matches(' ');
    let is_more =
        lines.find(|line| !line.trim_start().is_empty()).is_some_and(|next| attribute_of(next).is_none());
    let is_rich = memchr::memchr3(b'{', b'}', b'\r', text.as_bytes()).is_some();
    if text.is_empty() || is_more || is_rich { Look::Rich } else { Look::Line(text) }
}

/// The lines of a source, without their ends.
struct Lines<'t>(&'t str);

impl<'t> Iterator for Lines<'t> {
    type Item = &'t str;

    fn next(&mut self) -> Option<&'t str> {
        if self.0.is_empty() {
            return None;
        }
        let end = memchr::memchr(b'\n', self.0.as_bytes());
        let (line, rest) = end.map_or((self.0, ""), |end| (&self.0[..end], &self.0[end + 1..]));
        self.0 = rest;
        Some(line)
    }
}

/// The name and the text of an attribute that begins on this line.
fn attribute_of(line: &str) -> Option<(&str, &str)> {
    let line = line.trim_start().strip_prefix('.')?;
    let equals = memchr::memchr(b'=', line.as_bytes())?;
    Some((line[..equals].trim_end(), &line[equals + 1..]))
}

#[cfg(test)]
mod tests {
    use super::{Look, look};

    #[test]
    fn one_line_is_taken_and_all_else_left_to_fluent() {
        let source =
            "one =  a = b \n    .short=c\n\n    .long = d\n        e\n    .rich = { $x }\n    .last = f\n\n";
        assert_eq!(look(source, None), Look::Line("a = b"));
        assert_eq!(look(source, Some("short")), Look::Line("c"));
        assert_eq!(look(source, Some("last")), Look::Line("f"));
        for rich in ["long", "rich"] {
            assert_eq!(look(source, Some(rich)), Look::Rich, "{rich}");
        }
        assert_eq!(look(source, Some("shor")), Look::Absent);
        for rich in ["a =\n    text", "a = b\n\n    text", "a =\n    .b = c", "a = b\r\n", "a = b }\n"] {
            assert_eq!(look(rich, None), Look::Rich, "{rich:?}");
        }
    }
}
