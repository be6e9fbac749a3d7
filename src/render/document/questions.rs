//! The questions as a form: boxes to tick and lines to write on.

use super::{Block, Depth, Place, Writer};
use crate::localizer::Variable;
use crate::render::block::{Ask, Boxes, Card};
use crate::render::message::{AskedText, told_apart};
use crate::render::sure;
use crate::report::{Addressee, Origin, ReportQuestion};

/// Clinic questions with more room for the answer.
const WITH_ROOM: usize = 5;
/// Clinic questions that have room on the second page of a sheet.
const ON_A_SHEET: usize = 5;

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

/// What the person answered about the body, then the questions for the doctor.
pub(super) fn for_the_doctor(writer: &mut Writer<'_>) {
    let report = writer.texts.report;
    let heading = writer.word("sheet-heading-doctor");
    writer.blocks.push(Block::Section { id: "doctor", heading, place: Place::NewPage });
    let asked = of(writer, Addressee::Doctor);
    let alone = if asked.is_empty() { "sheet-doctor-intro-alone" } else { "sheet-doctor-intro" };
    let intro = writer.word(alone);
    writer.prose(intro);
    let line = |id: &&str| {
        let (question, value) = (report.book.questionnaire.question(id)?, report.answers.get(id)?);
        let (name, answer) = (writer.texts.short_name(id), writer.texts.answer(question, value));
        let variables = [("question", Variable::Text(&name)), ("answer", Variable::Text(&answer))];
        Some(writer.texts.localizer.text("review-line", &variables))
    };
    let items = FOR_THE_DOCTOR.iter().filter_map(line).collect();
    writer.points(items);
    for (index, question) in asked.iter().enumerate() {
        let text = writer.texts.question(question).text;
        writer.blocks.push(ask(&question.id, index + 1, text, Vec::new(), Boxes::YesNo, 1));
    }
}

pub(super) fn for_the_clinic(writer: &mut Writer<'_>) {
    let asked = of(writer, Addressee::Clinic);
    if asked.is_empty() {
        return;
    }
    let before = of(writer, Addressee::Doctor).len();
    let heading = writer.counted("heading-questions-clinic", "clinic", asked.len());
    writer.section("questions", heading);
    let intro = writer.word("sheet-questions-intro");
    writer.prose(intro);
    let whole = writer.depth == Depth::Whole;
    let most = if whole { asked.len() } else { ON_A_SHEET };
    for (index, question) in asked.iter().take(most).enumerate() {
        let AskedText { text, why, .. } = writer.texts.question(question);
        let lines = if whole && index < WITH_ROOM { 2 } else { 1 };
        let localizer = writer.texts.localizer;
        let why = localizer.text("question-why", &[("why", Variable::Text(&why))]);
        let apart = match question.origin {
            Origin::Untold(asked) => Some(localizer.sentences(&told_apart(localizer, asked))),
            Origin::Rule(_) => None,
        };
        let notes = std::iter::once(why).chain(apart).collect();
        writer.blocks.push(ask(&question.id, before + index + 1, text, notes, Boxes::Told, lines));
    }
    if asked.len() > most {
        let rest = writer.counted("questions-more", "count", asked.len() - most);
        writer.prose(rest);
    }
}

/// The four questions on how sure the person is, to be ticked here; what to do stands under each.
pub(super) fn sure(writer: &mut Writer<'_>) {
    let heading = writer.word("heading-sure");
    writer.section("sure", heading);
    let intro = writer.word("sure-intro");
    writer.prose(intro);
    let answered = sure::answered(&writer.texts);
    for line in &answered {
        let variables =
            [("question", Variable::Text(&line.question)), ("answer", Variable::Text(&line.answer))];
        let title = writer.texts.localizer.text("sure-line", &variables);
        let texts = line.deed.iter().cloned().collect();
        writer.blocks.push(Block::Card(Card { label: None, title, texts }));
    }
    if !answered.is_empty() {
        return;
    }
    for (index, id) in sure::QUESTIONS.iter().enumerate() {
        let deed = sure::deed(&writer.texts, id);
        let why = writer.texts.localizer.text("sure-if-no", &[("deed", Variable::Text(&deed))]);
        let text = sure::question(&writer.texts, id);
        writer.blocks.push(ask(id, index + 1, text, vec![why], Boxes::YesNo, 0));
    }
}

fn of<'r>(writer: &Writer<'r>, to: Addressee) -> Vec<&'r ReportQuestion<'r>> {
    writer.texts.report.questions.iter().filter(|question| question.to == to).collect()
}

fn ask(id: &str, number: usize, text: String, notes: Vec<String>, boxes: Boxes, lines: usize) -> Block {
    Block::Ask(Ask { id: id.to_owned(), number, text, notes, boxes, lines })
}
