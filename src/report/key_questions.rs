//! The questions whose answers could change what the report says: the verdict, a stop, a caution, or how well a goal fits.
//! "Could" is meant exactly: in some completion of the open answers, two answers to the question give different results.

use super::questions::{Addressee, Origin, ReportQuestion, is_open, questions};
use super::silence;
use crate::answers::{AnswerFacts, Answers, Value, chosen_pairs};
use crate::book::{DAYS, Kind, Question, Rule, RuleBook};
use crate::condition::{Condition, Truth};
use crate::engine::{Evaluation, Finding, evaluate};
use crate::term::{Category, Severity};
use jiff::civil::Date;

/// Questions that a page has room for.
const MOST: usize = 3;
/// Sets of answers that are tried for one question; more are left, since there is no rule that needs them.
const MOST_TRIES: usize = 300;

/// At most three ids, in the order of the questions. A stop that holds, holds whatever is learnt: then there are none.
pub(super) fn key_questions<'b>(
    book: &'b RuleBook,
    facts: &AnswerFacts<'b>,
    findings: &[Finding<'b>],
    questions: &[ReportQuestion<'b>],
) -> Vec<String> {
    if findings.iter().any(|finding| finding.rule.severity == Severity::Stop) {
        return Vec::new();
    }
    let case = Case { book, answers: facts.answers(), as_of: facts.as_of() };
    let closing = case.closing(findings, questions);
    // The doctor's questions come first and are found fast; only who has few of them needs the others.
    let mut weighing = None;
    let counts = |question: &&ReportQuestion<'b>| match question.origin {
        Origin::Rule(rule) => case.can_be_silenced(rule, findings),
        Origin::Untold(_) => {
            closing.contains(&question.id.as_str())
                || case.can_change_a_rule(&question.id, weighing.get_or_insert_with(|| weighing_rules(book)))
        }
    };
    questions.iter().filter(counts).take(MOST).map(|question| question.id.clone()).collect()
}

/// The answers of one person.
struct Case<'c, 'b> {
    book: &'b RuleBook,
    answers: &'c Answers,
    as_of: Date,
}

