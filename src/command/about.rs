//! Who made this, for whom, what it cannot do.

use super::{Session, deliver, report};
use crate::cli::{Format, Options};
use crate::env::Env;
use crate::error::{Error, ErrorKind};
use crate::localizer::Variable;
use crate::render::rules::reviewed;
use crate::render::{date_words, own_line};
use crate::term::wrap::wrap_hanging;

pub(super) fn run(
    env: &mut Env,
    session: &Session,
    options: &Options,
    privacy: bool,
    sources: bool,
) -> Result<u8, Error> {
    if options.format != Format::Text {
        return Err(Error::message(ErrorKind::Usage, "error-about-json", Vec::new()));
    }
    let width = report::look(env, options).width;
    let text = match (privacy, sources) {
        (_, true) => source_lines(session),
        (true, _) => {
            let ids = ["privacy-network", "privacy-files", "privacy-save", "privacy-note", "privacy-memory"];
            paragraphs(session, &ids, width)
        }
        _ => about(session, width),
    };
    deliver(env, session, options, &text).map(|()| 0)
}

fn about(session: &Session, width: usize) -> String {
    let version = format!("exo-check {}\n\n", env!("CARGO_PKG_VERSION"));
    let ids = [
        "about-what",
        "about-whom",
        "about-not",
        "about-made",
        "about-evidence",
        "about-method",
        "about-readability",
        "about-update",
    ];
    let values = &session.book.values;
    let (rules, searched) = (
        date_words(&session.localizer, values.rules_version),
        date_words(&session.localizer, values.evidence_searched),
    );
    let dates = session
        .localizer
        .text("about-dates", &[("rules", Variable::Text(&rules)), ("searched", Variable::Text(&searched))]);
    let own = own_line(&session.localizer, &session.book.own);
    version
        + &paragraphs(session, &ids, width)
        + "\n"
        + &wrap_hanging(&reviewed(&session.localizer, &session.book), width, "", "").join("\n")
        + "\n\n"
        + &wrap_hanging(&dates, width, "", "").join("\n")
        + "\n"
        + &own
            .map_or_else(String::new, |line| format!("\n{}\n", wrap_hanging(&line, width, "", "").join("\n")))
}

fn paragraphs(session: &Session, ids: &[&str], width: usize) -> String {
    let parts =
        ids.iter().map(|id| wrap_hanging(&session.localizer.word(id), width, "", "").join("\n") + "\n");
    parts.collect::<Vec<String>>().join("\n")
}

fn source_lines(session: &Session) -> String {
    let documents = session.book.sources.documents().iter();
    let lines = documents.map(|source| {
        let url = source.url.as_ref().map(|url| format!("\n    {url}")).unwrap_or_default();
        format!("{}  {}{url}\n", source.id, source.named(session.localizer.locale()))
    });
    let lists = ["source-article", "source-evidence"].map(|id| session.localizer.word(id) + "\n");
    lists.into_iter().chain(lines).collect()
}
