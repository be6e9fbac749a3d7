//! Conditions over answers, with three truths: a rule that an open answer leaves undecided is never taken as false.

mod logic;
mod read;
mod schema;
mod truth;
mod write;

pub use logic::{Algebra, BitOf, Logic, Plain, Stand, Truths};
pub use truth::Truth;

use logic::Values;

/// A condition as written in a rule file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// True when every part is; an empty one is always true.
    All(Vec<Condition>),
    /// True when at least one part is.
    Any(Vec<Condition>),
    /// True when the part is false.
    Not(Box<Condition>),
    /// A test of one fact: a question's answer or a derived fact.
    Leaf {
        /// Question id or derived fact.
        fact: String,
        /// What is asked of it.
        test: Test,
    },
}

/// What a leaf asks of its fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Test {
    /// One of these options is chosen.
    OneOf(Vec<String>),
    /// The number lies in this range, both ends included.
    Within {
        /// Smallest number that passes.
        least: Option<i64>,
        /// Largest number that passes.
        most: Option<i64>,
    },
    /// A derived fact that is true.
    Holds,
    /// The question is asked and has an answer.
    Answered,
    /// The question is asked and has no answer.
    Unanswered,
}

/// What is known of one fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Known<'a> {
    /// The other answers hide the question: every test of it is false.
    Hidden,
    /// No answer, or not derivable from the answers given.
    Open,
    /// Chosen options.
    Options(&'a [String]),
    /// A number.
    Number(i64),
    /// A derived yes or no.
    Flag(bool),
    /// A calendar day, of which conditions only ask whether it was told.
    Day,
}

/// Where conditions look facts up.
pub trait Facts {
    /// What is known of the fact of this name.
    fn known(&self, fact: &str) -> Known<'_>;
}

/// One fact that made a condition true.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Support<'c> {
    /// Question id or derived fact.
    pub fact: &'c str,
    /// The options that did; `None` for numbers, derived facts and negated tests, where the whole answer counts.
    pub options: Option<Vec<&'c str>>,
}

impl Condition {
    /// Always true.
    pub fn always() -> Self {
        Self::All(Vec::new())
    }

    /// True, false or not decided.
    pub fn truth(&self, facts: &impl Facts) -> Truth {
        self.truths(&mut Values(facts, Plain)).into()
    }

    /// The facts that make a true condition true, in the order of the condition. Empty when it is not true.
    pub fn support(&self, facts: &impl Facts) -> Vec<Support<'_>> {
        let mut found = Vec::new();
        self.collect_support(facts, true, &mut found);
        found
    }

    fn collect_support<'c>(&'c self, facts: &impl Facts, wanted: bool, found: &mut Vec<Support<'c>>) {
        if self.truth(facts) != Truth::from(wanted) {
            return;
        }
        match self {
            Self::All(parts) | Self::Any(parts) => {
                for part in parts {
                    part.collect_support(facts, wanted, found);
                }
            }
            Self::Not(part) => part.collect_support(facts, !wanted, found),
            Self::Leaf { fact, test } => found
                .push(Support { fact, options: wanted.then(|| test.chosen(facts.known(fact))).flatten() }),
        }
    }

    /// The open facts that keep an undecided condition undecided, each once, in the order of the condition.
    pub fn open_facts(&self, facts: &impl Facts) -> Vec<&str> {
        let mut open = Vec::new();
        self.collect_open(facts, &mut open);
        open
    }

    fn collect_open<'c>(&'c self, facts: &impl Facts, open: &mut Vec<&'c str>) {
        if self.truth(facts) != Truth::Unknown {
            return;
        }
        match self {
            Self::All(parts) | Self::Any(parts) => {
                for part in parts {
                    part.collect_open(facts, open);
                }
            }
            Self::Not(part) => part.collect_open(facts, open),
            Self::Leaf { fact, .. } => {
                if !open.contains(&fact.as_str()) {
                    open.push(fact);
                }
            }
        }
    }

    /// Every leaf, in the order of the condition.
    pub fn leaves(&self) -> Vec<(&str, &Test)> {
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().flat_map(Self::leaves).collect(),
            Self::Not(part) => part.leaves(),
            Self::Leaf { fact, test } => vec![(fact, test)],
        }
    }
}

