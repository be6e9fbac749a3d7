//! What a clinic may keep at most when a contract ends midway.

use crate::book::Caps;

/// The sum with its parts, in yen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MidTerm {
    /// Treatments given.
    pub given: i64,
    /// Their price, by the price of a session that was entered.
    pub price_given: i64,
    /// What is left of the contract.
    pub rest: i64,
    /// The share of the rest, rounded down.
    pub share: i64,
    /// What may be asked beside the price of what was given; before the first treatment the one sum.
    pub cap: i64,
    /// The most that the clinic may ask for in all, without interest for late payment.
    pub most: i64,
    /// What was paid beyond that; below zero what may still be asked for. `None` while the payments are not told.
    pub back: Option<i64>,
}

/// Works the sum out; `None` where more treatments were given than planned, which no contract price covers.
pub fn mid_term(caps: Caps, price: i64, sessions: i64, given: i64, paid: Option<i64>) -> Option<MidTerm> {
    if given > sessions {
        return None;
    }
    let price_given = price * given;
    let rest = price * (sessions - given);
    let share = rest * caps.percent_of_rest / 100;
    let cap = if given == 0 { caps.before_first_jpy } else { caps.after_first_jpy.min(share) };
    let most = price_given + cap;
    Some(MidTerm { given, price_given, rest, share, cap, most, back: paid.map(|paid| paid - most) })
}
