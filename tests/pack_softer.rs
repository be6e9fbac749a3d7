//! No pack makes a fixed warning softer: each way that was found, and two hundred packs made from the built-in book.

use crate::common;

use common::broken::{DAY, pack};
use common::run::{Run, run};
use exo_check::{CheckError, Checker, Error, Locale, Pack, Severity};
use serde_json::{Value as Json, json};
use std::fs;
use std::path::Path;

fn sick() -> Json {
    let mut person: Json =
        serde_json::from_str(&fs::read_to_string(common::project("rules/cases/plain.json")).unwrap())
            .unwrap();
    person["cancer"] = "in_treatment".into();
    person["pregnancy"] = "pregnant".into();
    person
}

/// A folder with these texts in `locales/en` alone, or in both languages.
fn texts_pack(text: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for language in ["ja", "en"] {
        let path = folder.path().join("locales").join(language);
        fs::create_dir_all(&path).unwrap();
        fs::write(path.join("own.ftl"), text).unwrap();
    }
    folder
}

/// A report with the texts of a pack, and with its rules where it has some.
fn with(pack: &Path, more: &[&str]) -> Run {
    let (rules, locales) = (pack.join("rules"), pack.join("locales"));
    let mut options = vec!["--lang", "en", "--as-of", DAY];
    let (rules, locales) = (rules.to_string_lossy(), locales.to_string_lossy());
    if Path::new(&*rules).exists() {
        options.extend(["--rules", &rules]);
    }
    if Path::new(&*locales).exists() {
        options.extend(["--locales", &locales]);
    }
    options.extend(more);
    run(&options, sick().to_string().as_bytes())
}

#[track_caller]
fn refused(run: &Run, why: &str) {
    assert_eq!((run.status, run.out.as_str()), (65, ""), "{}", run.err);
    assert!(run.err.contains(why), "{}", run.err);
}

