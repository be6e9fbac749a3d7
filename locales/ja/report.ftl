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
decision-between = か、

verdict-stop = 今の答えのままなら、この治療は受けないでください。受けない理由が{ $count }件あります。この結果を主治医に見せて、話してください。
verdict-ask_doctor_first = 決める前に、主治医に相談してください。相談することが{ $count }件あります。よいと言われるまでは、始めないでください。主治医がいなければ、クリニックと利害のない医師に相談してください。
verdict-ask_clinic_first = まだ決めないでください。クリニックに聞くことが{ $count }件あります。答えがはっきりするまで、待つことができます。
verdict-ask_clinic_first-open = まだ決めないでください。答えていない質問があるので、判断できないことが残っています。
verdict-informed_choice = ここで聞くことには、答えがそろいました。受けるようにすすめているのではありません。待つ、ほかの治療にする、何もしない、のどれも選べます。決めるのはご自身です。
verdict-ask_doctor_first-signed = 次に受ける前に、主治医に相談してください。相談することが{ $count }件あります。よいと言われるまでは、始めたり続けたりしないでください。主治医がいなければ、クリニックと利害のない医師に相談してください。
verdict-ask_clinic_first-signed = 契約したあとでも、聞いてから考えられます。クリニックに聞くことが{ $count }件あります。答えがはっきりするまで、次の回を受けないでください。
verdict-ask_clinic_first-open-signed = 答えていない質問があるので、判断できないことが残っています。はっきりするまで、次の回を受けないでください。
verdict-informed_choice-signed = ここで聞くことには、答えがそろいました。受けるようにすすめているのではありません。契約したあとでも、待つ、やめる、ほかの治療にする、を考えられます。決めるのはご自身です。
verdict-offer_warning = このクリニックとは、今日は契約しないでください。

severity-stop = 受けない
severity-caution = 先に相談
severity-notice = 知っておく
severity-info = 参考

reasons-more = ほかに{ $count }件あります。下に書いてあります。
steps-heading = まず、この{ $count }つ
emergency-line = 急に具合が悪いときは119番。契約で困ったら188番（消費者ホットライン）。
emergency-heading = 今、こんなことがあれば、すぐに119番へ
emergency = 息が苦しい、くちびるやのどがはれる、胸が痛い、急に見えにくい。そのときは、今すぐ119番に電話してください。受けた治療の名前と、ロットの番号を伝えてください。
doctor-line = 肌が白や紫や黒になるときは、待たずにすぐ受診してください。熱やふるえ、片足のはれや広がる赤み、新しいしこりは、その日のうちに受診してください。

heading-ask_first = 受けないこと、先に相談すること（{ $count }件）
heading-offer = 広告や説明の言葉（{ $count }件）
heading-belief = 思っていることと、わかっていること（{ $count }件）
heading-expectation = 望みと、研究でわかっていること
heading-no_effect = 前の治療で変わらなかった、考えられるわけ
heading-timeline = いつごろ、見きわめるか
heading-risk = 起きたことのある害と、おそれ
heading-cost = 費用
heading-alternative = ほかの選び方
heading-evidence = 製剤と、きまり
heading-questions = 聞くこと（主治医に{ $doctor }件、クリニックに{ $clinic }件）
heading-questions-clinic = クリニックに聞くこと（{ $clinic }件）
heading-questions-doctor = 主治医に聞くこと（{ $doctor }件）
heading-next_step = 次にすること
heading-undetermined = まだ判断できないこと（{ $count }件）
heading-notices = この答えについて
heading-about = この結果について
heading-sources = 出典

because-line = この答えから：{ $answers }
because-one = { $question }「{ $answer }」
cited = { $count ->
   *[other] （出典{ $numbers }）
}

cells-legend = 四角の中の「#」は「人で試した」「比べた」「人数が足りる」の、はいの数です。
pair-name = { $goal }・{ $route }
fit-good = この方法で比べた研究があり、差が出た
fit-limited = 比べていない研究か、別の処置と一緒の研究だけ
fit-poor = この方法では届かない、または差が出なかった
fit-poor-reach = この方法では届かない
fit-poor-no_difference = 調べたが、はっきりした差はなかった
fit-unknown = 人での研究は見つからない
evidence-level-none_found = 人での研究は見つからない
evidence-level-theory = 考え方だけ
evidence-level-animal = 動物で試しただけ
evidence-level-case_reports = 何人かの経過の報告
evidence-level-small_uncontrolled = 少ない人数、比べていない
evidence-level-small_trial = 少ない人数で比べた
evidence-level-review_of_small_studies = 小さな研究のまとめ
evidence-level-adequate_trials = 十分な人数で比べた
evidence-level-regulator = 国の機関の知らせ
evidence-level-law = 法律
evidence-level-guideline = 学会の指針
evidence-level-trial_exclusion = 研究でも外された人
evidence-level-consensus = 医師の間の考え

