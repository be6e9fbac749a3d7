# What to settle with a doctor first: title, reason, a question for the own doctor, one deed for this week.

## Cancer

caution-cancer_remission =
    .title = You have been treated for cancer
    .text = Nobody knows how this acts in people who have had cancer. In the lab, some tumours grew more and some grew less. In one heart study, people whose heart a cancer drug had hurt had to be free of cancer for 2 years. Their chance of its return within 5 years had to be at most 30 in 100. Do not start until the doctor who treated your cancer agrees. That doctor can also tell you if the 2 years are over. Keep all your check-ups.
    .ask = My cancer could come back: may I still have this treatment?
    .step = Tell the doctor who treated your cancer about this treatment.

caution-cancer_suspected =
    .title = Not before the tests for cancer are done
    .text = Have the tests first. Do not put them off. Nobody knows how this acts in people who have cancer. In theory it could even help a cancer grow. Do not start until the doctor who did the tests agrees.
    .ask = When, and by which test, will we know if this is cancer?
    .step = Check the date of your test. If you have none, book one this week.

caution-cancer_unsure =
    .title = You do not know if you have had cancer
    .text = Nobody knows how this acts in people who have cancer. So it is best to settle this first. Think back to what you were told after check-ups and tests. If something worries you, say so. Do not start until your own doctor agrees.
    .ask = Should I be checked for cancer before this treatment?
    .step = Take your check-up results to your own doctor and ask.

## Pregnancy

caution-pregnancy_planning =
    .title = You hope to have a baby
    .text = Nobody knows if having this before a pregnancy harms the baby. Some study plans asked people to use birth control after the treatment. The time was from 30 days to 3 months. This is worth asking if you, or your partner, would be pregnant. Do not start until your own doctor agrees.
    .ask = After this treatment, how long should we wait before a pregnancy?
    .step = Tell your own doctor when you hope to have a baby.

caution-pregnancy_unsure =
    .title = You do not know yet if you are pregnant
    .text = Nobody knows if it harms an unborn baby. All three study plans that we checked on this point left out people who were pregnant. Find out first if you are pregnant. Do not start until your own doctor or a pregnancy doctor agrees.
    .ask = When and how can we be sure that I am not pregnant?
    .step = Take a pregnancy test. Put off any booking until you know.

## Illness

caution-conditions_unsure =
    .title = You are not sure about your illnesses
    .text = A bleeding problem, heart or kidney disease or an infection would change the answer. Study plans left out people with each of these. Look for the names on your hospital cards and check-up results. Do not start until your own doctor agrees. When you know the names, you can answer here again.
    .ask = Do I have an illness to watch out for before this treatment?
    .step = Take your hospital cards and check-up results to your own doctor.

caution-severe_heart =
    .title = You have severe heart disease
    .text =
        One study plan left out people with heart disease, and another those whose severe heart disease was not under control. A French heart study had treated 3 people by late 2024, to look for harm alone. { $route ->
            [iv_drip] The base article says that a drip can burden the body. Do not have a drip while your heart is not stable.
            [undecided] The base article says that a drip can burden the body. Do not have a drip while your heart is not stable.
           *[other] Studies do not tell if you may have it as you are now.
        } Do not start until your heart doctor agrees. Keep up the care you have now.
    .ask = With my heart as it is now, may I have this treatment?
    .step = Ask your heart doctor, and say if it is a drip or an injection.

caution-severe_lung =
    .title = You have severe lung disease
    .text =
        A study plan left out people with other lung diseases than the cough that it treated. In animals, what went into a vein gathered in the lungs, the liver and other organs. Nobody knows if people are the same. { $route ->
            [iv_drip] The base article says that a drip can burden the body. Do not have a drip while you are short of breath or not stable.
            [undecided] The base article says that a drip can burden the body. Do not have a drip while you are short of breath or not stable.
           *[other] Studies do not tell if you may have it as you are now.
        } Do not start until your lung doctor agrees. Keep up the care you have now.
    .ask = With my lungs as they are now, may I have this treatment?
    .step = Ask your lung doctor, and say if it is a drip or an injection.

