//! The four questions on how sure the person is: optional, a deed for each "no", never a score, in every format.

use crate::common;

use common::run::run;
use serde_json::{Value, json};

const QUESTIONS: [&str; 4] =
    ["sure_of_choice", "know_benefits_and_risks", "clear_what_matters", "enough_support"];

/// What the section shows of each question: the question in words, then the deed for a "no".
const EN: [[&str; 2]; 4] = [
    [
        "Do you feel sure about what to do?",
        "Write down what is still unclear. Ask the clinic and your own doctor, and decide only then. You can wait for as \
         long as you like.",
    ],
    [
        "Could you explain the good and bad points of having it, and of not having it?",
        "Read the options side by side once more, with someone you trust. Tell that person the good and bad points of \
         each in your own words.",
    ],
    [
        "Do you know the one thing you will not give up?",
        "Choose up to three things that matter to you. Then look only at the rows of the table that touch them.",
    ],
    [
        "Is there someone to talk this over with?",
        "Talk to your own doctor, or to a doctor with no tie to the clinic. If someone rushes you, or about a contract \
         in Japan, call 188.",
    ],
];
const JA: [[&str; 2]; 4] = [
    [
        "受けるか受けないか、迷わずに言えますか。",
        "まだはっきりしないことを書いてください。クリニックと主治医に聞いてから決めます。いつまで待ってもかまいません。",
    ],
    [
        "受ける場合と受けない場合の、よい点と困る点を説明できますか。",
        "選べることの表を、信じられる人ともう一度読んでください。それぞれのよい点と困る点を、自分の言葉で話してみます。",
    ],
    [
        "自分が一番譲れないことは、決まっていますか。",
        "大事にしたいことを3つまで選んでください。そのあと、それに関わる表の行だけを見ます。",
    ],
    [
        "一緒に考えてくれる人が、まわりにいますか。",
        "主治医か、クリニックと利害のない医師に話してください。急かされるときや契約のことは、188番に電話できます。",
    ],
];

/// Someone with an answer to everything but these four, who then gives these answers.
fn person(answers: [Option<&str>; 4]) -> Vec<u8> {
    let kept = std::fs::read_to_string(common::project("tests/people/informed.json")).unwrap();
    let mut person: Value = serde_json::from_str(&kept).unwrap();
    for (question, answer) in QUESTIONS.iter().zip(answers) {
        person.as_object_mut().unwrap().remove(*question);
        if let Some(answer) = answer {
            person[*question] = json!(answer);
        }
    }
    person.to_string().into_bytes()
}

fn made(person: &[u8], language: &str, more: &[&str]) -> String {
    let mut arguments = vec!["--lang", language, "--as-of", "2026-11-24"];
    arguments.extend(more);
    let made = run(&arguments, person);
    assert_eq!((made.status, made.err.as_str()), (0, ""));
    made.out
}

/// The section of a text report, wide enough that nothing is broken.
fn section(person: &[u8], language: &str) -> Option<String> {
    let text = made(person, language, &["--full", "--width", "300"]);
    let heading =
        if language == "ja" { ". どのくらい決まっているか\n" } else { ". How sure are you\n" };
    let (_, after) = text.split_once(heading)?;
    let after = after.split_once('\n')?.1;
    Some(after.split("\n\n").next()?.to_owned())
}

fn intro(language: &str) -> &'static str {
    match language {
        "ja" => {
            "「いいえ」があるうちは、決めなくてかまいません。4つの問いは、発表された質問（SURE）の組み立てにならいました。\
             言葉は独自のものです。病気を測るものではありません。"
        }
        _ => {
            "While one answer is \"no\", you need not decide. The four questions have the structure of a published test \
             (SURE, 2010). The words are our own. They measure no illness."
        }
    }
}

