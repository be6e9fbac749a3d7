//! Small pictures from ASCII signs, since blocks and lines come out double in many Japanese terminals.
//! Every number of a picture stands in words beside or under it.

use super::Writer;
use crate::answers::Pair;
use crate::book::Expected;
use crate::localizer::Variable;
use crate::render::message::Texts;
use crate::term::wrap::{columns, pad};

const SHORTEST_BAR: usize = 16;
const LONGEST_BAR: usize = 52;

/// Tried in people, compared, enough people: a `#` for each yes.
pub(super) fn cells(yes: [bool; 3]) -> String {
    let signs: String = yes.iter().map(|yes| if *yes { '#' } else { '.' }).collect();
    format!("[{signs}]")
}

/// A goal by a route, in words.
pub(super) fn pair_name(texts: &Texts<'_>, expected: &Expected) -> String {
    let goal = texts.option("goals", &expected.goal);
    let route = texts.inside(&texts.option("route", &expected.route));
    texts.localizer.text("pair-name", &[("goal", Variable::Text(&goal)), ("route", Variable::Text(&route))])
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
    let weeks = last.div_euclid(7) + i64::from(last % 7 > 0);
    let legend = writer.texts.localizer.text("timeline-legend", &[("weeks", Variable::Number(weeks))]);
    writer.page.text(&legend, 0);
    for (pair, name) in timed.iter().zip(&names) {
        writer.page.raw(format!("{}|{}|", pad(name, label), span(pair, weeks * 7, bar)));
    }
    writer.page.blank();
}

fn last_day(pair: &Pair<'_>) -> Option<i64> {
    let onset = pair.expected.onset_days.map(|[_, last]| last);
    onset.max(pair.expected.review_days)
}

fn span(pair: &Pair<'_>, days: i64, bar: usize) -> String {
    let cell =
        |day: i64| usize::try_from(day * i64::try_from(bar - 1).unwrap_or(0) / days.max(1)).unwrap_or(0);
    let onset = pair.expected.onset_days.map(|[first, last]| cell(first)..=cell(last));
    let judge = pair.expected.review_days.map(cell);
    (0..bar)
        .map(|place| match () {
            () if judge == Some(place) => 'J',
            () if onset.as_ref().is_some_and(|onset| onset.contains(&place)) => '#',
            () => '.',
        })
        .collect()
}

/// The budget beside the lower end of the total.
pub(super) fn cost(writer: &mut Writer<'_>) {
    let report = writer.texts.report;
    let (Some((total, _)), Some(budget)) = (report.cost.total, report.answers.number("budget_jpy")) else {
        return;
    };
    let localizer = writer.texts.localizer;
    let rows = [("cost-bar-budget", budget), ("cost-bar-total", total)].map(|(id, yen)| {
        let sum = writer.texts.yen(yen);
        (localizer.word(id), yen, localizer.text("cost-bar-yen", &[("yen", Variable::Text(&sum))]))
    });
    let label = rows.iter().map(|(name, ..)| columns(name)).max().unwrap_or(0) + 2;
    let sums = rows.iter().map(|(.., sum)| columns(sum)).max().unwrap_or(0);
    let bar = writer.page.look.width.saturating_sub(label + sums + 4).min(LONGEST_BAR);
    if writer.page.look.plain || bar < SHORTEST_BAR {
        return;
    }
    writer.page.blank();
    let most = budget.max(total).max(1);
    for (name, yen, sum) in rows {
        let cells = usize::try_from(yen * i64::try_from(bar).unwrap_or(0) / most).unwrap_or(0);
        let gap = " ".repeat(bar - cells + 2 + sums - columns(&sum));
        writer.page.raw(format!("{}|{}|{gap}{sum}", pad(&name, label), "#".repeat(cells)));
    }
    writer.page.blank();
}
