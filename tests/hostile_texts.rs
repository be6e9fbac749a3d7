//! Texts that want to be more than text, wherever a person or a pack can bring them in: none is live in any output, and all
//! of it arrives.

use crate::common;

use common::run::{Run, run};
use exo_check::term::is_command;
use pulldown_cmark::{Event, Options, Parser, Tag};
use serde_json::{Value, json};
use std::path::Path;

/// What drives a terminal or turns text: escapes, a link of a terminal, C1 signs, direction signs, line separators.
const COMMANDS: &str = "\u{1b}[2J\u{1b}]8;;http://e.example\u{1b}\\x\u{1b}]8;;\u{1b}\\\u{7}\u{8}\u{7f}\u{9b}31m\u{90}\u{202e}\
    \u{2066}\u{200f}\u{61c}\u{2028}";
/// What drives a browser, a reader of Markdown, a spreadsheet or Fluent.
const MARKUP: &str = "=1+1 <script>alert(1)</script> <img src=x onerror=alert(2)> <a href='javascript:alert(3)'>a</a> \
    [x](javascript:alert(4)) ![i](http://e.example/i.png) <http://e.example> | a | b | `c` **d** # e &lt; { $x } { -term } {\"}";
const FORMATS: [&str; 5] = ["text", "json", "markdown", "html", "fhir"];

fn person() -> Value {
    serde_json::from_str(include_str!("../rules/cases/plain.json")).unwrap()
}

/// Nothing of a run's output is live.
#[track_caller]
fn assert_dead(run: &Run, format: &str, what: &str) {
    for stream in [&run.out, &run.err] {
        let live: Vec<char> = stream.chars().filter(|sign| is_command(*sign)).collect();
        assert!(live.is_empty(), "{what}, {format}: {live:?} in {stream}");
        assert!(!stream.lines().any(|line| line.starts_with("=1+1")), "{what}, {format}: a formula");
    }
    match format {
        "html" => {
            for live in ["<script", "<img", "<a href='", "<http"] {
                assert!(!run.out.contains(live), "{what}: {live}");
            }
            let addresses = run.out.split(" href=\"").skip(1);
            let foreign =
                |address: &&str| !address.starts_with(['#', 'h']) || address.starts_with("http://e.");
            assert_eq!(addresses.filter(foreign).collect::<Vec<_>>(), Vec::<&str>::new(), "{what}");
        }
        "markdown" => assert_eq!(markup(&run.out), Vec::<String>::new(), "{what}"),
        _ => {}
    }
}

/// HTML, pictures and foreign links that a reader of Markdown finds.
fn markup(markdown: &str) -> Vec<String> {
    let foreign = |address: &str| !address.starts_with("http") || address.contains("e.example");
    let found = Parser::new_ext(markdown, Options::all()).filter_map(|event| match event {
        Event::Html(html) | Event::InlineHtml(html) => Some(html.to_string()),
        Event::Start(Tag::Image { dest_url, .. }) => Some(dest_url.to_string()),
        Event::Start(Tag::Link { dest_url, .. }) if foreign(&dest_url) => Some(dest_url.to_string()),
        Event::Code(code) if code.as_ref() == "c" => Some(code.to_string()),
        _ => None,
    });
    found.collect()
}

/// A text without white space, as it has to arrive whatever the lines are.
fn packed(text: &str) -> String {
    text.split_whitespace().collect()
}

/// What a format makes of a note, read back.
fn note_in(format: &str, report: &str) -> String {
    let json = || serde_json::from_str::<Value>(report).unwrap();
    match format {
        "json" => json()["note"].as_str().unwrap().to_owned(),
        "fhir" => {
            let found = json()["entry"].as_array().unwrap().iter().find_map(|entry| {
                let parameters = entry["resource"]["parameter"].as_array()?.clone();
                parameters.into_iter().find(|parameter| parameter["name"] == "note")
            });
            found.unwrap()["valueString"].as_str().unwrap().to_owned()
        }
        "html" => {
            report.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
        }
        "markdown" => {
            let texts = Parser::new(report).filter_map(|event| match event {
                Event::Text(text) => Some(text.to_string()),
                _ => None,
            });
            texts.collect()
        }
        _ => report.to_owned(),
    }
}

