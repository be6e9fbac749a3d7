//! The words that every room uses: severity, evidence, citation, locale; and lines by display columns.

mod citation;
mod evidence;
mod fill;
mod fold;
mod locale;
mod severity;
mod shelf;
mod visible;
pub mod wrap;

pub use citation::{Citation, CitationKind};
pub use evidence::{Basis, Effect, EvidenceLevel, Fit, Studied};
pub use fold::folded;
pub use locale::Locale;
pub use severity::{Category, Severity, Urgency, Verdict};
pub use shelf::{Freshness, Shelf};
pub use visible::{excerpt, harmless, harmless_json, is_command, is_web_address, pretty_json, visible};

/// Makes an enum whose variants carry a fixed id, the same in JSON, in rule files and in message names.
macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $id:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[derive(serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$vmeta])* #[serde(rename = $id)] $variant,)+
        }

        impl $name {
            /// Every value, in the order of the contract.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The id that JSON, rule files and message names use.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)+ }
            }
        }
    };
}
pub(crate) use words;
