//! What can be done with a report once its first page is on the screen: read on, make a sheet, keep the answers, go on.

use super::{Options, Session, Variable, keep, shown, with_prompter};
use crate::answers::Answers;
use crate::cli::Format;
use crate::command::report::look;
use crate::env::{Env, Kept};
use crate::interview::Words;
use crate::prompt::{Ask, Reply};
use crate::render::{self, Depth, Texts};
use crate::report::Report;
use std::path::{Path, PathBuf};

/// Rows that the menu takes below a text that is to stay in sight.
const MENU_ROWS: usize = 14;

/// How the menu was left.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Left {
    /// The person wants no more.
    Ended,
    /// The person goes on answering.
    GoesOn,
}

/// Whether somebody sits there who sees both the report and the menu.
pub(super) fn is_wanted(env: &Env, options: &Options) -> bool {
    let there = env.terminals.input && env.terminals.output && env.terminals.messages;
    there && !options.quiet && options.output.is_none() && options.format == Format::Text
}

/// Offers it until the person ends it.
pub(super) fn offer(
    env: &mut Env,
    session: &Session,
    options: &Options,
    answers: &Answers,
    kept: Option<&Kept>,
) -> Left {
    let report = Report::new(&session.book, answers, options.as_of.unwrap_or(env.today));
    let verdict = Texts { localizer: &report.spoken(&session.localizer), report: &report }.result();
    let mut is_saved = kept.is_some();
    loop {
        let mut ids = vec!["part", "whole", "sheet"];
        ids.extend((!is_saved).then_some("save"));
        ids.extend(["on", "end"]);
        match choose(env, session, options, &verdict, &ids) {
            Some("part") => parts(env, session, options, &report),
            Some("whole") => {
                let look = render::text::Look { full: true, ..look(env, options) };
                let whole = render::text(&report, &session.localizer, look);
                read(env, session, options, &whole);
            }
            Some("sheet") => sheet(env, session, options, &report),
            Some("save") => match keep::leave(env, session, answers, None, false) {
                Ok(()) => is_saved = true,
                Err(line) => env.tell(&line),
            },
            Some("on") => return Left::GoesOn,
            _ => return Left::Ended,
        }
    }
}

/// The id of the line that was chosen; nothing when the input ended.
fn choose<'m>(
    env: &mut Env,
    session: &Session,
    options: &Options,
    label: &str,
    ids: &[&'m str],
) -> Option<&'m str> {
    let labels = ids.iter().map(|id| session.localizer.word(&format!("menu-{id}"))).collect();
    let help = session.localizer.word("menu-help");
    let ask = Ask { label: label.to_owned(), help, ..Ask::menu(ids, labels) };
    chosen(env, session, options, &ask).and_then(|at| ids.get(at).copied())
}

fn chosen(env: &mut Env, session: &Session, options: &Options, ask: &Ask) -> Option<usize> {
    let words = Words { localizer: &session.localizer };
    match with_prompter(env, options, &words, |prompter| prompter.ask(ask)) {
        Ok(Reply::One(at)) => Some(at),
        _ => None,
    }
}

/// Lets the person choose parts by name until they have read enough.
fn parts(env: &mut Env, session: &Session, options: &Options, report: &Report<'_>) {
    let parts = render::parts(report, &session.localizer, look(env, options));
    let name = |part: &render::Part| {
        // Some headings count for themselves.
        if part.count == 0 || part.name.ends_with([')', '）']) {
            return part.name.clone();
        }
        let count = Variable::count(part.count);
        session.localizer.text("menu-named", &[("name", Variable::Text(&part.name)), ("count", count)])
    };
    let mut labels: Vec<String> = parts.iter().map(name).collect();
    labels.push(session.localizer.word("menu-back"));
    let numbers: Vec<String> = (1..=labels.len()).map(|number| number.to_string()).collect();
    let ids: Vec<&str> = numbers.iter().map(String::as_str).collect();
    let (label, help) = (session.localizer.word("menu-parts"), session.localizer.word("menu-help"));
    let ask = Ask { label, help, ..Ask::menu(&ids, labels) };
    while let Some(part) = chosen(env, session, options, &ask).and_then(|at| parts.get(at)) {
        read(env, session, options, &part.text);
    }
}

/// Shows a text: as it is where it fits above the menu or is read aloud, else in the pager, else page by page.
fn read(env: &mut Env, session: &Session, options: &Options, text: &str) {
    let rows = env.terminals.messages_size.map_or(24, |(rows, _)| rows);
    let is_short = text.lines().count() + MENU_ROWS <= rows;
    if is_short || options.plain || env.is_plain() {
        return drop(env.print(&format!("\n{text}")));
    }
    if env.page(text).is_ok() {
        return;
    }
    let lines: Vec<&str> = text.lines().collect();
    let mut pages = lines.chunks(rows.saturating_sub(MENU_ROWS / 2).max(4)).peekable();
    while let Some(page) = pages.next() {
        drop(env.print(&format!("{}\n", page.join("\n"))));
        let label = session.localizer.word("menu-more-label");
        if pages.peek().is_some()
            && choose(env, session, options, &label, &["more", "enough"]) != Some("more")
        {
            return;
        }
    }
}

/// Makes the sheet under a free name and opens it where the person wants that and something can.
fn sheet(env: &mut Env, session: &Session, options: &Options, report: &Report<'_>) {
    let file = keep::free_name(env, Path::new(""), "exo-check-sheet", "html");
    let html = render::html(report, &session.localizer, Depth::Sheet);
    let made = env.write_file(&file, &html, false);
    let name = shown(&file);
    let named = [("file", Variable::Text(&name))];
    if made.is_err() {
        return env.tell(&session.localizer.text("not-saved", &named));
    }
    env.tell(&session.localizer.text("menu-sheet-made", &named));
    let Some(opener) = env.opener() else { return };
    let label = session.localizer.word("menu-open-label");
    if choose(env, session, options, &label, &["later", "open"]) == Some("open") {
        let opened: std::io::Result<()> = env.open_with(opener, &PathBuf::from(&file));
        if opened.is_err() {
            env.tell(&session.localizer.word("menu-not-opened"));
        }
    }
}

/// The answers that are otherwise than before, each by its name; nothing where none is.
pub(super) fn changed(session: &Session, answers: &Answers, before: &Answers) -> Option<String> {
    let localizer = &session.localizer;
    let words = |answers: &Answers, question| match answers.get(question) {
        None => localizer.word("review-open"),
        Some(value) => session
            .book
            .questionnaire
            .question(question)
            .map_or_else(String::new, |question| render::answer_words(localizer, question, value)),
    };
    let questions = session.book.questionnaire.questions().iter();
    let lines =
        questions.filter(|question| answers.get(&question.id) != before.get(&question.id)).map(|question| {
            let name = localizer.attribute(&format!("q-{}", question.id), "short", &[]);
            let (was, is) = (words(before, &question.id), words(answers, &question.id));
            let named =
                [("name", Variable::Text(&name)), ("was", Variable::Text(&was)), ("is", Variable::Text(&is))];
            localizer.text("menu-changed-line", &named)
        });
    let lines: Vec<String> = lines.collect();
    (!lines.is_empty()).then(|| format!("{}\n{}", localizer.word("menu-changed"), lines.join("\n")))
}
