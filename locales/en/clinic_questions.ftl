ask-told_experience =
    .text = Which doctor decides on my treatment, and how many people has that doctor treated with it?
    .why = Choosing a treatment is for doctors alone, a government notice said in 2025. (*) Some doctors have done this more than others, and follow the research more closely.

ask-told_society =
    .text = Which medical society's guide do you follow for this product?
    .why = The Japanese Society for Regenerative Medicine put out a guide in 2024. After a government notice it asked clinics to use the guide as a reference. Being a member does not show that a clinic follows it.

ask-told_plan_filed =
    .text = Have you filed a plan with the government? Is it for this product?
    .why = Filing a plan is not approval. A product without cells is outside the Act on the Safety of Regenerative Medicine. (*) PRP from your own blood is under it, and there has to be a plan. (*) A plan for another treatment tells you nothing about this one.

ask-told_emergency_care =
    .text = Whom do I call if I feel ill at night or on a holiday?
    .why = Some people got lumps 2 weeks to 3 months later. You can act at once if you know whom to call. Ask for the name and the lot number of the product too.

ask-told_realistic_goal =
    .text = For me, how much should change, by when, and how will we check it?
    .why = Nobody knows whom it suits. The skin studies are small, and nearly all used it beside a laser or needles. Photos or scores taken first let you compare later.

ask-told_evidence_stage =
    .text = Can you show me a study of people with my problem, treated this way?
    .why = What happens in animals need not happen in people. We found no study that compared enough people for any goal that clinics offer, and none that looked past 6 months.

ask-told_method_detail =
    .text = How much do you give, how many times, how far apart, and why?
    .why = There is no agreed dose yet. Even studies use very different amounts. (*) Once the number of sessions and the gaps are fixed, you can see the full cost.

ask-told_risks =
    .text = What side effects have you seen here, in how many people, and when?
    .why = Reports tell of hard lumps in 8 people and of skin that died in 2. There is no reliable number for how often this happens. Nobody knows what happens over many years.

ask-told_contraindications =
    .text = Whom do you not give this to, and am I one of them?
    .why = The product is not approved, so no official list says who must not have it. Studies left out people with cancer or an infection, those who were pregnant, and others. Tell them all your illnesses, medicines and allergies.

ask-told_total_cost =
    .text = What is the total with tax, tests and medicines? How do I pay, and what do I get back if I stop?
    .why = Health insurance does not pay, so you pay it all. The government asks clinics to explain first the cost, the sessions and the terms for stopping. (*) Get the answer in writing.

ask-told_alternatives =
    .text = How does this compare with other treatments, and with doing nothing?
    .why = Some problems have treatments that are well studied. For hair, a medical society's guide gives some drugs its top grade. (*) You can also do nothing, or join a registered study.

ask-told_if_no_effect =
    .text = If nothing changes, when and how do we decide to stop?
    .why = Settling this first keeps the number of sessions from just growing. Ask in writing if you get money back when you stop.

ask-told_source_cell =
    .text = Which cells is it made from?
    .why = The cells, and how they are grown, change what is in it. But nobody knows that one kind suits one goal. In a scar study, a human and a plant product did equally well.

ask-told_maker =
    .text = Can I have the product name, the maker and the lot number on paper?
    .why = Clinics use products that are sold as research reagents. (*) Without the name and the lot number, nobody can trace the product if harm comes.

ask-told_process_quality =
    .text = Which standard is it made to? Do you keep a sample of each lot?
    .why = The government has no full rules yet for how it is made. (*) A medical society's guide asks clinics to keep a sample, so that harm can be traced. (*)

ask-told_concentration_purity =
    .text = Besides the particle count, can you show me the purity and the marker proteins?
    .why = A particle count takes in other bits too. Rules for researchers ask for at least 3 marker proteins. A test of 12 products in Japan found no exosomes in 3 of them. (*)

ask-told_sterility =
    .text = Can I see this lot's test report: sterility, endotoxin, mycoplasma?
    .why = In 2019 people in the US got a blood infection (sepsis). (*) Sterility means no germs, endotoxin is a poison from bacteria, and mycoplasma is a tiny kind of bacteria. Check that the number on the report matches your lot.

ask-told_donor_screening =
    .text = Which viruses or germs was its source (a person, animal or plant) tested for?
    .why = Some scientists say that exosomes cannot be reliably separated from viruses. (*) So look at the tests on the source. For human cells, see if HIV and hepatitis B and C are among them.

ask-told_certification =
    .text = If a government body or somebody else has checked this product, can I see the papers?
    .why = The US regulator (FDA) tells people to ask for its letter before they are treated. A certificate from others is not the same as approval by the government. On 31 July 2024 no exosome product was approved, in Japan or abroad. (*)

ask-source_cell =
    .text = Can I see in the product papers which cells it is made from?
    .why = Products from human cells, from plants, and the liquid that cells grew in can go by one name. In 2024 a medical society said that products from iPS cells lack firm evidence.

ask-made_in =
    .text = Can I see in writing the country and the factory where it is made?
    .why = The base article says that a product made in Japan is easier to trace. But no official standard stands behind "made in Japan". If it comes from abroad, ask how they got it.

ask-site_discloses =
    .text = Where on your website are the five facts that rules ask for on unapproved products?
    .why = A site that promotes it has to state five facts. (*) Three are: it is not approved, how it was obtained, and if Japan has an approved one like it. Two are: safety facts from abroad, and that public drug-injury relief does not pay.
