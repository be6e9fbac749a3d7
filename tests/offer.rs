//! `offer`: what a clinic wrote, read line by line, by the real program.

use crate::common;

use common::run::{Run, run};
use serde_json::{Value, json};

const PAGE: &str = "当院のエクソソーム点滴は、絶対に\n安全です。\n\n料金　1回　165,000円（税込）\n";

fn read_as(page: &[u8], more: &[&str]) -> Value {
    let mut arguments = vec!["offer", "--format", "json"];
    arguments.extend(more);
    let read = run(&arguments, page);
    assert_eq!((read.status, read.err.as_str()), (0, ""));
    serde_json::from_str(&read.out).unwrap()
}

fn marks(reading: &Value) -> Vec<String> {
    let hits = reading["hits"].as_array().unwrap().iter();
    let marked = hits.filter(|hit| matches!(hit["how"].as_str(), Some("said" | "conditional")));
    marked.filter_map(|hit| hit["claim"].as_str().map(str::to_owned)).collect()
}

fn text(page: &str, language: &str) -> Run {
    run(&["offer", "--lang", language], page.as_bytes())
}

#[test]
fn a_claim_is_told_with_its_line_its_words_and_its_rule() {
    let reading = read_as(PAGE.as_bytes(), &[]);
    assert_eq!(reading["schema"], "exo-check/offer/1");
    let hits = reading["hits"].as_array().unwrap();
    assert_eq!(
        hits.iter().find(|hit| hit["claim"] == "absolutely_safe").unwrap(),
        &json!({"claim": "absolutely_safe", "line": 1, "words": "絶対に 安全", "how": "said", "rule": "red_flag.absolutely_safe"})
    );
    let price = hits.iter().find(|hit| hit["fact"] == "price_per_session_jpy").unwrap();
    assert_eq!((&price["value"], &price["line"]), (&json!(165_000), &json!(4)));
    assert_eq!(
        reading["not_found"],
        json!(["unapproved", "how_obtained", "approved_equivalent", "safety_abroad", "no_relief"])
    );
    assert_eq!(
        reading["proposals"],
        json!({"claims_heard": ["absolutely_safe"], "route": "iv_drip", "price_per_session_jpy": 165_000})
    );
}

#[test]
fn spelling_width_and_line_breaks_change_nothing() {
    for page in [
        "絶対に安全です。",
        "絶対ニ安全デス。",
        "絶\n対\nに\n安\n全です。",
        "絶対 に 安全 です。",
        "Our drip is ａｂｓｏｌｕｔｅｌｙ\nsafe.",
    ] {
        assert_eq!(marks(&read_as(page.as_bytes(), &[])), ["absolutely_safe"], "{page}");
    }
}

#[test]
fn a_denial_a_warning_and_a_quotation_are_no_claims() {
    for page in [
        "絶対に安全とは言えません。",
        "「絶対に安全」とうたう広告に注意してください。",
        "副作用がまったくないわけではありません。",
        "効果を保証するものではありません。",
        "We cannot say that it is absolutely safe.",
        "Be wary of any clinic that calls it \"absolutely safe\".",
        "Results are not guaranteed.",
    ] {
        let reading = read_as(page.as_bytes(), &[]);
        assert!(marks(&reading).is_empty(), "{page}: {reading:#}");
        assert!(reading["proposals"]["claims_heard"].is_null(), "{page}");
    }
}

#[test]
fn a_page_is_read_as_its_reader_sees_it() {
    let page = "<html><body><script>\"絶対に安全\"</script><p style=\"display:none\">必ず若返ります</p>\
                <p>病気が<b>治り</b>ます。</p><img src=a.png></body></html>";
    let reading = read_as(page.as_bytes(), &[]);
    assert_eq!(marks(&reading), ["cures_disease"]);
    let read = &reading["read"][0];
    assert_eq!((&read["form"], &read["pictures"], &read["hidden"]), (&json!("html"), &json!(1), &json!(1)));
    let told = text(page, "en").out;
    assert!(told.contains("1 picture or film was not read."), "{told}");
}

#[test]
fn a_question_claims_what_its_answer_says() {
    let read = |answer: &str| {
        let page = format!("<h3>Is it a licensed medicine?</h3><p>{answer}</p><p>JPY 50,000 per drip</p>");
        let reading = read_as(page.as_bytes(), &[]);
        (marks(&reading), reading["not_found"].to_string().contains("unapproved"))
    };
    assert_eq!(read("No, not in Japan."), (Vec::new(), false));
    let licensed = read("It is fully licensed by the health ministry.");
    assert_eq!(licensed, (vec!["officially_approved".to_owned()], true));
}

