//! Text inside HTML: the one place where it is made fit, and the links to the glossary.

use crate::render::block::Term;
use crate::term::visible;
use maud::{Markup, html};

/// A text as it stands in HTML, whoever wrote it: signs of HTML are escaped, control and direction signs written out.
pub(super) fn text(words: &str) -> Markup {
    html! { (visible(&words.replace('\u{a0}', " "))) }
}

/// Links each word of the glossary where it first stands.
pub(super) struct Linked<'s> {
    open: Vec<&'s Term>,
}

impl<'s> Linked<'s> {
    pub(super) fn new(glossary: &'s [Term]) -> Self {
        Self { open: glossary.iter().collect() }
    }

    /// A text whose words are linked if they stand here for the first time.
    pub(super) fn text(&mut self, words: &str) -> Markup {
        let mut rest = words;
        let mut parts = Vec::new();
        while let Some((index, start, end)) = self.first(rest) {
            let term = self.open.remove(index);
            parts.push(html! {
                (text(&rest[..start])) a.term href={ "#term-" (term.id) } { (text(&rest[start..end])) }
            });
            rest = &rest[end..];
        }
        html! { @for part in &parts { (part) } (text(rest)) }
    }

    /// Which open word comes first, and where; of two at one place the longer.
    fn first(&self, words: &str) -> Option<(usize, usize, usize)> {
        let found = self.open.iter().enumerate().filter_map(|(index, term)| {
            let places = term.forms.iter().filter_map(|form| place(words, form));
            places
                .min_by_key(|(start, end)| (*start, usize::MAX - end))
                .map(|(start, end)| (index, start, end))
        });
        found.min_by_key(|(_, start, end)| (*start, usize::MAX - end))
    }
}

/// Where a word stands as a word of its own; Japanese has no gaps to look for.
pub(in crate::render) fn place(words: &str, form: &str) -> Option<(usize, usize)> {
    let (lower, form) = (words.to_ascii_lowercase(), form.to_ascii_lowercase());
    if form.is_empty() {
        return None;
    }
    let whole = |start: &usize| {
        let end = start + form.len();
        let latin = |sign: Option<char>| sign.is_some_and(|sign| sign.is_ascii_alphanumeric());
        !form.is_ascii()
            || !(latin(lower[..*start].chars().next_back()) || latin(lower[end..].chars().next()))
    };
    lower.match_indices(&form).map(|(start, _)| start).find(whole).map(|start| (start, start + form.len()))
}

#[cfg(test)]
mod tests {
    use super::{Linked, text};
    use crate::render::block::Term;

    fn term(id: &str, forms: &[&str]) -> Term {
        let forms = forms.iter().map(|form| (*form).to_owned()).collect();
        Term { id: id.to_owned(), name: id.to_owned(), forms, meaning: String::new() }
    }

    #[test]
    fn signs_of_html_and_of_direction_lose_their_power() {
        let foreign = "<script>alert('x')</script> & \"on\" \u{202e}gnol\u{200b}\u{0}\u{1b}[2J";
        let shown = text(foreign).into_string();
        assert_eq!(
            shown,
            "&lt;script&gt;alert('x')&lt;/script&gt; &amp; &quot;on&quot; \\u{202e}gnol\\u{200b}\\u{0}\\u{1b}[2J"
        );
    }

    #[test]
    fn no_mix_of_dangerous_signs_gets_through() {
        let signs =
            ['<', '>', '&', '"', '\'', '/', '!', '-', '=', 'a', '\u{202e}', '\u{2066}', '\n', '\u{feff}'];
        let mut state = 7_u64;
        for _ in 0..500 {
            let mut word = String::new();
            for _ in 0..12 {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                word.push(signs[usize::try_from(state >> 33).unwrap() % signs.len()]);
            }
            let shown = text(&word).into_string();
            let bare =
                ["&lt;", "&gt;", "&amp;", "&quot;"].iter().fold(shown, |text, known| text.replace(known, ""));
            assert!(
                !bare.contains(['<', '>', '&', '"', '\u{202e}', '\u{2066}', '\n', '\u{feff}']),
                "{word:?}"
            );
        }
    }

    #[test]
    fn a_word_is_linked_where_it_first_stands_and_only_as_a_whole_word() {
        let terms = [term("lot", &["lot", "lot number"]), term("sepsis", &["敗血症"])];
        let mut linked = Linked::new(&terms);
        assert_eq!(
            linked.text("A slot, a Lot number & a lot.").into_string(),
            "A slot, a <a class=\"term\" href=\"#term-lot\">Lot number</a> &amp; a lot."
        );
        assert_eq!(
            linked.text("病気（敗血症）と敗血症").into_string(),
            "病気（<a class=\"term\" href=\"#term-sepsis\">敗血症</a>）と敗血症"
        );
    }
}
