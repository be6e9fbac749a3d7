//! What was read and found, in the shape `exo-check/offer/1`.

use super::block::Page;
use super::decode::Decoded;
use super::figures::{Tells, settled};
use super::find::{Findings, is_mark};
use super::lexicon::{How, Lexicon, Thing};
use super::propose;
use schemars::{JsonSchema, Schema};
use serde::Serialize;
use serde_json::{Map, Value as Json};
use std::collections::BTreeSet;

/// The words of a hit are cut at so many characters.
const MOST_WORDS: usize = 120;
/// The five disclosures, in the order of the questionnaire.
const DISCLOSURES: [&str; 5] =
    ["unapproved", "how_obtained", "approved_equivalent", "safety_abroad", "no_relief"];
/// The rule that speaks of prices and of numbers of sessions.
const RULE_OF_FIGURES: &str = "cost.over_budget";

crate::term::words! {
    /// What a page was read as.
    Form {
        /// Plain text.
        Text = "text",
        /// HTML: what a reader of the page sees.
        Html = "html",
    }
}

/// What was read, and what could not be.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Input {
    /// The file's name, where several were read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// Text or HTML.
    pub form: Form,
    /// The encoding that it was read in, such as `UTF-8` or `Shift_JIS`.
    pub encoding: String,
    /// How many lines it has.
    pub lines: usize,
    /// How many sentences of it were looked at.
    pub sentences: usize,
    /// Pictures, films and drawings: what stands in them was not read.
    pub pictures: usize,
    /// Pages inside the page that are not in the file.
    pub frames: usize,
    /// Pieces that a reader of the page does not see: they were left out.
    pub hidden: usize,
    /// Places that could not be read in this encoding.
    pub unreadable: usize,
    /// The line from which on nothing was looked for, since the page is too large.
    pub unread_from: Option<usize>,
    /// Whether it reads like a report or a warning about such offers: then its words count as quoted.
    pub is_report: bool,
}

/// A place on the page: one of `claim`, `disclosure` and `fact` names what it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Hit {
    /// The file's name, where several were read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// An option of `claims_heard`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claim: Option<String>,
    /// An option of `site_discloses`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disclosure: Option<String>,
    /// Another thing that is told, mostly a question of the questionnaire.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fact: Option<String>,
    /// The option or number that a fact tells.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Json>,
    /// The line, from 1.
    pub line: usize,
    /// As written there.
    pub words: String,
    /// How the words are meant.
    pub how: How,
    /// The rule that speaks of it.
    pub rule: String,
}

impl Hit {
    /// Claim, disclosure or fact, and its id.
    pub fn named(&self) -> (Thing, &str) {
        let all =
            [(Thing::Claim, &self.claim), (Thing::Disclosure, &self.disclosure), (Thing::Fact, &self.fact)];
        all.into_iter().find_map(|(thing, id)| Some((thing, id.as_deref()?))).unwrap_or((Thing::Fact, ""))
    }

    /// Whether the page says this of its own offer.
    pub fn is_mark(&self) -> bool {
        is_mark(self.how, self.named().0)
    }
}

/// What was found on the pages of one offer.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Reading {
    /// Always `exo-check/offer/1`.
    pub schema: &'static str,
    /// What was read, and what could not be.
    pub read: Vec<Input>,
    /// What was found, by file and line.
    pub hits: Vec<Hit>,
    /// Disclosures that were not found: they may stand elsewhere, or in other words.
    pub not_found: Vec<String>,
    /// Answers for the person to confirm one by one. They are none before.
    pub proposals: Map<String, Json>,
}

impl Reading {
    pub(super) fn new(
        name: Option<&str>,
        decoded: &Decoded,
        is_html: bool,
        page: &Page,
        findings: &Findings,
        lexicon: &Lexicon,
    ) -> Self {
        let input = Input {
            file: name.map(str::to_owned),
            form: if is_html { Form::Html } else { Form::Text },
            encoding: decoded.encoding.to_owned(),
            lines: decoded.text.lines().count(),
            sentences: findings.sentences,
            pictures: page.pictures,
            frames: page.frames,
            hidden: page.hidden,
            unreadable: decoded.unreadable,
            unread_from: findings.unread_from,
            is_report: findings.is_report,
        };
        let mut hits = hits(name, findings, lexicon);
        for tells in [Tells::Price, Tells::Sessions] {
            hits.extend(figure(name, findings, tells));
        }
        hits.sort_by_key(|hit| hit.line);
        let mut reading = Self {
            schema: "exo-check/offer/1",
            read: vec![input],
            hits,
            not_found: Vec::new(),
            proposals: Map::new(),
        };
        reading.conclude();
        reading
    }

    /// Adds what another page of the same offer says.
    pub fn add(&mut self, other: Self) {
        self.read.extend(other.read);
        self.hits.extend(other.hits);
        self.conclude();
    }

    fn conclude(&mut self) {
        let told: BTreeSet<&str> = self
            .hits
            .iter()
            .filter(|hit| hit.is_mark())
            .filter_map(|hit| hit.disclosure.as_deref())
            .collect();
        self.not_found =
            DISCLOSURES.iter().filter(|id| !told.contains(*id)).map(|id| (*id).to_owned()).collect();
        self.proposals = propose::proposals(&self.hits);
    }
}

/// One hit for each thing on each line that is meant in one way.
fn hits(name: Option<&str>, findings: &Findings, lexicon: &Lexicon) -> Vec<Hit> {
    let mut seen = BTreeSet::new();
    let mut hits = Vec::new();
    for found in &findings.found {
        let entry = &lexicon.entries[found.entry];
        if !seen.insert((found.line, entry.thing, &entry.id, &entry.value, found.how)) {
            continue;
        }
        let id = |thing| (entry.thing == thing).then(|| entry.id.clone());
        hits.push(Hit {
            file: name.map(str::to_owned),
            claim: id(Thing::Claim),
            disclosure: id(Thing::Disclosure),
            fact: id(Thing::Fact),
            value: entry.value.clone().map(Json::from),
            line: found.line,
            words: cut(&found.words),
            how: found.how,
            rule: entry.rule.clone(),
        });
    }
    hits
}

/// The price of a session or the number of sessions that the page tells, where it tells one.
fn figure(name: Option<&str>, findings: &Findings, tells: Tells) -> Option<Hit> {
    let value = settled(findings.figures.iter().map(|(figure, ..)| figure), tells)?;
    let told = findings.figures.iter().filter(|(figure, ..)| figure.tells == tells && figure.value == value);
    let (_, line, words) = told.max_by_key(|(figure, ..)| figure.rank)?;
    let id = match tells {
        Tells::Price => "price_per_session_jpy",
        Tells::Sessions => "sessions_planned",
    };
    Some(Hit {
        file: name.map(str::to_owned),
        claim: None,
        disclosure: None,
        fact: Some(id.to_owned()),
        value: Some(value.into()),
        line: *line,
        words: cut(words),
        how: How::Said,
        rule: RULE_OF_FIGURES.to_owned(),
    })
}

fn cut(words: &str) -> String {
    match words.char_indices().nth(MOST_WORDS) {
        Some((end, _)) => words[..end].to_owned() + "...",
        None => words.to_owned(),
    }
}

/// The JSON Schema of a reading.
pub fn reading_schema() -> Schema {
    schemars::schema_for!(Reading)
}
