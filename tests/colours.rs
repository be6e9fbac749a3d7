//! Every text that is coloured can be read on a light and on a dark ground: the contrast is worked out from the codes.

use crate::common;

use common::pty::Pty;
use common::run::run_with;

/// What the letters and the ground of a terminal are: black on white, and white on black.
const GROUNDS: [[[f64; 3]; 2]; 2] = [[[0.0; 3], [255.0; 3]], [[255.0; 3], [0.0; 3]]];
/// As good as the guidelines for web pages ask (WCAG 2.2, 1.4.3).
const LEAST: f64 = 4.5;

/// A colour of the 256 that no terminal paints as it likes; of the first 16 nobody knows what they look like.
fn fixed(number: u8) -> Option<[f64; 3]> {
    let step = |level: u8| if level == 0 { 0.0 } else { 55.0 + 40.0 * f64::from(level) };
    match number {
        0..16 => None,
        16..232 => {
            let cube = number - 16;
            Some([step(cube / 36), step(cube / 6 % 6), step(cube % 6)])
        }
        232.. => Some([8.0 + 10.0 * f64::from(number - 232); 3]),
    }
}

/// The relative luminance.
fn luminance(colour: [f64; 3]) -> f64 {
    let linear = |part: f64| {
        let part = part / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2])
}

fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// What one code makes of letters and ground; nothing where that is up to the terminal.
fn painted(code: &str, [letters, ground]: [[f64; 3]; 2]) -> Option<[[f64; 3]; 2]> {
    let (mut now, mut parts) = ([letters, ground], code.split(';'));
    while let Some(part) = parts.next() {
        match part {
            "" | "0" => now = [letters, ground],
            "1" | "4" | "22" | "24" => {}
            "7" => now.reverse(),
            "38" | "48" => {
                let place = usize::from(part == "48");
                assert_eq!(parts.next(), Some("5"), "{code}");
                now[place] = fixed(parts.next()?.parse().ok()?)?;
            }
            _ => return None,
        }
    }
    Some(now)
}

/// The codes in what was written, each with those that came before it since the last reset.
fn codes(written: &str) -> Vec<String> {
    let (mut found, mut now) = (Vec::new(), String::new());
    for part in written.split("\x1b[").skip(1) {
        let Some((code, text)) = part
            .split_once('m')
            .filter(|(code, _)| code.bytes().all(|byte| byte.is_ascii_digit() || byte == b';'))
        else {
            continue;
        };
        if matches!(code, "" | "0") {
            now.clear();
        } else {
            now = if now.is_empty() { code.to_owned() } else { format!("{now};{code}") };
        }
        // Codes that follow each other paint what stands behind the last of them.
        if !now.is_empty() && !text.is_empty() {
            found.push(now.clone());
        }
    }
    found.sort();
    found.dedup();
    found
}

#[test]
fn all_that_is_coloured_can_be_read_on_both_grounds() {
    let mut written = String::new();
    for person in ["cancer_in_treatment", "in_course_pressed", "informed", "nerve_family", "rash_now"] {
        let answers = std::fs::read(common::project(&format!("tests/people/{person}.json"))).unwrap();
        for full in [&[][..], &["--full"]] {
            let made = run_with(&[&["--lang", "en", "--color", "always"], full].concat(), &answers, &[]);
            assert_eq!(made.status, 0, "{}", made.err);
            written += &made.out;
        }
    }
    let report = codes(&written);
    assert!(report.len() >= 3, "stop, caution and notice have each their colour: {report:?}");
    let home = tempfile::tempdir().unwrap();
    let mut pty = Pty::start(&["--lang", "en"], 40, 80, home.path(), &[]);
    pty.wait_for("Which way");
    pty.send_and_wait("\r", "Who are these answers about?");
    pty.send_and_wait("\r", "What do you want");
    pty.send("\x1b[B \x1b[B");
    pty.send_and_wait("/", "Type some letters");
    pty.send("\x03\x03");
    pty.exit();
    let screen = codes(&pty.written());
    assert!(!screen.is_empty());
    for code in report.iter().chain(&screen) {
        for ground in GROUNDS {
            let now = painted(code, ground).unwrap_or_else(|| panic!("{code:?} is up to the terminal"));
            let found = contrast(now[0], now[1]);
            assert!(found >= LEAST, "{code:?} on {:?}: {found:.2}", ground[1]);
        }
    }
}

#[test]
fn the_contrast_is_reckoned_as_it_should_be() {
    assert!((contrast([0.0; 3], [255.0; 3]) - 21.0).abs() < 1e-9);
    assert!((contrast([119.0; 3], [255.0; 3]) - 4.48).abs() < 0.01, "#777777 on white just fails");
    assert_eq!(painted("31", GROUNDS[0]), None);
    assert_eq!(painted("38;5;9", GROUNDS[0]), None);
    assert_eq!(painted("7", GROUNDS[0]), Some([[255.0; 3], [0.0; 3]]));
    assert_eq!(painted("38;5;231;48;5;124", GROUNDS[1]), Some([[255.0; 3], [175.0, 0.0, 0.0]]));
    assert_eq!(codes("a\x1b[1m\x1b[38;5;231mb\x1b[0m\x1b[2Kc\x1b[7md"), ["1;38;5;231", "7"]);
}
