### The options side by side: the same rows in the same order for every option.

## rows
slot-gain = What may be gained
slot-harm = What may go wrong
slot-evidence = Evidence
slot-time = Time until { who-you } can judge
slot-sessions = Sessions
slot-cost = Usual cost
slot-physical = Going through it: the body
slot-psychological = Going through it: the mind
slot-social = Going through it: daily life
slot-who_not = Who should not, or must ask first

## an empty row says what is not known
slot-word-not_looked_up = Not looked up for this aid. Ask a doctor.
slot-word-no_number = There is no reliable number.
slot-word-no_study = We found no study.
slot-word-ask_doctor = Not looked up for this aid. First tell a doctor about illness, medicines, pregnancy and age.
slot-word-differs = It differs from one illness to the next. Ask { who-your } own doctor about { who-theirs }.
option-warned = { $name } (see note)
option-warned-why = Why, and what else there is: see the other choices.
slot-word-nothing_done = None, since nothing is done.
slot-word-usual_price = { $low } to { $high } yen a session, before tax, the base article says.
option-in-brief = { $name }: { $level }

heading-options = The options side by side
options-intro = The same rows for every option. Where nothing is known, the row says so. This is no advice for one of them.
options-goal = For { $goal }
options-picture = Evidence: a { $yes } stands for each yes: tried in people, compared with something, enough people.{ $null ->
        [yes] { " " }A 0 in the second place: compared, and no clear difference seen.
       *[no] { "" }
    }

heading-counted = Counted in 100 people, with it and without it
sheet-counted-legend = A square is one person. It is dark where it happened to that person.
counted-legend = { $full } is a person to whom it happened, { $empty } one to whom it did not.
counted-with = With: { $count } of 100
counted-without = Without: { $count } of 100
counted-weeks = { $range ->
    [yes] { $first } to { $last }
   *[no] { $last }
} { $last ->
    [one] week
   *[other] weeks
}
counted-months = { $range ->
    [yes] { $first } to { $last }
   *[no] { $last }
} { $last ->
    [one] month
   *[other] months
}
counted-years = { $range ->
    [yes] { $first } to { $last }
   *[no] { $last }
} { $last ->
    [one] year
   *[other] years
}
counted-line = { $name }: { $text }
counted-none = For these we hold no such count, so nothing can be drawn:
ages-outside = { $ends ->
    [both] The study took people aged { $from } to { $to }
    [from] The study took people of { $from } or over
   *[to] The study took people up to { $to }
}, so it cannot tell what happens at { $age }.

heading-weighs = What matters to { who-you }, and which rows decide
weighs-intro = { who-start-you } chose what matters to { who-them }. These rows of the options decide, row by row. There is no score.
weighs-line = { $priority }: look at { $rows }
weighs-why-strong_evidence = The sizes of the studies differ most between the options here.
weighs-why-low_risk = A harm that is not known is not a small harm, so read what is not known too.
weighs-why-low_cost = The price of one session says little. The number of sessions makes the total.
weighs-why-quick_result = A time without a study behind it is only a hope.
weighs-why-little_downtime = Days to heal are one part. Harm that comes weeks later is the other.
weighs-why-doctor_trust = No row can show it. Look at what the clinic answers to { who-your } questions.

## what the trouble is
concern-wrinkles = Lines and sagging of the skin. They come with age and with light.
concern-skin_texture = How fine and firm the skin looks and feels. Age and light change it.
concern-acne_scars = Dents or marks that stay after acne or a wound. Old ones are hard to change.
concern-inflamed_skin = Skin that is red, itchy or sore, as in acne or eczema. It has several kinds.
concern-spots = Dark patches of several kinds. Each needs other care, and some need a doctor soon.
concern-grey_hair = Hair that loses its colour. Genes, age, stress and food play a part.
concern-hair_loss = Hair that gets thin or falls out. The care differs for men and women.
concern-fatigue = Tiredness has many causes, and some of them are illnesses.
concern-rejuvenation = A wish more than one trouble. It helps to name what bothers { who-you }.
concern-joint_pain = Pain in a joint. Worn cartilage is one cause, and there are others.
concern-autoimmune = The immune system attacks { who-your } own body, as in rheumatoid arthritis.
concern-allergy = The body reacts to things such as pollen, food or a medicine.
concern-nerve_disease = A group of diseases. Each has its own course and its own care.
concern-organ_disease = It depends on the organ and on how ill it is.
concern-cancer_treatment = Cancer has many kinds. Exosomes are not an established treatment for it.
concern-other = This aid holds no facts on this trouble.

## options

option-nothing_wrinkles =
    .name = Do nothing, or wait
    .gain = No cost and no harm from this treatment.
    .harm = Without daily sunscreen, the back of the hand aged somewhat more in a study of 903 people under 55.
    .evidence = The plain-cream side of 2 trials: 169 people.
    .time = With a plain cream, 39 of 100 people were judged better after 24 weeks.
    .who_not = Do not wait with a spot that changes or bleeds: see a skin doctor.

option-nothing_skin_texture =
    .name = Do nothing, or wait
    .gain = No cost and no harm from this treatment.
    .harm = Without daily sunscreen, the back of the hand aged somewhat more in a study of 903 people under 55.
    .evidence = The untreated half of the face of 28 women.
    .time = Up to 9 months the untreated half looked worse than the half that had light.
    .who_not = Do not wait with a spot that changes or bleeds: see a skin doctor.

option-nothing_acne_scars =
    .name = Do nothing, or wait
    .gain = No cost and no harm from this treatment.
    .harm = New scars keep forming while acne goes on: about 6 of 100 acne spots left one.
    .evidence = 32 people, watched for 6 months and again at 2 years.
    .time = 66 of 100 new scars were still there at 6 months. Of these, 82 of 100 were there at 2 years.
    .psychological = Of 723 adults with scars, 26 of 100 felt less attractive and 36 of 100 kept away from public places.
    .who_not = Do not wait with a spot that changes or bleeds: see a skin doctor.

option-nothing_inflamed_skin =
    .name = Do nothing, or wait
    .gain = No cost and no harm from this treatment.
    .harm = Acne that goes on can leave scars: about 6 of 100 acne spots did.
    .evidence = The dummy sides of trials in acne and eczema.
    .time = Plain gel: a typical fall of inflamed acne spots by 42 of 100 in 12 weeks. Eczema: clear in 9 to 10 of 100 in 16 weeks.
    .who_not = Do not wait with a spot that changes or bleeds: see a skin doctor.

option-nothing_spots =
    .name = Do nothing, or wait
    .gain = No cost and no harm from this treatment.
    .harm = An illness behind a spot may go unseen if no skin doctor looks.
    .evidence = 324 people with acne in 7 Asian countries, and the dummy sides of two trials.
    .time = Marks after acne: a year or more in over half, 5 years in 22 of 100. Age spots: lighter in 33 of 100 (plain cream, 40 weeks). Melasma: score 18 of 100 lower (sunscreen, 3 months).
    .psychological = Half of 262 people with acne found the marks worse than the acne.
    .who_not = Do not wait with a spot that has no diagnosis.

