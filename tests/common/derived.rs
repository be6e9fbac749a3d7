//! The readable reference of what conditions look up: by names, without bits. The program computes the same in words.

use super::TODAY;
use super::days::{Person, minor_at_signing};
use exo_check::answers::{Answers, Cost, Value};
use exo_check::book::{Expected, RuleBook};
use exo_check::condition::{Facts, Known, Truth};
use exo_check::term::{Basis, Studied};

/// The routes that a person who has not decided is told about.
const UNDECIDED: &str = "undecided";
/// The goal that nothing is known about.
const OTHER: &str = "other";

/// Facts worked out from the answers.
#[derive(Debug)]
pub(crate) struct Derived {
    /// The sums of the course.
    pub(crate) cost: Cost,
    /// From the first to the last session.
    pub(crate) course_days: Option<i64>,
    fits: Vec<String>,
    outlook: Vec<String>,
    route_mismatch: bool,
    too_soon: Option<bool>,
    above_usual: Option<bool>,
    earlier_route_mismatch: Option<bool>,
    too_early: Option<bool>,
    minor_at_signing: Option<bool>,
    /// The latest day by which to judge.
    review: Option<i64>,
    earlier: bool,
}

impl Derived {
    /// What is known of a derived fact; `None` when the name is not one.
    fn known(&self, fact: &str) -> Option<Known<'_>> {
        let flag = |flag: Option<bool>| flag.map_or(Known::Open, Known::Flag);
        let number = |number: Option<i64>| number.map_or(Known::Open, Known::Number);
        Some(match fact {
            "fits" => Known::Options(&self.fits),
            "outlook" => Known::Options(&self.outlook),
            "route_mismatch" => Known::Flag(self.route_mismatch),
            "too_soon" => flag(self.too_soon),
            "over_budget" => flag(self.cost.within_budget.map(|within| !within)),
            "above_usual" => flag(self.above_usual),
            "course_days" => number(self.course_days),
            "course_total_jpy" => number(self.cost.total.map(|(low, _)| low)),
            "earlier_route_mismatch" | "too_early" if !self.earlier => Known::Hidden,
            "earlier_route_mismatch" => flag(self.earlier_route_mismatch),
            "too_early" => flag(self.too_early),
            "most_total_jpy" => number(self.cost.total.and_then(|(_, most)| most)),
            "minor_at_signing" => flag(self.minor_at_signing),
            _ => return None,
        })
    }
}

/// Works out every derived fact once.
fn derive(book: &RuleBook, answers: &Answers) -> Derived {
    let pairs = chosen_pairs(book, answers);
    let mut fits: Vec<String> = pairs.iter().map(|pair| pair.fit.id().to_owned()).collect();
    fits.sort_unstable();
    fits.dedup();
    let known = pairs.iter().filter(|pair| pair.goal != OTHER);
    let mut outlook: Vec<Studied> = known.map(|pair| pair.studied).collect();
    outlook.sort_unstable();
    outlook.dedup();
    let decided = answers.choice("route").is_some_and(|route| route != UNDECIDED);
    Derived {
        cost: cost(book, answers),
        course_days: course_days(answers),
        fits,
        outlook: outlook.iter().map(|studied| studied.id().to_owned()).collect(),
        route_mismatch: decided && pairs.iter().any(|pair| !pair.reaches),
        too_soon: too_soon(book, answers, &pairs),
        above_usual: above_usual(book, answers),
        earlier_route_mismatch: earlier_route_mismatch(book, answers),
        too_early: too_early(book, answers, &pairs),
        minor_at_signing: minor_at_signing(answers, TODAY),
        review: pairs.iter().filter_map(|pair| pair.review_days).max(),
        earlier: answers.choice("earlier_treatment").is_some_and(|earlier| earlier != "never"),
    }
}

