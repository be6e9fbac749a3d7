//! The questionnaire for tools that collect data: a data dictionary for `REDCap` and an `XLSForm` for ODK and Kobo, both as
//! CSV. Ids are those of the answers, so that a record can be turned back into answers.

use super::csv::Csv;
use crate::book::{DAYS, Kind, Question, RuleBook};
use crate::condition::{Condition, Test};
use crate::localizer::Localizer;

/// The columns of `REDCap`'s data dictionary, in their order.
const DICTIONARY: [&str; 18] = [
    "Variable / Field Name",
    "Form Name",
    "Section Header",
    "Field Type",
    "Field Label",
    "Choices, Calculations, OR Slider Labels",
    "Field Note",
    "Text Validation Type OR Show Slider Number",
    "Text Validation Min",
    "Text Validation Max",
    "Identifier?",
    "Branching Logic (Show field only if...)",
    "Required Field?",
    "Custom Alignment",
    "Question Number (surveys only)",
    "Matrix Group Name",
    "Matrix Ranking?",
    "Field Annotation",
];

/// `REDCap`'s data dictionary in one language.
pub fn redcap(book: &RuleBook, localizer: &Localizer) -> String {
    let mut csv = Csv::default();
    csv.row(DICTIONARY);
    record(&mut csv, localizer);
    let mut section = "";
    for question in book.questionnaire.questions() {
        let header =
            if question.section == section { String::new() } else { section_word(localizer, question) };
        section = &question.section;
        let id = format!("q-{}", question.id);
        let [kind, validation] = match question.kind {
            Kind::Choice { .. } => ["radio", ""],
            Kind::Choices { .. } => ["checkbox", ""],
            Kind::Integer { .. } => ["text", "integer"],
            Kind::Date => ["text", "date_ymd"],
        };
        let choice = |option: &String| {
            let label = localizer.attribute(&id, &format!("opt-{option}"), &[]);
            // A bar would begin the next choice.
            format!("{option}, {}", label.replace('|', "/"))
        };
        let choices: Vec<String> = question.offered().map(choice).collect();
        let [least, most] = ends(question);
        let when = Branching::Redcap.shown(book, &question.when);
        let cells = [
            question.id.clone(),
            "exo_check".to_owned(),
            header,
            kind.to_owned(),
            localizer.attribute(&id, "label", &[]),
            choices.join(" | "),
            localizer.attribute(&id, "help", &[]),
            validation.to_owned(),
            least,
            most,
            String::new(),
            when,
            if question.required { "y" } else { "" }.to_owned(),
            String::new(),
            String::new(),
            String::new(),
            String::new(),
            annotation(question),
        ];
        csv.row(cells.iter().map(String::as_str));
    }
    csv.text
}

/// The first field names the record, and has to be a text.
fn record(csv: &mut Csv, localizer: &Localizer) {
    let mut row = [""; DICTIONARY.len()];
    let label = localizer.word("research-record");
    (row[0], row[1], row[3], row[4]) = ("record_id", "exo_check", "text", &label);
    csv.row(row);
}

/// What `REDCap` calls action tags: options that stand alone, and how many may be chosen.
fn annotation(question: &Question) -> String {
    let Kind::Choices { alone, at_most, .. } = &question.kind else { return String::new() };
    let alone = (!alone.is_empty()).then(|| format!("@NONEOFTHEABOVE='{}'", alone.join(",")));
    let most = at_most.map(|most| format!("@MAXCHECKED={most}"));
    alone.into_iter().chain(most).collect::<Vec<_>>().join(" ")
}

/// One form with every language, the first one first.
pub fn xlsform(book: &RuleBook, localizers: &[&Localizer]) -> String {
    let mut form = Form { csv: Csv::default(), book, localizers };
    form.survey();
    form.choices();
    form.csv.row(["settings"]);
    form.csv.row(["", "form_id", "form_title", "version", "default_language"]);
    let version = book.values.rules_version.to_string();
    let language = localizers.first().map_or("", |first| first.locale().id());
    form.csv.row(["", "exo_check", "exo-check", &version, &format!("{language} ({language})")]);
    form.csv.text
}

/// An `XLSForm` being written: each sheet's name in the first column, its rows below.
struct Form<'f> {
    csv: Csv,
    book: &'f RuleBook,
    localizers: &'f [&'f Localizer],
}

impl Form<'_> {
    fn row(&mut self, parts: &[Vec<String>]) {
        self.csv.row(std::iter::once("").chain(parts.iter().flatten().map(String::as_str)));
    }

    /// A column for each language.
    fn columns(&self, name: &str) -> Vec<String> {
        let ids = self.localizers.iter().map(|localizer| localizer.locale().id());
        ids.map(|id| format!("{name}::{id} ({id})")).collect()
    }

    fn all(&self, text: impl Fn(&Localizer) -> String) -> Vec<String> {
        self.localizers.iter().map(|localizer| text(localizer)).collect()
    }

    fn survey(&mut self) {
        let named = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<String>>();
        self.csv.row(["survey"]);
        let heads = [
            named(&["type", "name"]),
            self.columns("label"),
            self.columns("hint"),
            named(&["required", "relevant", "constraint"]),
        ];
        self.row(&heads);
        let mut section = "";
        for question in self.book.questionnaire.questions() {
            if question.section != section {
                if !section.is_empty() {
                    self.csv.row(["", "end group"]);
                }
                section = &question.section;
                let heading = self.all(|localizer| section_word(localizer, question));
                self.row(&[named(&["begin group", section]), heading]);
            }
            let id = format!("q-{}", question.id);
            let kind = match question.kind {
                Kind::Choice { .. } => format!("select_one {}", question.id),
                Kind::Choices { .. } => format!("select_multiple {}", question.id),
                Kind::Integer { .. } => "integer".to_owned(),
                Kind::Date => "date".to_owned(),
            };
            let when = Branching::Xlsform.shown(self.book, &question.when);
            let required = if question.required { "yes" } else { "" };
            let cells = [
                named(&[&kind, &question.id]),
                self.all(|localizer| localizer.attribute(&id, "label", &[])),
                self.all(|localizer| localizer.attribute(&id, "help", &[])),
                named(&[required, &when, &constraint(question)]),
            ];
            self.row(&cells);
        }
        self.csv.row(["", "end group"]);
    }

    fn choices(&mut self) {
        self.csv.row(["choices"]);
        self.row(&[vec!["list_name".to_owned(), "name".to_owned()], self.columns("label")]);
        for question in self.book.questionnaire.questions() {
            let id = format!("q-{}", question.id);
            for option in question.offered() {
                let label = self.all(|localizer| localizer.attribute(&id, &format!("opt-{option}"), &[]));
                self.row(&[vec![question.id.clone(), option.clone()], label]);
            }
        }
    }
}

