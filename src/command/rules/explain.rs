use crate::cli::Options;
use crate::command::Session;
use crate::env::Env;
use crate::error::Error;
pub(super) fn run(_: &mut Env, _: &Session, _: &Options, _: &str) -> Result<u8, Error> {
    Ok(0)
}
