cost-over_budget =
    .title = { who-start-your } plan costs more than { who-their } budget
    .text = On { who-your } plan the total is at least { $course_total_jpy } yen. That is { $over_by_jpy } yen more than { who-their } budget of { $budget_jpy } yen. If { who-they } gave no price for a session, the lowest figure in the base article was used, before tax. A price that { who-they } gave was taken as it is. Settle the number of sessions and the total cost in writing before { who-they } start.

cost-above_usual =
    .title = The price is above the range in the base article
    .text = { who-start-you } gave a price of { $price_per_session_jpy } yen for one session. The upper end in the base article is { $usual_high_jpy } yen, before tax. The article says that it can be more than that. We found no other broad survey of prices. Ask what the price covers and if tax is in it, and compare other clinics.

cost-not_insured =
    .title = No health insurance: { who-you } pay{ who-s } all of it { who-themselves }
    .text = This treatment is not covered by health insurance, so { who-you } pay{ who-s } the whole price. The base article says that the price depends on the product, the route, the dose and the clinic. Get a list of what the price is made of, in writing. Ask { who-their } tax office if any of it counts as a medical expense.

cost-extras =
    .title = What { who-you } may pay on top of each session
    .text = The base article says that tests before and visits after can cost extra. One session a week, or one every few weeks, over several months adds up to a large total. Ask about medicines, interest on a loan, and the money back if { who-you } stop{ who-s }. Before { who-they } start, settle the number of sessions, the period and the total cost. The base article says to compare several clinics too.

cost-usual_range =
    .title = Price range for one drip or one injection
    .text = In the base article, one drip costs about 100,000 to 500,000 yen, or more. One injection costs about 50,000 to 300,000 yen, or more. Both are before tax. These figures are from the article alone, and we found no other survey up to November 2026. Ask the clinic to work out the total for the sessions { who-you } plan{ who-s }.

cost-usual_range_cosmetic =
    .title = Price range for a cosmetic
    .text = In the base article, a cosmetic costs from some thousands to some tens of thousands of yen. This figure is from the article alone, and we found no other survey up to November 2026. The article says that changes are mild and that use is long. Ask for the price of one month's supply.

cost-usual_range_microneedling =
    .title = Price of fine needles with the product
    .text = The base article gives no price for this route. We found no other survey up to November 2026. Ask for the price of the needling and the price of the product as two separate figures.

cost-cooling_off_maybe =
    .title = Cooling-off may apply
    .page = Cooling-off (cancelling in 8 days) may apply: ask 188.
    .text = In Japan some beauty contracts over 1 month and over 50,000 yen can be cancelled within 8 days (cooling-off). The day { who-you } get{ who-s } the papers is day 1. The law also lists which aims and methods count. Care for skin or wrinkles may count if it uses a drug. We could not find out if a research reagent counts as one. Call 188 and ask if { who-their } contract is covered.

cost-cooling_off_hair =
    .title = Hair-loss treatment and cooling-off
    .page = Cooling-off: AGA treatment is reported to be outside it. Ask 188.
    .text = In Japan, AGA treatment is outside cooling-off (cancelling in 8 days). (*) A Tokyo consumer office said so in July 2023. This treatment for the scalp may be outside too. Before or after { who-you } sign{ who-s }, call 188 and ask.

cost-cooling_off_unlikely =
    .title = Cooling-off may not apply
    .page = Cooling-off may not apply: ask 188.
    .text = In Japan, a contract for one session, or paying visit by visit, may be outside cooling-off (cancelling in 8 days). The same goes for contracts of 1 month or less, contracts of 50,000 yen or less, and drips for tiredness or feeling younger. We found no text that settles it for this product, so this is our reading of the rules. Call 188 and ask if { who-your } contract is covered.

cost-average_contract =
    .title = In complaints, the average contract is about 560,000 yen
    .text = Japan's national consumer centre had more than 3,000 complaints about beauty clinics in fiscal 2022. (*) The average contract in them was about 560,000 yen. (*) That is not a figure for exosomes alone. Compare it with { who-your } own contract, and check what the price is made of. { who-start-they } can call 188 even after { who-they } have signed.
