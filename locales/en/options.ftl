### The options side by side: the same rows in the same order for every option.

## rows
slot-gain = What may be gained
slot-harm = What may go wrong
slot-evidence = Evidence
slot-time = Time until you can judge
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
slot-word-nothing_done = None, since nothing is done.
slot-word-usual_price = { $low } to { $high } yen a session, before tax, the base article says.
option-in-brief = { $name }: { $level }

heading-options = The options side by side
options-intro = The same rows for every option. Where nothing is known, the row says so. This is no advice for one of them.
options-goal = For { $goal }
options-brief = To read every row (gain, harm, time, cost and more): add --full
options-marked = Rows with this sign touch what matters to you: { $sign }
options-picture = Evidence: a { $yes } stands for each yes: tried in people, compared with something, enough people.

heading-weighs = What matters to you, and which rows decide
weighs-intro = You chose what matters to you. These rows of the options decide, row by row. There is no score.
weighs-line = { $priority }: look at { $rows }
weighs-why-strong_evidence = The sizes of the studies differ most between the options here.
weighs-why-low_risk = A harm that is not known is not a small harm, so read what is not known too.
weighs-why-low_cost = The price of one session says little. The number of sessions makes the total.
weighs-why-quick_result = A time without a study behind it is only a hope.
weighs-why-little_downtime = Days to heal are one part. Harm that comes weeks later is the other.
weighs-why-doctor_trust = No row can show it. Look at what the clinic answers to your questions.

## what the trouble is
concern-wrinkles = Lines and sagging of the skin. They come with age and with light.
concern-skin_texture = How fine and firm the skin looks and feels. Age and light change it.
concern-acne_scars = Dents or marks that stay after acne or a wound. Old ones are hard to change.
concern-inflamed_skin = Skin that is red, itchy or sore, as in acne or eczema. It has several kinds.
concern-spots = Dark patches of several kinds. Each needs other care, and some need a doctor soon.
concern-grey_hair = Hair that loses its colour. Genes, age, stress and food play a part.
concern-hair_loss = Hair that gets thin or falls out. The care differs for men and women.
concern-fatigue = Tiredness has many causes, and some of them are illnesses.
concern-rejuvenation = A wish more than one trouble. It helps to name what bothers you.
concern-joint_pain = Pain in a joint. Worn cartilage is one cause, and there are others.
concern-autoimmune = The immune system attacks the own body, as in rheumatoid arthritis.
concern-allergy = The body reacts to things such as pollen, food or a medicine.
concern-nerve_disease = A group of diseases. Each has its own course and its own care.
concern-organ_disease = It depends on the organ and on how ill it is.
concern-cancer_treatment = Cancer has many kinds. Exosomes are not an established treatment for it.
concern-other = This aid holds no facts on this trouble.

## options

option-nothing =
    .name = Do nothing, or wait
    .gain = No cost and no harm from this treatment.
    .harm = Your trouble may stay as it is. An illness behind it may go unseen if no doctor looks.
    .who_not = Do not wait with tiredness that lasts, or with a spot that has no diagnosis. Keep up the care you have.

option-established_wrinkles =
    .name = Sunscreen, creams and other care
    .gain = Creams with tretinoin have several large studies that compared. With daily sunscreen, the back of the hand aged somewhat less in 903 people under 55.
    .harm = Effort and money every day. Other harm was not looked up.
    .time = The sunscreen study ran for 4 and a half years. For the rest we did not look it up.
    .sessions = Sunscreen goes on every day.
    .physical = Some of it takes needles, lasers or heat (botulinum, fillers, devices).
    .social = Effort every day.

option-established_skin_texture =
    .name = Sunscreen and creams
    .gain = Creams with tretinoin have several large studies on skin aged by light. With daily sunscreen, the back of the hand aged somewhat less in 903 people under 55.
    .harm = Effort and money every day. Other harm was not looked up.
    .time = The sunscreen study ran for 4 and a half years. For creams we did not look it up.
    .sessions = Sunscreen goes on every day.
    .social = Effort every day.