caution-severe_kidney =
    .title = You have severe kidney disease
    .text =
        One study plan left out people with kidney disease, and another those whose kidneys work poorly (eGFR under 60). In animals, what went into a vein gathered in the kidneys, the liver and other organs. Nobody knows if people are the same. { $route ->
            [iv_drip] The base article says that a drip can burden the body. Do not have a drip while you are not stable.
            [undecided] The base article says that a drip can burden the body. Do not have a drip while you are not stable.
           *[other] Studies do not tell if you may have it as you are now.
        } Do not start until your kidney doctor agrees. Keep up the care you have now.
    .ask = With my kidneys as they are now, may I have this treatment?
    .step = Ask your kidney doctor, and say if it is a drip or an injection.

caution-severe_liver =
    .title = You have severe liver disease
    .text =
        One study plan left out people with liver disease, and another those whose severe liver disease was not under control. In animals, what went into a vein gathered in the liver, the kidneys and other organs. Nobody knows if people are the same. { $route ->
            [iv_drip] Do not have a drip while you are not stable.
            [undecided] Do not have a drip while you are not stable.
           *[other] Studies do not tell if you may have it as you are now.
        } Do not start until your liver doctor agrees. Keep up the care you have now.
    .ask = With my liver as it is now, may I have this treatment?
    .step = Ask your liver doctor, and say if it is a drip or an injection.

caution-uncontrolled_diabetes =
    .title = Your diabetes is not under control yet
    .text = Nobody knows how this acts in people whose blood sugar stays high. A study left out people whose diabetes was not under control. Talk with your own doctor first about how to bring your blood sugar down. Do not start until the doctor who treats your diabetes agrees. Do not stop your diabetes medicine.
    .ask = What should my blood sugar be before I think about this treatment?
    .step = Take your last blood sugar results to your own doctor and ask.

caution-bleeding_with_needles =
    .title = You bleed easily, and this uses needles
    .text = Needles can make you bleed or bruise more. A study of exosomes put on after a laser left out people whose blood does not clot well. Do not start until the doctor who looks after your bleeding agrees. Tell that doctor if a cut or a pulled tooth has bled for a long time.
    .ask = I bleed easily: may I have needles in my skin again and again?
    .step = Tell the doctor who looks after your bleeding that this uses needles.

caution-bleeding_with_drip =
    .title = You bleed easily, and this is a drip
    .text = A study of exosomes put on after a laser left out people whose blood does not clot well. What a drip would do is not known. Do not start until the doctor who looks after your bleeding agrees. Tell that doctor if a cut or a pulled tooth has bled for a long time.
    .ask = I bleed easily: may I have this as a drip?
    .step = Tell the doctor who looks after your bleeding that this is a drip.

caution-blood_clot_with_drip =
    .title = You have had a blood clot, and this may be a drip
    .text = In the lab, particles like these made human blood clot faster. The authors ask for care with people who clot easily. We found no report of a clot in a person. Not found does not mean that it does not happen. A study of exosomes put on after a laser left out people who clot easily. Do not start until the doctor who looks after this illness agrees. Never stop a medicine on your own.
    .ask = I have had a blood clot: may I have this as a drip?
    .step = Tell the doctor who treats you for a blood clot or the like about the drip.

caution-autoimmune =
    .title = You have an autoimmune disease (such as lupus or rheumatoid arthritis)
    .text = This product might act on the immune system. A study of exosomes put on after a laser left out people who have or had an autoimmune disease. The base article says that its use in this disease is still being studied. Do not start until the doctor who treats the disease agrees. Never stop a medicine on your own.
    .ask = With my disease as active as it is now, may I have this treatment?
    .step = Tell the doctor who treats your autoimmune disease about this treatment. Do not stop the medicine for it.

