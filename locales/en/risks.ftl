# Harms that have happened, and what is not known.

risk-warning_signs =
    .title = Signs that need a doctor at once
    .text = Trouble breathing, chest pain or a sudden change in sight: call 119 now (outside Japan, your local emergency number). Do the same for swollen lips or throat. See a doctor the same day for fever, shaking, one swollen leg or redness that spreads. If skin turns white, purple or black, see a doctor at once. A lump can come up as late as 3 months after. Give the name of the product and the lot number.

risk-what_to_do_if_harmed =
    .title = What to do if { who-you } feel{ who-s } ill
    .text = Trouble breathing, chest pain or swollen lips: call 119 now (outside Japan, your local emergency number). For anything else, call both the clinic and { who-their } own doctor. Write down the product, the maker, the lot number and the date. Take photos of { who-their } skin that show the date. For trouble with money or a contract, call 188 (consumer hotline, Japan).

risk-infection =
    .title = Some people got a blood infection
    .page = Blood infections (sepsis) after products sold as exosomes.
    .text = In 2019 the US regulator (FDA) warned of serious harm from products sold as exosomes. Fewer than 5 people were hurt, some with a blood infection (sepsis). (*) A Japanese government research group writes that in studies abroad no serious harm was confirmed. It also writes that sepsis was reported from treatment outside studies. There is no reliable number for how often this happens. If { who-you } get{ who-s } a fever or start{ who-s } to shake, see a doctor the same day.

risk-reported_death =
    .title = A death was reported, with no cause made public
    .text = In October 2023 a Japanese society wrote that it had word of a death. The person had been treated with liquid in which stem cells had grown (culture liquid). (*) Such liquid is sometimes sold under the name exosome. The cause, and any link to the treatment, were never made public. So nobody can say if the treatment was to blame.

risk-lumps =
    .title = Some people got lumps later on
    .page = Hard lumps in 8 women, 2 weeks to 3 months later.
    .text = 8 women aged 26 to 52 got hard red lumps (granulomas). The lumps came 2 weeks to 3 months after the treatment. Steroids helped some of them more than others. There is no reliable number for how often this happens. If { who-you } notice{ who-s } a lump, see a skin doctor and take the product name with { who-them }.

risk-skin_death =
    .title = Injected skin died (necrosis) in 2 people, reports say
    .page = Patches of injected skin died (necrosis) in 2 men.
    .text = Both were men, and both had a freeze-dried product injected into the skin. These were products for the skin surface, or ones with no approval to be injected. Pain and purple marks came by day 3. Both men were left with marks. There is no reliable number for how often this happens. If there is strong pain, or skin turns purple or black, see a doctor at once.

risk-vessel_block =
    .title = A blocked blood vessel: not confirmed so far
    .text = We found no confirmed case of a blood vessel blocked by such an injection, and no case of lost sight. Yet the US regulator (FDA) has had reports of blindness, tumours and infections from a group of unapproved products. Exosomes are in that group, and it does not say which product did what. In one of the 2 men whose skin died, lost blood flow is given as the cause. (*) Not found does not mean that it does not happen. If { who-your } sight changes suddenly, call 119. If skin turns white, see a doctor at once.

risk-at_the_site =
    .title = Pain, swelling, redness or bruises at the needle
    .text = The base article lists pain, swelling, redness and bruises where the needle went in. It says that they go within a few days to a week. There is no reliable number for how often this happens. If pain grows or redness spreads, see a doctor and do not wait for the week to end. If a mole or spot there changes or bleeds, show it to a skin doctor before any needle.

risk-fever_malaise =
    .title = { who-start-you } may get a fever or feel weak
    .text = The base article lists a mild fever and feeling weak, gone in some hours to a day. There is no reliable number for how often this happens. A blood infection, too, can begin with fever and shaking. If { who-you } get{ who-s } a fever or start{ who-s } to shake, see a doctor the same day.

risk-allergy =
    .title = { who-start-you } might react to something in the product
    .text = The base article lists reactions from an itch or a rash to ones that threaten life. The cause can be the liquid the cells grew in, or something that was added. We found no report of a reaction that threatened life after exosomes. Not found does not mean that it does not happen. If { who-you } { who-have } trouble breathing, or { who-their } lips or throat swell, call 119 now.

risk-clotting_lab =
    .title = In the lab, blood clotted faster
    .text = When particles from stem cells were mixed in, human blood clotted faster. This was in the lab. The authors ask for care with people who clot easily. We found no report of a clot in a person. If one leg swells, see a doctor the same day. For chest pain or trouble breathing, call 119.

risk-tumour_lab =
    .title = Nobody knows what it does to cancer
    .text = With products from human stem cells, some tumours in the lab grew more and some grew less. It depended on the kind of cancer and its stage. Nobody knows about other products, or what happens in people. In one press report, a lung cancer grew after someone had injections. Nobody has shown that the treatment was the cause.

risk-immune_reaction =
    .title = A reaction to what came from another person's cells
    .text = { who-start-your } body might react to a product made from another person's cells. The base article says this is thought to be weaker than after a cell transplant. There is no reliable number for how often this happens. Ask first which cells it was made from.

risk-long_term_unknown =
    .title = Nobody knows what happens in the long run
    .text = We found no study with a comparison that looked at results past 6 months. Studies without one ran to 9 or 12 months. We found none that compared having it again and again. If harm comes after years, nobody can know it yet.

risk-contamination =
    .title = The way it is made could let germs in
    .text = If tests on the source, or steps that keep germs out, go wrong, infection can get in. A Japanese government research group rates this concern about the same as for cell products. Some scientists say that filters cannot reliably separate exosomes from viruses. (*) In the US, cord blood products that had not been approved infected 20 people across 8 states. Those were not exosomes. Ask to see the test report for the lot { who-you } would get.

