# Seven goals of skin and hair by four routes: what is known in people, and what is not.

## wrinkles

expectation-wrinkles_iv_drip =
    .title = Wrinkles, by drip: we found no study in people
    .text = The base article hopes that the skin makes more collagen, so that wrinkles change. It also says that a drip may do little for one chosen place. We found no study in people of a drip for wrinkles. In animals, most of it went to the lungs, liver, spleen and kidneys. Nobody knows how much gets to the skin of the face.
    .time = The base article says a change in things like collagen needs several months or longer. We found no study that timed it for a drip.

expectation-wrinkles_injection =
    .title = Wrinkles, by injection: we found no study in people
    .text = There is a study of another way: fine needles, then the liquid on top. In 28 people, both halves of the face were needled. One half got the liquid and the other got salt water. Up to 12 weeks, the side with the liquid scored better. Another study saw no clear difference from PRP, a liquid made from blood. Nobody knows if injections do the same.
    .time = The base article says a deep change, as in collagen, needs several months or longer. We found no study that timed it for injections.

expectation-wrinkles_microneedling =
    .title = Wrinkles, by fine needles: a small study saw a difference
    .text = In 28 people, both halves of the face were needled 3 times. One half got this liquid and the other got salt water. Six weeks after the third session, the side with the liquid scored better, and devices also saw a difference in wrinkles. Both halves were needled, so we cannot tell how this compares with untreated skin. In another study, PRP, a liquid made from blood, did just as well. A review says that studies are few and short. We could not read who paid for the study of 28 people.
    .time = Skin studies looked at 6 to 12 weeks, and the one of 28 people at 12. The base article says a change in collagen needs several months or longer.
    .outlook = 28 people had it on one side of the face and salt water on the other: it scored better at 12 weeks; a small study
    .outlook-other_product = the difference seen in 28 people belongs to a product from human cells, not to the kind { who-you } { who-were } told of

expectation-wrinkles_cosmetic =
    .title = Wrinkles, by cosmetic alone: we found no study that compared
    .text = The base article calls a cosmetic mild, and hopes that long use may change even deep wrinkles. It also says there is too little proof of how deep it soaks in. We found no study that compared wrinkles with a cosmetic alone. In 28 people, a liquid put on through needle holes made a difference. Nobody knows if a cosmetic alone does the same.
    .time = The base article says deep wrinkles need several months or longer. We found no study that timed it for a cosmetic alone.

## skin_texture

expectation-skin_texture_iv_drip =
    .title = Skin texture, by drip: we found no study in people
    .text = We found no study in people that measured skin texture or firmness after a drip. In animals, most of it went to organs such as the liver and lungs. The base article, too, says that a drip may do little for one chosen place. Not found does not mean proved useless.
    .time = Neither the studies nor the base article say when a drip might change skin texture. The article says only that a drip is slow.

expectation-skin_texture_injection =
    .title = Skin texture, by injection: we found no study in people
    .text = The base article says that firmness and moisture change soon after injections. We found no study in people behind that. In 28 people, a liquid put on through needle holes changed moisture and firmness. Nobody knows if injections do the same. In one man who had injections for his pores, some of the skin died. There is no reliable number for how often this happens.
    .time = The base article says a few days to 1 week, but we found no study behind that. Skin studies of other ways looked at 6 to 12 weeks.

expectation-skin_texture_microneedling =
    .title = Skin texture, by fine needles: small, short studies
    .text = One study needled both halves of the face in 28 people and changed only the liquid. Moisture and firmness came out better than with salt water. In another 28 people, culture liquid (supernatant) did better on brightness and texture. That study looked only 2 weeks after the fifth session. A study against PRP, a liquid made from blood, saw no clear difference. None of them compared with skin that had no needles.
    .time = Skin studies looked at 6 to 12 weeks. The base article has no figure for needles, and nobody knows how long a difference lasts.
    .outlook = 28 people had it on one side of the face and salt water on the other: it scored better at 12 weeks; a small study
    .outlook-other_product = the difference seen in 28 people belongs to a product from human cells, not to the kind { who-you } { who-were } told of

