//! Properties that a careful physician demands of the book, as data in the language of conditions.

use super::said;
use crate::book::{DayFact, Kind, Rule, RuleBook};
use crate::condition::Condition;
use serde::Deserialize;
use serde_json::Value as Json;

/// A property as it stands in the file.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct PropertyFile {
    pub(super) id: String,
    ja: String,
    en: String,
    /// Questions (`goals but other`), whose options the conditions name as `{goals}`, or categories of rules, named as
    /// `{rule}` and `{name}`.
    #[serde(default)]
    for_each: Vec<String>,
    #[serde(rename = "if")]
    when: Option<Json>,
    then: Option<Json>,
    never_milder: Option<ChangeFile>,
    no_influence: Option<Vec<String>>,
    last_day: Option<Vec<DayFile>>,
    never_earlier: Option<Vec<DayFile>>,
}

/// A change that must not make the verdict milder.
#[derive(Debug, Clone, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct ChangeFile {
    questions: Vec<String>,
    /// Adds every option but these, to answers that hold none of these.
    add_all_but: Option<Vec<String>>,
    /// Replaces each of these options alone …
    replace: Option<Vec<String>>,
    /// … by each of these.
    by: Option<Vec<String>>,
}

/// A last day and the day of an answer that it hangs on.
#[derive(Debug, Clone, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct DayFile {
    /// The last day.
    of: String,
    /// The question.
    from: String,
    /// So many days after it.
    #[serde(default)]
    days: i64,
}

/// A property of one case, ready to be proved.
#[derive(Debug, Clone)]
pub struct Property {
    /// The id, the same for every case of a family.
    pub id: String,
    /// The sentence in Japanese.
    pub ja: String,
    /// The sentence in English.
    pub en: String,
    /// What is claimed.
    pub claim: Claim,
    /// Which case of a family, such as `hair_loss, injection`.
    pub case: String,
}

/// What is claimed of all complete answers.
#[derive(Debug, Clone)]
pub enum Claim {
    /// Whoever meets the first condition meets the second.
    Implies(Condition, Condition),
    /// Adding an option to a question whose answer holds none of the others never makes the verdict milder.
    AddNeverMilder {
        /// The question, of the kind choices.
        question: String,
        /// What is added.
        option: String,
        /// What the answer may not hold.
        beside_none_of: Vec<String>,
    },
    /// Replacing one option by another never makes the verdict milder.
    ReplaceNeverMilder {
        /// The question.
        question: String,
        /// What was answered.
        from: String,
        /// What is answered instead.
        to: String,
    },
    /// Where this last day is told, it comes so many days after the day told to this question, neither earlier nor later.
    LastDay {
        /// The last day.
        of: DayFact,
        /// The day that was told.
        from: DayFact,
        /// Days between them.
        days: i64,
    },
    /// A later day told to this question never gives an earlier last day.
    NeverEarlier {
        /// The last day.
        of: DayFact,
        /// The day that was told.
        from: DayFact,
        /// Its question.
        question: String,
    },
    /// The answer to this question never changes the verdict.
    NoInfluence {
        /// The question.
        question: String,
    },
}

impl PropertyFile {
    /// The cases of a property, checked against the book.
    pub(super) fn expand(self, book: &RuleBook) -> Result<Vec<Property>, String> {
        let mut found = Vec::new();
        if let Some(days) = self.last_day.as_ref().or(self.never_earlier.as_ref()) {
            let claim = |day| claim_of_days(book, day, self.last_day.is_some());
            return days.iter().map(|day| Ok(self.case(claim(day)?, &day.of))).collect();
        }
        match (&self.then, &self.never_milder, &self.no_influence) {
            (Some(then), None, None) => {
                for names in bindings(book, &self.for_each)? {
                    let when = self.when.clone().unwrap_or_else(|| Json::Object(serde_json::Map::new()));
                    let (when, then) = (filled(&when, &names)?, filled(then, &names)?);
                    said::check(book, &when)?;
                    said::check(book, &then)?;
                    let values: Vec<&str> = names.iter().map(|(_, value)| value.as_str()).collect();
                    found.push(self.case(Claim::Implies(when, then), &values.join(", ")));
                }
            }
            (None, Some(change), None) => {
                for claim in changes(book, change)? {
                    let case = match &claim {
                        Claim::AddNeverMilder { question, option, .. } => format!("{question} + {option}"),
                        Claim::ReplaceNeverMilder { question, from, to } => {
                            format!("{question}: {from}, {to}")
                        }
                        _ => String::new(),
                    };
                    found.push(self.case(claim, &case));
                }
            }
            (None, None, Some(questions)) => {
                for question in questions {
                    book.questionnaire.question(question).ok_or(format!("no question `{question}`"))?;
                    found.push(self.case(Claim::NoInfluence { question: question.clone() }, question));
                }
            }
            _ => {
                return Err(
                    "needs one of `then`, `never_milder`, `no_influence`, `last_day`, `never_earlier`"
                        .to_owned(),
                );
            }
        }
        Ok(found)
    }

