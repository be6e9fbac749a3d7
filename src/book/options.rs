use super::{Ages, Counted, Rule};
use crate::condition::Condition;
use crate::term::{Category, Citation, EvidenceLevel, Severity, words};
use serde::de::value::SeqAccessDeserializer;
use serde::de::{Error, IntoDeserializer, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use std::collections::BTreeMap;

words! {
    /// What is told of every option, in this order for every option.
    Slot {
        /// What may be gained.
        Gain = "gain",
        /// What may go wrong.
        Harm = "harm",
        /// How well it was studied.
        Evidence = "evidence",
        /// How long until it can be judged.
        Time = "time",
        /// How many visits.
        Sessions = "sessions",
        /// What it usually costs.
        Cost = "cost",
        /// Going through it: the body.
        Physical = "physical",
        /// Going through it: the mind.
        Psychological = "psychological",
        /// Going through it: daily life, work and other people.
        Social = "social",
        /// Who should not, or must ask first.
        WhoNot = "who_not",
    }
}

words! {
    /// What an option is.
    OptionKind {
        /// Wait, or do nothing.
        Nothing = "nothing",
        /// What is usually done for the goal.
        Established = "established",
        /// A registered study.
        Trial = "trial",
        /// The treatment in question, by one route.
        Exosome = "exosome",
    }
}

words! {
    /// A slot without a text of its own: what is not known, or where the words come from.
    SlotWord {
        /// This aid did not look it up.
        NotLookedUp = "not_looked_up",
        /// Looked for; there is no number that can be relied on.
        NoNumber = "no_number",
        /// Looked for; no study was found.
        NoStudy = "no_study",
        /// It depends on the person's case, so a doctor has to say.
        AskDoctor = "ask_doctor",
        /// It differs from one illness to the next, so that no one answer is true.
        Differs = "differs",
        /// Nothing of the kind, since nothing is done.
        NothingDone = "nothing_done",
        /// From the expectation of this goal by this route.
        Expectation = "expectation",
        /// The usual price of a session by this route.
        UsualPrice = "usual_price",
        /// The card's level of evidence says it all.
        Level = "level",
    }
}

/// What fills a slot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Filling {
    /// A text of the card's message, with what backs it.
    Told(Vec<Citation>),
    /// A fixed text.
    Word(SlotWord),
}

impl<'de> Deserialize<'de> for Filling {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(FillingVisitor)
    }
}

struct FillingVisitor;

impl<'de> Visitor<'de> for FillingVisitor {
    type Value = Filling;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a list of citations, or a word for what is not known")
    }

    fn visit_str<E: Error>(self, word: &str) -> Result<Filling, E> {
        SlotWord::deserialize(word.into_deserializer()).map(Filling::Word)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, citations: A) -> Result<Filling, A::Error> {
        Vec::deserialize(SeqAccessDeserializer::new(citations)).map(Filling::Told)
    }
}

/// One way to go on, told by the same slots as every other.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OptionCard {
    /// The id; its texts are the message `option-<id>`.
    pub id: String,
    /// What it is.
    pub kind: OptionKind,
    /// The goal that it serves; every goal where absent.
    pub goal: Option<String>,
    /// The route, for the treatment in question.
    pub route: Option<String>,
    /// Further answers that it needs.
    #[serde(default = "Condition::always")]
    pub when: Condition,
    /// How well it was studied for its goal; an exosome card takes the expectation's.
    pub evidence: Option<EvidenceLevel>,
    /// How far the studies go that a guideline rests on, so that it is drawn by the same three questions as any other.
    pub tested: Option<EvidenceLevel>,
    /// Rules that warn some people of it: where one fires, the option says so.
    #[serde(default)]
    pub warnings: Vec<String>,
    /// How old the people were in whom it was studied, where that was read.
    pub ages: Option<Ages>,
    /// What can be drawn as two groups of 100 people.
    #[serde(default)]
    pub counted: Vec<Counted>,
    /// Every slot, each once.
    pub slots: BTreeMap<Slot, Filling>,
}

/// The rows that a priority looks at.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Weighs {
    /// An option of `priorities`.
    pub priority: String,
    /// The rows, in the order of the grid; never empty.
    pub slots: Vec<Slot>,
}

