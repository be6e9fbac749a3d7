//! A reviewer's packet as one HTML file to print: each rule whole on its page, with boxes and a line to write on.

use super::page;
use super::words::text;
use crate::render::packet::Packet;
use crate::term::Locale;
use maud::html;

pub(in crate::render) fn packet(packet: &Packet<'_>, locale: Locale) -> String {
    let [title, what, sign] = packet.opening();
    let [right, change] = ["packet-right", "packet-change"].map(|id| packet.word(id));
    let body = html! {
        header { h1 { (text(&title)) } }
        main {
            section { p { (text(&what)) } p { (text(&sign)) } }
            @for shown in packet.entries() {
                section.card {
                    h2 { (shown.rule) " (" (shown.seal) ")" }
                    @for (told, lines) in &shown.told {
                        div lang=(told.id()) { @for line in lines { p { (text(line)) } } }
                    }
                    @for line in &shown.rest { p { (text(line)) } }
                    ul { @for source in shown.sources { li { (text(source)) } } }
                    div.boxes {
                        @for (value, word) in [("right", &right), ("change", &change)] {
                            label { input type="radio" name=(shown.rule) value=(value); " " (text(word)) }
                        }
                    }
                    textarea rows="5" cols="60" name={ (shown.rule) "-note" } aria-label=(text(&change)) {}
                }
            }
            section { @for line in packet.closing() { p { (text(&line)) } } }
        }
    };
    page(&title, locale, &body)
}
