//! Texts for people.

pub mod faults;
