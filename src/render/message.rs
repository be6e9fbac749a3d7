//! The texts of a report in one language: rule titles and texts with their variables, answers in words, sums of money.

use super::known::outside;
use super::own::{other_form, own_line};
use crate::answers::Value;
use crate::book::{ClinicQuestion, Question, Rule};
use crate::engine::{Because, Undetermined};
use crate::localizer::{Localizer, Variable, grouped};
use crate::report::{Origin, Report, ReportNotice, ReportQuestion};
use crate::term::{Citation, CitationKind, Freshness};

/// Puts the parts of one report into words.
pub struct Texts<'r> {
    /// The texts.
    pub localizer: &'r Localizer,
    /// The report that the texts speak of.
    pub report: &'r Report<'r>,
}

impl Report<'_> {
    /// These texts, spoken of whom the report is about.
    pub(crate) fn spoken(&self, localizer: &Localizer) -> Localizer {
        localizer.speaking_of(self.answers.choice("answering_for"))
    }
}

impl Texts<'_> {
    /// An attribute of a rule's message for people: a title says so where the rule has to be checked again, a text where the
    /// study took nobody of this age.
    pub fn rule(&self, rule: &Rule, attribute: &str) -> String {
        let text = self.attribute(rule, attribute);
        let is_overdue = || self.report.book.freshness(rule, self.report.as_of) >= Freshness::Overdue;
        if attribute == "text"
            && let Some(pair) = self.report.pair_of(rule)
            && let Some((_, sentence)) = outside(self, pair.expected.ages.as_ref())
        {
            return self.localizer.sentences(&[text, sentence]);
        }
        if attribute != "title" || !is_overdue() {
            return text;
        }
        self.localizer.text("overdue-mark", &[("title", Variable::Text(&text))])
    }

    /// An attribute of a rule's message, with the variables that the rule shows.
    pub fn attribute(&self, rule: &Rule, attribute: &str) -> String {
        let own = self.report.pair_of(rule).map(|pair| pair.expected.attribute(attribute));
        let attribute = own.as_deref().unwrap_or(attribute);
        let values: Vec<(&str, String)> =
            rule.shows.iter().filter_map(|name| Some((name.as_str(), self.shown(name)?))).collect();
        let variables: Vec<(&str, Variable<'_>)> =
            values.iter().map(|(name, text)| (*name, Variable::Text(text))).collect();
        self.localizer.attribute(&rule.message_id(), attribute, &variables)
    }

    /// The words of a variable that a rule may show.
    fn shown(&self, name: &str) -> Option<String> {
        let report = self.report;
        let total = || report.cost.total.map(|(low, _)| low);
        let yen = match name {
            "course_days" => return report.course_days.map(grouped),
            "course_total_jpy" => total(),
            "over_by_jpy" => total()
                .zip(report.answers.number("budget_jpy"))
                .map(|(total, budget)| total.saturating_sub(budget)),
            "usual_high_jpy" => report.cost.usual.map(|[_, high]| high),
            "route" => return report.told_routes().first().map(|route| (*route).to_owned()),
            _ => match report.answers.get(name)? {
                Value::Choice(option) => return Some(option.clone()),
                Value::Choices(_) => None,
                Value::Number(number) if name.ends_with("_jpy") => Some(*number),
                Value::Number(number) => return Some(grouped(*number)),
                Value::Date(day) => return Some(self.date(*day)),
            },
        };
        yen.map(|yen| self.yen(yen))
    }

    /// A sum without its unit, as the language writes large sums.
    pub fn yen(&self, yen: i64) -> String {
        self.localizer.sum(yen)
    }

    /// A question to ask, and why.
    pub fn question(&self, question: &ReportQuestion<'_>) -> AskedText {
        match question.origin {
            Origin::Rule(rule) => {
                let title = self.attribute(rule, "title");
                let why = self.localizer.text("why-doctor", &[("title", Variable::Text(&title))]);
                AskedText { text: self.rule(rule, "ask"), why, good_and_round: None }
            }
            Origin::Untold(asked) => {
                let [text, why] =
                    ["text", "why"].map(|name| self.localizer.attribute(&asked.message_id(), name, &[]));
                AskedText { text, why, good_and_round: Some(good_and_round(self.localizer, asked)) }
            }
        }
    }

    /// A notice about the report.
    pub fn notice(&self, notice: &ReportNotice) -> String {
        match notice {
            ReportNotice::HiddenAnswer(question) => {
                let name = self.short_name(question);
                self.localizer.text("notice-hidden_answer", &[("question", Variable::Text(&name))])
            }
            ReportNotice::OtherForm(other) => other_form(other, self.report.book, self.localizer),
            ReportNotice::Contradiction(id, _) => {
                let told = self.localizer.attribute(&format!("contradiction-{id}"), "text", &[]);
                self.localizer.text("notice-contradiction", &[("text", Variable::Text(&told))])
            }
            ReportNotice::Implausible(id) => {
                let questionnaire = &self.report.book.questionnaire;
                let given = questionnaire.question(id).zip(self.report.answers.get(id));
                let answer = given.map(|(question, value)| answer_words(self.localizer, question, value));
                let variables = [self.short_name(id), answer.unwrap_or_default()];
                let [question, answer] = variables.each_ref().map(|text| Variable::Text(text));
                self.localizer.text("notice-implausible", &[("question", question), ("answer", answer)])
            }
            ReportNotice::OwnRules => own_line(self.localizer, &self.report.book.own).unwrap_or_default(),
            ReportNotice::StaleRules => {
                let date = self.date(self.report.book.values.rules_version);
                self.localizer.text("notice-stale_rules", &[("date", Variable::Text(&date))])
            }
            ReportNotice::Overdue { count, since, decided } => {
                let date = since.map(|day| self.date(day)).unwrap_or_default();
                let variables = [("count", Variable::count(*count)), ("date", Variable::Text(&date))];
                let id = if *decided { "notice-overdue-decided" } else { "notice-overdue" };
                self.localizer.text(id, &variables)
            }
            ReportNotice::VerdictWas(verdict) => {
                let words = [*verdict, self.report.verdict]
                    .map(|verdict| self.localizer.word(&format!("compare-verdict-{}", verdict.id())));
                let [was, is] = [("was", Variable::Text(&words[0])), ("is", Variable::Text(&words[1]))];
                self.localizer.text("notice-verdict_was", &[was, is])
            }
            ReportNotice::Settled(questions) => self.list("notice-settled", questions, Self::short_name),
            ReportNotice::Opened(questions) => self.list("notice-opened", questions, Self::short_name),
            ReportNotice::Gone(rules) => self.list("notice-gone", rules, Self::title_of),
            ReportNotice::Come(rules) => self.list("notice-come", rules, Self::title_of),
            ReportNotice::Unchanged => self.localizer.word("notice-unchanged"),
        }
    }

    /// A notice that names several things, in their words.
    fn list(&self, id: &str, ids: &[String], words: fn(&Self, &str) -> String) -> String {
        let names: Vec<String> = ids.iter().map(|id| words(self, id)).collect();
        self.localizer.text(id, &[("names", Variable::Text(&self.localizer.listed(&names)))])
    }

    /// The title of a rule that holds no more may show what is not known now; then its id has to do.
    fn title_of(&self, id: &str) -> String {
        let rule = self.report.book.rule(id).filter(|rule| rule.shows.is_empty());
        rule.map_or_else(|| id.to_owned(), |rule| self.rule(rule, "title"))
    }

    /// A question's short name.
    pub fn short_name(&self, question: &str) -> String {
        self.localizer.attribute(&format!("q-{question}"), "short", &[])
    }

    /// An option in words, short where there is a short form.
    pub fn option(&self, question: &str, option: &str) -> String {
        option_words(self.localizer, question, option)
    }

    /// A word as it stands inside a sentence: in English without its capital letter.
    pub fn inside(&self, word: &str) -> String {
        let mut letters = word.chars();
        let first = letters.next().map(|letter| letter.to_lowercase().to_string()).unwrap_or_default();
        first + letters.as_str()
    }

    /// A word as it stands at the start of a sentence.
    pub fn at_start(&self, word: &str) -> String {
        let mut letters = word.chars();
        let first = letters.next().map(|letter| letter.to_uppercase().to_string()).unwrap_or_default();
        first + letters.as_str()
    }

    /// Words that end as a sentence ends.
    pub fn sentence(&self, words: &str) -> String {
        let end = self.localizer.word("sentence-end");
        if words.ends_with(&end) { words.to_owned() } else { format!("{words}{end}") }
    }

    /// The first sentence of a text.
    pub fn first_sentence<'t>(&self, text: &'t str) -> &'t str {
        self.first_sentences(text, 1)
    }

    /// So many sentences of a text, from the first.
    pub fn first_sentences<'t>(&self, text: &'t str, count: usize) -> &'t str {
        let (end, joint) = (self.localizer.word("sentence-end"), self.localizer.word("sentence-joint"));
        let last = text.match_indices(&format!("{end}{joint}")).nth(count.saturating_sub(1));
        &text[..last.map_or(text.len(), |(at, _)| at + end.len())]
    }

    /// An answer in words.
    pub fn answer(&self, question: &Question, value: &Value) -> String {
        answer_words(self.localizer, question, value)
    }

    /// One answer that made a rule fire: name and words.
    pub fn because(&self, because: &Because<'_>) -> String {
        let question = self.report.book.questionnaire.question(because.question);
        let answer = question.map(|question| self.answer(question, &because.answer)).unwrap_or_default();
        let name = self.short_name(because.question);
        self.localizer
            .text("because-one", &[("question", Variable::Text(&name)), ("answer", Variable::Text(&answer))])
    }

    /// The short names of the questions that would settle an undecided rule.
    pub fn missing(&self, open: &Undetermined<'_>) -> Vec<String> {
        open.missing.iter().map(|question| self.short_name(question)).collect()
    }

    /// What a citation is called, and where it can be read.
    pub fn source(&self, citation: &Citation) -> (String, Option<String>) {
        match citation.kind {
            CitationKind::Article => (self.localizer.word("source-article"), None),
            CitationKind::Evidence => (self.localizer.word("source-evidence"), None),
            CitationKind::Source => self.report.book.sources.cited(citation).map_or_else(
                || (citation.to_string(), None),
                |source| (source.named(self.localizer.locale()), source.url.as_deref().map(str::to_owned)),
            ),
        }
    }

    /// A date as the language writes it.
    pub fn date(&self, date: jiff::civil::Date) -> String {
        date_words(self.localizer, date)
    }
}

