//! The report for programs, exactly in the contract's shape. A structure of its own: the model may change, this may not.
use super::cost::cost_text;
use super::deadlines;
use super::json_days::DeadlineJson;
use super::json_freshness::FreshnessJson;
use super::json_options::{OptionsJson, answer_schema, options_json};
use super::json_pairs::{OutlookJson, TimelineJson, outlook_json, timeline_json};
use super::message::Texts;
use super::own::ProvenanceJson;
use crate::answers::Value;
use crate::engine::{Finding, Undetermined};
use crate::localizer::Localizer;
use crate::report::{Change, Origin, Report, ReportNotice, ReportQuestion};
use crate::term::{Category, Citation, Effect, EvidenceLevel, Fit, Locale, Severity, Verdict};
use crate::term::{harmless_json, is_command};
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Serialize;
use serde_json::Value as Json;

/// The name and version of this shape.
pub const SCHEMA: &str = "exo-check/report/1";

#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields, rename = "Report")]
struct ReportJson<'r> {
    #[schemars(schema_with = "name_schema")]
    schema: &'static str,
    version: &'static str,
    rules_version: String,
    language: Locale,
    as_of: String,
    verdict: Verdict,
    verdict_text: String,
    offer_warning: bool,
    findings: Vec<FindingJson<'r>>,
    timeline: Vec<TimelineJson<'r>>,
    outlook: Vec<OutlookJson<'r>>,
    cost: CostJson,
    questions: Vec<QuestionJson<'r>>,
    key_questions: &'r [String],
    undetermined: Vec<UndeterminedJson<'r>>,
    options: OptionsJson<'r>,
    freshness: FreshnessJson,
    deadlines: Vec<DeadlineJson<'r>>,
    provenance: ProvenanceJson,
    notices: Vec<NoticeJson<'r>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<&'r str>,
    limits: String,
    disclaimer: String,
}

#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields, rename = "Finding")]
struct FindingJson<'r> {
    rule: &'r str,
    category: Category,
    severity: Severity,
    about: &'r [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    goal: Option<&'r str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    route: Option<&'r str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fit: Option<Fit>,
    #[serde(skip_serializing_if = "Option::is_none")]
    effect: Option<Effect>,
    title: String,
    text: String,
    evidence: Option<EvidenceLevel>,
    valid_until: Option<String>,
    because: Vec<BecauseJson<'r>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    silenced_by: Option<Vec<ChangeJson<'r>>>,
    sources: Vec<SourceJson>,
}

#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields, rename = "Because")]
struct BecauseJson<'r> {
    question: &'r str,
    #[schemars(schema_with = "answer_schema")]
    answer: Json,
}

#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields, rename = "Change")]
struct ChangeJson<'r> {
    question: &'r str,
    /// Null for no answer.
    answer: Option<Json>,
}

#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields, rename = "Source")]
struct SourceJson {
    id: String,
    title: String,
    url: Option<String>,
}

#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields, rename = "Cost")]
struct CostJson {
    per_session_jpy: Option<[i64; 2]>,
    sessions: Option<i64>,
    total_jpy: Option<[Option<i64>; 2]>,
    within_budget: Option<bool>,
    text: String,
}

#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields, rename = "Question")]
struct QuestionJson<'r> {
    id: &'r str,
    to: &'static str,
    text: String,
    why: String,
    rule: String,
}

#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields, rename = "Undetermined")]
struct UndeterminedJson<'r> {
    rule: &'r str,
    missing: &'r [&'r str],
}

#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields, rename = "Notice")]
struct NoticeJson<'r> {
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    question: Option<&'r str>,
    text: String,
}

/// The shape of a report as a JSON Schema (2020-12), made from the types that write it.
pub fn schema() -> Schema {
    SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<ReportJson<'_>>()
}

fn name_schema(_: &mut SchemaGenerator) -> Schema {
    json_schema!({"const": SCHEMA})
}

