//! Reads the locale files for the tests that judge the texts.

use exo_check::term::Locale;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use std::collections::{BTreeMap, BTreeSet};

/// Both languages.
pub(crate) const BOTH: [Locale; 2] = [Locale::Ja, Locale::En];

/// Stands in a prose for the value of a variable, so that a rule about literal text does not take it for one.
pub(crate) const VARIABLE: char = '\u{e000}';

/// The value of a message or of one of its attributes.
pub(crate) struct Text {
    /// Path below the project.
    pub(crate) file: String,
    /// Line in its file, from 1.
    pub(crate) line: usize,
    /// The message, with `-` before a term.
    pub(crate) message: String,
    /// The attribute; `None` for the value.
    pub(crate) attribute: Option<String>,
    /// What it says: one text, or one for every way its selectors can turn out.
    pub(crate) proses: Vec<String>,
    /// What it refers to.
    pub(crate) refers: Refers,
}

/// What a text refers to.
#[derive(Default, PartialEq, Eq, Debug)]
pub(crate) struct Refers {
    pub(crate) variables: BTreeSet<String>,
    /// Messages, and terms with `-` before them; an attribute after a dot.
    pub(crate) texts: BTreeSet<String>,
    pub(crate) functions: BTreeSet<String>,
}

impl Text {
    /// `message` or `message.attribute`.
    pub(crate) fn name(&self) -> String {
        self.attribute.as_ref().map_or_else(|| self.message.clone(), |a| format!("{}.{a}", self.message))
    }

    /// File, line and name, as faults begin.
    pub(crate) fn place(&self) -> String {
        format!("{}:{}: {}", self.file, self.line, self.name())
    }

    /// A part of the help that is set out in columns, and names of options, variables and files stand in it.
    pub(crate) fn is_table(&self) -> bool {
        ["cli-examples", "cli-statuses", "cli-environment"].contains(&self.message.as_str())
    }

    /// The label of an option, which quotes a choice and is not prose.
    pub(crate) fn is_option(&self) -> bool {
        self.attribute.as_ref().is_some_and(|name| name.starts_with("opt-") || name.starts_with("is-"))
    }
}

/// One locale file.
pub(crate) struct LocaleFile {
    /// Path below the project.
    pub(crate) name: String,
    /// Its texts, in their order.
    pub(crate) texts: Vec<Text>,
    /// Messages and terms in their order, with their lines; a message given twice stands twice.
    pub(crate) messages: Vec<(String, usize)>,
    /// Syntax faults and junk: line and cause.
    pub(crate) faults: Vec<(usize, String)>,
}

/// Every locale file of one language, by name.
pub(crate) fn locale_files(locale: Locale) -> Vec<LocaleFile> {
    let folder = format!("locales/{}", locale.id());
    let read = |path: &std::path::PathBuf| {
        let name = format!("{folder}/{}", path.file_name().unwrap().to_string_lossy());
        LocaleFile::of(&name, &std::fs::read_to_string(path).unwrap())
    };
    let files: Vec<LocaleFile> = super::files(&folder, ".ftl").iter().map(read).collect();
    assert!(
        files.len() > 10,
        "{folder}: only {} files found; the scan looks in the wrong place",
        files.len()
    );
    files
}

/// Every text of one language.
pub(crate) fn all_texts(locale: Locale) -> Vec<Text> {
    locale_files(locale).into_iter().flat_map(|file| file.texts).collect()
}

impl LocaleFile {
    /// From a name and a text, so that the scan itself can be tried.
    pub(crate) fn of(name: &str, text: &str) -> Self {
        let (resource, errors) = match fluent_syntax::parser::parse(text) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        let line = |at: usize| text[..at].matches('\n').count() + 1;
        let mut faults: Vec<(usize, String)> =
            errors.iter().map(|error| (line(error.pos.start), error.to_string())).collect();
        let mut file = Self { name: name.to_owned(), texts: vec![], messages: vec![], faults: vec![] };
        for entry in &resource.body {
            if let Entry::Junk { content } = entry {
                let at = text.find(content).unwrap_or(0);
                faults.push((line(at), format!("junk: {:?}", content.lines().next().unwrap_or_default())));
            }
        }
        file.faults = faults;
        file.gather(&resource, text);
        file
    }

