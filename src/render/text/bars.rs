//! Small pictures from ASCII signs, since blocks and lines come out double in many Japanese terminals.
//! Every number of a picture stands in words beside or under it.

use super::{Look, Page};
use crate::render::block::{ABREAST, Bar, Drawing, Figure, Hundred, Mark, Span, Tested};
use crate::term::wrap::{columns, pad};

const SHORTEST_BAR: usize = 16;
const LONGEST_BAR: usize = 52;
/// Columns that what is known of an option needs beside its name.
const BESIDE_A_NAME: usize = 30;
/// Columns of a group of 100 people and of what lies between two.
const BESIDE_A_GROUP: usize = 21;

/// The signs that pictures are made from.
pub(in crate::render) struct Signs {
    pub(in crate::render) full: char,
    pub(in crate::render) empty: char,
    pub(in crate::render) judge: char,
}

impl Look {
    /// ASCII, unless blocks were asked for.
    pub(in crate::render) fn signs(self) -> Signs {
        if self.unicode {
            Signs { full: '\u{2588}', empty: '\u{2591}', judge: '\u{25bc}' }
        } else {
            Signs { full: '#', empty: '.', judge: 'J' }
        }
    }
}

/// Draws a picture with its legend; false where there is no room for it, or where it would not read aloud.
pub(super) fn draw(page: &mut Page, figure: &Figure) -> bool {
    let rows = match &figure.drawing {
        _ if page.look.plain => None,
        Drawing::Timeline { rows, last, hoped, .. } => timeline(page.look, rows, *last, *hoped),
        // On a narrow page the two sums that decide keep their room.
        Drawing::Bars(bars) => sums(page.look, bars).or_else(|| sums(page.look, bars.get(..2)?)),
        Drawing::Evidence { rows, .. } => return evidence(page, figure, rows),
        Drawing::People(groups) => {
            let rows = people(page.look, groups);
            Some(rows).filter(|rows| rows.iter().all(|row| columns(row) <= page.look.width))
        }
    };
    let Some(rows) = rows else { return false };
    legend(page, figure);
    for row in rows {
        page.raw(row);
    }
    true
}

fn legend(page: &mut Page, figure: &Figure) {
    if let Some([_, legend]) = &figure.legends {
        page.text(legend, 0);
    }
}

/// Where changes are reported and when to judge, on one scale.
fn timeline(look: Look, rows: &[Span], last: i64, hoped: Option<i64>) -> Option<Vec<String>> {
    let label = widest(rows.iter().map(|row| &row.name)) + 2;
    let bar = look.width.saturating_sub(label + 2).min(LONGEST_BAR);
    let row = |row: &Span| format!("{}|{}|", pad(&row.name, label), span(look, row, hoped, last, bar));
    (bar >= SHORTEST_BAR).then(|| rows.iter().map(row).collect())
}

fn span(look: Look, row: &Span, hoped: Option<i64>, last: i64, bar: usize) -> String {
    let signs = look.signs();
    let cell =
        |day: i64| usize::try_from(day * i64::try_from(bar - 1).unwrap_or(0) / last.max(1)).unwrap_or(0);
    let onset = row.onset.map(|[first, last]| cell(first)..=cell(last));
    let judge = row.judge.map(cell);
    // Where both fall on one place, the hope is drawn just before the day to judge.
    let hoped = hoped.map(cell).map(|place| place - usize::from(judge == Some(place) && place > 0));
    let sign = |place: usize| match () {
        () if judge == Some(place) => signs.judge,
        () if hoped == Some(place) => 'H',
        () if onset.as_ref().is_some_and(|onset| onset.contains(&place)) => signs.full,
        () => signs.empty,
    };
    (0..bar).map(sign).collect()
}

/// Sums on one scale: full to the lower end, then on to the upper.
fn sums(look: Look, bars: &[Bar]) -> Option<Vec<String>> {
    let (names, words) =
        (widest(bars.iter().map(|bar| &bar.name)), widest(bars.iter().map(|bar| &bar.words)));
    let room = look.width.saturating_sub(names + words + 6).min(LONGEST_BAR);
    let most = bars.iter().map(|bar| bar.high).max().unwrap_or(0).max(1);
    let signs = look.signs();
    let row = |bar: &Bar| {
        let cells = |yen: i64| usize::try_from(yen * i64::try_from(room).unwrap_or(0) / most).unwrap_or(0);
        let (full, all) = (cells(bar.low), cells(bar.high));
        let drawn = signs.full.to_string().repeat(full) + &signs.empty.to_string().repeat(all - full);
        let gap = " ".repeat(room - all + 2 + words - columns(&bar.words));
        format!("{}|{drawn}|{gap}{}", pad(&bar.name, names + 2), bar.words)
    };
    (room >= SHORTEST_BAR).then(|| bars.iter().map(row).collect())
}

/// Three cells an option, a full one for each yes, beside what is known in words.
fn evidence(page: &mut Page, figure: &Figure, rows: &[Tested]) -> bool {
    let column = widest(rows.iter().map(|row| &row.name)) + 2;
    if column + BESIDE_A_NAME > page.look.width {
        return false;
    }
    legend(page, figure);
    let signs = page.look.signs();
    let sign = |mark: Mark| match mark {
        Mark::Yes => signs.full,
        Mark::No => signs.empty,
        Mark::NoDifference => '0',
    };
    for Tested { name, cells, level } in rows {
        let cells = cells.map_or_else(
            || " ".repeat(5),
            |marks| format!("[{}]", marks.map(sign).iter().collect::<String>()),
        );
        page.hanging(&format!("{cells} {}", pad(name, column)), level, 0, 6 + column);
    }
    true
}

/// Two groups of 100 people as lines of signs, ten to a line.
fn people(look: Look, groups: &[Hundred; 2]) -> Vec<String> {
    let signs = look.signs();
    let row = |group: &Hundred, row: u8| {
        let sign = |place: u8| if row * ABREAST + place < group.count { signs.full } else { signs.empty };
        (0..ABREAST).map(|place| sign(place).to_string()).collect::<Vec<_>>().join(" ")
    };
    let beside = |[left, right]: [String; 2]| format!("{}{right}", pad(&left, BESIDE_A_GROUP));
    let heads = beside(groups.each_ref().map(|group| group.head.clone()));
    let rows = (0..ABREAST).map(|place| beside(groups.each_ref().map(|group| row(group, place))));
    std::iter::once(heads).chain(rows).collect()
}

/// The most columns that a text takes.
fn widest<'t>(texts: impl Iterator<Item = &'t String>) -> usize {
    texts.map(|text| columns(text)).max().unwrap_or(0)
}
