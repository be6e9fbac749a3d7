//! Asks the solver, and believes a counterexample only after the real engine has shown it.

use super::circuit::{Bit, Circuit};
use super::cuts::cuts;
use super::outcome::Outcome;
use super::sums::{Worked, worked};
use super::witness;
use super::world::{Cuts, World};
use crate::answers::{Answers, Need, Value, read};
use crate::book::{DAYS, Rule, RuleBook};
use crate::condition::Condition;
use jiff::civil::Date;
use std::rc::Rc;

/// How long a confirmation is looked for before a question stays open.
#[derive(Debug, Clone, Copy)]
pub struct Patience {
    /// Models that are tried, each with other numbers and sums.
    pub models: usize,
    /// Settings of the numbers that are tried for one model.
    pub settings: usize,
}

impl Default for Patience {
    fn default() -> Self {
        Self { models: 16, settings: 100 }
    }
}

/// What came of a question to the solver.
#[derive(Debug)]
pub enum Answered {
    /// No complete set of answers does it: proved.
    Never,
    /// These answers do it, as the real engine shows; one set for each world asked about.
    Shown(Vec<Answers>),
    /// The solver has models, yet none that the engine confirms: neither proved nor refuted.
    Open,
}

/// The solver with one world of all complete answers and what the rules say in it.
pub struct Prover<'b> {
    /// The formulas.
    pub circuit: Circuit,
    /// Every complete set of answers.
    pub world: World<'b>,
    /// What the rules say in it.
    pub outcome: Outcome,
    /// How long a confirmation is looked for.
    pub patience: Patience,
    /// Somebody who fires each rule, once it was looked for.
    pub(super) people: Vec<Option<Answers>>,
    plain: Answers,
    /// Whom examples should be near to before the plain person.
    near: Option<Answers>,
    worked: Worked,
    /// What the days of examples should be.
    usual_days: Vec<Bit>,
}

impl<'b> Prover<'b> {
    /// Builds the formulas of a book. Numbers are cut by the further conditions too; `plain` is the person whom
    /// examples should be near to.
    pub fn new<'c>(book: &'b RuleBook, plain: Answers, more: impl Iterator<Item = &'c Condition>) -> Self
    where
        'b: 'c,
    {
        Self::about(book, plain, &Rc::new(cuts(book, more)), book.rules.iter().collect())
    }

    /// Builds the formulas of some rules alone. A small circuit answers much quicker than the one that holds the whole
    /// book, so that what is asked of each rule takes time with the number of rules and not with its square.
    pub(super) fn among(&self, rules: Vec<&'b Rule>) -> Self {
        Self::about(self.world.book, self.plain.clone(), &self.world.cuts, rules)
    }

    /// Builds the formulas of some rules over numbers that are cut in these places.
    pub(super) fn about(book: &'b RuleBook, plain: Answers, cuts: &Rc<Cuts>, rules: Vec<&'b Rule>) -> Self {
        let mut circuit = Circuit::default();
        let world = World::any(&mut circuit, book, rules, cuts);
        let outcome = Outcome::of(&mut circuit, &world);
        let worked = worked(&mut circuit, &world);
        let usual_days = usual_days(&mut circuit, &world);
        Self {
            circuit,
            world,
            outcome,
            patience: Patience::default(),
            people: Vec::new(),
            plain,
            near: None,
            worked,
            usual_days,
        }
    }

    /// The outcome of a world that differs from this one's in some answers.
    pub(super) fn after(&mut self, changed: &World<'b>) -> Outcome {
        Outcome::after(&mut self.circuit, changed, &self.world, &self.outcome)
    }

    /// The first real answers in the model at hand that show something.
    pub(super) fn read_out(&self, shows: impl Fn(&Answers) -> bool) -> Option<Answers> {
        let shows = |found: &[Answers]| found.first().is_some_and(&shows);
        let world = [(&self.world, &self.worked)];
        witness::answers(&self.circuit, &world, &self.plain, self.patience.settings, shows)?.pop()
    }

    /// Whether nothing at all makes these hold together.
    pub fn never(&mut self, hard: &[Bit]) -> bool {
        !self.circuit.can(hard)
    }

    /// Looks for answers in this world.
    pub fn find(&mut self, hard: &[Bit], shows: impl Fn(&Answers) -> bool) -> Answered {
        let world = self.world.clone();
        self.find_in(hard, &[&world], |found| found.first().is_some_and(&shows))
    }

    /// Looks for answers near to somebody else than the plain person.
    pub(super) fn find_near(
        &mut self,
        near: Option<&Answers>,
        hard: &[Bit],
        shows: impl Fn(&Answers) -> bool,
    ) -> Answered {
        self.near = near.cloned();
        let found = self.find(hard, shows);
        self.near = None;
        found
    }

