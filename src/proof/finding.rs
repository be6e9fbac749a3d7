//! What a check of a rule book found.

use crate::term::words;

words! {
    /// What is wrong. The text for people is the message `check-<code>`.
    Code {
        /// The book or a file beside it cannot be read, or its parts do not fit.
        BadBook = "bad_book",
        /// A question that no answers bring up.
        UnreachableQuestion = "unreachable_question",
        /// An option that no complete answers hold.
        UnreachableOption = "unreachable_option",
        /// A rule that nobody's answers fire.
        NeverFires = "never_fires",
        /// A rule with a condition that everybody's answers fire.
        AlwaysFires = "always_fires",
        /// A question whose answer changes no report.
        UselessQuestion = "useless_question",
        /// An option that changes no report and is not marked so.
        UselessOption = "useless_option",
        /// An option that settles or brings a question, changes no finding and is not listed as such.
        OnlyAsked = "only_asked",
        /// An option marked as without effect that a condition names.
        MarkedButUsed = "marked_but_used",
        /// A property that some answers break.
        PropertyFails = "property_fails",
        /// A property whose condition nobody meets, so that it says nothing.
        PropertyIdle = "property_idle",
        /// A property that is neither proved nor refuted.
        PropertyOpen = "property_open",
        /// Two rules that can fire together, though each gives the one answer to the same topic.
        Contradiction = "contradiction",
        /// Two rules that always fire together and say the same.
        DuplicateRule = "duplicate_rule",
        /// A rule that never fires without another one that says the same.
        SubsumedRule = "subsumed_rule",
        /// A level of evidence that does not suit what the rule says.
        WrongEvidence = "wrong_evidence",
        /// A document that nothing cites.
        UnusedSource = "unused_source",
        /// A claim or fact that nothing carries and no reason excuses.
        UncarriedFact = "uncarried_fact",
        /// An excuse for something that is carried after all, or does not exist.
        StaleExcuse = "stale_excuse",
        /// Facts that were last read more than a year ago.
        StaleReview = "stale_review",
        /// A text that the book needs and a language lacks.
        MissingText = "missing_text",
        /// A text that the languages do not have alike.
        UnequalText = "unequal_text",
        /// A text with a variable that its rule does not show.
        UnknownVariable = "unknown_variable",
        /// A text that speaks of no rule, question or option.
        OrphanText = "orphan_text",
        /// Wording that no text may use.
        ForbiddenWording = "forbidden_wording",
        /// A rule that is fixed was left out or made milder.
        MilderRule = "milder_rule",
        /// A phrase for reading offers that its own examples do not bear out.
        OfferPhrase = "offer_phrase",
    }
}

impl Code {
    /// Told, but no reason to refuse the book.
    pub fn is_warning(self) -> bool {
        self == Self::StaleReview
    }
}

/// One thing found.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// What is wrong.
    pub code: Code,
    /// The file, such as `rules/cautions.json`.
    pub file: String,
    /// The rule, question, property, source or message in it.
    pub at: String,
    /// What it is about: an option, another rule, a word.
    pub detail: String,
    /// Answers that show it, each a complete set that the program reads; two where a change shows it.
    pub counterexample: Vec<serde_json::Value>,
}

impl Finding {
    /// Something found at a place.
    pub fn new(code: Code, file: impl Into<String>, at: impl Into<String>) -> Self {
        let (file, at) = (file.into(), at.into());
        Self { code, file, at, detail: String::new(), counterexample: Vec::new() }
    }

    /// Adds what it is about.
    #[must_use]
    pub fn about(mut self, detail: impl Into<String>) -> Self {
        self.detail = detail.into();
        self
    }

    /// Adds answers that show it.
    #[must_use]
    pub fn shown_by(mut self, answers: Vec<serde_json::Value>) -> Self {
        self.counterexample = answers;
        self
    }
}
