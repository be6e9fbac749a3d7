//! A report from saved or piped answers.

use super::{Session, deliver, pretty_json, read, read_given, shown, tell_refused};
use crate::answers::{Answers, Need};
use crate::cli::{Colour, FailOn, Format, Options};
use crate::env::Env;
use crate::error::{Error, ErrorKind};
use crate::localizer::Variable;
use crate::render::{self, Depth, json, text};
use crate::report::Report;
use crate::term::Severity;
use std::path::Path;

/// Columns where no terminal tells.
const USUAL_WIDTH: usize = 80;
/// The narrowest and the widest page.
const WIDTHS: (usize, usize) = (20, 100);
/// Exit status when a finding weighs as much as `--fail-on` says.
const FAILED_ON: u8 = 10;

pub(super) fn run(env: &mut Env, session: &Session, options: &Options) -> Result<u8, Error> {
    if options.save.is_some() {
        return Err(Error::message(ErrorKind::Usage, "error-save-asks", Vec::new()));
    }
    let path = match (&options.answers, &options.resume) {
        (Some(path), _) => path.as_path(),
        (None, Some(path)) => return Err(resume_needs_terminal(path)),
        (None, None) if env.terminals.input => return Err(no_terminal()),
        (None, None) => Path::new("-"),
    };
    let bytes = read(env, path)?;
    let given = read_given(session, &bytes, Need::Complete)?;
    let is_bare = options.answers.is_none() && bytes.is_empty();
    drop(bytes);
    match given {
        Ok(answers) => show(env, session, options, &answers, None),
        Err(found) => {
            let status = tell_refused(env, session, options, &found, path);
            if is_bare && !matches!(options.format, Format::Json | Format::Fhir) {
                env.tell(&session.localizer.word("report-plain"));
            }
            Ok(status)
        }
    }
}

/// Makes the report of finished answers, writes it, and gives the exit status. With the answers of the last report it says
/// what has changed since.
pub(super) fn show(
    env: &mut Env,
    session: &Session,
    options: &Options,
    answers: &Answers,
    last: Option<&Answers>,
) -> Result<u8, Error> {
    let as_of = options.as_of.unwrap_or(env.today);
    let report = Report::new(&session.book, answers, as_of);
    let report = match last {
        Some(last) => report.since(&Report::new(&session.book, last, as_of)),
        None => report,
    };
    let report = if options.explain { report.explained() } else { report };
    let depth = if options.full { Depth::Whole } else { Depth::Sheet };
    let rendered = match options.format {
        Format::Markdown => render::markdown(&report, &session.localizer, depth),
        Format::Html => render::html(&report, &session.localizer, depth),
        Format::Json => json::render(&report, &session.localizer)
            .map_err(|cause| Error::plain(ErrorKind::Data, cause.to_string()))?,
        Format::Fhir => pretty_json(&session.bundle(&report)?),
        _ => render::text(&report, &session.localizer, look(env, options)),
    };
    deliver(env, session, options, &rendered)?;
    if let Some(file) = options.output.as_deref().filter(|file| *file != Path::new("-") && !options.quiet) {
        show_beside(env, session, options, &report, file)?;
    }
    let level = options.fail_on.map(FailOn::severity);
    let heaviest = heaviest(&report, options.strict_unknown);
    let failed = level.is_some() && heaviest >= level;
    Ok(if failed { FAILED_ON } else { 0 })
}

/// Somebody at a terminal is told of the file that was written, and sees the page all the same.
fn show_beside(
    env: &mut Env,
    session: &Session,
    options: &Options,
    report: &Report<'_>,
    file: &Path,
) -> Result<(), Error> {
    if env.terminals.output {
        let here = Options { output: None, full: false, ..options.clone() };
        deliver(env, session, &here, &render::text(report, &session.localizer, look(env, &here)))?;
    }
    if env.terminals.messages {
        env.tell(&session.localizer.text("report-written", &[("file", Variable::Text(&shown(file)))]));
    }
    Ok(())
}

/// The heaviest severity that fired; with `strict` what is undetermined counts as fired.
pub(super) fn heaviest(report: &Report<'_>, strict: bool) -> Option<Severity> {
    let open = report.undetermined.iter().map(|open| open.rule.severity).filter(|_| strict);
    report.heaviest().max(open.max())
}

impl FailOn {
    pub(super) fn severity(self) -> Severity {
        match self {
            Self::Stop => Severity::Stop,
            Self::Caution => Severity::Caution,
            Self::Notice => Severity::Notice,
        }
    }
}

/// Width, colour and manner of the page.
pub(super) fn look(env: &Env, options: &Options) -> text::Look {
    let at_terminal = env.terminals.output && options.output.is_none();
    let plain = options.plain || (at_terminal && env.is_plain());
    let measured =
        env.terminals.output_columns.filter(|_| at_terminal).map(|columns| columns.clamp(WIDTHS.0, WIDTHS.1));
    let colour = is_coloured(env, options, at_terminal, options.output.is_none());
    text::Look {
        width: options.width.and_then(|width| width.try_into().ok()).or(measured).unwrap_or(USUAL_WIDTH),
        colour: colour && !plain,
        plain,
        full: options.full,
        unicode: options.unicode,
    }
}

/// Whether a stream is coloured: `--color`, else `NO_COLOR`, else a wish of the surroundings, else what it leads to.
pub(super) fn is_coloured(env: &Env, options: &Options, at_terminal: bool, may_force: bool) -> bool {
    let no_colour = env.variable("NO_COLOR").is_some_and(|value| !value.is_empty());
    let is_dumb = env.variable("TERM").is_some_and(|term| term == "dumb");
    let forced = may_force && ["CLICOLOR_FORCE", "FORCE_COLOR"].into_iter().any(|name| env.switched_on(name));
    match options.color {
        Colour::Always => true,
        Colour::Never => false,
        Colour::Auto => (at_terminal || forced) && !no_colour && !is_dumb,
    }
}

fn resume_needs_terminal(path: &Path) -> Error {
    Error::message(ErrorKind::Usage, "error-resume-piped", Vec::new())
        .with_hint("error-resume-piped-hint", vec![("file", shown(path))])
}

pub(super) fn no_terminal() -> Error {
    Error::message(ErrorKind::Usage, "error-no-terminal", Vec::new())
        .with_hint("error-no-terminal-hint", Vec::new())
}
