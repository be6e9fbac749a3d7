//! The command line as people and scripts expect it: help, options, files, exit statuses. `docs/command-line.md` is the list.

use crate::common;

use common::run::{run, run_with};
use exo_check::cli::definition;
use serde_json::Value as Json;
use std::collections::BTreeSet;

const PERSON: &[u8] = include_bytes!("people/pregnant.json");
const DAY: [&str; 2] = ["--as-of", "2026-11-24"];

fn json(options: &[&str]) -> Json {
    let made = run(&[&["--format", "json"], options].concat(), PERSON);
    assert_eq!((made.status, made.err.as_str()), (0, ""));
    serde_json::from_str(&made.out).unwrap()
}

#[test]
fn each_exit_status_is_reached_and_stands_in_the_help() {
    let help = run(&["--help"], b"").out;
    let stop = ["--fail-on", "stop"];
    let runs: [(i32, &[&str], &[u8]); 6] = [
        (0, &[], PERSON),
        (1, &["--answers", "no-such-file.json"], b""),
        (2, &["--no-such-option"], b""),
        (65, &[], b"{"),
        (10, &stop, PERSON),
        (130, &["--plain"], b"1\n"),
    ];
    for (status, arguments, input) in runs {
        assert_eq!(run(arguments, input).status, status, "{arguments:?}");
        assert!(help.contains(&format!(" {status} ")), "the help has no {status}");
    }
}

#[test]
fn help_and_version_come_in_every_usual_way() {
    let pages: [&[&str]; 3] = [&["--help"], &["help"], &["--lang", "en", "--help"]];
    let english = [("LANG", "en_GB.UTF-8")];
    let [long, as_command, after_option] = pages.map(|arguments| run_with(arguments, b"", &english));
    assert_eq!((long.status, long.err.as_str()), (0, ""));
    assert_eq!((&as_command, &after_option), (&long, &long));
    assert_eq!(run(&["help", "compare"], b""), run(&["compare", "--help"], b""));
    assert!(run(&["compare", "-h"], b"").out.contains("  exo-check compare [OPTIONS] <FILE>"));
    assert_eq!(
        run(&["rules", "--lang", "ja", "list", "-h"], b""),
        run(&["help", "rules", "list", "--lang", "ja"], b"")
    );
    let version = run(&["-V"], b"");
    let date = common::book().values.rules_version;
    let told = format!("exo-check {}\n規則 / rules {date}\n", env!("CARGO_PKG_VERSION"));
    assert_eq!((version.status, version.out.as_str(), version.err.as_str()), (0, told.as_str(), ""));
    assert_eq!(run(&["--version"], b""), version);
}

#[test]
fn the_help_ends_with_examples_and_holds_no_escape() {
    let help = run_with(&["--help"], b"", &[("CLICOLOR_FORCE", "1"), ("FORCE_COLOR", "1")]);
    assert!(!help.out.contains('\u{1b}'));
    let (_, end) = help.out.split_once("\nExamples:\n").unwrap();
    for example in ["exo-check  ", "exo-check --answers answers.json", "exo-check --resume answers.json"] {
        assert!(end.contains(example), "no {example}");
    }
}

#[test]
fn nothing_on_standard_input_is_a_fault_and_asks_nothing() {
    let read = run(&["--lang", "en"], b"");
    let told = "The answers hold 1 fault. No report was made.\n\
        Standard input, line 1, column 1: there is nothing here. Write question ids and answers inside one pair of { }.\n\
        To be asked here by numbered lines: exo-check --plain\n";
    assert_eq!((read.status, read.out.as_str(), read.err.as_str()), (65, "", told));
    for format in ["json", "fhir"] {
        let read = run(&["--lang", "en", "--format", format], b"");
        assert!(serde_json::from_str::<serde_json::Value>(&read.err).is_ok(), "{format}: {}", read.err);
    }
}

/// Arguments, variables of the surroundings, and the language that comes of them.
type Case = (&'static [&'static str], &'static [(&'static str, &'static str)], &'static str);

