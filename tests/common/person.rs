//! Random complete answers with a fixed seed.

use super::TODAY;
use exo_check::answers::{Answers, Value};
use exo_check::book::{DAYS, Kind, RuleBook};
use exo_check::condition::Truth;
use jiff::ToSpan;

/// A small generator (xorshift), the same on every machine.
pub(crate) struct Dice(pub u64);

impl Dice {
    /// A number below `sides`.
    pub(crate) fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % sides as u64).unwrap()
    }
}

/// A complete set of answers; what is not required is left open now and then.
pub(crate) fn person(book: &RuleBook, dice: &mut Dice) -> Answers {
    let mut answers = Answers::default();
    for question in book.questionnaire.questions() {
        let asked = answers.asks(&book.questionnaire, question) != Truth::False;
        if asked && (question.required || dice.roll(3) > 0) {
            answers.set(&question.id, value(&question.kind, dice));
        }
    }
    answers
}

fn value(kind: &Kind, dice: &mut Dice) -> Value {
    match kind {
        Kind::Choice { options } => Value::Choice(options[dice.roll(options.len())].clone()),
        Kind::Choices { options, alone, at_most } => {
            let first = options[dice.roll(options.len())].clone();
            let mut chosen = vec![first];
            let most = at_most.unwrap_or(options.len()).min(1 + dice.roll(4));
            while chosen.len() < most && !alone.contains(&chosen[0]) {
                let next = options[dice.roll(options.len())].clone();
                if alone.contains(&next) || chosen.contains(&next) {
                    break;
                }
                chosen.push(next);
            }
            Value::Choices(chosen)
        }
        Kind::Integer { range: [first, last] } => {
            let span = usize::try_from(last - first + 1).unwrap();
            let narrow = span.min([3, 8, 60, 400_000, span][dice.roll(5)]);
            Value::Number(first + i64::try_from(dice.roll(narrow)).unwrap())
        }
        Kind::Date => Value::Date(match i64::try_from(dice.roll(1002)).unwrap() {
            end @ 0..2 => DAYS[usize::try_from(end).unwrap()],
            day => TODAY.checked_add((day - 700).days()).unwrap(),
        }),
    }
}
