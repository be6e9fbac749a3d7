//! Decision, result, reasons, first steps, emergency line: a person who reads one screen has the whole answer.

use super::Writer;
use crate::engine::Finding;
use crate::localizer::Variable;
use crate::render::summary;
use crate::term::{Category, Severity};

/// Reasons on the first screen, unless stops and cautions alone are more.
const MOST_REASONS: usize = 5;

pub(super) fn write(writer: &mut Writer<'_>) {
    let texts = &writer.texts;
    let (title, date) = (texts.localizer.word("report-title"), texts.date(texts.report.as_of));
    writer.page.title(&title, &date);
    if writer.texts.report.answers.choice("earlier_treatment") == Some("bad_reaction") {
        emergency(writer);
    }
    decision(writer);
    result(writer);
    reasons(writer);
    steps(writer);
    writer.page.blank();
    let line = writer.texts.localizer.word("emergency-line");
    writer.page.text(&line, 0);
}

/// For someone harmed already the warning signs stand before everything else.
fn emergency(writer: &mut Writer<'_>) {
    let localizer = writer.texts.localizer;
    writer.page.text(&localizer.word("emergency-heading"), 0);
    writer.page.text(&localizer.word("emergency"), 2);
    writer.page.text(&localizer.word("doctor-line"), 2);
    writer.page.blank();
}

fn decision(writer: &mut Writer<'_>) {
    let text = summary::decision(&writer.texts);
    let label = writer.texts.localizer.word("label-decision");
    writer.page.labelled(&label, &text, 12);
    writer.page.blank();
}

fn result(writer: &mut Writer<'_>) {
    let texts = &writer.texts;
    let (label, verdict, warning) =
        (texts.localizer.word("label-result"), texts.verdict(), texts.offer_warning());
    writer.page.labelled(&label, &verdict, 12);
    if let Some(warning) = warning {
        let indent = if writer.page.has_label_column() { 12 } else { 0 };
        writer.page.text(&warning, indent);
    }
    writer.page.blank();
}

/// One line a reason: every stop and caution, then the gaps between hope, plan and evidence, then what was heard.
fn reasons(writer: &mut Writer<'_>) {
    let mut reasons: Vec<(usize, &Finding<'_>)> =
        writer.texts.report.findings.iter().filter_map(|finding| Some((rank(finding)?, finding))).collect();
    reasons.sort_by_key(|(rank, _)| *rank);
    let grave = reasons.iter().filter(|(rank, _)| *rank == 0).count();
    let shown = reasons.len().min(grave.max(MOST_REASONS));
    for (_, finding) in &reasons[..shown] {
        writer.severity_line(finding.rule);
    }
    if reasons.len() > shown {
        let count = Variable::Number(i64::try_from(reasons.len() - shown).unwrap_or(i64::MAX));
        let more = writer.texts.localizer.text("reasons-more", &[("count", count)]);
        writer.page.text(&more, 0);
    }
    writer.page.blank();
}

/// Where a finding stands among the reasons; `None` for what is said to everybody.
fn rank(finding: &Finding<'_>) -> Option<usize> {
    let order =
        [Category::Expectation, Category::Cost, Category::RedFlag, Category::NoEffectCause, Category::Belief];
    match finding.rule.severity {
        Severity::Stop | Severity::Caution => Some(0),
        Severity::Notice if is_general_money_matter(finding) => None,
        Severity::Notice => {
            order.iter().position(|category| *category == finding.rule.category).map(|rank| rank + 1)
        }
        Severity::Info => None,
    }
}

/// Law and insurance are told in their section; only this person's own sums are a reason.
fn is_general_money_matter(finding: &Finding<'_>) -> bool {
    finding.rule.category == Category::Cost && finding.rule.shows.is_empty()
}

fn steps(writer: &mut Writer<'_>) {
    let steps = summary::first_steps(&writer.texts);
    let heading = summary::steps_heading(&writer.texts, steps.len());
    writer.page.text(&heading, 0);
    for (index, step) in steps.iter().enumerate() {
        writer.page.hanging(&format!("{}. ", index + 1), step, 2, 5);
    }
}
