//! Drafts of letters from a person's own answers. What was not asked is a gap to fill in; nothing is claimed of anybody.

use super::deadlines::{page_lines, sentences};
use super::message::{Texts, option_words};
use super::own::own_line;
use super::text::Look;
use crate::book::LetterRule;
use crate::localizer::{Localizer, Variable};
use crate::term::wrap::wrap_hanging;
use crate::term::{Category, CitationKind, Locale, Severity};

/// A draft in words: what it is, how to send it, and the lines to send, in one language or in two.
pub struct Letter {
    /// What it is called.
    pub title: String,
    /// What it is, in one line.
    pub what: String,
    /// To whom, by what way, what to keep, and what to ask before.
    pub about: Vec<String>,
    /// The draft, in one language or two.
    pub drafts: Vec<Draft>,
    /// What backs it.
    pub sources: String,
}

/// The lines of a letter in one language.
pub struct Draft {
    /// The language.
    pub locale: Locale,
    /// Where there are two: which is to be sent.
    pub heading: Option<String>,
    /// Its lines.
    pub lines: Vec<String>,
}

/// The most lines of a letter to family or doctor.
const FAMILY_LINES: usize = 15;
/// The most reasons, and the most questions, in it.
const FAMILY_REASONS: usize = 3;

impl Letter {
    /// Drafts one. `japanese` speaks the language of the letter to send, where the reader's is another.
    pub fn new(rule: &LetterRule, texts: &Texts<'_>, japanese: Option<&Localizer>) -> Self {
        let localizer = texts.localizer;
        let title = localizer.attribute(&id(rule), "title", &[]);
        let what = localizer.text("letter-what", &[("title", Variable::Text(&title))]);
        let own = own_line(localizer, &texts.report.book.own);
        let what = localizer.sentences(&std::iter::once(what).chain(own).collect::<Vec<_>>());
        if rule.id == "family" {
            let mut lines = family(rule, texts);
            lines.truncate(FAMILY_LINES - 1);
            let drafts = vec![Draft { locale: localizer.locale(), heading: None, lines }];
            return Self { title, what, about: Vec::new(), drafts, sources: String::new() };
        }
        let mut about: Vec<String> = rule
            .about
            .iter()
            .map(|part| localizer.attribute(&id(rule), &format!("about-{part}"), &[]))
            .collect();
        about.extend(day(rule, texts));
        let lines = draft(rule, texts);
        if lines.iter().any(|line| line.contains(&gap_start(localizer))) {
            about.push(localizer.word("letter-gaps"));
        }
        let heading = japanese.map(|_| localizer.word("letter-for-reading"));
        let mut drafts = vec![Draft { locale: localizer.locale(), heading, lines }];
        drafts.extend(japanese.map(|japanese| Draft {
            locale: Locale::Ja,
            heading: Some(localizer.word("letter-to-send")),
            lines: draft(rule, &Texts { localizer: japanese, report: texts.report }),
        }));
        Self { title, what, about, drafts, sources: sources(rule, texts) }
    }

    /// As text; the draft itself is not wrapped, so that it can be copied.
    pub fn text(&self, look: Look) -> String {
        let wrapped = |line: &String| wrap_hanging(line, look.width, "", "").join("\n") + "\n";
        if self.about.is_empty() {
            let lines = self.drafts.iter().flat_map(|draft| &draft.lines);
            return std::iter::once(&self.what).chain(lines).flat_map(|line| [line.as_str(), "\n"]).collect();
        }
        let mut text = wrapped(&self.what) + "\n";
        text.extend(self.about.iter().map(wrapped));
        for Draft { heading, lines, .. } in &self.drafts {
            text += &heading.as_ref().map_or_else(|| "\n".to_owned(), |heading| format!("\n{heading}\n\n"));
            text += "----------------------------------------\n";
            text.extend(lines.iter().map(|line| format!("{line}\n")));
            text += "----------------------------------------\n";
        }
        if !self.sources.is_empty() {
            text.push('\n');
            text += &wrapped(&self.sources);
        }
        text
    }

