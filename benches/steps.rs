//! What each step between answers and report takes. `cargo bench --bench steps`; the ratios to other programs come from
//! `benches/measure.sh`.
#![allow(clippy::unwrap_used)] // a benchmark stops on a fault

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use exo_check::answers::{Answers, Coded, Need, Swift, read};
use exo_check::book::RuleBook;
use exo_check::engine::Decision;
use exo_check::localizer::Localizer;
use exo_check::render::json;
use exo_check::report::Report;
use exo_check::term::Locale;

const PERSON: &str = include_str!("../tests/people/plan_over_budget.json");

fn main() {
    divan::main();
}

fn answers(book: &RuleBook) -> Answers {
    read(PERSON.as_bytes(), &book.questionnaire, Need::Complete).unwrap()
}

#[divan::bench]
fn open_the_rule_book() -> RuleBook {
    RuleBook::embedded().unwrap()
}

#[divan::bench(args = [Locale::Ja, Locale::En])]
fn open_the_texts(locale: Locale) -> Localizer {
    Localizer::embedded(locale).unwrap()
}

#[divan::bench]
fn read_answers_strictly(bencher: Bencher<'_, '_>) {
    let book = RuleBook::embedded().unwrap();
    bencher.counter(BytesCount::of_str(PERSON)).bench_local(|| answers(black_box(&book)));
}

#[divan::bench]
fn read_answers_and_decide(bencher: Bencher<'_, '_>) {
    let book = RuleBook::embedded().unwrap();
    let line: serde_json::Value = serde_json::from_str(PERSON).unwrap();
    let line = line.to_string();
    let (mut swift, mut coded, mut decision) =
        (Swift::new(&book), Coded::new(&book, book.values.rules_version), Decision::new(&book));
    bencher.counter(BytesCount::of_str(&line)).bench_local(|| {
        assert!(swift.read(black_box(line.as_bytes()), &book, &mut coded).is_some());
        decision.decide_what_holds(&book, &coded);
        decision.fired().count()
    });
}

#[divan::bench]
fn make_a_report(bencher: Bencher<'_, '_>) {
    let book = RuleBook::embedded().unwrap();
    let (answers, day) = (answers(&book), "2026-11-24".parse().unwrap());
    bencher.bench_local(|| Report::new(&book, black_box(&answers), day));
}

#[divan::bench(args = [Locale::Ja, Locale::En])]
fn write_a_report_as_json(bencher: Bencher<'_, '_>, locale: Locale) {
    let (book, localizer) = (RuleBook::embedded().unwrap(), Localizer::embedded(locale).unwrap());
    let report = Report::new(&book, &answers(&book), "2026-11-24".parse().unwrap());
    let mut output = Vec::new();
    json::write_line(&report, &localizer, &mut output).unwrap();
    bencher.counter(BytesCount::new(output.len())).bench_local(|| {
        output.clear();
        json::write_line(black_box(&report), &localizer, &mut output)
    });
}