#[test]
fn a_second_word_for_a_fixed_answer_names_the_first_and_is_covered() {
    let questions = "rules/questionnaire.json";
    let cancer = r#""id": "cancer", "kind": "choice", "required": true, "options": ["none","#;
    let second = |option: &str| cancer.replace("[\"none\",", &format!("[{option}, \"none\","));
    let stray = pack(&[(questions, cancer, &second("\"ongoing\""))]);
    refused(&with(stray.path(), &[]), "questionnaire.json: cancer: ongoing would make a fixed rule softer");
    let nowhere = pack(&[(questions, cancer, &second(r#"{"id": "ongoing", "as": "treated"}"#))]);
    refused(&with(nowhere.path(), &[]), "questionnaire.json: cancer: ongoing");
    // It stands for the stop, and the rule does not hold for it.
    let mapped = second(r#"{"id": "ongoing", "as": "in_treatment"}"#);
    let uncovered = pack(&[(questions, cancer, &mapped)]);
    refused(&with(uncovered.path(), &[]), "contraindication.cancer_in_treatment\" is missing or milder");
}

#[test]
fn texts_alone_pass_the_same_checks() {
    for text in [
        "contraindication-cancer_in_treatment =\n    .title = FINE\n    .text = x\n    .ask = x\n",
        "severity-stop = FINE\n",
        "verdict-stop = You can have the drip today.\n",
        "disclaimer = Approved by the ministry.\n",
        "about-reviewed = Reviewed by Dr. Tanaka.\n",
        "q-cancer =\n    .label = x\n    .opt-none = I am being treated now\n",
    ] {
        let own = texts_pack(text);
        let id = text.split(' ').next().unwrap();
        refused(
            &with(own.path(), &[]),
            &format!("the text \"{id}\" is fixed, and a pack cannot replace it."),
        );
        refused(&with(own.path(), &["-f", "json"]), id);
    }
    refused(
        &with(texts_pack("severity-stop = FINE\nseverity-stop = x\n").path(), &["--trust-texts"]),
        "twice",
    );
    refused(
        &with(
            texts_pack("next_step-call_188 =\n    .title = {\"\"}\n    .text = x\n").path(),
            &["--trust-texts"],
        ),
        "shows nothing",
    );
}

#[test]
fn texts_that_are_trusted_are_told_on_every_page() {
    let own = texts_pack("severity-stop = HALT\n");
    let said = "own.ftl. The authors of exo-check have not looked at them. These texts may stand in place of";
    for form in ["text", "html", "markdown", "json", "fhir"] {
        let made = with(own.path(), &["--trust-texts", "-f", form]);
        assert_eq!(made.status, 0, "{}", made.err);
        let words = made.out.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(words.contains(said), "{form}: {}", made.out);
    }
    let about = run(
        &[
            "about",
            "--lang",
            "en",
            "--width",
            "300",
            "--locales",
            &own.path().join("locales").to_string_lossy(),
            "--trust-texts",
        ],
        b"",
    );
    assert!(about.out.contains(said), "{}", about.out);
    let locales = own.path().join("locales").to_string_lossy().into_owned();
    let trusted = ["--lang", "en", "--locales", &locales, "--trust-texts"];
    for command in
        [&["letter", "say-no"][..], &["dates"], &["dates", "-f", "json"], &["questions"], &["offer"]]
    {
        let input: &[u8] = if command[0] == "offer" { b"Exosome drip" } else { b"{}" };
        let made = run(&[command, &trusted].concat(), input);
        assert_eq!(made.status, 0, "{command:?}: {}", made.err);
        let words = made.out.split_whitespace().collect::<Vec<_>>().join(" ");
        let said = if command.len() > 2 { "\"own_texts\": [ \"own.ftl\", \"own.ftl\" ]" } else { said };
        assert!(words.contains(said), "{command:?}: {}", made.out);
    }
    let json: Json = serde_json::from_str(&with(own.path(), &["--trust-texts", "-f", "json"]).out).unwrap();
    assert_eq!(json["provenance"]["own_rules"], false);
    assert_eq!(json["provenance"]["own_texts"], json!(["own.ftl", "own.ftl"]));
    assert_eq!(json["notices"][0]["kind"], "own_rules");
}

#[test]
fn a_sign_that_would_hide_a_stop_is_refused_in_each_spelling() {
    for sign in
        ["x\rFINE", "x{\"\\u000D\"}FINE", "x{\"\\u000A\"}FINE", "x{\"\\u001B\"}FINE", "x{\"\\U00000D\"}"]
    {
        let own = texts_pack(&format!("mine = {sign}\n"));
        refused(&with(own.path(), &["--trust-texts"]), "can turn text around or drive a terminal");
    }
    let windows = texts_pack("mine = one\r\nother = two\r\n");
    assert_eq!(with(windows.path(), &[]).status, 0);
}

#[test]
fn a_book_of_ones_own_says_so_and_brings_no_reviews() {
    let from = "\"id\": \"next_step.heard_from_news\",";
    let to = "\"id\": \"next_step.heard_from_news\", \"reviewed_by\": \"Prof. A. Tanaka\",";
    let own = pack(&[("rules/heard_from.json", from, to)]);
    for form in ["text", "html", "json"] {
        let made = with(own.path(), &["-f", form]);
        assert_eq!(made.status, 0, "{}", made.err);
        assert!(!made.out.contains("Tanaka"), "{form}");
        assert!(made.out.contains("heard_from.json"), "{form}");
    }
    let json: Json = serde_json::from_str(&with(own.path(), &["-f", "json"]).out).unwrap();
    assert_eq!(json["provenance"]["own_rules"], json!(["heard_from.json"]));
    assert_eq!(json["provenance"]["reviews"], 0);
    let version = json["rules_version"].as_str().unwrap();
    let digest = json["provenance"]["rules_sha256"].as_str().unwrap();
    assert!(version.ends_with(&format!("+own.{}", &digest[..8])), "{version} {digest}");
    let built_in: Json =
        serde_json::from_str(&run(&["-f", "json"], sick().to_string().as_bytes()).out).unwrap();
    assert_ne!(built_in["provenance"]["rules_sha256"], json["provenance"]["rules_sha256"]);
    assert_eq!(built_in["provenance"]["own_rules"], false);
    let ahead = pack(&[("rules/values.json", "\"rules_version\": \"", "\"rules_version\": \"9")]);
    assert_eq!(with(ahead.path(), &[]).status, 65);
}

/// Files that a system leaves behind are passed over, and a pack has an end.
#[test]
fn a_pack_has_a_bound_as_a_whole() {
    let own = texts_pack("mine = one\n");
    let folder = own.path().join("locales/en");
    fs::write(folder.join("._own.ftl"), b"\x00\x05\x16\x07").unwrap();
    assert_eq!(with(own.path(), &[]).status, 0);
    for number in 0..2000 {
        fs::write(folder.join(format!("{number}.ftl")), "").unwrap();
    }
    let bound = "holds more than 2,000 files or 16 MiB.";
    refused(&with(own.path(), &[]), bound);
    let checked = run(&["rules", "check", own.path().to_str().unwrap(), "--lang", "en"], b"");
    assert_eq!((checked.status, checked.err.as_str()), (65, ""));
    assert!(checked.out.contains(bound), "{}", checked.out);
}

/// A hostile pack: what it changes, and the folder.
type Hostile = (String, tempfile::TempDir);

fn rules_pack(name: &str, file: &str, content: &Json) -> Hostile {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("rules")).unwrap();
    fs::write(folder.path().join("rules").join(file), content.to_string()).unwrap();
    (name.to_owned(), folder)
}

fn rule_file(file: &str) -> Json {
    serde_json::from_str(&fs::read_to_string(common::project(&format!("rules/{file}"))).unwrap()).unwrap()
}

/// Packs of rules that warn less: each file emptied, and some rules of each for fewer people, about money, or renamed.
fn softer_rules() -> Vec<Hostile> {
    let warning = ["contraindications", "cautions", "red_flags", "beliefs", "risks", "no_effect"]
        .map(|name| format!("{name}.json"));
    let mut packs = Vec::new();
    for file in &warning {
        let rules = rule_file(file);
        let rules = rules.as_array().unwrap();
        for (at, rule) in rules.iter().enumerate().step_by(rules.len().div_ceil(6)) {
            let id = rule["id"].as_str().unwrap();
            let mut add = |name: &str, key: &str, value: Json| {
                let mut rules = rules.clone();
                rules[at][key] = value;
                packs.push(rules_pack(&format!("{id} {name}"), file, &rules.into()));
            };
            add("for fewer", "when", json!({"all": [rule["when"], {"age": {"at_least": 90}}]}));
            add("about money", "about", json!(["budget_jpy"]));
            add("renamed", "id", format!("{id}_x").into());
        }
    }
    packs
}

/// Packs with a whole file emptied, or with other figures under the warnings.
fn softer_data() -> Vec<Hostile> {
    let mut packs = Vec::new();
    for file in fs::read_dir(common::project("rules")).unwrap() {
        let name = file.unwrap().file_name().into_string().unwrap();
        if Path::new(&name).extension().is_some_and(|ending| ending == "json") && rule_file(&name).is_array()
        {
            packs.push(rules_pack(&format!("{name} emptied"), &name, &json!([])));
        }
    }
    for (at, kind, value) in [(0, "onset_days", json!([1, 2])), (3, "fit", json!("good"))] {
        let mut rules = rule_file("expectations_skin.json");
        rules[at][kind] = value;
        packs.push(rules_pack(&format!("expectation {at} {kind}"), "expectations_skin.json", &rules));
    }
    let price = json!([
        {"route": "iv_drip", "range": [1, 99_999_999], "sources": ["article:A7.3"], "reviewed": "2026-11-24"}
    ]);
    for (key, value) in [
        ("usual_price_jpy", price),
        ("hoped_within_days", json!([{"option": "days", "most": 100_000}])),
        ("stale_after_days", json!(36_500)),
        ("rules_version", json!("9999-12-31")),
    ] {
        let mut values = rule_file("values.json");
        values[key] = value;
        packs.push(rules_pack(key, "values.json", &values));
    }
    packs
}

/// Packs of texts, each with one text that a warning stands on; and packs of questions with an option more.
fn softer_texts() -> Vec<Hostile> {
    let book = common::book();
    let mut packs = Vec::new();
    let fixed = book.rules.iter().filter(|rule| rule.is_fixed());
    for rule in fixed.step_by(3) {
        let message = rule.message_id();
        let parts: Vec<String> =
            rule.attributes().iter().map(|part| format!("    .{part} = Fine\n")).collect();
        packs.push((format!("{message} reworded"), texts_pack(&format!("{message} =\n{}", parts.concat()))));
    }
    for message in [
        "severity-stop",
        "severity-caution",
        "verdict-stop",
        "verdict-ask_doctor_first",
        "limits",
        "disclaimer",
        "-a-term",
    ] {
        packs.push((message.to_owned(), texts_pack(&format!("{message} = Fine\n"))));
    }
    let questionnaire = rule_file("questionnaire.json");
    for question in book.questionnaire.questions() {
        packs.push((
            format!("q-{}", question.id),
            texts_pack(&format!("q-{} =\n    .label = Fine?\n", question.id)),
        ));
        if question.kind.options().is_empty() {
            continue;
        }
        let mut changed = questionnaire.clone();
        for section in changed.as_array_mut().unwrap() {
            for one in section["questions"].as_array_mut().unwrap() {
                if one["id"] == question.id.as_str() {
                    one["options"].as_array_mut().unwrap().push("another".into());
                }
            }
        }
        packs.push(rules_pack(
            &format!("{} with another option", question.id),
            "questionnaire.json",
            &changed,
        ));
    }
    packs
}

/// Files that a pack may not empty.
const FIXED: [&str; 15] = [
    "beliefs",
    "cautions",
    "clinic_questions",
    "contradictions",
    "contraindications",
    "costs",
    "deadlines",
    "evidence",
    "expectations",
    "helpers",
    "letters",
    "no_effect",
    "red_flags",
    "risks",
    "shelf_life",
];

/// The files of a folder with this ending; none where there is no such folder.
fn files(folder: &Path, ending: &str) -> Vec<(String, Vec<u8>)> {
    let entries = fs::read_dir(folder).into_iter().flatten().map(|entry| entry.unwrap().path());
    let named = entries.filter(|path| path.to_string_lossy().ends_with(ending));
    let mut files: Vec<(String, Vec<u8>)> = named
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read(&path).unwrap()))
        .collect();
    files.sort();
    files
}

/// Opens a pack through the library's door.
fn opened(folder: &Path) -> Result<Checker, CheckError> {
    let mut pack = Pack::default();
    let rules = folder.join("rules");
    let refused = |error: Error| CheckError::Content(error.to_string());
    if rules.exists() {
        pack = pack.with_rules(&rules, files(&rules, ".json")).map_err(refused)?;
    }
    for locale in Locale::ALL {
        let texts = folder.join("locales").join(locale.id());
        if texts.exists() {
            pack = pack.with_texts(*locale, &texts, files(&texts, ".ftl")).map_err(refused)?;
        }
    }
    Checker::with_pack(Locale::En, &pack, DAY.parse().unwrap())
}

/// What stops and cautions say to somebody who is in treatment for cancer, and pregnant.
fn warnings(checker: &Checker) -> Vec<Json> {
    let answers = sick().to_string();
    let report = checker.report(answers.as_bytes(), DAY.parse().unwrap()).unwrap();
    let heavy = report.findings().into_iter().filter(|finding| finding.severity >= Severity::Caution);
    heavy.map(|one| json!([one.rule, one.title, one.text, one.about])).collect()
}

/// Every pack is refused, or the report still holds each warning of the built-in one in its own words.
fn taken(packs: &[Hostile]) -> Vec<&str> {
    let built_in = warnings(&opened(Path::new("no pack")).ok().unwrap());
    let mut taken = Vec::new();
    for (name, folder) in packs {
        match opened(folder.path()) {
            Err(error) => assert!(matches!(error, CheckError::Content(_)), "{name}: {error}"),
            Ok(checker) => {
                let told = warnings(&checker);
                assert!(built_in.iter().all(|warning| told.contains(warning)), "{name} is softer");
                taken.push(name.as_str());
            }
        }
    }
    taken
}

#[test]
fn no_pack_of_two_hundred_softens_a_warning() {
    let packs = [softer_rules(), softer_data(), softer_texts()].into_iter().flatten().collect::<Vec<_>>();
    assert!(packs.len() >= 200, "{} packs", packs.len());
    let halves = packs.split_at(packs.len() / 2);
    let (mut all, rest) = std::thread::scope(|scope| {
        let first = scope.spawn(|| taken(halves.0));
        let second = taken(halves.1);
        (first.join().unwrap(), second)
    });
    all.extend(rest);
    // Files that hold nothing fixed may go.
    let fixed = |name: &&str| !name.ends_with(" emptied") || FIXED.iter().any(|file| name.starts_with(file));
    all.retain(|name| fixed(name));
    assert_eq!(all, ["-a-term"], "of {} packs only those that change nothing are taken", packs.len());
}