option-established_acne_scars =
    .name = Care for acne, then for the scars
    .gain = In 25 people, the scar score fell by 19.9 of 100 points with a laser alone. For all methods the evidence is limited.
    .harm = Red skin and days to heal after a laser. Other harm was not looked up.
    .time = That study looked at 12 weeks.
    .sessions = 3 laser sessions in that study.
    .physical = Red skin and days to heal after a laser.
    .who_not = Ask a skin doctor first if you took isotretinoin in the past 6 months.

option-established_inflamed_skin =
    .name = Care by a skin doctor
    .gain = For eczema there are moisturisers and creams. Some people have shots or tablets.
    .harm = The medicines can do harm too. Ask about each one.
    .social = Care at home and visits to a doctor.

option-established_spots =
    .name = A diagnosis, then what suits the spot
    .gain = A laser or strong light is reported to be strongly advised for age spots that suit it.
    .harm = A laser can make melasma worse.
    .who_not = Nobody, before a skin doctor has looked at the spot.

option-established_melasma =
    .name = Melasma: sun protection, creams, tablets
    .gain = A group of doctors advises sun protection and a cream of 3 drugs first.
    .harm = A laser can make it worse, so it comes last.
    .time = Up to 12 weeks with the cream.
    .social = Sun protection every day.

option-established_grey_hair =
    .name = Dye, and a check if it came early
    .gain = Dye changes the colour. There is no established way to turn it dark again.
    .harm = Effort and money that go on. Other harm was not looked up.
    .time = Dye: at once, until new roots show.
    .sessions = Again and again, as the hair grows.
    .social = Effort that goes on.

option-established_hair_loss =
    .name = Medicines for hair loss
    .gain = A guide is reported to give its top grade to some drugs. Men: finasteride, dutasteride, 5% minoxidil on the skin. Women: 1% minoxidil on the skin.
    .harm = Harm under the age of 20 has not been ruled out, the label of finasteride says.
    .time = About 6 months to see if finasteride does anything.
    .sessions = It goes on for months. Stop if nothing has changed after 6.
    .who_not = The two by mouth: not for women, not in pregnancy or breastfeeding.

option-established_fatigue =
    .name = Have a doctor find the cause
    .gain = A cause may be found, such as anaemia, the thyroid or sleep, and get care that fits.
    .harm = The tests may not find a cause.
    .social = Visits and tests.
    .who_not = If you might be pregnant, say so before any test.

option-established_rejuvenation =
    .name = Take what bothers you one by one
    .gain = A doctor can look for the cause of tiredness. With daily sunscreen, the back of the hand aged somewhat less in 903 people under 55.
    .harm = Effort every day, or visits. Other harm was not looked up.
    .time = The sunscreen study ran for 4 and a half years.
    .social = Effort every day, or visits.

option-established_joint_pain =
    .name = Exercise, weight, pain relief
    .gain = For worn knees, exercise and weight control are reported to be advised. An artificial joint is for severe cases.
    .harm = Surgery is a strain on the body. Ask about harm from pain relievers.
    .physical = You move the joint yourself, even if it is sore.
    .social = Effort that goes on.

option-established_autoimmune =
    .name = Medicines with your own doctor
    .gain = There are drugs that hold back the immune system, for rheumatoid arthritis and for inflamed bowels.
    .harm = Holding back the immune system can make the body fight germs less well.
    .social = Tests and visits that go on.
    .who_not = Do not stop them for a treatment that has not been proved.

option-established_allergy =
    .name = Have a doctor find what sets it off
    .gain = Once a doctor knows what your body reacts to, you can ask which care there is. For eczema there are moisturisers and creams.
    .harm = The tests may not find a cause.
    .social = Visits and tests.

option-established_nerve_disease =
    .name = Care by a nerve doctor
    .gain = You learn which disease it is and how far it has gone. For some people with early Alzheimer's disease there are drugs.
    .harm = Visits and tests take effort. The harm of the drugs was not looked up.
    .social = Visits and tests.

option-established_organ_disease =
    .name = Care by your own doctor
    .gain = It depends on the organ. To delay sound treatment is a harm in itself, the US regulator (FDA) says.
    .harm = Visits and money. The harm of each treatment was not looked up.

option-established_cancer_treatment =
    .name = The care agreed with your cancer doctor
    .gain = It is chosen for the kind and stage. To delay sound treatment is a harm in itself, the US regulator (FDA) says.
    .harm = It is a strain on the body. The harm of each treatment was not looked up.

