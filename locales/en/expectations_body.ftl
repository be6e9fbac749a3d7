expectation-fatigue_iv_drip =
    .title = Tiredness, by drip: we found no study that compared
    .text = The base article says some people feel a change in tiredness and sleep in a few weeks to a month. We found no study of ordinary tiredness or sleep. The nearest study gave 2 drips to 10 people with long COVID. Their tiredness scores were better up to 6 months, but the study had nothing to compare with. Tests of thinking did not get better. Tiredness can come from an illness, so see a doctor about it first.
    .time = The base article says a few weeks to a month. We found no study behind that figure.

expectation-fatigue_injection =
    .title = Tiredness, by injection: the two do not match
    .text = The base article says an injection acts only where it goes in. It gives an injection for tiredness as an example of a poor match. We found no study of it either. Lasting tiredness can come from an illness, so see a doctor about it first.
    .time = Neither a study nor the base article gives a time. This route does not get to tiredness.

expectation-fatigue_microneedling =
    .title = Tiredness, by fine needles: only the skin is reached
    .text = Fine needles make holes in the skin and go no deeper. We found nothing to show that a liquid put on them goes round the body and eases tiredness. Studies of this route looked at things such as wrinkles and skin texture. We found none on tiredness.
    .time = No study and no line of the base article gives a time for tiredness. The weeks of the skin studies do not apply.

expectation-fatigue_cosmetic =
    .title = Tiredness, by cosmetic: not shown to get into the body
    .text = How far a cosmetic sinks in is poorly studied. The base article says so too. We found nothing to show that it gets through the skin, goes round the body and eases tiredness. We found no study that put it on the skin for tiredness.
    .time = There is no figure. What the base article says on cosmetics and time is about the skin only.

expectation-rejuvenation_iv_drip =
    .title = Feeling younger, by drip: we found no study in people
    .text = The base article says a drip acts on the whole body. We found no study in people of a drip to make them younger. In animals, what was dripped in went mainly to organs such as the liver, lungs and kidneys. In healthy people we found only a registered study of breathing it in, to see how well they bear it. Ask the clinic what will change, and how it will be measured.
    .time = The base article says a few weeks to a month for how the body feels (tiredness, sleep). We found no study of feeling younger, and none behind that figure.

expectation-rejuvenation_injection =
    .title = Feeling younger, by injection: it acts in one place only
    .text = The base article says an injection acts only where it goes in. We found no study of an injection to make the whole body younger. If { who-you } mean{ who-s } the skin of { who-their } face, choose "wrinkles" or "skin texture" as a goal to read those studies.
    .time = There is no figure for the whole body. The few days to a week in the base article are about firm and moist skin.

expectation-rejuvenation_microneedling =
    .title = Feeling younger, by fine needles: studies saw skin and hair
    .text = Studies of this route looked at skin and hair. In 28 people one half of the face got needles and this liquid, the other half needles and salt water. Up to 12 weeks the side with the liquid scored better. A better score for the face does not mean a younger body. We found no study of the whole body.
    .time = There is no figure for the whole body. The 12 weeks belong to a study of the face.

expectation-rejuvenation_cosmetic =
    .title = Feeling younger, by cosmetic: not shown to go past the skin
    .text = The base article too says that proof of how far a cosmetic sinks in is lacking. We found no study that put it on the skin to make the whole body younger. In Japan a cosmetic may not claim to renew cells or to treat ageing. (*) If { who-you } read{ who-s } such a claim, ask under which rules it is sold.
    .time = There is no figure for the whole body. The long use in the base article is about changes of the skin.

expectation-joint_pain_iv_drip =
    .title = Joint pain, by drip: we found no study in people
    .text = The base article says that a drip may do little in one chosen place. We found no study in people of a drip for joint pain. In animals, what was dripped in went mainly to organs such as the liver, lungs and kidneys. The nearest study put it right into the knees of 31 people. There too, it showed no clear difference from salt water.
    .time = The base article says several months or more for a change of structure, as in cartilage. No study of drips gives a figure.

