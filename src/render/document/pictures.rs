//! The pictures and the numbers in them, in words too.

use super::{Block, Writer, findings};
use crate::book::{Counted, Expected};
use crate::localizer::Variable;
use crate::render::block::{Bar, Drawing, Figure, Hundred, Mark, Span, Tested};
use crate::render::cost::{cost_sentences, sums_in_words, usual_range};
use crate::render::known::{hoped_days, pair_name};
use crate::render::message::Texts;
use crate::render::options;
use crate::report::{Choice, GoalOptions};

/// When a change is reported and when to judge, by goal and route.
pub(super) fn timeline(writer: &mut Writer<'_>) {
    let report = writer.texts.report;
    if report.timeline().next().is_none() {
        return;
    }
    let heading = writer.word("heading-timeline");
    writer.section("timeline", heading.clone());
    let hoped = hoped_days(report);
    let (mut rows, mut words) = (Vec::new(), Vec::new());
    for pair in report.timeline() {
        let name = pair_name(&writer.texts, pair.expected);
        let text = writer.texts.rule(pair.rule, "time");
        let variables = [("name", Variable::Text(&name)), ("text", Variable::Text(&text))];
        let line = writer.texts.localizer.text("timeline-line", &variables);
        let weeks = weeks_in_words(&writer.texts, pair.expected).unwrap_or_default();
        words.push(writer.texts.localizer.sentences(&[line, weeks]));
        rows.push(Span { name, onset: pair.expected.onset_days, judge: pair.expected.review_days });
    }
    if let Some(days) = hoped {
        let weeks = Variable::Number(days.div_euclid(7));
        words.push(writer.texts.localizer.text("timeline-hoped-weeks", &[("weeks", weeks)]));
    }
    if let (Some(sessions), Some(days)) =
        (report.cost.sessions.filter(|sessions| *sessions > 1), report.course_days)
    {
        let variables = [("sessions", Variable::Number(sessions)), ("weeks", Variable::Number(days / 7))];
        words.push(writer.texts.localizer.text("timeline-plan", &variables));
    }
    let days = rows.iter().flat_map(|row| [row.onset.map(|[_, last]| last), row.judge]).flatten();
    let last = days.chain(hoped).max().unwrap_or(0);
    // Only what a study measured is drawn; what an article alone says stands in words.
    rows.retain(|row| row.judge.is_some());
    if rows.is_empty() {
        writer.points(words);
        return;
    }
    let weeks = [("weeks", Variable::Number(whole_weeks(last)))];
    let end = writer.texts.localizer.text("sheet-timeline-end", &weeks);
    let legends = legends(writer, weeks[0], hoped.is_some());
    let drawing = Drawing::Timeline { rows, last, hoped, end };
    figure(writer, "picture-timeline", heading, Some(legends), words, drawing);
}

/// What the shapes of the picture mean, and the signs.
fn legends(writer: &Writer<'_>, weeks: (&str, Variable<'_>), hoped: bool) -> [String; 2] {
    let signs = writer.look.signs();
    let (full, judge) = (signs.full.to_string(), signs.judge.to_string());
    let variables = [
        weeks,
        ("full", Variable::Text(&full)),
        ("judge", Variable::Text(&judge)),
        ("hoped", Variable::Text(if hoped { "yes" } else { "no" })),
    ];
    let localizer = writer.texts.localizer;
    [localizer.text("sheet-timeline-legend", &variables[3..]), localizer.text("timeline-legend", &variables)]
}

fn whole_weeks(days: i64) -> i64 {
    days.div_euclid(7) + i64::from(days % 7 > 0)
}

/// The weeks that the picture of time shows.
fn weeks_in_words(texts: &Texts<'_>, expected: &Expected) -> Option<String> {
    let week = |day: i64| Variable::Number(whole_weeks(day));
    let ([first, last], review) = expected.onset_days.zip(expected.review_days)?;
    let variables = [("first", week(first)), ("last", week(last)), ("review", week(review))];
    Some(texts.localizer.text("timeline-weeks", &variables))
}

/// The course against the budget and the usual range.
pub(super) fn cost(writer: &mut Writer<'_>) {
    let report = writer.texts.report;
    let heading = writer.word("heading-cost");
    writer.section("cost", heading.clone());
    let mut bars = Vec::new();
    if let Some(budget) = report.answers.number("budget_jpy") {
        bars.push(bar(writer, "cost-bar-budget", budget, budget));
    }
    if let Some((low, high)) = report.cost.total {
        let top = high.unwrap_or_else(|| {
            report
                .cost
                .per_session
                .map_or(low, |[_, per]| per.saturating_mul(report.cost.sessions.unwrap_or(1)))
        });
        bars.push(bar(writer, "cost-bar-total", low, top.max(low)));
    }
    if let Some([low, high]) = usual_range(&writer.texts) {
        bars.push(bar(writer, "sheet-bar-usual", low, high));
    }
    let words = cost_sentences(&writer.texts);
    if bars.len() < 2 {
        for sentence in words {
            writer.prose(sentence);
        }
    } else {
        figure(writer, "picture-cost", heading, None, words, Drawing::Bars(bars));
    }
    findings::of_money(writer);
}

