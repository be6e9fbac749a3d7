use fluent::{FluentArgs, FluentValue};

/// A whole number in groups of three digits, as both languages write it: `1,200,000`.
pub fn grouped(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3 + 1);
    if number < 0 {
        text.push('-');
    }
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// Fluent itself groups no digits, so every number passes here.
pub(super) fn format<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        #[allow(clippy::cast_possible_truncation)] // texts show whole numbers far below 2^53 only
        FluentValue::Number(number) if number.options.use_grouping => Some(grouped(number.value as i64)),
        _ => None,
    }
}

/// `MYRIADS(n)` of the texts: a whole number by ten thousands, as Japanese writes a sum: 「1億2,000万」「20万5,500」.
pub(super) fn by_myriads<'a>(positional: &[FluentValue<'a>], _: &FluentArgs<'_>) -> FluentValue<'a> {
    match positional {
        #[allow(clippy::cast_possible_truncation)] // sums are whole and far below 2^53
        [FluentValue::Number(number)] => FluentValue::from(myriads(number.value as i64)),
        _ => FluentValue::Error,
    }
}

fn myriads(number: i64) -> String {
    if number < 10_000 {
        return grouped(number);
    }
    let parts = [(number / 100_000_000, "億"), (number / 10_000 % 10_000, "万"), (number % 10_000, "")];
    let parts = parts.into_iter().filter(|(part, _)| *part > 0);
    parts.map(|(part, unit)| grouped(part) + unit).collect()
}

#[cfg(test)]
mod tests {
    use super::{grouped, myriads};

    #[test]
    fn large_sums_are_written_by_ten_thousands() {
        let texts: Vec<String> =
            [0, 5_500, 9_999, 10_000, 205_500, 1_200_000, 120_000_000, 10_000_000_001].map(myriads).to_vec();
        assert_eq!(texts, ["0", "5,500", "9,999", "1万", "20万5,500", "120万", "1億2,000万", "100億1"]);
    }

    #[test]
    fn digits_come_in_threes() {
        let texts: Vec<String> = [0, 999, 1000, 205_500, -1_234_567].into_iter().map(grouped).collect();
        assert_eq!(texts, ["0", "999", "1,000", "205,500", "-1,234,567"]);
    }
}
