//! A letter as one HTML file to print.

use super::words::text;
use super::{STYLE, STYLE_HASH};
use crate::render::letter::Letter;
use crate::term::Locale;
use maud::{DOCTYPE, PreEscaped, html};

/// The draft under what it is and how to send it.
pub(in crate::render) fn letter(letter: &Letter, locale: Locale) -> String {
    let policy = format!(
        "default-src 'none'; style-src 'sha256-{}'; base-uri 'none'; form-action 'none'",
        STYLE_HASH.trim()
    );
    let page = html! {
        (DOCTYPE)
        html lang=(locale.id()) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(policy);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="referrer" content="no-referrer";
                title { (text(&letter.title)) }
                style { (PreEscaped(STYLE)) }
            }
            body {
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
            }
        }
    };
    page.into_string() + "\n"
}
