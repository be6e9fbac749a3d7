//! Rule books of one's own: the worked example for Korea, and what is refused.

use crate::common;

use common::project;
use common::run::run;
use std::path::Path;

fn korea(part: &str) -> String {
    project(&format!("examples/korea/{part}")).to_string_lossy().into_owned()
}

/// A folder with one rule file.
fn folder(name: &str, text: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join(name), text).unwrap();
    folder
}

fn report(rules: &Path, answers: &str) -> common::run::Run {
    run(&["--rules", &rules.to_string_lossy(), "--lang", "en", "-f", "json"], answers.as_bytes())
}

const HAIR: &str = r#"{"goals": ["hair_loss"], "expectation": "slight_change", "hoped_within": "no_hurry",
    "decision_stage": "considering", "route": "microneedling", "age": 40, "cancer": "none", "pregnancy": "none",
    "conditions": ["none"], "medicines": ["none"], "allergies": ["none"], "earlier_treatment": "never",
    "clinic_contact": "advert_only"}"#;

#[test]
fn the_example_pack_is_proved_and_its_cases_run() {
    let check = run(&["rules", "check", &korea(""), "--lang", "en", "--as-of", "2026-11-24"], b"");
    assert_eq!((check.status, check.err.as_str()), (0, ""), "{}", check.out);
    assert!(check.out.starts_with("No faults.\n"), "{}", check.out);
    let test = run(&["rules", "test", &korea(""), "--lang", "en"], b"");
    assert_eq!(test.status, 0, "{}", test.out);
}

#[test]
fn its_file_of_the_same_name_replaces_and_the_other_is_added() {
    let (rules, locales) = (korea("rules"), korea("locales"));
    let with =
        run(&["--rules", &rules, "--locales", &locales, "--lang", "en", "-f", "json"], HAIR.as_bytes());
    assert_eq!((with.status, with.err.as_str()), (0, ""));
    let without = run(&["--lang", "en", "-f", "json"], HAIR.as_bytes());
    for (rule, in_pack, built_in) in [
        ("evidence.kr_cosmetic_adverts", true, false),
        ("red_flag.kr_cosmetic_advert_seen", true, false),
        ("cost.cooling_off_hair", false, true),
        ("cost.not_insured", true, true),
    ] {
        let named = format!("\"rule\": \"{rule}\"");
        assert_eq!((with.out.contains(&named), without.out.contains(&named)), (in_pack, built_in), "{rule}");
    }
}

#[test]
fn rules_without_their_texts_are_refused_with_their_place() {
    let refused = report(Path::new(&korea("rules")), HAIR);
    assert_eq!((refused.status, refused.out.as_str()), (65, ""));
    assert!(refused.err.contains("\"evidence-kr_cosmetic_adverts.title\""), "{}", refused.err);
}

fn contraindications(from: &str, to: &str) -> tempfile::TempDir {
    let text = std::fs::read_to_string(project("rules/contraindications.json")).unwrap();
    assert!(text.contains(from));
    folder("contraindications.json", &text.replacen(from, to, 1))
}

