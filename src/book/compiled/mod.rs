//! The rule book compiled into machine words. What it computes is defined by [`Condition::truth`]; a property test holds
//! the two together.

mod days;
mod expectations;
mod index;
mod layout;
mod places;
mod terms;
mod untold;

pub use days::{DayTerms, Days};
pub use expectations::{Cell, Expectations, Routes};
pub use layout::{Bits, FactBits, Layout};
pub use places::Places;
pub use terms::{MOST_TERMS, Vectors};
pub use untold::Open;

use super::{DayFact, DeadlineRule, Question, Questionnaire, Rule, RuleBook};
use crate::condition::{Condition, Truth};
use crate::term::{Category, Severity};
use index::Index;
use std::cmp::Reverse;
use terms::Terms;
use untold::Untold;

/// Everything that is evaluated, ready for it.
#[derive(Debug, Default)]
pub struct Compiled {
    /// Which bit stands for which answer.
    pub layout: Layout,
    /// What arithmetic looks up.
    pub expectations: Expectations,
    /// Where the questions stand that arithmetic asks for.
    pub places: Places,
    /// What the days hang on.
    pub days: Days,
    /// Questions by the condition under which they are asked.
    asked: Vec<Asked>,
    /// A bit for each question whose answer counts even where it is not asked.
    unasked: Vec<u64>,
    additions: Vec<Addition>,
    /// Places of rules in the book, in the order of a report.
    ranked: Vec<usize>,
    /// The first number of each clinic question's extra weights; they follow the rules.
    extras: Vec<usize>,
    /// What leaves each clinic question open.
    untold: Vec<Untold>,
    index: Index,
    numbers: usize,
}

impl Compiled {
    /// Compiles a checked book.
    ///
    /// # Errors
    /// The id of a question or rule whose condition has too many alternatives.
    pub(super) fn new(book: &RuleBook) -> Result<Self, String> {
        let RuleBook { questionnaire, rules, clinic_questions, values, deadlines, .. } = book;
        let ranked = ranked(rules);
        let whens = ranked.iter().map(|place| (rules[*place].id.as_str(), &rules[*place].when));
        let more = clinic_questions
            .iter()
            .flat_map(|asked| asked.more.iter().map(|extra| (asked.id.as_str(), &extra.when)));
        let numbered: Vec<(&str, &Condition)> = whens.chain(more).collect();
        let questions = questionnaire.questions().iter().map(|question| &question.when);
        let cases = rules.iter().flat_map(|rule| rule.cases.iter().map(|case| &case.when));
        let numbered_conditions = || numbered.iter().map(|(_, condition)| *condition);
        let (names, asked_days) = asked_days(book, numbered_conditions());
        let conditions = questions
            .chain(cases)
            .chain(numbered_conditions())
            .chain(deadlines.iter().flat_map(DeadlineRule::whens));
        let layout = Layout::new(questionnaire, &names, conditions);
        let asked = asked(questionnaire, &layout)?;
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
        let untold = clinic_questions
            .iter()
            .map(|asked| Untold::new(&asked.id, questionnaire, &layout).ok_or_else(|| asked.id.clone()));
        Ok(Self {
            untold: untold.collect::<Result<_, String>>()?,
            extras: extras.collect(),
            index: Index::new(terms),
            expectations: Expectations::new(questionnaire, rules, values, &layout)?,
            places: Places::new(questionnaire),
            days: Days::new(book, asked_days, &layout)?,
            numbers: numbered.len(),
            unasked: unasked(questionnaire),
            additions: additions(questionnaire, &layout),
            layout,
            asked,
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

    /// Questions by their condition: those always asked, then the others, none before one that its condition asks.
    pub fn asked(&self) -> &[Asked] {
        &self.asked
    }

    /// A bit for each question whose answer counts even where it is not asked.
    pub fn unasked(&self) -> &[u64] {
        &self.unasked
    }

    /// The questions that add to others.
    pub fn additions(&self) -> &[Addition] {
        &self.additions
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

    /// Whether something is open that the clinic has to tell: what is asked for `told_…` is open for everybody until it was
    /// told clearly, the others where they are asked and not known.
    pub fn is_untold(&self, clinic_question: usize, vectors: Vectors<'_>) -> bool {
        self.untold[clinic_question].is_open(vectors)
    }

    /// What leaves a clinic question open.
    pub fn open(&self, clinic_question: usize) -> &Open {
        &self.untold[clinic_question].open
    }

    /// The number of the first extra weight of a clinic question, by its place.
    pub fn first_extra(&self, clinic_question: usize) -> usize {
        self.extras[clinic_question]
    }
}

/// A question that may name more options of another one.
#[derive(Debug)]
pub struct Addition {
    /// The place of the other one.
    pub to: usize,
    /// The bit of each option that both have, here and there.
    pub bits: Vec<[usize; 2]>,
}

/// The days that conditions ask for, by their names, each once.
fn asked_days<'c>(
    book: &RuleBook,
    conditions: impl Iterator<Item = &'c Condition>,
) -> (Vec<&'c str>, Vec<DayFact>) {
    let mut found: Vec<(&str, DayFact)> = Vec::new();
    for (name, _) in conditions.flat_map(Condition::leaves) {
        if let Some(day) = book.day_fact(name)
            && !found.iter().any(|(known, _)| *known == name)
        {
            found.push((name, day));
        }
    }
    found.into_iter().unzip()
}

fn additions(questionnaire: &Questionnaire, layout: &Layout) -> Vec<Addition> {
    let addition = |question: &Question| {
        let to = question.adds_to.as_deref()?;
        let (own, other) = (layout.fact(&question.id)?, layout.fact(to)?);
        let bits = question.kind.options().iter();
        let bits = bits.filter_map(|option| Some([own.option(option)?, other.option(option)?])).collect();
        let place = questionnaire.questions().iter().position(|other| other.id == to)?;
        Some(Addition { to: place, bits })
    };
    questionnaire.questions().iter().filter_map(addition).collect()
}

/// Questions that are asked under one condition.
#[derive(Debug)]
pub struct Asked {
    when: Terms,
    /// A bit for each of them, by their places.
    pub questions: Vec<u64>,
}

impl Asked {
    /// Whether they are asked.
    pub fn truth(&self, vectors: Vectors<'_>) -> Truth {
        self.when.truth(vectors)
    }
}

fn asked(questionnaire: &Questionnaire, layout: &Layout) -> Result<Vec<Asked>, String> {
    let words = questionnaire.questions().len().div_ceil(64);
    let always = Terms::compile(&Condition::always(), layout).unwrap_or_default();
    let mut asked = vec![Asked { when: always, questions: vec![0; words] }];
    for (place, question) in questionnaire.questions().iter().enumerate() {
        let when = Terms::compile(&question.when, layout).ok_or_else(|| question.id.clone())?;
        let group = asked.iter().position(|group| group.when == when).unwrap_or(asked.len());
        if group == asked.len() {
            asked.push(Asked { when, questions: vec![0; words] });
        }
        asked[group].questions[place / 64] |= 1 << (place % 64);
    }
    Ok(asked)
}

fn unasked(questionnaire: &Questionnaire) -> Vec<u64> {
    let mut unasked = vec![0; questionnaire.questions().len().div_ceil(64)];
    let questions = questionnaire.questions().iter().enumerate();
    questions
        .filter(|(_, question)| question.counts_unasked)
        .for_each(|(place, _)| unasked[place / 64] |= 1 << (place % 64));
    unasked
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
