//! Page 1: the decision, the result, stops and cautions, what to tell the own doctor, the first steps.

use super::{Block, Writer, findings, questions};
use crate::localizer::Variable;
use crate::render::summary;
use crate::term::Category;

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
    let grave = |category| matches!(category, Category::Contraindication | Category::Caution);
    let of_body: Vec<_> = report.findings.iter().filter(|finding| grave(finding.rule.category)).collect();
    if !of_body.is_empty() {
        let count = Variable::Number(i64::try_from(of_body.len()).unwrap_or(i64::MAX));
        let heading = writer.texts.localizer.text("heading-ask_first", &[("count", count)]);
        writer.section("ask-first", heading);
        for finding in of_body {
            findings::weighed(writer, finding);
        }
    }
    steps(writer);
    doctor(writer);
}

fn steps(writer: &mut Writer<'_>) {
    let items = summary::first_steps(&writer.texts);
    let heading = summary::steps_heading(&writer.texts, items.len());
    writer.section("steps", heading);
    writer.blocks.push(Block::Points { items, numbered: true });
    let line = writer.word("emergency-line");
    writer.prose(line);
}

/// What the person answered about the body, then the questions for the doctor.
fn doctor(writer: &mut Writer<'_>) {
    let report = writer.texts.report;
    let heading = writer.word("sheet-heading-doctor");
    writer.section("doctor", heading);
    let intro = writer.word("sheet-doctor-intro");
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
