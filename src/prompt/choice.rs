//! What holds for several options chosen together, whatever they were chosen with.

use super::phrases::Phrase;

/// The options of a question that takes several.
#[derive(Debug, Clone, Copy)]
pub(super) struct Options<'a> {
    pub(super) labels: &'a [String],
    /// Positions that stand beside no other.
    pub(super) alone: &'a [usize],
    pub(super) at_most: Option<usize>,
    pub(super) optional: bool,
}

impl<'a> Options<'a> {
    /// What is wrong with these options chosen together, if anything.
    pub(super) fn fault(&self, chosen: &[usize]) -> Option<Phrase<'a>> {
        if chosen.is_empty() && !self.optional {
            return Some(Phrase::AtLeastOne);
        }
        let alone = chosen.iter().find(|position| self.alone.contains(position));
        if let (Some(position), true) = (alone, chosen.len() > 1) {
            let label = self.labels.get(*position).map_or("", String::as_str);
            return Some(Phrase::Alone { label });
        }
        let at_most = self.at_most.filter(|most| chosen.len() > *most)?;
        Some(Phrase::TooMany { at_most, chosen: chosen.len() })
    }
}

#[cfg(test)]
mod tests {
    use super::{Options, Phrase};

    #[test]
    fn faults_are_found_in_the_order_in_which_they_are_mended() {
        let labels: Vec<String> = ["薬", "熱", "ない"].map(str::to_owned).to_vec();
        let options = Options { labels: &labels, alone: &[2], at_most: Some(1), optional: false };
        assert_eq!(options.fault(&[]), Some(Phrase::AtLeastOne));
        assert_eq!(options.fault(&[0, 2]), Some(Phrase::Alone { label: "ない" }));
        assert_eq!(options.fault(&[0, 1]), Some(Phrase::TooMany { at_most: 1, chosen: 2 }));
        assert_eq!((options.fault(&[2]), options.fault(&[0])), (None, None));
        assert_eq!(Options { optional: true, ..options }.fault(&[]), None);
    }
}
