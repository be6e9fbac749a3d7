//! Whole numbers as people type them: full-width digits, commas, the unit behind.

use crate::answers::NumberFault;

/// The character in its narrow form where it is full-width ASCII (`５` is `5`, `ｙ` is `y`) or a wide space.
pub fn narrow(character: char) -> char {
    match character {
        '\u{3000}' => ' ',
        '\u{ff01}'..='\u{ff5e}' => {
            u32::from(character).checked_sub(0xfee0).and_then(char::from_u32).unwrap_or(character)
        }
        _ => character,
    }
}

/// The whole number that the text names. Commas part groups of three digits, or of four; `unit` may stand behind.
///
/// # Errors
/// What keeps the text from being a whole number of the range, both ends included.
pub fn parse(text: &str, [low, high]: [i64; 2], unit: &str) -> Result<i64, NumberFault> {
    let text: String = text.chars().map(narrow).collect();
    let text = text.trim();
    let text = if unit.is_empty() { text } else { text.strip_suffix(unit).unwrap_or(text).trim_end() };
    let (sign, digits) = match text.strip_prefix(['-', '\u{2212}', '\u{2010}']) {
        Some(rest) => (-1, rest),
        None => (1, text.strip_prefix('+').unwrap_or(text)),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let whole = ungrouped(whole).ok_or(NumberFault::NotANumber)?;
    if fraction.is_empty() || !all_digits(fraction) {
        return Err(NumberFault::NotANumber);
    }
    if fraction.bytes().any(|digit| digit != b'0') {
        return Err(NumberFault::Fraction);
    }
    // Only digits are left, so what does not fit is too large.
    let number = sign * whole.parse::<i64>().map_err(|_| NumberFault::OutOfRange)?;
    if (low..=high).contains(&number) { Ok(number) } else { Err(NumberFault::OutOfRange) }
}

fn all_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The digits without the commas between groups of equal size; nothing for `1,5`, which may mean a fraction.
fn ungrouped(text: &str) -> Option<String> {
    let mut groups = text.split([',', '、']);
    let first = groups.next().filter(|first| !first.is_empty() && all_digits(first))?;
    let mut digits = first.to_owned();
    let mut size = None;
    for group in groups {
        let expected = *size.get_or_insert(group.len());
        let fits = matches!(expected, 3 | 4) && group.len() == expected && first.len() <= expected;
        if !fits || !all_digits(group) {
            return None;
        }
        digits.push_str(group);
    }
    Some(digits)
}

#[cfg(test)]
mod tests {
    use super::{narrow, parse};
    use crate::answers::NumberFault;

    fn yen(text: &str) -> Result<i64, NumberFault> {
        parse(text, [0, 100_000_000], "円")
    }

    #[test]
    fn numbers_are_taken_as_people_type_them() {
        for text in [
            "200000",
            "200,000",
            "２００，０００",
            "２００、０００",
            " 20,0000　",
            "200000円",
            "２０００００ 円",
            "+200000",
            "200000.0",
        ] {
            assert_eq!(yen(text), Ok(200_000), "{text}");
        }
        assert_eq!(yen("007"), Ok(7));
        assert_eq!(parse("−3", [-5, 5], ""), Ok(-3));
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for text in [
            "", "二十", "20万円", "1,5", "1,00", "1234,567", "1,234,5", ",5", "5,", "1.2.3", "5.", ".5",
            "--5", "5 5", "0x5", "円",
        ] {
            assert_eq!(yen(text), Err(NumberFault::NotANumber), "{text}");
        }
    }

    #[test]
    fn fractions_are_refused_as_such() {
        for text in ["1.5", "０．１", "1,234.05"] {
            assert_eq!(yen(text), Err(NumberFault::Fraction), "{text}");
        }
    }

    #[test]
    fn both_ends_of_the_range_belong_to_it() {
        assert_eq!((yen("0"), yen("100,000,000")), (Ok(0), Ok(100_000_000)));
        for text in ["-1", "－２０００００", "100000001", "99999999999999999999999"] {
            assert_eq!(yen(text), Err(NumberFault::OutOfRange), "{text}");
        }
    }

    #[test]
    fn only_full_width_ascii_is_narrowed() {
        let narrowed: String = "０９ｂ？，－　ア".chars().map(narrow).collect();
        assert_eq!(narrowed, "09b?,- ア");
    }
}
