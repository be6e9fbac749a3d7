//! Days and deadlines in words: one text each, its conditions, and the lines that a page has room for.

use super::data;
use super::json_days::deadline;
use super::message::{Texts, date_words};
use crate::condition::Truth;
use crate::deadlines::{Deadline, Held, MidTerm, Why};
use crate::localizer::Variable;
use jiff::civil::Date;

/// The most lines that a page has for days.
const MOST_LINES: usize = 3;
/// Days that a page tells, the most urgent first.
const ON_THE_PAGE: [&str; 5] = ["cooling_off", "cooling_off_loan", "stop_payment", "watch_until", "judge_by"];

/// The one to three lines that stand near the top for somebody who has signed or was treated: a day, or why there is none.
/// Empty for everybody else.
pub(crate) fn page_lines(texts: &Texts<'_>) -> Vec<String> {
    let (report, localizer) = (texts.report, texts.localizer);
    let mut lines = Vec::new();
    let has_signed =
        matches!(report.answers.choice("decision_stage"), Some("signed" | "in_course" | "finished"));
    if let Some(held) = report.deadlines.refused("cooling_off").filter(|_| has_signed) {
        let why = why_not(texts, &held);
        lines.push(localizer.text("deadline-page-without", &[("why", Variable::Text(&why))]));
    }
    for day in ON_THE_PAGE.iter().filter_map(|id| report.deadlines.of(id)) {
        lines.extend(page_line(texts, day));
    }
    lines.truncate(MOST_LINES);
    lines
}

fn page_line(texts: &Texts<'_>, deadline: &Deadline<'_>) -> Option<String> {
    let localizer = texts.localizer;
    let title = title(texts, deadline);
    let title = ("title", Variable::Text(&title));
    if let Some(on) = deadline.on {
        let id = match (deadline.has_passed(texts.report.as_of), deadline.rule.counts_when) {
            (false, _) => "deadline-page-day",
            (true, Some(_)) => "deadline-page-passed",
            // Watching may go on; there is nothing to hurry for.
            (true, None) => return None,
        };
        let day = texts.date(on);
        return Some(localizer.text(id, &[("day", Variable::Text(&day)), title]));
    }
    match deadline.why? {
        Why::NotSigned(_) => None,
        why if deadline.rule.counts_when.is_some() => {
            let why = why_text(texts, &why);
            Some(localizer.text("deadline-page-open", &[title, ("why", Variable::Text(&why))]))
        }
        _ => None,
    }
}

/// What it is called.
pub(super) fn title(texts: &Texts<'_>, deadline: &Deadline<'_>) -> String {
    texts.localizer.attribute(&message(deadline), "title", &[])
}

pub(super) fn message(deadline: &Deadline<'_>) -> String {
    format!("deadline-{}", deadline.rule.id)
}

/// Everything that is told of a day but its conditions, as one paragraph.
pub(super) fn text(texts: &Texts<'_>, deadline: &Deadline<'_>) -> String {
    texts.localizer.sentences(&sentences(texts, deadline))
}

pub(super) fn sentences(texts: &Texts<'_>, deadline: &Deadline<'_>) -> Vec<String> {
    let (localizer, id) = (texts.localizer, message(deadline));
    let about = |attribute: &str, name: &'static str, value: &str| {
        localizer.attribute(&id, attribute, &[(name, Variable::Text(value))])
    };
    let mut told = vec![match (deadline.on, &deadline.why) {
        (Some(on), _) => {
            let passed = deadline.has_passed(texts.report.as_of);
            about(if passed { "passed" } else { "dated" }, "day", &texts.date(on))
        }
        (None, Some(Why::NotSigned(day))) => about("sign", "day", &texts.date(*day)),
        (None, Some(why)) => about("none", "why", &why_text(texts, why)),
        (None, None) => localizer.attribute(&id, "none", &[]),
    }];
    told.extend(notes(texts, deadline));
    told.push(localizer.attribute(&id, "how", &[]));
    told.extend(sums(texts, deadline));
    told
}

