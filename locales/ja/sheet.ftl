### 手わたす紙の言葉と、結果の小さな言葉。

sheet-heading-doctor = 主治医に伝えること
sheet-doctor-intro = 体のことへの答えです。これを見せて、下のことを聞いてください。
sheet-doctor-intro-alone = 体のことへの答えです。主治医に見せてください。
sheet-questions-intro = クリニックで聞いてください。はっきり答えたかに印をつけ、答えを書きます。大事な順に並んでいます。(*)は、元の文書ではなく、それを伝える報道や資料で確かめたことです。
sheet-told = 話してくれましたか
sheet-yes = はい
sheet-vague = あいまい
sheet-no = いいえ
sheet-answer = 答え：
sheet-matters = 大事にしたいこと
sheet-row = 比べること
sheet-lost = この画面に書いたことや印は、どこにも残りません。読み直すか閉じると消えるので、先に印刷してください。
sheet-blank-name = 名前：
sheet-blank-date = 受診の日：
sheet-blank-clinic = クリニック：
sheet-contents = 目次
sheet-timeline-legend = 帯は変化が報告された時期、ひし形は判断する日です。{ $hoped ->
    [yes] 点線は、望んでいる日です。
   *[no] { "" }
}
sheet-timeline-end = { $weeks }週
sheet-bar-range = { $low }円から{ $high }円
sheet-bar-usual = よくある幅
sheet-cell-tried = 人で試した
sheet-cell-compared = 比べた
sheet-cell-enough = 人数が足りる
sheet-evidence-title = 裏づけを並べて見る：{ $goal }
sheet-evidence-legend = 濃い四角は「はい」、点線の四角は「いいえ」です。{ $null ->
        [yes] 点線の四角に0があれば、比べたけれど、はっきりした差がなかったという印です。
       *[no] { "" }
    }


heading-sure = どのくらい決まっているか
sure-intro = 「いいえ」があるうちは、決めなくてかまいません。4つの問いは、発表された質問（SURE）の組み立てにならいました。言葉は独自のものです。病気を測るものではありません。
sure-line = { $question }{ $answer }
sure-if-no = 「いいえ」なら：{ $deed }
sure-deed-sure_of_choice = まだはっきりしないことを書いてください。クリニックと主治医に聞いてから決めます。いつまで待ってもかまいません。
sure-deed-know_benefits_and_risks = 選べることの表を、信じられる人ともう一度読んでください。それぞれのよい点と困る点を、自分の言葉で話してみます。
sure-deed-clear_what_matters = 大事にしたいことを3つまで選んでください。そのあと、それに関わる表の行だけを見ます。
sure-deed-enough_support = 主治医か、クリニックと利害のない医師に話してください。急かされるときや契約のことは、188番に電話できます。

about-method = 国の機関の知らせや法律、総説や研究を探しました。事実は、別の出典でもう一度確かめました。(*)は、元の文書ではなく、それを伝える報道や資料で確かめたことです。記憶に頼った数字は出しません。「見つからない」は、この探し方で見つからないことです。
about-readability = 読みやすさは、結果の文の全体で測りました。日本語は66以上（建石の式。平均は50で、高いほど読みやすい）です。英語は学年5以下（アメリカの学校）です。
about-update = 内容は、日付から1年のうちに見直すことにしています。見直さないと、日付を見て「古くなっています」と出ます。

heading-glossary = 言葉の説明
