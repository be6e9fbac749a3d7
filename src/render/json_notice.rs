//! Something about the report itself, for programs.

use super::message::Texts;
use crate::report::ReportNotice;
use schemars::JsonSchema;
use serde::Serialize;

#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields, rename = "Notice")]
pub(super) struct NoticeJson<'r> {
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    question: Option<&'r str>,
    text: String,
}

impl<'r> NoticeJson<'r> {
    pub(super) fn of(texts: &Texts<'r>, notice: &'r ReportNotice) -> Self {
        let question = match notice {
            ReportNotice::HiddenAnswer(question) => Some(question.as_str()),
            _ => None,
        };
        Self { kind: notice.id(), question, text: texts.notice(notice) }
    }
}
