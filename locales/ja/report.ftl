### 結果の言葉。規則ごとの文は別のファイルにあります。

report-title = エクソソーム治療  決める前の確認
date = { $year }年{ $month }月{ $day }日
number-with-unit = { $number }{ $unit }

label-decision = 決めること
label-result = 結果
decision = { $goals }のために、{ $route }かどうか。待つ、ほかの治療にする、何もしない、も選べます。
decision-undecided = { $goals }のために、エクソソームの治療を受けるか。受けるなら、どの方法か。待つ、ほかの治療にする、何もしない、も選べます。
decision-signed = 契約した治療（{ $goals }のため）を、受けるか、続けるか。待つ、やめる、ほかの治療にする、も選べます。
decision-route-iv_drip = エクソソームの点滴を受ける
decision-route-injection = エクソソームの注射を受ける
decision-route-microneedling = 細い針の穴からエクソソームを塗る治療を受ける
decision-route-cosmetic = エクソソームの化粧品を使う
decision-route-nasal = エクソソームを鼻から入れる
decision-more = { $goals }ほか{ $count }つ
decision-joint = か、

verdict-stop = 今は受けないでほしい理由が{ $count }件あります。今の答えのままなら、この治療は受けないでください。決めるのは、この結果を主治医に見せて、話してからで間に合います。
verdict-ask_doctor_first = 決める前に、主治医に相談してください。相談することが{ $count }件あります。よいと言われるまでは、始めないでください。主治医がいなければ、クリニックと利害のない医師に相談してください。
verdict-ask_clinic_first = まだ決めないでください。クリニックに聞くことが{ $count }件あります。答えがはっきりするまで、待つことができます。
verdict-ask_clinic_first-open = まだ決めないでください。答えていない質問があるので、判断できないことが残っています。
verdict-informed_choice = ここで聞くことには、答えがそろいました。受けるようにすすめているのではありません。待つ、ほかの治療にする、何もしない、のどれも選べます。決めるのは{ who-self }です。
verdict-ask_doctor_first-signed = 次に受ける前に、主治医に相談してください。相談することが{ $count }件あります。よいと言われるまでは、始めたり続けたりしないでください。主治医がいなければ、クリニックと利害のない医師に相談してください。
verdict-ask_clinic_first-signed = 契約したあとでも、聞いてから考えられます。クリニックに聞くことが{ $count }件あります。答えがはっきりするまで、次の回を受けないでください。
verdict-ask_clinic_first-open-signed = 答えていない質問があるので、判断できないことが残っています。はっきりするまで、次の回を受けないでください。
verdict-informed_choice-signed = ここで聞くことには、答えがそろいました。受けるようにすすめているのではありません。契約したあとでも、待つ、やめる、ほかの治療にする、を考えられます。決めるのは{ who-self }です。
verdict-offer_warning = このクリニックとは、今日は契約しないでください。
verdict-offer_warning-signed = これ以上、契約も支払いもしないでください。

severity-stop = 受けない
severity-caution = 先に相談
severity-notice = 知っておく
severity-info = 参考

reasons-more = ほかに{ $count }件あります（「--full」で読めます）。
steps-heading = まず、この{ $count }つ
emergency-line = 急に具合が悪いときは119番。契約で困ったら188番（消費者ホットライン）。
emergency-heading = 今、こんなことがあれば、すぐに119番へ
emergency = 息が苦しい、くちびるやのどが腫れる、胸が痛い、急に見えにくい。そのときは、今すぐ119番に電話してください。熱でふるえ、気が遠くなる、受け答えがおかしいときも同じです。受けた治療の名前と、ロット番号を伝えてください。
doctor-line = 肌が白や紫や黒になるときは、待たずにすぐ受診してください。熱やふるえ、片足の腫れや広がる赤み、新しいしこりは、その日のうちに受診してください。

heading-ask_first = 受けないこと、先に相談すること（{ $count }件）
heading-offer = 広告や説明の言葉（{ $count }件）
heading-belief = 思っていることと、わかっていること（{ $count }件）
heading-expectation = 望みと、研究でわかっていること
heading-no_effect = 前の治療で変わらなかった理由として考えられること
heading-timeline = 効いたかどうか、いつ判断するか
heading-risk = これまでに起きた害と、心配なこと
heading-cost = 費用
heading-alternative = ほかの選び方
heading-evidence = 製剤と、決まり
heading-questions-clinic = クリニックに聞くこと（{ $clinic }件）
heading-next_step = 次にすること
heading-undetermined = まだ判断できないこと（{ $count }件）
heading-notices = この答えについて
heading-about = この結果について
heading-sources = 出典

because-line = 元になった答え：{ $answers }
because-one = { $question }「{ $answer }」
cited = { $count ->
   *[other] （出典{ $numbers }）
}

