//! Conditions of questions as FHIR's flat `enableWhen`. What FHIR cannot say is refused with the reason, never dropped.
//!
//! Ours knows three truths and asks only where a condition is true. Every test of FHIR is false without an answer, so a
//! condition goes over where it can be written with tests that hold exactly when ours are true.

use crate::book::{Kind, Question, Questionnaire};
use crate::condition::{Condition, Test};

/// When an item is enabled.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Enable {
    /// `all` or `any`.
    pub(super) behaviour: &'static str,
    pub(super) tests: Vec<EnableTest>,
}

/// One `enableWhen`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct EnableTest {
    pub(super) question: String,
    pub(super) operator: &'static str,
    pub(super) answer: EnableAnswer,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum EnableAnswer {
    Code(String),
    Integer(i64),
    Exists(bool),
}

/// Why FHIR cannot express a condition; the variants of the message `error-fhir_condition`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Inexpressible {
    /// A fact that is worked out from several answers.
    Derived,
    /// Tests joined by `all` and `any` at once.
    Mixed,
    /// The opposite of a test of several answers: `!=` of R4 holds as soon as one answer differs.
    NotAmongSeveral,
    /// The opposite of a test, or `unanswered`, on a question that may itself be hidden: hidden is false here, and its
    /// opposite true, while FHIR sees no answer in both.
    MaybeHidden,
    /// A condition that can never hold.
    Never,
}

impl Inexpressible {
    pub(super) const fn id(self) -> &'static str {
        match self {
            Self::Derived => "derived",
            Self::Mixed => "mixed",
            Self::NotAmongSeveral => "not_among_several",
            Self::MaybeHidden => "maybe_hidden",
            Self::Never => "never",
        }
    }
}

/// A condition without negation.
enum Shape {
    All(Vec<Shape>),
    Any(Vec<Shape>),
    Test(EnableTest),
}

/// When FHIR enables a question; `None` for always.
pub(super) fn enable(
    questionnaire: &Questionnaire,
    question: &Question,
) -> Result<Option<Enable>, Inexpressible> {
    // Such an answer is taken wherever it is given, so its item may always be shown.
    if question.counts_unasked {
        return Ok(None);
    }
    let flat = flattened(shape(questionnaire, &questionnaire.widened(&question.when), true)?);
    Ok(match flat {
        Shape::Test(test) => Some(Enable { behaviour: "all", tests: vec![test] }),
        Shape::All(parts) if parts.is_empty() => None,
        Shape::Any(parts) if parts.is_empty() => return Err(Inexpressible::Never),
        Shape::All(parts) => Some(Enable { behaviour: "all", tests: tests(parts)? }),
        Shape::Any(parts) => Some(Enable { behaviour: "any", tests: tests(parts)? }),
    })
}

fn tests(parts: Vec<Shape>) -> Result<Vec<EnableTest>, Inexpressible> {
    let test = |part| match part {
        Shape::Test(test) => Ok(test),
        _ => Err(Inexpressible::Mixed),
    };
    parts.into_iter().map(test).collect()
}

/// Joins like with like and unwraps what stands alone.
fn flattened(shape: Shape) -> Shape {
    let (parts, is_all) = match shape {
        Shape::Test(_) => return shape,
        Shape::All(parts) => (parts, true),
        Shape::Any(parts) => (parts, false),
    };
    let mut flat = Vec::new();
    for part in parts {
        match flattened(part) {
            Shape::All(inner) if is_all => flat.extend(inner),
            Shape::Any(inner) if !is_all => flat.extend(inner),
            other => flat.push(other),
        }
    }
    match (flat.len(), is_all) {
        (1, _) => flat.remove(0),
        (_, true) => Shape::All(flat),
        (_, false) => Shape::Any(flat),
    }
}

fn shape(questionnaire: &Questionnaire, condition: &Condition, wanted: bool) -> Result<Shape, Inexpressible> {
    let shapes = |parts: &[Condition]| -> Result<Vec<Shape>, Inexpressible> {
        parts.iter().map(|part| shape(questionnaire, part, wanted)).collect()
    };
    match (condition, wanted) {
        (Condition::All(parts), true) | (Condition::Any(parts), false) => Ok(Shape::All(shapes(parts)?)),
        (Condition::Any(parts), true) | (Condition::All(parts), false) => Ok(Shape::Any(shapes(parts)?)),
        (Condition::Not(part), _) => shape(questionnaire, part, !wanted),
        (Condition::Leaf { fact, test }, _) => {
            let question = questionnaire.question(fact).ok_or(Inexpressible::Derived)?;
            leaf(question, test, wanted)
        }
    }
}

fn leaf(question: &Question, test: &Test, wanted: bool) -> Result<Shape, Inexpressible> {
    let always_asked = question.when == Condition::always();
    if !always_asked && (!wanted || *test == Test::Unanswered) {
        return Err(Inexpressible::MaybeHidden);
    }
    let one = |operator, answer| Shape::Test(EnableTest { question: question.id.clone(), operator, answer });
    let codes = |options: Vec<&String>| {
        Shape::Any(options.into_iter().map(|option| one("=", EnableAnswer::Code(option.clone()))).collect())
    };
    let bound =
        |operator, number: &Option<i64>| number.map(|number| one(operator, EnableAnswer::Integer(number)));
    Ok(match test {
        Test::Holds => return Err(Inexpressible::Derived),
        Test::Answered => one("exists", EnableAnswer::Exists(wanted)),
        Test::Unanswered => one("exists", EnableAnswer::Exists(!wanted)),
        Test::OneOf(options) if wanted => codes(options.iter().collect()),
        Test::OneOf(options) => match &question.kind {
            Kind::Choice { options: every } => {
                codes(every.iter().filter(|option| !options.contains(option)).collect())
            }
            _ => return Err(Inexpressible::NotAmongSeveral),
        },
        Test::Within { least, most } if wanted => {
            Shape::All([bound(">=", least), bound("<=", most)].into_iter().flatten().collect())
        }
        Test::Within { least, most } => {
            Shape::Any([bound("<", least), bound(">", most)].into_iter().flatten().collect())
        }
    })
}
