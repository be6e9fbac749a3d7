//! A letter as one HTML file to print.

use super::page;
use super::words::text;
use crate::render::letter::Letter;
use crate::term::Locale;
use maud::html;

/// The draft under what it is and how to send it.
pub(in crate::render) fn letter(letter: &Letter, locale: Locale) -> String {
    let body = html! {
        header { h1 { (text(&letter.title)) } p { (text(&letter.what)) } }
        main {
            @if !letter.about.is_empty() {
                section { ul { @for line in &letter.about { li { (text(line)) } } } }
            }
            @for draft in &letter.drafts {
                section lang=(draft.locale.id()) class="new-page" {
                    @if let Some(heading) = &draft.heading { h2 lang=(locale.id()) { (text(heading)) } }
                    @for line in &draft.lines { p { (text(line)) } }
                }
            }
            @if !letter.sources.is_empty() { section { p { (text(&letter.sources)) } } }
        }
    };
    page(&letter.title, locale, &body)
}