/// The same with what drives a terminal made visible, as people's formats show it.
fn shown(text: &str) -> String {
    let sign =
        |sign: char| if is_command(sign) { sign.escape_unicode().to_string() } else { sign.to_string() };
    text.chars().map(sign).collect()
}

#[test]
fn a_note_arrives_whole_and_dead_in_every_format() {
    let note = format!("{COMMANDS} {MARKUP}");
    let mut person = person();
    person["note"] = note.as_str().into();
    for language in ["ja", "en"] {
        for format in FORMATS {
            let report = run(&["--lang", language, "--format", format], person.to_string().as_bytes());
            assert_eq!((report.status, report.err.as_str()), (0, ""));
            assert_dead(&report, format, "a note");
            let found = note_in(format, &report.out);
            let expected = if ["json", "fhir"].contains(&format) { note.clone() } else { shown(&note) };
            assert!(packed(&found).contains(&packed(&expected)), "{language} {format}: {found}");
        }
        let plain = run(&["--lang", language, "--plain", "--answers", "-"], person.to_string().as_bytes());
        assert_dead(&plain, "text", "a note");
        let line = run(&["--lang", language, "batch"], person.to_string().as_bytes());
        assert_dead(&line, "json", "a note");
        assert_eq!(serde_json::from_str::<Value>(&line.out).unwrap()["note"], note.as_str());
        let summary = run(&["--lang", language, "batch", "--summary"], person.to_string().as_bytes());
        assert!(!summary.out.contains("alert") && summary.err.is_empty());
    }
}

#[test]
fn ids_and_options_are_dead_wherever_their_faults_are_told() {
    let trick = format!("{COMMANDS} {MARKUP}");
    let mut person = person();
    person[trick.as_str()] = 1.into();
    person["route"] = trick.as_str().into();
    person["goals"] = json!([trick]);
    person["age"] = trick.as_str().into();
    let input = person.to_string();
    let item = json!({"linkId": trick, "text": trick, (trick.as_str()): trick});
    let response = json!({"resourceType": "QuestionnaireResponse", "status": trick, "item": [item], (trick.as_str()): 1});
    for language in ["ja", "en"] {
        for (arguments, input) in [
            (&["--answers", "-"][..], input.clone()),
            (&["validate", "-"], input.clone()),
            (&["batch"], input.clone()),
            (&["batch", "--ids-only"], input.clone()),
            (&["batch", "--summary"], input.clone()),
            (&["--answers", "-"], response.to_string()),
            (&["validate", "-"], response.to_string()),
        ] {
            let told = run(&[arguments, &["--lang", language]].concat(), input.as_bytes());
            assert_eq!(told.status, 65, "{arguments:?}");
            assert_dead(&told, "json", &format!("{arguments:?}"));
            let is_told = (told.out.clone() + &told.err).contains("[2J");
            assert_eq!(is_told, !arguments.contains(&"--summary"), "{arguments:?}");
        }
    }
}

#[test]
fn names_of_files_and_arguments_are_dead() {
    let folder = tempfile::tempdir().unwrap();
    let name =
        format!("{}.json", format!("n=1+1 {COMMANDS} <script>a[x](javascript:1)|`c`").replace('/', ""));
    std::fs::write(folder.path().join(&name), person().to_string()).unwrap();
    let run = |arguments: &[&str]| {
        let script = "cd \"$1\" && shift && exec \"$@\"";
        let run = std::process::Command::new("sh")
            .args(["-c", script, "sh", folder.path().to_str().unwrap(), env!("CARGO_BIN_EXE_exo-check")])
            .args(arguments)
            .args(["--lang", "en"])
            .env_clear()
            .stdin(std::process::Stdio::null())
            .output()
            .unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Run { status: run.status.code().unwrap(), out: text(run.stdout), err: text(run.stderr) }
    };
    for format in ["text", "json", "markdown", "html"] {
        let compared = run(&["compare", &name, &name, "--format", format]);
        assert_eq!((compared.status, compared.err.as_str()), (0, ""), "{format}");
        assert_dead(&compared, format, "a plan's name");
        assert!(compared.out.contains("1b}"), "{format}: the name is there");
    }
    let missing = format!("{name}x");
    for (arguments, status) in [
        (&["validate", &name][..], 0),
        (&["validate", &missing], 1),
        (&["--answers", &missing], 1),
        (&["batch", &missing], 1),
        (&["--rules", &missing], 1),
        (&["--output", &name, "--answers", "-"], 1),
        (&["--output", &name, "--answers", &name, "--force"], 2),
        (&["--lang", &name], 2),
        (&["rules", "explain", &name], 2),
        (&["--format", &name], 2),
        (&[name.as_str()], 2),
    ] {
        let told = run(arguments);
        assert_eq!(told.status, status, "{arguments:?}: {}", told.err);
        assert_dead(&told, "text", &format!("{arguments:?}"));
    }
}

