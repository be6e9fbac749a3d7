use std::cmp::max;

/// Longer words are no misspelt ids.
const LONGEST: usize = 60;

/// The known word that was probably meant: the nearest one, if no more than a third of its letters differ.
pub fn nearest<'w>(word: &str, known: impl IntoIterator<Item = &'w str>) -> Option<String> {
    if word.len() > LONGEST {
        return None;
    }
    let word = word.trim().to_lowercase().replace(['-', ' '], "_");
    let close = known.into_iter().filter_map(|known| {
        let distance = strsim::osa_distance(&word, known);
        (distance * 3 <= max(word.chars().count(), known.len())).then_some((distance, known))
    });
    close.min_by_key(|(distance, _)| *distance).map(|(_, known)| known.to_owned())
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn only_a_close_word_is_offered() {
        let offered = |word| nearest(word, ["age", "goals", "spot_type", "told_risks"]);
        assert_eq!(offered("gaols").as_deref(), Some("goals"));
        assert_eq!(offered("Spot-Type").as_deref(), Some("spot_type"));
        assert_eq!(offered("spotType").as_deref(), Some("spot_type"));
        assert_eq!(offered("agee").as_deref(), Some("age"));
        assert_eq!(offered("gender"), None);
        assert_eq!(offered(""), None);
        assert_eq!(offered(&"age".repeat(30)), None);
    }
}