#[test]
fn the_text_that_stands_for_a_picture_is_read() {
    let page = "<p>当院</p><img src=a.png alt='厚労省が許可した治療です'>";
    let reading = read_as(page.as_bytes(), &[]);
    assert_eq!(marks(&reading), ["officially_approved"]);
    assert_eq!(reading["read"][0]["pictures"], 1);
}

#[test]
fn a_page_that_tells_of_sellers_is_read_as_quoting_them() {
    let claim = "「必ず若返ります」。";
    let seller = format!("当院の点滴です。\n\n{claim}\n\nご予約はお電話で。1回 98,000円（税込）");
    let reporter = format!("記者が取材した。\n\n{claim}\n\n診療所は電話を切った。こんな相談がありました。");
    for (page, is_report) in [(seller, false), (reporter, true)] {
        let reading = read_as(page.as_bytes(), &[]);
        assert_eq!(reading["read"][0]["is_report"], is_report, "{page}");
        assert_eq!(marks(&reading).is_empty(), is_report, "{reading:#}");
        assert!(reading["hits"].to_string().contains("guaranteed_effect"), "nothing is hidden: {reading:#}");
    }
}

#[test]
fn a_page_without_a_hit_ends_with_the_same_advice() {
    for (language, page) in [("en", "Parking is behind the bakery."), ("ja", "駐車場があります。")] {
        let claimed = if language == "en" { "It is absolutely safe." } else { "絶対に安全です。" };
        let [without, with] = [text(page, language), text(claimed, language)];
        assert_eq!((without.status, with.status), (0, 0));
        let end = |told: &str| told.rsplit("\n\n").next().unwrap().to_owned();
        assert_eq!(end(&without.out), end(&with.out));
        assert!(without.out.contains("188"));
    }
}

#[test]
fn what_is_too_large_or_no_text_is_said() {
    let large = run(&["offer", "--lang", "en"], &vec![b'a'; (4 << 20) + 1]);
    assert_eq!((large.status, large.out.as_str()), (65, ""));
    assert!(large.err.contains("4 MiB"), "{}", large.err);
    let empty = text("", "en");
    assert!(empty.out.contains("No sentence was found."), "{}", empty.out);
    let missing = run(&["offer", "no-such-file.txt", "--lang", "en"], b"");
    assert_eq!((missing.status, missing.out.as_str()), (1, ""));
}

#[test]
fn several_files_are_told_apart() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, content: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, content).unwrap();
        path.to_string_lossy().into_owned()
    };
    let (page, quote) = (file("page.txt", "絶対に安全です。"), file("quote.txt", "1回 50,000円"));
    let reading = read_as(b"", &[&page, &quote]);
    let files: Vec<&str> =
        reading["hits"].as_array().unwrap().iter().filter_map(|hit| hit["file"].as_str()).collect();
    assert!(files.contains(&page.as_str()) && files.contains(&quote.as_str()), "{reading:#}");
    assert_eq!(reading["proposals"]["price_per_session_jpy"], 50_000);
}

#[test]
fn proposals_stand_beside_the_answers_and_are_none() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("mine.json");
    let file = path.to_string_lossy().into_owned();
    std::fs::write(
        &path,
        r#"{"clinic_contact": "advert_only", "claims_heard": ["none"], "route": "injection"}"#,
    )
    .unwrap();
    let done = run(&["offer", "--into", &file, "--lang", "en"], PAGE.as_bytes());
    assert_eq!(done.status, 0, "{}", done.err);
    let written: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    // What the person answered stays, and counts until somebody confirms another answer.
    assert_eq!((&written["claims_heard"], &written["route"]), (&json!(["none"]), &json!("injection")));
    let proposals = &written["interview"]["proposals"];
    assert_eq!(proposals["claims_heard"]["value"], json!(["absolutely_safe"]));
    assert_eq!(proposals["claims_heard"]["from"][0]["line"], 1);
    assert!(proposals["route"].is_null(), "an answer of the person stands: {proposals:#}");
}

#[test]
fn the_schema_names_the_fields_of_a_reading() {
    let schema = run(&["schema", "offer", "--lang", "en"], b"");
    assert_eq!(schema.status, 0);
    let schema: Value = serde_json::from_str(&schema.out).unwrap();
    assert_eq!(schema["$id"], "https://example.org/exo-check/schema/offer/1");
    let fields: Vec<&String> = schema["properties"].as_object().unwrap().keys().collect();
    for field in read_as(PAGE.as_bytes(), &[]).as_object().unwrap().keys() {
        assert!(fields.contains(&field), "{field}");
    }
}
