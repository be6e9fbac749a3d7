### たくさんの答えを一度に読むときの言葉。

batch-progress = { $line }行目まで済み
batch-summary = { $lines }行を読みました。間違いのある行：{ $faulty }
batch-blank = 空の行（読まずに進みました）：{ $count }
batch-spread = 答えの始まりだけの行があります。1人分を1行に書いてください：jq -c . FILE | exo-check batch
batch-summary-small = 1人から{ $small }人までの数は、だれのことか分からないように、書いていません。
batch-summary-faults = 間違いの種類ごとの行の数
batch-summary-verdicts = 結果ごとの行の数
batch-summary-severities = この重さの点が当たった行の数
batch-summary-fired = 当たった点ごとの行の数
batch-summary-undetermined = まだ判断できない点ごとの行の数
batch-summary-questions = 聞くことごとの行の数
batch-stopped = 行の終わりで止まりました。続きは「--from-line { $next }」からです。
batch-stopped-file = 止まりました。出力のファイルは作られず、前からあったものはそのままです。