impl<'b> Case<'_, 'b> {
    fn asked(&self, answers: &Answers, id: &str) -> Option<&'b Question> {
        let question = self.book.questionnaire.question(id)?;
        (answers.asks(&self.book.questionnaire, question) != Truth::False).then_some(question)
    }

    /// Whether other answers than those that made a rule hold would silence it.
    fn can_be_silenced(&self, rule: &Rule, findings: &[Finding<'b>]) -> bool {
        let Some(finding) = findings.iter().find(|finding| std::ptr::eq(finding.rule, rule)) else {
            return false;
        };
        let mut all = self.answers.clone();
        for because in &finding.because {
            let question = self.book.questionnaire.question(because.question);
            if let Some(harmless) = question.and_then(|question| values(question).into_iter().next()) {
                all.set(because.question, harmless);
            }
        }
        rule.when.truth(&AnswerFacts::new(self.book, &all, self.as_of)) != Truth::True
            || !silence::changes(self.book, self.answers, self.as_of, finding).is_empty()
    }

    /// The clinic questions whose answer alone would leave nothing to ask: all others that are open can still be closed,
    /// and nothing else keeps the verdict where it is.
    fn closing<'q>(&self, findings: &[Finding<'b>], questions: &'q [ReportQuestion<'b>]) -> Vec<&'q str> {
        if findings.iter().any(|finding| finding.rule.severity >= Severity::Caution) {
            return Vec::new();
        }
        let clinic = questions.iter().filter(|question| question.to == Addressee::Clinic);
        let (free, fixed): (Vec<&str>, Vec<&str>) = clinic
            .map(|question| question.id.as_str())
            .partition(|id| self.answers.get(id).is_none() && self.asked(self.answers, id).is_some());
        let can = match fixed[..] {
            [] => free.clone(),
            [one] if self.asked(self.answers, one).is_some() => vec![one],
            _ => return Vec::new(),
        };
        let mut closed = self.answers.clone();
        for id in free.iter().chain(&can) {
            let Some(value) = self.closed(&closed, id) else { return Vec::new() };
            closed.set(id, value);
        }
        let mut tries = MOST_TRIES;
        if self.can_come_to_rest(&closed, &mut tries) { can } else { Vec::new() }
    }

    /// An answer after which a question is not asked of the clinic any more.
    fn closed(&self, answers: &Answers, id: &str) -> Option<Value> {
        let question = self.book.questionnaire.question(id)?;
        values(question).into_iter().find(|value| {
            let mut changed = answers.clone();
            changed.set(id, value.clone());
            !is_open(self.book, &AnswerFacts::new(self.book, &changed, self.as_of), id)
        })
    }

    /// Whether the open answers can be given so that no stop or caution holds and nothing is left open.
    fn can_come_to_rest(&self, answers: &Answers, tries: &mut usize) -> bool {
        let facts = AnswerFacts::new(self.book, answers, self.as_of);
        let Evaluation { findings, undetermined, weights, .. } = evaluate(self.book, &facts);
        let grave = findings.iter().any(|finding| finding.rule.severity >= Severity::Caution);
        let asks = || {
            let asked = questions(self.book, &facts, &findings, &weights);
            asked.iter().any(|question| question.to == Addressee::Clinic)
        };
        if grave || asks() || *tries == 0 {
            return false;
        }
        *tries -= 1;
        let weighs = |rule: &Rule| {
            rule.severity >= Severity::Caution || matches!(rule.category, Category::RedFlag | Category::Cost)
        };
        let open = undetermined.iter().find(|open| weighs(open.rule) && !open.missing.is_empty());
        let Some(open) = open.and_then(|open| self.book.questionnaire.question(open.missing[0])) else {
            return true;
        };
        values(open).into_iter().any(|value| {
            let mut changed = answers.clone();
            changed.set(&open.id, value);
            self.can_come_to_rest(&changed, tries)
        })
    }

    /// Whether two answers to a question give a different stop, caution or fit in some completion.
    fn can_change_a_rule(&self, id: &str, weighing: &[(&Rule, Vec<&str>)]) -> bool {
        let Some(question) = self.asked(self.answers, id) else { return false };
        let mut tries = MOST_TRIES;
        let mut rules = weighing.iter().filter(|(_, facts)| facts.contains(&id)).map(|(rule, _)| *rule);
        rules.any(|rule| {
            let differs = self.can_differ(rule, question, self.answers, &mut tries);
            differs || (!rule.cases.is_empty() && self.fits_differ(question))
        })
    }

    /// Whether two answers to a question choose cases of another fit.
    fn fits_differ(&self, question: &Question) -> bool {
        let fits = |value: Value| {
            let mut changed = self.answers.clone();
            changed.set(&question.id, value);
            chosen_pairs(self.book, &changed, self.as_of)
                .iter()
                .map(|pair| pair.expected.fit)
                .collect::<Vec<_>>()
        };
        let mut all = values(question).into_iter().map(fits);
        let first = all.next();
        all.any(|fits| Some(fits) != first)
    }

    fn can_differ(&self, rule: &Rule, question: &Question, answers: &Answers, tries: &mut usize) -> bool {
        if *tries == 0 {
            return false;
        }
        *tries -= 1;
        let with = |value: Value| {
            let mut changed = answers.clone();
            changed.set(&question.id, value);
            AnswerFacts::new(self.book, &changed, self.as_of)
        };
        let all: Vec<AnswerFacts<'b>> = values(question).into_iter().map(with).collect();
        let truths: Vec<Truth> = all.iter().map(|facts| rule.when.truth(facts)).collect();
        if truths.contains(&Truth::True) && truths.contains(&Truth::False) {
            return true;
        }
        let open =
            all.iter().zip(&truths).find(|(_, truth)| **truth == Truth::Unknown).and_then(|(facts, _)| {
                let open = rule.when.open_facts(facts);
                open.iter().flat_map(|fact| facts.open_questions(fact)).next()
            });
        let Some(open) = open.and_then(|open| self.book.questionnaire.question(open)) else { return false };
        values(open).into_iter().any(|value| {
            let mut changed = answers.clone();
            changed.set(&open.id, value);
            self.can_differ(rule, question, &changed, tries)
        })
    }
}

/// The rules by which a stop, a caution or a fit can come, each with the facts that it speaks of.
fn weighing_rules<'b>(book: &'b RuleBook) -> Vec<(&'b Rule, Vec<&'b str>)> {
    let fits = |rule: &Rule| rule.category == Category::Expectation && rule.goal.is_some();
    let weighing = book.rules.iter().filter(|rule| rule.severity >= Severity::Caution || fits(rule));
    let facts = |rule: &'b Rule| {
        let conditions = rule.cases.iter().map(|case| &case.when).chain([&rule.when]);
        let facts: Vec<&'b str> = conditions.flat_map(Condition::leaves).map(|(fact, _)| fact).collect();
        (rule, facts)
    };
    weighing.map(facts).collect()
}

/// The answers that a question may get, those that do nothing first. Of several options: each alone, then all together.
fn values(question: &Question) -> Vec<Value> {
    let mut options: Vec<&String> = question.kind.options().iter().collect();
    options.sort_by_key(|option| !question.no_effect.contains(option));
    let choices = |chosen: &[&String]| Value::Choices(chosen.iter().map(|one| (*one).clone()).collect());
    match &question.kind {
        Kind::Choice { .. } => options.into_iter().map(|option| Value::Choice(option.clone())).collect(),
        Kind::Choices { alone, at_most, .. } => {
            let mut all: Vec<Value> = options.iter().map(|option| choices(&[*option])).collect();
            let many: Vec<&String> = options.into_iter().filter(|option| !alone.contains(option)).collect();
            if at_most.is_none_or(|most| most > many.len()) {
                all.push(choices(&many));
            }
            all
        }
        Kind::Integer { range } => range.map(Value::Number).to_vec(),
        Kind::Date => DAYS.map(Value::Date).to_vec(),
    }
}
