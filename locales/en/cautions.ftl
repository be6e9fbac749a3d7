# What to settle with a doctor first: title, reason, a question for the own doctor, one deed for this week.

## Cancer

caution-cancer_remission =
    .title = { who-start-you } { who-have } been treated for cancer
    .text = Nobody knows how this acts in people who have had cancer. In the lab, some tumours grew more and some grew less. In one heart study, people whose heart a cancer drug had hurt had to be free of cancer for 2 years. Their chance of its return within 5 years had to be at most 30 in 100. Do not start until the doctor who treated { who-your } cancer agrees. That doctor can also tell { who-them } if the 2 years are over. Keep all { who-their } check-ups.
    .ask = As { who-my } cancer could come back, may { who-they-i } still have this treatment?
    .step = Tell the doctor who treated { who-your } cancer about this treatment.

caution-cancer_suspected =
    .title = Not before the tests for cancer are done
    .text = Have the tests first. Do not put them off. Nobody knows how this acts in people who have cancer. In theory it could even help a cancer grow. Do not start until the doctor who did the tests agrees.
    .ask = When, and by which test, will we know if this is cancer?
    .step = Check the date of { who-your } test. If { who-they } have none, book one this week.

caution-cancer_unsure =
    .title = { who-start-you } { who-do } not know if { who-they } have had cancer
    .text = Nobody knows how this acts in people who have cancer. So it is best to settle this first. Think back to what { who-you } { who-were } told after check-ups and tests. If something worries { who-them }, say so. Do not start until { who-their } own doctor agrees.
    .ask = Should { who-i } be checked for cancer before this treatment?
    .step = Take { who-your } check-up results to { who-their } own doctor and ask.

## Pregnancy

caution-pregnancy_planning =
    .title = { who-start-you } hope{ who-s } to have a baby
    .text = Nobody knows if having this before a pregnancy harms the baby. Some study plans asked people to use birth control after the treatment. The time was from 30 days to 3 months. This is worth asking if { who-you }, or { who-their } partner, would be pregnant. Do not start until { who-their } own doctor agrees.
    .ask = After this treatment, how long should we wait before a pregnancy?
    .step = Tell { who-your } own doctor when { who-they } hope to have a baby.

caution-pregnancy_unsure =
    .title = { who-start-you } { who-do } not know yet if { who-they } are pregnant
    .text = Nobody knows if it harms an unborn baby. All three study plans that we checked on this point left out people who were pregnant. Find out first if { who-you } { who-are } pregnant. Do not start until { who-their } own doctor or a pregnancy doctor agrees.
    .ask = When and how can we be sure that { who-i } { who-am } not pregnant?
    .step = Take a pregnancy test. Put off any booking until { who-you } know{ who-s }.

## Illness

caution-conditions_unsure =
    .title = { who-start-you } { who-are } not sure about { who-their } illnesses
    .text = A bleeding problem, heart or kidney disease or an infection would change the answer. Study plans left out people with each of these. Look for the names on { who-your } hospital cards and check-up results. Do not start until { who-their } own doctor agrees. When { who-they } know the names, { who-they } can answer here again.
    .ask = { who-start-do-i } have an illness to watch out for before this treatment?
    .step = Take { who-your } hospital cards and check-up results to { who-their } own doctor.

caution-severe_heart =
    .title = { who-start-you } { who-have } severe heart disease
    .text =
        One study plan left out people with heart disease, and another those whose severe heart disease was not under control. A French heart study had treated 3 people by late 2024, to look for harm alone. { $route ->
            [iv_drip] The base article says that a drip can burden the body. Do not have a drip while { who-your } heart is not stable.
            [undecided] The base article says that a drip can burden the body. Do not have a drip while { who-your } heart is not stable.
           *[other] Studies do not tell if { who-you } may have it as { who-they } are now.
        } Do not start until { who-your } heart doctor agrees. Keep up the care { who-they } have now.
    .ask = With { who-my } heart as it is now, may { who-they-i } have this treatment?
    .step = Ask { who-your } heart doctor, and say if it is a drip or an injection.

caution-severe_lung =
    .title = { who-start-you } { who-have } severe lung disease
    .text =
        A study plan left out people with other lung diseases than the cough that it treated. In animals, what went into a vein gathered in the lungs, the liver and other organs. Nobody knows if people are the same. { $route ->
            [iv_drip] The base article says that a drip can burden the body. Do not have a drip while { who-you } { who-are } short of breath or not stable.
            [undecided] The base article says that a drip can burden the body. Do not have a drip while { who-you } { who-are } short of breath or not stable.
           *[other] Studies do not tell if { who-you } may have it as { who-they } are now.
        } Do not start until { who-your } lung doctor agrees. Keep up the care { who-they } have now.
    .ask = With { who-my } lungs as they are now, may { who-they-i } have this treatment?
    .step = Ask { who-your } lung doctor, and say if it is a drip or an injection.

