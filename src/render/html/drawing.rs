//! The pictures as inline SVG, each with a title and a description that holds every number in words.

use super::words::{Linked, text};
use crate::render::block::{ABREAST, Bar, Drawing, Figure, Hundred, Mark, Span, Tested};
use maud::{Markup, html};

/// Units from left to right; one is about a pixel on a telephone.
const WIDTH: i64 = 352;
/// From one row to the next.
const ROW: i64 = 44;
/// Height of a bar.
const BAR: i64 = 14;
/// From one person to the next.
const PERSON: i64 = 16;

pub(super) fn figure(figure: &Figure, colon: &str, linked: &mut Linked<'_>) -> Markup {
    let legend = figure.legends.iter().map(|[shapes, _]| shapes);
    let lines: Vec<&String> = legend.chain(&figure.words).collect();
    let words: Vec<Markup> = lines.iter().map(|line| linked.text(line)).collect();
    let described = lines.iter().map(|line| line.as_str()).collect::<Vec<_>>().join(" ");
    let (drawing, height, described) = match &figure.drawing {
        Drawing::Timeline { rows, last, hoped, end } => {
            (timeline(rows, *last, *hoped, end), ROW * count(rows) + 22, described)
        }
        Drawing::Bars(bars) => (sums(bars), ROW * count(bars), figure.told(colon).join(" ")),
        Drawing::Evidence { rows, heads } => {
            (cells(rows, heads), (ROW + 4) * count(rows), figure.told(colon).join(" "))
        }
        Drawing::People(groups) => (people(groups), 20 + i64::from(ABREAST) * PERSON, described),
    };
    html! {
        figure {
            svg viewBox={ "0 0 " (WIDTH) " " (height) } role="img"
                aria-labelledby={ (figure.id) "-title " (figure.id) "-desc" } {
                title id={ (figure.id) "-title" } { (text(&figure.title)) }
                desc id={ (figure.id) "-desc" } { (text(&described)) }
                (drawing)
            }
            figcaption { ul { @for line in &words { li { (line) } } } }
        }
    }
}

fn count<T>(rows: &[T]) -> i64 {
    i64::try_from(rows.len()).unwrap_or(0)
}

/// Where a value lies between the left and the right end.
fn place(value: i64, most: i64) -> i64 {
    value.clamp(0, most.max(1)).saturating_mul(WIDTH - 12) / most.max(1) + 6
}

fn timeline(rows: &[Span], last: i64, hoped: Option<i64>, weeks: &str) -> Markup {
    let bottom = ROW * count(rows);
    html! {
        @for (index, row) in (0_i64..).zip(rows) {
            @let top = index * ROW;
            text.name x="6" y=(top + 14) { (text(&row.name)) }
            rect.track x="6" y=(top + 20) width=(WIDTH - 12) height=(BAR) {}
            @if let Some([first, end]) = row.onset {
                @let (from, to) = (place(first, last), place(end, last));
                rect.span x=(from) y=(top + 20) width=((to - from).max(4)) height=(BAR) {}
            }
            @if let Some(day) = row.judge {
                @let (x, y) = (place(day, last), top + 20 + BAR / 2);
                polygon.judge points={ (x) "," (y - 10) " " (x + 5) "," (y) " " (x) "," (y + 10) " " (x - 5) "," (y) } {}
            }
            @if let Some(day) = hoped {
                line.hoped x1=(place(day, last)) y1=(top + 16) x2=(place(day, last)) y2=(top + 38) {}
            }
        }
        text.scale x="6" y=(bottom + 14) { "0" }
        text.scale.end x=(WIDTH - 6) y=(bottom + 14) { (text(weeks)) }
    }
}

fn sums(bars: &[Bar]) -> Markup {
    let most = bars.iter().map(|bar| bar.high).max().unwrap_or(0);
    html! {
        @for (index, bar) in (0_i64..).zip(bars) {
            @let top = index * ROW;
            text.name x="6" y=(top + 14) { (text(&bar.name)) }
            text.name.end x=(WIDTH - 6) y=(top + 14) { (text(&bar.words)) }
            rect.track x="6" y=(top + 20) width=(WIDTH - 12) height=(BAR) {}
            rect.perhaps x="6" y=(top + 20) width=(place(bar.high, most) - 6) height=(BAR) {}
            rect.span x="6" y=(top + 20) width=(place(bar.low, most) - 6) height=(BAR) {}
        }
    }
}

fn cells(rows: &[Tested], heads: &[String; 3]) -> Markup {
    html! {
        @for (index, row) in (0_i64..).zip(rows) {
            @let top = index * (ROW + 4);
            text.name x="6" y=(top + 14) { (text(&row.name)) }
            @if let Some(cells) = row.cells {
                @for (place, (mark, head)) in (0_i64..).zip(cells.into_iter().zip(heads)) {
                    @let (x, yes) = (6 + place * 114, mark == Mark::Yes);
                    rect.(if yes { "yes" } else { "not" }) x=(x) y=(top + 20) width="110" height="20" rx="3" {}
                    text.(if yes { "in-yes" } else { "in-not" }) x=(x + 55) y=(top + 34) {
                        @if mark == Mark::NoDifference { "0 " }
                        (text(head))
                    }
                }
            } @else {
                text.in-not.start x="6" y=(top + 34) { (text(&row.level)) }
            }
        }
    }
}

/// Two groups of 100 squares, drawn alike; those to whom it happened are full.
fn people(groups: &[Hundred; 2]) -> Markup {
    html! {
        @for (group, left) in groups.iter().zip([6, WIDTH / 2 + 6]) {
            text.name x=(left) y="14" { (text(&group.head)) }
            path.span d=(squares(0..group.count, left)) {}
            path.track d=(squares(group.count..ABREAST * ABREAST, left)) {}
        }
    }
}

fn squares(places: std::ops::Range<u8>, left: i64) -> String {
    let square = |place: u8| {
        let (x, y) = (left + i64::from(place % ABREAST) * PERSON, 20 + i64::from(place / ABREAST) * PERSON);
        format!("M{x} {y}h12v12h-12z")
    };
    places.map(square).collect()
}
