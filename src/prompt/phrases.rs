//! The words of the prompts, which come in from outside: each is a message id with its variables.

use super::number::Unread;
use jiff::civil::Date;

/// A text that a prompt needs, with what stands in its slots.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Phrase<'a> {
    /// How to choose one: `上下キーで選ぶ  Enter で決める`.
    KeysOne,
    /// How to choose several: `上下キーで動く  スペースで選ぶ  Enter で決める`.
    KeysMany,
    /// How to answer line by line: which number gives which answer.
    KeysTable {
        /// Such as `1 clear  2 vague`.
        answers: &'a str,
    },
    /// How to write a number: `数を書いて Enter で決める`.
    KeysNumber,
    /// How to write a day: `日付を書いて Enter で決める`.
    KeysDate,
    /// `Esc で戻る`.
    KeyBack,
    /// That Enter alone leaves the question open.
    KeySkip,
    /// How to turn the page of a list, and which page this is, counted from 1.
    KeyPages {
        /// This page.
        page: usize,
        /// How many there are.
        pages: usize,
    },
    /// The last option: `< 前の質問に戻る`. Also told when the person goes back.
    BackItem,
    /// The option that leaves the question open: `答えない`. Also told as the answer.
    SkipItem,
    /// What stands between the labels of several options, such as `、`.
    Between,
    /// A number with its unit.
    WithUnit {
        /// That number.
        value: i64,
        /// Such as 円.
        unit: &'a str,
    },
    /// Which key helps.
    KeyHelp,
    /// That a name finds its option.
    KeyFind,
    /// An option has to be chosen: Enter alone answers nothing.
    ChooseOne,
    /// The key does nothing here.
    UnknownKey,
    /// That typing finds an option.
    TypeToFind,
    /// What was typed to find an option.
    Finding {
        /// That text.
        typed: &'a str,
    },
    /// No option has these letters.
    NothingFits {
        /// What was typed.
        typed: &'a str,
    },
    /// How to leave open what Enter alone does not.
    LeaveOpen,
    /// What was typed may be one of these options.
    OneOf {
        /// What was typed.
        typed: &'a str,
        /// The options with their numbers.
        lines: &'a str,
    },
    /// The name for which a line is shown.
    Named {
        /// That name.
        name: &'a str,
        /// Whether it may belong to other lines as well.
        several: bool,
    },
    /// How many options are marked.
    Marked {
        /// How many are.
        chosen: usize,
        /// How many may be.
        at_most: Option<usize>,
    },
    /// These lost their marks, since they do not stand beside the option that was marked now.
    Unmarked {
        /// Their labels.
        labels: &'a str,
    },
    /// The answer needs at least one option.
    AtLeastOne,
    /// This option stands beside no other.
    Alone {
        /// Its label.
        label: &'a str,
    },
    /// More options than may be chosen.
    TooMany {
        /// How many may be.
        at_most: usize,
        /// How many were.
        chosen: usize,
    },
    /// What was typed is not a number of the range.
    Refused {
        /// Why.
        fault: Unread,
        /// What was typed, made visible and cut.
        typed: &'a str,
        /// Smallest and largest.
        range: [i64; 2],
        /// Such as 円.
        unit: &'a str,
    },
    /// The number as it was understood: `200,000円（20万円）ですね。`
    ReadBack {
        /// The number.
        value: i64,
        /// Such as 円.
        unit: &'a str,
    },
    /// What was typed is not a day that may be answered.
    NoDay {
        /// What was typed, made visible and cut.
        typed: &'a str,
    },
    /// A day in words.
    Day {
        /// That day.
        day: Date,
    },
    /// The day as it was understood: `2026年11月30日ですね。`
    ReadBackDay {
        /// That day.
        day: Date,
    },
    /// Line mode, once at the start: `b` goes back, `?` asks again.
    LineKeys,
    /// Line mode: write the number of one option.
    LineOne {
        /// How many there are.
        count: usize,
    },
    /// Line mode: write the numbers of some options, with `,` between.
    LineMany {
        /// How many there are.
        count: usize,
    },
    /// Line mode: write lines and their answers.
    LineTable {
        /// How many lines there are.
        count: usize,
        /// The answers.
        answers: &'a str,
    },
    /// Line mode: what was typed names no line or no answer.
    NoTable {
        /// What was typed, made visible and cut.
        typed: &'a str,
    },
    /// Line mode: write a number.
    LineNumber {
        /// Smallest and largest.
        range: [i64; 2],
        /// Such as 円.
        unit: &'a str,
    },
    /// Line mode: write a day.
    LineDate,
    /// Line mode: Enter alone leaves the question open.
    LineSkip,
    /// Line mode: Enter alone keeps the earlier answer, `-` drops it where the question may be left open.
    LineEarlier {
        /// That answer in words.
        answer: &'a str,
        /// Whether it may be dropped.
        optional: bool,
    },
    /// Line mode: the answer as it was understood.
    LineChosen {
        /// That answer in words.
        answer: &'a str,
    },
    /// Line mode: what was typed is no option.
    NotAnOption {
        /// What was typed, made visible and cut.
        typed: &'a str,
        /// How many options there are.
        count: usize,
    },
    /// Line mode: nothing was typed where an answer is needed.
    NothingTyped,
    /// Line mode: what was typed is not UTF-8 text.
    NotText,
    /// Line mode: there is no question to go back to.
    NoEarlier,
}