    /// As Markdown.
    pub fn markdown(&self) -> String {
        let mut text = format!("> {}\n", self.what);
        for line in &self.about {
            text.extend(["\n- ", line.as_str()]);
        }
        text += "\n";
        for Draft { heading, lines, .. } in &self.drafts {
            if let Some(heading) = heading {
                text.extend(["\n## ", heading.as_str(), "\n"]);
            }
            text += "\n---\n";
            text.extend(lines.iter().map(|line| format!("\n{line}\n")));
            text += "\n---\n";
        }
        if !self.sources.is_empty() {
            text.extend(["\n", self.sources.as_str(), "\n"]);
        }
        text
    }

    /// As one HTML file to print.
    pub fn html(&self, localizer: &Localizer) -> String {
        super::html::letter(self, localizer.locale())
    }
}

fn id(rule: &LetterRule) -> String {
    format!("letter-{}", rule.id)
}

/// The day until which it counts, or why none can be told.
fn day(rule: &LetterRule, texts: &Texts<'_>) -> Option<String> {
    let wanted = rule.deadline.as_deref()?;
    if let Some(day) = texts.report.deadlines.of(wanted) {
        return sentences(texts, day).into_iter().next();
    }
    let held = texts.report.deadlines.refused(wanted)?;
    let why = super::deadlines::why_not(texts, &held);
    Some(texts.localizer.text("letter-without", &[("why", Variable::Text(&why))]))
}

/// The documents that back it.
fn sources(rule: &LetterRule, texts: &Texts<'_>) -> String {
    let documents = rule.sources.iter().filter(|citation| citation.kind == CitationKind::Source);
    let named: Vec<String> = documents.map(|citation| texts.source(citation).0).collect();
    if named.is_empty() {
        return String::new();
    }
    let named = named.join(&texts.localizer.word("letter-and"));
    texts.localizer.text("letter-sources", &[("sources", Variable::Text(&named))])
}

