//! The questionnaire as a tree of items with their ids and texts: exporter, reader and writer share it.

use crate::assets::TextFile;
use crate::book::{Kind, Question, RuleBook};
use crate::error::Error;
use crate::localizer::Localizer;
use crate::term::Locale;
use std::sync::Arc;

/// The texts of every language, one of them the language of this run.
pub struct Languages<'l> {
    own: &'l Localizer,
    others: Arc<[Localizer]>,
}

impl<'l> Languages<'l> {
    /// The texts of this run with others that were loaded before.
    pub fn with(own: &'l Localizer, others: Arc<[Localizer]>) -> Self {
        Self { own, others }
    }

    /// The texts of the other languages, to be used more than once.
    ///
    /// # Errors
    /// A fault in a file.
    pub fn others_than(own: &Localizer, pack: &[(Locale, Vec<TextFile>)]) -> Result<Arc<[Localizer]>, Error> {
        let others = Locale::ALL.iter().filter(|locale| **locale != own.locale());
        others.map(|locale| Localizer::under(pack, *locale)).collect()
    }

    /// The texts of this run.
    pub fn own(&self) -> &'l Localizer {
        self.own
    }

    /// The texts of the other languages.
    pub fn others(&self) -> &[Localizer] {
        &self.others
    }

    /// The texts of this run, then the others.
    pub fn all(&self) -> impl Iterator<Item = &Localizer> {
        std::iter::once(self.own).chain(self.others.iter())
    }
}

/// What an item of the form is.
#[derive(Debug, Clone, Copy)]
pub(super) enum ItemKind<'b> {
    /// A text to read.
    Display,
    /// The help of a question, shown with it.
    Help,
    /// A section.
    Group,
    /// A question.
    Question(&'b Question),
}

/// An item of the form with the items below it.
#[derive(Debug)]
pub(super) struct Item<'b> {
    /// Our id; a question's help has `.help` after the question's.
    pub(super) link: String,
    pub(super) kind: ItemKind<'b>,
    pub(super) text: Text,
    pub(super) items: Vec<Item<'b>>,
}

/// Where a text stands in the locale files.
#[derive(Debug, Clone)]
pub(super) struct Text {
    id: String,
    attribute: Option<&'static str>,
}

impl Text {
    pub(super) fn word(id: impl Into<String>) -> Self {
        Self { id: id.into(), attribute: None }
    }

    pub(super) fn in_language(&self, localizer: &Localizer) -> String {
        match self.attribute {
            None => localizer.word(&self.id),
            Some(attribute) => localizer.attribute(&self.id, attribute, &[]),
        }
    }
}

/// The form: its items in order, and its texts in every language.
pub struct Form<'b> {
    pub(super) book: &'b RuleBook,
    pub(super) languages: &'b Languages<'b>,
    pub(super) items: Vec<Item<'b>>,
}

impl<'b> Form<'b> {
    /// The form of a rule book's questionnaire.
    pub fn new(book: &'b RuleBook, languages: &'b Languages<'b>) -> Self {
        let notices = [("emergency", "opening-emergency"), ("disclaimer", "disclaimer")].map(|(link, id)| {
            Item { link: link.to_owned(), kind: ItemKind::Display, text: Text::word(id), items: Vec::new() }
        });
        let sections = book.questionnaire.sections();
        let groups = sections.into_iter().map(|section| group(book, section));
        Self { book, languages, items: notices.into_iter().chain(groups).collect() }
    }

    /// The address below which this form and its codes stand.
    pub(super) fn base(&self) -> &'b str {
        self.book.values.base()
    }

    /// Every language's text of an item.
    pub(super) fn texts_of(&self, item: &Item<'_>) -> Vec<String> {
        self.languages.all().map(|localizer| item.text.in_language(localizer)).collect()
    }

    /// The ids of all items in order, each with the item that it stands below.
    pub(super) fn links(&self) -> Vec<(&str, Option<&str>)> {
        fn below<'i>(
            items: &'i [Item<'_>],
            parent: Option<&'i str>,
            links: &mut Vec<(&'i str, Option<&'i str>)>,
        ) {
            for item in items {
                links.push((&item.link, parent));
                below(&item.items, Some(&item.link), links);
            }
        }
        let mut links = Vec::new();
        below(&self.items, None, &mut links);
        links
    }
}

fn group<'b>(book: &'b RuleBook, section: &str) -> Item<'b> {
    let questions = book.questionnaire.questions().iter().filter(|question| question.section == section);
    Item {
        link: section.to_owned(),
        kind: ItemKind::Group,
        text: Text::word(format!("section-{section}")),
        items: questions.map(question).collect(),
    }
}

fn question(question: &Question) -> Item<'_> {
    let text = |attribute| Text { id: format!("q-{}", question.id), attribute: Some(attribute) };
    let help = Item {
        link: format!("{}.help", question.id),
        kind: ItemKind::Help,
        text: text("help"),
        items: Vec::new(),
    };
    Item {
        link: question.id.clone(),
        kind: ItemKind::Question(question),
        text: text("label"),
        items: vec![help],
    }
}

/// The text of an option as the question offers it.
pub(super) fn option_text(localizer: &Localizer, question: &Question, option: &str) -> String {
    localizer.attribute(&format!("q-{}", question.id), &format!("opt-{option}"), &[])
}

/// Whether several answers may be given.
pub(super) fn repeats(kind: &Kind) -> bool {
    matches!(kind, Kind::Choices { .. })
}
