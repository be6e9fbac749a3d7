//! What is known of each goal by each route, and the days of a contract.

use crate::book::{CountsWhen, NoticeForm, Recipient};
use crate::term::{Basis, Studied};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Serialize;

data! {
    /// When a change could come of one goal by one route.
    Timeline<'r> {
        /// The goal.
        pub goal: &'r str,
        /// The route.
        pub route: &'r str,
        /// First and last day of the first change; null where nobody measured it.
        pub onset_days: Option<[i64; 2]>,
        /// The day to judge by; null where no study gives one.
        pub review_days: Option<i64>,
        /// What the days rest on.
        pub basis: Option<Basis>,
        /// The rule that says so.
        pub rule: &'r str,
        /// The same in words.
        pub text: String,
    }

    /// What is known of one goal by one route.
    Outlook<'r> {
        /// The goal.
        pub goal: &'r str,
        /// The route.
        pub route: &'r str,
        /// What studies found.
        pub studied: Studied,
        /// People in the controlled or, failing that, the largest study.
        pub people: Option<i64>,
        /// The same in one line.
        pub text: String,
    }

    /// A day until which something can be done, or that none can be told.
    Deadline<'r> {
        /// Its id, such as `cooling_off`.
        pub id: &'r str,
        /// The last day; null where it cannot be told.
        pub on: Option<String>,
        /// Whom to write to.
        pub for_whom: Recipient,
        /// What has to hold, each with this person's answer.
        pub conditions: Vec<DeadlineCondition<'r>>,
        /// When a notice counts.
        pub counts_when: Option<CountsWhen>,
        /// The form of the notice.
        pub form: Option<NoticeForm>,
        /// The rule that says so.
        pub rule: String,
        /// The same in words.
        pub text: String,
    }

    /// One condition of a deadline.
    DeadlineCondition<'r> {
        /// Its id.
        pub id: &'r str,
        /// `met`, `not_met` or `not_known`.
        #[schemars(schema_with = "state_schema")]
        pub state: &'static str,
        /// The same in words.
        pub text: String,
    }
}

fn state_schema(_: &mut SchemaGenerator) -> Schema {
    json_schema!({"enum": ["met", "not_met", "not_known"]})
}