/// The message for what is no number of the range.
const fn refusal(fault: &Unread) -> &'static str {
    match fault {
        Unread::NotANumber => "prompt-not-a-number",
        Unread::Fraction => "prompt-fraction",
        Unread::OutOfRange => "prompt-out-of-range",
        Unread::TwoReadings(_) => "prompt-two-readings",
    }
}

impl Phrase<'_> {
    /// The id of its message.
    pub const fn id(&self) -> &'static str {
        match self {
            Self::KeysOne => "prompt-keys-one",
            Self::KeysMany => "prompt-keys-many",
            Self::KeysTable { .. } => "prompt-keys-table",
            Self::KeysNumber => "prompt-keys-number",
            Self::KeysDate => "prompt-keys-date",
            Self::KeyBack => "prompt-key-back",
            Self::KeySkip => "prompt-key-skip",
            Self::KeyPages { .. } => "prompt-key-pages",
            Self::BackItem => "prompt-back-item",
            Self::SkipItem => "prompt-skip-item",
            Self::Between => "prompt-between",
            Self::WithUnit { .. } => "prompt-with-unit",
            Self::KeyHelp => "prompt-key-help",
            Self::KeyFind => "prompt-key-find",
            Self::ChooseOne => "prompt-choose-one",
            Self::UnknownKey => "prompt-unknown-key",
            Self::TypeToFind => "prompt-type-to-find",
            Self::Finding { .. } => "prompt-finding",
            Self::NothingFits { .. } => "prompt-nothing-fits",
            Self::LeaveOpen => "prompt-leave-open",
            Self::OneOf { .. } => "prompt-one-of",
            Self::Named { .. } => "prompt-named",
            Self::Marked { .. } => "prompt-marked",
            Self::Unmarked { .. } => "prompt-unmarked",
            Self::AtLeastOne => "prompt-at-least-one",
            Self::Alone { .. } => "prompt-alone",
            Self::TooMany { .. } => "prompt-too-many",
            Self::Refused { fault, .. } => refusal(fault),
            Self::ReadBack { .. } => "prompt-read-back",
            Self::NoDay { .. } => "prompt-no-day",
            Self::Day { .. } => "prompt-day",
            Self::ReadBackDay { .. } => "prompt-read-back-day",
            Self::LineKeys => "prompt-line-keys",
            Self::LineOne { .. } => "prompt-line-one",
            Self::LineMany { .. } => "prompt-line-many",
            Self::LineTable { .. } => "prompt-line-table",
            Self::NoTable { .. } => "prompt-no-table",
            Self::LineNumber { .. } => "prompt-line-number",
            Self::LineDate => "prompt-line-date",
            Self::LineSkip => "prompt-line-skip",
            Self::LineEarlier { .. } => "prompt-line-earlier",
            Self::LineChosen { .. } => "prompt-line-chosen",
            Self::NotAnOption { .. } => "prompt-not-an-option",
            Self::NothingTyped => "prompt-nothing-typed",
            Self::NotText => "prompt-not-text",
            Self::NoEarlier => "prompt-no-earlier",
        }
    }
}
