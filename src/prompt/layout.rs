//! How many options a page of a list holds.

/// What a list needs of the screen, in lines.
#[derive(Debug, Clone)]
pub(super) struct Need {
    /// Every option.
    pub(super) options: Vec<usize>,
    /// What follows the options.
    pub(super) tail: usize,
    /// What stands above them, from the first line and from the question on.
    pub(super) above: [usize; 2],
    /// How few options a page may hold for the question to stay in sight above them.
    pub(super) fewest: usize,
}

/// The most options a page may hold so that none is out of sight; nothing where even one does not fit.
///
/// The question stays in sight if that leaves lines enough for the options.
pub(super) fn page(need: &Need, rows: usize) -> Option<usize> {
    let [all, question] = need.above;
    // The cursor rests on the line after the list.
    let free = rows.checked_sub(need.tail + 1)?;
    let whole = |above: usize| free.saturating_sub(above) >= need.options.iter().sum();
    if whole(all) || whole(question) {
        return Some(need.options.len());
    }
    let fair = free.saturating_sub(question);
    fit(&need.options, fair).filter(|page| *page >= need.fewest).or_else(|| fit(&need.options, free))
}

/// Whether the question stays in sight above every page of so many options.
pub(super) fn keeps_question(need: &Need, page: usize, rows: usize) -> bool {
    let tallest = need.options.chunks(page).map(|page| page.iter().sum::<usize>()).max();
    need.above[1] + tallest.unwrap_or(0) + need.tail < rows
}

fn fit(options: &[usize], lines: usize) -> Option<usize> {
    (1..=options.len())
        .rev()
        .find(|page| options.chunks(*page).all(|page| page.iter().sum::<usize>() <= lines))
}

#[cfg(test)]
mod tests {
    use super::{Need, keeps_question, page};

    fn need(options: &[usize], above: [usize; 2]) -> Need {
        Need { options: options.to_vec(), tail: 2, above, fewest: 3 }
    }

    #[test]
    fn what_fits_is_one_page_even_if_the_header_scrolls_away() {
        assert_eq!(page(&need(&[1; 10], [6, 4]), 24), Some(10));
        assert_eq!(page(&need(&[1; 16], [6, 4]), 23), Some(16));
    }

    #[test]
    fn what_does_not_fit_is_paged_below_its_question() {
        assert_eq!(page(&need(&[1; 16], [6, 4]), 22), Some(15));
        assert_eq!(page(&need(&[2; 30], [6, 4]), 15), Some(4));
    }

    #[test]
    fn a_small_screen_gives_all_its_lines_to_the_options() {
        assert_eq!(page(&need(&[2; 30], [6, 4]), 12), Some(4));
        assert_eq!(page(&need(&[3, 1, 1], [6, 4]), 6), Some(1));
        assert_eq!(page(&need(&[2, 1, 1], [6, 4]), 6), Some(2));
    }

    #[test]
    fn the_question_is_in_sight_while_the_tallest_page_leaves_room() {
        let need = need(&[2; 4], [6, 2]);
        assert!(keeps_question(&need, 2, 9));
        assert!(!keeps_question(&need, 2, 8));
        assert_eq!(page(&need, 9), Some(3), "three leave no room for it");
        assert_eq!(page(&Need { fewest: 2, ..need }, 9), Some(2));
    }

    #[test]
    fn an_option_that_never_fits_gives_up_the_list() {
        assert_eq!(page(&need(&[5, 1], [6, 4]), 6), None);
        assert_eq!(page(&need(&[1], [6, 4]), 2), None);
    }
}
