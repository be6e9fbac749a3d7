//! How words are meant: as they stand, with a condition, denied, or quoted from somebody else.

use super::fold::BETWEEN;
use super::lexicon::{Context, Entry, How, Lexicon, Place, Thing};
use std::ops::Range;

/// So much of a page is looked at to tell who speaks on it.
const SAMPLE: usize = 60_000;

/// A sign of who speaks counts at most so many times.
const OFTEN: usize = 2;

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
        let of_page: Vec<&Context> = lexicon.contexts.iter().filter(|one| one.place == Place::Page).collect();
        let mut seen = vec![0_usize; of_page.len()];
        let mut left = SAMPLE;
        for text in texts {
            let Some(rest) = left.checked_sub(text.len()) else { break };
            left = rest;
            for (count, context) in seen.iter_mut().zip(&of_page) {
                let times =
                    context.pattern.regex().map_or(0, |regex| regex.find_iter(text).take(OFTEN).count());
                *count = (*count + times).min(OFTEN);
            }
        }
        let count = |how| -> usize {
            seen.iter().zip(&of_page).filter(|(_, context)| context.how == how).map(|(count, _)| count).sum()
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
            Place::Heading => scene.headings.iter().any(|text| matches(context, text)),
            Place::Page => false,
        })
    }
}

/// Whether a sentence asks something; Japanese headings often leave out the sign.
pub(super) fn is_question(sentence: &str) -> bool {
    let text = sentence.trim_end().trim_end_matches(['"', '\'', '」', '』', ')', '。', BETWEEN]);
    ["?", "ですか", "ますか", "ませんか", "でしょうか"].iter().any(|end| text.ends_with(end))
}

fn matches(context: &Context, text: &str) -> bool {
    !text.is_empty() && context.pattern.regex().is_some_and(|regex| regex.is_match(text))
}
