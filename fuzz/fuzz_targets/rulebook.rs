//! One embedded file of the rule book with one stretch replaced: a book or a fault.
#![no_main]

use exo_check::assets;
use exo_check::book::RuleBook;
use libfuzzer_sys::fuzz_target;
use std::borrow::Cow;

fuzz_target!(|input: (u8, u16, u8, String)| {
    let (which, from, length, put) = input;
    let mut files = assets::rules();
    let place = usize::from(which) % files.len();
    let mut text = files[place].text.to_string();
    let start = text.floor_char_boundary(usize::from(from) % (text.len() + 1));
    let end = text.floor_char_boundary((start + usize::from(length)).min(text.len()));
    text.replace_range(start..end, &put);
    files[place].text = Cow::Owned(text);
    let _ = RuleBook::load(&files);
});
