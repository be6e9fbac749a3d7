//! The page that everybody sees holds to its length for anybody, in both languages, at the usual widths.
//!
//! Two thousand people, as before a release: `PEOPLE=2000 cargo test --test all page::`.

use crate::common;

use common::random::Random;
use common::{answers, assert_none, book, texts};
use exo_check::answers::{Need, read};
use exo_check::book::{Kind, RuleBook};
use exo_check::localizer::Localizer;
use exo_check::render::{self, Texts, text::Look};
use exo_check::report::Report;
use exo_check::term::{Locale, Severity};
use serde_json::{Map, Value, json};

const FEW: usize = 60;

/// Somebody with an answer to every question that must have one and to some of the others.
fn anybody(book: &RuleBook, random: &mut Random) -> Value {
    let mut person = Map::new();
    let asked = random.below(100);
    for question in book.questionnaire.questions() {
        if !question.required && !random.chance(asked) {
            continue;
        }
        let value = match &question.kind {
            Kind::Choice { options } => json!(random.pick(options)),
            Kind::Choices { options, alone, .. } => {
                let many: Vec<String> =
                    options.iter().filter(|option| !alone.contains(option)).cloned().collect();
                let mut chosen = random.some(&many, 30);
                chosen.truncate(3 + random.below(14));
                if question.id == "priorities" {
                    chosen.truncate(3);
                }
                json!(chosen)
            }
            Kind::Integer { range: [least, most] } => {
                let most = (*most).min(least + 2_000_000);
                json!(
                    least + i64::try_from(random.below(usize::try_from(most - least + 1).unwrap())).unwrap()
                )
            }
            Kind::Date => continue,
        };
        person.insert(question.id.clone(), value);
    }
    Value::Object(person)
}

/// Lines of the page at 60 columns for people who answered everything at once; 60 is not reached there yet.
const MOST_AT_60: usize = 77;

/// What is wrong with the page of one person, in one language; at 60 columns it may have so many lines.
fn faults(report: &Report<'_>, localizer: &Localizer, at_60: usize) -> Vec<String> {
    let mut faults = Vec::new();
    let localizer = &localizer.speaking_of(report.answers.choice("answering_for"));
    for width in [60, 80, 100] {
        let page = render::text(report, localizer, Look { width, ..Look::default() });
        let (lines, words) = (page.lines().count(), page.split_whitespace().count());
        let most = if width == 60 { at_60 } else { 60 };
        if lines > most || page.chars().count() > 2_800 && localizer.locale() == Locale::Ja || words > 900 {
            faults.push(format!("{lines} lines, {words} words at {width}:\n{page}"));
        }
        if let Some(code) = code(&page) {
            faults.push(format!("the code {code} in\n{page}"));
        }
        let money = localizer.word("label-money");
        let seen = page.lines().position(|line| line.starts_with(&money));
        let harmed = page.contains(&localizer.word("emergency-heading"));
        if width == 80 && !harmed && seen.is_none_or(|line| line >= 24) {
            faults.push(format!("money is on line {seen:?} of\n{page}"));
        }
    }
    faults.extend(localizer.faults());
    faults
}

/// The id of a fact or of a source, such as `S105`.
fn code(page: &str) -> Option<&str> {
    let is_code = |word: &&str| {
        let number = word.strip_prefix(['A', 'E', 'S']);
        number.is_some_and(|rest| {
            rest.len() > 1
                && rest.starts_with(|sign: char| sign.is_ascii_digit())
                && rest.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
        })
    };
    page.split(|sign: char| !sign.is_ascii_alphanumeric() && sign != '.').find(is_code)
}

#[test]
fn the_page_of_anybody_holds_to_its_length_and_shows_what_they_came_for_on_the_first_screen() {
    let book = book();
    let both = [texts(Locale::Ja), texts(Locale::En)];
    let many = std::env::var("PEOPLE").ok().and_then(|many| many.parse().ok()).unwrap_or(FEW);
    let mut random = Random(20_261_130);
    let mut wrong = Vec::new();
    for _ in 0..many {
        let person = anybody(&book, &mut random);
        let read = read(person.to_string().as_bytes(), &book.questionnaire, Need::Complete);
        let Ok(answers) = read else { panic!("{person}: {read:?}") };
        let report = Report::new(&book, &answers, book.values.rules_version);
        for localizer in &both {
            wrong.extend(
                faults(&report, localizer, MOST_AT_60).into_iter().map(|fault| format!("{person}\n{fault}")),
            );
        }
    }
    wrong.truncate(3);
    assert_none(&wrong, "pages that are no page");
}

