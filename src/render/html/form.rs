//! A question with boxes to tick and lines to write on, on paper and on the screen.

use super::words::{Linked, text};
use crate::render::block::{Ask, Boxes, Document};
use maud::{Markup, html};

pub(super) fn ask(sheet: &Document, ask: &Ask, linked: &mut Linked<'_>) -> Markup {
    let words = &sheet.words;
    let boxes = match ask.boxes {
        Boxes::Told => vec![("yes", &words.yes), ("vague", &words.vague), ("no", &words.no)],
        Boxes::YesNo => vec![("yes", &words.yes), ("no", &words.no)],
    };
    let notes: Vec<Markup> = ask.notes.iter().map(|note| linked.text(note)).collect();
    html! {
        fieldset.ask {
            legend { span.number { (ask.number) "." } " " (text(&ask.text)) }
            @for note in &notes { p.why { (note) } }
            div.boxes {
                @if ask.boxes == Boxes::Told { span { (text(&words.told)) } }
                @for (value, word) in &boxes {
                    label { input type="radio" name=(ask.id) value=(value); " " (text(word)) }
                }
            }
            @if ask.lines > 0 {
                label.write {
                    span { (text(&words.answer)) }
                    textarea rows=(ask.lines) cols="40" name={ (ask.id) "-answer" } {}
                }
            }
        }
    }
}