caution-chronic_viral_infection =
    .title = You have a long-term virus infection
    .text = This means hepatitis B or C, HIV and the like. A study left out people whose virus was still active. Nobody knows what this treatment does to the infection. Do not start until the doctor who treats the infection agrees. Never stop a medicine on your own.
    .ask = With my virus as it is now, may I have this treatment?
    .step = Tell the doctor who treats your virus infection about this treatment.

caution-transplant =
    .title = You have had an organ or bone marrow transplant
    .text = Nobody knows how this acts on a transplant. When the immune system is suppressed, infections come more easily. Studies left out people like this too. In the US, another product, made from cord blood, infected 20 people. Do not start until your transplant doctor agrees. If you get a fever, call your transplant hospital the same day. Never stop a medicine on your own.
    .ask = Could this treatment harm my transplant or upset my drugs?
    .step = Call your transplant hospital and ask about this treatment. Do not stop the medicine for it.

caution-keloid_with_needles =
    .title = Your scars grow thick, and this uses needles
    .text = A study of exosomes put on after a laser left out people whose scars grow thick. Yet a review tells of needles used on such scars, with no serious harm. Nobody knows for sure which is right. Ask a skin doctor first. Do not start until that doctor agrees.
    .ask = With scars that grow thick, may I have needles?
    .step = Show a skin doctor your old scars, and ask about needles.

caution-active_skin_disease_with_needles =
    .title = Your skin disease has not healed, and this uses needles
    .text = A study of exosomes put on after a laser left out people with another skin disease at that place. We found no study that tried needles there. Until a skin doctor has looked, no needle should go into the affected skin. Do not start until the skin doctor agrees. Keep up the creams and tablets you use now.
    .ask = When may needles go into the skin that is not well now?
    .step = Show a skin doctor the place where the needles would go.

## Medicines

caution-anticoagulant_with_needles =
    .title = A blood thinner and a method that uses needles
    .text = Needles can make you bleed or bruise more. Do not start until the doctor who gave you the medicine agrees. Never stop the medicine on your own.
    .ask = May I have needles again and again while I take a blood thinner?
    .step = Tell the doctor who gave you the blood thinner that this uses needles. Do not stop taking it.

caution-anticoagulant_with_drip =
    .title = A blood thinner and a drip
    .text = A study of injections into the skin left out people on blood thinners. What a drip would do is not known. Do not start until the doctor who gave you the medicine agrees. Never stop the medicine on your own.
    .ask = May I have this as a drip while I take a blood thinner?
    .step = Tell the doctor who gave you the blood thinner that this is a drip. Do not stop taking it.

caution-immunosuppressant =
    .title = You take a drug that suppresses the immune system
    .text = The base article only says that the effect might be weaker. That is not the main point. Because of the drug, you catch infections more easily. And no government body has checked what is in this product. Do not start until the doctor who gave you the drug agrees. If you get a fever, call that doctor the same day. Never stop the drug on your own.
    .ask = May I have this product while I take a drug that suppresses my immune system?
    .step = Tell the doctor who gave you the drug for your immune system about this treatment. Do not stop taking it.

caution-isotretinoin_with_needles =
    .title = Isotretinoin for acne, and a method that uses needles
    .text = The label says to avoid treatments that smooth the skin until 6 months after the last dose. A US society wrote in 2017 to wait 6 months for deep sanding, or strong laser on the whole face. For lighter ones it found too little reason to delay. For fine needles there is no firm answer. Do not start until a skin doctor agrees.
    .ask = After isotretinoin, how many months should I wait before needles?
    .step = Write down when you took isotretinoin, and show a skin doctor.

caution-do_not_stop_treatment =
    .title = Do not stop or put off the care you have now
    .text = A delay of proper treatment is itself a harm, says the US regulator (FDA). We found nothing to show that this can take the place of the care you have now. Do not start until the doctor who treats you now agrees. Never stop a medicine on your own.
    .ask = May I have this treatment while my present care goes on?
    .step = Tell the doctor who treats you now about this treatment. Ask before you stop any medicine.

