//! The embedded book: proved, traceable, worded as it must be.

use exo_check::assets;
use exo_check::proof::{Claim, Files, Subject, carried, check};
use exo_check::term::{CitationKind, Locale};
use std::collections::BTreeSet;

fn subject(day: &str) -> Subject {
    let texts = Locale::ALL.iter().map(|locale| (*locale, assets::texts(*locale))).collect();
    let files = Files { rules: assets::rules(), texts, cases: assets::cases() };
    Subject::read(files, day.parse().unwrap()).unwrap_or_else(|fault| panic!("{fault:#?}"))
}

#[test]
fn the_embedded_book_has_no_fault() {
    let found = check(&subject("2026-11-24"));
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn it_has_at_least_thirty_properties_each_with_a_sentence_in_both_languages() {
    let subject = subject("2026-11-24");
    let ids: BTreeSet<&str> = subject.properties.iter().map(|property| property.id.as_str()).collect();
    assert!(ids.len() >= 30, "{} properties", ids.len());
    for property in &subject.properties {
        assert!(property.ja.ends_with('。') && property.en.ends_with('.'), "{}", property.id);
    }
    let monotone = |claim: &Claim| matches!(claim, Claim::AddNeverMilder { .. });
    // 13 conditions, 5 medicines, 4 allergies, 14 claims, 4 circumstances.
    assert_eq!(subject.properties.iter().filter(|property| monotone(&property.claim)).count(), 40);
}

#[test]
fn a_year_and_a_day_after_the_review_every_rule_is_stale_and_nothing_worse() {
    assert!(check(&subject("2027-11-24")).is_empty(), "on the day itself it is still good");
    let later = "2026-11-29".parse().unwrap();
    let book = subject("2027-11-25").book;
    let late = book.rules.iter().filter(|rule| rule.reviewed == later).count();
    for (day, still_good) in [("2027-11-25", late), ("2027-11-29", late), ("2027-11-30", 0)] {
        let subject = subject(day);
        let found = check(&subject);
        assert!(found.iter().all(|finding| finding.code.is_warning()));
        let reviewed = subject.book.rules.len() + subject.book.clinic_questions.len();
        assert_eq!(found.len(), reviewed - still_good, "{day}");
    }
}

#[test]
fn every_fact_is_carried_or_left_out_with_a_reason() {
    let subject = subject("2026-11-24");
    let carried = carried(&subject);
    let facts = subject.book.sources.facts();
    let used = facts.iter().filter(|fact| carried.contains(fact)).count();
    let excused = subject.excuses.iter().filter(|excuse| excuse.id.kind != CitationKind::Source).count();
    assert_eq!(used + excused, facts.len());
}
