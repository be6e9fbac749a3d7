use fluent::FluentValue;

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

#[cfg(test)]
mod tests {
    use super::grouped;

    #[test]
    fn digits_come_in_threes() {
        let texts: Vec<String> = [0, 999, 1000, 205_500, -1_234_567].into_iter().map(grouped).collect();
        assert_eq!(texts, ["0", "999", "1,000", "205,500", "-1,234,567"]);
    }
}
