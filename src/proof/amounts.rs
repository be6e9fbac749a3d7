//! Numbers that come to the sums of a model: each input keeps to its cell, and every sum to the cell that it has there.

use std::ops::RangeInclusive;

/// What stands in a sum: the answer to a question less a fixed number, or a number alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Term {
    /// The number in this place, less so much.
    Place(usize, i64),
    /// This number.
    Fixed(i64),
}

/// The first times the second, and the third, less the fourth, lies between these two.
#[derive(Debug, Clone, Copy)]
pub(super) struct Demand {
    /// The factors.
    pub product: [Term; 2],
    /// What is added.
    pub plus: Term,
    /// What is taken off.
    pub minus: Term,
    /// The least and the most that may come of it.
    pub within: [i128; 2],
}

/// First and last value that is still possible.
type Span = [i128; 2];

impl Term {
    fn span(self, spans: &[Span]) -> Span {
        match self {
            Self::Place(place, less) => spans[place].map(|end| end - i128::from(less)),
            Self::Fixed(number) => [i128::from(number); 2],
        }
    }

    /// Keeps the number in its place between these two; whether that took anything away.
    fn narrow(self, spans: &mut [Span], [least, most]: Span) -> bool {
        let Self::Place(place, less) = self else { return false };
        let [first, last] = spans[place];
        spans[place] = [first.max(least + i128::from(less)), last.min(most + i128::from(less))];
        spans[place] != [first, last]
    }
}

impl Demand {
    /// Takes away what cannot meet the demand, as far as the ends of the spans show it. Factors are never negative.
    fn narrow(&self, spans: &mut [Span]) -> bool {
        let [one, other] = self.product.map(|factor| factor.span(spans));
        let (plus, minus) = (self.plus.span(spans), self.minus.span(spans));
        let product = [one[0] * other[0], one[1] * other[1]];
        let [least, most] = self.within;
        let rest = [plus[0] - minus[1], plus[1] - minus[0]];
        let mut took = self.plus.narrow(spans, [least - product[1] + minus[0], most - product[0] + minus[1]]);
        took |= self.minus.narrow(spans, [product[0] + plus[0] - most, product[1] + plus[1] - least]);
        let product = [least - rest[1], most - rest[0]];
        let [first, second] = self.product;
        took |= factor(first, product, other, spans);
        took | factor(second, product, one, spans)
    }
}

fn factor(factor: Term, product: Span, by: Span, spans: &mut [Span]) -> bool {
    let least = if by[1] > 0 { div_up(product[0], by[1]) } else { 0 };
    let most = if by[0] > 0 { product[1].div_euclid(by[0]) } else { factor.span(spans)[1] };
    factor.narrow(spans, [least.max(0), most])
}

fn div_up(number: i128, by: i128) -> i128 {
    -(-number).div_euclid(by)
}

/// The numbers from these ranges that meet every demand and show what is wanted: near to the wished ones where that
/// is possible. At most so many settings are tried.
pub(super) fn settle(
    ranges: &[RangeInclusive<i64>],
    wishes: &[Option<i64>],
    demands: &[Demand],
    tries: usize,
    shows: &mut dyn FnMut(&[i64]) -> bool,
) -> Option<Vec<i64>> {
    let spans = ranges.iter().map(|range| [i128::from(*range.start()), i128::from(*range.end())]).collect();
    Search { wishes, demands, steps: tries.saturating_mul(ranges.len() + 1), shows }.go_on(spans)
}

struct Search<'s> {
    wishes: &'s [Option<i64>],
    demands: &'s [Demand],
    /// How many more settings, whole or in part, may be looked at.
    steps: usize,
    shows: &'s mut dyn FnMut(&[i64]) -> bool,
}