impl Test {
    fn chosen<'c>(&'c self, known: Known<'_>) -> Option<Vec<&'c str>> {
        match (self, known) {
            (Self::OneOf(wanted), Known::Options(chosen)) => {
                Some(wanted.iter().filter(|option| chosen.contains(option)).map(String::as_str).collect())
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Condition, Facts, Known, Truth};
    use std::collections::HashMap;

    struct Given(HashMap<&'static str, Vec<String>>);

    impl Facts for Given {
        fn known(&self, fact: &str) -> Known<'_> {
            match (fact, self.0.get(fact)) {
                ("hidden", _) => Known::Hidden,
                ("age", Some(values)) => Known::Number(values[0].parse().unwrap()),
                (_, Some(values)) => Known::Options(values),
                (_, None) => Known::Open,
            }
        }
    }

    fn given(answers: &[(&'static str, &[&str])]) -> Given {
        Given(answers.iter().map(|(k, v)| (*k, v.iter().map(|s| (*s).to_owned()).collect())).collect())
    }

    fn condition(text: &str) -> Condition {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn an_open_answer_is_neither_true_nor_false() {
        let both = condition(r#"{"medicines": "anticoagulant", "route": ["injection", "undecided"]}"#);
        assert_eq!(
            both.truth(&given(&[("medicines", &["anticoagulant"]), ("route", &["injection"])])),
            Truth::True
        );
        assert_eq!(both.truth(&given(&[("medicines", &["anticoagulant"])])), Truth::Unknown);
        assert_eq!(both.truth(&given(&[("medicines", &["none"])])), Truth::False);
        assert_eq!(condition(r#"{"not": {"route": "injection"}}"#).truth(&given(&[])), Truth::Unknown);
    }

    #[test]
    fn a_hidden_question_is_false_and_not_unanswered() {
        assert_eq!(condition(r#"{"hidden": "x"}"#).truth(&given(&[])), Truth::False);
        assert_eq!(condition(r#"{"hidden": {"unanswered": true}}"#).truth(&given(&[])), Truth::False);
        assert_eq!(condition(r#"{"spot": {"unanswered": true}}"#).truth(&given(&[])), Truth::True);
        let answered = condition(r#"{"spot": {"answered": true}}"#);
        assert_eq!(answered.truth(&given(&[("spot", &["x"])])), Truth::True);
        assert_eq!(answered.truth(&given(&[])), Truth::False);
        assert_eq!(condition(r#"{"hidden": {"answered": true}}"#).truth(&given(&[])), Truth::False);
    }

    #[test]
    fn numbers_hold_at_their_bounds() {
        let minor = condition(r#"{"age": {"less_than": 18}}"#);
        assert_eq!(minor.truth(&given(&[("age", &["17"])])), Truth::True);
        assert_eq!(minor.truth(&given(&[("age", &["18"])])), Truth::False);
        let span = condition(r#"{"age": {"more_than": 20, "at_most": 22}}"#);
        let truths: Vec<Truth> =
            ["20", "21", "22", "23"].iter().map(|n| span.truth(&given(&[("age", &[n])]))).collect();
        assert_eq!(truths, [Truth::False, Truth::True, Truth::True, Truth::False]);
    }

    #[test]
    fn support_names_only_the_options_that_count() {
        let rule = condition(r#"{"any": [{"goals": ["a", "b"]}, {"route": "x"}]}"#);
        let facts = given(&[("goals", &["b", "c"]), ("route", &["y"])]);
        let support = rule.support(&facts);
        assert_eq!(support.len(), 1);
        assert_eq!((support[0].fact, support[0].options.clone()), ("goals", Some(vec!["b"])));
    }

    #[test]
    fn open_facts_leave_out_what_is_settled() {
        let rule = condition(r#"{"a": "x", "any": [{"b": "x"}, {"c": "x"}]}"#);
        assert_eq!(rule.open_facts(&given(&[("a", &["x"]), ("b", &["y"])])), ["c"]);
        assert!(rule.open_facts(&given(&[("a", &["y"])])).is_empty());
    }
}
