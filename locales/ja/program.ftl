### プログラムの言葉：はじめのあいさつ、質問の進み、見直し、間違いの知らせ。

opening = エクソソーム治療を考えている人が、決める前に使う質問票です。答えると、先に相談すること、わかっていること、クリニックに聞くこと、お金の合計が出ます。わかっていないことも書きます。診断はしません。治療をすすめることもありません。
opening-emergency = 今、息が苦しい、胸が痛い、急に見えにくい。そのときは、ここでやめて119番へ。
opening-points-questions = 質問は最大{ $count }問。答えたくない質問は、多くが飛ばせます。
opening-points-back = いつでも前の質問に戻れます。最後にも直せます。
opening-points-kept = 答えはこの機械の外に出ません。保存するかどうかは、最後に一度だけ聞きます。
opening-points-saved = 答えるたびに{ $file }に保存します。
opening-points-reviewed = 医師はこの内容をまだ確かめていません。
opening-quit = やめるときは「Ctrl-C」を押します。

way-label = どちらで始めますか。
way-help = 「短く」は、結果を出すのに必要な質問だけです。契約が近い人には、もう少し聞きます。「くわしく」では、お金とクリニックのことも聞きます。悪い反応が出た人は、一番下を選ぶと、何がいつ起きたかを先に聞きます。
way-short = 短く（{ $count }問ほど、4分ぐらい）
way-full = くわしく（最大{ $count }問）
way-harm = 前に受けて、悪い反応が出た（そのことを先に聞きます）

progress = 質問{ $number }／最大{ $total }
progress-section = { $section }（{ $number }／{ $total }）
review-title = 答えの見直し
review-count = { $asked }問のうち{ $answered }問に答えました
review-open = （答えていない）
review-open-note = 答えていない{ $count }問は、「まだ判断できないこと」か「聞くこと」に入ります。
review-label = どうしますか。
review-help = ここまでの答えで結果を出せます。直すこともできます。
review-show = 結果を見る
review-change = 答えを直す
review-quit = 保存して終わる
change-label = どの答えを直しますか。
change-help = 直すと、聞く質問が変わることがあります。
stop-found = ここまでの答えだと、今は受けないでほしい理由があります：{ $titles }
stop-label = 今すぐ結果を見ますか。
stop-help = 続けて答えることもできます。ここでやめて、主治医に聞いてもかまいません。
stop-continue = 続けて答える
save-label = 答えを保存しますか。
save-there = { $file } には、もう答えが入っています。続きから答えますか。
save-there-help = 入っている答えは消えません。これからの答えも、このファイルに保存します。
save-there-on = この答えの続きから始める
save-there-leave = ファイルはそのままにして、やめる
save-help = 保存すると、あとで続きから始めたり、直したりできます。保存しなければ、どこにも残りません。
save-no = 保存しない
save-here = このフォルダーの{ $file }に保存する
saved = 答えを{ $file }に保存しました。
save-failed = { $file }に保存できませんでした：{ $cause } 質問は続けられます。
save-cause-foreign = ほかの利用者のファイルです。
save-cause-not-a-file = ふつうのファイルではありません。
save-cause-changed = ほかのプログラムが書き換えています。そのままにします。
save-cause-in-use = ほかのexo-checkが、そこに答えを保存しています。
save-cause-full = ディスクの空きがありません。
save-cause-no-folder = フォルダーがありません。
save-cause-denied = 書くことが許されていません。
interrupted-saved = やめました。ここまでの答えは{ $file }に残っています。
interrupted-unsaved = やめました。最後の答えは{ $file }に保存できませんでした。
interrupted = やめました。答えはどこにも残していません。
ended-saved = 入力が終わったので、やめました。ここまでの答えは{ $file }に残っています。
ended-unsaved = 入力が終わったので、やめました。最後の答えは{ $file }に保存できませんでした。
ended = 入力が終わったので、やめました。答えはどこにも残していません。
resumed = { $file }の続きです。{ $count }問に答えてあります。
error-save-answers-hint = 答えが入っています。続きからは「exo-check --resume { $file }」です。はじめからなら、「--save」に別の名前を書いてください。
error-save-other-hint = 答えではないものが入っています。「--save」に別の名前を書いてください。
left-behind = 前に、保存の途中で止まりました。その答えは「{ $file }」にあります。続きからは「exo-check --resume { $file }」です。
resumed-back = 前の版が脇に置いた答えを、この版は知っています：{ $what }。また使います。
resumed-aside = この版が知らないものがあります：{ $what }。ファイルに残し、使いません。
resumed-dropped = 今の質問に合わない答えは使いません。

