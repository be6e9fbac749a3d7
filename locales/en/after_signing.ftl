# For people who have signed, are in a course, or have had one.

next_step-in_course =
    .title = What you can do in the middle of a course
    .text = Sign and pay nothing more today. Before the next session, write down what has changed and how your body feels, and show your own doctor. The hotline 188 can say if the contract can be ended midway and if money comes back. The days stand in exo-check dates. In a report on 8 people, lumps came 2 weeks to 3 months after treatment.
    .step = Before the next session, call 188 with the dates and the sum you paid.

next_step-finished =
    .title = What you can do after the treatment
    .text = In a report on 8 people, lumps came 2 weeks to 3 months after treatment. Show a doctor any change that troubles you, and tell the day and the name of the product. By law a clinic keeps the records for 5 years. Ask for a copy now. If there is trouble with the contract, you can still ask 188.
    .step = Put the day 3 months after the last treatment into your calendar, and watch for lumps until then.

next_step-reaction_now =
    .title = If the reaction is still there
    .text = Show a doctor today. For trouble breathing, chest pain or a sudden change in sight call 119. Call 119 too if skin turns white or black and hurts badly. Take the day of treatment, the name of the product, the lot number and photos with you. You can ask the clinic for what you do not know.
    .step = Show the reaction to a doctor today.