timeline-legend = 「#」は研究やもとの記事が言う時期、「J」は見きわめる日です。右端は{ $weeks }週です。
timeline-plan = 予定どおりなら、{ $sessions }回目は始めてから{ $weeks }週あとです。

cost-price-told = 1回は{ $price }円です（言われた値段のまま）。
cost-price-usual = もとの記事の目安は、1回{ $low }円から{ $high }円です（税抜き）。より高いこともあります。
cost-price-unknown = 1回の値段がわかりません。
cost-total = { $sessions }回で{ $low }円です。
cost-usual-course = { $sessions }回のよくある幅は、{ $low }円から{ $high }円です（もとの記事、税抜き）。
cost-total-range = { $sessions }回で{ $low }円から{ $high }円です。
cost-extras-in = 言われたほかの料金も入っています。
cost-extras-open = 検査や薬などの料金は、まだ入っていません。
cost-no-total-price = 値段がわかるまで、合計は出せません。
cost-no-total-sessions = 回数が決まるまで、合計は出せません。
cost-budget-over = 予算の{ $budget }円を{ $over }円こえます。
cost-budget-within = 予算の{ $budget }円を、ここまでの額はこえません。
cost-budget-open = 予算の{ $budget }円で足りるかは、まだわかりません。
cost-bar-budget = 予算
cost-bar-total = 合計
cost-bar-yen = { $yen }円

questions-doctor = 主治医に
questions-clinic = クリニックに（大事な順）
question-why = なぜ：{ $why }
question-answer = 答え：
questions-rest = ほかに聞くこと
why-doctor = 「{ $title }」に当てはまるからです。

undetermined-intro = 答えていない質問と、答えるとはっきりする件数です。保存した答えには「exo-check --resume」で書き足せます。
undetermined-line = { $questions }：{ $count }件
undetermined-none = 研究に数字がないので、答えてもはっきりしないことが{ $count }件あります。

notice-hidden_answer = 「{ $question }」の答えは使いませんでした。ほかの答えから、聞かない質問になるからです。
notice-stale_rules = この内容は{ $date }のものです。古くなっています。新しい版を使ってください。
notice-overdue = 下の{ $count }件は、{ $date }から先に、確かめ直すことになっていました。今は違っているかもしれません。
notice-overdue-decided = { notice-overdue }結果も、その中の点から出ています。
overdue-mark = { $title }（要再確認）
note-line = 書きそえた文：{ $note }

base-article-line = 「もとの記事」とは、この資料の出発点にした、日本の一般向けの記事です。
limits = 聞いていない病気や薬のことは、わかりません。研究が見つからないことは、効かないと決まったことではありません。書いてある数字は、研究に入った人のものです。
disclaimer = これは、決める前に考えをまとめるための資料です。診断ではなく、この治療をすすめるものでもありません。効くとも、危なくないとも言えません。人によって、結果は違います。決める前に、クリニックと利害のない医師に見せてください。
about-line = 規則の日付は{ $rules }、研究を探した日は{ $searched }です。{ $reviewed }
about-kept = 答えは、この機械の外に出ていません。

source-article = もとの記事
source-evidence = この確認のために調べたまとめ
source-facts = { $title }（{ $facts }）

more-in-full = （題だけのものは、「--full」をつけると文まで出ます）
sources-in-full = 題と場所は「exo-check about --sources」で読めます。
title-and-step = { $title }：{ $step }
timeline-line = { $name }：{ $text }

notice-verdict_was = 前の結果は「{ $was }」でした。今は「{ $is }」です。
notice-settled = 答えがそろった質問：{ $names }
notice-opened = 新しく聞くこと：{ $names }
notice-gone = 当てはまらなくなったこと：{ $names }
notice-come = 新しく当てはまること：{ $names }
notice-unchanged = 前の結果から、大事なことは変わっていません。
timeline-weeks = 時期は{ $first }週から{ $last }週、見きわめは{ $review }週です。
timeline-hoped-weeks = 変わってほしいのは{ $weeks }週までです。
