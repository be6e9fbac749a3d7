//! Two groups of 100 people: drawn alike for every option, the same in words, and how old they were.

use crate::common;

use common::{answers, book, texts};
use exo_check::assets;
use exo_check::book::{After, OptionKind, RuleBook};
use exo_check::render::{self, Depth, text};
use exo_check::report::Report;
use exo_check::term::Locale;
use serde_json::{Value as Json, json};

fn person(goal: &str, age: u8) -> Json {
    json!({
        "goals": [goal], "expectation": "slight_change", "hoped_within": "no_hurry", "decision_stage": "looking",
        "route": "cosmetic", "sex": "male", "age": age, "cancer": "none", "conditions": ["none"], "medicines": ["none"],
        "allergies": ["none"], "earlier_treatment": "never", "clinic_contact": "none_yet",
    })
}

/// The report of a person, painted by `paint`.
fn told<T>(person: &Json, paint: impl Fn(&Report<'_>) -> T) -> T {
    let book = book();
    paint(&Report::new(&book, &answers(&book, person), book.values.rules_version))
}

fn as_text(person: &Json, width: usize, plain: bool) -> String {
    let look = text::Look { width, colour: false, plain, full: true, unicode: false };
    told(person, |report| render::text(report, &texts(Locale::En), look))
}

fn as_json(person: &Json, locale: Locale) -> Json {
    let json = told(person, |report| render::json::render(report, &texts(locale)).unwrap());
    serde_json::from_str(&json).unwrap()
}

const GEL: [&str; 12] = [
    "# is a person to whom it happened, . one to whom it did not.",
    "With: 60 of 100      Without: 50 of 100",
    "# # # # # # # # # #  # # # # # # # # # #",
    "# # # # # # # # # #  # # # # # # # # # #",
    "# # # # # # # # # #  # # # # # # # # # #",
    "# # # # # # # # # #  # # # # # # # # # #",
    "# # # # # # # # # #  # # # # # # # # # #",
    "# # # # # # # # # #  . . . . . . . . . .",
    ". . . . . . . . . .  . . . . . . . . . .",
    ". . . . . . . . . .  . . . . . . . . . .",
    ". . . . . . . . . .  . . . . . . . . . .",
    ". . . . . . . . . .  . . . . . . . . . .",
];

#[test]
fn both_groups_stand_side_by_side_down_to_40_columns() {
    let person = person("joint_pain", 60);
    assert!(as_text(&person, 80, false).contains(&GEL.join("\n")));
    assert!(as_text(&person, 40, false).contains(&GEL[1..].join("\n")));
    for text in [as_text(&person, 39, false), as_text(&person, 80, true)] {
        assert!(!text.contains(GEL[2]) && text.contains("Counted in 100"), "{text}");
    }
    let words = as_text(&person, 300, true);
    assert!(words.contains("in about 60 of 100 people. With a plain gel it was about 50 of 100."), "{words}");
}

#[test]
fn a_page_draws_no_group_and_markdown_tells_it_in_words() {
    let look = text::Look { width: 80, colour: false, plain: false, full: false, unicode: false };
    let person = person("joint_pain", 60);
    assert!(!told(&person, |report| render::text(report, &texts(Locale::En), look)).contains(GEL[2]));
    let markdown = told(&person, |report| render::markdown(report, &texts(Locale::En), Depth::Whole));
    assert!(markdown.contains("in about 60 of 100 people. With a plain gel it was about 50 of 100."));
}

#[test]
fn html_draws_as_many_squares_as_there_are_people() {
    let html =
        told(&person("joint_pain", 60), |report| render::html(report, &texts(Locale::En), Depth::Whole));
    let figure = html.split("id=\"picture-people-established_pain_gel-gain-desc\"").nth(1).unwrap();
    let figure = figure.split("</svg>").next().unwrap();
    let squares: Vec<(&str, usize)> = ["class=\"span\"", "class=\"track\""]
        .into_iter()
        .flat_map(|class| figure.match_indices(class).map(move |(at, _)| (class, at)))
        .map(|(class, at)| (class, figure[at..].split('>').next().unwrap().matches('M').count()))
        .collect();
    let counts: Vec<usize> = squares.iter().map(|(_, count)| *count).collect();
    assert_eq!(counts, [60, 50, 40, 50], "{squares:?}");
}

#[test]
fn whatever_has_no_count_is_named_exosomes_as_any_other() {
    let whole = as_text(&person("joint_pain", 60), 80, false);
    let (_, after) = whole.split_once("For these we hold no such count, so nothing can be drawn:\n").unwrap();
    let named: Vec<&str> = after.lines().take_while(|line| line.starts_with("- ")).collect();
    let names =
        ["Do nothing, or wait", "Exercise and weight", "Pain tablets (NSAIDs)", "Join a registered study"];
    assert_eq!(named.len(), names.len() + 1, "{named:?}");
    assert!(names.iter().zip(&named).all(|(name, line)| line.contains(name)), "{named:?}");
    assert_eq!(named[4], "- Exosomes: cosmetic");
}

#[test]
fn every_count_is_told_with_its_numbers_in_both_languages() {
    let book = book();
    let counted = book.options.cards.iter().flat_map(|card| card.counted.iter().map(move |own| (card, own)));
    let mut seen = 0;
    for (card, own) in counted {
        seen += 1;
        let mut person = person(card.goal.as_ref().unwrap(), 45);
        person["spot_type"] = json!("age_spot");
        if card.goal.as_deref() != Some("spots") {
            person.as_object_mut().unwrap().remove("spot_type");
        }
        for locale in Locale::ALL {
            let json = as_json(&person, *locale);
            let choices = json["options"]["goals"][0]["choices"].as_array().unwrap();
            let choice = choices.iter().find(|choice| choice["id"] == card.id.as_str()).unwrap();
            let rows = choice["counted"].as_array().unwrap();
            let (with, without) = (own.with.to_string(), own.without.to_string());
            let row =
                rows.iter().find(|row| row["with"] == own.with && row["without"] == own.without).unwrap();
            let text = row["text"].as_str().unwrap();
            let last = after(own.after).to_string();
            for number in [&with, &without, &last, &"100".to_owned()] {
                assert!(text.contains(number.as_str()), "{} {}: {number} in {text}", card.id, locale.id());
            }
            assert!(!row["sources"].as_array().unwrap().is_empty());
        }
    }
    assert!(seen >= 15, "{seen} counts");
}

fn after(after: After) -> i64 {
    after.span()[1]
}

#[test]
fn no_exosome_card_has_a_count_and_every_other_choice_says_so_as_data() {
    for card in &book().options.cards {
        assert!(card.counted.is_empty() || card.kind == OptionKind::Established, "{}", card.id);
    }
    let json = as_json(&person("joint_pain", 60), Locale::En);
    let choices = json["options"]["goals"][0]["choices"].as_array().unwrap();
    let exosome = choices.iter().find(|choice| choice["kind"] == "exosome").unwrap();
    assert_eq!(exosome["counted"], json!([]));
}

/// The message when a file of the book is changed like this.
fn refusal(name: &str, from: &str, to: &str) -> String {
    let mut files = assets::rules();
    let file = files.iter_mut().find(|file| file.name == format!("rules/{name}")).unwrap();
    assert!(file.text.contains(from), "{from}");
    file.text = file.text.replacen(from, to, 1).into();
    format!("{:?}", RuleBook::load(&files).expect_err("a broken rule book"))
}

#[test]
fn a_count_that_is_no_pair_of_100_is_refused() {
    let gel = r#"{"id": "gain", "with": 60, "without": 50, "after": {"weeks": [6, 12]}, "sources": ["source:S436"]}"#;
    for (part, other, said) in [
        (r#""with": 60"#, r#""with": 101"#, "more than 100 of 100 people"),
        (r#""without": 50"#, r#""without": 101"#, "more than 100 of 100 people"),
        (r#", "without": 50"#, "", "missing field `without`"),
        ("[6, 12]", "[12, 6]", "shortest, longest"),
        ("[6, 12]", "[0, 12]", "shortest, longest"),
        (r#", "after": {"weeks": [6, 12]}"#, "", "missing field `after`"),
        (r#"["source:S436"]"#, "[]", "cites nothing"),
        (r#""source:S436""#, r#""source:S999""#, "there is no `source:S999` to cite"),
        (r#""with""#, r#""people": [0, 5], "with""#, "a group without people"),
    ] {
        let message = refusal("options.json", gel, &gel.replacen(part, other, 1));
        assert!(message.contains(said), "{part} to {other}: {message}");
    }
    assert!(RuleBook::load(&assets::rules()).is_ok());
}

#[test]
fn whoever_is_older_or_younger_than_those_studied_reads_so() {
    let evidence = |age: u8, locale: Locale| -> String {
        let json = as_json(&person("wrinkles", age), locale);
        let choices = json["options"]["goals"][0]["choices"].as_array().unwrap().clone();
        let choice = choices.iter().find(|choice| choice["id"] == "established_botulinum").unwrap();
        choice["rows"][2]["text"].as_str().unwrap().to_owned()
    };
    for (age, outside) in [(19, true), (20, false), (64, false), (65, true)] {
        let said = format!(" The study took people aged 20 to 64, so it cannot tell what happens at {age}.");
        assert_eq!(
            evidence(age, Locale::En).ends_with(&said),
            outside,
            "{age}: {}",
            evidence(age, Locale::En)
        );
    }
    assert!(evidence(65, Locale::Ja).ends_with("20歳から64歳の人です。65歳でどうなるかは、わかりません。"));
}

#[test]
fn the_ages_of_an_exosome_study_are_told_like_any_other_and_unknown_ones_are_not_guessed() {
    let text = |goal: &str, spot: Option<&str>, age: u8| -> String {
        let mut person = person(goal, age);
        if let Some(spot) = spot {
            person["spot_type"] = json!(spot);
        }
        let json = as_json(&person, Locale::En);
        let findings = json["findings"].as_array().unwrap();
        let found = findings.iter().find(|finding| finding["rule"] == format!("expectation.{goal}_cosmetic"));
        found.unwrap()["text"].as_str().unwrap().to_owned()
    };
    let said = "The study took people aged 39 to 55, so it cannot tell what happens at";
    for (age, outside) in [(38, true), (39, false), (55, false), (56, true)] {
        assert_eq!(text("spots", Some("faint"), age).contains(said), outside, "{age}");
    }
    // Of melasma no study is told, so nobody's age is either; and where no age was read, none is told.
    assert!(!text("spots", Some("melasma"), 80).contains("The study took people aged"));
    assert!(!text("hair_loss", None, 80).contains("The study took people aged"));
}

#[test]
fn ages_without_a_source_of_their_rule_are_refused() {
    let message = refusal(
        "expectations_skin.json",
        r#""to": 55, "source": "source:S952""#,
        r#""to": 55, "source": "source:S950""#,
    );
    assert!(message.contains("the source of `ages` is none of its `sources`"), "{message}");
    let message = refusal(
        "options.json",
        r#""to": 64, "source": "source:S408""#,
        r#""to": 64, "source": "source:S999""#,
    );
    assert!(message.contains("there is no `source:S999` to cite"), "{message}");
}
