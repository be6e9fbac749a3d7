//! Follows the paths of Rust files to the rooms that they lead to, and measures functions.

use super::rust::{RustFile, closing};

/// One path of one file that leads to a room.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Import {
    pub(crate) file: String,
    pub(crate) line: usize,
    pub(crate) from: String,
    pub(crate) to: String,
}

/// The module path of a file: `src/render/text/mod.rs` is `render`, `text`; the two roots are empty.
fn module_of(name: &str) -> Vec<String> {
    let path = name.trim_start_matches("src/").trim_end_matches(".rs");
    let path = path.strip_suffix("/mod").unwrap_or(path);
    if path == "lib" || path == "main" {
        return Vec::new();
    }
    path.split('/').map(str::to_owned).collect()
}

pub(crate) fn room_of(name: &str) -> String {
    let stem = name.trim_start_matches("src/").trim_end_matches(".rs");
    module_of(name).first().cloned().unwrap_or_else(|| stem.to_owned())
}

/// Words, `::`, and single signs, each with its place.
pub(crate) fn tokens(code: &str) -> Vec<(usize, &str)> {
    let is_word = |b: u8| b.is_ascii_alphanumeric() || b == b'_';
    let (bytes, mut at, mut found) = (code.as_bytes(), 0, Vec::new());
    while at < bytes.len() {
        let start = at;
        if is_word(bytes[at]) {
            while at < bytes.len() && is_word(bytes[at]) {
                at += 1;
            }
        } else if code[at..].starts_with("::") {
            at += 2;
        } else {
            at += 1;
        }
        if !bytes[start].is_ascii_whitespace() {
            found.push((start, &code[start..at]));
        }
    }
    found
}

/// Follows `crate::…`, `exo_check::…` and `super::…`, grouped or not, to the rooms that they lead to.
pub(crate) fn imports(file: &RustFile) -> Vec<Import> {
    let (tokens, home, mut found) = (tokens(&file.code), room_of(&file.name), Vec::new());
    let mut inline: Vec<(String, usize)> = Vec::new();
    for (index, (at, word)) in tokens.iter().enumerate() {
        inline.retain(|(_, end)| at <= end);
        let word_at = |offset: usize| tokens.get(index + offset).map_or("", |(_, word)| *word);
        if *word == "mod" && word_at(2) == "{" {
            inline.push((word_at(1).to_owned(), closing(&file.code, tokens[index + 2].0)));
        }
        let starts = index == 0 || !matches!(tokens[index - 1].1, "::");
        let rooted = matches!(*word, "crate" | "exo_check");
        if !starts || !(rooted || *word == "super") || word_at(1) != "::" {
            continue;
        }
        let mut path: Vec<String> =
            if rooted { Vec::new() } else { module_of(&file.name).into_iter().collect() };
        if !rooted {
            path.extend(inline.iter().map(|(name, _)| name.clone()));
            path.pop();
        }
        let mut rooms = Vec::new();
        follow(&tokens, index + 2, &path, &mut rooms);
        for (place, to) in rooms {
            found.push(Import {
                file: file.name.clone(),
                line: file.line_of(tokens[place.min(tokens.len() - 1)].0),
                from: home.clone(),
                to,
            });
        }
    }
    found
}

/// Reads one use tree from `index` on, below `path`; gives the index after it.
fn follow(
    tokens: &[(usize, &str)],
    index: usize,
    path: &[String],
    rooms: &mut Vec<(usize, String)>,
) -> usize {
    let word = tokens.get(index).map_or("", |(_, word)| *word);
    let goes_on = tokens.get(index + 1).is_some_and(|(_, word)| *word == "::");
    match word {
        "super" if goes_on => {
            let above = &path[..path.len().saturating_sub(1)];
            follow(tokens, index + 2, above, rooms)
        }
        "{" => {
            let mut index = index + 1;
            while tokens.get(index).is_some_and(|(_, word)| *word != "}") {
                let after = follow(tokens, index, path, rooms).max(index + 1);
                index = match tokens[after..].iter().position(|(_, word)| matches!(*word, "," | "}")) {
                    Some(steps) if tokens[after + steps].1 == "," => after + steps + 1,
                    Some(steps) => after + steps,
                    None => tokens.len(),
                };
            }
            index + 1
        }
        first => {
            rooms.push((index, path.first().cloned().unwrap_or_else(|| first.to_owned())));
            skip_tree(tokens, index + 1)
        }
    }
}

/// Passes over the rest of a path whose room is known.
fn skip_tree(tokens: &[(usize, &str)], mut index: usize) -> usize {
    let mut depth = 0_usize;
    while let Some((_, word)) = tokens.get(index) {
        match *word {
            "{" if depth > 0 || tokens[index - 1].1 == "::" => depth += 1,
            "}" if depth > 0 => depth -= 1,
            "," if depth > 0 => {}
            "," | "}" | "{" | ";" | "(" | ")" => return index,
            _ => {}
        }
        index += 1;
    }
    index
}

/// Name, first line and count of lines of every function with a body, from `fn` to the closing brace.
///
/// Limits: a body is taken to open at the first `{` after `fn name`, so a brace in a const generic of the signature
/// would be taken for it; functions made by macros are not seen; inner functions and closures count for the outer one.
pub(crate) fn functions(file: &RustFile) -> Vec<(String, usize, usize)> {
    let (tokens, mut found) = (tokens(&file.code), Vec::new());
    for (index, (at, word)) in tokens.iter().enumerate() {
        let Some((_, name)) = tokens.get(index + 1) else { continue };
        if *word != "fn" || !name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_') {
            continue;
        }
        // A `;` inside brackets, such as `[u8; 4]`, does not end the signature.
        let mut depth = 0_i32;
        let body = tokens[index..].iter().find(|(_, word)| {
            depth += i32::from(matches!(*word, "[" | "(")) - i32::from(matches!(*word, "]" | ")"));
            *word == "{" || (*word == ";" && depth == 0)
        });
        if let Some((open, "{")) = body {
            let (first, last) = (file.line_of(*at), file.line_of(closing(&file.code, *open)));
            found.push(((*name).to_owned(), first, last - first + 1));
        }
    }
    found
}
