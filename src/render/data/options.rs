//! The options side by side.

use crate::book::After;
use crate::term::EvidenceLevel;
use schemars::JsonSchema;
use serde::Serialize;

data! {
    /// What can be done for each goal, side by side.
    Options<'r> {
        /// By goal.
        pub goals: Vec<GoalOptions<'r>>,
        /// What each priority of this person weighs.
        pub weighs: Vec<Weighs<'r>>,
    }

    /// What can be done for one goal.
    GoalOptions<'r> {
        /// The goal.
        pub goal: &'r str,
        /// What it is about, in words.
        pub concern: String,
        /// Doing nothing, what is established, and exosomes.
        pub choices: Vec<Choice<'r>>,
    }

    /// One option.
    Choice<'r> {
        /// Its id.
        pub id: &'r str,
        /// `nothing`, `established` or `exosome`.
        pub kind: &'static str,
        /// The route of an exosome option.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub route: Option<&'r str>,
        /// Its name.
        pub name: String,
        /// What it rests on.
        pub evidence: Option<EvidenceLevel>,
        /// What is told of it, row by row.
        pub rows: Vec<OptionRow>,
        /// What was counted in two groups, with it and without it; empty where there is no such count.
        pub counted: Vec<Counted>,
    }

    /// Of how many in 100 people something came true, in two groups over the same time.
    Counted {
        /// Of 100 with the option.
        pub with: u8,
        /// Of 100 without it.
        pub without: u8,
        /// People in both groups, where that was read.
        pub people: Option<[i64; 2]>,
        /// How long both groups were followed, shortest and longest.
        pub after: After,
        /// The same in words, with who they were.
        pub text: String,
        /// Ids of what was read for it.
        pub sources: Vec<String>,
    }

    /// One row of an option.
    OptionRow {
        /// Its id, such as `chances`.
        pub id: &'static str,
        /// Its name.
        pub name: String,
        /// What it says.
        pub text: String,
        /// Ids of what was read for it.
        pub sources: Vec<String>,
    }

    /// Which rows of the options matter for one priority.
    Weighs<'r> {
        /// The priority.
        pub priority: &'r str,
        /// Ids of the rows.
        pub rows: Vec<&'static str>,
        /// What they say, in words.
        pub text: String,
        /// Why these rows.
        pub why: String,
    }
}
