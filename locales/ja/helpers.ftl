# 聞ける所。helper-<id> は rules/helpers.json の id です。

helper-line = { $name }：{ $does }
helper-line-at = { $name }（{ $place }）：{ $does }{ $date }に確かめました。

helper-ambulance =
    .name = 救急車
    .does = 息苦しさ、胸の痛み、急な見えにくさなど、急ぐとき。
helper-ambulance_advice =
    .name = 救急の相談
    .does = 救急車を呼ぶか迷うときに、医師や看護師などが答えます。ない地域もあります。
helper-consumer =
    .name = 消費者ホットライン
    .does = 契約やお金のことを聞けます。郵便番号を入れると、近い窓口につながります。12月29日から1月3日のほかは、原則として毎日です。相談は無料で、電話代がかかります。
helper-consumer_midday =
    .name = 国民生活センターのお昼の相談
    .does = 188番がつながりにくいときに。平日の11時から13時です。
helper-cancer =
    .name = がん相談支援センター
    .does = がんのことを、だれでも無料で、名前を言わずに聞けます。
helper-rare_disease =
    .name = 難病相談支援センター
    .does = 難病のある人と家族の相談を受けます。場所は、都道府県に聞いてください。
helper-listening =
    .name = よりそいホットライン
    .does = 困りごとや、つらい気持ちを話せます。番号は、公式のページで確かめてください。
helper-medical_safety =
    .name = 医療安全支援センター
    .does = クリニックの対応について相談できます。治療が正しかったかは判断しません。受け方は、都道府県で違います。
helper-law =
    .name = 法テラスのサポートダイヤル
    .does = 合う法律と窓口を教えてくれます。法律の相談そのものは、ここでは受けません。
helper-law_languages =
    .name = 法テラスの多言語情報提供サービス
    .does = 通訳を入れて10の言語で聞けます。平日の9時から17時です。無料で、電話代がかかり、録音されます。
helper-ad_patrol =
    .name = 医療機関ネットパトロール
    .does = うそや大げさな広告を、国に知らせる窓口です。
helper-visitors =
    .name = 訪日観光客消費者ホットライン
    .does = 旅行で来た人の買い物や契約の相談を、通訳を入れて6つの言語で受けます。はじめの1年では、195人のうち70人が帰ったあとに相談しました。どの国の法律に当たるかも聞けます。病気とけがは受けません。

helper-visitors_ill =
    .name = 日本政府観光局の、旅行者の電話
    .does = 旅行で来て具合が悪くなった人に、病院を教えます。昼も夜も、4つの言語で受けます。番号は、公式のページで確かめてください。
