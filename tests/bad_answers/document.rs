//! Inputs that are no single JSON object. Each line was read, not only recorded.

use super::{Case, Need};

pub(super) const CASES: &[Case] = &[
    Case {
        name: "nothing at all",
        input: b"",
        need: Need::Unfinished,
        ja: &["a.json の1行1文字目：何も書かれていません。質問のidと答えを、1つの{ }の中に書いてください。"],
        en: &[
            "a.json, line 1, column 1: there is nothing here. Write question ids and answers inside one pair of { }.",
        ],
    },
    Case {
        name: "only white space and a byte order mark",
        input: "\u{feff} \r\n\t".as_bytes(),
        need: Need::Unfinished,
        ja: &["a.json の1行1文字目：何も書かれていません。質問のidと答えを、1つの{ }の中に書いてください。"],
        en: &[
            "a.json, line 1, column 1: there is nothing here. Write question ids and answers inside one pair of { }.",
        ],
    },
    Case {
        name: "an array as root",
        input: br#"[{"age": 45}]"#,
        need: Need::Unfinished,
        ja: &[
            r#"a.json の1行1文字目：「[{"age": 45}]」は、答えの入れ物ではありません。質問のidと答えを、1つの{ }の中に書いてください。"#,
        ],
        en: &[
            r#"a.json, line 1, column 1: [{"age": 45}] cannot hold answers. Write question ids and answers inside one pair of { }."#,
        ],
    },
    Case {
        name: "a text as root",
        input: br#""age""#,
        need: Need::Unfinished,
        ja: &[
            r#"a.json の1行1文字目：「"age"」は、答えの入れ物ではありません。質問のidと答えを、1つの{ }の中に書いてください。"#,
        ],
        en: &[
            r#"a.json, line 1, column 1: "age" cannot hold answers. Write question ids and answers inside one pair of { }."#,
        ],
    },
    Case {
        name: "null as root",
        input: b" null",
        need: Need::Unfinished,
        ja: &[
            "a.json の1行2文字目：「null」は、答えの入れ物ではありません。質問のidと答えを、1つの{ }の中に書いてください。",
        ],
        en: &[
            "a.json, line 1, column 2: null cannot hold answers. Write question ids and answers inside one pair of { }.",
        ],
    },
    Case {
        name: "two roots",
        input: b"{\"age\": 45}\n{\"age\": 46}",
        need: Need::Unfinished,
        ja: &[r#"a.json の2行1文字目：終わりの}のあとに「{"age": 46}」があります。それを消してください。"#],
        en: &[r#"a.json, line 2, column 1: "{"age": 46}" stands after the closing }. Take it out."#],
    },
    Case {
        name: "something after the object",
        input: br#"{"age": 45};"#,
        need: Need::Unfinished,
        ja: &["a.json の1行12文字目：終わりの}のあとに「;」があります。それを消してください。"],
        en: &[r#"a.json, line 1, column 12: ";" stands after the closing }. Take it out."#],
    },
    Case {
        name: "a closing brace too many",
        input: br#"{"age": 45}}"#,
        need: Need::Unfinished,
        ja: &["a.json の1行12文字目：終わりの}のあとに「}」があります。それを消してください。"],
        en: &[r#"a.json, line 1, column 12: "}" stands after the closing }. Take it out."#],
    },
    Case {
        name: "a PDF",
        input: b"%PDF-1.4",
        need: Need::Unfinished,
        ja: &[
            "a.json の1行1文字目：PDF、ZIP、Word、Excelのどれかのファイルです。読めるのはJSONだけです。中身を取り出すか、作ったプログラムからJSONで出してください。",
        ],
        en: &[
            "a.json, line 1, column 1: this is a PDF, ZIP, Word or Excel file. Only JSON can be read; unpack it, or ask the program that made it for JSON.",
        ],
    },
    Case {
        name: "cut off inside the object",
        input: b"{\"age\": 45,\n \"route\": ",
        need: Need::Unfinished,
        ja: &[
            "a.json の2行11文字目（/route）：途中で終わっています。閉じていない引用符やかっこを閉じてください。",
        ],
        en: &[
            "a.json, line 2, column 11 (/route): the answers end too early. Close the quotes and brackets that are still open.",
        ],
    },
    Case {
        name: "cut off inside a text",
        input: r#"{"note": "肌の"#.as_bytes(),
        need: Need::Unfinished,
        ja: &[
            "a.json の1行13文字目（/note）：途中で終わっています。閉じていない引用符やかっこを閉じてください。",
        ],
        en: &[
            "a.json, line 1, column 13 (/note): the answers end too early. Close the quotes and brackets that are still open.",
        ],
    },
    Case {
        name: "an opening brace alone",
        input: b"{",
        need: Need::Unfinished,
        ja: &["a.json の1行2文字目：途中で終わっています。閉じていない引用符やかっこを閉じてください。"],
        en: &[
            "a.json, line 1, column 2: the answers end too early. Close the quotes and brackets that are still open.",
        ],
    },
    Case {
        name: "a comma after the last answer",
        input: b"{\"age\": 45,\n}",
        need: Need::Unfinished,
        ja: &["a.json の1行11文字目：最後の答えのあとに「,」があります。それを消してください。"],
        en: &[r#"a.json, line 1, column 11: there is a "," after the last answer. Take it out."#],
    },
    Case {
        name: "a comma after the last option",
        input: br#"{"goals": ["spots", ]}"#,
        need: Need::Unfinished,
        ja: &["a.json の1行19文字目（/goals）：最後の答えのあとに「,」があります。それを消してください。"],
        en: &[r#"a.json, line 1, column 19 (/goals): there is a "," after the last answer. Take it out."#],
    },
    Case {
        name: "bytes of Shift_JIS",
        input: b"{\"age\": 45, \"note\": \"\x94\xA7\"}",
        need: Need::Unfinished,
        ja: &[
            "a.json の1行22文字目（/note）：UTF-8として読めないバイト（0x94）があります。UTF-8で保存し直してください。",
        ],
        en: &[
            "a.json, line 1, column 22 (/note): this byte (0x94) cannot be read as UTF-8. Save the file as UTF-8.",
        ],
    },
    Case {
        name: "a stray byte after the object",
        input: b"{\"age\": 45}\n\xFF",
        need: Need::Unfinished,
        ja: &[
            "a.json の2行1文字目：UTF-8として読めないバイト（0xFF）があります。UTF-8で保存し直してください。",
        ],
        en: &["a.json, line 2, column 1: this byte (0xFF) cannot be read as UTF-8. Save the file as UTF-8."],
    },
    Case {
        name: "a second byte order mark",
        input: "\u{feff}\u{feff}{}".as_bytes(),
        need: Need::Unfinished,
        ja: &[
            r"a.json の1行1文字目：ここに「\u{feff}」は書けません。すぐ前の引用符やコロン、カンマ、かっこを見てください。どれも半角で書きます。",
        ],
        en: &[
            r"a.json, line 1, column 1: \u{feff} cannot stand here. Look at the quotes, colons, commas and brackets just before it.",
        ],
    },
    Case {
        name: "a table",
        input: b"goals,\"age\"\nwrinkles,52\n",
        need: Need::Unfinished,
        ja: &[
            r#"a.json の1行1文字目：表（CSV）のようです。読めるのはJSONだけです。一人分を {"age": 45, "cancer": "none"} のように書きます。"#,
        ],
        en: &[
            r#"a.json, line 1, column 1: this looks like a table (CSV). Only JSON can be read, one object a person: {"age": 45, "cancer": "none"} and so on."#,
        ],
    },
    Case {
        name: "gzip",
        input: b"\x1F\x8B\x08\x00\x00",
        need: Need::Unfinished,
        ja: &[
            "a.json の1行1文字目：圧縮（gzip）されています。先にもとに戻してください：gunzip -c FILE.gz | exo-check --answers -",
        ],
        en: &[
            "a.json, line 1, column 1: this is compressed (gzip). Unpack it first: gunzip -c FILE.gz | exo-check --answers -",
        ],
    },
    Case {
        name: "UTF-16 with its mark",
        input: b"\xFF\xFE{\x00}\x00",
        need: Need::Unfinished,
        ja: &["a.json の1行1文字目：文字コードがUTF-16です。UTF-8で保存してください。"],
        en: &["a.json, line 1, column 1: this text is UTF-16. Save the file as UTF-8."],
    },
    Case {
        name: "UTF-16 without its mark, the higher byte first",
        input: b"\x00{\x00}",
        need: Need::Unfinished,
        ja: &["a.json の1行1文字目：文字コードがUTF-16です。UTF-8で保存してください。"],
        en: &["a.json, line 1, column 1: this text is UTF-16. Save the file as UTF-8."],
    },
    Case {
        name: "UTF-16 without its mark, the lower byte first",
        input: b"{\x00\"\x00a\x00",
        need: Need::Unfinished,
        ja: &["a.json の1行1文字目：文字コードがUTF-16です。UTF-8で保存してください。"],
        en: &["a.json, line 1, column 1: this text is UTF-16. Save the file as UTF-8."],
    },
    Case {
        name: "a block of Markdown",
        input: b"```json\n{\"age\": 45}\n```\n",
        need: Need::Unfinished,
        ja: &["a.json の1行1文字目：Markdownの囲みです。答えの前と後の「```」の行を消してください。"],
        en: &[
            "a.json, line 1, column 1: this is a block of Markdown. Take out the lines with ``` before and after the answers.",
        ],
    },
    Case {
        name: "XML",
        input: b"<QuestionnaireResponse/>",
        need: Need::Unfinished,
        ja: &[
            "a.json の1行1文字目：XMLかHTMLです。読めるのはJSONだけです。作ったプログラムからJSONで出してください。",
        ],
        en: &[
            "a.json, line 1, column 1: this is XML or HTML. Only JSON can be read; ask the program that made it for JSON.",
        ],
    },
    Case {
        name: "YAML",
        input: b"# mine\n\nage: 45\n",
        need: Need::Unfinished,
        ja: &[
            "a.json の1行1文字目：YAMLのようです。読めるのはJSONだけです：{\"age\": 45, \"cancer\": \"none\"} のように書きます。",
        ],
        en: &[
            "a.json, line 1, column 1: this looks like YAML. Only JSON can be read: {\"age\": 45, \"cancer\": \"none\"} and so on.",
        ],
    },
    Case {
        name: "YAML with its start",
        input: b"---\nage: 45\n",
        need: Need::Unfinished,
        ja: &[
            "a.json の1行1文字目：YAMLのようです。読めるのはJSONだけです：{\"age\": 45, \"cancer\": \"none\"} のように書きます。",
        ],
        en: &[
            "a.json, line 1, column 1: this looks like YAML. Only JSON can be read: {\"age\": 45, \"cancer\": \"none\"} and so on.",
        ],
    },
];
