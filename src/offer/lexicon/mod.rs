//! The phrases by which a page is read: data, compiled when a text holds a word of them.

mod anchor;
mod data;

use super::fold;
use crate::assets::TextFile;
use crate::error::{Error, ErrorKind};
use crate::term::Locale;
use aho_corasick::AhoCorasick;
#[cfg(feature = "proof")]
pub(super) use data::Patterns;
pub(super) use data::{EntryFile, Place};
pub use data::{How, LexiconFile};
use regex::{Regex, RegexBuilder};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// A compiled pattern takes at most so many bytes; a larger one is a fault of the lexicon.
const PATTERN_SIZE: usize = 1 << 22;
/// Words may name words so deep.
const DEEPEST: usize = 6;

type Words = BTreeMap<String, String>;

/// What an entry finds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Thing {
    /// An option of `claims_heard`.
    Claim,
    /// An option of `site_discloses`.
    Disclosure,
    /// Another thing that is told.
    Fact,
}

/// What is looked for.
#[derive(Debug)]
pub struct Entry {
    /// Claim, disclosure or fact.
    pub thing: Thing,
    /// Its id.
    pub id: String,
    /// The option that it answers its question with.
    pub value: Option<String>,
    /// The rule that speaks of it.
    pub rule: String,
    /// What makes the words mean something else.
    pub(super) unless: Vec<Pattern>,
}

/// A pattern, compiled when it is first needed.
#[derive(Debug)]
pub(super) struct Pattern {
    source: String,
    compiled: OnceLock<Option<Regex>>,
}

impl Pattern {
    /// The compiled pattern. One that does not compile matches nothing; `rules check` tells it.
    pub(super) fn regex(&self) -> Option<&Regex> {
        self.compiled.get_or_init(|| compile(&self.source).ok()).as_ref()
    }
}

fn compile(source: &str) -> Result<Regex, regex::Error> {
    RegexBuilder::new(source).size_limit(PATTERN_SIZE).dfa_size_limit(PATTERN_SIZE).build()
}

/// A pattern of an entry.
#[derive(Debug)]
pub(super) struct Wanted {
    pub(super) entry: usize,
    pub(super) pattern: Pattern,
    /// Whether it may run over sentences.
    pub(super) across: bool,
}

/// What shows how words are meant.
#[derive(Debug)]
pub(super) struct Context {
    pub(super) language: Locale,
    pub(super) how: How,
    pub(super) place: Place,
    /// The ids that it holds for; all where there is none.
    pub(super) of: Vec<String>,
    pub(super) pattern: Pattern,
}

/// The whole lexicon.
#[derive(Debug)]
pub struct Lexicon {
    /// What is looked for.
    pub entries: Vec<Entry>,
    pub(super) wanted: Vec<Wanted>,
    pub(super) contexts: Vec<Context>,
    /// Words of which one must stand in a text, and the pattern of each.
    finder: AhoCorasick,
    owners: Vec<usize>,
    /// Patterns without such a word.
    always: Vec<usize>,
}

impl Lexicon {
    /// Reads the lexicon's files.
    ///
    /// # Errors
    /// The first fault, with its file and place.
    pub fn load(files: &[TextFile]) -> Result<Self, Error> {
        let read: Vec<LexiconFile> = read(files)?;
        let words = Vocabulary::new(&read);
        let (mut entries, mut wanted, mut contexts) = (Vec::new(), Vec::new(), Vec::new());
        for file in read {
            let pattern = |source: &String| words.pattern(file.language, source);
            for entry in file.entries {
                for (patterns, across) in [(&entry.patterns, false), (&entry.across, true)] {
                    for source in patterns.keys() {
                        wanted.push(Wanted { entry: entries.len(), pattern: pattern(source)?, across });
                    }
                }
                let unless = entry.unless.keys().map(&pattern).collect::<Result<_, _>>()?;
                let (thing, id) = entry.named().map_err(|cause| fault(&cause))?;
                entries.push(Entry { thing, id, value: entry.value, rule: entry.rule, unless });
            }
            for context in file.contexts {
                for source in context.patterns.keys() {
                    let anchored = match context.place {
                        Place::Before => format!("(?:{source})$"),
                        Place::After => format!("^(?:{source})"),
                        _ => source.clone(),
                    };
                    contexts.push(Context {
                        language: file.language,
                        how: context.how,
                        place: context.place,
                        of: context.of.clone(),
                        pattern: pattern(&anchored)?,
                    });
                }
            }
        }
        Self::ready(entries, wanted, contexts)
    }

