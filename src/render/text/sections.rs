//! The sections that list findings.

use super::{Writer, bars};
use crate::answers::Pair;
use crate::book::Rule;
use crate::engine::Finding;
use crate::localizer::Variable;
use crate::render::cost::cost_sentences;
use crate::render::known;
use crate::term::{Category, Citation, Locale, Severity};

/// The finding whose text repeats the sums above it.
const TOLD_BY_THE_SUMS: &str = "cost.over_budget";
/// Columns of the severity words, brackets included.
const SEVERITY_COLUMN: usize = 16;

impl Writer<'_> {
    /// The severity word and the title of a rule.
    pub(super) fn severity_line(&mut self, rule: &Rule) {
        let word = self.texts.localizer.word(&format!("severity-{}", rule.severity.id()));
        let word = if self.texts.localizer.locale() == Locale::Ja {
            format!("【{word}】")
        } else {
            format!("[{word}]")
        };
        let title = self.texts.rule(rule, "title");
        self.page.severity(rule.severity, &word, &title, SEVERITY_COLUMN);
    }

    /// A rule's text with the numbers of its sources.
    pub(super) fn cited_text(&mut self, rule: &Rule) -> String {
        let text = self.texts.rule(rule, "text");
        self.with_sources(&text, &rule.sources)
    }

    /// A text with the numbers of its sources; as it is where nothing backs it.
    pub(super) fn with_sources(&mut self, text: &str, sources: &[Citation]) -> String {
        if sources.is_empty() {
            return text.to_owned();
        }
        let numbers = self.cited.cite(&self.texts, sources);
        let gap = if self.texts.localizer.locale() == Locale::Ja { "" } else { " " };
        format!("{text}{gap}{numbers}")
    }

    /// A finding in full: severity, title, text with sources, and the answers behind it.
    fn finding(&mut self, finding: &Finding<'_>) {
        self.severity_line(finding.rule);
        let indent = self.text_indent();
        let text = self.cited_text(finding.rule);
        self.page.text(&text, indent);
        if finding.rule.severity >= Severity::Caution {
            self.because_line(finding, indent);
        }
        self.page.blank();
    }

    fn text_indent(&self) -> usize {
        match (self.page.has_label_column(), self.page.look.plain) {
            (true, _) => SEVERITY_COLUMN,
            (false, true) => 0,
            (false, false) => 2,
        }
    }

    fn because_line(&mut self, finding: &Finding<'_>, indent: usize) {
        let answers: Vec<String> =
            finding.because.iter().map(|because| self.texts.because(because)).collect();
        let comma = if self.texts.localizer.locale() == Locale::Ja { "、" } else { ", " };
        let line =
            self.texts.localizer.text("because-line", &[("answers", Variable::Text(&answers.join(comma)))]);
        self.page.text(&line, indent);
    }

    pub(super) fn heading(&mut self, id: &str) {
        let heading = self.texts.localizer.word(id);
        self.page.heading(&heading);
    }

    pub(super) fn counted_heading(&mut self, id: &str, count: usize) {
        let count = Variable::Number(i64::try_from(count).unwrap_or(i64::MAX));
        let heading = self.texts.localizer.text(id, &[("count", count)]);
        self.page.heading(&heading);
    }
}

/// Stops and cautions about the body.
pub(super) fn ask_first(writer: &mut Writer<'_>) {
    let of_body = |finding: &&Finding<'_>| {
        matches!(finding.rule.category, Category::Contraindication | Category::Caution)
    };
    counted(writer, "heading-ask_first", of_body);
}

/// What the clinic says or does.
pub(super) fn offer(writer: &mut Writer<'_>) {
    counted(writer, "heading-offer", |finding| finding.rule.category == Category::RedFlag);
}

/// What the person believes and what is so.
pub(super) fn beliefs(writer: &mut Writer<'_>) {
    counted(writer, "heading-belief", |finding| finding.rule.category == Category::Belief);
}

fn counted(writer: &mut Writer<'_>, heading: &str, wanted: impl Fn(&&Finding<'_>) -> bool) {
    let report = writer.texts.report;
    let findings: Vec<&Finding<'_>> = report.findings.iter().filter(wanted).collect();
    if findings.is_empty() {
        return;
    }
    writer.counted_heading(heading, findings.len());
    for finding in findings {
        writer.finding(finding);
    }
}

/// Findings of one category: what weighs more by title and text, the rest by title and deed.
pub(super) fn findings(writer: &mut Writer<'_>, category: Category, heading: &str) {
    let report = writer.texts.report;
    if report.of(category).next().is_none() {
        return;
    }
    writer.heading(heading);
    for finding in report.of(category) {
        if has_room(writer, finding.rule) {
            titled(writer, finding.rule);
        } else {
            in_brief(writer, finding.rule);
        }
    }
    if !writer.page.look.full && report.of(category).any(|finding| !has_room(writer, finding.rule)) {
        let line = writer.texts.localizer.word("more-in-full");
        writer.page.text(&line, writer.page.under_bullet());
    }
}