    /// Looks for answers in several worlds at once, near to the plain person.
    pub fn find_in(
        &mut self,
        hard: &[Bit],
        worlds: &[&World<'b>],
        shows: impl Fn(&[Answers]) -> bool,
    ) -> Answered {
        let mut soft = self.wishes();
        soft.extend(&self.usual_days);
        let sums: Vec<Worked> = worlds.iter().map(|world| worked(&mut self.circuit, world)).collect();
        let summed: Vec<_> = worlds.iter().copied().zip(&sums).collect();
        let switch = self.circuit.free();
        let hard: Vec<Bit> = hard.iter().copied().chain([switch]).collect();
        for round in 0..self.patience.models {
            if !self.circuit.can_nearly(&hard, &soft) {
                return if round == 0 { Answered::Never } else { Answered::Open };
            }
            if let Some(found) = witness::answers(
                &self.circuit,
                &summed,
                self.near.as_ref().unwrap_or(&self.plain),
                self.patience.settings,
                |found| shows(found) && found.iter().all(|answers| is_accepted(self.world.book, answers)),
            ) {
                return Answered::Shown(found);
            }
            self.set_aside(switch, worlds);
        }
        Answered::Open
    }

    /// Excludes the numbers and sums of this model while the switch is on.
    fn set_aside(&mut self, switch: Bit, worlds: &[&World<'b>]) {
        let numbers = worlds.iter().flat_map(|world| {
            let questions = world.book.questionnaire.questions().iter();
            let inputs = questions.filter_map(|question| world.input(&question.id));
            inputs.flat_map(|input| {
                let days = input.day.iter().flat_map(|day| day.0.clone());
                let bits = input.bits.iter().filter(|_| !input.cells.is_empty()).copied();
                bits.chain(days).collect::<Vec<Bit>>()
            })
        });
        let bits: Vec<Bit> = numbers.chain(self.circuit.shared_bits()).collect();
        let mut clause: Vec<Bit> =
            bits.into_iter().map(|bit| if self.circuit.holds(bit) { !bit } else { bit }).collect();
        clause.push(!switch);
        self.circuit.require(&clause);
    }

    /// The plain person's answers, and no others, as wishes. Of whoever is nearer, what the plain person answers otherwise is
    /// given up first.
    fn wishes(&self) -> Vec<Bit> {
        let usual = self.wishes_of(&self.plain);
        let Some(near) = &self.near else { return usual };
        let (both, own): (Vec<Bit>, Vec<Bit>) =
            self.wishes_of(near).into_iter().partition(|bit| usual.contains(bit));
        [both, own].concat()
    }

    fn wishes_of(&self, person: &Answers) -> Vec<Bit> {
        let mut wishes = Vec::new();
        for question in self.world.book.questionnaire.questions() {
            let Some(input) = self.world.input(&question.id) else { continue };
            let options = question.kind.options().iter();
            match person.get(&question.id) {
                None => wishes.extend(input.bits.iter().map(|bit| !*bit)),
                Some(Value::Date(_)) => wishes.extend(&input.bits), // the day itself is wished for apart
                Some(Value::Number(number)) => {
                    let inside = |cell: &&([i64; 2], Bit)| (cell.0[0]..=cell.0[1]).contains(number);
                    wishes.extend(self.world.cells(&question.id).iter().find(inside).map(|(_, bit)| *bit));
                }
                Some(value) => wishes.extend(options.zip(&input.bits).map(|(option, bit)| {
                    let chosen = match value {
                        Value::Choice(chosen) => chosen == option,
                        Value::Choices(chosen) => chosen.contains(option),
                        Value::Number(_) | Value::Date(_) => false,
                    };
                    if chosen { *bit } else { !*bit }
                })),
            }
        }
        wishes
    }
}

/// Days that can be answered, by the day of the book, and if possible of the last month.
fn usual_days(circuit: &mut Circuit, world: &World<'_>) -> Vec<Bit> {
    let ahead =
        |day: Date| world.book.values.rules_version.until(day).map_or(0, |span| i64::from(span.get_days()));
    let mut wishes = Vec::new();
    for question in world.book.questionnaire.questions() {
        let day = world.input(&question.id).and_then(|input| input.day.clone());
        for within in [DAYS.map(ahead), [-30, 0]] {
            wishes.extend(day.as_ref().map(|day| day.between(circuit, within)));
        }
    }
    wishes
}

/// Whether the program would read these answers as complete and without fault.
fn is_accepted(book: &RuleBook, answers: &Answers) -> bool {
    let json = answers.to_json(&book.questionnaire).to_string();
    read(json.as_bytes(), &book.questionnaire, Need::Complete).is_ok()
}
