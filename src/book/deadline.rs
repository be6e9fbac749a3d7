//! Days that the law or a study fixes, what they hang on, and whom to call: dated and cited data.

use super::check::{check_leaf, fault};
use super::{Kind, RuleBook};
use crate::condition::Condition;
use crate::error::Error;
use crate::term::{Citation, words};
use jiff::civil::Date;
use serde::Deserialize;

words! {
    /// Whom a notice goes to, or whose own day it is.
    Recipient {
        /// The clinic, by the name on the contract.
        Clinic = "clinic",
        /// The company that lends or collects.
        CreditCompany = "credit_company",
        /// Nobody: the person watches the day.
        Own = "self",
    }
}

words! {
    /// In which form a notice counts.
    NoticeForm {
        /// On paper or as an electronic record.
        PaperOrElectronic = "paper_or_electronic",
        /// On paper alone.
        Paper = "paper",
        /// No form is laid down; a letter leaves proof.
        Letter = "letter",
    }
}

words! {
    /// At which moment a notice takes effect.
    CountsWhen {
        /// When it is sent.
        Sent = "sent",
        /// When it arrives.
        Arrived = "arrived",
    }
}

words! {
    /// What a condition does to its day where it is not met.
    Unmet {
        /// There is no such day for this person.
        Absent = "absent",
        /// The day stays open, but no date is told.
        NoDay = "no_day",
        /// Nothing: the condition is listed alone.
        Listed = "listed",
    }
}

words! {
    /// A length of time that the answers or the book give.
    Worked {
        /// The months of the contract.
        ContractMonths = "contract_months",
        /// The latest of the days at which studies looked at the chosen goals.
        ReviewDays = "review_days",
        /// Up to the earliest day on which the person can have come of age.
        Majority = "majority",
        /// Nothing: the day is the first on which a finding counts as unchecked.
        Expires = "expires",
    }
}

/// How a day is counted: from a day that was told, on by so much, then back by so much. By the calendar: where the last
/// month has no such day, its last day stands (Civil Code, article 143).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Count {
    /// The date question; without one the day of the report, or for the rule book its own day.
    #[serde(default)]
    pub from: Option<String>,
    /// What the answers or the book give.
    #[serde(default)]
    pub plus: Option<Worked>,
    /// Days on.
    #[serde(default)]
    pub days: i64,
    /// Months on.
    #[serde(default)]
    pub months: i64,
    /// Years on.
    #[serde(default)]
    pub years: i64,
    /// Days back.
    #[serde(default)]
    pub back_days: i64,
    /// Months back.
    #[serde(default)]
    pub back_months: i64,
}

/// One condition of a day. Its text is the message `deadline-if-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DeadlineCondition {
    /// The id.
    pub id: String,
    /// When it is met; a condition that no answer can settle has none and is never known.
    #[serde(default)]
    pub met: Option<Condition>,
    /// When "not met" is not yet sure.
    #[serde(default)]
    pub open: Option<Condition>,
    /// What follows where it is told as not met.
    pub if_not: Unmet,
    /// What follows while it is not known.
    #[serde(default = "no_day")]
    pub if_open: Unmet,
}

fn no_day() -> Unmet {
    Unmet::NoDay
}

/// The most that a clinic may charge when a contract ends midway (Order on Specified Commercial Transactions, articles
/// 30, 31, table 4, row 2), in yen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Caps {
    /// Before the first treatment.
    pub before_first_jpy: i64,
    /// After it, beside the price of what was given: this sum, or a share of the rest if that is lower.
    pub after_first_jpy: i64,
    /// That share, in percent.
    pub percent_of_rest: i64,
}

/// A day until which something can be done. Its texts are the message `deadline-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DeadlineRule {
    /// Such as `cooling_off`.
    pub id: String,
    /// Whom the notice goes to.
    pub to: Recipient,
    /// In which form it counts.
    pub form: Option<NoticeForm>,
    /// When it takes effect.
    pub counts_when: Option<CountsWhen>,
    /// How the day is counted; none where no day can be told beforehand.
    pub on: Option<Count>,
    /// Where no day may be told whatever the conditions say.
    #[serde(default)]
    pub no_day_if: Option<Condition>,
    /// What it hangs on, in the order of telling.
    pub conditions: Vec<DeadlineCondition>,
    /// The most that may be charged.
    #[serde(default)]
    pub caps: Option<Caps>,
    /// What backs it.
    pub sources: Vec<Citation>,
    /// The day on which its facts were last read.
    pub reviewed: Date,
    /// For those who keep the book: what was left out, what a lawyer has to check.
    #[serde(default)]
    pub note: String,
}

