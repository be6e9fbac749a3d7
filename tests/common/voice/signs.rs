//! Signs that may not stand in Japanese texts.

/// Signs of ambiguous width and signs that the voice does without: from, to.
const FORBIDDEN_SIGNS: [(char, char); 36] = [
    ('×', '×'),
    ('÷', '÷'),
    ('±', '±'),
    ('°', '°'),
    ('§', '§'),
    ('¶', '¶'),
    ('´', '´'),
    ('α', 'ω'),
    ('Α', 'Ω'),
    ('А', 'я'),
    ('\u{2010}', '\u{2016}'),
    ('‘', '’'),
    ('“', '”'),
    ('†', '‧'),
    ('‰', '‰'),
    ('′', '″'),
    ('※', '※'),
    ('℃', '℉'),
    ('№', '№'),
    ('Ⅰ', 'ⅿ'),
    ('←', '⇿'),
    ('∀', '⋿'),
    ('①', '⓿'),
    ('─', '╿'),
    ('▀', '▟'),
    ('■', '◿'),
    ('★', '⛿'),
    ('✀', '➿'),
    ('〝', '〟'),
    ('〜', '〜'),
    ('！', '！'),
    ('０', '９'),
    ('Ａ', 'Ｚ'),
    ('ａ', 'ｚ'),
    ('ｦ', 'ﾟ'),
    ('\u{1F000}', '\u{1FAFF}'),
];

pub(crate) fn is_forbidden_sign(sign: char) -> bool {
    FORBIDDEN_SIGNS.iter().any(|(from, to)| (*from..=*to).contains(&sign)) || matches!(sign, '…' | '‥')
}
