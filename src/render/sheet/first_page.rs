//! Page 1: the decision, the result, stops and cautions, what to tell the own doctor, the first steps.

use super::{Block, Brief, Writer, findings, questions};
use crate::engine::Finding;
use crate::localizer::Variable;
use crate::render::summary;
use crate::report::{Addressee, Report};
use crate::term::{Category, Severity};

/// So many stops and cautions have room on page 1 with their reasons, beside what to tell the doctor.
const IN_FULL: usize = 3;

/// What a doctor wants to know of the body, in the order of asking.
const FOR_THE_DOCTOR: [&str; 10] = [
    "age",
    "cancer",
    "cancer_free_two_years",
    "pregnancy",
    "conditions",
    "medicines",
    "allergies",
    "earlier_treatment",
    "earlier_route",
    "circumstances",
];

pub(super) fn write(writer: &mut Writer<'_>) {
    let report = writer.texts.report;
    if report.answers.choice("earlier_treatment") == Some("bad_reaction") {
        let heading = writer.word("emergency-heading");
        writer.section("emergency", heading);
        let lines = [writer.word("emergency"), writer.word("doctor-line")];
        for line in lines {
            writer.prose(line);
        }
    }
    let heading = writer.word("label-decision");
    writer.section("decision", heading);
    let decision = summary::decision(&writer.texts);
    writer.prose(decision);
    let (text, warning) = (writer.texts.verdict(), writer.texts.offer_warning());
    writer.blocks.push(Block::Result { text, warning, verdict: report.verdict });
    let (of_body, of_offer) = (of_body(report), of_offer(report));
    let grave = of_body.len() + of_offer.len();
    if grave > 0 {
        let count = Variable::Number(i64::try_from(grave).unwrap_or(i64::MAX));
        let heading = writer.texts.localizer.text("heading-ask_first", &[("count", count)]);
        writer.section("ask-first", heading);
        if in_brief_only(grave) {
            in_brief(writer, &[of_body, of_offer].concat());
        } else {
            for finding in of_body {
                findings::weighed(writer, finding);
            }
            in_brief(writer, &of_offer);
        }
    }
    steps(writer, grave);
    doctor(writer);
}

/// Whether page 1 has room for no more than a line for each.
fn in_brief_only(grave: usize) -> bool {
    grave > IN_FULL
}

/// What speaks of the body: stops and cautions.
fn of_body<'r>(report: &'r Report<'r>) -> Vec<&'r Finding<'r>> {
    let grave = |category| matches!(category, Category::Contraindication | Category::Caution);
    report.findings.iter().filter(|finding| grave(finding.rule.category)).collect()
}

/// What speaks of the offer and weighs as much; its section tells it in full.
fn of_offer<'r>(report: &'r Report<'r>) -> Vec<&'r Finding<'r>> {
    report.of(Category::RedFlag).filter(|finding| finding.rule.severity >= Severity::Caution).collect()
}

/// A line and a deed for each.
fn in_brief(writer: &mut Writer<'_>, grave: &[&Finding<'_>]) {
    if grave.is_empty() {
        return;
    }
    let brief = |finding: &&Finding<'_>| Brief {
        label: writer.word(&format!("severity-{}", finding.rule.severity.id())),
        severity: finding.rule.severity,
        title: writer.texts.rule(finding.rule, "title"),
        deed: summary::step(&writer.texts, finding),
    };
    let points = grave.iter().map(brief).collect();
    writer.blocks.push(Block::Brief(points));
    let line = writer.word("sheet-in-full-below");
    writer.prose(line);
}

/// The stops and cautions that page 1 names in brief, each with its reason, its sources and the answers behind it.
pub(super) fn in_full(writer: &mut Writer<'_>) {
    let report = writer.texts.report;
    let of_body = of_body(report);
    if of_body.is_empty() || !in_brief_only(of_body.len() + of_offer(report).len()) {
        return;
    }
    let heading = writer.word("sheet-heading-in-full");
    writer.section("in-full", heading);
    for finding in of_body {
        findings::weighed(writer, finding);
    }
}

/// The first steps; left out where each stop and caution has said its own above.
fn steps(writer: &mut Writer<'_>, grave: usize) {
    if !in_brief_only(grave) {
        let items = summary::first_steps(&writer.texts);
        let heading = summary::steps_heading(&writer.texts, items.len());
        writer.section("steps", heading);
        writer.blocks.push(Block::Points { items, numbered: true });
    }
    let line = writer.word("emergency-line");
    writer.prose(line);
}

/// What the person answered about the body, then the questions for the doctor.
fn doctor(writer: &mut Writer<'_>) {
    let report = writer.texts.report;
    let heading = writer.word("sheet-heading-doctor");
    writer.section("doctor", heading);
    let asks = report.questions.iter().any(|question| question.to == Addressee::Doctor);
    let intro = writer.word(if asks { "sheet-doctor-intro" } else { "sheet-doctor-intro-alone" });
    writer.prose(intro);
    let line = |id: &&str| {
        let (question, value) = (report.book.questionnaire.question(id)?, report.answers.get(id)?);
        let (name, answer) = (writer.texts.short_name(id), writer.texts.answer(question, value));
        let variables = [("question", Variable::Text(&name)), ("answer", Variable::Text(&answer))];
        Some(writer.texts.localizer.text("review-line", &variables))
    };
    let items = FOR_THE_DOCTOR.iter().filter_map(line).collect();
    writer.points(items);
    questions::for_the_doctor(writer);
}