#[test]
fn the_pages_of_the_written_people_hold_to_their_length_too() {
    let book = book();
    let mut wrong = Vec::new();
    for file in common::files("tests/people", ".json") {
        if file.to_string_lossy().contains(".report") {
            continue;
        }
        let person: Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
        let report = Report::new(&book, &answers(&book, &person), "2026-11-24".parse().unwrap());
        for locale in [Locale::Ja, Locale::En] {
            wrong.extend(
                faults(&report, &texts(locale), 60).into_iter().map(|fault| format!("{file:?}: {fault}")),
            );
        }
    }
    assert_none(&wrong, "pages that are no page");
}

#[test]
fn what_cannot_wait_never_stands_below_what_weighs_the_same_and_can() {
    let (book, mut random, mut compared, mut wrong) = (book(), Random(20_261_201), 0, Vec::new());
    let both = [texts(Locale::Ja), texts(Locale::En)];
    for _ in 0..FEW {
        let mut person = anybody(&book, &mut random);
        person["goals"] = json!(["fatigue", "joint_pain"]);
        person["fatigue_signs"] = json!(["bleeding", random.pick(&["low_mood", "lumps"])]);
        person["joint_now"] = json!(random.pick(&["yes", "unsure"]));
        let report = Report::new(&book, &answers(&book, &person), book.values.rules_version);
        let grave = report.findings.iter().filter(|found| found.rule.severity >= Severity::Caution);
        let grave: Vec<_> = grave.map(|found| found.rule).collect();
        for localizer in &both {
            let page = run_together(&render::text(&report, localizer, Look::default()));
            let spoken = localizer.speaking_of(person["answering_for"].as_str());
            let words = Texts { localizer: &spoken, report: &report };
            let place = |rule| {
                let title = run_together(&words.rule(rule, "title"));
                ["]", "】"].iter().find_map(|end| page.find(&format!("{end}{title}")))
            };
            let pairs = grave.iter().flat_map(|first| grave.iter().map(move |then| (*first, *then)));
            for (first, then) in pairs.filter(|(a, b)| a.severity == b.severity && a.urgency < b.urgency) {
                let Some(below) = place(then) else { continue };
                compared += 1;
                if place(first).is_none_or(|above| above > below) {
                    wrong.push(format!("{} stands above {} for {person}", then.id, first.id));
                }
            }
        }
    }
    assert!(compared > 100, "{compared} pairs on pages");
    assert_none(&wrong, "points that cannot wait");
}

#[test]
fn whoever_lacks_nothing_has_a_short_page() {
    let book = book();
    let person = std::fs::read_to_string(common::project("tests/people/informed.json")).unwrap();
    let answers = answers(&book, &serde_json::from_str(&person).unwrap());
    let report = Report::new(&book, &answers, book.values.rules_version);
    for locale in [Locale::Ja, Locale::En] {
        let page = render::text(&report, &texts(locale), Look::default());
        assert!(page.lines().count() <= 38, "{page}");
    }
}

/// Line breaks and gaps do not count.
fn run_together(text: &str) -> String {
    text.chars().filter(|sign| !sign.is_whitespace()).collect()
}

/// Everything that may keep a day from being told, in words.
fn reasons(book: &RuleBook, localizer: &Localizer) -> Vec<String> {
    let conditions = book.deadlines.iter().flat_map(|day| &day.conditions);
    let said = conditions.filter(|condition| condition.met.is_some()).flat_map(|condition| {
        ["no", "open"].map(|part| localizer.attribute(&format!("deadline-if-{}", condition.id), part, &[]))
    });
    said.chain(["deadline-why-doubt", "deadline-why-start"].map(|id| localizer.word(id))).collect()
}

