use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A pointer to what backs a statement: `article:A9.1`, `evidence:E3.11` or `source:S82`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Citation {
    /// Which list the id belongs to.
    pub kind: CitationKind,
    /// The id in that list, such as `A9.1`.
    pub id: String,
}

/// The three lists that may be cited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CitationKind {
    /// A claim of the base article.
    Article,
    /// A fact of the independent evidence review.
    Evidence,
    /// A published document.
    Source,
}

impl CitationKind {
    /// The word before the colon.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Article => "article",
            Self::Evidence => "evidence",
            Self::Source => "source",
        }
    }
}

impl Citation {
    /// Reads `kind:id`; `None` when the kind or the letter of the id is not known.
    pub fn parse(text: &str) -> Option<Self> {
        let (kind, id) = text.split_once(':')?;
        let (kind, letter) = match kind {
            "article" => (CitationKind::Article, 'A'),
            "evidence" => (CitationKind::Evidence, 'E'),
            "source" => (CitationKind::Source, 'S'),
            _ => return None,
        };
        let number = id.strip_prefix(letter)?;
        let digits = !number.is_empty() && number.chars().all(|c| c.is_ascii_digit() || c == '.');
        digits.then(|| Self { kind, id: id.to_owned() })
    }
}

impl std::fmt::Display for Citation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", self.kind.id(), self.id)
    }
}

impl Serialize for Citation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Citation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(CitationVisitor)
    }
}

struct CitationVisitor;

impl Visitor<'_> for CitationVisitor {
    type Value = Citation;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a citation such as article:A9.1")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Citation, E> {
        Citation::parse(text).ok_or_else(|| {
            E::custom(format!("`{text}` is no citation: write article:A9.1, evidence:E3.11 or source:S82"))
        })
    }
}

impl JsonSchema for Citation {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Citation".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "What backs a statement: article:A9.1, evidence:E3.11 or source:S82.",
            "type": "string",
            "pattern": r"^(article:A|evidence:E|source:S)[0-9.]+$",
        })
    }
}
