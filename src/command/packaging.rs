//! What packagers install beside the program, made from the same definition as the help.

use crate::cli::Arguments;
use crate::env::Env;
use crate::error::{Error, ErrorKind};
use clap::CommandFactory;
use clap_complete::Shell;

const PROGRAM: &str = "exo-check";

/// The completions of one shell.
pub(super) fn completions(env: &mut Env, shell: Shell) -> Result<u8, Error> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), PROGRAM, &mut script);
    print(env, &script)
}

/// The man page.
pub(super) fn man(env: &mut Env) -> Result<u8, Error> {
    let mut page = Vec::new();
    let rendered = clap_mangen::Man::new(Arguments::command()).render(&mut page);
    rendered.map_err(|cause| Error::plain(ErrorKind::Io, cause.to_string()))?;
    print(env, &page)
}

fn print(env: &mut Env, bytes: &[u8]) -> Result<u8, Error> {
    let printed = env.print(&String::from_utf8_lossy(bytes));
    printed.map_err(|cause| super::io_error("error-output", std::path::Path::new("-"), &cause))?;
    Ok(0)
}
