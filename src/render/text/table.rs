//! Plans side by side, where the page is wide enough. A column is as wide in Japanese as in English: signs are counted by
//! the columns they take.

use super::Page;
use crate::render::block::Grid;
use crate::term::wrap::{pad, wrap_hanging};

/// The narrowest page with a table.
const WIDE_PAGE: usize = 100;
/// Columns of what is compared: the same in every table of a page.
const NAMES: usize = 24;
/// The narrowest column of a plan; a line breaks well from here up.
const NARROWEST: usize = 20;
/// The widest column: beyond it the eye loses the row.
const WIDEST: usize = 48;
const GAP: usize = 2;

/// Draws the table; false where there is no room for it, or where it would not read aloud.
pub(super) fn draw(page: &mut Page, grid: &Grid) -> bool {
    let room = page.look.width.saturating_sub(NAMES);
    let cell = (room / grid.heads.len().max(1)).saturating_sub(GAP).min(WIDEST);
    if grid.heads.is_empty() || page.look.plain || page.look.width < WIDE_PAGE || cell < NARROWEST {
        return false;
    }
    page.blank();
    row(page, "", &grid.heads, cell);
    let rules = vec!["-".repeat(cell); grid.heads.len()];
    row(page, &"-".repeat(NAMES), &rules, cell);
    for one in &grid.rows {
        row(page, &one.name, &one.cells, cell);
    }
    true
}

/// One row, as many lines as its longest text.
fn row(page: &mut Page, name: &str, cells: &[String], cell: usize) {
    let wrapped = |text: &str, width| wrap_hanging(text, width, "", "  ");
    let texts: Vec<Vec<String>> = cells.iter().map(|text| wrapped(text, cell)).collect();
    let name = wrapped(name, NAMES);
    let lines = texts.iter().chain([&name]).map(Vec::len).max().unwrap_or(0);
    for place in 0..lines {
        let at = |texts: &[String], width| pad(texts.get(place).map_or("", String::as_str), width);
        let cells = texts.iter().map(|text| " ".repeat(GAP) + &at(text, cell));
        page.raw((at(&name, NAMES) + &cells.collect::<String>()).trim_end().to_owned());
    }
}
