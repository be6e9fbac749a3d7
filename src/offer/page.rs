//! A reading for a person: what was read, what was found and where, what was not, and what to do in any case.

use super::lexicon::{How, Thing};
use super::reading::{Hit, Input, Reading};
use crate::book::{Rule, RuleBook};
use crate::localizer::{Localizer, Variable};
use crate::render::option_words;
use crate::term::{visible, wrap};
use serde_json::Value as Json;

/// How well the pages of `tests/offer/pages/kept` are read, on which no phrase was made; a test holds it to them. No pages: not
/// measured since the phrases were last made with the pages that had been kept.
pub const MEASURED: [(&str, usize); 5] =
    [("pages", 30), ("there", 83), ("found", 74), ("told", 95), ("wrong", 21)];

/// Writes the lines of a reading, none wider than `width`.
pub fn as_text(reading: &Reading, book: &RuleBook, localizer: &Localizer, width: usize) -> String {
    let mut page = Page { book, localizer, width, lines: Vec::new() };
    page.para("", &localizer.word("offer-title"));
    for input in &reading.read {
        page.input(input);
    }
    page.para("", &localizer.word("offer-scope"));
    let measured = MEASURED.map(|(name, count)| (name, Variable::count(count)));
    let id = if MEASURED[0].1 > 0 { "offer-measured" } else { "offer-unmeasured" };
    page.para("", &localizer.text(id, &measured));
    page.claims(reading);
    page.others(reading);
    page.disclosures(reading);
    page.facts(reading);
    page.heading("offer-next");
    for id in ["offer-next-silence", "offer-next-ask", "offer-next-wait", "offer-next-doctor"] {
        page.para("- ", &localizer.word(id));
    }
    page.lines.join("\n") + "\n"
}

struct Page<'p> {
    book: &'p RuleBook,
    localizer: &'p Localizer,
    width: usize,
    lines: Vec<String>,
}