expectation-joint_pain_injection =
    .title = Knee, by injection: no clear difference from salt water
    .text = The base article says that the joints of animals had good results. 31 people had this product in one knee and salt water in the other. At 2 and at 6 months there was no clear difference in pain. A report by clinic authors tells of gains in 33 people, but it had nothing to compare with. It was a small study of one dose, so it does not prove that it can never work.
    .time = The base article says several months or more for cartilage. The study that compared saw no clear difference at 2 and at 6 months.
    .outlook = compared with salt water in the two knees of 31 people: no clear difference
    .title-other_joint = { who-start-your } joint, by injection: we found no study in people
    .text-other_joint = The one study that compared took 31 people with worn knees, and saw no clear difference from salt water. For other joints, and for rheumatism, injuries or gout, we found no study. Nothing backs the hope that what made no difference in knees will help elsewhere. Ask a bone and joint doctor first about the care that fits the cause.
    .time-other_joint = We found no study that timed it for { who-your } joint.

expectation-joint_pain_microneedling =
    .title = Joint pain, by fine needles: it does not get to the joint
    .text = Fine needles make small holes in the skin. We found nothing to show that a liquid put on them gets to a joint. We found no study of this route for joint pain either. Even put right into the knees of 31 people, it showed no clear difference from salt water.
    .time = This route does not get to the joint, so no figure applies.

expectation-joint_pain_cosmetic =
    .title = Joint pain, by cosmetic: it does not get to the joint
    .text = We found nothing to show that a cosmetic gets through the skin into a joint. We found no study that put it on the skin for joint pain either. It is not the same thing as a painkilling gel or cream for joints. If { who-you } use{ who-s } such a medicine, do not swap it for a cosmetic.
    .time = No study and no line of the base article says when a joint would change.

expectation-autoimmune_iv_drip =
    .title = Autoimmune disease, by drip: no study in people found
    .text = The base article says rheumatoid arthritis and bowel disease are still being studied. We found no study in people of a drip. For rheumatoid arthritis we found none by any route. The nearest study injected it right at the affected place in 20 people with a bowel disease. It does not speak for a drip. Do not stop or put off the drugs { who-you } { who-have }, and talk to { who-their } own doctor.
    .time = The base article says only that such changes come earlier, with no number of days. No study gives a figure.

expectation-autoimmune_injection =
    .title = Autoimmune disease, by injection: nothing was compared
    .text = In Crohn's disease a study gave 3 injections at openings near the anus (fistulas). Of the 23 people who began, 20 finished, and in 12 the opening closed, but it had nothing to compare with. Another study, meant to compare, was ended at 5 people. In psoriasis 12 people had one dose, again with nothing to compare, and the result was only partial. We found no study on rheumatoid arthritis. Do not stop or put off the drugs { who-you } { who-have }.
    .time = The base article says such changes come earlier, with no number of days. The Crohn's study looked 6 months after the last injection.
    .outlook = 23 people with Crohn's disease, and nothing to compare them with

expectation-autoimmune_microneedling =
    .title = Autoimmune disease, by fine needles: only skin is reached
    .text = Fine needles make holes in the skin and go no deeper. We found nothing to show that a liquid put on them gets to a disease of the joints or the bowel. We found no study of this route in autoimmune disease either. A study of 12 people with psoriasis used injections, which is not the same. Keep taking the drugs { who-you } { who-have }.
    .time = No study and no line of the base article gives a time for this route.

expectation-autoimmune_cosmetic =
    .title = Autoimmune disease, by cosmetic: not shown to get inside
    .text = We found nothing to show that a cosmetic gets through the skin to a disease of the joints or the bowel. The only study we found used an ointment on 10 healthy people. It did not measure if a disease changes. Do not use a cosmetic in place of a drug for a disease.
    .time = No study and no line of the base article gives a figure for when a disease would change.

expectation-allergy_iv_drip =
    .title = Allergy, by drip: we found no study in people
    .text = The base article says relief from allergy comes earlier than other changes, and also that it is still being studied. We found no study in people of a drip for allergy. For eczema there is only work in animals and the like. The base article says that things mixed into the product can set off an allergy.
    .time = The base article says only that it comes earlier, with no number of days. No study gives a figure.