#[test]
fn whoever_has_signed_reads_a_day_or_why_there_is_none_within_fifteen_lines() {
    let (book, mut seen, mut wrong) = (book(), 0, Vec::new());
    let people = common::files("tests/people", ".json").into_iter();
    for file in people.chain(common::files("rules/sample", ".json")) {
        let person: Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
        let stage = person["decision_stage"].as_str().unwrap_or_default();
        if !["signed", "in_course", "finished"].contains(&stage) {
            continue;
        }
        seen += 1;
        let report = Report::new(&book, &answers(&book, &person), "2026-11-24".parse().unwrap());
        for locale in [Locale::Ja, Locale::En] {
            let localizer = texts(locale);
            let page = render::text(&report, &localizer, Look::default());
            let top = run_together(&page.lines().take(15).collect::<Vec<_>>().join("\n"));
            let days = report.deadlines.days.iter().filter_map(|day| day.on);
            let mut told: Vec<String> = days
                .map(|day| match locale {
                    Locale::Ja => format!("{}年{}月{}日", day.year(), day.month(), day.day()),
                    _ => format!("{}{}", day.day(), day.strftime("%B%Y")),
                })
                .collect();
            told.extend(reasons(&book, &localizer));
            if !told.iter().any(|one| top.contains(&run_together(one))) {
                wrong.push(format!("{}: neither a day nor why none in\n{page}", file.display()));
            }
        }
    }
    assert!(seen >= 5, "{seen} who have signed");
    assert_none(&wrong, "pages without a day");
}

/// The words around what speaks to whoever reads a text, but for numbers to call where they are, what to take along, and what
/// others are quoted with.
pub(crate) fn speaks_to_reader(text: &str) -> Vec<String> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let text = ["your local", "your own country", "photos with you", "\"change your habits"]
        .iter()
        .fold(text, |text, place| text.replace(place, ""));
    let words: Vec<&str> = text.split(|sign: char| !sign.is_alphanumeric()).collect();
    let is_you = |word: &str| matches!(word.to_lowercase().as_str(), "you" | "your" | "yours" | "yourself");
    let places = (0..words.len()).filter(|place| is_you(words[*place]));
    places.map(|at| words[at.saturating_sub(5)..words.len().min(at + 6)].join(" ")).collect()
}

#[test]
fn a_page_about_somebody_else_speaks_of_the_person() {
    let book = book();
    for file in common::files("tests/people", ".json") {
        if file.to_string_lossy().contains(".report") {
            continue;
        }
        let mut person: Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
        for (whom, is_other) in [("self", false), ("adult", true), ("child", true)] {
            person["answering_for"] = json!(whom);
            for own in ["can_decide", "note"] {
                person.as_object_mut().unwrap().remove(own);
            }
            let report = Report::new(&book, &answers(&book, &person), "2026-11-24".parse().unwrap());
            let [ja, en] = [Locale::Ja, Locale::En].map(|locale| {
                let texts = texts(locale);
                let page = render::text(&report, &texts, Look::default());
                assert_eq!(texts.faults(), [""; 0], "{file:?}");
                page
            });
            // A question to the clinic speaks to the clinic.
            let told = en.split("\n\n").filter(|block| !block.contains("\n  the clinic  "));
            let spoken = speaks_to_reader(&told.collect::<Vec<_>>().join("\n"));
            assert_eq!(spoken.is_empty(), is_other, "{file:?} {whom}: {en}");
            assert!(!is_other || !ja.contains("ご自身"), "{file:?} {whom}: {ja}");
        }
    }
}

#[test]
fn no_rule_speaks_to_the_reader_of_the_body_of_somebody_else() {
    let (book, texts) = (book(), texts(Locale::En).speaking_of(Some("adult")));
    // Who decides for somebody is spoken to, and who asks speaks to a clinic or a doctor.
    let told = ["caution-can_decide"];
    let mut wrong = Vec::new();
    for rule in &book.rules {
        let id = rule.message_id();
        for attribute in ["title", "text", "step", "page"] {
            if texts.has_attribute(&id, attribute) && !told.contains(&id.as_str()) {
                let text = texts.attribute(&id, attribute, &[]);
                if !speaks_to_reader(&text).is_empty() {
                    wrong.push(format!("{id}.{attribute}: {text}"));
                }
            }
        }
    }
    assert_none(&wrong, "texts that say `you`");
}
