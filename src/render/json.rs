//! The report for programs, exactly in the contract's shape. A structure of its own: the model may change, this may not.
use super::cost::cost_text;
use super::data;
use super::deadlines;
use super::json_options::options_json;
use super::json_pairs::{outlook_json, timeline_json};
use super::message::{AskedText, Texts};
use super::own::provenance;
use crate::answers::Value;
use crate::engine::{Finding, Undetermined};
use crate::localizer::Localizer;
use crate::report::{Change, Currency, Origin, Report, ReportNotice, ReportQuestion};
use crate::term::{Citation, harmless_json, is_command};
use schemars::Schema;
use schemars::generate::SchemaSettings;

/// The shape of a report as a JSON Schema (2020-12), made from the types that write it.
pub fn schema() -> Schema {
    SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<data::Report<'_>>()
}

/// The report as pretty JSON with a newline at its end.
///
/// # Errors
/// Never in practice: every part is plain data.
pub fn render(report: &Report<'_>, localizer: &Localizer) -> serde_json::Result<String> {
    let texts = Texts { localizer: &report.spoken(localizer), report };
    serde_json::to_string_pretty(&data(&texts)).map(|json| harmless_json(json) + "\n")
}

/// The report as one line of compact JSON.
///
/// # Errors
/// Never in practice: every part is plain data.
pub fn write_line(
    report: &Report<'_>,
    localizer: &Localizer,
    output: &mut Vec<u8>,
) -> serde_json::Result<()> {
    let texts = Texts { localizer: &report.spoken(localizer), report };
    // Whatever was there before belongs to others; only what is given back can bring in what has to be escaped.
    let given_back = [&report.answers.note, &report.answers.record];
    if given_back.into_iter().flatten().any(|text| text.contains(is_command)) {
        output.extend_from_slice(harmless_json(serde_json::to_string(&data(&texts))?).as_bytes());
    } else {
        serde_json::to_writer(&mut *output, &data(&texts))?;
    }
    output.push(b'\n');
    Ok(())
}

/// The report as data.
pub(crate) fn data<'r>(texts: &Texts<'r>) -> data::Report<'r> {
    let Texts { localizer, report } = texts;
    data::Report {
        schema: data::SCHEMA,
        version: env!("CARGO_PKG_VERSION"),
        rules_version: report.book.version(),
        language: localizer.locale(),
        as_of: report.as_of.to_string(),
        verdict: report.verdict,
        verdict_text: texts.result(),
        offer_warning: report.offer_warning,
        findings: findings(texts),
        timeline: report.timeline().map(|pair| timeline_json(texts, pair)).collect(),
        outlook: report.outlook().map(|pair| outlook_json(texts, pair)).collect(),
        cost: cost_json(texts),
        questions: report.questions.iter().map(|question| question_json(texts, question)).collect(),
        key_questions: &report.key_questions,
        undetermined: report.undetermined.iter().map(undetermined_json).collect(),
        options: options_json(texts),
        freshness: freshness(report.freshness),
        deadlines: deadlines::json(texts),
        provenance: provenance(report.book),
        notices: report.notices.iter().map(|notice| notice_json(texts, notice)).collect(),
        note: report.answers.note.as_deref(),
        record: report.answers.record.as_deref(),
        limits: localizer.word("limits"),
        disclaimer: localizer.word("disclaimer"),
    }
}

/// Every finding as data.
pub(crate) fn findings<'r>(texts: &Texts<'r>) -> Vec<data::Finding<'r>> {
    let changes = |place: usize| {
        let changes = texts.report.silenced_by.as_ref()?.get(place)?;
        let json = |change: &'r Change| data::Change {
            question: &change.question,
            answer: change.answer.as_ref().map(Value::to_json),
        };
        Some(changes.iter().map(json).collect())
    };
    let findings = texts.report.findings.iter().enumerate();
    findings.map(|(place, finding)| finding_json(texts, finding, changes(place))).collect()
}

fn finding_json<'r>(
    texts: &Texts<'r>,
    finding: &'r Finding<'r>,
    silenced_by: Option<Vec<data::Change<'r>>>,
) -> data::Finding<'r> {
    let rule = finding.rule;
    let expected = texts.report.pair_of(rule).map(|pair| pair.expected);
    data::Finding {
        rule: &rule.id,
        category: rule.category,
        severity: rule.severity,
        about: &rule.about,
        goal: rule.goal.as_deref(),
        route: rule.route.as_deref(),
        fit: expected.map(|expected| expected.fit),
        effect: expected.map(|expected| expected.effect),
        title: texts.attribute(rule, "title"),
        text: texts.rule(rule, "text"),
        evidence: expected.map_or(rule.evidence, |expected| expected.evidence),
        valid_until: texts.report.book.valid_until(rule).map(|day| day.to_string()),
        because: finding
            .because
            .iter()
            .map(|because| data::Because { question: because.question, answer: because.answer.to_json() })
            .collect(),
        silenced_by,
        sources: rule.sources.iter().map(|citation| source_json(texts, citation)).collect(),
    }
}

fn freshness(currency: Currency) -> data::Freshness {
    data::Freshness {
        reviewed: currency.reviewed.to_string(),
        expires: currency.expires.map(|day| day.to_string()),
        state: currency.state,
    }
}

fn source_json(texts: &Texts<'_>, citation: &Citation) -> data::Source {
    let (title, url) = texts.source(citation);
    data::Source { id: citation.to_string(), title, url }
}

fn cost_json(texts: &Texts<'_>) -> data::Cost {
    let cost = texts.report.cost;
    data::Cost {
        per_session_jpy: cost.per_session,
        sessions: cost.sessions,
        total_jpy: cost.total.map(|(low, high)| [Some(low), high]),
        within_budget: cost.within_budget,
        text: cost_text(texts),
    }
}

fn question_json<'r>(texts: &Texts<'r>, question: &'r ReportQuestion<'r>) -> data::Question<'r> {
    let AskedText { text, why, good_and_round } = texts.question(question);
    let [good, round] = good_and_round.map_or([None, None], |texts| texts.map(Some));
    let rule = match question.origin {
        Origin::Rule(rule) => rule.id.clone(),
        Origin::Untold(asked) => format!("ask.{}", asked.id),
    };
    data::Question { id: &question.id, to: question.to.id(), text, why, good, round, rule }
}

fn undetermined_json<'r>(open: &'r Undetermined<'r>) -> data::Undetermined<'r> {
    data::Undetermined { rule: &open.rule.id, missing: &open.missing }
}

fn notice_json<'r>(texts: &Texts<'r>, notice: &'r ReportNotice) -> data::Notice<'r> {
    data::Notice { kind: notice.id(), question: notice.question(), text: texts.notice(notice) }
}
