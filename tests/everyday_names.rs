//! People find themselves by the names that they use: in the list, by numbered lines, and in the faults of a file.

use crate::common;

use common::fhir;
use common::pty::Pty;
use common::run::run;
use common::short_way::SAME;
use serde_json::Value;

/// Lines up to the question about illnesses on the short way, then about medicines.
const UP_TO_CONDITIONS: &str = "1\n\n1\n3\n5\n1\n2\n52\n-\n1\n1\n";

fn asked(lines: &str) -> String {
    run(&["--lang", "ja", "--plain"], format!("{UP_TO_CONDITIONS}{lines}").as_bytes()).err
}

#[test]
fn by_numbered_lines_a_name_is_an_answer_and_a_name_of_two_is_asked_back() {
    for (typed, told) in [
        ("全身性エリテマトーデス", "「自己免疫の病気（膠原病、リウマチなど）」ですね。"),
        ("lupus", "「自己免疫の病気（膠原病、リウマチなど）」ですね。"),
        ("膠原病、heart failure", "「重い心臓の病気、自己免疫の病気（膠原病、リウマチなど）」ですね。"),
        ("ﾍﾟｰｽﾒｰｶｰ", "「ペースメーカーや人工関節など、体の中の器具」ですね。"),
        ("心筋梗塞", "当てはまるものの番号を書いてください：1. 重い心臓の病気、9. 血管が詰まった"),
        ("エリテマ", "当てはまるものの番号を書いてください：10. 自己免疫の病気（膠原病、リウマチなど）"),
        ("水虫", "書かれたのは「水虫」です。使えるのは1から"),
    ] {
        let err = asked(&format!("{typed}\n"));
        assert!(err.contains(told), "{typed}: {err}");
    }
    let medicines = |typed: &str| asked(&format!("どれもない\n{typed}\n"));
    for (typed, told) in [
        ("プレドニン", "「ステロイドの飲み薬や点滴（プレドニンなど）」ですね。"),
        (
            "tamoxifen、エリキュース",
            "「血をサラサラにする薬（血を固まりにくくする薬）、がんの薬（ホルモン治療も）」ですね。",
        ),
        ("メトトレキサート", "3. 免疫を抑える薬（リウマチ、移植など）、4. がんの薬（ホルモン治療も）"),
        ("フィナステリド", "7. 同じ悩みで、医師から受けている薬や治療、8. ほかの薬だけ使っている"),
    ] {
        let err = medicines(typed);
        assert!(err.contains(told), "{typed}: {err}");
    }
}

#[test]
fn labels_with_commas_and_spaces_and_long_lines_are_read() {
    for (typed, told) in [
        ("肌のきめ、はり", "「肌のきめ、はり」ですね。"),
        ("にきび跡、傷跡、シミ", "「にきび跡、傷跡、シミ」ですね。"),
        ("Acne scars or other scars", "使えるのは1から16"),
        (
            "wrinkles, skin_texture, acne_scars, inflamed_skin, spots, grey_hair, hair_loss",
            "薄毛、抜け毛（AGAなど）」ですね。",
        ),
        ("1 ,  2 ,  3 ,  4 ,  5 ,  6 ,  7 ,  8 ,  9 ,  10 ,  11 ,  12 ,  13", "脳や神経の病気」ですね。"),
        ("パーキンソン", "番号を書いてください：13. 脳や神経の病気"),
        ("パーキンソン病", "「脳や神経の病気」ですね。"),
    ] {
        let err = run(&["--lang", "ja", "--plain"], format!("1\n\n{typed}\n").as_bytes()).err;
        assert!(err.contains(told), "{typed}: {err}");
    }
    let english = run(&["--lang", "en", "--plain"], b"1\n\nAcne scars or other scars, Skin texture\n").err;
    assert!(english.contains("You chose: Skin texture, Acne scars or other scars"), "{english}");
}

#[test]
fn typing_a_name_filters_the_list_and_says_whose_line_it_is() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("a.json");
    std::fs::write(
        &file,
        r#"{"goals":["wrinkles"],"expectation":"slight_change","hoped_within":"no_hurry","decision_stage":"looking",
        "route":"injection","age":52,"answering_for":"self","sex":"female","cancer":"none","pregnancy":"none","conditions":["none"],"interview":{"way":"short"}}"#,
    )
    .unwrap();
    let mut pty = Pty::start(&["--lang", "ja", "--resume", "a.json"], 40, 80, home.path(), &[]);
    pty.wait_for("使っている薬はどれですか");
    pty.send_and_wait("ぷれどにぞろん", "「プレドニゾロン」は、この行に入ります。");
    let screen = pty.screen();
    assert!(screen.contains("[ ] ステロイドの飲み薬や点滴"), "{screen}");
    assert!(!screen.contains("血をサラサラにする薬"), "{screen}");
    pty.send_and_wait("\u{1b}", "血をサラサラにする薬");
    pty.send_and_wait("メトトレキサート", "「メトトレキサート」がどの行に入るかは、人によって違います。");
    let screen = pty.screen();
    assert!(screen.contains("[ ] 免疫を抑える薬") && screen.contains("[ ] がんの薬"), "{screen}");
    assert!(!screen.contains("[x]"), "a name marks nothing: {screen}");
}

