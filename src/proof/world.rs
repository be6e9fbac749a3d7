//! One set of answers as formulas: a bit an option, integers cut at every threshold that occurs.

use super::circuit::{Bit, Circuit};
use super::days::reach;
use super::derived::Fact;
use super::integer::Integer;
use super::roll::Roll;
use super::truth::truths;
use crate::answers::follow::OfGoals;
use crate::book::{Kind, Question, Rule, RuleBook};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// The answer to one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// A bit for each option, for each cell of an integer's range, or for any day.
    pub bits: Vec<Bit>,
    /// For integers: the first and the last number of each cell.
    pub cells: Vec<[i64; 2]>,
    /// Has an answer.
    pub answered: Bit,
    /// The other answers hide the question.
    pub hidden: Bit,
    /// The question is asked for certain.
    pub asked: Bit,
    /// How far an answered day lies ahead of the day of the report.
    pub day: Option<Integer>,
}

/// A complete set of answers: every constraint that the reader of answers checks holds.
#[derive(Clone)]
pub struct World<'b> {
    /// The rule book.
    pub book: &'b RuleBook,
    /// The rules that are asked about.
    pub roll: Rc<Roll<'b>>,
    /// Where numbers are cut, derived ones among them.
    pub cuts: Rc<Cuts>,
    inputs: BTreeMap<&'b str, Rc<Input>>,
    /// Derived facts that were built for these answers.
    pub(super) facts: Built<BTreeMap<String, Option<Rc<Fact>>>>,
    pub(super) goals: Built<Option<OfGoals<Bit>>>,
}

type Built<T> = Rc<RefCell<T>>;

/// Where each integer question is cut: the first number of every cell but the first.
pub type Cuts = BTreeMap<String, BTreeSet<i64>>;

/// The answer that a second world gives to one question.
#[derive(Debug, Clone, Copy)]
pub enum Change<'c> {
    /// This option is chosen beside the others.
    Add(&'c str),
    /// This option alone.
    Only(&'c str),
    /// No answer.
    Remove,
    /// Any answer at all, free of the first world's.
    Any,
}

impl<'b> World<'b> {
    /// Every complete set of answers, of which some rules are asked about.
    pub fn any(circuit: &mut Circuit, book: &'b RuleBook, rules: Vec<&'b Rule>, cuts: &Rc<Cuts>) -> Self {
        let roll = Rc::new(Roll::new(book, rules));
        let mut world = Self {
            book,
            roll,
            cuts: Rc::clone(cuts),
            inputs: BTreeMap::new(),
            facts: Rc::default(),
            goals: Rc::default(),
        };
        for question in book.questionnaire.questions() {
            let when = truths(circuit, &world, &question.when);
            let (bits, cells) = free_bits(circuit, question, cuts);
            let answered = circuit.or(bits.iter().copied());
            if !question.counts_unasked {
                circuit.imply(when.no, !answered);
            }
            if question.required {
                circuit.require(&[when.no, answered]);
            }
            constrain(circuit, question, &bits);
            let hidden = hidden(circuit, question, when.no, answered);
            let day = (question.kind == Kind::Date).then(|| Integer::any(circuit, reach()));
            let input = Input { bits, cells, answered, hidden, asked: when.yes, day };
            world.inputs.insert(&question.id, Rc::new(input));
        }
        world.forgetful()
    }

    /// The same answers, judged by the rules of another book that asks the same.
    pub(super) fn judged_by(&self, book: &'b RuleBook, rules: Vec<&'b Rule>) -> Self {
        Self { book, roll: Rc::new(Roll::new(book, rules)), ..self.clone() }.forgetful()
    }

    /// The same answers but to one question; what that hides falls away.
    #[must_use]
    pub fn changed(&self, circuit: &mut Circuit, question: &str, change: Change<'_>) -> Self {
        let mut world = Self { inputs: BTreeMap::new(), ..self.clone() }.forgetful();
        for asked in self.book.questionnaire.questions() {
            let old = &self.inputs[asked.id.as_str()];
            let when = truths(circuit, &world, &asked.when);
            let given = if asked.id == question {
                changed_bits(circuit, asked, old, change, when.no)
            } else {
                old.bits.clone()
            };
            let stays = if asked.counts_unasked { circuit.yes() } else { !when.no };
            let bits: Vec<Bit> = given.into_iter().map(|bit| circuit.and([bit, stays])).collect();
            let answered = circuit.or(bits.iter().copied());
            let hidden = hidden(circuit, asked, when.no, answered);
            let any = asked.id == question && matches!(change, Change::Any);
            let day = old.day.clone().map(|day| if any { Integer::any(circuit, reach()) } else { day });
            let input = if bits == old.bits && hidden == old.hidden && day == old.day {
                Rc::clone(old)
            } else {
                Rc::new(Input { bits, cells: old.cells.clone(), answered, hidden, asked: when.yes, day })
            };
            world.inputs.insert(&asked.id, input);
        }
        world.forgetful()
    }

    /// The same answers with nothing built for them.
    fn forgetful(self) -> Self {
        Self { facts: Rc::default(), goals: Rc::default(), ..self }
    }

    /// The questions that are not answered as in the other world.
    pub(super) fn changes(&self, from: &Self) -> BTreeSet<&'b str> {
        let same = |question: &str| Rc::ptr_eq(&self.inputs[question], &from.inputs[question]);
        self.inputs.keys().copied().filter(|question| !same(question)).collect()
    }

    /// What is answered to a question; `None` when the book has no such question (yet).
    pub fn input(&self, question: &str) -> Option<&Rc<Input>> {
        self.inputs.get(question)
    }

    /// The bit of an option; false where there is no such option.
    pub fn option(&self, circuit: &Circuit, question: &str, option: &str) -> Bit {
        let place = self
            .book
            .questionnaire
            .question(question)
            .and_then(|question| question.kind.options().iter().position(|other| other == option));
        match (self.inputs.get(question), place) {
            (Some(input), Some(place)) => input.bits[place],
            _ => circuit.no(),
        }
    }

    /// The bit of an option that may be chosen here or by the question that adds to this one.
    pub fn meant(&self, circuit: &mut Circuit, question: &str, option: &str) -> Bit {
        let own = self.option(circuit, question, option);
        let Some(addition) = self.book.questionnaire.addition_to(question) else { return own };
        let added = self.option(circuit, &addition.id, option);
        let added = circuit.and([added, self.answered(circuit, question)]);
        circuit.or([own, added])
    }

    /// Whether a question has an answer; false where there is no such question.
    pub fn answered(&self, circuit: &Circuit, question: &str) -> Bit {
        self.inputs.get(question).map_or(circuit.no(), |input| input.answered)
    }

    /// The cells of an integer question; none where there is no such question.
    pub fn cells(&self, question: &str) -> Vec<([i64; 2], Bit)> {
        let input = self.inputs.get(question);
        input
            .map_or(Vec::new(), |input| input.cells.iter().copied().zip(input.bits.iter().copied()).collect())
    }
}

