//! `exo-check batch`: a report a line, in the order of the input, whatever the threads and the pieces.

use crate::common;

use common::pty::Pty;
use common::run::run;
use common::{files, project};
use serde_json::{Value, json};

const DAY: &str = "2026-11-24";

/// The people of the golden reports, each on one line.
fn people() -> Vec<String> {
    let inputs = files("tests/people", ".json").into_iter();
    let inputs = inputs.filter(|path| !path.to_string_lossy().contains(".report."));
    inputs
        .map(|path| {
            let json: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
            json.to_string()
        })
        .collect()
}

fn batch(options: &[&str], input: &str) -> (i32, Vec<Value>, String) {
    let mut arguments = vec!["batch", "--as-of", DAY];
    arguments.extend(options);
    let run = run(&arguments, input.as_bytes());
    let lines = run.out.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("{line}")));
    (run.status, lines.collect(), run.err)
}

#[test]
fn each_line_is_the_report_of_its_answers() {
    for language in ["ja", "en"] {
        let (status, lines, err) = batch(&["--lang", language], &people().join("\n"));
        assert_eq!((status, err.as_str(), lines.len()), (0, "", people().len()));
        for (person, line) in people().iter().zip(lines) {
            let single = run(&["--format", "json", "--as-of", DAY, "--lang", language], person.as_bytes());
            assert_eq!(line, serde_json::from_str::<Value>(&single.out).unwrap(), "{person}");
        }
    }
}

#[test]
fn ids_and_severities_are_those_of_the_reports() {
    let input = people().join("\n") + "\n";
    let (_, reports, _) = batch(&[], &input);
    let (status, ids, err) = batch(&["--ids-only"], &input);
    assert_eq!((status, err.as_str()), (0, ""));
    for (number, (report, ids)) in (1..).zip(reports.iter().zip(&ids)) {
        let expected: Vec<Value> = report["findings"]
            .as_array()
            .unwrap()
            .iter()
            .map(|finding| json!({"rule": finding["rule"], "severity": finding["severity"]}))
            .collect();
        let verdict = &report["verdict"];
        assert_eq!(ids, &json!({"line": number, "record": null, "verdict": verdict, "findings": expected}));
    }
    assert_eq!(reports.len(), ids.len());
}

/// A person with a record, written as JSON.
fn with_record(record: &str) -> String {
    people()[0].replacen('{', &format!("{{\"record\":{record},"), 1)
}

#[test]
fn a_record_comes_back_on_every_line() {
    let records = ["reg 001-A", "受付\u{202e}三番", "a\"b\\c\td", ""];
    let lines = records.map(|record| with_record(&json!(record).to_string()));
    let refused = lines.iter().map(|line| line.replacen("\"age\":", "\"age\":\"old\",\"x\":", 1));
    let input =
        lines.iter().cloned().chain(refused).chain(people()[..1].to_vec()).collect::<Vec<_>>().join("\n");
    for mode in [&[][..], &["--ids-only"]] {
        let (status, found, _) = batch(mode, &input);
        let given: Vec<Option<&str>> = found.iter().map(|line| line["record"].as_str()).collect();
        let twice = records.iter().chain(&records).map(|record| Some(*record)).chain([None]);
        assert_eq!((status, given), (65, twice.collect()), "{mode:?}");
        assert_eq!(found.iter().filter(|line| line["schema"] == "exo-check/error/1").count(), records.len());
    }
    let printed = run(&["batch", "--ids-only"], input.as_bytes()).out;
    assert!(!printed.contains('\u{202e}'), "nothing turns the text around");
}

/// The same person as a `QuestionnaireResponse` on one line.
fn response(change: impl FnOnce(&mut Value)) -> String {
    let mut response = common::fhir::faultless();
    change(&mut response);
    response.to_string()
}