/// Writes a pack of one rule that fires for everybody, with one source of its own.
fn pack(folder: &Path, text: &str, source: &Value) {
    let write = |name: &str, content: &str| {
        let path = folder.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, content).unwrap();
    };
    let rule = json!([{"id": "evidence.zz", "when": {}, "category": "evidence", "severity": "notice", "about": ["age"],
        "evidence": "law", "sources": ["source:S999"], "reviewed": "2026-11-24", "reviewed_by": text}]);
    write("rules/zz.json", &rule.to_string());
    let mut sources: Value = serde_json::from_str(include_str!("../rules/sources.json")).unwrap();
    sources.as_array_mut().unwrap().push(source.clone());
    write("rules/sources.json", &sources.to_string());
    let literal = |sign: char| match sign {
        '{' | '}' => format!("{{ \"{sign}\" }}"),
        _ => sign.to_string(),
    };
    let text: String = text.chars().map(literal).collect();
    for language in ["ja", "en"] {
        write(
            &format!("locales/{language}/zz.ftl"),
            &format!("evidence-zz =\n    .title = {text}\n    .text = {text}\n"),
        );
    }
}

#[test]
fn a_pack_with_markup_for_texts_prints_it_as_text() {
    let folder = tempfile::tempdir().unwrap();
    let source = json!({"id": "S999", "by": MARKUP, "title": MARKUP, "date": MARKUP, "url": "https://example.org/a?b=<c>"});
    let plain = json!({"id": "S999", "by": MARKUP, "title": MARKUP, "date": MARKUP, "url": "https://example.org/a?b=c"});
    let (rules, locales) = (folder.path().join("rules"), folder.path().join("locales"));
    let packed_by =
        ["--rules", rules.to_str().unwrap(), "--locales", locales.to_str().unwrap(), "--lang", "en"];
    pack(folder.path(), &format!("x {MARKUP}"), &source);
    let refused = run(&[&packed_by[..], &["about"]].concat(), b"");
    assert_eq!(
        (refused.status, refused.err.as_str()),
        (65, "rule book: `S999`: its url has to start with https:// and may hold plain ASCII alone\n")
    );
    pack(folder.path(), &format!("x {MARKUP}"), &plain);
    for format in FORMATS {
        let report =
            run(&[&packed_by[..], &["--full", "--format", format]].concat(), person().to_string().as_bytes());
        assert_eq!((report.status, report.err.as_str()), (0, ""), "{format}");
        assert_dead(&report, format, "a pack's text");
        let found = note_in(if format == "json" || format == "fhir" { "text" } else { format }, &report.out);
        assert!(found.contains("alert(4)"), "{format}");
    }
    for (command, format) in [
        (&["rules", "list"][..], "text"),
        (&["rules", "list"], "json"),
        (&["rules", "list"], "markdown"),
        (&["rules", "explain", "evidence.zz"], "text"),
        (&["rules", "explain", "evidence.zz"], "json"),
        (&["rules", "explain", "evidence.zz"], "markdown"),
        (&["about", "--sources"], "text"),
    ] {
        let told = run(&[command, &packed_by, &["--format", format]].concat(), b"");
        assert_eq!((told.status, told.err.as_str()), (0, ""), "{command:?} {format}");
        assert_dead(&told, format, &format!("{command:?}"));
        assert!(told.out.contains("alert"), "{command:?} {format}");
    }
    for format in ["text", "json"] {
        let checked = run(&["rules", "check", folder.path().to_str().unwrap(), "--format", format], b"");
        assert_dead(&checked, format, "rules check");
    }
}