/// The report as pretty JSON with a newline at its end.
///
/// # Errors
/// Never in practice: every part is plain data.
pub fn render(report: &Report<'_>, localizer: &Localizer) -> serde_json::Result<String> {
    let texts = Texts { localizer, report };
    serde_json::to_string_pretty(&report_json(&texts)).map(|json| harmless_json(json) + "\n")
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
    let texts = Texts { localizer, report };
    // Whatever was there before belongs to others; only a note can bring in what has to be escaped.
    if report.answers.note.as_ref().is_some_and(|note| note.contains(is_command)) {
        output.extend_from_slice(harmless_json(serde_json::to_string(&report_json(&texts))?).as_bytes());
    } else {
        serde_json::to_writer(&mut *output, &report_json(&texts))?;
    }
    output.push(b'\n');
    Ok(())
}

fn report_json<'r>(texts: &'r Texts<'r>) -> ReportJson<'r> {
    let Texts { localizer, report } = texts;
    ReportJson {
        schema: SCHEMA,
        version: env!("CARGO_PKG_VERSION"),
        rules_version: report.book.version(),
        language: localizer.locale(),
        as_of: report.as_of.to_string(),
        verdict: report.verdict,
        verdict_text: texts.result(),
        offer_warning: report.offer_warning,
        findings: findings_json(texts),
        timeline: report.timeline().map(|pair| timeline_json(texts, pair)).collect(),
        outlook: report.outlook().map(|pair| outlook_json(texts, pair)).collect(),
        cost: cost_json(texts),
        questions: report.questions.iter().map(|question| question_json(texts, question)).collect(),
        key_questions: &report.key_questions,
        undetermined: report.undetermined.iter().map(undetermined_json).collect(),
        options: options_json(texts),
        freshness: FreshnessJson::of(report.freshness),
        deadlines: deadlines::json(texts),
        provenance: ProvenanceJson::of(report.book),
        notices: report.notices.iter().map(|notice| notice_json(texts, notice)).collect(),
        note: report.answers.note.as_deref(),
        limits: localizer.word("limits"),
        disclaimer: localizer.word("disclaimer"),
    }
}

fn findings_json<'r>(texts: &Texts<'r>) -> Vec<FindingJson<'r>> {
    let changes = |place: usize| {
        let changes = texts.report.silenced_by.as_ref()?.get(place)?;
        let json = |change: &'r Change| ChangeJson {
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
    silenced_by: Option<Vec<ChangeJson<'r>>>,
) -> FindingJson<'r> {
    let rule = finding.rule;
    let expected = texts.report.pair_of(rule).map(|pair| pair.expected);
    FindingJson {
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
            .map(|because| BecauseJson { question: because.question, answer: because.answer.to_json() })
            .collect(),
        silenced_by,
        sources: rule.sources.iter().map(|citation| source_json(texts, citation)).collect(),
    }
}

fn source_json(texts: &Texts<'_>, citation: &Citation) -> SourceJson {
    let (title, url) = texts.source(citation);
    SourceJson { id: citation.to_string(), title, url }
}

fn cost_json(texts: &Texts<'_>) -> CostJson {
    let cost = texts.report.cost;
    CostJson {
        per_session_jpy: cost.per_session,
        sessions: cost.sessions,
        total_jpy: cost.total.map(|(low, high)| [Some(low), high]),
        within_budget: cost.within_budget,
        text: cost_text(texts),
    }
}

fn question_json<'r>(texts: &Texts<'r>, question: &'r ReportQuestion<'r>) -> QuestionJson<'r> {
    let (text, why) = texts.question(question);
    let rule = match question.origin {
        Origin::Rule(rule) => rule.id.clone(),
        Origin::Untold(asked) => format!("ask.{}", asked.id),
    };
    QuestionJson { id: &question.id, to: question.to.id(), text, why, rule }
}

fn undetermined_json<'r>(open: &'r Undetermined<'r>) -> UndeterminedJson<'r> {
    UndeterminedJson { rule: &open.rule.id, missing: &open.missing }
}

fn notice_json<'r>(texts: &Texts<'r>, notice: &'r ReportNotice) -> NoticeJson<'r> {
    NoticeJson { kind: notice.id(), question: notice.question(), text: texts.notice(notice) }
}
