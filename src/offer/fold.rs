//! One spelling for what is the same to a reader: width, kana, case, spaces, signs that show nothing.

use unicode_normalization::UnicodeNormalization;

/// What stands between two pieces that are read together; a sentence ends there.
pub(super) const BETWEEN: char = '\u{2029}';

/// A text in one spelling, and where each part of it stands in the text as written.
#[derive(Debug, Default)]
pub(super) struct Folded {
    /// Half-width letters, digits and signs, small letters, hiragana for katakana, no space beside Japanese.
    pub(super) text: String,
    /// For each character of `text`: its first byte there, and the byte of the written text that it comes from.
    places: Vec<(usize, usize)>,
    /// How long the written text is.
    written: usize,
}

impl Folded {
    /// Folds a text.
    pub(super) fn new(written: &str) -> Self {
        let mut folded = Self { written: written.len(), ..Self::default() };
        let mut rest = written.char_indices().peekable();
        let mut cluster = String::new();
        while let Some((at, sign)) = rest.next() {
            if sign.is_ascii() {
                folded.take(at, sign.to_ascii_lowercase());
                continue;
            }
            cluster.clear();
            cluster.push(sign);
            while let Some((_, mark)) = rest.next_if(|(_, next)| is_mark(*next)) {
                cluster.push(mark);
            }
            for sign in cluster.nfkc().flat_map(char::to_lowercase) {
                folded.take(at, spelt(sign));
            }
        }
        folded
    }

    /// The bytes of the written text that a part of the folded one comes from.
    pub(super) fn written(&self, start: usize, end: usize) -> (usize, usize) {
        let place = |byte: usize| self.places.partition_point(|(folded, _)| *folded < byte);
        let (first, last) = (place(start), place(end));
        let at = |index: usize| self.places.get(index).map_or(self.written, |(_, written)| *written);
        (at(first), at(last).max(at(first)))
    }

    fn take(&mut self, at: usize, sign: char) {
        if is_nothing(sign) {
            return;
        }
        let before = self.text.chars().next_back();
        if sign.is_whitespace() && sign != BETWEEN {
            // Kept between two words of Latin letters alone; the next sign decides.
            if before.is_some_and(|before| before.is_ascii() && before != ' ') {
                self.put(at, ' ');
            }
            return;
        }
        if before == Some(' ') && !sign.is_ascii() {
            self.text.pop();
            self.places.pop();
        }
        self.put(at, sign);
    }

    fn put(&mut self, at: usize, sign: char) {
        self.places.push((self.text.len(), at));
        self.text.push(sign);
    }
}

/// A pattern in the same spelling. Its own signs are ASCII and stay; the words in it are folded.
pub(super) fn pattern(written: &str) -> String {
    written.nfkc().map(spelt).collect()
}

/// The half-width form of a full-width sign.
pub(super) fn narrow(sign: char) -> char {
    match sign {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(sign) - 0xFEE0).unwrap_or(sign),
        _ => sign,
    }
}

fn spelt(sign: char) -> char {
    match sign {
        '\u{30A1}'..='\u{30F6}' => char::from_u32(u32::from(sign) - 0x60).unwrap_or(sign),
        '\u{2018}' | '\u{2019}' => '\'',
        '\u{201C}' | '\u{201D}' | '\u{301D}' | '\u{301F}' => '"',
        '\u{301C}' | '\u{223C}' | '\u{FF5E}' => '~',
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{2500}' => '-',
        _ => sign,
    }
}

/// Signs that belong to the one before.
fn is_mark(sign: char) -> bool {
    matches!(sign, '\u{FF9E}' | '\u{FF9F}' | '\u{3099}' | '\u{309A}' | '\u{0300}'..='\u{036F}')
}

/// Signs that show nothing.
fn is_nothing(sign: char) -> bool {
    matches!(sign, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
        || (sign.is_control() && !sign.is_whitespace())
}

#[cfg(test)]
mod tests {
    use super::{Folded, pattern};

    #[test]
    fn what_a_reader_takes_for_the_same_is_spelt_the_same() {
        for written in
            ["ｴｸｿｿｰﾑ 点滴は 必ず", "エクソソーム点滴は\n必ず", "えくそそーむ点\u{200b}滴は　かならず"]
        {
            let folded = Folded::new(written).text.replace("かならず", "必ず");
            assert_eq!(folded, "えくそそーむ点滴は必ず");
        }
        assert_eq!(Folded::new("ＦＤＡ １００％ ﾊﾟｰｾﾝﾄ").text, "fda 100%ぱーせんと");
        assert_eq!(Folded::new("Absolutely  safe,\n“no risk”").text, "absolutely safe, \"no risk\"");
        assert_eq!(pattern("ガン|（癌）"), "がん|(癌)");
    }

    #[test]
    fn what_is_found_leads_back_to_what_was_written() {
        let written = "当院の ｶﾞﾝ 治療は";
        let folded = Folded::new(written);
        let at = folded.text.find("がん治").unwrap();
        let (start, end) = folded.written(at, at + "がん治療".len());
        assert_eq!(&written[start..end], "ｶﾞﾝ 治療");
    }
}
