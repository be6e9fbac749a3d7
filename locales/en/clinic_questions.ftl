ask-told_experience =
    .text = Which doctor decides on { who-my } treatment? How many people has that doctor treated with it?
    .why = Choosing a treatment is for doctors alone, a government notice said in 2025. (*) Some doctors have done this more than others, and follow the research more closely.
    .good = They name the doctor and give a number. That doctor examines { who-you } before any treatment.
    .round = "Our doctors have experience" gives no name and no number.

ask-told_society =
    .text = Which medical society's guide do you follow when you use this product?
    .why = The Japanese Society for Regenerative Medicine put out a guide in 2024. After a government notice it asked clinics to use the guide as a reference. Being a member does not show that a clinic follows it.
    .good = They name the guide and its year, and say what they do because of it.
    .round = "Our doctors are members" does not say that they follow a guide.

ask-told_plan_filed =
    .text = Have you filed a treatment plan with the government? Is it for this product?
    .why = Filing a plan is not approval. A product without cells is outside the Act on the Safety of Regenerative Medicine. (*) PRP from { who-your } own blood is under it, and there has to be a plan. (*) A plan for another treatment tells { who-you } nothing about this one.
    .good = They say plainly that there is none, as the law leaves out products without cells. For PRP they show its number.
    .round = "The government accepted it" is not approval.

ask-told_emergency_care =
    .text = What number { who-do-i } call if { who-they-i } feel ill at night or on a holiday?
    .why = Some people got lumps 2 weeks to 3 months later. { who-start-you } can act at once if { who-they } know whom to call. Ask for the name and the lot number of the product too.
    .good = A number that is answered at night, and a paper with the product name and lot number.
    .round = "Call us in opening hours" leaves out nights and holidays.

ask-told_realistic_goal =
    .text = For { who-me }, how much should change, by when, and how will we check it?
    .why = Nobody knows whom it suits. The skin studies are small, and nearly all used it beside a laser or needles. Photos or scores taken first let { who-you } compare later.
    .good = They take photos or a score first, set a day to compare, and name the study behind the figure.
    .round = "It differs from person to person" sets no goal and no date.

ask-told_evidence_stage =
    .text = Can you show me a published study of people with { who-my } problem, treated this way?
    .why = What happens in animals need not happen in people. We found no study that compared enough people for any goal that clinics offer, and none that looked past 6 months.
    .good = A paper on { who-your } problem and this route: how many people, compared with what, for how long.
    .round = Case photos and animal studies do not compare people.

ask-told_method_detail =
    .text = How much do you give, how many times, how far apart, and why?
    .why = There is no agreed dose yet. Even studies use very different amounts. (*) Once the number of sessions and the gaps are fixed, { who-you } can see the full cost.
    .good = On paper: the amount with its unit, the sessions, the weeks between, and the study behind them.
    .round = "We will see as we go" fixes neither sessions nor total.

ask-told_risks =
    .text = What side effects have you seen here, in how many people, and when?
    .why = Reports tell of hard lumps in 8 people and of skin that died in 2. There is no reliable number for how often this happens. Nobody knows what happens over many years.
    .good = How many they treated, what they saw and when. They also say that nobody knows the long term.
    .round = "We have had no trouble" leaves out how many people, and how long.

ask-told_contraindications =
    .text = Who should not have this (contraindications)? And { who-am-i } one of them?
    .why = The product is not approved, so no official list says who must not have it. Studies left out people with cancer or an infection, those who were pregnant, and others. Tell them all { who-your } illnesses, medicines and allergies.
    .good = A doctor goes through a list with { who-you }: illnesses, pregnancy, medicines, allergies.
    .round = "Anyone can have it" takes in people whom the studies left out.

ask-told_total_cost =
    .text = What is the total with tax, tests and medicines? How much { who-do-i } get back if { who-they-i } cancel halfway?
    .why = Health insurance does not pay, so { who-you } pay{ who-s } it all. The government asks clinics to explain first the cost, the sessions and the terms for stopping. (*) Get the answer in writing.
    .good = A written estimate: each item, tax, sessions, how to pay, and the refund if { who-you } cancel{ who-s }.
    .round = The price of one session, or a sum a month, is no total.

ask-told_alternatives =
    .text = How does this compare, good and bad, with other treatments and with doing nothing?
    .why = Some problems have treatments that are well studied. For hair, a medical society's guide gives some drugs its top grade. (*) { who-start-you } can also do nothing, or join a registered study.
    .good = They name other treatments with their good and bad points, and say what waiting would mean.
    .round = "This is the newest" compares it with nothing.

