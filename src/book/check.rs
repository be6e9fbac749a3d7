//! The fast checks on load: every id exists, every rule is of the shape that its category asks for.

use super::derived::{DERIVED_FLAGS, DERIVED_NUMBERS, DERIVED_SETS, DayFact};
use super::{Case, Kind, Question, Rule, RuleBook};
use crate::condition::{Condition, Test};
use crate::error::{Error, ErrorKind};
use crate::term::{Category, Citation, Severity, excerpt, is_web_address};
use std::collections::{HashMap, HashSet};
use std::ops::RangeInclusive;

/// Tests of earlier questions, and of those that these hang on in turn, to know whether a question is asked: each level may
/// double them, so that without a bound a small file could keep the program busy for ever.
const MOST_TESTS: usize = 1000;

/// Red flags that weigh as much as a caution.
const GRAVE_RED_FLAGS: [&str; 7] = [
    "cures_disease",
    "cures_cancer",
    "cosmetic_injected",
    "research_reagent",
    "maker_or_lot_withheld",
    "take_home_injection_or_spray",
    "not_licensed_hands",
];

/// How much a question for the clinic may matter, and what may be added to that.
const WEIGHTS: RangeInclusive<i64> = 1..=100;

pub(super) fn check(book: &RuleBook) -> Result<(), Error> {
    check_names(book)?;
    check_questions(book)?;
    let mut seen = HashSet::new();
    for rule in &book.rules {
        if !seen.insert(rule.id.as_str()) {
            return Err(fault(&rule.id, "this id stands twice"));
        }
        check_rule(book, rule).map_err(|cause| fault(&rule.id, &cause))?;
    }
    for asked in &book.clinic_questions {
        check_clinic_question(book, asked).map_err(|cause| fault(&asked.id, &cause))?;
    }
    super::options::check(book).map_err(|cause| fault("options.json", &cause))?;
    super::shelf::check(book).map_err(|cause| fault("shelf_life.json", &cause))?;
    super::deadline::check(book)?;
    check_values(book)
}

/// Ids and addresses go into messages, links and documents as they are, so they have to be plain.
fn check_names(book: &RuleBook) -> Result<(), Error> {
    let questions = book.questionnaire.questions().iter();
    let of_questions =
        questions.flat_map(|question| std::iter::once(&question.id).chain(question.kind.options()));
    let of_rules = book.rules.iter().map(|rule| &rule.id);
    let is_plain = |id: &&String| {
        let parts: Vec<&str> = id.splitn(2, '.').collect();
        let plain = |part: &&str| part.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_'));
        parts.iter().all(|part| !part.is_empty() && plain(part))
    };
    if let Some(stray) = of_questions.chain(of_rules).find(|id| !is_plain(id)) {
        return Err(fault(&excerpt(stray), "an id may hold a to z, 0 to 9 and _ alone"));
    }
    let stray =
        book.sources.documents().iter().find(|source| !source.url.as_deref().is_none_or(is_web_address));
    stray.map_or(Ok(()), |source| {
        Err(fault(&excerpt(&source.id), "its url has to start with https:// and may hold plain ASCII alone"))
    })
}

fn check_questions(book: &RuleBook) -> Result<(), Error> {
    let mut earlier: HashMap<&str, usize> = HashMap::new();
    for question in book.questionnaire.questions() {
        for condition in question.short_when.iter().chain([&question.when]) {
            check_condition(book, condition).map_err(|cause| fault(&question.id, &cause))?;
        }
        let mut tests = 0;
        for (fact, _) in question.when.leaves() {
            let Some(before) = earlier.get(fact) else {
                return Err(fault(
                    &question.id,
                    &format!("is asked by `{fact}`, which is no earlier question"),
                ));
            };
            tests += 1 + before;
        }
        if tests > MOST_TESTS {
            let cause =
                format!("whether it is asked takes more than {MOST_TESTS} tests of earlier questions");
            return Err(fault(&question.id, &cause));
        }
        if earlier.contains_key(question.id.as_str()) {
            return Err(fault(&question.id, "this question stands twice"));
        }
        if let Kind::Choices { options, alone, .. } = &question.kind
            && let Some(stray) = alone.iter().find(|option| !options.contains(option))
        {
            return Err(fault(&question.id, &format!("`{stray}` is none of its options")));
        }
        if let Some(stray) =
            question.no_effect.iter().find(|option| !question.kind.options().contains(option))
        {
            return Err(fault(&question.id, &format!("`{stray}` in `no_effect` is none of its options")));
        }
        if let Some(stray) =
            question.not_offered.iter().find(|option| !question.kind.options().contains(option))
        {
            return Err(fault(&question.id, &format!("`{stray}` in `not_offered` is none of its options")));
        }
        check_meaning(book, question, &earlier).map_err(|cause| fault(&question.id, &cause))?;
        earlier.insert(&question.id, tests);
    }
    Ok(())
}

