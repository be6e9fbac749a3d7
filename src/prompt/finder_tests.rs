//! What each key does to a list.

use super::{Did, Finder, Mode};
use crate::prompt::Named;
use crate::prompt::choice::Options;
use crate::prompt::keys::Press;
use crate::prompt::phrases::Phrase;

fn words(phrase: &Phrase<'_>) -> String {
    let several = matches!(phrase, Phrase::Named { several: true, .. });
    format!("{}{}", phrase.id(), if several { " several" } else { "" })
}

fn labels() -> Vec<String> {
    ["しわ", "プレドニン（ステロイド）", "Lupus", "どれもない"].map(str::to_owned).to_vec()
}

#[test]
fn enter_alone_chooses_nothing_where_nothing_is_chosen() {
    let labels = labels();
    let mut finder = Finder::new(&labels, Mode::One, &words);
    for press in [Press::Enter, Press::Char(' '), Press::Paste("どれもない".to_owned()), Press::Enter] {
        assert_eq!(finder.press(&press), Did::Moved);
    }
    assert_eq!(finder.message.as_deref(), Some("prompt-choose-one"));
    assert_eq!((finder.press(&Press::Down), finder.press(&Press::Enter)), (Did::Moved, Did::Chosen(3)));
}

#[test]
fn typing_finds_a_line_whatever_its_width_kana_or_capitals() {
    let labels = labels();
    for (typed, found) in [("ﾌﾟﾚ", vec![1]), ("ぷれど", vec![1]), ("ＬＵ", vec![2]), ("zz", vec![])]
    {
        let mut finder = Finder::new(&labels, Mode::One, &words);
        for sign in typed.chars() {
            finder.press(&Press::Char(sign));
        }
        assert_eq!(finder.visible(), found, "{typed}");
        assert_eq!(finder.message.is_some(), found.is_empty(), "{typed}");
        finder.press(&Press::Escape);
        assert_eq!(finder.visible().len(), 4, "{typed}");
    }
}

#[test]
fn what_stands_alone_takes_other_marks_away_and_says_so() {
    let labels = labels();
    let options = Options { labels: &labels, alone: &[3], at_most: Some(2), optional: false };
    let mut finder = Finder::new(&labels, Mode::Many(options), &words);
    let mut keys = |keys: &str| {
        for key in keys.chars() {
            finder.press(&Press::Char(key));
        }
        (finder.marked.iter().copied().collect::<Vec<_>>(), finder.message.clone())
    };
    assert_eq!(keys("1 2 "), (vec![0, 1], None));
    assert_eq!(keys("3 "), (vec![0, 1], Some("prompt-too-many".to_owned())));
    assert_eq!(keys("4 "), (vec![3], Some("prompt-unmarked".to_owned())));
    assert_eq!(keys("1 "), (vec![0], Some("prompt-unmarked".to_owned())));
    assert_eq!(keys(" "), (vec![], None));
    assert_eq!(finder.press(&Press::Enter), Did::Moved);
    assert_eq!(finder.message.as_deref(), Some("prompt-at-least-one"));
}

#[test]
fn a_line_of_a_table_gets_an_answer_by_number_or_space_and_loses_it_again() {
    let (labels, answers) = (labels(), ["yes", "vague", "no"].map(str::to_owned));
    let table = super::Table { answers: &answers, unset: "-", details: &labels, notes: &[] };
    let mut finder = Finder::new(&labels, Mode::Table(table), &words);
    finder.active = Some(0);
    for press in ["1", "3", " ", " "].map(|key| Press::Char(key.chars().next().unwrap())) {
        assert_eq!((finder.press(&press), finder.message.clone()), (Did::Moved, None));
    }
    assert_eq!(finder.set, [Some(0), Some(2), Some(1), None]);
    for press in [Press::Up, Press::Backspace, Press::Char(' '), Press::Char('0')] {
        finder.press(&press);
    }
    assert_eq!(finder.set, [Some(0), None, None, None]);
    finder.press(&Press::Char('4'));
    assert_eq!(finder.message.as_deref(), Some("prompt-unknown-key"));
    assert_eq!(finder.press(&Press::Enter), Did::Set(vec![Some(0), None, None, None]));
}

#[test]
fn digits_pages_and_ends_are_jumped_to_and_an_unknown_key_is_told() {
    let labels: Vec<String> = (0..16).map(|number| format!("option {number}")).collect();
    let mut finder = Finder::new(&labels, Mode::One, &words);
    finder.page = 5;
    for (press, active) in [
        (Press::Char('1'), 0),
        (Press::Char('2'), 11),
        (Press::Char('9'), 8),
        (Press::PageUp, 3),
        (Press::PageDown, 8),
        (Press::End, 15),
        (Press::PageDown, 15),
        (Press::Down, 0),
        (Press::Up, 15),
        (Press::Home, 0),
    ] {
        finder.press(&press);
        assert_eq!((finder.active, &finder.message), (Some(active), &None), "{press:?}");
    }
    finder.press(&Press::Unknown);
    assert_eq!(finder.message.as_deref(), Some("prompt-unknown-key"));
    finder.press(&Press::Char('0'));
    assert_eq!(finder.message.as_deref(), Some("prompt-not-an-option"));
}

/// A list with names: プレドニン leads to one line, methotrexate to two, heart attack holds a space.
fn found(names: &[Named], presses: &str) -> (Vec<usize>, Option<String>, Vec<usize>) {
    let labels = ["Blood thinner", "Steroid", "Heart", "None"].map(str::to_owned).to_vec();
    let options = Options { labels: &labels, alone: &[3], at_most: None, optional: false };
    let mut finder = Finder::new(&labels, Mode::Many(options), &words);
    finder.names = names;
    for sign in presses.chars() {
        finder.press(&Press::Char(sign));
    }
    (finder.visible(), finder.message.clone(), finder.marked.iter().copied().collect())
}

#[test]
fn a_name_finds_its_line_says_why_and_marks_nothing() {
    let named = |name: &str, places: &[usize]| Named { name: name.to_owned(), places: places.to_vec() };
    let names = [named("プレドニン", &[1]), named("methotrexate", &[0, 1]), named("heart attack", &[0, 2])];
    let said = |id: &str| Some(id.to_owned());
    let none = Vec::new();
    for (typed, visible, message, marked) in [
        ("ﾌﾟﾚﾄﾞ", vec![1], said("prompt-named"), none.clone()),
        ("ぷれどにん ", vec![1], None, vec![1]),
        ("METHO", vec![0, 1], said("prompt-named several"), none.clone()),
        // A label holds "steroid": nothing has to be explained.
        ("steroid", vec![1], None, none.clone()),
        // The first space goes on with the name, the second marks.
        ("heart attack", vec![0, 2], said("prompt-named several"), none.clone()),
        ("heart attack ", vec![0, 2], None, vec![0]),
        ("heart  ", vec![0, 2], None, vec![0]),
        ("lupus", vec![], said("prompt-nothing-fits"), none),
    ] {
        assert_eq!(found(&names, typed), (visible, message, marked), "{typed:?}");
    }
}
