use crate::book::Kind;
use crate::term::words;
use std::fmt;

/// How many faults of one input are told in full.
pub const TOLD_IN_FULL: usize = 100;

words! {
    /// What is wrong with answers. The text is the message `fault-<id>`.
    FaultKind {
        /// More than 1,048,576 bytes.
        TooLarge = "too_large",
        /// A byte that is no UTF-8.
        NotUtf8 = "not_utf8",
        /// Compressed with gzip.
        Compressed = "compressed",
        /// A PDF, ZIP or Word file.
        Document = "document",
        /// UTF-16, with or without its mark.
        Utf16 = "utf16",
        /// A block of code in a page of Markdown.
        Fence = "fence",
        /// XML or HTML.
        Xml = "xml",
        /// A table with commas between its cells.
        Csv = "csv",
        /// YAML.
        Yaml = "yaml",
        /// Nothing but white space.
        Empty = "empty",
        /// JSON, but no object.
        NotAnObject = "not_an_object",
        /// A sign that JSON does not have in this place.
        BrokenJson = "broken_json",
        /// The input ends inside the object.
        CutOff = "cut_off",
        /// A comma before a closing bracket.
        TrailingComma = "trailing_comma",
        /// A comment.
        Comment = "comment",
        /// A quotation mark other than `"`.
        WrongQuote = "wrong_quote",
        /// A word without quotation marks.
        BareWord = "bare_word",
        /// A number that JSON does not know, such as `.5`, `0x1F` or `NaN`.
        BadNumber = "bad_number",
        /// A control character, such as a line break, inside a string.
        ControlCharacter = "control_character",
        /// A backslash before a sign that JSON does not escape.
        BadEscape = "bad_escape",
        /// Half of a pair of escapes.
        LoneSurrogate = "lone_surrogate",
        /// Something after the object.
        TextAfterEnd = "text_after_end",
        /// A key that is no question.
        UnknownId = "unknown_id",
        /// A key that stands a second time.
        DuplicateKey = "duplicate_key",
        /// `null` instead of an answer.
        Null = "null",
        /// An answer of another type.
        WrongType = "wrong_type",
        /// A number outside the range.
        OutOfRange = "out_of_range",
        /// A number with a fraction.
        Fraction = "fraction",
        /// A text that is no day of the calendar.
        NotADay = "not_a_day",
        /// An array without options.
        EmptyArray = "empty_array",
        /// An option that the question does not have.
        UnknownOption = "unknown_option",
        /// An option that stands a second time.
        OptionTwice = "option_twice",
        /// An option beside another that stands beside none.
        AloneOption = "alone_option",
        /// More options than may be chosen.
        TooManyOptions = "too_many_options",
        /// Another `schema` than the one of answers.
        UnknownSchema = "unknown_schema",
        /// A `note` that is no text.
        NoteNotText = "note_not_text",
        /// A `record` that is no text.
        RecordNotText = "record_not_text",
        /// A `record` of too many characters.
        RecordTooLong = "record_too_long",
        /// A required question without an answer.
        Missing = "missing",
        /// An answer to a question that the other answers hide. For a report it is a notice.
        HiddenAnswer = "hidden_answer",
    }
}

/// One fault of the answers, with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong.
    pub kind: FaultKind,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1; a byte order mark does not count.
    pub column: usize,
    /// What is said beside; of many faults only the first [`TOLD_IN_FULL`] say anything.
    pub(super) details: Option<Box<Details>>,
}

/// What a fault says beside its kind and place.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Details {
    /// JSON pointer, where the text could be read that far; for a missing answer to the place that it would have.
    pub pointer: Option<String>,
    /// What stands there: at most 60 characters, control and direction characters made visible.
    pub found: Option<String>,
    /// What may be answered.
    pub allowed: Option<Kind>,
    /// The id or option that may have been meant.
    pub nearest: Option<String>,
    /// The options that may have been meant, where what stands there is a name of more than one.
    pub could_be: Vec<String>,
}

/// Said of a fault that is only counted.
const NOTHING: &Details =
    &Details { pointer: None, found: None, allowed: None, nearest: None, could_be: Vec::new() };

impl Details {
    pub(super) fn found(found: String) -> Self {
        Self { found: Some(found), ..Self::default() }
    }
}

impl Fault {
    /// What is said beside its kind and place.
    pub fn details(&self) -> &Details {
        self.details.as_deref().unwrap_or(NOTHING)
    }

    /// Adds what may have been meant: the one id, or the several between which the word does not decide.
    pub fn suggest(&mut self, meant: Vec<String>) {
        let Some(details) = self.details.as_mut().filter(|_| !meant.is_empty()) else { return };
        (details.nearest, details.could_be) = one_or_several(meant);
    }

    /// The same on another line, with the list of what is allowed or without.
    #[must_use]
    pub fn on_line(&self, line: usize, with_list: bool) -> Self {
        let mut fault = Self { line, ..self.clone() };
        if let Some(details) = fault.details.as_mut().filter(|_| !with_list) {
            details.allowed = None;
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

/// What may have been meant, as the one id or as the several.
pub fn one_or_several(mut meant: Vec<String>) -> (Option<String>, Vec<String>) {
    let one = if meant.len() == 1 { meant.pop() } else { None };
    (one, meant)
}

/// The JSON pointer to a member of the object.
pub(super) fn pointer(key: &str) -> String {
    format!("/{}", key.replace('~', "~0").replace('/', "~1"))
}
