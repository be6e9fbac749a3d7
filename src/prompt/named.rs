//! What a typed word means among the options of a question: a number, an id, a label, or a name that people use.

use super::choice::Options;
use super::number::narrow;
use super::phrases::Phrase;
use super::slots::Phrases;
use super::{Ask, Field, Reply};
use crate::term::folded;
use std::collections::BTreeSet;

/// A name that people use, and the options that it may belong to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// The name.
    pub name: String,
    /// The positions of the options, in order; more than one where the name alone does not tell.
    pub places: Vec<usize>,
}

impl Named {
    /// Whether the name holds these letters, which are folded.
    pub(super) fn has(&self, wanted: &str) -> bool {
        folded(&self.name).contains(wanted)
    }
}

/// Why a word is no answer.
pub(super) enum Unclear<'a> {
    /// It is none.
    Not(Phrase<'a>),
    /// It may be one of these: a name never chooses where it leads to more than one, nor does a part of a name.
    OneOf(Vec<usize>),
}

/// One option by a word.
pub(super) fn one<'a>(ask: &Ask, typed: &str, shown: &'a str) -> Result<Reply, Unclear<'a>> {
    let (ids, labels) = options(&ask.field);
    let not = Unclear::Not(Phrase::NotAnOption { typed: shown, count: labels.len() });
    match places(ids, labels, &ask.names, typed).as_slice() {
        [place] => Ok(Reply::One(*place)),
        [] => Err(near(labels, &ask.names, typed).map_or(not, Unclear::OneOf)),
        several => Err(Unclear::OneOf(several.to_vec())),
    }
}

/// Several options by words, with commas or spaces between them. Of words that belong together the longest are read first:
/// labels hold commas and spaces too.
pub(super) fn many<'a>(ask: &'a Ask, typed: &str, shown: &'a str) -> Result<Reply, Unclear<'a>> {
    let Field::Many { ids, labels, alone, at_most, .. } = &ask.field else { return one(ask, typed, shown) };
    let is_gap = |sign: char| matches!(sign, ',' | '、' | ' ');
    let words: Vec<&str> = typed.split(is_gap).filter(|word| !word.is_empty()).collect();
    let start = |word: &str| word.as_ptr().addr() - typed.as_ptr().addr();
    let (mut chosen, mut from) = (BTreeSet::new(), 0);
    while from < words.len() {
        let text = |to: usize| &typed[start(words[from])..start(words[to]) + words[to].len()];
        let found = (from..words.len()).rev().find_map(|to| {
            let places = places(ids, labels, &ask.names, text(to));
            (!places.is_empty()).then_some((places, to))
        });
        match found {
            Some((places, to)) if places.len() == 1 => {
                chosen.extend(places);
                from = to + 1;
            }
            Some((places, _)) => return Err(Unclear::OneOf(places)),
            None => {
                let not = Unclear::Not(Phrase::NotAnOption { typed: shown, count: labels.len() });
                let rest = text(words.len() - 1);
                return Err(near(labels, &ask.names, rest).map_or(not, Unclear::OneOf));
            }
        }
    }
    let chosen: Vec<usize> = chosen.into_iter().collect();
    let options = Options { labels, alone, at_most: *at_most, optional: ask.optional };
    options.fault(&chosen).map_or(Ok(Reply::Many(chosen)), |fault| Err(Unclear::Not(fault)))
}

fn options(field: &Field) -> (&[String], &[String]) {
    match field {
        Field::One { ids, labels, .. } | Field::Many { ids, labels, .. } => (ids, labels),
        _ => (&[], &[]),
    }
}

/// The options that a number, from 1, an id, a label or a whole name stands for.
fn places(ids: &[String], labels: &[String], names: &[Named], word: &str) -> Vec<usize> {
    let by_number = word.parse::<usize>().ok().filter(|number| (1..=labels.len()).contains(number));
    let same = |label: &String| label.chars().map(narrow).eq(word.chars());
    let exact = by_number
        .map(|number| number - 1)
        .or_else(|| ids.iter().position(|id| id == word))
        .or_else(|| labels.iter().position(same));
    if let Some(place) = exact {
        return vec![place];
    }
    let wanted = folded(word);
    let label = labels.iter().position(|label| folded(label) == wanted);
    let named = names.iter().filter(|named| folded(&named.name) == wanted);
    let all: BTreeSet<usize> = named.flat_map(|named| named.places.iter().copied()).chain(label).collect();
    all.into_iter().collect()
}

