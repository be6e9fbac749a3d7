## plan

section-plan = 目的と計画

q-answering_for =
    .label = だれについて答えますか。
    .help = 親や子どもの代わりに答える人も多くいます。そのときは、質問が「本人」についての言い方に変わります。
    .short = だれの答えか
    .opt-self = 自分
    .opt-adult = 家族など、18歳以上の人
    .opt-child = 18歳未満の子ども

q-can_decide =
    .label = 本人は、説明を聞いて自分で決められますか。
    .help = 親の代わりに答える人は多くいます。だれの同意が要るかが、この答えで変わります。
    .short = 自分で決められるか
    .opt-yes = はい
    .opt-partly = 一部なら（認知症があるなど）
    .is-partly = 一部なら
    .opt-no = いいえ
    .opt-unsure = わからない

q-goals =
    .label = 何のために受けたいですか。いくつでも選べます。
    .help = 目的によって、わかっていることが違います。選んだものごとに、研究でわかったことをお見せします。
    .short = 目的
    .opt-wrinkles = しわ
    .opt-skin_texture = 肌のきめ、はり
    .opt-acne_scars = にきび跡、傷跡
    .opt-inflamed_skin = 肌の炎症（にきび、アトピーなど）
    .opt-spots = シミ
    .opt-grey_hair = 白髪
    .opt-hair_loss = 薄毛、抜け毛（AGAなど）
    .opt-fatigue = 疲れ
    .opt-rejuvenation = 全身の若返り
    .opt-joint_pain = 関節の痛み
    .opt-autoimmune = 自己免疫の病気（膠原病、リウマチなど）
    .is-autoimmune = 自己免疫の病気
    .opt-allergy = アレルギー
    .opt-nerve_disease = 脳や神経の病気
    .opt-organ_disease = 内臓の病気（肝臓、心臓など）
    .is-organ_disease = 内臓の病気
    .opt-cancer_treatment = がんの治療
    .opt-other = ほかの目的（ここに説明はありません）
    .is-other = ほかの目的

q-spot_type =
    .label = どんなシミか、わかっていますか。
    .help = シミの種類によって、向く治療も、悪くなるおそれも違います。皮膚科で診てもらっていなければ「わからない」を選びます。
    .short = シミの種類
    .opt-faint = 薄いシミ
    .opt-post_inflammatory = 炎症のあとの色（色素沈着）
    .is-post_inflammatory = 炎症のあとの色
    .opt-melasma = 肝斑（かんぱん）
    .opt-age_spot = 年齢によるシミ（老人性色素斑）
    .opt-unsure = わからない、診てもらっていない
    .is-unsure = わからない

q-hair_pattern =
    .label = { who-no }髪は、どのように薄くなりましたか。
    .help = 髪が薄くなる原因はいろいろで、向く治療も違います。皮膚科で診てもらっていなければ、一番下を選びます。
    .short = 薄くなり方
    .opt-slow_top = 前や頭のてっぺんが、ゆっくり
    .opt-parting = 分け目が、ゆっくり
    .opt-patches = 丸く抜けた
    .opt-sudden = 急にたくさん抜けた
    .opt-scalp = 地肌が赤い、痛い、かゆい
    .opt-after = 産後や、病気、新しい薬のあと
    .opt-unsure = わからない、診てもらっていない
    .is-unsure = わからない

q-joint_now =
    .label = 今、その関節が熱をもって腫れていますか。または、発熱と一緒に急に悪くなりましたか。
    .help = かぜなどの熱だけで、関節がいつもどおりなら「いいえ」です。当てはまるときは、注射より先に、医師の診察が要るからです。
    .short = 今の関節の腫れ、発熱
    .opt-no = いいえ
    .opt-yes = はい
    .opt-unsure = わからない

q-joint_diagnosis =
    .label = 関節の痛みの原因を、医師から聞いていますか。
    .help = 原因によって、向く治療も、研究でわかったことも違います。診てもらっていなければ、一番下を選びます。
    .short = 関節の痛みの原因
    .opt-osteoarthritis = すり減り（変形性関節症）
    .opt-inflammatory = リウマチなどの炎症
    .is-inflammatory = 炎症
    .opt-injury = けが
    .opt-gout = 痛風
    .opt-unsure = わからない、診てもらっていない
    .is-unsure = わからない

q-which_joint =
    .label = どの関節ですか。
    .help = 研究で調べた関節と、調べていない関節があるからです。いくつかあれば、一番つらい所を選びます。
    .short = 関節
    .opt-knee = ひざ
    .opt-hip = 股関節
    .opt-shoulder = 肩
    .opt-hand_foot = 手や足、指
    .opt-spine = 背骨（首、腰）
    .opt-jaw = あご
    .opt-other = ほかの関節

q-fatigue_checked =
    .label = 疲れについて、医師に診てもらいましたか。
    .help = 疲れは、別の治し方がある病気から来ることもあるからです。
    .short = 疲れの診察
    .opt-yes = はい
    .opt-no = いいえ
    .opt-under_way = 今、調べてもらっている

