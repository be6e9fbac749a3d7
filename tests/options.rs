//! The options side by side: equal detail for each, sources for what is told, rows that decide by what matters.

use crate::common;

use common::{answers, book, texts};
use exo_check::assets;
use exo_check::book::{Filling, OptionCard, OptionKind, RuleBook, Slot, SlotWord};
use exo_check::render;
use exo_check::report::Report;
use exo_check::term::Locale;
use serde_json::{Value as Json, json};

fn person(goal: &str, route: &str, priorities: &[&str]) -> Json {
    let mut person = json!({
        "goals": [goal], "expectation": "slight_change", "hoped_within": "no_hurry", "decision_stage": "looking",
        "route": route, "age": 40, "cancer": "none", "pregnancy": "none", "conditions": ["none"],
        "medicines": ["none"], "allergies": ["none"], "earlier_treatment": "never", "clinic_contact": "none_yet",
    });
    if !priorities.is_empty() {
        person["priorities"] = json!(priorities);
    }
    person
}

fn goals(book: &RuleBook) -> Vec<String> {
    book.questionnaire.question("goals").unwrap().kind.options().to_vec()
}

#[test]
fn every_goal_has_its_sentence_and_four_ways_to_go_on() {
    let book = book();
    for goal in goals(&book) {
        let answers = answers(&book, &person(&goal, "injection", &[]));
        let report = Report::new(&book, &answers, book.values.rules_version);
        let mut kinds: Vec<OptionKind> =
            report.options[0].choices.iter().map(|choice| choice.card.kind).collect();
        assert_eq!(kinds.iter().filter(|kind| **kind == OptionKind::Nothing).count(), 1, "{goal}");
        kinds.dedup();
        assert_eq!(kinds, OptionKind::ALL, "{goal}");
        for locale in Locale::ALL {
            assert!(texts(*locale).has_message(&format!("concern-{goal}")), "{goal} in {}", locale.id());
        }
        assert!(
            book.options.concerns.iter().any(|concern| concern.goal == goal && !concern.sources.is_empty())
        );
    }
}

#[test]
fn who_has_not_decided_sees_all_four_routes_last() {
    let book = book();
    let answers = answers(&book, &person("hair_loss", "undecided", &[]));
    let report = Report::new(&book, &answers, book.values.rules_version);
    let ids: Vec<&str> = report.options[0].choices.iter().map(|choice| choice.card.id.as_str()).collect();
    assert_eq!(
        ids,
        [
            "nothing_hair_loss",
            "established_hair_loss",
            "established_hair_lotion",
            "trial",
            "exosome_iv_drip",
            "exosome_injection",
            "exosome_microneedling",
            "exosome_cosmetic",
        ]
    );
}

#[test]
fn melasma_care_stands_only_where_it_was_named() {
    let book = book();
    let ids = |spot: Option<&str>| -> Vec<String> {
        let mut person = person("spots", "cosmetic", &[]);
        if let Some(spot) = spot {
            person["spot_type"] = json!(spot);
        }
        let answers = answers(&book, &person);
        let report = Report::new(&book, &answers, book.values.rules_version);
        report.options[0].choices.iter().map(|choice| choice.card.id.clone()).collect()
    };
    assert!(ids(Some("melasma")).contains(&"established_melasma".to_owned()));
    assert!(!ids(Some("faint")).contains(&"established_melasma".to_owned()));
    assert!(!ids(None).contains(&"established_melasma".to_owned()));
}

#[test]
fn every_option_tells_every_row_in_one_order() {
    let book = book();
    for card in &book.options.cards {
        let rows: Vec<Slot> = card.slots.keys().copied().collect();
        assert_eq!(rows, Slot::ALL, "{}", card.id);
        for locale in Locale::ALL {
            let localizer = texts(*locale);
            for (slot, filling) in &card.slots {
                let told = localizer.has_attribute(&card.message_id(), slot.id());
                assert_eq!(told, matches!(filling, Filling::Told(_)), "{} {}", card.id, slot.id());
            }
        }
    }
}

#[test]
fn every_treatment_tells_body_mind_and_daily_life() {
    for card in book().options.cards.iter().filter(|card| card.kind != OptionKind::Nothing) {
        for slot in [Slot::Physical, Slot::Psychological, Slot::Social] {
            let unread =
                matches!(card.slots[&slot], Filling::Word(SlotWord::NotLookedUp | SlotWord::AskDoctor));
            assert!(!unread || card.kind == OptionKind::Trial, "{} {}", card.id, slot.id());
        }
    }
}

#[test]
fn every_option_tells_gain_and_harm() {
    for card in &book().options.cards {
        for slot in [Slot::Gain, Slot::Harm] {
            let told = matches!(card.slots[&slot], Filling::Told(_) | Filling::Word(SlotWord::Expectation));
            assert!(told, "{} {}", card.id, slot.id());
        }
    }
}

