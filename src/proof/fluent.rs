//! Locale files taken apart: every text with its words and its variables.

use crate::assets::TextFile;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};

/// The texts of one language by name: a message id, `id.attribute`, or `-term`.
pub(super) type Parts = BTreeMap<String, Part>;

/// One text.
#[derive(Debug, Default)]
pub(super) struct Part {
    /// The file that it stands in.
    pub(super) file: String,
    /// Its words, every variant of it, variables left out.
    pub(super) words: String,
    /// The variables that it uses.
    pub(super) variables: BTreeSet<String>,
    /// The messages and terms that it takes in, by the same names.
    pub(super) refers: BTreeSet<String>,
}

/// Every text of these files. Syntax errors are found when the texts are loaded, not here.
pub(super) fn parts(files: &[TextFile]) -> Parts {
    let mut parts = Parts::new();
    for file in files {
        let resource =
            fluent_syntax::parser::parse(file.text.as_ref()).unwrap_or_else(|(resource, _)| resource);
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    if let Some(value) = &message.value {
                        parts.insert(message.id.name.to_owned(), part(file, value));
                    }
                    for attribute in &message.attributes {
                        let name = format!("{}.{}", message.id.name, attribute.id.name);
                        parts.insert(name, part(file, &attribute.value));
                    }
                }
                Entry::Term(term) => {
                    parts.insert(format!("-{}", term.id.name), part(file, &term.value));
                }
                _ => {}
            }
        }
    }
    parts
}

fn part(file: &TextFile, pattern: &Pattern<&str>) -> Part {
    let mut part = Part { file: file.name.clone(), ..Part::default() };
    read_pattern(pattern, &mut part);
    part
}

fn read_pattern(pattern: &Pattern<&str>, part: &mut Part) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => part.words.push_str(value),
            PatternElement::Placeable { expression } => read_expression(expression, part),
        }
    }
}

fn read_expression(expression: &Expression<&str>, part: &mut Part) {
    match expression {
        Expression::Inline(inline) => read_inline(inline, part),
        Expression::Select { selector, variants } => {
            read_inline(selector, part);
            for variant in variants {
                read_pattern(&variant.value, part);
                part.words.push('\n');
            }
        }
    }
}

fn read_inline(inline: &InlineExpression<&str>, part: &mut Part) {
    match inline {
        InlineExpression::VariableReference { id } => {
            part.variables.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| read_inline(argument, part));
        }
        InlineExpression::MessageReference { id, attribute } => {
            let attribute = attribute.as_ref().map(|attribute| format!(".{}", attribute.name));
            part.refers.insert(format!("{}{}", id.name, attribute.unwrap_or_default()));
        }
        InlineExpression::TermReference { id, .. } => {
            part.refers.insert(format!("-{}", id.name));
        }
        InlineExpression::Placeable { expression } => read_expression(expression, part),
        InlineExpression::StringLiteral { value } => part.words.push_str(value),
        InlineExpression::NumberLiteral { .. } => {}
    }
}