/// What to know of the last day itself: it moves for no weekend, and the phones rest at the turn of the year.
fn notes(texts: &Texts<'_>, deadline: &Deadline<'_>) -> Vec<String> {
    let Some(on) = deadline.on.filter(|on| deadline.rule.counts_when.is_some() && *on >= texts.report.as_of)
    else {
        return Vec::new();
    };
    let localizer = texts.localizer;
    let mut notes = Vec::new();
    if matches!(on.weekday().to_monday_one_offset(), 6 | 7) {
        let weekday = weekday(texts, on);
        notes.push(localizer.text("deadline-note-weekend", &[("weekday", Variable::Text(&weekday))]));
    }
    if deadline.in_new_year() {
        notes.push(localizer.word("deadline-note-new_year"));
    }
    let start = deadline.rule.on.as_ref().and_then(|count| count.from.as_deref());
    if start.and_then(|start| texts.report.answers.date(start)).is_some_and(|day| day > texts.report.as_of) {
        notes.push(localizer.word("deadline-note-ahead"));
    }
    notes
}

/// The day of the week.
pub(super) fn weekday(texts: &Texts<'_>, day: Date) -> String {
    texts.localizer.word(&format!("deadline-weekday-{}", day.weekday().to_monday_one_offset()))
}

fn why_text(texts: &Texts<'_>, why: &Why<'_>) -> String {
    match why {
        Why::NotSigned(day) => date_words(texts.localizer, *day),
        Why::Doubt => texts.localizer.word("deadline-why-doubt"),
        Why::Start => texts.localizer.word("deadline-why-start"),
        Why::Condition(held) => why_not(texts, held),
    }
}

pub(super) fn why_not(texts: &Texts<'_>, held: &Held<'_>) -> String {
    let attribute = if held.state == Truth::False { "no" } else { "open" };
    texts.localizer.attribute(&condition(held), attribute, &[])
}

fn condition(held: &Held<'_>) -> String {
    format!("deadline-if-{}", held.condition.id)
}

/// A condition in words.
pub(super) fn condition_text(texts: &Texts<'_>, held: &Held<'_>) -> String {
    texts.localizer.attribute(&condition(held), "text", &[])
}

/// `met`, `not_met` or `not_known`.
pub(super) fn state(held: &Held<'_>) -> &'static str {
    match held.state {
        Truth::True => "met",
        Truth::False => "not_met",
        Truth::Unknown => "not_known",
    }
}

/// The most that the clinic may ask for, with how it is worked out.
fn sums(texts: &Texts<'_>, deadline: &Deadline<'_>) -> Vec<String> {
    let Some(caps) = deadline.rule.caps else { return Vec::new() };
    let attribute = |name: &str| texts.localizer.attribute(&message(deadline), name, &[]);
    if texts.report.answers.choices("paid_how").iter().any(|how| how == "clinic_instalments") {
        return vec![attribute("own")];
    }
    let Some(sum) = deadline.mid_term else { return Vec::new() };
    let mut told = vec![worked(texts, deadline, &sum, caps)];
    if let Some(back) = sum.back {
        let yen = texts.yen(back.abs());
        let differs =
            |name| texts.localizer.attribute(&message(deadline), name, &[(name, Variable::Text(&yen))]);
        told.push(match back {
            0 => attribute("even"),
            1.. => differs("back"),
            _ => differs("owed"),
        });
    }
    told.push(attribute("entered"));
    told
}

fn worked(texts: &Texts<'_>, deadline: &Deadline<'_>, sum: &MidTerm, caps: crate::book::Caps) -> String {
    let yen = [sum.cap, sum.price_given, sum.rest, sum.share, sum.most, caps.after_first_jpy]
        .map(|yen| texts.yen(yen));
    let [cap, price, rest, share, most, limit] = yen.each_ref().map(|yen| Variable::Text(yen));
    let percent = caps.percent_of_rest.to_string();
    if sum.given == 0 {
        return texts.localizer.attribute(&message(deadline), "before", &[("cap", cap)]);
    }
    let variables = [
        ("given", Variable::Number(sum.given)),
        ("price", price),
        ("rest", rest),
        ("percent", Variable::Text(&percent)),
        ("share", share),
        ("limit", limit),
        ("cap", cap),
        ("most", most),
    ];
    texts.localizer.attribute(&message(deadline), "sum", &variables)
}

/// All days for programs.
pub(super) fn json<'r>(texts: &Texts<'r>) -> Vec<data::Deadline<'r>> {
    texts.report.deadlines.days.iter().map(|day| deadline(texts, day)).collect()
}