impl Search<'_> {
    fn go_on(&mut self, mut spans: Vec<Span>) -> Option<Vec<i64>> {
        self.steps = self.steps.checked_sub(1)?;
        for _ in 0..ROUNDS {
            let took = self.demands.iter().fold(false, |took, demand| demand.narrow(&mut spans) | took);
            if spans.iter().any(|[first, last]| first > last) {
                return None;
            }
            if !took {
                break;
            }
        }
        // What is in a product goes first: once a factor is known, the ends of the other spans are exact.
        let open = |place: &usize| spans[*place][0] < spans[*place][1];
        let factors = self.demands.iter().flat_map(|demand| [demand.product[1], demand.product[0]]);
        let factors =
            factors.filter_map(|term| if let Term::Place(place, _) = term { Some(place) } else { None });
        let factor = factors.clone().find(open);
        let Some(place) = factor.or_else(|| (0..spans.len()).find(open)) else {
            let numbers: Vec<i64> =
                spans.iter().filter_map(|[number, _]| i64::try_from(*number).ok()).collect();
            return (numbers.len() == spans.len() && (self.shows)(&numbers)).then_some(numbers);
        };
        let [first, last] = spans[place];
        let whole = factor.is_some() && last - first < SHORT;
        for value in tried(self.wishes[place].map(i128::from), [first, last], whole) {
            let mut narrowed = spans.clone();
            narrowed[place] = [value; 2];
            if let Some(found) = self.go_on(narrowed) {
                return Some(found);
            }
        }
        None
    }
}

/// Rounds of narrowing before a value is tried: more of them gain little, and the demands of two worlds may take many.
const ROUNDS: usize = 8;

/// A span of a factor that is tried whole.
const SHORT: i128 = 250;

/// The wished value, the ends and what lies between, or its middle.
fn tried(wished: Option<i128>, [first, last]: Span, whole: bool) -> Vec<i128> {
    let between: Vec<i128> =
        if whole { (first + 1..last).collect() } else { vec![first + (last - first) / 2] };
    // Of the ends the nearer one to the wish is tried first.
    let ends = if wished.is_some_and(|wished| wished > last) { [last, first] } else { [first, last] };
    let wished = wished.filter(|value| first < *value && *value < last);
    let mut all: Vec<i128> = wished.into_iter().chain(ends).chain(between).collect();
    let mut seen = std::collections::HashSet::new();
    all.retain(|value| seen.insert(*value));
    all
}

#[cfg(test)]
mod tests {
    use super::{Demand, Term, settle};

    const NOTHING: Term = Term::Fixed(0);

    fn sum(minus: Term, within: [i128; 2]) -> Demand {
        Demand { product: [Term::Place(0, 0), Term::Place(1, 0)], plus: Term::Place(2, 0), minus, within }
    }

    #[test]
    fn a_price_is_found_that_comes_to_a_sum_exactly() {
        let ranges = [0..=100_000_000, 2..=200, 0..=0];
        // 50,001 is 3 times 16,667: neither the wished five sessions nor two or four come to it.
        let found = settle(&ranges, &[None, Some(5), None], &[sum(NOTHING, [50_001; 2])], 100, &mut |_| true);
        assert_eq!(found, Some(vec![16_667, 3, 0]));
        let prime =
            settle(&[2..=100, 2..=100, 0..=0], &[None; 3], &[sum(NOTHING, [97; 2])], 1_000, &mut |_| true);
        assert_eq!(prime, None, "a prime number is no product");
    }

    #[test]
    fn a_budget_lies_just_on_the_side_that_the_model_says() {
        let ranges = [7_143..=7_143, 7..=7, 0..=10, 50_000..=60_000];
        let wishes = [None, None, None, None];
        let inside = [sum(Term::Place(3, 0), [i128::from(i64::MIN), 0])];
        let found = settle(&ranges, &wishes, &inside, 100, &mut |numbers| numbers[3] < 50_003).unwrap();
        assert!(found[0] * found[1] + found[2] <= found[3], "{found:?}");
        let above = [sum(Term::Place(3, 0), [1, i128::from(i64::MAX)])];
        let found = settle(&ranges, &wishes, &above, 100, &mut |_| true).unwrap();
        assert!(found[0] * found[1] + found[2] > found[3], "{found:?}");
    }

    #[test]
    fn what_must_be_shown_as_well_is_looked_for_in_other_numbers() {
        let days = Demand {
            product: [Term::Place(0, 0), Term::Place(1, 1)],
            plus: NOTHING,
            minus: NOTHING,
            within: [12; 2],
        };
        let mut seen = Vec::new();
        let found = settle(&[1..=52, 2..=200], &[Some(6), Some(3)], &[days], 100, &mut |numbers| {
            seen.push(numbers.to_vec());
            numbers[1] == 5
        });
        assert_eq!((found, seen[0].clone()), (Some(vec![3, 5]), vec![6, 3]), "the wished ones come first");
    }
}
