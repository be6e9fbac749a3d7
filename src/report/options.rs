use crate::answers::{AnswerFacts, Pair};
use crate::book::{OptionCard, OptionKind, Rule, RuleBook, Weighs};
use crate::condition::Truth;
use crate::engine::Finding;
use crate::term::{Effect, EvidenceLevel};

/// The ways to go on for one goal, always in the same order.
#[derive(Debug)]
pub struct GoalOptions<'b> {
    /// Goal id.
    pub goal: &'b str,
    /// Nothing, the established treatment, a study, then the treatment in question by each open route.
    pub choices: Vec<Choice<'b>>,
}

/// One way to go on, for one goal.
#[derive(Debug, Clone)]
pub struct Choice<'b> {
    /// What is told of it.
    pub card: &'b OptionCard,
    /// For the treatment in question: what is known of this goal by this route.
    pub pair: Option<Pair<'b>>,
    /// Why this person should not have it, or has to ask first.
    pub warnings: Vec<&'b Rule>,
}

impl Choice<'_> {
    /// How well it was studied for this goal.
    pub fn evidence(&self) -> Option<EvidenceLevel> {
        self.pair.map_or(self.card.evidence, |pair| pair.expected.evidence)
    }

    /// The level of its studies where it is one of those that answer the three questions of a reader.
    pub fn tested(&self) -> Option<EvidenceLevel> {
        self.card.tested.or(self.evidence())
    }

    /// Whether it was compared, and no clear difference was seen.
    pub fn made_no_difference(&self) -> bool {
        self.pair.is_some_and(|pair| pair.expected.effect == Effect::NoDifference)
    }
}

/// The options of every chosen goal.
pub(super) fn options<'b>(
    book: &'b RuleBook,
    facts: &AnswerFacts<'b>,
    pairs: &[Pair<'b>],
    findings: &[Finding<'b>],
) -> Vec<GoalOptions<'b>> {
    let goals = book.questionnaire.question("goals").map_or(&[][..], |question| question.kind.options());
    let chosen = goals.iter().filter(|goal| facts.answers().choices("goals").contains(goal));
    chosen.map(|goal| GoalOptions { goal, choices: choices(book, facts, pairs, findings, goal) }).collect()
}

fn choices<'b>(
    book: &'b RuleBook,
    facts: &AnswerFacts<'b>,
    pairs: &[Pair<'b>],
    findings: &[Finding<'b>],
    goal: &str,
) -> Vec<Choice<'b>> {
    let mut choices = Vec::new();
    for kind in OptionKind::ALL {
        let cards = book.options.cards.iter().filter(|card| card.kind == *kind);
        for card in cards.filter(|card| serves(card, facts, goal)) {
            let of_card = |pair: &&Pair<'b>| {
                pair.expected.goal == goal && Some(&pair.expected.route) == card.route.as_ref()
            };
            let fired = findings.iter().map(|finding| finding.rule);
            let warnings = fired.filter(|rule| card.warnings.contains(&rule.id)).collect();
            choices.push(Choice { card, pair: pairs.iter().find(of_card).copied(), warnings });
        }
    }
    choices
}

/// Whether the card is of this goal, of a route that is open, and meant for these answers.
fn serves(card: &OptionCard, facts: &AnswerFacts<'_>, goal: &str) -> bool {
    let routes = facts.routes();
    let is_open = |own: &String| routes.contains(&own.as_str());
    card.goal.as_ref().is_none_or(|own| own == goal)
        && card.route.as_ref().is_none_or(is_open)
        && card.when.truth(facts) == Truth::True
}

/// The rows that decide for this person, one entry a chosen priority, in the order of choosing.
pub(super) fn weighs<'b>(book: &'b RuleBook, priorities: &[String]) -> Vec<&'b Weighs> {
    let of = |priority: &String| book.options.weighs.iter().find(|weighs| weighs.priority == *priority);
    priorities.iter().filter_map(of).collect()
}
