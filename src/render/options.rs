//! The options in words: one text a row, the same rows for every option.

use super::known::outside;
use super::message::Texts;
use crate::book::{After, Counted, Filling, OptionCard, Rule, Slot, SlotWord, Weighs};
use crate::localizer::Variable;
use crate::report::Choice;
use crate::term::{Citation, EvidenceLevel};
use std::borrow::Cow;

/// What one row says of one option.
pub(super) struct Told<'r> {
    /// In words.
    pub(super) text: String,
    /// What backs it; empty where nothing is known.
    pub(super) sources: Cow<'r, [Citation]>,
}

/// The name of an option, with a mark where this person is warned of it.
pub(super) fn name(texts: &Texts<'_>, choice: &Choice<'_>) -> String {
    let name = texts.localizer.attribute(&choice.card.message_id(), "name", &[]);
    if choice.warnings.is_empty() {
        return name;
    }
    texts.localizer.text("option-warned", &[("name", Variable::Text(&name))])
}

/// The name of a row.
pub(super) fn slot_name(texts: &Texts<'_>, slot: Slot) -> String {
    texts.localizer.word(&format!("slot-{}", slot.id()))
}

/// What a row says of an option to this person: a warning that holds goes before what holds for anybody.
pub(super) fn told<'r>(texts: &Texts<'r>, choice: &Choice<'r>, slot: Slot) -> Told<'r> {
    let mut told = for_this_age(texts, choice, slot);
    if slot == Slot::WhoNot && !choice.warnings.is_empty() {
        let why = |rule: &&Rule| [texts.sentence(&own(texts, rule, "title")), own(texts, rule, "text")];
        let mut sentences: Vec<String> = choice.warnings.iter().flat_map(why).collect();
        sentences.push(told.text);
        told.text = texts.localizer.sentences(&sentences);
        told.sources.to_mut().extend(warned_by(choice));
    }
    told
}

/// The same for a cell of a table: where a warning holds, its title alone, and where the rest stands.
pub(super) fn told_in_brief<'r>(texts: &Texts<'r>, choice: &Choice<'r>, slot: Slot) -> Told<'r> {
    if slot != Slot::WhoNot || choice.warnings.is_empty() {
        return for_this_age(texts, choice, slot);
    }
    let title = |rule: &&Rule| texts.sentence(&own(texts, rule, "title"));
    let mut sentences: Vec<String> = choice.warnings.iter().map(title).collect();
    sentences.push(texts.localizer.word("option-warned-why"));
    Told { text: texts.localizer.sentences(&sentences), sources: warned_by(choice).collect() }
}

/// The words of a warning without a mark for its age, which stands where the warning itself does.
fn own(texts: &Texts<'_>, rule: &Rule, attribute: &str) -> String {
    texts.localizer.attribute(&rule.message_id(), attribute, &[])
}

fn warned_by(choice: &Choice<'_>) -> impl Iterator<Item = Citation> {
    choice.warnings.iter().flat_map(|rule| rule.sources.iter().copied())
}

/// What holds for anybody, and that the study took nobody of this age.
fn for_this_age<'r>(texts: &Texts<'r>, choice: &Choice<'r>, slot: Slot) -> Told<'r> {
    let mut told = for_anybody(texts, choice, slot);
    let ages = choice.pair.map_or(choice.card.ages.as_ref(), |pair| pair.expected.ages.as_ref());
    if slot == Slot::Evidence
        && let Some((ages, sentence)) = outside(texts, ages)
    {
        told.text = texts.localizer.sentences(&[told.text, sentence]);
        if !told.sources.contains(&ages.source) {
            told.sources.to_mut().push(ages.source);
        }
    }
    told
}

/// Of how many in 100 something came true with an option and without it, in a sentence.
pub(super) fn counted(texts: &Texts<'_>, card: &OptionCard, counted: &Counted) -> String {
    let [with_people, without_people] = counted.people.unwrap_or_default();
    let after = after(texts, counted.after);
    let variables = [
        ("with", Variable::Number(counted.with.into())),
        ("without", Variable::Number(counted.without.into())),
        ("with_people", Variable::Number(with_people)),
        ("without_people", Variable::Number(without_people)),
        ("after", Variable::Text(&after)),
    ];
    texts.localizer.attribute(&card.message_id(), &format!("hundred-{}", counted.id), &variables)
}

