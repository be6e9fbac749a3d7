//! How words are meant: as they stand, with a condition, denied, or quoted from somebody else.

use super::fold::BETWEEN;
use super::lexicon::{Context, Entry, How, Lexicon, Place, Thing};
use crate::term::Locale;
use std::ops::Range;

/// So much of a page is looked at to tell who speaks on it.
const SAMPLE: usize = 60_000;

/// The head of a page: so many pieces, and so many letters of each.
const HEAD: (usize, usize) = (2, 120);

/// A sign at the head of a page weighs as much as so many on the page.
const HEAD_WEIGHT: usize = 3;

/// What stands around words that were found.
pub(super) struct Scene<'s> {
    pub(super) sentence: &'s str,
    pub(super) hit: Range<usize>,
    /// The sentences beside it.
    pub(super) before: &'s str,
    pub(super) behind: &'s str,
    /// The heading over it, and the line that leads to its list.
    pub(super) headings: [&'s str; 2],
}

/// Tells how words are meant.
pub(super) struct Judge<'l> {
    lexicon: &'l Lexicon,
    is_report: bool,
}

impl<'l> Judge<'l> {
    /// Finds out who speaks on a page: a clinic of itself, or somebody of clinics.
    pub(super) fn new<'t>(lexicon: &'l Lexicon, texts: impl Iterator<Item = &'t str>) -> Self {
        let mut left = SAMPLE;
        let sample: Vec<&str> = texts
            .take_while(|text| {
                let rest = left.checked_sub(text.len());
                left = rest.unwrap_or_default();
                rest.is_some()
            })
            .collect();
        let language = language(&sample);
        let head: Vec<&str> = sample.iter().take(HEAD.0).map(|text| cut(text, HEAD.1)).collect();
        // Signs are counted by their kind, however many times one stands there.
        let count = |how| -> usize {
            let of = self::signs(lexicon, how, language);
            of.map(|sign| match sign.place {
                Place::Head if head.iter().any(|text| matches(sign, text)) => HEAD_WEIGHT,
                Place::Page if sample.iter().any(|text| matches(sign, text)) => 1,
                _ => 0,
            })
            .sum()
        };
        let (clinic, critic) = (count(How::Said), count(How::Quoted));
        Self { lexicon, is_report: critic >= 2 && critic > clinic }
    }

    /// Whether the page is a report, a warning or an article.
    pub(super) fn is_report(&self) -> bool {
        self.is_report
    }

    /// How words are meant. A denial is stronger than a quotation, and both than a condition.
    pub(super) fn how(&self, scene: &Scene<'_>, entry: &Entry) -> How {
        let thing = entry.thing;
        // A disclosure mostly denies something itself.
        if thing != Thing::Disclosure && self.holds(scene, entry, How::Denied) {
            How::Denied
        } else if self.is_report || self.holds(scene, entry, How::Quoted) {
            How::Quoted
        } else if thing == Thing::Claim && self.holds(scene, entry, How::Conditional) {
            How::Conditional
        } else {
            How::Said
        }
    }

    fn holds(&self, scene: &Scene<'_>, entry: &Entry, how: How) -> bool {
        let is_of = |context: &&Context| {
            context.how == how && (context.of.is_empty() || context.of.contains(&entry.id))
        };
        self.lexicon.contexts.iter().filter(is_of).any(|context| match context.place {
            Place::Before => matches(context, &scene.sentence[..scene.hit.start]),
            Place::After => matches(context, &scene.sentence[scene.hit.end..]),
            Place::Sentence => matches(context, scene.sentence),
            Place::Beside => [scene.before, scene.behind].iter().any(|text| matches(context, text)),
            Place::Answer => is_question(scene.sentence) && matches(context, scene.behind),
            Place::Question => matches(context, scene.sentence) && !self.is_yes(scene.behind),
            Place::Heading => scene.headings.iter().any(|text| matches(context, text)),
            Place::Page | Place::Head => false,
        })
    }

    /// Whether an answer says yes.
    fn is_yes(&self, answer: &str) -> bool {
        let yes = |one: &&Context| one.how == How::Said && one.place == Place::Answer;
        self.lexicon.contexts.iter().filter(yes).any(|context| matches(context, answer))
    }
}

/// What tells who speaks on a page of a language.
fn signs(lexicon: &Lexicon, how: How, language: Locale) -> impl Iterator<Item = &Context> {
    let place = |one: &Context| matches!(one.place, Place::Page | Place::Head);
    lexicon.contexts.iter().filter(move |one| one.how == how && one.language == language && place(one))
}

/// The language of a folded text: Japanese has no sentence without hiragana there.
fn language(texts: &[&str]) -> Locale {
    let signs = || texts.iter().flat_map(|text| text.chars());
    let kana = signs().filter(|sign| ('\u{3041}'..='\u{3096}').contains(sign)).count();
    let letters = signs().filter(char::is_ascii_alphabetic).count();
    if kana * 2 > letters { Locale::Ja } else { Locale::En }
}

fn cut(text: &str, letters: usize) -> &str {
    text.char_indices().nth(letters).map_or(text, |(end, _)| &text[..end])
}

/// Whether a sentence asks something; Japanese headings often leave out the sign.
pub(super) fn is_question(sentence: &str) -> bool {
    let text = sentence.trim_end().trim_end_matches(['"', '\'', '」', '』', ')', '。', BETWEEN]);
    ["?", "ですか", "ますか", "ませんか", "でしょうか"].iter().any(|end| text.ends_with(end))
}

fn matches(context: &Context, text: &str) -> bool {
    !text.is_empty() && context.pattern.regex().is_some_and(|regex| regex.is_match(text))
}