option-nothing_grey_hair =
    .name = Do nothing, or wait
    .gain = No cost and no harm from this treatment.
    .harm = If it came early, a lack of vitamin B12 or iron, or a thyroid trouble, may go unseen.
    .evidence = A review, and a study of single hairs. No count of people.
    .time = No way is established to bring the colour back. Single hairs can regain it for a while by themselves, one study shows.
    .psychological = Early grey can weigh on how people see themselves, a review says.
    .who_not = Ask a doctor if the grey came early in life.

option-nothing_hair_loss =
    .name = Do nothing, or wait
    .gain = No cost and no harm from this treatment.
    .harm = In a year without a drug, hair was judged worse in 22 of 100 men.
    .evidence = The dummy sides of trials in men and women.
    .time = Japanese men, 48 weeks: 72 of 100 the same, 22 worse, 6 better. Women, 24 weeks: about 2 hairs more in each square centimetre.
    .who_not = Hair that falls suddenly or in patches needs a skin doctor, not waiting.

option-nothing_fatigue =
    .name = Do nothing, or wait
    .gain = No cost and no harm from this treatment.
    .harm = An illness may go unseen: about 4 in 100 people who saw a doctor had a serious one.
    .evidence = 642 people who saw a doctor for tiredness, watched for a year.
    .time = For 75 of 100 a pattern was clear. Of these, 17 of 100 got better fast and 25 slowly. 26 stayed tired, and 32 got better and fell back.
    .psychological = Tiredness, low mood and poor sleep went up and down together.
    .who_not = Do not wait with tiredness that lasts.

option-nothing_rejuvenation =
    .name = Do nothing, or wait
    .gain = No cost and no harm from this treatment.
    .harm = Tiredness or poor sleep behind the wish may be an illness that goes unseen.
    .time = The back of the hand aged somewhat more without daily sunscreen (903 people, 4 and a half years).
    .who_not = Do not wait with tiredness that lasts.

option-nothing_joint_pain =
    .name = Do nothing, or wait
    .gain = No cost and no harm from this treatment.
    .harm = In 28 of 100 people the pain got worse over 6 years.
    .evidence = 570 people over 50 in the UK. A US group showed no such worsening.
    .time = Over up to 6 years, of 100 people: 35 stayed mild, 22 moderate and 3 severe. 12 got better and 28 worse.
    .who_not = Learn the cause first: pain can come from another disease.

option-nothing_autoimmune =
    .name = Do nothing, or wait
    .gain = No cost and no harm from this treatment.
    .harm = A disease that is not treated goes its own way. To delay proper treatment is a harm in itself, the FDA says.
    .evidence = The dummy sides of trials in rheumatism and ulcerative colitis.
    .time = Rheumatism: half better in 8 of 100 (one trial, 300 people). Ulcerative colitis: calm in 22 and 13 of 100 after 8 weeks (two trials).
    .who_not = Doing nothing never means stopping the care that { who-you } { who-have }.

option-nothing_allergy =
    .name = Do nothing, or wait
    .gain = No cost and no harm from this treatment.
    .harm = What sets it off stays unknown.
    .evidence = The dummy side of a pollen trial in Japan.
    .who_not = Doing nothing never means stopping the care that { who-you } { who-have }.

option-nothing_nerve_disease =
    .name = Do nothing, or wait
    .gain = No cost and no harm from this treatment.
    .harm = The disease may go on, and a treatment that fits may come late. The FDA calls that a harm in itself.
    .evidence = 84 reports on Parkinson's disease, and the dummy sides of 3 trials in ALS.
    .time = Parkinson's disease: worse by 4.5 of 100 points a year without drugs, by 1.6 with them (not by chance). ALS with a dummy: 49 of 100 alive without a breathing tube after a year.
    .who_not = Doing nothing never means stopping the care that { who-you } { who-have }.

option-nothing_organ_disease =
    .name = Do nothing, or wait
    .gain = No cost and no harm from this treatment.
    .harm = The disease may go on. To delay proper treatment is a harm in itself, the FDA says.
    .evidence = The dummy sides of trials in heart failure and kidney disease.
    .time = Heart failure, on usual drugs alone: 21 of 100 got worse or died of the heart in 18 months. Kidney disease: 14 of 100 had kidneys much worse, or died of kidneys or heart, in 2.4 years.
    .who_not = Doing nothing never means stopping the care that { who-you } { who-have }.

option-nothing_cancer_treatment =
    .name = Do nothing, or wait
    .gain = No cost and no harm from this treatment.
    .harm = Cancer goes on. To delay proper treatment is a harm in itself, the FDA says.
    .evidence = 841 people in the US, matched, not chosen by chance.
    .time = Without usual care, on other ways alone: 55 of 100 alive after 5 years. With usual care: 78 of 100.
    .who_not = Doing nothing never means stopping the care that { who-you } { who-have }.

option-nothing_other =
    .name = Do nothing, or wait
    .gain = No cost and no harm from this treatment.
    .harm = An illness behind it may go unseen if no doctor looks.
    .who_not = Doing nothing never means stopping the care that { who-you } { who-have }.

option-established_wrinkles =
    .name = Sunscreen and a tretinoin cream
    .gain = Fine lines better after 24 weeks: 98 of 159 people with tretinoin 0.02%, 65 of 169 with a plain cream. That is 62 and 39 of 100. A doctor judged skin with much sun damage.
    .harm = Nearly all of 339 people had peeling, dryness, burning or itch. For 32 of 100 it was severe, or they paused, or needed a mild steroid. About 4 of 100 stopped.
    .time = Something can show after 3 to 4 months. The sunscreen study ran for 4 and a half years.
    .sessions = Once a day (cream), every day (sunscreen).
    .physical = Red, dry, peeling or itching skin. No needle.
    .psychological = The leaflet says that it does not suit everybody, and that the change comes slowly.
    .social = Keep out of the sun, cover up, and put on sunscreen every day.
    .who_not = Not in pregnancy or while trying for it. Under 18 and over 71 it was not tested.

    .hundred-gain = After { $after } with tretinoin 0.02%, fine lines looked better in { $with } of 100 people. With a plain cream it was { $without } of 100. A doctor judged { $with_people } and { $without_people } people with much sun damage.

