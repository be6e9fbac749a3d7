//! Signs that JSON does not have in their place. Each line was read, not only recorded.

use super::{Case, Need};

pub(super) const CASES: &[Case] = &[
    Case {
        name: "no comma between answers",
        input: b"{\"age\": 45\n \"route\": \"iv_drip\"}",
        need: Need::Unfinished,
        ja: &[
            r#"a.json の2行2文字目：ここに「"」は書けません。すぐ前の引用符やコロン、カンマ、かっこを見てください。どれも半角で書きます。"#,
        ],
        en: &[
            r#"a.json, line 2, column 2: " cannot stand here. Look at the quotes, colons, commas and brackets just before it."#,
        ],
    },
    Case {
        name: "two commas",
        input: br#"{"age": 45,, "route": "iv_drip"}"#,
        need: Need::Unfinished,
        ja: &[
            "a.json の1行12文字目：ここに「,」は書けません。すぐ前の引用符やコロン、カンマ、かっこを見てください。どれも半角で書きます。",
        ],
        en: &[
            "a.json, line 1, column 12: , cannot stand here. Look at the quotes, colons, commas and brackets just before it.",
        ],
    },
    Case {
        name: "no colon",
        input: br#"{"age" 45}"#,
        need: Need::Unfinished,
        ja: &[
            "a.json の1行8文字目（/age）：ここに「45」は書けません。すぐ前の引用符やコロン、カンマ、かっこを見てください。どれも半角で書きます。",
        ],
        en: &[
            "a.json, line 1, column 8 (/age): 45 cannot stand here. Look at the quotes, colons, commas and brackets just before it.",
        ],
    },
    Case {
        name: "a full-width colon",
        input: r#"{"age"：45}"#.as_bytes(),
        need: Need::Unfinished,
        ja: &[
            "a.json の1行7文字目（/age）：ここに「：」は書けません。すぐ前の引用符やコロン、カンマ、かっこを見てください。どれも半角で書きます。",
        ],
        en: &[
            "a.json, line 1, column 7 (/age): ： cannot stand here. Look at the quotes, colons, commas and brackets just before it.",
        ],
    },
    Case {
        name: "single quotes",
        input: b"{'age': 45}",
        need: Need::Unfinished,
        ja: &[r#"a.json の1行2文字目：「'」は、引用符として使えません。半角の「"」で囲んでください。"#],
        en: &[r#"a.json, line 1, column 2: ' is not the right quote. Use the straight double quote (")."#],
    },
    Case {
        name: "curly quotes",
        input: "{“age”: 45}".as_bytes(),
        need: Need::Unfinished,
        ja: &[r#"a.json の1行2文字目：「“」は、引用符として使えません。半角の「"」で囲んでください。"#],
        en: &[r#"a.json, line 1, column 2: “ is not the right quote. Use the straight double quote (")."#],
    },
    Case {
        name: "a key without quotes",
        input: b"{age: 45}",
        need: Need::Unfinished,
        ja: &[r#"a.json の1行2文字目：「age」に引用符がありません。半角の「"」で囲んでください。"#],
        en: &[r#"a.json, line 1, column 2: "age" has no quotes. Put it between straight double quotes (")."#],
    },
    Case {
        name: "an option without quotes",
        input: br#"{"route": iv_drip}"#,
        need: Need::Unfinished,
        ja: &[
            r#"a.json の1行11文字目（/route）：「iv_drip」に引用符がありません。半角の「"」で囲んでください。"#,
        ],
        en: &[
            r#"a.json, line 1, column 11 (/route): "iv_drip" has no quotes. Put it between straight double quotes (")."#,
        ],
    },
    Case {
        name: "True as in Python",
        input: br#"{"route": True}"#,
        need: Need::Unfinished,
        ja: &[
            r#"a.json の1行11文字目（/route）：「True」に引用符がありません。半角の「"」で囲んでください。"#,
        ],
        en: &[
            r#"a.json, line 1, column 11 (/route): "True" has no quotes. Put it between straight double quotes (")."#,
        ],
    },
    Case {
        name: "a word cut short",
        input: br#"{"route": nul}"#,
        need: Need::Unfinished,
        ja: &[
            r#"a.json の1行11文字目（/route）：「nul」に引用符がありません。半角の「"」で囲んでください。"#,
        ],
        en: &[
            r#"a.json, line 1, column 11 (/route): "nul" has no quotes. Put it between straight double quotes (")."#,
        ],
    },
    Case {
        name: "a line comment",
        input: b"{\"age\": 45, // years\n \"route\": \"iv_drip\"}",
        need: Need::Unfinished,
        ja: &["a.json の1行13文字目：「//」で始まるコメントは書けません。それを消してください。"],
        en: &[
            r#"a.json, line 1, column 13: a comment that starts with "//" cannot stand here. Take it out."#,
        ],
    },
    Case {
        name: "a hash comment",
        input: b"{\"age\": 45 # years\n}",
        need: Need::Unfinished,
        ja: &["a.json の1行12文字目：「#」で始まるコメントは書けません。それを消してください。"],
        en: &[
            r##"a.json, line 1, column 12: a comment that starts with "#" cannot stand here. Take it out."##,
        ],
    },
    Case {
        name: "a line break inside a text",
        input: "{\"note\": \"肌\nしわ\"}".as_bytes(),
        need: Need::Unfinished,
        ja: &[
            r#"a.json の1行12文字目（/note）：文字列の中に、改行などの制御文字（\u{a}）があります。消すか、「\n」のように書くか、前の「"」を閉じてください。"#,
        ],
        en: &[
            r"a.json, line 1, column 12 (/note): a text holds a control character (\u{a}). Take it out, write it as in \n, or close the quote before it.",
        ],
    },
    Case {
        name: "a zero byte inside a text",
        input: b"{\"note\": \"a\x00b\"}",
        need: Need::Unfinished,
        ja: &[
            r#"a.json の1行12文字目（/note）：文字列の中に、改行などの制御文字（\u{0}）があります。消すか、「\n」のように書くか、前の「"」を閉じてください。"#,
        ],
        en: &[
            r"a.json, line 1, column 12 (/note): a text holds a control character (\u{0}). Take it out, write it as in \n, or close the quote before it.",
        ],
    },
    Case {
        name: "an escape that JSON does not know",
        input: br#"{"note": "C:\data"}"#,
        need: Need::Unfinished,
        ja: &[
            r"a.json の1行13文字目（/note）：文字列の中に「\d」は書けません。「\」そのものは「\\」と書いてください。",
        ],
        en: &[
            r"a.json, line 1, column 13 (/note): a text cannot hold \d as it is. Write the backslash itself as \\.",
        ],
    },
    Case {
        name: "an escape with too few digits",
        input: br#"{"note": "\u30"}"#,
        need: Need::Unfinished,
        ja: &[
            r"a.json の1行11文字目（/note）：文字列の中に「\u30」は書けません。「\」そのものは「\\」と書いてください。",
        ],
        en: &[
            r"a.json, line 1, column 11 (/note): a text cannot hold \u30 as it is. Write the backslash itself as \\.",
        ],
    },
    Case {
        name: "a fault before the break is told too",
        input: br#"{"gaols": ["spots"], "age": 45.5, "route" "iv_drip"}"#,
        need: Need::Unfinished,
        ja: &[
            "a.json の1行2文字目（/gaols）：「gaols」という質問はありません。「goals」のことですか。",
            "a.json の1行29文字目（/age）：「45.5」には、端数があります。0から120までの整数を、引用符をつけずに書いてください。",
            r#"a.json の1行43文字目（/route）：ここに「"」は書けません。すぐ前の引用符やコロン、カンマ、かっこを見てください。どれも半角で書きます。"#,
        ],
        en: &[
            r#"a.json, line 1, column 2 (/gaols): there is no question "gaols". Did you mean "goals"?"#,
            "a.json, line 1, column 29 (/age): 45.5 has a fraction. Write a whole number from 0 to 120, without quotes.",
            r#"a.json, line 1, column 43 (/route): " cannot stand here. Look at the quotes, colons, commas and brackets just before it."#,
        ],
    },
    Case {
        name: "an escape cut by another",
        input: br#"{"note": "\u12\n"}"#,
        need: Need::Unfinished,
        ja: &[
            r"a.json の1行11文字目（/note）：文字列の中に「\u12」は書けません。「\」そのものは「\\」と書いてください。",
        ],
        en: &[
            r"a.json, line 1, column 11 (/note): a text cannot hold \u12 as it is. Write the backslash itself as \\.",
        ],
    },
    Case {
        name: "an escape cut by another that is whole",
        input: br#"{"note": "a\u0\u0073"}"#,
        need: Need::Unfinished,
        ja: &[
            r"a.json の1行12文字目（/note）：文字列の中に「\u0」は書けません。「\」そのものは「\\」と書いてください。",
        ],
        en: &[
            r"a.json, line 1, column 12 (/note): a text cannot hold \u0 as it is. Write the backslash itself as \\.",
        ],
    },
    Case {
        name: "an escape with too few digits at the end",
        input: br#"{"note": "\u0"}"#,
        need: Need::Unfinished,
        ja: &[
            r"a.json の1行11文字目（/note）：文字列の中に「\u0」は書けません。「\」そのものは「\\」と書いてください。",
        ],
        en: &[
            r"a.json, line 1, column 11 (/note): a text cannot hold \u0 as it is. Write the backslash itself as \\.",
        ],
    },
    Case {
        name: "a bad escape after an escaped backslash",
        input: br#"{"note": "\\u\x"}"#,
        need: Need::Unfinished,
        ja: &[
            r"a.json の1行14文字目（/note）：文字列の中に「\x」は書けません。「\」そのものは「\\」と書いてください。",
        ],
        en: &[
            r"a.json, line 1, column 14 (/note): a text cannot hold \x as it is. Write the backslash itself as \\.",
        ],
    },
    Case {
        name: "a block comment",
        input: br#"{/* answers */ "age": 45}"#,
        need: Need::Unfinished,
        ja: &["a.json の1行2文字目：「/*」で始まるコメントは書けません。それを消してください。"],
        en: &[r#"a.json, line 1, column 2: a comment that starts with "/*" cannot stand here. Take it out."#],
    },
    Case {
        name: "an escape with a character in it",
        input: r#"{"note": "\u00肌"}"#.as_bytes(),
        need: Need::Unfinished,
        ja: &[
            r"a.json の1行11文字目（/note）：文字列の中に「\u00」は書けません。「\」そのものは「\\」と書いてください。",
        ],
        en: &[
            r"a.json, line 1, column 11 (/note): a text cannot hold \u00 as it is. Write the backslash itself as \\.",
        ],
    },
];
