//! Runs the real program with a cleared environment.

use std::ffi::OsString;
use std::io::Write;
use std::process::{Command, Output, Stdio};

/// What one run of the program gave.
#[must_use = "a run asserts nothing by itself"]
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Run {
    pub(crate) status: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// The program under test: that of this build, or the one that `EXO_CHECK_UNDER_TEST` names, such as a release build.
fn program() -> OsString {
    std::env::var_os("EXO_CHECK_UNDER_TEST").unwrap_or_else(|| env!("CARGO_BIN_EXE_exo-check").into())
}

/// Runs the program with these arguments and this standard input, in English unless `--lang` says otherwise.
pub(crate) fn run(arguments: &[&str], input: &[u8]) -> Run {
    run_with(arguments, input, &[])
}

/// The same with further environment variables.
pub(crate) fn run_with(arguments: &[&str], input: &[u8], variables: &[(&str, &str)]) -> Run {
    let mut child = Command::new(program())
        .args(arguments)
        .env_clear()
        .envs(variables.iter().copied())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut standard_input = child.stdin.take().expect("standard input");
    let Output { status, stdout, stderr } = std::thread::scope(|scope| {
        // A program that stops early closes its input; that is not this helper's business. One that answers before it
        // has read all would wait for ever if nobody read on.
        scope.spawn(move || drop(standard_input.write_all(input)));
        child.wait_with_output().expect("the program ends")
    });
    Run {
        status: status.code().unwrap_or(-1),
        out: String::from_utf8(stdout).expect("standard output is UTF-8"),
        err: String::from_utf8(stderr).expect("standard error is UTF-8"),
    }
}
