# 紙で説明する言葉。forms は文の中でここにつながる言葉で、間は | です。

glossary-exosome =
    .name = エクソソーム
    .forms = エクソソーム
    .meaning = 細胞が出す、とても小さな粒です。

glossary-culture_supernatant =
    .name = 培養上清
    .forms = 培養上清
    .meaning = 細胞を育てた液の上ずみです。同じ名前で売られますが、同じものではありません。

glossary-sepsis =
    .name = 敗血症
    .forms = 敗血症|血液の感染
    .meaning = 血液に細菌が入り、全身に害が及ぶ病気です。命に関わるので、すぐ受診してください。

glossary-granuloma =
    .name = しこり（肉芽腫）
    .forms = 肉芽腫|しこり
    .meaning = 体が何かを囲んでできる、固いかたまりです。

glossary-anticoagulant =
    .name = 血を固まりにくくする薬（抗凝固薬）
    .forms = 抗凝固薬|血を固まりにくくする薬
    .meaning = 血が固まるのを防ぐ薬です。自分の考えでやめてはいけません。

glossary-immunosuppressant =
    .name = 免疫を抑える薬
    .forms = 免疫を抑える薬|免疫をおさえる薬
    .meaning = 免疫の働きを抑える薬です。感染もしやすくなります。

glossary-prp =
    .name = PRP
    .forms = PRP
    .meaning = 自分の血から作る液です。

glossary-microneedling =
    .name = 細い針で穴をあける方法
    .forms = 細い針
    .meaning = 細い針で肌に多くの穴をあけ、液を塗ります。

glossary-melasma =
    .name = 肝斑（かんぱん）
    .forms = 肝斑
    .meaning = 顔に出るシミの一つです。レーザーで悪くなることがあります。

glossary-remission =
    .name = 寛解
    .forms = 寛解
    .meaning = がんの治療が終わり、がんが見えない時期です。検査は続けます。

glossary-cooling_off =
    .name = クーリング・オフ
    .forms = クーリング・オフ
    .meaning = 法律の対象なら、8日以内に契約を取り消せることです。188番に聞けます。

glossary-relief =
    .name = 国の副作用救済制度
    .forms = 副作用救済制度|国の救済
    .meaning = 国が認めた薬の害にお金を出す制度です。認めていない製剤には使えないと、資料で確かめました。

glossary-lot =
    .name = ロット番号
    .forms = ロット
    .meaning = 一度に作った分の番号です。害が出たとき、調べる手がかりになります。

glossary-reagent =
    .name = 研究用の試薬
    .forms = 試薬
    .meaning = 実験室で使うものです。人に使うことについて、国は確かめていません。

glossary-salt_water =
    .name = 食塩水
    .forms = 食塩水
    .meaning = 薬の入らない液です。比べる相手に使います。

glossary-approved =
    .name = 国が認めた（承認）
    .forms = 国が認めた|国が認めて
    .meaning = 国が品質と効きめと害を確かめたことです。エクソソームでは見つかりません。

glossary-jrct =
    .name = jRCT
    .forms = jRCT
    .meaning = 日本の研究の一覧です。載っていても、認められたことにはなりません。

glossary-fda =
    .name = FDA
    .forms = FDA
    .meaning = アメリカで食品と薬を監督する、国の機関です。

glossary-aga =
    .name = AGA
    .forms = AGA
    .meaning = 男性型の薄毛のことです。

glossary-medical_society =
    .name = 学会の指針
    .forms = 学会の指針|学会の2017年の指針
    .meaning = ある分野の医師たちが決めた、治療ごとのすすめ方です。