/// The lines to send.
fn draft(rule: &LetterRule, texts: &Texts<'_>) -> Vec<String> {
    let entries = entries(texts);
    let variables: Vec<(&str, Variable<'_>)> =
        entries.iter().map(|(name, text)| (*name, Variable::Text(text))).collect();
    rule.lines.iter().map(|line| texts.localizer.attribute(&id(rule), line, &variables)).collect()
}

/// What the person entered, or a gap.
fn entries(texts: &Texts<'_>) -> Vec<(&'static str, String)> {
    let (report, localizer) = (texts.report, texts.localizer);
    let answers = &report.answers;
    let mut entries: Vec<(&'static str, String)> =
        ["signed_on", "contract_paper_on", "loan_paper_on", "first_treatment_on", "last_treatment_on"]
            .into_iter()
            .map(|question| {
                (
                    question,
                    answers.date(question).map_or_else(|| gap(localizer, question), |day| texts.date(day)),
                )
            })
            .collect();
    let yen = |yen: i64| localizer.text("letter-yen", &[("yen", Variable::Text(&texts.yen(yen)))]);
    let or_gap =
        |name: &'static str, text: Option<String>| (name, text.unwrap_or_else(|| gap(localizer, name)));
    let total = report.cost.total.filter(|_| report.cost.told).map(|(low, _)| yen(low));
    entries.push(or_gap("total", total));
    entries.push(or_gap("paid_so_far_jpy", answers.number("paid_so_far_jpy").map(yen)));
    let times = |times: i64| localizer.text("letter-times", &[("times", Variable::Number(times))]);
    entries.push(or_gap("treatments_done", answers.number("treatments_done").map(times)));
    entries.push(or_gap("claims", quoted(texts, "claims_heard", |chosen| chosen != "none")));
    entries.push(or_gap("missing", missing(texts)));
    let has_signed = matches!(answers.choice("decision_stage"), Some("signed" | "in_course" | "finished"));
    let has_signed = if has_signed { "yes" } else { "no" };
    entries.push(("has_signed", has_signed.to_owned()));
    entries
}

fn gap(localizer: &Localizer, name: &str) -> String {
    let what = localizer.word(&format!("letter-gap-{name}"));
    localizer.text("letter-gap", &[("what", Variable::Text(&what))])
}

/// How every gap begins.
fn gap_start(localizer: &Localizer) -> String {
    let gap = localizer.text("letter-gap", &[("what", Variable::Text("|"))]);
    gap.split('|').next().unwrap_or_default().to_owned()
}

/// Chosen options of a question in words.
fn quoted(texts: &Texts<'_>, question: &str, counts: impl Fn(&str) -> bool) -> Option<String> {
    let chosen = texts.report.answers.choices(question).iter().filter(|option| counts(option));
    let words: Vec<String> = chosen.map(|option| option_words(texts.localizer, question, option)).collect();
    (!words.is_empty()).then(|| words.join(&texts.localizer.word("prompt-between")))
}

/// The disclosures that the person looked for and did not find.
fn missing(texts: &Texts<'_>) -> Option<String> {
    let report = texts.report;
    let found = report.answers.choices("site_discloses");
    if found.is_empty() || found.iter().any(|option| option == "not_looked") {
        return None;
    }
    let options = report.book.questionnaire.question("site_discloses")?.kind.options();
    let asked = options.iter().filter(|option| !matches!(option.as_str(), "none_of_them" | "not_looked"));
    let words: Vec<String> = asked
        .filter(|option| !found.contains(option))
        .map(|option| option_words(texts.localizer, "site_discloses", option))
        .collect();
    (!words.is_empty()).then(|| words.join(&texts.localizer.word("prompt-between")))
}

/// Plan, result, reasons, studies, money, questions and days in at most fourteen lines.
fn family(rule: &LetterRule, texts: &Texts<'_>) -> Vec<String> {
    let (report, localizer) = (texts.report, texts.localizer);
    let line = |id: &str, name: &'static str, text: &str| localizer.text(id, &[(name, Variable::Text(text))]);
    let stage = match report.answers.choice("decision_stage") {
        Some("signed") => "letter-family-signed",
        Some("in_course" | "finished") => "letter-family-treated",
        _ => "letter-family-looking",
    };
    let mut lines = Vec::new();
    let routes = report.told_routes().into_iter().map(|route| texts.option("route", route));
    let route = localizer.listed(&routes.collect::<Vec<String>>());
    if let Some(goals) = quoted(texts, "goals", |_| true).filter(|_| !route.is_empty()) {
        let plan = [("goals", Variable::Text(goals.as_str())), ("route", Variable::Text(route.as_str()))];
        lines.push(localizer.text(stage, &plan));
    }
    // Before the answers are whole there is no result to send.
    if report.answers.is_whole(&report.book.questionnaire) {
        lines.push(line("letter-family-result", "verdict", &texts.verdict()));
    }
    let grave = report.findings.iter().filter(|finding| finding.rule.severity >= Severity::Caution);
    for finding in grave.take(FAMILY_REASONS) {
        lines.push(line("letter-family-reason", "title", &texts.rule(finding.rule, "title")));
    }
    let mut hopes = report.of(Category::Expectation).filter(|finding| finding.rule.expected.is_some());
    if let Some(hope) = hopes.next() {
        lines.push(line("letter-family-hope", "title", &texts.rule(hope.rule, "title")));
    }
    if let Some((low, high)) = report.cost.total {
        let sum = super::cost::sums_in_words(texts, low, high.unwrap_or(low));
        lines.push(line("letter-family-cost", "sum", &sum));
    }
    for question in report.questions.iter().take(FAMILY_REASONS) {
        lines.push(line("letter-family-question", "question", &texts.question(question).text));
    }
    for day in page_lines(texts).into_iter().take(2) {
        lines.push(line("letter-family-day", "day", &day));
    }
    lines.push(localizer.attribute(&id(rule), "ask", &[]));
    lines.push(localizer.word("emergency-line"));
    lines
}
