# Other choices. Good and bad points in the same detail.

alternative-do_nothing =
    .title = Do nothing, or wait
    .text = It costs nothing, and no needle or product of this treatment can harm you. Your problem may stay, or it may change. For this tool we did not look up what it does with time. Doing nothing means not having this treatment, so keep up the care you have now. In any case, see a doctor if an illness could be behind your problem.

alternative-trial =
    .title = Join a registered study
    .text = You can look for studies in Japan in the jRCT, a public list of studies. As a rule the product costs nothing, an ethics board has checked the study, and you are followed up. On the other hand, there may be none for you, and you may be put in a group that gets salt water. Even in a study, nobody yet knows if it changes anything or what harm it does. The US regulator (FDA) is reported to say: take care where you are charged, or where a listing is used to sell. If you have this treatment first, a study may not take you later.

alternative-sunscreen =
    .title = Put on sunscreen every day
    .text = A study compared 903 people under 55 for 4 and a half years. In the group that put it on every day, skin on the back of the hand aged somewhat less. It did not measure wrinkles of the face. For people of 55 and over, this study cannot tell. It takes the effort of every day, and the money to keep buying it. We did not look up harms, so if your skin gets sore, stop and ask a skin doctor.

alternative-wrinkles =
    .title = Creams and other care for wrinkles
    .page = Sunscreen every day, and creams such as tretinoin (large studies). Ask a doctor first if you are pregnant or breastfeed.
    .text = For creams with tretinoin or tazarotene there are several large studies that compared. A Japanese guide of 2021 is reported to speak strongly for botulinum injections. It is said to speak weakly for lasers, heat devices and fillers that dissolve. It is said to speak strongly against fillers that do not dissolve. If it takes a needle, you need the same talk about illness and drugs as for this treatment. We did not look up prices, harms, or use in pregnancy and breastfeeding, so ask a doctor.

alternative-skin_texture =
    .title = Sunscreen or creams for ageing skin
    .page = Sunscreen every day, and creams such as tretinoin (large studies). Ask a doctor first if you are pregnant or breastfeed.
    .text = In a study of 903 people under 55, the back of the hand aged somewhat less with daily sunscreen for 4 and a half years. For creams such as tretinoin there are several large studies that compared skin aged by light. We have not checked if they measured texture or firmness alone. Both take the effort and the money of every day. For people of 55 and over, the sunscreen study cannot tell. We did not look up the harms of the creams, or their use in pregnancy and breastfeeding, so ask a doctor.

alternative-acne_scars =
    .title = Care for acne first, then for the scars
    .page = Treat acne first, then the scars (laser, fine needles). The evidence is limited. Not while pregnant or near isotretinoin without a skin doctor.
    .text = If you have acne now, treat that first. For scars there are lasers, fine needles, cutting the bands under a scar, dots of a strong liquid, and fillers. For all of them the evidence is limited, and a Japanese review says old scars are hard to change. Even in a study of 25 people who had this product after a laser, most of the gain came from the laser. After a laser there are days of red skin and healing. If you are pregnant, or took isotretinoin for acne in the past 6 months, ask a skin doctor first.

alternative-inflamed_skin =
    .title = See a skin doctor for the right kind of medicine
    .page = A skin doctor finds the kind of inflammation, then the medicine that fits. Ask about pregnancy, breastfeeding and children.
    .text = First, let a skin doctor see what kind of inflammation it is. For eczema there are moisturisers and creams (steroids, tacrolimus and others). There are also injections and tablets that hold back one part of the immune system (biologics, JAK inhibitors). For acne there is a Japanese guide of 2023. The medicines can do harm too, and they take visits and daily care. Ask about each one in pregnancy, in breastfeeding and for children, and do not stop a medicine on your own.

alternative-spots =
    .title = A diagnosis first, then what suits the spot
    .page = A skin doctor names the spot first. A laser can suit age spots, and can make melasma worse.
    .text = First, let a skin doctor see what kind of spot it is. If it changes or bleeds, go soon. For age spots that suit it, a laser or strong light is reported to be strongly advised. Melasma is different, since a laser can make it worse. For faint spots or marks left after a rash, we did not look up what helps. We did not look up prices, days to heal or use in pregnancy either, so ask a doctor.

