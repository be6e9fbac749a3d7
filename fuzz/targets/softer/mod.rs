//! Packs made from a few lines, and the oracle that no fixed warning is milder under them.
//!
//! A line is one change. `cautions.json 12 {"age": 3}` puts that JSON in the place of the twelfth value of the built-in file,
//! counted from the top; `-` takes it out, `@7` puts a copy of the seventh there. `text 12 Fine` gives every part of the
//! twelfth built-in text these words in both languages. Any other line stands in a locale file of the pack as it is.

use exo_check::assets;
use exo_check::book::{Kind, Question, RuleBook};
use exo_check::{Checker, Date, Locale, Pack, Severity, Verdict};
use serde_json::{Map, Value as Json};
use std::collections::{BTreeMap, HashSet};
use std::path::Path;
use std::sync::LazyLock;

const DAY: Date = Date::constant(2026, 11, 24);
const PLAIN: &str = include_str!("../../../rules/cases/plain.json");

/// The changed files of a pack.
#[derive(Default)]
struct Files {
    rules: BTreeMap<String, Json>,
    texts: String,
}

/// What a person is warned of: by rule the severity, the title and, of stops and cautions, the text.
type Warnings = BTreeMap<String, (Severity, String, String)>;

struct BuiltIn {
    fixed: HashSet<String>,
    messages: Vec<(String, Vec<String>)>,
    people: Vec<(Map<String, Json>, Verdict, Warnings)>,
}

static BUILT_IN: LazyLock<BuiltIn> = LazyLock::new(|| {
    let book = RuleBook::embedded().expect("a sound book");
    let fixed = book.rules.iter().filter(|rule| rule.is_fixed()).map(|rule| rule.id.clone()).collect();
    let checker = Checker::new(Locale::En).expect("sound texts");
    let people = book.questionnaire.questions().iter().flat_map(with_each_answer);
    let people = people.filter_map(|person| {
        let (verdict, warnings) = told(&checker, &person, &fixed)?;
        Some((person, verdict, warnings))
    });
    let people = people.collect();
    BuiltIn { fixed, messages: messages(), people }
});

/// Somebody for each option of a choice; for several choices somebody with all that go together.
fn with_each_answer(question: &Question) -> Vec<Map<String, Json>> {
    let plain: Map<String, Json> = serde_json::from_str(PLAIN).expect("answers");
    let with = |answer: Json| {
        let mut person = plain.clone();
        person.insert(question.id.clone(), answer);
        // Most of what is asked of a clinic is asked of somebody who was there.
        if !matches!(question.section.as_str(), "goals" | "plan" | "health") {
            person.insert("clinic_contact".to_owned(), "advert_only".into());
        }
        person
    };
    match &question.kind {
        Kind::Choice { options } => options.iter().map(|option| with(option.as_str().into())).collect(),
        Kind::Choices { options, alone, at_most } => {
            let many = options.iter().filter(|option| !alone.contains(option));
            vec![with(many.take(at_most.unwrap_or(usize::MAX)).cloned().collect())]
        }
        _ => Vec::new(),
    }
}

/// The built-in texts by their ids, with the names of their parts.
fn messages() -> Vec<(String, Vec<String>)> {
    let mut messages: Vec<(String, Vec<String>)> = Vec::new();
    for file in assets::texts(Locale::En) {
        for line in file.text.lines() {
            let Some((name, _)) = line.split_once(" =") else { continue };
            match name.trim_start().strip_prefix('.') {
                Some(part) if line.starts_with(' ') => {
                    if let Some((_, parts)) = messages.last_mut() {
                        parts.push(part.to_owned());
                    }
                }
                None if !line.starts_with([' ', '#', '}']) => messages.push((name.to_owned(), Vec::new())),
                _ => {}
            }
        }
    }
    messages
}

fn told(
    checker: &Checker,
    person: &Map<String, Json>,
    fixed: &HashSet<String>,
) -> Option<(Verdict, Warnings)> {
    let report = checker.report(Json::from(person.clone()).to_string().as_bytes(), DAY).ok()?;
    let findings = report.findings().into_iter();
    let warnings = findings.filter(|one| one.severity >= Severity::Caution || fixed.contains(one.rule));
    let warnings = warnings.map(|one| {
        let text = if one.severity >= Severity::Caution { one.text.clone() } else { String::new() };
        (one.rule.to_owned(), (one.severity, one.title.clone(), text))
    });
    Some((report.verdict(), warnings.collect()))
}

/// Puts a value in the place of one of a file's values, counted from the top.
fn put(at: &mut Json, place: &mut usize, value: Option<&Json>) -> bool {
    match at {
        Json::Array(elements) => {
            for index in 0..elements.len() {
                if *place == 0 {
                    match value {
                        Some(value) => elements[index] = value.clone(),
                        None => drop(elements.remove(index)),
                    }
                    return true;
                }
                *place -= 1;
                if put(&mut elements[index], place, value) {
                    return true;
                }
            }
        }
        Json::Object(members) => {
            for key in members.keys().cloned().collect::<Vec<_>>() {
                if *place == 0 {
                    match value {
                        Some(value) => drop(members.insert(key, value.clone())),
                        None => drop(members.shift_remove(&key)),
                    }
                    return true;
                }
                *place -= 1;
                if members.get_mut(&key).is_some_and(|inner| put(inner, place, value)) {
                    return true;
                }
            }
        }
        _ => {}
    }
    false
}

