//! What is told when the program itself breaks.

use super::guard::restore;
use std::io::{self, Write};
use std::panic;

/// From now on a panic restores the terminal and is told by these words, asked for when they are needed, and its place in
/// the source. Its own text is left out: it could hold answers.
pub fn on_panic(broken: impl Fn() -> String + Send + Sync + 'static) {
    panic::set_hook(Box::new(move |panic| {
        restore();
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        let _ = writeln!(io::stderr(), "{} ({place})", broken());
    }));
}
