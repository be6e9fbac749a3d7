//! Texts for `--locales` that Fluent's own parser or resolver cannot take: they end in a message, never in a panic.

use crate::common;

use common::hostile::{each, put, told};
use common::run::run;

#[test]
fn texts_that_refer_to_each_other_without_end_give_no_report() {
    let read =
        |name: &str| std::fs::read_to_string(common::project(&format!("locales/en/{name}.ftl"))).unwrap();
    let chain = each(200, |at| format!("zz{at} = {{ F(zz{}, \"a\") }}\n", at + 1));
    let choices = each(200, |at| format!("zz{at} = {{ $x ->\n *[a] {{ zz{} }}\n}}\n", at + 1));
    let laughs = each(30, |at| format!("zz{at} = {{ zz{0} }}{{ zz{0} }}\n", at + 1));
    for (name, more) in [
        ("itself", "zz0 = { zz0 }\n".to_owned()),
        ("a circle", "zz0 = { zz1 }\nzz1 = { zz0 }\n".to_owned()),
        ("a long chain of calls", chain + "zz200 = a\n"),
        ("a long chain of choices", choices + "zz200 = a\n"),
        ("a thousand million laughs", laughs + "zz30 = ha\n"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let text = read("program").replace("\nabout-what = ", "\nabout-what = { zz0 }") + &more;
        put(folder.path(), "en/program.ftl", text.as_bytes());
        let line = told(&run(
            &["about", "--trust-texts", "--locales", folder.path().to_str().unwrap(), "--lang", "en"],
            b"",
        ));
        assert!(
            line.starts_with("a text has a fault, so there is no report: en: text `about-what`: "),
            "{name}: {line}"
        );
        assert!(line.len() < 20_000, "{name}: {} bytes", line.len());
        // Threads have less room than the program's first one.
        let text = read("report").replace("\ndisclaimer = ", "\ndisclaimer = { zz0 }") + &more;
        put(folder.path(), "en/program.ftl", read("program").as_bytes());
        put(folder.path(), "en/report.ftl", text.as_bytes());
        let person = include_str!("../rules/cases/plain.json").replace('\n', "") + "\n";
        let options = [
            "batch",
            "--threads",
            "2",
            "--trust-texts",
            "--locales",
            folder.path().to_str().unwrap(),
            "--lang",
            "en",
        ];
        let batch = run(&options, person.repeat(3).as_bytes());
        assert_eq!((batch.status, batch.out.lines().count()), (65, 3), "{name}: {}", batch.err);
        assert!(batch.err.contains("\na text has a fault"), "{name}: {}", batch.err);
    }
}

#[test]
fn shapes_that_fluents_resolver_panics_over_are_refused() {
    let many = "{ $x } ".repeat(101);
    for (id, text) in [
        ("zz", format!("zz = {{ {{ yy }} }}\nyy = {many}\n")),
        ("zz", format!("zz = a\n    .text = {{ 1 ->\n *[a] {{ yy }}\n}}\nyy = {many}\n")),
        ("-zz", format!("-zz = {{ \"a\" ->\n *[a] {{ yy }}\n}}\nyy = {many}\n")),
        ("zz", format!("zz = {{ $x ->\n *[a] {{ {{ yy }} }}\n}}\nyy = {many}\n")),
        ("zz", "zz = { F({ yy }) }\nyy = a\n".to_owned()),
        ("zz", "zz = { F(G(1)) }\n".to_owned()),
        ("zz", "zz = { F(-yy(a: 1)) ->\n *[a] b\n}\n-yy = a\n".to_owned()),
        ("zz", "zz = { -yy(F()) }\n-yy = a\n".to_owned()),
    ] {
        let folder = tempfile::tempdir().unwrap();
        put(folder.path(), "en/zz.ftl", text.as_bytes());
        put(folder.path(), "ja/zz.ftl", text.as_bytes());
        let path = folder.path().to_str().unwrap();
        let line = |language| told(&run(&["about", "--locales", path, "--lang", language], b""));
        assert_eq!(
            line("en"),
            format!(
                "{path}/en/zz.ftl: the text {id} has a bracket right inside a bracket, a call inside a call, or a choice by a \
                 fixed value. Write it plainly."
            )
        );
        assert_eq!(
            line("ja"),
            format!(
                "{path}/ja/zz.ftl：文「{id}」に、使えない形があります。かっこや呼び出しの入れ子か、決まった値での場合分けです。\
                 ふつうの文に直してください。"
            )
        );
    }
}

#[test]
fn plain_choices_terms_and_strings_are_taken() {
    let folder = tempfile::tempdir().unwrap();
    let text = "zz = { $x ->\n    [one] { -yy(case: \"of\") }\n   *[other] { $y ->\n       *[a] { \"{\" }\n    }\n}\n-yy = { $case }\n";
    put(folder.path(), "en/zz.ftl", text.as_bytes());
    let taken =
        run(&["about", "--trust-texts", "--locales", folder.path().to_str().unwrap(), "--lang", "en"], b"");
    assert_eq!((taken.status, taken.err.as_str()), (0, ""));
}
