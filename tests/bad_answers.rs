//! Every bad input is told with its place, what was found and what is allowed, in both languages.

#[path = "bad_answers/document.rs"]
mod document;
#[path = "bad_answers/keys.rs"]
mod keys;
#[path = "bad_answers/numbers.rs"]
mod numbers;
#[path = "bad_answers/options.rs"]
mod options;
#[path = "bad_answers/syntax.rs"]
mod syntax;
#[path = "bad_answers/values.rs"]
mod values;

use exo_check::answers::{self, Details, Fault, FaultKind, Need};
use exo_check::assets;
use exo_check::book::{Kind, RuleBook};
use exo_check::localizer::Localizer;
use exo_check::render::faults::told;
use exo_check::term::Locale;
use std::collections::HashSet;

/// One bad input and the lines that it brings.
struct Case {
    name: &'static str,
    input: &'static [u8],
    need: Need,
    ja: &'static [&'static str],
    en: &'static [&'static str],
}

fn cases() -> impl Iterator<Item = &'static Case> {
    [document::CASES, syntax::CASES, numbers::CASES, keys::CASES, values::CASES, options::CASES]
        .into_iter()
        .flatten()
}

fn book() -> RuleBook {
    RuleBook::load(&assets::rules()).unwrap()
}

fn localizer(locale: Locale) -> Localizer {
    Localizer::load(locale, &assets::texts(locale)).unwrap()
}

fn faults(input: &[u8], need: Need) -> Vec<Fault> {
    answers::read(input, &book().questionnaire, need).unwrap_err()
}

#[test]
fn every_bad_input_is_told_in_both_languages() {
    let (book, ja, en) = (book(), localizer(Locale::Ja), localizer(Locale::En));
    for case in cases() {
        let faults = answers::read(case.input, &book.questionnaire, case.need).expect_err(case.name);
        assert_eq!(told(&faults, "a.json", &ja)[1..], *case.ja, "{}", case.name);
        assert_eq!(told(&faults, "a.json", &en)[1..], *case.en, "{}", case.name);
    }
    assert_eq!([ja.faults(), en.faults()], [Vec::<String>::new(), Vec::new()]);
}

#[test]
fn every_kind_of_fault_has_a_case_and_a_text() {
    let (book, ja, en) = (book(), localizer(Locale::Ja), localizer(Locale::En));
    // Too large an input is fed in tests/hostile.rs; a hidden answer is a fault for `validate` alone: tests/validate.rs.
    // The built-in questions may ask for no day: tests/days.rs feeds wrong ones to a pack that does.
    let mut seen = HashSet::from([FaultKind::TooLarge, FaultKind::HiddenAnswer, FaultKind::NotADay]);
    for case in cases() {
        let faults = answers::read(case.input, &book.questionnaire, case.need).expect_err(case.name);
        seen.extend(faults.iter().map(|fault| fault.kind));
    }
    for kind in FaultKind::ALL {
        let id = format!("fault-{}", kind.id());
        assert!(seen.contains(kind) && ja.has_message(&id) && en.has_message(&id), "{id}");
    }
}