/// A date as the language writes it.
pub(crate) fn date_words(localizer: &Localizer, date: jiff::civil::Date) -> String {
    // The year as text, since numbers come in groups of three digits.
    let year = date.year().to_string();
    let variables = [
        ("year", Variable::Text(&year)),
        ("month", Variable::Number(date.month().into())),
        ("day", Variable::Number(date.day().into())),
    ];
    localizer.text("date", &variables)
}

/// An option in words, short where there is a short form.
pub(crate) fn option_words(localizer: &Localizer, question: &str, option: &str) -> String {
    let (id, short) = (format!("q-{question}"), format!("is-{option}"));
    let name = if localizer.has_attribute(&id, &short) { short } else { format!("opt-{option}") };
    localizer.attribute(&id, &name, &[])
}

/// An answer in words: options joined, a number with its unit.
pub(crate) fn answer_words(localizer: &Localizer, question: &Question, value: &Value) -> String {
    match value {
        Value::Choice(option) => option_words(localizer, &question.id, option),
        Value::Choices(options) => {
            let words: Vec<String> =
                options.iter().map(|option| option_words(localizer, &question.id, option)).collect();
            localizer.listed(&words)
        }
        Value::Number(number) => {
            let unit = localizer.attribute(&format!("q-{}", question.id), "unit", &[]);
            let is_yen = question.id.ends_with("_jpy");
            let number = if is_yen { localizer.sum(*number) } else { grouped(*number) };
            localizer.text(
                "number-with-unit",
                &[("number", Variable::Text(&number)), ("unit", Variable::Text(&unit))],
            )
        }
        Value::Date(day) => date_words(localizer, *day),
    }
}

/// A question to ask, in words.
#[derive(Debug)]
pub struct AskedText {
    /// The question, as it can be said at the desk.
    pub text: String,
    /// Why it is asked.
    pub why: String,
    /// To a clinic: what a good answer shows, and what is a way round it.
    pub good_and_round: Option<[String; 2]>,
}

fn good_and_round(localizer: &Localizer, asked: &ClinicQuestion) -> [String; 2] {
    ["good", "round"].map(|name| localizer.attribute(&asked.message_id(), name, &[]))
}

/// What tells a clear answer of the clinic from a vague one, as two lines for people.
pub(crate) fn told_apart(localizer: &Localizer, asked: &ClinicQuestion) -> [String; 2] {
    let [good, round] = good_and_round(localizer, asked);
    [("question-good", good), ("question-round", round)]
        .map(|(id, text)| localizer.text(id, &[("text", Variable::Text(&text))]))
}
