//! The rules for Japanese.

use super::{Text, VARIABLE};

/// Names of laws and bodies, and terms of the glossary: they cannot be put more plainly, so each counts as two
/// hiragana. Longer ones stand before those that they contain.
const NAMES: [&str; 51] = [
    "再生医療の安全を守る法律",
    "再生医療等安全性確保法",
    "特定商取引法",
    "医薬品医療機器等法",
    "薬機法",
    "医療法",
    "日本再生医療学会",
    "日本皮膚科学会",
    "国民生活センター",
    "消費者ホットライン",
    "医療安全支援センター",
    "消費者庁",
    "厚生労働省",
    "税務署",
    "血液センター",
    "ClinicalTrials.gov",
    "exo-check",
    "jRCT",
    "FDA",
    "PMDA",
    "ISSCR",
    "エクソソーム",
    "培養上清",
    "クリニック",
    "アレルギー",
    "アトピー",
    "リウマチ",
    "アルツハイマー病",
    "パーキンソン病",
    "イソトレチノイン",
    "ダーマペン",
    "クーリング・オフ",
    "抗凝固薬",
    "抗血小板薬",
    "免疫抑制薬",
    "肉芽腫",
    "敗血症",
    "寛解",
    "色素沈着",
    "老人性色素斑",
    "肝斑",
    "副作用救済制度",
    "自由診療",
    "主治医",
    "食塩水",
    "化粧品",
    "ロット",
    "PRP",
    "AGA",
    "MRI",
    "AMED",
];

/// Words that the voice does not use, wherever they stand.
const BANNED: [&str; 66] = [
    "効果が期待",
    "効果的",
    "有効",
    "安全",
    "安心",
    "低リスク",
    "リスク",
    "体にやさしい",
    "自然由来",
    "再生する",
    "若返る",
    "活性化",
    "細胞レベル",
    "個人差",
    "最新",
    "最先端",
    "画期的",
    "再生医療",
    "施術",
    "療法",
    "投与",
    "塗布",
    "局所注入",
    "注入",
    "エビデンス",
    "根拠",
    "デメリット",
    "ダウンタイム",
    "効きにくい体質",
    "使い方が悪",
    "あなた",
    "患者",
    "お客様",
    "お客さま",
    "方々",
    "大丈夫",
    "べきです",
    "先生",
    "ドクター",
    "専門家",
    "カウンセリング",
    "判定",
    "所見",
    "認可",
    "シワ",
    "ガン",
    "癌",
    "悪性腫瘍",
    "危険です",
    "念のため",
    "必ず効",
    "一応",
    "とされています",
    "とされる",
    "が期待されます",
    "ことが重要",
    "する必要があり",
    "となります",
    "なくはない",
    "ないわけではない",
    "ざるを得",
    "ヶ月",
    "ヵ月",
    "カ月",
    "ヶ所",
    "プラセボ",
];

/// Words that hold a banned word and are none.
const INNOCENT: [&str; 10] = [
    "注入剤",
    "再生医療の安全を守る法律",
    "再生医療等安全性確保法",
    "日本再生医療学会",
    "再生医療学会",
    "医療安全支援センター",
    "全身の若返り",
    "スローガン",
    "レントゲン",
    "安全性を守る法律",
];

/// These say how often without a number.
const FREQUENCY: [&str; 4] = ["しばしば", "ほとんどない", "ほとんどありません", "稀"];
/// The same in texts on harm; elsewhere they may speak of sessions or prices.
const FREQUENCY_OF_HARM: [&str; 5] = ["多い", "少ない害", "めったに", "よくある", "よく起こ"];

pub(crate) fn may_quote(text: &Text) -> bool {
    super::quotes_clinics(text)
}

/// Sentences without white space and without their end mark.
pub(crate) fn sentences(prose: &str) -> Vec<String> {
    let dense: String = prose.chars().filter(|c| !c.is_whitespace()).collect();
    let parts = dense.split(['。', '！', '？']).filter(|part| !part.is_empty());
    parts.map(str::to_owned).collect()
}

/// More than two commas, unless the sentence is a list of short words: between the first and the last comma no
/// piece has more than 12 characters. What stands before the first and after the last comma is not looked at.
pub(crate) fn has_too_many_commas(sentence: &str) -> bool {
    let pieces: Vec<&str> = sentence.split('、').collect();
    let is_list =
        pieces.len() > 3 && pieces[1..pieces.len() - 1].iter().all(|piece| piece.chars().count() <= 12);
    pieces.len() > 3 && !is_list
}

pub(crate) fn banned_words(text: &Text, said: &str) -> Vec<&'static str> {
    if super::is_quoted_option(text) {
        return Vec::new();
    }
    let said = INNOCENT.iter().fold(said.to_owned(), |said, word| said.replace(word, "＿"));
    let longest = |word: &&&str| {
        !BANNED.iter().any(|other| other != *word && other.contains(**word) && said.contains(other))
    };
    BANNED.iter().filter(|word| said.contains(**word)).filter(longest).copied().collect()
}

