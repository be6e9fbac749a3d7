### ヘルプ、補完、manのページの言葉と、使い方の誤りに言うこと。

cli-before =
    エクソソーム治療にお金を払う前に使う質問票です。
    この治療をすすめません。診断もしません。答えは外に出ません。

cli-headings =
    .usage = 使い方
    .commands = コマンド
    .arguments = 引数
    .options = オプション
    .example = 例

cli-options =
    .answers = 保存した答えを使い、質問しない。- は標準入力
    .resume = 保存した答えの続きから、または直す
    .save = 質問に答えるときだけ：答えるたびに、ここに保存する
    .format = 出力の形
    .lang = 言葉：jaまたはen
    .output = 結果を書くファイル。「.html」「.md」「.json」なら形も決まる
    .force = すでにあるファイルにも書く
    .fail-on = この重さ以上の点があれば終了コード10
    .strict-unknown = 「--fail-on」と使う。まだ決められない点も数える
    .color = 色をつけるとき
    .width = 行の幅
    .plain = 番号で答える。画面を書き直さない
    .full = すべての文と、出典の場所まで書く
    .unicode = 図を四角の文字で書く
    .explain = どの答えで出たか、どれを変えると消えるかも書く
    .rules = 内蔵のルールに重ねるフォルダー
    .locales = 内蔵の文に重ねるフォルダー
    .trust-texts = 「--locales」の文で、内蔵の注意の文も置き換える。結果にそう書かれる
    .as-of = この日の結果とする。例：2026-11-24（なければ今日）
    .base = FHIRで、質問票と符号が置かれるアドレス
    .quiet = エラーのほかは知らせない
    .help = このヘルプを出す
    .version = 版を出す

cli-values =
    .text = 人が読む
    .json = プログラムが読む
    .fhir = 医療のデータ交換（FHIR R4）
    .fhir-terminology = FHIRの質問票のコード（CodeSystemとValueSet）
    .markdown = 貼りつける
    .html = 印刷する、画面で読む。1つのファイル
    .csv = 表で使うため
    .redcap = REDCapのデータ辞書
    .xlsform = ODKとKoboの調査票
    .stop = 受けない
    .caution = 先に相談、またはそれ以上
    .notice = 知っておく、またはそれ以上
    .auto = 端末なら
    .always = いつも
    .never = しない

cli-questions = 質問の一覧
cli-batch = 1行に1人の答えから、1行に1つの結果
    .files = 1行に1人の答えを書いたファイル。なければ標準入力
    .ids-only = 行の番号、記録の番号、結果、点のidと重さだけを書く
    .summary = 行ごとではなく、数だけを書く
    .small-cells = --summaryで、これより少ない人数は書かない（指定がなければ5）
    .full-faults = 間違いを100件まですべて書く（ふつうは1行500バイトまで）
    .strict = 間違いのある行で止まる
    .threads = 同時に動く数（なければすべてのコア）
    .from-line = この行から始める
cli-validate = 答えの間違いをすべて示す。結果は出さない
    .files = 答えのJSON。- は標準入力
cli-offer = クリニックの文章を1行ずつ読む
    .files = クリニックのページや見積もり（文章かHTML）。なければ標準入力
    .into = 見つけたことを、確かめる前の案として答えのファイルに書く
    .score = 印をつけたページで、どれだけ読めたかを数える
cli-dates = 期限と見守りの日
    .answers = 保存した答え。なければ標準入力
    .ics = カレンダーのファイル（iCalendar）も書く
    .plain-titles = カレンダーの題に、何の日かを書く
cli-letter = 手紙の下書き
    .kind = どれか
    .answers = 保存した答え。なければ標準入力
cli-schema = 答え、結果、規則、広告、質問のJSON Schema
    .name = どれか
cli-compare = クリニックや計画を2つから6つ並べる
    .files = 答えのJSON
    .names = それぞれの呼び名。ファイルの順に、1つずつ
cli-sample = 試すための人の答え
    .person = だれの答えか。なければ名前の一覧
cli-rules = ルール集を調べる、並べる、説明する、試す
cli-rules-check = すべての答えについて証明し、間違いを示す
    .folder = ルール集のフォルダー。なければ内蔵のもの
cli-rules-list = 全体を読める文書にする
cli-rules-explain = 1つのルールを、出典と2人の例で説明する
    .rule = ルールの名前
cli-rules-diff = 2つのルール集で、だれへの助言が変わるか（変われば終了コード10）
    .old = 前のルール集のフォルダー。built-inは内蔵のもの
    .new = 新しいルール集のフォルダー
cli-rules-stale = 日がたち、確かめ直す時期のルール（あれば終了コード10）
cli-rules-review = どの【中止】と【先に相談】に、だれが署名したか。次に読むもの
    .next = まだ署名のないもの。重いものから順に、読んで署名するため
    .minutes = 読むのに使える分数
    .after = この規則の次から始める
    .records = もとにする記録。なければ内蔵のもの
