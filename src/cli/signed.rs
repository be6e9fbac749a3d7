//! What is typed by people who have signed, or are about to.

use clap::ValueEnum;
use std::path::PathBuf;

/// Options of `dates`.
#[derive(Debug, Clone, clap::Args)]
pub struct Dates {
    /// 保存した答え。なければ標準入力 / Saved answers; standard input if not given
    #[arg(long, value_name = "FILE")]
    pub answers: Option<PathBuf>,
    /// カレンダーのファイル（iCalendar）も書く / Also write an iCalendar file
    #[arg(long, value_name = "FILE")]
    pub ics: Option<PathBuf>,
    /// カレンダーの題に、何の日かを書く / Say in the calendar's titles what the day is
    #[arg(long, requires = "ics")]
    pub plain_titles: bool,
}

/// Letters that can be drafted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum LetterKind {
    /// クーリング・オフ（クリニックへ） / to the clinic
    CoolingOff,
    /// ローンのクーリング・オフ / to the credit company
    CoolingOffLoan,
    /// 途中でやめる / to the clinic
    EndEarly,
    /// 支払いを止める / to the card or credit company
    StopPayment,
    /// 記録を見せてもらう / to the clinic
    Records,
    /// 断る言葉 / to read aloud
    SayNo,
    /// 広告を知らせる / to the patrol of medical advertising
    AdReport,
    /// 家族や医師へ / to family or doctor
    Family,
}
