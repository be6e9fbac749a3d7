//! The workload of `batch --ids-only` in a general engine: `general datalogic|cel|zen < lines`. It gets the rules whose
//! conditions ask answers alone (no derived facts), compiled once; it checks no answer, and takes unknown for false.

use serde_json::{Map, Value, json};
use std::io::{BufRead, BufReader, BufWriter, Write, stdin, stdout};

const DERIVED: [&str; 9] = [
    "fits", "route_mismatch", "too_soon", "over_budget", "above_usual", "earlier_route_mismatch", "too_early",
    "course_days", "course_total_jpy",
];

fn main() {
    let rules = rules();
    eprintln!("{} rules", rules.len());
    match std::env::args().nth(1).as_deref() {
        Some("datalogic") => datalogic(&rules),
        Some("cel") => cel(&rules),
        Some("zen") => zen(&rules),
        _ => eprintln!("usage: general datalogic|cel|zen < lines"),
    }
}

struct Rule {
    line: String,
    when: Value,
}

fn rules() -> Vec<Rule> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../rules");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut rules = Vec::new();
    for file in files.into_iter().filter(|file| file.extension().is_some_and(|end| end == "json")) {
        let json: Value = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
        for rule in json.as_array().into_iter().flatten().filter(|rule| rule["category"].is_string()) {
            let when = rule["when"].to_string();
            if !DERIVED.iter().any(|name| when.contains(&format!("\"{name}\""))) {
                let line = json!({"rule": rule["id"], "severity": rule["severity"]}).to_string();
                rules.push(Rule { line, when: rule["when"].clone() });
            }
        }
    }
    rules
}

/// Walks a condition as our rule files write it.
fn walk(when: &Value, all: &dyn Fn(Vec<Value>) -> Value, any: &dyn Fn(Vec<Value>) -> Value, not: &dyn Fn(Value) -> Value, leaf: &dyn Fn(&str, &Value) -> Value) -> Value {
    let go = |part: &Value| walk(part, all, any, not, leaf);
    let parts = when.as_object().unwrap().iter().map(|(key, value)| match key.as_str() {
        "all" => all(value.as_array().unwrap().iter().map(go).collect()),
        "any" => any(value.as_array().unwrap().iter().map(go).collect()),
        "not" => not(go(value)),
        fact => leaf(fact, value),
    });
    let mut parts: Vec<Value> = parts.collect();
    if parts.len() == 1 { parts.remove(0) } else { all(parts) }
}

fn kinds() -> Map<String, Value> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../rules/questionnaire.json");
    let json: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let questions = json.as_array().unwrap().iter().flat_map(|section| section["questions"].as_array().unwrap());
    questions.map(|question| (question["id"].as_str().unwrap().to_owned(), question["kind"].clone())).collect()
}

fn wanted(test: &Value) -> Vec<Value> {
    test.as_array().cloned().unwrap_or_else(|| vec![test.clone()])
}

fn datalogic(rules: &[Rule]) {
    let engine = datalogic_rs::Engine::new();
    let kinds = kinds();
    let leaf = |fact: &str, test: &Value| {
        let var = json!({"var": fact});
        if test["unanswered"] == true {
            return json!({"!": [{"!!": [var]}]});
        }
        if let Some(bounds) = test.as_object() {
            let one = |(name, bound): (&String, &Value)| {
                let sign = match name.as_str() { "at_least" => ">=", "more_than" => ">", "at_most" => "<=", _ => "<" };
                json!({"and": [{"!==": [var, null]}, {sign: [var, bound]}]})
            };
            return json!({"and": bounds.iter().map(one).collect::<Vec<_>>()});
        }
        if kinds[fact] == "choice" {
            return json!({"in": [var, wanted(test)]});
        }
        json!({"or": wanted(test).iter().map(|option| json!({"in": [option, var]})).collect::<Vec<_>>()})
    };
    let compiled: Vec<_> = rules
        .iter()
        .map(|rule| {
            let logic = walk(
                &rule.when,
                &|parts| if parts.is_empty() { json!(true) } else { json!({"and": parts}) },
                &|parts| json!({"or": parts}),
                &|part| json!({"!": [part]}),
                &leaf,
            );
            engine.compile(logic.to_string().as_str()).unwrap()
        })
        .collect();
    let mut arena = bumpalo::Bump::new();
    each_line(|line, output| {
        {
            let input = arena.alloc(datalogic_rs::DataValue::from_str(line, &arena).unwrap());
            let mut first = true;
            for (rule, logic) in rules.iter().zip(&compiled) {
                let fired = engine.evaluate(logic, &*input, &arena).is_ok_and(|value| value.as_bool() == Some(true));
                if fired {
                    if !first {
                        output.write_all(b",").unwrap();
                    }
                    first = false;
                    output.write_all(rule.line.as_bytes()).unwrap();
                }
            }
        }
        arena.reset();
    });
}

