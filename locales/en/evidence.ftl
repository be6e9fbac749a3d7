# What is known, and not known, of the products and the studies.

evidence-no_approval =
    .title = We found no exosome product approved by a government
    .text = By a government notice of 31 July 2024, no exosome product is approved in Japan or abroad. (*) A paper from 2025 also writes that no major government body has fully approved one yet. We looked up to November 2026 and found no approval after that. But the last government notice on this that we saw is the one from July 2024. The notice does not ban this treatment. It says that the doctor who uses it bears the responsibility. (*)

evidence-outside_the_act =
    .title = It is outside the Act on the Safety of Regenerative Medicine
    .text = A product with no cells in it is outside the Act on the Safety of Regenerative Medicine. (*) So no committee required by that law has looked at this treatment. The act changed on 31 May 2025, and we found nothing that adds this product. In December 2024 a government research group wrote that adding it needs more talks. We found no decision after that, up to November 2026. If a page says "regenerative medicine", that does not mean this law checked it.

evidence-reagent =
    .title = The product is, as a rule, a research reagent (*)
    .text = What clinics put into the body is sold, as a rule, as a research reagent. (*) In 2024 the government said that its quality, effect and harms in disease are unchecked. (*) It also told the prefectures to act against reagents sold with the claims of a drug. (*) One article says that selling a reagent as a reagent is not banned. Being on sale does not mean that a product is fit to go into { who-your } body. Ask to see if the box or the papers say "for research use".

evidence-societies =
    .title = What medical societies and the drug agency wrote
    .text = A 2024 guide by the Japanese Society for Regenerative Medicine asks for the same standard as for cell products. (*) It sees the risk as not very different from theirs. (*) In December 2024 that society wrote that proof is not settled for products made from iPS cells. It told people to question the doctor first. In 2023 another society (JSEV) wrote that the effect in people is not yet checked. (*) A 2023 report by the drug agency (PMDA) is on how to develop such products, and is not an approval.

evidence-how_many_clinics =
    .title = Many clinics offer it, but that is not evidence
    .text = In 2023, 669 clinics and hospitals in Japan offered this. (*) Of these, 488 used the words "regenerative medicine" on their site. (*) Yet a product with no cells is outside the law of that name. (*) The team from Kyoto that looked into it writes that harms cannot be traced well. However many places offer it, that does not tell if it helps.

evidence-research_stage =
    .title = A result in animals is not a result in people
    .text = The base article tells of good results in animals for joints, nerves and the heart. It also says that results from animals or cells get told as if they came from people. The body and the dose are not the same, so people need not get the same result. It says that use for diseases is still at the research stage, and that this is no cure-all. Most studies in people are small, and we found none with a comparison that looked past 6 months. Ask the clinic's doctor if a result comes from animals, or from people who were compared.

evidence-product_varies =
    .title = The same name, but not the same product inside
    .text = The base article says that the result depends on the product, the route, { who-your } age and how { who-they } live. It also says that some products hold too little, hold much else, or are fakes. One test of 12 products in Japan found no exosomes in 3 (this is one test only). (*) A particle count takes in other bits too, so a high count alone does not show quality. There is no agreed dose, and one company writes that doses in studies differ a lot. The base article says public standards are still being set up, so ask which one was used.

evidence-source_cell =
    .title = Nobody knows which cell suits which goal
    .text = The base article says the cell and how it is grown change what is inside, so it should suit the goal. Yet in a scar study of 75 people, a human and a plant product did equally well. Both were used with a laser, and both did better than the laser alone. So nobody can pick the best cell from the studies there are. One company writes that cells grown in cow serum leave cow proteins and particles in the product. Ask which cells were grown, in what, and by whom.

evidence-plant_or_animal =
    .title = A plant or animal product is not a human cell product
    .text = Results with human cells do not simply carry over to plant or animal products. For hair, the one that did better than injections of salt water was a product with plant extracts. In a scar study of 75 people, a plant product used with a laser did as well as a human one. For rose products there are reports on 10 people with grey hair and 20 with melasma, with nothing to compare. The studies that compared on wrinkles and skin texture used human cells. No study cited here used an animal product in people. Ask which plant or animal it is, and from which part it is made.

evidence-own_blood =
    .title = What is made from { who-your } own blood is another product
    .text = A product from { who-your } own blood is not the same as one from cells that were grown. In a study of sun-damaged skin, a fat cell product and a liquid made from blood (PRP) came out the same. Both sides of the face got needles that give off heat, so neither can be told apart from the needles. In another study, particles from blood platelets were injected at wounds in 11 healthy people. The wounds took as many days to close as with a liquid that held no drug. Ask if { who-theirs } is PRP, or only particles taken out of the blood.

