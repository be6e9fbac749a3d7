//! Why each finding stands, and which single other answer would silence it.

use super::{Block, Writer};
use crate::localizer::Variable;
use crate::render::block::Card;
use crate::render::message::Texts;
use crate::report::Change;

/// The section, where the report was asked to explain itself.
pub(super) fn write(writer: &mut Writer<'_>) {
    let report = writer.texts.report;
    let Some(silenced) = &report.silenced_by else { return };
    let heading = writer.word("heading-explained");
    writer.section("explained", heading);
    for (finding, changes) in report.findings.iter().zip(silenced) {
        let texts = &writer.texts;
        let lines = if finding.because.is_empty() {
            vec![texts.localizer.word("explain-always")]
        } else {
            let because: Vec<String> = finding.because.iter().map(|one| texts.because(one)).collect();
            let because = texts.localizer.listed(&because);
            let because = [("answers", Variable::Text(&because))];
            vec![texts.localizer.text("explain-because", &because), silence(texts, changes)]
        };
        let title = format!("{} ({})", texts.rule(finding.rule, "title"), finding.rule.id);
        writer.blocks.push(Block::Card(Card { label: None, title, texts: lines }));
    }
}

fn silence(texts: &Texts<'_>, changes: &[Change]) -> String {
    if changes.is_empty() {
        return texts.localizer.word("explain-none");
    }
    let changes: Vec<String> = changes.iter().map(|change| in_words(texts, change)).collect();
    let changes = texts.localizer.joined(&changes, "explain-or");
    texts.localizer.text("explain-silence", &[("change", Variable::Text(&changes))])
}

fn in_words(texts: &Texts<'_>, change: &Change) -> String {
    let name = texts.short_name(&change.question);
    let question = ("question", Variable::Text(&name));
    let asked = texts.report.book.questionnaire.question(&change.question);
    match (&change.answer, asked) {
        (Some(value), Some(asked)) => {
            let answer = texts.answer(asked, value);
            texts.localizer.text("explain-change", &[question, ("answer", Variable::Text(&answer))])
        }
        _ => texts.localizer.text("explain-left-open", &[question]),
    }
}
