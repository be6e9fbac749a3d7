//! The questions as a form: boxes to tick and lines to write on.

use super::{Ask, Block, Boxes, Writer};
use crate::localizer::Variable;
use crate::render::sure;
use crate::report::{Addressee, ReportQuestion};

/// Clinic questions with more room for the answer.
const WITH_ROOM: usize = 5;

pub(super) fn for_the_doctor(writer: &mut Writer<'_>) {
    let asked = of(writer, Addressee::Doctor);
    for (index, question) in asked.iter().enumerate() {
        let (text, _) = writer.texts.question(question);
        writer.blocks.push(ask(&question.id, index + 1, text, None, Boxes::YesNo, 1));
    }
}

pub(super) fn for_the_clinic(writer: &mut Writer<'_>) {
    let asked = of(writer, Addressee::Clinic);
    if asked.is_empty() {
        return;
    }
    let before = of(writer, Addressee::Doctor).len();
    let count = Variable::Number(i64::try_from(asked.len()).unwrap_or(i64::MAX));
    let heading = writer.texts.localizer.text("heading-questions-clinic", &[("clinic", count)]);
    writer.blocks.push(Block::Section { id: "questions", heading, new_page: true });
    let intro = writer.word("sheet-questions-intro");
    writer.prose(intro);
    for (index, question) in asked.iter().enumerate() {
        let (text, why) = writer.texts.question(question);
        let lines = if index < WITH_ROOM { 2 } else { 1 };
        let why = writer.texts.localizer.text("question-why", &[("why", Variable::Text(&why))]);
        writer.blocks.push(ask(&question.id, before + index + 1, text, Some(why), Boxes::Told, lines));
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
        writer.blocks.push(Block::Card(super::Card {
            label: None,
            title,
            texts: line.deed.iter().cloned().collect(),
        }));
    }
    if !answered.is_empty() {
        return;
    }
    for (index, id) in sure::QUESTIONS.iter().enumerate() {
        let deed = sure::deed(&writer.texts, id);
        let why = writer.texts.localizer.text("sure-if-no", &[("deed", Variable::Text(&deed))]);
        let question = Ask {
            id: (*id).to_owned(),
            number: index + 1,
            text: sure::question(&writer.texts, id),
            why: Some(why),
            boxes: Boxes::YesNo,
            lines: 0,
        };
        writer.blocks.push(Block::Ask(question));
    }
}

fn of<'r>(writer: &Writer<'r>, to: Addressee) -> Vec<&'r ReportQuestion<'r>> {
    writer.texts.report.questions.iter().filter(|question| question.to == to).collect()
}

fn ask(id: &str, number: usize, text: String, why: Option<String>, boxes: Boxes, lines: usize) -> Block {
    Block::Ask(Ask { id: id.to_owned(), number, text, why, boxes, lines })
}