pair-name = { $goal }・{ $route }
fit-good = この方法で比べた研究があり、差が出た
fit-limited = 比べていない研究か、別の処置と一緒の研究だけ
fit-poor = この方法では届かない、または差が出なかった
fit-poor-reach = この方法では届かない
fit-poor-no_difference = 調べたが、はっきりした差はなかった
fit-unknown = 人での研究は見つからない
evidence-level-none_found = 人での研究は見つからない
evidence-level-theory = 理論だけ
evidence-level-animal = 動物で試しただけ
evidence-level-case_reports = 数人の経過の報告
evidence-level-small_uncontrolled = 少ない人数、比べていない
evidence-level-small_trial = 少ない人数で比べた
evidence-level-review_of_small_studies = 小さな研究のまとめ
evidence-level-adequate_trials = 十分な人数で比べた
level-no-difference = はっきりした差は見られなかった。
evidence-level-regulator = 国の機関の知らせ
evidence-level-law = 法律
evidence-level-guideline = 学会の指針
evidence-level-trial_exclusion = 研究で対象から外された人
evidence-level-consensus = 医師の間で一致した考え

timeline-legend = 「{ $full }」は研究か元になった記事にある時期、「{ $judge }」は判断する日{ $hoped ->
    [yes] 、「H」は変わってほしい日
   *[no] { "" }
}です。右のはしは{ $weeks }週です。
timeline-plan = 予定どおりなら、{ $sessions }回目は始めてから{ $weeks }週あとです。

cost-price-told = 1回は{ $price }円です（言われた値段のまま）。
cost-price-usual = 一般向けの記事にある目安は、1回{ $low }円から{ $high }円です（税抜き）。より高いこともあります。
cost-price-unknown = 1回の値段がわかりません。
cost-total = { $sessions }回で{ $low }円です。
cost-usual-course = { $sessions }回のよくある幅は、{ $low }円から{ $high }円です（一般向けの記事の額、税抜き）。
cost-total-range = { $sessions }回で{ $low }円から{ $high }円です。
cost-extras-in = クリニックに聞いた、ほかの料金も入っています。
cost-extras-open = 検査や薬などの料金は、まだ入っていません。
cost-no-total-price = 値段がわかるまで、合計は出せません。
cost-no-total-sessions = 回数が決まるまで、合計は出せません。
cost-budget-over = 予算の{ $budget }円を{ $over }円超えます。
cost-budget-within = ここまでの額は、予算の{ $budget }円以内です。
cost-budget-open = 予算の{ $budget }円で足りるかは、まだわかりません。
cost-bar-budget = 予算
cost-bar-total = 合計
cost-bar-yen = { $yen }円

question-why = なぜ：{ $why }
question-good = よい答え：{ $text }
question-round = 足りない答え：{ $text }
why-doctor = 「{ $title }」に当てはまるからです。

undetermined-intro = 答えていない質問です。件数は、答えるとはっきりする点の数です。保存した答えには「exo-check --resume」で書き足せます。
undetermined-line = { $questions }：{ $count }件
notice-hidden_answer = 「{ $question }」の答えは使いませんでした。ほかの答えによって、聞かない質問になったからです。
notice-other_version = 質問票の版「{ $version }」への答えです。この質問票の版は{ $today }です。どの答えも、{ $today }の質問と照らし合わせました。
notice-no_version = 質問票のどの版への答えか、書かれていません。この質問票の版は{ $today }です。
notice-contradiction = 確かめてください：{ $text }
notice-implausible = 「{ $question }」が{ $answer }になっています。数と単位を確かめてください。
notice-stale_rules = この内容は{ $date }のものです。古くなっています。新しい版を使ってください。
notice-overdue = 下の{ $count }件は、{ $date }から先に、確かめ直すことになっていました。今は違っているかもしれません。
notice-overdue-decided = { notice-overdue }結果も、その中の点から出ています。
overdue-mark = { $title }（要再確認）
note-line = 書き添えた文：{ $note }

limits = 聞いていない病気や薬のことは、わかりません。研究が見つからないことは、効かないと決まったことではありません。書いてある数字は、研究に入った人のものです。
disclaimer = これは、決める前に考えをまとめるための資料です。診断ではなく、この治療をすすめるものでもありません。効くとも、害がないとも言えません。人によって、結果は違います。決める前に、クリニックと利害のない医師に見せてください。
about-kept = 答えは、この機械の外に出ていません。

source-article = 元になった記事：「エクソソーム『効果なし』の真相」（日本の一般向けの記事。書いた人、日付、場所は示されていません）
source-evidence = この確認のために調べたまとめ

timeline-line = { $name }：{ $text }

notice-verdict_was = 前の結果は「{ $was }」でした。今は「{ $is }」です。
notice-settled = 答えがそろった質問：{ $names }
notice-opened = 新しく聞くこと：{ $names }
notice-gone = 当てはまらなくなったこと：{ $names }
notice-come = 新しく当てはまること：{ $names }
notice-unchanged = 前の結果から、大事なことは変わっていません。
timeline-weeks = 時期は{ $first }週から{ $last }週、判断は{ $review }週です。
timeline-hoped-weeks = 変わってほしいのは{ $weeks }週までです。