option-established_botulinum =
    .name = Botulinum injections
    .gain = Japanese people with frown lines, 4 weeks later: better in 89 of 100 examined with 20 units, in 0 with a dummy. 142 took part. A doctor judged them while frowning.
    .harm = The maker names headache, a drooping eyelid and bruises. No serious harm came in that study.
    .time = It lasted 9 weeks on average with 20 units, 8 weeks with 10.
    .sessions = One, and again when it has worn off.
    .cost = About 31,500 yen a session on average (400 women near Tokyo asked by a clinic, 2024).
    .physical = Needles in the face. { who-start-you } may wash it the same day, but not rub it.
    .psychological = In that survey, 85 of 100 people who had it were glad of it.
    .social = A visit, and a check after about 2 weeks.
    .who_not = Not in pregnancy or breastfeeding. Tell of ALS, myasthenia, asthma, glaucoma and { who-your } medicines.

    .hundred-gain = { $after } after 20 units, frown lines were better in { $with } of 100 of those examined. With a dummy it was { $without } of 100. 142 Japanese people took part. A doctor judged them while frowning.

option-established_skin_texture =
    .name = Sunscreen and a tretinoin cream
    .gain = Fine lines: better in 62 of 100 with tretinoin 0.02%, 39 of 100 with a plain cream (24 weeks). For rough or loose skin the US label says that no effect was shown.
    .harm = Nearly all of 339 people had peeling, dryness, burning or itch. For 32 of 100 it was severe, or they paused, or needed a mild steroid. About 4 of 100 stopped.
    .time = Something can show after 3 to 4 months. The sunscreen study ran for 4 and a half years.
    .sessions = Once a day (cream), every day (sunscreen).
    .physical = Red, dry, peeling or itching skin. No needle.
    .psychological = The leaflet says that it does not suit everybody, and that the change comes slowly.
    .social = Keep out of the sun, cover up, and put on sunscreen every day.
    .who_not = Not in pregnancy or while trying for it. Under 18 and over 71 it was not tested.

option-established_light =
    .name = Light flashes (IPL)
    .gain = One half of the face had light, the other nothing. A month later the treated half looked better in 23 of 28 women (82 of 100). At 6 months no clear difference, at 9 months again. Wrinkles did not change.
    .harm = 3 of 32 women left because of pain. In one, a crust left a sunken scar.
    .time = Judged at 1, 3, 6 and 9 months.
    .sessions = 3, a month apart.
    .cost = 8,000 to 20,000 yen a session, one clinic says (no date).
    .physical = It hurts. In all of them freckles got darker for a week.
    .psychological = 58 of 100 saw a slight or moderate change themselves.
    .social = Three visits.
    .who_not = Only light skin was studied, so the result may not hold in Japan.

option-established_acne_scars =
    .name = Care for acne, then a laser
    .gain = In 25 people, the scar score fell by 19.9 of 100 points with a laser alone. For all methods the evidence is limited.
    .harm = Red skin and days to heal.
    .time = That study looked at 12 weeks.
    .sessions = 3 laser sessions in that study.
    .physical = Red skin and days to heal after a laser.
    .psychological = Old scars are hard to change, a Japanese review says. Ask what result would be enough for { who-you }.
    .social = Three visits, each with days of red skin.
    .who_not = Ask a skin doctor first if { who-you } took isotretinoin in the past 6 months.

option-established_scar_needling =
    .name = Fine needles alone
    .gain = One half of the face was needled. After 6 months its scar score was 3.4 points lower, and 0.4 lower on the other half (15 of 20 people finished).
    .harm = No harm was seen in that study. The maker of a device names infection, brown marks, cold sores and reactions to metal.
    .time = 6 months. At 3 months the change was not clear.
    .sessions = 3, two weeks apart.
    .physical = Numbing cream first. The pain was 1 of 10 on average.
    .psychological = People put the gain themselves at 41 of 100.
    .social = Three visits in 5 weeks.
    .who_not = The study left out raised scars, blood thinners and isotretinoin within 12 months.

option-established_inflamed_skin =
    .name = Creams from a skin doctor
    .gain = 609 Japanese with acne, 12 weeks: inflamed spots fell by 73 of 100 with benzoyl peroxide 2.5%, by 42 with a plain gel (middle person). For eczema there are moisturisers and creams.
    .harm = Unwanted effects in 56 of 100 with the gel, all mild or moderate. Fewer with the plain gel.
    .time = 12 weeks.
    .sessions = Once a day.
    .cost = Insured. At 30 of 100: first visit about 1,100 yen, later 400, the gel 500 to 1,000 yen a month (2020).
    .physical = The skin can sting, so stay out of strong sun (adapalene).
    .psychological = { who-start-you } wait{ who-s } for weeks: the study judged at 12.
    .social = Visits to a doctor, and care every day.
    .who_not = Adapalene: not in pregnancy, known or possible.

option-established_dupilumab =
    .name = Injections for eczema (dupilumab)
    .gain = Adults with eczema that creams could not hold, 16 weeks: clear or almost clear in 38 of 100, with a dummy in 10. In a second trial 36 and 9 of 100.
    .harm = Headache, sore red eyes, reactions where the needle went in, herpes.
    .time = 16 weeks. Of those who did well, 72 of 100 kept most of it 36 weeks later on the drug, 30 of 100 without.
    .sessions = One every 2 weeks.
    .cost = Insured. One pen 16,098 yen at 30 of 100, about 26,700 yen a month at most on a middle income (November 2024).
    .physical = A needle under the skin every 2 weeks.
    .psychological = Itch, daily life and mood got better too in the trials.
    .social = It goes on: many lose the gain when they stop.
    .who_not = No live vaccines while { who-you } { who-have } it. Ask in pregnancy.

    .hundred-gain = After { $after } with the drug, skin was clear or almost clear in { $with } of 100 adults. With a dummy it was { $without } of 100. Creams had not been enough for them. This is the first of two studies.
    .hundred-gain_second = The second study, after { $after }: { $with } of 100 adults with the drug, { $without } of 100 with a dummy.

option-established_spots =
    .name = A diagnosis, then a laser
    .gain = Age spots in Japan, pico laser: 40 of 43 spots of 20 women were three quarters gone after one session. Nothing was compared. A guide advises lasers strongly for spots that suit them. (*)
    .harm = Brown marks after 2 of the 43 spots. On melasma a laser can make it worse.
    .time = Seen at 1 and 3 months.
    .sessions = One, and a second for 3 of the 43 spots.
    .cost = 10,000 to 30,000 yen a session, one clinic says (no date).
    .physical = A crust forms and falls off by itself, a site without a name says.
    .psychological = The women themselves gave it 4.8 of 5 at 1 month.
    .social = The crust shows until it falls.
    .who_not = Do not have it before a skin doctor has looked at the spot.

option-established_spot_cream =
    .name = Age spots: a tretinoin cream
    .gain = Chinese and Japanese people, 40 weeks, 0.1%: lighter in 90 of 100 with the cream, in 33 with a plain cream. 21 and 24 people finished.
    .harm = Nobody left for side effects. With a weaker cream, nearly all of 339 people had peeling, dryness or itch.
    .time = 40 weeks.
    .sessions = Once a day.
    .physical = Red, dry, peeling or itching skin. No needle.
    .psychological = It takes long, and with a plain cream too 33 of 100 got lighter.
    .social = Keep out of the sun, cover up, and put on sunscreen every day.
    .who_not = Not in pregnancy or while trying for it. Under 18 and over 71 it was not tested.

    .hundred-gain = After { $after } with tretinoin 0.1%, age spots were lighter in { $with } of 100 people. With a plain cream it was { $without } of 100. { $with_people } and { $without_people } Chinese and Japanese people finished.

