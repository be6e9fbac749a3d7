//! One rule with its sources, and two people: one whom it speaks to and one whom it does not.

use crate::answers::{Answers, nearest};
use crate::book::{Rule, RuleBook};
use crate::cli::{Format, Options};
use crate::command::{Session, deliver};
use crate::env::Env;
use crate::error::{Error, ErrorKind};
use crate::localizer::Variable;
use crate::proof::{behind, examples};
use crate::render::condition::answer_line;
use crate::render::rules;
use serde_json::{Value as Json, json};

pub(super) fn run(env: &mut Env, session: &Session, options: &Options, id: &str) -> Result<u8, Error> {
    let (localizer, book) = (&session.localizer, &session.book);
    let rule = known(book, id)?;
    let [fires, silent] = examples(book, &crate::assets::cases(), id);
    let people = [("rule-fires", &fires), ("rule-silent", &silent)];
    let text = if options.format == Format::Json {
        let mut whole = rules::rule_json(localizer, book, rule);
        let json = |person: &Option<Answers>| {
            person.as_ref().map_or(Json::Null, |person| person.to_json(&book.questionnaire))
        };
        (whole["fires"], whole["silent"]) = (json(&fires), json(&silent));
        let whole = json!({"schema": "exo-check/rules-explain/1", "rule": whole});
        format!("{whole:#}\n")
    } else {
        let markdown = options.format == Format::Markdown;
        let mut text = rules::rule(localizer, book, rule, markdown);
        for (label, person) in people {
            let json = person.as_ref().map(|person| person.to_json(&book.questionnaire).to_string());
            let json = json.unwrap_or_else(|| localizer.word("rule-none"));
            let json = if markdown { format!("```json\n{json}\n```") } else { json };
            let counts = person.as_ref().map_or_else(String::new, |person| in_words(session, rule, person));
            text = text + &localizer.word(label) + "\n" + &counts + &json + "\n";
        }
        text
    };
    deliver(env, session, options, &text).map(|()| 0)
}

/// The rule of this id.
///
/// # Errors
/// There is none; the nearest is named.
pub(super) fn known<'b>(book: &'b RuleBook, id: &str) -> Result<&'b Rule, Error> {
    book.rule(id).ok_or_else(|| {
        let named = vec![("rule", crate::term::excerpt(id))];
        let missing = Error::message(ErrorKind::Usage, "error-no-rule", named);
        let ids = || book.rules.iter().map(|rule| rule.id.as_str());
        let end = |known: &'b str| known.split_once('.').map_or(known, |(_, end)| end);
        let by_end = nearest(id, ids().map(end)).and_then(|near| ids().find(|known| end(known) == near));
        match by_end.map(str::to_owned).or_else(|| nearest(id, ids())) {
            Some(meant) => missing.with_hint("error-no-rule-nearest", vec![("rule", meant)]),
            None => missing.with_hint("error-no-rule-hint", Vec::new()),
        }
    })
}

/// The answers to the questions behind the rule, as a line; nothing for a rule that everybody reads.
pub(super) fn in_words(session: &Session, rule: &Rule, person: &Answers) -> String {
    let (localizer, book) = (&session.localizer, &session.book);
    let behind = behind(book, rule);
    let questions = book.questionnaire.questions().iter();
    let told = questions.filter(|question| behind.contains(question.id.as_str())).filter_map(|question| {
        person.get(&question.id).map(|value| answer_line(localizer, book, &question.id, value))
    });
    let told: String = told.collect::<Vec<_>>().join(&localizer.word("rule-person-and"));
    if told.is_empty() {
        return told;
    }
    localizer.text("rule-person", &[("answers", Variable::Text(&told))]) + "\n"
}