/// The options of which a label or a name has these letters; one letter alone says nothing.
fn near(labels: &[String], names: &[Named], word: &str) -> Option<Vec<usize>> {
    let wanted = folded(word);
    if wanted.chars().count() < 2 || wanted.chars().all(|sign| sign.is_ascii_digit()) {
        return None;
    }
    let fits = |place: &usize| fits(labels, names, *place, &wanted);
    let found: Vec<usize> = (0..labels.len()).filter(fits).collect();
    (!found.is_empty()).then_some(found)
}

/// Whether the label or a name of an option has these letters, which are folded.
pub(super) fn fits(labels: &[String], names: &[Named], place: usize, wanted: &str) -> bool {
    folded(&labels[place]).contains(wanted)
        || names.iter().any(|named| named.places.contains(&place) && named.has(wanted))
}

/// Options with their numbers, to choose from.
pub(super) fn told(ask: &Ask, places: &[usize], phrases: &dyn Phrases) -> String {
    let (_, labels) = options(&ask.field);
    let lines = places.iter().map(|place| format!("{}. {}", place + 1, labels[*place]));
    lines.collect::<Vec<_>>().join(&phrases.phrase(&Phrase::Between))
}

#[cfg(test)]
mod tests {
    use super::{Named, Unclear, many, one};
    use crate::prompt::{Ask, Field, Reply};

    fn ask(several: bool) -> Ask {
        let ids = ["steroid", "immune", "cancer", "none"];
        let labels = ["ステロイドの飲み薬", "Drugs, against rejection", "がんの薬", "どれもない"];
        let ids = ids.map(str::to_owned).to_vec();
        let labels = labels.map(str::to_owned).to_vec();
        let named = |name: &str, places: &[usize]| Named { name: name.to_owned(), places: places.to_vec() };
        let names = vec![
            named("プレドニン", &[0]),
            named("methotrexate", &[1, 2]),
            named("birth control pill", &[2]),
            named("Lupron", &[2]),
        ];
        let field = if several {
            Field::Many { ids, labels, chosen: Vec::new(), alone: vec![3], at_most: None }
        } else {
            Field::One { ids, labels, chosen: None }
        };
        Ask { field, names, ..Ask::menu(&[], Vec::new()) }
    }

    fn read(typed: &str, several: bool) -> Result<Vec<usize>, Vec<usize>> {
        let ask = ask(several);
        let reply = if several { many(&ask, typed, typed) } else { one(&ask, typed, typed) };
        match reply {
            Ok(Reply::One(place)) => Ok(vec![place]),
            Ok(Reply::Many(places)) => Ok(places),
            Ok(_) => Ok(Vec::new()),
            Err(Unclear::OneOf(places)) => Err(places),
            Err(Unclear::Not(_)) => Err(Vec::new()),
        }
    }

    #[test]
    fn a_whole_name_of_one_option_chooses_it_and_anything_less_is_asked_back() {
        for (typed, meant) in [
            ("1", Ok(vec![0])),
            ("steroid", Ok(vec![0])),
            ("がんの薬", Ok(vec![2])),
            ("ﾌﾟﾚﾄﾞﾆﾝ", Ok(vec![0])),
            ("ぷれどにん", Ok(vec![0])),
            ("Birth control pill", Ok(vec![2])),
            ("Methotrexate", Err(vec![1, 2])),
            ("プレド", Err(vec![0])),
            ("l", Err(Vec::new())),
            ("5", Err(Vec::new())),
            ("11", Err(Vec::new())),
            ("aspirin", Err(Vec::new())),
        ] {
            assert_eq!(read(typed, false), meant, "{typed}");
        }
    }

    #[test]
    fn words_that_belong_together_are_read_together() {
        for (typed, meant) in [
            ("1,3", Ok(vec![0, 2])),
            ("1 3", Ok(vec![0, 2])),
            ("Drugs, against rejection", Ok(vec![1])),
            ("drugs, against rejection、birth control pill 1", Ok(vec![0, 1, 2])),
            ("プレドニン、Lupron", Ok(vec![0, 2])),
            ("プレドニン methotrexate", Err(vec![1, 2])),
            ("プレドニン rejection", Err(vec![1])),
            ("プレドニン、どれもない", Err(Vec::new())),
            ("1,9", Err(Vec::new())),
        ] {
            assert_eq!(read(typed, true), meant, "{typed}");
        }
    }
}
