//! The lexicon, tried by its own examples.

use super::fold::Folded;
use super::lexicon::{EntryFile, Lexicon, LexiconFile, Patterns, Thing, Vocabulary};
use crate::assets::TextFile;
use crate::book::RuleBook;
use crate::error::Error;

/// What is wrong with an entry of the lexicon.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trial {
    /// The file.
    pub file: String,
    /// The entry, and the pattern or example.
    pub at: String,
    /// What is wrong: `example`, `counterexample`, `needless`, `pattern`, `unknown`.
    pub what: &'static str,
}

/// Everything that is wrong with the lexicon's files: a pattern that does not match its own example, one that no example
/// needs, a sentence taken for what it is not, an id that the book does not have.
///
/// # Errors
/// A file that cannot be read.
pub fn trials(files: &[TextFile], book: &RuleBook) -> Result<Vec<Trial>, Error> {
    let whole = Lexicon::load(files)?;
    let read = super::lexicon::read(files)?;
    let words = Vocabulary::new(&read);
    // A pack may leave out a rule that a built-in phrase names.
    let built_in = RuleBook::embedded()?;
    let mut found = Vec::new();
    for (file, content) in files.iter().zip(&read) {
        let mut tell = |what, at: String| found.push(Trial { file: file.name.clone(), at, what });
        for entry in &content.entries {
            let (_, id) = entry.named().unwrap_or((Thing::Fact, String::new()));
            if !is_known(entry, [book, &built_in]) {
                tell("unknown", format!("{id}, {}", entry.rule));
            }
            for patterns in [&entry.patterns, &entry.across, &entry.unless] {
                patterns_tried(patterns, content, &words, |what, at| tell(what, format!("{id}: {at}")))?;
            }
            for never in &entry.never {
                let reading = super::read(never.as_bytes(), None, &whole);
                let marks = reading.hits.iter().filter(|hit| hit.is_mark());
                if marks
                    .map(|hit| (hit.named().1, hit.value.as_ref().and_then(|value| value.as_str())))
                    .any(|named| named == (id.as_str(), entry.value.as_deref()))
                {
                    tell("counterexample", format!("{id}: {never}"));
                }
            }
        }
        for context in &content.contexts {
            let at = format!("{} {}", context.how.id(), context.place.id());
            patterns_tried(&context.patterns, content, &words, |what, of| tell(what, format!("{at}: {of}")))?;
        }
    }
    Ok(found)
}

fn is_known(entry: &EntryFile, books: [&RuleBook; 2]) -> bool {
    let book = books[0];
    let offers = |question: &str, option: &String| {
        book.questionnaire.question(question).is_some_and(|question| question.kind.options().contains(option))
    };
    let known = match (&entry.claim, &entry.disclosure, &entry.fact, &entry.value) {
        (Some(claim), ..) => offers("claims_heard", claim),
        (_, Some(disclosure), ..) => offers("site_discloses", disclosure),
        (_, _, Some(fact), Some(value)) if book.questionnaire.question(fact).is_some() => offers(fact, value),
        _ => true,
    };
    known && books.iter().any(|book| book.rule(&entry.rule).is_some())
}

/// Tries each pattern by its examples, with the others of its kind beside it.
fn patterns_tried(
    patterns: &Patterns,
    content: &LexiconFile,
    words: &Vocabulary,
    mut tell: impl FnMut(&'static str, String),
) -> Result<(), Error> {
    let compiled = patterns.keys().map(|source| words.pattern(content.language, source));
    let compiled = compiled.collect::<Result<Vec<_>, Error>>()?;
    for (index, (source, examples)) in patterns.iter().enumerate() {
        let Some(own) = compiled[index].regex() else {
            tell("pattern", source.clone());
            continue;
        };
        let folded: Vec<String> = examples.iter().map(|example| Folded::new(example).text).collect();
        for (example, folded) in examples.iter().zip(&folded) {
            if !own.is_match(folded) {
                tell("example", format!("{source}: {example}"));
            }
        }
        let others = || compiled.iter().enumerate().filter(|(other, _)| *other != index);
        let needed = folded.iter().any(|example| {
            !others().any(|(_, other)| other.regex().is_some_and(|other| other.is_match(example)))
        });
        if !needed {
            tell("needless", source.clone());
        }
    }
    Ok(())
}
