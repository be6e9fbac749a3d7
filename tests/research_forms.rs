//! The questionnaire for `REDCap`, ODK and Kobo.

use crate::common;

use common::run::run;
use std::collections::BTreeSet;

fn form(kind: &str, language: &str) -> String {
    let made = run(&["questions", "--format", kind, "--lang", language], b"");
    assert_eq!((made.status, made.err.as_str()), (0, ""));
    made.out
}

/// The cells of a CSV text; no cell of these forms breaks a line.
fn rows(text: &str) -> Vec<Vec<String>> {
    let cells = |line: &str| {
        let (mut cells, mut quoted) = (vec![String::new()], false);
        for sign in line.chars() {
            match sign {
                '"' => quoted = !quoted,
                ',' if !quoted => cells.push(String::new()),
                sign => cells.last_mut().unwrap().push(sign),
            }
        }
        cells
    };
    text.lines().map(cells).collect()
}

fn row<'r>(rows: &'r [Vec<String>], column: usize, name: &str) -> &'r Vec<String> {
    rows.iter().find(|row| row.get(column).is_some_and(|cell| cell == name)).unwrap()
}

#[test]
fn redcap_reads_every_question_with_its_branching_in_both_languages() {
    let book = common::book();
    let ids: Vec<&str> = book.questionnaire.questions().iter().map(|question| question.id.as_str()).collect();
    let [ja, en] = ["ja", "en"].map(|language| rows(&form("redcap", language)));
    for rows in [&ja, &en] {
        assert!(rows.iter().all(|row| row.len() == 18), "18 columns");
        // A record is known by its first field, which has to be a text.
        assert_eq!((rows[1][0].as_str(), rows[1][3].as_str()), ("record_id", "text"));
        assert_eq!(rows[2..].iter().map(|row| row[0].as_str()).collect::<Vec<_>>(), ids);
    }
    assert_eq!(row(&en, 0, "spot_type")[11], "[goals(spots)] = '1'");
    // A further route shows it as well as the first one.
    assert_eq!(row(&en, 0, "drip_mix")[11], "([route] = 'iv_drip' or [also_routes(iv_drip)] = '1')");
    assert_eq!(row(&en, 0, "can_decide")[11], "[answering_for] = 'adult'");
    assert_eq!(row(&en, 0, "pregnancy")[11], "([sex] <> 'male' and ([age] < 60 or [age] = ''))");
    assert_eq!(row(&en, 0, "parent_knows")[11], "([age] <> '' and [age] <= 17)");
    assert_eq!(row(&en, 0, "priorities")[17], "@MAXCHECKED=3");
    assert_eq!(row(&en, 0, "conditions")[17], "@NONEOFTHEABOVE='none,unsure'");
    let age = row(&en, 0, "age");
    assert_eq!((&*age[3], &*age[7], &*age[8], &*age[9], &*age[12]), ("text", "integer", "0", "120", "y"));
    assert_eq!(row(&ja, 0, "age")[11..13], row(&en, 0, "age")[11..13]);
    assert_ne!(row(&ja, 0, "age")[4], row(&en, 0, "age")[4]);
}

#[test]
fn an_xlsform_holds_both_languages_and_every_option() {
    let rows = rows(&form("xlsform", "en"));
    let heads = &rows[1];
    assert_eq!(heads[..5], ["", "type", "name", "label::en (en)", "label::ja (ja)"]);
    let relevant = heads.iter().position(|head| head == "relevant").unwrap();
    assert_eq!(row(&rows, 2, "spot_type")[relevant], "selected(${goals}, 'spots')");
    assert_eq!(
        row(&rows, 2, "drip_mix")[relevant],
        "(selected(${route}, 'iv_drip') or selected(${also_routes}, 'iv_drip'))"
    );
    assert_eq!(
        row(&rows, 2, "pregnancy")[relevant],
        "(not(selected(${sex}, 'male')) and (${age} < 60 or ${age} = ''))"
    );
    assert_eq!(row(&rows, 2, "age")[relevant + 1], ". >= 0 and . <= 120");
    assert_eq!(row(&rows, 2, "priorities")[relevant + 1], "count-selected(.) <= 3");
    let book = common::book();
    let listed: BTreeSet<(String, String)> = rows
        .iter()
        .skip_while(|row| row[0] != "choices")
        .skip(2)
        .take_while(|row| row[0].is_empty())
        .map(|row| (row[1].clone(), row[2].clone()))
        .collect();
    let options = book
        .questionnaire
        .questions()
        .iter()
        .flat_map(|question| question.offered().map(|option| (question.id.clone(), option.clone())));
    assert_eq!(listed, options.collect());
}

#[test]
fn questions_tell_programs_when_they_are_asked_and_all_their_labels() {
    let questions: serde_json::Value = serde_json::from_str(&form("json", "ja")).unwrap();
    let of = |id: &str| {
        questions["questions"].as_array().unwrap().iter().find(|question| question["id"] == id).unwrap()
    };
    assert!(of("goals")["when"].is_null() && of("goals")["unit"].is_null());
    assert_eq!(of("spot_type")["when"], serde_json::json!({"goals": "spots"}));
    assert_eq!(of("price_per_session_jpy")["unit"], "jpy");
    assert_eq!(of("price_per_session_jpy")["unit_label"], serde_json::json!({"en": "yen", "ja": "円"}));
    assert_eq!(questions["sections"][0]["id"], "plan");
    assert!(questions["sections"].as_array().unwrap().iter().all(|section| section["title"]["ja"] != ""));
    assert_eq!(questions["rules_version"], common::book().version());
    assert_ne!(of("goals")["help"]["en"], of("goals")["help"]["ja"]);
    let not_offered = |question: &serde_json::Value| {
        let options = question["options"].as_array().into_iter().flatten();
        options
            .filter(|option| option["offered"] == false)
            .map(|option| option["id"].clone())
            .collect::<Vec<_>>()
    };
    let kept: Vec<_> = questions["questions"].as_array().unwrap().iter().flat_map(not_offered).collect();
    assert_eq!(kept, ["serum_egg_antibiotic", "recent_filler_or_laser"], "taken, and no longer offered");
    for form in ["text", "redcap", "xlsform"].map(|kind| form(kind, "en")) {
        assert!(!form.contains("serum_egg_antibiotic") && form.contains("beef_or_milk"));
    }
    let texts = |language| common::texts(language).attribute("q-goals", "opt-spots", &[]);
    let spots =
        of("goals")["options"].as_array().unwrap().iter().find(|option| option["id"] == "spots").unwrap();
    assert_eq!(spots["label"]["en"], texts(exo_check::term::Locale::En));
    assert_eq!(spots["label"]["ja"], texts(exo_check::term::Locale::Ja));
    // What is told is what is read: every condition reads back as itself.
    let book = common::book();
    for question in book.questionnaire.questions() {
        let told = of(&question.id)["when"].clone();
        let when = exo_check::condition::Condition::always();
        let read = if told.is_null() { when } else { serde_json::from_value(told).unwrap() };
        assert_eq!(read, book.questionnaire.widened(&question.when), "{}", question.id);
    }
}

#[test]
fn a_condition_on_a_route_is_told_of_further_routes_too() {
    let made = run(&["questions", "--format", "json", "--lang", "en"], b"");
    let made: serde_json::Value = serde_json::from_str(&made.out).unwrap();
    let asked = made["questions"].as_array().unwrap().iter().find(|asked| asked["id"] == "drip_mix").unwrap();
    assert_eq!(asked["when"], serde_json::json!({"any": [{"route": "iv_drip"}, {"also_routes": "iv_drip"}]}));
}
