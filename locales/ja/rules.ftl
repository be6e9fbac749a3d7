# ルール集の検査、一覧、説明

check-bad_book = 読めない、または合わない：{ $detail }
check-unreachable_question = この質問は、どう答えても出ない。
check-unreachable_option = 選択肢「{ $detail }」は、だれも選べない。
check-never_fires = このルールは、どう答えても働かない。
check-always_fires = 条件があるのに、だれにでも働く。
check-useless_question = この質問の答えは、どの結果も変えない。
check-useless_option = 選択肢「{ $detail }」は、どの結果も変えない。
check-only_asked = 選択肢「{ $detail }」は質問を変えるだけなのに、理由の一覧にない。
check-marked_but_used = 選択肢「{ $detail }」は働くのに、働かないと印がある。
check-property_fails = 守るべきことが破れる（{ $detail }）。
check-property_idle = この守るべきことの条件に、当てはまる人がいない。
check-property_open = 証明も反証もできなかった（{ $detail }）。
check-contradiction = 「{ $detail }」と同時に働き、同じことに別の答えを出す。
check-duplicate_rule = 「{ $detail }」といつも同時に働き、同じことを言う。
check-subsumed_rule = 「{ $detail }」が働くときにしか働かず、同じことを言う。
check-wrong_evidence = 裏づけ「{ $detail }」が、内容に合わない。
check-unused_source = この出典は、どこでも使われない。
check-uncarried_fact = この事実を、どのルールも質問も使わない。
check-stale_excuse = 使わない理由があるのに使われているか、存在しない。
check-stale_review = 最後に読んだ日が1年より前（{ $detail }）。
check-missing_text = この文がない。
check-unequal_text = 「{ $detail }」の文と、組や変数が合わない。
check-unknown_variable = ルールが見せない変数「{ $detail }」を使う。
check-orphan_text = どのルールの文でも、質問の文でもない。
check-forbidden_wording = 使えない言葉「{ $detail }」がある。
check-milder_rule = 決まったルールがないか、甘くなっている。
check-offer_phrase = 広告を読むための言い方：{ $detail }

check-warning = 注意
check-fault = 誤り
check-example = 示す答え：
check-clean = 誤りはありません。
check-count = 誤りは{ $count }件です。
check-counts = ルールは{ $rules }、守るべきことは{ $properties }、出典は{ $sources }です。事実は{ $facts }のうち{ $carried }を使います。
cases-clean = { $count }件の例は、すべて書かれたとおりです。
cases-wrong = { $file }：「{ $name }」で「{ $rule }」は「{ $expected }」のはずが「{ $got }」でした。
cases-count = { $count }件のうち{ $wrong }件が違います。

rules-heading = ルール集
rules-version = 版：{ $date }
rules-reviewed = { $all }件の注意のうち{ $count }件は、{ $people }人が読んで署名しました（{ $by }）。{ $lapsed }件は、あとで言葉が変わったので、署名が無効になりました。
rule-when = 条件
rule-severity = 重さ
rule-evidence = 裏づけ
rule-sources = 出典
rule-reviewed = 最後に読んだ日
rule-reviewed-by = 確かめた人
rule-nobody = 医師はまだ確かめていません
rule-note-none = 計算なので、裏づけの段階はありません
rule-ask = 医師に聞くこと
rule-time = 時期
rule-fires = このルールが働く人の例
rule-silent = このルールが働かない人の例
rule-person = 関わる答え：{ $answers }
rule-person-and = 。
rule-none = そのような人はいません。
error-no-rule = 「{ $rule }」というルールはありません。
error-no-rule-nearest = 「{ $rule }」のことですか。
error-no-rule-hint = 「exo-check rules list」で一覧を見られます。
error-milder = { $folder }：決まったルール「{ $rule }」がないか、甘くなっています。きびしくはできますが、甘くはできません。
error-milder-shown = 内蔵のルールは、次の答えでこれを言います。消したり、聞く人を減らしたりはできません：{ $answers }
error-pack-wording = { $file }：文「{ $text }」に、使ってはならない言い方「{ $word }」があります。
error-pack-law = { $folder }：期限、聞ける所、手紙は、決まりにもとづくので変えられません。次の3つの文書を除いてください：deadlines、helpers、letters。
error-pack-text = locales/{ $language }：「{ $rule }」に必要な文「{ $text }」がありません。

when-always = いつでも
when-and = 、しかも
when-or = 、または
when-not = 『{ $part }』でない
when-one-of = { $fact }が「{ $options }」
when-options = 」か「
when-at-least = { $fact }が{ $least }以上
when-at-most = { $fact }が{ $most }以下
when-between = { $fact }が{ $least }以上{ $most }以下
when-answered = { $fact }に答えがある
when-unanswered = { $fact }に答えがない
when-holds = { $fact }
fact-fits = 方法と裏づけの組
fact-route_mismatch = 方法が目的に届かない
fact-too_soon = 変化の報告が望む時期より遅い
fact-over_budget = 合計が予算を超える
fact-above_usual = 値段がふつうの幅より高い
fact-course_days = 最初から最後までの日数
fact-course_total_jpy = 合計の低いほう（円）
fact-earlier_route_mismatch = 前の方法が目的に届かなかった
fact-too_early = 判断するには早い
fact-most_total_jpy = 合計の高いほう（円）
fact-minor_at_signing = 契約した時に18歳になっていない
fact-days_since = 「{ $day }」からの日数
fact-days_to = 「{ $day }」までの日数

