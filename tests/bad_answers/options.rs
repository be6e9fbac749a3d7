//! Options, and faults of several kinds. Each line was read, not only recorded.

use super::{Case, Need};

pub(super) const CASES: &[Case] = &[
    Case {
        name: "no option",
        input: br#"{"lifestyle": [ ]}"#,
        need: Need::Unfinished,
        ja: &[
            "a.json の1行15文字目（/lifestyle）：選んだものが1つもありません。質問ごと消すか、選んでください。次から選び、[ ]の中に並べてください：smoking、heavy_drinking、poor_sleep、poor_diet、high_stress、none。",
        ],
        en: &[
            "a.json, line 1, column 15 (/lifestyle): nothing is chosen here. Take the question out, or fill it in. Choose from these, inside [ ]: smoking, heavy_drinking, poor_sleep, poor_diet, high_stress, none.",
        ],
    },
    Case {
        name: "an unknown option that is near a known one",
        input: br#"{"made_in": "Japan"}"#,
        need: Need::Unfinished,
        ja: &[
            "a.json の1行13文字目（/made_in）：「Japan」という選択肢はありません。「japan」のことですか。次のうち1つを書いてください：japan、abroad、unknown。",
        ],
        en: &[
            r#"a.json, line 1, column 13 (/made_in): there is no option "Japan". Did you mean "japan"? Write one of these: japan, abroad, unknown."#,
        ],
    },
    Case {
        name: "an unknown option that is near none",
        input: r#"{"made_in": "火星"}"#.as_bytes(),
        need: Need::Unfinished,
        ja: &[
            "a.json の1行13文字目（/made_in）：「火星」という選択肢はありません。次のうち1つを書いてください：japan、abroad、unknown。",
        ],
        en: &[
            r#"a.json, line 1, column 13 (/made_in): there is no option "火星". Write one of these: japan, abroad, unknown."#,
        ],
    },
    Case {
        name: "an unknown option among others",
        input: b"{\"lifestyle\": [\"smoking\",\n \"poor_slep\"]}",
        need: Need::Unfinished,
        ja: &[
            "a.json の2行2文字目（/lifestyle/1）：「poor_slep」という選択肢はありません。「poor_sleep」のことですか。次から選び、[ ]の中に並べてください：smoking、heavy_drinking、poor_sleep、poor_diet、high_stress、none。",
        ],
        en: &[
            r#"a.json, line 2, column 2 (/lifestyle/1): there is no option "poor_slep". Did you mean "poor_sleep"? Choose from these, inside [ ]: smoking, heavy_drinking, poor_sleep, poor_diet, high_stress, none."#,
        ],
    },
    Case {
        name: "an option of a long list",
        input: br#"{"goals": ["wrinkels"]}"#,
        need: Need::Unfinished,
        ja: &[
            "a.json の1行12文字目（/goals/0）：「wrinkels」という選択肢はありません。「wrinkles」のことですか。次から選び、[ ]の中に並べてください：wrinkles、skin_texture、acne_scars、inflamed_skin、spots、grey_hair、hair_loss、fatigue、rejuvenation、joint_pain、autoimmune、allergy、nerve_disease、organ_disease、cancer_treatment、other。",
        ],
        en: &[
            r#"a.json, line 1, column 12 (/goals/0): there is no option "wrinkels". Did you mean "wrinkles"? Choose from these, inside [ ]: wrinkles, skin_texture, acne_scars, inflamed_skin, spots, grey_hair, hair_loss, fatigue, rejuvenation, joint_pain, autoimmune, allergy, nerve_disease, organ_disease, cancer_treatment, other."#,
        ],
    },
    Case {
        name: "an option given twice",
        input: br#"{"lifestyle": ["smoking", "poor_diet", "smoking"]}"#,
        need: Need::Unfinished,
        ja: &[
            "a.json の1行40文字目（/lifestyle/2）：「smoking」は、前にも選ばれています。1つだけ残してください。",
        ],
        en: &[
            r#"a.json, line 1, column 40 (/lifestyle/2): "smoking" was chosen before. Keep only one of them."#,
        ],
    },
    Case {
        name: "none beside another",
        input: br#"{"lifestyle": ["smoking", "none"]}"#,
        need: Need::Unfinished,
        ja: &[
            "a.json の1行27文字目（/lifestyle/1）：「none」は、ほかの答えと一緒には選べません。「none」だけにするか、それを消してください。",
        ],
        en: &[
            r#"a.json, line 1, column 27 (/lifestyle/1): "none" cannot stand beside another answer. Keep only "none", or take it out."#,
        ],
    },
    Case {
        name: "none and unsure",
        input: br#"{"conditions": ["none", "unsure"]}"#,
        need: Need::Unfinished,
        ja: &[
            "a.json の1行17文字目（/conditions/0）：「none」は、ほかの答えと一緒には選べません。「none」だけにするか、それを消してください。",
            "a.json の1行25文字目（/conditions/1）：「unsure」は、ほかの答えと一緒には選べません。「unsure」だけにするか、それを消してください。",
        ],
        en: &[
            r#"a.json, line 1, column 17 (/conditions/0): "none" cannot stand beside another answer. Keep only "none", or take it out."#,
            r#"a.json, line 1, column 25 (/conditions/1): "unsure" cannot stand beside another answer. Keep only "unsure", or take it out."#,
        ],
    },
    Case {
        name: "none of them beside a disclosure",
        input: br#"{"site_discloses": ["none_of_them", "unapproved"]}"#,
        need: Need::Unfinished,
        ja: &[
            "a.json の1行21文字目（/site_discloses/0）：「none_of_them」は、ほかの答えと一緒には選べません。「none_of_them」だけにするか、それを消してください。",
        ],
        en: &[
            r#"a.json, line 1, column 21 (/site_discloses/0): "none_of_them" cannot stand beside another answer. Keep only "none_of_them", or take it out."#,
        ],
    },
    Case {
        name: "not looked beside a disclosure",
        input: br#"{"site_discloses": ["unapproved", "not_looked"]}"#,
        need: Need::Unfinished,
        ja: &[
            "a.json の1行35文字目（/site_discloses/1）：「not_looked」は、ほかの答えと一緒には選べません。「not_looked」だけにするか、それを消してください。",
        ],
        en: &[
            r#"a.json, line 1, column 35 (/site_discloses/1): "not_looked" cannot stand beside another answer. Keep only "not_looked", or take it out."#,
        ],
    },
    Case {
        name: "none given twice",
        input: br#"{"lifestyle": ["none", "none"]}"#,
        need: Need::Unfinished,
        ja: &[
            "a.json の1行24文字目（/lifestyle/1）：「none」は、前にも選ばれています。1つだけ残してください。",
        ],
        en: &[
            r#"a.json, line 1, column 24 (/lifestyle/1): "none" was chosen before. Keep only one of them."#,
        ],
    },
    Case {
        name: "more priorities than three",
        input: br#"{"priorities": ["low_risk", "low_cost", "quick_result", "doctor_trust", "strong_evidence"]}"#,
        need: Need::Unfinished,
        ja: &[
            "a.json の1行57文字目（/priorities/3）：選べるのは3個までです。「doctor_trust」から先を消すか、選び直してください。",
        ],
        en: &[
            r#"a.json, line 1, column 57 (/priorities/3): at most 3 can be chosen. Take "doctor_trust" and what follows out, or choose anew."#,
        ],
    },
    Case {
        name: "half a pair of escapes in an option",
        input: br#"{"made_in": "\udc00"}"#,
        need: Need::Unfinished,
        ja: &[
            r#"a.json の1行13文字目（/made_in）：「"\udc00"」には、文字の半分だけを表す「\u」があります。2つを組にするか、文字をそのまま書いてください。"#,
        ],
        en: &[
            r#"a.json, line 1, column 13 (/made_in): "\udc00" holds a \u that stands for half a character. Write both halves, or the character itself."#,
        ],
    },
    Case {
        name: "several faults, told in the order of the input",
        input: b"{\r\n  \"age\": 130,\r\n  \"bmi\": \"f\",\r\n  \"lifestyle\": [\"none\", \"smokin\", \"smoking\"],\r\n  \"age\": 30\r\n}\r\n",
        need: Need::Unfinished,
        ja: &[
            "a.json の2行10文字目（/age）：「130」は、答えられる範囲の外にあります。0から120までの整数を、引用符をつけずに書いてください。",
            "a.json の3行3文字目（/bmi）：「bmi」という質問はありません。質問の一覧は「exo-check questions」で見られます。",
            "a.json の4行17文字目（/lifestyle/0）：「none」は、ほかの答えと一緒には選べません。「none」だけにするか、それを消してください。",
            "a.json の4行25文字目（/lifestyle/1）：「smokin」という選択肢はありません。「smoking」のことですか。次から選び、[ ]の中に並べてください：smoking、heavy_drinking、poor_sleep、poor_diet、high_stress、none。",
            "a.json の5行3文字目（/age）：「age」は、前にも書かれています。1つだけ残してください。",
        ],
        en: &[
            "a.json, line 2, column 10 (/age): 130 is out of range. Write a whole number from 0 to 120, without quotes.",
            r#"a.json, line 3, column 3 (/bmi): there is no question "bmi". Run exo-check questions to see them all."#,
            r#"a.json, line 4, column 17 (/lifestyle/0): "none" cannot stand beside another answer. Keep only "none", or take it out."#,
            r#"a.json, line 4, column 25 (/lifestyle/1): there is no option "smokin". Did you mean "smoking"? Choose from these, inside [ ]: smoking, heavy_drinking, poor_sleep, poor_diet, high_stress, none."#,
            r#"a.json, line 5, column 3 (/age): "age" was given before. Keep only one of them."#,
        ],
    },
    Case {
        name: "required answers missing",
        input: b"{\"goals\": [\"wrinkles\"], \"expectation\": \"unsure\", \"hoped_within\": \"days\", \"decision_stage\": \"looking\", \"route\": \"iv_drip\", \"cancer\": \"none\", \"pregnancy\": \"none\", \"conditions\": [\"none\"], \"medicines\": [\"none\"], \"allergies\": [\"none\"],\n \"clinic_contact\": \"none_yet\"}\n",
        need: Need::Complete,
        ja: &[
            "a.json の2行30文字目（/age）：必ず答える質問に、答えがありません。0から120までの整数を、引用符をつけずに書いてください。",
            "a.json の2行30文字目（/earlier_treatment）：必ず答える質問に、答えがありません。次のうち1つを書いてください：never、effect_felt、no_effect_felt、bad_reaction。",
        ],
        en: &[
            "a.json, line 2, column 30 (/age): this question must be answered, and it is not. Write a whole number from 0 to 120, without quotes.",
            "a.json, line 2, column 30 (/earlier_treatment): this question must be answered, and it is not. Write one of these: never, effect_felt, no_effect_felt, bad_reaction.",
        ],
    },
    Case {
        name: "a faulty answer is not missing as well",
        input: br#"{"goals": ["wrinkles"], "expectation": "unsure", "hoped_within": "days", "decision_stage": "looking", "route": "iv_drip", "age": 45.5, "cancer": "none", "pregnancy": "none", "conditions": ["none"], "medicines": ["none"], "allergies": ["none"], "earlier_treatment": "never"} 1"#,
        need: Need::Complete,
        ja: &[
            "a.json の1行130文字目（/age）：「45.5」には、端数があります。0から120までの整数を、引用符をつけずに書いてください。",
            "a.json の1行273文字目（/clinic_contact）：必ず答える質問に、答えがありません。次のうち1つを書いてください：none_yet、advert_only、consultation_done。",
            "a.json の1行275文字目：終わりの}のあとに「1」があります。それを消してください。",
        ],
        en: &[
            "a.json, line 1, column 130 (/age): 45.5 has a fraction. Write a whole number from 0 to 120, without quotes.",
            "a.json, line 1, column 273 (/clinic_contact): this question must be answered, and it is not. Write one of these: none_yet, advert_only, consultation_done.",
            r#"a.json, line 1, column 275: "1" stands after the closing }. Take it out."#,
        ],
    },
];
