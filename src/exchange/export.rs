//! The form as a FHIR `Questionnaire`.

use super::address;
use super::enable::{EnableAnswer, Inexpressible, enable};
use super::form::{Form, Item, ItemKind, option_text, repeats};
use crate::book::{DAYS, Kind, Question};
use crate::error::{Error, ErrorKind};
use crate::localizer::Localizer;
use maud::html;
use serde_json::{Map, Value as Json, json};

pub(super) type Object = Map<String, Json>;

/// The form as a `Questionnaire`, in the language of this run with the others as translations.
///
/// # Errors
/// A condition that FHIR cannot express, with the question and the reason.
pub fn questionnaire(form: &Form<'_>) -> Result<Json, Error> {
    let mut object = object(json!({
        "resourceType": "Questionnaire",
        "id": "exo-check",
        "language": form.languages.own().locale(),
        "text": narrative(form),
        "url": address::questionnaire(form.base()),
        "version": form.book.version(),
        "name": "ExoCheck",
    }));
    put_text(&mut object, "title", form, &|texts| texts.word("fhir-title"));
    object.extend(published(form));
    put_text(&mut object, "description", form, &|texts| texts.word("about-what"));
    put_text(&mut object, "purpose", form, &|texts| texts.word("about-whom"));
    object.insert("item".to_owned(), items(form, &form.items)?);
    Ok(object.into())
}

/// Who publishes it, for whom, and how far it was looked over.
pub(super) fn published(form: &Form<'_>) -> Object {
    let (book, values) = (form.book, &form.book.values);
    let countries = values.jurisdiction().into_iter();
    let countries = countries.map(|code| json!({"coding": [{"system": address::COUNTRIES, "code": code}]}));
    object(json!({
        "status": "active",
        // Until a physician has signed for a rule.
        "experimental": book.tally(&book.reviews).signed == 0,
        "subjectType": ["Patient"],
        "date": values.rules_version.to_string(),
        "publisher": values.publisher(),
        "contact": [{"telecom": [{"system": "url", "value": form.base()}]}],
        "useContext": [{
            "code": {"system": address::USAGE, "code": "user"},
            "valueCodeableConcept": {"text": form.languages.own().word("about-whom")},
        }],
        "jurisdiction": countries.collect::<Vec<Json>>(),
        "copyright": env!("CARGO_PKG_LICENSE"),
        "lastReviewDate": values.evidence_searched.to_string(),
    }))
}

/// What the form is, for a reader who has nothing else.
fn narrative(form: &Form<'_>) -> Json {
    let own = form.languages.own();
    let (language, lines) = (own.locale().id(), ["fhir-title", "about-what", "about-whom"]);
    let div = html! {
        div xmlns="http://www.w3.org/1999/xhtml" lang=(language) xml:lang=(language) {
            @for id in lines { p { (own.word(id)) } }
        }
    };
    json!({"status": "generated", "div": div.into_string()})
}

fn items(form: &Form<'_>, items: &[Item<'_>]) -> Result<Json, Error> {
    items.iter().map(|item| self::item(form, item)).collect::<Result<Vec<Json>, Error>>().map(Json::from)
}

fn item(form: &Form<'_>, item: &Item<'_>) -> Result<Json, Error> {
    let mut object = Object::new();
    let extensions = item_extensions(item);
    if !extensions.is_empty() {
        object.insert("extension".to_owned(), extensions.into());
    }
    object.insert("linkId".to_owned(), item.link.as_str().into());
    if let ItemKind::Question(question) = item.kind {
        let questions = form.book.questionnaire.questions();
        let place = questions.iter().position(|other| other.id == question.id).unwrap_or_default();
        object.insert("prefix".to_owned(), format!("{}.", place + 1).into());
    }
    put_text(&mut object, "text", form, &|texts| item.text.in_language(texts));
    object.insert("type".to_owned(), item_type(&item.kind).into());
    if let ItemKind::Question(question) = item.kind {
        put_conditions(&mut object, form, question)?;
        object.insert("required".to_owned(), question.required.into());
        object.insert("repeats".to_owned(), repeats(&question.kind).into());
        let options = question.kind.options();
        if !options.is_empty() {
            let options = options.iter().map(|option| answer_option(form, question, option));
            object.insert("answerOption".to_owned(), options.collect::<Vec<Json>>().into());
        }
    }
    if !item.items.is_empty() {
        object.insert("item".to_owned(), items(form, &item.items)?);
    }
    Ok(object.into())
}

