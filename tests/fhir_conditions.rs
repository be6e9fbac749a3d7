//! Conditions as FHIR's skip logic: what can be said is said exactly, what cannot is refused with the reason.

use crate::common;

use common::run::run;
use common::texts;
use exo_check::assets::{self, TextFile};
use exo_check::book::RuleBook;
use exo_check::error::Notice;
use exo_check::exchange::{Form, Languages, questionnaire};
use exo_check::term::Locale;
use serde_json::{Value, json};

/// The skip logic of `circumstances` if it were asked under this condition; or the reason why not.
fn exported(condition: Value) -> Result<Value, String> {
    let english = texts(Locale::En);
    let languages = Languages::with(&english, Languages::others_than(&english, &[]).unwrap());
    let book = RuleBook::load(&with_condition("circumstances", condition))
        .expect("the condition is one that a rule book may hold");
    let form = questionnaire(&Form::new(&book, &languages)).map_err(|error| match error.notice {
        Notice::Message("error-fhir_condition", variables) => {
            assert_eq!(variables[0], ("question", "circumstances".to_owned()));
            variables[1].1.clone()
        }
        other => panic!("{other:?}"),
    })?;
    let groups = form["item"].as_array().unwrap().iter();
    let items = groups.filter_map(|group| group["item"].as_array()).flatten();
    let item = items.into_iter().find(|item| item["linkId"] == "circumstances").unwrap();
    let tests = item["enableWhen"].as_array().map(|tests| {
        let short = |test: &Value| {
            let code = test["answerCoding"]["code"].as_str().map(Value::from);
            let plain = ["answerInteger", "answerBoolean"].map(|name| test[name].clone());
            let answer = code.or_else(|| plain.into_iter().find(|answer| !answer.is_null()));
            json!([test["question"], test["operator"], answer])
        };
        tests.iter().map(short).collect::<Vec<Value>>()
    });
    Ok(json!([item["enableBehavior"], tests]))
}

fn with_condition(question: &str, condition: Value) -> Vec<TextFile> {
    let mut files = assets::rules();
    let file = files.iter_mut().find(|file| file.name.ends_with("questionnaire.json")).unwrap();
    let mut sections: Value = serde_json::from_str(&file.text).unwrap();
    let sections_of = sections.as_array_mut().unwrap().iter_mut();
    let mut questions = sections_of.flat_map(|section| section["questions"].as_array_mut().unwrap());
    let question = questions.find(|known| known["id"] == question).unwrap();
    question["when"] = condition;
    file.text = sections.to_string().into();
    files
}

#[test]
fn what_fhir_can_say_is_said_exactly() {
    assert_eq!(exported(json!({})), Ok(json!([null, null])));
    assert_eq!(exported(json!({"cancer": "none"})), Ok(json!(["all", [["cancer", "=", "none"]]])));
    assert_eq!(
        exported(json!({"goals": ["spots", "hair_loss"]})),
        Ok(json!(["any", [["goals", "=", "spots"], ["goals", "=", "hair_loss"]]]))
    );
    assert_eq!(
        exported(
            json!({"cancer": "none", "all": [{"expectation": "vanish"}, {"age": {"at_least": 18, "less_than": 65}}]})
        ),
        Ok(json!([
            "all",
            [["cancer", "=", "none"], ["expectation", "=", "vanish"], ["age", ">=", 18], ["age", "<=", 64]]
        ]))
    );
    assert_eq!(
        exported(json!({"not": {"age": {"at_least": 18, "less_than": 65}}})),
        Ok(json!(["any", [["age", "<", 18], ["age", ">", 64]]]))
    );
    assert_eq!(
        exported(json!({"budget_jpy": {"unanswered": true}})),
        Ok(json!(["all", [["budget_jpy", "exists", false]]]))
    );
    assert_eq!(
        exported(json!({"not": {"budget_jpy": {"unanswered": true}}})),
        Ok(json!(["all", [["budget_jpy", "exists", true]]]))
    );
}

#[test]
fn a_question_that_another_adds_to_is_met_by_either() {
    assert_eq!(
        exported(json!({"route": ["injection", "undecided"]})),
        Ok(json!([
            "any",
            [["route", "=", "injection"], ["route", "=", "undecided"], ["also_routes", "=", "injection"]]
        ]))
    );
    assert_eq!(exported(json!({"cancer": "none", "route": "injection"})), Err("mixed".to_owned()));
}

#[test]
fn the_opposite_of_one_option_is_each_of_the_others() {
    assert_eq!(
        exported(json!({"not": {"cancer": ["none", "unsure"]}})),
        Ok(json!([
            "any",
            [["cancer", "=", "in_treatment"], ["cancer", "=", "remission"], ["cancer", "=", "suspected"]]
        ]))
    );
    assert_eq!(
        exported(
            json!({"not": {"any": [{"cancer": ["in_treatment", "remission", "suspected", "unsure"]}, {"not": {"expectation": "vanish"}}]}})
        ),
        Ok(json!(["all", [["cancer", "=", "none"], ["expectation", "=", "vanish"]]]))
    );
}

#[test]
fn what_fhir_cannot_say_is_refused_with_the_reason() {
    let reason = |condition: Value| exported(condition).unwrap_err();
    assert_eq!(reason(json!({"cancer": "none", "goals": ["spots", "hair_loss"]})), "mixed");
    assert_eq!(reason(json!({"not": {"goals": "spots"}})), "not_among_several");
    assert_eq!(reason(json!({"not": {"spot_type": "melasma"}})), "maybe_hidden");
    assert_eq!(reason(json!({"spot_type": {"unanswered": true}})), "maybe_hidden");
    let every = json!(["none", "in_treatment", "remission", "suspected", "unsure"]);
    assert_eq!(reason(json!({"not": {"cancer": every}})), "never");
}

#[test]
fn the_program_tells_the_reason_and_gives_no_form() {
    let home = tempfile::tempdir().unwrap();
    // No fixed rule stands on this question, so that a pack may ask it of fewer people.
    let mixed = json!({"decision_stage": "looking", "goals": ["spots", "hair_loss"]});
    let files = with_condition("heard_from", mixed);
    let file = files.iter().find(|file| file.name.ends_with("questionnaire.json")).unwrap();
    std::fs::write(home.path().join("questionnaire.json"), file.text.as_bytes()).unwrap();
    let folder = home.path().to_str().unwrap();
    let made = run(&["questions", "--format", "fhir", "--lang", "en", "--rules", folder], b"");
    let told = "FHIR cannot say when \"heard_from\" is asked, so no form was made. \
        It joins tests by \"all\" and by \"any\" at the same time. FHIR has one or the other.\n";
    assert_eq!((made.status, made.out.as_str(), made.err.as_str()), (65, "", told));
}
