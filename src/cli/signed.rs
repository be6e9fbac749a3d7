//! What is typed by people who have signed, or are about to.

use clap::ValueEnum;
use std::path::PathBuf;

/// Options of `dates`.
#[derive(Debug, Clone, clap::Args)]
pub struct Dates {
    /// Saved answers; standard input if not given.
    #[arg(long, value_name = "FILE")]
    pub answers: Option<PathBuf>,
    /// Also write an iCalendar file.
    #[arg(long, value_name = "FILE")]
    pub ics: Option<PathBuf>,
    /// Say in the calendar's titles what the day is.
    #[arg(long, requires = "ics")]
    pub plain_titles: bool,
}

/// Letters that can be drafted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum LetterKind {
    /// To the clinic.
    CoolingOff,
    /// To the credit company.
    CoolingOffLoan,
    /// To the clinic.
    EndEarly,
    /// To the card or credit company.
    StopPayment,
    /// To the clinic.
    Records,
    /// To read aloud.
    SayNo,
    /// To the patrol of medical advertising.
    AdReport,
    /// To family or doctor.
    Family,
}