fn item_type(kind: &ItemKind<'_>) -> &'static str {
    match kind {
        ItemKind::Display | ItemKind::Help => "display",
        ItemKind::Group => "group",
        ItemKind::Question(Question { kind: Kind::Integer { .. }, .. }) => "integer",
        ItemKind::Question(Question { kind: Kind::Date, .. }) => "date",
        ItemKind::Question(_) => "choice",
    }
}

fn item_extensions(item: &Item<'_>) -> Vec<Json> {
    let integer = |url: &str, number: i64| json!({"url": url, "valueInteger": number});
    match item.kind {
        ItemKind::Display | ItemKind::Group => Vec::new(),
        ItemKind::Help => vec![control("help")],
        ItemKind::Question(question) => match &question.kind {
            Kind::Choice { .. } => vec![control("radio-button")],
            Kind::Choices { at_most, .. } => {
                let most = at_most.and_then(|most| i64::try_from(most).ok());
                let most = most.map(|most| integer(address::MAX_OCCURS, most));
                std::iter::once(control("check-box")).chain(most).collect()
            }
            Kind::Integer { range: [least, most] } => {
                let ends = [integer(address::MIN_VALUE, *least), integer(address::MAX_VALUE, *most)];
                ends.into_iter().chain(question.unit.as_deref().and_then(unit)).collect()
            }
            Kind::Date => {
                let ends = [(address::MIN_VALUE, DAYS[0]), (address::MAX_VALUE, DAYS[1])];
                let form = json!({"url": address::ENTRY_FORMAT, "valueString": "YYYY-MM-DD"});
                let ends = ends.map(|(url, day)| json!({"url": url, "valueDate": day}));
                ends.into_iter().chain([form]).collect()
            }
        },
    }
}

/// The unit of a number: a currency by ISO 4217, all others by UCUM.
fn unit(unit: &str) -> Option<Json> {
    let (system, code) = match unit {
        "jpy" => (address::CURRENCIES, "JPY"),
        "years" => (address::UNITS, "a"),
        "months" => (address::UNITS, "mo"),
        "weeks" => (address::UNITS, "wk"),
        "sessions" => (address::UNITS, "{session}"),
        _ => return None,
    };
    Some(json!({"url": address::UNIT, "valueCoding": {"system": system, "code": code}}))
}

fn control(code: &str) -> Json {
    json!({
        "url": address::ITEM_CONTROL,
        "valueCodeableConcept": {"coding": [{"system": address::ITEM_CONTROL_CODES, "code": code}]},
    })
}

fn put_conditions(object: &mut Object, form: &Form<'_>, question: &Question) -> Result<(), Error> {
    let enable = enable(&form.book.questionnaire, question).map_err(|why| refused(question, why))?;
    let Some(enable) = enable else { return Ok(()) };
    let tests = enable.tests.iter().map(|test| {
        let mut entry = self::object(json!({"question": test.question, "operator": test.operator}));
        let (name, answer) = match &test.answer {
            EnableAnswer::Code(code) => {
                let asked = form.book.questionnaire.question(&test.question);
                ("answerCoding", asked.map_or(Json::Null, |asked| coding(form, asked, code)))
            }
            EnableAnswer::Integer(number) => ("answerInteger", (*number).into()),
            EnableAnswer::Exists(exists) => ("answerBoolean", (*exists).into()),
        };
        entry.insert(name.to_owned(), answer);
        Json::from(entry)
    });
    object.insert("enableWhen".to_owned(), tests.collect::<Vec<Json>>().into());
    object.insert("enableBehavior".to_owned(), enable.behaviour.into());
    Ok(())
}

fn refused(question: &Question, why: Inexpressible) -> Error {
    let variables = vec![("question", question.id.clone()), ("reason", why.id().to_owned())];
    Error::message(ErrorKind::Data, "error-fhir_condition", variables)
}

fn answer_option(form: &Form<'_>, question: &Question, option: &String) -> Json {
    let mut entry = Object::new();
    if matches!(&question.kind, Kind::Choices { alone, .. } if alone.contains(option)) {
        let exclusive = json!([{"url": address::EXCLUSIVE, "valueBoolean": true}]);
        entry.insert("extension".to_owned(), exclusive);
    }
    entry.insert("valueCoding".to_owned(), coding(form, question, option));
    entry.into()
}

/// The coding of an option, with its text in every language.
fn coding(form: &Form<'_>, question: &Question, option: &str) -> Json {
    let mut coding =
        object(json!({"system": address::options(form.base(), "CodeSystem", &question.id), "code": option}));
    put_text(&mut coding, "display", form, &|texts| option_text(texts, question, option));
    coding.into()
}

/// Puts a text with its translations.
pub(super) fn put_text(
    object: &mut Object,
    name: &str,
    form: &Form<'_>,
    text: &dyn Fn(&Localizer) -> String,
) {
    object.insert(name.to_owned(), text(form.languages.own()).into());
    let others = form.languages.others().iter().map(|other| {
        json!({"url": address::TRANSLATION, "extension": [
            {"url": "lang", "valueCode": other.locale()},
            {"url": "content", "valueString": text(other)},
        ]})
    });
    object.insert(format!("_{name}"), json!({"extension": others.collect::<Vec<Json>>()}));
}

pub(super) fn object(json: Json) -> Object {
    match json {
        Json::Object(object) => object,
        _ => Object::new(),
    }
}