#[test]
fn help_comes_in_the_language_asked_for_and_in_both_where_none_is_known() {
    let lines = [("ja", "使い方:\n"), ("en", "Usage:\n"), ("both", "使い方 / Usage:\n")];
    let cases: [Case; 7] = [
        (&["--help"], &[], "both"),
        (&["--help"], &[("LANG", "fr_FR.UTF-8")], "both"),
        (&["--help"], &[("LC_ALL", "C"), ("LANG", "ja_JP.UTF-8")], "both"),
        (&["--help"], &[("LANG", "ja_JP.UTF-8")], "ja"),
        (&["batch", "-h"], &[("LANG", "en_US.UTF-8")], "en"),
        (&["batch", "-h", "--lang", "ja"], &[("LANG", "en_US.UTF-8")], "ja"),
        (&["--lang=EN", "help", "rules", "list"], &[("LANG", "ja_JP.UTF-8")], "en"),
    ];
    for (arguments, variables, expected) in cases {
        let help = run_with(arguments, b"", variables);
        assert_eq!((help.status, help.err.as_str()), (0, ""));
        for (language, line) in lines {
            let found = help.out.contains(&format!("\n{line}"));
            assert_eq!(found, language == expected, "{arguments:?} {variables:?}: {}", help.out);
        }
    }
}

#[test]
fn a_slip_gets_the_nearest_word_and_is_never_run() {
    let slips: [Slip; 7] = [
        (
            &["qestions"],
            "There is no command \"qestions\". Did you mean \"questions\"?\nSee exo-check --help.\n",
            "「qestions」というコマンドはありません。「questions」のことですか。\n使い方は「exo-check --help」で見られます。\n",
        ),
        (
            &["--fromat", "json"],
            "exo-check does not take --fromat. Did you mean --format?\nSee exo-check --help.\n",
            "「exo-check」に「--fromat」は使えません。「--format」のことですか。\n使い方は「exo-check --help」で見られます。\n",
        ),
        (
            &["--json"],
            "exo-check does not take --json. Did you mean --format json?\nSee exo-check --help.\n",
            "「exo-check」に「--json」は使えません。「--format json」のことですか。\n使い方は「exo-check --help」で見られます。\n",
        ),
        (
            &["questions", "--format", "jsn"],
            "--format: \"jsn\" is not allowed here. Allowed: text, json, fhir, fhir-terminology, redcap, xlsform. Did you mean \"json\"?\nSee exo-check questions --help.\n",
            "--format：「jsn」は使えません。使えるもの：text, json, fhir, fhir-terminology, redcap, xlsform。「json」のことですか。\n使い方は「exo-check questions --help」で見られます。\n",
        ),
        (
            &["my answers.json"],
            "\"my answers.json\" is not a command. For a report from answers in that file: exo-check --answers my answers.json\nSee exo-check --help.\n",
            "「my answers.json」はコマンドではありません。そのファイルの答えから結果を出すには「exo-check --answers my answers.json」です。\n使い方は「exo-check --help」で見られます。\n",
        ),
        (
            &["--as-of", "2026/11/24"],
            "--as-of: \"2026/11/24\" is not a day. Write year, month and day, such as 2026-11-24. Allowed: 1900-01-01 - 2199-12-31.\nSee exo-check --help.\n",
            "--as-of：「2026/11/24」という日はありません。2026-11-24のように、年、月、日を書いてください。使えるもの：1900-01-01 - 2199-12-31。\n使い方は「exo-check --help」で見られます。\n",
        ),
        (
            &["rules", "explain", "transplant"],
            "There is no rule \"transplant\".\nDid you mean \"caution.transplant\"?\n",
            "「transplant」というルールはありません。\n「caution.transplant」のことですか。\n",
        ),
    ];
    told_as(&slips);
}