    fn case(&self, claim: Claim, case: &str) -> Property {
        let (id, ja, en) = (self.id.clone(), self.ja.clone(), self.en.clone());
        Property { id, ja, en, claim, case: case.to_owned() }
    }
}

fn claim_of_days(book: &RuleBook, day: &DayFile, exact: bool) -> Result<Claim, String> {
    let place = book.questionnaire.questions().iter().position(|question| question.id == day.from);
    let from = place.map(DayFact::Since).ok_or(format!("no question `{}`", day.from))?;
    let of = book.day_fact(&format!("days_to_{}", day.of)).ok_or(format!("no last day `{}`", day.of))?;
    Ok(if exact {
        Claim::LastDay { of, from, days: day.days }
    } else {
        Claim::NeverEarlier { of, from, question: day.from.clone() }
    })
}

type Names = Vec<(String, String)>;

/// Every way to fill the names of a family.
fn bindings(book: &RuleBook, for_each: &[String]) -> Result<Vec<Names>, String> {
    let mut ways: Vec<Names> = vec![Vec::new()];
    for word in for_each {
        let (subject, but) = word.split_once(" but ").unwrap_or((word, ""));
        let left_out: Vec<&str> = but.split(' ').collect();
        let values: Vec<Names> = match book.questionnaire.question(subject) {
            Some(question) => {
                let options = question.kind.options().iter();
                let named = options.filter(|option| !left_out.contains(&option.as_str()));
                named.map(|option| vec![(subject.to_owned(), option.clone())]).collect()
            }
            None => book.rules.iter().filter(|rule| rule.category.id() == subject).map(rule_names).collect(),
        };
        if values.is_empty() {
            return Err(format!("`{word}` names nothing to go through"));
        }
        ways = ways
            .iter()
            .flat_map(|way| values.iter().map(|more| [way.clone(), more.clone()].concat()))
            .collect();
    }
    Ok(ways)
}

fn rule_names(rule: &Rule) -> Names {
    vec![("rule".to_owned(), rule.id.clone()), ("name".to_owned(), rule.name().to_owned())]
}

fn filled(template: &Json, names: &Names) -> Result<Condition, String> {
    let mut text = template.to_string();
    for (name, value) in names {
        text = text.replace(&format!("{{{name}}}"), value);
    }
    serde_json::from_str(&text).map_err(|cause| cause.to_string())
}

fn changes(book: &RuleBook, change: &ChangeFile) -> Result<Vec<Claim>, String> {
    let mut claims = Vec::new();
    for name in &change.questions {
        let question = book.questionnaire.question(name).ok_or(format!("no question `{name}`"))?;
        let options = question.kind.options();
        let known =
            |option: &String| options.contains(option).then_some(()).ok_or(format!("no option `{option}`"));
        match (&change.add_all_but, &change.replace, &change.by) {
            (Some(but), None, None) if matches!(question.kind, Kind::Choices { .. }) => {
                but.iter().try_for_each(known)?;
                claims.extend(options.iter().filter(|option| !but.contains(option)).map(|option| {
                    Claim::AddNeverMilder {
                        question: name.clone(),
                        option: option.clone(),
                        beside_none_of: but.clone(),
                    }
                }));
            }
            (None, Some(from), Some(by)) => {
                from.iter().chain(by).try_for_each(known)?;
                let pairs = from.iter().flat_map(|from| by.iter().map(move |to| (from.clone(), to.clone())));
                claims.extend(pairs.map(|(from, to)| Claim::ReplaceNeverMilder {
                    question: name.clone(),
                    from,
                    to,
                }));
            }
            _ => return Err("needs `add_all_but` for choices, or `replace` and `by`".to_owned()),
        }
    }
    Ok(claims)
}
