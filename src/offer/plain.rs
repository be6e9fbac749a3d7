//! Plain text, as it is pasted: which lines belong together.

use super::block::{Block, Kind, Page};
use super::fold::narrow;

/// What points of a list and lines of their own begin with.
const POINTS: &str = "・･•●○◯◦◎-*‐–—※→▶▸✓✔☑□■◆◇▼▽★☆♪#>|【[";
/// What headings begin with.
const HEADINGS: &str = "■◆◇▼▽#【□●";
/// What ends a line that needs no other.
/// The end of a sentence is not among them: the next one belongs to it.
const ENDS: &str = "」』)）]】:：%％円";

/// The pieces of a plain text.
pub(super) fn read(text: &str) -> Page {
    let mut page = Page::default();
    let mut open = Block::new(Kind::Text);
    let mut last = "";
    for (index, line) in text.lines().enumerate() {
        let body = line.trim();
        let kind = kind_of(body);
        // The answer to a question of a list belongs to it.
        let answers = last.ends_with(['?', '？']) && body.starts_with(['A', 'Ａ', '→', '答']);
        let goes_on = !body.is_empty()
            && (answers || (kind == Kind::Text && open.kind != Kind::Heading && !is_complete(last)));
        if !goes_on {
            page.add(std::mem::replace(&mut open, Block::new(kind)));
        }
        if !body.is_empty() {
            if !open.text.is_empty() {
                open.text.push('\n');
            }
            open.push(index + 1, &as_row(line));
        }
        last = body;
    }
    page.add(open);
    page
}

/// A line after which a new piece begins: an empty one, or one with a price or a label.
fn is_complete(line: &str) -> bool {
    let ends = |sign: char| ENDS.contains(sign) || narrow(sign).is_ascii_digit();
    line.is_empty() || (line.chars().count() < 60 && line.ends_with(ends))
}

fn kind_of(line: &str) -> Kind {
    let Some(first) = line.chars().next() else { return Kind::Text };
    let short = line.chars().count() <= 40;
    let is_label = line.chars().take(14).any(|sign| matches!(sign, ':' | '：'));
    let ends = line.ends_with(|sign| "。.!?！？、,".contains(sign));
    if HEADINGS.contains(first) && short && !ends && !is_label {
        Kind::Heading
    } else if POINTS.contains(first) || is_label || is_numbered(line) || line.contains('\t') {
        Kind::Item
    } else {
        Kind::Text
    }
}

/// `1.`, `(2)`, `第3`, `Q.`, `①`, `一 `, `a)`, `(ア)`.
fn is_numbered(line: &str) -> bool {
    let head: String = line.chars().map(narrow).take(5).collect();
    let rest = head.trim_start_matches(['(', '第']);
    let digits = rest.trim_start_matches(|sign: char| {
        sign.is_ascii_digit() || "一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑩".contains(sign)
    });
    (digits.len() < rest.len() && digits.starts_with(['.', ')', ' ', '\u{3000}', '、', '条']))
        || "①②③④⑤⑥⑦⑧⑨⑩".contains(rest.chars().next().unwrap_or(' '))
        || (rest.chars().nth(1) == Some(')')
            && rest.starts_with(|sign: char| sign.is_ascii_lowercase() || ('ァ'..='ン').contains(&sign)))
        || ["Q.", "A.", "Q:", "A:"].iter().any(|mark| head.starts_with(mark))
}

/// Cells that are parted by tabs, as those of a table.
fn as_row(line: &str) -> String {
    line.trim().replace('\t', "|")
}
