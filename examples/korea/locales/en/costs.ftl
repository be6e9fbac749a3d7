cost-not_insured =
    .title = No health insurance: you pay all of it yourself
    .text = This treatment is not covered by health insurance, so you pay the whole price. The base article says that the price depends on the product, the route, the dose and the clinic. Get a list of what the price is made of, in writing. Ask your tax office if any of it counts as a medical expense.

cost-extras =
    .title = What you may pay on top of each session
    .text = The base article says that tests before and visits after can cost extra. One session a week, or one every few weeks, over several months adds up to a large total. Ask about medicines, interest on a loan, and the money back if you stop. Before you start, settle the number of sessions, the period and the total cost.

cost-usual_range =
    .title = Price range for one drip or one injection
    .text = In the base article, one drip costs about 100,000 to 500,000 yen, or more. One injection costs about 50,000 to 300,000 yen, or more. Both are before tax. These figures are from the article alone, and we found no other survey up to November 2026. Ask the clinic to work out the total for the sessions you plan.

cost-usual_range_cosmetic =
    .title = Price range for a cosmetic
    .text = In the base article, a cosmetic costs from some thousands to some tens of thousands of yen. This figure is from the article alone, and we found no other survey up to November 2026. The article says that changes are mild and that use is long. Ask for the price of one month's supply.

cost-usual_range_microneedling =
    .title = Price of fine needles with the product
    .text = The base article gives no price for this route. We found no other survey up to November 2026. Ask for the price of the needling and the price of the product as two separate figures.

