//! Values of the wrong type and numbers. Each line was read, not only recorded.

use super::{Case, Need};

pub(super) const CASES: &[Case] = &[
    Case {
        name: "null for a number",
        input: br#"{"age": null}"#,
        need: Need::Unfinished,
        ja: &[
            "a.json の1行9文字目（/age）：「null」は答えになりません。それを消すか、答えてください。0から120までの整数を、引用符をつけずに書いてください。",
        ],
        en: &[
            "a.json, line 1, column 9 (/age): null is not an answer. Take it out, or give an answer. Write a whole number from 0 to 120, without quotes.",
        ],
    },
    Case {
        name: "null for an option",
        input: br#"{"made_in": null}"#,
        need: Need::Unfinished,
        ja: &[
            "a.json の1行13文字目（/made_in）：「null」は答えになりません。それを消すか、答えてください。次のうち1つを書いてください：japan、abroad、unknown。",
        ],
        en: &[
            "a.json, line 1, column 13 (/made_in): null is not an answer. Take it out, or give an answer. Write one of these: japan, abroad, unknown.",
        ],
    },
    Case {
        name: "null among options",
        input: br#"{"lifestyle": ["smoking", null]}"#,
        need: Need::Unfinished,
        ja: &[
            "a.json の1行27文字目（/lifestyle/1）：「null」は答えになりません。それを消すか、答えてください。次のうち1つを書いてください：smoking、heavy_drinking、poor_sleep、poor_diet、high_stress、none。",
        ],
        en: &[
            "a.json, line 1, column 27 (/lifestyle/1): null is not an answer. Take it out, or give an answer. Write one of these: smoking, heavy_drinking, poor_sleep, poor_diet, high_stress, none.",
        ],
    },
    Case {
        name: "a number as text",
        input: br#"{"age": "45"}"#,
        need: Need::Unfinished,
        ja: &[
            r#"a.json の1行9文字目（/age）：「"45"」は、答えの形が違います。0から120までの整数を、引用符をつけずに書いてください。"#,
        ],
        en: &[
            r#"a.json, line 1, column 9 (/age): "45" is not the right kind of answer. Write a whole number from 0 to 120, without quotes."#,
        ],
    },
    Case {
        name: "true for a choice",
        input: br#"{"told_risks": true}"#,
        need: Need::Unfinished,
        ja: &[
            "a.json の1行16文字目（/told_risks）：「true」は、答えの形が違います。次のうち1つを書いてください：yes、no、vague、not_asked。",
        ],
        en: &[
            "a.json, line 1, column 16 (/told_risks): true is not the right kind of answer. Write one of these: yes, no, vague, not_asked.",
        ],
    },
    Case {
        name: "an array for a choice",
        input: br#"{"made_in": ["japan"]}"#,
        need: Need::Unfinished,
        ja: &[
            r#"a.json の1行13文字目（/made_in）：「["japan"]」は、答えの形が違います。次のうち1つを書いてください：japan、abroad、unknown。"#,
        ],
        en: &[
            r#"a.json, line 1, column 13 (/made_in): ["japan"] is not the right kind of answer. Write one of these: japan, abroad, unknown."#,
        ],
    },
    Case {
        name: "a text for choices",
        input: br#"{"lifestyle": "smoking"}"#,
        need: Need::Unfinished,
        ja: &[
            r#"a.json の1行15文字目（/lifestyle）：「"smoking"」は、答えの形が違います。次から選び、[ ]の中に並べてください：smoking、heavy_drinking、poor_sleep、poor_diet、high_stress、none。"#,
        ],
        en: &[
            r#"a.json, line 1, column 15 (/lifestyle): "smoking" is not the right kind of answer. Choose from these, inside [ ]: smoking, heavy_drinking, poor_sleep, poor_diet, high_stress, none."#,
        ],
    },
    Case {
        name: "an object for a choice",
        input: br#"{"made_in": {"value": "japan"}}"#,
        need: Need::Unfinished,
        ja: &[
            r#"a.json の1行13文字目（/made_in）：「{"value": "japan"}」は、答えの形が違います。次のうち1つを書いてください：japan、abroad、unknown。"#,
        ],
        en: &[
            r#"a.json, line 1, column 13 (/made_in): {"value": "japan"} is not the right kind of answer. Write one of these: japan, abroad, unknown."#,
        ],
    },
    Case {
        name: "a number among options",
        input: br#"{"lifestyle": ["smoking", 3]}"#,
        need: Need::Unfinished,
        ja: &[
            "a.json の1行27文字目（/lifestyle/1）：「3」は、答えの形が違います。次のうち1つを書いてください：smoking、heavy_drinking、poor_sleep、poor_diet、high_stress、none。",
        ],
        en: &[
            "a.json, line 1, column 27 (/lifestyle/1): 3 is not the right kind of answer. Write one of these: smoking, heavy_drinking, poor_sleep, poor_diet, high_stress, none.",
        ],
    },
    Case {
        name: "a number too small",
        input: br#"{"sessions_planned": 0}"#,
        need: Need::Unfinished,
        ja: &[
            "a.json の1行22文字目（/sessions_planned）：「0」は、答えられる範囲の外にあります。1から200までの整数を、引用符をつけずに書いてください。",
        ],
        en: &[
            "a.json, line 1, column 22 (/sessions_planned): 0 is out of range. Write a whole number from 1 to 200, without quotes.",
        ],
    },
    Case {
        name: "a number too large",
        input: br#"{"budget_jpy": 1000000001}"#,
        need: Need::Unfinished,
        ja: &[
            "a.json の1行16文字目（/budget_jpy）：「1000000001」は、答えられる範囲の外にあります。0から1,000,000,000までの整数を、引用符をつけずに書いてください。",
        ],
        en: &[
            "a.json, line 1, column 16 (/budget_jpy): 1000000001 is out of range. Write a whole number from 0 to 1,000,000,000, without quotes.",
        ],
    },
    Case {
        name: "a negative number",
        input: br#"{"age": -1}"#,
        need: Need::Unfinished,
        ja: &[
            "a.json の1行9文字目（/age）：「-1」は、答えられる範囲の外にあります。0から120までの整数を、引用符をつけずに書いてください。",
        ],
        en: &[
            "a.json, line 1, column 9 (/age): -1 is out of range. Write a whole number from 0 to 120, without quotes.",
        ],
    },
    Case {
        name: "a number beyond every float",
        input: br#"{"age": 1e400}"#,
        need: Need::Unfinished,
        ja: &[
            "a.json の1行9文字目（/age）：「1e400」は、答えられる範囲の外にあります。0から120までの整数を、引用符をつけずに書いてください。",
        ],
        en: &[
            "a.json, line 1, column 9 (/age): 1e400 is out of range. Write a whole number from 0 to 120, without quotes.",
        ],
    },
    Case {
        name: "a fraction",
        input: br#"{"age": 45.5}"#,
        need: Need::Unfinished,
        ja: &[
            "a.json の1行9文字目（/age）：「45.5」には、端数があります。0から120までの整数を、引用符をつけずに書いてください。",
        ],
        en: &[
            "a.json, line 1, column 9 (/age): 45.5 has a fraction. Write a whole number from 0 to 120, without quotes.",
        ],
    },
    Case {
        name: "a fraction that a float would lose",
        input: br#"{"age": 45.00000000000000000001}"#,
        need: Need::Unfinished,
        ja: &[
            "a.json の1行9文字目（/age）：「45.00000000000000000001」には、端数があります。0から120までの整数を、引用符をつけずに書いてください。",
        ],
        en: &[
            "a.json, line 1, column 9 (/age): 45.00000000000000000001 has a fraction. Write a whole number from 0 to 120, without quotes.",
        ],
    },
    Case {
        name: "a fraction beyond every float",
        input: br#"{"age": 1e-400}"#,
        need: Need::Unfinished,
        ja: &[
            "a.json の1行9文字目（/age）：「1e-400」には、端数があります。0から120までの整数を、引用符をつけずに書いてください。",
        ],
        en: &[
            "a.json, line 1, column 9 (/age): 1e-400 has a fraction. Write a whole number from 0 to 120, without quotes.",
        ],
    },
    Case {
        name: "a record that is a number",
        input: br#"{"record": 17}"#,
        need: Need::Unfinished,
        ja: &[
            "a.json の1行12文字目（/record）：「17」は文字列ではありません。記録の番号は半角の「\"」で囲んでください。",
        ],
        en: &[
            "a.json, line 1, column 12 (/record): 17 is not text. Put the record between straight double quotes (\").",
        ],
    },
    Case {
        name: "a record of 201 characters",
        input: br#"{"record": "12345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890x"}"#,
        need: Need::Unfinished,
        ja: &["a.json の1行12文字目（/record）：記録の番号が200文字より長くなっています。短くしてください。"],
        en: &["a.json, line 1, column 12 (/record): this record has more than 200 characters. Make it shorter."],
    },
];
