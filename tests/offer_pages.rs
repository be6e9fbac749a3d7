//! Pages in the manner of clinics, quotes, disclaimers and articles, labelled by somebody who had not seen the phrases. The
//! phrases were made with these pages; `kept`, where it stands, was read once they stood.

use crate::common;

use common::project;
use common::run::run;
use serde_json::Value;

fn scores(part: &str) -> Value {
    let folder = project("tests/offer/pages").join(part);
    let scored = run(&["offer", "--score", &folder.to_string_lossy(), "--format", "json"], b"");
    assert_eq!((scored.status, scored.err.as_str()), (0, ""));
    serde_json::from_str(&scored.out).unwrap()
}

/// Found, missed and wrong.
fn counts(count: &Value) -> [f64; 3] {
    ["found", "missed", "wrong"].map(|name| count[name].as_f64().unwrap())
}

#[test]
fn the_pages_that_the_phrases_were_made_with_are_read() {
    for (part, pages) in [("dev", 30), ("check", 30), ("spent", 30), ("more", 54), ("late", 30)] {
        let scores = scores(part);
        assert_eq!(
            (&scores["pages"], &scores["marks_on_critical"]),
            (&pages.into(), &0.into()),
            "{scores:#}"
        );
        let mut sum = [0.0; 3];
        for (id, count) in scores["of"].as_object().unwrap() {
            let [found, missed, wrong] = counts(count);
            assert!(found / (found + missed) >= 0.7, "{part}: {id} {count}");
            sum = [sum[0] + found, sum[1] + missed, sum[2] + wrong];
        }
        assert!(sum[0] / (sum[0] + sum[1]) >= 0.85, "{part}: recall {sum:?}");
        assert!(sum[0] / (sum[0] + sum[2]) >= 0.95, "{part}: precision {sum:?}");
    }
}

#[test]
fn the_program_tells_how_well_it_reads_pages_that_it_was_not_made_with() {
    let told = exo_check::offer::MEASURED.map(|(_, count)| f64::from(u32::try_from(count).unwrap()));
    if !project("tests/offer/pages/kept").exists() {
        // The output then says that nothing was measured.
        assert!(told.iter().all(|count| *count < 0.5), "{told:?}");
        return;
    }
    let scores = scores("kept");
    let mut sum = [0.0; 3];
    for count in scores["of"].as_object().unwrap().values() {
        let [found, missed, wrong] = counts(count);
        sum = [sum[0] + found, sum[1] + missed, sum[2] + wrong];
    }
    let [found, missed, wrong] = sum;
    let measured = [scores["pages"].as_f64().unwrap(), found + missed, found, found + wrong, wrong];
    assert!(
        measured.iter().zip(told).all(|(one, other)| (one - other).abs() < 0.5),
        "{measured:?}, told {told:?}"
    );
}
