//! The fields that R4 has, and their types. What stands in `contained`, and where a reference leads, is not read further.

use super::fields::FieldType::{
    self, Any, Array, Each, Extension, Flag, Modifier, Object, Reference, Resource, Text, With,
};
use super::fields::Written::{Code, DateTime, Id, Language, Uri};

pub(super) const EXTENSIONS: FieldType = Each(&Extension);
const TEXTS: FieldType = Each(&Text);
const CODINGS: FieldType = Each(&With(&CODING, &[]));
const ID: FieldType = FieldType::Written(Id);
const DATE_TIME: FieldType = FieldType::Written(DateTime);
const URI: FieldType = FieldType::Written(Uri);

/// What a value of an extension may be called, after `value`.
pub(super) const VALUES: [&str; 50] = [
    "Base64Binary",
    "Boolean",
    "Canonical",
    "Code",
    "Date",
    "DateTime",
    "Decimal",
    "Id",
    "Instant",
    "Integer",
    "Markdown",
    "Oid",
    "PositiveInt",
    "String",
    "Time",
    "UnsignedInt",
    "Uri",
    "Url",
    "Uuid",
    "Address",
    "Age",
    "Annotation",
    "Attachment",
    "CodeableConcept",
    "Coding",
    "ContactPoint",
    "Count",
    "Distance",
    "Duration",
    "HumanName",
    "Identifier",
    "Money",
    "Period",
    "Quantity",
    "Range",
    "Ratio",
    "Reference",
    "SampledData",
    "Signature",
    "Timing",
    "ContactDetail",
    "Contributor",
    "DataRequirement",
    "Expression",
    "ParameterDefinition",
    "RelatedArtifact",
    "TriggerDefinition",
    "UsageContext",
    "Dosage",
    "Meta",
];

pub(super) const RESPONSE: [(&str, FieldType); 20] = [
    ("resourceType", Text),
    ("id", ID),
    ("meta", With(&META, &[])),
    ("implicitRules", Modifier),
    ("language", FieldType::Written(Language)),
    ("text", With(&NARRATIVE, &["status", "div"])),
    ("contained", Each(&Resource)),
    ("extension", EXTENSIONS),
    ("modifierExtension", Modifier),
    ("identifier", With(&IDENTIFIER, &[])),
    ("basedOn", Each(&Reference(&["CarePlan", "ServiceRequest"]))),
    ("partOf", Each(&Reference(&["Observation", "Procedure"]))),
    ("questionnaire", URI),
    ("status", Text),
    ("subject", Reference(&[])),
    ("encounter", Reference(&["Encounter"])),
    ("authored", DATE_TIME),
    (
        "author",
        Reference(&[
            "Device",
            "Practitioner",
            "PractitionerRole",
            "Patient",
            "RelatedPerson",
            "Organization",
        ]),
    ),
    ("source", Reference(&["Patient", "Practitioner", "PractitionerRole", "RelatedPerson"])),
    ("item", Array),
];

pub(super) const ITEM: [(&str, FieldType); 8] = [
    ("id", Text),
    ("extension", EXTENSIONS),
    ("modifierExtension", Modifier),
    ("linkId", Text),
    ("definition", URI),
    ("text", Text),
    ("answer", Array),
    ("item", Array),
];

pub(super) const ANSWER: [(&str, FieldType); 16] = [
    ("id", Text),
    ("extension", EXTENSIONS),
    ("modifierExtension", Modifier),
    ("valueBoolean", Any),
    ("valueDecimal", Any),
    ("valueInteger", Any),
    ("valueDate", Any),
    ("valueDateTime", Any),
    ("valueTime", Any),
    ("valueString", Any),
    ("valueUri", Any),
    ("valueAttachment", Any),
    ("valueCoding", Any),
    ("valueQuantity", Any),
    ("valueReference", Any),
    ("item", Array),
];

/// Id and extensions of a plain value, under its name after `_`.
pub(super) const ELEMENT: [(&str, FieldType); 2] = [("id", Text), ("extension", EXTENSIONS)];

pub(super) const REFERENCE: [(&str, FieldType); 6] = [
    ("id", Text),
    ("extension", EXTENSIONS),
    ("reference", URI),
    ("type", URI),
    ("identifier", With(&IDENTIFIER, &[])),
    ("display", Text),
];

const IDENTIFIER: [(&str, FieldType); 8] = [
    ("id", Text),
    ("extension", EXTENSIONS),
    ("use", FieldType::Written(Code(&["usual", "official", "temp", "secondary", "old"]))),
    ("type", Object),
    ("system", URI),
    ("value", Text),
    ("period", Object),
    ("assigner", Reference(&["Organization"])),
];

const META: [(&str, FieldType); 8] = [
    ("id", Text),
    ("extension", EXTENSIONS),
    ("versionId", ID),
    ("lastUpdated", DATE_TIME),
    ("source", URI),
    ("profile", TEXTS),
    ("security", CODINGS),
    ("tag", CODINGS),
];

const NARRATIVE: [(&str, FieldType); 4] = [
    ("id", Text),
    ("extension", EXTENSIONS),
    ("status", FieldType::Written(Code(&["generated", "extensions", "additional", "empty"]))),
    ("div", Text),
];

pub(super) const CODING: [(&str, FieldType); 7] = [
    ("id", Text),
    ("extension", EXTENSIONS),
    ("system", Text),
    ("version", Text),
    ("code", Text),
    ("display", Text),
    ("userSelected", Flag),
];