#[test]
fn responses_are_taken_line_by_line_as_alone() {
    let bundle =
        |resource: &str| format!("{{\"resourceType\":\"Bundle\",\"entry\":[{{\"resource\":{resource}}}]}}");
    let good = response(|_| ());
    let input = [good.clone(), people()[0].clone(), bundle(&good)].join("\n");
    for threads in ["1", "2"] {
        let (status, lines, told) = batch(&["--lang", "ja", "--threads", threads], &input);
        assert_eq!((status, told.as_str()), (0, ""));
        for (line, alone) in lines.iter().zip(input.lines()) {
            let single = run(&["--format", "json", "--as-of", DAY, "--lang", "ja"], alone.as_bytes());
            assert_eq!(line, &serde_json::from_str::<Value>(&single.out).unwrap());
        }
    }
    let (_, ids, _) = batch(&["--ids-only"], &input);
    assert_eq!(ids[0]["findings"], ids[2]["findings"]);
    assert_eq!(ids.iter().map(|line| line["line"].clone()).collect::<Vec<_>>(), [1, 2, 3]);
}

#[test]
fn a_faulty_response_is_told_as_through_every_other_door() {
    let wrong = [
        response(|response| response["autored"] = json!(1)),
        response(|response| {
            response["item"][0]["item"][2]["answer"][0]["valueCoding"]["code"] = json!("vanished");
        }),
        "{\"resourceType\": \"Questionnaire\"}".to_owned(),
        "{\"resourceType\": \"QuestionnaireResponse\", \"x\": 1, \"y\": }".to_owned(),
    ];
    for wrong in &wrong {
        let (status, lines, _) = batch(&["--lang", "en", "--full-faults"], wrong);
        let texts = |faults: &Value| -> Vec<String> {
            faults
                .as_array()
                .unwrap()
                .iter()
                .map(|fault| fault["text"].as_str().unwrap().to_owned())
                .collect()
        };
        let alone = run(&["validate", "-", "--lang", "en", "--format", "json"], wrong.as_bytes());
        let alone: Value = serde_json::from_str(&alone.out).unwrap();
        assert_eq!((status, texts(&lines[0]["faults"])), (65, texts(&alone)), "{wrong}");
        let told = run(&["--lang", "en"], wrong.as_bytes()).err;
        assert_eq!(told.lines().skip(1).collect::<Vec<_>>(), texts(&alone));
    }
}

#[test]
fn a_response_is_known_by_its_identifier_or_its_id() {
    let named = |response: &mut Value| {
        response["id"] = json!("qr-1");
        response["identifier"] = json!({"system": "https://example.org/x", "value": "reg 7"});
    };
    let faulty = |response: &mut Value| {
        response["id"] = json!("qr-3");
        response["items"] = json!([]);
    };
    let by_id = |response: &mut Value| response["id"] = json!("qr-2");
    let input = [response(named), response(by_id), response(faulty), response(|_| ())].join("\n");
    for mode in [&[][..], &["--ids-only"]] {
        let (_, lines, _) = batch(mode, &input);
        let records: Vec<&Value> = lines.iter().map(|line| &line["record"]).collect();
        assert_eq!(records, [&json!("reg 7"), &json!("qr-2"), &json!("qr-3"), &Value::Null]);
    }
}

#[test]
fn a_record_is_a_text_of_at_most_200_characters() {
    let report = |record: &str| run(&["--format", "json", "--lang", "en"], with_record(record).as_bytes());
    let longest = "肌".repeat(200);
    let taken: Value = serde_json::from_str(&report(&json!(longest).to_string()).out).unwrap();
    assert_eq!(taken["record"], json!(longest));
    let column = 11;
    for (record, told) in [
        (json!(longest + "x"), "this record has more than 200 characters. Make it shorter."),
        (json!(7), "7 is not text. Put the record between straight double quotes (\")."),
        (json!(null), "null is not text. Put the record between straight double quotes (\")."),
    ] {
        let refused = report(&record.to_string());
        assert_eq!((refused.status, refused.out.as_str()), (65, ""));
        let place = format!("Standard input, line 1, column {column} (/record): {told}").replace('"', "\\\"");
        assert!(refused.err.contains(&place), "{}", refused.err);
        let (_, found, _) = batch(&[], &with_record(&record.to_string()));
        assert_eq!(found[0]["record"], Value::Null, "what is at fault is not given back");
    }
}

