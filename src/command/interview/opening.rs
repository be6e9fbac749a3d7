//! What is said before the first question: for whom this is, what it cannot do, and when to call for help instead.

use super::{Path, Session, Variable, aside, shown};
use crate::answers::Answers;
use crate::cli::Options;
use crate::interview::most_steps;
use crate::render::own_line;

pub(super) fn text(
    session: &Session,
    earlier: &Answers,
    options: &Options,
    file: Option<&Path>,
    back: Option<&str>,
) -> String {
    let localizer = &session.localizer;
    let number = Variable::count;
    let title = format!("exo-check {}  {}", env!("CARGO_PKG_VERSION"), localizer.word("report-title"));
    let mut lines = vec![title, String::new(), localizer.word("opening"), String::new()];
    lines.extend([localizer.word("opening-emergency"), String::new()]);
    let kept = match file {
        Some(file) => localizer.text("opening-points-saved", &[("file", Variable::Text(&shown(file)))]),
        None => localizer.word("opening-points-kept"),
    };
    let points = [
        localizer.text("opening-points-questions", &[("count", number(most_steps(&session.book)))]),
        localizer.word("opening-points-back"),
        kept,
        localizer.word("opening-points-reviewed"),
        localizer.word("opening-quit"),
    ];
    lines.extend(
        own_line(localizer, &session.book.own).iter().chain(&points).map(|point| format!("- {point}")),
    );
    if let Some(path) = &options.resume {
        let variables = [("file", Variable::Text(&shown(path))), ("count", number(earlier.len()))];
        lines.extend([String::new(), localizer.text("resumed", &variables)]);
        if !earlier.hidden(&session.book.questionnaire).is_empty() {
            lines.push(localizer.word("resumed-dropped"));
        }
        let aside = aside::told(earlier);
        let told = [("resumed-back", back), ("resumed-aside", aside.as_deref())];
        lines.extend(
            told.into_iter()
                .filter_map(|(id, what)| Some(localizer.text(id, &[("what", Variable::Text(what?))]))),
        );
    }
    lines.join("\n")
}
