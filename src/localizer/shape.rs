//! Shapes of a text that Fluent's grammar allows and its resolver cannot take: it panics over a placeable right inside a
//! placeable, and over a choice by a fixed value, when the text has too many placeables; calls within calls use up the stack.
//! None of them says anything that a plain text does not, so a file that holds one is refused.

use crate::assets::TextFile;
use crate::error::{Error, ErrorKind};
use fluent::FluentResource;
use fluent_syntax::ast::{Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement};

/// Refuses a file with such a text.
///
/// # Errors
/// The first message or term that holds one.
pub(super) fn check(file: &TextFile, resource: &FluentResource) -> Result<(), Error> {
    let odd = resource.entries().find_map(|entry| match entry {
        Entry::Message(message) => {
            is_odd(message.value.as_ref(), &message.attributes).then(|| message.id.name.to_owned())
        }
        Entry::Term(term) => {
            is_odd(Some(&term.value), &term.attributes).then(|| format!("-{}", term.id.name))
        }
        _ => None,
    });
    odd.map_or(Ok(()), |text| {
        let place = vec![("file", crate::term::visible(&file.name)), ("text", text)];
        Err(Error::message(ErrorKind::Data, "error-pack-shape", place))
    })
}

fn is_odd(value: Option<&Pattern<&str>>, attributes: &[Attribute<&str>]) -> bool {
    value.into_iter().chain(attributes.iter().map(|attribute| &attribute.value)).any(pattern)
}

fn pattern(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().any(|element| match element {
        PatternElement::TextElement { .. } => false,
        PatternElement::Placeable { expression } => match expression {
            Expression::Inline(inline) => {
                matches!(inline, InlineExpression::Placeable { .. }) || calls(inline)
            }
            Expression::Select { selector, variants } => {
                is_literal(selector)
                    || calls(selector)
                    || variants.iter().any(|variant| self::pattern(&variant.value))
            }
        },
    })
}

fn is_literal(inline: &InlineExpression<&str>) -> bool {
    matches!(inline, InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. })
}

/// Whether an argument is more than a value or a name.
fn calls(inline: &InlineExpression<&str>) -> bool {
    let (InlineExpression::FunctionReference { arguments, .. }
    | InlineExpression::TermReference { arguments: Some(arguments), .. }) = inline
    else {
        return false;
    };
    arguments.positional.iter().any(|argument| match argument {
        InlineExpression::TermReference { arguments, .. } => arguments.is_some(),
        InlineExpression::FunctionReference { .. } | InlineExpression::Placeable { .. } => true,
        _ => false,
    })
}
