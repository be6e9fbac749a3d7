use crate::term::{Citation, CitationKind, Locale};
use serde::Deserialize;
use std::borrow::Cow;
use std::collections::HashMap;

/// A published document.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source<'t> {
    /// Such as `S82`.
    #[serde(borrow)]
    pub id: Cow<'t, str>,
    /// Authors or body.
    #[serde(borrow)]
    pub by: Cow<'t, str>,
    /// Title, in the language of the document.
    #[serde(borrow)]
    pub title: Cow<'t, str>,
    /// When it was published, as far as known.
    #[serde(borrow)]
    pub date: Cow<'t, str>,
    /// Where it can be read.
    #[serde(borrow)]
    pub url: Option<Cow<'t, str>>,
    /// Whether its authors or its journal took it back.
    #[serde(default)]
    pub withdrawn: bool,
    /// What a Japanese reader knows it by, where its body has a Japanese name or its remarks are not Japanese.
    #[serde(borrow, default)]
    pub ja: Option<SourceInJapanese<'t>>,
}

/// The same in Japanese; what is left out stays as it is.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SourceInJapanese<'t> {
    /// Authors or body.
    #[serde(borrow)]
    by: Cow<'t, str>,
    /// Title.
    #[serde(borrow)]
    title: Option<Cow<'t, str>>,
    /// When it was published.
    #[serde(borrow)]
    date: Option<Cow<'t, str>>,
}

impl Source<'_> {
    /// What documents are ordered by: the number in the id.
    pub(super) fn place(id: &str) -> (usize, &str) {
        (id.len(), id)
    }

    /// Authors or body, title, date, for a reader of this language.
    fn parts(&self, locale: Locale) -> (&str, &str, &str) {
        match self.ja.as_ref().filter(|_| locale == Locale::Ja) {
            Some(ja) => {
                (&ja.by, ja.title.as_ref().unwrap_or(&self.title), ja.date.as_ref().unwrap_or(&self.date))
            }
            None => (&self.by, &self.title, &self.date),
        }
    }

    /// Authors, title and date, as every list of sources names it.
    pub fn named(&self, locale: Locale) -> String {
        let (by, title, date) = self.parts(locale);
        format!("{by}: {title} ({date})")
    }

    /// The same, whatever becomes of the text that it was read from.
    pub(super) fn into_owned(self) -> Source<'static> {
        let owned = |text: Cow<'_, str>| Cow::Owned(text.into_owned());
        Source {
            id: owned(self.id),
            by: owned(self.by),
            title: owned(self.title),
            date: owned(self.date),
            url: self.url.map(owned),
            withdrawn: self.withdrawn,
            ja: self.ja.map(|ja| SourceInJapanese {
                by: owned(ja.by),
                title: ja.title.map(owned),
                date: ja.date.map(owned),
            }),
        }
    }
}

/// How many facts each section of the two fact lists holds, so that a citation of one that does not exist is found.
#[derive(Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FactCounts {
    article: HashMap<String, u32>,
    evidence: HashMap<String, u32>,
}

/// Everything that can be cited.
#[derive(Debug, Default)]
pub struct Sources {
    pub(super) documents: Vec<Source<'static>>,
    pub(super) facts: FactCounts,
}

impl Sources {
    /// The documents, in the order of their ids.
    pub fn documents(&self) -> &[Source<'static>] {
        &self.documents
    }

    /// The document that is cited; none where a fact of a list is.
    pub fn cited(&self, citation: &Citation) -> Option<&Source<'static>> {
        let id = (citation.kind == CitationKind::Source).then(|| citation.id())?;
        let found =
            self.documents.binary_search_by(|source| Source::place(&source.id).cmp(&Source::place(id)));
        self.documents.get(found.ok()?)
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
            CitationKind::Source => self.cited(citation).is_some(),
            CitationKind::Article => counted(&self.facts.article, citation.id()),
            CitationKind::Evidence => counted(&self.facts.evidence, citation.id()),
        }
    }
}

fn in_list(kind: CitationKind, sections: &HashMap<String, u32>) -> Vec<Citation> {
    let of_section = |(section, count): (&String, &u32)| {
        let section = section.clone();
        (1..=*count).filter_map(move |number| Citation::new(kind, &format!("{section}.{number}")))
    };
    sections.iter().flat_map(of_section).collect()
}

fn counted(sections: &HashMap<String, u32>, id: &str) -> bool {
    let Some((section, number)) = id.split_once('.') else { return false };
    let count = sections.get(section).copied().unwrap_or(0);
    number.parse::<u32>().is_ok_and(|number| (1..=count).contains(&number))
}
