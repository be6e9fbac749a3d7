use super::derived::{Derived, Pair, pairs};
use super::{Answers, Coded, days, derive};
use crate::book::compiled::ones;
use crate::book::{DayFact, Question, RuleBook, inputs};
use crate::condition::{Facts, Known, Truth};
use jiff::civil::Date;

/// Everything that conditions can look up: answers to the questions that are asked, and what follows from them.
pub struct AnswerFacts<'b> {
    book: &'b RuleBook,
    coded: Coded,
    answers: Answers,
    joined: Vec<(&'b str, Vec<String>)>,
    derived: Derived<'b>,
}

/// The questions behind a fact.
#[derive(Debug, Clone)]
pub enum Behind<'f> {
    /// The fact is the answer to a question.
    Itself(&'f str),
    /// The fact is worked out from these.
    Inputs(Vec<&'f str>),
}

impl<'f> Behind<'f> {
    /// What stands behind this fact.
    pub fn of(book: &'f RuleBook, fact: &'f str) -> Self {
        let questions = book.questionnaire.questions();
        match (inputs(fact), book.day_fact(fact)) {
            (Some(inputs), _) => Self::Inputs(inputs.to_vec()),
            (None, Some(DayFact::Since(place))) => Self::Inputs(vec![&questions[place].id]),
            (None, Some(DayFact::To(place))) => {
                Self::Inputs(named(questions, &book.compiled.days.last[place].behind()))
            }
            (None, None) => Self::Itself(fact),
        }
    }

    /// Whether the question is one of them.
    pub fn holds(&self, question: &str) -> bool {
        match self {
            Self::Itself(fact) => *fact == question,
            Self::Inputs(inputs) => inputs.contains(&question),
        }
    }
}

/// The ids of the questions whose bits are set.
fn named<'q>(questions: &'q [Question], bits: &[u64]) -> Vec<&'q str> {
    let places = bits.iter().enumerate().flat_map(|(word, bits)| ones(*bits).map(move |bit| word * 64 + bit));
    places.map(|place| questions[place].id.as_str()).collect()
}

impl<'b> AnswerFacts<'b> {
    /// Takes the answers that count (those to hidden questions do not), in one order, and derives the rest once, for the day
    /// of the report.
    pub fn new(book: &'b RuleBook, answers: &Answers, as_of: Date) -> Self {
        let coded = Coded::of(book, answers, as_of);
        let mut kept = answers.clone();
        for (place, question) in book.questionnaire.questions().iter().enumerate() {
            if coded.is_hidden(place) {
                kept.remove(&question.id);
            }
        }
        let derived = Derived::new(book, &coded);
        let joined = kept.joined(&book.questionnaire);
        Self { book, coded, answers: kept.in_order(&book.questionnaire), joined, derived }
    }

    /// The day of the report.
    pub fn as_of(&self) -> Date {
        self.coded.as_of
    }

    /// What is known of a fact about a day: a number of days, open, or hidden.
    pub fn day(&self, day: DayFact) -> Known<'static> {
        self.coded.day_fact(self.book, day)
    }

    /// The same as machine words.
    pub fn coded(&self) -> &Coded {
        &self.coded
    }

    /// The routes that are open: the chosen ones and those that stand for none chosen yet, in the order of the
    /// questionnaire.
    pub fn routes(&self) -> Vec<&'b str> {
        let open = derive::routes(&self.book.compiled, &self.coded);
        let options = self.book.questionnaire.question("route").map_or(&[][..], |route| route.kind.options());
        let open = options.iter().enumerate().filter(|(place, _)| open.holds(*place));
        open.map(|(_, route)| route.as_str()).collect()
    }

    /// Every chosen goal by every open route.
    pub fn pairs(&self) -> Vec<Pair<'b>> {
        pairs(self.book, &self.coded)
    }

    /// The answers that count.
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// What was worked out from them.
    pub fn derived(&self) -> &Derived<'b> {
        &self.derived
    }

    /// The open questions that keep a fact open, in the order of asking. Empty where no answer could settle it.
    pub fn open_questions(&self, fact: &str) -> Vec<&'b str> {
        let needed = match self.book.day_fact(fact) {
            Some(DayFact::To(place)) => {
                let missing = days::missing(self.book, &self.coded, place);
                Some(named(self.book.questionnaire.questions(), &missing.unwrap_or_default()))
            }
            _ => derive::needed(&self.book.compiled, &self.coded, fact),
        };
        let behind = Behind::of(self.book, fact);
        let is_needed = |question: &str| match &needed {
            Some(needed) => needed.contains(&question),
            None => behind.holds(question),
        };
        let questions = self.book.questionnaire.questions().iter();
        let open = questions.filter(|question| {
            is_needed(&question.id)
                && question.adds_to.is_none()
                && self.answers.get(&question.id).is_none()
                && self.answers.asks(&self.book.questionnaire, question) != Truth::False
        });
        open.map(|question| question.id.as_str()).collect()
    }
}

impl Facts for AnswerFacts<'_> {
    fn known(&self, fact: &str) -> Known<'_> {
        if let Some(known) = self.derived.known(fact) {
            return known;
        }
        if let Some(day) = self.book.day_fact(fact) {
            return self.day(day);
        }
        if let Some((_, options)) = self.joined.iter().find(|(question, _)| *question == fact) {
            return Known::Options(options);
        }
        if let Some(value) = self.answers.get(fact) {
            return value.known();
        }
        let question = self.book.questionnaire.question(fact);
        match question.map(|question| self.answers.asks(&self.book.questionnaire, question)) {
            Some(Truth::False) => Known::Hidden,
            _ => Known::Open,
        }
    }
}