#[test]
fn a_record_is_no_fact() {
    let without = run(&["--format", "json"], people()[0].as_bytes()).out;
    let with = run(&["--format", "json"], with_record("\"r\"").as_bytes()).out;
    assert_eq!(with.replace("  \"record\": \"r\",\n", ""), without);
    assert_ne!(with, without);
}

#[test]
fn blank_lines_are_passed_over_and_counted() {
    let person = &people()[0];
    let input = format!("\n{person}\n \t\r\n\u{feff}\n{person}\r\n\n{{}}\n");
    for threads in ["1", "2"] {
        let (status, lines, told) = batch(&["--ids-only", "--lang", "en", "--threads", threads], &input);
        assert_eq!((status, told.as_str()), (65, "Blank lines passed over: 4\n"));
        assert_eq!(lines.iter().map(|line| line["line"].clone()).collect::<Vec<_>>(), [2, 5, 7]);
        assert_eq!(batch(&["--quiet", "--threads", threads], &input).2, "");
    }
    let summary = run(&["batch", "--summary", "--format", "json"], input.as_bytes());
    let counts: Value = serde_json::from_str(&summary.out).unwrap();
    assert_eq!((&counts["lines"], &counts["blank"], &counts["faulty"]), (&json!(3), &json!(4), &json!(1)));
    let text = run(&["batch", "--summary", "--lang", "en"], input.as_bytes());
    assert!(text.out.starts_with("Lines read: 3. Lines with faults: 1\nBlank lines passed over: 4\n"));
    assert_eq!((run(&["batch"], b"\n\n").status, text.err.as_str()), (0, ""));
}

#[test]
fn threads_change_neither_order_nor_bytes() {
    let input = people().join("\n") + "\n{\"age\": 200}\n" + &(people().join("\n") + "\n").repeat(40);
    for mode in [&[][..], &["--ids-only"], &["--summary", "--format", "json"]] {
        let of = |threads: &str| {
            let mut arguments = vec!["batch", "--as-of", DAY, "--lang", "ja", "--threads", threads];
            arguments.extend(mode);
            run(&arguments, input.as_bytes())
        };
        let one = of("1");
        assert_eq!((one.status, one.err.as_str()), (65, ""));
        for threads in ["2", "3", "8"] {
            assert!(of(threads) == one, "{mode:?} with {threads} threads gives other bytes");
        }
    }
}

#[test]
fn it_goes_on_from_a_line() {
    let people = people();
    let input = people.join("\n") + "\n";
    let (_, all, _) = batch(&["--ids-only"], &input);
    for from in [1, 2, people.len()] {
        let (status, rest, _) = batch(&["--ids-only", "--from-line", &from.to_string()], &input);
        assert_eq!((status, rest.as_slice()), (0, &all[from - 1..]));
    }
    assert_eq!(batch(&["--from-line", &(people.len() + 1).to_string()], &input).1, Vec::<Value>::new());
    assert_eq!(batch(&["--from-line", "0"], &input).0, 2);
}

#[test]
fn files_follow_each_other_and_a_missing_one_stops_all() {
    let person = project("tests/people/pregnant.json");
    let folder = tempfile::tempdir().unwrap();
    let json: Value = serde_json::from_str(&std::fs::read_to_string(person).unwrap()).unwrap();
    // No line break at the end of the first file: the next file still begins a line of its own.
    let paths: Vec<String> =
        ["a", "b"].map(|name| folder.path().join(name).to_string_lossy().into_owned()).into();
    for path in &paths {
        std::fs::write(path, json.to_string()).unwrap();
    }
    let found = run(&["batch", "--ids-only", &paths[0], &paths[1]], b"");
    assert_eq!((found.status, found.out.lines().count()), (0, 2));
    let missing = run(&["batch", "--ids-only", &paths[0], "/nowhere/c"], b"");
    assert_eq!((missing.status, missing.out.as_str()), (1, ""));
    assert!(missing.err.starts_with("cannot read /nowhere/c: "), "{}", missing.err);
}