error-read = { $file } を読めません：{ io-cause }
error-write = { $file } に書けません：{ io-cause }
error-exists = { $file } はもうあります。
error-exists-hint = 上書きするときは「--force」をつけてください。
error-output = 結果を書き出せません：{ io-cause }
error-no-terminal = 質問を出す端末がありません。
error-no-terminal-hint = 答えを「--answers FILE」か標準入力で渡してください。形は「exo-check questions --format json」で見られます。
error-resume-piped = 「--resume」は端末で使います。
error-resume-piped-hint = 保存した答えから結果だけを出すには「--answers { $file }」を使ってください。
error-resume-fhir = { $file } はFHIRの回答です。「--resume」で続けられるのは、ふつうの答えだけです。ファイルは元のままです。
error-resume-fhir-hint = FHIRの回答から結果を出すには「--answers { $file }」を使ってください。
error-lang = 「{ $lang }」という言葉は選べません。
error-lang-hint = 選べるのは「ja」と「en」です。
error-texts = 文の間違いで、結果を出せません：{ $faults }
error-nested = { $file }の{ $line }行{ $column }文字目：かっこの中のかっこが{ $most }段を超えました。浅く書き直してください。
error-arguments = { $file }の{ $line }行{ $column }文字目：一つのかっこの中のコロンが{ $most }を超えました。短く書き直してください。
error-pack-json = { $file }の{ $line }行{ $column }文字目：{ $kind ->
    [unknown] このファイルにはない項目があります。
    [word] ここには書けない言葉があります。
    [missing] ここで終わるまとまりに、足りない項目があります。
    [twice] 同じ項目が2回あります。
    [ends] ファイルが途中で終わっています。
    [broken] JSONの書き方ではありません。
   *[type] ここに書くものとは、種類が違います。
}ファイルの書き方は「exo-check schema rules」で見られます。
error-pack-large = { $file }は1 MiB（1,048,576バイト）を超えています。いくつかのファイルに分けてください。
error-pack-sign = { $file }の{ $line }行{ $column }文字目：{ $found }は、文の向きや画面を変える文字です。それを消してください。
error-pack-shape = { $file }：文「{ $text }」に、使えない形があります。かっこや呼び出しの入れ子か、決まった値での場合分けです。ふつうの文に直してください。
error-pack-text-bytes = { $file }の{ $line }行{ $column }文字目：{ $found }はUTF-8の文字ではありません。UTF-8で保存し直してください。
valid-none = 間違いは見つかりませんでした。
valid = { $file }：間違いは見つかりませんでした。
valid-response = { $file }：間違いは見つかりませんでした。参照先と、extension、containedの中身は調べていません。
please-check = { $file }：確かめてください：{ $text }
stdin-name = 標準入力

about-what = exo-checkは、エクソソーム治療を受けるか決める前に使う質問票です。エクソソームは、細胞が出す、とても小さな粒です。細胞を育てた液の上ずみ（培養上清）も、同じ名前で売られています。同じものではありません。
about-whom = 治療を考えている人、その家族、看護師、消費者の相談を受ける人のために作りました。18歳以上の人を念頭に置いています。
about-not = 診断はしません。この治療をすすめません。効くとも、害がないとも言いません。急に具合が悪いときは使わず、119番に電話してください。
about-made = 作ったのは、exo-checkの作者（the exo-check authors）です。クリニック、製剤を作る会社、売る会社からお金を受けていません。
about-evidence = 元になった記事と、別に調べたまとめを使っています。二つが違うときは、両方を書き、調べたまとめを優先します。出典は「exo-check about --sources」で読めます。
about-reviewed = 医師はこの版をまだ確かめていません。
about-dates = 規則の日付は{ $rules }、研究を探した日は{ $searched }です。1年を過ぎると、結果に「古くなっています」と出ます。