option-established_melasma =
    .name = Melasma: sun care, cream of 3 drugs
    .gain = 641 people, 8 weeks: completely clear in 26 of 100 with the three drugs, in fewer with any two of them. Only skin types I to IV were in it.
    .harm = In 12 months 129 of 228 people had a reaction of the skin, mostly mild. 3 stopped. Fine vessels showed in 6. A laser can make melasma worse.
    .time = 8 to 12 weeks.
    .sessions = Once a day.
    .physical = The skin can get red, peel or sting.
    .psychological = Most people needed 1 to 2 courses, about 6 months in all.
    .social = Sun protection every day.
    .who_not = It holds tretinoin: not in pregnancy or while trying for it.

option-established_tranexamic_acid =
    .name = Melasma: tranexamic acid by mouth
    .gain = 44 people, mostly Hispanic women, 3 months with sunscreen: the score fell by 49 of 100, with dummy capsules by 18. 28 trials together point the same way and differ much.
    .harm = No serious harm came in that study. The leaflet sends people at risk of blood clots to a doctor.
    .time = 3 months. Three months after stopping, 26 of 100 was left of the fall, and 19 with the dummy.
    .sessions = Twice a day.
    .physical = Capsules to swallow. No needle.
    .psychological = Most of the gain goes when { who-you } stop{ who-s }.
    .social = Sunscreen every day as well.
    .who_not = Ask first from 55 on, or with a blood clot now, before or in the family. So too with the pill, hormones, kidney disease or a drug allergy.

option-established_marks =
    .name = Marks: treat what causes them
    .gain = A review on Asians: first treat the acne or rash, so that no new marks come. Bleaching creams come next, lasers only beside them.
    .harm = Any treatment can itself darken the marks.
    .time = Marks lasted a year or more in over half of the people.
    .sessions = As long as the acne or rash goes on.
    .cost = Acne care is insured: first visit about 1,100 yen, later 400 (2020).
    .physical = Acne creams can make the skin sting.
    .psychological = Half of 262 people found the marks worse than the acne.
    .social = 69 of 100 had picked at their acne. Leaving it alone costs nothing.
    .who_not = Tretinoin and adapalene: not in pregnancy.

option-established_grey_hair =
    .name = Permanent dye
    .gain = Dye changes the colour. There is no established way to turn it dark again.
    .harm = Skin trouble: 154 to 238 reports a year in Japan, even after years of use. In 117,200 US women over 36 years, most cancers did not differ. A few rose: some of skin, breast, ovary.
    .time = At once, until new roots show.
    .sessions = Again and again, as the hair grows.
    .cost = At home 1,000 to 2,500 yen a time, at a salon 6,000 to 10,000, one site says (2021).
    .physical = Test the dye on the skin before each use. A self-test showed in 38 of 42 people with a dye allergy, and in 0 of 48 without.
    .psychological = It hides the grey and changes nothing else.
    .social = At a salon, 1 and a half to 2 hours each time.
    .who_not = Whoever had an itch, redness or pain from dye: stop and see a doctor. Makers rule it out after any reaction, with sores on the head, and for children.

option-established_grey_tint =
    .name = Colour treatment, hair manicure
    .gain = They colour grey hair from outside. A maker names them for people who reacted to permanent dye. Henna alone made grey hair light red to light brown in a test.
    .harm = These can make the skin sore too: stop and see a skin doctor. Henna that turns hair black has other dyes in it, so read the label.
    .time = Permanent dye hardly runs. These can run in rain, sweat or a pool.
    .sessions = Again and again, since the colour fades.
    .physical = Put on like a rinse or a dye. Follow the leaflet.
    .psychological = The colour holds less well, so { who-you } may see grey again sooner.
    .social = Take care in rain, with sweat, and in a pool.
    .who_not = After a bad reaction to any dye, show the product to a skin doctor first.

option-established_grey_check =
    .name = A check by a doctor, if it came early
    .gain = Of 40 young people with early grey, 14 had a low value (iron, calcium, blood). In another 71, low vitamin B12 and a slow thyroid went with it. We found no trial in which the colour came back.
    .harm = The tests may find nothing: 26 of those 40 had none of these.
    .sessions = A visit, with a blood test.
    .physical = A look at { who-your } hair, and a blood test.
    .psychological = Early grey can weigh on how people see themselves, a review says.
    .social = Time for a visit. In 64 of those 71 people a parent, brother or sister had early grey too.
    .who_not = Of little use for grey that came with age. Early means before 25 in Asian people, one study says.

