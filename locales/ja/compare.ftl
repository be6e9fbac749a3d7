### クリニックや計画を並べる。

compare-title = クリニックや計画を並べて見る
compare-intro = 違うことを先に書きます。点数はつけません。どれもすすめません。
compare-plans = 並べたもの
compare-plan = { $letter }：{ $file }
compare-differs = 違うこと
compare-same = 同じこと
compare-none = ありません。
compare-alike = { $first }と{ $second }の答えは同じです。同じファイルを2回書いていませんか。
compare-open = わからない
compare-count = { $count }件
compare-at-least = { $low }円と、まだ言われていない料金
compare-limits = 安いから、答えが多いからといって、よく変わるとも害が少ないとも言えません。

compare-verdict = 結果
compare-verdict-stop = 受けない
compare-verdict-ask_doctor_first = 先に主治医に相談
compare-verdict-ask_clinic_first = 先にクリニックに聞く
compare-verdict-informed_choice = 答えがそろった
compare-offer_warning = 今日は契約しない
compare-stops = 受けない理由
compare-cautions = 先に相談すること
compare-red_flags = 用心する言葉
compare-route = 方法
compare-per_session = 1回の値段
compare-sessions = 回数
compare-total = 全部でかかる金額
compare-within_budget = 予算に入る
compare-cooling_off = クーリング・オフの最後の日（条件がそろえば）
compare-open_questions = クリニックに聞くこと

compare-verdict-refuse_offer = この申し出は受けない

compare-verdict-unproven = 答えはそろったが、確かめられていない