fn section_word(localizer: &Localizer, question: &Question) -> String {
    localizer.word(&format!("section-{}", question.section))
}

/// The least and the most, where there are ends.
fn ends(question: &Question) -> [String; 2] {
    match question.kind {
        Kind::Integer { range } => range.map(|end| end.to_string()),
        Kind::Date => DAYS.map(|day| day.to_string()),
        Kind::Choice { .. } | Kind::Choices { .. } => Default::default(),
    }
}

/// What an `XLSForm` refuses.
fn constraint(question: &Question) -> String {
    let [least, most] = ends(question);
    match &question.kind {
        Kind::Integer { .. } => format!(". >= {least} and . <= {most}"),
        Kind::Date => format!(". >= date('{least}') and . <= date('{most}')"),
        Kind::Choices { alone, at_most, .. } => {
            let alone =
                alone.iter().map(|option| format!("not(selected(., '{option}') and count-selected(.) > 1)"));
            let most = at_most.map(|most| format!("count-selected(.) <= {most}"));
            alone.chain(most).collect::<Vec<_>>().join(" and ")
        }
        Kind::Choice { .. } => String::new(),
    }
}

/// The language in which a tool says when a question is shown.
#[derive(Clone, Copy)]
enum Branching {
    Redcap,
    Xlsform,
}

impl Branching {
    fn shown(self, book: &RuleBook, when: &Condition) -> String {
        if *when == Condition::always() {
            String::new()
        } else {
            self.told(book, &book.questionnaire.widened(when), true)
        }
    }

    /// The condition, or what must hold for it not to. `REDCap` has no word for "not", so that it is carried to the leaves.
    fn told(self, book: &RuleBook, when: &Condition, wanted: bool) -> String {
        let joined = |parts: &[Condition], all: bool| {
            let parts: Vec<String> = parts.iter().map(|part| self.told(book, part, wanted)).collect();
            format!("({})", parts.join(if all == wanted { " and " } else { " or " }))
        };
        match when {
            Condition::All(parts) => joined(parts, true),
            Condition::Any(parts) => joined(parts, false),
            Condition::Not(part) => self.told(book, part, !wanted),
            Condition::Leaf { fact, test } => self.leaf(book, fact, test, wanted),
        }
    }

    /// One test; what is not answered passes only where its failing is asked for.
    fn leaf(self, book: &RuleBook, fact: &str, test: &Test, wanted: bool) -> String {
        let is_list = book
            .questionnaire
            .question(fact)
            .is_some_and(|question| matches!(question.kind, Kind::Choices { .. }));
        let (all, any) = if wanted { (" and ", " or ") } else { (" or ", " and ") };
        let parts: Vec<String> = match test {
            Test::OneOf(options) => options
                .iter()
                .map(|option| match (self, is_list, wanted) {
                    (Self::Redcap, true, true) => format!("[{fact}({option})] = '1'"),
                    (Self::Redcap, true, false) => format!("[{fact}({option})] <> '1'"),
                    (Self::Redcap, false, true) => format!("[{fact}] = '{option}'"),
                    (Self::Redcap, false, false) => format!("[{fact}] <> '{option}'"),
                    (Self::Xlsform, _, true) => format!("selected(${{{fact}}}, '{option}')"),
                    (Self::Xlsform, _, false) => format!("not(selected(${{{fact}}}, '{option}'))"),
                })
                .collect(),
            Test::Within { least, most } => {
                let name = self.name(fact);
                let ends = [(least, ">=", "<"), (most, "<=", ">")];
                let told = ends.iter().filter_map(|(end, holds, fails)| {
                    Some(format!("{name} {} {}", if wanted { holds } else { fails }, (**end)?))
                });
                let empty = (!wanted).then(|| format!("{name} = ''"));
                let filled = wanted.then(|| format!("{name} <> ''").replace("<>", self.differs()));
                let parts: Vec<String> = filled.into_iter().chain(told).chain(empty).collect();
                return format!("({})", parts.join(all));
            }
            Test::Holds | Test::Answered | Test::Unanswered => {
                let is_empty = matches!(test, Test::Unanswered) == wanted;
                let sign = if is_empty { "=" } else { self.differs() };
                vec![format!("{} {sign} ''", self.name(fact))]
            }
        };
        if parts.len() == 1 { parts.concat() } else { format!("({})", parts.join(any)) }
    }

    fn name(self, fact: &str) -> String {
        match self {
            Self::Redcap => format!("[{fact}]"),
            Self::Xlsform => format!("${{{fact}}}"),
        }
    }

    const fn differs(self) -> &'static str {
        match self {
            Self::Redcap => "<>",
            Self::Xlsform => "!=",
        }
    }
}
