next_step-call_188 =
    .title = Whom to call when there is trouble
    .text = In Japan, call the consumer hotline 188 about a contract or money. It helps to have the contract, the quote, copies of adverts and a note of dates at hand. Outside Japan, ask the consumer office of your own country. If { who-you } suddenly fall{ who-s } ill, call 119, not 188 (outside Japan, your local emergency number).
    .step = Note the number 188, and put { who-your } papers and copies of adverts in one place.

next_step-own_doctor =
    .title = Tell { who-your } own doctor all about { who-their } health
    .text = Tell { who-your } own doctor about every illness, medicine and allergy. Showing this page makes the talk easier. If { who-they } have none, talk to a family doctor or a doctor with no tie to the clinic. Do not stop a medicine or treatment { who-alone }. Before { who-they } decide, { who-they } can also compare several clinics.
    .step = Set a day to see { who-your } own doctor. Bring this page and { who-their } medicine notebook.

next_step-do_not_sign_today =
    .title = Do not sign today
    .text = Japan's national consumer centre says: do not sign and do not be treated on the same day. (*) Clinics have to explain the cost, the number of sessions and the terms for stopping first. (*) A person without a licence who picks or proposes { who-your } treatment breaks the law. (*) This is from a government notice of 15 August 2025. Tell the clinic "I will not sign today". { who-start-you } { who-do } not have to give a reason.
    .step = Say "I will not sign today", and take the quote and the papers home.
    .step-stop = Tell the clinic that { who-you } will not have it. { who-start-they } do not have to give a reason.

next_step-already_signed =
    .title = What { who-you } can still do after signing
    .page = Call 188 today and ask if { who-you } can cancel, what comes back if { who-they } stop midway, and until when. Sign and pay nothing more until then.
    .text = If { who-you } signed in Japan, call 188 today and ask if { who-they } can cancel, and until when. If the law covers it, { who-they } may be able to cancel for 8 days, counting the day { who-they } got the papers as day 1. After 8 days, if it is covered, { who-they } can stop midway and the fee has an upper limit. Keep all papers, and write down the day { who-they } signed and the day { who-they } got the papers. Do not have the next session until this is clear.
    .step = Call 188 today, and tell them the dates and the sum in { who-your } papers.

next_step-felt_effect =
    .title = What a change { who-you } felt can tell { who-them }
    .text = A change { who-you } felt cannot show on its own that this treatment did it. { who-start-they } cannot compare it with no treatment, or with other care { who-they } had. For the knee, reports with nothing to compare told of large gains, but a study that compared saw no clear difference from salt water. We also found no study that compared how long a change lasts, or what repeat sessions do. Before { who-they } pay again, decide when to stop, and what { who-they } will look at.
    .step = Write down what changed, the dates, and what else { who-you } had started.

next_step-after_bad_reaction =
    .title = What to do after a bad reaction
    .text = Trouble breathing, chest pain, swollen lips or throat, a sudden change in sight: call 119 now (outside Japan, your local emergency number). The other signs to act on stand under STOP. A lump can come up as late as 3 months after. Keep the product name, lot number, dates and photos, and tell the doctor and the clinic. Public drug-injury relief does not pay for harm from an unapproved product. (*) A claim for damages against the clinic stays possible, so call 188 and ask.
    .step = Put the product name, lot number, dates and photos together, and show a doctor.

next_step-looking =
    .title = { who-start-you } { who-do } not have to hurry
    .text = { who-start-you } { who-have } only begun to look, so { who-they } can take { who-their } time. Some people have complained of sellers who say "now or too late". (*) { who-start-they } can also wait, choose another treatment, or do nothing. If an illness could be behind { who-their } problem, see a doctor about it first.
    .step = Write down one thing that { who-you } want{ who-s } to change, and how.

next_step-second_opinion =
    .title = Ask someone other than the clinic
    .text = The base article says that a good talk is not a sales talk but goes both ways. If a doubt stays, ask, and if { who-you } still cannot decide, ask another doctor. The base article counts clinic websites among the sources to trust. But they are adverts. Look at pages of the government and of medical societies, and at papers checked by other researchers.
    .step = Set a day to ask a doctor who has no tie to the clinic.

next_step-lifestyle =
    .title = Ask for help with { who-your } way of life
    .text = The base article says that smoking, alcohol, sleep, food and stress play a part in the result and its timing. This is not about blame. { who-start-you } can change { who-their } habits without paying for this treatment. If it is hard alone, ask { who-their } own doctor for help. Nobody can say that this treatment will then work.
    .step = Choose one habit, and tell { who-your } own doctor that { who-they } would like help with it.

next_step-sure_no =
    .title = For the points where { who-you } said "not yet"
    .text = While any answer is "not yet", { who-you } need not decide. If { who-they } have doubts, write down what is unclear, and ask the clinic and { who-their } own doctor. If { who-they } cannot explain the good and bad points, read this page with someone { who-they } trust. If it is not clear what matters most, pick the one thing { who-they } most want to avoid. If { who-they } have nobody to talk to, or someone rushes { who-them }, talk to { who-their } own doctor or call 188.
    .step = Write down one thing that is unclear, and decide whom to ask.

next_step-reaction_emergency =
    .title = If { who-you } { who-have } that reaction now, call 119
    .text = Trouble breathing, trouble seeing, numbness, chest pain, a swollen leg: if { who-you } { who-have } any now, call 119 at once. Tell them the name of the treatment, the day and the lot number.
    .step = Call 119 if { who-you } { who-have } it now. If it has gone, tell { who-their } own doctor.

next_step-reaction_same_day =
    .title = A lump, a change in skin colour or a fever: see a doctor the same day
    .text = If skin turns white or black or hurts badly, go at once. A lump can be an infection, so ask for a test for germs before steroids. Tell them when { who-you } had it, how many days later it came, the product and the lot number.
    .step = See a doctor today, and tell the days, the product and the lot number.

next_step-reaction_record =
    .title = Write down what the reaction was
    .text = When, where and how long: photos help too. Ask the clinic for the product and the lot number. Show it to the next doctor { who-you } see{ who-s }.
    .step = Put together the days, photos and the name of the product.

next_step-tell_clinic_timing =
    .title = Tell them of operations, vaccines and tans first
    .text = How long to wait differs from one manual or clinic to the next, so no number can be given. Tell them what and when, and ask how long to wait.
    .step = Tell the days of the operation or vaccine, and ask how long to wait.

next_step-placenta_donor =
    .title = After placenta injections { who-you } can no longer give blood
    .text = Since 2006 people who had injections of human placenta are asked not to give blood. (*) Ask first if what is mixed into the drip is human placenta.
    .step = Ask if the placenta in the drip is human.

next_step-parent =
    .title = Tell a parent or guardian
    .text = { who-start-you } need not decide this alone. If { who-they } have signed already, call 188 together with a parent. It is nothing to be blamed for.
    .step = Tell a parent or guardian today.

next_step-price_tax =
    .title = Ask for the total with tax
    .text = The price { who-you } heard may leave out tax. Ask in writing for the total with tax, tests and medicines.
    .step = Get the total with tax in writing.

next_step-nurse_order =
    .title = Ask who does it, and on which doctor's order
    .text = A nurse may inject or drip on a doctor's order. Ask which doctor gives the order, and if that doctor is in the building.
    .step = Ask for the names of who does it and of the doctor in charge.

next_step-see_doctor_first =
    .title = Ask first if a doctor will see { who-you }
    .text = A doctor chooses the treatment. Sign and pay nothing before the doctor has seen { who-you }.
    .step = Ask when the doctor will see { who-you }.
