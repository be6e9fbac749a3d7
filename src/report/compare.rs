//! Several clinics or plans side by side, still without language.

use super::{Addressee, Report};
use crate::answers::Value;
use crate::book::{Rule, RuleBook};
use crate::term::{Category, Severity, Verdict};

/// What the clinic says of its product, beside the `told_…` questions.
const OF_THE_PRODUCT: [&str; 3] = ["source_cell", "made_in", "site_discloses"];

/// One clinic or plan.
#[derive(Debug)]
pub struct Plan<'b> {
    /// The file that it was read from.
    pub name: String,
    /// Its report.
    pub report: Report<'b>,
}

/// Clinics or plans side by side.
#[derive(Debug)]
pub struct Comparison<'b> {
    /// The rule book that all were made with.
    pub book: &'b RuleBook,
    /// In the order of the command line.
    pub plans: Vec<Plan<'b>>,
    /// What is compared, one cell a plan; the order is that of weight.
    pub rows: Vec<ComparedRow<'b>>,
}

/// One thing compared.
#[derive(Debug)]
pub struct ComparedRow<'b> {
    /// What it is.
    pub topic: Topic<'b>,
    /// One a plan.
    pub cells: Vec<Cell>,
}

/// What is compared.
#[derive(Debug, Clone, Copy)]
pub enum Topic<'b> {
    /// A fixed thing; its name is the message `compare-<id>`.
    Fixed(&'static str),
    /// The answer to a question.
    Answer(&'b str),
    /// A red flag that fired for at least one plan.
    RedFlag(&'b Rule),
}

/// What one plan has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Not known.
    Open,
    /// The result.
    Verdict(Verdict),
    /// Yes or no.
    Flag(bool),
    /// How many.
    Count(usize),
    /// Yen, from and to; the upper end may be open.
    Yen(i64, Option<i64>),
    /// An answer.
    Answer(Value),
}

impl ComparedRow<'_> {
    /// Whether the plans differ here.
    pub fn differs(&self) -> bool {
        self.cells.iter().any(|cell| Some(cell) != self.cells.first())
    }
}

impl<'b> Topic<'b> {
    /// The id in JSON.
    #[allow(clippy::match_same_arms)] // the ids live differently long
    pub fn id(self) -> &'b str {
        match self {
            Self::Fixed(id) => id,
            Self::Answer(id) => id,
            Self::RedFlag(rule) => &rule.id,
        }
    }
}

impl<'b> Comparison<'b> {
    /// Lays the plans side by side.
    pub fn new(book: &'b RuleBook, plans: Vec<Plan<'b>>) -> Self {
        let mut rows = Vec::new();
        for id in FIXED {
            let cells = plans.iter().map(|plan| fixed(&plan.report, id)).collect();
            rows.push(ComparedRow { topic: Topic::Fixed(id), cells });
        }
        let days: Vec<Cell> = plans.iter().map(|plan| last_day(&plan.report)).collect();
        if days.iter().any(|day| *day != Cell::Open) {
            rows.push(ComparedRow { topic: Topic::Fixed("cooling_off"), cells: days });
        }
        rows.extend(red_flags(book, &plans));
        rows.extend(answers(book, &plans));
        Self { book, plans, rows }
    }

    /// The rows in which the plans differ, or those in which they do not.
    pub fn rows_that(&self, differ: bool) -> impl Iterator<Item = &ComparedRow<'b>> {
        self.rows.iter().filter(move |row| row.differs() == differ)
    }
}

/// What is compared for every plan, heaviest first.
const FIXED: [&str; 11] = [
    "verdict",
    "offer_warning",
    "stops",
    "cautions",
    "red_flags",
    "route",
    "per_session",
    "sessions",
    "total",
    "within_budget",
    "open_questions",
];

fn fixed(report: &Report<'_>, id: &str) -> Cell {
    let cost = report.cost;
    match id {
        "verdict" => Cell::Verdict(report.verdict),
        "offer_warning" => Cell::Flag(report.offer_warning),
        "stops" => Cell::Count(report.weighing(Severity::Stop).count()),
        "cautions" => Cell::Count(report.weighing(Severity::Caution).count()),
        "red_flags" => Cell::Count(report.of(Category::RedFlag).count()),
        "route" => match report.told_routes()[..] {
            [] => Cell::Open,
            [one] => Cell::Answer(Value::Choice(one.to_owned())),
            ref several => {
                Cell::Answer(Value::Choices(several.iter().map(|one| (*one).to_owned()).collect()))
            }
        },
        "per_session" => cost.per_session.map_or(Cell::Open, |[low, high]| Cell::Yen(low, Some(high))),
        "sessions" => answer(report, "sessions_planned"),
        "total" => cost.total.map_or(Cell::Open, |(low, high)| Cell::Yen(low, high)),
        "within_budget" => cost.within_budget.map_or(Cell::Open, Cell::Flag),
        _ => Cell::Count(report.questions.iter().filter(|asked| asked.to == Addressee::Clinic).count()),
    }
}

/// The last day of the cooling-off, where it can be told.
fn last_day(report: &Report<'_>) -> Cell {
    let on = report.deadlines.of("cooling_off").and_then(|day| day.on);
    on.map_or(Cell::Open, |on| Cell::Answer(Value::Date(on)))
}

fn answer(report: &Report<'_>, question: &str) -> Cell {
    report.answers.get(question).map_or(Cell::Open, |value| Cell::Answer(value.clone()))
}

fn red_flags<'b>(book: &'b RuleBook, plans: &[Plan<'b>]) -> Vec<ComparedRow<'b>> {
    let fires =
        |plan: &Plan<'_>, rule: &Rule| plan.report.findings.iter().any(|found| found.rule.id == rule.id);
    let of = |rule: &'b Rule| ComparedRow {
        topic: Topic::RedFlag(rule),
        cells: plans.iter().map(|plan| Cell::Flag(fires(plan, rule))).collect(),
    };
    let fired = book.rules_of(Category::RedFlag).filter(|rule| plans.iter().any(|plan| fires(plan, rule)));
    fired.map(of).collect()
}

/// What was told, and what is known of the product.
fn answers<'b>(book: &'b RuleBook, plans: &[Plan<'b>]) -> Vec<ComparedRow<'b>> {
    let questions = book.questionnaire.questions().iter().map(|question| question.id.as_str());
    let wanted = questions.filter(|id| id.starts_with("told_") || OF_THE_PRODUCT.contains(id));
    let row = |id: &'b str| ComparedRow {
        topic: Topic::Answer(id),
        cells: plans.iter().map(|plan| answer(&plan.report, id)).collect(),
    };
    wanted.map(row).collect()
}