    fn ready(entries: Vec<Entry>, wanted: Vec<Wanted>, contexts: Vec<Context>) -> Result<Self, Error> {
        let (mut anchors, mut owners, mut always) = (Vec::new(), Vec::new(), Vec::new());
        for (index, one) in wanted.iter().enumerate() {
            let hir = regex_syntax::parse(&one.pattern.source)
                .map_err(|cause| fault(&format!("`{}`: {cause}", one.pattern.source)))?;
            match anchor::anchors(&hir) {
                Some(words) => {
                    owners.extend(std::iter::repeat_n(index, words.len()));
                    anchors.extend(words);
                }
                None => always.push(index),
            }
        }
        let finder = AhoCorasick::new(&anchors).map_err(|cause| fault(&cause.to_string()))?;
        Ok(Self { entries, wanted, contexts, finder, owners, always })
    }

    /// The patterns that may match in a text, in order.
    pub(super) fn candidates(&self, text: &str, marked: &mut Vec<bool>) -> Vec<usize> {
        marked.clear();
        marked.resize(self.wanted.len(), false);
        for index in &self.always {
            marked[*index] = true;
        }
        for found in self.finder.find_overlapping_iter(text) {
            marked[self.owners[found.pattern().as_usize()]] = true;
        }
        (0..marked.len()).filter(|index| marked[*index]).collect()
    }
}

impl EntryFile {
    /// What the entry finds.
    ///
    /// # Errors
    /// It names none, or more than one.
    pub fn named(&self) -> Result<(Thing, String), String> {
        match (&self.claim, &self.disclosure, &self.fact) {
            (Some(id), None, None) => Ok((Thing::Claim, id.clone())),
            (None, Some(id), None) => Ok((Thing::Disclosure, id.clone())),
            (None, None, Some(id)) => Ok((Thing::Fact, id.clone())),
            _ => Err(format!("entry of {}: one of claim, disclosure and fact must stand there", self.rule)),
        }
    }
}

/// The files as they are written.
///
/// # Errors
/// The first fault, with its file and place.
pub(super) fn read(files: &[TextFile]) -> Result<Vec<LexiconFile>, Error> {
    let one = |file: &TextFile| {
        serde_json::from_str(&file.text)
            .map_err(|cause| Error::plain(ErrorKind::Data, format!("{}: {cause}", file.name)))
    };
    files.iter().map(one).collect()
}

/// Refuses what a pack may not bring: contexts, which could make warnings fewer, and words that the built-in patterns name.
///
/// # Errors
/// The first such thing, with its file.
pub fn only_adds(built_in: &[TextFile], added: &[TextFile]) -> Result<(), Error> {
    let own = Vocabulary::new(&read(built_in)?);
    for (file, content) in added.iter().zip(read(added)?) {
        let taken = own.0.get(&content.language);
        let taken = content.words.keys().find(|name| taken.is_some_and(|own| own.contains_key(*name)));
        let refused = taken.map(|name| format!("words `{name}` are built in"));
        let contexts = (!content.contexts.is_empty()).then(|| "contexts are built in".to_owned());
        if let Some(cause) = refused.or(contexts) {
            return Err(Error::plain(ErrorKind::Data, format!("{}: {cause}", file.name)));
        }
    }
    Ok(())
}

/// The words of each language, whichever file they stand in.
pub(super) struct Vocabulary(BTreeMap<Locale, Words>);

impl Vocabulary {
    pub(super) fn new(files: &[LexiconFile]) -> Self {
        let mut words: BTreeMap<Locale, Words> = BTreeMap::new();
        for file in files {
            words.entry(file.language).or_default().extend(file.words.clone());
        }
        Self(words)
    }

    /// A pattern with the words that it names.
    pub(super) fn pattern(&self, language: Locale, source: &str) -> Result<Pattern, Error> {
        let none = Words::new();
        let words = self.0.get(&language).unwrap_or(&none);
        let source = expand(source, words, 0).map_err(|cause| fault(&cause))?;
        Ok(Pattern { source, compiled: OnceLock::new() })
    }
}

/// A pattern with the words that it names, in the spelling of folded texts.
fn expand(source: &str, words: &Words, depth: usize) -> Result<String, String> {
    let mut expanded = String::new();
    let mut rest = source;
    while let Some((before, after)) = rest.split_once('<') {
        let (name, after) = after.split_once('>').ok_or_else(|| format!("`{source}`: `<` without `>`"))?;
        let meant = words
            .get(name)
            .filter(|_| depth < DEEPEST)
            .ok_or_else(|| format!("`{source}`: no words `{name}`"))?;
        expanded.push_str(before);
        expanded.extend(["(?:", &expand(meant, words, depth + 1)?, ")"]);
        rest = after;
    }
    expanded.push_str(rest);
    if depth > 0 {
        return Ok(expanded);
    }
    // Words and their borders are those of Latin letters: those of all scripts would be slow.
    Ok(fold::pattern(&expanded).replace("\\b", "(?-u:\\b)").replace("\\w", "[a-z]"))
}

fn fault(cause: &str) -> Error {
    Error::plain(ErrorKind::Data, format!("rules/offer: {cause}"))
}
