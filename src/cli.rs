//! What was typed. Every line of help stands in both languages.

mod batch;
mod signed;

pub use batch::Batch;
pub use signed::{Dates, LetterKind};

use clap::{Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

const BEFORE: &str = "\
エクソソーム治療にお金を払う前に使う質問票です。すすめません。診断しません。答えは外に出ません。
A questionnaire to go through before you pay for exosome treatment. It advises no treatment,
makes no diagnosis, and sends your answers nowhere.";

const AFTER: &str = "\
例 / Examples:
  exo-check                                  質問に答えて結果を読む / answer and read the report
  exo-check --lang ja -o result.txt          結果をファイルに / report into a file
  exo-check --answers answers.json           保存した答えから / from saved answers
  exo-check --format json < answers.json     プログラムから / from a program
  exo-check --resume answers.json            続きから、または直す / go on, or change answers

終了コード / Exit status:
  0 終わった / done    1 読み書きできない / cannot read or write    2 使い方の誤り / wrong usage
  65 答えの誤り / bad answers    10 --fail-on に当たった / --fail-on met    130 途中でやめた / interrupted

急に具合が悪いときは119番へ。 / In an emergency call 119 (outside Japan, your local number).";

/// What stands below the help of a command.
macro_rules! example {
    ($typed:literal) => {
        concat!("例 / Example:\n  exo-check ", $typed)
    };
}

/// The command line.
#[derive(Debug, Parser)]
#[command(name = "exo-check", version, before_help = BEFORE, after_help = AFTER, disable_help_subcommand = false)]
#[command(about = None, max_term_width = 100)]
pub struct Arguments {
    /// What to do; the interview or a report when nothing is named.
    #[command(subcommand)]
    pub command: Option<Command>,

    /// Options of every report.
    #[command(flatten)]
    pub options: Options,
}

/// Options of `offer`.
#[derive(Debug, Clone, clap::Args)]
pub struct Offer {
    /// クリニックのページや見積もり（文章かHTML）。なければ標準入力 / The clinic's page or quote, text or HTML; standard input if none
    #[arg(value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// 見つけたことを、確かめる前の案として答えのファイルに書く / Propose answers in this file, to be confirmed
    #[arg(long, value_name = "FILE")]
    pub into: Option<PathBuf>,
    /// 印をつけたページで、どれだけ読めたかを数える / Count how well labelled pages are read
    #[arg(long, value_name = "DIR", conflicts_with_all = ["files", "into"])]
    pub score: Option<PathBuf>,
}

/// Subcommands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// 質問の一覧 / The questionnaire itself
    #[command(after_help = example!("questions --format json"))]
    Questions,
    /// 1行に1人の答えから、1行に1つの結果 / JSON Lines in, one report a line out
    #[command(after_help = example!("batch --ids-only people.jsonl"))]
    Batch(Batch),
    /// クリニックの書いたものを1行ずつ読む / Reads what a clinic wrote, line by line
    #[command(after_help = example!("offer page.html"))]
    Offer(Offer),
    /// 答えのまちがいをすべて言う（結果は出さない） / Every fault of answers, no report
    #[command(after_help = example!("validate answers.json"))]
    Validate {
        /// 答えの JSON。- は標準入力 / Answers as JSON; - is standard input
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
    },
    /// JSON Schema（答え、結果、規則、広告） / JSON Schema of answers, report, rules or an offer
    #[command(after_help = example!("schema answers"))]
    Schema {
        /// どれか / Which one
        #[arg(value_enum)]
        name: SchemaName,
    },
    /// シェルの補完 / Completions for a shell
    #[command(after_help = example!("completions bash"))]
    Completions {
        /// シェル / Shell
        #[arg(value_enum)]
        shell: clap_complete::Shell,
    },
    /// manのページ / The man page
    #[command(after_help = example!("man"))]
    Man,
    /// 期限と見守りの日 / Deadlines, and days to watch
    #[command(after_help = example!("dates --answers answers.json --ics dates.ics"))]
    Dates(Dates),
    /// 手紙の下書き / A draft of a letter
    #[command(after_help = example!("letter cooling-off --answers answers.json"))]
    Letter {
        /// どれか / Which one
        #[arg(value_enum, value_name = "KIND")]
        kind: LetterKind,
        /// 保存した答え。なければ標準入力 / Saved answers; standard input if not given
        #[arg(long, value_name = "FILE")]
        answers: Option<PathBuf>,
    },
    /// クリニックや計画を2つから6つ並べる / Lay 2 to 6 clinics or plans side by side
    #[command(after_help = example!("compare a.json b.json"))]
    Compare {
        /// 答えの JSON / Answers as JSON
        #[arg(required = true, num_args = 2..=6, value_name = "FILE")]
        files: Vec<PathBuf>,
    },
    /// ルール集を調べる、並べる、説明する / The rule book: checked, listed, explained, tested
    #[cfg(feature = "proof")]
    #[command(after_help = example!("rules list --format markdown"))]
    Rules {
        /// 何をするか / What to do with it
        #[command(subcommand)]
        what: Rules,
    },
    /// だれが、何のために作ったか / Who made this, for whom, what it cannot do
    #[command(after_help = example!("about --privacy"))]
    About {
        /// 何が残り、何が外に出ないか / What is kept and what never leaves this machine
        #[arg(long)]
        privacy: bool,
        /// 出典の一覧 / The list of sources
        #[arg(long, conflicts_with = "privacy")]
        sources: bool,
        /// 意思決定の手引きの国際基準44 / The 44 international criteria for decision aids
        #[arg(long, conflicts_with_all = ["privacy", "sources"])]
        ipdas: bool,
    },
}

