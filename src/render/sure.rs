//! The four questions on how sure the person is. Their structure follows a published test; the words are our own.

use super::message::Texts;

/// The questions, in the order of asking.
pub(super) const QUESTIONS: [&str; 4] =
    ["sure_of_choice", "know_benefits_and_risks", "clear_what_matters", "enough_support"];

/// One question with its answer.
pub(super) struct SureLine {
    /// The question in full.
    pub(super) question: String,
    /// The answer in words.
    pub(super) answer: String,
    /// What to do; only for a "no".
    pub(super) deed: Option<String>,
}

/// The questions that were answered.
pub(super) fn answered(texts: &Texts<'_>) -> Vec<SureLine> {
    let line = |id: &&str| {
        let answer = texts.report.answers.choice(id)?;
        Some(SureLine {
            question: question(texts, id),
            answer: texts.option(id, answer),
            deed: (answer == "no").then(|| deed(texts, id)),
        })
    };
    QUESTIONS.iter().filter_map(line).collect()
}

/// A question in full.
pub(super) fn question(texts: &Texts<'_>, id: &str) -> String {
    texts.localizer.attribute(&format!("q-{id}"), "label", &[])
}

/// What to do for a "no".
pub(super) fn deed(texts: &Texts<'_>, id: &str) -> String {
    texts.localizer.word(&format!("sure-deed-{id}"))
}
