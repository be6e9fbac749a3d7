#[cfg(feature = "cli")]
use crate::answers::one_or_several;
use crate::term::{excerpt, words};
use std::fmt;

words! {
    /// What is wrong with a response. The text is the message `fhir-fault-<id>`.
    FaultKind {
        /// Another resource than a `QuestionnaireResponse`, or a `Bundle` that holds not exactly one.
        NotAResponse = "not_a_response",
        /// A field that FHIR R4 does not have here.
        UnknownField = "unknown_field",
        /// A field that stands a second time.
        FieldTwice = "field_twice",
        /// A field that may change the meaning of others and is not understood here.
        Modifier = "modifier",
        /// A field of another JSON type than R4 says.
        WrongJson = "wrong_json",
        /// A text in another form than R4 says for its type.
        WrongForm = "wrong_form",
        /// An extension without url, or with neither or both of a value and extensions.
        TwoOrNone = "two_or_none",
        /// An array, object or text without content.
        Empty = "empty",
        /// No `status`.
        NoStatus = "no_status",
        /// A `status` that R4 does not have.
        UnknownStatus = "unknown_status",
        /// A response that its sender has marked as an error.
        EnteredInError = "entered_in_error",
        /// A response to another questionnaire.
        OtherForm = "other_form",
        /// An item without `linkId`.
        NoLink = "no_link",
        /// A `linkId` that the form does not have.
        UnknownItem = "unknown_item",
        /// An item below another one than in the form.
        WrongParent = "wrong_parent",
        /// An item that stands a second time.
        ItemTwice = "item_twice",
        /// An item that stands before it in the form stands after it here.
        WrongOrder = "wrong_order",
        /// Another text than the form has for the item, in any language.
        OtherText = "other_text",
        /// Another display than the form has for the code, in any language: one of the two is not what was meant.
        OtherDisplay = "other_display",
        /// `answer` and `item` beneath one item.
        AnswerAndItem = "answer_and_item",
        /// An answer to a text or a group.
        AnswerOnText = "answer_on_text",
        /// An answer without a value.
        NoValue = "no_value",
        /// An answer with more than one value.
        TwoValues = "two_values",
        /// A value of another type than the question asks for.
        WrongType = "wrong_type",
        /// A coding without our code system, or from another.
        OtherSystem = "other_system",
        /// A code that is no option of the question.
        UnknownOption = "unknown_option",
        /// Several answers where one is asked for.
        SeveralAnswers = "several_answers",
        /// An option that stands a second time.
        OptionTwice = "option_twice",
        /// An option beside another that stands beside none.
        AloneOption = "alone_option",
        /// More options than may be chosen.
        TooManyOptions = "too_many_options",
        /// A number outside the range.
        OutOfRange = "out_of_range",
        /// A number with a fraction.
        Fraction = "fraction",
        /// A text that is no day of the calendar.
        NotADay = "not_a_day",
        /// A required question without an answer.
        Missing = "missing",
        /// An answer to a question that the other answers hide. For a report it is a notice.
        Hidden = "hidden",
    }
}

/// One fault of a response, with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong.
    pub kind: FaultKind,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1; a byte order mark does not count.
    pub column: usize,
    /// What is said beside; of very many faults only the first say anything.
    pub(super) details: Option<Box<Details>>,
}

/// What a fault says beside its kind and place.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Details {
    /// The `FHIRPath` to the place; for a missing item to where it would stand. Empty where it was given up.
    pub path: String,
    /// The item, where it is known.
    pub link: Option<String>,
    /// What stands there: at most 60 characters, control and direction characters made visible.
    pub found: Option<String>,
    /// What may stand there, in ids.
    pub allowed: Vec<String>,
    /// The id that may have been meant.
    pub nearest: Option<String>,
    /// The ids that may have been meant, where what stands there is a name of more than one.
    pub could_be: Vec<String>,
}

impl Details {
    pub(super) fn of(link: &str) -> Self {
        Self { link: Some(link.to_owned()), ..Self::default() }
    }

    pub(super) fn found(self, found: &str) -> Self {
        Self { found: Some(excerpt(found)), ..self }
    }

    pub(super) fn allowed(self, allowed: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { allowed: allowed.into_iter().map(Into::into).collect(), ..self }
    }
}

/// Said of a fault that is only counted.
const NOTHING: &Details = &Details {
    path: String::new(),
    link: None,
    found: None,
    allowed: Vec::new(),
    nearest: None,
    could_be: Vec::new(),
};

impl Fault {
    /// What is said beside its kind and place.
    pub fn details(&self) -> &Details {
        self.details.as_deref().unwrap_or(NOTHING)
    }

    /// Adds what may have been meant: the one id, or the several between which the word does not decide.
    #[cfg(feature = "cli")]
    pub(crate) fn suggest(&mut self, meant: Vec<String>) {
        let Some(details) = self.details.as_mut().filter(|_| !meant.is_empty()) else { return };
        (details.nearest, details.could_be) = one_or_several(meant);
    }

    /// The same on another line, with the list of what is allowed or without.
    #[must_use]
    pub fn on_line(&self, line: usize, with_list: bool) -> Self {
        let mut fault = Self { line, ..self.clone() };
        if let Some(details) = fault.details.as_mut().filter(|_| !with_list) {
            details.allowed = Vec::new();
        }
        fault
    }
}

impl fmt::Display for Fault {
    /// For programmers; people read the text of the message.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, column {}: {}", self.line, self.column, self.kind.id())
    }
}

impl std::error::Error for Fault {}