q-fatigue_signs =
    .label = 次のことはありますか。いくつでも選べます。
    .help = どれもない人がほとんどです。早く医師に診てもらうほうがよいものもあります。急に片側の力が入らない、言葉が出ない、胸が痛いときは、先に119番へ。
    .short = 疲れと一緒にあること
    .opt-weight_loss = 何もしないのに体重が減った
    .opt-fever_sweat = 熱、寝汗
    .opt-breath_chest = 息切れ、胸の痛み
    .opt-lumps = 首やわきのしこり
    .opt-weakness_numbness = 力が入らない、しびれる
    .opt-bleeding = 黒い便、便やたんに血が混じる
    .opt-low_mood = 気分がひどく落ち込む
    .opt-none = どれもない

q-expectation =
    .label = どのくらいの変わり方を望んでいますか。
    .help = 正しい答えはありません。望みと、研究でわかったこととの差を、あとでお見せします。
    .short = 望む変わり方
    .opt-vanish = すっかり消える、すっかり治る
    .opt-clear_change = はっきり変わる
    .opt-slight_change = 少しよくなればよい
    .opt-unsure = わからない

q-hoped_within =
    .label = いつまでに変わってほしいですか。
    .help = 研究で結果を見た時期と比べるためです。急がないときは「急いでいない」を選びます。
    .short = いつまでに
    .opt-days = 数日（1週間まで）
    .opt-weeks = 数週間（4週まで）
    .opt-three_months = 3か月まで
    .opt-six_months = 6か月まで
    .opt-no_hurry = 急いでいない

q-decision_stage =
    .label = 今、どこまで進んでいますか。
    .help = どこまで進んだかで、次にすることが変わります。契約のあとでも、相談できる所があります。
    .short = 今の段階
    .opt-looking = 調べはじめたところ
    .opt-considering = 受けるかどうか考えている
    .opt-about_to_sign = もうすぐ契約する
    .opt-signed = 契約したが、まだ受けていない
    .is-signed = 契約した
    .opt-in_course = 受けている途中
    .opt-finished = 予定の回を受け終わった

q-heard_from =
    .label = この治療を、どこで知りましたか。いくつでも選べます。
    .help = 広告やSNSの話は、売る人の言葉かもしれません。だれの話かで、確かめることが変わります。
    .short = 知ったきっかけ
    .opt-doctor = 医師
    .opt-clinic_advert = クリニックの広告やサイト
    .opt-social_media = SNSや動画
    .opt-family_friend = 家族や知り合い
    .opt-news = ニュースや記事
    .opt-other = そのほか

q-beliefs =
    .label = 次のうち、そうだと思うものはありますか。いくつでも選べます。
    .help = テストではありません。どれも、よく聞く言葉です。わかっていることとの違いを、あとでお見せします。
    .short = 思っていること
    .opt-approved_by_state = 国が認めた治療だ
    .opt-regrows_tissue = 傷んだ所を新しく作り直す
    .opt-better_than_standard = ふつうの治療よりよい
    .opt-natural_so_safe = 自然のものだから害はない
    .opt-one_session_enough = 1回受ければ足りる
    .opt-works_for_everything = どんな悩みにも効く
    .opt-none = どれもそう思わない

q-priorities =
    .label = 決めるとき、何を大事にしたいですか。3つまで選べます。
    .help = 何を選んでもかまいません。選んだことに、結果の中で一つずつ答えます。
    .short = 大事なこと
    .opt-strong_evidence = 研究でよく確かめてあること
    .opt-low_risk = 害が少ないこと
    .opt-low_cost = お金がかからないこと
    .opt-quick_result = 早く変わること
    .opt-little_downtime = すぐにふだんの暮らしに戻れること
    .opt-doctor_trust = 医師を信じられること

q-route =
    .label = どの方法を考えていますか。
    .help = 同じ名前の治療でも、体への入れ方で、わかっていることも、起こりうる害も違います。決めていなければ、上から4つを説明します。
    .short = 方法
    .opt-iv_drip = 点滴（血管に入れる）
    .opt-injection = 注射（肌、頭皮、関節などに）
    .is-injection = 注射
    .opt-microneedling = 細い針で肌に穴をあけて塗る（ダーマペンなど）
    .is-microneedling = 細い針で穴をあけて塗る
    .opt-cosmetic = 化粧品として塗る
    .opt-nasal = 鼻から入れる（スプレー、点鼻）
    .is-nasal = 鼻から入れる
    .opt-undecided = まだ決めていない

q-also_routes =
    .label = 同じ計画に、ほかの方法も入っていますか。
    .help = 点滴と針を同じ日にするクリニックや、家で塗る化粧品を渡すクリニックもあります。ここで選んだ方法も、それぞれ説明します。
    .short = 計画にあるほかの方法
    .opt-iv_drip = 点滴（血管に入れる）
    .opt-injection = 注射（肌、頭皮、関節などに）
    .is-injection = 注射
    .opt-microneedling = 細い針で肌に穴をあけて塗る（ダーマペンなど）
    .is-microneedling = 細い針で穴をあけて塗る
    .opt-cosmetic = 化粧品として塗る
    .opt-nasal = 鼻から入れる（スプレー、点鼻）
    .is-nasal = 鼻から入れる
    .opt-none = ほかの方法はない

