### 質問の画面の言葉：使うキー、断るときの文、読み返し。

prompt-keys-one = 上下キーで選ぶ、「Enter」で決める
prompt-keys-many = 上下キーで動く、スペースで選ぶ、「Enter」で決める
prompt-keys-number = 数を書いて「Enter」で決める
prompt-keys-date = 日付を書いて「Enter」で決める（例：2026-11-30）
prompt-key-back = 「Esc」で戻る
prompt-key-skip = 答えないときは、そのまま「Enter」
prompt-key-pages = 左右キーでページをめくる（{ $page }／{ $pages }）
prompt-back-item = < 前の質問に戻る
prompt-skip-item = 答えない
prompt-between = 、
prompt-with-unit = { $value }{ $unit }
prompt-at-least-one = 一つ以上選んでください。
prompt-alone = 「{ $label }」は、ほかの答えと一緒には選べません。どちらかを外してください。
prompt-too-many = 選べるのは{ $most }つまでです。今は{ $chosen }つ選んでいます。
prompt-not-a-number = 数ではありません。{ $low }から{ $high }までの数を書いてください（{ $unit }）。書かれたもの：{ $typed }
prompt-fraction = 小数のない数で書いてください。{ $low }から{ $high }までです（{ $unit }）。書かれたもの：{ $typed }
prompt-out-of-range = { $low }から{ $high }までの数を書いてください（{ $unit }）。書かれたもの：{ $typed }
prompt-two-readings = { $first }{ $unit }ですか、{ $second }{ $unit }ですか。その数を書いてください。
prompt-read-back = { $value }{ $unit }ですね。
prompt-no-day = 1900年から2199年までの日付を書いてください（例：2026-11-30、令和8年11月30日）。書かれたもの：{ $typed }
prompt-day = { $date }
prompt-read-back-day = { $date }ですね。
prompt-line-keys = 番号を書いて「Enter」を押します。「b」で前の質問に戻り、「?」でもう一度読みます。
prompt-line-one = 1から{ $count }までの番号を書いてください。
prompt-line-many = 1から{ $count }までの番号を書いてください。いくつもあるときは「1,3」のように書きます。名前でもかまいません。
prompt-line-number = { $low }から{ $high }までの数を書いてください（{ $unit }）。
prompt-line-date = 日付を書いてください（例：2026-11-30、令和8年11月30日）。
prompt-line-skip = 答えないときは、何も書かずに「Enter」を押してください。
prompt-line-earlier =
    { $optional ->
        [yes] 前の答えは「{ $answer }」です。そのままなら「Enter」、消すときは「-」を書いてください。
       *[no] 前の答えは「{ $answer }」です。そのままなら「Enter」を押してください。
    }
prompt-not-an-option = 書かれたのは「{ $typed }」です。使えるのは1から{ $count }までの番号です。質問はそのままです。
prompt-nothing-typed = この質問には答えが要ります。
prompt-not-text = 文字を読めませんでした。もう一度書いてください。
prompt-no-earlier = これより前の質問はありません。
prompt-line-chosen = 「{ $answer }」ですね。
prompt-key-help = 「?」で説明
prompt-choose-one = まだ選ばれていません。上下キーで選んでから、「Enter」を押してください。
prompt-unknown-key = そのキーは、ここでは使えません。
prompt-type-to-find = 答えにある文字を書くと、絞り込めます。
prompt-finding = 「{ $typed }」がある答えだけを出しています。「Esc」で全部に戻ります。
prompt-nothing-fits = 「{ $typed }」がある答えはありません。
prompt-marked =
    { $limited ->
        [yes] 選んだ数：{ $chosen }（{ $most }つまで）
       *[no] 選んだ数：{ $chosen }
    }
prompt-unmarked = 一緒には選べないので、外しました：{ $labels }
prompt-keys-table = 上下キーで動く。スペースか数字で答える（{ $answers }）。0で消す。「Enter」で次へ
prompt-line-table = 行の番号と答えを、「1-2はい、3いいえ」のように書いてください。答えは{ $answers }です。番号は1から{ $count }までです。
prompt-no-table = 書かれたのは「{ $typed }」です。「1-2はい、3いいえ」のように、番号と答えを書いてください。質問はそのままです。
prompt-one-of = 書かれたのは「{ $typed }」です。当てはまるものの番号を書いてください：{ $lines }
prompt-named =
    { $several ->
        [yes] 「{ $name }」がどの行に入るかは、人によって違います。わからなければ、医師か薬剤師に聞いてください。
       *[no] 「{ $name }」は、この行に入ります。
    }
prompt-leave-open = 答えないときは、「-」を書いてください。
prompt-word = { $name }：{ $meaning }
prompt-key-find = 名前を書いて探す
