### 一緒には当てはまりにくい答え。間違いと決めず、聞き返す。

contradiction-cancer_drug_without_cancer =
    .text = がんになったことはないのに、がんの薬を使っている、とあります。その薬は、ほかの病気のためですか。

contradiction-cancer_drug_in_remission =
    .text = がんの治療は終わったのに、がんの薬を使っている、とあります。ホルモン治療の薬も、治療に入ります。

contradiction-cancer_goal_without_cancer =
    .text = 目的はがんの治療なのに、がんになったことはない、とあります。だれについての答えですか。

contradiction-pregnancy_of_a_man =
    .text = 性別は男性で、妊娠や授乳に当てはまる、とあります。どちらかが間違っていませんか。

contradiction-pregnancy_at_this_age =
    .text = 60歳以上で、妊娠や授乳に当てはまる、とあります。どちらかが間違っていませんか。

contradiction-pregnancy_of_a_child =
    .text = 10歳未満で、妊娠や授乳に当てはまる、とあります。だれの年齢ですか。

contradiction-child_of_age =
    .text = 18歳未満の子どもについての答えなのに、年齢が18歳以上です。だれの年齢ですか。

contradiction-adult_under_age =
    .text = 18歳以上の人についての答えなのに、年齢が18歳未満です。だれの年齢ですか。

contradiction-minor_with_signs_of_age =
    .text = 18歳未満で、しわや白髪が目的だとあります。だれの年齢ですか。

contradiction-treated_before_birth =
    .text = 年齢からすると、生まれる前に初めて受けたことになります。週の数を見てください。

contradiction-medicine_without_illness =
    .text = 病気は何もないのに、血や免疫の薬を使っている、とあります。何のための薬ですか。

contradiction-transplant_without_medicine =
    .text = 移植を受けたのに、免疫を抑える薬は使っていない、とあります。薬の名前を見てください。

contradiction-two_kinds_of_diabetes =
    .text = 糖尿病が、落ち着いている、血糖が高いまま、の両方になっています。どちらですか。

contradiction-autoimmune_goal_without_illness =
    .text = 目的は自己免疫の病気なのに、病気にはそれが入っていません。リウマチ、膠原病なども入ります。

contradiction-organ_goal_without_illness =
    .text = 目的は内臓の病気なのに、病気は何もない、とあります。どの内臓の病気ですか。

contradiction-inflamed_skin_without_illness =
    .text = 目的は肌の炎症なのに、受けたい場所に肌の病気はない、とあります。今、炎症はありますか。

contradiction-hormones_of_a_man =
    .text = 性別は男性で、女性ホルモンの薬を使っている、とあります。どちらも合っていますか。

contradiction-reaction_without_allergy =
    .text = 前の治療で悪い反応が出たのに、反応やアレルギーはない、とあります。どちらも合っていますか。

contradiction-reaction_without_treatment =
    .text = 似た製剤で反応が出たのに、前の治療はない、とあります。プラセンタや化粧品でしたか。

contradiction-several_sessions_in_no_time =
    .text = 2回以上受けたのに、初めてから0週です。週の数を見てください。

contradiction-signed_for_no_method =
    .text = 契約したのに、方法はまだ決めていない、とあります。契約書にある方法は何ですか。

contradiction-course_without_treatment =
    .text = 受けている途中か、受け終わったのに、受けたことはない、とあります。どちらですか。

contradiction-signed_without_clinic =
    .text = 契約の話まで進んだのに、まだクリニックを探していない、とあります。どちらですか。

contradiction-paid_and_not_paid =
    .text = まだ払っていないのに、払った額が書いてあります。どちらですか。

contradiction-one_session_with_interval =
    .text = 回数は1回なのに、何週間ごとに受けるかが書いてあります。回数を見てください。

contradiction-course_of_years =
    .text = 回数と間隔からすると、終わるまで5年より長くかかります。数を見てください。

contradiction-total_too_large =
    .text = 回数と料金を合わせると、1,000万円をこえます。数と単位を確かめてください。

contradiction-total_too_small =
    .text = 全部の回を合わせても、5,000円になりません。数と単位を確かめてください。

contradiction-papers_ahead =
    .text = 書面を受け取った日か契約した日が、この結果の日よりあとになっています。年を見てください。

contradiction-treatment_ahead =
    .text = 治療を受けた日が、この結果の日よりあとになっています。年を見てください。

contradiction-cosmetic_by_needle =
    .text = 化粧品として塗るのに、注射や針で入れると聞いた、とあります。どの方法ですか。

contradiction-approved_and_unapproved =
    .text = 国が認めたと言い、サイトには認められていないとあります。クリニックの言うことが二つあります。

contradiction-safe_and_risks =
    .text = 害はまったくないと言い、害の説明もはっきりあった、とあります。どちらを聞きましたか。

contradiction-maker_told_and_withheld =
    .text = 名前やロットを教えないのに、作った会社をはっきり話した、とあります。どちらですか。

contradiction-cells_told_and_unknown =
    .text = 元の細胞はわからないのに、はっきり話した、とあります。何の細胞でしたか。

contradiction-donor_of_a_plant =
    .text = 元は植物なのに、細胞の提供者の検査をはっきり話した、とあります。どちらですか。

contradiction-sure_without_knowing =
    .text = 迷いはないのに、よい点と困る点はまだ説明できない、とあります。どちらも合っていますか。
