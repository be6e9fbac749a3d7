//! The report for a person. The first screen says all; the sections after it keep the order of the findings.

mod bars;
mod citations;
mod explained;
mod first_screen;
mod open;
mod options;
mod page;
mod questions;
mod sections;
mod sure;

pub use page::Look;
pub(super) use page::Page;

use super::citations::Citations;
use super::message::Texts;
use crate::localizer::Localizer;
use crate::report::Report;
use crate::term::{Category, Verdict};

/// What is being written: the page, the words, the sources cited so far.
struct Writer<'r> {
    page: Page,
    texts: Texts<'r>,
    cited: Citations,
}

/// The report as text.
pub fn render(report: &Report<'_>, localizer: &Localizer, look: Look) -> String {
    let mut writer =
        Writer { page: Page::new(look), texts: Texts { localizer, report }, cited: Citations::default() };
    first_screen::write(&mut writer);
    sections::ask_first(&mut writer);
    sections::no_effect(&mut writer);
    if report.verdict == Verdict::Stop {
        sections::risks(&mut writer);
        hopes_and_plans(&mut writer);
    } else {
        hopes_and_plans(&mut writer);
        sections::risks(&mut writer);
        sections::cost(&mut writer);
    }
    sections::findings(&mut writer, Category::Alternative, "heading-alternative");
    options::write(&mut writer);
    questions::write(&mut writer);
    sure::write(&mut writer);
    sections::findings(&mut writer, Category::NextStep, "heading-next_step");
    sections::findings(&mut writer, Category::Evidence, "heading-evidence");
    if report.verdict == Verdict::Stop {
        sections::cost(&mut writer);
    }
    explained::write(&mut writer);
    open::write(&mut writer);
    writer.page.finish()
}

fn hopes_and_plans(writer: &mut Writer<'_>) {
    sections::offer(writer);
    sections::beliefs(writer);
    sections::expectations(writer);
    sections::timeline(writer);
}
