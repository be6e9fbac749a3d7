//! Citations: each leads to something that was read, and the base article is carried whole.

use crate::common;

use common::assert_none;
use common::{book, files};
use exo_check::book::RuleBook;
use exo_check::term::{Citation, CitationKind};
use jiff::civil::Date;
use serde_json::Value;
use std::collections::BTreeSet;

/// Documents that the fact list knows from memory only: nobody has read them, so nothing may cite them.
const FROM_MEMORY: [&str; 6] = ["S16", "S53", "S134", "S135", "S136", "S140"];

/// How many claims each section of the base article holds: A1.1 to A14.3.
const ARTICLE_CLAIMS: [u32; 14] = [5, 9, 7, 13, 8, 7, 8, 9, 9, 6, 5, 6, 7, 3];

/// Every citation in the files of the rule book, with file and line.
fn citations() -> Vec<(String, String)> {
    let mut found = Vec::new();
    for path in files("rules", ".json") {
        let name = format!("rules/{}", path.file_name().unwrap().to_string_lossy());
        for (index, line) in std::fs::read_to_string(&path).unwrap().lines().enumerate() {
            // Every second piece between quotation marks is a string; notes hold no escaped ones that look so.
            for text in line.split('"') {
                let kind = text.split_once(':').map(|(kind, _)| kind);
                let short = text.len() < 20 && !text.contains(' ');
                if short && matches!(kind, Some("article" | "evidence" | "source")) {
                    found.push((format!("{name}:{}", index + 1), text.to_owned()));
                }
            }
        }
    }
    assert!(found.len() > 300, "only {} citations found; the scan looks in the wrong place", found.len());
    found
}

/// What rules and clinic questions cite.
fn carried(book: &RuleBook) -> BTreeSet<&Citation> {
    let rules = book.rules.iter().flat_map(|rule| &rule.sources);
    rules.chain(book.clinic_questions.iter().flat_map(|asked| &asked.sources)).collect()
}

fn json(path: &str) -> Value {
    serde_json::from_str(&std::fs::read_to_string(common::project(path)).unwrap()).unwrap()
}

/// Everything that may be cited, read from the files themselves, so that a stray citation is told with its place.
fn citable() -> BTreeSet<String> {
    let mut known = BTreeSet::new();
    for (kind, sections) in json("rules/facts.json").as_object().unwrap() {
        for (section, count) in sections.as_object().unwrap() {
            known.extend((1..=count.as_u64().unwrap()).map(|number| format!("{kind}:{section}.{number}")));
        }
    }
    let documents = json("rules/sources.json");
    known.extend(
        documents.as_array().unwrap().iter().map(|one| format!("source:{}", one["id"].as_str().unwrap())),
    );
    known
}

/// Files that repeat facts of the rules.
const REPEATS: [&str; 2] = ["rules/options.json", "rules/glossary.json"];

#[test]
fn every_citation_leads_to_something() {
    let (known, mut faults) = (citable(), Vec::new());
    for (place, text) in citations() {
        if Citation::parse(&text).is_none() {
            faults.push(format!("{place}: `{text}` is no citation"));
        } else if !known.contains(&text) {
            faults.push(format!("{place}: there is no `{text}`"));
        }
    }
    assert_none(&faults, "citations lead nowhere");
}

#[test]
fn nothing_is_cited_from_memory() {
    let (known, mut faults) = (citable(), Vec::new());
    for id in FROM_MEMORY {
        if known.contains(&format!("source:{id}")) {
            faults.push(format!("rules/sources.json: `{id}` was never read and may not stand here"));
        }
    }
    for (place, text) in citations() {
        if text.strip_prefix("source:").is_some_and(|id| FROM_MEMORY.contains(&id)) {
            faults.push(format!("{place}: `{text}` was never read and may not be cited"));
        }
    }
    assert_none(&faults, "documents are known from memory only");
}

#[test]
fn every_document_can_be_found_and_stands_once() {
    let (book, mut faults, mut seen) = (book(), Vec::new(), BTreeSet::new());
    for document in book.sources.documents() {
        if !seen.insert(&document.id) {
            faults.push(format!("rules/sources.json: `{}` stands twice", document.id));
        }
        if document.by.is_empty() || document.title.is_empty() {
            faults.push(format!("rules/sources.json: `{}` has no author or no title", document.id));
        }
        if document
            .url
            .as_ref()
            .is_some_and(|url| !url.starts_with("https://") && !url.starts_with("http://"))
        {
            faults.push(format!("rules/sources.json: the address of `{}` is none", document.id));
        }
    }
    assert_none(&faults, "faults in the list of documents");
}

#[test]
fn every_claim_of_the_base_article_is_carried() {
    let book = book();
    let carried = carried(&book);
    let mut left_out = Vec::new();
    for (section, claims) in (1..).zip(ARTICLE_CLAIMS) {
        for claim in 1..=claims {
            let citation = Citation::new(CitationKind::Article, &format!("A{section}.{claim}")).unwrap();
            assert!(book.sources.knows(&citation), "rules/facts.json counts no claim {}", citation.id());
            if !carried.contains(&citation) {
                left_out.push(citation.id().to_owned());
            }
        }
    }
    assert_none(&left_out, "claims of the base article are carried by no rule and no clinic question");
}