/// The one fault of these answers with one value changed.
fn fault(key: &str, value: &str) -> (String, Value) {
    let mut answers: Value = serde_json::from_str(SAME).unwrap();
    answers[key] = serde_json::from_str(value).unwrap();
    let bytes = answers.to_string();
    let text = run(&["validate", "-", "--lang", "en"], bytes.as_bytes());
    let json = run(&["validate", "-", "--lang", "en", "--format", "json"], bytes.as_bytes());
    assert_eq!((text.status, json.status), (65, 65), "{value}");
    let faults: Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!(faults.as_array().unwrap().len(), 1, "{}", json.out);
    (text.out, faults[0].clone())
}

#[test]
fn a_label_or_a_name_in_a_file_is_refused_with_the_id_that_was_meant() {
    for (key, value, meant) in [
        ("goals", r#"["しわ"]"#, "wrinkles"),
        ("goals", r#"["Wrinkles"]"#, "wrinkles"),
        ("goals", r#"["パーキンソン病"]"#, "nerve_disease"),
        ("route", r#""注射""#, "injection"),
        ("medicines", r#"["プレドニン"]"#, "steroid_tablets"),
        ("medicines", r#"["Tamoxifen"]"#, "cancer_drug"),
        ("conditions", r#"["lupus"]"#, "autoimmune"),
        ("conditions", r#"["全身性エリテマトーデス"]"#, "autoimmune"),
        ("年齢", "52", "age"),
    ] {
        let (text, fault) = fault(key, value);
        assert!(text.contains(&format!("Did you mean \"{meant}\"?")), "{text}");
        assert_eq!(fault["did_you_mean"], meant, "{value}");
        assert_eq!(fault.get("could_be"), None, "{value}");
    }
    let (text, several) = fault("medicines", r#"["methotrexate"]"#);
    assert!(
        text.contains(r#""methotrexate" can be one of several: immunosuppressant, cancer_drug."#),
        "{text}"
    );
    assert_eq!(several["could_be"], serde_json::json!(["immunosuppressant", "cancer_drug"]));
    assert_eq!(several.get("did_you_mean"), None);
    let (text, unknown) = fault("medicines", r#"["xyzzy"]"#);
    assert!(!text.contains("Did you mean") && !text.contains("one of several"), "{text}");
    assert_eq!((unknown.get("did_you_mean"), unknown.get("could_be")), (None, None));
}

#[test]
fn a_name_is_told_by_each_line_of_a_batch_and_in_a_response_too() {
    let meant = |fault: &Value| (fault["did_you_mean"].clone(), fault["could_be"].clone());
    let (one, several) = (
        (serde_json::json!("steroid_tablets"), Value::Null),
        (Value::Null, serde_json::json!(["immunosuppressant", "cancer_drug"])),
    );
    let mut response = fhir::faultless();
    for (name, expected) in [("プレドニン", &one), ("methotrexate", &several)] {
        let medicines = response.pointer_mut("/item/1/item").unwrap().as_array_mut().unwrap();
        let medicines = medicines.iter_mut().find(|item| item["linkId"] == "medicines").unwrap();
        medicines["answer"][0] = fhir::code(name);
        let lines = format!("{{\"medicines\":[\"{name}\"]}}\n{response}\n");
        let told = run(&["batch", "--lang", "en", "--full-faults"], lines.as_bytes());
        for line in told.out.lines() {
            let told: Value = serde_json::from_str(line).unwrap();
            let faults = told["faults"].as_array().unwrap();
            let unknown = faults.iter().find(|fault| fault["kind"] == "unknown_option").unwrap();
            assert_eq!(&meant(unknown), expected, "{line}");
        }
    }
    let told = fhir::told(&response);
    let several = r#"for "medicines", "methotrexate" can be one of several: immunosuppressant, cancer_drug."#;
    assert!(told[0].contains(several), "{told:?}");
    let named = fhir::after("/item/1/item/0", fhir::put("linkId", "年齢".into()));
    assert!(named[0].contains(r#"the form has no item "年齢". Did you mean "age"?"#), "{named:?}");
}

#[test]
fn the_questionnaire_tells_the_names_of_an_option_by_language() {
    let told = run(&["questions", "--format", "json"], b"");
    let questions: Value = serde_json::from_str(&told.out).unwrap();
    let all = questions["questions"].as_array().unwrap();
    let options = |id: &str| {
        all.iter().find(|question| question["id"] == id).unwrap()["options"].as_array().unwrap().clone()
    };
    let names = |id: &str, option: &str, language: &str| {
        let found = options(id).into_iter().find(|of| of["id"] == option).unwrap();
        found["names"][language].as_array().cloned().unwrap_or_default()
    };
    assert!(names("medicines", "cancer_drug", "en").contains(&"methotrexate".into()));
    assert!(names("medicines", "immunosuppressant", "en").contains(&"methotrexate".into()));
    assert!(names("medicines", "anticoagulant", "ja").contains(&"エリキュース".into()));
    assert!(options("route").iter().all(|option| option.get("names").is_none()));
}
