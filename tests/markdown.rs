//! The sheet as Markdown, read as a reader of Markdown reads it: headings, tables, links, nothing else of its own.

use crate::common;

use common::run::run;
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

/// A cell that people can still read in a table, in characters.
const LONGEST_CELL: usize = 220;

/// Name, sheet as Markdown, report as JSON of everybody in both languages; the comparison has no JSON here.
fn documents() -> Vec<(String, String, serde_json::Value)> {
    let mut made = Vec::new();
    for lang in ["ja", "en"] {
        for path in common::files("tests/people", ".json") {
            if path.to_string_lossy().contains(".report.") {
                continue;
            }
            let answers = std::fs::read(&path).unwrap();
            let of = |format| {
                let options = ["--full", "--format", format, "--lang", lang, "--as-of", "2026-11-24"];
                let made = run(&options, answers.as_slice());
                assert_eq!(made.err, "");
                made.out
            };
            let json = serde_json::from_str(&of("json")).unwrap();
            made.push((format!("{} {lang}", path.display()), of("markdown"), json));
        }
        let plans = ["plan_over_budget", "informed", "signed_hair_course"]
            .map(|name| common::project(&format!("tests/people/{name}.json")).display().to_string());
        let mut arguments = vec!["compare", "-f", "markdown", "--lang", lang, "--as-of", "2026-11-24"];
        arguments.extend(plans.iter().map(String::as_str));
        made.push((format!("compare {lang}"), run(&arguments, b"").out, serde_json::Value::Null));
    }
    made
}

fn events(markdown: &str) -> Vec<Event<'_>> {
    Parser::new_ext(markdown, Options::ENABLE_TABLES | Options::ENABLE_TASKLISTS).collect()
}

/// What a fault finder says of a document; an empty list where it is sound.
fn faults(markdown: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let (mut last, mut titles) = (0, 0);
    for event in events(markdown) {
        match event {
            Event::Start(Tag::Heading { level, .. }) => {
                titles += usize::from(level == HeadingLevel::H1);
                if level as usize > last + 1 {
                    faults.push(format!("heading jumps from {last} to {level}"));
                }
                last = level as usize;
            }
            Event::Html(text) | Event::InlineHtml(text) => faults.push(format!("HTML {text}")),
            Event::Start(Tag::Image { .. } | Tag::CodeBlock(_)) => faults.push("image or code".to_owned()),
            _ => {}
        }
    }
    if titles != 1 {
        faults.push(format!("{titles} titles"));
    }
    faults.extend(table_faults(markdown));
    faults
}

/// Rows whose number of cells is not that of their head, and cells too long for a table.
fn table_faults(markdown: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let mut head = None;
    for line in markdown.lines() {
        if !line.starts_with('|') {
            head = None;
            continue;
        }
        let cells = cells(line);
        if cells.len() != *head.get_or_insert(cells.len()) {
            faults.push(format!("{} cells in {line}", cells.len()));
        }
        let long = cells.iter().filter(|cell| cell.chars().count() > LONGEST_CELL);
        faults.extend(long.map(|cell| format!("long cell {cell}")));
        faults
            .extend(cells.iter().any(|cell| cell.trim().is_empty()).then(|| format!("empty cell in {line}")));
    }
    faults
}

/// The cells of a row; a sign with a backslash before it divides nothing.
fn cells(line: &str) -> Vec<String> {
    let line = line.replace("\\|", " ");
    let inner = line.trim().trim_start_matches('|').trim_end_matches('|').to_owned();
    inner.split('|').map(str::to_owned).collect()
}

#[test]
fn headings_never_jump_tables_are_whole_and_nothing_foreign_is_in_it() {
    for (name, markdown, _) in documents() {
        assert_eq!(faults(&markdown), Vec::<String>::new(), "{name}");
    }
}

#[test]
fn the_fault_finder_finds_each_kind_of_fault() {
    for (bad, fault) in [
        ("# a\n\n### b", "heading jumps from 1 to h3"),
        ("## a", "heading jumps from 0 to h2"),
        ("# a\n\n# b", "2 titles"),
        ("# a\n\n<b>c</b>", "HTML <b>"),
        ("# a\n\n| b | c |\n| --- | --- |\n| d |", "1 cells in | d |"),
        ("# a\n\n| b | c |\n| --- | --- |\n| d | |", "empty cell in | d | |"),
    ] {
        assert!(faults(bad).iter().any(|found| found == fault), "{bad}: {:?}", faults(bad));
    }
    assert_eq!(faults("# a\n\n| b | c |\n| --- | --- |\n| d \\| e | f |"), Vec::<String>::new());
}

#[test]
fn every_source_with_an_address_is_a_link_that_shows_it_and_there_is_no_other_link() {
    for (name, markdown, report) in documents() {
        let mut links = Vec::new();
        let mut shown = String::new();
        for event in events(&markdown) {
            match event {
                Event::Start(Tag::Link { dest_url, .. }) => {
                    links.push(dest_url.to_string());
                    shown.clear();
                }
                Event::Text(text) => shown.push_str(&text),
                Event::End(TagEnd::Link) => assert_eq!(Some(&shown), links.last(), "{name}"),
                _ => {}
            }
        }
        let mut told: Vec<&str> = Vec::new();
        let findings = report["findings"].as_array().map_or(&[][..], Vec::as_slice);
        for source in findings.iter().flat_map(|finding| finding["sources"].as_array().unwrap()) {
            told.extend(source["url"].as_str());
        }
        let missing: Vec<_> = told.iter().filter(|url| !links.iter().any(|link| link == *url)).collect();
        assert!(missing.is_empty(), "{name}: {missing:?}");
        assert!(links.iter().all(|link| link.starts_with("http")), "{name}: {links:?}");
    }
}
