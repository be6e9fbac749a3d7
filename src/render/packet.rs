//! What a reviewer reads next: stops and cautions with everything that a signature covers.

use super::condition::condition_words;
use super::rules::shown;
use crate::book::{RuleBook, Signed};
use crate::localizer::{Localizer, Variable};
use crate::term::{Citation, Locale};
use serde_json::{Value as Json, json};

/// Signs of a script without spaces that count as one word.
const SIGNS_A_WORD: usize = 3;

/// One rule to be read.
pub struct Entry {
    rule: String,
    seal: &'static str,
    lapsed: bool,
    /// In each language: weight, condition, texts.
    told: Vec<(Locale, String, String, Vec<String>)>,
    sources: Vec<String>,
    /// Somebody who reads it, and somebody who does not.
    people: [Option<String>; 2],
}

impl Entry {
    /// The rule in every language, with two people told in words.
    pub fn new(
        book: &RuleBook,
        localizers: &[Localizer],
        one: &Signed<'_>,
        people: [Option<String>; 2],
    ) -> Self {
        let rule = one.rule;
        let told = localizers.iter().map(|localizer| {
            let texts = ["title", "text", "ask"].iter().filter_map(|part| shown(localizer, rule, part));
            let weight = localizer.word(&format!("severity-{}", rule.severity.id()));
            (localizer.locale(), weight, condition_words(localizer, book, &rule.when), texts.collect())
        });
        let source = |citation: &Citation| {
            let document = book.sources.cited(citation);
            let named = document.map(|document| document.named(Locale::En)).unwrap_or_default();
            let url = document.and_then(|document| document.url.as_deref()).unwrap_or_default();
            format!("{citation} {named} {url}").trim().to_owned()
        };
        let people = people.map(|person| person.map(|words| words.trim().to_owned()));
        Self {
            rule: rule.id.clone(),
            seal: one.seal,
            lapsed: !one.lapsed.is_empty(),
            told: told.collect(),
            sources: rule.sources.iter().map(source).collect(),
            people,
        }
    }

    fn words(&self) -> usize {
        let told =
            self.told.iter().flat_map(|(_, weight, when, texts)| [weight, when].into_iter().chain(texts));
        told.chain(&self.sources).chain(self.people.iter().flatten()).map(|text| words(text)).sum()
    }
}

/// Words of a text; of a script without spaces, a third of its signs.
fn words(text: &str) -> usize {
    let wide = text.chars().filter(|sign| *sign >= '\u{3000}').count();
    text.split_whitespace().filter(|word| word.is_ascii()).count() + wide.div_ceil(SIGNS_A_WORD)
}

/// Rules to be read at one sitting.
pub struct Packet<'l> {
    localizer: &'l Localizer,
    open: usize,
    most: usize,
    words: usize,
    entries: Vec<Entry>,
}

impl<'l> Packet<'l> {
    /// An empty one, with how many rules are open and how many words may be read.
    pub fn new(localizer: &'l Localizer, open: usize, most: usize) -> Self {
        Self { localizer, open, most, words: 0, entries: Vec::new() }
    }

    /// Takes a rule in as long as there is time to read it; the first one always.
    pub fn takes(&mut self, entry: Entry) -> bool {
        let words = self.words + entry.words();
        let has_room = self.entries.is_empty() || words <= self.most;
        if has_room {
            self.words = words;
            self.entries.push(entry);
        }
        has_room
    }

    /// What it is, what is asked, how to sign.
    pub(super) fn opening(&self) -> [String; 3] {
        let number = Variable::count;
        let variables = [
            ("count", number(self.entries.len())),
            ("open", number(self.open)),
            ("words", number(self.words)),
        ];
        [
            self.localizer.word("packet-title"),
            self.localizer.text("packet-what", &variables),
            self.localizer.word("packet-sign"),
        ]
    }

    pub(super) fn entries(&self) -> impl Iterator<Item = Shown<'_>> {
        self.entries.iter().map(|entry| self.shown(entry))
    }

    pub(super) fn word(&self, id: &str) -> String {
        self.localizer.word(id)
    }

    /// One rule as lines.
    fn shown<'e>(&self, entry: &'e Entry) -> Shown<'e> {
        let told = entry.told.iter().map(|(locale, weight, when, texts)| {
            let when = self.localizer.text("packet-when", &[("when", Variable::Text(when))]);
            (*locale, [vec![weight.clone()], texts.clone(), vec![when]].concat())
        });
        let person = |id: &str, person: &Option<String>| {
            let words = person.clone().unwrap_or_else(|| self.localizer.word("rule-none"));
            format!("{} {words}", self.localizer.word(id))
        };
        let people = [person("rule-fires", &entry.people[0]), person("rule-silent", &entry.people[1])];
        let lapsed = entry.lapsed.then(|| self.localizer.word("packet-lapsed"));
        Shown {
            rule: &entry.rule,
            told: told.collect(),
            rest: lapsed.into_iter().chain(people).chain([self.localizer.word("rule-sources")]).collect(),
            sources: &entry.sources,
            seal: &entry.seal[..entry.seal.len().min(12)],
        }
    }

    /// As text, or as markdown.
    pub fn text(&self, markdown: bool) -> String {
        let mark = |level: &str| if markdown { format!("{level} ") } else { String::new() };
        let [title, what, sign] = self.opening();
        let mut parts = vec![format!("{}{title}", mark("#")), what, sign];
        for shown in self.entries() {
            parts.push(format!("{}{}", mark("##"), shown.rule));
            parts.extend(shown.told.into_iter().flat_map(|(_, lines)| lines).chain(shown.rest));
            parts.push(
                shown.sources.iter().map(|source| format!("- {source}")).collect::<Vec<_>>().join("\n"),
            );
            let boxes =
                ["packet-right", "packet-change"].map(|id| format!("[ ] {}", self.localizer.word(id)));
            parts.push(format!("{}  ({})", boxes.join("  "), shown.seal));
        }
        let between = if markdown { "\n\n" } else { "\n" };
        parts.join(between) + "\n"
    }

    /// As one HTML file to print.
    pub fn html(&self) -> String {
        super::html::packet(self, self.localizer.locale())
    }

    /// For programs.
    pub fn json(&self) -> Json {
        let entries = self.entries.iter().map(|entry| {
            let told = entry.told.iter().map(|(locale, weight, when, texts)| {
                json!({"language": locale, "severity": weight, "when": when, "texts": texts})
            });
            json!({
                "rule": entry.rule,
                "seal": entry.seal,
                "lapsed": entry.lapsed,
                "told": told.collect::<Vec<Json>>(),
                "sources": entry.sources,
                "fires": entry.people[0],
                "silent": entry.people[1],
            })
        });
        json!({
            "schema": "exo-check/rules-packet/1",
            "open": self.open,
            "words": self.words,
            "rules": entries.collect::<Vec<Json>>(),
        })
    }
}

/// One rule, ready to be painted.
pub(super) struct Shown<'e> {
    pub(super) rule: &'e str,
    pub(super) told: Vec<(Locale, Vec<String>)>,
    pub(super) rest: Vec<String>,
    pub(super) sources: &'e [String],
    pub(super) seal: &'e str,
}
