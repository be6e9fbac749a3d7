//! A pack made of changes to the built-in rules, questions and texts: it is refused with a message, or no fixed warning is
//! milder for anybody by it.
#![no_main]

mod softer;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|lines: &str| {
    softer::hold(lines);
});
