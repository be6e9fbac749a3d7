use super::{Question, Questionnaire};
use crate::assets;
use crate::error::{Error, ErrorKind};
use crate::term::{Citation, Locale, folded};
use serde::Deserialize;
use std::collections::BTreeMap;

/// The file in which they stand.
pub(super) const FILE: &str = "everyday_names.json";

/// What people call an illness, a medicine or an allergy. A name helps to find an option and never chooses one.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EverydayName {
    /// The question.
    pub question: String,
    /// The options that the names may belong to; more than one where a name alone does not tell.
    pub options: Vec<String>,
    /// The names, by the language in which they are used.
    pub names: BTreeMap<String, Vec<String>>,
    /// What shows that they belong there.
    #[serde(default)]
    pub from: Vec<Citation>,
    /// Why they do, where no document is needed for it.
    pub reason: Option<String>,
}

/// All of them.
#[derive(Debug, Default)]
pub struct EverydayNames(pub Vec<EverydayName>);

impl EverydayNames {
    /// Those that the program carries. A pack brings none: a name could lead away from a warning.
    ///
    /// # Errors
    /// A fault in the embedded data, which the tests rule out.
    pub fn embedded() -> Result<Self, Error> {
        let file = assets::rules().into_iter().find(|file| file.name.ends_with(FILE));
        Self::read(file.as_ref().map_or("", |file| file.text.as_ref()))
    }

    /// Reads them.
    ///
    /// # Errors
    /// Where the text is no list of names.
    pub fn read(text: &str) -> Result<Self, Error> {
        let names = serde_json::from_str(text);
        names.map(Self).map_err(|cause| Error::plain(ErrorKind::Data, format!("{FILE}: {cause}")))
    }

    /// What does not fit the questionnaire, or names one thing in two ways.
    pub fn faults(&self, questionnaire: &Questionnaire) -> Vec<String> {
        let (mut faults, mut seen) = (Vec::new(), BTreeMap::new());
        for (place, row) in self.0.iter().enumerate() {
            let id = &row.question;
            let known =
                questionnaire.question(id).map(|question| question.kind.options()).unwrap_or_default();
            let strays = row.options.iter().filter(|option| !known.contains(option));
            faults.extend(strays.map(|stray| format!("`{stray}` is no option of `{id}`")));
            if row.options.is_empty() || row.from.is_empty() == row.reason.is_none() {
                faults.push(format!("`{id}`: names need an option, and either documents or a reason"));
            }
            for (language, names) in &row.names {
                if Locale::parse(language).is_none() || names.is_empty() {
                    faults.push(format!("`{id}`: `{language}` is no language with names"));
                }
                for name in names {
                    // One name may be used in both languages.
                    let before = seen.insert((id, folded(name)), (place, language));
                    let is_twice = before.is_some_and(|(row, of)| row != place || of == language);
                    if is_twice || folded(name).is_empty() {
                        faults.push(format!("`{id}`: `{name}` stands twice, or is empty"));
                    }
                }
            }
        }
        faults
    }

    /// Every name of a question, with the places that its options have among these. What a questionnaire of one's own
    /// offers only in part is left out: a name that may mean two things would seem to mean one.
    pub fn places(&self, question: &Question, options: &[String]) -> Vec<(String, Vec<usize>)> {
        let place = |wanted: &String| options.iter().position(|option| question.means(option) == wanted);
        let rows = self.0.iter().filter(|row| row.question == question.id);
        let rows = rows.filter_map(|row| {
            let places: Option<Vec<usize>> = row.options.iter().map(place).collect();
            Some((row.names.values().flatten(), places?))
        });
        rows.flat_map(|(names, places)| names.map(move |name| (name.clone(), places.clone()))).collect()
    }

    /// The names of an option in one language.
    pub fn of(&self, question: &Question, option: &str, language: &str) -> Vec<&str> {
        let belongs = |row: &&EverydayName| {
            row.question == question.id && row.options.iter().any(|of| of == question.means(option))
        };
        let names = self.0.iter().filter(belongs).filter_map(|row| row.names.get(language));
        names.flatten().map(String::as_str).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::EverydayNames;
    use crate::book::RuleBook;

    #[test]
    fn every_name_leads_to_options_that_exist_and_none_stands_twice() {
        let book = RuleBook::embedded().unwrap();
        let names = EverydayNames::embedded().unwrap();
        assert_eq!(names.faults(&book.questionnaire), Vec::<String>::new());
        for citation in names.0.iter().flat_map(|row| &row.from) {
            assert!(book.sources.knows(citation), "{citation}");
        }
    }

    #[test]
    fn a_list_of_names_is_read_strictly() {
        let book = RuleBook::embedded().unwrap();
        let faults = |text: &str| {
            EverydayNames::read(text)
                .map_or_else(|refused| vec![refused.to_string()], |names| names.faults(&book.questionnaire))
        };
        let row = |options: &str, names: &str, why: &str| {
            format!(r#"{{"question": "goals", "options": {options}, "names": {names}, {why}}}"#)
        };
        let good = row(r#"["spots"]"#, r#"{"en": ["freckles"]}"#, r#""reason": "r""#);
        assert_eq!(faults(&format!("[{good}]")), Vec::<String>::new());
        let refused = [
            (format!("[{good}, {good}]"), "`goals`: `freckles` stands twice, or is empty"),
            (
                format!(
                    "[{good}, {}]",
                    row(r#"["wrinkles"]"#, r#"{"ja": ["ＦＲＥＣＫＬＥＳ"]}"#, r#""reason": "r""#)
                ),
                "`goals`: `ＦＲＥＣＫＬＥＳ` stands twice, or is empty",
            ),
            (
                format!("[{}]", row(r#"["freckle"]"#, r#"{"en": ["x"]}"#, r#""reason": "r""#)),
                "`freckle` is no option of `goals`",
            ),
            (
                format!("[{}]", row(r#"["spots"]"#, r#"{"xx": ["x"]}"#, r#""reason": "r""#)),
                "`goals`: `xx` is no language with names",
            ),
            (
                format!("[{}]", row(r#"["spots"]"#, r#"{"en": ["x"]}"#, r#""from": []"#)),
                "`goals`: names need an option, and either documents or a reason",
            ),
        ];
        for (text, fault) in refused {
            assert_eq!(faults(&text), [fault], "{text}");
        }
        let unknown = format!("[{}]", row(r#"["spots"]"#, r#"{"en": ["x"]}"#, r#""why": "r""#));
        assert!(faults(&unknown)[0].contains("unknown field `why`"), "{:?}", faults(&unknown));
    }
}
