//! What a reviewer reads next: stops and cautions with everything that a signature covers.

use super::condition::condition_words;
use super::message::option_words;
use super::rules::shown;
use crate::answers::Behind;
use crate::book::{Rule, RuleBook, Signed};
use crate::condition::Test;
use crate::localizer::{Localizer, Variable};
use crate::term::{Citation, Locale};
use serde_json::{Value as Json, json};

/// Signs of a script without spaces that count as one word.
const SIGNS_A_WORD: usize = 3;

/// A rule in one language: each text with the part of the rule that it is.
struct Told {
    locale: Locale,
    weight: String,
    when: String,
    texts: Vec<Line>,
    /// The same, each part with its name.
    lines: Vec<String>,
}

/// A text with the part of the rule that it is.
type Line = (&'static str, String);

impl Told {
    fn new(localizer: &Localizer, book: &RuleBook, rule: &Rule) -> Self {
        let weight = localizer.word(&format!("severity-{}", rule.severity.id()));
        let when = condition_words(localizer, book, &rule.when);
        let texts = texts(localizer, book, rule);
        let head = [("weight", weight.as_str()), ("when", when.as_str())];
        let parts = head.into_iter().chain(texts.iter().map(|(part, text)| (*part, text.as_str())));
        let lines = parts.map(|(part, text)| line(localizer, part, text)).collect();
        Self { locale: localizer.locale(), weight, when, texts, lines }
    }
}

/// A part of a rule with its name.
fn line(localizer: &Localizer, part: &str, text: &str) -> String {
    localizer.text("packet-line", &[("part", Variable::Text(part)), ("text", Variable::Text(text))])
}

/// One rule to be read.
pub struct Entry {
    rule: String,
    seal: &'static str,
    lapsed: bool,
    /// In each language, that of the packet first: weight, condition, each text; what is said of it as lines.
    told: Vec<Told>,
    note: Option<String>,
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
        let told = localizers.iter().map(|localizer| Told::new(localizer, book, rule));
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
            note: rule.note.clone(),
            sources: rule.sources.iter().map(source).collect(),
            people,
        }
    }

    fn words(&self) -> usize {
        let told = self.told.iter().flat_map(|told| {
            [&told.weight, &told.when].into_iter().chain(told.texts.iter().map(|(_, text)| text))
        });
        let rest = self.sources.iter().chain(self.people.iter().flatten()).chain(&self.note);
        told.chain(rest).map(|text| words(text)).sum()
    }
}

/// Everything that people read by a rule, and what they were asked: title, text in every variant, what to ask, the first
/// step, what it rests on, the questions behind the condition with the options that count.
fn texts(localizer: &Localizer, book: &RuleBook, rule: &Rule) -> Vec<Line> {
    let mut all = Vec::new();
    for part in ["title", "text", "ask", "step"] {
        all.extend(variants(localizer, book, rule, part).into_iter().map(|text| (part, text)));
    }
    let level = rule.evidence.map(|level| localizer.word(&format!("evidence-level-{}", level.id())));
    all.extend(level.map(|level| ("evidence", level)));
    let mut asked: Vec<&str> = Vec::new();
    for (fact, test) in rule.when.leaves() {
        let Behind::Itself(id) = Behind::of(book, fact) else { continue };
        if book.questionnaire.question(id).is_some() && !asked.contains(&id) {
            asked.push(id);
            all.push(("question", question(localizer, id, test)));
        }
    }
    all
}

/// A question as it is asked, with the options that a condition looks for.
fn question(localizer: &Localizer, id: &str, test: &Test) -> String {
    let message = format!("q-{id}");
    let label = localizer.attribute(&message, "label", &[]);
    let Test::OneOf(options) = test else { return label };
    let option = |option: &String| localizer.attribute(&message, &format!("opt-{option}"), &[]);
    let options: Vec<String> = options.iter().map(option).collect();
    format!("{label} {}", options.join(" / "))
}

/// A text of a rule, once for each wording that an answer gives it; nothing where the rule has no such text.
fn variants(localizer: &Localizer, book: &RuleBook, rule: &Rule, part: &str) -> Vec<String> {
    let Some(usual) = shown(localizer, rule, part, None) else { return Vec::new() };
    let mut found: Vec<(Vec<String>, String)> = Vec::new();
    for name in &rule.shows {
        for option in
            book.questionnaire.question(name).into_iter().flat_map(|question| question.kind.options())
        {
            let text = shown(localizer, rule, part, Some((name, option))).unwrap_or_default();
            let word = option_words(localizer, name, option);
            match found.iter_mut().find(|(_, told)| *told == text) {
                _ if text == usual => {}
                Some((words, _)) => words.push(word),
                None => found.push((vec![word], text)),
            }
        }
    }
    let others = found.into_iter().map(|(words, text)| format!("({}) {text}", localizer.listed(&words)));
    std::iter::once(usual).chain(others).collect()
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

    /// Who signs, and the command that does it for every rule here: what is not right is taken out of it.
    pub(super) fn closing(&self) -> [String; 2] {
        let rules: Vec<&str> = self.entries.iter().map(|entry| entry.rule.as_str()).collect();
        let command = format!(
            "exo-check rules review certify {} --by \"\" --qualification \"\" --interests \"\" --criterion \"\" --into reviews.json",
            rules.join(" ")
        );
        [self.localizer.word("packet-who"), command]
    }

    pub(super) fn entries(&self) -> impl Iterator<Item = Shown<'_>> {
        self.entries.iter().map(|entry| self.shown(entry))
    }

    pub(super) fn word(&self, id: &str) -> String {
        self.localizer.word(id)
    }

    /// One rule as lines.
    fn shown<'e>(&self, entry: &'e Entry) -> Shown<'e> {
        let told = entry.told.iter().map(|told| (told.locale, told.lines.clone()));
        let note = entry.note.as_deref().map(|note| line(self.localizer, "note", note));
        let person = |id: &'static str, person: &Option<String>| {
            let words = person.clone().unwrap_or_else(|| self.localizer.word("rule-none"));
            line(self.localizer, id, &words)
        };
        let people = [person("fires", &entry.people[0]), person("silent", &entry.people[1])];
        let lapsed = entry.lapsed.then(|| self.localizer.word("packet-lapsed"));
        Shown {
            rule: &entry.rule,
            told: told.collect(),
            rest: lapsed
                .into_iter()
                .chain(note)
                .chain(people)
                .chain([self.localizer.word("rule-sources")])
                .collect(),
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
        parts.extend(self.closing());
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
            let told = entry.told.iter().map(|told| {
                let texts = told.texts.iter().map(|(part, text)| json!({"part": part, "text": text}));
                let texts: Vec<Json> = texts.collect();
                json!({"language": told.locale, "severity": told.weight, "when": told.when, "texts": texts})
            });
            json!({
                "rule": entry.rule,
                "seal": entry.seal,
                "lapsed": entry.lapsed,
                "told": told.collect::<Vec<Json>>(),
                "note": entry.note,
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