risk-needling =
    .title = The liquid gets into the skin through the needle holes
    .text = { who-start-your } body can react to a liquid that goes in through the holes. 15 people got lumps after needling with various liquids. This was not about exosomes alone. A review of 85 papers asks for care with products that have no approval for the inside of the skin. It asks for care too with an infection, darker skin or a metal allergy. Ask for the name of the liquid, and if it is approved for inside the skin.

risk-radiofrequency_needling =
    .title = Needles that give off heat can do other harm
    .text = Some needles send electric heat into the skin (radiofrequency). On 15 October 2025 the US regulator (FDA) warned of harm from them. (*) The harms are burns, scars, loss of fat and hurt nerves. Exosomes may be put on together with these needles. Ask first which kind of needle is used.

risk-under_reporting =
    .title = The harm we know of may be only a part
    .text = Harm from unproven treatments tends to go unreported, a US group writes. That is more so when the clinic is the only one who sees it. One review counted at least 10 cases of serious harm in the wider skin field. Nobody knows out of how many people. The same review says there was little harm among 125 people in hair studies. Another review of 25 studies found their records of harm too thin. (*)

risk-no_public_relief =
    .title = Public drug-injury relief does not cover this (*)
    .text = Public drug-injury relief in Japan is for drugs that the government approved, used as they should be. This product is not approved, so it falls outside. (*) Since March 2024 a clinic that promotes it has to say so on its site. (*) { who-start-you } can still ask the clinic to pay for the harm. Ask first who pays for care if { who-they } are harmed.

risk-trial_safety =
    .title = Harm counted in studies does not carry over to clinics
    .text = In 21 reports taken together, serious harm came to 7 people in 1,000. The range is wide: 1 to 52. With milder harm as well, it came to 44 people in 1,000, with a range of 7 to 222. All these products were made for studies, and people were watched. The numbers do not carry over to what a clinic uses. We could not tell how long people were followed, or if the treatment was the cause.

risk-article_and_reports =
    .title = Less harm than drugs: nobody can say for sure
    .text = The base article says strong harm is thought to be less than with drugs, but not nil. Yet blood infection, lumps and dead skin have been reported. Nobody knows out of how many people, so it cannot be compared with drugs. The base article also says the harm depends on the product, how it is made, and the clinic.

risk-cosmetic =
    .title = A product for the skin surface is not for injection
    .page = Products for the skin surface have done harm when injected.
    .text = Skin has died after products like these were injected. The doctors who reported it advise against such injections, which have no approval. Being sold as a cosmetic does not mean that the government approved any effect. The base article, too, says proof is lacking on how deep it goes and if skin cells change. If the place turns red or itches, stop using it and see a skin doctor.

risk-joint_infection =
    .title = Joints have been infected after injections
    .page = 4 joints infected after injections of another kind at one clinic.
    .text = In 8 US states, 20 people were infected by cord blood products that had not been approved. Those were not exosomes. In 2018, 4 joints were infected after injections at one orthopaedic clinic. If the joint gets hot, red and swollen after an injection, see a doctor the same day. Do the same if { who-you } cannot put weight on it or get{ who-s } a fever.

risk-lump_infection =
    .title = A lump weeks later may be an infection
    .text = There is a report of 28 people infected by slow germs (mycobacteria) after cosmetic injections and the like. Lumps came after 3 weeks on average, and it took 9.8 weeks to find out. None had exosomes. If { who-you } get{ who-s } a lump, ask for a test for germs before steroids are used.

risk-diabetes =
    .title = { who-start-you } { who-have } diabetes, and this uses needles
    .text = A guide counts diabetes as a risk for infection in a joint. The manual of a heat device leaves out diabetes that is not under control. Tell the clinic { who-your } last HbA1c (a blood sugar test).

risk-asthma =
    .title = Tell the clinic that { who-you } { who-have } asthma
    .text = A guide of the World Allergy Organization says that other illnesses and medicines can make a strong allergic reaction worse. Ask first what they do if { who-you } cannot breathe well. Take { who-their } inhaler with { who-them }.

risk-cold_sores =
    .title = Cold sores can come back
    .text = The manual of a heat device treats people with repeated cold sores only after a preventing medicine. If needles go into { who-your } face, ask if { who-they } need one. While a sore is there, wait until it has healed.

risk-ingredient_allergy =
    .title = Ask about all that touches { who-you }, because of { who-their } allergy
    .text = Besides the product, disinfectant, gloves and numbing drugs touch { who-you }. Ask to see the list of what is in them. Hand over { who-their } allergies in writing.

risk-faint =
    .title = { who-start-you } { who-have } fainted at needles
    .text = This can be something other than an allergy. Ask if { who-you } can lie down for it. Tell them what happened before.

risk-skin_marks =
    .title = Needles can leave brown marks
    .text = A review of 85 papers on fine needles asks for care with darker skin. If scratches leave brown marks on { who-you }, ask if they can try a hidden spot first. Keep out of the sun.

risk-drip_mix =
    .title = Other things go into the drip too
    .text = Each thing that is mixed in has its own harms, and its own people who must not have it. For strong vitamin C, clinics write that they test an enzyme (G6PD) first. Have them write down what goes in, and how much.

risk-cosmetic_on_ill_skin =
    .title = On skin that is not well, ask a skin doctor first
    .text = We found no study of what it does on skin that is not well. Keep it off that skin, and go on with the cream { who-you } { who-have }. Show a skin doctor the list of what is in it.
