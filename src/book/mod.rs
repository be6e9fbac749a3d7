//! The rule book: questionnaire, rules, sources and dated values, read strictly and checked against each other.

mod aids;
mod check;
pub mod compiled;
mod contradiction;
mod counted;
mod deadline;
mod derived;
mod expected;
mod names;
mod options;
mod own;
mod questionnaire;
mod read;
mod review;
mod rule;
mod schemas;
mod shelf;
mod source;
mod texts;
mod values;

pub use aids::{Criterion, GlossaryEntry, Met};
pub use contradiction::Contradiction;
pub use counted::{After, Counted};
pub use deadline::{
    Caps, Count, CountsWhen, DeadlineCondition, DeadlineRule, Helper, LetterRule, NoticeForm, Recipient,
    Unmet, Worked,
};
pub use derived::{DERIVED_FLAGS, DERIVED_NUMBERS, DERIVED_SETS, DayFact, inputs};
pub use expected::{Ages, Case, Expected};
pub use names::{EverydayName, EverydayNames};
pub use options::{Concern, Filling, OptionCard, OptionKind, Options, Slot, SlotWord, Weighs};
pub use own::{Own, digest, with_meanings};
pub use questionnaire::{DAYS, Kind, Question, Questionnaire};
pub use review::{Review, Signed, Tally, seals};
pub use rule::{ClinicQuestion, Extra, Rule, rules_schema};
pub use schemas::{schemas, shape};
pub use shelf::{KindLife, ShelfLife};
pub use source::{FactCounts, Source, Sources};
pub use texts::NeededText;
pub use values::{HopedWithin, UsualPrice, Values};

use crate::assets::{self, TextFile};
use crate::error::{Error, ErrorKind};
use crate::term::Category;
use compiled::{Compiled, MOST_TERMS};

/// Everything that a report is made from, but the texts.
#[derive(Debug)]
pub struct RuleBook {
    /// What is asked, in the order of asking.
    pub questionnaire: Questionnaire,
    /// Rules that make findings.
    pub rules: Vec<Rule>,
    /// Questions for the clinic.
    pub clinic_questions: Vec<ClinicQuestion>,
    /// Published documents and counts of facts.
    pub sources: Sources,
    /// Prices, periods and dates.
    pub values: Values,
    /// Answers that hardly go together.
    pub contradictions: Vec<Contradiction>,
    /// How long statements may be leaned on.
    pub shelf_life: ShelfLife,
    /// The ways to go on, side by side.
    pub options: Options,
    /// The criteria for decision aids and how far each is met.
    pub ipdas: Vec<Criterion>,
    /// Days that the law or a study fixes.
    pub deadlines: Vec<DeadlineRule>,
    /// Whom to call.
    pub helpers: Vec<Helper>,
    /// Letters that can be drafted.
    pub letters: Vec<LetterRule>,
    /// The words that the glossary explains.
    pub glossary: Vec<GlossaryEntry>,
    /// Who signed which rule; none but the built-in records count.
    pub reviews: Vec<Review>,
    /// Which files of one's own were laid over the built-in ones.
    pub own: Own,
    /// All of it, ready to be evaluated.
    pub compiled: Compiled,
}

impl RuleBook {
    /// Reads a rule book from its files and checks its parts against each other.
    ///
    /// # Errors
    /// The first fault, with its file, place and cause.
    pub fn load(files: &[TextFile]) -> Result<Self, Error> {
        let book = read::read(files)?;
        check::check(&book)?;
        book.compile()
    }

    /// Reads the rule book that the program carries. The tests load the same bytes with every check, so that a start
    /// need not check them again.
    ///
    /// # Errors
    /// A fault in the embedded data, which the tests rule out.
    pub fn embedded() -> Result<Self, Error> {
        read::read(&assets::rules())?.compile()
    }

    fn compile(mut self) -> Result<Self, Error> {
        self.compiled = Compiled::new(&self).map_err(|id| {
            Error::plain(ErrorKind::Data, format!("rule book: `{id}`: more than {MOST_TERMS} alternatives"))
        })?;
        Ok(self)
    }

    /// The expectation of one goal by one route.
    pub fn expectation(&self, goal: &str, route: &str) -> Option<(&Rule, &Expected)> {
        self.rules.iter().find_map(|rule| {
            let expected = rule.expected.as_ref()?;
            (expected.goal == goal && expected.route == route).then_some((rule, expected))
        })
    }

    /// The rule of this id.
    pub fn rule(&self, id: &str) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.id == id)
    }

    /// The usual price range of a route, in yen before tax, for one session.
    pub fn usual_price(&self, route: &str) -> Option<[i64; 2]> {
        self.values.usual_price_jpy.iter().find(|price| price.route == route).map(|price| price.range)
    }

    /// The rules of one category.
    pub fn rules_of(&self, category: Category) -> impl Iterator<Item = &Rule> {
        self.rules.iter().filter(move |rule| rule.category == category)
    }
}
