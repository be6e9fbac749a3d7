//! The small pictures of the text report: ASCII signs unless blocks are asked for, their numbers in words beside them.

use crate::common;

use common::run::run;

fn lines(person: &str, language: &str, more: &[&str]) -> Vec<String> {
    let path = common::project(&format!("tests/people/{person}.json"));
    let answers = path.to_string_lossy().into_owned();
    let mut arguments = vec!["--full", "--answers", &answers, "--lang", language, "--as-of", "2026-11-24"];
    arguments.extend(more);
    let made = run(&arguments, b"");
    assert_eq!((made.status, made.err.as_str()), (0, ""));
    made.out.lines().map(str::to_owned).collect()
}

/// The rows of pictures: bars between upright lines and the cells before a name.
fn rows(person: &str, language: &str, more: &[&str]) -> Vec<String> {
    let is_row = |line: &String| {
        line.matches('|').count() == 2 || (line.starts_with('[') && line.chars().nth(4) == Some(']'))
    };
    lines(person, language, more).into_iter().filter(is_row).collect()
}

#[test]
fn ascii_signs_are_the_rule() {
    assert_eq!(
        rows("plan_over_budget", "en", &[]),
        [
            "Budget       |#################|                                     800,000 yen",
            "Total        |##########################|                          1,200,000 yen",
            "Usual range  |######.................................|  300,000 to 1,800,000 yen",
            "[###] Sunscreen and a tretinoin cream  Enough people, compared.",
            "[###] Botulinum injections             Enough people, compared.",
            "[...] Exosomes: injection              No study in people found.",
            "[#..] A diagnosis, then a laser (see note)  A medical society's guide. Few",
            "[...] Exosomes: injection                   No study in people found.",
        ]
    );
    assert_eq!(
        rows("plan_over_budget", "ja", &[]),
        [
            "予算        |####################|                                        80万円",
            "合計        |###############################|                            120万円",
            "よくある幅  |#######........................................|  30万円から180万円",
            "[###] 日焼け止めとトレチノインの塗り薬  十分な人数で比べた。",
            "[###] ボツリヌスの注射                  十分な人数で比べた。",
            "[...] エクソソーム：注射                人での研究は見つからない。",
            "[#..] 診断のあと、合えばレーザー（注意あり）  学会の指針。少ない人数、比べていな",
            "[...] エクソソーム：注射                      人での研究は見つからない。",
        ]
    );
}

/// On a narrow screen the two sums that decide keep their room.
#[test]
fn the_usual_range_gives_way_where_there_is_no_room_for_it() {
    let narrow = rows("plan_over_budget", "en", &["--width", "50"]);
    assert!(!narrow.iter().any(|row| row.starts_with("Usual range")), "{narrow:?}");
    let drawn = |name: &str| narrow.iter().any(|row| row.starts_with(name) && row.contains("|#"));
    assert!(drawn("Budget") && drawn("Total"), "{narrow:?}");
}

#[test]
fn blocks_are_drawn_when_asked_for_cell_by_cell_the_same() {
    assert_eq!(
        rows("plan_over_budget", "en", &["--unicode"])[..3],
        [
            "Budget       |█████████████████|                                     800,000 yen",
            "Total        |██████████████████████████|                          1,200,000 yen",
            "Usual range  |██████░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░|  300,000 to 1,800,000 yen",
        ]
    );
    for person in ["plan_over_budget", "hair_undecided", "no_effect_knee", "informed", "cosmetic_only"] {
        for language in ["ja", "en"] {
            let ascii = rows(person, language, &[]);
            let blocks = rows(person, language, &["--unicode"]);
            assert_eq!(ascii.len(), blocks.len());
            for (ascii, blocks) in ascii.iter().zip(&blocks) {
                let back: String = (blocks.chars())
                    .map(|sign| match sign {
                        '█' => '#',
                        '░' => '.',
                        '▼' => 'J',
                        other => other,
                    })
                    .collect();
                assert_eq!(&back, ascii, "{person} in {language}");
            }
        }
    }
}

#[test]
fn each_language_explains_the_signs_it_draws() {
    for (language, options, said) in [
        ("en", &[][..], "# marks the time that a study or the base article names, J the day to judge"),
        ("en", &["--unicode"], "█"),
        ("ja", &[], "「#」は研究か元になった記事にある時期、「J」は判断する日"),
        ("ja", &["--unicode"], "█"),
    ] {
        let text = lines("informed", language, options).join("\n");
        let legend = text.split('\n').find(|line| line.starts_with(said) || line.contains("「█」"));
        assert!(legend.is_some(), "{language} {options:?}: {said}");
    }
}

#[test]
fn the_numbers_of_every_picture_stand_in_words_too() {
    for options in [&["--width", "300"][..], &["--width", "300", "--unicode"], &["--width", "300", "--plain"]]
    {
        for (language, said) in [
            (
                "en",
                [
                    "You hope for a change by week 4.",
                    "6 sessions come to 1,200,000 yen.",
                    "That is 400,000 yen over your budget of 800,000 yen.",
                    "No study in people found.",
                ],
            ),
            (
                "ja",
                [
                    "変わってほしいのは4週までです。",
                    "6回で120万円です。",
                    "予算の80万円を40万円超えます。",
                    "人での研究は見つからない。",
                ],
            ),
        ] {
            let text = lines("plan_over_budget", language, options).join("\n");
            for sentence in said {
                assert!(text.contains(sentence), "{language} {options:?}: {sentence}");
            }
        }
    }
}

#[test]
fn a_hope_that_meets_the_day_to_judge_is_drawn_beside_it() {
    let of = |language| rows("informed", language, &[]).into_iter().find(|row| row.contains('J')).unwrap();
    assert_eq!(of("en"), "Hair loss, injection  |.................##################HJ###############|");
    assert_eq!(of("ja"), "薄毛、抜け毛（AGAなど）・注射  |...............#################JH#############|");
}

/// Both were compared; a comparison that saw nothing is not drawn as support, and a guide has the boxes of its studies.
#[test]
fn a_null_result_has_a_mark_of_its_own_and_a_guide_has_boxes() {
    let of = |language: &str| -> Vec<String> {
        rows("knee_signed", language, &[]).into_iter().filter(|row| row.starts_with('[')).collect()
    };
    assert_eq!(
        of("en"),
        [
            "[###] Exercise and weight               A medical society's guide. Enough",
            "[###] Pain gels on the skin (see note)  Enough people, compared.",
            "[###] Pain tablets (NSAIDs) (see note)  Enough people, compared.",
            "[#0.] Exosomes: injection               Few people, compared. No clear",
        ]
    );
    assert_eq!(
        of("ja"),
        [
            "[###] 運動と体重                          学会の指針。十分な人数で比べた。",
            "[###] 塗る痛み止め（注意あり）            十分な人数で比べた。",
            "[###] 飲む痛み止め（NSAIDs）（注意あり）  十分な人数で比べた。",
            "[#0.] エクソソーム：注射                  少ない人数で比べた。はっきりした差は見",
        ]
    );
    let legend = "A 0 in the second place: compared, and no clear difference seen.";
    assert!(lines("knee_signed", "en", &[]).join(" ").contains(legend));
    assert!(!lines("plan_over_budget", "en", &[]).join(" ").contains("A 0 in the second place"));
}
