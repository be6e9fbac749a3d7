//! What this version does not know in a file that an interview goes on with is set aside: it stays in the file, beside the
//! answers, and keeps nobody from going on. A version that knows it takes it back.

use crate::answers::{Answers, Fault, FaultKind, Need, read};
use crate::book::Questionnaire;
use serde_json::{Map, Value as Json};

/// Where it is kept in what an interview remembers.
const ASIDE: &str = "set_aside";

/// The same file without the questions and options that are not known, which are kept aside; nothing where it has another
/// fault. What looks like a known one by a slip, a label or a name is such a fault: the person is told what was meant.
pub(super) fn without_unknown(bytes: &[u8], faults: &[Fault]) -> Option<Vec<u8>> {
    let mut object: Map<String, Json> = serde_json::from_slice(bytes).ok()?;
    let mut memory = object.get("interview").and_then(Json::as_object).cloned().unwrap_or_default();
    let mut aside = memory.get(ASIDE).and_then(Json::as_object).cloned().unwrap_or_default();
    let mut found = Map::new();
    // From the end, so that the places of what stands before stay as they are told.
    for fault in faults.iter().rev() {
        let details = fault.details();
        if details.nearest.is_some() || !details.could_be.is_empty() {
            return None;
        }
        let pointer = details.pointer.as_deref()?;
        let (key, place) = match pointer.get(1..)?.split_once('/') {
            Some((key, place)) => (key, Some(place.parse::<usize>().ok()?)),
            None => (pointer.get(1..)?, None),
        };
        let key = key.replace("~1", "/").replace("~0", "~");
        match (fault.kind, place) {
            (FaultKind::UnknownId | FaultKind::UnknownOption, None) => {
                found.insert(key.clone(), object.remove(&key)?);
            }
            (FaultKind::UnknownOption, Some(place)) => {
                let options = object.get_mut(&key)?.as_array_mut().filter(|options| place < options.len())?;
                let option = options.remove(place);
                if options.is_empty() {
                    object.remove(&key);
                }
                let kept = found.entry(key).or_insert_with(|| Json::Array(Vec::new()));
                kept.as_array_mut()?.insert(0, option);
            }
            _ => return None,
        }
    }
    aside.extend(found.into_iter().rev());
    memory.insert(ASIDE.to_owned(), aside.into());
    object.insert("interview".to_owned(), memory.into());
    serde_json::to_vec(&object).ok()
}

/// The same file with those answers that were set aside and are known now, and these answers; nothing where there are none.
/// What was answered anew since then stays as it is, and so does what no longer goes with it.
pub(super) fn taken_back(
    bytes: &[u8],
    questionnaire: &Questionnaire,
) -> Option<(Vec<u8>, Map<String, Json>)> {
    let mut object: Map<String, Json> = serde_json::from_slice(bytes).ok()?;
    let (mut left, mut back) = (Map::new(), Map::new());
    for (key, value) in object.get("interview")?.get(ASIDE)?.as_object().cloned()? {
        // Of several options each may be known by itself.
        let pieces = match value {
            Json::Array(options) => options.into_iter().map(|option| Json::Array(vec![option])).collect(),
            value => vec![value],
        };
        for piece in pieces {
            let mut with = object.clone();
            let is_added = add(&mut with, &key, &piece);
            let is_known =
                is_added && read(&serde_json::to_vec(&with).ok()?, questionnaire, Need::Unfinished).is_ok();
            object = if is_known { with } else { object };
            add(if is_known { &mut back } else { &mut left }, &key, &piece);
        }
    }
    let memory = object.get_mut("interview")?.as_object_mut()?;
    if left.is_empty() {
        memory.remove(ASIDE)
    } else {
        memory.insert(ASIDE.to_owned(), left.into())
    };
    (!back.is_empty()).then_some((serde_json::to_vec(&object).ok()?, back))
}

/// Adds an answer, or options to those that are there; false where another answer stands there.
fn add(answers: &mut Map<String, Json>, key: &str, value: &Json) -> bool {
    match (answers.get_mut(key), value) {
        (None, _) => drop(answers.insert(key.to_owned(), value.clone())),
        (Some(Json::Array(options)), Json::Array(more)) => options.extend(more.iter().cloned()),
        _ => return false,
    }
    true
}

/// What is set aside, as it stood in the file.
pub(super) fn told(answers: &Answers) -> Option<String> {
    answers.interview.get(ASIDE)?.as_object().and_then(listed)
}

