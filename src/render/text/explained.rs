//! Why each finding stands, and which single other answer would silence it.

use super::Writer;
use crate::localizer::Variable;
use crate::report::Change;
use crate::term::Locale;

/// The section, where the report was asked to explain itself.
pub(super) fn write(writer: &mut Writer<'_>) {
    let report = writer.texts.report;
    let Some(silenced) = &report.silenced_by else { return };
    writer.heading("heading-explained");
    for (finding, changes) in report.findings.iter().zip(silenced) {
        let title = writer.texts.rule(finding.rule, "title");
        writer.page.bullet(&format!("{title} ({})", finding.rule.id));
        let indent = writer.page.under_bullet();
        if finding.because.is_empty() {
            let line = writer.texts.localizer.word("explain-always");
            writer.page.text(&line, indent);
            continue;
        }
        let because: Vec<String> = finding.because.iter().map(|one| writer.texts.because(one)).collect();
        let because = joined(writer, &because);
        let line = writer.texts.localizer.text("explain-because", &[("answers", Variable::Text(&because))]);
        writer.page.text(&line, indent);
        let changes: Vec<String> = changes.iter().map(|change| in_words(writer, change)).collect();
        let line = if changes.is_empty() {
            writer.texts.localizer.word("explain-none")
        } else {
            let changes = changes.join(&writer.texts.localizer.word("explain-or"));
            writer.texts.localizer.text("explain-silence", &[("change", Variable::Text(&changes))])
        };
        writer.page.text(&line, indent);
    }
}

fn joined(writer: &Writer<'_>, words: &[String]) -> String {
    words.join(if writer.texts.localizer.locale() == Locale::Ja { "、" } else { ", " })
}

fn in_words(writer: &Writer<'_>, change: &Change) -> String {
    let name = writer.texts.short_name(&change.question);
    let question = ("question", Variable::Text(&name));
    let asked = writer.texts.report.book.questionnaire.question(&change.question);
    match (&change.answer, asked) {
        (Some(value), Some(asked)) => {
            let answer = writer.texts.answer(asked, value);
            writer.texts.localizer.text("explain-change", &[question, ("answer", Variable::Text(&answer))])
        }
        _ => writer.texts.localizer.text("explain-left-open", &[question]),
    }
}
