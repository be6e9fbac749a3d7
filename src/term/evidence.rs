use super::words;

words! {
    /// How well a statement is backed. The first eight speak of an effect, weakest first; the others of a warning or of law.
    EvidenceLevel {
        /// No study in people was found.
        NoneFound = "none_found",
        /// An idea only.
        Theory = "theory",
        /// Tried in animals only.
        Animal = "animal",
        /// Reports on a few people.
        CaseReports = "case_reports",
        /// Few people, nothing compared.
        SmallUncontrolled = "small_uncontrolled",
        /// Few people, compared.
        SmallTrial = "small_trial",
        /// A review of small studies.
        ReviewOfSmallStudies = "review_of_small_studies",
        /// Enough people, compared.
        AdequateTrials = "adequate_trials",
        /// Notice from a state body.
        Regulator = "regulator",
        /// Law or ordinance.
        Law = "law",
        /// A medical society's guide.
        Guideline = "guideline",
        /// People whom studies left out.
        TrialExclusion = "trial_exclusion",
        /// What doctors agree on.
        Consensus = "consensus",
    }
}

impl EvidenceLevel {
    /// May stand for an effect.
    pub fn speaks_of_effect(self) -> bool {
        self <= Self::AdequateTrials
    }

    /// May stand for a warning or a rule of law.
    pub fn speaks_of_warning(self) -> bool {
        self > Self::AdequateTrials || matches!(self, Self::CaseReports | Self::Theory)
    }

    /// The three plain questions of a reader: tried in people, compared, enough people. `None` where they make no sense.
    pub fn cells(self) -> Option<[bool; 3]> {
        match self {
            Self::NoneFound | Self::Theory | Self::Animal => Some([false, false, false]),
            Self::CaseReports | Self::SmallUncontrolled => Some([true, false, false]),
            Self::SmallTrial | Self::ReviewOfSmallStudies => Some([true, true, false]),
            Self::AdequateTrials => Some([true, true, true]),
            _ => None,
        }
    }
}

words! {
    /// Route and evidence joined, for one goal by one route.
    Fit {
        /// A controlled trial by this route showed a benefit.
        Good = "good",
        /// Only uncontrolled studies, or a benefit beside another procedure.
        Limited = "limited",
        /// The route cannot reach the goal, or a trial showed no benefit.
        Poor = "poor",
        /// Not studied in people.
        Unknown = "unknown",
    }
}

words! {
    /// How far the question "does it do this?" was put to the test, worst first.
    Studied {
        /// No study in people was found.
        None = "none",
        /// Studies without a comparison.
        Uncontrolled = "uncontrolled",
        /// Compared, and no clear difference.
        NoDifference = "no_difference",
        /// A difference that faded, that came only beside another procedure, or with another kind of product.
        Mixed = "mixed",
        /// Compared by this route with this kind of product, and a difference seen.
        Difference = "difference",
    }
}

words! {
    /// What the studies saw, for one goal by one route.
    Effect {
        /// A difference for the better.
        Better = "better",
        /// No clear difference.
        NoDifference = "no_difference",
        /// Results differ.
        Mixed = "mixed",
        /// Not measured in people.
        NotMeasured = "not_measured",
    }
}

words! {
    /// Where the days of a timeline entry come from.
    Basis {
        /// A trial with a comparison.
        Trial = "trial",
        /// A study without comparison.
        Uncontrolled = "uncontrolled",
        /// The base article alone.
        Article = "article",
    }
}