explain-because = 出た理由：{ $answers }
explain-silence = この答えなら出ません：{ $change }
explain-none = 1つの答えを変えるだけでは消えません。
explain-always = だれにでも出ます。
explain-change = { $question }が「{ $answer }」
explain-left-open = { $question }に答えない
heading-explained = どの答えで出たか、何を変えると消えるか
explain-or = 、または

fact-outlook = どこまで確かめられたか

stale-none = { $date }に、確かめ直す時期をすぎたものはありません。
stale-count = { $date }に、確かめ直すルールは{ $count }件です：
stale-withdrawn = 取り下げ
stale-search = { $kind }の探し方：{ $words }。探す所：{ $places }

diff-added = { $rule }：加わった
diff-removed = { $rule }：なくなった
diff-condition = { $rule }：当てはまる人が変わった
diff-severity = { $rule }：重さが変わった
diff-fit = { $rule }：合うかどうかが変わった
diff-day = { $rule }：日数が変わった
diff-text = { $rule }：文が変わった
diff-source = { $rule }：出典が変わった
diff-verdict = 結果：「{ $from }」から「{ $to }」へ
diff-heading-added = 加わった規則
diff-heading-removed = なくなった規則
diff-heading-condition = 当てはまる人が変わった規則
diff-heading-severity = 重さが変わった規則
diff-heading-fit = 目的に合うかどうか
diff-heading-day = 日数
diff-heading-text = 文が変わった規則
diff-heading-source = 出典が変わった規則
diff-heading-verdict = 変わった結果
diff-milder = （ゆるくなった）
diff-none = だれへの助言も変わりません。
diff-never-milder = だれへの注意も、ゆるくなっていません。
diff-some-milder = 注意がゆるくなった人がいます。

ledger-signed = 署名あり
ledger-lapsed = 無効
ledger-open = 署名なし
ledger-written = { $file }に、{ $count }件の記録を書きました。
ledger-unread = { $file }は、確認の記録として読めません：{ $cause }
ledger-no-warning = 「{ $rule }」は、中止でも要相談でもありません。「exo-check rules review」で一覧を見られます。
ledger-empty = 名前、資格、利害、確かめた基準は、空にできません。利害がなければ「なし」と書いてください。
ledger-form-needs-next = 一覧はテキストかJSONで出ます。MarkdownとHTMLには「--next」をつけてください。
packet-title = 医師に読んでいただく注意
packet-what = 署名のない{ $open }件のうち{ $count }件、およそ{ $words }語です。重いものから並べました。条件は正しいですか。二つの言葉の文は正しいですか。出典はそれを支えていますか。
packet-sign = 正しいものへの署名は「exo-check rules review certify」でします。
packet-line =
    { $part ->
        [weight] 重さ
        [when] 条件
        [title] 題
        [text] 文
        [ask] 医師への質問
        [step] 最初にすること
        [evidence] よりどころの段階
        [question] 尋ね方
        [fires] これを読む人の例
        [silent] もう少しで読むところの人の例
       *[note] 管理者の覚え書き
    }：{ $text }
packet-who = 署名する人：氏名と職業。クリニックや会社との関わり。何と照らしたか。日付。下の引用符の間に書き、正しくない規則は外してください：
packet-lapsed = 前に署名がありましたが、そのあと言葉が変わりました。
packet-right = 正しい
packet-change = 直すところ
own-rules = ほかの人のルールを使っています：{ $files }。exo-checkを作った人は、見ていません。
own-texts = ほかの人の文を使っています：{ $files }。exo-checkを作った人は、見ていません。
own-trusted = この文は、exo-checkの注意の文の代わりになることがあります（--trust-texts）。
error-softer = { $folder }：「{ $what }」で、決まった注意がゆるくなります。きびしくはできますが、ゆるくはできません。ルールが何についてのものか、裏づけ、もとの数、クリニックへの質問、決まった質問の答えがそうです。答えを足すときは、どの答えと同じかを書きます。例：{"{"}"id": "mine", "as": "in_treatment"{"}"}
error-pack-future = { $folder }：「rules_version」が「{ $day }」で、まだ来ていない日です。最後に変えた日を書いてください。
error-pack-protected = { $file }：「{ $text }」の文は決まっていて、置き換えられません。消すか、「--trust-texts」をつけてください。つけると、結果にそう書かれます。
error-pack-twice = { $file }：「{ $text }」の文が2つあります。1つにしてください。
error-pack-blank = locales/{ $language }：「{ $text }」に見える字がありません。「{ $rule }」に要ります。
error-pack-syntax = { $file } の{ $line }行{ $column }文字目：Fluentの文になっていません。{ $found }
error-pack-whole = 「{ $folder }」には2,000を超えるファイル、または16 MiBを超える量があります。ルール集でないものを外してください。
