//! Folders for `--locales` and `--rules` that want to harm: too deep, too large, no text, or endless to work out.

use crate::common;

use common::hostile::{each, put, told};
use common::run::{Run, run};
use serde_json::{Value, json};

/// How deep the deepest go.
const DEEP: usize = 100_000;

/// What is told of a byte that is no UTF-8.
fn no_text(line: usize, column: usize, found: &str) -> (String, String) {
    (
        format!(
            ", line {line}, column {column}: the byte {found} is not UTF-8 text. Save the file as UTF-8."
        ),
        format!(
            "の{line}行{column}文字目：{found}はUTF-8の文字ではありません。UTF-8で保存し直してください。"
        ),
    )
}

/// A locale file, and what is told of it in English and Japanese, after its name.
fn locale_files() -> Vec<(&'static str, Vec<u8>, String, String)> {
    let nested = |line: usize, column: usize| {
        (
            format!(
                ", line {line}, column {column}: more than 16 brackets are open at once. Write this less deep."
            ),
            format!(
                "の{line}行{column}文字目：かっこの中のかっこが16段を超えました。浅く書き直してください。"
            ),
        )
    };
    let large = (
        " is more than 1 MiB (1,048,576 bytes). Split it into several files.".to_owned(),
        "は1 MiB（1,048,576バイト）を超えています。いくつかのファイルに分けてください。".to_owned(),
    );
    let arguments = (
        ", line 1, column 1314: more than 200 colons stand within one bracket. Write this shorter."
            .to_owned(),
        "の1行1314文字目：一つのかっこの中のコロンが200を超えました。短く書き直してください。".to_owned(),
    );
    let deep = |open: &str, close: &str, times: usize| {
        format!("zz = {}x{}\n", open.repeat(times), close.repeat(times)).into_bytes()
    };
    let many = each(100_000, |number| format!("a{number:02}:1,"));
    let cases = [
        ("placeables 100,000 deep", deep("{", "}", DEEP), nested(1, 22)),
        ("placeables never closed", deep("{", "", DEEP), nested(1, 22)),
        ("calls 100,000 deep", deep("{ F(", ")", DEEP), nested(1, 38)),
        ("selectors 50,000 deep", deep("{ $x ->\n *[a] ", "\n}", 50_000), nested(17, 7)),
        ("braces closed in texts alone", deep("{ $x ->\n *[a] \"}", "", 60_000), nested(17, 9)),
        ("a hundred thousand arguments", format!("zz = {{ F({many}) }}\n").into_bytes(), arguments),
        (
            "a byte that is no UTF-8",
            "肌 = a\nzz = 肌\u{1}\n".bytes().chain([0xFF]).collect(),
            no_text(3, 1, "0xFF"),
        ),
        ("an overlong slash", b"zz = a\xc0\xaf".to_vec(), no_text(1, 7, "0xC0")),
        ("a character cut short", b"zz = \xe3\x81".to_vec(), no_text(1, 6, "0xE3")),
        ("UTF-16", b"\xff\xfez\0z\0".to_vec(), no_text(1, 1, "0xFF")),
        ("more than a mebibyte", b"# ".repeat((1 << 19) + 1), large),
    ];
    cases.into_iter().map(|(name, file, (english, japanese))| (name, file, english, japanese)).collect()
}

#[test]
fn a_hostile_locale_file_is_refused_with_its_place_in_both_languages() {
    for (name, file, english, japanese) in locale_files() {
        let folder = tempfile::tempdir().unwrap();
        put(folder.path(), "ja/zz.ftl", &file);
        put(folder.path(), "en/zz.ftl", &file);
        let path = folder.path().to_str().unwrap();
        for (language, expected) in [("en", &english), ("ja", &japanese)] {
            let line = told(&run(&["about", "--locales", path, "--lang", language], b""));
            assert_eq!(line, format!("{path}/{language}/zz.ftl{expected}"), "{name}");
        }
        let whole = tempfile::tempdir().unwrap();
        put(whole.path(), "locales/ja/zz.ftl", &file);
        let path = whole.path().to_str().unwrap();
        let checked = run(&["rules", "check", path, "--lang", "en"], b"");
        assert_eq!((checked.status, checked.err.as_str()), (65, ""), "{name}");
        assert!(
            checked.out.contains(&format!("{path}/locales/ja/zz.ftl{english}")),
            "{name}: {}",
            checked.out
        );
    }
}