/// A value of a file, counted from the top.
fn nth(at: &Json, place: &mut usize) -> Option<Json> {
    let inner: Vec<&Json> = match at {
        Json::Array(elements) => elements.iter().collect(),
        Json::Object(members) => members.values().collect(),
        _ => Vec::new(),
    };
    inner.into_iter().find_map(|value| {
        if *place == 0 {
            return Some(value.clone());
        }
        *place -= 1;
        nth(value, place)
    })
}

fn count(at: &Json) -> usize {
    match at {
        Json::Array(elements) => elements.iter().map(|value| 1 + count(value)).sum(),
        Json::Object(members) => members.values().map(|value| 1 + count(value)).sum(),
        _ => 0,
    }
}

/// One change of a rule file; false where the line is none.
fn change(line: &str, files: &mut Files) -> bool {
    let mut words = line.splitn(3, ' ');
    let (Some(name), Some(place), Some(value)) = (words.next(), words.next(), words.next()) else {
        return false;
    };
    let Some(built_in) = assets::rules().into_iter().find(|file| file.name.rsplit('/').next() == Some(name))
    else {
        return false;
    };
    let Ok(place) = place.parse::<usize>() else { return false };
    let file = files
        .rules
        .entry(name.to_owned())
        .or_insert_with(|| serde_json::from_str(&built_in.text).unwrap_or_default());
    let many = count(file).max(1);
    let value = match (value, value.strip_prefix('@').and_then(|other| other.parse::<usize>().ok())) {
        ("-", _) => None,
        (_, Some(other)) => nth(file, &mut (other % many)),
        _ => match serde_json::from_str(value) {
            Ok(value) => Some(value),
            Err(_) => return false,
        },
    };
    put(file, &mut (place % many), value.as_ref());
    true
}

fn reworded(line: &str, files: &mut Files) -> bool {
    let Some((place, words)) = line.strip_prefix("text ").and_then(|rest| rest.split_once(' ')) else {
        return false;
    };
    let Ok(place) = place.parse::<usize>() else { return false };
    let messages = &BUILT_IN.messages;
    let (id, parts) = &messages[place % messages.len()];
    let whole = if parts.is_empty() { words } else { "" };
    files.texts.extend([id, " = ", whole]);
    files.texts.extend(parts.iter().flat_map(|part| ["\n    .", part, " = ", words]));
    files.texts.push('\n');
    true
}

/// Opens the pack that the lines make: none where it is refused. Panics where it is taken and softens a fixed warning.
pub(super) fn hold(lines: &str) -> Option<usize> {
    let mut files = Files::default();
    for line in lines.lines() {
        if !change(line, &mut files) && !reworded(line, &mut files) {
            files.texts.push_str(line);
            files.texts.push('\n');
        }
    }
    let folder = Path::new("pack");
    let rules: Vec<(String, String)> =
        files.rules.iter().map(|(name, json)| (name.clone(), json.to_string())).collect();
    let bytes = rules.iter().map(|(name, text)| (name.clone(), text.clone().into_bytes())).collect();
    let mut pack = Pack::default().with_rules(folder, bytes).ok()?;
    if !files.texts.is_empty() {
        for locale in Locale::ALL {
            let text = vec![("own.ftl".to_owned(), files.texts.clone().into_bytes())];
            pack = pack.with_texts(*locale, folder, text).ok()?;
        }
    }
    let checker = Checker::with_pack(Locale::En, &pack, DAY).ok()?;
    let book = RuleBook::load(&assets::laid_over(assets::rules(), "pack", rules)).expect("it was just read");
    let mut held = 0;
    for (person, verdict, warnings) in &BUILT_IN.people {
        for person in in_own_words(person, &book) {
            let Some((now, told)) = told(&checker, &person, &BUILT_IN.fixed) else { continue };
            assert!(
                *verdict < Verdict::AskDoctorFirst || now >= *verdict,
                "{now:?} for {verdict:?}: {person:?}"
            );
            for (rule, (severity, title, text)) in warnings {
                let kept = told.get(rule).is_some_and(|(now, named, said)| {
                    now >= severity && named == title && (text.is_empty() || said == text)
                });
                assert!(kept, "{rule} is milder: {:?} for {person:?}", told.get(rule));
            }
            held += 1;
        }
    }
    Some(held)
}

/// The person, and for each option of the pack that stands for one of theirs the person who chose that.
fn in_own_words(person: &Map<String, Json>, book: &RuleBook) -> Vec<Map<String, Json>> {
    let mut all = vec![person.clone()];
    for question in book.questionnaire.questions() {
        for (own, old) in &question.same_as {
            let mut other = person.clone();
            match other.get_mut(&question.id) {
                Some(Json::String(option)) if option == old => option.clone_from(own),
                Some(Json::Array(options)) if options.iter().any(|option| option == old) => {
                    options
                        .iter_mut()
                        .filter(|option| *option == old)
                        .for_each(|option| *option = own.as_str().into());
                }
                _ => continue,
            }
            all.push(other);
        }
    }
    all
}
