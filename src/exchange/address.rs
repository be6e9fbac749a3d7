//! Addresses: our own, below one reserved example address, and those of FHIR.

/// The translation of a text into another language.
pub(super) const TRANSLATION: &str = "http://hl7.org/fhir/StructureDefinition/translation";
/// The smallest number of an answer.
pub(super) const MIN_VALUE: &str = "http://hl7.org/fhir/StructureDefinition/minValue";
/// The largest number of an answer.
pub(super) const MAX_VALUE: &str = "http://hl7.org/fhir/StructureDefinition/maxValue";
/// How many answers may be given.
pub(super) const MAX_OCCURS: &str = "http://hl7.org/fhir/StructureDefinition/questionnaire-maxOccurs";
/// An option that stands beside no other.
pub(super) const EXCLUSIVE: &str = "http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive";
/// How an item is shown.
pub(super) const ITEM_CONTROL: &str = "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl";
/// The codes of item controls.
pub(super) const ITEM_CONTROL_CODES: &str = "http://hl7.org/fhir/questionnaire-item-control";
/// The unit of a number.
pub(super) const UNIT: &str = "http://hl7.org/fhir/StructureDefinition/questionnaire-unit";
/// How an answer is written.
pub(super) const ENTRY_FORMAT: &str = "http://hl7.org/fhir/StructureDefinition/entryFormat";
/// Units of measure (UCUM).
pub(super) const UNITS: &str = "http://unitsofmeasure.org";
/// ISO 4217 currency codes.
pub(super) const CURRENCIES: &str = "urn:iso:std:iso:4217";
/// That a code is no longer used.
pub(super) const INACTIVE: &str = "http://hl7.org/fhir/concept-properties#inactive";
/// For what a form is used.
pub(super) const USAGE: &str = "http://terminology.hl7.org/CodeSystem/usage-context-type";
/// ISO 3166 country codes.
pub(super) const COUNTRIES: &str = "urn:iso:std:iso:3166";

/// An address below the base of the rule book.
pub(super) fn below_base(base: &str, path: &str) -> String {
    format!("{base}/{path}")
}

/// The canonical address of the questionnaire, without its version.
pub(super) fn questionnaire(base: &str) -> String {
    below_base(base, "Questionnaire/exo-check")
}

/// The code system (`CodeSystem`) or value set (`ValueSet`) of the options of a question.
pub(super) fn options(base: &str, kind: &str, question: &str) -> String {
    below_base(base, &format!("{kind}/{}", part(question)))
}

/// The one code system that all options had before every question had its own; still read.
pub(super) fn all_options(base: &str) -> String {
    below_base(base, "CodeSystem/answers")
}

/// An id of ours as one of R4, which has no underscore.
pub(super) fn part(id: &str) -> String {
    id.replace('_', "-")
}

/// The code system of the rules.
pub(super) fn rule_codes(base: &str) -> String {
    below_base(base, "CodeSystem/rules")
}