fn cel(rules: &[Rule]) {
    let kinds = kinds();
    let leaf = |fact: &str, test: &Value| {
        let has = format!("has(a.{fact})");
        Value::from(if test["unanswered"] == true {
            format!("!{has}")
        } else if let Some(bounds) = test.as_object() {
            let one = |(name, bound): (&String, &Value)| {
                let sign = match name.as_str() { "at_least" => ">=", "more_than" => ">", "at_most" => "<=", _ => "<" };
                format!("{has} && a.{fact} {sign} {bound}")
            };
            format!("({})", bounds.iter().map(one).collect::<Vec<_>>().join(" && "))
        } else if kinds[fact] == "choice" {
            format!("({has} && a.{fact} in {})", json!(wanted(test)))
        } else {
            let parts: Vec<String> = wanted(test).iter().map(|option| format!("{option} in a.{fact}")).collect();
            format!("({has} && ({}))", parts.join(" || "))
        })
    };
    let join = |parts: Vec<Value>, sign: &str| {
        let parts: Vec<String> = parts.iter().map(|part| part.as_str().unwrap().to_owned()).collect();
        Value::from(if parts.is_empty() { "true".to_owned() } else { format!("({})", parts.join(sign)) })
    };
    let programs: Vec<cel::Program> = rules
        .iter()
        .map(|rule| {
            let text = walk(&rule.when, &|parts| join(parts, " && "), &|parts| join(parts, " || "), &|part| {
                Value::from(format!("!({})", part.as_str().unwrap()))
            }, &leaf);
            cel::Program::compile(text.as_str().unwrap()).unwrap()
        })
        .collect();
    each_line(|line, output| {
        let answers: Value = serde_json::from_str(line).unwrap();
        let mut context = cel::Context::default();
        context.add_variable("a", answers).unwrap();
        let mut first = true;
        for (rule, program) in rules.iter().zip(&programs) {
            if matches!(program.execute(&context), Ok(cel::Value::Bool(true))) {
                if !first {
                    output.write_all(b",").unwrap();
                }
                first = false;
                output.write_all(rule.line.as_bytes()).unwrap();
            }
        }
    });
}

fn zen(rules: &[Rule]) {
    let kinds = kinds();
    let leaf = |fact: &str, test: &Value| {
        let text = |value: &Value| value.to_string().replace('"', "'");
        Value::from(if test["unanswered"] == true {
            format!("{fact} == null")
        } else if let Some(bounds) = test.as_object() {
            let one = |(name, bound): (&String, &Value)| {
                let sign = match name.as_str() { "at_least" => ">=", "more_than" => ">", "at_most" => "<=", _ => "<" };
                format!("{fact} != null and {fact} {sign} {bound}")
            };
            format!("({})", bounds.iter().map(one).collect::<Vec<_>>().join(" and "))
        } else if kinds[fact] == "choice" {
            format!("({fact} in {})", text(&json!(wanted(test))))
        } else {
            let parts: Vec<String> = wanted(test).iter().map(|option| format!("{} in {fact}", text(option))).collect();
            format!("({fact} != null and ({}))", parts.join(" or "))
        })
    };
    let join = |parts: Vec<Value>, sign: &str| {
        let parts: Vec<String> = parts.iter().map(|part| part.as_str().unwrap().to_owned()).collect();
        Value::from(if parts.is_empty() { "true".to_owned() } else { format!("({})", parts.join(sign)) })
    };
    let mut isolate = zen_expression::Isolate::new();
    let programs: Vec<_> = rules
        .iter()
        .map(|rule| {
            let text = walk(&rule.when, &|parts| join(parts, " and "), &|parts| join(parts, " or "), &|part| {
                Value::from(format!("not({})", part.as_str().unwrap()))
            }, &leaf);
            isolate.compile_standard(text.as_str().unwrap()).unwrap()
        })
        .collect();
    let mut machine = zen_expression::vm::VM::new();
    each_line(|line, output| {
        let answers = zen_expression::Variable::from(serde_json::from_str::<Value>(line).unwrap());
        let mut first = true;
        for (rule, program) in rules.iter().zip(&programs) {
            let value = program.evaluate_with(answers.clone(), &mut machine);
            if matches!(value, Ok(zen_expression::Variable::Bool(true))) {
                if !first {
                    output.write_all(b",").unwrap();
                }
                first = false;
                output.write_all(rule.line.as_bytes()).unwrap();
            }
        }
    });
}

fn each_line(mut make: impl FnMut(&str, &mut dyn Write)) {
    let mut input = BufReader::with_capacity(1 << 16, stdin().lock());
    let mut output = BufWriter::with_capacity(1 << 16, stdout().lock());
    let mut line = String::new();
    while input.read_line(&mut line).unwrap() > 0 {
        output.write_all(b"{\"findings\":[").unwrap();
        make(line.trim_end(), &mut output);
        output.write_all(b"]}\n").unwrap();
        line.clear();
    }
}