expectation-allergy_injection =
    .title = Allergy, by injection: we found no study in people
    .text = The base article says an injection acts only where it goes in. We found no study in people that shows where to inject for an allergy. The base article says that things mixed into it can set off a reaction, from itching and a rash to a severe one. Ask where it will go in, and what they do if { who-you } react{ who-s }.
    .time = No study and no line of the base article gives a number of days for an allergy.

expectation-allergy_microneedling =
    .title = Allergy, by fine needles: only the skin is reached
    .text = Fine needles make holes in the skin and go no deeper. We found nothing to show that a liquid put on them gets to an allergy of the nose, the eyes or the body. We found no study of this route for allergy either. After needling with various products, 15 people were reported to have lumps. If { who-you } mean{ who-s } eczema, choose "inflamed skin" as a goal.
    .time = We found no figure for when an allergy would change by this route.

expectation-allergy_cosmetic =
    .title = Allergy, by cosmetic: not shown to get into the body
    .text = We found nothing to show that a cosmetic gets through the skin to an allergy of the nose or throat. We found no study that put it on the skin for allergy either. Things mixed into it can give a rash. If { who-you } { who-have } an allergy, ask for a full list of what is in it. Show the list to { who-their } own doctor before { who-they } use it.
    .time = There is no figure. Where the base article says "earlier" for a cosmetic, it means mild inflammation of the skin.

expectation-nerve_disease_iv_drip =
    .title = Disease of the nerves, by drip: no study in people found
    .text = The base article says that nerve cells of animals were protected. We found no study in people of a drip for a disease of the nerves. The nearest gave it by nose for 12 weeks to 9 people with Alzheimer's. The middle dose scored better on a test, but it had nothing to compare with. The proteins that build up in the brain showed no clear difference. Keep up the care { who-you } { who-have }.
    .time = No study and no line of the base article gives a time for a drip. The 12 weeks belong to a study by nose.

expectation-nerve_disease_injection =
    .title = Disease of the nerves, by injection: no study found
    .text = The base article says diseases of nerves and muscles, such as muscular dystrophy, are still being studied. It also says that what happens in animals need not happen in people, and that an injection acts only where it goes in. We found no study in people of an injection for a disease of the nerves. A study of 9 people used the nose, so it does not speak for injections. Do not stop or put off the care { who-you } { who-have }.
    .time = No study and no line of the base article says when a nerve would change after an injection.

expectation-nerve_disease_microneedling =
    .title = Nerves or brain, by fine needles: it does not get there
    .text = Fine needles go into the skin and no deeper. We found nothing to show that a liquid put on them gets to the brain or to deep nerves. We found no study of this route for such a disease either. The base article too says this is still being studied. Keep up the care { who-you } { who-have } and talk to { who-their } own doctor.
    .time = The route does not get there, so there is no figure for the brain or the nerves.

expectation-nerve_disease_cosmetic =
    .title = Nerves or brain, by cosmetic: it does not get there
    .text = How far a cosmetic sinks in is poorly shown even within the skin. We found nothing to show that it gets to the brain or the nerves. We found no study that put it on the skin for such a disease. If memory loss or numbness worries { who-you }, do not wait and see with a cosmetic. Talk to { who-their } own doctor or a nerve doctor.
    .time = Even the base article gives no number of days for a cosmetic and a disease of the nerves.

expectation-organ_disease_iv_drip =
    .title = Organ disease, by drip: no study of a benefit found
    .text = The base article says that hearts of animals did well after a heart attack. In people, 3 with heart failure had had a drip by November 2024, and only harm was looked for. For the liver, the pancreas and others we found no study. A hospital study of 102 people whose lungs failed in COVID is another matter. It saw no clear difference in deaths up to 60 days. Do not stop or put off the care { who-you } { who-have }.
    .time = The base article says one organ takes longer by drip, with no number of days. The heart study has shown no day of change.
    .outlook = given to 3 people with heart failure, looking for harm alone

expectation-organ_disease_injection =
    .title = Organ disease, by injection: no study in people found
    .text = The base article says diseases of the liver and pancreas are still being studied. It also says that an injection acts only where it goes in. We found no study in people of an injection into an organ to change its disease. If { who-you } { who-are } offered one in the skin or a muscle, ask how it gets to the organ. Keep up the care { who-they } have.
    .time = The few weeks to months in the base article are not about organs. No study gives a figure.