impl DeadlineRule {
    /// The id of the rule in a report.
    pub fn rule(&self) -> String {
        format!("deadline.{}", self.id)
    }

    /// Every condition that it asks.
    pub fn whens(&self) -> impl Iterator<Item = &Condition> {
        let listed = self.conditions.iter().flat_map(|condition| condition.met.iter().chain(&condition.open));
        listed.chain(&self.no_day_if)
    }
}

/// Somebody to call or write to. Its texts are the message `helper-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Helper {
    /// The id.
    pub id: String,
    /// For whom.
    pub when: Condition,
    /// The number to call; none where the office's own page with it was not read.
    #[serde(default)]
    pub number: Option<String>,
    /// Where the office can be found.
    #[serde(default)]
    pub url: Option<String>,
    /// Languages that its own page names, by their codes; empty where it names none.
    #[serde(default)]
    pub languages: Vec<String>,
    /// What backs it.
    pub sources: Vec<Citation>,
    /// The day on which the office's own page was last read.
    pub reviewed: Date,
    /// For those who keep the book.
    #[serde(default)]
    pub note: String,
}

/// A letter that can be drafted. Its texts are the message `letter-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LetterRule {
    /// The id, as it is typed.
    pub id: String,
    /// The lines of the draft: attributes of the message.
    pub lines: Vec<String>,
    /// Lines on whom it goes to, how, and what to keep.
    pub about: Vec<String>,
    /// The day until which it counts.
    #[serde(default)]
    pub deadline: Option<String>,
    /// Whether it goes to somebody in Japan, so that a Japanese copy stands beside another language.
    pub to_send: bool,
    /// What backs it.
    pub sources: Vec<Citation>,
    /// The day on which its facts were last read.
    pub reviewed: Date,
    /// For those who keep the book.
    #[serde(default)]
    pub note: String,
}

/// Every id stands once, every condition asks what can be asked, every day is counted from a date, every citation exists.
pub(super) fn check(book: &RuleBook) -> Result<(), Error> {
    for day in &book.deadlines {
        day.whens()
            .try_for_each(|condition| check_day(book, condition))
            .and_then(|()| check_start(book, day))
            .map_err(|cause| fault(&day.rule(), &cause))?;
    }
    for helper in &book.helpers {
        check_condition(book, &helper.when).map_err(|cause| fault(&helper.id, &cause))?;
    }
    let days = book.deadlines.iter().map(|day| (&day.id, &day.sources));
    let helpers = book.helpers.iter().map(|helper| (&helper.id, &helper.sources));
    let letters = book.letters.iter().map(|letter| (&letter.id, &letter.sources));
    for (id, sources) in days.chain(helpers).chain(letters) {
        if let Some(stray) = sources.iter().find(|citation| !book.sources.knows(citation)) {
            return Err(fault(id, &format!("there is no `{stray}` to cite")));
        }
    }
    once(book.deadlines.iter().map(|day| &day.id))?;
    once(book.helpers.iter().map(|helper| &helper.id))?;
    once(book.letters.iter().map(|letter| &letter.id))
}

fn once<'b>(ids: impl Iterator<Item = &'b String>) -> Result<(), Error> {
    let mut seen = std::collections::HashSet::new();
    for id in ids {
        if !seen.insert(id) {
            return Err(fault(id, "this id stands twice"));
        }
    }
    Ok(())
}

fn check_condition(book: &RuleBook, condition: &Condition) -> Result<(), String> {
    condition.leaves().into_iter().try_for_each(|(fact, test)| check_leaf(book, fact, test))
}

/// What a last day hangs on can be no other last day.
fn check_day(book: &RuleBook, condition: &Condition) -> Result<(), String> {
    let day = condition.leaves().into_iter().find(|(fact, _)| book.day_fact(fact).is_some());
    day.map_or(Ok(()), |(fact, _)| Err(format!("a condition of a day may not ask for `{fact}`")))?;
    check_condition(book, condition)
}

fn check_start(book: &RuleBook, day: &DeadlineRule) -> Result<(), String> {
    let Some(question) = day.on.as_ref().and_then(|count| count.from.as_ref()) else { return Ok(()) };
    let asked = book.questionnaire.question(question);
    if asked.is_some_and(|asked| matches!(asked.kind, Kind::Date)) {
        Ok(())
    } else {
        Err(format!("`{question}` is no question for a day"))
    }
}