q-drip_mix =
    .label = 点滴に、ほかに混ぜるものはありますか。いくつでも選べます。
    .help = 混ぜるものにも、気をつけることがあるからです。言われていなければ「聞いていない」を選びます。
    .short = 点滴に混ぜるもの
    .opt-vitamin_c = ビタミンC
    .opt-glutathione = グルタチオン
    .opt-placenta = プラセンタ
    .opt-nmn_nad = NMN、NAD
    .opt-other = ほかのもの
    .opt-none = 何も混ぜない
    .opt-unknown = 聞いていない

q-needle_heat =
    .label = その針は、電気の熱（高周波、RF）も使いますか。
    .help = 熱を使う針には、別に気をつけることがあるからです。「わからない」でもかまいません。
    .short = 熱を使う針
    .opt-yes = はい
    .opt-no = いいえ
    .opt-unsure = わからない

q-sessions_planned =
    .label = 何回受ける予定ですか。
    .help = 合計の金額と、終わる時期を出すためです。クリニックが言った回数でかまいません。わからなければ、空のままにします。
    .short = 回数
    .unit = 回

q-interval_weeks =
    .label = 何週間ごとに受ける予定ですか。
    .help = 最後の回がいつになるかを出すためです。1か月ごとなら、4と書きます。1回だけのときや、わからないときは、空のままにします。
    .short = 間隔
    .unit = 週

q-price_per_session_jpy =
    .label = 1回の料金は、日本円でいくらですか。
    .help = 合計を出すためです。広告や見積書の額を、そのまま書きます。わからなければ、空のままにします。
    .short = 1回の料金
    .unit = 円

q-price_tax =
    .label = その額は、税込みですか。
    .help = どちらの額かを、合計に書くためです。わからなければ「わからない」を選びます。
    .short = 税
    .opt-included = 税込み
    .opt-excluded = 税抜き
    .opt-unknown = わからない

q-extra_cost_jpy =
    .label = 1回の料金のほかにかかるお金は、合わせて何円ですか。
    .help = 検査や薬、ローンの利息などを足すと合計が増えるからです。1回の料金と同じく、見積書の額のままでかまいません。何もかからなければ0です。わからなければ、空のままにします。
    .short = ほかの料金
    .unit = 円

q-budget_jpy =
    .label = 全部で何円まで出せますか。
    .help = 合計の金額が、この中に収まるかを比べるためです。料金が税込みなら、予算も税込みで考えます。決めていなければ、空のままにします。
    .short = 予算
    .unit = 円

## health

section-health = 体のこと

q-age =
    .label = 何歳ですか。
    .help = 18歳未満の人で調べた研究は、見つかりませんでした。満年齢を数字で書きます。
    .short = 年齢
    .unit = 歳

q-sex =
    .label = { who-no }生まれたときの性別はどちらですか。
    .help = 性別によって、気をつけることや薬、妊娠の質問が変わるからです。
    .short = 性別
    .opt-female = 女性
    .opt-male = 男性
    .opt-undisclosed = 答えたくない

q-parent_knows =
    .label = 保護者は、このことを知っていますか。
    .help = 18歳未満の契約には、別の決まりがあるからです。先に保護者と話してかまいません。
    .short = 保護者が知っているか
    .opt-yes = はい
    .opt-no = いいえ
    .opt-unsure = わからない

q-cancer =
    .label = がんと言われたことがありますか。
    .help = がんがある人に、この治療がどう働くかはわかっていません。検査だけを続けている人は「治療は終わった」を選びます。
    .short = がん
    .opt-none = がんになったことはない
    .opt-in_treatment = 今、治療している（手術、放射線、薬など）
    .is-in_treatment = 今、治療している
    .opt-remission = 治療は終わった（検査だけ続けている人も）
    .is-remission = 治療は終わった
    .opt-suspected = がんかもしれないと言われている
    .opt-unsure = わからない

q-cancer_free_two_years =
    .label = 治療が終わってから、再発なしで2年以上たちましたか。
    .help = 再発なしで2年たたないと、がんだった人を入れない研究があるからです。
    .short = がんのあと2年
    .opt-yes = はい
    .opt-no = いいえ
    .opt-unsure = わからない

q-pregnancy =
    .label = 妊娠や授乳、その予定はありますか。
    .help = おなかの子や母乳への害がないかは、まだわかっていません。男性など、関係のない人は一番上を選びます。
    .short = 妊娠、授乳
    .opt-none = 当てはまらない
    .opt-pregnant = 妊娠している
    .opt-breastfeeding = 授乳している
    .opt-planning = これから子どもを望んでいる
    .opt-unsure = わからない（妊娠しているかもしれない）
    .is-unsure = 妊娠しているかもしれない

