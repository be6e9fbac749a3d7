//! The exported form holds none of fifteen mistakes that form tools let pass; each is found once it is put in.

use crate::common;

use common::form_check::{form_mistakes, items};
use common::run::run;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

fn form(language: &str) -> Value {
    let run = run(&["questions", "--format", "fhir", "--lang", language], b"");
    assert_eq!((run.status, run.err.as_str()), (0, ""));
    serde_json::from_str(&run.out).unwrap()
}

/// Changes one item of the form.
fn change(form: &mut Value, link: &str, change: impl FnOnce(&mut Value)) {
    fn find<'f>(items: &'f mut Value, link: &str) -> Option<&'f mut Value> {
        items.as_array_mut()?.iter_mut().find_map(|item| {
            if item["linkId"] == link { Some(item) } else { find(item.get_mut("item")?, link) }
        })
    }
    change(find(&mut form["item"], link).unwrap_or_else(|| panic!("no item {link}")));
}

/// What is found after one change of one item.
fn after(link: &str, put: impl FnOnce(&mut Value)) -> Vec<String> {
    let mut form = form("en");
    change(&mut form, link, put);
    form_mistakes(&form)
}

#[test]
fn the_form_has_no_mistake_in_either_language() {
    for language in ["ja", "en"] {
        assert_eq!(form_mistakes(&form(language)), Vec::<String>::new(), "{language}");
    }
}

#[test]
fn mistakes_of_the_resource_are_found() {
    let changed = |name: &str, value: Value| {
        let mut form = form("en");
        form[name] = value;
        form_mistakes(&form)
    };
    let mut bare = form("en");
    bare.as_object_mut().unwrap().remove("status");
    assert_eq!(form_mistakes(&bare), ["no status"]);
    assert_eq!(changed("flavour", json!("sweet")), ["unknown field flavour"]);
    assert_eq!(changed("date", json!("24.11.2026")), ["bad date"]);
}

#[test]
fn mistakes_of_items_are_found() {
    assert_eq!(after("age", |item| item["type"] = json!("intger")), ["age: type intger"]);
    assert_eq!(after("budget_jpy", |item| item["linkId"] = json!("route")), ["route: linkId twice"]);
    assert_eq!(
        after("disclaimer", |item| item["required"] = json!(true)),
        ["disclaimer: required on display"]
    );
    assert_eq!(
        after("disclaimer", |item| item["item"] = json!([{"linkId": "x", "text": "x", "type": "display"}])),
        ["disclaimer: items under display"]
    );
    assert_eq!(
        after("route", |item| item["answerValueSet"] = json!("https://example.org/vs")),
        ["route: answerOption and answerValueSet"]
    );
    let option = json!([{"valueCoding": {"system": "s", "code": "c"}}]);
    assert_eq!(
        after("disclaimer", |item| {
            item["type"] = json!("boolean");
            item["answerOption"] = option;
        }),
        ["disclaimer: answerOption on boolean"]
    );
    assert_eq!(after("age", |item| item["maxLength"] = json!(3)), ["age: maxLength on integer"]);
}

#[test]
fn mistakes_of_conditions_are_found() {
    assert_eq!(
        after("spot_type", |item| {
            let test = item["enableWhen"][0].as_object_mut().unwrap();
            test.insert("operator".to_owned(), json!("exists"));
        }),
        ["spot_type: exists without a boolean"]
    );
    assert_eq!(
        after("spot_type", |item| drop(
            item["enableWhen"][0].as_object_mut().unwrap().remove("answerCoding")
        )),
        ["spot_type: enableWhen without answer"]
    );
    assert_eq!(
        after("spot_type", |item| item["enableWhen"][0]["question"] = json!("goal")),
        ["spot_type: enableWhen points to no item"]
    );
    assert_eq!(
        after("spot_type", |item| item["enableWhen"][0]["answerCoding"]["code"] = json!("spot")),
        ["spot_type: enableWhen code not among options"]
    );
    assert_eq!(
        after("source_cell", |item| drop(item.as_object_mut().unwrap().remove("enableBehavior"))),
        ["source_cell: two enableWhen without enableBehavior"]
    );
}

