use super::words;

words! {
    /// What a statement speaks of, and so how soon it has to be looked at again.
    Shelf {
        /// Whether a state has approved something, or warns of it.
        Approval = "approval",
        /// A law or an ordinance.
        Law = "law",
        /// What something costs, and what may be done about a bill.
        Price = "price",
        /// What studies in people found, or that none was found.
        Trial = "trial",
        /// Harm that has happened or could happen.
        Harm = "harm",
        /// What has happened and does not change.
        History = "history",
        /// A sum of what the person told.
        Arithmetic = "arithmetic",
    }
}

words! {
    /// How far a statement can be leaned on today; later values less.
    Freshness {
        /// Read within its span.
        Current = "current",
        /// Looked for again within its span, and nothing new was found.
        Checked = "checked",
        /// Its span is over: what it says may have changed.
        Overdue = "overdue",
        /// A document that it rests on was withdrawn.
        Withdrawn = "withdrawn",
    }
}