expectation-skin_texture_cosmetic =
    .title = Skin texture, by cosmetic alone: we found no comparison
    .text = The base article says texture and moisture change fairly early with a cosmetic. It also says there is too little proof of how it soaks in and how long it takes. We found no study that compared a cosmetic alone. The nearest had 75 people, but it came with laser and looked at scars from surgery. Nobody knows if everyday skin texture changes.
    .time = Neither the studies nor the base article say when a cosmetic alone might show. The article says only that it is sooner than for deep wrinkles.

## acne_scars

expectation-acne_scars_iv_drip =
    .title = Acne scars, by drip: we found no study in people
    .text = The base article hopes that it helps wounds heal, so that scars show less. We found no study in people that tested this with a drip. The studies that compared used it together with laser. In animals, most of it went to organs, and nobody knows if it gets to a scar in the skin.
    .time = The base article says a change in tissue such as collagen needs several months or longer. We found no study that timed it for a drip.

expectation-acne_scars_injection =
    .title = Acne scars, by injection: no study found, one harm report
    .text = We found no study in people of injections for acne scars. There is one of a gel after laser, but that is another way. A man of 38 had injections in both cheeks for acne scars, and some of the skin died. (*) The product was meant for use on the skin or with needling, and he was left with a scar and a dark mark. There is no reliable number for how often this happens.
    .time = The base article says repair takes a few weeks to a few months. We found no study that timed it for acne scars by injection.

expectation-acne_scars_microneedling =
    .title = Acne scars, by fine needles: we found no study in people
    .text = The base article sees some hope for acne scars. We found no study in people of fine needles with this liquid for acne scars. The nearest is one of 25 people who got a gel after laser. It saw a difference, but the laser did most of the work. Nobody knows if needles would do the same.
    .time = The base article says a change in tissue such as collagen needs several months or longer. We found no study that timed it for needles.

expectation-acne_scars_cosmetic =
    .title = Acne scars, by cosmetic: studied only beside laser
    .text = In 25 people, the face had laser 3 times and one half also got this gel. At 12 weeks the scar score fell by 32.5% on the gel side and by 19.9% on the other. So the laser did most of the work. In 75 people with scars from surgery, laser with it did better than laser alone. We found no study of a gel or cream without laser. Nobody knows if a cosmetic used at home does the same. We could not read who paid for the study of 25 people.
    .time = The study of 25 people looked at 12 weeks. The base article says a change in tissue such as collagen needs several months or longer.
    .outlook = studied only beside laser, in 25 people

## inflamed_skin

expectation-inflamed_skin_iv_drip =
    .title = Inflamed skin, by drip: we found no study in people
    .text = The base article says acne or eczema may get better as the inflammation calms down. We found no study in people of a drip for this. For eczema, the work so far is in mice. What helps an animal need not help a person. Do not stop the care { who-you } { who-have } now { who-alone }.
    .time = Neither the studies nor the base article say when a drip might calm the skin. The article says only that this comes fairly early.

expectation-inflamed_skin_injection =
    .title = Inflamed skin, by injection: 12 people, nothing compared
    .text = The base article says acne and eczema may calm down. For these two we found no study in people by injection. There is one of 12 people with psoriasis who had a single dose, and they got better only in part. It had nothing to compare with, so we cannot tell if the treatment did it. For eczema, the work so far is in mice. Do not stop the care { who-you } { who-have } now { who-alone }.
    .time = There is no reliable number for when an injection might calm the skin. The base article says only that this comes fairly early.
    .outlook = 12 people with psoriasis, and nothing to compare them with

expectation-inflamed_skin_microneedling =
    .title = Inflamed skin, by fine needles: we found no study in people
    .text = We found no study in people of fine needles with this liquid on inflamed skin. For eczema, the work so far is in mice. A summary of 85 papers about needling asks for care, such as where the skin is infected. Ask a skin doctor first if needles may go where the skin is red or has acne.
    .time = Neither the studies nor the base article say when needles might calm the skin. The article says only that this comes fairly early.

