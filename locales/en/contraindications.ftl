# When not to have it: title, reason, a question for the own doctor, one deed for this week.

contraindication-cancer_in_treatment =
    .title = Do not have this while { who-you } { who-are } being treated for cancer
    .text = In theory it could help a cancer grow. In the lab, some tumours grew more and some grew less. Nobody knows what happens in people. Keep up { who-your } cancer treatment and talk to { who-their } cancer doctor.
    .ask = Without this treatment, what could ease the problem { who-i } { who-have } now?
    .step = Tell { who-your } cancer doctor that { who-they } thought of this. Keep up { who-their } cancer treatment.

contraindication-cancer_recent =
    .title = Do not have this within 2 years after cancer
    .text = Nobody knows how this acts on cancer cells that may still be there. In one heart study, people whose heart a cancer drug had hurt had to be free of cancer for 2 years. Their chance of its return within 5 years had to be at most 30 in 100. The study made no such demand after some small skin cancers that were cut out: ask { who-your } doctor. That does not mean that it is fine after 2 years. Keep all { who-their } check-ups. After the 2 years too, wait until { who-their } cancer doctor agrees.
    .ask = From what date can we say that { who-i } { who-am } free of cancer?
    .step = Check the date of { who-your } next test, and tell { who-their } doctor that { who-they } will wait.

contraindication-cancer_drug =
    .title = Do not have this while { who-you } take{ who-s } a cancer drug
    .text = While { who-you } take{ who-s } a cancer drug, { who-their } cancer treatment is still going on. Tablets count too. Nobody knows how this acts on the cancer or on { who-their } drug. The drug may also leave { who-their } body less able to fight infection. Never stop the drug { who-alone }. Keep up { who-their } treatment and talk to { who-their } cancer doctor.
    .ask = How long will { who-i } take this cancer drug, and how long should { who-they-i } wait after that?
    .step = Ask { who-your } cancer doctor how long { who-they } will take the cancer drug. Do not stop taking it.

contraindication-pregnant =
    .title = Do not have this while { who-you } { who-are } pregnant
    .text = { $route ->
        [cosmetic] We found no study that looked at whether a cosmetic like this gets to an unborn baby, or harms it. So here the answer is not to use it, to be on the safe side. If { who-you } { who-have } used it, there is no need for alarm: stop, and tell { who-their } pregnancy doctor.
       *[other] Nobody knows if it harms an unborn baby. All three study plans that we checked on this point left out people who were pregnant. If { who-you } had it before { who-they } knew, tell { who-their } pregnancy doctor the date.
    } The same goes for the time { who-you } breastfeed{ who-s }.
    .ask = Is there something { who-i } can use for this problem while { who-they-i } { who-am-they } pregnant?
    .step = Cancel any booking or order, and tell { who-your } pregnancy doctor.

contraindication-breastfeeding =
    .title = Do not have this while { who-you } breastfeed{ who-s }
    .text = { $route ->
        [cosmetic] We found no study that looked at whether a cosmetic like this gets into breast milk or harms a baby. So here the answer is not to use it, to be on the safe side. Just go on breastfeeding.
       *[other] Nobody knows if it gets into breast milk, or if it harms a baby. All three study plans that we checked on this point left out people who breastfed. If { who-you } { who-have } not had it, just go on breastfeeding. If { who-they } have already had it, ask { who-their } own doctor how to go on feeding.
    } { who-start-you } can think about this again when { who-they } have finished.
    .ask = Is there something { who-i } can use for this problem while { who-they-i } breastfeed?
    .step = Cancel any booking or order, and wait until { who-you } { who-have } finished breastfeeding.

contraindication-active_infection =
    .title = Do not have this while { who-you } { who-have } a fever or an infection
    .text = { $route ->
        [iv_drip] While { who-you } { who-have } a fever or an infection, a drip would put a product into { who-their } vein that no government body has checked.
        [nasal] With a fever or an infection, nobody can tell what the product does in { who-your } nose and what the infection does.
        [cosmetic] On infected skin nobody can tell what the cosmetic does and what the infection does.
       *[other] Needles could spread the germs. A review of 85 papers on fine needles asks for care when there is an infection.
    } One study left out people with infected skin. A fever, pus in the skin or a cold sore count too. Have the infection treated first, and think again when it has healed.
    .ask = When can we say that this infection is over?
    .step = Have the infection looked at. Put off any booking until it has healed.

contraindication-exosome_reaction =
    .title = Do not have this: { who-you } reacted to a product like it
    .text = { $earlier_treatment ->
        [bad_reaction] If { who-you } { who-have } trouble breathing, chest pain or a sudden change in sight now, call 119 (outside Japan, your local emergency number). Do the same for swollen lips or throat, or if { who-they } shake with fever and feel faint or confused. If skin turns white, purple or black, see a doctor at once. See one today for fever, shaking, one swollen leg, or a new lump. The same goes for redness that spreads. If { who-they } have the treatment again, the same reaction could come back.
       *[other] The same reaction could come back. The base article only says to be careful. Here the answer is stop, to be on the safe side. Tell { who-your } own doctor the name of the product and the date.
    }
    .page = { $earlier_treatment ->
        [bad_reaction] If { who-you } { who-have } the treatment again, the same reaction could come back. For signs that { who-they } have now, see above what to do.
       *[other] { contraindication-exosome_reaction.text }
    }
    .ask = Can we find out what caused { who-my } earlier reaction?
    .step = Cancel any booking, and tell { who-your } own doctor about { who-their } earlier reaction.

contraindication-minor =
    .title = Do not have this before { who-you } { who-are } 18
    .text = We found no study of this treatment in people under 18. Nobody knows how it acts in a body that is still growing. { $route ->
        [microneedling] The US regulator (FDA) allows needle devices for acne scars and wrinkles on the face only from age 22. { who-start-you } can wait, with nothing decided now.
        [undecided] The US regulator (FDA) allows needle devices for acne scars and wrinkles on the face only from age 22. { who-start-you } can wait, with nothing decided now.
       *[other] { who-start-you } can wait, with nothing decided now.
    }
    .ask = Which other treatments could { who-i } have at { who-their-my } age?
    .step = Talk to a parent or guardian, and see { who-your } own doctor together.

contraindication-joint_infection_signs =
    .title = { who-start-your } joint may be infected: have it seen today
    .text = A joint that is hot and swollen, or that got much worse with a fever, may be infected. A UK guide asks doctors to treat a hot, swollen joint as infected until tests show otherwise, even without a fever. Left alone, an infection can ruin the joint. Have nothing injected into it now. See a bone and joint doctor or an emergency department today. If { who-you } { who-have } an artificial joint, say so first.
    .ask = Is this joint infected, and which test shows it?
    .step = Go to a bone and joint doctor or an emergency department today.

contraindication-transplant_with_drip =
    .title = No drip while drugs protect { who-your } transplant
    .text = Drugs that protect a transplant leave { who-your } body less able to fight infection. A drip puts a product into { who-their } vein that no government body has checked. In the US, cord blood products infected 20 people. Those were not exosomes. Nobody knows what it does to the transplant either. Keep taking the drugs, and talk to { who-their } transplant doctor.
    .ask = After { who-my } transplant, what must not go into { who-their-my } veins?
    .step = Tell { who-your } transplant doctor that { who-they } thought of a drip. Do not stop { who-their } drugs.