caution-medicines_unsure =
    .title = You do not know which medicines you take
    .text = A blood thinner, or a drug that suppresses the immune system, would change the answer. Look in your medicine notebook, or ask your pharmacist. Do not start until the doctor who gave you the medicines agrees. Never stop a medicine on your own. When you know the names, you can answer here again.
    .ask = May I have this treatment with the medicines I take now?
    .step = Take your medicine notebook to a pharmacist and ask for the names.

## Allergies

caution-anaphylaxis =
    .title = You have had a severe allergic reaction
    .text = The base article says that an allergy to something in the product can threaten life. We found no report of this from exosomes. Not found does not mean that it does not happen. One study plan left out people with a history of severe allergy. Another left out people with an allergy to two or more drugs or foods. Do not start until the doctor who looks after your allergy agrees.
    .ask = I have had a severe allergic reaction: may I have this product?
    .step = Write down what set off your severe reaction, and show your own doctor.

caution-serum_egg_antibiotic =
    .title = You have an allergy to egg, beef, milk, serum or an antibiotic
    .text = Things used to grow the cells could be left in the product. What is left differs from product to product. One study left out people with an allergy to something in it. Ask for a list of the contents, and show it to the doctor who looks after your allergy. Do not start until that doctor agrees.
    .ask = With my allergies, is there something in this product that I must stay away from?
    .step = Ask the clinic for a list of what is left in the product.

caution-anaesthetic_with_needles =
    .title = An allergy to a numbing drug, and needles
    .text = If a numbing drug is used before the needles, the reaction could come back. A study of exosomes put on after a laser left out people with an allergy to numbing drugs. Ask the clinic first if one is used. Tell them the name of the drug you reacted to. Do not start until the doctor who looks after your allergy agrees.
    .ask = Is there a numbing drug that I may have?
    .step = Ask the place where you reacted for the name of the numbing drug.

caution-allergies_unsure =
    .title = You do not know if you have an allergy
    .text = The product may hold traces of the liquid the cells grew in. The base article lists reactions from an itch to ones that threaten life. Write down any drug, food or numbing drug that made you ill. Do not start until your own doctor agrees.
    .ask = Should I be tested for allergies before this treatment?
    .step = List the drugs and foods that made you ill, and show your own doctor.

## Spots and sport

caution-undiagnosed_spot =
    .title = Nobody has yet told you what kind of spot it is
    .text = See a skin doctor first. If a spot changes or bleeds, go this week. Do not start until that doctor agrees. A cell researcher warns of harm if a skin cancer has gone unseen. (*)
    .ask = What is this spot, and should it be tested first?
    .step = Book a visit to a skin doctor and have the spot looked at.

caution-doping_control =
    .title = You are tested for doping in your sport
    .text = { $route ->
        [iv_drip] A drip of more than 100 mL in 12 hours is banned, except for some care such as in a hospital. This holds between contests too, and even for salt water.
        [undecided] A drip of more than 100 mL in 12 hours is banned, except for some care such as in a hospital. This holds between contests too, and even for salt water.
       *[other] This treatment may hold something that is banned.
    } Growth factors on their own, and drugs no government has approved, are on the banned list. The list changes each January. Do not start until your sports body and your own doctor agree.
    .ask = Is this treatment on this year's anti-doping list?
    .step = Give your sports body the name of the product and the method, and ask if they are allowed.

caution-goal_needs_doctor =
    .title = For an illness, or for tiredness, see a doctor first
    .text = Your goals include an illness, or tiredness that nobody has explained yet. We found no study that shows this treatment to help with that. The US regulator (FDA) says that a delay of proper treatment is itself a harm. Tiredness can come from an illness, such as anaemia or a thyroid problem. Do not start until your own doctor agrees. Keep up the care you have now.
    .ask = Which treatment or test for this problem is known to help?
    .step = Take this problem to your own doctor first.

