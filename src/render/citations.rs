//! Sources by number, in the order in which the report first cites them.

use super::message::Texts;
use crate::localizer::Variable;
use crate::term::{Citation, CitationKind};

/// The sources cited so far. The base article and the evidence notes are one source each, with all facts cited of them.
#[derive(Default)]
pub(super) struct Citations {
    cited: Vec<Vec<Citation>>,
}

impl Citations {
    /// The numbers for these citations, in words, such as 「（出典1、3）」. The evidence notes are named only where
    /// nothing published is; JSON has them all.
    pub(super) fn cite(&mut self, texts: &Texts<'_>, citations: &[Citation]) -> String {
        let published = |citation: &&Citation| citation.kind != CitationKind::Evidence;
        let only_notes = citations.iter().filter(published).count() == 0;
        let shown = citations.iter().filter(|citation| only_notes || published(citation));
        let mut numbers: Vec<usize> = shown.map(|citation| self.number(citation)).collect();
        numbers.sort_unstable();
        numbers.dedup();
        let words: Vec<String> = numbers.iter().map(ToString::to_string).collect();
        let numbers = texts.localizer.joined(&words, "cited-joint");
        let count = Variable::count(words.len());
        texts.localizer.text("cited", &[("numbers", Variable::Text(&numbers)), ("count", count)])
    }

    fn number(&mut self, citation: &Citation) -> usize {
        let is_one_source = |known: &Citation| match citation.kind {
            CitationKind::Source => known == citation,
            kind => known.kind == kind,
        };
        let known = self.cited.iter().position(|facts| facts.first().is_some_and(is_one_source));
        let index = known.unwrap_or_else(|| {
            self.cited.push(Vec::new());
            self.cited.len() - 1
        });
        let facts = &mut self.cited[index];
        if !facts.contains(citation) {
            facts.push(*citation);
        }
        index + 1
    }

    /// The sources in the order of their numbers: what each is called, and where it can be read.
    pub(super) fn entries(&self, texts: &Texts<'_>) -> Vec<(String, Option<String>)> {
        self.cited.iter().filter_map(|facts| Some(texts.source(facts.first()?))).collect()
    }
}