cli-rules-review-certify = ルールに、今のままで署名する。あとで少しでも変われば無効になる
    .rules = ルールのid
    .by = 署名する人
    .qualification = 職と免許
    .interests = クリニックやメーカーとの関係。なければ「なし」
    .criterion = 何と比べて確かめたか
    .into = このファイルに記録を加える。なければ記録の全部を出す
cli-rules-test = 例をすべて試す
    .folder = ルール集のフォルダー。なければ内蔵のもの
cli-about = だれが、何のために作ったか。できないことは何か
    .privacy = 何が残り、何が外に出ないか
    .sources = 出典の一覧
    .ipdas = 意思決定の手引きの国際基準44。「--format json」はこれだけ
cli-completions = シェルの補完
    .shell = シェル
cli-man = manのページ
    .page = このコマンドのページ。なければ全体のページ

cli-examples =
    例:
    {"  "}exo-check                                  質問に答えて結果を読む
    {"  "}exo-check --lang ja -o result.txt          結果をファイルに
    {"  "}exo-check --answers answers.json           保存した答えから
    {"  "}exo-check --format json < answers.json     プログラムから
    {"  "}exo-check --resume answers.json            続きから、または直す
cli-statuses =
    終了コード:
    {"  "}0 終わった    1 読み書きできない    2 使い方の誤り
    {"  "}65 答えの誤り    10 --fail-on に当たった    130 途中でやめた
cli-environment =
    環境変数:
    {"  "}LC_ALL, LC_MESSAGES, LANG, LANGUAGE   言葉（--lang がなければ）
    {"  "}NO_COLOR, CLICOLOR_FORCE, FORCE_COLOR  色（--color で決めなければ）
    {"  "}ACCESSIBLE, TERM=dumb                  端末で --plain と同じになる
    {"  "}TZ                                     今日がどこまでか（--as-of がなければ）
cli-files =
    ファイル:
    {"  "}頼まれないものは、何も書きません。設定のファイルはありません。
    {"  "}保存した答えと結果を読めるのは、持ち主だけです。
cli-emergency = 急に具合が悪いときは119番へ。

usage-command = 「{ $what }」というコマンドはありません。{ $has_nearest ->
    [yes] 「{ $nearest }」のことですか。
   *[no] { $command ->
        [exo-check] 質問は「exo-check」だけで始まります。
       *[other] {""}
    }
}
usage-file = 「{ $what }」はコマンドではありません。そのファイルの答えから結果を出すには「exo-check --answers { $what }」です。
usage-option = 「{ $command }」に「{ $what }」は使えません。{ $has_nearest ->
    [yes] 「{ $nearest }」のことですか。
   *[no] {""}
}
usage-value = { $what }：「{ $found }」は使えません。使えるもの：{ $allowed }。{ $has_nearest ->
    [yes] 「{ $nearest }」のことですか。
   *[no] {""}
}
usage-day = { $what }：「{ $found }」という日はありません。2026-11-24のように、年、月、日を書いてください。使えるもの：{ $allowed }。
usage-value-missing = 「{ $what }」のあとに値がありません。
usage-missing = 「{ $command }」には「{ $what }」が要ります。
usage-twice = 「{ $what }」が2回以上あります。
usage-conflict = 「{ $what }」と「{ $other }」は一緒に使えません。
usage-number = 「{ $command }」の「{ $what }」は{ $least }つから{ $most }つです。
usage-help = 使い方は「{ $command } --help」で見られます。

error-ending = 「{ $file }」の終わりは「{ $ending }」の形です。「--format」は「{ $asked }」です。どちらかを変えてください。
error-ending-form = { $file }：その形では出せません。選べる形：{ $formats }。
error-names = 名前が{ $names }つ、ファイルが{ $files }つです。ファイルごとに「--name」を1つ書いてください。
error-sample = 「{ $person }」という人はいません。選べる人：{ $names }
error-sample-text = 試すための答えはJSONです。「--format text」を外してください。
error-about-json = プログラム用の形は「about --ipdas」だけにあります。「--format json」を外してください。
error-batch-text = 「batch」が書くのはJSONの行です。「--format text」と「--format csv」は「--summary」とだけ使えます。
error-save-asks = 「--save」は質問に答えるときのものです。ここでは何も聞きません。結果をファイルに書くには「-o」を使ってください。
error-man = 「{ $page }」のページはありません。コマンドは「exo-check --help」にあります。

io-cause = { $kind ->
    [missing] そこにありません。
    [denied] 許されていません。
    [folder] フォルダーです。
    [no_folder] 途中の名前がフォルダーではありません。
    [full] ディスクがいっぱいです。
    [no_file] ふつうのファイルではないか、ほかの人のものです。
   *[other] { $cause }
}
error-pack-empty = 「{ $folder }」に「{ $file }」がないので、重ねるものがありません。
error-same-file = 「{ $file }」は読むファイルで、書くファイルにもなっています。「-o」に別の名前を書いてください。