outlook-none = 人で確かめた研究は見つかりませんでした

outlook-reach = この方法では目的の所に届かず、人での研究も見つかりませんでした

verdict-outlook-none = { $goal }については、人で確かめた研究が見つかりません。クリニックの答えでも、これは変わりません。

verdict-outlook-uncontrolled = { $goal }については、比べた研究が見つかりません。クリニックの答えでも、これは変わりません。

verdict-outlook-no_difference = { $goal }については、比べた研究で、はっきりした差がありませんでした。クリニックの答えでも、これは変わりません。

verdict-outlook-mixed = { $goal }については、研究で答えが出ていません。クリニックの答えでも、これは変わりません。

verdict-outlook-difference = { $goal }については、小さな研究で差がありましたが、確かとは言えません。

verdict-outlook-other = 選んだ「ほかの目的」については、ここでは研究を探していません。

verdict-refuse_offer = この申し出は、このままでは受けないでください。クリニックの話に、見過ごせないことが{ $count }件あります。医師に相談しても解決しません。待つ、ほかの治療にする、何もしない、のどれも選べます。

verdict-refuse_offer-signed = 次の回は、このままでは受けないでください。クリニックの話に、見過ごせないことが{ $count }件あります。医師に相談しても解決しません。

verdict-refuse_offer-finished = またすすめられても、このままでは受けないでください。クリニックの話に、見過ごせないことが{ $count }件あります。医師に相談しても解決しません。

verdict-unproven = ここで聞くことには、答えがそろいました。それでも、望む変化が起きるとは確かめられていません。待つ、ほかの治療にする、何もしない、のどれも選べます。決めるのは{ who-self }です。

verdict-unproven-signed = ここで聞くことには、答えがそろいました。それでも、望む変化が起きるとは確かめられていません。契約したあとでも、待つ、やめる、ほかの治療にする、を考えられます。決めるのは{ who-self }です。

verdict-unproven-finished = ここで聞くことには、答えがそろいました。それでも、望む変化が起きるとは確かめられていません。続けるか、やめるか、ほかの治療にするかは、{ who-self }で決められます。

verdict-stop-signed = 今は受けないでほしい理由が{ $count }件あります。今の答えのままなら、次の回は受けないでください。契約したあとでも、この結果を主治医に見せて、話してから決められます。

verdict-stop-finished = もう受けないでほしい理由が{ $count }件あります。今の答えのままなら、この治療をまた受けないでください。この結果を主治医に見せて、これからのことを話してください。

verdict-ask_doctor_first-finished = また受ける前に、主治医に相談してください。相談することが{ $count }件あります。主治医がいなければ、クリニックと利害のない医師に相談してください。

verdict-ask_clinic_first-finished = またすすめられたら、決める前に聞いてください。クリニックに聞くことが{ $count }件あります。

verdict-ask_clinic_first-open-finished = 答えていない質問があるので、判断できないことが残っています。また受けるかは、まだ決めないでください。

verdict-informed_choice-finished = ここで聞くことには、答えがそろいました。受けるようにすすめているのではありません。続けるか、やめるか、ほかの治療にするかは、{ who-self }で決められます。


verdict-outlook-goals = { $goals }など（あと{ $more }件）

studied-none = 人で確かめた研究がない

studied-uncontrolled = 比べていない研究だけ

studied-no_difference = 比べて、はっきりした差がなかった

studied-mixed = 研究で答えが出ていない

studied-difference = この方法で比べて、差があった

# 言葉のつなぎ方、文の終わり、金額の書き方。
list-joint = 、
sentence-joint = { "" }
sentence-end = 。
goals-joint = と
cited-joint = 、
label-opens = 【
label-closes = 】
label-colon = ：
sum = { MYRIADS($yen) }

# はじめの1枚。
label-money = お金
label-still = 今できること
label-harm = 起きた害
label-beliefs = 思っていたこと
heading-help = 効きめはあるか
heading-better = より確かめられていること
evidence-more = ほかの{ $count }件は「--full」で読めます。
better-more = ほかの{ $count }件は「--full」で読めます。
no-advice = 診断ではなく、この治療をすすめるものでもありません。
harm-uncounted = どのくらいの人に起こるか、頼れる数字はありません。
heading-key-questions = 答えしだいで、結果が変わる質問（{ $count }件）
heading-first-questions = 持っていく質問（{ $count }件）
ask-doctor = 主治医に
ask-clinic = クリニックに
no-answer-lifts = クリニックが何と答えても、この結果は変わりません。ですから、クリニックに聞くことはありません。
kept-back = 「--full」でほかも読めます：{ $questions ->
    [0] { "" }
   *[other] 質問{ $questions }件、
}害{ $harms }件、{ $open ->
    [0] { "" }
   *[other] 答えていないこと{ $open }件、
}時期、出典。
sheet-hint = 印刷するには：--format html -o sheet.html  (*)は、元の文書でなく報道などによる
questions-more = ほかの{ $count }件は、「--full」で全部出ます。
