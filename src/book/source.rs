use crate::term::{Citation, CitationKind};
use serde::Deserialize;
use std::collections::HashMap;

/// A published document.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Such as `S82`.
    pub id: String,
    /// Authors or body.
    pub by: String,
    /// Title, in the language of the document.
    pub title: String,
    /// When it was published, as far as known.
    pub date: String,
    /// Where it can be read.
    pub url: Option<String>,
}

/// How many facts each section of the two fact lists holds, so that a citation of one that does not exist is found.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FactCounts {
    article: HashMap<String, u32>,
    evidence: HashMap<String, u32>,
}

/// Everything that can be cited.
#[derive(Debug, Default)]
pub struct Sources {
    pub(super) documents: Vec<Source>,
    pub(super) facts: FactCounts,
}

impl Sources {
    /// The documents, in the order of their file.
    pub fn documents(&self) -> &[Source] {
        &self.documents
    }

    /// The document of this id.
    pub fn document(&self, id: &str) -> Option<&Source> {
        self.documents.iter().find(|source| source.id == id)
    }

    /// Every fact of the two lists, as it is cited.
    pub fn facts(&self) -> Vec<Citation> {
        let lists =
            [(CitationKind::Article, &self.facts.article), (CitationKind::Evidence, &self.facts.evidence)];
        let mut facts: Vec<Citation> =
            lists.into_iter().flat_map(|(kind, sections)| in_list(kind, sections)).collect();
        facts.sort();
        facts
    }

    /// Whether what is cited exists.
    pub fn knows(&self, citation: &Citation) -> bool {
        match citation.kind {
            CitationKind::Source => self.document(&citation.id).is_some(),
            CitationKind::Article => counted(&self.facts.article, &citation.id),
            CitationKind::Evidence => counted(&self.facts.evidence, &citation.id),
        }
    }
}

fn in_list(kind: CitationKind, sections: &HashMap<String, u32>) -> Vec<Citation> {
    let of_section = |(section, count): (&String, &u32)| {
        let section = section.clone();
        (1..=*count).map(move |number| Citation { kind, id: format!("{section}.{number}") })
    };
    sections.iter().flat_map(of_section).collect()
}

fn counted(sections: &HashMap<String, u32>, id: &str) -> bool {
    let Some((section, number)) = id.split_once('.') else { return false };
    let count = sections.get(section).copied().unwrap_or(0);
    number.parse::<u32>().is_ok_and(|number| (1..=count).contains(&number))
}
