use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A pointer to what backs a statement: `article:A9.1`, `evidence:E3.11` or `source:S82`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Citation {
    /// Which list the id belongs to.
    pub kind: CitationKind,
    id: Id,
}

/// So many bytes have room in an id: more than any has. A rule book holds about a thousand citations.
const LONGEST: usize = 8;

/// A short ASCII text, filled up with zeros.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Id([u8; LONGEST]);

impl Id {
    fn as_str(&self) -> &str {
        let end = self.0.iter().position(|byte| *byte == 0).unwrap_or(LONGEST);
        std::str::from_utf8(&self.0[..end]).unwrap_or_default()
    }
}

impl std::fmt::Debug for Id {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
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

    /// What its ids begin with.
    const fn letter(self) -> char {
        match self {
            Self::Article => 'A',
            Self::Evidence => 'E',
            Self::Source => 'S',
        }
    }
}

impl Citation {
    /// Reads `kind:id`; `None` when the kind or the letter of the id is not known.
    pub fn parse(text: &str) -> Option<Self> {
        let kinds = [CitationKind::Article, CitationKind::Evidence, CitationKind::Source];
        kinds.into_iter().find_map(|kind| Self::new(kind, text.strip_prefix(kind.id())?.strip_prefix(':')?))
    }

    /// A citation by the id in its list, such as `A9.1`; `None` when it has another letter, no number, or is too long.
    pub fn new(kind: CitationKind, id: &str) -> Option<Self> {
        let number = id.strip_prefix(kind.letter())?;
        let digits = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        let mut bytes = [0; LONGEST];
        bytes.get_mut(..id.len())?.copy_from_slice(id.as_bytes());
        digits.then_some(Self { kind, id: Id(bytes) })
    }

    /// The id in its list, such as `A9.1`.
    pub fn id(&self) -> &str {
        self.id.as_str()
    }
}

impl std::fmt::Display for Citation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", self.kind.id(), self.id())
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
            "pattern": r"^(article:A|evidence:E|source:S)[0-9.]{1,7}$",
        })
    }
}
