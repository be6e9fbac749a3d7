//! Keys, notes and schemas. Each line was read, not only recorded.

use super::{Case, Need};

pub(super) const CASES: &[Case] = &[
    Case {
        name: "an unknown id that is near a known one",
        input: br#"{"gaols": ["spots"]}"#,
        need: Need::Unfinished,
        ja: &[
            "a.json の1行2文字目（/gaols）：「gaols」という質問はありません。「goals」のことですか。",
        ],
        en: &[
            r#"a.json, line 1, column 2 (/gaols): there is no question "gaols". Did you mean "goals"?"#,
        ],
    },
    Case {
        name: "an unknown id that is near none",
        input: b"{\n  \"weight\": 60\n}",
        need: Need::Unfinished,
        ja: &[
            "a.json の2行3文字目（/weight）：「weight」という質問はありません。質問の一覧は「exo-check questions」で見られます。",
        ],
        en: &[
            r#"a.json, line 2, column 3 (/weight): there is no question "weight". Run exo-check questions to see them all."#,
        ],
    },
    Case {
        name: "an id with the signs of a pointer in it",
        input: br#"{"a/b~c": 1}"#,
        need: Need::Unfinished,
        ja: &[
            "a.json の1行2文字目（/a~1b~0c）：「a/b~c」という質問はありません。質問の一覧は「exo-check questions」で見られます。",
        ],
        en: &[
            r#"a.json, line 1, column 2 (/a~1b~0c): there is no question "a/b~c". Run exo-check questions to see them all."#,
        ],
    },
    Case {
        name: "an id that turns the direction of the text",
        input: "{\"age\u{202e}\u{200b}\": 1, \"\\u0007\": 1}".as_bytes(),
        need: Need::Unfinished,
        ja: &[
            r"a.json の1行2文字目（/age\u{202e}\u{200b}）：「age\u{202e}\u{200b}」という質問はありません。質問の一覧は「exo-check questions」で見られます。",
            r"a.json の1行14文字目（/\u{7}）：「\u{7}」という質問はありません。質問の一覧は「exo-check questions」で見られます。",
        ],
        en: &[
            r#"a.json, line 1, column 2 (/age\u{202e}\u{200b}): there is no question "age\u{202e}\u{200b}". Run exo-check questions to see them all."#,
            r#"a.json, line 1, column 14 (/\u{7}): there is no question "\u{7}". Run exo-check questions to see them all."#,
        ],
    },
    Case {
        name: "a very long id",
        input: r#"{"肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌": 1}"#.as_bytes(),
        need: Need::Unfinished,
        ja: &[
            "a.json の1行2文字目（/肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌...）：「肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌...」という質問はありません。質問の一覧は「exo-check questions」で見られます。",
        ],
        en: &[
            r#"a.json, line 1, column 2 (/肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌...): there is no question "肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌肌...". Run exo-check questions to see them all."#,
        ],
    },
    Case {
        name: "an empty id",
        input: br#"{"": 1}"#,
        need: Need::Unfinished,
        ja: &[
            "a.json の1行2文字目（/）：「」という質問はありません。質問の一覧は「exo-check questions」で見られます。",
        ],
        en: &[
            r#"a.json, line 1, column 2 (/): there is no question "". Run exo-check questions to see them all."#,
        ],
    },
    Case {
        name: "a key given twice",
        input: br#"{"age": 45, "age": 46}"#,
        need: Need::Unfinished,
        ja: &[
            "a.json の1行13文字目（/age）：「age」は、前にも書かれています。1つだけ残してください。",
        ],
        en: &[
            r#"a.json, line 1, column 13 (/age): "age" was given before. Keep only one of them."#,
        ],
    },
    Case {
        name: "a key given twice, once by escapes",
        input: br#"{"age": 45, "a\u0067e": 45}"#,
        need: Need::Unfinished,
        ja: &[
            "a.json の1行13文字目（/age）：「age」は、前にも書かれています。1つだけ残してください。",
        ],
        en: &[
            r#"a.json, line 1, column 13 (/age): "age" was given before. Keep only one of them."#,
        ],
    },
    Case {
        name: "an unknown key given twice",
        input: br#"{"weight": 1, "weight": 1}"#,
        need: Need::Unfinished,
        ja: &[
            "a.json の1行2文字目（/weight）：「weight」という質問はありません。質問の一覧は「exo-check questions」で見られます。",
            "a.json の1行15文字目（/weight）：「weight」は、前にも書かれています。1つだけ残してください。",
        ],
        en: &[
            r#"a.json, line 1, column 2 (/weight): there is no question "weight". Run exo-check questions to see them all."#,
            r#"a.json, line 1, column 15 (/weight): "weight" was given before. Keep only one of them."#,
        ],
    },
    Case {
        name: "half a pair of escapes in a note",
        input: br#"{"note": "\ud83d"}"#,
        need: Need::Unfinished,
        ja: &[
            r#"a.json の1行10文字目（/note）：「"\ud83d"」には、文字の半分だけを表す「\u」があります。2つを組にするか、文字をそのまま書いてください。"#,
        ],
        en: &[
            r#"a.json, line 1, column 10 (/note): "\ud83d" holds a \u that stands for half a character. Write both halves, or the character itself."#,
        ],
    },
    Case {
        name: "half a pair of escapes in a key",
        input: br#"{"\ud800\u0041": 1}"#,
        need: Need::Unfinished,
        ja: &[
            r#"a.json の1行2文字目：「"\ud800\u0041"」には、文字の半分だけを表す「\u」があります。2つを組にするか、文字をそのまま書いてください。"#,
        ],
        en: &[
            r#"a.json, line 1, column 2: "\ud800\u0041" holds a \u that stands for half a character. Write both halves, or the character itself."#,
        ],
    },
    Case {
        name: "an unknown schema",
        input: br#"{"schema": "exo-check/answers/2"}"#,
        need: Need::Unfinished,
        ja: &[
            "a.json の1行12文字目（/schema）：「exo-check/answers/2」は、新しい版のプログラムの形式です。この版が読むのは「exo-check/answers/1」です。新しい版で開いてください。",
        ],
        en: &[
            r#"a.json, line 1, column 12 (/schema): "exo-check/answers/2" comes from a newer version of this program. This one reads "exo-check/answers/1". Open the file with the newer version."#,
        ],
    },
    Case {
        name: "a schema that is no text",
        input: br#"{"schema": 1}"#,
        need: Need::Unfinished,
        ja: &[
            "a.json の1行12文字目（/schema）：「1」という形式は読めません。「exo-check/answers/1」と書くか、schemaの行を消してください。",
        ],
        en: &[
            r#"a.json, line 1, column 12 (/schema): "1" is not a format that can be read. Write "exo-check/answers/1", or take the schema line out."#,
        ],
    },
    Case {
        name: "a note that is a number",
        input: br#"{"note": 45}"#,
        need: Need::Unfinished,
        ja: &[
            r#"a.json の1行10文字目（/note）：「45」は文字列ではありません。文は半角の「"」で囲んでください。"#,
        ],
        en: &[
            r#"a.json, line 1, column 10 (/note): 45 is not text. Put the text between straight double quotes (")."#,
        ],
    },
    Case {
        name: "a note that is null",
        input: br#"{"note": null}"#,
        need: Need::Unfinished,
        ja: &[
            r#"a.json の1行10文字目（/note）：「null」は文字列ではありません。文は半角の「"」で囲んでください。"#,
        ],
        en: &[
            r#"a.json, line 1, column 10 (/note): null is not text. Put the text between straight double quotes (")."#,
        ],
    },
    Case {
        name: "a note that is an array",
        input: br#"{"note": ["a"]}"#,
        need: Need::Unfinished,
        ja: &[
            r#"a.json の1行10文字目（/note）：「["a"]」は文字列ではありません。文は半角の「"」で囲んでください。"#,
        ],
        en: &[
            r#"a.json, line 1, column 10 (/note): ["a"] is not text. Put the text between straight double quotes (")."#,
        ],
    },
    Case {
        name: "answers that others hide, beside another fault",
        input: br#"{"spot_type": "melasma",
 "goals": ["hair_loss"], "expectation": "unsure", "hoped_within": "no_hurry", "decision_stage": "looking",
 "route": "cosmetic", "age": 134, "cancer": "none", "pregnancy": "none", "conditions": ["none"],
 "medicines": ["none"], "allergies": ["none"], "earlier_treatment": "never", "clinic_contact": "none_yet",
 "made_in": "japan"}"#,
        need: Need::Faultless,
        ja: &[
            "a.json の1行2文字目（/spot_type）：「spot_type」は、ほかの答えから聞かない質問です。消してください。",
            "a.json の3行30文字目（/age）：「134」は、答えられる範囲の外にあります。0から120までの整数を、引用符をつけずに書いてください。",
            "a.json の5行2文字目（/made_in）：「made_in」は、ほかの答えから聞かない質問です。消してください。",
        ],
        en: &[
            r#"a.json, line 1, column 2 (/spot_type): "spot_type" is not asked, by your other answers. Take it out."#,
            "a.json, line 3, column 30 (/age): 134 is out of range. Write a whole number from 0 to 120, without quotes.",
            r#"a.json, line 5, column 2 (/made_in): "made_in" is not asked, by your other answers. Take it out."#,
        ],
    },
];
