//! Reads conditions strictly: an unknown shape or a key given twice is an error with its place.

use super::{Condition, Test};
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::fmt;

impl<'de> Deserialize<'de> for Condition {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ConditionVisitor)
    }
}

struct ConditionVisitor;

impl<'de> Visitor<'de> for ConditionVisitor {
    type Value = Condition;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a condition: an object of facts, `any`, `all` or `not`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Condition, A::Error> {
        let mut parts: Vec<Condition> = Vec::new();
        while let Some(key) = map.next_key::<String>()? {
            if parts.iter().any(|part| stands_for(part, &key)) {
                return Err(A::Error::custom(format!("`{key}` stands twice in one condition")));
            }
            parts.push(match key.as_str() {
                "any" => Condition::Any(map.next_value::<Parts>()?.0),
                "all" => Condition::All(map.next_value::<Parts>()?.0),
                "not" => Condition::Not(Box::new(map.next_value()?)),
                _ => Condition::Leaf { fact: key, test: map.next_value()? },
            });
        }
        Ok(match parts.len() {
            1 => parts.remove(0),
            _ => Condition::All(parts),
        })
    }
}

/// Whether a part was made from this key.
fn stands_for(part: &Condition, key: &str) -> bool {
    match part {
        Condition::Any(_) => key == "any",
        Condition::All(_) => key == "all",
        Condition::Not(_) => key == "not",
        Condition::Leaf { fact, .. } => key == fact,
    }
}

/// The parts of `any` or `all`: at least one, since an empty `any` could never hold.
struct Parts(Vec<Condition>);

impl<'de> Deserialize<'de> for Parts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let parts = Vec::<Condition>::deserialize(deserializer)?;
        if parts.is_empty() {
            return Err(D::Error::custom("`any` and `all` need at least one condition"));
        }
        Ok(Self(parts))
    }
}

impl<'de> Deserialize<'de> for Test {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TestVisitor)
    }
}

struct TestVisitor;

impl<'de> Visitor<'de> for TestVisitor {
    type Value = Test;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an option, an array of options, `true`, or a comparison such as {\"less_than\": 18}")
    }

    fn visit_str<E: Error>(self, option: &str) -> Result<Test, E> {
        Ok(Test::OneOf(vec![option.to_owned()]))
    }

    fn visit_bool<E: Error>(self, holds: bool) -> Result<Test, E> {
        if holds { Ok(Test::Holds) } else { Err(E::custom("write {\"not\": …} instead of `false`")) }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut options: A) -> Result<Test, A::Error> {
        let mut wanted: Vec<String> = Vec::new();
        while let Some(option) = options.next_element::<String>()? {
            if wanted.contains(&option) {
                return Err(A::Error::custom(format!("option `{option}` stands twice")));
            }
            wanted.push(option);
        }
        if wanted.is_empty() {
            return Err(A::Error::custom("an empty array of options could never hold"));
        }
        Ok(Test::OneOf(wanted))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Test, A::Error> {
        let (mut least, mut most) = (None, None);
        while let Some(key) = map.next_key::<String>()? {
            let (bound, shift) = match key.as_str() {
                "at_least" => (&mut least, 0),
                "more_than" => (&mut least, 1),
                "at_most" => (&mut most, 0),
                "less_than" => (&mut most, -1),
                "answered" => return read_alone(map, "answered", Test::Answered),
                "unanswered" => return read_alone(map, "unanswered", Test::Unanswered),
                _ => return Err(A::Error::custom(format!("`{key}` is no comparison"))),
            };
            let number = map.next_value::<i64>()?.checked_add(shift);
            let number = number.ok_or_else(|| A::Error::custom("no number lies beyond this bound"))?;
            if bound.replace(number).is_some() {
                return Err(A::Error::custom("a bound is given twice"));
            }
        }
        match (least, most) {
            (None, None) => Err(A::Error::custom("a comparison needs a bound")),
            (Some(low), Some(high)) if low > high => {
                Err(A::Error::custom("no number lies between these bounds"))
            }
            _ => Ok(Test::Within { least, most }),
        }
    }
}

fn read_alone<'de, A: MapAccess<'de>>(mut map: A, key: &str, test: Test) -> Result<Test, A::Error> {
    let holds = map.next_value::<bool>()?;
    if !holds || map.next_key::<String>()?.is_some() {
        return Err(A::Error::custom(format!("write {{\"{key}\": true}} and nothing beside it")));
    }
    Ok(test)
}

#[cfg(test)]
mod tests {
    use super::Condition;

    fn fault(text: &str) -> String {
        serde_json::from_str::<Condition>(text).unwrap_err().to_string()
    }

    #[test]
    fn faults_are_exact_and_placed() {
        assert_eq!(fault(r#"{"a": "x", "a": "y"}"#), "`a` stands twice in one condition at line 1 column 14");
        assert_eq!(
            fault(r#"{"any": []}"#),
            "`any` and `all` need at least one condition at line 1 column 11"
        );
        assert_eq!(fault(r#"{"age": {"under": 18}}"#), "`under` is no comparison at line 1 column 16");
        assert_eq!(
            fault(r#"{"age": {"more_than": 3, "less_than": 4}}"#),
            "no number lies between these bounds at line 1 column 40"
        );
        for (bound, number) in [("more_than", i64::MAX), ("less_than", i64::MIN)] {
            let text = format!(r#"{{"age": {{"{bound}": {number}}}}}"#);
            assert!(fault(&text).starts_with("no number lies beyond this bound"), "{text}");
        }
        assert_eq!(fault(r#"{"a": []}"#), "an empty array of options could never hold at line 1 column 8");
        assert_eq!(fault(r#"{"a": false}"#), "write {\"not\": …} instead of `false` at line 1 column 11");
        assert_eq!(
            fault(r#"{"a": {"unanswered": false}}"#),
            "write {\"unanswered\": true} and nothing beside it at line 1 column 27"
        );
    }
}
