//! The rule book compiled into machine words. What it computes is defined by [`Condition::truth`]; a property test holds
//! the two together.

mod expectations;
mod index;
mod layout;
mod places;
mod terms;

pub use expectations::{Cell, Expectations};
pub use layout::{Bits, FactBits, Layout};
pub use places::Places;
pub use terms::{MOST_TERMS, Vectors};

use super::{Questionnaire, Rule, RuleBook};
use crate::condition::{Condition, Truth};
use crate::term::{Category, Severity};
use index::Index;
use std::cmp::Reverse;
use terms::Terms;

/// Everything that is evaluated, ready for it.
#[derive(Debug, Default)]
pub struct Compiled {
    /// Which bit stands for which answer.
    pub layout: Layout,
    /// What arithmetic looks up.
    pub expectations: Expectations,
    /// Where the questions stand that arithmetic asks for.
    pub places: Places,
    /// The conditions under which questions are asked, each once.
    asked: Vec<Terms>,
    /// For every question the place of its condition in `asked`; `None` where it is always asked.
    asked_by: Vec<Option<usize>>,
    /// Places of rules in the book, in the order of a report.
    ranked: Vec<usize>,
    /// The first number of each clinic question's extra weights; they follow the rules.
    extras: Vec<usize>,
    index: Index,
    numbers: usize,
}

impl Compiled {
    /// Compiles a checked book.
    ///
    /// # Errors
    /// The id of a question or rule whose condition has too many alternatives.
    pub(super) fn new(book: &RuleBook) -> Result<Self, String> {
        let RuleBook { questionnaire, rules, clinic_questions, values, .. } = book;
        let ranked = ranked(rules);
        let whens = ranked.iter().map(|place| (rules[*place].id.as_str(), &rules[*place].when));
        let more = clinic_questions
            .iter()
            .flat_map(|asked| asked.more.iter().map(|extra| (asked.id.as_str(), &extra.when)));
        let numbered: Vec<(&str, &Condition)> = whens.chain(more).collect();
        let questions = questionnaire.questions().iter().map(|question| &question.when);
        let layout =
            Layout::new(questionnaire, questions.chain(numbered.iter().map(|(_, condition)| *condition)));
        let (asked, asked_by) = asked(questionnaire, &layout)?;
        let compiled = numbered
            .iter()
            .map(|(id, condition)| Terms::compile(condition, &layout).ok_or_else(|| (*id).to_owned()));
        let compiled: Vec<Terms> = compiled.collect::<Result<_, String>>()?;
        let terms = (0u32..)
            .zip(&compiled)
            .flat_map(|(number, terms)| terms.0.iter().map(move |term| (number, term)));
        let mut next = rules.len();
        let extras = clinic_questions.iter().map(|asked| {
            next += asked.more.len();
            next - asked.more.len()
        });
        Ok(Self {
            extras: extras.collect(),
            index: Index::new(terms),
            expectations: Expectations::new(questionnaire, rules, values),
            places: Places::new(questionnaire),
            numbers: numbered.len(),
            layout,
            asked,
            asked_by,
            ranked,
        })
    }

    /// Places of rules in the book, in the order of a report: severity, category, id.
    pub fn ranked(&self) -> &[usize] {
        &self.ranked
    }

    /// How many words a vector with a bit for every numbered condition has.
    pub fn marks(&self) -> usize {
        self.numbers.div_ceil(64)
    }

    /// How many different conditions questions have.
    pub fn conditions_of_questions(&self) -> usize {
        self.asked.len()
    }

    /// The place of a question's condition among them; `None` where it is always asked.
    pub fn condition_of(&self, question: usize) -> Option<usize> {
        self.asked_by[question]
    }

    /// Whether the questions of this condition are asked.
    pub fn asks(&self, condition: usize, vectors: Vectors<'_>) -> Truth {
        self.asked[condition].truth(vectors)
    }

    /// Sets the bit of every condition that holds: rules by rank, then extra weights.
    pub fn mark_true(&self, vectors: Vectors<'_>, marked: &mut [u64]) {
        marked.fill(0);
        self.index.mark(vectors, marked);
    }

    /// Sets the bit of every condition that holds or may come to hold.
    pub fn mark_possible(&self, vectors: Vectors<'_>, marked: &mut [u64]) {
        marked.fill(0);
        self.index.mark(vectors.turned(), marked);
    }

    /// The number of the first extra weight of a clinic question, by its place.
    pub fn first_extra(&self, clinic_question: usize) -> usize {
        self.extras[clinic_question]
    }
}

/// The conditions of the questions, each once, and whose they are.
fn asked(questionnaire: &Questionnaire, layout: &Layout) -> Result<(Vec<Terms>, Vec<Option<usize>>), String> {
    let (mut asked, mut asked_by): (Vec<Terms>, Vec<Option<usize>>) = (Vec::new(), Vec::new());
    for question in questionnaire.questions() {
        if question.when == Condition::always() {
            asked_by.push(None);
            continue;
        }
        let terms = Terms::compile(&question.when, layout).ok_or_else(|| question.id.clone())?;
        let place = asked.iter().position(|known| *known == terms).unwrap_or(asked.len());
        if place == asked.len() {
            asked.push(terms);
        }
        asked_by.push(Some(place));
    }
    Ok((asked, asked_by))
}

fn ranked(rules: &[Rule]) -> Vec<usize> {
    let mut ranked: Vec<usize> = (0..rules.len()).collect();
    let order = |rule: &Rule| -> (Reverse<Severity>, Category) { (Reverse(rule.severity), rule.category) };
    ranked.sort_by(|a, b| {
        let (a, b) = (&rules[*a], &rules[*b]);
        order(a).cmp(&order(b)).then_with(|| a.id.cmp(&b.id))
    });
    ranked
}

/// The places of the set bits of a word, ascending.
#[inline]
pub fn ones(word: u64) -> Ones {
    Ones(word)
}

/// The places of the set bits of a word, ascending.
#[derive(Debug, Clone)]
pub struct Ones(u64);

impl Iterator for Ones {
    type Item = usize;

    #[inline]
    fn next(&mut self) -> Option<usize> {
        let place = self.0.trailing_zeros() as usize;
        let left = self.0 != 0;
        self.0 &= self.0.wrapping_sub(1);
        left.then_some(place)
    }
}
