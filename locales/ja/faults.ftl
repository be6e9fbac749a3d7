# 答えの直すところ。1件に1行です。

fault-heading = 答えに、直すところが{ $count }件あります。結果は作っていません。
fault-more = ほかに{ $count }件あります。

# どの行も、場所で始まります。
fault-source =
    { $input ->
        [standard] 標準入力の
       *[file] { $file } の
    }
fault-place =
    { $has_pointer ->
        [yes] { fault-source }{ $line }行{ $column }文字目（{ $pointer }）：
       *[no] { fault-source }{ $line }行{ $column }文字目：
    }

# 何が書けるか。
fault-between_options = 、
fault-allowed_choice = 次のうち1つを書いてください：{ $options }。
fault-allowed_choices = 次から選び、[ ]の中に並べてください：{ $options }。
fault-allowed_integer = { $least }から{ $most }までの整数を、引用符をつけずに書いてください。
fault-allowed_date = { $least }から{ $most }までの日付を、半角の「"」で囲んで書いてください。

# 全体について。
fault-too_large = { fault-place }1 MiB（1,048,576バイト）を超えたので、読むのをやめました。書いたものを短くしてください。
fault-not_utf8 = { fault-place }UTF-8として読めないバイト（{ $found }）があります。UTF-8で保存し直してください。
fault-compressed = { fault-place }圧縮（gzip）されています。先にもとに戻してください：gunzip -c FILE.gz | exo-check --answers -
fault-document = { fault-place }PDF、ZIP、Word、Excelのどれかのファイルです。読めるのはJSONだけです。中身を取り出すか、作ったプログラムからJSONで出してください。
fault-utf16 = { fault-place }文字コードがUTF-16です。UTF-8で保存してください。
fault-fence = { fault-place }Markdownの囲みです。答えの前と後の「```」の行を消してください。
fault-xml = { fault-place }XMLかHTMLです。読めるのはJSONだけです。作ったプログラムからJSONで出してください。
fault-csv = { fault-place }表（CSV）のようです。読めるのはJSONだけです。一人分を {"{"}"age": 45, "cancer": "none"{"}"} のように書きます。
fault-yaml = { fault-place }YAMLのようです。読めるのはJSONだけです：{"{"}"age": 45, "cancer": "none"{"}"} のように書きます。
fault-empty = { fault-place }何も書かれていません。質問のidと答えを、1つの{"{ }"}の中に書いてください。
fault-not_an_object = { fault-place }「{ $found }」は、答えの入れ物ではありません。質問のidと答えを、1つの{"{ }"}の中に書いてください。
fault-text_after_end = { fault-place }終わりの{"}"}のあとに「{ $found }」があります。それを消してください。

# JSONとして読めないところ。
fault-broken_json = { fault-place }ここに「{ $found }」は書けません。すぐ前の引用符やコロン、カンマ、かっこを見てください。どれも半角で書きます。
fault-cut_off = { fault-place }途中で終わっています。閉じていない引用符やかっこを閉じてください。
fault-trailing_comma = { fault-place }最後の答えのあとに「{ $found }」があります。それを消してください。
fault-comment = { fault-place }「{ $found }」で始まるコメントは書けません。それを消してください。
fault-wrong_quote = { fault-place }「{ $found }」は、引用符として使えません。半角の「"」で囲んでください。
fault-bare_word = { fault-place }「{ $found }」に引用符がありません。半角の「"」で囲んでください。
fault-bad_number = { fault-place }「{ $found }」は、JSONの数の書き方ではありません。45のように、半角の数字だけで書いてください。
fault-control_character = { fault-place }文字列の中に、改行などの制御文字（{ $found }）があります。消すか、「\n」のように書くか、前の「"」を閉じてください。
fault-bad_escape = { fault-place }文字列の中に「{ $found }」は書けません。「\」そのものは「\\」と書いてください。
fault-lone_surrogate = { fault-place }「{ $found }」には、文字の半分だけを表す「\u」があります。2つを組にするか、文字をそのまま書いてください。

# 質問について。
fault-unknown_id =
    { $has_nearest ->
        [yes] { fault-place }「{ $found }」という質問はありません。「{ $nearest }」のことですか。
        [several] { fault-place }「{ $found }」は、{ $could_be }のどれかです。当てはまるものを書いてください。
       *[no] { fault-place }「{ $found }」という質問はありません。質問の一覧は「exo-check questions」で見られます。
    }
fault-duplicate_key = { fault-place }「{ $found }」は、前にも書かれています。1つだけ残してください。
fault-missing = { fault-place }必ず答える質問に、答えがありません。{ $allowed }
fault-unknown_schema =
    { $is_newer ->
        [yes] { fault-place }「{ $found }」は、新しい版のプログラムの形式です。この版が読むのは「{ $schema }」です。新しい版で開いてください。
       *[no] { fault-place }「{ $found }」という形式は読めません。「{ $schema }」と書くか、schemaの行を消してください。
    }
fault-record_not_text = { fault-place }「{ $found }」は文字列ではありません。記録の番号は半角の「"」で囲んでください。
fault-record_too_long = { fault-place }記録の番号が{ $longest }文字より長くなっています。短くしてください。
fault-note_not_text = { fault-place }「{ $found }」は文字列ではありません。文は半角の「"」で囲んでください。

# 答えについて。
fault-null = { fault-place }「{ $found }」は答えになりません。それを消すか、答えてください。{ $allowed }
fault-wrong_type = { fault-place }「{ $found }」は、答えの形が違います。{ $allowed }
fault-out_of_range = { fault-place }「{ $found }」は、答えられる範囲の外にあります。{ $allowed }
fault-fraction = { fault-place }「{ $found }」には、端数があります。{ $allowed }
fault-not_a_day = { fault-place }「{ $found }」という日付はありません。{ $allowed }
fault-empty_array = { fault-place }選んだものが1つもありません。質問ごと消すか、選んでください。{ $allowed }
fault-unknown_option =
    { $has_nearest ->
        [yes] { fault-place }「{ $found }」という選択肢はありません。「{ $nearest }」のことですか。{ $allowed }
        [several] { fault-place }「{ $found }」は、{ $could_be }のどれかです。当てはまるものを書いてください。
       *[no] { fault-place }「{ $found }」という選択肢はありません。{ $allowed }
    }
fault-option_twice = { fault-place }「{ $found }」は、前にも選ばれています。1つだけ残してください。
fault-alone_option = { fault-place }「{ $found }」は、ほかの答えと一緒には選べません。「{ $found }」だけにするか、それを消してください。
fault-too_many_options = { fault-place }選べるのは{ $most }個までです。「{ $found }」から先を消すか、選び直してください。
fault-hidden_answer = { fault-place }「{ $found }」は、ほかの答えから聞かない質問です。消してください。
