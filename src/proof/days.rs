//! Days as whole numbers relative to the day of the report: nothing that is proved of them holds for some days alone. What
//! is counted in days is exact; months and years are bounded by the shortest and the longest that the calendar has.

use super::circuit::{Bit, Circuit};
use super::derived::{self, Fact};
use super::everybody::Number;
use super::integer::{Integer, WIDTH};
use super::truth::{Truths, truths, unknown};
use super::world::{World, cut};
use crate::answers::spread;
use crate::book::{Count, DAYS, DayFact, DeadlineCondition, DeadlineRule, Unmet, Worked, inputs};
use crate::condition::Condition;

/// How far any day of the questionnaire can lie from any other, both ways.
pub(super) fn reach() -> [i64; 2] {
    let days = DAYS[0].until(DAYS[1]).map_or(0, |span| i64::from(span.get_days()));
    [-days, days]
}

/// A fact about a day.
pub(super) fn fact(circuit: &mut Circuit, world: &World<'_>, fact: DayFact, name: &str) -> Fact {
    let cells = cut([i64::MIN, i64::MAX], world.cuts.get(name));
    let told = told(circuit, world, fact);
    let turned = matches!(fact, DayFact::Since(_));
    let ends = |[first, last]: [i64; 2]| {
        if turned { [last.saturating_neg(), first.saturating_neg()] } else { [first, last] }
    };
    let cells = cells.into_iter().map(|cell| (cell, told.ahead.between(circuit, ends(cell)))).collect();
    Fact::Number { number: Number::loose(told.known, cells), hidden: told.hidden }
}

/// A day that may be told.
pub(super) struct Told {
    /// There is one.
    pub(super) known: Bit,
    /// There is none, and no answer to an open question would give one.
    hidden: Bit,
    /// How far it lies ahead of the day of the report.
    pub(super) ahead: Integer,
}

/// A day as a whole number.
pub(super) fn told(circuit: &mut Circuit, world: &World<'_>, fact: DayFact) -> Told {
    match fact {
        DayFact::Since(place) => since(circuit, world, place),
        DayFact::To(place) => to(circuit, world, place),
    }
}

/// The day answered to a question.
fn since(circuit: &mut Circuit, world: &World<'_>, place: usize) -> Told {
    let question = &world.book.questionnaire.questions()[place];
    let Some(input) = world.input(&question.id).cloned() else {
        return Told { known: circuit.no(), hidden: circuit.no(), ahead: Integer::fixed(circuit, 0) };
    };
    let ahead = input.day.clone().unwrap_or_else(|| Integer::fixed(circuit, 0));
    let hidden = circuit.and([input.hidden, !input.answered]);
    Told { known: input.answered, hidden, ahead }
}

/// A last day, by the rule of `answers::standing`.
fn to(circuit: &mut Circuit, world: &World<'_>, place: usize) -> Told {
    let rule = &world.book.deadlines[place];
    let (mut absent, mut held, mut settled) = (Vec::new(), Vec::new(), Vec::new());
    for condition in &rule.conditions {
        let state = state(circuit, world, condition);
        if condition.if_not == Unmet::Absent {
            absent.push(state.no);
        }
        let unknown = unknown(circuit, state);
        let holding = [
            (condition.if_not != Unmet::Listed).then_some(state.no),
            (condition.if_open != Unmet::Listed).then_some(unknown),
        ];
        let holding = circuit.or(holding.into_iter().flatten());
        held.push(holding);
        let whens = condition.met.iter().chain(&condition.open);
        let open = open(circuit, world, whens.flat_map(Condition::leaves).map(|(fact, _)| fact));
        settled.push(circuit.and([holding, !open]));
    }
    let doubt = rule.no_day_if.as_ref().map(|doubt| truths(circuit, world, doubt).yes);
    let none = circuit.or(absent.into_iter().chain(doubt));
    let held = circuit.or(held);
    let settled = circuit.or(settled);
    let Some(count) = &rule.on else {
        return Told { known: circuit.no(), hidden: circuit.yes(), ahead: Integer::fixed(circuit, 0) };
    };
    let (started, startable, ahead) = counted(circuit, world, rule, count);
    let unstarted = circuit.and([!held, !started, !startable]);
    Told {
        known: circuit.and([!none, !held, started]),
        hidden: circuit.or([none, settled, unstarted]),
        ahead,
    }
}