fn bar(writer: &Writer<'_>, id: &str, low: i64, high: i64) -> Bar {
    Bar { name: writer.word(id), low, high, words: sums_in_words(&writer.texts, low, high) }
}

/// Three cells an option: tried in people, compared, enough people.
pub(super) fn evidence(writer: &mut Writer<'_>, of_goal: &GoalOptions<'_>, heading: &str) {
    let mut rows = Vec::new();
    for choice in &of_goal.choices {
        rows.push(Tested {
            name: options::name(&writer.texts, choice),
            cells: marks(choice),
            level: options::level(&writer.texts, choice),
        });
    }
    // Said only where such a mark stands.
    let has_null = rows.iter().any(|row| row.cells.is_some_and(|cells| cells.contains(&Mark::NoDifference)));
    let null = if has_null { "yes" } else { "no" };
    let heads = ["tried", "compared", "enough"].map(|head| writer.word(&format!("sheet-cell-{head}")));
    let title = writer.texts.localizer.text("sheet-evidence-title", &[("goal", Variable::Text(heading))]);
    let yes = writer.look.signs().full.to_string();
    let variables = [("yes", Variable::Text(&yes)), ("null", Variable::Text(null))];
    let legends =
        ["sheet-evidence-legend", "options-picture"].map(|id| writer.texts.localizer.text(id, &variables));
    let id = format!("picture-evidence-{}", of_goal.goal);
    figure(writer, &id, title, Some(legends), Vec::new(), Drawing::Evidence { rows, heads });
}

/// A comparison that saw no difference is no second yes.
fn marks(choice: &Choice<'_>) -> Option<[Mark; 3]> {
    let cells = choice.tested()?.cells()?.map(|yes| if yes { Mark::Yes } else { Mark::No });
    let compared =
        if cells[1] == Mark::Yes && choice.made_no_difference() { Mark::NoDifference } else { cells[1] };
    Some([cells[0], compared, cells[2]])
}

/// Two groups of 100 people for each count that can be drawn, in one form for every option; then who has no count.
pub(super) fn counted(writer: &mut Writer<'_>, of_goal: &GoalOptions<'_>) {
    let (drawn, without): (Vec<&Choice<'_>>, Vec<&Choice<'_>>) =
        of_goal.choices.iter().partition(|choice| !choice.card.counted.is_empty());
    if drawn.is_empty() {
        return;
    }
    let heading = writer.word("heading-counted");
    writer.blocks.push(Block::Part(heading));
    let signs = writer.look.signs();
    let (full, empty) = (signs.full.to_string(), signs.empty.to_string());
    let variables = [("full", Variable::Text(&full)), ("empty", Variable::Text(&empty))];
    let localizer = writer.texts.localizer;
    let mut legends =
        Some([localizer.word("sheet-counted-legend"), localizer.text("counted-legend", &variables)]);
    for choice in drawn {
        for counted in &choice.card.counted {
            hundreds(writer, choice, counted, legends.take());
        }
    }
    let names: Vec<String> = without.iter().map(|choice| options::name(&writer.texts, choice)).collect();
    if !names.is_empty() {
        writer.prose(localizer.word("counted-none"));
        writer.points(names);
    }
}

fn hundreds(writer: &mut Writer<'_>, choice: &Choice<'_>, counted: &Counted, legends: Option<[String; 2]>) {
    let name = options::name(&writer.texts, choice);
    let text = options::counted(&writer.texts, choice.card, counted);
    let text = writer.with_sources(&text, &counted.sources);
    let words = writer
        .texts
        .localizer
        .text("counted-line", &[("name", Variable::Text(&name)), ("text", Variable::Text(&text))]);
    let group = |id: &str, count: u8| {
        let variables = [("count", Variable::Number(count.into()))];
        Hundred { head: writer.texts.localizer.text(id, &variables), count }
    };
    let groups = [group("counted-with", counted.with), group("counted-without", counted.without)];
    let id = format!("picture-people-{}-{}", choice.card.id, counted.id);
    figure(writer, &id, name, legends, vec![words], Drawing::People(groups));
}

fn figure(
    writer: &mut Writer<'_>,
    id: &str,
    title: String,
    legends: Option<[String; 2]>,
    words: Vec<String>,
    drawing: Drawing,
) {
    writer.blocks.push(Block::Figure(Figure { id: id.to_owned(), title, legends, words, drawing }));
}
