//! Facts about the report itself, for properties: what fired, what stays open, what is asked, the verdict.

use super::circuit::{Bit, Circuit};
use super::derived::is_open;
use super::everybody::Everybody;
use super::outcome::{Outcome, VERDICTS};
use super::truth::{Truths, unknown};
use super::world::World;
use crate::answers::AnswerFacts;
use crate::book::RuleBook;
use crate::condition::{Condition, Facts, Known, Logic, Stand, Test};
use crate::report::Report;
use crate::term::Severity;

/// The facts about a report: `fires` and `undetermined` hold rule ids, `asks` question ids, `timeline` goals with routes.
const ABOUT_REPORTS: [&str; 6] = ["verdict", "fires", "undetermined", "asks", "timeline", "offer_warning"];

/// Whether a property may use this condition.
pub(super) fn check(book: &RuleBook, condition: &Condition) -> Result<(), String> {
    condition.leaves().into_iter().try_for_each(|(fact, test)| {
        let Test::OneOf(options) = test else {
            return if fact == "offer_warning" { Ok(()) } else { book.check_test(fact, test) };
        };
        if !ABOUT_REPORTS.contains(&fact) {
            return book.check_test(fact, test);
        }
        let stray = options.iter().find(|option| !exists(book, fact, option));
        stray.map_or(Ok(()), |stray| Err(format!("`{stray}` is nothing that `{fact}` can hold")))
    })
}

fn exists(book: &RuleBook, fact: &str, option: &str) -> bool {
    match fact {
        "verdict" => VERDICTS.iter().any(|verdict| verdict.id() == option),
        "fires" | "undetermined" => book.rule(option).is_some(),
        "asks" => {
            book.clinic_questions.iter().any(|asked| asked.id == option)
                || option
                    .strip_prefix("doctor_")
                    .is_some_and(|name| book.rules.iter().any(|rule| rule.name() == name))
        }
        "timeline" => book.rule(&format!("expectation.{option}")).is_some(),
        _ => false,
    }
}

/// The truth of a property's condition in a world.
pub(super) fn truths(
    circuit: &mut Circuit,
    world: &World<'_>,
    outcome: &Outcome,
    condition: &Condition,
) -> Truths {
    condition.truths(&mut Reports { circuit, world, outcome })
}

/// The reports of a world.
struct Reports<'c, 'w, 'b> {
    circuit: &'c mut Circuit,
    world: &'w World<'b>,
    outcome: &'w Outcome,
}

impl Logic for Reports<'_, '_, '_> {
    type Bits = Circuit;

    fn bits(&mut self) -> &mut Circuit {
        self.circuit
    }

    fn stand(&mut self, fact: &str, test: &Test) -> Stand<Bit> {
        let told: Vec<Bit> = match test {
            Test::OneOf(options) if ABOUT_REPORTS.contains(&fact) => {
                let told =
                    |option: &String| about_report(self.circuit, self.world, self.outcome, fact, option);
                options.iter().map(told).collect()
            }
            Test::Holds if fact == "offer_warning" => {
                let rules = self.world.roll.rules.iter().zip(&self.outcome.rules);
                let flags = rules.filter(|(rule, _)| rule.category == crate::term::Category::RedFlag);
                flags.map(|(_, truths)| truths.yes).collect()
            }
            _ => return Everybody::new(self.circuit, self.world).stand(fact, test),
        };
        Stand { hidden: self.circuit.no(), known: self.circuit.yes(), passes: self.circuit.or(told) }
    }
}

fn about_report(
    circuit: &mut Circuit,
    world: &World<'_>,
    outcome: &Outcome,
    fact: &str,
    option: &str,
) -> Bit {
    let (book, roll) = (world.book, &world.roll);
    let rule = roll.place(option);
    match fact {
        "verdict" => {
            let verdict = VERDICTS.iter().find(|verdict| verdict.id() == option);
            verdict.map_or(circuit.no(), |verdict| outcome.verdict(circuit, *verdict))
        }
        "fires" => rule.map_or(circuit.no(), |at| outcome.rules[at].yes),
        "undetermined" => rule.map_or(circuit.no(), |at| unknown(circuit, outcome.rules[at])),
        "asks" => {
            let clinic = book.clinic_questions.iter().position(|asked| asked.id == option);
            let doctor = option.strip_prefix("doctor_").map_or(&[][..], |name| roll.named(name));
            let doctor = doctor.iter().filter(|at| roll.rules[**at].severity >= Severity::Caution);
            let mut bits: Vec<_> = doctor.map(|at| outcome.rules[*at].yes).collect();
            bits.extend(clinic.map(|at| outcome.open[at]));
            circuit.or(bits)
        }
        _ => {
            let pair = roll.place(&format!("expectation.{option}")).map(|at| roll.rules[at]);
            let pair = pair.and_then(|rule| rule.expected.as_ref()).filter(|pair| pair.goal != "other");
            pair.map_or(circuit.no(), |pair| is_open(circuit, world, pair))
        }
    }
}

/// The same facts of a real report.
pub(super) struct ReportFacts<'b> {
    answers: AnswerFacts<'b>,
    held: Vec<(&'static str, Vec<String>)>,
    offer_warning: bool,
}

impl<'b> ReportFacts<'b> {
    pub(super) fn new(book: &'b RuleBook, answers: &crate::answers::Answers) -> Self {
        let report = Report::new(book, answers, book.values.rules_version);
        let timeline =
            report.timeline().map(|pair| format!("{}_{}", pair.expected.goal, pair.expected.route));
        let held = vec![
            ("verdict", vec![report.verdict.id().to_owned()]),
            ("fires", report.findings.iter().map(|finding| finding.rule.id.clone()).collect()),
            ("undetermined", report.undetermined.iter().map(|open| open.rule.id.clone()).collect()),
            ("asks", report.questions.iter().map(|question| question.id.clone()).collect()),
            ("timeline", timeline.collect()),
        ];
        Self {
            answers: AnswerFacts::new(book, answers, book.values.rules_version),
            held,
            offer_warning: report.offer_warning,
        }
    }
}

impl Facts for ReportFacts<'_> {
    fn known(&self, fact: &str) -> Known<'_> {
        match self.held.iter().find(|(name, _)| *name == fact) {
            Some((_, options)) => Known::Options(options),
            None if fact == "offer_warning" => Known::Flag(self.offer_warning),
            None => self.answers.known(fact),
        }
    }
}
