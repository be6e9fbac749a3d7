//! The reviewers' ledger: who signed which stop and caution, what to read next, and signing.

use super::explain::{in_words, known};
use crate::book::{Review, Signed, Tally, seals};
use crate::cli::{Certify, Format, Options, Review as Asked, Reviewing};
use crate::command::{Session, deliver, io_error, pretty_json, shown};
use crate::env::Env;
use crate::error::{Error, ErrorKind};
use crate::localizer::{Localizer, Variable};
use crate::proof::Examples;
use crate::render::packet::{Entry, Packet};
use crate::render::rules::tally_words;
use crate::term::Locale;
use serde_json::{Value as Json, json};
use std::path::Path;

/// Words that a reviewer reads with care in a minute.
const WORDS_A_MINUTE: usize = 200;
/// More than this at once nobody reads with care.
const MOST_WORDS: usize = 4_000;

pub(super) fn run(env: &mut Env, session: &Session, options: &Options, asked: &Asked) -> Result<u8, Error> {
    if let Some(Reviewing::Certify(who)) = &asked.certify {
        return certify(env, session, options, who);
    }
    let given = asked.records.as_deref().map(|file| records(env, file)).transpose()?;
    let book = &session.book;
    let reviews = given.as_ref().unwrap_or(&book.reviews);
    let signed = book.signed(reviews);
    let text = match (asked.next, options.format) {
        (true, format) => {
            packet(session, behind(session, &signed, asked.after.as_deref())?, asked.minutes, format)
        }
        (false, Format::Json) => pretty_json(&ledger_json(&Tally::of(&signed), &signed)),
        (false, Format::Html | Format::Markdown) => {
            return Err(Error::message(ErrorKind::Usage, "ledger-form-needs-next", Vec::new()));
        }
        (false, _) => ledger(session, &Tally::of(&signed), &signed),
    };
    deliver(env, session, options, &text).map(|()| 0)
}

fn records(env: &Env, file: &Path) -> Result<Vec<Review>, Error> {
    let bytes = env.read_file(file).map_err(|cause| io_error("error-read", file, &cause))?;
    serde_json::from_slice(&bytes).map_err(|cause| {
        let named = vec![("file", shown(file)), ("cause", cause.to_string())];
        Error::message(ErrorKind::Data, "ledger-unread", named)
    })
}

/// Adds a record for each rule as it stands today; the same person's earlier ones for it go.
fn certify(env: &mut Env, session: &Session, options: &Options, who: &Certify) -> Result<u8, Error> {
    let said = [&who.by, &who.qualification, &who.interests, &who.criterion];
    if said.iter().any(|text| text.trim().is_empty()) {
        return Err(Error::message(ErrorKind::Usage, "ledger-empty", Vec::new()));
    }
    let seals = seals();
    let mut all = match &who.into {
        Some(file) if env.exists(file) => records(env, file)?,
        _ => session.book.reviews.clone(),
    };
    for id in &who.rules {
        let rule = known(&session.book, id)?;
        all.retain(|review| review.rule != rule.id || review.by != who.by);
        all.push(Review {
            rule: rule.id.clone(),
            seal: seals.get(&rule.id).cloned().unwrap_or_default(),
            by: who.by.clone(),
            qualification: who.qualification.clone(),
            interests: who.interests.clone(),
            criterion: who.criterion.clone(),
            on: options.as_of.unwrap_or(env.today),
        });
    }
    all.sort_by(|one, other| (&one.rule, &one.by).cmp(&(&other.rule, &other.by)));
    let text = pretty_json(&json!(all));
    let Some(file) = &who.into else { return deliver(env, session, options, &text).map(|()| 0) };
    env.write_file(file, &text, true).map_err(|cause| io_error("error-write", file, &cause))?;
    let count = Variable::count(who.rules.len());
    env.tell(
        &session
            .localizer
            .text("ledger-written", &[("count", count), ("file", Variable::Text(&shown(file)))]),
    );
    Ok(0)
}

fn ledger_json(tally: &Tally, signed: &[Signed<'_>]) -> Json {
    let rules = signed.iter().map(|one| {
        json!({
            "rule": one.rule.id,
            "severity": one.rule.severity,
            "state": state(one),
            "seal": one.seal,
            "valid": one.valid,
            "lapsed": one.lapsed,
        })
    });
    json!({
        "schema": "exo-check/rules-review/1",
        "warnings": tally.warnings,
        "signed": tally.signed,
        "lapsed": tally.lapsed,
        "people": tally.people,
        "rules": rules.collect::<Vec<Json>>(),
    })
}

/// `signed`, `lapsed` or `open`.
fn state(one: &Signed<'_>) -> &'static str {
    match (one.valid.is_empty(), one.lapsed.is_empty()) {
        (false, _) => "signed",
        (true, false) => "lapsed",
        (true, true) => "open",
    }
}

fn ledger(session: &Session, tally: &Tally, signed: &[Signed<'_>]) -> String {
    let localizer = &session.localizer;
    let mut lines = vec![tally_words(localizer, tally), String::new()];
    for one in signed {
        let people: Vec<String> = one
            .valid
            .iter()
            .chain(&one.lapsed)
            .map(|review| format!("{} ({})", review.by, review.on))
            .collect();
        let line = format!(
            "{}  {}  {}",
            localizer.word(&format!("ledger-{}", state(one))),
            one.rule.id,
            people.join(", ")
        );
        lines.push(line.trim_end().to_owned());
    }
    lines.join("\n") + "\n"
}

/// The warnings that stand behind this one.
fn behind<'s, 'b>(
    session: &Session,
    signed: &'s [Signed<'b>],
    after: Option<&str>,
) -> Result<&'s [Signed<'b>], Error> {
    let Some(after) = after else { return Ok(signed) };
    let id = &known(&session.book, after)?.id;
    let place = signed.iter().position(|one| one.rule.id == *id);
    let missing = || Error::message(ErrorKind::Usage, "ledger-no-warning", vec![("rule", id.clone())]);
    place.map(|place| &signed[place + 1..]).ok_or_else(missing)
}

/// The unsigned stops and cautions, the heaviest first, as many as can be read with care in the time.
fn packet(session: &Session, signed: &[Signed<'_>], minutes: Option<u64>, format: Format) -> String {
    let minutes = minutes.map_or(usize::MAX, |minutes| usize::try_from(minutes).unwrap_or(usize::MAX));
    let most = minutes.saturating_mul(WORDS_A_MINUTE).min(MOST_WORDS);
    let open: Vec<&Signed<'_>> = signed.iter().filter(|one| one.valid.is_empty()).collect();
    let mut localizers: Vec<Localizer> =
        Locale::ALL.iter().filter_map(|locale| Localizer::embedded(*locale).ok()).collect();
    localizers.sort_by_key(|localizer| localizer.locale() != session.localizer.locale());
    let mut examples = Examples::new(&session.book, &crate::assets::cases());
    let mut packet = Packet::new(&session.localizer, open.len(), most);
    for one in &open {
        let people =
            examples.of(&one.rule.id).map(|person| person.map(|person| in_words(session, one.rule, &person)));
        if !packet.takes(Entry::new(&session.book, &localizers, one, people)) {
            break;
        }
    }
    match format {
        Format::Json => pretty_json(&packet.json()),
        Format::Html => packet.html(),
        Format::Markdown => packet.text(true),
        _ => packet.text(false),
    }
}
