//! What is taken as a response, where its faults stand, and what a report does with answers that do not count.

use crate::common;

use common::fhir::{HEALTH, PLAN, faultless, lines, told, validate};
use common::run::run;
use serde_json::{Value, json};

#[test]
fn an_answer_to_a_hidden_question_is_a_fault_for_validate_and_a_notice_in_the_report() {
    let mut response = faultless();
    response["item"][0]["item"][0]["answer"].as_array_mut().unwrap().remove(1);
    assert_eq!(
        told(&response),
        [format!("({PLAN}.item[1]): \"spot_type\" is not asked, by the other answers. Take it out.")]
    );
    let report =
        run(&["--answers", "-", "--lang", "en", "--format", "json"], response.to_string().as_bytes());
    let json: Value = serde_json::from_str(&report.out).unwrap();
    assert_eq!(report.status, 0);
    assert_eq!(json["notices"][0]["kind"], "hidden_answer");
    assert_eq!(json["notices"][0]["question"], "spot_type");
}

#[test]
fn places_are_those_of_the_text() {
    let text = format!("{:#}", faultless()).replace("\"valueInteger\": 34", "\"valueInteger\": 134");
    let line = text.lines().position(|line| line.contains("134")).unwrap() + 1;
    let run_ja = run(&["validate", "-", "--lang", "ja"], text.as_bytes());
    assert_eq!(
        run_ja.out,
        format!(
            "答えに、直すところが1件あります。結果は作っていません。\n標準入力の{line}行31文字目（{HEALTH}.item[0].answer[0].value）：「134」は、「age」に答えられる範囲の外にあります。書けるもの：0から120。\n"
        )
    );
    let cut = run(&["validate", "-", "--lang", "en"], &text.as_bytes()[..text.len() - 3]);
    assert_eq!(cut.status, 65);
    assert!(cut.out.contains("the answers end too early"), "{}", cut.out);
}

#[test]
fn only_one_response_is_read() {
    let bundle = |entries: Value| json!({"resourceType": "Bundle", "type": "collection", "entry": entries});
    let one = json!({"resource": faultless()});
    let patient = json!({"resource": {"resourceType": "Patient"}});
    assert_eq!(validate(&bundle(json!([patient, one]))).status, 0);
    let line = |found: &str| {
        format!(
            "Standard input, line 1, column 1: \"{found}\" cannot be read here. Give one QuestionnaireResponse, alone or in a Bundle."
        )
    };
    for (resource, found) in [
        (bundle(json!([one, one])), "Bundle (2)"),
        (bundle(json!([patient])), "Bundle (0)"),
        (json!({"resourceType": "Questionnaire"}), "Questionnaire"),
        (json!({"resourceType": 3}), "3"),
    ] {
        assert_eq!(validate(&resource).out.lines().nth(1).unwrap(), line(found));
    }
    let faulty = {
        let mut one = one.clone();
        one["resource"]["item"][1]["item"][0]["answer"][0]["valueInteger"] = json!(121);
        bundle(json!([patient, one]))
    };
    assert!(told(&faulty)[0].starts_with("(Bundle.entry[1].resource.item[1].item[0].answer[0].value): "));
}

#[test]
fn a_hundred_faults_are_told_in_full_and_the_rest_counted() {
    let mut response = faultless();
    let strays = (0..150).map(|number| json!({"linkId": format!("stray_{number}")}));
    response["item"][0]["item"].as_array_mut().unwrap().extend(strays);
    let lines = lines(&response);
    assert_eq!((lines.len(), lines[0].as_str()), (102, "The answers hold 150 faults. No report was made."));
    assert_eq!(lines[101], "And 50 more.");
}

#[test]
fn a_response_is_not_gone_on_with_and_its_file_keeps_every_byte() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("response.json");
    let other = home.path().join("other.json");
    let (name, other_name) = (file.to_str().unwrap(), other.to_str().unwrap());
    let unfinished = json!({"resourceType": "QuestionnaireResponse", "status": "in-progress"});
    let bundle = json!({"resourceType": "Bundle", "entry": [{"resource": faultless()}]});
    for resource in [faultless(), unfinished, bundle] {
        let bytes = format!("{resource:#}\n");
        std::fs::write(&file, &bytes).unwrap();
        for save in [&[][..], &["--save", other_name]] {
            let options = [&["--lang", "en", "--plain", "--resume", name], save].concat();
            let resumed = run(&options, b"1\n1\n1\n");
            let told = format!(
                "{name} holds a FHIR response. --resume goes on with plain answers alone. The file is as it was.\n\
                 For a report from a FHIR response, use --answers {name}\n"
            );
            assert_eq!((resumed.status, resumed.out.as_str(), resumed.err), (65, "", told));
            assert_eq!(std::fs::read_to_string(&file).unwrap(), bytes);
            assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 1, "nothing is written beside it");
        }
    }
}