fn is_japanese(sign: char) -> bool {
    matches!(sign, 'ぁ'..='ヿ' | '一'..='鿿' | '々' | '、' | '。' | '（' | '）' | '「' | '」' | '：')
}

/// White space with Japanese on one side and a Latin letter or a digit on the other, with one sign on each side.
pub(crate) fn spaces(prose: &str) -> Vec<String> {
    let signs: Vec<char> = prose.chars().collect();
    let is_latin = |sign: char| sign.is_ascii_alphanumeric();
    let breaks = |w: &&[char]| {
        matches!(w[1], ' ' | '\u{3000}')
            && ((is_japanese(w[0]) && is_latin(w[2])) || (is_latin(w[0]) && is_japanese(w[2])))
    };
    signs.windows(3).filter(breaks).map(|window| window.iter().collect()).collect()
}

#[derive(PartialEq, Eq, Clone, Copy)]
enum Run {
    Latin,
    Hiragana,
    Kanji,
    Katakana,
    Other,
}

fn run(sign: char) -> Run {
    match sign {
        'a'..='z' | 'A'..='Z' => Run::Latin,
        'ぁ'..='ゟ' => Run::Hiragana,
        '一'..='鿿' | '々' => Run::Kanji,
        'ァ'..='ヺ' | 'ー' => Run::Katakana,
        _ => Run::Other,
    }
}

/// Tateishi's measure: higher is easier. A variable counts as one digit.
pub(crate) fn tateishi(prose: &str) -> f64 {
    let plain = NAMES.iter().fold(prose.to_owned(), |prose, name| prose.replace(name, "のの"));
    let sentences = sentences(&plain.replace(VARIABLE, "5"));
    let count = |n: usize| f64::from(u32::try_from(n).unwrap());
    let of_all = |n: usize| count(n) / count(sentences.len().max(1));
    let mean = |kind: Run| {
        let mut lengths: Vec<usize> = Vec::new();
        for sentence in &sentences {
            let mut last = Run::Other;
            for sign in sentence.chars() {
                match lengths.last_mut() {
                    Some(length) if run(sign) == kind && last == kind => *length += 1,
                    _ if run(sign) == kind => lengths.push(1),
                    _ => {}
                }
                last = run(sign);
            }
        }
        if lengths.is_empty() { 0.0 } else { count(lengths.iter().sum()) / count(lengths.len()) }
    };
    let length = of_all(sentences.iter().map(|sentence| sentence.chars().count()).sum());
    let commas = of_all(sentences.iter().map(|sentence| sentence.matches('、').count()).sum());
    -0.12 * length - 1.37 * mean(Run::Latin) + 7.4 * mean(Run::Hiragana)
        - 23.18 * mean(Run::Kanji)
        - 5.4 * mean(Run::Katakana)
        - 4.67 * commas
        + 115.79
}

/// Words for how often that have no number: everywhere まれ and the like, in the texts on harm 多い as well.
pub(crate) fn frequency_words(text: &Text, prose: &str) -> Vec<&'static str> {
    let mut found: Vec<&str> = FREQUENCY.into_iter().filter(|word| prose.contains(word)).collect();
    // 生まれる, 含まれる, 当てはまれば and their like are no frequency.
    let rare = prose.match_indices("まれ").any(|(at, word)| {
        let before = prose[..at].chars().next_back();
        let after = prose[at + word.len()..].chars().next();
        before.is_none_or(|c| "。、「（はがもにごく".contains(c))
            && after.is_none_or(|c| "になでだと。、」）".contains(c))
    });
    if rare {
        found.push("まれ");
    }
    let of_harm = FREQUENCY_OF_HARM.into_iter().filter(|_| super::is_on_harm(text));
    found.extend(of_harm.filter(|word| prose.contains(word)));
    found
}

pub(crate) fn relative(prose: &str) -> Vec<String> {
    let signs: Vec<char> = prose.chars().collect();
    let is_number = |sign: char| {
        sign.is_ascii_digit() || "一二三四五六七八九十百数何半".contains(sign) || sign == VARIABLE
    };
    let mut found = Vec::new();
    for pair in signs.windows(2).filter(|pair| is_number(pair[0]) && pair[1] == '倍') {
        found.push(format!("says 「{}倍」", pair[0]));
    }
    for window in
        signs.windows(2).filter(|pair| matches!(pair[0], '%' | '％') && "減増少多低高".contains(pair[1]))
    {
        found.push(format!("says 「{}{}」", window[0], window[1]));
    }
    for words in ["人に1人", "人に一人", "人にひとり", "半分に減", "半減", "倍増", "割減", "割増"]
    {
        if prose.contains(words) {
            found.push(format!("says 「{words}」"));
        }
    }
    found
}
