use super::derived::{Derived, Pair, pairs};
use super::{Answers, Coded, derive};
use crate::book::RuleBook;
use crate::condition::{Facts, Known, Truth};

/// Everything that conditions can look up: answers to the questions that are asked, and what follows from them.
pub struct AnswerFacts<'b> {
    book: &'b RuleBook,
    coded: Coded,
    answers: Answers,
    joined: Vec<(&'b str, Vec<String>)>,
    derived: Derived<'b>,
}

/// The questions behind a fact.
#[derive(Debug, Clone, Copy)]
pub enum Behind<'f> {
    /// The fact is the answer to a question.
    Itself(&'f str),
    /// The fact is worked out from these.
    Inputs(&'static [&'static str]),
}

impl<'f> Behind<'f> {
    /// What stands behind this fact.
    pub fn of(fact: &'f str) -> Self {
        derive::inputs(fact).map_or(Self::Itself(fact), Self::Inputs)
    }

    /// Whether the question is one of them.
    pub fn holds(self, question: &str) -> bool {
        match self {
            Self::Itself(fact) => fact == question,
            Self::Inputs(inputs) => inputs.contains(&question),
        }
    }
}

impl<'b> AnswerFacts<'b> {
    /// Takes the answers that count (those to hidden questions do not), in one order, and derives the rest once.
    pub fn new(book: &'b RuleBook, answers: &Answers) -> Self {
        let coded = Coded::of(book, answers);
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
        let needed = derive::needed(&self.book.compiled, &self.coded, fact);
        let behind = Behind::of(fact);
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