fn after(texts: &Texts<'_>, after: After) -> String {
    let [first, last] = after.span();
    let unit = match after {
        After::Weeks(_) => "counted-weeks",
        After::Months(_) => "counted-months",
        After::Years(_) => "counted-years",
    };
    let variables = [
        ("first", Variable::Number(first)),
        ("last", Variable::Number(last)),
        ("range", Variable::Text(if first == last { "no" } else { "yes" })),
    ];
    texts.localizer.text(unit, &variables)
}

fn for_anybody<'r>(texts: &Texts<'r>, choice: &Choice<'r>, slot: Slot) -> Told<'r> {
    let nothing = Cow::Borrowed(&[][..]);
    let Some(filling) = choice.card.slots.get(&slot) else {
        return Told { text: String::new(), sources: nothing };
    };
    match filling {
        Filling::Told(sources) => {
            let text = texts.localizer.attribute(&choice.card.message_id(), slot.id(), &[]);
            Told { text, sources: Cow::Borrowed(sources) }
        }
        Filling::Word(SlotWord::Expectation) => expected(texts, choice, slot),
        Filling::Word(SlotWord::UsualPrice) => usual_price(texts, choice),
        Filling::Word(SlotWord::Level) => Told { text: level(texts, choice), sources: nothing },
        Filling::Word(word) => Told { text: fixed(texts, *word), sources: nothing },
    }
}

/// How well an option was studied for the goal, as a sentence; for want of a level, what its row of evidence says.
pub(super) fn level(texts: &Texts<'_>, choice: &Choice<'_>) -> String {
    match (choice.evidence(), choice.card.slots.get(&Slot::Evidence)) {
        (Some(level), _) => {
            let sentence = |level: EvidenceLevel| {
                let words = texts.localizer.word(&format!("evidence-level-{}", level.id()));
                texts.sentence(&texts.at_start(&words))
            };
            let no_difference = || texts.localizer.word("level-no-difference");
            let more = choice.made_no_difference().then(no_difference);
            let told = [Some(sentence(level)), choice.card.tested.map(sentence), more];
            texts.localizer.sentences(&told.into_iter().flatten().collect::<Vec<_>>())
        }
        (None, Some(Filling::Told(_))) => {
            texts.localizer.attribute(&choice.card.message_id(), Slot::Evidence.id(), &[])
        }
        (None, Some(Filling::Word(word))) => fixed(texts, *word),
        (None, None) => fixed(texts, SlotWord::NotLookedUp),
    }
}

/// A priority, the rows that decide for it, and why these.
pub(super) fn weighs(texts: &Texts<'_>, weighs: &Weighs) -> (String, String) {
    let rows: Vec<String> = weighs.slots.iter().map(|slot| slot_name(texts, *slot)).collect();
    let priority = texts.option("priorities", &weighs.priority);
    let variables =
        [("priority", Variable::Text(&priority)), ("rows", Variable::Text(&texts.localizer.listed(&rows)))];
    let line = texts.localizer.text("weighs-line", &variables);
    (line, texts.localizer.word(&format!("weighs-why-{}", weighs.priority)))
}

/// Gain, evidence and time of the treatment in question come from what is known of the goal by the route.
fn expected<'r>(texts: &Texts<'r>, choice: &Choice<'r>, slot: Slot) -> Told<'r> {
    let Some(pair) = choice.pair else {
        return Told { text: fixed(texts, SlotWord::NotLookedUp), sources: Cow::Borrowed(&[]) };
    };
    let text = match slot {
        Slot::Gain => texts.sentence(&texts.attribute(pair.rule, "title")),
        Slot::Evidence => level(texts, choice),
        _ if texts.localizer.has_attribute(&pair.rule.message_id(), "time") => texts.rule(pair.rule, "time"),
        _ => fixed(texts, SlotWord::NoNumber),
    };
    Told { text, sources: Cow::Borrowed(&pair.rule.sources) }
}

fn usual_price<'r>(texts: &Texts<'r>, choice: &Choice<'r>) -> Told<'r> {
    let prices = &texts.report.book.values.usual_price_jpy;
    let Some(price) = prices.iter().find(|price| Some(&price.route) == choice.card.route.as_ref()) else {
        return Told { text: fixed(texts, SlotWord::NoNumber), sources: Cow::Borrowed(&[]) };
    };
    let [low, high] = price.range.map(|yen| texts.yen(yen));
    let variables = [("low", Variable::Text(&low)), ("high", Variable::Text(&high))];
    Told {
        text: texts.localizer.text("slot-word-usual_price", &variables),
        sources: Cow::Borrowed(&price.sources),
    }
}

fn fixed(texts: &Texts<'_>, word: SlotWord) -> String {
    texts.localizer.word(&format!("slot-word-{}", word.id()))
}