#[test]
fn a_word_that_is_near_nothing_gets_the_way_on() {
    told_as(&[
        (
            &["init"],
            "There is no command \"init\". exo-check alone asks the questions.\nSee exo-check --help.\n",
            "「init」というコマンドはありません。質問は「exo-check」だけで始まります。\n使い方は「exo-check --help」で見られます。\n",
        ),
        (
            &["rules", "lint"],
            "There is no command \"lint\". Did you mean \"list\"?\nSee exo-check rules --help.\n",
            "「lint」というコマンドはありません。「list」のことですか。\n使い方は「exo-check rules --help」で見られます。\n",
        ),
        (
            &["rules", "explain", "transplan"],
            "There is no rule \"transplan\".\nDid you mean \"caution.transplant\"?\n",
            "「transplan」というルールはありません。\n「caution.transplant」のことですか。\n",
        ),
    ]);
}

/// What is typed, and what is told in English and in Japanese.
type Slip = (&'static [&'static str], &'static str, &'static str);

fn told_as(slips: &[Slip]) {
    for (arguments, english, japanese) in slips {
        for (language, told) in [("en", english), ("ja", japanese)] {
            let stopped = run_with(arguments, PERSON, &[("LANG", language)]);
            assert_eq!(
                (stopped.status, stopped.out.as_str(), stopped.err.as_str()),
                (2, "", *told),
                "{arguments:?}"
            );
        }
    }
}

#[test]
fn nothing_is_accepted_that_means_nothing_to_the_command() {
    let refused: [&[&str]; 23] = [
        &["validate", "-", "-o", "x"],
        &["validate", "-", "--width", "40"],
        &["about", "--format", "json"],
        &["about", "--sources", "--format", "json"],
        &["about", "--fail-on", "stop"],
        &["compare", "-", "-", "--fail-on", "stop"],
        &["compare", "-", "-", "--name", "only one"],
        &["compare", "-", "-", "-f", "fhir"],
        &["batch", "-f", "text"],
        &["batch", "--ids-only", "--explain"],
        &["schema", "answers", "--as-of", "2026-11-24"],
        &["letter", "records", "-f", "json"],
        &["letter", "records", "--fail-on", "stop"],
        &["dates", "-f", "html"],
        &["dates", "--force"],
        &["rules", "diff", "built-in", "built-in", "--rules", "rules"],
        &["offer", "--explain"],
        &["man", "--format", "json"],
        &["completions", "bash", "-o", "x"],
        &["rules", "check", "-f", "html"],
        &["--save", "x", "--answers", "-"],
        &["--save", "x"],
        &["--strict-unknown"],
    ];
    for arguments in refused {
        let stopped = run(arguments, PERSON);
        assert_eq!((stopped.status, stopped.out.as_str()), (2, ""), "{arguments:?}: {}", stopped.err);
        assert!(!common::project("x").exists());
    }
}

#[test]
fn the_ending_of_the_output_file_chooses_the_form_or_is_refused() {
    let home = tempfile::tempdir().unwrap();
    let made = |name: &str, more: &[&str]| {
        let file = home.path().join(name);
        let options = [&["--lang", "en", DAY[0], DAY[1], "-o", file.to_str().unwrap()], more].concat();
        (run(&options, PERSON), std::fs::read_to_string(&file).unwrap_or_default())
    };
    for (name, form) in [("a.html", "html"), ("a.md", "markdown"), ("a.JSON", "json"), ("a.txt", "text")] {
        let (run_of_it, written) = made(name, &[]);
        assert_eq!((run_of_it.status, run_of_it.err.as_str()), (0, ""), "{name}");
        assert_eq!(written, run(&["--lang", "en", DAY[0], DAY[1], "-f", form], PERSON).out, "{name}");
    }
    assert_eq!(made("b.json", &["-f", "fhir"]).0.status, 0, "FHIR is JSON");
    let (stopped, written) = made("b.html", &["-f", "json"]);
    assert_eq!((stopped.status, written.as_str()), (2, ""));
    assert!(stopped.err.ends_with("b.html ends like html, and --format says json. Change one of them.\n"));
    let stopped = run(&["questions", "-o", "q.html"], b"");
    let told = "q.html: there is no such form of this. Choose one of: text, json, fhir, fhir-terminology, redcap, xlsform.\n";
    assert_eq!((stopped.status, stopped.err.as_str()), (2, told));
}