#[test]
fn no_line_carries_a_character_that_hides_or_turns_others() {
    let en = localizer(Locale::En);
    let faults = faults("{\"a\u{202e}\u{1b}[2J\": 1}".as_bytes(), Need::Unfinished);
    assert_eq!(faults[0].kind, FaultKind::ControlCharacter);
    let faults = self::faults(r#"{"a\u202e\u001b[2J": 1}"#.as_bytes(), Need::Unfinished);
    assert_eq!(
        told(&faults, "b\u{202e}\u{1b}.json", &en)[1],
        "b\\u{202e}\\u{1b}.json, line 1, column 2 (/a\\u{202e}\\u{1b}[2J): there is no question \
         \"a\\u{202e}\\u{1b}[2J\". Run exo-check questions to see them all."
    );
}

#[test]
fn standard_input_has_a_word() {
    let faults = faults(br#"{"made_in": "Japan"}"#, Need::Unfinished);
    assert_eq!(
        told(&faults, "-", &localizer(Locale::Ja)),
        [
            "答えに、直すところが1件あります。結果は作っていません。",
            "標準入力の1行13文字目（/made_in）：「Japan」という選択肢はありません。「japan」のことですか。次のうち1つを書いてください：japan、abroad、unknown。",
        ]
    );
    assert_eq!(
        told(&faults, "-", &localizer(Locale::En)),
        [
            "The answers hold 1 fault. No report was made.",
            "Standard input, line 1, column 13 (/made_in): there is no option \"Japan\". Did you mean \"japan\"? Write one of these: japan, abroad, unknown.",
        ]
    );
}

#[test]
fn a_hundred_faults_are_told_in_full() {
    let told_of = |count: usize, locale| {
        let keys: Vec<String> = (0..count).map(|key| format!("\"{key}\": 1")).collect();
        let faults = faults(format!("{{{}}}", keys.join(",\n")).as_bytes(), Need::Unfinished);
        assert_eq!((faults.len(), faults.last().unwrap().line), (count, count));
        told(&faults, "a.json", &localizer(locale))
    };
    assert_eq!(told_of(100, Locale::En).len(), 101);
    let lines = told_of(1334, Locale::En);
    assert_eq!((lines.len(), lines[0].as_str()), (102, "The answers hold 1,334 faults. No report was made."));
    assert!(lines[100].starts_with("a.json, line 100, column 1 (/99): "), "{}", lines[100]);
    assert_eq!(lines[101], "And 1,234 more.");
    assert_eq!(told_of(101, Locale::Ja)[101], "ほかに1件あります。");
}

#[test]
fn a_line_beyond_a_thousand_is_not_grouped() {
    let faults = faults(format!("{}{{\"age\": -1}}", "\n".repeat(12_344)).as_bytes(), Need::Unfinished);
    assert!(told(&faults, "a.json", &localizer(Locale::En))[1].contains(", line 12345, column 9 "));
}

#[test]
fn a_fault_is_data() {
    let faults = faults(br#"{"made_in": "Japan"}"#, Need::Unfinished);
    let options = ["japan", "abroad", "unknown"].map(str::to_owned).to_vec();
    let [fault] = &faults[..] else { panic!("{faults:?}") };
    assert_eq!((fault.kind, fault.line, fault.column), (FaultKind::UnknownOption, 1, 13));
    let said = Details {
        pointer: Some("/made_in".to_owned()),
        found: Some("Japan".to_owned()),
        allowed: Some(Kind::Choice { options }),
        nearest: Some("japan".to_owned()),
        could_be: Vec::new(),
    };
    assert_eq!(fault.details(), &said);
    assert_eq!(fault.on_line(7, false).details(), &Details { allowed: None, ..said });
}

#[test]
fn more_than_a_mebibyte_is_refused_unread() {
    let padded = |size: usize| format!("{{\"age\": 45{}}}", " ".repeat(size - 11));
    let book = book();
    assert!(answers::read(padded(1 << 20).as_bytes(), &book.questionnaire, Need::Unfinished).is_ok());
    let faults = faults(padded((1 << 20) + 1).as_bytes(), Need::Unfinished);
    assert_eq!((faults.len(), faults[0].kind), (1, FaultKind::TooLarge));
    assert_eq!(
        told(&faults, "a.json", &localizer(Locale::Ja))[1],
        "a.json の1行1048577文字目：1 MiB（1,048,576バイト）を超えたので、読むのをやめました。書いたものを短くしてください。"
    );
    assert_eq!(
        told(&faults, "a.json", &localizer(Locale::En))[1],
        "a.json, line 1, column 1048577: this is more than 1 MiB (1,048,576 bytes), so the reading stopped here. Make it shorter."
    );
}