#[test]
fn a_locale_file_that_fluent_refuses_is_told_with_the_file() {
    for (name, file) in [
        ("a brace never closed", &b"zz = { $x\n"[..]),
        ("a message given twice", b"zz = a\nzz = b\n"),
        ("half of a surrogate pair", br#"zz = { "\uD800" "#),
        ("a message without a value", b"zz =\n"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        put(folder.path(), "en/zz.ftl", file);
        let path = folder.path().to_str().unwrap();
        let line = told(&run(&["about", "--locales", path, "--lang", "en"], b""));
        assert!(line.starts_with(&format!("{path}/en/zz.ftl")), "{name}: {line}");
    }
}

/// The built-in questionnaire with questions more, each asked by what the question before it answered.
fn questionnaire(count: usize, when: impl Fn(String) -> Value) -> Vec<u8> {
    let mut whole: Value = serde_json::from_str(include_str!("../rules/questionnaire.json")).unwrap();
    let mut questions = vec![json!({"id": "zz0", "kind": "choice", "options": ["a", "b"]})];
    questions.extend((1..count).map(|at| {
        let when = when(format!("zz{}", at - 1));
        json!({"id": format!("zz{at}"), "kind": "choice", "options": ["a", "b"], "when": when})
    }));
    whole.as_array_mut().unwrap().push(json!({"section": "zz", "questions": questions}));
    whole.to_string().into_bytes()
}

#[test]
fn questions_that_ask_each_other_without_end_are_refused() {
    let told = |file: &[u8]| {
        let folder = tempfile::tempdir().unwrap();
        put(folder.path(), "questionnaire.json", file);
        run(&["about", "--rules", folder.path().to_str().unwrap(), "--lang", "en"], b"")
    };
    let chain = |before: String| json!({before: "a"});
    let doubled = |before: String| json!({"any": [{&before: "a"}, {before: "b"}]});
    let line = |id: &str| {
        format!("rule book: `{id}`: whether it is asked takes more than 1000 tests of earlier questions\n")
    };
    // What may be asked has no text in this pack, which is told next.
    let untold = |run: Run| (run.status, run.err.contains("is missing, and \"zz0\" needs it"));
    assert_eq!(untold(told(&questionnaire(1001, chain))), (65, true));
    let refused = told(&questionnaire(1002, chain));
    assert_eq!((refused.status, refused.err), (65, line("zz1001")));
    assert_eq!(untold(told(&questionnaire(9, doubled))), (65, true));
    let refused = told(&questionnaire(40, doubled));
    assert_eq!((refused.status, refused.err), (65, line("zz9")));
}

/// A rule file, and how what is told of it goes on after its name.
fn rule_files() -> Vec<(&'static str, Vec<u8>, &'static str)> {
    let keys = each(90_000, |key| format!("\"{key:x}\":1,"));
    let condition = |open: &str, close: &str, times: usize| {
        let (open, close) = (open.repeat(times), close.repeat(times));
        format!(r#"[{{"id": "caution.zz", "when": {open}{{}}{close}}}]"#).into_bytes()
    };
    vec![
        (
            "conditions 100,000 deep",
            condition("{\"not\":", "}", DEEP),
            ", line 1, column 906: more than 127 brackets are open at once. Write this less deep.",
        ),
        (
            "parts 80,000 deep",
            condition("{\"any\":[", "]}", 80_000),
            ", line 1, column 534: more than 127 brackets are open at once. Write this less deep.",
        ),
        ("nothing at all", Vec::new(), ": EOF while parsing a value at line 1 column 0"),
        ("white space alone", b" \t\r\n ".to_vec(), ": EOF while parsing a value at line 2 column 1"),
        (
            "a key twice",
            br#"[{"id": "a", "id": "b"}]"#.to_vec(),
            ": duplicate field `id` at line 1 column 17",
        ),
        (
            "a key twice, once escaped",
            br#"[{"id": "a", "\u0069d": "b"}]"#.to_vec(),
            ": duplicate field `id` at line 1 column 22",
        ),
        ("something after the end", b"[] x".to_vec(), ": trailing characters at line 1 column 4"),
        ("a NUL after the end", b"[]\0".to_vec(), ", line 1, column 3: the character \\u{0} can turn"),
        ("an object", b"{}".to_vec(), ": invalid type: map, expected a sequence at line 1 column 0"),
        (
            "ninety thousand keys",
            format!("[{{{keys}\"id\":\"a\"}}]").into_bytes(),
            ": unknown field `0`, expected",
        ),
        (
            "more than a mebibyte",
            b" ".repeat((1 << 20) + 1),
            " is more than 1 MiB (1,048,576 bytes). Split it into several files.",
        ),
    ]
}

#[test]
fn a_hostile_rule_file_is_refused_with_its_place() {
    for (name, file, expected) in rule_files() {
        let folder = tempfile::tempdir().unwrap();
        put(folder.path(), "zz.json", &file);
        let path = folder.path().to_str().unwrap();
        let refused = run(&["about", "--rules", path, "--lang", "en"], b"");
        assert_eq!((refused.status, refused.out.as_str()), (65, ""), "{name}");
        assert!(
            refused.err.lines().count() <= 2,
            "the fault, and what it is in other words: {}",
            refused.err
        );
        let line = refused.err.lines().next().unwrap_or_default();
        assert!(line.starts_with(&format!("{path}/zz.json{expected}")), "{name}: {line}");
        assert!(line.len() < 1000, "{name}: {} bytes", line.len());
        let checked = run(&["rules", "check", path, "--lang", "en"], b"");
        assert_eq!(checked.status, 65, "{name}");
        let told = format!("{}{}", checked.out, checked.err);
        assert!(told.starts_with(&format!("{path}/zz.json")), "{name}: {told}");
        let place = expected.strip_prefix(", line 1, column ").and_then(|rest| rest.split_once(": more"));
        if let Some((column, _)) = place {
            let line = told.lines().next().unwrap();
            assert!(line.ends_with(&format!(" open at once at line 1 column {column}")), "{line}");
        }
    }
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), "zz.json", "\u{feff}[]".as_bytes());
    let marked = run(&["about", "--rules", folder.path().to_str().unwrap()], b"");
    assert_eq!((marked.status, marked.err.as_str()), (0, ""), "a byte order mark is no fault");
}

#[test]
fn a_pack_that_drives_a_terminal_is_refused_with_its_place() {
    let rule =
        |id: &str, reviewed_by: &str| format!("[{{\"id\": \"{id}\", \"reviewed_by\": \"{reviewed_by}\"}}]");
    let files = [
        ("rules/zz.json", rule("evidence.\u{9b}31m", ""), 19, "\\u{9b}"),
        ("rules/zz.json", rule("evidence.zz", "\\u001b[2J"), 40, "\\u{1b}"),
        ("rules/zz.json", rule("evidence.zz", "\\\\\\u202E"), 42, "\\u{202e}"),
        ("rules/zz.json", rule("evidence.zz", "\\b"), 40, "\\u{8}"),
        ("rules/zz.json", rule("evidence.zz", "\u{2066}"), 40, "\\u{2066}"),
        ("locales/en/zz.ftl", "zz = a\u{1b}]8;;".to_owned(), 7, "\\u{1b}"),
        ("locales/en/zz.ftl", "zz\0 = a".to_owned(), 3, "\\u{0}"),
        ("locales/en/zz.ftl", "zz = \u{202e}a".to_owned(), 6, "\\u{202e}"),
        ("locales/en/zz.ftl", r#"zz = { "\u009B" }"#.to_owned(), 9, "\\u{9b}"),
        ("locales/en/zz.ftl", r#"zz = { "\U00001B" }"#.to_owned(), 9, "\\u{1b}"),
    ];
    for (name, content, column, found) in files {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, format!("\n{content}\n")).unwrap();
        let option = if name.starts_with("rules") { "--rules" } else { "--locales" };
        let root = folder.path().join(name.split('/').next().unwrap());
        let told = run(&["about", option, root.to_str().unwrap(), "--lang", "en"], b"");
        assert_eq!((told.status, told.out.as_str()), (65, ""), "{content}");
        let line = format!(
            "{}, line 2, column {column}: the character {found} can turn text around or drive a terminal. Take it out.\n",
            path.display()
        );
        assert_eq!(told.err, line);
    }
}

/// The built-in questionnaire with one more question or section.
fn with_more(question: Option<Value>, section: Option<Value>) -> Value {
    let built_in = std::fs::read_to_string(common::project("rules/questionnaire.json")).unwrap();
    let mut sections: Value = serde_json::from_str(&built_in).unwrap();
    sections[1]["questions"].as_array_mut().unwrap().extend(question);
    sections.as_array_mut().unwrap().extend(section);
    sections
}

/// Questions and sections that nobody could answer, and what is told.
const LAME: [(&str, &str, &str); 13] = [
    ("question", r#"{"id": "health", "kind": "date"}"#, "question `health`: a section has this id"),
    ("question", r#"{"id": "plan", "kind": "date"}"#, "question `plan`: a section has this id"),
    ("section", r#"{"section": "zz", "questions": []}"#, "the section `zz` has no questions"),
    (
        "section",
        r#"{"section": "plan", "questions": [{"id": "zz", "kind": "date"}]}"#,
        "the section `plan` stands twice",
    ),
    (
        "question",
        r#"{"id": "zz", "kind": "integer", "range": [0, 1000000000000]}"#,
        "question `zz`: a `range` goes up",
    ),
    ("question", r#"{"id": "zz", "kind": "integer", "range": [9, 0]}"#, "question `zz`: a `range` goes up"),
    (
        "question",
        r#"{"id": "zz", "kind": "choices", "options": ["a", "b"], "at_most": 99}"#,
        "question `zz`: `at_most` has to be from 1",
    ),
    (
        "question",
        r#"{"id": "zz", "kind": "choices", "options": ["a", "b"], "at_most": 0}"#,
        "question `zz`: `at_most` has to be from 1",
    ),
    (
        "question",
        r#"{"id": "zz", "kind": "choice", "options": ["a", "b"], "at_most": 1}"#,
        "question `zz`: `alone` and `at_most` belong",
    ),
    ("question", r#"{"id": "zz", "kind": "choice"}"#, "question `zz`: `choice` and `choices` need `options`"),
    (
        "question",
        r#"{"id": "zz", "kind": "date", "options": ["a"]}"#,
        "question `zz`: `choice` and `choices` need `options`",
    ),
    ("question", r#"{"id": "zz", "kind": "integer"}"#, "question `zz`: `integer` needs a `range`"),
    (
        "question",
        r#"{"id": "zz", "kind": "choice", "options": ["a", "a"]}"#,
        "question `zz`: the option `a` stands twice",
    ),
];
/// Ids that answers or forms use for something else.
const RESERVED: [&str; 9] = [
    "schema",
    "$schema",
    "note",
    "record",
    "interview",
    "emergency",
    "disclaimer",
    "resourceType",
    "record_id",
];

/// What could never be answered, or goes into no form, is refused by `rules check` and on load alike, each by its name.
#[test]
fn a_questionnaire_that_nobody_could_answer_is_refused_by_name() {
    let lame = LAME.iter().map(|(what, value, told)| {
        let value = Some(serde_json::from_str(value).unwrap());
        let whole = if *what == "section" { with_more(None, value) } else { with_more(value, None) };
        (whole, (*told).to_owned())
    });
    let reserved = RESERVED.iter().map(|id| {
        let whole = with_more(Some(json!({"id": id, "kind": "date"})), None);
        (whole, format!("`{id}` is no id for a question or section"))
    });
    for (questionnaire, told) in lame.chain(reserved) {
        let folder = tempfile::tempdir().unwrap();
        put(folder.path(), "questionnaire.json", questionnaire.to_string().as_bytes());
        let folder = folder.path().to_str().unwrap();
        let loaded = run(&["about", "--rules", folder, "--lang", "en"], b"");
        assert!(loaded.status == 65 && loaded.err.contains(&told), "{told}: {}", loaded.err);
        let checked = run(&["rules", "check", folder, "--lang", "en"], b"");
        assert!(
            checked.status == 65 && checked.out.contains(&told),
            "{told}: {}{}",
            checked.out,
            checked.err
        );
    }
}

#[test]
fn an_id_of_a_pack_is_plain() {
    for id in ["evidence.<b>", "evidence.A", "evidence.", "evidence.a b", "evidence.a|b", "evidence.é"] {
        let folder = tempfile::tempdir().unwrap();
        let rule = json!([{"id": id, "when": {}, "category": "evidence", "severity": "info", "about": ["age"],
            "evidence": "law", "sources": ["article:A9.1"], "reviewed": "2026-11-24"}]);
        std::fs::write(folder.path().join("zz.json"), rule.to_string()).unwrap();
        let told = run(&["about", "--rules", folder.path().to_str().unwrap(), "--lang", "en"], b"");
        let line = format!("rule book: `{id}`: an id may hold a to z, 0 to 9 and _ alone\n");
        assert_eq!((told.status, told.err), (65, line));
    }
}