#[test]
fn every_question_is_there_with_its_kind_options_and_range() {
    let form = form("ja");
    let questions = run(&["questions", "--format", "json", "--lang", "ja"], b"");
    let questions: Value = serde_json::from_str(&questions.out).unwrap();
    let asked: Vec<Value> = items(&form["item"])
        .into_iter()
        .filter(|item| item["type"] != "group" && item["type"] != "display")
        .cloned()
        .collect();
    let extension = |item: &Value, end: &str| {
        let all = item["extension"].as_array().unwrap().iter();
        all.filter(|one| one["url"].as_str().unwrap().ends_with(end))
            .map(|one| one.get("valueInteger").unwrap_or(&one["valueDate"]).clone())
            .next()
    };
    let shown: Vec<Value> = asked.iter().map(|item| {
        let options: Vec<Value> = item["answerOption"].as_array().map_or(&[][..], Vec::as_slice).iter().map(|option| {
            let coding = &option["valueCoding"];
            json!({"id": coding["code"], "label": coding["display"], "alone": option["extension"][0]["valueBoolean"] == true})
        }).collect();
        json!({"id": item["linkId"], "label": item["text"], "help": item["item"][0]["text"], "required": item["required"],
            "kind": match (item["type"].as_str().unwrap(), item["repeats"].as_bool().unwrap()) {
                ("choice", false) => "choice", ("choice", true) => "choices", ("date", _) => "date", _ => "integer"
            },
            "options": options, "range": [extension(item, "minValue"), extension(item, "maxValue")],
            "at_most": extension(item, "maxOccurs")})
    }).collect();
    let expected: Vec<Value> = questions["questions"].as_array().unwrap().iter().map(|question| {
        let alone = |option: &Value| question["alone"].as_array().is_some_and(|alone| alone.contains(&option["id"]));
        let options: Vec<Value> = question["options"].as_array().map_or(&[][..], Vec::as_slice).iter()
            .map(|option| json!({"id": option["id"], "label": option["label"]["ja"], "alone": alone(option)})).collect();
        let range = if question["range"].is_null() { json!([null, null]) } else { question["range"].clone() };
        json!({"id": question["id"], "label": question["label"]["ja"], "help": question["help"]["ja"], "required": question["required"],
            "kind": question["kind"], "options": options, "range": range, "at_most": question["at_most"]})
    }).collect();
    assert_eq!(shown, expected);
}

#[test]
fn both_languages_hold_the_same_texts_the_other_way_round() {
    let (japanese, english) = (form("ja"), form("en"));
    let (ja, en) = (items(&japanese["item"]), items(&english["item"]));
    assert_eq!(ja.len(), en.len());
    for (ja, en) in ja.iter().zip(en) {
        let translation = &ja["_text"]["extension"][0]["extension"];
        assert_eq!(
            translation,
            &json!([{"url": "lang", "valueCode": "en"}, {"url": "content", "valueString": en["text"]}])
        );
        assert_eq!(en["_text"]["extension"][0]["extension"][1]["valueString"], ja["text"]);
    }
}

/// What a registry of forms asks for beside the questions.
#[test]
fn the_form_says_who_publishes_it_for_whom_and_by_which_units() {
    let form = form("ja");
    assert_eq!(form["experimental"], json!(true), "no physician has signed yet");
    assert_eq!(form["publisher"], "exo-check");
    assert_eq!(form["copyright"], "MIT OR Apache-2.0");
    assert_eq!(form["jurisdiction"][0]["coding"][0]["code"], "JP");
    for present in ["contact", "useContext", "lastReviewDate", "text"] {
        assert!(form.get(present).is_some(), "{present}");
    }
    assert!(form.get("approvalDate").is_none(), "nobody has approved it");
    let items = items(&form["item"]);
    let of = |link: &str| items.iter().find(|item| item["linkId"] == link).unwrap();
    let units = |link: &str| {
        let extensions = of(link)["extension"].as_array().unwrap();
        extensions.iter().filter_map(|found| found["valueCoding"]["code"].as_str()).collect::<Vec<_>>()
    };
    assert_eq!(units("price_per_session_jpy"), ["JPY"]);
    assert_eq!(units("age"), ["a"]);
    assert_eq!(units("sessions_planned"), ["{session}"]);
    assert_eq!(of("goals")["prefix"], "3.", "two stand before it");
    let formats = |link: &str| of(link)["extension"].to_string().contains("YYYY-MM-DD");
    assert!(formats("signed_on") && !formats("age"));
}