/// What a question adds to stands before it and has its options; what an option stands for are others of its question.
fn check_meaning(book: &RuleBook, question: &Question, earlier: &HashMap<&str, usize>) -> Result<(), String> {
    let own = question.kind.options();
    let mut meant = question.stands_for.iter().flat_map(|(option, others)| others.iter().chain([option]));
    if let Some(stray) = meant.find(|option| !own.contains(option)) {
        return Err(format!("`{stray}` in `stands_for` is none of its options"));
    }
    let Some(to) = &question.adds_to else { return Ok(()) };
    let Kind::Choices { alone, .. } = &question.kind else {
        return Err("only a question of the kind `choices` can add to another".to_owned());
    };
    if !question.counts_unasked {
        return Err("what adds to another question counts even where it is not asked".to_owned());
    }
    let base = book.questionnaire.question(to).filter(|_| earlier.contains_key(to.as_str()));
    let base = base.ok_or_else(|| format!("adds to `{to}`, which is no earlier question"))?.kind.options();
    let stray = own.iter().find(|option| !base.contains(option) && !alone.contains(option));
    stray.map_or(Ok(()), |stray| Err(format!("`{stray}` is no option of `{to}`")))
}

fn check_rule(book: &RuleBook, rule: &Rule) -> Result<(), String> {
    check_condition(book, &rule.when)?;
    if Category::of_rule(&rule.id) != Some(rule.category) {
        return Err(format!("its id does not fit the category `{}`", rule.category.id()));
    }
    if !severity_fits(rule) {
        return Err(format!("severity `{}` is not allowed here", rule.severity.id()));
    }
    if rule.sources.is_empty() || rule.about.is_empty() {
        return Err("`sources` and `about` may not be empty".to_owned());
    }
    check_sources(book, &rule.sources)?;
    let goals = goals(book);
    let known = |id: &String| book.questionnaire.question(id).is_some() || goals.contains(id);
    if let Some(stray) = rule.about.iter().find(|id| !known(id)) {
        return Err(format!("`{stray}` is neither a question nor a goal"));
    }
    if rule.goal.as_ref().is_some_and(|goal| !goals.contains(goal)) {
        return Err("its goal is no option of `goals`".to_owned());
    }
    check_expectation(book, rule)
}

pub(super) fn check_sources<'c>(
    book: &RuleBook,
    cited: impl IntoIterator<Item = &'c Citation>,
) -> Result<(), String> {
    let stray = cited.into_iter().find(|citation| !book.sources.knows(citation));
    stray.map_or(Ok(()), |stray| Err(format!("there is no `{stray}` to cite")))
}

fn severity_fits(rule: &Rule) -> bool {
    let grave = GRAVE_RED_FLAGS.contains(&rule.name());
    match rule.category {
        Category::Contraindication => rule.severity == Severity::Stop,
        Category::Caution => rule.severity == Severity::Caution,
        Category::RedFlag if grave => rule.severity == Severity::Caution,
        Category::RedFlag => rule.severity == Severity::Notice,
        _ => rule.severity <= Severity::Notice,
    }
}

fn check_expectation(book: &RuleBook, rule: &Rule) -> Result<(), String> {
    let Some(expected) = &rule.expected else { return Ok(()) };
    if rule.id != format!("expectation.{}_{}", expected.goal, expected.route) {
        return Err("its id must be expectation.<goal>_<route>".to_owned());
    }
    for case in &rule.cases {
        check_case(book, case)?;
    }
    let mut known = std::iter::once(expected).chain(rule.cases.iter().map(|case| &case.expected));
    known.try_for_each(|known| known.check(&rule.sources))
}