#[test]
fn output_goes_into_a_new_file_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("out.jsonl").to_string_lossy().into_owned();
    let input = people().join("\n");
    let written = run(&["batch", "--ids-only", "-o", &path], input.as_bytes());
    assert_eq!((written.status, written.out.as_str()), (0, ""));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), run(&["batch", "--ids-only"], input.as_bytes()).out);
    assert_eq!(run(&["batch", "--ids-only", "-o", &path], input.as_bytes()).status, 1);
}

#[test]
fn fail_on_holds_for_every_line() {
    let harmless = &people()[people().iter().position(|person| person.contains("\"told_risks\"")).unwrap()];
    let all = people().join("\n");
    assert_eq!(run(&["batch", "--ids-only", "--fail-on", "stop"], all.as_bytes()).status, 10);
    assert_eq!(run(&["batch", "--ids-only", "--fail-on", "stop"], harmless.as_bytes()).status, 0);
    let faulty = all + "\nx\n";
    assert_eq!(run(&["batch", "--ids-only", "--fail-on", "stop"], faulty.as_bytes()).status, 65);
}

/// Answers enough for several pieces of work, with their number of lines.
fn many() -> (String, usize) {
    let people = people();
    let lines: Vec<&str> = people.iter().map(String::as_str).cycle().take(20_000).collect();
    (lines.join("\n") + "\n", lines.len())
}

#[test]
fn a_terminal_is_told_how_far_it_is_and_standard_output_is_not() {
    for (language, place) in [("ja", "行目まで済み"), ("en", "Done up to line")] {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("many.jsonl"), many().0).unwrap();
        let told = ["batch", "--ids-only", "--lang", language, "many.jsonl", "-o", "out.jsonl"];
        let mut pty = Pty::start(&told, 24, 80, folder.path(), &[]);
        assert_eq!(pty.exit().exit_code(), 0);
        let written = pty.written();
        assert!(written.contains(place) && written.contains("%  #"), "{written}");
        assert_eq!(pty.screen().trim(), "", "nothing of it stays");
        let out = std::fs::read_to_string(folder.path().join("out.jsonl")).unwrap();
        assert_eq!(out.lines().count(), many().1);
        assert!(!out.contains(place));
    }
}

#[test]
fn a_terminal_that_cannot_draw_is_told_nothing_of_it() {
    for variable in [("TERM", "dumb"), ("ACCESSIBLE", "1")] {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("many.jsonl"), many().0).unwrap();
        let told = ["batch", "--ids-only", "many.jsonl", "-o", "out.jsonl"];
        let mut pty = Pty::start(&told, 24, 80, folder.path(), &[variable]);
        assert_eq!(pty.exit().exit_code(), 0);
        assert_eq!(pty.written(), "", "{variable:?}");
    }
}

#[test]
#[cfg(unix)]
fn any_signal_ends_a_run_after_a_whole_line_and_says_where_to_go_on() {
    use std::io::{BufRead, BufReader, Read, Write};
    use std::os::unix::process::ExitStatusExt;
    use std::process::{Command, Stdio};
    for (signal, number) in [("INT", 2), ("HUP", 1), ("TERM", 15), ("USR1", 10), ("USR2", 12), ("ALRM", 14)] {
        let mut run = Command::new(env!("CARGO_BIN_EXE_exo-check"))
            .args(["batch", "--lang", "en", "--threads", "1"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut input = run.stdin.take().unwrap();
        let mut output = BufReader::new(run.stdout.take().unwrap());
        let mut written = Vec::new();
        for _ in 0..3 {
            writeln!(input, "{{}}").unwrap();
            input.flush().unwrap();
            output.read_until(b'\n', &mut written).unwrap();
        }
        assert!(Command::new("kill").args(["-s", signal, &run.id().to_string()]).status().unwrap().success());
        let status = run.wait().unwrap();
        assert_eq!(status.signal(), Some(number), "{signal}: {status:?}");
        output.read_to_end(&mut written).unwrap();
        let lines = String::from_utf8(written).unwrap();
        assert!(lines.ends_with('\n') && lines.lines().count() == 3, "{signal}: {lines}");
        let mut told = String::new();
        run.stderr.take().unwrap().read_to_string(&mut told).unwrap();
        assert_eq!(told, "Stopped after a whole line. To go on: --from-line 4\n", "{signal}");
    }
}