option-established_other =
    .name = What a doctor suggests for it
    .gain = Ask a doctor which care there is for it, with good and bad points.
    .harm = It takes visits. Ask for the bad points too.

option-trial =
    .name = Join a registered study
    .gain = As a rule the product costs nothing, an ethics board has checked the study, and you are followed up.
    .harm = Nobody yet knows what it changes, or what harm it does.
    .evidence = The study is there to find out.
    .time = Skin studies looked at 6 to 12 weeks, hair studies at 12 to 36 weeks, a knee study at 2 and 6 months.
    .sessions = The study sets it. Ask first.
    .cost = As a rule nothing for the product. Take care where you are charged.
    .psychological = You may not know if you got the product or salt water.
    .social = You are followed up. There may be no study for you.
    .who_not = Studies left out people who were pregnant or in cancer care. Having this treatment first can shut you out too.

option-exosome_iv_drip =
    .name = Exosomes: drip
    .harm = Blood infection is reported. The base article names fever and reactions. The long run is unknown. There is no reliable number for how often this happens.
    .sessions = The base article advises several, one a week or one every few weeks, over months. There is no agreed dose.
    .physical = A needle in a vein each time. The base article says fever or weakness goes in some hours to a day.
    .psychological = Waiting for weeks or months. Nobody can promise a change.
    .social = Visits over months. You pay all of it. Public relief is reported not to pay for harm.
    .who_not = Not in cancer care, pregnancy, breastfeeding, with an infection, or after an earlier reaction. Ask first after a blood clot, or with severe heart, lung or kidney disease.

option-exosome_injection =
    .name = Exosomes: injection
    .harm = Lumps came 2 weeks to 3 months later in 8 women. Skin died in 2 men. The long run is unknown. There is no reliable number for how often this happens.
    .sessions = The base article advises several, one a week or one every few weeks, over months. There is no agreed dose.
    .physical = Needles each time. The base article says pain, swelling and bruises go in a few days to a week.
    .psychological = Waiting for weeks or months. Nobody can promise a change.
    .social = Visits over months. You pay all of it. Public relief is reported not to pay for harm.
    .who_not = Not in cancer care, pregnancy, breastfeeding, with an infection, or after an earlier reaction. Ask first with a blood thinner, a bleeding problem or raised scars.

option-exosome_microneedling =
    .name = Exosomes: fine needles, then the liquid
    .harm = Lumps came in 15 people after needling with various liquids. The long run is unknown. There is no reliable number for how often this happens.
    .sessions = 3 sessions in one skin study, 5 in another.
    .physical = Many fine needle holes each time. Ask how many days you need to heal.
    .psychological = Waiting for weeks or months. Nobody can promise a change.
    .social = Visits over months. You pay all of it. Public relief is reported not to pay for harm.
    .who_not = Not in cancer care, pregnancy, breastfeeding, with an infection, or after an earlier reaction. Ask first with a blood thinner, a bleeding problem, raised scars or a metal allergy.

option-exosome_cosmetic =
    .name = Exosomes: cosmetic
    .harm = The base article names reactions to parts of a product, such as an itch or a rash. The long run is unknown. There is no reliable number for how often this happens.
    .sessions = Twice a day in one study. The base article says long use is needed.
    .cost = Some thousands to some tens of thousands of yen, the base article says.
    .physical = You put it on yourself. No needle.
    .psychological = Waiting for weeks or months. Nobody can promise a change.
    .social = Effort every day.
    .who_not = Not after an earlier reaction or on infected skin. In pregnancy or breastfeeding, ask first. Let a skin doctor see a spot with no diagnosis.

option-exosome_nasal =
    .name = Exosomes: by nose
    .harm = We found one study by nose, of 9 people. It cannot tell how often harm comes. The long run is unknown.
    .sessions = 12 weeks of it in the one study, with 9 people.
    .physical = A spray or drops into the nose. No needle.
    .psychological = Waiting for weeks or months. Nobody can promise a change.
    .social = You pay all of it. Public relief is reported not to pay for harm.
    .who_not = Not in cancer care, pregnancy, breastfeeding, with an infection, or after an earlier reaction.