/// Answers in a line, as they stand in a file; nothing where there are none.
pub(super) fn listed(answers: &Map<String, Json>) -> Option<String> {
    let each = answers.iter().map(|(key, value)| format!("{key} {value}"));
    Some(crate::term::excerpt(&each.collect::<Vec<_>>().join(", "))).filter(|told| !told.is_empty())
}

#[cfg(test)]
mod tests {
    use super::{taken_back, without_unknown};
    use crate::answers::{Need, read};
    use crate::book::RuleBook;
    use serde_json::{Value as Json, json};

    fn aside(answers: &Json) -> Option<Json> {
        let book = RuleBook::embedded().unwrap();
        let bytes = answers.to_string();
        let faults = read(bytes.as_bytes(), &book.questionnaire, Need::Unfinished).unwrap_err();
        let left = without_unknown(bytes.as_bytes(), &faults)?;
        assert!(read(&left, &book.questionnaire, Need::Unfinished).is_ok(), "{left:?}");
        Some(serde_json::from_slice(&left).unwrap())
    }

    #[test]
    fn what_is_not_known_is_set_aside_and_every_other_fault_stays_one() {
        let known = json!({"goals": ["wrinkles"], "age": 52});
        let with = |more: Json| {
            let mut all = known.clone();
            more.as_object().unwrap().iter().for_each(|(key, value)| all[key] = value.clone());
            all
        };
        let kept = |aside: Json| with(json!({"interview": {"set_aside": aside}}));
        assert_eq!(aside(&with(json!({"mood": [1, 2]}))), Some(kept(json!({"mood": [1, 2]}))));
        assert_eq!(aside(&with(json!({"route": "rocket"}))), Some(kept(json!({"route": "rocket"}))));
        assert_eq!(
            aside(&with(json!({"conditions": ["gout", "keloid", "warts"]}))),
            Some({
                let mut all = kept(json!({"conditions": ["gout", "warts"]}));
                all["conditions"] = json!(["keloid"]);
                all
            })
        );
        assert_eq!(
            aside(&with(json!({"mood": 1, "interview": {"way": "short", "set_aside": {"tea": 2}}}))),
            Some(with(json!({"interview": {"way": "short", "set_aside": {"tea": 2, "mood": 1}}})))
        );
        assert_eq!(aside(&with(json!({"mood": 1, "age": 900}))), None);
        assert_eq!(aside(&with(json!({"mood": 1, "goals": ["wrinkels"]}))), None, "a slip");
        assert_eq!(aside(&with(json!({"mood": 1, "schema": "exo-check/answers/2"}))), None);
    }

    #[test]
    fn what_is_known_now_is_taken_back_unless_it_was_answered_anew() {
        let book = RuleBook::embedded().unwrap();
        let back = |answers: Json| {
            let (bytes, back) = taken_back(answers.to_string().as_bytes(), &book.questionnaire)?;
            assert!(read(&bytes, &book.questionnaire, Need::Unfinished).is_ok());
            Some((serde_json::from_slice(&bytes).unwrap(), Json::from(back)))
        };
        let with = |conditions: Json, aside: Json| json!({"age": 52, "conditions": conditions, "interview": {"way": "short", "set_aside": aside}});
        let all = |aside: Json| with(json!(["keloid"]), aside);
        assert_eq!(
            back(all(json!({"sex": "female", "mood": 1, "conditions": ["asthma"], "age": 40}))),
            Some((
                json!({"age": 52, "conditions": ["keloid", "asthma"], "sex": "female",
                    "interview": {"way": "short", "set_aside": {"mood": 1, "age": 40}}}),
                json!({"sex": "female", "conditions": ["asthma"]})
            ))
        );
        assert_eq!(back(all(json!({"mood": 1}))), None, "not known yet");
        assert_eq!(
            back(with(json!(["none"]), json!({"conditions": ["asthma"]}))),
            None,
            "none was answered since"
        );
        let (part, _) = back(all(json!({"conditions": ["asthma", "warts"]}))).unwrap();
        assert_eq!(part, {
            let mut part = all(json!({"conditions": ["warts"]}));
            part["conditions"] = json!(["keloid", "asthma"]);
            part
        });
        let (whole, _) = back(all(json!({"sex": "female"}))).unwrap();
        assert_eq!(whole["interview"], json!({"way": "short"}), "nothing is left aside");
        assert_eq!(back(json!({"age": 52, "interview": {"way": "short"}})), None);
    }
}