expectation-organ_disease_microneedling =
    .title = Organ disease, by fine needles: it does not get there
    .text = Fine needles make holes in the skin only. We found nothing to show that a liquid put on them gets to the heart or the liver. We found no study of this route for a disease of an organ either. The base article too says that for diseases most of it is still research. Keep up the care { who-you } { who-have } and talk to { who-their } own doctor.
    .time = This route does not get to an organ. No figure applies.

expectation-organ_disease_cosmetic =
    .title = Organ disease, by cosmetic: it does not get there
    .text = The base article says how deep a cosmetic gets depends on the product and the skin. Even so, we found nothing to show that it gets past the skin to a disease of an organ. We found no study that put it on the skin for one. Do not put off a visit to a doctor or a drug to try this first.
    .time = We found nothing that says when an organ would change.

expectation-cancer_treatment_iv_drip =
    .title = Cancer, by drip: not shown to treat it
    .text = The base article says that exosomes from cancer cells help a cancer, while others are studied as carriers of drugs. It also says this is not an established treatment of cancer. We found nothing to show that it cures cancer when a clinic gives it. In theory it could even help a cancer grow. Do not stop or put off the care { who-you } { who-have } now. Talk to { who-their } cancer doctor.
    .time = No study and no line of the base article gives a time for cancer. Do not wait and see.

expectation-cancer_treatment_injection =
    .title = Cancer, by injection: not shown to treat it
    .text = We found no study in people of an injection to make a cancer better. In the lab, some tumours grew more and some grew less. One press report tells of a lung cancer that grew after injections, and nobody has confirmed it. Do not stop or delay { who-your } care, and talk to { who-their } cancer doctor first.
    .time = Nothing gives a number of days for cancer. Do not let { who-your } care wait for it.

expectation-cancer_treatment_microneedling =
    .title = Cancer, by fine needles: this is no way to treat it
    .text = Fine needles go into the skin and no deeper. We found nothing to show that they reach a cancer in the body, and no study of it. A cell researcher warns of harm if a skin cancer has gone unseen. (*) Do not use it on a spot or lump that worries { who-you }, and see a skin doctor first. Do not stop or put off cancer care.
    .time = There is no figure. This route does not get to a cancer.

expectation-cancer_treatment_cosmetic =
    .title = Cancer, by cosmetic: this is no way to treat it
    .text = We found no study to show that a cosmetic makes a cancer shrink. We found nothing to show that it gets to a cancer in the body. If someone offers { who-you } a cosmetic for cancer, talk to { who-their } cancer doctor before { who-they } buy it. It cannot take the place of { who-their } care. Do not stop or put off that care.
    .time = No study and no line of the base article says when a cancer would change.

expectation-other_iv_drip =
    .title = Other goals, by drip: this tool has nothing on them
    .text = For this tool we did not look for studies of a drip for { who-your } goal. So it cannot say if it helps or not. Ask the clinic two things. Did a study give a drip to people with the same problem and compare it with something? Has anyone shown in people that what is dripped gets to the right place?
    .time = This tool has no figure for when this goal would change.

expectation-other_injection =
    .title = Other goals, by injection: this tool has nothing on them
    .text = This tool can say nothing on injections for { who-your } goal. "Not known" is the answer for now. First, ask how many people had it injected in the same place, and what they were compared with. Second, ask how many injections there will be, and when and by what measure a change is judged.
    .time = This tool cannot say when this goal would change after an injection.

expectation-other_microneedling =
    .title = Other goals, by fine needles: this tool has nothing on them
    .text = This tool has nothing on fine needles for { who-your } goal. The studies on skin cannot be carried over to it. There are two things to ask. Can they show { who-you } a study of people with the same problem? Did it do better than needles alone?
    .time = This tool has no figure for fine needles and this goal.

expectation-other_cosmetic =
    .title = Other goals, by cosmetic: this tool has nothing on them
    .text = This tool cannot say if a cosmetic changes anything for { who-your } goal. Being on sale as a cosmetic does not mean that the government has approved what it does to the body. Ask two things before { who-they } buy. Did a study put this very product on people and compare it? How did they check how far it sinks in?
    .time = This tool has no figure for a cosmetic and this goal.