fn words(language: &str) -> ([[&'static str; 2]; 4], &'static str, &'static str, &'static str) {
    if language == "ja" { (JA, "", "はい", "いいえ、まだ") } else { (EN, " ", "Yes", "Not yet") }
}

#[test]
fn the_section_says_what_to_do_for_each_no_and_nothing_for_a_yes() {
    for language in ["ja", "en"] {
        let (texts, gap, yes, no) = words(language);
        for pattern in 0..16_u8 {
            let answers = [0, 1, 2, 3].map(|bit| Some(if pattern >> bit & 1 == 1 { "no" } else { "yes" }));
            let mut expected = vec![intro(language).to_owned()];
            for (place, [question, deed]) in texts.iter().enumerate() {
                let is_no = answers[place] == Some("no");
                expected.push(format!("- {question}{gap}{}", if is_no { no } else { yes }));
                expected.extend(is_no.then(|| format!("  {deed}")));
            }
            let got = section(&person(answers), language).expect("the section stands");
            assert_eq!(got, expected.join("\n"), "{language}, {answers:?}");
        }
    }
}

#[test]
fn only_what_was_answered_is_shown_and_without_answers_all_are_asked_on_paper() {
    for language in ["ja", "en"] {
        let (texts, gap, _, no) = words(language);
        let got = section(&person([None, None, Some("no"), None]), language).unwrap();
        let [question, deed] = texts[2];
        assert_eq!(got, format!("{}\n- {question}{gap}{no}\n  {deed}", intro(language)));
        for format in ["text", "markdown"] {
            let whole = ["--full", "--width", "300", "--format", format];
            let asked = made(&person([None; 4]), language, &whole);
            assert!(texts.iter().all(|[question, _]| asked.contains(question)), "{format}");
        }
    }
}

#[test]
fn html_and_markdown_hold_the_same_four_questions_and_deeds() {
    for language in ["ja", "en"] {
        let (texts, gap, yes, no) = words(language);
        let some = person([Some("no"), Some("yes"), Some("no"), Some("yes")]);
        let markdown = made(&some, language, &["--full", "--format", "markdown"]);
        let html = made(&some, language, &["--full", "--format", "html"]);
        let html = html.split("id=\"sure\"").nth(1).unwrap().split("</section>").next().unwrap();
        let intro = intro(language);
        assert!(html.contains(&intro.replace('"', "&quot;")) && markdown.contains(intro), "{language}");
        for (place, [question, deed]) in texts.iter().enumerate() {
            let (is_no, word) = if place % 2 == 0 { (true, no) } else { (false, yes) };
            let line = format!("<strong>{question}{gap}{word}</strong>");
            assert_eq!(html.matches(&line).count(), 1, "{language}: {line} in {html}");
            assert_eq!(markdown.matches(&format!("**{question}{gap}{word}**")).count(), 1);
            let there = usize::from(is_no);
            assert_eq!(
                (html.matches(deed).count(), markdown.matches(deed).count()),
                (there, there),
                "{deed}"
            );
        }
    }
}

#[test]
fn json_names_the_questions_answered_no_and_nothing_else() {
    let some = person([Some("no"), Some("yes"), Some("yes"), Some("no")]);
    let report: Value = serde_json::from_str(&made(&some, "en", &["--format", "json"])).unwrap();
    let findings = report["findings"].as_array().unwrap();
    let finding = findings.iter().find(|finding| finding["rule"] == "next_step.sure_no").unwrap();
    let because = json!([
        {"question": "enough_support", "answer": "no"},
        {"question": "sure_of_choice", "answer": "no"},
    ]);
    let mut got = finding["because"].as_array().unwrap().clone();
    got.sort_by_key(|one| one["question"].to_string());
    assert_eq!(Value::Array(got), because);
    assert_eq!(finding["severity"], "info");

    let sure = person([Some("yes"); 4]);
    let report: Value = serde_json::from_str(&made(&sure, "en", &["--format", "json"])).unwrap();
    let findings = report["findings"].as_array().unwrap();
    assert!(findings.iter().all(|finding| finding["rule"] != "next_step.sure_no"));
}

#[test]
fn no_answer_changes_the_result_and_no_score_is_given() {
    let verdict = |answers| -> Value {
        let report: Value =
            serde_json::from_str(&made(&person(answers), "en", &["--format", "json"])).unwrap();
        json!([report["verdict"], report["verdict_text"], report["questions"]])
    };
    let [none, yes, no] = [None, Some("yes"), Some("no")].map(|answer| verdict([answer; 4]));
    assert_eq!((&none[0], &none[1], &none[2]), (&yes[0], &yes[1], &yes[2]));
    assert_eq!(no, yes);
    for (language, signs) in
        [("en", ["of 4", "/4", "score", "total"]), ("ja", ["4問中", "/4", "点数", "合計"])]
    {
        let section = section(&person([Some("yes"), Some("no"), Some("yes"), Some("no")]), language).unwrap();
        for sign in signs {
            assert!(!section.contains(sign), "{language}: {sign}");
        }
    }
}
