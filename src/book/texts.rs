use super::{Kind, Question, Rule, RuleBook};

/// A text that a book asks for.
#[derive(Debug, Clone)]
pub struct NeededText<'b> {
    /// The rule, question, section or clinic question that it is of.
    pub of: &'b str,
    /// The rule, where it is one's; its text may show what the rule lists alone.
    pub rule: Option<&'b Rule>,
    /// The message.
    pub message: String,
    /// Its attribute; `None` for the message itself.
    pub attribute: Option<String>,
}

impl NeededText<'_> {
    /// Message and attribute as one name, such as `q-age.label`.
    pub fn name(&self) -> String {
        self.attribute.iter().fold(self.message.clone(), |name, attribute| format!("{name}.{attribute}"))
    }
}

impl RuleBook {
    /// Every text that the book asks for, whichever language.
    pub fn needed_texts(&self) -> Vec<NeededText<'_>> {
        let mut needed = Vec::new();
        let mut add = |of, rule, message: String, attributes: Vec<String>| {
            let attributes = attributes.into_iter().map(Some);
            needed.extend(attributes.map(|attribute| NeededText {
                of,
                rule,
                message: message.clone(),
                attribute,
            }));
        };
        for rule in &self.rules {
            add(&rule.id, Some(rule), rule.message_id(), rule.attributes());
        }
        for asked in &self.clinic_questions {
            let attributes = ["text", "why", "good", "round"].map(str::to_owned).to_vec();
            add(&asked.id, None, asked.message_id(), attributes);
        }
        for asked_back in &self.contradictions {
            add(&asked_back.id, None, asked_back.message_id(), vec!["text".to_owned()]);
        }
        for question in self.questionnaire.questions() {
            add(&question.id, None, format!("q-{}", question.id), attributes(question));
        }
        let section = |of| NeededText { of, rule: None, message: format!("section-{of}"), attribute: None };
        needed.extend(self.questionnaire.sections().into_iter().map(section));
        needed
    }
}

fn attributes(question: &Question) -> Vec<String> {
    let unit = matches!(question.kind, Kind::Integer { .. }).then_some("unit");
    let fixed = ["label", "help", "short"].into_iter().chain(unit).map(str::to_owned);
    fixed.chain(question.kind.options().iter().map(|option| format!("opt-{option}"))).collect()
}