q-conditions =
    .label = これまでに、次の病気や体の状態がありましたか。いくつでも選べます。
    .help = 害が出やすいかもしれない人や、研究で外された人がいるからです。重いかどうか迷うものも、選んでください。
    .short = 病気、体の状態
    .opt-severe_heart = 重い心臓の病気
    .opt-severe_lung = 重い肺の病気
    .opt-severe_kidney = 重い腎臓の病気
    .opt-severe_liver = 重い肝臓の病気
    .opt-uncontrolled_diabetes = 糖尿病で、血糖が高いまま
    .opt-diabetes = 糖尿病（落ち着いている）
    .opt-asthma = ぜんそく
    .opt-bleeding_tendency = 血が止まりにくい病気や体質
    .opt-blood_clot_history = 血管が詰まったことがある（脳梗塞、心筋梗塞、足や肺の血栓）
    .is-blood_clot_history = 血管が詰まったことがある
    .opt-autoimmune = 自己免疫の病気（膠原病、リウマチなど）
    .is-autoimmune = 自己免疫の病気
    .opt-active_infection = 今、熱や感染がある（肌の化膿、口のヘルペスなど）
    .is-active_infection = 今、熱や感染がある
    .opt-chronic_viral_infection = B型かC型の肝炎、またはHIV
    .opt-tuberculosis = 結核（今、または前にかかった）
    .is-tuberculosis = 結核
    .opt-asplenia_or_low_immunity = 脾臓がない、生まれつき免疫が弱い
    .opt-transplant = 臓器や骨髄の移植を受けた
    .opt-implant = ペースメーカーや人工関節など、体の中の器具
    .is-implant = 体の中の器具
    .opt-keloid = 傷跡が盛り上がりやすい（ケロイド）
    .is-keloid = ケロイド
    .opt-cold_sores = 口のヘルペスが出たことがある
    .opt-active_skin_disease = 受けたい場所に今、肌の病気がある（湿疹、にきびなど）
    .is-active_skin_disease = 受けたい場所の肌の病気
    .opt-none = どれもない
    .opt-unsure = わからない

q-medicines =
    .label = { who-ga }今、使っている薬はどれですか。いくつでも選べます。
    .help = 飲み薬、注射、貼り薬も入ります。名前がわからないときは、お薬手帳を見てください。この質問のために薬をやめないでください。
    .short = 薬
    .opt-anticoagulant = 血をサラサラにする薬（血を固まりにくくする薬）
    .is-anticoagulant = 血をサラサラにする薬
    .opt-steroid_tablets = ステロイドの飲み薬や点滴（プレドニンなど）
    .is-steroid_tablets = ステロイドの飲み薬や点滴
    .opt-immunosuppressant = 免疫を抑える薬（リウマチ、移植など）
    .is-immunosuppressant = 免疫を抑える薬
    .opt-cancer_drug = がんの薬（ホルモン治療も）
    .opt-isotretinoin = 飲むにきび薬（イソトレチノイン、やめて6か月まで）
    .is-isotretinoin = イソトレチノイン
    .opt-oestrogen = ピル、女性ホルモンの薬
    .is-oestrogen = ピル、女性ホルモン
    .opt-treatment_for_goal = 同じ悩みで、医師から受けている薬や治療
    .is-treatment_for_goal = 同じ悩みで医師から受ける治療
    .opt-other_only = ほかの薬だけ使っている
    .opt-none = 薬は使っていない
    .opt-unsure = わからない
    .is-cancer_drug = がんの薬

q-allergies =
    .label = 次の反応やアレルギーが出たことはありますか。いくつでも選べます。
    .help = 同じような反応が、また出るおそれがあるからです。はっきりしなければ「わからない」を選びます。
    .short = アレルギー
    .opt-exosome_reaction = エクソソーム、培養上清、プラセンタで具合が悪くなった
    .is-exosome_reaction = 似た治療で反応が出た
    .opt-anaphylaxis = 急に全身に出る強いアレルギー（アナフィラキシー）
    .is-anaphylaxis = 急な強いアレルギー
    .opt-serum_egg_antibiotic = 牛の血清、卵、抗生物質のアレルギー
    .is-serum_egg_antibiotic = 血清、卵、抗生物質
    .opt-egg = 卵のアレルギー
    .opt-beef_or_milk = 牛肉や牛乳のアレルギー
    .opt-antibiotic = 抗生物質（ペニシリンなど）のアレルギー
    .is-antibiotic = 抗生物質のアレルギー
    .opt-anaesthetic = 麻酔の薬のアレルギー
    .opt-metal = 金属アレルギー
    .opt-disinfectant_latex = アルコール消毒やゴム（ラテックス）でかぶれる
    .is-disinfectant_latex = アルコール消毒、ゴム
    .opt-faint = 注射で気を失う
    .opt-none = どれもない
    .opt-unsure = わからない

