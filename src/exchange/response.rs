//! Answers as a FHIR `QuestionnaireResponse`.

use super::address;
use super::filed::{CARRIED, carried, response_id};
use super::form::{Form, Item, ItemKind, option_text};
use crate::answers::{Answers, Value};
use crate::book::Question;
use serde_json::{Value as Json, json};

/// The answers that count as a response, in the language of this run, with what came in with them; completed and of this day
/// where nothing else was said. Texts are the form's.
pub fn response(form: &Form<'_>, answers: &Answers, authored: &str) -> Json {
    let kept = answers.without_hidden(&form.book.questionnaire);
    let version = form.book.version();
    let mut response = json!({
        "resourceType": "QuestionnaireResponse",
        "id": response_id(form, answers),
        "language": form.languages.own().locale(),
        "questionnaire": format!("{}|{version}", address::questionnaire(form.base())),
        "status": "completed",
        "authored": authored,
    });
    let mut carried = carried(answers);
    for name in CARRIED {
        if let Some(value) = carried.remove(name) {
            response[name] = value;
        }
    }
    response["item"] = items(form, &kept, &form.items).into();
    response
}

fn items(form: &Form<'_>, answers: &Answers, items: &[Item<'_>]) -> Vec<Json> {
    items.iter().filter_map(|item| self::item(form, answers, item)).collect()
}

/// An item that was answered, or a group that holds one.
fn item(form: &Form<'_>, answers: &Answers, item: &Item<'_>) -> Option<Json> {
    let (name, content) = match item.kind {
        ItemKind::Display | ItemKind::Help => return None,
        ItemKind::Group => ("item", items(form, answers, &item.items)),
        ItemKind::Question(question) => ("answer", values(form, answers, question)),
    };
    let text = item.text.in_language(form.languages.own());
    (!content.is_empty()).then(|| json!({"linkId": item.link, "text": text, name: content}))
}

fn values(form: &Form<'_>, answers: &Answers, question: &Question) -> Vec<Json> {
    let coding = |option: &String| {
        let display = option_text(form.languages.own(), question, option);
        let system = address::options(form.base(), "CodeSystem", &question.id);
        json!({"valueCoding": {"system": system, "code": option, "display": display}})
    };
    match answers.get(&question.id) {
        None => Vec::new(),
        Some(Value::Choice(option)) => vec![coding(option)],
        Some(Value::Choices(options)) => options.iter().map(coding).collect(),
        Some(Value::Number(number)) => vec![json!({"valueInteger": number})],
        Some(Value::Date(day)) => vec![json!({"valueDate": day})],
    }
}