/// What to do with the rule book.
#[cfg(feature = "proof")]
#[derive(Debug, Subcommand)]
pub enum Rules {
    /// すべての答えについて証明し、まちがいを言う / Proves it over all answers and tells every fault
    #[command(after_help = example!("rules check"))]
    Check {
        /// ルール集のフォルダー。なければ内蔵のもの / Folder of a rule book; the built-in one if not given
        #[arg(value_name = "DIR")]
        folder: Option<PathBuf>,
    },
    /// 全体を読める文書にする / Renders the whole as a readable document
    #[command(after_help = example!("rules list --format markdown"))]
    List,
    /// 1つのルールを、出典と2人の例で説明する / Explains one rule with its sources and two example people
    #[command(after_help = example!("rules explain caution.transplant"))]
    Explain {
        /// ルールの名前 / Id of the rule
        #[arg(value_name = "RULE")]
        rule: String,
    },
    /// 2つのルール集で、だれへの助言が変わるか（変われば終了コード10） / For whom the advice changes (exit status 10 if it does)
    #[command(after_help = example!("rules diff built-in built-in"))]
    Diff {
        /// 前のルール集のフォルダー。built-in は内蔵のもの / Folder of the old rule book; built-in is the built-in one
        #[arg(value_name = "OLD")]
        old: PathBuf,
        /// 新しいルール集のフォルダー / Folder of the new rule book
        #[arg(value_name = "NEW")]
        new: PathBuf,
    },
    /// 日がたち、確かめ直す時期のルール（あれば終了コード10） / Rules to be looked at again (exit status 10 if any)
    #[command(after_help = example!("rules stale --as-of 2026-11-30"))]
    Stale,
    /// 例をすべて試す / Runs its cases
    #[command(after_help = example!("rules test"))]
    Test {
        /// ルール集のフォルダー。なければ内蔵のもの / Folder of a rule book; the built-in one if not given
        #[arg(value_name = "DIR")]
        folder: Option<PathBuf>,
    },
}

