//! Mistakes in a `QuestionnaireResponse`: each alone in an otherwise faultless one, told with its place and reason.

use crate::common;

use common::fhir::{HEALTH, PLAN, after, code, faultless, push, put, remove, validate};
use common::run::run;
use serde_json::json;

#[test]
fn a_faultless_response_has_no_fault() {
    let run = validate(&faultless());
    assert_eq!(
        (run.status, run.out.as_str()),
        (
            0,
            "standard input: no fault found. Where references lead, and what extensions and contained resources say, was not checked.\n"
        )
    );
}

#[test]
fn mistakes_of_the_resource() {
    assert_eq!(
        after("", remove("status")),
        [
            "(QuestionnaireResponse.status): there is no status. Write one of these: in-progress, completed, amended, stopped."
        ]
    );
    assert_eq!(
        after("", put("status", json!("done"))),
        [
            "(QuestionnaireResponse.status): there is no status \"done\". Write one of these: in-progress, completed, amended, stopped."
        ]
    );
    assert_eq!(
        after("", put("status", json!("entered-in-error"))),
        [
            "(QuestionnaireResponse.status): the sender has marked these answers as an error (\"entered-in-error\"). They are not used."
        ]
    );
    assert_eq!(
        after("", put("questionnaire", json!("https://example.org/other|1"))),
        [
            "(QuestionnaireResponse.questionnaire): these answers belong to another form: \"https://example.org/other|1\". This one is \"https://example.org/exo-check/Questionnaire/exo-check\"."
        ]
    );
}

#[test]
fn mistakes_of_fields() {
    assert_eq!(
        after("", put("autored", json!("2026"))),
        ["(QuestionnaireResponse.autored): FHIR R4 has no \"autored\" here. Did you mean \"authored\"?"]
    );
    assert_eq!(
        after("/item/1", put("modifierExtension", json!([{"url": "https://example.org/not"}]))),
        [format!(
            "({HEALTH}.modifierExtension): \"modifierExtension\" may change what the answers mean, and this program does not know how. Take it out if it does not."
        )]
    );
    assert_eq!(
        after("", put("subject", json!("me"))),
        ["(QuestionnaireResponse.subject): \"\"me\"\" is not the right kind of JSON. Here stands: { }"]
    );
    assert_eq!(
        after("/item/0/item/5", put("answer", json!([]))),
        [format!("({PLAN}.item[5].answer): \"[]\" holds nothing. FHIR leaves such a field out.")]
    );
    let twice = faultless().to_string().replacen('{', "{\"status\": \"completed\", ", 1);
    let run = run(&["validate", "-", "--lang", "en"], twice.as_bytes());
    assert!(run.out.ends_with(
        "(QuestionnaireResponse.status): \"status\" stands here a second time. Take one of the two out.\n"
    ));
}

/// What bears no answer is written as R4 writes it.
#[test]
fn mistakes_of_form_are_told_with_their_place() {
    let form = |name: &'static str, value: serde_json::Value| after("", put(name, value)).join("\n");
    let not_so = "is not written as FHIR says. Write it so: ";
    assert_eq!(
        form("authored", json!("24/11/2026")),
        format!(
            "(QuestionnaireResponse.authored): \"24/11/2026\" {not_so}2026-11-30T09:00:00+09:00, 2026-11-30"
        )
    );
    assert_eq!(
        form("id", json!("a_b c")),
        format!("(QuestionnaireResponse.id): \"a_b c\" {not_so}A-Z a-z 0-9 - . (1-64)")
    );
    assert_eq!(
        form("language", json!("xx_YY")),
        format!("(QuestionnaireResponse.language): \"xx_YY\" {not_so}ja, en-US")
    );
    assert_eq!(
        form("subject", json!({"referens": "Patient/1"})),
        "(QuestionnaireResponse.subject.referens): FHIR R4 has no \"referens\" here. Did you mean \"reference\"?"
    );
    assert_eq!(
        form("meta", json!({"profil": ["x"]})),
        "(QuestionnaireResponse.meta.profil): FHIR R4 has no \"profil\" here. Did you mean \"profile\"?"
    );
    assert_eq!(
        form("extension", json!([{"foo": 1}])).lines().count(),
        2,
        "a field that is none, and neither url nor value"
    );
    for lame in [
        json!({"valueString": "x"}),
        json!({"url": "https://example.org/x"}),
        json!({"url": "https://example.org/x", "valueString": "x", "valueInteger": 1}),
    ] {
        let told = form("extension", json!([lame]));
        assert!(told.starts_with("(QuestionnaireResponse.extension[0]): "), "{told}");
        assert!(told.ends_with("needs a url and one value, or a url and extensions below it."), "{told}");
    }
    assert_eq!(
        form("contained", json!(["junk"])),
        "(QuestionnaireResponse.contained[0]): \"\"junk\"\" is not the right kind of JSON. Here stands: { }"
    );
    let sound = json!([{"url": "https://example.org/x", "extension": [{"url": "y", "valueCode": "z"}]}]);
    for (name, value) in
        [("extension", sound), ("subject", json!({"reference": "Patient/1", "display": "x"}))]
    {
        let mut response = faultless();
        response[name] = value;
        assert_eq!(validate(&response).status, 0, "{name}");
    }
}

