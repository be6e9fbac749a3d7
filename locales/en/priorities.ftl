# What matters most, answered one by one.

next_step-priority_strong_evidence =
    .title = If good evidence matters to { who-you }
    .text = We found no study of this treatment that compared enough people for any goal that clinics offer. For skin and hair there are small studies, and none that compared went past 6 months. Results in animals or in the lab do not show what happens in people. Some of the other choices have large studies or a medical society's guide behind them. Put the evidence side by side, goal by goal.
    .step = Ask the clinic: "How many people, compared with what, for how many weeks?"

next_step-priority_low_risk =
    .title = If little harm matters to { who-you }
    .text = There are reports of blood infection, of lumps that came later, and of skin that died. There is no reliable number for how often this happens. So nobody can say that there is little harm, or which way of having it does less. The share of people harmed in studies does not carry over to what a clinic uses. If { who-you } { who-do } not have this treatment, it cannot harm { who-them }. Illness and medicines can change the harm, so talk to { who-their } own doctor first.
    .step = Tell { who-your } own doctor { who-their } illnesses and medicines, and ask what could harm { who-them }.

next_step-priority_low_cost =
    .title = If a low cost matters to { who-you }
    .text = Health insurance does not pay, so all of it is { who-yours } to pay. For one session before tax, the base article gives 100,000 to 500,000 yen for a drip and 50,000 to 300,000 yen for an injection. Both can be more. A cosmetic costs some thousands to some tens of thousands of yen. Tests and later visits can cost extra, and with many sessions the total becomes large. If { who-they } do nothing { who-they } do not have this cost, and in a registered study the product costs nothing as a rule.
    .step = Get the total cost in writing, and put it beside the cost of the other choices.

next_step-priority_quick_result =
    .title = If a quick change matters to { who-you }
    .text = Nobody can promise when a change comes. Skin studies that compared looked at 6 to 12 weeks, and a knee study at 2 and 6 months. Hair studies looked at 12 to 36 weeks. The base article says a few days to a week for firm and moist skin, but we found no study behind that. A quick decision does not mean a quick change. If { who-you } { who-are } told to decide today, { who-they } can go home that day.
    .step = Write down when, and by what, { who-you } will stop if nothing changes.

next_step-priority_little_downtime =
    .title = If a quick return to daily life matters to { who-you }
    .text = The base article says pain, swelling, redness and bruises at the needle go in a few days to a week. It says fever and feeling weak go in some hours to a day. Yet some people got lumps 2 weeks to 3 months later, or were left with marks. On the other hand, 25 people who had it put on after a laser had less redness and fewer days of healing on that side. A cosmetic leaves no needle marks, but { who-your } skin can still get sore. Before work or a big day, ask how many days { who-they } need to heal.
    .step = Ask the clinic how many days to rest, and whom to call if something is wrong later.

next_step-priority_doctor_trust =
    .title = If a doctor { who-you } can trust matters to { who-them }
    .text = The base article says to look at experience, medical societies and a talk that is not a sales talk. Trust in a doctor does not make up for missing evidence. A person without a licence who picks or proposes { who-your } treatment breaks the law. (*) The doctor who uses it must answer for it, says a government notice. (*) So let the doctor explain it, and get { who-their } answers from the doctor. A doctor with no tie to the clinic gives { who-them } a view to compare.
    .step = Ask the clinic's doctor for the name of the product, its maker and how its quality is checked.
