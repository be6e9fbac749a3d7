### What is known of each goal by the nose.

expectation-wrinkles_nasal =
    .title = Wrinkles, by nose: we found no study in people
    .text = We found no study in people of a spray or drops by nose for wrinkles. The only study by nose that we found was of 9 people with Alzheimer's, with nothing to compare with. We found nothing to show that it gets from the nose to the skin of the face. Not found does not mean proved useless.
    .time = Neither a study nor the base article gives a time for wrinkles by nose.

expectation-skin_texture_nasal =
    .title = Skin texture, by nose: we found no study in people
    .text = We found no study in people of a spray or drops by nose for skin texture. The only study by nose that we found was of 9 people with Alzheimer's, with nothing to compare with. We found nothing to show that it gets from the nose to the skin. Not found does not mean proved useless.
    .time = Neither a study nor the base article gives a time for skin texture by nose.

expectation-acne_scars_nasal =
    .title = Acne scars, by nose: we found no study in people
    .text = We found no study in people of a spray or drops by nose for acne scars. The only study by nose that we found was of 9 people with Alzheimer's, with nothing to compare with. We found nothing to show that it gets from the nose to a scar in the skin. Not found does not mean proved useless.
    .time = Neither a study nor the base article gives a time for acne scars by nose.

expectation-inflamed_skin_nasal =
    .title = Inflamed skin, by nose: we found no study in people
    .text = We found no study in people of a spray or drops by nose for inflamed skin. The only study by nose that we found was of 9 people with Alzheimer's, with nothing to compare with. We found nothing to show that it gets from the nose to the skin. Not found does not mean proved useless. Do not stop the care { who-you } { who-have } now { who-alone }.
    .time = Neither a study nor the base article gives a time for inflamed skin by nose.

expectation-spots_nasal =
    .title = Dark spots, by nose: we found no study in people
    .text = We found no study in people of a spray or drops by nose for dark spots. The only study by nose that we found was of 9 people with Alzheimer's, with nothing to compare with. We found nothing to show that it gets from the nose to the skin. Not found does not mean proved useless. First let a skin doctor see which kind of spot { who-you } { who-have }.
    .time = Neither a study nor the base article gives a time for dark spots by nose.

expectation-grey_hair_nasal =
    .title = Grey hair, by nose: we found no study in people
    .text = We found no study in people of a spray or drops by nose for grey hair. The only study by nose that we found was of 9 people with Alzheimer's, with nothing to compare with. We found nothing to show that it gets from the nose to the roots of the hair. Not found does not mean proved useless.
    .time = Neither a study nor the base article gives a time for grey hair by nose.

expectation-hair_loss_nasal =
    .title = Hair loss, by nose: we found no study in people
    .text = We found no study in people of a spray or drops by nose for hair growth. The only study by nose that we found was of 9 people with Alzheimer's, with nothing to compare with. We found nothing to show that it gets from the nose to the scalp. Not found does not mean proved useless.
    .time = Neither a study nor the base article gives a time for hair growth by nose.

expectation-fatigue_nasal =
    .title = Tiredness, by nose: we found no study in people
    .text = We found no study in people of a spray or drops by nose for ordinary tiredness. The only study by nose that we found was of 9 people with Alzheimer's, with nothing to compare with. We found nothing to show that it gets from the nose to the rest of the body. Not found does not mean proved useless. Tiredness can come from an illness, so see a doctor about it first.
    .time = Neither a study nor the base article gives a time for ordinary tiredness by nose.

expectation-rejuvenation_nasal =
    .title = Feeling younger, by nose: we found no study in people
    .text = We found no study in people of a spray or drops by nose for feeling younger. The only study by nose that we found was of 9 people with Alzheimer's, with nothing to compare with. We found nothing to show that it gets from the nose to the rest of the body. Not found does not mean proved useless.
    .time = Neither a study nor the base article gives a time for feeling younger by nose.

expectation-joint_pain_nasal =
    .title = Joint pain, by nose: we found no study in people
    .text = We found no study in people of a spray or drops by nose for joint pain. The only study by nose that we found was of 9 people with Alzheimer's, with nothing to compare with. We found nothing to show that it gets from the nose to a joint. Not found does not mean proved useless.
    .time = Neither a study nor the base article gives a time for joint pain by nose.

expectation-autoimmune_nasal =
    .title = Autoimmune disease, by nose: we found no study in people
    .text = We found no study in people of a spray or drops by nose for an autoimmune disease. The only study by nose that we found was of 9 people with Alzheimer's, with nothing to compare with. We found nothing to show that it gets from the nose to the joints or the bowel. Not found does not mean proved useless. Do not stop or put off the drugs { who-you } { who-have }.
    .time = Neither a study nor the base article gives a time for an autoimmune disease by nose.

expectation-allergy_nasal =
    .title = Allergy, by nose: we found no study in people
    .text = We found no study in people of a spray or drops by nose for an allergy. The only study by nose that we found was of 9 people with Alzheimer's, with nothing to compare with. We found nothing to show that it gets from the nose to the rest of the body. Not found does not mean proved useless.
    .time = Neither a study nor the base article gives a time for an allergy by nose.

expectation-nerve_disease_nasal =
    .title = Disease of the nerves, by nose: 9 people, nothing compared
    .text = One study gave it by nose for 12 weeks to 9 people with Alzheimer's. The middle dose scored better on a test, but there was nothing to compare with. The proteins that build up in the brain showed no clear difference. For other diseases of the nerves we found no study in people by nose. Keep up the care { who-you } { who-have }.
    .outlook = 9 people with Alzheimer's disease, and nothing to compare them with
    .time = The one study by nose gave it for 12 weeks. It does not tell when a change would start.

expectation-organ_disease_nasal =
    .title = Organ disease, by nose: we found no study in people
    .text = We found no study in people of a spray or drops by nose for a disease of an organ. The only study by nose that we found was of 9 people with Alzheimer's, with nothing to compare with. We found nothing to show that it gets from the nose to the liver, the kidneys or the heart. Not found does not mean proved useless. Do not stop or put off the care { who-you } { who-have }.
    .time = Neither a study nor the base article gives a time for a disease of an organ by nose.

expectation-cancer_treatment_nasal =
    .title = Cancer, by nose: not shown to treat it
    .text = We found no study in people of a spray or drops by nose for cancer. The base article says that exosomes are not an established treatment of cancer. In theory they could even help a cancer grow. Do not stop or put off the care { who-you } { who-have } now. Talk to { who-their } cancer doctor.
    .time = Nothing gives a time for cancer by nose. Do not wait and see.

expectation-other_nasal =
    .title = Other goals, by nose: this tool has nothing on them
    .text = For this tool we did not look for studies by nose for { who-your } goal. So it cannot say if it helps or not. Ask the clinic two things. Did a study give it by nose to people with the same problem and compare it with something? Has anyone shown in people that it gets from the nose to the right place?
    .time = This tool has no figure for the nose and this goal.