#[test]
fn how_much_of_the_evidence_is_carried_is_told() {
    let book = book();
    let carried: BTreeSet<String> = carried(&book).iter().map(ToString::to_string).collect();
    for kind in ["evidence:", "source:"] {
        let all: Vec<String> = citable().into_iter().filter(|id| id.starts_with(kind)).collect();
        let open: Vec<&String> = all.iter().filter(|id| !carried.contains(*id)).collect();
        println!("{kind} {} of {} carried; not: {open:?}", all.len() - open.len(), all.len());
        assert!(open.len() < all.len(), "no rule and no clinic question cites any {kind}");
    }
}

/// Every object below a value, with its id where it has one.
fn objects<'v>(value: &'v Value, found: &mut Vec<&'v serde_json::Map<String, Value>>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| objects(item, found)),
        Value::Object(object) => {
            found.push(object);
            object.values().for_each(|item| objects(item, found));
        }
        _ => {}
    }
}

#[test]
fn every_review_has_a_date_and_claims_no_reviewer() {
    let mut faults = Vec::new();
    for path in files("rules", ".json") {
        let name = format!("rules/{}", path.file_name().unwrap().to_string_lossy());
        let value: Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let mut found = Vec::new();
        objects(&value, &mut found);
        for object in found {
            let id = object.get("id").or(object.get("route")).and_then(Value::as_str).unwrap_or("?");
            if object.contains_key("reviewed_by") {
                faults.push(format!(
                    "{name}: `{id}`: `reviewed_by`, but no physician has reviewed anything yet"
                ));
            }
            match object.get("reviewed").map(|date| date.as_str().map(str::parse::<Date>)) {
                // The grid and the glossary say again what rules say; the rules carry the dates.
                None if object.contains_key("sources") && !REPEATS.contains(&name.as_str()) => {
                    faults.push(format!("{name}: `{id}`: no `reviewed` beside `sources`"));
                }
                Some(None | Some(Err(_))) => {
                    faults.push(format!("{name}: `{id}`: `reviewed` is no date: {}", object["reviewed"]));
                }
                _ => {}
            }
        }
    }
    assert_none(&faults, "faults with reviews");
}

/// A body of Japan, or its English name or a remark in English, is not what a Japanese reader looks for.
#[test]
fn a_japanese_list_names_japanese_bodies_in_japanese() {
    use exo_check::term::Locale;
    let english = [
        "MHLW",
        "NCAC",
        "National Consumer Affairs",
        "JSRM press",
        "Japanese Dermatological",
        "JDA",
        "Japanese Orthopaedic",
        "Kyodo",
        "Prefecture",
        "US FDA",
        "PMDA Science",
        "MHLW notice",
        "undated",
        "(registry)",
    ];
    for document in book().sources.documents() {
        let (ja, en) = (document.named(Locale::Ja), document.named(Locale::En));
        let faults: Vec<_> = english.iter().filter(|word| ja.contains(*word)).collect();
        assert!(faults.is_empty(), "{}: {ja} has {faults:?}", document.id);
        assert!(en.starts_with(&*document.by), "{en}");
    }
}

/// Hosts of the law service, of offices, of journals, and of what tells an office's own words where its page could not be read.
const OFFICIAL: [&str; 6] =
    [".go.jp", ".lg.jp", ".pref.toyama.jp", ".niigata.jp", "www.pref.nagasaki.jp", ".houterasu.or.jp"];
const RETELLS: [&str; 5] = ["ganjoho.jp", "doi.org", "wic-net.com", "s.netsecurity.ne.jp", "kotobank.jp"];

#[test]
fn days_letters_and_helpers_rest_on_laws_and_offices() {
    let addresses: std::collections::BTreeMap<String, String> = json("rules/sources.json")
        .as_array()
        .unwrap()
        .iter()
        .map(|source| {
            let text = |name: &str| source[name].as_str().unwrap_or_default().to_owned();
            (format!("source:{}", text("id")), text("url"))
        })
        .collect();
    let contract = ["deadlines.json", "letters.json", "helpers.json"];
    let cited = citations();
    let of_contract = cited.iter().filter(|(place, _)| contract.iter().any(|file| place.contains(file)));
    let mut faults = Vec::new();
    let mut seen = BTreeSet::new();
    for (place, citation) in of_contract {
        let Some(address) = addresses.get(citation) else { continue };
        let host = address.split('/').nth(2).unwrap_or_default();
        seen.insert(host.to_owned());
        if !OFFICIAL.iter().any(|end| host.ends_with(end)) && !RETELLS.iter().any(|end| host.ends_with(end)) {
            faults.push(format!("{place}: {citation} leads to {host}"));
        }
    }
    assert_none(&faults, "days, letters or helpers rest on something else");
    assert!(seen.contains("laws.e-gov.go.jp"), "{seen:?}");
}
