//! The packs that the fuzz targets keep: each is refused, or warns of all that the built-in book warns of.

use crate::common;

#[path = "../fuzz/targets/softer/mod.rs"]
mod softer;

/// How many packs are made by chance, unless `EXO_CHECK_PACKS` says another number.
const PACKS: u64 = 30;
const VALUES: [&str; 12] = [
    "-",
    "null",
    "true",
    "[]",
    "{}",
    "0",
    "\"none\"",
    "\"info\"",
    "[\"none\"]",
    r#"{"age": {"at_least": 90}}"#,
    r#"{"cancer": "none"}"#,
    r#"{"not": {"goals": "spots"}}"#,
];

#[test]
fn no_pack_made_by_chance_makes_a_fixed_warning_milder() {
    let packs = std::env::var("EXO_CHECK_PACKS").ok().and_then(|many| many.parse().ok()).unwrap_or(PACKS);
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut dice = |end: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % end as u64).unwrap()
    };
    let files = exo_check::assets::rules();
    let (mut taken, mut told) = (0_u32, String::new());
    for _ in 0..packs {
        told.clear();
        for _ in 0..=dice(3) {
            let name = files[dice(files.len())].name.rsplit('/').next().unwrap();
            let (place, other) = (dice(4000), dice(4000));
            let line = match dice(4) {
                0 => format!("text {place} Fine\n"),
                1 => format!("{name} {place} @{other}\n"),
                _ => format!("{name} {place} {}\n", VALUES[dice(VALUES.len())]),
            };
            told.push_str(&line);
        }
        // What softens one panics; the lines are told with it.
        let held = std::panic::catch_unwind(|| softer::hold(&told));
        taken += u32::from(held.unwrap_or_else(|_| panic!("softer by\n{told}")).is_some());
    }
    #[allow(clippy::print_stderr)] // whoever asks for many wants to know
    if packs != PACKS {
        eprintln!("{packs} packs by chance, {taken} of them taken");
    }
}

#[test]
fn no_pack_that_was_kept_makes_a_fixed_warning_milder() {
    for folder in ["pack", "texts"] {
        let kept = std::fs::read_dir(common::project("fuzz/kept").join(folder)).unwrap();
        for file in kept.map(|entry| entry.unwrap().path()) {
            let name = file.file_name().unwrap().to_string_lossy();
            let held = softer::hold(&std::fs::read_to_string(&file).unwrap());
            assert_eq!(held.is_some(), name.starts_with("taken-"), "{name}: {held:?}");
            assert!(held.is_none_or(|people| people > 100), "{name}: {held:?} people");
        }
    }
}