impl Page<'_> {
    fn para(&mut self, first: &str, text: &str) {
        let rest = " ".repeat(first.len());
        self.lines.extend(wrap::wrap_hanging(text, self.width, first, &rest));
    }

    fn heading(&mut self, id: &str) {
        self.lines.push(String::new());
        self.para("", &self.localizer.word(id));
    }

    /// What was read, and everything that was not.
    fn input(&mut self, input: &Input) {
        let name = input.file.as_deref().map_or_else(|| self.localizer.word("offer-this"), visible);
        let told = self.localizer.text(
            "offer-read",
            &[
                ("name", Variable::Text(&name)),
                ("form", Variable::Text(input.form.id())),
                ("encoding", Variable::Text(&input.encoding)),
                ("lines", Variable::count(input.lines)),
                ("sentences", Variable::count(input.sentences)),
            ],
        );
        self.para("", &told);
        let unread = [
            ("offer-unread-pictures", input.pictures),
            ("offer-unread-frames", input.frames),
            ("offer-unread-hidden", input.hidden),
            ("offer-unread-places", input.unreadable),
            ("offer-unread-from", input.unread_from.unwrap_or_default()),
            ("offer-no-text", usize::from(input.sentences == 0)),
            ("offer-report", usize::from(input.is_report)),
        ];
        for (id, count) in unread.into_iter().filter(|(_, count)| *count > 0) {
            self.para("! ", &self.localizer.text(id, &[("count", Variable::count(count))]));
        }
    }

    /// What the page claims, each with its lines and what the rule says.
    fn claims(&mut self, reading: &Reading) {
        self.heading("offer-claims");
        let mut told: Vec<&str> = Vec::new();
        for hit in reading.hits.iter().filter(|hit| hit.is_mark()) {
            let (Thing::Claim, id) = hit.named() else { continue };
            if told.contains(&id) {
                continue;
            }
            told.push(id);
            self.lines.push(String::new());
            self.para("", &option_words(self.localizer, "claims_heard", id));
            for hit in reading.hits.iter().filter(|hit| hit.is_mark() && hit.claim.as_deref() == Some(id)) {
                self.place(hit);
            }
            let rule = self.book.rule(&hit.rule).map(Rule::message_id);
            if let Some(rule) = rule.filter(|rule| self.localizer.has_attribute(rule, "text")) {
                let text = self.localizer.attribute(&rule, "text", &[]);
                self.para("  ", &text);
            }
        }
        if told.is_empty() {
            self.para("", &self.localizer.word("offer-claims-none"));
        }
    }

    /// What is denied or quoted: shown, so that a reader can see that it was not taken for a claim.
    fn others(&mut self, reading: &Reading) {
        let others = reading.hits.iter().filter(|hit| hit.named().0 == Thing::Claim && !hit.is_mark());
        let others: Vec<&Hit> = others.collect();
        if !others.is_empty() {
            self.heading("offer-others");
            for hit in others {
                self.place(hit);
            }
        }
    }

    fn disclosures(&mut self, reading: &Reading) {
        self.heading("offer-disclosures");
        for hit in reading.hits.iter().filter(|hit| hit.disclosure.is_some() && hit.is_mark()) {
            let label = option_words(self.localizer, "site_discloses", hit.named().1);
            self.para("  ", &self.localizer.text("offer-found", &[("label", Variable::Text(&label))]));
            self.place(hit);
        }
        for id in &reading.not_found {
            let label = option_words(self.localizer, "site_discloses", id);
            self.para("  ", &self.localizer.text("offer-not-found", &[("label", Variable::Text(&label))]));
        }
        if !reading.not_found.is_empty() {
            self.para("", &self.localizer.word("offer-not-found-means"));
        }
    }

    fn facts(&mut self, reading: &Reading) {
        let facts: Vec<&Hit> =
            reading.hits.iter().filter(|hit| hit.fact.is_some() && hit.is_mark()).collect();
        if facts.is_empty() {
            return;
        }
        self.heading("offer-facts");
        for hit in &facts {
            let label = self.fact(hit);
            self.para("  ", &label);
            self.place(hit);
        }
        let told =
            |id: &str| facts.iter().find(|hit| hit.fact.as_deref() == Some(id))?.value.as_ref()?.as_i64();
        if let (Some(price), Some(sessions)) = (told("price_per_session_jpy"), told("sessions_planned")) {
            let total = self.yen(price * sessions);
            self.para("  ", &self.localizer.text("offer-total", &[("total", Variable::Text(&total))]));
        }
    }

    /// A fact in words: its name, and the option or number that it tells.
    fn fact(&self, hit: &Hit) -> String {
        let id = hit.named().1;
        let name = match self.book.questionnaire.question(id) {
            Some(_) => self.localizer.attribute(&format!("q-{id}"), "short", &[]),
            None => self.localizer.word(&format!("offer-fact-{id}")),
        };
        let value = match &hit.value {
            Some(Json::String(option)) if self.book.questionnaire.question(id).is_some() => {
                option_words(self.localizer, id, option)
            }
            Some(Json::String(value)) => self.localizer.word(&format!("offer-value-{value}")),
            Some(Json::Number(number)) if id.ends_with("_jpy") => {
                self.yen(number.as_i64().unwrap_or_default())
            }
            Some(Json::Number(number)) => number.to_string(),
            _ => return name,
        };
        self.localizer
            .text("offer-fact", &[("name", Variable::Text(&name)), ("value", Variable::Text(&value))])
    }

    fn yen(&self, yen: i64) -> String {
        self.localizer.text("offer-yen", &[("number", Variable::Text(&self.localizer.sum(yen)))])
    }

    /// Line, words, and how they are meant where not as they stand.
    fn place(&mut self, hit: &Hit) {
        let words = visible(&hit.words);
        let file = hit.file.as_deref().map(visible).unwrap_or_default();
        let told = self.localizer.text(
            "offer-line",
            &[
                ("has_file", Variable::Text(if file.is_empty() { "no" } else { "yes" })),
                ("file", Variable::Text(&file)),
                ("line", Variable::Text(&hit.line.to_string())),
                ("words", Variable::Text(&words)),
                ("how", Variable::Text(if hit.how == How::Said { "said" } else { hit.how.id() })),
            ],
        );
        self.para("    ", &told);
    }
}