caution-joint_infection_unsure =
    .title = You are not sure if your joint shows signs of infection
    .text = Have the joint seen today or tomorrow. Hot, red and swollen, hard to move, much worse with a fever: these can be signs of infection. A UK guide asks doctors to think of infection even without a fever. Do not start injections until a bone and joint doctor says that there is none.
    .ask = Can you tell that this joint is not infected?
    .step = Show the joint to a bone and joint doctor by tomorrow. If it swells or gets hot, go the same day.

caution-undiagnosed_joint =
    .title = Nobody has yet told you why the joint hurts
    .text = Wear, rheumatism, an injury and gout each need their own care. The study that compared took worn knees alone. Have a bone and joint doctor look first. Do not start until that doctor agrees.
    .ask = Why does this joint hurt?
    .step = Book a visit to a bone and joint doctor.

caution-implant_with_joint_injection =
    .title = You have an implant, and this goes into a joint
    .text = To be on the safe side, have nothing injected into an artificial joint. A guide counts an artificial joint as a risk for infection. An infected one may have to come out. If it is a pacemaker or another implant, ask the doctor who looks after it if this matters. Do not start until that doctor agrees.
    .ask = With my implant, may this joint be injected?
    .step = Ask the doctor who looks after your implant about the injection.

caution-implant_with_heat =
    .title = You have an implant, and the needles may use electric heat
    .text = A maker of devices with electric heat (RF) says not to use them on people with a pacemaker or the like. It also keeps away from places with metal inside. Needles without heat are another matter. Do not start until the doctor who looks after the implant agrees.
    .ask = With this implant, may I have needles that use electric heat?
    .step = Ask the clinic if the needles use heat, and show your implant card.

caution-undiagnosed_hair_loss =
    .title = See a skin doctor about this kind of hair loss first
    .text = Bare patches, sudden loss, a sore scalp, loss after a birth or a drug: these can have another cause. The studies that compared took slow pattern hair loss alone. Do not start until a skin doctor agrees. Even if a drug may be the cause, never stop it on your own.
    .ask = Which kind of hair loss do I have, and why?
    .step = Show your scalp to a skin doctor.

caution-fatigue_signs =
    .title = Besides tiredness, there are signs to have looked into soon
    .text = Call 119 now (outside Japan, your local emergency number) for chest pain, bad breathlessness, sudden weakness on one side or trouble speaking. For black stool, or blood in stool or spit, see a doctor today. Weight loss, fever or night sweats, lumps, weakness or numbness: guides for family doctors say to look into these soon. See a doctor about them within days, before you think of this treatment. Do not start until that doctor agrees.
    .ask = Which tests would look into these signs?
    .step = See a doctor within days (for black stool or blood: today), and name all of the signs.

caution-low_mood =
    .title = You do not have to carry a very low mood alone
    .text = Talk to somebody today. In Japan, the ministry's page "Mamorouyo Kokoro" lists whom to call or write to. If you feel like ending your life, call 119 (outside Japan, your local emergency number) or go to an emergency department. If you take isotretinoin for acne, its US guide says to stop it and call a doctor. Tiredness can come from a low mood, and there is care for that. This treatment can wait until you have talked to a doctor.
    .ask = Do my tiredness and my mood belong together?
    .step = Tell your family, a helpline or a doctor today how you feel.

caution-oestrogen_with_drip =
    .title = The pill or hormone therapy, and a drip
    .text = Sudden pain or swelling in one leg, chest pain, short breath or slurred speech: take no more of it and call 119. Say that you take it: pages for users of the pill ask for this. In the lab, particles like these made human blood clot faster. The pill and hormone therapy also affect clotting. We found no report of a clot in a person. Not found does not mean that it does not happen. A study of exosomes put on after a laser left out people on these medicines. Do not start until the doctor who gave you the medicine agrees. In all other cases, do not stop it on your own.
    .ask = May I have a drip while I take this medicine?
    .step = Tell the doctor who gave you the medicine about the drip.