#[test]
fn a_fixed_rule_may_be_stricter() {
    let stricter = contraindications(r#"{"age": {"less_than": 18}}"#, r#"{"age": {"less_than": 41}}"#);
    let report = report(stricter.path(), HAIR);
    assert_eq!((report.status, report.err.as_str()), (0, ""));
    assert!(report.out.contains("\"rule\": \"contraindication.minor\""));
}

#[test]
fn a_fixed_rule_is_never_milder_and_never_missing() {
    let said = "is missing or milder. It may be made stricter, never milder.";
    let milder = contraindications(r#"{"age": {"less_than": 18}}"#, r#"{"age": {"less_than": 17}}"#);
    let missing = folder("contraindications.json", "[]");
    let narrowed =
        contraindications(r#"{"pregnancy": "pregnant"}"#, r#"{"pregnancy": "pregnant", "route": "iv_drip"}"#);
    for (pack, rule) in [
        (&milder, "contraindication.minor"),
        (&missing, "contraindication.cancer_in_treatment"),
        (&narrowed, "contraindication.pregnant"),
    ] {
        let refused = report(pack.path(), HAIR);
        assert_eq!((refused.status, refused.out.as_str()), (65, ""));
        assert!(refused.err.contains(&format!("\"{rule}\" {said}")), "{}", refused.err);
        let person = &refused.err[refused.err.find('{').unwrap()..=refused.err.rfind('}').unwrap()];
        let built_in = run(&["-f", "json"], person.as_bytes());
        assert!(built_in.out.contains(&format!("\"rule\": \"{rule}\"")), "{person}");
    }
}

#[test]
fn a_broken_file_stops_the_program_with_file_line_and_cause() {
    let broken = folder("mine.json", "[\n  {\"id\": 1}\n]");
    let refused = report(broken.path(), HAIR);
    assert_eq!((refused.status, refused.out.as_str()), (65, ""));
    assert!(
        refused.err.contains("mine.json: invalid type: integer `1`, expected a string at line 2"),
        "{}",
        refused.err
    );
    let absent = report(Path::new("/nowhere/at/all"), HAIR);
    assert_eq!((absent.status, absent.out.as_str()), (1, ""));
}

/// The words of JSON's reader are English alone: what is wrong, and where, stands beside them in the person's language.
#[test]
fn a_broken_file_is_told_in_the_language_of_the_run() {
    for (content, japanese, english) in [
        (
            "[\n  {\"id\": 1}\n]",
            "の2行10文字目：ここに書くものとは、種類が違います。",
            "of another type than this place",
        ),
        (
            r#"[{"ident": 1}]"#,
            "の1行9文字目：このファイルにはない項目があります。",
            "a key stands there that this file",
        ),
        ("[{}]", "の1行3文字目：ここで終わるまとまりに、足りない項目があります。", "a key is missing"),
        ("[", "の1行1文字目：ファイルが途中で終わっています。", "the file ends too early"),
        ("[,]", "の1行2文字目：JSONの書き方ではありません。", "this is not how JSON is written"),
    ] {
        let broken = folder("mine.json", content);
        for (language, said) in [("ja", japanese), ("en", english)] {
            let refused =
                run(&["about", "--lang", language, "--rules", &broken.path().to_string_lossy()], b"");
            assert_eq!((refused.status, refused.out.as_str()), (65, ""), "{content}");
            let hint = refused.err.lines().nth(1).unwrap_or_default();
            assert!(hint.contains("mine.json") && hint.contains(said), "{}", refused.err);
        }
    }
}

/// A pack in which somebody has put a name to every rule, and a record beside them.
fn signed() -> tempfile::TempDir {
    let pack = tempfile::tempdir().unwrap();
    for file in exo_check::assets::rules() {
        let mut json: serde_json::Value = serde_json::from_str(&file.text).unwrap();
        for rule in json.as_array_mut().into_iter().flatten().filter(|one| one.get("when").is_some()) {
            if rule["severity"].is_string() {
                rule["reviewed_by"] = "dermatologist, medical licence of Japan".into();
            }
        }
        std::fs::write(pack.path().join(file.name.rsplit('/').next().unwrap()), json.to_string()).unwrap();
    }
    let rule = "contraindication.pregnant";
    let record = serde_json::json!([{"rule": rule, "seal": exo_check::book::seals()[rule], "by": "somebody",
        "qualification": "dermatologist", "interests": "none", "criterion": "none", "on": "2026-11-30"}]);
    std::fs::write(pack.path().join("reviews.json"), record.to_string()).unwrap();
    pack
}

#[test]
fn a_pack_brings_no_reviews() {
    let pack = signed();
    let pack = pack.path().to_string_lossy();
    for (language, said) in
        [("en", "No doctor has reviewed this version yet."), ("ja", "医師はこの版をまだ確かめていません。")]
    {
        for command in
            [&["-f", "text"][..], &["-f", "markdown"], &["-f", "html"], &["about"], &["rules", "list"]]
        {
            let wide: &[&str] = if command[0] == "rules" { &[] } else { &["--width", "300"] };
            let options = [&["--rules", &pack, "--lang", language], wide].concat();
            let out = run(&[command, &options[..]].concat(), HAIR.as_bytes());
            let squeezed = |text: &str| text.replace([' ', '\n'], "");
            assert!(
                squeezed(&out.out).contains(&squeezed(said)),
                "{language} {command:?}: {}{}",
                out.out,
                out.err
            );
            assert!(!out.out.contains("dermatologist"), "{language} {command:?}: {}", out.out);
        }
    }
}

#[test]
fn a_warning_without_its_question_to_the_doctor_is_refused_in_both_languages() {
    let lame = folder(
        "mine.json",
        r#"[{"id": "caution.mine", "when": {"age": {"at_least": 90}}, "category": "caution", "severity": "caution",
        "about": ["age"], "evidence": "theory", "sources": ["evidence:E6.1"], "reviewed": "2026-11-24"}]"#,
    );
    let texts = tempfile::tempdir().unwrap();
    for language in ["ja", "en"] {
        std::fs::create_dir(texts.path().join(language)).unwrap();
        let text = "caution-mine =\n    .title = A\n    .text = B\n";
        std::fs::write(texts.path().join(language).join("mine.ftl"), text).unwrap();
    }
    for (language, said) in [
        ("en", "the text \"caution-mine.ask\" is missing, and \"caution.mine\" needs it."),
        ("ja", "「caution.mine」に必要な文「caution-mine.ask」がありません。"),
    ] {
        let (rules, texts) = (lame.path().to_string_lossy(), texts.path().to_string_lossy());
        let refused = run(&["--rules", &rules, "--locales", &texts, "--lang", language], HAIR.as_bytes());
        assert_eq!((refused.status, refused.out.as_str()), (65, ""));
        assert!(refused.err.contains(said), "{}", refused.err);
    }
}