#[test]
fn a_bad_output_path_is_told_before_the_interview() {
    for (path, why) in [("no/such/folder/x.txt", "it is not there."), (".", "it is a folder.")] {
        let stopped = run(&["--lang", "en", "--plain", "-o", path], b"1\n");
        let told = format!("cannot write {path}: {why}\n");
        assert_eq!((stopped.status, stopped.err.as_str()), (1, told.as_str()));
    }
    let to_nowhere = run(&["-o", "/dev/null"], PERSON);
    assert_eq!((to_nowhere.status, to_nowhere.err.as_str()), (0, ""));
}

#[test]
fn samples_are_answers_without_fault() {
    let names = run(&["sample"], b"").out;
    let listed: Vec<String> = serde_json::from_str(&run(&["sample", "--format", "json"], b"").out).unwrap();
    assert_eq!(names.lines().collect::<Vec<_>>(), listed);
    assert_eq!(listed.len(), 8);
    for name in listed {
        let answers = run(&["sample", "--person", &name], b"");
        assert_eq!((answers.status, answers.err.as_str()), (0, ""), "{name}");
        assert_eq!(run(&["validate", "-"], answers.out.as_bytes()).status, 0, "{name}");
    }
    let stopped = run(&["sample", "--person", "informd"], b"");
    let told = "There is nobody called \"informd\". Choose: informed\n";
    assert_eq!((stopped.status, stopped.err.as_str()), (2, told));
}

#[test]
fn plans_are_called_by_the_names_given() {
    let file = "tests/people/plan_over_budget.json";
    let named = ["compare", file, file, "--name", "Clinic A", "--name", "Clinic B", "-f", "json"];
    let made: Json = serde_json::from_str(&run(&named, b"").out).unwrap();
    assert!(made.to_string().contains("Clinic A") && made.to_string().contains("Clinic B"), "{made}");
    assert!(!made.to_string().contains("plan_over_budget"), "{made}");
}

#[test]
fn beginnings_of_words_are_not_the_words() {
    for arguments in [["--lan", "en"], ["quest", "-h"], ["--ans", "-"]] {
        let stopped = run(&arguments, PERSON);
        assert_eq!((stopped.status, stopped.out.as_str()), (2, ""), "{arguments:?}");
    }
}

#[test]
fn a_hyphen_is_standard_input_and_standard_output() {
    let plain = run(&["--lang", "en", DAY[0], DAY[1]], PERSON);
    assert_eq!(run(&["--lang", "en", DAY[0], DAY[1], "--answers", "-"], PERSON), plain);
    assert_eq!(run(&["--lang", "en", DAY[0], DAY[1], "--output", "-"], PERSON), plain);
    assert!(!common::project("-").exists());
    assert_eq!(run(&["validate", "-", "--lang", "en"], PERSON).out, "standard input: no fault found.\n");
}

#[test]
fn an_existing_file_is_written_over_by_force_alone() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("result.txt");
    std::fs::write(&file, "mine").unwrap();
    let name = file.to_str().unwrap();
    let options = ["--lang", "en", DAY[0], DAY[1], "-o", name];
    let stopped = run(&options, PERSON);
    let told = format!("{name} already exists.\nTo write over it, add --force.\n");
    assert_eq!((stopped.status, stopped.out.as_str(), stopped.err.as_str()), (1, "", told.as_str()));
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "mine");
    let written = run(&[&options[..], &["--force"]].concat(), PERSON);
    assert_eq!((written.status, written.out.as_str(), written.err.as_str()), (0, "", ""));
    assert_eq!(std::fs::read_to_string(&file).unwrap(), run(&options[..4], PERSON).out);
}

#[test]
fn every_missing_answer_is_named_and_none_is_asked_for() {
    let read = run(&["--lang", "en"], b"{}");
    assert_eq!((read.status, read.out.as_str()), (65, ""));
    let book = common::book();
    let required = book.questionnaire.questions().iter().filter(|question| question.required);
    let ids: Vec<&str> = required.map(|question| question.id.as_str()).collect();
    assert!(ids.len() > 5 && read.err.lines().count() == ids.len() + 1, "{}", read.err);
    for id in ids {
        assert!(read.err.contains(&format!(" (/{id}): ")), "no {id} in:\n{}", read.err);
    }
}