#[test]
fn nothing_is_left_unread_of_other_choices_that_is_read_of_this_treatment() {
    let book = book();
    let cards = &book.options.cards;
    let share = |cards: Vec<&OptionCard>| {
        let unread: usize = cards.iter().map(|card| card.unread()).sum();
        (unread * 100).div_ceil(cards.len() * Slot::ALL.len())
    };
    let of = |kind, goal: Option<&String>| -> Vec<&OptionCard> {
        let fits = |card: &&OptionCard| card.kind == kind && (goal.is_none() || card.goal.as_ref() == goal);
        cards.iter().filter(fits).collect()
    };
    let exosome = share(of(OptionKind::Exosome, None));
    println!("exosome: {exosome} in 100 rows not looked up");
    for card in cards {
        assert!(share(vec![card]) <= 10, "{}: {} rows", card.id, card.unread());
    }
    for goal in goals(&book) {
        let [nothing, established] =
            [OptionKind::Nothing, OptionKind::Established].map(|kind| of(kind, Some(&goal)));
        let [nothing, established] = [share(nothing), share(established)];
        println!("{goal}: do nothing {nothing}, established {established}");
        assert!(established <= exosome, "{goal}: {established} against {exosome}");
    }
}

/// The rows of one option as JSON, for one person.
fn who_not(person: &Json, id: &str, locale: Locale) -> String {
    let book = book();
    let report = Report::new(&book, &answers(&book, person), book.values.rules_version);
    let json = render::json::render(&report, &texts(locale)).unwrap();
    let json: Json = serde_json::from_str(&json).unwrap();
    let choices = json["options"]["goals"][0]["choices"].as_array().unwrap().clone();
    let choice = choices.iter().find(|choice| choice["id"] == id).unwrap();
    assert_eq!(choice["rows"][9]["id"], "who_not");
    format!("{}: {}", choice["name"].as_str().unwrap(), choice["rows"][9]["text"].as_str().unwrap())
}

#[test]
fn an_option_tells_this_person_why_not_and_marks_its_name() {
    let mut melasma = person("spots", "cosmetic", &[]);
    melasma["spot_type"] = json!("melasma");
    let plain = who_not(&melasma, "established_tranexamic_acid", Locale::En);
    assert!(!plain.contains("(see note)"), "{plain}");
    melasma["conditions"] = json!(["blood_clot_history"]);
    let warned = who_not(&melasma, "established_tranexamic_acid", Locale::En);
    assert!(warned.contains("(see note): Melasma tablets"), "{warned}");
    assert!(warned.contains("You can keep the sun off without this drug."), "{warned}");
    assert!(who_not(&melasma, "established_tranexamic_acid", Locale::Ja).contains("（注意あり）"));
}

#[test]
fn a_warning_that_no_option_shows_or_that_is_none_is_refused() {
    let own = "\"warnings\": [\"alternative.botulinum_pregnancy\", ";
    assert!(refusal(own, "\"warnings\": [").contains("no option shows the warning"));
    assert!(refusal(own, "\"warnings\": [\"alternative.trial\", ").contains("is no notice"));
    assert!(refusal(own, "\"warnings\": [\"alternative.methotrexate_not_you\", ").contains("is no notice"));
}

#[test]
fn the_rows_that_decide_follow_what_matters() {
    let book = book();
    let answers = answers(&book, &person("wrinkles", "injection", &["low_cost", "quick_result"]));
    let report = Report::new(&book, &answers, book.values.rules_version);
    let decide: Vec<&Slot> = Slot::ALL.iter().filter(|slot| report.decides(**slot)).collect();
    assert_eq!(decide, [&Slot::Time, &Slot::Sessions, &Slot::Cost]);
    let order: Vec<&str> = report.weighs.iter().map(|weighs| weighs.priority.as_str()).collect();
    assert_eq!(order, ["low_cost", "quick_result"]);
}

/// The message when the options file is changed like this.
fn refusal(from: &str, to: &str) -> String {
    let mut files = assets::rules();
    let file = files.iter_mut().find(|file| file.name == "rules/options.json").unwrap();
    assert!(file.text.contains(from), "{from}");
    file.text = file.text.replacen(from, to, 1).into();
    format!("{:?}", RuleBook::load(&files).expect_err("a broken rule book"))
}

#[test]
fn a_row_without_a_source_is_refused() {
    assert!(refusal("\"gain\": [\"article:A13.5\"]", "\"gain\": []").contains("`gain` cites nothing"));
    assert!(
        refusal("\"gain\": [\"article:A13.5\"]", "\"gain\": [\"article:A13.99\"]").contains("article:A13.99")
    );
}

#[test]
fn an_empty_row_and_a_priority_without_rows_are_refused() {
    assert!(refusal("\"gain\": [\"article:A13.5\"],", "").contains("the slot `gain` is empty"));
    assert!(refusal("\"priority\": \"low_cost\"", "\"priority\": \"low_costs\"").contains("`low_cost`"));
}

/// A guide is drawn by the studies under it, or it would look less tested than what it is compared with.
#[test]
fn a_guide_without_its_studies_is_refused() {
    let with = "\"evidence\": \"guideline\", \"tested\": \"adequate_trials\",";
    let refused = "has to say how far its studies go";
    assert!(refusal(with, "\"evidence\": \"guideline\",").contains(refused));
    assert!(refusal(with, "\"evidence\": \"guideline\", \"tested\": \"consensus\",").contains(refused));
    assert!(
        refusal(with, "\"evidence\": \"adequate_trials\", \"tested\": \"adequate_trials\",")
            .contains(refused)
    );
}
