//! HTML, as somebody sees it who reads the page: no scripts, no styles, nothing hidden or crossed out.

use super::block::{Block, Kind, Page};
use html5gum::Tokenizer;
use html5gum::emitters::default::{DefaultEmitter, StartTag, Token};
use std::collections::HashSet;

/// Elements whose content nobody reads.
const UNREAD: [&str; 9] =
    ["script", "style", "template", "noscript", "iframe", "object", "svg", "canvas", "datalist"];
/// Elements that show something else than text.
const PICTURES: [&str; 8] = ["img", "svg", "canvas", "video", "audio", "object", "embed", "map"];
/// Readings over characters, and text that is crossed out.
const BESIDE: [&str; 5] = ["rt", "rp", "s", "del", "strike"];
/// Elements without an end.
const EMPTY: [&str; 14] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
    "wbr",
];
/// Elements that end where the next of their kind begins.
const CLOSED_BY_ITSELF: [&str; 8] = ["p", "li", "dt", "dd", "tr", "td", "th", "option"];
/// Elements inside a line.
const INLINE: [&str; 34] = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "dfn", "em", "font", "i",
    "ins", "kbd", "label", "mark", "nobr", "q", "rb", "ruby", "samp", "small", "span", "strong", "sub",
    "sup", "time", "tt", "u", "var", "wbr", "img",
];
/// An end tag closes an element that is open at most so many elements up.
const DEEPEST: usize = 256;

/// Whether a text is HTML: a tag stands near its beginning.
pub(super) fn is_html(text: &str) -> bool {
    let head: String = text.chars().take(4096).collect::<String>().to_ascii_lowercase();
    let tags = [
        "<!doctype",
        "<html",
        "<head",
        "<body",
        "<div",
        "<p>",
        "<p ",
        "<table",
        "<h1",
        "<h2",
        "<ul",
        "<section",
    ];
    tags.iter().any(|tag| head.contains(tag))
}

/// The pieces of an HTML page.
pub(super) fn read(text: &str) -> Page {
    let mut emitter = DefaultEmitter::<usize>::new_with_span();
    emitter.naively_switch_states(true);
    let breaks: Vec<usize> = memchr::memchr_iter(b'\n', text.as_bytes()).collect();
    let line_of = |byte: usize| breaks.partition_point(|end| *end < byte) + 1;
    let mut reader = Reader::default();
    for token in Tokenizer::new_with_emitter(text, emitter) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => reader.open(&tag, line_of(tag.span.start)),
            Token::EndTag(tag) => reader.close(&String::from_utf8_lossy(&tag.name)),
            Token::String(found) => {
                reader.text(&String::from_utf8_lossy(&found.value), line_of(found.span.start));
            }
            _ => {}
        }
    }
    reader.end_block(Kind::Text);
    reader.page
}

/// An element that is open.
struct Open {
    name: String,
    /// Whether its content is left out: unread, hidden or crossed out.
    out: bool,
}

#[derive(Default)]
struct Reader {
    page: Page,
    block: Option<Block>,
    open: Vec<Open>,
    /// How many of the open elements are left out.
    out: usize,
    /// What stands for a picture where it cannot be shown: said behind the piece that holds it.
    instead: Vec<Block>,
    /// Classes and ids, with their sign, that a style sheet of the page hides.
    hiding: HashSet<String>,
}

impl Reader {
    fn open(&mut self, tag: &StartTag<usize>, line: usize) {
        let name = String::from_utf8_lossy(&tag.name).into_owned();
        if self.out == 0 {
            self.page.pictures += usize::from(PICTURES.contains(&name.as_str()));
            self.page.frames += usize::from(name == "iframe");
            if let Some(text) = tag.attributes.get(&b"alt"[..]).filter(|_| name == "img") {
                let mut block = Block::new(Kind::Item);
                block.push(line, &String::from_utf8_lossy(text));
                self.instead.push(block);
            }
        }
        match name.as_str() {
            "br" => self.text("\n", line),
            "td" | "th" if self.block.as_ref().is_some_and(|row| !row.text.trim().is_empty()) => {
                self.text("|", line);
            }
            "td" | "th" | "wbr" => {}
            // Browsers show who said something apart from what was said.
            "cite" => self.text(" - ", line),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "title" | "caption" | "legend" | "summary" => {
                self.end_block(Kind::Heading);
            }
            "li" | "dt" | "dd" | "tr" | "option" => self.end_block(Kind::Item),
            name if INLINE.contains(&name) || BESIDE.contains(&name) => {}
            _ => self.end_block(Kind::Text),
        }
        if EMPTY.contains(&name.as_str()) {
            return;
        }
        // Ends that may be left out.
        let ends = |last: &str| {
            last == name && CLOSED_BY_ITSELF.contains(&last)
                || (last == "p" && !INLINE.contains(&name.as_str()))
        };
        if self.open.last().is_some_and(|open| ends(&open.name)) {
            let last = self.open.pop();
            self.out -= usize::from(last.is_some_and(|open| open.out));
        }
        let hidden = self.is_hidden(tag, &name);
        if hidden && self.out == 0 {
            self.page.hidden += 1;
        }
        let out = hidden || UNREAD.contains(&name.as_str()) || BESIDE.contains(&name.as_str());
        self.out += usize::from(out);
        self.open.push(Open { name, out });
    }

