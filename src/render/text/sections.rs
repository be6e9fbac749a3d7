//! The sections that list findings.

use super::{Writer, bars};
use crate::book::Rule;
use crate::engine::Finding;
use crate::localizer::Variable;
use crate::render::cost::cost_sentences;
use crate::term::{Category, Locale, Severity};

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
        let numbers = self.cited.cite(&self.texts, &rule.sources);
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

/// Findings of one category, each by title and text.
pub(super) fn findings(writer: &mut Writer<'_>, category: Category, heading: &str) {
    let report = writer.texts.report;
    let mut findings = report.of(category).peekable();
    if findings.peek().is_none() {
        return;
    }
    writer.heading(heading);
    for finding in findings {
        titled(writer, finding.rule);
    }
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
    writer.page.text(&text, if writer.page.look.plain { 0 } else { 4 });
}

/// Each goal by each route with its three cells, then the gaps between hope and evidence.
pub(super) fn expectations(writer: &mut Writer<'_>) {
    let report = writer.texts.report;
    writer.heading("heading-expectation");
    let legend = writer.texts.localizer.word("cells-legend");
    writer.page.text(&legend, 0);
    writer.page.blank();
    for finding in report.of(Category::Expectation).filter(|finding| finding.rule.expected.is_some()) {
        expectation(writer, finding.rule);
    }
    for finding in report.of(Category::Expectation).filter(|finding| finding.rule.expected.is_none()) {
        writer.finding(finding);
    }
}

fn expectation(writer: &mut Writer<'_>, rule: &Rule) {
    let Some(expected) = &rule.expected else { return };
    let texts = &writer.texts;
    let name = bars::pair_name(texts, expected);
    let fit = texts.localizer.word(&format!("fit-{}", expected.fit.id()));
    let level = rule.evidence.map(|level| texts.localizer.word(&format!("evidence-level-{}", level.id())));
    let cells =
        rule.evidence.and_then(crate::term::EvidenceLevel::cells).map(bars::cells).unwrap_or_default();
    let head = if writer.page.look.plain { name } else { format!("{cells} {name}") };
    writer.page.text(&head, 0);
    let gap = if texts.localizer.locale() == Locale::Ja { "。" } else { ". " };
    let words: Vec<String> = [Some(fit), level].into_iter().flatten().collect();
    let indent = if writer.page.look.plain { 0 } else { 6 };
    writer.page.text(&format!("{}{}", words.join(gap), gap.trim_end()), indent);
    let text = writer.cited_text(rule);
    writer.page.text(&text, indent);
    writer.page.blank();
}

/// When to judge, by goal and route, and where the own plan ends.
pub(super) fn timeline(writer: &mut Writer<'_>) {
    let report = writer.texts.report;
    if report.timeline.is_empty() {
        return;
    }
    writer.heading("heading-timeline");
    bars::timeline(writer);
    for pair in &report.timeline {
        let (name, text) =
            (bars::pair_name(&writer.texts, pair.expected), writer.texts.rule(pair.rule, "time"));
        writer.page.bullet(&format!("{name}: {text}"));
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
    for finding in report.of(Category::Cost) {
        titled(writer, finding.rule);
    }
}
