//! Plans side by side as a document.

use super::{Block, Document, Place, document};
use crate::localizer::Localizer;
use crate::render::block::{Grid, Row};
use crate::render::{compare, date_words, own_line};
use crate::report::Comparison;
use jiff::civil::Date;

/// The document of a comparison.
pub(in crate::render) fn compared(
    comparison: &Comparison<'_>,
    localizer: &Localizer,
    as_of: Date,
) -> Document {
    let own = own_line(localizer, &comparison.book.own);
    let items = compare::plans(comparison, localizer).into_iter().chain(own).collect();
    let mut blocks = vec![
        section("plans", localizer.word("compare-plans")),
        Block::Prose(localizer.word("compare-intro")),
        Block::Points { items, numbered: false },
    ];
    blocks.extend(compare::alike(comparison, localizer).map(Block::Prose));
    for (differ, id, heading) in [(true, "differs", "compare-differs"), (false, "same", "compare-same")] {
        let heading = localizer.word(heading);
        blocks.push(section(id, heading.clone()));
        let grid = grid(comparison, localizer, differ, heading);
        if grid.rows.is_empty() {
            blocks.push(Block::Prose(localizer.word("compare-none")));
        } else {
            blocks.push(Block::Grid(grid));
        }
    }
    blocks.push(section("about", localizer.word("heading-about")));
    blocks.extend(["compare-limits", "disclaimer"].map(|id| Block::Prose(localizer.word(id))));
    let title = localizer.word("compare-title");
    document(localizer, title, date_words(localizer, as_of), blocks)
}

fn section(id: &'static str, heading: String) -> Block {
    Block::Section { id, heading, place: Place::After }
}

fn grid(comparison: &Comparison<'_>, localizer: &Localizer, differ: bool, caption: String) -> Grid {
    let columns = (0..comparison.plans.len()).map(|index| compare::letter(index).to_string()).collect();
    let row = |row| {
        let words = |cell| compare::cell_words(row, cell, comparison, localizer);
        Row {
            name: compare::row_name(row, comparison, localizer),
            marked: false,
            cells: row.cells.iter().map(words).collect(),
        }
    };
    Grid {
        caption,
        columns,
        heads: compare::plans(comparison, localizer),
        rows: comparison.rows_that(differ).map(row).collect(),
    }
}