caution-severe_kidney =
    .title = { who-start-you } { who-have } severe kidney disease
    .text =
        One study plan left out people with kidney disease, and another those whose kidneys work poorly (eGFR under 60). In animals, what went into a vein gathered in the kidneys, the liver and other organs. Nobody knows if people are the same. { $route ->
            [iv_drip] The base article says that a drip can burden the body. Do not have a drip while { who-you } { who-are } not stable.
            [undecided] The base article says that a drip can burden the body. Do not have a drip while { who-you } { who-are } not stable.
           *[other] Studies do not tell if { who-you } may have it as { who-they } are now.
        } Do not start until { who-your } kidney doctor agrees. Keep up the care { who-they } have now.
    .ask = With { who-my } kidneys as they are now, may { who-they-i } have this treatment?
    .step = Ask { who-your } kidney doctor, and say if it is a drip or an injection.

caution-severe_liver =
    .title = { who-start-you } { who-have } severe liver disease
    .text =
        One study plan left out people with liver disease, and another those whose severe liver disease was not under control. In animals, what went into a vein gathered in the liver, the kidneys and other organs. Nobody knows if people are the same. { $route ->
            [iv_drip] Do not have a drip while { who-you } { who-are } not stable.
            [undecided] Do not have a drip while { who-you } { who-are } not stable.
           *[other] Studies do not tell if { who-you } may have it as { who-they } are now.
        } Do not start until { who-your } liver doctor agrees. Keep up the care { who-they } have now.
    .ask = With { who-my } liver as it is now, may { who-they-i } have this treatment?
    .step = Ask { who-your } liver doctor, and say if it is a drip or an injection.

caution-uncontrolled_diabetes =
    .title = { who-start-your } diabetes is not under control yet
    .text = Nobody knows how this acts in people whose blood sugar stays high. A study left out people whose diabetes was not under control. Talk with { who-your } own doctor first about how to bring { who-their } blood sugar down. Do not start until the doctor who treats { who-their } diabetes agrees. Do not stop { who-their } diabetes medicine.
    .ask = What should { who-my } blood sugar be before { who-they-i } think about this treatment?
    .step = Take { who-your } last blood sugar results to { who-their } own doctor and ask.

caution-bleeding_with_needles =
    .title = { who-start-you } bleed{ who-s } easily, and this uses needles
    .text = Needles can make { who-you } bleed or bruise more. A study of exosomes put on after a laser left out people whose blood does not clot well. Do not start until the doctor who looks after { who-their } bleeding agrees. Tell that doctor if a cut or a pulled tooth has bled for a long time.
    .ask = { who-start-i } bleed{ who-s } easily: may { who-they-i } have needles in { who-their-my } skin again and again?
    .step = Tell the doctor who looks after { who-your } bleeding that this uses needles.

caution-bleeding_with_drip =
    .title = { who-start-you } bleed{ who-s } easily, and this is a drip
    .text = A study of exosomes put on after a laser left out people whose blood does not clot well. What a drip would do is not known. Do not start until the doctor who looks after { who-your } bleeding agrees. Tell that doctor if a cut or a pulled tooth has bled for a long time.
    .ask = { who-start-i } bleed{ who-s } easily: may { who-they-i } have this as a drip?
    .step = Tell the doctor who looks after { who-your } bleeding that this is a drip.

caution-blood_clot_with_drip =
    .title = { who-start-you } { who-have } had a blood clot, and this may be a drip
    .text = In the lab, particles like these made human blood clot faster. The authors ask for care with people who clot easily. We found no report of a clot in a person. Not found does not mean that it does not happen. A study of exosomes put on after a laser left out people who clot easily. Do not start until the doctor who looks after this illness agrees. Never stop a medicine { who-alone }.
    .ask = { who-start-i } { who-have } had a blood clot: may { who-they-i } have this as a drip?
    .step = Tell the doctor who treats { who-you } for a blood clot or the like about the drip.

