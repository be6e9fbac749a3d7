use super::words;

words! {
    /// How much a finding weighs; later values weigh more.
    Severity {
        /// Good to know.
        Info = "info",
        /// Know this before you decide.
        Notice = "notice",
        /// Not before an independent doctor has agreed.
        Caution = "caution",
        /// In principle not to be done.
        Stop = "stop",
    }
}

words! {
    /// What has to happen first about a finding; of findings that weigh the same, earlier values come first on the page.
    Urgency {
        /// A doctor has to look at it today, or by tomorrow.
        Today = "today",
        /// It has to be settled before anything is signed.
        BeforeSigning = "before_signing",
        /// It has to be settled before the treatment, and may be after signing.
        BeforeTreatment = "before_treatment",
        /// Somebody has to be asked first whether there is anything to settle.
        Ask = "ask",
    }
}

words! {
    /// What a finding is about, in the order in which a report lists them.
    Category {
        /// The treatment should not be had.
        Contraindication = "contraindication",
        /// A doctor has to agree first.
        Caution = "caution",
        /// Something that the clinic says or does.
        RedFlag = "red_flag",
        /// What the person believes and what is so.
        Belief = "belief",
        /// What may be expected, by goal and route.
        Expectation = "expectation",
        /// Why nothing may have been felt after an earlier treatment.
        NoEffectCause = "no_effect_cause",
        /// Harm that has happened or could happen.
        Risk = "risk",
        /// Money and contract.
        Cost = "cost",
        /// Other choices, doing nothing among them.
        Alternative = "alternative",
        /// The state of the evidence and of the law.
        Evidence = "evidence",
        /// What to do next.
        NextStep = "next_step",
    }
}

impl Category {
    /// Whether a rule of it that open answers leave undecided keeps the verdict from the mildest.
    pub fn opens_the_verdict(self) -> bool {
        matches!(self, Self::Contraindication | Self::Caution | Self::RedFlag | Self::Cost)
    }

    /// The category that a rule id belongs to, by its part before the dot.
    pub fn of_rule(id: &str) -> Option<Self> {
        let prefix = id.split_once('.')?.0;
        match prefix {
            "no_effect" => Some(Self::NoEffectCause),
            "no_effect_cause" => None,
            other => Self::ALL.iter().copied().find(|category| category.id() == other),
        }
    }
}

words! {
    /// The report's result; later values are stricter. None of them tells anybody to go ahead.
    Verdict {
        /// Every question asked here has an answer, and a study by this route saw a difference.
        InformedChoice = "informed_choice",
        /// Nothing is open, and yet no study answers the question.
        Unproven = "unproven",
        /// Something is open that the clinic has to answer.
        AskClinicFirst = "ask_clinic_first",
        /// The offer itself is the trouble: no doctor can settle it.
        RefuseOffer = "refuse_offer",
        /// An independent doctor has to agree first.
        AskDoctorFirst = "ask_doctor_first",
        /// In principle not to be done.
        Stop = "stop",
    }
}
