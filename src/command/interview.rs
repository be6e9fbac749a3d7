//! The interview at a terminal.

use super::Session;
use crate::cli::Options;
use crate::env::Env;
use crate::error::Error;

pub(super) fn is_wanted(_env: &Env, _options: &Options) -> bool {
    false
}

pub(super) fn run(_env: &mut Env, _session: &Session, _options: &Options) -> Result<u8, Error> {
    Ok(0)
}