ask-told_if_no_effect =
    .text = If nothing changes, when and how do we decide to stop?
    .why = Settling this first keeps the number of sessions from just growing. Ask in writing if { who-you } get{ who-s } money back when { who-they } stop.
    .good = On paper: a date, what will be compared on it, and the refund if { who-you } stop{ who-s } then.
    .round = "A few more sessions may do it" is no rule for stopping.

ask-told_source_cell =
    .text = Which cells is this product made from: human fat, dental pulp, a plant, or others?
    .why = The cells, and how they are grown, change what is in it. But nobody knows that one kind suits one goal. In a scar study, a human and a plant product did equally well.
    .good = They name one source, and the product papers say the same.
    .round = "Human stem cells" does not say from which part of the body.

ask-told_maker =
    .text = Can I have the product name, the maker and the lot number on paper?
    .why = Clinics use products that are sold as research reagents. (*) Without the name and the lot number, nobody can trace the product if harm comes.
    .good = They hand over a paper with all three, and show on the box if it says "for research use".
    .round = "That is a trade secret" leaves nothing to trace it by if harm comes.

ask-told_process_quality =
    .text = What manufacturing standard is this made to? Do you keep a sample of each lot?
    .why = The government has no full rules yet for how it is made. (*) A medical society's guide asks clinics to keep a sample, so that harm can be traced. (*)
    .good = They name the standard, and say where the lot's sample is kept and for how long.
    .round = "Strict quality control" names no standard.

ask-told_concentration_purity =
    .text = Besides the particle count, can you show me the results for purity and marker proteins?
    .why = A particle count takes in other bits too. Rules for researchers ask for at least 3 marker proteins. A test of 12 products in Japan found no exosomes in 3 of them. (*)
    .good = Results for the lot: at least 3 marker proteins, and a check for what should not be in it.
    .round = "Billions of particles" counts other bits too.

ask-told_sterility =
    .text = Can I see this lot's test report: sterility, endotoxin, mycoplasma?
    .why = In 2019 people in the US got a blood infection (sepsis). (*) Sterility means no germs, endotoxin is a poison from bacteria, and mycoplasma is a tiny kind of bacteria. Check that the number on the report matches { who-your } lot.
    .good = A report with the lot's number, a date and a result for each of the three tests.
    .round = "Our maker guarantees it" is no test report.

ask-told_donor_screening =
    .text = Which viruses and germs was the donor (person, animal or plant) tested for?
    .why = Some scientists say that exosomes cannot be reliably separated from viruses. (*) So look at the tests on the source. For human cells, see if HIV and hepatitis B and C are among them.
    .good = A list of tests with results. For human cells it covers HIV, hepatitis B and hepatitis C. With { who-your } own blood there is no donor: they say how nobody else's blood can get in.
    .round = "The product is filtered" is no test of the donor.

ask-told_certification =
    .text = If this product has government approval or an outside certificate, can I see the papers?
    .why = The US regulator (FDA) tells people to ask for its letter before they are treated. A certificate from others is not the same as approval by the government. On 31 July 2024 no exosome product was approved, in Japan or abroad. (*)
    .good = They say plainly that it is not approved. Any paper shows who checked what, and when.
    .round = "Registered with the FDA" does not mean approved.

ask-source_cell =
    .text = Can I see in the product papers which cells it is made from?
    .why = Products from human cells, from plants, and the liquid that cells grew in can go by one name. In 2024 a medical society said that products from iPS cells lack firm evidence.
    .good = The paper names the cells, and says if it is exosomes or the liquid that cells grew in.
    .round = "Our own exosomes" does not say what they come from.

ask-made_in =
    .text = Can I see in writing the country and the factory where it is made?
    .why = The base article says that a product made in Japan is easier to trace. But no official standard stands behind "made in Japan". If it comes from abroad, ask how they got it.
    .good = The paper gives the country, the company and the factory. If it is from abroad, it says how they got it.
    .round = "Made in Japan" names no factory.

ask-site_discloses =
    .text = Where on your website are the 5 statements required for an unapproved product?
    .why = A site that promotes it has to state five facts. (*) Three are: it is not approved, how it was obtained, and if Japan has an approved one like it. Two are: safety facts from abroad, and that public drug-injury relief does not pay.
    .good = They open the page, and all 5 can be ticked off there.
    .round = "We explain it at the visit" does not put it on the website.
