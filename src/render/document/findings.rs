//! The findings as cards.

use super::{Block, Writer};
use crate::book::Rule;
use crate::engine::Finding;
use crate::localizer::Variable;
use crate::render::block::Card;
use crate::render::known;
use crate::term::{Category, Severity};
use std::cmp::Reverse;

/// A finding with its severity word, its sources and the answers behind it.
fn weighed(writer: &mut Writer<'_>, finding: &Finding<'_>) {
    let rule = finding.rule;
    let word = writer.word(&format!("severity-{}", rule.severity.id()));
    let mut texts = vec![cited(writer, rule)];
    if rule.severity >= Severity::Caution {
        let answers: Vec<String> =
            finding.because.iter().map(|because| writer.texts.because(because)).collect();
        let answers = writer.texts.localizer.listed(&answers);
        texts.push(writer.texts.localizer.text("because-line", &[("answers", Variable::Text(&answers))]));
    }
    let title = writer.texts.rule(rule, "title");
    writer.blocks.push(Block::Card(Card { label: Some((rule.severity, word)), title, texts }));
}

/// A section of the findings of one category; none where there are none.
pub(super) fn section(writer: &mut Writer<'_>, id: &'static str, category: Category, heading: &str) {
    let heading = writer.word(heading);
    cards(writer, id, category, heading);
}

/// The same with their number in the heading.
pub(super) fn counted(writer: &mut Writer<'_>, id: &'static str, category: Category, heading: &str) {
    let heading = writer.counted(heading, "count", writer.texts.report.of(category).count());
    cards(writer, id, category, heading);
}

/// Stops and cautions about the body, each with its reason, its sources and the answers behind it.
pub(super) fn grave(writer: &mut Writer<'_>) {
    let of_body = |finding: &&Finding<'_>| {
        matches!(finding.rule.category, Category::Contraindication | Category::Caution)
    };
    let report = writer.texts.report;
    let mut found: Vec<&Finding<'_>> = report.findings.iter().filter(of_body).collect();
    if found.is_empty() {
        return;
    }
    found.sort_by_key(|finding| (Reverse(finding.rule.severity), finding.rule.urgency));
    let heading = writer.counted("heading-ask_first", "count", found.len());
    writer.section("in-full", heading);
    for finding in found {
        weighed(writer, finding);
    }
}

fn cards(writer: &mut Writer<'_>, id: &'static str, category: Category, heading: String) {
    let report = writer.texts.report;
    if report.of(category).next().is_none() {
        return;
    }
    writer.section(id, heading);
    report.of(category).for_each(|finding| card(writer, finding));
}

fn card(writer: &mut Writer<'_>, finding: &Finding<'_>) {
    if finding.rule.severity > Severity::Info {
        weighed(writer, finding);
    } else {
        plain(writer, finding.rule);
    }
}

fn plain(writer: &mut Writer<'_>, rule: &Rule) {
    let title = writer.texts.rule(rule, "title");
    let texts = vec![cited(writer, rule)];
    writer.blocks.push(Block::Card(Card { label: None, title, texts }));
}

/// Each goal by each route with what is known, the picture first; then the gaps between hope and evidence.
pub(super) fn expectations(writer: &mut Writer<'_>) {
    let report = writer.texts.report;
    let heading = writer.word("heading-expectation");
    writer.section("expectation", heading);
    for pair in &report.pairs {
        let known = known::in_words(&writer.texts, pair.expected);
        let title = known::pair_name(&writer.texts, pair.expected);
        let texts = vec![known, cited(writer, pair.rule)];
        writer.blocks.push(Block::Card(Card { label: None, title, texts }));
    }
    for finding in report.of(Category::Expectation).filter(|finding| finding.rule.expected.is_none()) {
        weighed(writer, finding);
    }
}

/// A rule's text with the numbers of its sources.
fn cited(writer: &mut Writer<'_>, rule: &Rule) -> String {
    let text = writer.texts.rule(rule, "text");
    writer.with_sources(&text, &rule.sources)
}

/// What the law and the base article say of money.
pub(super) fn of_money(writer: &mut Writer<'_>) {
    let report = writer.texts.report;
    report.of(Category::Cost).for_each(|finding| card(writer, finding));
}
