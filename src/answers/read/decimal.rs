//! Whole numbers by their text. A float would take 45.00000000000000000001 for 45.

/// Why a number is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NumberFault {
    /// Not a number at all.
    NotANumber,
    /// A number with a fraction.
    Fraction,
    /// Below the smallest or above the largest number.
    OutOfRange,
}

/// Checks a number that is written in plain ASCII.
pub(super) fn check_plain(text: &str, range: [i64; 2]) -> Result<i64, NumberFault> {
    let number = Decimal::parse(text).ok_or(NumberFault::NotANumber)?.whole()?;
    if (range[0]..=range[1]).contains(&number) { Ok(number) } else { Err(NumberFault::OutOfRange) }
}

/// Digits, as they are written, and the power of ten of the last one.
struct Decimal {
    negative: bool,
    digits: String,
    power: i64,
}

impl Decimal {
    fn parse(text: &str) -> Option<Self> {
        let (negative, text) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        let (mantissa, exponent) =
            text.split_once(['e', 'E']).map_or((text, None), |(before, after)| (before, Some(after)));
        let (whole, fraction) =
            mantissa.split_once('.').map_or((mantissa, None), |(before, after)| (before, Some(after)));
        if !all_digits(whole) || !fraction.is_none_or(all_digits) {
            return None;
        }
        let fraction = fraction.unwrap_or_default();
        let power = exponent.map_or(Some(0), parse_exponent)?;
        let shift = i64::try_from(fraction.len()).ok()?;
        Some(Self { negative, digits: format!("{whole}{fraction}"), power: power.saturating_sub(shift) })
    }

    /// The number, if it has no fraction and is none that no question could take.
    fn whole(&self) -> Result<i64, NumberFault> {
        let digits = self.digits.trim_start_matches('0');
        let significant = digits.trim_end_matches('0');
        if significant.is_empty() {
            return Ok(0);
        }
        let zeros = i64::try_from(digits.len() - significant.len()).unwrap_or(i64::MAX);
        let power = self.power.saturating_add(zeros);
        let power = u32::try_from(power)
            .map_err(|_| if power < 0 { NumberFault::Fraction } else { NumberFault::OutOfRange })?;
        let size =
            significant.parse::<i64>().ok().and_then(|number| number.checked_mul(10i64.checked_pow(power)?));
        size.map(|size| if self.negative { -size } else { size }).ok_or(NumberFault::OutOfRange)
    }
}

fn all_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The exponent; one that fits no number counts as the largest or smallest there is.
fn parse_exponent(text: &str) -> Option<i64> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let size = all_digits(digits).then(|| digits.parse().unwrap_or(i64::MAX))?;
    Some(if negative { -size } else { size })
}

#[cfg(test)]
mod tests {
    use super::NumberFault::{Fraction, NotANumber, OutOfRange};
    use super::check_plain;

    #[test]
    fn a_number_is_read_by_its_text() {
        let read = |text| check_plain(text, [-5, 1_000_000_000]);
        for text in ["45", "45.0", "4.5e1", "450E-1", "045", "0.45e+2"] {
            assert_eq!(read(text), Ok(45), "{text}");
        }
        for text in ["0", "-0", "0.000", "0e99999999999999999999", "-0e-99999999999999999999"] {
            assert_eq!(read(text), Ok(0), "{text}");
        }
        for text in ["1e6", "1000000.00"] {
            assert_eq!(read(text), Ok(1_000_000), "{text}");
        }
        assert_eq!(read("-5"), Ok(-5));
    }

    #[test]
    fn the_three_faults_are_told_apart() {
        let fault = |text: &str| check_plain(text, [0, 120]).unwrap_err();
        for text in [
            "",
            "-",
            "x",
            "4x",
            "20万",
            "0x1F",
            "1.",
            ".5",
            "1e",
            "1e+",
            "--1",
            "+1",
            "1e1.5",
            "NaN",
            "５ー６",
        ] {
            assert_eq!(fault(text), NotANumber, "{text}");
        }
        for text in ["45.5", "45.00000000000000000001", "1e-1", "200.5", "1e-400", "-0.5"] {
            assert_eq!(fault(text), Fraction, "{text}");
        }
        for text in [
            "-1",
            "121",
            "1e400",
            "-1e400",
            "99999999999999999999",
            "1e99999999999999999999",
            "9223372036854775808",
        ] {
            assert_eq!(fault(text), OutOfRange, "{text}");
        }
    }

    #[test]
    fn both_ends_of_the_range_belong_to_it() {
        let read = |text| check_plain(text, [1, 200]);
        assert_eq!(
            [read("0"), read("1"), read("200"), read("201")],
            [Err(OutOfRange), Ok(1), Ok(200), Err(OutOfRange)]
        );
    }

    #[test]
    fn a_million_digits_are_no_trouble() {
        let million = "9".repeat(1_000_000);
        assert_eq!(check_plain(&million, [0, 9]), Err(OutOfRange));
        assert_eq!(check_plain(&format!("1.{million}"), [0, 9]), Err(Fraction));
        assert_eq!(check_plain(&format!("1{}e-1000000", "0".repeat(1_000_000)), [0, 9]), Ok(1));
    }
}
