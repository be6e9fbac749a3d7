//! Any bytes to both readers of answers: what the fast one takes, the strict one takes alike. The fast one learns from
//! what it has read, so each run reads the lines of one input in turn.
#![no_main]

use exo_check::answers::{Coded, Need, Swift, read};
use exo_check::book::RuleBook;
use libfuzzer_sys::fuzz_target;
use std::cell::RefCell;
use std::sync::LazyLock;

static BOOK: LazyLock<RuleBook> = LazyLock::new(|| RuleBook::embedded().expect("a sound book"));

thread_local! {
    static SWIFT: RefCell<(Swift, Coded)> = RefCell::new((Swift::new(&BOOK), Coded::new(&BOOK, BOOK.values.rules_version)));
}

fuzz_target!(|bytes: &[u8]| {
    SWIFT.with_borrow_mut(|(swift, coded)| {
        compare(bytes, swift, coded);
        bytes.split(|byte| *byte == b'\n').for_each(|line| compare(line, swift, coded));
    });
});

fn compare(bytes: &[u8], swift: &mut Swift, coded: &mut Coded) {
    if swift.read(bytes, &BOOK, coded).is_none() {
        return;
    }
    let answers = read(bytes, &BOOK.questionnaire, Need::Complete).expect("the strict reader takes it too");
    let strict = Coded::of(&BOOK, &answers, BOOK.values.rules_version);
    assert_eq!(coded.vectors().holds, strict.vectors().holds);
    assert_eq!(coded.vectors().may, strict.vectors().may);
    assert_eq!(coded.sums(), strict.sums());
}
