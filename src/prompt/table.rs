//! Lines that each get one of the same few answers, written as text: `1-6 yes, 9 vague`.

/// What stands between the first and the last number of a range.
const RANGE: [char; 6] = ['-', '~', '〜', '–', '−', 'ー'];
/// Every line.
const ALL: [&str; 4] = ["all", "全部", "すべて", "ぜんぶ"];
/// Further words for answers by their id; none stands for no answer.
const WORDS: [(Option<&str>, &[&str]); 4] = [
    (Some("yes"), &["はい", "はっきり", "y"]),
    (Some("vague"), &["あいまい", "曖昧", "v"]),
    (Some("no"), &["いいえ", "なし", "n"]),
    (None, &["not asked", "まだ", "未"]),
];

/// The answers of a table.
pub(super) struct Answers<'a> {
    pub(super) ids: &'a [String],
    pub(super) words: &'a [String],
    /// The word for no answer.
    pub(super) unset: &'a str,
}

impl Answers<'_> {
    /// The answer of every line after this text, starting from those before; nothing where it cannot be read.
    pub(super) fn parse(&self, text: &str, before: &[Option<usize>]) -> Option<Vec<Option<usize>>> {
        let (mut set, mut waiting) = (before.to_vec(), Vec::new());
        for part in text.split([',', '、', ';']).map(str::trim).filter(|part| !part.is_empty()) {
            let word = if let Some(word) = ALL.iter().find_map(|all| part.strip_prefix(all)) {
                waiting.extend(0..set.len());
                word
            } else {
                let is_number = |sign: char| sign.is_ascii_digit() || sign == ' ' || RANGE.contains(&sign);
                let (numbers, word) = part.split_at(part.find(|sign| !is_number(sign)).unwrap_or(part.len()));
                for token in numbers.split_whitespace() {
                    waiting.extend(range(token, set.len())?);
                }
                word
            };
            if waiting.is_empty() {
                return None;
            }
            if !word.trim().is_empty() {
                let answer = self.answer(word.trim())?;
                waiting.drain(..).for_each(|line: usize| set[line] = answer);
            }
        }
        waiting.is_empty().then_some(set)
    }

    /// The answer that a word names, or no answer.
    #[allow(clippy::option_option)] // to have no answer is an answer here, and no word may be none
    fn answer(&self, word: &str) -> Option<Option<usize>> {
        let is = |name: &str| name.eq_ignore_ascii_case(word);
        if is(self.unset) {
            return Some(None);
        }
        let by_name = self.ids.iter().zip(self.words).position(|(id, name)| is(id) || is(name));
        by_name.map(Some).or_else(|| {
            let (id, _) = WORDS.iter().find(|(_, words)| words.iter().any(|other| is(other)))?;
            id.map_or(Some(None), |id| self.ids.iter().position(|other| other == id).map(Some))
        })
    }

    /// Which answer was given how often, or to which lines.
    pub(super) fn told(&self, set: &[Option<usize>], in_full: bool, between: &str) -> Option<String> {
        let of = |(answer, word): (usize, &String)| {
            let lines = set.iter().enumerate().filter(|(_, given)| **given == Some(answer));
            let lines: Vec<String> = lines.map(|(line, _)| (line + 1).to_string()).collect();
            let lines = if in_full { lines.join(" ") } else { lines.len().to_string() };
            (!matches!(lines.as_str(), "" | "0")).then(|| format!("{word} {lines}"))
        };
        let told: Vec<String> = self.words.iter().enumerate().filter_map(of).collect();
        (!told.is_empty()).then(|| told.join(between))
    }
}

/// The lines that `3` or `3-6` names, counted from 0.
fn range(token: &str, count: usize) -> Option<std::ops::RangeInclusive<usize>> {
    let (first, last) = token.split_once(RANGE).unwrap_or((token, token));
    let [first, last] = [first.parse::<usize>().ok()?, last.parse().ok()?];
    (first >= 1 && first <= last && last <= count).then(|| first - 1..=last - 1)
}

#[cfg(test)]
mod tests {
    use super::Answers;

    #[test]
    fn lines_and_answers_are_read_in_both_languages_or_not_at_all() {
        let ids = ["yes", "vague", "no"].map(str::to_owned);
        let words = ["clear", "unclear", "not told"].map(str::to_owned);
        let answers = Answers { ids: &ids, words: &words, unset: "not asked" };
        let read = |text: &str| answers.parse(text, &[None, Some(2), None, None]);
        for (text, set) in [
            ("1-2 yes, 4 vague", Some([Some(0), Some(0), None, Some(1)])),
            ("1~2はい、4あいまい", Some([Some(0), Some(0), None, Some(1)])),
            ("1,3 clear", Some([Some(0), Some(2), Some(0), None])),
            ("1 3 4 NO", Some([Some(2), Some(2), Some(2), Some(2)])),
            ("all yes, 2 not asked", Some([Some(0), None, Some(0), Some(0)])),
            ("全部いいえ", Some([Some(2); 4])),
            ("2まだ", Some([None; 4])),
            ("", Some([None, Some(2), None, None])),
            ("yes", None),
            ("1-5 yes", None),
            ("0 yes", None),
            ("3-1 yes", None),
            ("1 yes, 3", None),
            ("1 perhaps", None),
        ] {
            assert_eq!(read(text), set.map(|set| set.to_vec()), "{text}");
        }
        let set = [Some(0), None, Some(0), Some(1)];
        assert_eq!(answers.told(&set, true, "; ").as_deref(), Some("clear 1 3; unclear 4"));
        assert_eq!(answers.told(&set, false, "; ").as_deref(), Some("clear 2; unclear 1"));
        assert_eq!(answers.told(&[None], true, "; "), None);
    }
}