alternative-melasma =
    .title = Melasma: sun protection, creams, tablets
    .text = Keeping the sun off comes first. A group of doctors in India advises a cream of 3 drugs (such as hydroquinone) for up to 12 weeks. In Japan, some skin clinics write that they start with tranexamic acid by mouth (we have not read a medical society's guide). Lasers come last, since they can make it worse. It takes effort and money every day. We did not look up who must not use these, so first tell a doctor about illness, medicines, pregnancy or breastfeeding.

alternative-grey_hair =
    .title = Dye it, and have early grey hair looked at
    .page = We found nothing shown to turn it dark again. Dye covers it. If it came early, a doctor can look for the cause.
    .text = Dye changes the colour at once. New roots need dye again and again, so the effort and the cost go on. If your skin gets sore, stop and ask a skin doctor. If the grey came early in life, a doctor can check vitamin B12, the thyroid and iron. The tests may not find a cause. We found no method that has been shown to turn grey hair dark again.

alternative-hair_loss =
    .title = Medicines for hair loss differ for men and women
    .page = Men: finasteride or dutasteride by mouth, minoxidil on the skin. Women: 1% minoxidil on the skin. The two by mouth are not for women.
    .text = A 2017 guide of Japanese skin doctors is reported to give some medicines its top grade, A. For men these are finasteride and dutasteride by mouth, and 5% minoxidil on the skin. For women it is only 1% minoxidil on the skin. The two by mouth are not for women (grade D), and must not be taken in pregnancy or breastfeeding. It takes about 6 months to see if finasteride does anything, and harm under the age of 20 has not been ruled out. All take daily effort and money and can do harm, so ask a doctor about them and about when to stop.

alternative-hair_loss_other =
    .title = Hair transplants, light and other ways
    .text = A 2017 guide of Japanese skin doctors is reported to use 5 grades from A to D, and minoxidil by mouth has the lowest. For men, transplants of own hair, light (such as LED) and adenosine have B. For women, light has B and the other two C1. Growth factors and cell therapy have C2 (better not), but we have not checked if exosomes have a grade. A transplant is surgery, and light or lotions take effort that goes on. We found no newer guide by November 2026.

alternative-fatigue =
    .title = Have a doctor find out why you are tired
    .page = A doctor looks for the cause first: anaemia, thyroid, sleep, mood, medicines. Say so if you might be pregnant.
    .text = Anaemia, a thyroid problem, breathing stops in sleep or depression can be behind it. So can an infection, cancer, pregnancy or a medicine you take. If a cause is found, you can get care that fits it. The visits and tests cost time and money, and may not find a cause. If you might be pregnant, say so before any test. Even if you suspect a medicine, do not stop it on your own.

alternative-rejuvenation =
    .title = Take the things that bother you one by one
    .page = Split it into sleep, tiredness and skin, and see to each. For skin: sunscreen every day (studied under 55).
    .text = Try to split "younger" into tiredness, sleep, skin, hair and so on. If you are tired for long or sleep badly, a doctor can look for the cause. For skin, a study of 903 people under 55 saw somewhat less ageing on the back of the hand with daily sunscreen. For people of 55 and over, and for how a face looks, it cannot tell. These take visits, or effort every day. We did not look up if another way makes the whole body younger.

alternative-joint_pain =
    .title = For a sore knee: exercise, weight, pain relief
    .page = For a worn knee: exercise, and weight loss where there is too much. Pain gel. Tablets can do harm: ask a doctor first.
    .text = For worn knees, exercise and weight control are reported to be advised. There are also pain relievers for the skin or by mouth, aids such as a stick, and an artificial joint in severe cases. Exercise takes effort that goes on, and surgery is a strain on the body. Pain relievers by mouth can do harm too, so tell a doctor about illness, medicines, pregnancy and age. All this may not apply to other joints, or to pain from another disease. See a bone and joint doctor first to learn the cause.

alternative-autoimmune =
    .title = Keep up your medicines with your own doctor
    .page = The medicines of your own doctor. If they are hard on you or do too little, ask for another. Do not stop them.
    .text = For rheumatoid arthritis there are drugs that hold back the immune system (methotrexate, biologics and others). For inflamed bowels there are drugs called 5-ASA, and biologics. Drugs that hold back the immune system can make your body fight germs less well, and they take tests and visits. We did not look up their use in pregnancy, in breastfeeding or by age, so ask your own doctor. If they are hard on you or do too little, ask if there is another. Do not stop them for a treatment that has not been proved.

alternative-allergy =
    .title = Have a doctor find out what sets it off
    .page = A doctor finds out what sets it off, then treats that. Do not stop a medicine on your own.
    .text = First, let a doctor see what your body reacts to. For eczema there are moisturisers and creams (steroids and others). For allergies of the nose, the eyes, to food and so on, we did not look up the care. Ask a doctor which medicines there are, with their good and bad points. The visits and tests cost time and money, and may not find a cause. Tell the doctor about pregnancy, breastfeeding and age, and do not stop a medicine on your own.

alternative-nerve_disease =
    .title = See a nerve doctor to learn what it is
    .page = A nerve doctor finds out which disease it is and how far it has gone. Delay of sound treatment is a harm.
    .text = A nerve doctor can find out which disease it is and how far it has gone. In early Alzheimer's disease, some people can have drugs that clear a protein from the brain. For this tool we did not look up who must not have them, or their harms. Nor did we look up the care for other diseases of nerves or muscles. It takes visits, and tests can be a strain. To delay sound treatment is a harm in itself, the US regulator (FDA) says.

alternative-organ_disease =
    .title = Ask your own doctor which care is left to try
    .page = Ask your own doctor which care is left to try. Delay of sound treatment is a harm.
    .text = Care for an organ depends on which one it is and how ill it is. For this tool we did not look up each of them. Ask your own doctor if there is care you have not had yet, with its good and bad points. You can also ask a doctor at another hospital, which takes visits and money. Ask too if pregnancy, age or other medicines change what you can have. To delay sound treatment is a harm in itself, the US regulator (FDA) says.

alternative-cancer_treatment =
    .title = Keep to the care agreed with your cancer doctor
    .page = The care agreed with your cancer doctor. In doubt, a cancer doctor at another hospital. Do not put it off.
    .text = For cancer there is surgery, radiation, drugs and more, chosen with your cancer doctor to fit its kind and stage. All of them are a strain and can do harm, so tell that doctor what is hard on you. Good and bad points are easier to compare when you get them in writing. If you are in doubt, you can ask a cancer doctor at another hospital too. Ask too if pregnancy, breastfeeding or age change what you can have. To delay sound treatment is a harm in itself, the US regulator (FDA) says.
