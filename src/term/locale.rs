use super::words;

words! {
    /// A language of the program.
    Locale {
        /// Japanese.
        Ja = "ja",
        /// English.
        En = "en",
    }
}

impl Locale {
    /// The language named by `--lang`.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|locale| locale.id() == name)
    }

    /// The language of the surroundings: the first of `LC_ALL`, `LC_MESSAGES`, `LANG` that is set, else English.
    ///
    /// Only the first counts: `LC_ALL=C LANG=ja_JP.UTF-8` asks for no Japanese.
    pub fn from_environment(variable: impl Fn(&str) -> Option<String>) -> Self {
        let first = ["LC_ALL", "LC_MESSAGES", "LANG"]
            .iter()
            .find_map(|name| variable(name).filter(|v| !v.is_empty()));
        let is_japanese = |name: &String| {
            name.strip_prefix("ja")
                .is_some_and(|rest| rest.is_empty() || rest.starts_with(['_', '-', '.', '@']))
        };
        if first.as_ref().is_some_and(is_japanese) { Self::Ja } else { Self::En }
    }
}

#[cfg(test)]
mod tests {
    use super::Locale;

    fn chosen(set: &[(&str, &str)]) -> Locale {
        let set: Vec<(String, String)> = set.iter().map(|(k, v)| ((*k).into(), (*v).into())).collect();
        Locale::from_environment(|name| set.iter().find(|(k, _)| k == name).map(|(_, v)| v.clone()))
    }

    #[test]
    fn the_first_variable_that_is_set_decides() {
        assert_eq!(chosen(&[("LANG", "ja_JP.UTF-8")]), Locale::Ja);
        assert_eq!(chosen(&[("LC_ALL", "C"), ("LANG", "ja_JP.UTF-8")]), Locale::En);
        assert_eq!(chosen(&[("LC_ALL", ""), ("LC_MESSAGES", "ja"), ("LANG", "en_US.UTF-8")]), Locale::Ja);
        assert_eq!(chosen(&[("LANG", "jam_JM")]), Locale::En);
        assert_eq!(chosen(&[("LANG", "garbage")]), Locale::En);
        assert_eq!(chosen(&[]), Locale::En);
    }
}
