//! The rules of the voice, as data and measures.

pub(crate) mod en;
pub(crate) mod ja;
pub(crate) mod signs;

use super::ftl::{Text, VARIABLE};

/// The text without what stands inside 「」.
pub(crate) fn without_quotes(prose: &str) -> String {
    let (mut depth, mut left) = (0_usize, String::new());
    for sign in prose.chars() {
        match sign {
            '「' => depth += 1,
            '」' => depth = depth.saturating_sub(1),
            _ if depth == 0 => left.push(sign),
            _ => {}
        }
    }
    left
}

/// Titles and texts of rules on what clinics say quote it; so do the options of two questions.
fn quotes_clinics(text: &Text) -> bool {
    const QUOTING: [&str; 4] = ["red_flag-", "belief-", "evidence-", "next_step-heard_from_advert"];
    let title_or_text = matches!(text.attribute.as_deref(), Some("title" | "text"));
    title_or_text && QUOTING.iter().any(|start| text.message.starts_with(start))
}

/// Texts that speak of a harm.
fn is_on_harm(text: &Text) -> bool {
    ["risk-", "caution-", "contraindication-"].iter().any(|start| text.message.starts_with(start))
}

/// Options that are themselves a quotation.
fn is_quoted_option(text: &Text) -> bool {
    text.is_option() && matches!(text.message.as_str(), "q-claims_heard" | "q-beliefs")
}
