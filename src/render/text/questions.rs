//! The questions to take along: the doctor's first, then the clinic's, with room to write under those that weigh most.

use super::Writer;
use crate::localizer::Variable;
use crate::report::{Addressee, ReportQuestion};

/// Clinic questions with their reason and room for the answer.
const WITH_ROOM: usize = 5;

pub(super) fn write(writer: &mut Writer<'_>) {
    let report = writer.texts.report;
    if report.questions.is_empty() {
        return;
    }
    let of = |to: Addressee| -> Vec<&ReportQuestion<'_>> {
        report.questions.iter().filter(|q| q.to == to).collect()
    };
    let (doctor, clinic) = (of(Addressee::Doctor), of(Addressee::Clinic));
    let count =
        |list: &[&ReportQuestion<'_>]| Variable::Number(i64::try_from(list.len()).unwrap_or(i64::MAX));
    let counts = [("doctor", count(&doctor)), ("clinic", count(&clinic))];
    let (id, counts) = match (doctor.is_empty(), clinic.is_empty()) {
        (true, _) => ("heading-questions-clinic", &counts[1..]),
        (_, true) => ("heading-questions-doctor", &counts[..1]),
        _ => ("heading-questions", &counts[..]),
    };
    let heading = writer.texts.localizer.text(id, counts);
    writer.page.heading(&heading);
    if !doctor.is_empty() {
        group(writer, "questions-doctor");
        for (index, question) in doctor.iter().enumerate() {
            let (text, _) = writer.texts.question(question);
            ask(writer, index + 1, &text);
        }
        writer.page.blank();
    }
    if clinic.is_empty() {
        return;
    }
    group(writer, "questions-clinic");
    for (index, question) in clinic.iter().enumerate() {
        let (text, why) = writer.texts.question(question);
        ask(writer, doctor.len() + index + 1, &text);
        if index < WITH_ROOM {
            room(writer, &why);
        }
        if index + 1 == WITH_ROOM && clinic.len() > WITH_ROOM {
            writer.page.blank();
            group(writer, "questions-rest");
        }
    }
}

fn group(writer: &mut Writer<'_>, id: &str) {
    let word = writer.texts.localizer.word(id);
    writer.page.text(&word, 0);
}

fn ask(writer: &mut Writer<'_>, number: usize, text: &str) {
    let lead = if writer.page.look.plain { format!("{number}. ") } else { format!("[ ] {number:>2}. ") };
    let rest = lead.len();
    writer.page.hanging(&lead, text, 0, rest);
}

fn room(writer: &mut Writer<'_>, why: &str) {
    let line = writer.texts.localizer.text("question-why", &[("why", Variable::Text(why))]);
    let indent = if writer.page.look.plain { 0 } else { 8 };
    writer.page.text(&line, indent);
    if !writer.page.look.plain {
        let label = writer.texts.localizer.word("question-answer");
        let left = writer.page.look.width.saturating_sub(indent + crate::term::wrap::columns(&label));
        writer.page.raw(format!("{}{label}{}", " ".repeat(indent), "_".repeat(left)));
    }
}
