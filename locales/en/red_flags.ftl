red_flag-absolutely_safe =
    .title = { who-start-you } heard "absolutely safe"
    .text = No treatment can promise to do no harm. Under Japan's advert rules these words count as a false claim. (*) After exosome treatment, 8 women got lumps 2 weeks to 3 months later. Ask which harms were seen, in how many people, and when.

red_flag-guaranteed_effect =
    .title = { who-start-you } heard "the change is guaranteed"
    .text = We found no study that compared enough people for any goal that clinics offer. In a knee study there was no clear difference from salt water. The base article too says that nobody can promise when a change comes, or that spots vanish. Ask how many people changed, out of how many, after how many weeks, and how. Get the terms for { who-your } money back in writing.

red_flag-cures_disease =
    .title = { who-start-you } heard "it cures diseases"
    .text = As of 31 July 2024 no exosome product was approved in Japan or abroad. (*) The government also told the prefectures to act against reagents sold with such claims. (*) Do not stop or put off the care { who-you } { who-have } now. Ask the clinic for a study that compared people with this disease. Do not sign, and have no session, until this is clear.
    .ask = Is there a treatment for this disease that has been shown to help?
    .step = Tell { who-your } own doctor that { who-they } heard "it cures". Keep up the care { who-they } have now.

red_flag-cures_cancer =
    .title = { who-start-you } heard "it cures cancer"
    .text = We found nothing to show that this treatment cures cancer. In the lab, some tumours grew more and some grew less. Nobody knows what happens in people. Do not stop or put off any cancer care or tests. Talk to { who-your } own doctor. Do not sign, and have no session, until this is clear.
    .ask = Could this treatment help a cancer to grow?
    .step = Tell { who-your } own doctor the exact words { who-they } heard. Keep up the care { who-they } have now.

red_flag-officially_approved =
    .title = { who-start-you } heard "approved by the government"
    .text = As of 31 July 2024 no exosome product was approved in Japan or abroad. (*) We found no approval after that, up to November 2026. Being sold as a cosmetic does not mean that the government has approved an effect. Ask which country approved which product, and for what.

red_flag-filed_plan_as_proof =
    .title = { who-start-you } heard "we filed a plan, so trust us"
    .text = A filed plan does not mean that the government has checked the effect or the harms. A product with no cells in it is outside the Act on the Safety of Regenerative Medicine. (*) The plan may be for another treatment. Ask for the plan number, and whether this product is named in it.

red_flag-decide_today =
    .title = { who-start-you } { who-were } told "please decide today"
    .text = This is a way of selling that rushes { who-you }. Japan's national consumer centre says: do not sign and do not be treated on the same day. (*) Ask why it must be today. Whatever the answer, { who-they } can say "I will decide at home" and leave.

red_flag-discount_today =
    .title = { who-start-you } heard "discount today only"
    .text = A price cut that hurries { who-you } is a typical part of complaints about beauty clinics. (*) A lower price for one session does not mean that the total fits { who-their } budget. Ask if the price is the same tomorrow, and what the discount depends on. Even if it goes up tomorrow, do not decide today.

red_flag-before_after_only =
    .title = { who-start-you } { who-were } shown only before and after photos
    .text = Photos alone cannot show that this treatment made the change. Light and make-up change how skin looks too. In a study of acne scars, the side without this product got better too, from the laser. Retouched photos are banned in adverts. (*) Ask how many people were treated, how many of them look like the photos, and what else was done.

red_flag-testimonials =
    .title = { who-start-you } { who-were } shown stories from people who had it
    .text = Clinic adverts may not use stories that say it worked. (*) If only those who got better are picked, any treatment looks good. Ask how many people were treated in all, and how many saw no change. Ask how many were harmed too.

red_flag-cosmetic_injected =
    .title = { who-start-you } heard that a cosmetic goes in by needle
    .text = Being sold as a cosmetic does not make a product fit to go into the skin. A review of needling studies asks for care with products not approved for use inside the skin. In 2 men who had exosome products injected, part of the skin is reported to have died. One of the products was made for use on the skin or through needle holes. (*) Ask for the name of the product, and how it was made to be used. Do not sign, and have no session, until this is clear.
    .ask = Is it all right to put a liquid made for the skin surface inside the skin?
    .step = Show a doctor the product name and leaflet. Before that, do not sign and have no session.

red_flag-research_reagent =
    .title = { who-start-you } heard that it is labelled "for research use"
    .text = What clinics use is sold, as a rule, as a research reagent. (*) Its quality, harms and effect in disease are unchecked. (*) Government notices do not ban the treatment, but say that the doctor who uses it bears the responsibility. (*) Ask to see the maker, the lot number and the sterility test report. Do not sign, and have no session, until this is clear.
    .ask = Is it all right to put a reagent in { who-my } body that no government body has checked?
    .step = Show a doctor the lot and test papers. If { who-you } get{ who-s } none, do not sign and have no session.

red_flag-maker_or_lot_withheld =
    .title = They do not give the name, the maker or the lot
    .text = Without the name and the lot, nobody can trace what was put in { who-your } body if harm comes. A Japanese society's guide asks that a sample of it be kept. (*) The US regulator (FDA) too asks for the product name and the maker when a harm is reported. Get the product, the maker and the lot number in writing. Until { who-they } have them, do not sign and have no session.
    .ask = If harm comes, can you treat { who-me } without knowing what was put into { who-their-my } body?
    .step = Say "the name and lot in writing, please". Before that, do not sign and have no session.

red_flag-take_home_injection_or_spray =
    .title = { who-start-you } { who-were } given an injection or nasal spray for home
    .text = At home nobody can see to { who-you } at once if { who-they } fall ill. In a study that used the nose, 9 people with Alzheimer's disease were treated, with nothing to compare. Care by e-mail or chat alone, with no exam by a doctor, may break the law. (*) Ask when a doctor will see { who-them }, and what the product is. Do not sign, and have no session, until this is clear.
    .ask = Is it all right to use this product at home, with no doctor there?
    .step = Before { who-you } use{ who-s } it, show it to { who-their } own doctor, or one with no tie to the clinic.

red_flag-unlisted_disclosures =
    .title = Something is missing from the clinic's website
    .text = A website that promotes an unapproved product has to state 5 things. (*) They are: it is not approved, how it was obtained, and whether Japan has an approved product like it. The other two are what is known of harm abroad, and that public drug-injury relief does not pay. Cosmetics fall under other rules. Ask the clinic for what is missing, and get it in writing.

red_flag-vague_maker =
    .title = It is vague which product it is, or who made it
    .text = The base article says to take care when answers about the product or the maker are vague. A test of 12 products in Japan found no exosomes in 3 of them. (*) Without a name, nobody can trace what was put in { who-your } body if harm comes. Get the product, the maker and the source cells in writing.

red_flag-not_licensed_hands =
    .title = Somebody who is not a doctor or nurse is to do it
    .text = Needles and drips are for a doctor, or a nurse on a doctor's order. In August 2025 the government warned of people without a licence who choose or give treatments. (*) Do not have it until it is clear who does it.
    .ask = Whom can { who-i } turn to when somebody without a licence treats people?
    .step = Ask for the name and the licence of whoever does it.

red_flag-no_doctor_seen =
    .title = Only a counsellor talked to { who-you }, not a doctor
    .text = To choose and propose a treatment is a doctor's work. A government notice of August 2025 says that it is against the law for others to do so. (*) Before { who-you } sign{ who-s } anything, see the doctor.
