use crate::condition::Condition;
use jiff::civil::Date;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The questions in the order of asking.
#[derive(Debug)]
pub struct Questionnaire {
    questions: Vec<Question>,
}

/// One question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The id in answers and in conditions.
    pub id: String,
    /// The section that it stands in.
    pub section: String,
    /// Must be answered for a report.
    pub required: bool,
    /// Asked on the short way too, though it may be left open.
    pub short: bool,
    /// When it is asked.
    pub when: Condition,
    /// What may be answered.
    pub kind: Kind,
    /// Options that change no report, and are there so that people can answer truly.
    pub no_effect: Vec<String>,
    /// The earlier question to which this one may name more of the same options. Not answered, it names none.
    pub adds_to: Option<String>,
    /// What an option means by other options of the same question.
    pub stands_for: BTreeMap<String, Vec<String>>,
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

    /// The question that may name more options of another one.
    pub fn addition_to(&self, question: &str) -> Option<&Question> {
        self.questions.iter().find(|other| other.adds_to.as_deref() == Some(question))
    }

    /// Lets a condition on a question be met by what another question adds to it.
    pub fn widen(&self, condition: &mut Condition) {
        for question in &self.questions {
            if let Some(fact) = &question.adds_to {
                condition.widen(fact, &question.id, question.kind.options());
            }
        }
    }

    /// The sections, in order.
    pub fn sections(&self) -> Vec<&str> {
        let mut sections: Vec<&str> =
            self.questions.iter().map(|question| question.section.as_str()).collect();
        sections.dedup();
        sections
    }

    pub(super) fn from_sections(sections: Vec<SectionFile>) -> Result<Self, String> {
        let mut questions = Vec::new();
        for section in sections {
            for question in section.questions {
                questions.push(question.into_question(&section.section)?);
            }
        }
        let mut questionnaire = Self { questions };
        for place in 0..questionnaire.questions.len() {
            let question = &questionnaire.questions[place];
            let mut when = question.when.clone();
            // Whether an addition is asked depends on what it adds to, and not on itself.
            if question.adds_to.is_none() {
                questionnaire.widen(&mut when);
            }
            questionnaire.questions[place].when = when;
        }
        Ok(questionnaire)
    }
}

/// A section as it stands in the file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SectionFile {
    section: String,
    questions: Vec<QuestionFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct QuestionFile {
    id: String,
    kind: KindName,
    #[serde(default)]
    required: bool,
    #[serde(default)]
    short: bool,
    when: Option<Condition>,
    #[serde(default)]
    options: Vec<String>,
    #[serde(default)]
    alone: Vec<String>,
    at_most: Option<usize>,
    range: Option<[i64; 2]>,
    #[serde(default)]
    no_effect: Vec<String>,
    adds_to: Option<String>,
    #[serde(default)]
    stands_for: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "snake_case")]
enum KindName {
    Choice,
    Choices,
    Integer,
    Date,
}

impl QuestionFile {
    fn into_question(self, section: &str) -> Result<Question, String> {
        let plain = self.alone.is_empty() && self.at_most.is_none();
        let kind = match (self.kind, self.options.is_empty(), self.range) {
            (KindName::Choice, false, None) if plain => Kind::Choice { options: self.options },
            (KindName::Choices, false, None) => {
                Kind::Choices { options: self.options, alone: self.alone, at_most: self.at_most }
            }
            (KindName::Integer, true, Some(range)) if plain && range[0] <= range[1] => {
                Kind::Integer { range }
            }
            (KindName::Date, true, None) if plain => Kind::Date,
            _ => return Err(format!("question `{}`: options and range do not fit its kind", self.id)),
        };
        Ok(Question {
            id: self.id,
            section: section.to_owned(),
            required: self.required,
            short: self.short || self.required,
            when: self.when.unwrap_or_else(Condition::always),
            kind,
            no_effect: self.no_effect,
            adds_to: self.adds_to,
            stands_for: self.stands_for,
        })
    }
}
