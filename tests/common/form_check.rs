//! Fifteen mistakes in a `Questionnaire`, each of which some form tool lets pass.

use serde_json::Value;

/// Fields of R4 that a form may have; extensions of texts begin with `_`.
const FIELDS: [&str; 22] = [
    "resourceType",
    "id",
    "language",
    "url",
    "version",
    "name",
    "title",
    "status",
    "experimental",
    "subjectType",
    "date",
    "description",
    "purpose",
    "jurisdiction",
    "publisher",
    "contact",
    "useContext",
    "copyright",
    "lastReviewDate",
    "text",
    "extension",
    "item",
];
const ITEM_FIELDS: [&str; 14] = [
    "extension",
    "linkId",
    "text",
    "type",
    "enableWhen",
    "enableBehavior",
    "required",
    "repeats",
    "answerOption",
    "answerValueSet",
    "item",
    "maxLength",
    "definition",
    "prefix",
];
const TYPES: [&str; 17] = [
    "group",
    "display",
    "boolean",
    "decimal",
    "integer",
    "date",
    "dateTime",
    "time",
    "string",
    "text",
    "url",
    "choice",
    "open-choice",
    "attachment",
    "reference",
    "quantity",
    "question",
];
const WITH_LENGTH: [&str; 4] = ["string", "text", "url", "open-choice"];
const WITH_OPTIONS: [&str; 7] = ["choice", "open-choice", "integer", "date", "time", "string", "text"];

/// Every item of a form, in order.
pub(crate) fn items(items: &Value) -> Vec<&Value> {
    let list = items.as_array().map_or(&[][..], Vec::as_slice);
    list.iter().flat_map(|item| std::iter::once(item).chain(self::items(&item["item"]))).collect()
}

/// The mistakes of a form.
pub(crate) fn form_mistakes(form: &Value) -> Vec<String> {
    let mut mistakes = unknown_fields(form, &FIELDS, "");
    if !["draft", "active", "retired", "unknown"].iter().any(|status| form["status"] == *status) {
        mistakes.push("no status".to_owned());
    }
    if form["date"].as_str().is_none_or(|date| date.parse::<jiff::civil::Date>().is_err()) {
        mistakes.push("bad date".to_owned());
    }
    let all = items(&form["item"]);
    let mut seen = Vec::new();
    for item in &all {
        if seen.contains(&&item["linkId"]) {
            mistakes.push(format!("{}: linkId twice", text(&item["linkId"])));
        }
        seen.push(&item["linkId"]);
        mistakes.extend(item_mistakes(item));
        mistakes.extend(condition_mistakes(item, &all));
    }
    mistakes
}

fn unknown_fields(object: &Value, known: &[&str], before: &str) -> Vec<String> {
    let names = object.as_object().unwrap().keys();
    let strays = names.filter(|name| !known.contains(&name.trim_start_matches('_')));
    strays.map(|name| format!("{before}unknown field {name}")).collect()
}

fn item_mistakes(item: &Value) -> Vec<String> {
    let (link, kind) = (text(&item["linkId"]), text(&item["type"]));
    let has = |name: &str| item.get(name).is_some();
    let mut mistakes = unknown_fields(item, &ITEM_FIELDS, &format!("{link}: "));
    let mut check =
        |holds: bool, mistake: String| mistakes.extend(holds.then(|| format!("{link}: {mistake}")));
    check(!TYPES.contains(&kind), format!("type {kind}"));
    check(kind == "display" && has("required"), "required on display".to_owned());
    check(kind == "display" && has("item"), "items under display".to_owned());
    check(has("answerOption") && has("answerValueSet"), "answerOption and answerValueSet".to_owned());
    check(has("answerOption") && !WITH_OPTIONS.contains(&kind), format!("answerOption on {kind}"));
    check(has("maxLength") && !WITH_LENGTH.contains(&kind), format!("maxLength on {kind}"));
    mistakes
}

fn condition_mistakes(item: &Value, all: &[&Value]) -> Vec<String> {
    let link = text(&item["linkId"]);
    let tests = item["enableWhen"].as_array().map_or(&[][..], Vec::as_slice);
    let mut mistakes = Vec::new();
    if tests.len() > 1 && item.get("enableBehavior").is_none() {
        mistakes.push(format!("{link}: two enableWhen without enableBehavior"));
    }
    for test in tests {
        let has_answer = test.as_object().unwrap().keys().any(|name| name.starts_with("answer"));
        let target = all.iter().find(|target| target["linkId"] == test["question"]);
        let options = target.and_then(|target| target["answerOption"].as_array());
        let is_option = |options: &Vec<Value>| {
            options.iter().any(|option| option["valueCoding"]["code"] == test["answerCoding"]["code"])
        };
        if test["operator"] == "exists" && !test["answerBoolean"].is_boolean() {
            mistakes.push(format!("{link}: exists without a boolean"));
        } else if !has_answer {
            mistakes.push(format!("{link}: enableWhen without answer"));
        } else if target.is_none() {
            mistakes.push(format!("{link}: enableWhen points to no item"));
        } else if test.get("answerCoding").is_some() && !options.is_some_and(is_option) {
            mistakes.push(format!("{link}: enableWhen code not among options"));
        }
    }
    mistakes
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