expectation-inflamed_skin_cosmetic =
    .title = Inflamed skin, by cosmetic: we found no study of the effect
    .text = The base article says light inflammation may change fairly early with a cosmetic. We found no study that put it on people with inflamed skin to see if it helps. An ointment was tried on 10 people, but all of them were healthy. For eczema, the work so far is in mice. Do not stop the cream { who-you } use{ who-s } now { who-alone }.
    .time = There is no reliable number for when a cosmetic might calm the skin. The base article says only that light inflammation changes fairly early.

## spots

expectation-spots_iv_drip =
    .title = Dark spots, by drip: we found no study in people
    .text = The base article hopes for less pigment, so that spots fade. It also says nobody can promise that they vanish. We found no study in people of a drip for dark spots. Spots are of several kinds, and each kind needs its own care. First let a skin doctor see which kind { who-you } { who-have }.
    .time = Neither the studies nor the base article say when a drip might change dark spots.

expectation-spots_injection =
    .title = Dark spots, by injection: we found no study in people
    .text = The base article says faint spots and marks left after a rash or pimple may change. Melasma and deep spots change little, it says. For injections, we found no study in people on any kind of spot. There is one of a cream in 21 women, and its small difference shrank with time. First let a skin doctor see which kind { who-you } { who-have }. The base article hopes for less pigment, less inflammation and faster renewal of the skin. It also says that, unlike a laser, this does not destroy pigment. A laser is not the first choice for melasma either.
    .time = There is no reliable number for when an injection might change dark spots. The base article gives none either.

expectation-spots_microneedling =
    .title = Dark spots, by fine needles: small studies, none compared
    .text = The base article says melasma changes little, or only along with other care. A study used needles and a plant product in 20 people with melasma, but had nothing to compare with. The same goes for a report on 12 people with mixed spots. A melasma study that compared ended with 30 people, and had posted no results by January 2026. In 28 people, colour readings came out better than with salt water. That study was about ageing skin, not spots.
    .time = There is no reliable number for when needles might change dark spots. The base article gives none either.
    .outlook = 20 people with melasma, and nothing to compare them with
    .outlook-not_melasma = a report on 12 people with mixed spots, and nothing to compare them with

expectation-spots_cosmetic =
    .title = Dark spots, by cosmetic: a small difference that shrank
    .text = Twice a day, 21 women put this cream on one half of the face and a dummy cream on the other. Their skin got a little lighter, and the difference shrank with time. The maker's own staff did the study. The base article says faint spots and marks after a rash or pimple may change, but that melasma and deep age spots change little. For melasma we found no results yet from a study that compared. Nobody can say that spots will vanish.
    .time = The difference showed from week 4, and the study ran for 8 weeks. (*) The base article says a cosmetic is mild and needs long use, without a figure.
    .outlook = compared with a dummy cream in 21 women: a small difference that shrank with time
    .title-deep = Melasma or age spots, by cosmetic: no results that compare
    .text-deep = The base article says that melasma and deep age spots change little. We found no results from a study that put it on these and compared. In 21 women with other dark spots, the skin got a little lighter, and the difference shrank with time. The maker's own staff did that study. Nobody knows if melasma or age spots do the same. Nobody can say that spots will vanish.
    .time-deep = Neither the studies nor the base article say when melasma or age spots might change.

## grey_hair

expectation-grey_hair_iv_drip =
    .title = Grey hair, by drip: we found no study in people
    .text = The base article thinks that cells that colour the hair might start again. It also says that a big change from this treatment alone is not shown. We found no study in people of a drip for grey hair. There is only one report on 10 people, with several procedures mixed together.
    .time = The base article says the hair cycle needs several months. We found no study that timed it for a drip.