/// Every chosen goal by the chosen route, or by every route while none is chosen, in the order of the questionnaire.
pub(crate) fn chosen_pairs<'b>(book: &'b RuleBook, answers: &Answers) -> Vec<&'b Expected> {
    let goals = answers.choices("goals");
    let route = answers.choice("route");
    let also = answers.choices("also_routes");
    let is_open = |other: &str| {
        let undecided = route == Some(UNDECIDED) && other != "nasal";
        undecided || route == Some(other) || also.iter().any(|one| one == other)
    };
    let mut pairs: Vec<&'b Expected> =
        pairs_of(book, answers, goals).filter(|pair| is_open(&pair.route)).collect();
    let place = |question: &str, option: &str| {
        let options =
            book.questionnaire.question(question).map_or(&[][..], |question| question.kind.options());
        options.iter().position(|other| other == option)
    };
    pairs.sort_by_key(|pair| (place("goals", &pair.goal), place("route", &pair.route)));
    pairs
}

/// Of each rule the first case whose condition is certainly true, else what holds for everybody.
fn pairs_of<'b>(
    book: &'b RuleBook,
    answers: &Answers,
    goals: &[String],
) -> impl Iterator<Item = &'b Expected> {
    book.rules.iter().filter_map(move |rule| {
        let given = Given { book, answers, routes: routes(book, answers) };
        let case = rule.cases.iter().find(|case| case.when.truth(&given) == Truth::True);
        let expected = case.map(|case| &case.expected).or(rule.expected.as_ref())?;
        goals.contains(&expected.goal).then_some(expected)
    })
}

/// The answers alone, without what follows from them.
struct Given<'b> {
    book: &'b RuleBook,
    answers: &'b Answers,
    routes: Vec<String>,
}

/// A condition on the route means any route of both questions.
fn routes(book: &RuleBook, answers: &Answers) -> Vec<String> {
    let Some(route) = answers.choice("route") else { return Vec::new() };
    let also = answers.choices("also_routes");
    let options = book.questionnaire.question("route").unwrap().kind.options().iter();
    options.filter(|option| *option == route || also.contains(option)).cloned().collect()
}

impl Facts for Given<'_> {
    fn known(&self, fact: &str) -> Known<'_> {
        given(self.book, self.answers, &self.routes, fact)
    }
}

fn course_days(answers: &Answers) -> Option<i64> {
    match answers.number("sessions_planned")? {
        1 => Some(0),
        sessions => Some((sessions - 1) * answers.number("interval_weeks")? * 7),
    }
}

/// The sums of the course, by the contract's paragraph on cost.
fn cost(book: &RuleBook, answers: &Answers) -> Cost {
    let price = answers.number("price_per_session_jpy");
    let usual = usual_price(book, answers);
    let per_session = price.map(|price| [price, price]).or(usual);
    let sessions = answers.number("sessions_planned");
    let extra = answers.number("extra_cost_jpy");
    let total = per_session.zip(sessions).map(|([low, high], sessions)| {
        (low * sessions + extra.unwrap_or(0), extra.map(|extra| high * sessions + extra))
    });
    let within_budget = total.zip(answers.number("budget_jpy")).and_then(|((low, high), budget)| {
        let upper = high.or_else(|| price.is_some().then_some(low));
        match upper {
            _ if low > budget => Some(false),
            Some(upper) if upper <= budget => Some(true),
            _ => None,
        }
    });
    Cost { per_session, told: price.is_some(), usual, sessions, total, within_budget }
}

/// A plan of two routes has no usual price.
fn usual_price(book: &RuleBook, answers: &Answers) -> Option<[i64; 2]> {
    let route = answers.choice("route")?;
    let alone = answers.choices("also_routes").iter().all(|other| other == "none" || other == route);
    book.usual_price(route).filter(|_| alone)
}

fn above_usual(book: &RuleBook, answers: &Answers) -> Option<bool> {
    let Some([_, high]) = usual_price(book, answers) else { return Some(false) };
    answers.number("price_per_session_jpy").map(|price| price > high)
}

