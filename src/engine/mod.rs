//! The decision: which rules fire, which stay undecided. Pure and total: no clock, no printing, no language.

use crate::answers::{AnswerFacts, Behind, Value};
use crate::book::{ClinicQuestion, Rule, RuleBook};
use crate::condition::Support;

mod decision;

pub use decision::Decision;

/// What the rules say of one set of answers.
#[derive(Debug)]
pub struct Evaluation<'b> {
    /// Rules that hold, in the order of a report: severity, category, id.
    pub findings: Vec<Finding<'b>>,
    /// Rules that open answers leave undecided, in the same order.
    pub undetermined: Vec<Undetermined<'b>>,
    /// How much each clinic question matters to this person, in the order of the book.
    pub weights: Vec<i64>,
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
    let behind: Vec<Behind<'_>> = support.iter().map(|support| Behind::of(support.fact)).collect();
    let questions = book.questionnaire.questions().iter();
    let answered = questions.filter_map(|question| {
        let concerns = support.iter().zip(&behind).filter(|(support, behind)| {
            let case =
                || facts.derived().is_case_behind(support.fact, support.options.as_deref(), &question.id);
            behind.holds(&question.id) || case()
        });
        let parts: Vec<Part> =
            concerns.map(|(support, _)| part_of_answer(facts, support, &question.id)).collect();
        if parts.is_empty() {
            return None;
        }
        let answer = narrowed(facts.answers().get(&question.id)?, &parts);
        Some(Because { question: &question.id, answer })
    });
    answered.collect()
}

/// How much of an answer made a rule hold.
enum Part {
    Whole,
    Options(Vec<String>),
}

fn part_of_answer(facts: &AnswerFacts<'_>, support: &Support<'_>, question: &str) -> Part {
    let options = if support.fact == question {
        support.options.as_ref().map(|options| options.iter().map(|option| (*option).to_owned()).collect())
    } else if question == "goals" {
        facts.derived().goals_behind(support.fact, support.options.as_deref())
    } else {
        None
    };
    options.map_or(Part::Whole, Part::Options)
}

fn narrowed(answer: &Value, parts: &[Part]) -> Value {
    let Value::Choices(chosen) = answer else { return answer.clone() };
    let counts = |option: &&String| {
        parts.iter().any(|part| match part {
            Part::Whole => true,
            Part::Options(options) => options.contains(*option),
        })
    };
    Value::Choices(chosen.iter().filter(counts).cloned().collect())
}

fn missing<'b>(book: &'b RuleBook, facts: &AnswerFacts<'b>, rule: &'b Rule) -> Vec<&'b str> {
    let open = rule.when.open_facts(facts);
    let missing: Vec<&str> = open.iter().flat_map(|fact| facts.open_questions(fact)).collect();
    let questions = book.questionnaire.questions().iter().map(|question| question.id.as_str());
    questions.filter(|id| missing.contains(id)).collect()
}