caution-isotretinoin_and_pregnancy =
    .title = Isotretinoin, and pregnancy or breastfeeding: talk to a doctor today
    .text =
        If you still take it, take no more until you have talked to a doctor today. Where this page says not to stop a medicine, it does not mean this one. { $pregnancy ->
            [breastfeeding] A US page for doctors found nothing about isotretinoin and breastfeeding, so nobody knows if it harms the baby. Ask the doctor how to go on feeding.
           *[other] Isotretinoin harms an unborn baby. A US guide for people who take it says: if you get pregnant, stop at once and call a doctor. It also says not to get pregnant until 1 month after the last dose. The NHS in the UK says that men may take it while their partner tries for a baby.
        } Call today too if you stopped less than a month ago. If you bought it without a doctor, call a pregnancy doctor. Do not start this treatment until that doctor agrees.
    .ask = With this pill, what do I do about pregnancy or breastfeeding?
    .step = Take no more isotretinoin, and call the doctor who gave it to you, or a pregnancy doctor, today.

caution-low_immunity =
    .title = You have no spleen, or your immune system is weak
    .text = Without a spleen, or with a weak immune system, an infection can turn bad. Studies left out people with a weak immune system. This treatment puts a product into your body that no government body has checked. Do not start until the doctor who looks after your immune system agrees. If you get a fever, see a doctor the same day.
    .ask = With my immune system as it is, may I have this treatment?
    .step = Tell the doctor who looks after your immune system about this treatment.

caution-tuberculosis =
    .title = You have or had tuberculosis
    .text = If you are still being treated, or you have coughed for weeks, do not have this before that is over. If you had it long ago, tell the doctor who treated it, or your own doctor. A study left out people whose tuberculosis was still active. Nobody knows what this treatment does to it. Do not start until that doctor agrees. Never stop the medicine on your own.
    .ask = Can we say that my tuberculosis is over?
    .step = Tell the doctor who treated your tuberculosis, or your own doctor, about this treatment. Do not stop its medicine.

caution-metal_with_needles =
    .title = A metal allergy, and metal needles
    .text = A review of 85 papers on fine needles asks for care with a metal allergy. The needles are made of metal. Do not start until a skin doctor agrees.
    .ask = Which metal do I react to, and may I have these needles?
    .step = Ask the clinic what the needles are made of, and check with a skin doctor.

caution-vitamin_c_drip =
    .title = Vitamin C in the drip, and your kidneys or heart
    .text = Clinics write that they do not give strong vitamin C drips to people with severe kidney or heart disease. They also test an enzyme (G6PD) first. Do not start until your own doctor agrees.
    .ask = With my kidneys or heart, may I have vitamin C in a drip?
    .step = Tell your own doctor what is mixed into the drip, and ask.

caution-can_decide =
    .title = Ask first what the person wants
    .text = By the answers, it may be hard for the person to hear the facts and decide. Before you decide for them, ask what they want. Talk with their own doctor about what the treatment is for, and what to do if they do not want it. Do not start until that doctor agrees.
    .ask = What would this treatment mean for the person?
    .step = Set a day to talk with the person and their own doctor.

caution-nasal_route =
    .title = Into the nose: only 9 people have been studied
    .text = We found one study in people that used the nose. 9 people with Alzheimer's disease had it twice a week for 12 weeks and were seen until week 48. No harm was reported. 9 people are too few to tell what harm can come, or to how many. Do not start until your own doctor agrees, or a doctor with no tie to the clinic. If you are to use it at home, ask who will see you if you fall ill.
    .ask = Is it all right for me to have this into my nose?
    .step = Before you use it, show the product to your own doctor, or one with no tie to the clinic.