caution-autoimmune =
    .title = { who-start-you } { who-have } an autoimmune disease (such as lupus or rheumatoid arthritis)
    .text = This product might act on the immune system. A study of exosomes put on after a laser left out people who have or had an autoimmune disease. The base article says that its use in this disease is still being studied. Do not start until the doctor who treats the disease agrees. Never stop a medicine { who-alone }.
    .ask = With { who-my } disease as active as it is now, may { who-they-i } have this treatment?
    .step = Tell the doctor who treats { who-your } autoimmune disease about this treatment. Do not stop the medicine for it.

caution-chronic_viral_infection =
    .title = { who-start-you } { who-have } a long-term virus infection
    .text = This means hepatitis B or C, HIV and the like. A study left out people whose virus was still active. Nobody knows what this treatment does to the infection. Do not start until the doctor who treats the infection agrees. Never stop a medicine { who-alone }.
    .ask = With { who-my } virus as it is now, may { who-they-i } have this treatment?
    .step = Tell the doctor who treats { who-your } virus infection about this treatment.

caution-transplant =
    .title = { who-start-you } { who-have } had an organ or bone marrow transplant
    .text = Nobody knows how this acts on a transplant. When the immune system is suppressed, infections come more easily. Studies left out people like this too. In the US, another product, made from cord blood, infected 20 people. Do not start until { who-your } transplant doctor agrees. If { who-they } get a fever, call { who-their } transplant hospital the same day. Never stop a medicine { who-alone }.
    .ask = Could this treatment harm { who-my } transplant or upset { who-their-my } drugs?
    .step = Call { who-your } transplant hospital and ask about this treatment. Do not stop the medicine for it.

caution-keloid_with_needles =
    .title = { who-start-your } scars grow thick, and this uses needles
    .text = A study of exosomes put on after a laser left out people whose scars grow thick. Yet a review tells of needles used on such scars, with no serious harm. Nobody knows for sure which is right. Ask a skin doctor first. Do not start until that doctor agrees.
    .ask = With scars that grow thick, may { who-i } have needles?
    .step = Show a skin doctor { who-your } old scars, and ask about needles.

caution-active_skin_disease_with_needles =
    .title = { who-start-your } skin disease has not healed, and this uses needles
    .text = A study of exosomes put on after a laser left out people with another skin disease at that place. We found no study that tried needles there. Until a skin doctor has looked, no needle should go into the affected skin. Do not start until the skin doctor agrees. Keep up the creams and tablets { who-you } use{ who-s } now.
    .ask = When may needles go into the skin that is not well now?
    .step = Show a skin doctor the place where the needles would go.

## Medicines

caution-anticoagulant_with_needles =
    .title = A blood thinner and a method that uses needles
    .text = Needles can make { who-you } bleed or bruise more. Do not start until the doctor who gave { who-them } the medicine agrees. Never stop the medicine { who-alone }.
    .ask = May { who-i } have needles again and again while { who-they-i } take a blood thinner?
    .step = Tell the doctor who gave { who-you } the blood thinner that this uses needles. Do not stop taking it.

caution-anticoagulant_with_drip =
    .title = A blood thinner and a drip
    .text = A study of injections into the skin left out people on blood thinners. What a drip would do is not known. Do not start until the doctor who gave { who-you } the medicine agrees. Never stop the medicine { who-alone }.
    .ask = May { who-i } have this as a drip while { who-they-i } take a blood thinner?
    .step = Tell the doctor who gave { who-you } the blood thinner that this is a drip. Do not stop taking it.

caution-immunosuppressant =
    .title = { who-start-you } take{ who-s } a drug that suppresses the immune system
    .text = The base article only says that the effect might be weaker. That is not the main point. Because of the drug, { who-you } catch{ who-es } infections more easily. And no government body has checked what is in this product. Do not start until the doctor who gave { who-them } the drug agrees. If { who-they } get a fever, call that doctor the same day. Never stop the drug { who-alone }.
    .ask = May { who-i } have this product while { who-they-i } take a drug that suppresses { who-their-my } immune system?
    .step = Tell the doctor who gave { who-you } the drug for { who-their } immune system about this treatment. Do not stop taking it.

caution-isotretinoin_with_needles =
    .title = Isotretinoin for acne, and a method that uses needles
    .text = The label says to avoid treatments that smooth the skin until 6 months after the last dose. A US society wrote in 2017 to wait 6 months for deep sanding, or strong laser on the whole face. For lighter ones it found too little reason to delay. For fine needles there is no firm answer. Do not start until a skin doctor agrees.
    .ask = After isotretinoin, how many months should { who-i } wait before needles?
    .step = Write down when { who-you } took isotretinoin, and show a skin doctor.

