# Other choices. Good and bad points in the same detail.

alternative-do_nothing =
    .title = Do nothing, or wait
    .text = It costs nothing, and no needle or product of this treatment can harm { who-you }. { who-start-their } problem may stay, or it may change. What studies saw with time stands with the options. Doing nothing means not having this treatment, so keep up the care { who-they } have now. In any case, see a doctor if an illness could be behind { who-their } problem.

alternative-trial =
    .title = Join a registered study
    .text = { who-start-you } can look for studies in Japan in the jRCT, a public list of studies. As a rule the product costs nothing, an ethics board has checked the study, and { who-they } are followed up. On the other hand, there may be none for { who-them }, and { who-they } may be put in a group that gets salt water. Even in a study, nobody yet knows if it changes anything or what harm it does. The US regulator (FDA) says: take care where { who-they } are charged, or where a listing is used to sell. (*) If { who-they } have this treatment first, a study may not take { who-them } later.

alternative-sunscreen =
    .title = Put on sunscreen every day
    .text = A study compared 903 people under 55 for 4 and a half years. In the group that put it on every day, skin on the back of the hand aged somewhat less. It did not measure wrinkles of the face. It takes the effort of every day, and the money to keep buying it. We did not look up harms, so if { who-your } skin gets sore, stop and ask a skin doctor.

alternative-sunscreen_from_55 =
    .title = Put on sunscreen every day
    .text = The study that we know took people under 55, so it cannot tell what happens at { who-your } age. In 903 of them, skin on the back of the hand aged somewhat less with daily sunscreen, over 4 and a half years. It takes the effort of every day, and the money to keep buying it. We did not look up harms, so if { who-their } skin gets sore, stop and ask a skin doctor.

alternative-wrinkles =
    .title = Creams and other care for wrinkles
    .page = Sunscreen every day, and creams such as tretinoin (large studies). The creams are not for pregnancy, nor when it is hoped for. While breastfeeding, ask a doctor.
    .text = For creams with tretinoin or tazarotene there are several large studies that compared. A Japanese guide of 2021 speaks strongly for botulinum injections. (*) It speaks weakly for lasers, heat devices and fillers that dissolve. (*) It speaks strongly against fillers that do not dissolve. (*) If it takes a needle, { who-you } need{ who-s } the same talk about illness and drugs as for this treatment. Harms, prices and who should not stand with the options. For lasers, heat devices and fillers we did not check them, so ask a doctor.

alternative-skin_texture =
    .title = Sunscreen or creams for ageing skin
    .page = Sunscreen every day, and creams such as tretinoin (large studies). The creams are not for pregnancy, nor when it is hoped for. While breastfeeding, ask a doctor.
    .text = In a study of 903 people under 55, the back of the hand aged somewhat less with daily sunscreen for 4 and a half years. For creams such as tretinoin there are several large studies that compared skin aged by light. We have not checked if they measured texture or firmness alone. Both take the effort and the money of every day. For people of 55 and over, the sunscreen study cannot tell. Harms of the creams stand with the options. They are not for pregnancy, nor for the time when { who-you } hope{ who-s } for it.

alternative-acne_scars =
    .title = Care for acne first, then for the scars
    .page = Treat acne first, then the scars (laser, fine needles). The evidence is limited. While pregnant, or before or after isotretinoin, ask a skin doctor first.
    .text = If { who-you } { who-have } acne now, treat that first. For scars there are lasers, fine needles, cutting the bands under a scar, dots of a strong liquid, and fillers. For all of them the evidence is limited, and a Japanese review says old scars are hard to change. Even in a study of 25 people who had this product after a laser, most of the gain came from the laser. After a laser there are days of red skin and healing. If { who-they } are pregnant, or took isotretinoin for acne in the past 6 months, ask a skin doctor first.

alternative-inflamed_skin =
    .title = See a skin doctor for the right kind of medicine
    .page = A skin doctor finds the kind of inflammation, then the medicine that fits. Ask about pregnancy, breastfeeding and children.
    .text = First, let a skin doctor see what kind of inflammation it is. For eczema there are moisturisers and creams (steroids, tacrolimus and others). There are also injections and tablets that hold back one part of the immune system (biologics, JAK inhibitors). For acne there is a Japanese guide of 2023. The medicines can do harm too, and they take visits and daily care. Ask about each one in pregnancy, in breastfeeding and for children, and do not stop a medicine { who-alone }.

