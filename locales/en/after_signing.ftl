# For people who have signed, are in a course, or have had one.

next_step-in_course =
    .title = What { who-you } can do in the middle of a course
    .text = Sign and pay nothing more today. Before the next session, write down what has changed and how { who-your } body feels, and show { who-their } own doctor. The hotline 188 can say if the contract can be ended midway and if money comes back. The days stand in exo-check dates. In a report on 8 people, lumps came 2 weeks to 3 months after treatment.
    .step = Before the next session, call 188 with the dates and the sum { who-you } paid.

next_step-finished =
    .title = What { who-you } can do after the treatment
    .text = In a report on 8 people, lumps came 2 weeks to 3 months after treatment. Show a doctor any change that troubles { who-you }, and tell the day and the name of the product. By law a clinic keeps the records for 5 years. Ask for a copy now. If there is trouble with the contract, { who-they } can still ask 188.
    .step = Put the day 3 months after the last treatment into { who-your } calendar, and watch for lumps until then.

next_step-reaction_now =
    .title = If the reaction is still there
    .text = Show a doctor today. For trouble breathing, chest pain or a sudden change in sight call 119. Call 119 too if skin turns white or black and hurts badly. Take the day of treatment, the name of the product, the lot number and photos with you. { who-start-they } can ask the clinic for what { who-they } do not know.
    .step = Show the reaction to a doctor today.

next_step-eight_days_running =
    .title = A last day to send a notice still lies ahead
    .text = By the count from the papers, a last day for a cooling-off notice has not come yet. That day and its conditions stand under the dates. If they hold, a notice counts once it is sent. Send it by noon and keep a copy. The clinic and the credit company have separate clocks, and the credit company asks for paper. The hotline 188 can say if the rule covers this contract.
    .step = Before the last day, read the drafts that exo-check letter writes.

next_step-eight_days_over =
    .title = What is left after the 8 days
    .text = By the count from the contract paper, the 8 days are over. It may still be open if the paper lacks something, or somebody said that it cannot be cancelled. If the law covers the contract, there is a rule for ending it midway, with a limit on the fee. For a contract made on false words there is another rule. The hotline 188 can say what holds here.
    .step = Ask 188 about ending it midway, with the papers at hand.

next_step-watch_for_lumps =
    .title = The time in which lumps came is not over yet
    .text = In a report on 8 people, lumps came 2 weeks to 3 months after treatment. Counted from the last treatment, that time is not over yet. Look at the treated skin once a week in the same light, and take a photo with the date. Show a doctor any lump, redness, pain or fever. A change that comes later counts too. A new session starts the count again.
    .step = Look at the treated skin once a week, and keep dated photos.
