//! How R4 writes what bears no answer. Only the form is checked: whether a reference leads anywhere is not asked.

use super::super::fault::FaultKind;
use super::super::node::Node;
use super::fields::{FieldType, Written, json_name};
use super::r4::{EXTENSIONS, REFERENCE, VALUES};
use super::{Details, Reader};
use jiff::Timestamp;
use jiff::civil::Date;

/// The most characters of an id.
const LONGEST_ID: usize = 64;

impl<'a> Reader<'a, '_> {
    /// Tells what a value of a field has that R4 does not write so.
    pub(super) fn form_of(&mut self, value: Node<'a>, field_type: FieldType, path: &str) {
        match field_type {
            FieldType::Written(form) => self.written(value, path, form),
            FieldType::With(fields, needed) => {
                self.values(value, path, fields, None);
                if needed.iter().any(|name| value.member(name).is_none()) {
                    self.not_so(value, path, value.written(), needed);
                }
            }
            FieldType::Reference(kinds) => {
                self.values(value, path, &REFERENCE, None);
                let kind =
                    leads_to(value).filter(|kind| !kinds.is_empty() && !kinds.contains(&kind.as_str()));
                if let Some(kind) = kind {
                    self.not_so(value, path, &kind, kinds);
                }
            }
            FieldType::Extension => self.extension(value, path),
            FieldType::Resource if !value.member("resourceType").is_some_and(Node::is_text) => {
                self.not_so(value, path, value.written(), &["{\"resourceType\": \"…\"}"]);
            }
            FieldType::Each(kind) => {
                for (index, element) in value.elements().into_iter().enumerate() {
                    let path = format!("{path}[{index}]");
                    if kind.json() == FieldType::Text {
                        if !element.is_text() {
                            let details =
                                Details::default().found(element.written()).allowed([json_name(*kind)]);
                            self.tell(element.written(), &path, FaultKind::WrongJson, details);
                        }
                    } else if self.object(element, &path, None) {
                        self.form_of(element, *kind, &path);
                    }
                }
            }
            _ => {}
        }
    }

    fn written(&mut self, value: Node<'a>, path: &str, form: Written) {
        let text = value.text().unwrap_or_default();
        let (fits, example): (bool, &[&str]) = match form {
            Written::Id => (is_id(&text), &["A-Z a-z 0-9 - . (1-64)"]),
            Written::DateTime => (is_date_time(&text), &["2026-11-30T09:00:00+09:00, 2026-11-30"]),
            Written::Language => (is_language(&text), &["ja, en-US"]),
            Written::Uri => (!text.contains(char::is_whitespace), &["https://example.org/x"]),
            Written::Code(words) => (words.contains(&text.as_str()), words),
        };
        if !fits {
            self.not_so(value, path, &text, example);
        }
    }

    fn not_so(&mut self, at: Node<'a>, path: &str, found: &str, allowed: &[&str]) {
        let details = Details::default().found(found).allowed(allowed.iter().copied());
        self.tell(at.written(), path, FaultKind::WrongForm, details);
    }

    /// A url, and either one value or extensions below.
    fn extension(&mut self, node: Node<'a>, path: &str) {
        let members = node.members();
        let is_value = |name: &str| name.starts_with("value");
        for member in &members {
            let name = member.name.strip_prefix('_').unwrap_or(&member.name);
            let known = match name.strip_prefix("value") {
                Some(kind) => VALUES.contains(&kind),
                None => ["id", "url", "extension"].contains(&name),
            };
            if !known {
                let path = format!("{path}.{}", crate::term::excerpt(&member.name));
                self.tell(member.at, &path, FaultKind::UnknownField, Details::default().found(&member.name));
            }
        }
        let values = members.iter().filter(|member| is_value(&member.name)).count();
        let below = node.member("extension").filter(|below| below.is_array());
        let url = node.member("url").filter(|url| url.is_text()).and_then(Node::text);
        let has_url = url.is_some_and(|url| !url.is_empty() && !url.contains(char::is_whitespace));
        if !has_url || values > 1 || (values == 1) == below.is_some() {
            self.tell(node.written(), path, FaultKind::TwoOrNone, Details::default().found(node.written()));
        }
        if let Some(below) = below {
            self.form_of(below, EXTENSIONS, &format!("{path}.extension"));
        }
    }
}

/// The kind of resource that a reference names: by its `type`, else by an address that ends in kind and id.
fn leads_to(reference: Node<'_>) -> Option<String> {
    let text = |name: &str| reference.member(name).and_then(Node::text);
    let by_address = || {
        let address = text("reference").filter(|address| !address.starts_with(['#', 'u']))?;
        let plain = address.split("/_history/").next().unwrap_or_default();
        let kind = plain.rsplit('/').nth(1)?;
        kind.starts_with(|sign: char| sign.is_ascii_uppercase()).then(|| kind.to_owned())
    };
    text("type").or_else(by_address)
}

fn is_id(text: &str) -> bool {
    (1..=LONGEST_ID).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.'))
}

/// A year, a month, a day, or a moment with its zone.
fn is_date_time(text: &str) -> bool {
    let whole = match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        _ => text.to_owned(),
    };
    let (day, time) = whole.split_at_checked(10).unwrap_or((&whole, ""));
    let dashed = day.bytes().enumerate().all(|(place, byte)| matches!(place, 4 | 7) == (byte == b'-'));
    dashed
        && day.parse::<Date>().is_ok()
        && (time.is_empty()
            || time.starts_with('T') && time.contains(':') && whole.parse::<Timestamp>().is_ok())
}

/// A language as BCP 47 names it, as far as its form goes.
fn is_language(text: &str) -> bool {
    let mut parts = text.split('-');
    let fits =
        |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
    parts.next().is_some_and(|first| {
        (2..=8).contains(&first.len()) && first.bytes().all(|byte| byte.is_ascii_alphabetic())
    }) && parts.all(fits)
}

#[cfg(test)]
mod tests {
    use super::{is_date_time, is_id, is_language};

    #[test]
    fn ids_moments_and_languages_have_the_form_of_r4() {
        assert!(is_id("a-1.B") && is_id(&"a".repeat(64)));
        assert!(!is_id("") && !is_id("a_b") && !is_id("a b") && !is_id(&"a".repeat(65)));
        for day in [
            "2026",
            "2026-11",
            "2026-11-30",
            "2024-02-29",
            "2026-11-30T09:00:00+09:00",
            "2026-11-30T09:00:00.5Z",
        ] {
            assert!(is_date_time(day), "{day}");
        }
        for day in [
            "24/11/2026",
            "2026-13-24",
            "2026-02-30",
            "20261124",
            "2026-11-30T09:00:00",
            "2026-11-30 09:00",
            "26",
        ] {
            assert!(!is_date_time(day), "{day}");
        }
        assert!(is_language("ja") && is_language("en-US") && is_language("zh-Hant-TW"));
        assert!(!is_language("xx_YY") && !is_language("!") && !is_language("e") && !is_language("ja-"));
    }
}