caution-do_not_stop_treatment =
    .title = Do not stop or put off the care { who-you } { who-have } now
    .text = A delay of proper treatment is itself a harm, says the US regulator (FDA). We found nothing to show that this can take the place of the care { who-you } { who-have } now. Do not start until the doctor who treats { who-them } now agrees. Never stop a medicine { who-alone }.
    .ask = May { who-i } have this treatment while { who-their-my } present care goes on?
    .step = Tell the doctor who treats { who-you } now about this treatment. Ask before { who-they } stop any medicine.

caution-medicines_unsure =
    .title = { who-start-you } { who-do } not know which medicines { who-they } take
    .text = A blood thinner, or a drug that suppresses the immune system, would change the answer. Look in { who-your } medicine notebook, or ask { who-their } pharmacist. Do not start until the doctor who gave { who-them } the medicines agrees. Never stop a medicine { who-alone }. When { who-they } know the names, { who-they } can answer here again.
    .ask = May { who-i } have this treatment with the medicines { who-they-i } take now?
    .step = Take { who-your } medicine notebook to a pharmacist and ask for the names.

## Allergies

caution-anaphylaxis =
    .title = { who-start-you } { who-have } had a severe allergic reaction
    .text = The base article says that an allergy to something in the product can threaten life. We found no report of this from exosomes. Not found does not mean that it does not happen. One study plan left out people with a history of severe allergy. Another left out people with an allergy to two or more drugs or foods. Do not start until the doctor who looks after { who-your } allergy agrees.
    .ask = { who-start-i } { who-have } had a severe allergic reaction: may { who-they-i } have this product?
    .step = Write down what set off { who-your } severe reaction, and show { who-their } own doctor.

caution-serum_egg_antibiotic =
    .title = { who-start-you } { who-have } an allergy to egg, beef, milk, serum or an antibiotic
    .text = Things used to grow the cells could be left in the product. What is left differs from product to product. One study left out people with an allergy to something in it. Ask for a list of the contents, and show it to the doctor who looks after { who-your } allergy. Do not start until that doctor agrees.
    .ask = With { who-my } allergies, is there something in this product that { who-they-i } must stay away from?
    .step = Ask the clinic for a list of what is left in the product.

caution-anaesthetic_with_needles =
    .title = An allergy to a numbing drug, and needles
    .text = If a numbing drug is used before the needles, the reaction could come back. A study of exosomes put on after a laser left out people with an allergy to numbing drugs. Ask the clinic first if one is used. Tell them the name of the drug { who-you } reacted to. Do not start until the doctor who looks after { who-their } allergy agrees.
    .ask = Is there a numbing drug that { who-i } may have?
    .step = Ask the place where { who-you } reacted for the name of the numbing drug.

caution-allergies_unsure =
    .title = { who-start-you } { who-do } not know if { who-they } have an allergy
    .text = The product may hold traces of the liquid the cells grew in. The base article lists reactions from an itch to ones that threaten life. Write down any drug, food or numbing drug that made { who-you } ill. Do not start until { who-their } own doctor agrees.
    .ask = Should { who-i } be tested for allergies before this treatment?
    .step = List the drugs and foods that made { who-you } ill, and show { who-their } own doctor.

## Spots and sport

caution-undiagnosed_spot =
    .title = Nobody has yet told { who-you } what kind of spot it is
    .text = See a skin doctor first. If a spot changes or bleeds, go this week. Do not start until that doctor agrees. A cell researcher warns of harm if a skin cancer has gone unseen. (*)
    .ask = What is this spot, and should it be tested first?
    .step = Book a visit to a skin doctor and have the spot looked at.

caution-doping_control =
    .title = { who-start-you } { who-are } tested for doping in { who-their } sport
    .text = { $route ->
        [iv_drip] A drip of more than 100 mL in 12 hours is banned, except for some care such as in a hospital. This holds between contests too, and even for salt water.
        [undecided] A drip of more than 100 mL in 12 hours is banned, except for some care such as in a hospital. This holds between contests too, and even for salt water.
       *[other] This treatment may hold something that is banned.
    } Growth factors on their own, and drugs no government has approved, are on the banned list. The list changes each January. Do not start until { who-your } sports body and { who-their } own doctor agree.
    .ask = Is this treatment on this year's anti-doping list?
    .step = Give { who-your } sports body the name of the product and the method, and ask if they are allowed.

