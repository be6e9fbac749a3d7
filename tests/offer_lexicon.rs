//! The phrases that pages are read by: each needed by an example, and a pack can only add.

use crate::common;

use common::run::run;
use common::{assert_none, book};
use exo_check::assets::{self, TextFile};
use exo_check::offer::trials;
use std::borrow::Cow;

/// What is wrong with packs, laid beside the built-in phrases.
fn tried(packs: &[&'static str]) -> Vec<String> {
    let mut files = assets::offer();
    let own = |text: &&'static str| TextFile { name: "own.json".to_owned(), text: Cow::Borrowed(*text) };
    files.extend(packs.iter().map(own));
    let found = trials(&files, &book()).unwrap();
    found.into_iter().map(|trial| format!("{}: {}: {}", trial.file, trial.what, trial.at)).collect()
}

#[test]
fn every_phrase_is_borne_out_by_its_examples() {
    let found = trials(&assets::offer(), &book()).unwrap();
    assert_none(
        &found
            .iter()
            .map(|trial| format!("{}: {}: {}", trial.file, trial.what, trial.at))
            .collect::<Vec<_>>(),
        "phrases fail their examples",
    );
}

#[test]
fn a_phrase_that_its_examples_do_not_bear_out_is_told() {
    let entry = |patterns: &str, more: &str| {
        format!(
            r#"{{"language": "ja", "entries": [{{"claim": "testimonials", "rule": "red_flag.testimonials", "reason": "x", "patterns": {patterns}{more}}}]}}"#
        )
        .leak() as &'static str
    };
    let cases = [
        (entry(r#"{"りんご": ["みかん"]}"#, ""), "own.json: example: testimonials: りんご: みかん"),
        (
            entry(r#"{"りんご": ["りんご"], "りん.": ["りんご"]}"#, ""),
            "own.json: needless: testimonials: りん.",
        ),
        (
            entry(r#"{"りんご": ["りんご"]}"#, r#", "never": ["りんごです。"]"#),
            "own.json: counterexample: testimonials: りんごです。",
        ),
    ];
    let unknown = r#"{"language": "en", "entries": [{"claim": "no_such", "rule": "red_flag.testimonials", "reason": "x", "patterns": {"pear": ["pear"]}}]}"#;
    let found = tried(&[cases[0].0, cases[1].0, cases[2].0, unknown]);
    for (_, told) in cases {
        assert!(found.iter().any(|line| line == told), "{told}: {found:?}");
    }
    let of_unknown: Vec<&String> = found.iter().filter(|line| line.contains("no_such")).collect();
    assert_eq!(of_unknown, ["own.json: unknown: no_such, red_flag.testimonials"]);
}

#[test]
fn a_pack_adds_phrases_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("offer")).unwrap();
    let put = |text: &str| std::fs::write(folder.path().join("offer/own.json"), text).unwrap();
    let pack = folder.path().to_string_lossy().into_owned();
    let read =
        |page: &str| run(&["offer", "--rules", &pack, "--format", "json", "--lang", "en"], page.as_bytes());
    put(
        r#"{"language": "en", "entries": [{"claim": "testimonials", "rule": "red_flag.testimonials", "reason": "x", "patterns": {"songs of praise": ["songs of praise"]}}]}"#,
    );
    let added = read("Songs of praise");
    assert_eq!(added.status, 0, "{}", added.err);
    assert!(added.out.contains(r#""claim": "testimonials""#), "{}", added.out);
    for (refused, cause) in [
        (
            r#"{"language": "en", "contexts": [{"how": "denied", "place": "sentence", "reason": "x", "patterns": {"safe": ["safe"]}}]}"#,
            "contexts are built in",
        ),
        (r#"{"language": "en", "words": {"safe": "zzz"}}"#, "words `safe` are built in"),
        (r#"{"language": "en", "phrases": []}"#, "unknown field `phrases`"),
    ] {
        put(refused);
        let run = read("It is absolutely safe.");
        assert_eq!((run.status, run.out.as_str()), (65, ""));
        assert!(run.err.contains(cause), "{}", run.err);
    }
}
