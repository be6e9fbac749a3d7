//! The reader of answers over good, shuffled, cut and hostile inputs.

use exo_check::answers::{self, Answers, Fault, FaultKind, Need, Value};
use exo_check::assets;
use exo_check::book::{DAYS, Kind, Questionnaire, RuleBook};
use std::time::{Duration, Instant};

fn questionnaire() -> Questionnaire {
    RuleBook::load(&assets::rules()).unwrap().questionnaire
}

fn unfinished(input: &[u8]) -> Result<Answers, Vec<Fault>> {
    answers::read(input, &questionnaire(), Need::Unfinished)
}

/// What editors write into a file so as to complete its words is no answer.
#[test]
fn the_address_of_a_schema_is_no_answer() {
    let read = unfinished(br#"{"$schema": "https://example.org/answers.json", "age": 40}"#).unwrap();
    assert_eq!(read.number("age"), Some(40));
    let faults = unfinished(br#"{"$schema": 1}"#).unwrap_err();
    assert_eq!(faults.len(), 1);
    assert_eq!(faults[0].kind, FaultKind::NoteNotText);
}

/// A byte order mark and the end of the last line belong to the file and not to the answers, as in a file of lines.
#[test]
fn the_bound_counts_the_same_bytes_in_a_file_and_in_a_line() {
    let of = |size: usize| format!("{{\"note\":\"{}\"}}", "a".repeat(size - 11));
    let most = 1 << 20;
    assert_eq!(of(most).len(), most);
    for (before, after) in [("", ""), ("\u{feff}", ""), ("", "\n"), ("", "\r"), ("\u{feff}", "\r\n")] {
        let fits = format!("{before}{}{after}", of(most));
        assert!(unfinished(fits.as_bytes()).is_ok(), "{before:?} {after:?}");
        let large = format!("{before}{}{after}", of(most + 1));
        let faults = unfinished(large.as_bytes()).unwrap_err();
        assert_eq!(faults.iter().map(|fault| fault.kind).collect::<Vec<_>>(), [FaultKind::TooLarge]);
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), &fits).unwrap();
        let told =
            crate::common::run::run(&["validate", &file.path().to_string_lossy(), "--lang", "en"], b"");
        assert!(!told.out.contains("1,048,576"), "{}", told.out);
    }
}

/// A small generator of numbers that are the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % end as u64).unwrap()
    }

    fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.below(last + 1));
        }
    }
}

/// Good answers to every question, hidden or not, as members of an object.
fn good_members(questionnaire: &Questionnaire, dice: &mut Dice) -> Vec<String> {
    let mut members = vec![
        r#""schema": "exo-check/answers/1""#.to_owned(),
        "\"note\": \"肌\u{202e}\u{0}\"".replace('\u{0}', r"\u0000"),
    ];
    members.extend(questionnaire.questions().iter().map(|question| {
        let value = match &question.kind {
            Kind::Choice { options } => format!("{:?}", options[dice.below(options.len())]),
            Kind::Choices { options, alone, at_most } => {
                let mut open: Vec<&String> =
                    options.iter().filter(|option| !alone.contains(option)).collect();
                dice.shuffle(&mut open);
                open.truncate(1 + dice.below(at_most.unwrap_or(open.len())));
                format!("{open:?}")
            }
            Kind::Integer { range } => range[dice.below(2)].to_string(),
            Kind::Date => format!("\"{}\"", DAYS[dice.below(2)]),
        };
        format!("\"{}\": {value}", question.id)
    }));
    members
}

fn object(members: &[String]) -> String {
    format!("{{\n  {}\n}}\n", members.join(",\n  "))
}

#[test]
fn good_answers_in_any_order_are_the_same_answers() {
    let questionnaire = questionnaire();
    for seed in 1..=200 {
        let mut dice = Dice(seed);
        let mut members = good_members(&questionnaire, &mut dice);
        let read = |members: &[String]| {
            answers::read(object(members).as_bytes(), &questionnaire, Need::Complete).unwrap()
        };
        let first = read(&members);
        dice.shuffle(&mut members);
        assert_eq!(read(&members), first, "seed {seed}");
        assert_eq!(first.len(), questionnaire.questions().len());
    }
}

#[test]
fn what_is_saved_is_read_again() {
    let questionnaire = questionnaire();
    for seed in 1..=50 {
        let members = good_members(&questionnaire, &mut Dice(seed));
        let first = unfinished(object(&members).as_bytes()).unwrap();
        assert_eq!(unfinished(first.to_json(&questionnaire).to_string().as_bytes()), Ok(first));
    }
}

#[test]
fn good_answers_cut_anywhere_are_a_fault_with_a_place() {
    let questionnaire = questionnaire();
    let whole = object(&good_members(&questionnaire, &mut Dice(7)));
    let whole = whole.trim_end().as_bytes();
    for end in 0..whole.len() {
        let faults = answers::read(&whole[..end], &questionnaire, Need::Complete).expect_err("a cut");
        assert_eq!(faults.len(), 1, "cut at {end}: {faults:?}");
        let known = [FaultKind::Empty, FaultKind::CutOff, FaultKind::NotUtf8, FaultKind::BadNumber];
        assert!(known.contains(&faults[0].kind), "cut at {end}: {faults:?}");
    }
}