/// Options of every report.
#[derive(Debug, Clone, clap::Args)]
#[allow(clippy::struct_excessive_bools)] // each is a switch of its own on the command line
pub struct Options {
    /// 保存した答えを使い、質問しない。- は標準入力 / Use saved answers, ask nothing; - is standard input
    #[arg(long, value_name = "FILE", conflicts_with = "resume")]
    pub answers: Option<PathBuf>,
    /// 保存した答えの続きから、または直す / Go on with saved answers, or change them
    #[arg(long, value_name = "FILE")]
    pub resume: Option<PathBuf>,
    /// 出力の形 / Form of the output
    #[arg(short, long, value_enum, default_value_t = Format::Text, global = true)]
    pub format: Format,
    /// 言葉：ja または en / Language: ja or en
    #[arg(long, value_name = "LANG", global = true)]
    pub lang: Option<String>,
    /// 結果を書くファイル / File for the report
    #[arg(short, long, value_name = "FILE", global = true)]
    pub output: Option<PathBuf>,
    /// すでにあるファイルにも書く / Write over an existing file
    #[arg(long, requires = "output", global = true)]
    pub force: bool,
    /// この重さ以上の点があれば終了コード10 / Exit status 10 when a point weighs this or more
    #[arg(long, value_enum, value_name = "LEVEL", global = true)]
    pub fail_on: Option<FailOn>,
    /// 色 / Colour
    #[arg(long, value_enum, default_value_t = Colour::Auto, value_name = "WHEN", global = true)]
    pub color: Colour,
    /// 行の幅（20から300） / Columns of a line (20 to 300)
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(20..=300), global = true)]
    pub width: Option<u16>,
    /// 番号で答える。画面を書き直さない / Numbered lines, nothing is redrawn
    #[arg(long, global = true)]
    pub plain: bool,
    /// すべての文と、出典の場所まで書く / Every text in full, and where each source can be read
    #[arg(long, global = true)]
    pub full: bool,
    /// 図を四角の文字で書く / Pictures from block characters
    #[arg(long, global = true)]
    pub unicode: bool,
    /// 答えるたびに、ここに残す / Save here after every answer
    #[arg(long, value_name = "FILE")]
    pub save: Option<PathBuf>,
    /// どの答えで出たか、どれを変えると消えるかも書く / Also which answers brought each point, and which change removes it
    #[arg(long, global = true)]
    pub explain: bool,
    /// 内蔵のルールに重ねるフォルダー / Folder laid over the built-in rules
    #[arg(long, value_name = "DIR", global = true)]
    pub rules: Option<PathBuf>,
    /// 内蔵の文に重ねるフォルダー / Folder laid over the built-in texts
    #[arg(long, value_name = "DIR", global = true)]
    pub locales: Option<PathBuf>,
    /// この日の結果とする（例：2026-11-24） / The day of the report (today if not given)
    #[arg(long, value_name = "YYYY-MM-DD", global = true)]
    pub as_of: Option<jiff::civil::Date>,
}

/// Forms of output.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// 人が読む / for people
    Text,
    /// プログラムが読む / for programs
    Json,
    /// 医療のデータ交換（FHIR R4） / for health records (FHIR R4)
    Fhir,
    /// 貼りつける / for pasting
    Markdown,
    /// 印刷する、画面で読む / for print and screen, one file
    Html,
}

/// What `schema` describes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum SchemaName {
    /// 答え / answers
    Answers,
    /// 結果 / report
    Report,
    /// 規則 / rules
    Rules,
    /// 広告を読んだ結果 / what was read of an offer
    Offer,
}

/// Levels of `--fail-on`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FailOn {
    /// 受けない / stop
    Stop,
    /// 先に相談、またはそれ以上 / caution or more
    Caution,
    /// 知っておく、またはそれ以上 / notice or more
    Notice,
}

/// When to colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Colour {
    /// 端末なら / at a terminal
    Auto,
    /// いつも / always
    Always,
    /// しない / never
    Never,
}