q-circumstances =
    .label = 次のことはありますか。いくつでも選べます。
    .help = 前もって、医師や血液センターなどに伝えることがあるからです。
    .short = ほかの事情
    .opt-recent_filler_or_laser = 最近、同じ場所に注射やレーザーを受けた
    .is-recent_filler_or_laser = 最近の注射やレーザー
    .opt-doping_control = 競技でドーピング検査を受ける
    .opt-blood_donor = 献血をする
    .opt-wants_clinical_trial = いつか研究（治験）に入りたい
    .opt-none = どれもない

q-timing =
    .label = 最近あったこと、近いうちにあることはどれですか。いくつでも選べます。
    .help = クリニックに伝えて、どのくらい間を空けるかを聞くためです。決まった日数はありません。
    .short = 最近や今後の予定
    .opt-filler_same_place = 同じ場所に入れたヒアルロン酸など
    .opt-laser_or_peel = 同じ場所のレーザーやピーリング
    .opt-surgery_same_place = 同じ場所の手術
    .opt-vaccine = ワクチン
    .opt-dental_or_surgery_soon = 歯の治療や手術
    .opt-tan = 日焼け
    .opt-none = どれもない

q-skin_marks =
    .label = 傷や湿疹のあとが、茶色く残りやすいですか。
    .help = 針やレーザーのあとも、茶色く残ることがあるからです。
    .short = 茶色い跡
    .opt-yes = はい
    .opt-no = いいえ
    .opt-unsure = わからない

q-lifestyle =
    .label = ふだんの暮らしで、当てはまるものはありますか。いくつでも選べます。
    .help = 暮らしの習慣で結果も変わる、と書いた記事があります。責めるための質問ではありません。
    .short = 暮らし
    .opt-smoking = たばこを吸う
    .opt-heavy_drinking = お酒をたくさん飲む
    .opt-poor_sleep = よく眠れない
    .opt-poor_diet = 食事が偏っている
    .opt-high_stress = ストレスが強い
    .opt-none = どれもない

## earlier

section-earlier = 前に受けた治療

q-earlier_treatment =
    .label = エクソソームや培養上清（細胞を育てた液）の治療を、受けたことがありますか。
    .help = 発疹や息苦しさ、しこりなどの悪い反応は、また出るおそれがあります。いくつか当てはまれば、悪い反応を選びます。塗る化粧品も入ります。
    .short = 前の治療
    .opt-never = 受けたことはない
    .opt-effect_felt = 受けて、変わったと感じた
    .opt-no_effect_felt = 受けたが、変わらなかった
    .opt-bad_reaction = 受けて、悪い反応が出た

q-reaction_kind =
    .label = どんな反応でしたか。いくつでも選べます。
    .help = まず何をするかが、反応によって違うからです。
    .short = 反応
    .opt-rash = 発疹、かゆみ
    .opt-breath = 息苦しい、のどがつまる
    .opt-fever = 熱、ふるえ
    .opt-lump = しこり
    .opt-skin_colour = 肌が白い、黒い、ひどく痛い
    .is-skin_colour = 肌の色の変化、ひどい痛み
    .opt-vision_nerve = 見えにくい、しびれる
    .opt-clot = 胸の痛み、足のはれ
    .opt-other = ほかのこと

q-reaction_now =
    .label = その反応は、今もありますか。
    .help = 今もあれば、まず医師の診察です。息苦しい、胸が痛い、急に見えにくいときは、今すぐ119番に電話してください。
    .short = 今も続くか
    .opt-yes = 今もある
    .opt-no = なくなった
    .opt-unsure = わからない

q-earlier_route =
    .label = 前は、どの方法で受けましたか。
    .help = その方法が目的に届くものだったかを考えるためです。いくつかあれば、一番多く受けた方法を選びます。
    .short = 前の方法
    .opt-iv_drip = 点滴（血管に入れる）
    .opt-injection = 注射（その場所に入れる）
    .opt-microneedling = 細い針で穴をあけて塗る
    .opt-cosmetic = 化粧品として塗る
    .opt-unsure = わからない

q-earlier_sessions =
    .label = 前に、全部で何回受けましたか。
    .help = 前の経過を考える手がかりになるからです。わからなければ、空のままにします。
    .short = 前の回数
    .unit = 回

q-weeks_since_first =
    .label = 初めて受けてから、何週たちましたか。
    .help = もう判断してよい時期かを考えるためです。1か月は4週、1年は52週と数えます。わからなければ、空のままにします。
    .short = 初回からの週
    .unit = 週

## clinic

section-clinic = クリニックと製剤

q-clinic_contact =
    .label = クリニックとの話は、どこまで進みましたか。
    .help = この答えで、次の質問が変わります。いくつかあれば、一番行きそうなクリニックについて答えます。
    .short = クリニック
    .opt-none_yet = まだクリニックを探していない
    .opt-advert_only = 広告やサイトを見ただけ
    .opt-consultation_done = クリニックで説明を聞いた

