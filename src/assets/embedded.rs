//! The list of the files; a test compares it with the folders.

/// Puts files into the program by their names in one folder.
macro_rules! files {
    ($folder:literal: $($name:literal)+) => {
        &[$(($name, include_str!(concat!("../../", $folder, "/", $name)))),+]
    };
}

type Files = &'static [(&'static str, &'static str)];

pub(super) const RULES: Files = files!("rules":
    "alternatives.json"
    "beliefs.json"
    "cautions.json"
    "clinic_questions.json"
    "contraindications.json"
    "costs.json"
    "evidence.json"
    "expectations_body.json"
    "expectations_gap.json"
    "expectations_skin.json"
    "facts.json"
    "heard_from.json"
    "next_steps.json"
    "no_effect.json"
    "priorities.json"
    "questionnaire.json"
    "red_flags.json"
    "risks.json"
    "sources.json"
    "tell.json"
    "values.json"
);

pub(super) const JA: Files = files!("locales/ja":
    "alternatives.ftl"
    "batch.ftl"
    "beliefs.ftl"
    "cautions.ftl"
    "clinic_questions.ftl"
    "contraindications.ftl"
    "costs.ftl"
    "evidence.ftl"
    "expectations_body.ftl"
    "expectations_gap.ftl"
    "expectations_skin.ftl"
    "faults.ftl"
    "heard_from.ftl"
    "next_steps.ftl"
    "no_effect.ftl"
    "priorities.ftl"
    "program.ftl"
    "prompts.ftl"
    "questions.ftl"
    "red_flags.ftl"
    "report.ftl"
    "risks.ftl"
    "tell.ftl"
);

pub(super) const EN: Files = files!("locales/en":
    "alternatives.ftl"
    "batch.ftl"
    "beliefs.ftl"
    "cautions.ftl"
    "clinic_questions.ftl"
    "contraindications.ftl"
    "costs.ftl"
    "evidence.ftl"
    "expectations_body.ftl"
    "expectations_gap.ftl"
    "expectations_skin.ftl"
    "faults.ftl"
    "heard_from.ftl"
    "next_steps.ftl"
    "no_effect.ftl"
    "priorities.ftl"
    "program.ftl"
    "prompts.ftl"
    "questions.ftl"
    "red_flags.ftl"
    "report.ftl"
    "risks.ftl"
    "tell.ftl"
);
