//! Faulty lines of `exo-check batch`: an error object on the line's place, and nothing of the answers but the excerpt.

use crate::common;

use common::run::{Run, run};
use serde_json::{Value, json};
use std::io::{Read, Write};
use std::process::{Command, Stdio};

fn person() -> String {
    let path = common::project("tests/people/minor_acne.json");
    serde_json::from_str::<Value>(&std::fs::read_to_string(path).unwrap()).unwrap().to_string()
}

fn ids(options: &[&str], input: &str) -> Run {
    let mut arguments = vec!["batch", "--ids-only"];
    arguments.extend(options);
    run(&arguments, input.as_bytes())
}

fn lines(run: &Run) -> Vec<Value> {
    run.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn a_faulty_line_becomes_an_error_object_on_its_place() {
    let bad = person().replace("\"route\"", "\"rout\"");
    let found = ids(&[], &format!("{}\n{bad}\n{}", person(), person()));
    assert_eq!((found.status, found.err.as_str()), (65, ""));
    let lines = lines(&found);
    assert_eq!(lines[0]["findings"], lines[2]["findings"]);
    let column = bad.find("\"rout\"").unwrap() + 1;
    let (error, faults) = (&lines[1], lines[1]["faults"].as_array().unwrap());
    assert_eq!((&error["schema"], &error["line"]), (&json!("exo-check/error/1"), &json!(2)));
    assert_eq!(faults.len(), 2, "an unknown id, and the required one is missing");
    assert_eq!(
        (&faults[0]["kind"], &faults[0]["column"], &faults[0]["found"], &faults[0]["did_you_mean"]),
        (&json!("unknown_id"), &json!(column), &json!("rout"), &json!("route"))
    );
    assert_eq!((&faults[1]["kind"], &faults[1]["pointer"]), (&json!("missing"), &json!("/route")));
    assert!(faults[0]["text"].as_str().unwrap().contains("line 2, column"), "{}", faults[0]["text"]);
}

#[test]
fn reports_and_ids_tell_the_same_errors_in_the_language() {
    let input = format!("{{}}\n\n[1]\n{}\n{{\"age\": 1e9}}\n", person());
    for language in ["ja", "en"] {
        let (ids, reports) =
            (ids(&["--lang", language], &input), run(&["batch", "--lang", language], input.as_bytes()));
        let errors = |run: &Run| -> Vec<Value> {
            lines(run).into_iter().filter(|line| line["schema"] == "exo-check/error/1").collect()
        };
        assert_eq!(errors(&ids), errors(&reports));
        assert_eq!(errors(&ids).iter().map(|line| line["line"].clone()).collect::<Vec<_>>(), [1, 3, 5]);
    }
}

#[test]
fn strict_stops_at_the_first_faulty_line() {
    let input = format!("{}\nnull\n{}\n", person(), (person() + "\n").repeat(500));
    for threads in ["1", "2"] {
        let found = ids(&["--strict", "--threads", threads], &input);
        assert_eq!((found.status, lines(&found).len(), &lines(&found)[1]["line"]), (65, 2, &json!(2)));
    }
}

#[test]
fn a_line_of_more_than_a_mebibyte_is_refused_and_the_next_one_read() {
    let long = format!("{{\"note\": \"{}\"}}", "x".repeat(3 << 20));
    let found = ids(&[], &format!("{long}\n{}\n{long}", person()));
    let lines = lines(&found);
    assert_eq!(found.status, 65);
    for line in [0, 2] {
        let faults = lines[line]["faults"].as_array().unwrap();
        assert_eq!((&lines[line]["line"], faults.len()), (&json!(line + 1), 1));
        assert_eq!(faults[0]["kind"], "too_large");
    }
    assert_eq!(lines.len(), 3);
    let limit = (1 << 20) - person().len() + 1;
    let just = format!("{}\"note\":\"{}\"}}", person().replace('}', ","), "x".repeat(limit - 11));
    assert_eq!((just.len(), ids(&[], &just).status), (1 << 20, 0));
    assert_eq!(ids(&[], &just.replacen("xx", "xxx", 1)).status, 65);
}

#[test]
fn the_hundred_and_first_fault_is_only_counted() {
    let many: Vec<String> = (0..130).map(|number| format!("\"zz{number}\": 1")).collect();
    let found = ids(&["--full-faults"], &format!("{}{}}}", person().replace('}', ","), many.join(",")));
    let error = &lines(&found)[0];
    assert_eq!((error["faults"].as_array().unwrap().len(), &error["more"]), (100, &json!(30)));
}

/// Of a file far down in many folders the text keeps the name, not the folders.
#[test]
fn a_long_path_takes_no_text_away() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("f".repeat(200)).join("g".repeat(200));
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("people.jsonl");
    std::fs::write(&file, person().replace("\"age\":", "\"age\":1000,\"agee\":") + "\n").unwrap();
    let found = ids(&["--lang", "en", &file.to_string_lossy()], "");
    assert!(found.out.len() < 500, "{}", found.out);
    let fault = &lines(&found)[0]["faults"][0];
    assert_eq!(fault["kind"], "out_of_range");
    let text = fault["text"].as_str().unwrap();
    assert!(text.starts_with("people.jsonl, line 1, column "), "{text}");
}