/// Whether the text is printed; what is said to everybody and weighs least stands by its title.
fn has_room(writer: &Writer<'_>, rule: &Rule) -> bool {
    let always = matches!(rule.category, Category::Alternative | Category::NoEffectCause);
    let chosen = rule.about.iter().any(|about| about == "priorities");
    writer.page.look.full || always || chosen || rule.severity > Severity::Info
}

fn in_brief(writer: &mut Writer<'_>, rule: &Rule) {
    let texts = &writer.texts;
    let mut line = texts.rule(rule, "title");
    if texts.localizer.has_attribute(&rule.message_id(), "step") {
        let step = texts.rule(rule, "step");
        line = texts
            .localizer
            .text("title-and-step", &[("title", Variable::Text(&line)), ("step", Variable::Text(&step))]);
    }
    writer.page.bullet(&line);
}

/// Why nothing may have been felt, the simplest reason first.
pub(super) fn no_effect(writer: &mut Writer<'_>) {
    findings(writer, Category::NoEffectCause, "heading-no_effect");
}

/// Harm and concerns.
pub(super) fn risks(writer: &mut Writer<'_>) {
    findings(writer, Category::Risk, "heading-risk");
}

fn titled(writer: &mut Writer<'_>, rule: &Rule) {
    let title = writer.texts.rule(rule, "title");
    let text = writer.cited_text(rule);
    writer.page.bullet(&title);
    writer.page.text(&text, writer.page.under_bullet());
}

/// Each goal by each route with its three cells, then the gaps between hope and evidence.
pub(super) fn expectations(writer: &mut Writer<'_>) {
    let report = writer.texts.report;
    writer.heading("heading-expectation");
    let blocks = writer.page.look.unicode;
    let legend = writer.texts.localizer.word(if blocks { "cells-legend-blocks" } else { "cells-legend" });
    writer.page.text(&legend, 0);
    let article = writer.texts.localizer.word("base-article-line");
    writer.page.text(&article, 0);
    writer.page.blank();
    for pair in &report.pairs {
        expectation(writer, pair);
    }
    for finding in report.of(Category::Expectation).filter(|finding| finding.rule.expected.is_none()) {
        writer.finding(finding);
    }
}

fn expectation(writer: &mut Writer<'_>, pair: &Pair<'_>) {
    let expected = pair.expected;
    let texts = &writer.texts;
    let name = known::pair_name(texts, expected);
    let cells = expected.evidence.and_then(crate::term::EvidenceLevel::cells);
    let cells = cells.map(|yes| bars::cells(writer.page.look, yes)).unwrap_or_default();
    let head = if writer.page.look.plain { name } else { format!("{cells} {name}") };
    let known = known::in_words(texts, expected);
    let indent = if writer.page.look.plain { 0 } else { 6 };
    writer.page.text(&head, 0);
    writer.page.text(&known, indent);
    let text = writer.cited_text(pair.rule);
    writer.page.text(&text, indent);
    writer.page.blank();
}

/// When to judge, by goal and route, and where the own plan ends.
pub(super) fn timeline(writer: &mut Writer<'_>) {
    let report = writer.texts.report;
    if report.timeline().next().is_none() {
        return;
    }
    writer.heading("heading-timeline");
    bars::timeline(writer);
    for pair in report.timeline() {
        let (name, text) =
            (known::pair_name(&writer.texts, pair.expected), writer.texts.rule(pair.rule, "time"));
        let variables = [("name", Variable::Text(&name)), ("text", Variable::Text(&text))];
        let line = writer.texts.localizer.text("timeline-line", &variables);
        let days = bars::in_words(&writer.texts, pair.expected);
        let line = [Some(line), days].into_iter().flatten().collect::<Vec<String>>();
        writer.page.bullet(&line.join(if writer.texts.localizer.locale() == Locale::Ja { "" } else { " " }));
    }
    if let Some(hoped) = bars::hoped_in_words(&writer.texts) {
        writer.page.bullet(&hoped);
    }
    if let (Some(sessions), Some(days)) =
        (report.cost.sessions.filter(|sessions| *sessions > 1), report.course_days)
    {
        let variables = [("sessions", Variable::Number(sessions)), ("weeks", Variable::Number(days / 7))];
        let line = writer.texts.localizer.text("timeline-plan", &variables);
        writer.page.bullet(&line);
    }
}

/// Price, sum, budget, then what the law and the article say of money.
pub(super) fn cost(writer: &mut Writer<'_>) {
    writer.heading("heading-cost");
    for sentence in cost_sentences(&writer.texts) {
        writer.page.text(&sentence, 0);
    }
    bars::cost(writer);
    let report = writer.texts.report;
    for finding in report.of(Category::Cost).filter(|finding| finding.rule.id != TOLD_BY_THE_SUMS) {
        if has_room(writer, finding.rule) {
            titled(writer, finding.rule);
        } else {
            in_brief(writer, finding.rule);
        }
    }
}