q-source_cell =
    .label = その製剤は、何から作ったものですか。
    .help = 元の細胞によって、中身が変わるからです。書類やサイトで確かめられなければ「わからない」を選びます。
    .short = 元の細胞
    .opt-human_adipose = 人の脂肪
    .opt-human_dental_pulp = 人の歯の中（歯髄）
    .opt-human_umbilical = 人のへその緒
    .opt-human_other = 人のほかの細胞（胎盤、骨髄、iPSなど）
    .is-human_other = 人のほかの細胞
    .opt-own_blood = 自分の血
    .opt-animal = 動物
    .opt-plant = 植物（バラなど）
    .opt-unknown = わからない

q-made_in =
    .label = その製剤は、どこで作ったものですか。
    .help = 害が出たときに、出所をたどれるかを考えるためです。日本で作ったから確かだ、とは言えません。
    .short = 作った国
    .opt-japan = 日本
    .opt-abroad = 外国
    .opt-unknown = わからない

q-claims_heard =
    .label = 広告や説明で、クリニックが言ったこと、したことはどれですか。いくつでも選べます。
    .help = 聞いたら、その日は決めないほうがよい言葉があるからです。似た言い方でも選びます。
    .short = 聞いた言葉
    .opt-absolutely_safe = 絶対に安全
    .opt-guaranteed_effect = 必ず変わると約束する
    .opt-cures_disease = 病気が治る
    .opt-cures_cancer = がんが治る
    .opt-officially_approved = 国が認めた治療
    .opt-filed_plan_as_proof = 国に届け出たから安心
    .opt-decide_today = 今日決めてください
    .opt-discount_today = 今日だけ割引
    .opt-before_after_only = 前と後の写真だけを見せた
    .opt-testimonials = 受けた人の体験談
    .opt-cosmetic_injected = 化粧品を注射や針で入れる
    .opt-research_reagent = 研究用と書いた品を使う
    .opt-maker_or_lot_withheld = 聞いても、名前やロットを教えない
    .opt-take_home_injection_or_spray = 家で使う注射や鼻のスプレーを渡す
    .opt-none = どれもない

q-site_discloses =
    .label = クリニックのサイトに書いてあったのはどれですか。いくつでも選べます。
    .help = 国が認めていない製剤を広告するときは、この5つを書く決まりだと報じられています。見ていなければ「まだ見ていない」を選びます。
    .short = サイトの表示
    .opt-unapproved = 国が認めていないこと
    .opt-how_obtained = どうやって手に入れたか
    .opt-approved_equivalent = 日本に、国が認めた似た薬があるか
    .opt-safety_abroad = 外国でわかった害の知らせ
    .opt-no_relief = 国の副作用救済制度を使えないこと
    .opt-none_of_them = どれも書いていない
    .opt-not_looked = まだ見ていない

q-who_does_it =
    .label = だれが針を刺しますか。
    .help = 聞いていなければ、一番下を選びます。クリニックに聞いてよいことです。
    .short = 針を刺す人
    .opt-doctor = 医師
    .opt-nurse = 看護師
    .opt-other_person = そのほかの人
    .opt-not_asked = 聞いていない

q-doctor_examined =
    .label = 申し込みの話の前に、{ who-wa }医師の診察を受けましたか。
    .help = カウンセラーとの話は、医師の診察ではありません。
    .short = 医師の診察
    .opt-yes = 医師の診察を受けた
    .opt-counsellor_only = カウンセラーなどだけだった
    .opt-unsure = だれだったかわからない

q-told_experience =
    .label = クリニックの医師は、この治療を何人にしてきたか話しましたか。
    .help = 経験は、医師によって違うからです。
    .short = 医師の経験
    .opt-yes = はっきり話した
    .opt-no = 聞いたが、答えがなかった
    .opt-vague = 話したが、あいまいだった
    .opt-not_asked = まだ聞いていない

q-told_society =
    .label = クリニックは、どの学会の手引きに沿って使うか話しましたか。
    .help = 学会の会員でも、手引きに沿っているとは限らないからです。
    .short = 学会
    .opt-yes = はっきり話した
    .opt-no = 聞いたが、答えがなかった
    .opt-vague = 話したが、あいまいだった
    .opt-not_asked = まだ聞いていない

q-told_plan_filed =
    .label = クリニックは、国に届け出た計画があるか話しましたか。
    .help = 届け出ただけでは、国が認めたことになりません。
    .short = 届け出た計画
    .opt-yes = はっきり話した
    .opt-no = 聞いたが、答えがなかった
    .opt-vague = 話したが、あいまいだった
    .opt-not_asked = まだ聞いていない

q-told_emergency_care =
    .label = クリニックは、具合が悪くなったときの連絡先を話しましたか。
    .help = 家に帰ってから悪くなることもあるからです。夜や休みの日も入ります。
    .short = 緊急の連絡先
    .opt-yes = はっきり話した
    .opt-no = 聞いたが、答えがなかった
    .opt-vague = 話したが、あいまいだった
    .opt-not_asked = まだ聞いていない

