mod file;

use crate::condition::{Condition, Test};
pub(super) use file::SectionFile;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// The questions in the order of asking.
#[derive(Debug, PartialEq, Eq)]
pub struct Questionnaire {
    questions: Vec<Question>,
}

/// One question.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools)] // each stands in the file under its own name
pub struct Question {
    /// The id in answers and in conditions.
    pub id: String,
    /// The section that it stands in.
    pub section: String,
    /// Must be answered for a report.
    pub required: bool,
    /// Asked on the short way too, though it may be left open.
    pub short: bool,
    /// Asked on the short way too when this holds: what matters most there and then.
    pub short_when: Option<Condition>,
    /// When it is asked.
    pub when: Condition,
    /// What may be answered.
    pub kind: Kind,
    /// Options that change no report, and are there so that people can answer truly.
    pub no_effect: Vec<String>,
    /// Options that are taken where a file gives them, and no longer offered to a person.
    pub not_offered: Vec<String>,
    /// What its number counts: `jpy`, `weeks`, `months`, `years` or `sessions`.
    pub unit: Option<String>,
    /// Between which numbers, both included, an answer needs no second look.
    pub plausible: Option<[i64; 2]>,
    /// An answer counts even where the question is not asked.
    pub counts_unasked: bool,
    /// Changes no finding: it stands in deadlines, letters or sums alone.
    pub elsewhere: bool,
    /// The earlier question to which it may name more of the same options. A condition on that one means either; not
    /// answered, it adds nothing.
    pub adds_to: Option<String>,
    /// What an option means by other options of the same question.
    pub stands_for: BTreeMap<String, Vec<String>>,
    /// Options of a pack with the built-in option that each stands for.
    pub same_as: Vec<(String, String)>,
}

/// What may be answered to a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// One option.
    Choice {
        /// Option ids.
        options: Vec<String>,
    },
    /// One or more options.
    Choices {
        /// Option ids.
        options: Vec<String>,
        /// Options that stand beside no other.
        alone: Vec<String>,
        /// How many may be chosen.
        at_most: Option<usize>,
    },
    /// A whole number.
    Integer {
        /// Smallest and largest number.
        range: [i64; 2],
    },
    /// A calendar day of [`DAYS`].
    Date,
}

/// The first and the last day that may be answered.
pub const DAYS: [Date; 2] = [Date::constant(1900, 1, 1), Date::constant(2199, 12, 31)];

impl Kind {
    /// The option ids; empty for numbers and days.
    pub fn options(&self) -> &[String] {
        match self {
            Self::Choice { options } | Self::Choices { options, .. } => options,
            Self::Integer { .. } | Self::Date => &[],
        }
    }
}

impl Question {
    /// Whether a number needs no second look.
    pub fn is_plausible(&self, number: i64) -> bool {
        self.plausible.is_none_or(|[low, high]| (low..=high).contains(&number))
    }

    /// The options that people are offered.
    pub fn offered(&self) -> impl Iterator<Item = &String> {
        self.kind.options().iter().filter(|option| !self.not_offered.contains(option))
    }

    /// The built-in option that an option stands for: itself, unless a pack says otherwise.
    pub fn means<'o>(&'o self, option: &'o str) -> &'o str {
        self.same_as.iter().find(|(own, _)| own == option).map_or(option, |(_, means)| means)
    }

    /// Whether some people can tell less here than with the other question: it may be left open, it is not asked, or not
    /// as many options may be chosen together.
    pub fn asks_less(&self, than: &Self) -> bool {
        let asked_of_all = self.when == Condition::always() || self.when == than.when;
        let takes_as_much = match (&self.kind, &than.kind) {
            (
                Kind::Choices { alone, at_most, .. },
                Kind::Choices { options, alone: lonely, at_most: most },
            ) => {
                let most = most.unwrap_or(options.len());
                at_most.is_none_or(|at_most| at_most >= most)
                    && options.iter().all(|option| !alone.contains(option) || lonely.contains(option))
            }
            (Kind::Integer { range: [first, last] }, Kind::Integer { range: [least, most] }) => {
                first <= least && last >= most
            }
            (new, old) => std::mem::discriminant(new) == std::mem::discriminant(old),
        };
        (than.required && !self.required) || !asked_of_all || !takes_as_much
    }
}

impl Questionnaire {
    /// The questions, in the order of asking.
    pub fn questions(&self) -> &[Question] {
        &self.questions
    }

    /// The question of this id.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == id)
    }

    /// The question that may name more options of this one.
    pub fn addition_to(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.adds_to.as_deref() == Some(id))
    }

    /// The same condition for tools that do not know that one question adds to another: each test of options that both
    /// have is met by either.
    pub fn widened(&self, when: &Condition) -> Condition {
        let parts = |parts: &[Condition]| parts.iter().map(|part| self.widened(part)).collect();
        match when {
            Condition::All(all) => Condition::All(parts(all)),
            Condition::Any(any) => Condition::Any(parts(any)),
            Condition::Not(part) => Condition::Not(Box::new(self.widened(part))),
            Condition::Leaf { fact, test: Test::OneOf(options) } => {
                let Some(addition) = self.addition_to(fact) else { return when.clone() };
                let known = addition.kind.options();
                let shared: Vec<String> =
                    options.iter().filter(|option| known.contains(option)).cloned().collect();
                if shared.is_empty() {
                    return when.clone();
                }
                let added = Condition::Leaf { fact: addition.id.clone(), test: Test::OneOf(shared) };
                Condition::Any(vec![when.clone(), added])
            }
            Condition::Leaf { .. } => when.clone(),
        }
    }

    /// The sections, in order.
    pub fn sections(&self) -> Vec<&str> {
        let mut sections: Vec<&str> =
            self.questions.iter().map(|question| question.section.as_str()).collect();
        sections.dedup();
        sections
    }
}
