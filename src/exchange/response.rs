//! Answers as a FHIR `QuestionnaireResponse`.

use super::address;
use super::form::{Form, Item, ItemKind, option_text};
use crate::answers::{Answers, Value};
use crate::book::Question;
use serde_json::{Value as Json, json};

/// The id of every response that is made here.
pub(super) const OWN_ID: &str = "answers";

/// The answers that count as a completed response, in the language of this run. Texts are the form's.
pub fn response(form: &Form<'_>, answers: &Answers, authored: &str) -> Json {
    let kept = answers.without_hidden(&form.book.questionnaire);
    let version = form.book.values.rules_version;
    json!({
        "resourceType": "QuestionnaireResponse",
        "id": OWN_ID,
        "language": form.languages.own().locale(),
        "questionnaire": format!("{}|{version}", address::questionnaire()),
        "status": "completed",
        "authored": authored,
        "item": items(form, &kept, &form.items),
    })
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
        json!({"valueCoding": {"system": address::answer_codes(), "code": option, "display": display}})
    };
    match answers.get(&question.id) {
        None => Vec::new(),
        Some(Value::Choice(option)) => vec![coding(option)],
        Some(Value::Choices(options)) => options.iter().map(coding).collect(),
        Some(Value::Number(number)) => vec![json!({"valueInteger": number})],
        Some(Value::Date(day)) => vec![json!({"valueDate": day})],
    }
}