option-established_hair_loss =
    .name = Hair tablets (men only)
    .gain = Japanese men, finasteride 1 mg, 48 weeks: the crown looked better in 58 of 100, in 6 with a dummy pill (photos, maker's data). A guide gives it the top grade. (*)
    .harm = Of 276 men, 11 had a side effect in 48 weeks: 3 less desire, 2 trouble with erection. Liver damage, low mood, and sexual trouble that went on after stopping are listed without a number.
    .time = About 6 months to see if finasteride does anything.
    .sessions = Once a day. Stop if nothing has changed after 6 months.
    .cost = 6,000 to 8,000 yen a month, 3,000 to 5,000 for copies, a clinic chain says (no date). Not insured.
    .physical = Tablets. No needle.
    .psychological = Low mood is on the list of side effects: tell somebody if { who-you } notice{ who-s } it.
    .social = No giving blood: until 1 month (finasteride) or 6 months (dutasteride) after.
    .who_not = Not for women, pregnancy, breastfeeding or under 20. Dutasteride: not with severe liver disease.

    .hundred-gain = After { $after } with finasteride 1 mg, photos of the crown looked better in { $with } of 100 men. With a dummy pill it was { $without } of 100. The maker counted { $with_people } and { $without_people } Japanese men. (*)
    .hundred-harm = A harm: within { $after }, { $with } of 100 men had a sexual side effect with finasteride 1 mg. With a dummy pill it was { $without } of 100. The maker counted { $with_people } and { $without_people } men outside Japan.

option-established_hair_lotion =
    .name = Minoxidil on the skin
    .gain = Women, mostly 2%: a clear gain by their own view in 26 of 100, with a dummy lotion in 14 (593 and 555 women). Men, 5%, 48 weeks: 19 hairs more in each square centimetre, 4 with a dummy.
    .harm = Men on 5%: itch in 4 of 100, headache in 3. Women: hair on the face in up to 51 of 100 in one trial.
    .time = 24 to 48 weeks. Within 24 weeks of stopping, hair was back at the level of the dummy.
    .sessions = Twice a day, and it goes on.
    .physical = Itching of the scalp.
    .psychological = { who-start-you } { who-have } to go on, or the gain is lost.
    .social = The effort of every day.
    .who_not = The 5% product: men of 20 to 64 only. Ask first with heart or kidney disease, high or low blood pressure.

option-established_fatigue =
    .name = Have a doctor find the cause
    .gain = A cause may be found. In 26 studies about 19 of 100 had depression, 4 a serious illness of the body, 3 anaemia, fewer than 1 cancer.
    .harm = The tests may find nothing. People who were not tired had as much illness of the body.
    .time = In a study, people were asked again after 1, 4, 8 and 12 months.
    .physical = A talk, a look at { who-you }, and a blood test as a rule.
    .psychological = Questions on mood and sleep are part of it.
    .social = Visits and tests.
    .who_not = If { who-you } might be pregnant, say so before any test.

option-established_iron =
    .name = Iron tablets, if iron is low
    .gain = Women of 18 to 53 with low iron and no anaemia, 12 weeks. The score of tiredness fell by 48 of 100 with iron, by 29 with a dummy (102 and 96 women). Mood and quality of life did not change.
    .harm = High doses are linked with trouble of the stomach and bowels.
    .time = 12 weeks.
    .sessions = Every day.
    .physical = Tablets. The stomach may not like them.
    .psychological = No change in worry or low mood was seen.
    .social = A blood test first.
    .who_not = Men, women after the menopause and people with enough iron were not studied.

option-established_rejuvenation =
    .name = Take what bothers { who-you } one by one
    .gain = A doctor can look for the cause of tiredness. With daily sunscreen, the back of the hand aged somewhat less in 903 people under 55.
    .harm = Effort every day, or visits. The tests may find nothing.
    .time = The sunscreen study ran for 4 and a half years.
    .sessions = Sunscreen goes on every day.
    .physical = { who-start-you } put{ who-s } it on { who-themselves }. No needle.
    .psychological = To name what bothers { who-you } makes it easier to choose.
    .social = Effort every day, or visits.
    .who_not = See a doctor first with tiredness or poor sleep that lasts.

option-established_younger_cream =
    .name = For the face: a tretinoin cream
    .gain = Fine lines on skin with much sun damage, 24 weeks. Better in 98 of 159 people with tretinoin 0.02%, 65 of 169 with a plain cream (62 and 39 of 100). It changes the skin alone.
    .harm = Nearly all of 339 people had peeling, dryness, burning or itch. For 32 of 100 it was severe, or they paused, or needed a mild steroid. About 4 of 100 stopped.
    .time = Something can show after 3 to 4 months.
    .sessions = Once a day.
    .physical = Red, dry, peeling or itching skin. No needle.
    .psychological = The leaflet says that it does not suit everybody, and that the change comes slowly.
    .social = Keep out of the sun, cover up, and put on sunscreen every day.
    .who_not = Not in pregnancy or while trying for it. Under 18 and over 71 it was not tested.

    .hundred-gain = After { $after } with tretinoin 0.02%, fine lines looked better in { $with } of 100 people. With a plain cream it was { $without } of 100. A doctor judged { $with_people } and { $without_people } people with much sun damage. It changes the skin alone.

option-established_stop_smoking =
    .name = Stop smoking, with help
    .gain = Japan, men of 40: 38.5 years left for smokers, 42.4 for those who never smoked. Men who had stopped before 40 lived 4.8 years longer than smokers, before 60 it was 1.6. In 79 pairs of twins, those who smoked had more folds and bags in the face.
    .harm = With the drug varenicline, 277 of 1,000 people felt sick, with a dummy 85. Serious events came in 39 and 30.
    .time = 24 weeks or more: 250 of 1,000 had stopped with varenicline, 111 with a dummy (27 trials).
    .sessions = 5 visits in 12 weeks.
    .cost = Insured under conditions. About 12,000 to 20,000 yen in all at 30 of 100, two clinics say (no date).
    .physical = Tablets, or a patch on the skin. A patch can make { who-you } dizzy, sick or sore where it sticks.
    .psychological = It is hard: of people who came to such clinics, about 33 of 100 had stopped a year later.
    .social = Some visits can be online. Ask if the drug can be had: one clinic had none.
    .who_not = Nicotine patches: not in pregnancy or breastfeeding, just after a heart attack, or with unstable angina.

option-established_joint_pain =
    .name = Exercise and weight
    .gain = Knee arthritis: pain fell by 12 of 100 points more with exercise than without, right after it (44 trials). 2 to 6 months later, by 6 points (12 trials).
    .harm = Effort. People knew that they exercised, so the gain may look larger than it is.
    .time = Right after a course, and 2 to 6 months later.
    .cost = Care for the knee is insured: { who-you } pay{ who-s } 10 to 30 of 100.
    .physical = { who-start-you } move{ who-s } the joint { who-themselves }, even if it is sore.
    .psychological = Quality of life rose by 4 of 100 points.
    .social = Effort that goes on.
    .who_not = See a bone and joint doctor first to learn the cause of the pain.

option-established_pain_gel =
    .name = Pain gels on the skin
    .gain = Pain about halved after 6 to 12 weeks: in about 60 of 100 people with the gel, about 50 of 100 with a plain gel. Mostly over 40, knee arthritis, diclofenac or ketoprofen.
    .harm = Rash, itch or burning of the skin, more than with tablets. Much less gets into the blood.
    .time = 6 to 12 weeks.
    .sessions = At least once a day.
    .physical = Rubbed on where it hurts. No needle.
    .psychological = Only about 10 of 100 gain more than from the plain gel.
    .social = At home, every day.
    .who_not = Not on broken skin. Ask first in pregnancy or with a blood thinner.

    .hundred-gain = After { $after } with the gel, pain had about halved in about { $with } of 100 people. With a plain gel it was about { $without } of 100. Most were over 40 and had knee arthritis. The drug was diclofenac or ketoprofen.

option-established_pain_tablets =
    .name = Pain tablets (NSAIDs)
    .gain = In the first week they eased the pain of arthritis more than gels did. We did not read the size for longer use.
    .harm = Loxoprofen: side effects in 409 of 13,486 people (3 of 100), mostly of the stomach and bowels.
    .time = Days.
    .physical = The stomach may hurt, and legs or face may swell.
    .social = Long use asks for regular blood and urine tests.
    .who_not = Not with a stomach ulcer, severe kidney, liver or heart disease, aspirin asthma or late pregnancy.

option-established_autoimmune =
    .name = Medicines with { who-your } own doctor
    .gain = Rheumatism that older drugs had not held: half better in 23 of 100 with methotrexate, in 8 with a dummy (one trial, 300 people). In one trial nobody was free of it. Other diseases have other drugs.
    .harm = In trials of methotrexate 16 of 100 stopped for side effects. Infections, liver values and a sore mouth were seen most. It can harm the bone marrow and the lungs.
    .time = Trials of methotrexate ran for 12 to 52 weeks.
    .sessions = Methotrexate: on 1 to 3 occasions a week only. Others differ.
    .cost = 5,000 to 15,000 yen a month at 30 of 100 with visits and tests, one site says (2025).
    .physical = Tablets, and blood tests.
    .psychological = { who-start-you } { who-have } to watch for fever, cough and a sore mouth.
    .social = Tests and visits that go on.
    .who_not = Do not stop them for a treatment that has not been proved. Methotrexate: not in pregnancy or breastfeeding.

option-established_biologic =
    .name = Rheumatism: injected drugs (biologics)
    .gain = Other drugs had not helped enough: 29 of 100 got better with such a drug alone, 6 of 100 with salt water.
    .harm = 52 of 1,000 people stopped it for side effects, 32 with salt water. The label names severe infections, also tuberculosis, and says that people have died of them.
    .time = With one drug (golimumab), doctors look again after 3 to 4 doses, 4 weeks apart.
    .sessions = One drug every 4 weeks. Another by drip at 0, 2 and 6 weeks, then every 8 weeks.
    .cost = 30,000 to 50,000 yen a month at 30 of 100, one site says (2025).
    .physical = A needle or a drip each time. Before it, tests for tuberculosis.
    .psychological = The label tells doctors to say that it does not end the disease.
    .social = No live vaccines meanwhile. Call { who-your } own doctor at the first sign of an infection.
    .who_not = Not with a severe infection, active tuberculosis, heart failure, or a disease such as multiple sclerosis now or before.

option-established_colitis =
    .name = Ulcerative colitis: mesalazine
    .gain = Mild to moderate, 8 weeks. Calm, also by a look inside, in 34 of 84 people with mesalazine, 19 of 86 with a dummy. That is 41 and 22 of 100. Second trial (88 and 89 people): 34 and 13 of 100.
    .harm = In 8 trials with 1,218 people, side effects were no clearly more than with a dummy. The label names harm to kidneys, liver, blood, heart and pancreas.
    .time = 8 weeks.
    .sessions = Once a day.
    .cost = On the state's list of diseases that get aid. With it { who-you } pay{ who-s } 20 of 100 up to a monthly ceiling, if it is moderate or severe, or costs stay high.
    .physical = Tablets that are not chewed. Blood tests watch kidneys and liver.
    .psychological = It calmed down with a dummy in 13 to 22 of 100 too, so a calm spell alone proves little.
    .social = Blood tests as long as { who-you } take{ who-s } it.
    .who_not = Not with severe kidney or liver disease, or an allergy to salicylates (aspirin and the like). While breastfeeding, not as a rule.

    .hundred-gain = After { $after } with mesalazine, { $with } of 100 people were calm, also by a look inside. With a dummy it was { $without } of 100. This is the first of two studies, with { $with_people } and { $without_people } people. Their disease was mild to moderate.
    .hundred-gain_second = The second study, after { $after }: { $with } of 100 people with mesalazine, { $without } of 100 with a dummy. It had { $with_people } and { $without_people } people.

option-established_allergy =
    .name = Have a doctor find what sets it off
    .gain = Once a doctor knows what { who-your } body reacts to, { who-they } can ask which care there is. For eczema there are moisturisers and creams.
    .harm = The tests may not find a cause.
    .time = A skin test is read after 15 minutes.
    .sessions = One blood draw can look for 39 things.
    .cost = Insured if { who-you } { who-have } symptoms: about 6,000 yen for 39 things at 30 of 100, one clinic says (2025).
    .physical = A blood draw, or small pricks of the skin.
    .psychological = A positive test alone is no allergy: some people eat the food without trouble, a clinic writes.
    .social = Visits and tests.
    .who_not = Keep up the medicines that { who-you } { who-have }.

option-established_pollen_tablets =
    .name = Cedar pollen: drugs under the tongue
    .gain = 1,042 people in Japan: in the first spring the score of nose trouble and drugs was 2.2 points lower than with a dummy. The gain held for 3 years.
    .harm = Swelling of the mouth or lips, itching ears, a sore throat. Severe allergic reactions can happen.
    .time = The next spring, and 3 to 5 years in all.
    .sessions = Every day. It starts from June to December.
    .cost = Insured: about 2,300 to 2,800 yen a month at 30 of 100 (2025).
    .physical = A tablet under the tongue. The first one is watched for 30 minutes.
    .psychological = A few people notice no change, a clinic says.
    .social = A visit every month for years.
    .who_not = Not in pregnancy or breastfeeding, with cancer, immune disease or severe asthma, or under 5, one clinic says.

option-established_nerve_disease =
    .name = Care by a nerve doctor
    .gain = { who-start-you } learn{ who-s } which disease it is. Early Alzheimer's disease: lecanemab slows it in a trial of 18 months and does not make it better, a hospital writes.
    .harm = Lecanemab: bleeding or swelling of the brain in about 20 of 100 people.
    .time = 18 months in that trial.
    .sessions = Lecanemab: every 2 weeks. Others differ.
    .cost = Lecanemab: insured. About 2.53 million yen a year before { who-your } share, at 50 kg (from November 2025).
    .physical = A drip of 1 to 2 hours, with headache or fever at the first ones.
    .psychological = It slows the loss and does not bring memory back.
    .social = Visits every 2 weeks, MRI scans, somebody who comes along.
    .who_not = Lecanemab: not if an MRI is ruled out, or after a stroke. Take care with blood thinners.

option-established_parkinson =
    .name = Parkinson's disease: levodopa
    .gain = 361 people with early disease, 24 weeks: the score of movement got better by 26 of 100 with levodopa, by 4 with a dummy. It differed much, and some gained little.
    .harm = Levodopa alone, of 6,901 people: feeling sick or vomiting in 31 of 100, no appetite in 15, movements against their will in 7.
    .time = At 9 weeks the gain was 27 of 100, with a dummy 6.
    .sessions = 1 to 3 times a day, after meals.
    .cost = Drugs 5,000 to 30,000 yen or more a month at 30 of 100, one site says (no date). The state helps from stage 3, or if costs stay high.
    .physical = Tablets or powder. Sleep can come without notice, so no driving.
    .psychological = Gambling, buying or eating without control has been reported. So has seeing things that are not there.
    .social = Never stop or cut it all at once: high fever and a stiff body can follow.
    .who_not = Not with angle-closure glaucoma. Ask first with heart, lung, liver or kidney disease, asthma or diabetes.

option-established_parkinson_exercise =
    .name = Parkinson's disease: exercise
    .gain = 156 trials with 7,939 people: most kinds of exercise eased the signs of movement. We could not read how much.
    .harm = Whether it does harm is very uncertain, the review says.
    .time = Looked at up to 6 weeks after a course.
    .cost = 500 to 2,000 yen a session at 30 of 100, one site says (no date).
    .physical = { who-start-you } move{ who-s }. Which kind matters little, so take one that { who-they } can do.
    .psychological = Quality of life rose with most kinds too.
    .social = With the state's aid, rehabilitation at home can be covered.
    .who_not = Few people in a late stage or with dementia took part: ask { who-your } own doctor first.

option-established_als =
    .name = ALS: riluzole
    .gain = Alive without a breathing tube after a year: 58 of 100 with riluzole, 49 with a dummy (3 trials, 1,282 people). The middle person: 14.8 and 11.8 months. The muscles did not get stronger.
    .harm = The label names harm to the liver, too few white blood cells, trouble of the lungs and the pancreas.
    .time = A year in those trials.
    .sessions = 1 tablet twice a day.
    .cost = Insured. 822 yen a tablet before { who-your } share, so about 49,300 yen in 30 days (no date).
    .physical = Tablets before breakfast and supper. { who-start-you } may feel sick, weak or dizzy.
    .psychological = It gives the middle person about 3 months. The disease goes on.
    .social = Blood tests that go on.
    .who_not = Not with severe liver disease or in pregnancy. Ask first with weak kidneys, or with a fever.

    .hundred-gain = After { $after } with riluzole, { $with } of 100 people were alive without a breathing tube. With a dummy it was { $without } of 100. Three studies counted 1,282 people. The muscles did not get stronger.

option-established_organ_disease =
    .name = Care by { who-your } own doctor
    .gain = It depends on the organ. One worked example, heart failure, 18 months: 16 of 100 got worse or died of the heart with dapagliflozin, 21 with a dummy. All 4,744 people had the usual drugs too.
    .harm = Begun in hospital: low blood pressure with symptoms in 36 of 1,000, and 22 with a dummy. Worse kidneys in 59 and 47.
    .time = 18 months in that trial.
    .sessions = Dapagliflozin: once a day. Others differ.
    .physical = Dapagliflozin: a tablet. More urine, thirst, and infections of the private parts or the bladder can come.
    .social = Dapagliflozin: tell every doctor, above all before an operation or when { who-you } cannot eat.
    .who_not = Do not put off or stop proper treatment. Ask if pregnancy, age or other drugs change it.

    .hundred-harm_less = One example, heart failure: within { $after }, { $with } of 100 people got worse or died of the heart with dapagliflozin. With a dummy it was { $without } of 100. All 4,744 people had the usual drugs too. Fewer is better here.

option-established_kidney =
    .name = Weak kidneys: dapagliflozin
    .gain = Kidneys much worse, or death from kidneys or heart, in 2.4 years. It came to 197 of 2,152 people with the drug, 312 of 2,152 with a dummy. That is 9 and 14 of 100.
    .harm = Infections of the private parts or the bladder, and too little water in the body. The maker also names low blood sugar, acid in the blood and deep infections.
    .time = 2.4 years for the middle person. The trial ended early because of the gain.
    .sessions = Once a day.
    .physical = A tablet. More urine, thirst, itch of the private parts.
    .psychological = It slows the loss, and brings nothing back that is lost.
    .social = Tell every doctor that { who-you } take{ who-s } it, above all before an operation or when { who-they } cannot eat.
    .who_not = Studied with a kidney value (GFR) of 25 to 75, not on dialysis. Ask first in pregnancy, breastfeeding, with infections, or if { who-you } eat{ who-s } little or drink{ who-s } much.

    .hundred-harm_less = Kidneys much worse, or death from kidneys or heart, within about { $after }: { $with } of 100 people with dapagliflozin, { $without } of 100 with a dummy. Each group had { $with_people } people. Fewer is better here.

option-established_heart_rehab =
    .name = Weak heart: guided exercise (rehabilitation)
    .gain = In hospital within 6 to 12 months: 170 of 1,000 people with exercise, 227 without (15 trials). Deaths: 70 and 75, no clear difference (25 trials).
    .harm = The table that we read names no harms. The heart is checked before, and each visit begins with the blood pressure.
    .time = 6 to 12 months.
    .sessions = 1 to 3 a week. Insured for 150 days, and longer if a doctor sees a gain.
    .cost = About 2,100 yen a visit at 30 of 100, one clinic says (no date).
    .physical = 20 to 30 minutes that make { who-you } breathe, then 15 minutes for the muscles.
    .psychological = Quality of life was rated better, on very weak evidence.
    .social = Visits for months.
    .who_not = Blood, ECG and ultrasound come first. Then the doctor says if { who-you } may.

option-established_fatty_liver =
    .name = Fatty liver: losing weight
    .gain = 293 people in Cuba, 52 weeks of other meals and exercise: the inflammation was gone in 72 (25 of 100). Of the 88 who lost 5 of 100 of their weight or more, in 51 (58 of 100). Nothing was compared.
    .harm = Effort. 205 of the 293 did not lose that much.
    .time = 52 weeks.
    .sessions = Every day, for a year.
    .physical = Other meals and more exercise. The needle samples of the liver were for the study.
    .psychological = 30 of 100 got that far. It is hard.
    .social = Meals and exercise change, day by day.
    .who_not = Studied in fatty liver with inflammation that a needle sample had shown. With another disease of the liver, ask first.

option-established_cancer_treatment =
    .name = The care agreed with { who-your } cancer doctor
    .gain = Cancers of the breast, bowel, lung and prostate in the US, 5 years: 78 of 100 lived with usual care, 55 with other ways alone. Matched, not by chance, and not about exosomes.
    .harm = It is a strain on the body, and each treatment has its own harms. Ask for them in writing.
    .time = 5 years in that study.
    .cost = Insured, with a ceiling for what { who-you } pay{ who-s } in a month. Ask for the sum in { who-their } case.
    .who_not = Do not stop or put it off. Ask if pregnancy, age or other drugs change it.

    .hundred-gain = { $after } later, { $with } of 100 people with usual care were alive. With other ways alone it was { $without } of 100. These were cancers of the breast, bowel, lung and prostate in the US. The groups were matched, not made by chance. It is not about exosomes.

option-established_palliative =
    .name = Comfort care (palliative) from early on
    .gain = Newly found spread lung cancer, US, all with cancer care. After 12 weeks, low mood in 16 of 100 with comfort care too, in 38 without (107 of 151 answered). The middle person lived 11.6 and 8.9 months.
    .harm = We read of none. In a second trial (350 people) daily life was no better at 12 weeks, but it was at 24.
    .time = 12 to 24 weeks.
    .sessions = At least once a month in the second trial.
    .cost = Insured. The team in a hospital ward adds 1,170 yen a day at 30 of 100 (2024).
    .physical = Care for pain and other strain of the body: in a ward, as a visit, or at home.
    .psychological = It cares for worry and low mood as well.
    .social = Every designated cancer hospital has a team. Its cancer support centre tells { who-you } how to get it.
    .who_not = It is not only for the end, and it does not replace cancer care: keep both.

    .hundred-harm_less = After { $after }, low mood in { $with } of 100 people who had comfort care too. Without it, in { $without } of 100. All had newly found spread lung cancer and cancer care. 107 of 151 people answered. Fewer is better here.

option-established_cancer_opinion =
    .name = A second opinion at a cancer hospital
    .gain = Another cancer doctor looks at { who-your } results and says what can be done. It treats nothing by itself, and we read no number on what it changes.
    .harm = It costs money and time. Nothing is examined or treated there.
    .time = A talk of about an hour.
    .sessions = One.
    .cost = Not insured: 12,000 to 46,440 yen an hour at hospitals in Tokyo, a surgeon writes (no date). The letter of { who-your } own doctor is insured.
    .physical = No examination. { who-start-your } results and pictures are read.
    .psychological = { who-start-you } hear{ who-s } it from a second side, and it can help { who-them } to agree with the choice.
    .social = { who-start-your } own doctor writes a letter, which takes a little time. Afterwards { who-they } go back there.
    .who_not = Not without that letter, and not for complaints or a lawsuit, one centre says.

option-established_other =
    .name = What a doctor suggests for it
    .gain = Ask a doctor which care there is for it, with good and bad points.
    .harm = It takes visits. Ask for the bad points too.
    .who_not = Tell of illness, medicines, pregnancy and age. Keep up the care { who-you } { who-have }.

option-established_other_opinion =
    .name = A second doctor's opinion
    .gain = 286 people sent to a large US hospital. The name of the disease stayed in 12 of 100, got clearer in 66 and changed in 21. They were hard cases, and nobody checked later who was right.
    .harm = It costs money and time, and a second name can be wrong too.
    .time = A talk of about an hour.
    .sessions = One.
    .cost = Not insured as a rule: 12,000 to 46,440 yen an hour at hospitals in Tokyo, a surgeon writes (no date). The letter of { who-your } own doctor is insured.
    .physical = As a rule no examination. { who-start-your } results and pictures are read.
    .psychological = { who-start-you } hear{ who-s } it from a second side, and it can help { who-them } to agree with the choice.
    .social = { who-start-your } own doctor writes a letter, which takes a little time. Afterwards { who-they } go back there.
    .who_not = Not without that letter, and not for complaints or a lawsuit, one centre says. Keep up the care { who-you } { who-have }.

option-trial =
    .name = Join a registered study
    .gain = As a rule the product costs nothing, an ethics board has checked the study, and { who-you } { who-are } followed up.
    .harm = Nobody yet knows what it changes, or what harm it does.
    .evidence = The study is there to find out.
    .time = Skin studies looked at 6 to 12 weeks, hair studies at 12 to 36 weeks, a knee study at 2 and 6 months.
    .sessions = The study sets it. Ask first.
    .cost = As a rule nothing for the product. Take care where { who-you } { who-are } charged.
    .psychological = { who-start-you } may not know if { who-they } got the product or salt water.
    .social = { who-start-you } { who-are } followed up. There may be no study for { who-them }.
    .who_not = Studies left out people who were pregnant or in cancer care. Having this treatment first can shut { who-you } out too.

option-exosome_iv_drip =
    .name = Exosomes: drip
    .harm = Blood infection is reported. The base article names fever and reactions. The long run is unknown. There is no reliable number for how often this happens.
    .sessions = The base article advises several, one a week or one every few weeks, over months. There is no agreed dose.
    .physical = A needle in a vein each time. The base article says fever or weakness goes in some hours to a day.
    .psychological = Waiting for weeks or months. Nobody can promise a change.
    .social = Visits over months. { who-start-you } pay{ who-s } all of it. Public drug-injury relief does not pay for harm. (*)
    .who_not = Not under 18, in cancer care, pregnant, breastfeeding, infected, after a reaction, on transplant drugs. Ask first: blood clot, blood thinner, the pill, severe heart, lung, kidney or liver illness.

option-exosome_injection =
    .name = Exosomes: injection
    .harm = Lumps came 2 weeks to 3 months later in 8 women. Skin died in 2 men. The long run is unknown. There is no reliable number for how often this happens.
    .sessions = The base article advises several, one a week or one every few weeks, over months. There is no agreed dose.
    .physical = Needles each time. The base article says pain, swelling and bruises go in a few days to a week.
    .psychological = Waiting for weeks or months. Nobody can promise a change.
    .social = Visits over months. { who-start-you } pay{ who-s } all of it. Public drug-injury relief does not pay for harm. (*)
    .who_not = Not under 18, in cancer care, pregnant, breastfeeding, infected, with a hot, swollen joint, or after a reaction. Ask first: blood thinner, bleeding problem, raised scars, artificial joint.

option-exosome_microneedling =
    .name = Exosomes: fine needles, then the liquid
    .harm = Lumps came in 15 people after needling with various liquids. The long run is unknown. There is no reliable number for how often this happens.
    .sessions = 3 sessions in one skin study, 5 in another.
    .physical = Many fine needle holes each time. Ask how many days { who-you } need{ who-s } to heal.
    .psychological = Waiting for weeks or months. Nobody can promise a change.
    .social = Visits over months. { who-start-you } pay{ who-s } all of it. Public drug-injury relief does not pay for harm. (*)
    .who_not = Not under 18, in cancer care, pregnancy or breastfeeding, with an infection, or after an earlier reaction. Ask first with a blood thinner, a bleeding problem, raised scars or a metal allergy.

option-exosome_cosmetic =
    .name = Exosomes: cosmetic
    .harm = The base article names reactions to parts of a product, such as an itch or a rash. The long run is unknown. There is no reliable number for how often this happens.
    .sessions = Twice a day in one study. The base article says long use is needed.
    .cost = Some thousands to some tens of thousands of yen, the base article says.
    .physical = { who-start-you } put{ who-s } it on { who-themselves }. No needle.
    .psychological = Waiting for weeks or months. Nobody can promise a change.
    .social = Effort every day.
    .who_not = Not under 18, in cancer care, pregnancy or breastfeeding, with an infection, or after an earlier reaction. Let a skin doctor see a spot with no diagnosis.

option-exosome_nasal =
    .name = Exosomes: into the nose
    .harm = We found one study by nose, of 9 people. No harm was reported in it. 9 people are too few to tell what harm can come, or to how many. The long run is unknown.
    .sessions = Twice a week for 12 weeks in the one study, with 9 people.
    .physical = A spray or drops into the nose. No needle.
    .psychological = Waiting for weeks or months. Nobody can promise a change.
    .social = { who-start-you } pay{ who-s } all of it. Public drug-injury relief does not pay for harm. (*)
    .who_not = Not under 18, in cancer care, pregnancy or breastfeeding, with an infection, or after an earlier reaction. Everybody else asks a doctor first.