/// Whether an answer to a question that is not asked is out of sight.
fn hidden(circuit: &mut Circuit, question: &Question, unasked: Bit, answered: Bit) -> Bit {
    if question.counts_unasked { circuit.and([unasked, !answered]) } else { unasked }
}

fn free_bits(circuit: &mut Circuit, question: &Question, cuts: &Cuts) -> (Vec<Bit>, Vec<[i64; 2]>) {
    let cells = match question.kind {
        Kind::Integer { range } => cut(range, cuts.get(&question.id)),
        _ => Vec::new(),
    };
    // Which day it is stands apart, as a whole number.
    let told = usize::from(question.kind == Kind::Date);
    let count = cells.len().max(question.kind.options().len()).max(told);
    ((0..count).map(|_| circuit.free()).collect(), cells)
}

/// The cells of a range.
pub fn cut([first, last]: [i64; 2], at: Option<&BTreeSet<i64>>) -> Vec<[i64; 2]> {
    let inner = at.into_iter().flatten().copied().filter(|start| first < *start && *start <= last);
    let starts: Vec<i64> = std::iter::once(first).chain(inner).collect();
    let ends = starts.iter().skip(1).map(|next| next - 1).chain(std::iter::once(last));
    starts.iter().copied().zip(ends).map(|(start, end)| [start, end]).collect()
}

/// What the reader of answers demands of one answer.
fn constrain(circuit: &mut Circuit, question: &Question, bits: &[Bit]) {
    match &question.kind {
        Kind::Choices { options, alone, at_most } => {
            let alone: Vec<usize> =
                alone.iter().filter_map(|id| options.iter().position(|option| option == id)).collect();
            for &lonely in &alone {
                for other in (0..bits.len()).filter(|other| *other != lonely) {
                    circuit.require(&[!bits[lonely], !bits[other]]);
                }
            }
            if let Some(most) = at_most {
                let ready = bits.len() > *most;
                ready.then(|| forbid_more(circuit, bits, *most, &mut Vec::new()));
            }
        }
        _ => circuit.at_most_one(bits),
    }
}

/// No `most` + 1 of these together.
fn forbid_more(circuit: &mut Circuit, rest: &[Bit], most: usize, taken: &mut Vec<Bit>) {
    if taken.len() == most + 1 {
        let clause: Vec<Bit> = taken.iter().map(|bit| !*bit).collect();
        circuit.require(&clause);
        return;
    }
    for (place, bit) in rest.iter().enumerate() {
        taken.push(*bit);
        forbid_more(circuit, &rest[place + 1..], most, taken);
        taken.pop();
    }
}

fn changed_bits(
    circuit: &mut Circuit,
    question: &Question,
    old: &Input,
    change: Change<'_>,
    hidden: Bit,
) -> Vec<Bit> {
    let place = |wanted: &str| question.kind.options().iter().position(|option| option == wanted);
    let (yes, no) = (circuit.yes(), circuit.no());
    let mut bits = match change {
        Change::Add(_) => old.bits.clone(),
        Change::Only(_) | Change::Remove => vec![no; old.bits.len()],
        Change::Any => {
            let bits: Vec<Bit> = old.bits.iter().map(|_| circuit.free()).collect();
            constrain(circuit, question, &bits);
            if question.required {
                let answered: Vec<Bit> = bits.iter().copied().chain([hidden]).collect();
                circuit.require(&answered);
            }
            bits
        }
    };
    if let Change::Add(option) | Change::Only(option) = change
        && let Some(place) = place(option)
    {
        bits[place] = yes;
    }
    bits
}