#[test]
fn one_byte_changed_is_read_as_json_or_told_in_order() {
    let questionnaire = questionnaire();
    let mut dice = Dice(11);
    let whole = object(&good_members(&questionnaire, &mut dice)).into_bytes();
    for _ in 0..4_000 {
        let mut changed = whole.clone();
        let place = dice.below(changed.len());
        changed[place] = u8::try_from(dice.below(256)).unwrap();
        match answers::read(&changed, &questionnaire, Need::Complete) {
            Ok(_) => assert!(serde_json::from_slice::<serde_json::Value>(&changed).is_ok()),
            Err(faults) => {
                let places = faults.iter().map(|fault| (fault.line, fault.column));
                assert!(places.is_sorted() && !faults.is_empty(), "{faults:?}");
            }
        }
    }
}

#[test]
fn the_freedoms_of_json_are_no_faults() {
    let good: &[(&str, &str, Value)] = &[
        ("a byte order mark", "\u{feff}{\"age\": 45}", Value::Number(45)),
        ("a zero fraction", r#"{"age": 45.0}"#, Value::Number(45)),
        ("an exponent", r#"{"age": 4.5e1}"#, Value::Number(45)),
        ("a large exponent of a small number", r#"{"age": 0.000045E+6}"#, Value::Number(45)),
        ("minus zero", r#"{"age": -0}"#, Value::Number(0)),
        ("zero to a huge power", r#"{"age": 0e99999999999999999999}"#, Value::Number(0)),
        ("an escape in a key", r#"{"a\u0067e": 45}"#, Value::Number(45)),
        ("line ends of Windows", "{\r\n\t\"age\": 45\r\n}\r\n", Value::Number(45)),
        ("no line end", r#"{"age":45}"#, Value::Number(45)),
        ("both ends of the range", r#"{"age": 120}"#, Value::Number(120)),
    ];
    for (name, input, age) in good {
        assert_eq!(unfinished(input.as_bytes()).expect(name).get("age"), Some(age), "{name}");
    }
    let read = unfinished(r#"{"made_in": "jap\u0061n", "lifestyle": ["none"]}"#.as_bytes()).unwrap();
    assert_eq!(read.choice("made_in"), Some("japan"));
    assert_eq!(read.choices("lifestyle"), ["none"]);
    assert!(unfinished(b"{}").unwrap().is_empty());
}

#[test]
fn a_note_may_hold_any_text() {
    for (written, note) in [
        (r#""肌 \ud83d\ude00 😀 العربية""#, "肌 😀 😀 العربية"),
        (r#""\u0000\u001b[2J\u202e""#, "\u{0}\u{1b}[2J\u{202e}"),
        ("\"\u{202e}\u{feff}\u{e000}\u{10ffff}\"", "\u{202e}\u{feff}\u{e000}\u{10ffff}"),
        (r#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{c}\n\r\t"),
        (r#""""#, ""),
    ] {
        let read = unfinished(format!("{{\"note\": {written}}}").as_bytes()).unwrap();
        assert_eq!(read.note.as_deref(), Some(note));
    }
}

#[test]
fn an_answer_to_a_hidden_question_is_no_fault_of_reading() {
    let read = unfinished(br#"{"goals": ["fatigue"], "spot_type": "melasma"}"#).unwrap();
    assert_eq!(read.choice("spot_type"), Some("melasma"));
    assert!(unfinished(br#"{"goals": ["fatigue"], "spot_type": "melasme"}"#).is_err());
}

/// Shapes of the well-known JSON test suites that are no JSON, or none that could be answers.
#[test]
fn what_other_readers_stumble_over_is_a_fault() {
    let deep = |open: &str| open.repeat(100_000);
    let closed = format!("{}{}", deep("["), deep("]"));
    let shapes: Vec<String> = vec![
        deep("["),
        deep("{\"a\":"),
        closed.clone(),
        format!("{{\"age\": {closed}}}"),
        format!("{{\"goals\": {closed}}}"),
        format!("{{\"goals\": [{closed}]}}"),
        format!("{{\"age\": {}", deep("[{\"a\":")),
        deep("[1,"),
        format!("{{\"age\": {}}}", "9".repeat(100_000)),
        format!("{{\"age\": 0.{}1}}", "0".repeat(100_000)),
        format!("{{\"age\": 1e{}}}", "9".repeat(100_000)),
        format!("{{\"age\": 1e-{}}}", "9".repeat(100_000)),
        format!("{{\"age\": {}}}", "-".repeat(100_000)),
        format!("{{\"note\": \"{}", "\\".repeat(100_000)),
        format!("{{\"{}\": 1}}", "a".repeat(500_000)),
        format!("{{\"goals\": [{}]}}", vec!["\"spots\""; 50_000].join(",")),
        format!("{}{{\"age\": 1 1}}", "\n".repeat(500_000)),
        "\"".repeat(100_000),
        "{".repeat(100_000),
        ",".repeat(100_000),
    ];
    for shape in &shapes {
        let faults = unfinished(shape.as_bytes()).expect_err(&shape[..20]);
        assert!(faults[0].details().found.as_ref().is_none_or(|found| found.chars().count() <= 60));
    }
}

#[test]
#[rustfmt::skip] // many short shapes a line
fn small_shapes_that_are_no_json_are_faults() {
    let shapes = [
        "{\u{0}}", "{1:1}", "{:1}", r#"{"a"}"#, r#"{"age"::1}"#, r#"{"age":1,}"#, "{,}", r#"{"age":1,,}"#,
        "{'a':0}", "{a:0}", r#"{"age":+1}"#, r#"{"age":.5}"#, r#"{"age":1.}"#, r#"{"age":1.e1}"#,
        r#"{"age":1e}"#, r#"{"age":1e+}"#, r#"{"age":01}"#, r#"{"age":-01}"#, r#"{"age":0x1}"#,
        r#"{"age":1_0}"#, r#"{"age":1a}"#, r#"{"age":--1}"#, r#"{"age":-}"#, r#"{"age":NaN}"#,
        r#"{"age":Inf}"#, r#"{"age":-NaN}"#, r#"{"age":∞}"#, r#"{"age":True}"#, r#"{"age":nul}"#,
        r#"{"age":tru}"#, r#"{"age":undefined}"#, r#"{"age":'1'}"#, "{\"note\":\"\t\"}",
        r#"{"note":"\x41"}"#, r#"{"note":"\u"}"#, r#"{"note":"\uD8"}"#, r#"{"note":"\uD800"}"#,
        r#"{"note":"\uDC00"}"#, r#"{"note":"\uD800\uD800"}"#, r#"{"note":"\uD800x"}"#,
        r#"{"note":"\uDFFF\uD800"}"#, r#"{"note":"\a"}"#, r#"{"note":"\"}"#, "{}{}", "{},", "{}]", "{}#",
        "{}/**/", "{}//", "//{}", "/**/{}", r#"{"age":1/**/}"#, "[]", "[1]", r#""""#, "1", "-1", "1e9",
        "true", "false", "null", "<html>", "]", "[", r"\", "*", "&", r#"{"age":[1}"#, r#"{"age":{]}"#,
        r#"{"goals":["spots"}}"#, r#"{"goals":[,"spots"]}"#, r#"{"goals":["spots""spots"]}"#,
        r#"{"goals":["spots":1]}"#, r#"{"age"=1}"#, r#"{"age"；1}"#, "｛｝", r#"{"age"1}"#, r#"{"age":1]"#,
        "{", "}", r#"{"age" 1}"#, r#"{"age":1 "route":"iv_drip"}"#, r#"{"age":- 1}"#, "{\"age\":1\u{3000}}",
        "{ }x", "\u{feff}\u{feff}{}",
    ];
    for shape in shapes {
        assert!(unfinished(shape.as_bytes()).is_err(), "{shape}");
    }
}

#[test]
fn bytes_that_are_no_utf8_are_faults() {
    let shapes: &[&[u8]] = &[
        b"\xff\xfe{\x00\"\x00a\x00",
        b"\xfe\xff\x00{\x00}",
        b"\x00{\x00}",
        b"{\x00}\x00",
        b"\xff",
        b"{\"note\": \"\xc0\xaf\"}",
        b"{\"note\": \"\xed\xa0\x80\"}",
        b"{\"note\": \"\xf4\x90\x80\x80\"}",
        b"{\"note\": \"\xe3\x81\"}",
        b"{\"\xe9\": 1}",
        b"{\"age\": 45\xe5}",
        b"\xef\xbb{}",
        b"{}\xef\xbb\xbf",
        b"{}\x00",
        b"{}\x0c",
        b"{}\xc2\xa0",
    ];
    for shape in shapes {
        assert!(unfinished(shape).is_err(), "{shape:?}");
    }
}

#[test]
fn a_mebibyte_of_faults_takes_no_long_time() {
    let filled = |start: &str, part: &str, end: &str| {
        format!("{start}{}{end}", part.repeat(((1 << 20) - start.len() - end.len()) / part.len()))
    };
    let keys: Vec<String> = (0..90_000).map(|key| format!("\"{key:x}\":1")).collect();
    let shapes = [
        filled("{", "\"age\":1,", "\"age\":1}"),
        format!("{{{}}}", keys.join(",")),
        filled("{\"goals\":[", "\"a\",", "\"a\"]}"),
        filled("{\"goals\":[", "1,", "1]}"),
        filled("{\"goals\":[", "\n\"none\",", "\"none\"]}"),
        filled("{\"conditions\":[", "\"none\",\"unsure\",", "\"none\"]}"),
    ];
    for shape in shapes {
        let start = Instant::now();
        assert!(unfinished(shape.as_bytes()).unwrap_err().len() > 1000);
        assert!(start.elapsed() < Duration::from_secs(60), "{}: {:?}", &shape[..20], start.elapsed());
    }
}