#[test]
fn mistakes_of_items() {
    assert_eq!(
        after("/item/0/item/7", put("linkId", json!("sessions_plan"))),
        [format!(
            "({PLAN}.item[7].linkId): the form has no item \"sessions_plan\". Did you mean \"sessions_planned\"?"
        )]
    );
    assert_eq!(
        after("/item/0/item/7", remove("linkId")),
        [format!("({PLAN}.item[7]): this item has no linkId. Write which question it answers.")]
    );
    assert_eq!(
        after("/item/0/item", push(json!({"linkId": "lifestyle", "answer": [code("smoking")]}))),
        [format!(
            "({PLAN}.item[8].linkId): \"lifestyle\" stands in another place in the form: below \"health\"."
        )]
    );
    assert_eq!(
        after("/item/0/item", push(json!({"linkId": "sessions_planned", "answer": [{"valueInteger": 3}]}))),
        [format!(
            "({PLAN}.item[8]): \"sessions_planned\" stands here a second time. Take one of the two out."
        )]
    );
    assert_eq!(
        after("/item", |items| items.as_array_mut().unwrap().swap(0, 1)),
        [format!("({HEALTH}): \"plan\" stands before \"health\" in the form. Keep the order of the form.")]
    );
    assert_eq!(
        after("/item/1/item/1", put("text", json!("Do you smoke?"))),
        [format!(
            "({HEALTH}.item[1].text): the text of \"cancer\" is not the form's: \"Do you smoke?\". The form says: \"Have you ever had cancer?\"."
        )]
    );
}

#[test]
fn mistakes_of_what_stands_below_an_item() {
    let answered = json!({"linkId": "disclaimer", "answer": [{"valueString": "read"}]});
    assert_eq!(
        after("/item", |items| items.as_array_mut().unwrap().insert(0, answered)),
        [format!(
            "({PLAN}.answer): \"disclaimer\" is a text or a group and takes no answer. Take the answer out."
        )]
    );
    assert_eq!(
        after("/item/0/item/2", put("item", json!([{"linkId": "expectation.help"}]))),
        [format!(
            "({PLAN}.item[2].item): \"expectation\" has both answer and item. A group has item, a question has answer."
        )]
    );
    assert_eq!(
        after("/item/1/item", |items| drop(items.as_array_mut().unwrap().remove(0))),
        [format!(
            "({HEALTH}.item.where(linkId='age')): \"age\" must be answered, and it is not. Allowed: 0 to 120."
        )]
    );
}