/// A pack that asks otherwise is another version of the form, and a publisher's data stand in it.
#[test]
fn a_pack_has_a_version_of_its_own() {
    let home = tempfile::tempdir().unwrap();
    let rules = home.path().join("rules");
    std::fs::create_dir(&rules).unwrap();
    let own = std::fs::read_to_string(common::project("rules/values.json")).unwrap();
    let own = own.replacen('{', r#"{"fhir_publisher": "Korea Test", "fhir_jurisdiction": ["KR"],"#, 1);
    std::fs::write(rules.join("values.json"), own).unwrap();
    let made =
        run(&["questions", "--format", "fhir", "--lang", "en", "--rules", &rules.to_string_lossy()], b"");
    assert_eq!((made.status, made.err.as_str()), (0, ""));
    let made: Value = serde_json::from_str(&made.out).unwrap();
    let version = made["version"].as_str().unwrap();
    assert!(version.starts_with("2026-11-30+own."), "{version}");
    assert_eq!(made["publisher"], "Korea Test");
    assert_eq!(made["jurisdiction"][0]["coding"][0]["code"], "KR");
}

/// Every code that the form offers stands in the code system that it names, once, with the form's display.
#[test]
fn the_codes_of_the_form_are_exported_with_one_display_each() {
    let form = form("ja");
    let made = run(&["questions", "--format", "fhir-terminology", "--lang", "ja"], b"");
    let bundle: Value = serde_json::from_str(&made.out).unwrap();
    let all: Vec<&Value> =
        bundle["entry"].as_array().unwrap().iter().map(|entry| &entry["resource"]).collect();
    let by_url = |url: &Value| {
        let found: Vec<&&Value> = all.iter().filter(|resource| resource["url"] == *url).collect();
        assert_eq!(found.len(), 1, "{url}");
        found[0]["concept"].clone()
    };
    let mut systems = 0;
    for item in items(&form["item"]) {
        let Some(options) = item["answerOption"].as_array() else { continue };
        systems += 1;
        let concepts = by_url(&options[0]["valueCoding"]["system"]);
        let told: Vec<[&Value; 3]> = concepts
            .as_array()
            .unwrap()
            .iter()
            .map(|concept| [&concept["code"], &concept["display"], &concept["designation"][1]["value"]])
            .collect();
        let offered: Vec<[&Value; 3]> = options
            .iter()
            .map(|option| {
                let coding = &option["valueCoding"];
                let english = &coding["_display"]["extension"][0]["extension"][1]["valueString"];
                [&coding["code"], &coding["display"], english]
            })
            .collect();
        assert_eq!(told, offered, "{}", item["linkId"]);
    }
    let of = |kind: &str| all.iter().filter(|resource| resource["resourceType"] == kind).count();
    assert_eq!(
        (of("CodeSystem"), of("ValueSet")),
        (systems + 1, systems),
        "one for each question, and the rules"
    );
    let inactive: Vec<&Value> = all
        .iter()
        .flat_map(|resource| resource["concept"].as_array().into_iter().flatten())
        .filter(|concept| concept["property"][0]["valueBoolean"] == true)
        .map(|concept| &concept["code"])
        .collect();
    assert_eq!(inactive, ["serum_egg_antibiotic", "recent_filler_or_laser"]);
}

/// Responses from before every question had a code system of its own are read as they were.
#[test]
fn the_one_code_system_of_old_responses_is_still_read() {
    let old = json!(common::fhir::SYSTEM);
    let mut response = common::fhir::faultless();
    let system = response.pointer_mut("/item/1/item/1/answer/0/valueCoding/system").unwrap();
    assert_eq!(std::mem::replace(system, old), "https://example.org/exo-check/CodeSystem/cancer");
    assert_eq!(common::fhir::validate(&response).status, 0);
}

/// The version of the rule book with which these questions, options, limits and conditions went out first, and their digest.
const VERSION_OF_QUESTIONS: (&str, &str) = ("2026-11-30", "280c3473");

/// A form that asks otherwise needs another version (SDC): whoever changes a question moves `rules_version` in
/// `rules/values.json`, and puts both here.
#[test]
fn the_version_moves_with_the_questions() {
    let listed = run(&["questions", "--format", "json"], b"").out;
    let mut listed: Value = serde_json::from_str(&listed).unwrap();
    for question in listed["questions"].as_array_mut().unwrap() {
        for words in ["label", "help", "unit_label"] {
            question.as_object_mut().unwrap().remove(words);
        }
        for option in question["options"].as_array_mut().into_iter().flatten() {
            *option = option["id"].take();
        }
    }
    let digest = Sha256::digest(listed["questions"].to_string());
    let digest = format!("{:08x}", u32::from_be_bytes([digest[0], digest[1], digest[2], digest[3]]));
    assert_eq!((common::book().version().as_str(), digest.as_str()), VERSION_OF_QUESTIONS);
}