q-told_realistic_goal =
    .label = クリニックの医師は、どこまで望めそうか話しましたか。
    .help = 言葉だけの説明と、研究の数字がある説明とでは、重みが違うからです。
    .short = どこまで望めるか
    .opt-yes = はっきり話した
    .opt-no = 聞いたが、答えがなかった
    .opt-vague = 話したが、あいまいだった
    .opt-not_asked = まだ聞いていない

q-told_evidence_stage =
    .label = クリニックの医師は、人での研究がどこまで進んだか話しましたか。
    .help = 動物で変わっても、人で変わるとは限らないからです。
    .short = 研究の段階
    .opt-yes = はっきり話した
    .opt-no = 聞いたが、答えがなかった
    .opt-vague = 話したが、あいまいだった
    .opt-not_asked = まだ聞いていない

q-told_method_detail =
    .label = クリニックは、使う量や回数、受ける間隔を話しましたか。
    .help = 回数がわからないと、全部の金額もわからないからです。
    .short = 量と回数
    .opt-yes = はっきり話した
    .opt-no = 聞いたが、答えがなかった
    .opt-vague = 話したが、あいまいだった
    .opt-not_asked = まだ聞いていない

q-told_risks =
    .label = クリニックの医師は、どんな害が起こりうるか話しましたか。
    .help = よい話だけでは、決められないからです。
    .short = 起こりうる害
    .opt-yes = はっきり話した
    .opt-no = 聞いたが、答えがなかった
    .opt-vague = 話したが、あいまいだった
    .opt-not_asked = まだ聞いていない

q-told_contraindications =
    .label = クリニックの医師は、どんな人が受けないほうがよいか話しましたか。
    .help = 病気や薬によっては、受けないほうがよいからです。
    .short = 受けないほうがよい人
    .opt-yes = はっきり話した
    .opt-no = 聞いたが、答えがなかった
    .opt-vague = 話したが、あいまいだった
    .opt-not_asked = まだ聞いていない

q-told_total_cost =
    .label = クリニックは、検査や薬も入れた全部の金額を話しましたか。
    .help = やめたときに返るお金のことも、ここに入ります。
    .short = 全部の金額
    .opt-yes = はっきり話した
    .opt-no = 聞いたが、答えがなかった
    .opt-vague = 話したが、あいまいだった
    .opt-not_asked = まだ聞いていない

q-told_alternatives =
    .label = クリニックの医師は、ほかの治療とも比べて話しましたか。
    .help = 何もしないことも、選び方の一つだからです。
    .short = ほかの選び方
    .opt-yes = はっきり話した
    .opt-no = 聞いたが、答えがなかった
    .opt-vague = 話したが、あいまいだった
    .opt-not_asked = まだ聞いていない

q-told_if_no_effect =
    .label = クリニックは、変わらなかったらどうするか話しましたか。
    .help = やめる時を決めておかないと、回数だけが増えるからです。
    .short = 変わらないとき
    .opt-yes = はっきり話した
    .opt-no = 聞いたが、答えがなかった
    .opt-vague = 話したが、あいまいだった
    .opt-not_asked = まだ聞いていない

q-told_source_cell =
    .label = クリニックは、どの細胞から作ったか話しましたか。
    .help = 元の細胞で、中身が変わるからです。
    .short = 細胞の説明
    .opt-yes = はっきり話した
    .opt-no = 聞いたが、答えがなかった
    .opt-vague = 話したが、あいまいだった
    .opt-not_asked = まだ聞いていない

q-told_maker =
    .label = クリニックは、製剤の名前と作った会社を話しましたか。
    .help = 害が出たとき、何を使ったかをたどるためです。
    .short = 作った会社
    .opt-yes = はっきり話した
    .opt-no = 聞いたが、答えがなかった
    .opt-vague = 話したが、あいまいだった
    .opt-not_asked = まだ聞いていない

q-told_process_quality =
    .label = クリニックは、製剤の作り方と検査について話しましたか。
    .help = 作り方によって、中身が変わるからです。
    .short = 作り方と検査
    .opt-yes = はっきり話した
    .opt-no = 聞いたが、答えがなかった
    .opt-vague = 話したが、あいまいだった
    .opt-not_asked = まだ聞いていない

q-told_concentration_purity =
    .label = クリニックは、量と純度を、数字で話しましたか。
    .help = 粒の数だけでは、よい品かどうかわからないからです。
    .short = 量と純度
    .opt-yes = はっきり話した
    .opt-no = 聞いたが、答えがなかった
    .opt-vague = 話したが、あいまいだった
    .opt-not_asked = まだ聞いていない

q-told_sterility =
    .label = クリニックは、菌がいないかの検査（無菌検査）について話しましたか。
    .help = 体に入れるものに菌がいると、重い感染を起こすおそれがあるからです。
    .short = 無菌検査
    .opt-yes = はっきり話した
    .opt-no = 聞いたが、答えがなかった
    .opt-vague = 話したが、あいまいだった
    .opt-not_asked = まだ聞いていない

