# FHIR：質問票そのものの言葉と、QuestionnaireResponseの直すところ。1件に1行です。

fhir-title = エクソソーム治療を決める前の質問票

error-fhir_condition = 「{ $question }」をいつ聞くかをFHIRで書けないので、質問票は作っていません。{ $reason ->
    [derived] いくつかの答えから計算した値で決まるからです。
    [mixed] 「すべて」と「どれか」が混ざっているからです。FHIRでは、どちらか一方しか使えません。
    [not_among_several] いくつも選べる質問で「選んでいないこと」を条件にしているからです。FHIR R4では、ほかの答えが1つあるだけで成り立ってしまいます。
    [maybe_hidden] 聞かないこともある質問に「答えがないこと」を条件にしているからです。FHIRでは、この2つを区別できません。
   *[never] 成り立つことのない条件だからです。
}

# どの行も、場所で始まります。
fhir-place = { fault-source }{ $line }行{ $column }文字目（{ $path }）：
fhir-note = { fhir-place }確かめてください。{ $text }
fhir-fault-range = { $least }から{ $most }

# リソースと、その項目。
fhir-fault-not_a_response = { fault-source }{ $line }行{ $column }文字目：「{ $found }」は、ここでは読めません。{ $allowed }を1つ、そのままかBundleに入れて渡してください。
fhir-fault-unknown_field =
    { $has_nearest ->
        [yes] { fhir-place }FHIR R4に「{ $found }」はありません。「{ $nearest }」のことですか。
       *[no] { fhir-place }FHIR R4では、ここに「{ $found }」は書けません。消してください。
    }
fhir-fault-field_twice = { fhir-place }「{ $found }」は、前にも書かれています。どちらかを消してください。
fhir-fault-modifier = { fhir-place }「{ $found }」は答えの意味を変えるかもしれず、このプログラムでは読めません。意味が変わらないなら、消してください。
research-record = 記録番号
fhir-fault-wrong_form = { fhir-place }「{ $found }」は、FHIRの決まりどおりの書き方ではありません。書き方：{ $allowed }
fhir-fault-two_or_none = { fhir-place }「{ $found }」には、urlと値が1つ（または下のextension）が要ります。
fhir-fault-wrong_json = { fhir-place }「{ $found }」は、ここに書くJSONの形ではありません。書けるもの：{ $allowed }
fhir-fault-empty = { fhir-place }「{ $found }」には中身がありません。FHIRでは、項目ごと省きます。
fhir-fault-no_status = { fhir-place }statusがありません。次のうち1つを書いてください：{ $allowed }。
fhir-fault-unknown_status = { fhir-place }「{ $found }」というstatusはありません。次のうち1つを書いてください：{ $allowed }。
fhir-fault-entered_in_error = { fhir-place }送り手が、この答えを誤り（{ $found }）としています。使いません。
fhir-fault-other_form = { fhir-place }別の質問票への答えです：「{ $found }」。この質問票は「{ $allowed }」です。

# 質問の項目。
fhir-fault-no_link = { fhir-place }linkIdがありません。どの質問への答えかを書いてください。
fhir-fault-unknown_item =
    { $has_nearest ->
        [yes] { fhir-place }質問票に「{ $found }」はありません。「{ $nearest }」のことですか。
        [several] { fhir-place }質問票に「{ $found }」はありません。{ $could_be }のどれかです。当てはまるものを書いてください。
       *[no] { fhir-place }質問票に「{ $found }」はありません。一覧は「exo-check questions --format fhir」で見られます。
    }
fhir-fault-wrong_parent = { fhir-place }「{ $link }」は、質問票では別の場所にあります。{ $has_allowed ->
    [no] 一番上に置いてください。
   *[other] 「{ $allowed }」の下に置いてください。
}
fhir-fault-item_twice = { fhir-place }「{ $link }」は、前にも書かれています。どちらかを消してください。
fhir-fault-wrong_order = { fhir-place }「{ $link }」は、質問票では「{ $allowed }」より前にあります。同じ順に並べてください。
fhir-fault-other_display = { fhir-place }表示の「{ $found }」は、質問票が「{ $link }」のこの符号に付けた言葉と違います。どちらかが間違いです。質問票では：{ $allowed }
fhir-fault-other_text = { fhir-place }「{ $link }」の文が、質問票と違います：「{ $found }」。質問票の文は「{ $allowed }」です。
fhir-fault-answer_and_item = { fhir-place }「{ $link }」に、answerとitemの両方があります。まとまりにはitem、質問にはanswerだけを書きます。
fhir-fault-answer_on_text = { fhir-place }「{ $link }」は説明かまとまりなので、答えは書けません。答えを消してください。

# 答え。
fhir-fault-no_value = { fhir-place }「{ $link }」への答えに、値がありません。書けるもの：{ $allowed }。
fhir-fault-two_values = { fhir-place }「{ $link }」への1つの答えに、値が2つあります。「{ $found }」か、もう一方を消してください。書けるもの：{ $allowed }。
fhir-fault-wrong_type = { fhir-place }「{ $found }」は、「{ $link }」への答えの型ではありません。書けるもの：{ $allowed }。
fhir-fault-other_system = { fhir-place }「{ $found }」は、「{ $link }」への答えのコード体系ではありません。書けるもの：{ $allowed }。
fhir-fault-unknown_option =
    { $has_nearest ->
        [yes] { fhir-place }「{ $link }」に「{ $found }」という選択肢はありません。「{ $nearest }」のことですか。書けるもの：{ $allowed }。
        [several] { fhir-place }「{ $link }」の「{ $found }」は、{ $could_be }のどれかです。当てはまるものを書いてください。
       *[no] { fhir-place }「{ $link }」に「{ $found }」という選択肢はありません。書けるもの：{ $allowed }。
    }
fhir-fault-several_answers = { fhir-place }「{ $link }」への答えは1つだけです。どれか1つだけ残してください。
fhir-fault-option_twice = { fhir-place }「{ $link }」で「{ $found }」が前にも選ばれています。どちらかを消してください。
fhir-fault-alone_option = { fhir-place }「{ $link }」では「{ $found }」をほかの答えと一緒には選べません。「{ $found }」だけにするか、それを消してください。
fhir-fault-too_many_options = { fhir-place }「{ $link }」で選べる数を超えています。「{ $found }」から先を消してください。
fhir-fault-out_of_range = { fhir-place }「{ $found }」は、「{ $link }」に答えられる範囲の外にあります。書けるもの：{ $allowed }。
fhir-fault-fraction = { fhir-place }「{ $found }」には、端数があります。「{ $link }」に書けるもの：{ $allowed }。
fhir-fault-not_a_day = { fhir-place }「{ $found }」という日付はありません。「{ $link }」に書けるもの：{ $allowed }。
fhir-fault-missing =
    { $has_allowed ->
        [no] { fhir-place }必ず答える「{ $link }」に、答えがありません。
       *[other] { fhir-place }必ず答える「{ $link }」に、答えがありません。書けるもの：{ $allowed }。
    }
fhir-fault-hidden = { fhir-place }「{ $link }」は、ほかの答えから聞かない質問です。消してください。