    fn gather(&mut self, resource: &Resource<&str>, text: &str) {
        let mut from = 0;
        for entry in &resource.body {
            let (id, value, attributes) = match entry {
                Entry::Message(m) => (m.id.name.to_owned(), m.value.as_ref(), &m.attributes),
                Entry::Term(t) => (format!("-{}", t.id.name), Some(&t.value), &t.attributes),
                _ => continue,
            };
            let line = line_starting(text, from, &id);
            self.messages.push((id.clone(), line));
            if let Some(value) = value {
                self.texts.push(self.text(&id, None, line, value));
            }
            from = line;
            for attribute in attributes {
                from = line_starting(text, from, &format!(".{}", attribute.id.name));
                self.texts.push(self.text(&id, Some(attribute.id.name), from, &attribute.value));
            }
        }
    }

    fn text(&self, message: &str, attribute: Option<&str>, line: usize, pattern: &Pattern<&str>) -> Text {
        let mut refers = Refers::default();
        look_up(pattern, &mut refers);
        let proses = (0..ways(pattern)).map(|way| prose(pattern, way)).collect();
        Text {
            file: self.name.clone(),
            line,
            message: message.to_owned(),
            attribute: attribute.map(str::to_owned),
            proses,
            refers,
        }
    }
}

/// The first line after `from` (from 1) that begins a message or an attribute of this name.
fn line_starting(text: &str, from: usize, name: &str) -> usize {
    let begins = |line: &str| {
        line.trim_start().strip_prefix(name).is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    text.lines().skip(from).position(begins).map_or(from, |steps| from + steps + 1)
}

/// In how many ways the selectors of a pattern can turn out, all taking the same turn.
fn ways(pattern: &Pattern<&str>) -> usize {
    let of_element = |element: &PatternElement<&str>| match element {
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().map(|v| ways(&v.value)).max().unwrap_or(1).max(variants.len())
        }
        _ => 1,
    };
    pattern.elements.iter().map(of_element).max().unwrap_or(1)
}

fn prose(pattern: &Pattern<&str>, way: usize) -> String {
    pattern.elements.iter().map(|element| prose_of(element, way)).collect()
}

fn prose_of(element: &PatternElement<&str>, way: usize) -> String {
    match element {
        PatternElement::TextElement { value } => (*value).to_owned(),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            prose(&variants[way.min(variants.len() - 1)].value, way)
        }
        PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                (*value).to_owned()
            }
            // The place of a fault and the like: measured where it stands.
            InlineExpression::MessageReference { .. } => String::new(),
            _ => VARIABLE.to_string(),
        },
    }
}

fn look_up(pattern: &Pattern<&str>, refers: &mut Refers) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { .. } => {}
            PatternElement::Placeable { expression } => look_up_expression(expression, refers),
        }
    }
}

fn look_up_expression(expression: &Expression<&str>, refers: &mut Refers) {
    match expression {
        Expression::Inline(inline) => look_up_inline(inline, refers),
        Expression::Select { selector, variants } => {
            look_up_inline(selector, refers);
            for variant in variants {
                look_up(&variant.value, refers);
            }
        }
    }
}

fn look_up_inline(inline: &InlineExpression<&str>, refers: &mut Refers) {
    let dotted = |id: &str, attribute: Option<&str>| {
        attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"))
    };
    match inline {
        InlineExpression::VariableReference { id } => {
            refers.variables.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { id, attribute } => {
            refers.texts.insert(dotted(id.name, attribute.as_ref().map(|a| a.name)));
        }
        InlineExpression::TermReference { id, attribute, arguments } => {
            refers.texts.insert(dotted(&format!("-{}", id.name), attribute.as_ref().map(|a| a.name)));
            arguments.iter().flat_map(|a| &a.positional).for_each(|a| look_up_inline(a, refers));
        }
        InlineExpression::FunctionReference { id, arguments } => {
            refers.functions.insert(id.name.to_owned());
            arguments.positional.iter().for_each(|argument| look_up_inline(argument, refers));
        }
        InlineExpression::Placeable { expression } => look_up_expression(expression, refers),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}

/// Files whose messages the program names; the others hold the texts of rules and questions.
pub(crate) const OF_THE_PROGRAM: [&str; 17] = [
    "offer.ftl",
    "cli.ftl",
    "program.ftl",
    "report.ftl",
    "faults.ftl",
    "prompts.ftl",
    "exchange.ftl",
    "sheet.ftl",
    "compare.ftl",
    "options.ftl",
    "glossary.ftl",
    "ipdas.ftl",
    "batch.ftl",
    "rules.ftl",
    "deadlines.ftl",
    "helpers.ftl",
    "letters.ftl",
];

/// Message names of one language, with `.attribute` where it is one, and their places.
pub(crate) fn names(locale: Locale) -> BTreeMap<String, String> {
    all_texts(locale).iter().map(|text| (text.name(), format!("{}:{}", text.file, text.line))).collect()
}
