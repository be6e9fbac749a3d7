use super::{apart, columns, pad, wrap, wrap_hanging};

/// Every Japanese text of these files, one a paragraph.
fn paragraphs() -> Vec<&'static str> {
    [
        include_str!("../../locales/ja/questions.ftl"),
        include_str!("../../locales/ja/evidence.ftl"),
        include_str!("../../locales/ja/contraindications.ftl"),
    ]
    .iter()
    .flat_map(|file| file.lines())
    .filter_map(|line| line.split_once(" = "))
    .map(|(_, text)| text.trim())
    .filter(|text| !text.contains('{'))
    .collect()
}

#[test]
fn no_line_is_wider_than_asked_and_nothing_is_lost() {
    for text in paragraphs() {
        for width in 20..=120 {
            let lines = wrap_hanging(text, width, "- ", "  ");
            assert!(lines.iter().all(|line| columns(line) <= width), "{width}: {lines:?}");
            let squeezed = |text: &str| text.replace([' ', '\u{2060}'], "");
            let body: String = lines.iter().map(|line| line[2..].to_owned()).collect();
            assert_eq!(squeezed(&body), squeezed(text));
        }
    }
}

#[test]
fn no_japanese_line_starts_or_ends_where_it_must_not() {
    let (mut seen, starts) = (0, "、。）」』ーぁぃぅぇぉっゃゅょァィゥェォッャュョ");
    for text in paragraphs().into_iter().filter(|text| columns(text) > 40) {
        seen += 1;
        for width in 40..=120 {
            for line in wrap(text, width) {
                assert!(!line.starts_with(|c| starts.contains(c)), "{width}: {line}");
                assert!(!line.ends_with(['「', '『', '（']), "{width}: {line}");
            }
        }
    }
    assert!(seen > 30, "only {seen} real paragraphs were wrapped");
}

#[test]
fn a_number_and_its_unit_stay_on_one_line() {
    let text = "結果は早くて3〜4週間、おそくても6か月で、1回100,000円、合わせて20万円です。2026年11月24日に確かめました。";
    for width in 20..=120 {
        let joined = wrap(text, width).join("/");
        for whole in ["4週間", "6か月", "1回", "100,000円", "20万円", "2026年", "11月", "24日"] {
            assert!(joined.contains(whole), "{whole} at {width}: {joined}");
        }
        assert!(!joined.contains('\u{2060}'));
        let joined = wrap("全角の数字で書くと、はじめの見きわめは１２週間です。", width).join("/");
        assert!(joined.contains("２週間"), "{joined}");
    }
    for width in 20..=60 {
        let joined = wrap("The review comes after 12 weeks, never before 3 months of rest.", width).join("/");
        assert!(joined.contains("12 weeks") && joined.contains("3 months"), "{joined}");
    }
}

#[test]
fn a_hanging_indent_stands_under_the_text() {
    let lines = wrap_hanging("血を固まりにくくする薬（抗凝固薬、抗血小板薬）", 30, "> [x] ", "      ");
    assert_eq!(lines, ["> [x] 血を固まりにくくする薬", "      （抗凝固薬、抗血小板薬）"]);
    assert_eq!(wrap("  一二三四五六七八九十一二", 20), ["  一二三四五六七八九", "  十一二"]);
}

#[test]
fn blank_lines_stay_and_carry_no_spaces() {
    assert_eq!(wrap("上\n\n  \n下", 20), ["上", "", "", "下"]);
    assert_eq!(wrap("", 20), [""]);
    assert_eq!(wrap_hanging("", 20, "> ", "  "), [">"]);
}

#[test]
fn padding_counts_columns() {
    assert_eq!(pad("薬a", 6), "薬a   ");
    assert_eq!(pad("薬薬薬", 4), "薬薬薬");
    assert_eq!((columns("薬a"), columns("ｱ"), columns("")), (3, 1, 0));
}

#[test]
fn two_texts_part_to_the_edges_or_stand_below_each_other() {
    assert_eq!(apart("質問 1", "体のこと", 20), ["質問 1      体のこと"]);
    assert_eq!(apart("質問 16／最大 55", "目的と計画", 22), ["質問 16／最大 55", "目的と計画"]);
    assert_eq!(apart("質問", "", 20), ["質問"]);
}
