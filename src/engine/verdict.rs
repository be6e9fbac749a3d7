use super::Decision;
use crate::answers::Coded;
use crate::book::{Rule, RuleBook};
use crate::term::{Category, Severity, Verdict};

impl Decision {
    /// The result by the contract's rule, after the conditions were decided; it never tells anybody to go ahead. What open
    /// answers leave undecided is looked up only where nothing heavier settles it.
    pub fn verdict(&mut self, book: &RuleBook, coded: &Coded) -> Verdict {
        let rule = |rank: usize| -> &Rule { &book.rules[book.compiled.ranked()[rank]] };
        let grave = || self.fired().map(rule).take_while(|rule| rule.severity >= Severity::Caution);
        match grave().next() {
            Some(first) if first.severity == Severity::Stop => return Verdict::Stop,
            Some(_) if grave().any(|rule| rule.category != Category::RedFlag) => {
                return Verdict::AskDoctorFirst;
            }
            Some(_) => return Verdict::RefuseOffer,
            None => {}
        }
        let mut clinic_questions = 0..book.clinic_questions.len();
        if clinic_questions.any(|place| book.compiled.is_untold(place, coded.vectors())) {
            return Verdict::AskClinicFirst;
        }
        book.compiled.mark_possible(coded.vectors(), &mut self.may);
        if self.undecided().any(|rank| rule(rank).category.opens_the_verdict()) {
            Verdict::AskClinicFirst
        } else if coded.is_unproven(&book.compiled) {
            Verdict::Unproven
        } else {
            Verdict::InformedChoice
        }
    }
}
