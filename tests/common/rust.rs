//! Reads Rust files for the tests that judge the code: comments and strings blanked out, strings kept apart.
//!
//! A small lexer, not a parser. It knows line and nested block comments, plain, byte and raw strings, and characters.
//! It does not expand macros.

use std::path::{Path, PathBuf};

/// One file of the program.
pub(crate) struct RustFile {
    /// Path below the project, such as `src/app.rs`.
    pub(crate) name: String,
    /// As it stands on the disk.
    pub(crate) text: String,
    /// The same length and lines, with comments, strings and characters blanked out.
    pub(crate) code: String,
    /// Every string literal outside `#[cfg(test)]` modules: line and raw content.
    pub(crate) literals: Vec<Literal>,
}

/// A string literal.
#[derive(Debug, Clone)]
pub(crate) struct Literal {
    /// Line in its file, from 1.
    pub(crate) line: usize,
    /// Between the quotes, escapes as written.
    pub(crate) text: String,
    /// The code of the line before the quote, without white space around.
    pub(crate) before: String,
}

/// Every Rust file below `src`, by name.
pub(crate) fn program() -> Vec<RustFile> {
    let mut paths = Vec::new();
    gather(&super::project("src"), &mut paths);
    paths.sort();
    assert!(
        paths.len() > 20,
        "src: only {} Rust files found; the scan looks in the wrong place",
        paths.len()
    );
    paths.iter().map(|path| RustFile::read(path)).collect()
}

fn gather(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            gather(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

impl RustFile {
    fn read(path: &Path) -> Self {
        let text = std::fs::read_to_string(path).unwrap();
        let name = path.strip_prefix(super::project("")).unwrap().to_string_lossy().replace('\\', "/");
        Self::of(&name, &text)
    }

    /// From a name and a text, so that the scan itself can be tried.
    pub(crate) fn of(name: &str, text: &str) -> Self {
        let (code, literals) = Lexer::new(text).run();
        let tests = test_modules(&code);
        let literals =
            literals.into_iter().filter(|l| !tests.iter().any(|(from, to)| (*from..=*to).contains(&l.line)));
        Self { name: name.to_owned(), text: text.to_owned(), literals: literals.collect(), code }
    }

    /// The line of a byte of the text or the code.
    pub(crate) fn line_of(&self, byte: usize) -> usize {
        line_of(&self.code, byte)
    }
}

fn line_of(text: &str, byte: usize) -> usize {
    text[..byte].matches('\n').count() + 1
}

/// First and last line of every `#[cfg(test)] mod … { … }`.
fn test_modules(code: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    for (at, mark) in code.match_indices("#[cfg(test)]") {
        let rest = &code[at + mark.len()..];
        if let (Some(open), Some(end)) = (rest.find('{'), rest.find(';'))
            && open < end
        {
            let open = at + mark.len() + open;
            found.push((line_of(code, at), line_of(code, closing(code, open))));
        }
    }
    found
}

/// The byte of the brace that closes the one at `open`; the end of the text when none does.
pub(crate) fn closing(code: &str, open: usize) -> usize {
    let mut depth = 0_usize;
    for (at, byte) in code.bytes().enumerate().skip(open) {
        match byte {
            b'{' => depth += 1,
            b'}' => {
                depth -= 1;
                if depth == 0 {
                    return at;
                }
            }
            _ => {}
        }
    }
    code.len()
}

struct Lexer<'t> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
    code: Vec<u8>,
    literals: Vec<Literal>,
}

impl<'t> Lexer<'t> {
    fn new(text: &'t str) -> Self {
        let blank = |b: u8| if b == b'\n' { b'\n' } else { b' ' };
        Self {
            text,
            bytes: text.as_bytes(),
            at: 0,
            code: text.bytes().map(blank).collect(),
            literals: Vec::new(),
        }
    }

    fn run(mut self) -> (String, Vec<Literal>) {
        while self.at < self.bytes.len() {
            let rest = &self.bytes[self.at..];
            match rest {
                [b'/', b'/', ..] => self.at += rest.iter().position(|b| *b == b'\n').unwrap_or(rest.len()),
                [b'/', b'*', ..] => self.block_comment(),
                [b'"', ..] => self.string(0, true),
                [b'r', b'"' | b'#', ..] if !self.after_word() => self.raw_string(),
                [b'\'', ..] => self.character(),
                [byte, ..] => {
                    self.code[self.at] = if byte.is_ascii() { *byte } else { b'_' };
                    self.at += 1;
                }
                [] => {}
            }
        }
        (String::from_utf8(self.code).expect("only ASCII is left in blanked code"), self.literals)
    }

    fn after_word(&self) -> bool {
        let before = self.at.checked_sub(1).map(|at| self.bytes[at]);
        before.is_some_and(|b| (b.is_ascii_alphanumeric() || b == b'_') && b != b'b')
    }

    fn block_comment(&mut self) {
        let mut depth = 0;
        while self.at < self.bytes.len() {
            match &self.bytes[self.at..] {
                [b'/', b'*', ..] => (depth, self.at) = (depth + 1, self.at + 2),
                [b'*', b'/', ..] => (depth, self.at) = (depth - 1, self.at + 2),
                _ => self.at += 1,
            }
            if depth == 0 {
                return;
            }
        }
    }

    /// `r"…"`, `r#"…"#`; `r#name` is no string.
    fn raw_string(&mut self) {
        let hashes = self.bytes[self.at + 1..].iter().take_while(|b| **b == b'#').count();
        if self.bytes.get(self.at + 1 + hashes) == Some(&b'"') {
            self.at += 1 + hashes;
            self.string(hashes, false);
        } else {
            self.code[self.at] = b'r';
            self.at += 1;
        }
    }

    fn string(&mut self, hashes: usize, escapes: bool) {
        let (open, line) = (self.at, line_of(self.text, self.at));
        let end = format!("\"{}", "#".repeat(hashes));
        self.at += 1;
        while self.at < self.bytes.len() && !self.bytes[self.at..].starts_with(end.as_bytes()) {
            self.at += if escapes && self.bytes[self.at] == b'\\' { 2 } else { 1 };
        }
        let text = self.text.get(open + 1..self.at).unwrap_or_default().to_owned();
        let start = self.text[..open].rfind('\n').map_or(0, |at| at + 1);
        let before = String::from_utf8_lossy(&self.code[start..open]).trim().to_owned();
        self.literals.push(Literal { line, text, before });
        self.at += end.len();
    }

    /// A character literal; a lifetime stays code.
    fn character(&mut self) {
        let mut rest = self.text[self.at + 1..].chars();
        match (rest.next(), rest.next()) {
            (Some('\\'), Some(escaped)) => {
                let from = self.at + 2 + escaped.len_utf8();
                self.at = from + self.text[from..].find('\'').unwrap_or(0) + 1;
            }
            (Some(sign), Some('\'')) => self.at += 2 + sign.len_utf8(),
            _ => {
                self.code[self.at] = b'\'';
                self.at += 1;
            }
        }
    }
}