    fn close(&mut self, name: &str) {
        if !INLINE.contains(&name) && !BESIDE.contains(&name) && !matches!(name, "td" | "th") {
            self.end_block(Kind::Text);
        }
        let place = self.open.iter().rev().take(DEEPEST).position(|open| open.name == name);
        for _ in 0..place.map_or(0, |place| place + 1) {
            if let Some(open) = self.open.pop() {
                self.out -= usize::from(open.out);
            }
        }
    }

    fn text(&mut self, text: &str, line: usize) {
        if self.open.last().is_some_and(|open| open.name == "style") {
            self.hiding.extend(hidden_by(text));
        }
        if self.out > 0 {
            return;
        }
        let block = self.block.get_or_insert_with(|| Block::new(Kind::Text));
        for (index, part) in text.split_inclusive('\n').enumerate() {
            block.push(line + index, part);
        }
    }

    fn end_block(&mut self, next: Kind) {
        if let Some(block) = self.block.replace(Block::new(next)) {
            self.page.add(block);
        }
        for block in std::mem::take(&mut self.instead) {
            self.page.add(block);
        }
    }

    fn is_hidden(&self, tag: &StartTag<usize>, name: &str) -> bool {
        let value = |wanted: &[u8]| {
            tag.attributes.get(wanted).map(|value| String::from_utf8_lossy(value).to_ascii_lowercase())
        };
        let style = value(b"style").is_some_and(|style| hides(&style));
        let sheet = !self.hiding.is_empty()
            && (value(b"id").is_some_and(|id| self.hiding.contains(&format!("#{id}")))
                || value(b"class").is_some_and(|classes| {
                    classes.split_whitespace().any(|class| self.hiding.contains(&format!(".{class}")))
                }));
        style || sheet || value(b"hidden").is_some() || (name == "dialog" && value(b"open").is_none())
    }
}

/// Whether declarations make an element invisible.
fn hides(style: &str) -> bool {
    let style: String = style.chars().filter(|sign| !sign.is_whitespace()).collect();
    style.split(';').any(|declaration| {
        let declaration = declaration.trim_end_matches("!important");
        matches!(
            declaration,
            "display:none" | "visibility:hidden" | "opacity:0" | "font-size:0" | "font-size:0px"
        )
    })
}

/// The classes and ids that a style sheet hides on every screen.
fn hidden_by(sheet: &str) -> Vec<String> {
    let sheet = sheet.to_ascii_lowercase();
    let (mut found, mut depth, mut selector) = (Vec::new(), 0_usize, "");
    let mut start = 0;
    for (at, sign) in sheet.char_indices().filter(|(_, sign)| matches!(sign, '{' | '}')) {
        let part = &sheet[start..at];
        start = at + 1;
        if sign == '{' {
            depth += 1;
            selector = part;
        } else {
            if depth == 1 && hides(part) {
                let alone = selector.split(',').map(str::trim).filter(|one| one.starts_with(['.', '#']));
                found.extend(alone.filter(|one| !one[1..].contains(['.', ' ', '>', ':'])).map(str::to_owned));
            }
            depth = depth.saturating_sub(1);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{is_html, read};

    #[test]
    fn what_a_reader_does_not_see_is_left_out() {
        let page = read(
            "<title>題</title><style>.x, #y {display : none} @media print{.z{display:none}}</style>\n\
             <p>見え<b>る</b><ruby>字<rt>じ</rt></ruby><s>10円</s><br>次<img alt=絵></p><script>if(a<b)x</script>\n\
             <p class='a x'>1</p><p id=y>2</p><p class=z>3</p><p hidden>4<b>5</p><div style='display: none'><p>6</p></div>\n\
             <table><tr><td>1回</td><td>5&nbsp;万円</table><p>終",
        );
        let texts: Vec<(&str, usize)> =
            page.blocks.iter().map(|block| (block.text.trim(), block.line_of(0))).collect();
        assert_eq!(
            texts,
            [("題", 1), ("見える字\n次", 2), ("絵", 2), ("3", 3), ("1回|5\u{a0}万円", 4), ("終", 4)]
        );
        assert_eq!((page.pictures, page.hidden), (1, 4));
    }

    #[test]
    fn a_text_that_compares_numbers_is_no_page() {
        assert!(!is_html("効果 < 害 > 0"));
        assert!(is_html("\n <!DOCTYPE html><p>"));
    }
}
