//! The lexicon's files, `rules/offer/*.json`, as they are written.

use crate::term::Locale;
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::BTreeMap;

/// Patterns, each with examples that need it.
pub(crate) type Patterns = BTreeMap<String, Vec<String>>;

/// One file of the lexicon.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LexiconFile {
    /// The language of its phrases.
    pub language: Locale,
    /// Words that patterns of this language name as `<safe>`.
    #[serde(default)]
    pub words: BTreeMap<String, String>,
    /// What is looked for.
    #[serde(default)]
    pub entries: Vec<EntryFile>,
    /// What shows that words are denied, quoted or said with a condition. The built-in lexicon alone may hold them.
    #[serde(default)]
    pub contexts: Vec<ContextFile>,
}

/// A claim, a disclosure or a fact, and how pages put it.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EntryFile {
    /// An option of `claims_heard`.
    pub claim: Option<String>,
    /// An option of `site_discloses`.
    pub disclosure: Option<String>,
    /// A question that the words answer, or another thing that a reader wants to see.
    pub fact: Option<String>,
    /// The option that the words answer the question with.
    pub value: Option<String>,
    /// The rule that speaks of it.
    pub rule: String,
    /// For maintainers: what it rests on, and what was left out.
    pub reason: String,
    /// Patterns inside one sentence.
    #[serde(default)]
    pub patterns: Patterns,
    /// Patterns that may run over the sentences of one piece.
    #[serde(default)]
    pub across: Patterns,
    /// Where one of these stands in the same sentence, the words mean something else.
    #[serde(default)]
    pub unless: Patterns,
    /// Sentences that must not be taken for it.
    #[serde(default)]
    pub never: Vec<String>,
}

/// What shows how words are meant.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ContextFile {
    /// How words are meant there; `said` speaks for a clinic's own page.
    pub how: How,
    /// Where it stands.
    pub place: Place,
    /// The claims and disclosures that it holds for; all where none is named.
    #[serde(default)]
    pub of: Vec<String>,
    /// For maintainers: why.
    pub reason: String,
    /// What stands there.
    pub patterns: Patterns,
}

crate::term::words! {
    /// How words are meant.
    How {
        /// As they stand.
        Said = "said",
        /// With a condition.
        Conditional = "conditional",
        /// They are denied or warned of.
        Denied = "denied",
        /// Somebody else's words are told.
        Quoted = "quoted",
    }
}

crate::term::words! {
    /// Where a context stands.
    Place {
        /// Ends right before the words.
        Before = "before",
        /// Begins right behind the words.
        After = "after",
        /// Anywhere in their sentence.
        Sentence = "sentence",
        /// In the sentence before or behind theirs.
        Beside = "beside",
        /// In the sentence behind a question.
        Answer = "answer",
        /// In a question whose answer is not yes: `said` in `answer` tells what a yes is.
        Question = "question",
        /// In the heading over them, or the line that leads to their list.
        Heading = "heading",
        /// Anywhere on the page.
        Page = "page",
        /// At the head of the page, where it says who speaks.
        Head = "head",
    }
}
