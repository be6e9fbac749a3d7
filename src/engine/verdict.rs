use super::Decision;
use crate::answers::Coded;
use crate::book::{Rule, RuleBook};
use crate::term::{Category, Severity, Verdict};

/// What brings a verdict.
#[derive(Debug, Clone, Copy)]
pub enum Cause {
    /// Such a rule fires.
    Fires(fn(&Rule) -> bool),
    /// A question to the clinic is open, or open answers leave a rule undecided that opens the verdict.
    Open,
    /// For some goal no study answers the question.
    Unproven,
}

/// The verdicts from grave to light by the contract's rule: the first whose cause holds is the result, else the mildest one.
/// It never tells anybody to go ahead.
pub const LADDER: [(Verdict, Cause); 5] = [
    (Verdict::Stop, Cause::Fires(|rule| rule.severity == Severity::Stop)),
    (Verdict::AskDoctorFirst, Cause::Fires(|rule| is_caution(rule) && rule.category != Category::RedFlag)),
    (Verdict::RefuseOffer, Cause::Fires(|rule| is_caution(rule) && rule.category == Category::RedFlag)),
    (Verdict::AskClinicFirst, Cause::Open),
    (Verdict::Unproven, Cause::Unproven),
];

fn is_caution(rule: &Rule) -> bool {
    rule.severity == Severity::Caution
}

impl Decision {
    /// The result, after the conditions were decided. What open answers leave undecided is looked up only where nothing
    /// heavier settles it.
    pub fn verdict(&mut self, book: &RuleBook, coded: &Coded) -> Verdict {
        let first = LADDER.into_iter().find(|(_, cause)| match cause {
            // Ranks begin with the gravest, and what is lighter brings no verdict by itself.
            Cause::Fires(is_meant) => {
                let grave = self.fired().map(|rank| rule(book, rank));
                grave.take_while(|rule| rule.severity >= Severity::Caution).any(is_meant)
            }
            Cause::Open => self.is_open(book, coded),
            Cause::Unproven => coded.is_unproven(),
        });
        first.map_or(Verdict::InformedChoice, |(verdict, _)| verdict)
    }

    fn is_open(&mut self, book: &RuleBook, coded: &Coded) -> bool {
        let mut clinic_questions = 0..book.clinic_questions.len();
        if clinic_questions.any(|place| book.compiled.is_untold(place, coded.vectors())) {
            return true;
        }
        book.compiled.mark_possible(coded.vectors(), &mut self.may);
        self.undecided().any(|rank| rule(book, rank).category.opens_the_verdict())
    }
}

fn rule(book: &RuleBook, rank: usize) -> &Rule {
    &book.rules[book.compiled.ranked()[rank]]
}
