//! Sources by number, in the order in which the report first cites them.

use super::Page;
use crate::localizer::Variable;
use crate::render::message::Texts;
use crate::term::{Citation, CitationKind};

/// The sources cited so far. The base article and the evidence notes are one source each, with all facts cited of them.
#[derive(Default)]
pub(super) struct Citations {
    cited: Vec<(String, Vec<Citation>)>,
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
        let comma = if texts.localizer.locale() == crate::term::Locale::Ja { "、" } else { ",\u{a0}" };
        let words: Vec<String> = numbers.iter().map(ToString::to_string).collect();
        let count = Variable::Number(i64::try_from(words.len()).unwrap_or(i64::MAX));
        texts.localizer.text("cited", &[("numbers", Variable::Text(&words.join(comma))), ("count", count)])
    }

    fn number(&mut self, citation: &Citation) -> usize {
        let key = match citation.kind {
            CitationKind::Source => citation.to_string(),
            kind => kind.id().to_owned(),
        };
        let index = self.cited.iter().position(|(known, _)| *known == key).unwrap_or_else(|| {
            self.cited.push((key, Vec::new()));
            self.cited.len() - 1
        });
        let facts = &mut self.cited[index].1;
        if !facts.contains(citation) {
            facts.push(citation.clone());
        }
        index + 1
    }

    /// The numbered list at the end of the report, one line each, or with titles and addresses in a full report.
    pub(super) fn list(&self, page: &mut Page, texts: &Texts<'_>) {
        for (index, (_, citations)) in self.cited.iter().enumerate() {
            let Some(first) = citations.first() else { continue };
            let lead = format!("{:>3} ", index + 1);
            let (title, url) = texts.source(first);
            match texts.report.book.sources.document(&first.id) {
                Some(source) if !page.look.full => {
                    page.hanging(&lead, &format!("{}, {} ({})", source.by, source.date, source.id), 0, 4);
                }
                Some(_) => page.hanging(&lead, &title, 0, 4),
                None => page.hanging(&lead, &with_facts(texts, &title, citations), 0, 4),
            }
            if let Some(url) = url.filter(|_| page.look.full) {
                page.raw(format!("    {url}"));
            }
        }
    }
}

fn with_facts(texts: &Texts<'_>, title: &str, citations: &[Citation]) -> String {
    let mut facts: Vec<&Citation> = citations.iter().collect();
    facts.sort_by_key(|citation| {
        let numbers = citation.id[1..].split('.').map(|part| part.parse::<u32>().unwrap_or(0));
        numbers.collect::<Vec<u32>>()
    });
    let words: Vec<&str> = facts.iter().map(|citation| citation.id.as_str()).collect();
    texts.localizer.text(
        "source-facts",
        &[("title", Variable::Text(title)), ("facts", Variable::Text(&words.join(" ")))],
    )
}