alternative-spots =
    .title = A diagnosis first, then what suits the spot
    .page = Keep the sun off, and have a skin doctor name the spot. A laser can suit age spots, and can make melasma worse.
    .text = First, let a skin doctor see what kind of spot it is. If it changes or bleeds, go soon. For age spots that suit it, a laser or strong light is strongly advised. (*) Melasma is different, since a laser can make it worse. For marks left after a rash, treating the cause comes first. Prices, days to heal and who should not stand with the options.

alternative-melasma =
    .title = Melasma: sun protection, creams, tablets
    .text = Keeping the sun off comes first. A group of doctors in India advises a cream of 3 drugs (such as hydroquinone) for up to 12 weeks. In Japan, some skin clinics write that they start with tranexamic acid by mouth (we have not read a medical society's guide). Lasers come last, since they can make it worse. It takes effort and money every day. Who must not use these, or has to ask first, stands with the options. First tell a doctor about illness, medicines, pregnancy or breastfeeding.

alternative-grey_hair =
    .title = Dye it, and have early grey hair looked at
    .page = We found nothing shown to turn it dark again. Dye covers it. If it came early, a doctor can look for the cause.
    .text = Dye changes the colour at once. New roots need dye again and again, so the effort and the cost go on. If { who-your } skin gets sore, stop and ask a skin doctor. If the grey came early in life, a doctor can check vitamin B12, the thyroid and iron. The tests may not find a cause. We found no method that has been shown to turn grey hair dark again.

alternative-hair_loss =
    .title = Medicines for hair loss differ for men and women
    .page = Men: finasteride or dutasteride by mouth, minoxidil on the skin. Women: 1% minoxidil on the skin. The two by mouth are not for women.
    .text = A 2017 guide of Japanese skin doctors gives some medicines its top grade, A. (*) For men these are finasteride and dutasteride by mouth, and 5% minoxidil on the skin. For women it is only 1% minoxidil on the skin. The two by mouth are not for women (grade D), and must not be taken in pregnancy or breastfeeding. It takes about 6 months to see if finasteride does anything, and harm under the age of 20 has not been ruled out. All take daily effort and money and can do harm, so ask a doctor about them and about when to stop.

alternative-hair_loss_other =
    .title = Hair transplants, light and other ways
    .text = A 2017 guide of Japanese skin doctors uses 5 grades from A to D, and minoxidil by mouth has the lowest. (*) For men, transplants of own hair, light (such as LED) and adenosine have B. For women, light has B and the other two C1. Growth factors and cell therapy have C2 (better not), but we have not checked if exosomes have a grade. A transplant is surgery, and light or lotions take effort that goes on. We found no newer guide by November 2026.

alternative-fatigue =
    .title = Have a doctor find out why { who-you } { who-are } tired
    .page = A doctor looks for the cause first: anaemia, thyroid, sleep, mood, medicines. Say so if { who-you } might be pregnant.
    .text = Anaemia, a thyroid problem, breathing stops in sleep or depression can be behind it. So can an infection, cancer, pregnancy or a medicine { who-you } take{ who-s }. If a cause is found, { who-they } can get care that fits it. The visits and tests cost time and money, and may not find a cause. If { who-they } might be pregnant, say so before any test. Even if { who-they } suspect a medicine, do not stop it { who-alone }.

alternative-rejuvenation =
    .title = Take the things that bother { who-you } one by one
    .page = Split it into sleep, tiredness and skin, and see to each. For skin: sunscreen every day (studied under 55).
    .text = Try to split "younger" into tiredness, sleep, skin, hair and so on. If { who-you } { who-are } tired for long or sleep{ who-s } badly, a doctor can look for the cause. For skin, a study of 903 people under 55 saw somewhat less ageing on the back of the hand with daily sunscreen. For people of 55 and over, and for how a face looks, it cannot tell. These take visits, or effort every day. We did not look up if another way makes the whole body younger.

alternative-joint_pain =
    .title = For a sore knee: exercise, weight, pain relief
    .page = For a worn knee: exercise, losing weight if { who-you } weigh{ who-s } too much, and pain gel. Ask a doctor or pharmacist before any painkiller: tablets can do harm.
    .text = For worn knees, exercise and weight control are advised. (*) There are also pain relievers for the skin or by mouth, aids such as a stick, and an artificial joint in severe cases. Exercise takes effort that goes on, and surgery is a strain on the body. Pain relievers by mouth can do harm too, so tell a doctor about illness, medicines, pregnancy and age. All this may not apply to other joints, or to pain from another disease. See a bone and joint doctor first to learn the cause.

alternative-autoimmune =
    .title = Keep up { who-your } medicines with { who-their } own doctor
    .page = The medicines of { who-your } own doctor. If they are hard on { who-you } or do too little, ask for another. Do not stop them.
    .text = For rheumatoid arthritis there are drugs that suppress the immune system (methotrexate, biologics and others). For inflamed bowels there are drugs called 5-ASA, and biologics. Drugs that suppress the immune system can make { who-you } catch infections more easily, and they take tests and visits. Methotrexate is not for pregnancy or breastfeeding. Who must not have the others stands with the options. If they are hard on { who-you } or do too little, ask if there is another. Do not stop them for a treatment that has not been proved.

alternative-allergy =
    .title = Have a doctor find out what sets it off
    .page = A doctor finds out what sets it off, then treats that. Do not stop a medicine { who-alone }.
    .text = First, let a doctor see what { who-your } body reacts to. For eczema there are moisturisers and creams (steroids and others). For cedar pollen there are drugs under the tongue. For other allergies, such as to food, we did not look up the care. Ask a doctor which medicines there are, with their good and bad points. The visits and tests cost time and money, and may not find a cause. Tell the doctor about pregnancy, breastfeeding and age, and do not stop a medicine { who-alone }.

alternative-nerve_disease =
    .title = See a nerve doctor to learn what it is
    .page = A nerve doctor finds out which disease it is and how far it has gone. A delay of proper treatment is a harm.
    .text = A nerve doctor can find out which disease it is and how far it has gone. In early Alzheimer's disease, some people can have drugs that clear a protein from the brain. For Parkinson's disease there are levodopa and exercise, for ALS there is riluzole. Harms, and who must not have them, stand with the options. We did not look up the care for other diseases of nerves or muscles. It takes visits, and tests can be a strain. To delay proper treatment is a harm in itself, the US regulator (FDA) says.

alternative-organ_disease =
    .title = Ask { who-your } own doctor which care is left to try
    .page = Ask { who-your } own doctor which care is left to try. A delay of proper treatment is a harm.
    .text = Care for an organ depends on which one it is and how ill it is. Weak hearts, weak kidneys and fatty liver stand with the options. We did not look up the others. Ask { who-your } own doctor if there is care { who-they } have not had yet, with its good and bad points. { who-start-they } can also ask a doctor at another hospital, which takes visits and money. Ask too if pregnancy, age or other medicines change what { who-they } can have. To delay proper treatment is a harm in itself, the US regulator (FDA) says.

alternative-cancer_treatment =
    .title = Keep to the care agreed with { who-your } cancer doctor
    .page = The care agreed with { who-your } cancer doctor. In doubt, a cancer doctor at another hospital. Do not put it off.
    .text = For cancer there is surgery, radiation, drugs and more, chosen with { who-your } cancer doctor to fit its kind and stage. All of them are a strain and can do harm, so tell that doctor what is hard on { who-them }. Good and bad points are easier to compare when { who-they } get them in writing. If { who-they } are in doubt, { who-they } can ask a cancer doctor at another hospital too. Comfort care can start on the first day, beside the treatment. Ask too if pregnancy, breastfeeding or age change what { who-they } can have. To delay proper treatment is a harm in itself, the US regulator (FDA) says.

## Who should not, or has to ask first

alternative-vitamin_a_creams_pregnancy =
    .title = Creams of the vitamin A family: not in pregnancy, nor while { who-you } hope{ who-s } for it
    .text = The US leaflet of a tretinoin cream says not to use it when { who-you } { who-are } pregnant or trying to be. Adapalene, for acne, is ruled out in pregnancy, known or possible. While { who-they } breastfeed, tretinoin can wait, and adapalene is not used as a rule. We did not read the labels of tazarotene and hydroquinone. Avoid them in the same way until a doctor agrees. If { who-they } use one now, tell the doctor who gave it today. Keeping the sun off is something { who-they } can do now.

alternative-tranexamic_acid_ask_first =
    .title = Melasma tablets (tranexamic acid): ask a doctor first
    .text = The leaflet of a Japanese product lists who has to ask first. It names people of 55 or over, and those with a blood clot now, before or in the family. It names the pill or hormone therapy, kidney disease and a drug allergy too. The worry is blood clots, so do not take it until a doctor agrees. The part that we could read does not speak of pregnancy. { who-start-you } can keep the sun off without this drug.

alternative-botulinum_pregnancy =
    .title = Botulinum injections: not in pregnancy or while { who-you } breastfeed{ who-s }
    .text = The maker in Japan says that people who are or may be pregnant, or who breastfeed, cannot be treated. Nobody has shown that it does no harm then. If { who-you } could become pregnant, avoid it during treatment and until 2 periods after the last dose. For men it is 3 months. Wrinkles can wait. { who-start-they } can keep the sun off and decide later.

alternative-botulinum_ask_first =
    .title = Botulinum injections: tell the doctor first of a lung or nerve disease
    .text = The maker asks people to tell the doctor of asthma and other breathing trouble, and of diseases of all the muscles (ALS, myasthenia and others). It asks the same of antibiotics and drugs that relax muscles. Do not have it until the doctor who treats { who-your } illness agrees. Keeping the sun off and creams are ways without a needle.

alternative-scar_procedures_ask_first =
    .title = Needles or lasers for scars: ask a skin doctor first
    .text = A study of needles for acne scars left out people with raised scars, an active skin disease or a blood thinner. It left out isotretinoin in the past 12 months and an allergy to numbing creams too. The manual of a device asks for a doctor's consent with bleeding disease, herpes, infections or open skin. It names metal allergy too. In pregnancy or breastfeeding it uses no numbing cream. The label of isotretinoin says to avoid smoothing procedures for 6 months after it. The manual of a heat device leaves out a weak immune system, drugs that suppress it, and diabetes that is not under control. Scars can wait, and acne that { who-you } { who-have } now comes first.

alternative-painkiller_tablets_not_you =
    .title = Painkiller tablets (NSAIDs): the label rules them out for { who-you }
    .text = The label of a painkiller (loxoprofen) lists who must not have it. It names severe kidney, liver or heart disease, a stomach or bowel ulcer, and late pregnancy. Kidneys can fail suddenly, and the heart has to work harder. Do not pick one from a shop either. Exercise and weight do not need this drug. Ask { who-your } own doctor which other pain relief is left.

alternative-painkiller_tablets_ask_first =
    .title = Painkiller tablets (NSAIDs): ask { who-your } own doctor first
    .text = A Danish study followed 51,794 people who took a blood thinner after a clot. With a painkiller, about 6 in 100 people bled in a year of use. Without one it was about 4 in 100. Bleeding in the brain and the gut is counted. Labels ask for care in older people, in blood diseases, in pregnancy and while breastfeeding too. Some people get an attack of asthma from them. Never stop the blood thinner { who-alone }. Ask a doctor or pharmacist about gels too. Exercise and weight remain open to { who-them }.

alternative-hair_tablets_not_you =
    .title = Hair tablets (finasteride, dutasteride): there is a reason against them
    .text = Dutasteride is ruled out for women, for children and with severe liver disease. Finasteride is not for pregnancy, known or possible, or for breastfeeding, and under 20 nobody has ruled out harm. In men, poorer semen has been reported that got better after stopping. If { who-you } hope{ who-s } for a child, ask a doctor first. What is left for women is minoxidil 1% on the skin. Ask a doctor if it may be used in pregnancy or breastfeeding.

alternative-hair_tablets_blood_donor =
    .title = Hair tablets: { who-you } cannot give blood while { who-they } take them
    .text = After finasteride { who-you } cannot give blood for 1 month. A clinic's site tells this as the rule of the Japanese Red Cross. After dutasteride it is 6 months. Somebody pregnant could receive the blood, and the unborn child could be harmed. We did not check if such a rule exists for minoxidil on the skin. Ask when { who-they } give blood.

alternative-hair_lotion_ask_first =
    .title = Minoxidil on the skin: ask a doctor or pharmacist first
    .text = The 5% product sold in Japan is for men from 20 to 64 whose hair thins slowly. It is not for sudden or patchy loss. For women there is 1%. Its leaflet asks people with heart or kidney disease, or with high or low blood pressure, to ask first. It asks the same of anybody who reacted to a drug or a cosmetic. It can act on the blood pressure and the heart. Tell of { who-your } medicines and illnesses before { who-they } decide, even if { who-they } used it before. { who-start-they } can also do nothing, or wear a wig.

alternative-pain_gel_ask_first =
    .title = Painkiller gels (NSAIDs): ask a doctor or pharmacist first
    .text = The leaflet of a loxoprofen gel rules it out for anybody who has had asthma from a painkiller. With other asthma it says to ask first. It must not go on a rash or a wound. The label of ketoprofen rules it out late in pregnancy. A maker of it tells people who may be pregnant or who breastfeed to ask a doctor. With a blood thinner, ask too: what we read of bleeding is about tablets. Exercise and weight remain open to { who-them }.

alternative-dupilumab_ask_first =
    .title = Eczema injections (dupilumab): tell the doctor of this first
    .text = The label says that other allergic illness, such as asthma, can change while { who-you } { who-have } this drug. Where its care was left off, asthma got worse fast, up to death. Tell each doctor, and do not change that care without a doctor. Live vaccines are not given meanwhile. We did not read what the label says of pregnancy and breastfeeding, so ask before it starts. Ask which creams are left for { who-them } too.

alternative-spot_laser_ask_first =
    .title = A laser for spots: clinics may refuse it, so ask first
    .text = One clinic publishes whom it refuses. It names pregnancy and breastfeeding, cancer or a suspicion of it, blood thinners, diabetes, collagen disease (autoimmune) and heart disease. It also names diseased skin at the place, a strong tan and spots on melasma. People who get raised scars have to ask. Clinics differ, so take this as care, not as a law. A spot with no diagnosis goes to a skin doctor first. { who-start-you } can keep the sun off and wait.

alternative-methotrexate_not_you =
    .title = Methotrexate, a rheumatism drug: some people must not have it
    .text = It is ruled out in pregnancy, if that is possible or hoped for, and while breastfeeding. So it is with severe kidney, liver or lung disease, a severe infection, tuberculosis and active hepatitis B or C. Notes on the Japanese guide and a rheumatism clinic list these. If { who-you } take{ who-s } it now, do not stop { who-alone }, but tell { who-their } doctor today. { who-start-their } doctor can say which other drugs there are.

alternative-lecanemab_ask_first =
    .title = The drip for Alzheimer's disease: take care with blood thinners
    .text = In the study of lecanemab, bleeding in the brain came in 12 of 1,000 people who took an anticoagulant. Without such drugs it was 5 of 1,000. The maker asks for care when both are used. A hospital writes that people with an implant that rules out an MRI cannot have it. Never stop the blood thinner { who-alone }, and ask both { who-their } doctors.

alternative-pollen_tablets_not_you =
    .title = Pollen drugs under the tongue: a clinic would turn { who-you } away
    .text = One clinic lists who cannot have this treatment. It names pregnancy and breastfeeding, cancer, diseases of the immune system, severe asthma and children under 5. Clinics may differ, so ask { who-your } own doctor. There are other drugs that ease the symptoms.

alternative-hair_dye_ask_first =
    .title = Permanent hair dye: a maker rules it out or asks for care for { who-you }
    .text = A maker of dye lists who should not use it. It names sores or skin disease on the head, face or neck. It names past kidney or blood disease, a tendency to bleed, pregnancy and children. A British NHS page sees no harm shown in pregnancy, and says that some people wait 12 weeks. Whoever reacted to dye even once should never use it again. Ask { who-your } own doctor first. A colour treatment is another way, or { who-they } can leave it grey.

alternative-nicotine_patch_ask_first =
    .title = Nicotine patches: not for { who-you }, or only after a doctor agrees
    .text = The label of a nicotine patch rules it out in pregnancy, if that is possible, and while breastfeeding. So it does within 3 months of a heart attack, with unstable angina or a severe trouble of the rhythm, and soon after a stroke. A list of medicines asks for care with heart failure, liver or kidney trouble and skin disease all over. We did not read the label of varenicline, so ask about it too. { who-start-you } can stop without a drug, and a clinic can help { who-them } without one.

alternative-biologic_not_you =
    .title = Injected rheumatism drugs (biologics): a label rules them out or asks for care
    .text = The label of such a drug (golimumab) rules it out with a severe infection, active tuberculosis or heart failure. It does so with diseases such as multiple sclerosis, now or before. Hepatitis B has flared up in people who carry or had it, so a test comes first. Live vaccines are not given meanwhile. The warnings name cancers that have been reported, without saying that the drug caused them. Tell { who-your } own doctor of all of these before it starts. We did not read what the label says of pregnancy, so ask. If { who-they } have it now, do not stop { who-alone }.

alternative-mesalazine_not_you =
    .title = Mesalazine, a drug for ulcerative colitis: ruled out for some
    .text = Its label rules it out with severe kidney or severe liver disease, and with an allergy to salicylates (aspirin and the like). In pregnancy it is taken only where a doctor sees a gain, and while breastfeeding not as a rule. If { who-you } take{ who-s } it now, do not stop { who-alone }, but tell { who-their } own doctor. { who-start-their } doctor can say which other drugs there are.

alternative-levodopa_ask_first =
    .title = Levodopa, for Parkinson's disease: tell the doctor of { who-your } other illness first
    .text = Labels of levodopa ask for care with severe heart or lung disease, asthma, liver or kidney trouble and diabetes. They ask the same with a stomach ulcer and with thoughts of suicide. Angle-closure glaucoma rules it out. Sleep can come without notice, so nobody who takes it may drive. If { who-you } take{ who-s } it now, never stop at once: a high fever and a stiff body can follow. Exercise and rehabilitation are other ways. Ask { who-their } own doctor how far { who-they } may go.

alternative-riluzole_not_you =
    .title = Riluzole, for ALS: ruled out for some, with care for others
    .text = Two guides to medicines say that riluzole is not used with severe liver disease, or in pregnancy, known or possible. They ask for care with weak kidneys, and with a fever that may be an infection. The liver has to be checked by blood tests. If { who-you } take{ who-s } it now, do not stop { who-alone }, but tell { who-their } own doctor today.

alternative-kidney_drug_ask_first =
    .title = Dapagliflozin, for heart and kidneys: ask { who-your } own doctor first
    .text = A guide to medicines lists what to tell the doctor before. It names infections, trouble of kidneys or liver, and an operation soon or just past. It names meals that { who-you } skip{ who-s }, much alcohol, pregnancy and breastfeeding too. The study of weak kidneys took nobody on dialysis. The body can lose too much water, or the blood can turn acid (ketoacidosis). If { who-they } take it now, do not stop { who-alone }, but tell { who-their } own doctor today. { who-start-their } doctor can say which other care is left.

alternative-fatigue_tell_the_doctor =
    .title = Tiredness: some things to tell the doctor first
    .text = Cancer in the past, a possible pregnancy, sleep, low mood and other illness can each make { who-you } tired. Tell the doctor of them at the start. In 26 studies of people who saw a doctor for tiredness, about 19 in 100 had depression. About 3 in 100 had anaemia, and fewer still had cancer. A serious illness of the body was found in about 4 in 100. Say before any test if { who-they } might be pregnant.

alternative-trial_may_not_take_you =
    .title = Studies may not take { who-you } as things are now
    .text = The study plans that we read leave out people who are pregnant, breastfeeding or in cancer care. They leave out transplants and drugs that suppress the immune system too. Minors are left out as a rule. The reason is that nobody knows if it does harm. The office of a study can tell { who-you } if there is one for { who-them }.

alternative-do_not_wait =
    .title = This treatment can wait. Seeing a doctor cannot
    .text = With a spot of unknown kind, a suspicion of cancer, or a disease of organs, nerves or the immune system, see a doctor first. To delay proper treatment is a harm in itself, the US regulator (FDA) says. Doing nothing means going without this treatment. Keep up the care and tests that { who-you } { who-have }.
