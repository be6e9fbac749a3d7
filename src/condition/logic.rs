//! What conditions are worked out in: the values of one person, or formulas over the answers of everybody. What a
//! condition means is written once, over these.

use super::{Condition, Facts, Known, Test, Truth};
use std::ops::Not;

/// Two truths and what is made of them.
pub trait Algebra {
    /// True or false.
    type Bit: Copy + Not<Output = Self::Bit>;
    /// Bits of which one is asked to hold.
    type Any: Default;

    /// A bit that is always so.
    fn constant(&self, holds: bool) -> Self::Bit;

    /// Holds when all of these do.
    fn all(&mut self, parts: impl IntoIterator<Item = Self::Bit>) -> Self::Bit;

    /// One more bit.
    fn add(any: &mut Self::Any, bit: Self::Bit);

    /// Holds when one of them does.
    fn any(&mut self, any: Self::Any) -> Self::Bit;

    /// Holds when one of these does.
    fn one(&mut self, parts: impl IntoIterator<Item = Self::Bit>) -> Self::Bit {
        let mut any = Self::Any::default();
        parts.into_iter().for_each(|bit| Self::add(&mut any, bit));
        self.any(any)
    }
}

/// The truths of one person.
#[derive(Debug, Clone, Copy, Default)]
pub struct Plain;

impl Algebra for Plain {
    type Bit = bool;
    type Any = bool;

    #[inline]
    fn constant(&self, holds: bool) -> bool {
        holds
    }

    #[inline]
    fn all(&mut self, parts: impl IntoIterator<Item = bool>) -> bool {
        parts.into_iter().all(|bit| bit)
    }

    #[inline]
    fn add(any: &mut bool, bit: bool) {
        *any |= bit;
    }

    #[inline]
    fn any(&mut self, any: bool) -> bool {
        any
    }
}

/// True, false, or neither: unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Truths<B> {
    /// Holds for certain.
    pub yes: B,
    /// Does not hold for certain.
    pub no: B,
}

impl<B> Not for Truths<B> {
    type Output = Self;

    fn not(self) -> Self {
        Self { yes: self.no, no: self.yes }
    }
}

impl From<Truths<bool>> for Truth {
    fn from(truths: Truths<bool>) -> Self {
        match (truths.yes, truths.no) {
            (true, _) => Self::True,
            (_, true) => Self::False,
            _ => Self::Unknown,
        }
    }
}

/// How a fact stands towards a test of it. What is neither known nor hidden is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Stand<B> {
    /// The other answers hide it: every test fails.
    pub hidden: B,
    /// It is told, or can be worked out.
    pub known: B,
    /// It is known and passes.
    pub passes: B,
}

impl<B: Copy + Not<Output = B>> Stand<B> {
    /// The truth of a test of an option, a range or a derived fact.
    pub fn truths(self, bits: &mut impl Algebra<Bit = B>) -> Truths<B> {
        let failed = bits.all([self.known, !self.passes]);
        Truths { yes: self.passes, no: bits.one([failed, self.hidden]) }
    }
}

/// Where the facts of conditions stand.
pub trait Logic {
    /// What truths are made of.
    type Bits: Algebra;

    /// What truths are made of.
    fn bits(&mut self) -> &mut Self::Bits;

    /// How a fact stands towards a test; neither known nor hidden where there is no such fact.
    fn stand(&mut self, fact: &str, test: &Test) -> Stand<BitOf<Self>>;
}

/// The bits of a logic.
pub type BitOf<L> = <<L as Logic>::Bits as Algebra>::Bit;

impl Condition {
    /// The condition in any logic.
    pub fn truths<L: Logic>(&self, logic: &mut L) -> Truths<BitOf<L>> {
        match self {
            Self::All(parts) => {
                let (mut doubts, mut failed) = <(AnyOf<L>, AnyOf<L>)>::default();
                for part in parts {
                    let part = part.truths(logic);
                    L::Bits::add(&mut doubts, !part.yes);
                    L::Bits::add(&mut failed, part.no);
                }
                Truths { yes: !logic.bits().any(doubts), no: logic.bits().any(failed) }
            }
            Self::Any(parts) => {
                let (mut holds, mut doubts) = <(AnyOf<L>, AnyOf<L>)>::default();
                for part in parts {
                    let part = part.truths(logic);
                    L::Bits::add(&mut holds, part.yes);
                    L::Bits::add(&mut doubts, !part.no);
                }
                Truths { yes: logic.bits().any(holds), no: !logic.bits().any(doubts) }
            }
            Self::Not(part) => !part.truths(logic),
            Self::Leaf { fact, test } => test.truths(logic, fact),
        }
    }
}

type AnyOf<L> = <<L as Logic>::Bits as Algebra>::Any;

impl Test {
    fn truths<L: Logic>(&self, logic: &mut L, fact: &str) -> Truths<BitOf<L>> {
        let stand = logic.stand(fact, self);
        let settled = |yes: BitOf<L>| Truths { yes, no: !yes };
        match self {
            Self::Answered => settled(stand.known),
            Self::Unanswered => settled(logic.bits().all([!stand.known, !stand.hidden])),
            Self::OneOf(_) | Self::Within { .. } | Self::Holds => stand.truths(logic.bits()),
        }
    }
}

/// Facts that are looked up.
pub(super) struct Values<'f, F: Facts>(pub(super) &'f F, pub(super) Plain);

impl<F: Facts> Logic for Values<'_, F> {
    type Bits = Plain;

    fn bits(&mut self) -> &mut Plain {
        &mut self.1
    }

    fn stand(&mut self, fact: &str, test: &Test) -> Stand<bool> {
        match self.0.known(fact) {
            Known::Hidden => Stand { hidden: true, ..Stand::default() },
            Known::Open => Stand::default(),
            known => Stand { known: true, passes: test.passes(known), hidden: false },
        }
    }
}

impl Test {
    fn passes(&self, known: Known<'_>) -> bool {
        match (self, known) {
            (Self::OneOf(wanted), Known::Options(chosen)) => {
                chosen.iter().any(|option| wanted.contains(option))
            }
            (Self::Within { least, most }, Known::Number(number)) => {
                least.is_none_or(|least| number >= least) && most.is_none_or(|most| number <= most)
            }
            (Self::Holds, Known::Flag(flag)) => flag,
            _ => false,
        }
    }
}