#[test]
fn a_faulty_line_takes_500_bytes_and_says_how_many_faults_it_left_out() {
    let inputs = [
        "{}".to_owned(),
        "x".to_owned(),
        person().replace("\"age\":", "\"age\":\"old\",\"goal\":"),
        format!("{{{}}}", (0..300).map(|n| format!("\"肌{n}\":1")).collect::<Vec<_>>().join(",")),
        format!("{{\"{}\": 1}}", "\u{202e}".repeat(1000)),
        format!("{{\"record\":\"{}\"}}", "r".repeat(200)),
        json!({"resourceType": "QuestionnaireResponse", "items": 1}).to_string(),
    ];
    for language in ["ja", "en"] {
        let short = ids(&["--lang", language], &inputs.join("\n"));
        let full = ids(&["--lang", language, "--full-faults"], &inputs.join("\n"));
        for (line, (short_line, full_line)) in short.out.lines().zip(full.out.lines()).enumerate() {
            assert!(short_line.len() < 500, "line {line}: {} bytes\n{short_line}", short_line.len());
            let [short, full]: [Value; 2] =
                [short_line, full_line].map(|text| serde_json::from_str(text).unwrap());
            let (told, all) = (short["faults"].as_array().unwrap(), full["faults"].as_array().unwrap());
            let more = |object: &Value| object["more"].as_u64().unwrap_or_default();
            assert_eq!(told.len() as u64 + more(&short), all.len() as u64 + more(&full), "{short_line}");
            for (told, whole) in told.iter().zip(all) {
                assert_eq!((&told["kind"], &told["column"]), (&whole["kind"], &whole["column"]));
                let text = |fault: &Value| fault["text"].as_str().unwrap_or_default().to_owned();
                assert!(text(whole).starts_with(text(told).trim_end()), "{short_line}");
            }
        }
        assert_eq!(short.out.lines().count(), inputs.len());
    }
    let record = ids(&[], &format!("{{\"record\":\"{}\"}}", "肌".repeat(200)));
    let object: Value = serde_json::from_str(&record.out).unwrap();
    assert_eq!((&object["record"], &object["more"]), (&json!("肌".repeat(200)), &json!(12)));
    assert_eq!(object["faults"], json!([{"kind": "missing", "column": 213}]), "a record is never cut");
}

#[test]
fn a_fault_names_its_own_file_and_the_line_in_it() {
    let folder = tempfile::tempdir().unwrap();
    let [a, b] = ["a.jsonl", "b.jsonl"].map(|name| folder.path().join(name).to_string_lossy().into_owned());
    std::fs::write(&a, person() + "\n" + &person()).unwrap();
    std::fs::write(&b, "\n{\"age\": 200}\n").unwrap();
    for from in ["1", "4"] {
        let found = run(&["batch", "--ids-only", "--lang", "en", "--from-line", from, &a, &b], b"");
        let error = lines(&found).pop().unwrap();
        assert_eq!(error["line"], 4, "counted over all inputs, as --from-line counts");
        let text = error["faults"][0]["text"].as_str().unwrap();
        assert!(text.starts_with(&format!("{b}, line 2, column 9 (/age): 200 is out of range.")), "{text}");
    }
}

#[test]
fn a_summary_counts_and_tells_nothing_of_anybody() {
    let secret = person().replace('}', ",\"note\":\"my name is Hanako\"}");
    let bad = secret.replace("\"age\":", "\"Hanako\": 1, \"age\":");
    let input = format!("{secret}\n{bad}\n{secret}\n");
    let json = run(&["batch", "--summary", "--format", "json", "--small-cells", "1"], input.as_bytes());
    let summary: Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!(json.status, 65);
    assert_eq!((&summary["lines"], &summary["faulty"]), (&json!(3), &json!(1)));
    assert_eq!((&summary["faults"], &summary["verdicts"]), (&json!({"unknown_id": 1}), &json!({"stop": 2})));
    assert_eq!(
        summary["rules"]["contraindication.minor"],
        json!({"severity": "stop", "fired": 2, "undetermined": 0})
    );
    assert_eq!(summary["questions"]["doctor_minor"], 2);
    assert_eq!((&summary["severities"]["stop"], &summary["severities"]["notice"]), (&json!(2), &json!(2)));
    let text = run(&["batch", "--summary", "--lang", "ja", "--small-cells", "1"], input.as_bytes());
    assert!(text.out.starts_with("3行を読みました。間違いのある行：1\n"), "{}", text.out);
    assert!(text.out.contains("\n          2  contraindication.minor\n"), "{}", text.out);
    assert!(!json.out.contains("Hanako") && !text.out.contains("Hanako") && text.err.is_empty());
}

