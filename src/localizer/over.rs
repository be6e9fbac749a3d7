//! Texts of one's own over the built-in ones, message by message. What may not be replaced stays as it is built in.

use super::{Localizer, Parsed, Pending, check_nesting, empty, locale_fault, shape};
use crate::assets::{self, TextFile};
use crate::error::{Error, ErrorKind};
use crate::term::{Locale, visible};
use fluent::FluentResource;
use fluent_syntax::ast::{Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement};
use rustc_hash::{FxHashMap, FxHashSet};

/// A message or a term, by its name and its parts.
type Parts<'e> = (String, Option<&'e Pattern<&'e str>>, &'e [Attribute<&'e str>]);

impl Localizer {
    /// The built-in texts of one language with those of a pack laid over them, as far as `may_replace` lets it.
    ///
    /// # Errors
    /// A fault in a file of the pack, an id that stands there twice, or a built-in text that it may not replace.
    pub fn laid_over(
        locale: Locale,
        own: &[TextFile],
        may_replace: &dyn Fn(&str) -> bool,
    ) -> Result<Self, Error> {
        let mut bundle = empty(locale);
        let parse = |file: &TextFile| {
            FluentResource::try_new(file.text.to_string()).map_err(|(_, errors)| syntax_fault(file, &errors))
        };
        let built_in = assets::texts(locale).iter().map(parse).collect::<Result<Vec<_>, Error>>()?;
        let mut known: FxHashMap<String, Parts<'_>> = FxHashMap::default();
        for parts in built_in.iter().flat_map(FluentResource::entries).filter_map(parts) {
            known.insert(parts.0.clone(), parts);
        }
        let (mut seen, mut laid, mut files) = (FxHashSet::default(), Vec::new(), Vec::new());
        for file in own {
            let mut is_own = false;
            check_nesting(file)?;
            let resource = parse(file)?;
            shape::check(file, &resource)?;
            for (id, value, attributes) in resource.entries().filter_map(parts) {
                let known = known.get(&id);
                let is_same = known.is_some_and(|(_, old, olds)| value == *old && attributes == *olds);
                if !is_same && known.is_some() && !may_replace(&id) {
                    return Err(refused("error-pack-protected", file, id));
                }
                is_own |= !is_same;
                if seen.contains(&id) {
                    return Err(refused("error-pack-twice", file, id));
                }
                seen.insert(id);
            }
            files.extend(is_own.then(|| file.name.rsplit('/').next().unwrap_or_default().to_owned()));
            laid.push(resource);
        }
        drop(known);
        for resource in built_in {
            bundle.add_resource(resource).map_err(|errors| locale_fault(locale.id(), &errors))?;
        }
        for resource in laid {
            bundle.add_resource_overriding(resource);
        }
        Ok(Self::of(locale, Parsed::new(bundle), Pending::none(), files))
    }

    /// The names of the files that were laid over the built-in texts.
    pub fn own(&self) -> &[String] {
        &self.shared.own
    }

    /// Whether a message, or one of its attributes, has words that can be seen; nothing where it is missing.
    pub fn has_words(&self, id: &str, attribute: Option<&str>) -> Option<bool> {
        self.with(id, |bundle| {
            let message = bundle.get_message(id)?;
            let pattern = match attribute {
                None => message.value()?,
                Some(attribute) => message.get_attribute(attribute)?.value(),
            };
            Some(shows(pattern))
        })
    }
}

/// Whether a pattern shows a letter or a digit, or the value of a variable or of another text.
fn shows(pattern: &Pattern<&str>) -> bool {
    let has_letter = |text: &str| text.chars().any(char::is_alphanumeric);
    pattern.elements.iter().any(|element| match element {
        PatternElement::TextElement { value } => has_letter(value),
        PatternElement::Placeable { expression } => match expression {
            Expression::Inline(InlineExpression::StringLiteral { value }) => has_letter(value),
            Expression::Inline(_) => true,
            Expression::Select { variants, .. } => variants.iter().all(|variant| shows(&variant.value)),
        },
    })
}

/// The name and the parts of a message, or of a term with `-` before it.
fn parts<'e>(entry: &'e Entry<&'e str>) -> Option<Parts<'e>> {
    match entry {
        Entry::Message(message) => {
            Some((message.id.name.to_owned(), message.value.as_ref(), &message.attributes))
        }
        Entry::Term(term) => Some((format!("-{}", term.id.name), Some(&term.value), &term.attributes)),
        _ => None,
    }
}

fn refused(id: &'static str, file: &TextFile, text: String) -> Error {
    let place = vec![("file", visible(&file.name)), ("text", text)];
    Error::message(ErrorKind::Data, id, place)
}

/// A fault of Fluent's grammar at its place.
pub(super) fn syntax_fault(file: &TextFile, errors: &[fluent_syntax::parser::ParserError]) -> Error {
    let Some(first) = errors.first() else { return locale_fault(&file.name, &["?"]) };
    let before = file.text.get(..first.pos.start).unwrap_or_default();
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    let cause = ("found", first.kind.to_string());
    Error::in_pack("error-pack-syntax", visible(&file.name), [line, column], cause)
}
