## `exo-check offer`: クリニックの書いたものを1行ずつ読む。

offer-title = クリニックの文章を1行ずつ読みました
offer-this = この文章
offer-read = { $name }：{ $form ->
        [html] HTMLのページ
       *[text] ふつうの文章
    }（{ $encoding }）として、{ $lines }行、{ $sentences }文を読みました。
offer-unread-pictures = 写真や動画が{ $count }件あります。中の文字は読んでいません。値段やうたい文句が写真の中にあることもあります。ご自身で見てください。
offer-unread-frames = このページの中に、ファイルにないページが{ $count }件あります。読んでいません。
offer-unread-hidden = ページを見る人に見えない部分が{ $count }件あり、外しました。
offer-unread-places = 読めない所が{ $count }件ありました。
offer-unread-from = 文章が長いため、{ $count }行目から先は調べていません。
offer-no-text = 文が見つかりませんでした。PDFや写真、Wordのファイルなら、文字を写して貼りつけてください。
offer-report = こうした広告を伝える記事か、注意の知らせのようです。書かれた言葉は、クリニックの言葉ではなく引用として数えました。
offer-scope = ここに書くのは、文章にある言葉と、決まりの中身です。法律に反するかどうかは判断しません。
offer-unmeasured = このプログラムが初めて読むページでは、まだ試していません。見落としも、見まちがいもあります。どの行も、ご自身で確かめてください。
offer-measured = このプログラムが初めて読む{ $pages }ページで試すと、{ $there }件のうち{ $found }件を見つけました。見つけたと言った{ $told }件のうち、{ $wrong }件は違っていました。どの行も、ご自身で確かめてください。

offer-claims = 見つかったうたい文句
offer-claims-none = このプログラムが知っている言い方は見つかりませんでした。うたい文句がない、という意味ではありません。
offer-others = 打ち消し、注意、引用として書かれたもの（うたい文句には数えません）
offer-disclosures = 国が認めていない製剤を広告するときに書く決まりの5つ
offer-found = あり：{ $label }
offer-not-found = ここには見つからない：{ $label }
offer-not-found-means = この文章には見つかりませんでした。別のページや、別の言い方で書いてあるかもしれません。クリニックに聞き、書面でもらってください。
offer-facts = 製剤と値段について書かれていること
offer-fact = { $name }：{ $value }
offer-total = この値段とこの回数なら、合計{ $total }です。ほかにかかる費用も聞いてください。
offer-yen = { $number }円
offer-line = { $has_file ->
        [yes] { $file }の{ $line }行目：「{ $words }」
       *[no] { $line }行目：「{ $words }」
    }{ $how ->
        [conditional] （条件つき）
        [denied] （打ち消し）
        [quoted] （引用）
       *[said] {""}
    }

offer-fact-product = 使うもの
offer-fact-monitor_offer = モニターになると安くなる話
offer-fact-loan = ローン、分割払い
offer-fact-cancellation = やめるときの決まり
offer-fact-counsellor = 医師ではないカウンセラー
offer-fact-self_pay = 保険がきかない治療
offer-fact-contact = 連絡先
offer-fact-risks = 害や副作用の話
offer-value-exosome = エクソソーム
offer-value-supernatant = 培養上清（細胞を育てた液の上ずみ）
offer-value-stem_cells = 幹細胞
offer-value-ips = iPS細胞

offer-next = 見つかったものが何であっても、すること
offer-next-silence = 言い方の一覧では、すべては見つかりません。写真、別のページ、窓口で言われることもあります。
offer-next-ask = 製剤の名前、作った会社、ロット番号、全部でかかる金額を、書面でもらってください。
offer-next-wait = 説明を聞いた日には、契約も支払いもしないでください。書類を持ち帰ってください。
offer-next-doctor = この文章を、主治医か、クリニックと利害のない医師に見せてください。契約のことは、消費者ホットライン188に聞けます。

offer-paste = クリニックのページや見積もりを、ここに貼りつけてください。終わったらEnterを押し、Ctrl-Dを押します（WindowsではCtrl-ZとEnter）。
offer-large = { $file }は4MiBを超えています。この治療について書いた部分だけにして、もう一度試してください。
offer-into-done = { $file }に、答えの案を{ $count }件書きました。ご自身で確かめるまで、答えには数えません。
offer-into-none = { $file }に書く案はありませんでした。
offer-into-left = 結果がよく見えてしまうかもしれないので、案にしなかったもの：{ $names }