/// Six people with one result and four with another; the last line is faulty.
fn ten_people() -> String {
    let other = std::fs::read_to_string(common::project("tests/people/informed.json")).unwrap();
    let other = serde_json::from_str::<Value>(&other).unwrap().to_string();
    format!("{}{}x\n", (person() + "\n").repeat(6), (other + "\n").repeat(4))
}

fn summary(options: &[&str]) -> String {
    let mut arguments = vec!["batch", "--summary"];
    arguments.extend(options);
    run(&arguments, ten_people().as_bytes()).out
}

#[test]
fn counts_of_few_people_are_not_shown() {
    let counts = |small: &[&str]| -> Value {
        serde_json::from_str(&summary(&[&["--format", "json"], small].concat())).unwrap()
    };
    let plain = counts(&["--small-cells", "1"]);
    let milder = plain["verdicts"].as_object().unwrap().keys().find(|id| *id != "stop").unwrap().clone();
    assert_eq!((&plain["verdicts"]["stop"], &plain["verdicts"][&milder]), (&json!(6), &json!(4)));
    for (small, [stop, other]) in [
        (&[][..], [json!(6), json!("<5")]),
        (&["--small-cells", "4"], [json!(6), json!(4)]),
        (&["--small-cells", "7"], [json!("<7"), json!("<7")]),
    ] {
        let hidden = counts(small);
        assert_eq!((&hidden["verdicts"]["stop"], &hidden["verdicts"][&milder]), (&stop, &other));
        assert_eq!(
            (&hidden["lines"], &hidden["faulty"], &hidden["blank"]),
            (&json!(11), &json!(1), &json!(0))
        );
        assert_eq!(hidden["rules"]["contraindication.minor"]["fired"], stop);
        assert_eq!(hidden["rules"]["contraindication.minor"]["undetermined"], 0, "nobody is nobody");
        assert_eq!(hidden["questions"]["doctor_minor"], stop);
    }
    assert_eq!(run(&["batch", "--small-cells", "3"], b"").status, 2, "it goes with --summary");
}

#[test]
fn a_summary_is_a_table_too() {
    let table = summary(&["--format", "csv"]);
    let rows: Vec<&str> = table.lines().collect();
    assert_eq!(rows[..5], ["part,id,count", "lines,,11", "blank,,0", "faulty,,1", "fault,bare_word,1"]);
    assert!(rows.iter().all(|row| row.matches(',').count() == 2), "{table}");
    for row in
        ["verdict,stop,6", "severity,stop,6", "fired,contraindication.minor,6", "question,doctor_minor,6"]
    {
        assert!(rows.contains(&row), "no {row} in {table}");
    }
    assert_eq!(rows.iter().filter(|row| row.starts_with("verdict,") && row.ends_with(",<5")).count(), 1);
    let lines = run(&["batch", "--format", "csv"], ten_people().as_bytes());
    assert_eq!((lines.status, lines.out.as_str()), (2, ""));
}

#[test]
fn a_summary_draws_the_results_the_strictest_first() {
    let text = summary(&["--lang", "en"]);
    let bar = format!("          6  stop              {}\n         <5  ", "#".repeat(30));
    assert!(text.contains(&bar), "{text}");
    assert!(text.contains("Counts of 1 to 4 people are not shown, so that they tell of nobody.\n"), "{text}");
    let all = summary(&["--lang", "en", "--small-cells", "1"]);
    assert!(!all.contains("not shown") && all.contains(&format!("  {}\n", "#".repeat(20))), "{all}");
}

#[test]
fn json_over_several_lines_is_told_what_to_do() {
    let pretty = format!("{:#}", serde_json::from_str::<Value>(&person()).unwrap());
    let found = ids(&["--lang", "en"], &pretty);
    let told = "Some lines are only the start of an object. Put each object on one line: jq -c . FILE | exo-check batch\n";
    assert_eq!((found.status, found.err.as_str()), (65, told));
    assert_eq!(lines(&found)[0]["faults"][0]["kind"], "cut_off");
    assert_eq!(ids(&["--quiet"], &pretty).err, "");
    assert_eq!(ids(&[], "{\"age\":").err, "", "a line cut off is no such start");
}

#[test]
fn a_reader_who_leaves_is_no_error() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_exo-check"))
        .args(["batch", "--threads", "2"])
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let (mut input, mut output) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
    let writer = std::thread::spawn(move || {
        let line = person() + "\n";
        // Until the program has gone too; the count only bounds a test that fails.
        (0..2000).take_while(|_| input.write_all(line.as_bytes()).is_ok()).count()
    });
    let mut some = [0; 100];
    output.read_exact(&mut some).unwrap();
    drop(output);
    let ended = child.wait_with_output().unwrap();
    assert!(writer.join().unwrap() < 2000, "it reads on though nobody takes the reports");
    assert_eq!((ended.status.code(), String::from_utf8(ended.stderr).unwrap().as_str()), (Some(0), ""));
}
