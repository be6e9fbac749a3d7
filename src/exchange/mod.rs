//! FHIR R4 (4.0.1): the questionnaire out, a response in, a report out. Answers that came as FHIR meet the same engine.

mod address;
mod bundle;
mod enable;
mod export;
mod fault;
mod filed;
mod form;
mod node;
mod outcome;
mod read;
mod response;
mod sniff;
mod terminology;
mod told;

pub use bundle::bundle;
pub use export::questionnaire;
pub use fault::{Fault, FaultKind};
pub use form::{Form, Languages};
pub use outcome::outcome;
pub use read::{Faults, read};
pub use response::response;
pub use sniff::{is_fhir, record};
pub use terminology::terminology;
pub(crate) use told::line;
pub use told::{noted, object, told};
