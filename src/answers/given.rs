//! What the derived facts are worked out from: the answers of one person, or in the proofs those of everybody at once.

use super::Coded;
use super::derive::cells;
use crate::book::RuleBook;
use crate::book::compiled::Cell;
use crate::condition::{Algebra, Plain};
use jiff::Unit;

/// Answers, with numbers that are known or not.
pub trait Given<'b>: Sized {
    /// What truths are made of.
    type Bits: Algebra;
    /// A whole number, where it is known.
    type Number: Clone;

    /// What truths are made of.
    fn bits(&mut self) -> &mut Self::Bits;

    /// The book whose questions were answered.
    fn book(&self) -> &'b RuleBook;

    /// Whether something cannot hold for anybody, so that nothing need be worked out for it.
    fn never(&self, bit: GivenBit<'b, Self>) -> bool;

    /// The question at this place has an answer.
    fn answered(&mut self, question: Option<usize>) -> GivenBit<'b, Self>;

    /// The option at this place is chosen.
    fn option(&mut self, question: Option<usize>, option: Option<usize>) -> GivenBit<'b, Self>;

    /// The number answered.
    fn number(&mut self, question: Option<usize>) -> Self::Number;

    /// What the chosen option stands for, where it is the only one.
    fn of_option(&mut self, question: Option<usize>, number: impl Fn(usize) -> Option<i64>) -> Self::Number;

    /// Full years from the day answered to the day of the report; none for a day to come.
    fn years_since(&mut self, question: Option<usize>) -> Self::Number;

    /// This number, known where the bit holds.
    fn fixed(&mut self, number: i64, known: GivenBit<'b, Self>) -> Self::Number;

    /// It is known.
    fn known(&mut self, number: &Self::Number) -> GivenBit<'b, Self>;

    /// It is known and lies between these two, both included.
    fn within(&mut self, number: &Self::Number, range: [i64; 2]) -> GivenBit<'b, Self>;

    /// Both are known and the first is more. The name is that of the fact which rests on it.
    fn is_more(&mut self, name: &str, number: &Self::Number, than: &Self::Number) -> GivenBit<'b, Self>;

    /// Both together.
    fn plus(&mut self, one: &Self::Number, other: &Self::Number) -> Self::Number;

    /// The one times the other.
    fn times(&mut self, one: &Self::Number, other: &Self::Number) -> Self::Number;

    /// The first where it is known, else the second.
    fn else_by(&mut self, first: &Self::Number, second: &Self::Number) -> Self::Number;

    /// A number with a name, worked out from these.
    fn sum(
        &mut self,
        name: &str,
        from: &[&Self::Number],
        work: impl FnOnce(&mut Self) -> Self::Number,
    ) -> Self::Number;

    /// Shows what is known of each chosen goal by each of these routes, and whether it is chosen so.
    fn pairs(&mut self, by: By, see: impl FnMut(&mut Self, &Cell, GivenBit<'b, Self>));
}

/// The bits of given answers.
pub type GivenBit<'b, G> = <<G as Given<'b>>::Bits as Algebra>::Bit;
/// Several of them.
pub type GivenAny<'b, G> = <<G as Given<'b>>::Bits as Algebra>::Any;

/// Which routes are meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// The chosen ones, and those that stand for none chosen yet.
    Route,
    /// That of an earlier treatment.
    EarlierRoute,
}

/// The answers of one person.
pub(super) struct OfOne<'b> {
    pub(super) book: &'b RuleBook,
    pub(super) coded: &'b Coded,
    pub(super) bits: Plain,
}

impl<'b> Given<'b> for OfOne<'b> {
    type Bits = Plain;
    type Number = Option<i64>;

    fn bits(&mut self) -> &mut Plain {
        &mut self.bits
    }

    fn book(&self) -> &'b RuleBook {
        self.book
    }

    fn never(&self, bit: bool) -> bool {
        !bit
    }

    fn answered(&mut self, question: Option<usize>) -> bool {
        question.is_some_and(|question| self.coded.is_answered(question))
    }

    fn option(&mut self, question: Option<usize>, option: Option<usize>) -> bool {
        let bits = question.map(|question| self.book.compiled.layout.question(question));
        bits.zip(option).is_some_and(|(bits, option)| self.coded.holds(bits.first + option))
    }

    fn number(&mut self, question: Option<usize>) -> Option<i64> {
        self.coded.number(question)
    }

    fn of_option(&mut self, question: Option<usize>, number: impl Fn(usize) -> Option<i64>) -> Option<i64> {
        let mut chosen = self.coded.choices(&self.book.compiled, question);
        let option = chosen.next()?;
        number(option).filter(|_| chosen.next().is_none())
    }

    fn years_since(&mut self, question: Option<usize>) -> Option<i64> {
        let (as_of, day) = (self.coded.as_of, self.coded.day(question?)?);
        Some(as_of.since((Unit::Year, day)).map_or(0, |span| i64::from(span.get_years()).max(0)))
    }

    fn fixed(&mut self, number: i64, known: bool) -> Option<i64> {
        known.then_some(number)
    }

    fn known(&mut self, number: &Option<i64>) -> bool {
        number.is_some()
    }

    fn within(&mut self, number: &Option<i64>, [least, most]: [i64; 2]) -> bool {
        number.is_some_and(|number| least <= number && number <= most)
    }

    fn is_more(&mut self, _: &str, number: &Option<i64>, than: &Option<i64>) -> bool {
        number.zip(*than).is_some_and(|(number, than)| number > than)
    }

    fn plus(&mut self, one: &Option<i64>, other: &Option<i64>) -> Option<i64> {
        one.zip(*other).map(|(one, other)| one.saturating_add(other))
    }

    fn times(&mut self, one: &Option<i64>, other: &Option<i64>) -> Option<i64> {
        one.zip(*other).map(|(one, other)| one.saturating_mul(other))
    }

    fn else_by(&mut self, first: &Option<i64>, second: &Option<i64>) -> Option<i64> {
        first.or(*second)
    }

    fn sum(
        &mut self,
        _: &str,
        _: &[&Option<i64>],
        work: impl FnOnce(&mut Self) -> Option<i64>,
    ) -> Option<i64> {
        work(self)
    }

    fn pairs(&mut self, by: By, mut see: impl FnMut(&mut Self, &Cell, bool)) {
        let (compiled, coded) = (&self.book.compiled, self.coded);
        if by == By::Route {
            return cells(compiled, coded).for_each(|cell| see(self, cell, true));
        }
        let earlier = coded.choice(compiled, compiled.places.earlier_route);
        for goal in coded.choices(compiled, compiled.places.goals) {
            let cells = compiled.expectations.by_earlier_route(goal, earlier, coded.vectors());
            cells.for_each(|cell| see(self, cell, true));
        }
    }
}