expectation-grey_hair_injection =
    .title = Grey hair, by injection: 10 people, nothing compared
    .text = The base article says small studies of scalp injections report better colour. It also says nobody can promise black hair again. What we found is one report on 10 people, with a product made from roses. In 6 of them, grey hair improved by half or more, for about 4.7 months. Several procedures were mixed, so injections alone cannot be judged. It had nothing to compare with, so we cannot tell if the treatment did it. The base article thinks that it also acts on the cells that make the hair.
    .time = The base article says the hair cycle needs several months. In the report on 10 people, colour came back after 2.4 sessions on average, but we have no figure in days.
    .outlook = a report on 10 people with a product from roses, and nothing to compare them with

expectation-grey_hair_microneedling =
    .title = Grey hair, by fine needles: we found no study of this alone
    .text = We found no study in people of fine needles with this liquid alone for grey hair. In a report on 10 people, with several procedures mixed, grey hair improved by half or more in 6. The product came from roses, and there was nothing to compare with. It cannot show what needles do.
    .time = The base article says the hair cycle needs several months. We found no study that timed it for needles alone.

expectation-grey_hair_cosmetic =
    .title = Grey hair, by cosmetic alone: we found no study in people
    .text = For grey hair, the base article speaks of scalp injections. Of cosmetics, it says there is too little proof of how deep they soak in. We found no study in people of a cosmetic alone for grey hair. Genes, age, stress and food all play a part, so there is no single cause.
    .time = The base article says the hair cycle needs several months. We found no study that timed it for a cosmetic.

## hair_loss

expectation-hair_loss_iv_drip =
    .title = Hair loss, by drip: we found no study in people
    .text = For hair, the base article speaks of scalp injections. It also says that a drip may do little for one chosen place. We found no study in people of a drip for hair growth. In animals, most of it went to organs, and nobody knows if it gets to the scalp.
    .time = The base article says a change in hair needs several months or longer. We found no study that timed it for a drip.

expectation-hair_loss_injection =
    .title = Hair, by injection: small studies, no firm answer
    .text = Two small studies compared scalp injections with salt water. In 20 men, a product mixed with plant extracts did better. In the other, with culture liquid, both sides of the scalp also got minoxidil, and hair grew on both. We found none that tested exosomes from human cells alone against salt water. Most other studies had nothing to compare with, so we cannot tell if the treatment did it.
    .time = Hair studies looked at 12 to 36 weeks. The base article says hair growth { who-you } can see takes several months.
    .outlook = in 20 men, a product with plant extracts did better than salt water; no human-cell product is shown to
    .title-plant = Hair, by injection: 20 men, a product with plant extracts
    .outlook-plant = a product with plant extracts compared with salt water in 20 men: more hairs at 16 weeks; a small study
    .time-plant = The difference was seen at week 16, in 20 men who had 4 injections two weeks apart. The base article says hair growth { who-you } can see takes several months.

expectation-hair_loss_microneedling =
    .title = Hair loss, by fine needles: a small study, nothing compared
    .text = A study used needles with radio waves (radiofrequency) and this liquid in 20 people, for up to 9 months. It had nothing to compare with, so the needles may have done it, or the liquid. A review of 11 studies tells of more hair, but most of them did not compare. We found no study against the approved hair drugs. In the US, the FDA named burns and scars as harms of such needles. (*)
    .time = Hair studies looked at 12 to 36 weeks. The base article says a change in hair needs several months or longer.
    .outlook = 20 people who had needles with heat, and nothing to compare them with

expectation-hair_loss_cosmetic =
    .title = Hair loss, by cosmetic alone: no study of exosomes found
    .text = For hair, the base article speaks of scalp injections. We found no study of an exosome cosmetic alone for hair growth. The nearest is a lotion of what stem cells from fat hold inside. Of 38 people, the count of hairs at 16 weeks was up by 28.1% in those on it. It was up by 7.1% in those on a dummy lotion. That is not the same thing. It is also not minoxidil, a lotion that a medical society's guide does list.
    .time = The base article says a change in hair needs several months or longer. We found no study that timed it for a cosmetic alone.
    .outlook = the difference seen in 38 people belongs to a stem-cell extract; none is shown for exosomes
