//! Numbers that JSON does not know. Each line was read, not only recorded.

use super::{Case, Need};

pub(super) const CASES: &[Case] = &[
    Case {
        name: "a leading zero",
        input: br#"{"age": 045}"#,
        need: Need::Unfinished,
        ja: &[
            "a.json の1行9文字目（/age）：「045」は、JSONの数の書き方ではありません。45のように、半角の数字だけで書いてください。",
        ],
        en: &[
            "a.json, line 1, column 9 (/age): 045 is not how JSON writes a number. Use plain digits, as in 45.",
        ],
    },
    Case {
        name: "a plus sign",
        input: br#"{"age": +45}"#,
        need: Need::Unfinished,
        ja: &[
            "a.json の1行9文字目（/age）：「+45」は、JSONの数の書き方ではありません。45のように、半角の数字だけで書いてください。",
        ],
        en: &[
            "a.json, line 1, column 9 (/age): +45 is not how JSON writes a number. Use plain digits, as in 45.",
        ],
    },
    Case {
        name: "no digit before the point",
        input: br#"{"age": .5}"#,
        need: Need::Unfinished,
        ja: &[
            "a.json の1行9文字目（/age）：「.5」は、JSONの数の書き方ではありません。45のように、半角の数字だけで書いてください。",
        ],
        en: &[
            "a.json, line 1, column 9 (/age): .5 is not how JSON writes a number. Use plain digits, as in 45.",
        ],
    },
    Case {
        name: "no digit after the point",
        input: br#"{"age": 45.}"#,
        need: Need::Unfinished,
        ja: &[
            "a.json の1行9文字目（/age）：「45.」は、JSONの数の書き方ではありません。45のように、半角の数字だけで書いてください。",
        ],
        en: &[
            "a.json, line 1, column 9 (/age): 45. is not how JSON writes a number. Use plain digits, as in 45.",
        ],
    },
    Case {
        name: "a hexadecimal number",
        input: br#"{"age": 0x2D}"#,
        need: Need::Unfinished,
        ja: &[
            "a.json の1行9文字目：「0x2D」は、JSONの数の書き方ではありません。45のように、半角の数字だけで書いてください。",
        ],
        en: &["a.json, line 1, column 9: 0x2D is not how JSON writes a number. Use plain digits, as in 45."],
    },
    Case {
        name: "not a number",
        input: br#"{"age": NaN}"#,
        need: Need::Unfinished,
        ja: &[
            "a.json の1行9文字目（/age）：「NaN」は、JSONの数の書き方ではありません。45のように、半角の数字だけで書いてください。",
        ],
        en: &[
            "a.json, line 1, column 9 (/age): NaN is not how JSON writes a number. Use plain digits, as in 45.",
        ],
    },
    Case {
        name: "minus infinity",
        input: br#"{"age": -Infinity}"#,
        need: Need::Unfinished,
        ja: &[
            "a.json の1行9文字目（/age）：「-Infinity」は、JSONの数の書き方ではありません。45のように、半角の数字だけで書いてください。",
        ],
        en: &[
            "a.json, line 1, column 9 (/age): -Infinity is not how JSON writes a number. Use plain digits, as in 45.",
        ],
    },
    Case {
        name: "a number with its unit",
        input: r#"{"age": 45歳}"#.as_bytes(),
        need: Need::Unfinished,
        ja: &[
            "a.json の1行9文字目：「45歳」は、JSONの数の書き方ではありません。45のように、半角の数字だけで書いてください。",
        ],
        en: &["a.json, line 1, column 9: 45歳 is not how JSON writes a number. Use plain digits, as in 45."],
    },
    Case {
        name: "full-width digits",
        input: r#"{"age": ４５}"#.as_bytes(),
        need: Need::Unfinished,
        ja: &[
            "a.json の1行9文字目（/age）：「４５」は、JSONの数の書き方ではありません。45のように、半角の数字だけで書いてください。",
        ],
        en: &[
            "a.json, line 1, column 9 (/age): ４５ is not how JSON writes a number. Use plain digits, as in 45.",
        ],
    },
    Case {
        name: "a number in groups of three",
        input: br#"{"budget_jpy": 1,000}"#,
        need: Need::Unfinished,
        ja: &[
            "a.json の1行18文字目：ここに「000」は書けません。すぐ前の引用符やコロン、カンマ、かっこを見てください。どれも半角で書きます。",
        ],
        en: &[
            "a.json, line 1, column 18: 000 cannot stand here. Look at the quotes, colons, commas and brackets just before it.",
        ],
    },
];