caution-goal_needs_doctor =
    .title = For an illness, or for tiredness, see a doctor first
    .text = { who-start-your } goals include an illness, or tiredness that nobody has explained yet. We found no study that shows this treatment to help with that. The US regulator (FDA) says that a delay of proper treatment is itself a harm. Tiredness can come from an illness, such as anaemia or a thyroid problem. Do not start until { who-their } own doctor agrees. Keep up the care { who-they } have now.
    .ask = Which treatment or test for this problem is known to help?
    .step = Take this problem to { who-your } own doctor first.

caution-joint_infection_unsure =
    .title = { who-start-you } { who-are } not sure if { who-their } joint shows signs of infection
    .text = Have the joint seen today or tomorrow. Hot, red and swollen, hard to move, much worse with a fever: these can be signs of infection. A UK guide asks doctors to think of infection even without a fever. Do not start injections until a bone and joint doctor says that there is none.
    .ask = Can you tell that this joint is not infected?
    .step = Show the joint to a bone and joint doctor by tomorrow. If it swells or gets hot, go the same day.

caution-undiagnosed_joint =
    .title = Nobody has yet told { who-you } why the joint hurts
    .text = Wear, rheumatism, an injury and gout each need their own care. The study that compared took worn knees alone. Have a bone and joint doctor look first. Do not start until that doctor agrees.
    .ask = Why does this joint hurt?
    .step = Book a visit to a bone and joint doctor.

caution-implant_with_joint_injection =
    .title = { who-start-you } { who-have } an implant, and this goes into a joint
    .text = To be on the safe side, have nothing injected into an artificial joint. A guide counts an artificial joint as a risk for infection. An infected one may have to come out. If it is a pacemaker or another implant, ask the doctor who looks after it if this matters. Do not start until that doctor agrees.
    .ask = With { who-my } implant, may this joint be injected?
    .step = Ask the doctor who looks after { who-your } implant about the injection.

caution-implant_with_heat =
    .title = { who-start-you } { who-have } an implant, and the needles may use electric heat
    .text = A maker of devices with electric heat (RF) says not to use them on people with a pacemaker or the like. It also keeps away from places with metal inside. Needles without heat are another matter. Do not start until the doctor who looks after the implant agrees.
    .ask = With this implant, may { who-i } have needles that use electric heat?
    .step = Ask the clinic if the needles use heat, and show { who-your } implant card.

caution-undiagnosed_hair_loss =
    .title = See a skin doctor about this kind of hair loss first
    .text = Bare patches, sudden loss, a sore scalp, loss after a birth or a drug: these can have another cause. The studies that compared took slow pattern hair loss alone. Do not start until a skin doctor agrees. Even if a drug may be the cause, never stop it { who-alone }.
    .ask = Which kind of hair loss { who-do-i } have, and why?
    .step = Show { who-your } scalp to a skin doctor.

caution-fatigue_signs =
    .title = Besides tiredness, there are signs to have looked into soon
    .text = Call 119 now (outside Japan, your local emergency number) for chest pain, bad breathlessness, sudden weakness on one side or trouble speaking. For black stool, or blood in stool or spit, see a doctor today. Weight loss, fever or night sweats, lumps, weakness or numbness: guides for family doctors say to look into these soon. See a doctor about them within days, before { who-they } think of this treatment. Do not start until that doctor agrees.
    .ask = Which tests would look into these signs?
    .step = See a doctor within days (for black stool or blood: today), and name all of the signs.

caution-low_mood =
    .title = { who-start-you } { who-do } not have to carry a very low mood alone
    .text = Talk to somebody today. In Japan, the ministry's page "Mamorouyo Kokoro" lists whom to call or write to. If { who-you } feel{ who-s } like ending { who-their } life, call 119 (outside Japan, your local emergency number) or go to an emergency department. If { who-they } take isotretinoin for acne, its US guide says to stop it and call a doctor. Tiredness can come from a low mood, and there is care for that. This treatment can wait until { who-they } have talked to a doctor.
    .ask = Do { who-my } tiredness and { who-their-my } mood belong together?
    .step = Tell { who-your } family, a helpline or a doctor today how { who-they } feel.

caution-oestrogen_with_drip =
    .title = The pill or hormone therapy, and a drip
    .text = Sudden pain or swelling in one leg, chest pain, short breath or slurred speech: take no more of it and call 119. Say that { who-you } take{ who-s } it: pages for users of the pill ask for this. In the lab, particles like these made human blood clot faster. The pill and hormone therapy also affect clotting. We found no report of a clot in a person. Not found does not mean that it does not happen. A study of exosomes put on after a laser left out people on these medicines. Do not start until the doctor who gave { who-them } the medicine agrees. In all other cases, do not stop it { who-alone }.
    .ask = May { who-i } have a drip while { who-they-i } take this medicine?
    .step = Tell the doctor who gave { who-you } the medicine about the drip.

