//! What is not yet known, glossary, who made this, and the sources.

use super::{Block, Writer};
use crate::book::RuleBook;
use crate::localizer::{Localizer, Variable};
use crate::render::block::Term;
use crate::render::{date_words, left, rules::reviewed};

/// Who made this, for whom, by which evidence, and when it goes out of date.
const ABOUT: [&str; 7] = [
    "about-whom",
    "about-not",
    "about-made",
    "about-evidence",
    "about-method",
    "about-readability",
    "about-update",
];

pub(super) fn write(writer: &mut Writer<'_>) {
    let report = writer.texts.report;
    let open = left::undetermined(&writer.texts);
    if !open.is_empty() {
        let heading = writer.counted("heading-undetermined", "count", report.undetermined.len());
        writer.section("open", heading);
        let intro = writer.word("undetermined-intro");
        writer.prose(intro);
        writer.points(open);
    }
    let notices = left::notices(&writer.texts);
    if !notices.is_empty() {
        let heading = writer.word("heading-notices");
        writer.section("notices", heading);
        writer.points(notices);
    }
    let heading = writer.word("heading-glossary");
    writer.section("glossary", heading);
    writer.blocks.push(Block::Glossary);
    about(writer);
    let heading = writer.word("heading-sources");
    writer.section("sources", heading);
    let entries = writer.cited.entries(&writer.texts);
    writer.blocks.push(Block::Sources(entries));
}

fn about(writer: &mut Writer<'_>) {
    let heading = writer.word("heading-about");
    writer.section("about", heading);
    for id in ["limits", "disclaimer"].iter().chain(&ABOUT) {
        let text = writer.word(id);
        writer.prose(text);
    }
    let reviewed = reviewed(writer.texts.localizer, writer.texts.report.book);
    writer.prose(reviewed);
    let dates = dates(writer.texts.report.book, writer.texts.localizer);
    writer.prose(dates);
    let kept = writer.word("about-kept");
    writer.prose(kept);
}

/// The dates of the content, and when it goes out of date.
pub(super) fn dates(book: &RuleBook, localizer: &Localizer) -> String {
    let (rules, searched) = (
        date_words(localizer, book.values.rules_version),
        date_words(localizer, book.values.evidence_searched),
    );
    localizer
        .text("about-dates", &[("rules", Variable::Text(&rules)), ("searched", Variable::Text(&searched))])
}

/// The glossary, longest word first where one is part of another.
pub(in crate::render) fn terms(book: &RuleBook, localizer: &Localizer) -> Vec<Term> {
    let term = |id: &str| {
        let message = format!("glossary-{id}");
        let forms = localizer.attribute(&message, "forms", &[]);
        Term {
            id: id.to_owned(),
            name: localizer.attribute(&message, "name", &[]),
            forms: forms.split('|').map(|form| form.trim().to_owned()).collect(),
            meaning: localizer.attribute(&message, "meaning", &[]),
        }
    };
    book.glossary.iter().map(|entry| term(&entry.id)).collect()
}
