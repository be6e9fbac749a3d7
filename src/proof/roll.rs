//! The rules that a world is asked about, found by id, by name and by the questions behind them.

use crate::answers::Behind;
use crate::book::{Rule, RuleBook};
use std::collections::{BTreeSet, HashMap};

/// Rules in the order of the book.
pub struct Roll<'b> {
    /// The rules.
    pub rules: Vec<&'b Rule>,
    /// For each rule the questions whose answers its truth may depend on.
    behind: Vec<BTreeSet<&'b str>>,
    places: HashMap<&'b str, usize>,
    named: HashMap<&'b str, Vec<usize>>,
}

impl<'b> Roll<'b> {
    /// These rules of a book.
    pub(super) fn new(book: &'b RuleBook, rules: Vec<&'b Rule>) -> Self {
        let mut named: HashMap<&str, Vec<usize>> = HashMap::new();
        for (place, rule) in rules.iter().enumerate() {
            named.entry(rule.name()).or_default().push(place);
        }
        Self {
            behind: rules.iter().map(|rule| behind(book, rule)).collect(),
            places: rules.iter().enumerate().map(|(place, rule)| (rule.id.as_str(), place)).collect(),
            named,
            rules,
        }
    }

    /// Where the rule of this id stands.
    pub(super) fn place(&self, id: &str) -> Option<usize> {
        self.places.get(id).copied()
    }

    /// Where the rules stand whose ids end in this name.
    pub(super) fn named(&self, name: &str) -> &[usize] {
        self.named.get(name).map_or(&[], Vec::as_slice)
    }

    /// Whether the truth of a rule may depend on one of these questions.
    pub(super) fn depends(&self, place: usize, questions: &BTreeSet<&str>) -> bool {
        self.behind[place].iter().any(|question| questions.contains(question))
    }
}

/// The questions that a rule names, those that a derived fact is worked out from, and those that bring these up.
pub fn behind<'b>(book: &'b RuleBook, rule: &'b Rule) -> BTreeSet<&'b str> {
    let mut found = BTreeSet::new();
    let cases = book.rules.iter().flat_map(|rule| &rule.cases);
    let cases: Vec<&str> = cases.flat_map(|case| case.when.leaves()).map(|(fact, _)| fact).collect();
    let mut next: Vec<&str> = rule.when.leaves().into_iter().map(|(fact, _)| fact).collect();
    while let Some(fact) = next.pop() {
        match Behind::of(book, fact) {
            Behind::Inputs(inputs) => {
                // Only what is worked out from goals and routes depends on the cases, but that all of it does.
                if inputs.contains(&"goals") {
                    next.extend(&cases);
                }
                next.extend(inputs);
            }
            Behind::Itself(fact) => {
                if found.insert(fact)
                    && let Some(question) = book.questionnaire.question(fact)
                {
                    next.extend(question.when.leaves().into_iter().map(|(fact, _)| fact));
                    next.extend(book.questionnaire.addition_to(fact).map(|addition| addition.id.as_str()));
                }
            }
        }
    }
    found
}