caution-isotretinoin_and_pregnancy =
    .title = Isotretinoin, and pregnancy or breastfeeding: talk to a doctor today
    .text =
        If { who-you } still take{ who-s } it, take no more until { who-they } have talked to a doctor today. Where this page says not to stop a medicine, it does not mean this one. { $pregnancy ->
            [breastfeeding] A US page for doctors found nothing about isotretinoin and breastfeeding, so nobody knows if it harms the baby. Ask the doctor how to go on feeding.
           *[other] Isotretinoin harms an unborn baby. A US guide for people who take it says: if { who-you } get{ who-s } pregnant, stop at once and call a doctor. It also says not to get pregnant until 1 month after the last dose. The NHS in the UK says that men may take it while their partner tries for a baby.
        } Call today too if { who-you } stopped less than a month ago. If { who-they } bought it without a doctor, call a pregnancy doctor. Do not start this treatment until that doctor agrees.
    .ask = With this pill, what { who-do-i } do about pregnancy or breastfeeding?
    .step = Take no more isotretinoin, and call the doctor who gave it to { who-you }, or a pregnancy doctor, today.

caution-low_immunity =
    .title = { who-start-you } { who-have } no spleen, or { who-their } immune system is weak
    .text = Without a spleen, or with a weak immune system, an infection can turn bad. Studies left out people with a weak immune system. This treatment puts a product into { who-your } body that no government body has checked. Do not start until the doctor who looks after { who-their } immune system agrees. If { who-they } get a fever, see a doctor the same day.
    .ask = With { who-my } immune system as it is, may { who-they-i } have this treatment?
    .step = Tell the doctor who looks after { who-your } immune system about this treatment.

caution-tuberculosis =
    .title = { who-start-you } { who-have } or had tuberculosis
    .text = If { who-you } { who-are } still being treated, or { who-they } have coughed for weeks, do not have this before that is over. If { who-they } had it long ago, tell the doctor who treated it, or { who-their } own doctor. A study left out people whose tuberculosis was still active. Nobody knows what this treatment does to it. Do not start until that doctor agrees. Never stop the medicine { who-alone }.
    .ask = Can we say that { who-my } tuberculosis is over?
    .step = Tell the doctor who treated { who-your } tuberculosis, or { who-their } own doctor, about this treatment. Do not stop its medicine.

caution-metal_with_needles =
    .title = A metal allergy, and metal needles
    .text = A review of 85 papers on fine needles asks for care with a metal allergy. The needles are made of metal. Do not start until a skin doctor agrees.
    .ask = Which metal { who-do-i } react to, and may { who-they-i } have these needles?
    .step = Ask the clinic what the needles are made of, and check with a skin doctor.

caution-vitamin_c_drip =
    .title = Vitamin C in the drip, and { who-your } kidneys or heart
    .text = Clinics write that they do not give strong vitamin C drips to people with severe kidney or heart disease. They also test an enzyme (G6PD) first. Do not start until { who-your } own doctor agrees.
    .ask = With { who-my } kidneys or heart, may { who-they-i } have vitamin C in a drip?
    .step = Tell { who-your } own doctor what is mixed into the drip, and ask.

caution-can_decide =
    .title = Ask first what the person wants
    .text = By the answers, it may be hard for the person to hear the facts and decide. Before you decide for them, ask what they want. Talk with their own doctor about what the treatment is for, and what to do if they do not want it. Do not start until that doctor agrees.
    .ask = What would this treatment mean for the person?
    .step = Set a day to talk with the person and their own doctor.

caution-nasal_route =
    .title = Into the nose: only 9 people have been studied
    .text = We found one study in people that used the nose. 9 people with Alzheimer's disease had it twice a week for 12 weeks and were seen until week 48. No harm was reported. 9 people are too few to tell what harm can come, or to how many. Do not start until { who-your } own doctor agrees, or a doctor with no tie to the clinic. If { who-they } are to use it at home, ask who will see { who-them } if { who-they } fall ill.
    .ask = Is it all right for { who-me } to have this into { who-their-my } nose?
    .step = Before { who-you } use{ who-s } it, show the product to { who-their } own doctor, or one with no tie to the clinic.
