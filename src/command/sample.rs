//! Answers of people to try the program with.

use super::{Session, deliver, pretty_json};
use crate::answers::nearest;
use crate::assets;
use crate::cli::{Format, Options};
use crate::env::Env;
use crate::error::{Error, ErrorKind};
use crate::term::excerpt;
use serde_json::json;

pub(super) fn run(
    env: &mut Env,
    session: &Session,
    options: &Options,
    person: Option<&str>,
) -> Result<u8, Error> {
    let people = assets::samples();
    let names = || people.iter().map(|(name, _)| *name);
    let text = match person {
        Some(_) if options.asked == Some(Format::Text) => {
            return Err(Error::message(ErrorKind::Usage, "error-sample-text", Vec::new()));
        }
        Some(person) => people.iter().find(|(name, _)| *name == person).map(|(_, text)| (*text).to_owned()),
        None if options.format == Format::Json => Some(pretty_json(&json!(names().collect::<Vec<_>>()))),
        None => Some(names().collect::<Vec<_>>().join("\n") + "\n"),
    };
    let Some(text) = text else {
        let asked = excerpt(person.unwrap_or_default());
        let names = nearest(&asked, names()).unwrap_or_else(|| names().collect::<Vec<_>>().join(", "));
        return Err(Error::message(
            ErrorKind::Usage,
            "error-sample",
            vec![("person", asked), ("names", names)],
        ));
    };
    deliver(env, session, options, &text).map(|()| 0)
}