#[test]
fn mistakes_of_answers() {
    assert_eq!(
        after("/item/0/item/2/answer/0", put("valueString", json!("vanish"))),
        [format!(
            "({PLAN}.item[2].answer[0].value): one answer to \"expectation\" has two values. Take \"valueString\" out, or the other. Allowed: valueCoding."
        )]
    );
    assert_eq!(
        after("/item/0/item/2/answer", push(code("vanish"))),
        [format!(
            "({PLAN}.item[2].answer[1]): \"expectation\" takes one answer, and here is one more. Take one of them out."
        )]
    );
    assert_eq!(
        after("/item/1/item/0/answer/0", |answer| *answer = json!({"valueDecimal": 34})),
        [format!(
            "({HEALTH}.item[0].answer[0].value): \"valueDecimal: 34\" is not the type of answer to \"age\". Allowed: valueInteger."
        )]
    );
    assert_eq!(
        after("/item/1/item/0/answer/0", |answer| *answer = json!({"id": "a"})),
        [format!(
            "({HEALTH}.item[0].answer[0]): this answer to \"age\" has no value. Allowed: valueInteger."
        )]
    );
    assert_eq!(
        after("/item/0/item/7/answer/0", put("valueInteger", json!(0))),
        [format!(
            "({PLAN}.item[7].answer[0].value): \"0\" is out of range for \"sessions_planned\". Allowed: 1 to 200."
        )]
    );
    assert_eq!(
        after("/item/0/item/7/answer/0", put("valueInteger", json!(2.5))),
        [format!(
            "({PLAN}.item[7].answer[0].value): \"2.5\" has a fraction. Allowed for \"sessions_planned\": 1 to 200."
        )]
    );
}

#[test]
fn mistakes_of_options() {
    assert_eq!(
        after("/item/0/item/2/answer/0", |answer| *answer = code("vanishes")),
        [format!(
            "({PLAN}.item[2].answer[0].value.code): \"expectation\" has no option \"vanishes\". Did you mean \"vanish\"? Allowed: vanish, clear_change, slight_change, unsure."
        )]
    );
    assert_eq!(
        after("/item/0/item/2/answer/0/valueCoding", put("system", json!("http://snomed.info/sct"))),
        [format!(
            "({PLAN}.item[2].answer[0].value.system): \"http://snomed.info/sct\" is not the code system of the answers to \"expectation\". Allowed: https://example.org/exo-check/CodeSystem/expectation."
        )]
    );
    assert_eq!(
        after("/item/1/item/3/answer", push(code("keloid"))),
        [format!(
            "({HEALTH}.item[3].answer[0].value.code): \"none\" cannot stand beside another answer to \"conditions\". Keep only \"none\", or take it out."
        )]
    );
    assert_eq!(
        after("/item/0/item/0/answer", push(code("spots"))),
        [format!(
            "({PLAN}.item[0].answer[2].value.code): \"spots\" has already been chosen for \"goals\". Take one of the two out."
        )]
    );
    let four = ["low_risk", "low_cost", "quick_result", "doctor_trust"].map(code);
    assert_eq!(
        after("/item/0/item", |items| {
            items.as_array_mut().unwrap().insert(6, json!({"linkId": "priorities", "answer": four}));
        }),
        [format!(
            "({PLAN}.item[6].answer[3].value.code): too many options are chosen for \"priorities\". Take \"doctor_trust\" and what follows out."
        )]
    );
}

#[test]
fn a_display_that_contradicts_its_code_is_told() {
    let cancer = "/item/1/item/1/answer/0/valueCoding";
    let displayed = |display: &str| put("display", json!(display));
    assert_eq!(
        after(cancer, displayed("My cancer is being treated now")),
        [format!(
            "({HEALTH}.item[1].answer[0].value.display): the display \"My cancer is being treated now\" is not the form's for this code of \"cancer\", so one of them is not what was meant. The form says: \"Never had cancer\"."
        )]
    );
    for (pointer, change) in [
        (cancer, displayed(" Never had cancer ")),
        (cancer, displayed("がんになったことはない")),
        ("/item/1/item/1", put("text", json!("Have you ever had cancer? "))),
    ] {
        let mut response = faultless();
        change(response.pointer_mut(pointer).unwrap());
        assert_eq!(validate(&response).status, 0, "{}", validate(&response).out);
    }
    let mut bare = faultless();
    remove("display")(bare.pointer_mut(cancer).unwrap());
    assert_eq!(validate(&bare).status, 0, "a code without display says enough");
}
