//! Small pictures from ASCII signs, since blocks and lines come out double in many Japanese terminals.
//! Every number of a picture stands in words beside or under it.

use super::{Look, Writer};
use crate::answers::Pair;
use crate::book::Expected;
use crate::localizer::Variable;
use crate::render::cost::{sums_in_words, usual_range};
use crate::render::known::{hoped_days, pair_name};
use crate::render::message::Texts;
use crate::term::wrap::{columns, pad};

const SHORTEST_BAR: usize = 16;
const LONGEST_BAR: usize = 52;

/// The signs that pictures are made from.
pub(super) struct Signs {
    pub(super) full: char,
    empty: char,
    judge: char,
}

/// ASCII, unless blocks were asked for.
pub(super) fn signs(look: Look) -> Signs {
    if look.unicode {
        Signs { full: '\u{2588}', empty: '\u{2591}', judge: '\u{25bc}' }
    } else {
        Signs { full: '#', empty: '.', judge: 'J' }
    }
}

/// Tried in people, compared, enough people: a full sign for each yes.
pub(super) fn cells(look: Look, yes: [bool; 3]) -> String {
    let signs = signs(look);
    let cells: String = yes.iter().map(|yes| if *yes { signs.full } else { signs.empty }).collect();
    format!("[{cells}]")
}

/// Where changes are reported and when to judge, on one scale in weeks.
pub(super) fn timeline(writer: &mut Writer<'_>) {
    let report = writer.texts.report;
    let timed: Vec<&Pair<'_>> = report.timeline().filter(|pair| pair.expected.basis.is_some()).collect();
    let last = timed.iter().filter_map(|pair| last_day(pair)).max().unwrap_or(0);
    let names: Vec<String> = timed.iter().map(|pair| pair_name(&writer.texts, pair.expected)).collect();
    let label = names.iter().map(|name| columns(name)).max().unwrap_or(0) + 2;
    let bar = writer.page.look.width.saturating_sub(label + 2).min(LONGEST_BAR);
    if writer.page.look.plain || timed.is_empty() || bar < SHORTEST_BAR {
        return;
    }
    let signs = signs(writer.page.look);
    let weeks = last.div_euclid(7) + i64::from(last % 7 > 0);
    let id = if writer.page.look.unicode { "timeline-legend-blocks" } else { "timeline-legend" };
    let legend = writer.texts.localizer.text(id, &[("weeks", Variable::Number(weeks))]);
    writer.page.text(&legend, 0);
    let hoped = hoped_days(writer.texts.report).filter(|day| *day <= weeks * 7);
    if hoped.is_some() {
        let hoped = writer.texts.localizer.word("timeline-hoped");
        writer.page.text(&hoped, 0);
    }
    for (pair, name) in timed.iter().zip(&names) {
        writer.page.raw(format!("{}|{}|", pad(name, label), span(&signs, pair, hoped, weeks * 7, bar)));
    }
    writer.page.blank();
}

/// The week by which the person hopes for a change.
pub(super) fn hoped_in_words(texts: &Texts<'_>) -> Option<String> {
    let weeks = Variable::Number(hoped_days(texts.report)?.div_euclid(7));
    Some(texts.localizer.text("timeline-hoped-weeks", &[("weeks", weeks)]))
}

/// The weeks that the picture of time shows.
pub(super) fn in_words(texts: &Texts<'_>, expected: &Expected) -> Option<String> {
    let week = |day: i64| Variable::Number(day.div_euclid(7) + i64::from(day % 7 > 0));
    let ([first, last], review) = expected.onset_days.zip(expected.review_days)?;
    let variables = [("first", week(first)), ("last", week(last)), ("review", week(review))];
    Some(texts.localizer.text("timeline-weeks", &variables))
}

fn last_day(pair: &Pair<'_>) -> Option<i64> {
    let onset = pair.expected.onset_days.map(|[_, last]| last);
    onset.max(pair.expected.review_days)
}

fn span(signs: &Signs, pair: &Pair<'_>, hoped: Option<i64>, days: i64, bar: usize) -> String {
    let cell =
        |day: i64| usize::try_from(day * i64::try_from(bar - 1).unwrap_or(0) / days.max(1)).unwrap_or(0);
    let onset = pair.expected.onset_days.map(|[first, last]| cell(first)..=cell(last));
    let judge = pair.expected.review_days.map(cell);
    // Where both fall on one place, the hope is drawn just before the day to judge.
    let hoped = hoped.map(cell).map(|place| place - usize::from(judge == Some(place) && place > 0));
    (0..bar)
        .map(|place| match () {
            () if judge == Some(place) => signs.judge,
            () if hoped == Some(place) => 'H',
            () if onset.as_ref().is_some_and(|onset| onset.contains(&place)) => signs.full,
            () => signs.empty,
        })
        .collect()
}

/// The budget, the lower end of the total and, where there is room, what is usual: full to the lower end, then on to
/// the upper.
pub(super) fn cost(writer: &mut Writer<'_>) {
    let report = writer.texts.report;
    let (Some((total, _)), Some(budget)) = (report.cost.total, report.answers.number("budget_jpy")) else {
        return;
    };
    let sum = |id: &str, low, high| Sum {
        name: writer.texts.localizer.word(id),
        low,
        high,
        words: sums_in_words(&writer.texts, low, high),
    };
    let mut rows = vec![sum("cost-bar-budget", budget, budget), sum("cost-bar-total", total, total)];
    rows.extend(usual_range(&writer.texts).map(|[low, high]| sum("sheet-bar-usual", low, high)));
    if bar_beside(&rows, writer.page.look.width) < SHORTEST_BAR {
        rows.truncate(2);
    }
    let bar = bar_beside(&rows, writer.page.look.width);
    if writer.page.look.plain || bar < SHORTEST_BAR {
        return;
    }
    writer.page.blank();
    let most = rows.iter().map(|row| row.high).max().unwrap_or(0).max(1);
    let (names, words) = (widest(&rows, |row| &row.name), widest(&rows, |row| &row.words));
    let signs = signs(writer.page.look);
    for row in &rows {
        let cells = |yen: i64| usize::try_from(yen * i64::try_from(bar).unwrap_or(0) / most).unwrap_or(0);
        let (full, all) = (cells(row.low), cells(row.high));
        let drawn = signs.full.to_string().repeat(full) + &signs.empty.to_string().repeat(all - full);
        let gap = " ".repeat(bar - all + 2 + words - columns(&row.words));
        writer.page.raw(format!("{}|{drawn}|{gap}{}", pad(&row.name, names + 2), row.words));
    }
    writer.page.blank();
}

/// A sum of money as a row of the picture.
struct Sum {
    name: String,
    low: i64,
    high: i64,
    words: String,
}

/// The most columns that a text of the rows takes.
fn widest(rows: &[Sum], text: impl Fn(&Sum) -> &String) -> usize {
    rows.iter().map(|row| columns(text(row))).max().unwrap_or(0)
}

/// The columns left for the bars between the names and the sums.
fn bar_beside(rows: &[Sum], width: usize) -> usize {
    width.saturating_sub(widest(rows, |row| &row.name) + widest(rows, |row| &row.words) + 6).min(LONGEST_BAR)
}