q-told_donor_screening =
    .label = クリニックは、細胞の提供者（ドナー）の検査について話しましたか。
    .help = 提供者のウイルスが、うつるおそれがあるからです。
    .short = 細胞の提供者の検査
    .opt-yes = はっきり話した
    .opt-no = 聞いたが、答えがなかった
    .opt-vague = 話したが、あいまいだった
    .opt-not_asked = まだ聞いていない

q-told_certification =
    .label = クリニックは、製剤に第三者（ほかの団体）の認証があるか話しましたか。
    .help = だれが何を確かめたかで、意味が変わるからです。
    .short = 第三者の認証
    .opt-yes = はっきり話した
    .opt-no = 聞いたが、答えがなかった
    .opt-vague = 話したが、あいまいだった
    .opt-not_asked = まだ聞いていない

## contract

section-contract = 契約のこと

q-contract_paper =
    .label = 契約書を、紙などで受け取りましたか。
    .help = 取り消せる日数を、受け取った日から数えることがあるからです。足りない所があれば、その行を選びます。
    .short = 契約書
    .opt-complete = 受け取った（全部そろっている）
    .opt-something_missing = 受け取ったが、足りない所がある
    .opt-not_given = 受け取っていない
    .opt-unsure = わからない

q-contract_paper_on =
    .label = { who-wa }契約書を何日に受け取りましたか。
    .help = 取り消せる日数を、その日から数えることがあるからです。わからなければ、空のままにします。
    .short = 契約書を受け取った日

q-signed_on =
    .label = 何日に契約しましたか。
    .help = 期限や手紙に、その日を使います。わからなければ、空のままにします。
    .short = 契約した日

q-contract_months =
    .label = 契約の期間は何か月ですか。
    .help = 1か月を超える契約だけにある決まりがあるからです。その日だけなら0です。わからなければ、空のままにします。
    .short = 契約の期間
    .unit = か月

q-first_treatment_on =
    .label = 初めて受けたのは何日ですか。
    .help = 期限や、体の様子を見る日を数えるためです。わからなければ、空のままにします。
    .short = 初めて受けた日

q-last_treatment_on =
    .label = 一番最近受けたのは何日ですか。
    .help = 体の様子に気をつける日を数えるためです。わからなければ、空のままにします。
    .short = 最近受けた日

q-treatments_done =
    .label = これまでに何回受けましたか。
    .help = 残りの回数や、手紙の下書きに使います。わからなければ、空のままにします。
    .short = 受けた回数
    .unit = 回

q-paid_so_far_jpy =
    .label = これまでに、何円払いましたか。
    .help = やめるときや取り消すときの手紙に使います。まだなら0です。わからなければ、空のままにします。
    .short = 払った額
    .unit = 円

q-paid_how =
    .label = どうやって払いましたか、または払いますか。いくつでも選べます。
    .help = ローンや分割払いなら、支払いを止める方法があるかもしれないからです。
    .short = 払い方
    .opt-cash = 現金や振り込み
    .opt-card_once = カードの1回払い
    .opt-card_instalments = カードの分割払い
    .opt-loan = 信販会社のローン
    .opt-clinic_instalments = クリニックへの分割払い
    .opt-not_yet = まだ払っていない

q-loan_paper_on =
    .label = 信販会社の1通目の書面は、何日に受け取りましたか。
    .help = ローンを取り消せる日数を、その日から数えることがあるからです。2通のうち、先に来たほうです。わからなければ、空のままにします。
    .short = ローンの書面の日

q-obstructed =
    .label = 「やめられない」と言われたり、やめないように迫られたりしましたか。
    .help = それによって、取り消せる期間が変わることがあるからです。
    .short = 取り消しの妨げ
    .opt-no = いいえ
    .opt-told_not_possible = 「やめられない、取り消せない」と言われた
    .is-told_not_possible = 「やめられない」と言われた
    .opt-pressed = やめないように、強く迫られた

## sure

section-sure = 気持ちの確かめ

q-sure_of_choice =
    .label = { who-wa }受けるか受けないか、迷わずに言えますか。
    .help = 迷いが残るなら、まだ決めなくてよいからです。
    .short = 迷いはないか
    .opt-yes = はい
    .opt-no = いいえ、まだ

q-know_benefits_and_risks =
    .label = 受ける場合と受けない場合の、よい点と困る点を説明できますか。
    .help = 家族に話すつもりで考えてみてください。
    .short = よい点と困る点
    .opt-yes = はい
    .opt-no = いいえ、まだ

q-clear_what_matters =
    .label = 自分が一番譲れないことは、決まっていますか。
    .help = お金や体への害、見た目など、何でもかまいません。
    .short = 譲れないこと
    .opt-yes = はい
    .opt-no = いいえ、まだ

q-enough_support =
    .label = 一緒に考えてくれる人が、まわりにいますか。
    .help = 急がせる人や、売る人は入りません。
    .short = 相談できる人
    .opt-yes = はい
    .opt-no = いいえ、まだ
