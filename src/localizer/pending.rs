//! Messages that no text has asked for yet. A report shows a tenth of all texts, so each is parsed when it is needed.

use crate::assets::TextFile;
use rustc_hash::{FxBuildHasher, FxHashSet};
use std::borrow::{Borrow, Cow};
use std::hash::{Hash, Hasher};

/// Where each message or term stands in the files.
pub(super) struct Pending {
    entries: FxHashSet<Entry>,
}

/// The source of a message, known by the id that it begins with.
struct Entry(&'static str);

impl Borrow<str> for Entry {
    fn borrow(&self) -> &str {
        id_of(self.0)
    }
}

impl Hash for Entry {
    fn hash<H: Hasher>(&self, state: &mut H) {
        id_of(self.0).hash(state);
    }
}

impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        id_of(self.0) == id_of(other.0)
    }
}

impl Eq for Entry {}

impl Pending {
    /// Finds the start of every message in files that the program carries; `Err` is an id that stands twice.
    pub(super) fn new(files: &[TextFile]) -> Result<Self, String> {
        let mut entries = FxHashSet::with_capacity_and_hasher(1536, FxBuildHasher);
        for file in files {
            let Cow::Borrowed(text) = file.text else { continue };
            for entry in entries_of(text) {
                if !entries.insert(Entry(entry)) {
                    return Err(format!("{}: `{}` stands twice", file.name, id_of(entry)));
                }
            }
        }
        Ok(Self { entries })
    }

    /// Nothing waits: every message was parsed before.
    pub(super) fn none() -> Self {
        Self { entries: FxHashSet::default() }
    }

    pub(super) fn has(&self, id: &str) -> bool {
        self.entries.contains(id)
    }

    /// The source of a message, as it stands in its file.
    pub(super) fn source(&self, id: &str) -> Option<&'static str> {
        self.entries.get(id).map(|entry| entry.0)
    }

    /// The sources of a message and of every message and term that it refers to, without those already parsed.
    pub(super) fn with_references(
        &self,
        id: &str,
        is_parsed: impl Fn(&str) -> bool,
    ) -> Vec<(&'static str, &'static str)> {
        let (mut found, mut open): (Vec<(&'static str, &'static str)>, Vec<&str>) = (Vec::new(), vec![id]);
        while let Some(id) = open.pop() {
            let is_found = found.iter().any(|(known, _)| *known == id);
            if let Some(source) = self.source(id).filter(|_| !is_found && !is_parsed(id)) {
                open.extend(references(source));
                found.push((id_of(source), source));
            }
        }
        found
    }
}

/// Built-in files without the messages that others bring, and those others: what laying over them means for the texts.
pub fn merged(built_in: Vec<TextFile>, own: Vec<TextFile>) -> Vec<TextFile> {
    let brought: FxHashSet<&str> = own.iter().flat_map(|file| entries_of(&file.text)).map(id_of).collect();
    let kept = built_in.into_iter().map(|file| {
        let parts = entries_of(&file.text).filter(|entry| !brought.contains(id_of(entry)));
        let text: String = parts.collect();
        TextFile { text: Cow::Owned(text), ..file }
    });
    let kept: Vec<TextFile> = kept.collect();
    kept.into_iter().chain(own).collect()
}

/// The parts of a file that begin with an id at the start of a line.
fn entries_of(text: &str) -> impl Iterator<Item = &str> {
    let starts = std::iter::once(0).chain(memchr::memchr_iter(b'\n', text.as_bytes()).map(|place| place + 1));
    let begins = move |place: &usize| {
        text.as_bytes()
            .get(*place)
            .is_some_and(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'-' | b'#'))
    };
    let mut starts = starts.filter(begins).chain(std::iter::once(text.len()));
    let mut from = starts.next().unwrap_or_default();
    let parts = std::iter::from_fn(move || {
        let to = starts.next()?;
        Some(&text[std::mem::replace(&mut from, to)..to])
    });
    parts.filter(|part| !part.starts_with('#'))
}

fn id_of(entry: &str) -> &str {
    let is_of_id = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    let end = entry.bytes().position(|byte| !is_of_id(&byte)).unwrap_or(entry.len());
    &entry[..end]
}

/// What stands at the start of a placeable and is no variable: a term, a message or a function.
fn references(entry: &str) -> impl Iterator<Item = &str> {
    entry.split('{').skip(1).map(|part| id_of(part.trim_start())).filter(|id| !id.is_empty())
}

#[cfg(test)]
mod tests {
    use super::{Pending, TextFile};

    fn pending(text: &'static str) -> Result<Pending, String> {
        Pending::new(&[TextFile { name: "a.ftl".to_owned(), text: text.into() }])
    }

    #[test]
    fn a_message_comes_with_what_it_refers_to() {
        let texts = "### About\n\none = { -two } and { $x ->\n   [a] { three.short }\n  *[b] no\n}\n    .attribute = more\n\
                     # Comment\n-two = two { -two-more }\n-two-more = !\nthree = three\n    .short = 3\nfour = 4\n";
        let pending = pending(texts).unwrap();
        let mut found: Vec<&str> =
            pending.with_references("one", |_| false).into_iter().map(|(_, source)| source).collect();
        found.sort_unstable();
        assert_eq!(
            found,
            [
                "-two = two { -two-more }\n",
                "-two-more = !\n",
                "one = { -two } and { $x ->\n   [a] { three.short }\n  *[b] no\n}\n    .attribute = more\n",
                "three = three\n    .short = 3\n",
            ]
        );
        assert_eq!(pending.with_references("one", |id| id != "one").len(), 1);
        assert!(
            pending.has("four")
                && !pending.has("five")
                && pending.with_references("five", |_| false).is_empty()
        );
    }

    #[test]
    fn an_id_that_stands_twice_is_told() {
        assert_eq!(pending("a = 1\nb = 2\na = 3\n").err().unwrap(), "a.ftl: `a` stands twice");
    }
}