privacy-network = 答えは、この機械の外に出ません。このプログラムは、インターネットを使いません。
privacy-files = 頼まれないものは、どこにも書きません。終わりに一度、保存するかどうかを聞きます。
privacy-save = 「--save」をつけると、答えるたびに、その名前のファイルに保存します。持ち主だけが読めるファイルです。消すときは、そのファイルを消してください。
privacy-note = 自由に書く文は聞きません。プログラムが渡した「note」と「record」は、結果にそのまま出るだけです。
privacy-memory = 答えと「note」は、結果を書き終えるまでメモリーにあります。そのあとプログラムは終わり、メモリーをシステムに返します。上書きして消すことはしません。プログラムが壊れても、メモリーの写しをディスクに残しません。

stop-show = 残りの{ $count }問だけ答えて、結果を見る
save-home = ホームのフォルダーの{ $file }に保存する
asked-back-keep = このままで正しい
asked-back-change = 答えを直す：{ $question }
asked-back-help = どちらも本当のこともあります。そのときは、直さずに進んでください。
review-line = { $question }：{ $answer }
not-saved = { $file } に保存できませんでした。
broken = プログラムの誤りで止まりました。答えはこの文に含まれていません。
error-terminal = 端末を使えません：{ $cause }
quit-label = ここでやめますか。
quit-help = もう一度「Ctrl-C」を押すと、何も保存せずにすぐ終わります。
quit-save = ここまでの答えを保存して、やめる
quit-on = 質問を続ける
quit-drop = これ以上は保存せずに、やめる
quit-saved = 続きは、次のように始められます：exo-check --resume { $file }
page-told-label = クリニックから、どこまで説明がありましたか。
page-told-help = はっきり説明があったこと、あいまいだったこと、聞いても答えがなかったことに印をつけます。まだ聞いていないことは、そのままにしてください。クリニックに聞くことの一覧に入ります。
page-told-yes = はっきり
page-told-vague = あいまい
page-told-no = 答えなし
page-told-unset = まだ
page-sure-label = どのくらい、気持ちが決まっていますか。
page-sure-help = 短い質問が4つあります。答えたくないものは、そのままでかまいません。
page-sure-yes = はい
page-sure-no = まだ
page-sure-unset = －
report-plain = ここで質問に番号で答えるには「exo-check --plain」です。
report-written = 結果を{ $file }に書きました。
menu-help = 次にすることを選んでください。
menu-part = 一つの項目を読む
menu-parts = どれを読みますか。
menu-named = { $name }（{ $count }）
menu-back = 戻る
menu-whole = 全部を読む
menu-sheet = 印刷用のページ（HTML）を作る
menu-sheet-made = 印刷用のページを{ $file }に作りました。ブラウザで開くと、読んだり印刷したりできます。
menu-open-label = 今、ブラウザで開きますか。
menu-open = 開く
menu-later = 開かない
menu-not-opened = ブラウザを開けませんでした。ファイルを自分で開いてください。
menu-save = 答えを保存する
menu-on = 質問の続きに答える
menu-end = 終わる
menu-more-label = まだ続きがあります。
menu-more = 続きを読む
menu-enough = ここまでにする
menu-changed = 前の結果のあとで変わった答え：
menu-changed-line = - { $name }：{ $was }から、{ $is }に
proposal-label = クリニックのページから：{ $question }は「{ $answer }」。これでよいですか。
proposal-line = { $line }行目：{ $words }
proposal-yes = はい、答えにする
proposal-no = いいえ
proposal-later = あとで答える
proposal-left = これを答えにすると注意が一つ消えるので、使いません。質問には自分で答えてください。

language-key = 日本語は「{ $key }」を押してください。
