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
    /// The language named by `--lang`: its id, also with a country, in capitals or as a locale: `ja`, `EN`, `en-US`, `ja_JP.UTF-8`.
    pub fn parse(name: &str) -> Option<Self> {
        let language = name.split(['-', '_', '.', '@']).next()?.to_ascii_lowercase();
        Self::ALL.iter().copied().find(|locale| locale.id() == language)
    }

    /// The language of the surroundings: the first of `LC_ALL`, `LC_MESSAGES`, `LANG` that is set; nothing where that names
    /// none of ours and `LANGUAGE`, which lists several, names none either.
    ///
    /// Only the first counts: `LC_ALL=C LANG=ja_JP.UTF-8` asks for no Japanese.
    pub fn told(variable: impl Fn(&str) -> Option<String>) -> Option<Self> {
        let first = ["LC_ALL", "LC_MESSAGES", "LANG"]
            .iter()
            .find_map(|name| variable(name).filter(|value| !value.is_empty()));
        let is_none = |name: &str| matches!(name.split('.').next(), Some("C" | "POSIX"));
        match first {
            Some(name) if is_none(&name) => None,
            Some(name) => Self::of_system(&name).or_else(|| Self::listed(variable)),
            None => Self::listed(variable),
        }
    }

    /// Whether the surroundings say nothing of any language: no variable is set, or only the encoding, as in `C.UTF-8`.
    pub fn is_untold(variable: impl Fn(&str) -> Option<String>) -> bool {
        let mut set = ["LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"].iter().filter_map(|name| variable(name));
        set.find(|value| !value.is_empty()).is_none_or(|value| value.starts_with("C."))
    }

    fn listed(variable: impl Fn(&str) -> Option<String>) -> Option<Self> {
        variable("LANGUAGE")?.split(':').find_map(Self::parse)
    }

    /// A locale by its POSIX name, or by the name that Windows gives it.
    fn of_system(name: &str) -> Option<Self> {
        let windows = [("Japanese_", Self::Ja), ("English_", Self::En)];
        let named = windows.into_iter().find(|(start, _)| name.starts_with(start));
        named.map(|(_, locale)| locale).or_else(|| Self::parse(name))
    }
}

#[cfg(test)]
mod tests {
    use super::Locale;

    fn chosen(set: &[(&str, &str)]) -> Locale {
        let set: Vec<(String, String)> = set.iter().map(|(k, v)| ((*k).into(), (*v).into())).collect();
        Locale::told(|name| set.iter().find(|(k, _)| k == name).map(|(_, v)| v.clone())).unwrap_or(Locale::En)
    }

    #[test]
    fn a_language_may_be_named_with_a_country_and_in_capitals() {
        for (name, locale) in [
            ("ja", Some(Locale::Ja)),
            ("EN", Some(Locale::En)),
            ("en-US", Some(Locale::En)),
            ("ja_JP", Some(Locale::Ja)),
            ("ja_JP.UTF-8", Some(Locale::Ja)),
            ("english", None),
            ("xx", None),
            ("", None),
        ] {
            assert_eq!(Locale::parse(name), locale, "{name}");
        }
    }

    #[test]
    fn nothing_is_told_where_nothing_is_set_or_only_the_encoding() {
        let untold =
            |name: &str, value: &str| Locale::is_untold(|asked| (asked == name).then(|| value.to_owned()));
        for (name, value, is) in [
            ("TERM", "xterm", true),
            ("LANG", "", true),
            ("LANG", "C.UTF-8", true),
            ("LC_ALL", "C", false),
            ("LANG", "fr_FR.UTF-8", false),
            ("LANGUAGE", "ja", false),
        ] {
            assert_eq!(untold(name, value), is, "{name}={value}");
        }
    }

    #[test]
    fn only_a_language_of_ours_is_told() {
        let told = |name: &str| Locale::told(|asked| (asked == "LANG").then(|| name.to_owned()));
        assert_eq!([told("en_GB"), told("C.UTF-8"), told("fr_FR")], [Some(Locale::En), None, None]);
    }

    #[test]
    fn the_first_variable_that_is_set_decides() {
        assert_eq!(chosen(&[("LANG", "ja_JP.UTF-8")]), Locale::Ja);
        assert_eq!(chosen(&[("LC_ALL", "C"), ("LANG", "ja_JP.UTF-8")]), Locale::En);
        assert_eq!(chosen(&[("LC_ALL", ""), ("LC_MESSAGES", "ja"), ("LANG", "en_US.UTF-8")]), Locale::Ja);
        assert_eq!(chosen(&[("LANG", "jam_JM")]), Locale::En);
        assert_eq!(chosen(&[("LANG", "Japanese_Japan.932")]), Locale::Ja);
        assert_eq!(chosen(&[("LANG", "fr_FR.UTF-8"), ("LANGUAGE", "fr:ja:en")]), Locale::Ja);
        assert_eq!(chosen(&[("LANGUAGE", "ja")]), Locale::Ja);
        assert_eq!(chosen(&[("LC_ALL", "en_US.UTF-8"), ("LANGUAGE", "ja")]), Locale::En);
        assert_eq!(chosen(&[("LC_ALL", "C"), ("LANGUAGE", "ja")]), Locale::En);
        assert_eq!(chosen(&[("LANG", "garbage")]), Locale::En);
        assert_eq!(chosen(&[]), Locale::En);
    }
}