evidence-made_in_japan =
    .title = Made in Japan does not by itself show quality
    .text = The base article says that a product made in Japan can be easier to trace. But we found no official standard behind that. What clinics use is sold, as a rule, as a research reagent. (*) A medical society's guide asks that a sample of what was used be kept. (*) Ask for the maker and the lot number, and if a sample is kept.

evidence-made_abroad =
    .title = Made abroad does not mean approved abroad
    .text = By a government notice of 31 July 2024, none is approved abroad either. (*) A site that promotes it has to tell how it was obtained and what harm is known abroad. (*) If little is known abroad, the site has to say that serious harm may be unknown. (*) In one man a foreign product was injected, and part of the skin died (necrosis). (*) It was made for the skin surface or for needle holes. (*) Ask which company made it, in which country, and for what use. Ask to see on paper what harm is known abroad.

evidence-iv_reach =
    .title = We found no proof that a drip reaches the whole body
    .text = The base article says that a drip acts on the whole body, but that it may do little in one chosen place. A review of animal studies found the particles mainly in the liver, lungs, kidneys and spleen. In the liver and kidneys they peaked within the first hour. That was in animals, and it does not tell where they go in people. Ask if a study in people shows that they get to the place { who-you } { who-have } in mind.

evidence-cosmetic_class =
    .title = A cosmetic is not a drug with an approved effect
    .text = A cosmetic is sold under other rules than a drug. Being on sale does not mean that the government has approved an effect on the body. In Japan a cosmetic may not claim to renew cells or to treat ageing. (*) The base article, too, says proof is lacking on how deep it goes and when a change comes. Being sold this way does not make a product for the skin surface fit to inject.

evidence-other_countries =
    .title = Rules and notices in other countries
    .text = The US regulator (FDA) wrote in 2019 and in 2020 that no exosome product was approved. In 2021 it named signs to look out for: { who-you } { who-have } to pay, or { who-they } hear "registered with FDA". (*) In January 2025 Korea banned claims on human exosomes in adverts for cosmetics. (*) The UK government told the press that { who-they } may not put them in cosmetics. (*) A paper says that in Australia, what is not approved can be had only by special steps. In 2025 Europe urged care with cell treatments, but we did not see that it named this one. (*)

evidence-certification =
    .title = Neither a filed plan nor a certificate is approval
    .text = The base article says that government approval or an outside certificate gives some trust. But what the law calls a "specified processed cell product" is not a product that the government has approved. What the law asks for is a plan, filed after a committee has given its opinion. Filing it does not mean that the government has checked the effect. The number of a plan for PRP (a liquid made from blood) or stem cells tells nothing about an exosome product. Ask what the plan is for, and who checked what for the certificate.

evidence-trial_quality =
    .title = Meeting research rules is not a mark of quality
    .text = An international society for exosome research has rules for how to report studies (MISEV). They ask for at least 3 marker proteins, a check for other matter, and 2 ways of looking at the particles. The rules are for reporting research, and are neither government approval nor a mark of quality. A paper on 17 reviews (556 studies) says that many reports do not follow such rules. What is missing most is what the product was made from and what is in it. If { who-you } hear{ who-s } "meets MISEV", ask for the test sheet of the lot { who-they } would get.

evidence-own_blood_act =
    .title = If it is PRP, the Act applies
    .text = Platelets gathered from { who-your } own blood (PRP) are under the Act on the Safety of Regenerative Medicine. (*) The clinic has to hear a committee and file a plan. (*) Ask for the number of the plan. Without a number, it is not PRP, or no plan was filed. A number does not prove that it helps.

evidence-plan_is_a_duty =
    .title = A filed plan is a duty, not a proof
    .text = With { who-your } own blood, the law asks for a filed plan. (*) The clinic did what it has to. It does not mean that the government checked the effect.

evidence-hair_trials_were_men =
    .title = The hair studies that compared took mostly men
    .text = The two that compared injections took men alone. In the study of a lotion, 29 of 38 people were men. Nobody knows if women do the same.

evidence-joint_trial_was_knees =
    .title = The knee is the only joint that was compared
    .text = The study against salt water took knees alone, and saw no clear difference. For { who-your } joint we found no study.

evidence-complaints =
    .title = How many complaints there are about beauty medicine
    .text = The government counts about 6,000 complaints to consumer offices on beauty medicine in fiscal 2023, and more than 10,000 in fiscal 2024. They were counted on 31 May 2025, and cover every kind of beauty treatment. We found no count for exosomes alone, and no survey of what exosomes cost.
