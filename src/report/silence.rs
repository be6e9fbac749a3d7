//! Which single changed answer would silence a finding.

use crate::answers::{AnswerFacts, Answers, Value};
use crate::book::{Kind, Question, RuleBook};
use crate::condition::Truth;
use crate::engine::Finding;
use jiff::civil::Date;

/// One answer changed: what would be answered instead, `None` for no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The question.
    pub question: String,
    /// The answer instead.
    pub answer: Option<Value>,
}

/// For each question behind a finding the first change by which the rule no longer holds; empty where none does.
pub(super) fn changes(book: &RuleBook, answers: &Answers, as_of: Date, finding: &Finding<'_>) -> Vec<Change> {
    let asked = finding.because.iter().filter_map(|because| book.questionnaire.question(because.question));
    asked.filter_map(|question| change(book, answers, as_of, (finding, question))).collect()
}

fn change(
    book: &RuleBook,
    answers: &Answers,
    as_of: Date,
    (finding, question): (&Finding<'_>, &Question),
) -> Option<Change> {
    let because = finding.because.iter().find(|because| because.question == question.id)?;
    let silent = |answer: &Option<Value>| {
        let mut changed = answers.clone();
        match answer {
            Some(value) => changed.set(&question.id, value.clone()),
            None => changed.remove(&question.id),
        }
        finding.rule.when.truth(&AnswerFacts::new(book, &changed, as_of)) == Truth::False
    };
    let given = answers.get(&question.id)?;
    let other = match (&question.kind, given) {
        (Kind::Integer { range }, Value::Number(now)) => {
            nearest(*range, *now, |number| silent(&Some(Value::Number(number))))
        }
        _ => instead(question, given, &because.answer).into_iter().find(|value| silent(&Some(value.clone()))),
    };
    let answer = other.map(Some).or_else(|| (!question.required && silent(&None)).then_some(None))?;
    Some(Change { question: question.id.clone(), answer })
}

/// Other options, those that do nothing first, and of these those that stand alone. Of several chosen, first without those that count.
fn instead(question: &Question, given: &Value, because: &Value) -> Vec<Value> {
    let mut options: Vec<&String> = question.kind.options().iter().collect();
    let alone =
        |option: &String| matches!(&question.kind, Kind::Choices { alone, .. } if alone.contains(option));
    options.sort_by_key(|option| (!question.no_effect.contains(option), !alone(option)));
    let (Value::Choices(chosen), Value::Choices(behind)) = (given, because) else {
        return options.into_iter().map(|option| Value::Choice(option.clone())).collect();
    };
    let rest: Vec<String> = chosen.iter().filter(|option| !behind.contains(option)).cloned().collect();
    let rest = (!rest.is_empty()).then_some(Value::Choices(rest));
    rest.into_iter().chain(options.into_iter().map(|option| Value::Choices(vec![option.clone()]))).collect()
}

/// The nearest number that silences, looked for towards both ends of the range by halving.
fn nearest([first, last]: [i64; 2], now: i64, silent: impl Fn(i64) -> bool) -> Option<Value> {
    let towards = |end: i64| {
        let (mut fires, mut quiet) = (now, end);
        if !silent(end) {
            return None;
        }
        while fires.abs_diff(quiet) > 1 {
            let middle = fires.midpoint(quiet);
            if silent(middle) { quiet = middle } else { fires = middle }
        }
        Some(quiet)
    };
    let found = [first, last].into_iter().filter_map(towards);
    found.min_by_key(|number| number.abs_diff(now)).map(Value::Number)
}

#[cfg(test)]
mod tests {
    use super::nearest;
    use crate::answers::Value;

    #[test]
    fn the_nearest_number_is_found_on_either_side() {
        assert_eq!(nearest([0, 120], 17, |age| age >= 18), Some(Value::Number(18)));
        assert_eq!(nearest([1, 200], 6, |sessions| sessions <= 4), Some(Value::Number(4)));
        assert_eq!(nearest([0, 10], 5, |_| false), None);
    }
}
