//! One rule with its sources, and two people: one whom it speaks to and one whom it does not.

use crate::answers::Answers;
use crate::cli::{Format, Options};
use crate::command::{Session, deliver};
use crate::env::Env;
use crate::error::{Error, ErrorKind};
use crate::proof::examples;
use crate::render::rules;
use serde_json::{Value as Json, json};

pub(super) fn run(env: &mut Env, session: &Session, options: &Options, id: &str) -> Result<u8, Error> {
    let (localizer, book) = (&session.localizer, &session.book);
    let rule = book.rule(id).ok_or_else(|| {
        let named = vec![("rule", crate::term::excerpt(id))];
        Error::message(ErrorKind::Usage, "error-no-rule", named).with_hint("error-no-rule-hint", Vec::new())
    })?;
    let [fires, silent] = examples(book, &crate::assets::cases(), id);
    let json = |answers: &Option<Answers>| answers.as_ref().map(|found| found.to_json(&book.questionnaire));
    let people = [("rule-fires", json(&fires)), ("rule-silent", json(&silent))];
    let text = if options.format == Format::Json {
        let mut whole = rules::rule_json(localizer, book, rule);
        whole["fires"] = people[0].1.clone().unwrap_or(Json::Null);
        whole["silent"] = people[1].1.clone().unwrap_or(Json::Null);
        let whole = json!({"schema": "exo-check/rules-explain/1", "rule": whole});
        format!("{whole:#}\n")
    } else {
        let markdown = options.format == Format::Markdown;
        let mut text = rules::rule(localizer, book, rule, markdown);
        for (label, person) in people {
            let person = person.map_or_else(|| localizer.word("rule-none"), |person| person.to_string());
            let person = if markdown { format!("```json\n{person}\n```") } else { person };
            text = text + &localizer.word(label) + "\n" + &person + "\n";
        }
        text
    };
    deliver(env, session, options, &text).map(|()| 0)
}
