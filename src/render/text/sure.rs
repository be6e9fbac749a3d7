//! How sure the person is: four questions, and what to do for each "no". Only where they were answered.

use super::Writer;
use crate::localizer::Variable;
use crate::render::sure;

pub(super) fn write(writer: &mut Writer<'_>) {
    let lines = sure::answered(&writer.texts);
    if lines.is_empty() {
        return;
    }
    writer.heading("heading-sure");
    let intro = writer.texts.localizer.word("sure-intro");
    writer.page.text(&intro, 0);
    for line in lines {
        let variables =
            [("question", Variable::Text(&line.question)), ("answer", Variable::Text(&line.answer))];
        let text = writer.texts.localizer.text("sure-line", &variables);
        writer.page.bullet(&text);
        if let Some(deed) = line.deed {
            writer.page.text(&deed, writer.page.under_bullet());
        }
    }
}
