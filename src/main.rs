//! Starts the program.

use std::process::ExitCode;

fn main() -> ExitCode {
    exo_check::env::guard::leave_no_image();
    ExitCode::from(exo_check::app::run(&mut exo_check::env::Env::of_process()))
}
