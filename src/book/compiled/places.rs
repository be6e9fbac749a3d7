use crate::book::Questionnaire;

/// Where the questions stand that arithmetic asks for; `None` where a book has no such question.
#[derive(Debug, Default)]
#[allow(missing_docs)] // each is named like its question
pub struct Places {
    pub goals: Option<usize>,
    pub route: Option<usize>,
    pub hoped_within: Option<usize>,
    pub sessions_planned: Option<usize>,
    pub interval_weeks: Option<usize>,
    pub price_per_session_jpy: Option<usize>,
    pub extra_cost_jpy: Option<usize>,
    pub budget_jpy: Option<usize>,
    pub earlier_treatment: Option<usize>,
    pub earlier_route: Option<usize>,
    pub weeks_since_first: Option<usize>,
    pub age: Option<usize>,
    pub signed_on: Option<usize>,
    pub contract_months: Option<usize>,
    /// The option of `earlier_treatment` for nobody treated before.
    pub never: Option<usize>,
}

impl Places {
    pub(super) fn new(questionnaire: &Questionnaire) -> Self {
        let place = |id: &str| questionnaire.questions().iter().position(|question| question.id == id);
        let never = questionnaire
            .question("earlier_treatment")
            .and_then(|question| question.kind.options().iter().position(|option| option == "never"));
        Self {
            goals: place("goals"),
            route: place("route"),
            hoped_within: place("hoped_within"),
            sessions_planned: place("sessions_planned"),
            interval_weeks: place("interval_weeks"),
            price_per_session_jpy: place("price_per_session_jpy"),
            extra_cost_jpy: place("extra_cost_jpy"),
            budget_jpy: place("budget_jpy"),
            earlier_treatment: place("earlier_treatment"),
            earlier_route: place("earlier_route"),
            weeks_since_first: place("weeks_since_first"),
            age: place("age"),
            signed_on: place("signed_on"),
            contract_months: place("contract_months"),
            never,
        }
    }
}