/// What backs the sentence on a goal, the message `concern-<goal>`.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Concern {
    /// Goal id.
    pub goal: String,
    /// Never empty.
    pub sources: Vec<Citation>,
}

/// The options side by side, as data.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Options {
    /// Which rows decide for whom.
    pub weighs: Vec<Weighs>,
    /// What each goal is about.
    pub concerns: Vec<Concern>,
    /// The ways to go on.
    pub cards: Vec<OptionCard>,
}

impl OptionCard {
    /// What backs its rows and its pictures.
    pub fn sources(&self) -> impl Iterator<Item = &Citation> {
        let rows = self.slots.values().flat_map(|filling| match filling {
            Filling::Told(sources) => sources.as_slice(),
            Filling::Word(_) => &[],
        });
        let counted = self.counted.iter().flat_map(|counted| &counted.sources);
        rows.chain(counted).chain(self.ages.iter().map(|ages| &ages.source))
    }

    /// How many of its rows say only that nobody looked.
    pub fn unread(&self) -> usize {
        let unread = [SlotWord::NotLookedUp, SlotWord::AskDoctor].map(Filling::Word);
        self.slots.values().filter(|filling| unread.contains(filling)).count()
    }

    /// The id of its message.
    pub fn message_id(&self) -> String {
        format!("option-{}", self.id)
    }
}

/// Every card tells every slot, cites what exists and names what is asked.
pub(super) fn check(book: &super::RuleBook) -> Result<(), String> {
    let options = |id: &str| book.questionnaire.question(id).map_or(&[][..], |found| found.kind.options());
    for card in &book.options.cards {
        check_card(book, card, options("goals"), options("route"))
            .map_err(|cause| format!("`{}`: {cause}", card.id))?;
    }
    if let Some(stray) = book
        .rules
        .iter()
        .filter(|rule| warns(rule))
        .find(|rule| !book.options.cards.iter().any(|card| card.warnings.contains(&rule.id)))
    {
        return Err(format!("no option shows the warning `{}`", stray.id));
    }
    for priority in options("priorities") {
        let rows = book.options.weighs.iter().find(|weighs| weighs.priority == *priority);
        if rows.is_none_or(|rows| rows.slots.is_empty()) {
            return Err(format!("no row decides for `{priority}`"));
        }
    }
    Ok(())
}

/// Whether a rule warns somebody of another choice than the treatment in question.
fn warns(rule: &Rule) -> bool {
    rule.category == Category::Alternative && rule.severity == Severity::Notice
}

/// A warning speaks of every goal of the option that shows it.
fn check_warnings(book: &super::RuleBook, card: &OptionCard) -> Result<(), String> {
    let fits = |rule: &Rule| {
        let speaks = |goal| rule.about.contains(goal) || rule.about.iter().any(|about| about == "goals");
        warns(rule) && card.goal.as_ref().is_none_or(speaks)
    };
    match card.warnings.iter().find(|id| !book.rule(id).is_some_and(&fits)) {
        Some(stray) => Err(format!("`{stray}` is no notice on another choice for its goal")),
        None => Ok(()),
    }
}

fn check_card(
    book: &super::RuleBook,
    card: &OptionCard,
    goals: &[String],
    routes: &[String],
) -> Result<(), String> {
    if card.goal.as_ref().is_some_and(|goal| !goals.contains(goal))
        || card.route.as_ref().is_some_and(|route| !routes.contains(route))
    {
        return Err("its goal or route is no option".to_owned());
    }
    check_warnings(book, card)?;
    let (level, tested) = (card.evidence, card.tested);
    if (level == Some(EvidenceLevel::Guideline)) != tested.is_some_and(|tested| tested.cells().is_some()) {
        return Err("a guide, and nothing else, has to say how far its studies go (`tested`)".to_owned());
    }
    card.counted.iter().try_for_each(Counted::check)?;
    super::check::check_sources(book, card.sources())?;
    if let Some(missing) = Slot::ALL.iter().find(|slot| !card.slots.contains_key(slot)) {
        return Err(format!("the slot `{}` is empty: say what is not known", missing.id()));
    }
    for (slot, filling) in &card.slots {
        if matches!(filling, Filling::Told(sources) if sources.is_empty()) {
            return Err(format!("the slot `{}` cites nothing", slot.id()));
        }
    }
    Ok(())
}