fn state(circuit: &mut Circuit, world: &World<'_>, condition: &DeadlineCondition) -> Truths {
    let never = circuit.no();
    let met = condition.met.as_ref().map(|met| truths(circuit, world, met));
    let met = met.unwrap_or(Truths { yes: never, no: never });
    let not_open = condition.open.as_ref().map(|open| truths(circuit, world, open).no);
    Truths { yes: met.yes, no: circuit.and([met.no].into_iter().chain(not_open)) }
}

/// Some question behind these facts is asked, or may be, and has no answer.
fn open<'f>(circuit: &mut Circuit, world: &World<'_>, facts: impl Iterator<Item = &'f str>) -> Bit {
    let mut open = Vec::new();
    for fact in facts {
        let itself = [fact];
        for question in inputs(fact).unwrap_or(&itself) {
            let Some(input) = world.input(question).cloned() else { continue };
            open.push(circuit.and([!input.answered, !input.hidden]));
        }
    }
    circuit.or(open)
}

/// Whether a day can be counted, whether answers to open questions would change that, and the day.
fn counted(
    circuit: &mut Circuit,
    world: &World<'_>,
    rule: &DeadlineRule,
    count: &Count,
) -> (Bit, Bit, Integer) {
    let (mut needs, mut named): (Vec<Bit>, Vec<&str>) = (Vec::new(), Vec::new());
    let mut base = Integer::fixed(circuit, 0);
    if let Some(from) = &count.from {
        named.push(from);
        needs.push(world.answered(circuit, from));
        base = world.input(from).and_then(|input| input.day.clone()).unwrap_or(base);
    }
    let mut lengths = vec![(0, 0, circuit.yes())];
    match count.plus {
        Some(Worked::ContractMonths) => {
            named.push("contract_months");
            needs.push(world.answered(circuit, "contract_months"));
            let cells = world.cells("contract_months").into_iter();
            lengths = cells.map(|([first, last], bit)| (first, last, bit)).collect();
        }
        Some(Worked::ReviewDays) => {
            named.extend(["goals", "route"]);
            needs.push(derived::is_judged(circuit, world));
            lengths.clear();
        }
        Some(Worked::Majority) => {
            named.extend(["age", "signed_on"]);
            let young: Vec<Bit> =
                world.cells("age").into_iter().filter(|(cell, _)| cell[0] < 3).map(|(_, bit)| bit).collect();
            let young = circuit.or(young);
            let told = world.answered(circuit, "signed_on");
            needs.push(world.answered(circuit, "age"));
            needs.push(circuit.or([!young, told]));
            lengths.clear();
        }
        Some(Worked::Expires) | None => {}
    }
    let started = circuit.and(needs);
    let startable = open(circuit, world, named.into_iter());
    let in_days = count.plus.is_none() && count.months == 0 && count.years == 0 && count.back_months == 0;
    let ahead = if in_days {
        base.plus(circuit, count.days - count.back_days)
    } else {
        bounded(circuit, rule, count, &base, &lengths)
    };
    (started, startable, ahead)
}

/// A day between the earliest and the latest that the calendar gives for each length; free where there is none.
fn bounded(
    circuit: &mut Circuit,
    rule: &DeadlineRule,
    count: &Count,
    base: &Integer,
    lengths: &[(i64, i64, Bit)],
) -> Integer {
    let mut from = base.0.clone();
    from.extend(lengths.iter().map(|(_, _, bit)| *bit));
    let (bits, new) = circuit.shared(&format!("days_to_{}", rule.id), &from, WIDTH);
    let ahead = Integer(bits);
    for (first, last, when) in lengths.iter().filter(|_| new) {
        let [least, most] = [spread(count, *first)[0], spread(count, *last)[1]];
        let (low, high) = (base.plus(circuit, least), base.plus(circuit, most));
        let (under, over) = (ahead.is_less(circuit, &low), high.is_less(circuit, &ahead));
        circuit.imply(*when, !under);
        circuit.imply(*when, !over);
    }
    ahead
}
