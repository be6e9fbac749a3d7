//! The files that the program carries in itself: rule book and texts.

mod embedded;

use crate::term::Locale;
use std::borrow::Cow;

/// A text file by its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextFile {
    /// Path below the project, such as `rules/cautions.json`; faults name it.
    pub name: String,
    /// Its content.
    pub text: Cow<'static, str>,
}

/// The rule book's files.
pub fn rules() -> Vec<TextFile> {
    listed("rules", embedded::RULES)
}

/// The phrases that pages of clinics are read by.
pub fn offer() -> Vec<TextFile> {
    listed("rules/offer", embedded::OFFER)
}

/// The cases that the rules are tested by.
#[cfg(feature = "proof")]
pub fn cases() -> Vec<TextFile> {
    listed("rules/cases", embedded::CASES)
}

/// The texts of one language.
pub fn texts(locale: Locale) -> Vec<TextFile> {
    match locale {
        Locale::Ja => listed("locales/ja", embedded::JA),
        Locale::En => listed("locales/en", embedded::EN),
    }
}

/// People to try the program with: a name and answers.
pub fn samples() -> Vec<(&'static str, &'static str)> {
    embedded::SAMPLES.iter().map(|(name, text)| (name.trim_end_matches(".json"), *text)).collect()
}

/// Files with those of a folder laid over them: one of the same name replaces, others are added.
pub fn laid_over(mut files: Vec<TextFile>, folder: &str, more: Vec<(String, String)>) -> Vec<TextFile> {
    for (name, text) in more {
        let file = TextFile { name: format!("{folder}/{name}"), text: Cow::Owned(text) };
        let same = files.iter().position(|other| other.name.rsplit('/').next() == Some(&name));
        match same {
            Some(place) => files[place] = file,
            None => files.push(file),
        }
    }
    files
}

fn listed(folder: &str, files: &[(&str, &'static str)]) -> Vec<TextFile> {
    files
        .iter()
        .map(|(name, text)| TextFile { name: format!("{folder}/{name}"), text: Cow::Borrowed(text) })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{TextFile, rules, texts};
    use crate::term::Locale;
    use std::path::Path;

    fn on_disk(folder: &str, ending: &str) -> Vec<String> {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        let mut names: Vec<String> = std::fs::read_dir(path)
            .unwrap()
            .map(|entry| format!("{folder}/{}", entry.unwrap().file_name().to_string_lossy()))
            .filter(|name| name.ends_with(ending))
            .collect();
        names.sort();
        names
    }

    fn carried(files: &[TextFile]) -> Vec<String> {
        let mut names: Vec<String> = files.iter().map(|file| file.name.clone()).collect();
        names.sort();
        names
    }

    #[test]
    fn every_file_of_the_folders_is_carried() {
        assert_eq!(carried(&rules()), on_disk("rules", ".json"));
        assert_eq!(carried(&super::offer()), on_disk("rules/offer", ".json"));
        let samples: Vec<String> =
            super::samples().iter().map(|(name, _)| format!("rules/sample/{name}.json")).collect();
        assert_eq!(samples, on_disk("rules/sample", ".json"));
        #[cfg(feature = "proof")]
        assert_eq!(carried(&super::cases()), on_disk("rules/cases", ".json"));
        assert_eq!(carried(&texts(Locale::Ja)), on_disk("locales/ja", ".ftl"));
        assert_eq!(carried(&texts(Locale::En)), on_disk("locales/en", ".ftl"));
    }
}
