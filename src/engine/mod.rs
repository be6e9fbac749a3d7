//! The decision: which rules fire, which stay undecided. Pure and total: no clock, no printing, no language.

use crate::answers::{AnswerFacts, Behind, Value};
use crate::book::{ClinicQuestion, Question, Rule, RuleBook};
use crate::condition::Support;
use crate::term::Verdict;

mod decision;
mod verdict;

pub use decision::Decision;
pub use verdict::{Cause, LADDER};

/// What the rules say of one set of answers.
#[derive(Debug)]
pub struct Evaluation<'b> {
    /// Rules that hold, in the order of a report: severity, category, id.
    pub findings: Vec<Finding<'b>>,
    /// Rules that open answers leave undecided, in the same order.
    pub undetermined: Vec<Undetermined<'b>>,
    /// How much each clinic question matters to this person, in the order of the book.
    pub weights: Vec<i64>,
    /// The result.
    pub verdict: Verdict,
}

/// A rule that holds.
#[derive(Debug, Clone)]
pub struct Finding<'b> {
    /// The rule.
    pub rule: &'b Rule,
    /// The answers that made it hold, in the order of asking.
    pub because: Vec<Because<'b>>,
}

/// An answer that made a rule hold; of several options only those that did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Because<'b> {
    /// Question id.
    pub question: &'b str,
    /// The answer, or its part.
    pub answer: Value,
}

/// A rule that open answers leave undecided.
#[derive(Debug, Clone)]
pub struct Undetermined<'b> {
    /// The rule.
    pub rule: &'b Rule,
    /// The questions whose answers would settle it; empty where no answer could.
    pub missing: Vec<&'b str>,
}

/// Evaluates every rule of the book.
pub fn evaluate<'b>(book: &'b RuleBook, facts: &AnswerFacts<'b>) -> Evaluation<'b> {
    let mut decision = Decision::new(book);
    decision.decide(book, facts.coded());
    let rule = |rank: usize| &book.rules[book.compiled.ranked()[rank]];
    Evaluation {
        findings: decision
            .fired()
            .map(|rank| Finding { rule: rule(rank), because: because(book, facts, rule(rank)) })
            .collect(),
        undetermined: decision
            .undecided()
            .map(|rank| Undetermined { rule: rule(rank), missing: missing(book, facts, rule(rank)) })
            .collect(),
        weights: weights(book, &decision),
        verdict: decision.verdict(book, facts.coded()),
    }
}

fn weights(book: &RuleBook, decision: &Decision) -> Vec<i64> {
    let weight = |(place, asked): (usize, &ClinicQuestion)| {
        let numbers = book.compiled.first_extra(place)..;
        let more = asked.more.iter().zip(numbers).filter(|(_, number)| decision.holds(*number));
        asked.weight + more.map(|(extra, _)| extra.add).sum::<i64>()
    };
    book.clinic_questions.iter().enumerate().map(weight).collect()
}

fn because<'b>(book: &'b RuleBook, facts: &AnswerFacts<'b>, rule: &'b Rule) -> Vec<Because<'b>> {
    let support = rule.when.support(facts);
    let behind: Vec<Behind<'_>> = support.iter().map(|support| Behind::of(book, support.fact)).collect();
    let questions = book.questionnaire.questions().iter();
    let answered = questions.filter_map(|question| {
        let concerns = support.iter().zip(&behind).filter(|(support, behind)| {
            let case =
                || facts.derived().is_case_behind(support.fact, support.options.as_deref(), &question.id);
            let holds = |id: &String| behind.holds(id);
            holds(&question.id) || question.adds_to.as_ref().is_some_and(holds) || case()
        });
        let parts: Vec<Part> =
            concerns.map(|(support, _)| part_of_answer(facts, support, question)).collect();
        let answer = narrowed(facts.answers().get(&question.id)?, &parts)?;
        Some(Because { question: &question.id, answer })
    });
    answered.collect()
}

/// How much of an answer made a rule hold.
enum Part {
    Whole,
    Options(Vec<String>),
}

fn part_of_answer(facts: &AnswerFacts<'_>, support: &Support<'_>, question: &Question) -> Part {
    let is_tested = |id: &String| id == support.fact;
    let tested = is_tested(&question.id) || question.adds_to.as_ref().is_some_and(is_tested);
    let options = match &support.options {
        Some(options) if tested => Some(options.iter().map(|option| (*option).to_owned()).collect()),
        _ if question.id == "goals" => facts.derived().goals_behind(support.fact, support.options.as_deref()),
        // An addition that adds nothing is behind nothing.
        _ if question.adds_to.is_some() => Some(facts.routes().into_iter().map(str::to_owned).collect()),
        _ => None,
    };
    options.map_or(Part::Whole, Part::Options)
}

/// What of an answer counts; `None` where nothing does.
fn narrowed(answer: &Value, parts: &[Part]) -> Option<Value> {
    let counts = |option: &&String| {
        parts.iter().any(|part| match part {
            Part::Whole => true,
            Part::Options(options) => options.contains(*option),
        })
    };
    match answer {
        Value::Choices(chosen) => {
            let chosen: Vec<String> = chosen.iter().filter(counts).cloned().collect();
            (!chosen.is_empty()).then_some(Value::Choices(chosen))
        }
        Value::Choice(option) => counts(&option).then(|| answer.clone()),
        _ => (!parts.is_empty()).then(|| answer.clone()),
    }
}

fn missing<'b>(book: &'b RuleBook, facts: &AnswerFacts<'b>, rule: &'b Rule) -> Vec<&'b str> {
    let open = rule.when.open_facts(facts);
    let missing: Vec<&str> = open.iter().flat_map(|fact| facts.open_questions(fact)).collect();
    let questions = book.questionnaire.questions().iter().map(|question| question.id.as_str());
    questions.filter(|id| missing.contains(id)).collect()
}