#[test]
fn options_stand_before_or_after_the_command_in_any_order() {
    let first = run(&["--lang", "ja", "--format", "json", "questions"], b"");
    assert_eq!(first.status, 0);
    assert_eq!(run(&["questions", "--format", "json", "--lang", "ja"], b""), first);
    assert_eq!(run(&["-f", "json", "questions", "--lang", "ja"], b""), first);
    let command = definition(None);
    assert!(command.get_arguments().all(|argument| argument.get_long().is_some()));
    let short: BTreeSet<char> =
        command.get_arguments().filter_map(clap::Arg::get_short).filter(|sign| *sign != 'h').collect();
    assert_eq!(short, BTreeSet::from(['f', 'o', 'q']));
}

#[test]
fn no_option_takes_an_answer() {
    let book = common::book();
    for argument in definition(None).get_arguments() {
        let name = argument.get_long().unwrap().replace('-', "_");
        assert!(book.questionnaire.questions().iter().all(|question| question.id != name), "--{name}");
    }
}

#[cfg(unix)]
#[test]
fn saved_answers_are_for_their_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("mine.json");
    let asked = run(&["--lang", "en", "--plain", "--save", file.to_str().unwrap()], b"1\n\n1\n");
    assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    let told = format!("Your answers so far are in {}.\n", file.display());
    assert!(asked.err.ends_with(&told), "{}", asked.err);
}

#[test]
fn the_option_goes_before_the_surroundings_and_each_variable_before_the_next() {
    let words = |arguments: &[&str], variables: &[(&str, &str)]| {
        let told = run_with(&[&["validate", "-"], arguments].concat(), PERSON, variables).out;
        if told == "標準入力：間違いは見つかりませんでした。\n" { "ja" } else { "en" }
    };
    let order = ["LC_ALL", "LC_MESSAGES", "LANG"];
    for (at, stronger) in order.into_iter().enumerate() {
        assert_eq!(words(&[], &[(stronger, "ja_JP.UTF-8")]), "ja", "{stronger}");
        assert_eq!(words(&["--lang", "en"], &[(stronger, "ja_JP.UTF-8")]), "en", "{stronger}");
        for weaker in &order[at + 1..] {
            assert_eq!(words(&[], &[(stronger, "ja_JP.UTF-8"), (weaker, "en_US.UTF-8")]), "ja");
            assert_eq!(words(&[], &[(stronger, "en_US.UTF-8"), (weaker, "ja_JP.UTF-8")]), "en");
        }
    }
    assert_eq!(words(&[], &[]), "en");
}

#[test]
fn twenty_years_later_only_the_notices_of_age_are_added() {
    let (today, later) = (json(&DAY), json(&["--as-of", "2046-11-24"]));
    for key in today
        .as_object()
        .unwrap()
        .keys()
        .filter(|key| !["notices", "as_of", "freshness", "deadlines"].contains(&key.as_str()))
    {
        assert_eq!(today[key], later[key], "{key}");
    }
    let kinds = |report: &Json| -> Vec<Json> {
        report["notices"].as_array().unwrap().iter().map(|notice| notice["kind"].clone()).collect()
    };
    assert_eq!((kinds(&today), kinds(&later)), (vec![], ["stale_rules", "overdue"].map(Json::from).to_vec()));
}

#[test]
fn the_program_alone_in_an_empty_folder_gives_the_same_report() {
    let home = tempfile::tempdir().unwrap();
    let program = home.path().join("exo-check");
    std::fs::copy(env!("CARGO_BIN_EXE_exo-check"), &program).unwrap();
    std::fs::write(home.path().join("a.json"), PERSON).unwrap();
    let made = std::process::Command::new(&program)
        .args(["--lang", "ja", DAY[0], DAY[1], "--answers", "a.json"])
        .env_clear()
        .current_dir(home.path())
        .output()
        .unwrap();
    assert_eq!(String::from_utf8(made.stdout).unwrap(), run(&["--lang", "ja", DAY[0], DAY[1]], PERSON).out);
}
