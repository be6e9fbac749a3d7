//! Starts the program.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(exo_check::app::run(&mut exo_check::env::Env::of_process()))
}