/// A case is known before anything is worked out from it, so it may ask for answers alone.
fn check_case(book: &RuleBook, case: &Case) -> Result<(), String> {
    check_condition(book, &case.when)?;
    let name = case.expected.case.as_deref().unwrap_or_default();
    if name.is_empty() || !name.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_')) {
        return Err("the name of a case may hold a to z, 0 to 9 and _ alone".to_owned());
    }
    let mut leaves = case.when.leaves().into_iter();
    let derived = leaves.find(|(fact, _)| book.questionnaire.question(fact).is_none());
    derived.map_or(Ok(()), |(fact, _)| Err(format!("a case may not ask for `{fact}`, which is worked out")))
}

fn check_clinic_question(book: &RuleBook, asked: &super::ClinicQuestion) -> Result<(), String> {
    if book.questionnaire.question(&asked.id).is_none() {
        return Err("no question of this id could settle it".to_owned());
    }
    check_sources(book, &asked.sources)?;
    if std::iter::once(asked.weight)
        .chain(asked.more.iter().map(|extra| extra.add))
        .any(|weight| !WEIGHTS.contains(&weight))
    {
        return Err("a weight is a whole number from 1 to 100".to_owned());
    }
    asked.more.iter().try_for_each(|extra| check_condition(book, &extra.when))
}

fn check_values(book: &RuleBook) -> Result<(), Error> {
    let is_option = |question: &str, option: &String| {
        book.questionnaire.question(question).is_some_and(|found| found.kind.options().contains(option))
    };
    for price in &book.values.usual_price_jpy {
        if !is_option("route", &price.route)
            || price.sources.iter().any(|citation| !book.sources.knows(citation))
        {
            return Err(fault("values.json", "a usual price needs a route and sources that exist"));
        }
    }
    if book.values.fhir_base.as_ref().is_some_and(|base| !is_web_address(base)) {
        return Err(fault("values.json", "fhir_base is no web address"));
    }
    let stray = book.values.hoped_within_days.iter().find(|hoped| !is_option("hoped_within", &hoped.option));
    stray.map_or(Ok(()), |hoped| {
        Err(fault("values.json", &format!("`{}` is no option of hoped_within", hoped.option)))
    })
}

fn check_condition(book: &RuleBook, condition: &Condition) -> Result<(), String> {
    condition.leaves().into_iter().try_for_each(|(fact, test)| check_leaf(book, fact, test))
}

impl RuleBook {
    /// Whether one fact can be asked this.
    ///
    /// # Errors
    /// Why it cannot: no such fact, or an option that it does not have.
    pub fn check_test(&self, fact: &str, test: &Test) -> Result<(), String> {
        check_leaf(self, fact, test)
    }

    /// What a fact about a day counts; `None` when the name is not one.
    pub fn day_fact(&self, name: &str) -> Option<DayFact> {
        DayFact::named(&self.questionnaire, &self.deadlines, name)
    }
}

pub(super) fn check_leaf(book: &RuleBook, fact: &str, test: &Test) -> Result<(), String> {
    let options: Vec<&str> = match book.questionnaire.question(fact) {
        Some(_) if *test == Test::Answered => return Ok(()),
        Some(question) if *test == Test::Unanswered && !question.required => return Ok(()),
        Some(question) => match (&question.kind, test) {
            (Kind::Integer { .. }, Test::Within { .. }) => return Ok(()),
            (kind, Test::OneOf(_)) => kind.options().iter().map(String::as_str).collect(),
            _ => return Err(format!("`{fact}` cannot be asked that")),
        },
        None => match (test, DERIVED_SETS.iter().find(|(name, _)| *name == fact)) {
            (Test::Holds, _) if DERIVED_FLAGS.contains(&fact) => return Ok(()),
            (Test::Within { .. }, _) if DERIVED_NUMBERS.contains(&fact) => return Ok(()),
            (Test::OneOf(_), Some((_, options))) => options.to_vec(),
            (Test::Within { .. } | Test::Answered | Test::Unanswered, _) if book.day_fact(fact).is_some() => {
                return Ok(());
            }
            _ => return Err(format!("there is no question or derived fact `{fact}` that can be asked that")),
        },
    };
    match test {
        Test::OneOf(wanted) => match wanted.iter().find(|option| !options.contains(&option.as_str())) {
            Some(stray) => Err(format!("`{stray}` is no option of `{fact}`")),
            None => Ok(()),
        },
        _ => Ok(()),
    }
}

fn goals(book: &RuleBook) -> &[String] {
    book.questionnaire.question("goals").map_or(&[], |question| question.kind.options())
}

pub(super) fn fault(id: &str, cause: &str) -> Error {
    Error::plain(ErrorKind::Data, format!("rule book: `{id}`: {cause}"))
}