/// Whether some goal and route reports its first change only after the hoped time.
fn too_soon(book: &RuleBook, answers: &Answers, pairs: &[&Expected]) -> Option<bool> {
    answers.choice("hoped_within")?;
    let Some(most) = hoped_days(book, answers) else { return Some(false) };
    Some(pairs.iter().any(|pair| pair.goal != OTHER && is_late(pair, most)))
}

/// The most days that the hoped time means; `None` for no hurry.
fn hoped_days(book: &RuleBook, answers: &Answers) -> Option<i64> {
    let hoped = answers.choice("hoped_within")?;
    book.values.hoped_within_days.iter().find(|within| within.option == hoped).map(|within| within.most)
}

/// Later than any day that a study measured; where none did, hopes of days and weeks have nothing behind them.
fn is_late(pair: &Expected, most: i64) -> bool {
    let measured =
        pair.basis.is_some_and(|basis| basis != Basis::Article) && pair.studied != Studied::NoDifference;
    match pair.onset_days.filter(|_| measured) {
        Some([first, _]) => first > most,
        None => most <= 28,
    }
}

/// Whether the earlier route could not reach a chosen goal. A route not remembered settles nothing against it.
fn earlier_route_mismatch(book: &RuleBook, answers: &Answers) -> Option<bool> {
    let route = answers.choice("earlier_route")?;
    let goals = answers.choices("goals");
    Some(pairs_of(book, answers, goals).any(|pair| pair.route == route && !pair.reaches))
}

/// Whether fewer days have passed than some goal takes to judge, by the earlier route where it is known.
fn too_early(book: &RuleBook, answers: &Answers, pairs: &[&Expected]) -> Option<bool> {
    let days = answers.number("weeks_since_first")? * 7;
    let goals = answers.choices("goals");
    let earlier = answers.choice("earlier_route").unwrap_or_default();
    let by_earlier: Vec<&Expected> =
        pairs_of(book, answers, goals).filter(|pair| pair.route == earlier).collect();
    let judged = if by_earlier.is_empty() { pairs } else { &by_earlier };
    let reviews = judged.iter().filter(|pair| pair.goal != OTHER);
    Some(reviews.filter_map(|pair| pair.review_days).any(|review| days < review))
}

/// Everything that conditions look up, as the contract words it.
pub(crate) struct Reference<'b> {
    book: &'b RuleBook,
    answers: Answers,
    routes: Vec<String>,
    derived: Derived,
}

impl<'b> Reference<'b> {
    pub(crate) fn new(book: &'b RuleBook, answers: &Answers) -> Self {
        let answers = answers.without_hidden(&book.questionnaire);
        let derived = derive(book, &answers);
        Self { book, routes: routes(book, &answers), answers, derived }
    }
}

impl Reference<'_> {
    fn day(&self, fact: &str) -> Option<Known<'static>> {
        if !fact.starts_with("days_") {
            return None;
        }
        let (book, answers) = (self.book, &self.answers);
        Person { book, answers, as_of: TODAY, review: self.derived.review, facts: self }.known(fact)
    }
}

impl Facts for Reference<'_> {
    fn known(&self, fact: &str) -> Known<'_> {
        if let Some(known) = self.derived.known(fact).or_else(|| self.day(fact)) {
            return known;
        }
        given(self.book, &self.answers, &self.routes, fact)
    }
}

fn given<'a>(book: &RuleBook, answers: &'a Answers, routes: &'a [String], fact: &str) -> Known<'a> {
    if fact == "route" && !routes.is_empty() {
        return Known::Options(routes);
    }
    if let Some(value) = answers.get(fact) {
        return match value {
            Value::Choice(option) => Known::Options(std::slice::from_ref(option)),
            Value::Choices(options) => Known::Options(options),
            Value::Number(number) => Known::Number(*number),
            Value::Date(_) => Known::Day,
        };
    }
    let question = book.questionnaire.question(fact);
    match question.map(|question| answers.asks(&book.questionnaire, question)) {
        Some(Truth::False) => Known::Hidden,
        _ => Known::Open,
    }
}
