//! The options of every question as FHIR code systems and value sets: one system a question, so that one code has one display.

use super::address;
use super::export::{Object, object, published, put_text};
use super::form::{Form, option_text};
use crate::book::Question;
use serde_json::{Value as Json, json};

/// The codes that the form and its responses use, and the rules that issues name: a `Bundle` of `CodeSystem` and `ValueSet`.
pub fn terminology(form: &Form<'_>) -> Json {
    let questions = form.book.questionnaire.questions().iter();
    let questions = questions.filter(|question| !question.kind.options().is_empty());
    let rules: Vec<Json> = form.book.rules.iter().map(|rule| json!({"code": rule.id})).collect();
    let rules = system(form, "rules", &rules, |_| {});
    let resources = questions.flat_map(|question| [codes(form, question), values(form, question)]);
    let entry = |resource: Object| json!({"fullUrl": resource["url"], "resource": resource});
    let entries: Vec<Json> = resources.chain([rules]).map(entry).collect();
    json!({"resourceType": "Bundle", "id": "terminology", "type": "collection", "entry": entries})
}

fn codes(form: &Form<'_>, question: &Question) -> Object {
    let concept = |option: &String| {
        let text = |texts| option_text(texts, question, option);
        let designations =
            form.languages.all().map(|texts| json!({"language": texts.locale(), "value": text(texts)}));
        let designations: Vec<Json> = designations.collect();
        let mut concept =
            json!({"code": option, "display": text(form.languages.own()), "designation": designations});
        if question.not_offered.contains(option) {
            concept["property"] = json!([{"code": "inactive", "valueBoolean": true}]);
        }
        concept
    };
    let concepts: Vec<Json> = question.kind.options().iter().map(concept).collect();
    system(form, &address::part(&question.id), &concepts, |object| {
        put_text(object, "title", form, &|texts| label(texts, question));
        object.insert("valueSet".to_owned(), address::options(form.base(), "ValueSet", &question.id).into());
        object.insert(
            "property".to_owned(),
            json!([{"code": "inactive", "uri": address::INACTIVE, "type": "boolean"}]),
        );
    })
}

fn values(form: &Form<'_>, question: &Question) -> Object {
    let mut object = resource(form, "ValueSet", &address::part(&question.id));
    put_text(&mut object, "title", form, &|texts| label(texts, question));
    let system = address::options(form.base(), "CodeSystem", &question.id);
    object.insert(
        "compose".to_owned(),
        json!({"include": [{"system": system, "version": form.book.version()}]}),
    );
    object
}

fn system(form: &Form<'_>, name: &str, concepts: &[Json], more: impl FnOnce(&mut Object)) -> Object {
    let mut object = resource(form, "CodeSystem", name);
    more(&mut object);
    let rest =
        json!({"caseSensitive": true, "content": "complete", "count": concepts.len(), "concept": concepts});
    object.extend(self::object(rest));
    object
}

fn resource(form: &Form<'_>, kind: &str, name: &str) -> Object {
    let mut object = object(json!({
        "resourceType": kind,
        "id": name,
        "language": form.languages.own().locale(),
        "url": address::below_base(form.base(), &format!("{kind}/{name}")),
        "version": form.book.version(),
        "name": format!("ExoCheck_{}", name.replace('-', "_")),
    }));
    let mut published = published(form);
    published.retain(|name, _| !matches!(name.as_str(), "subjectType" | "lastReviewDate"));
    object.extend(published);
    object
}

fn label(texts: &crate::localizer::Localizer, question: &Question) -> String {
    texts.attribute(&format!("q-{}", question.id), "label", &[])
}
