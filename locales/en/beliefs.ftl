# What one may think, beside what is known. No blame, only facts.

belief-approved_by_state =
    .title = We found no product that a government has approved
    .text = On 31 July 2024 the government sent a notice to doctors and others. At that time no exosome product was approved in Japan or abroad. (*) We found no approval after that, up to November 2026. The notice does not ban the treatment, and says that the doctor who uses it must answer for it. (*) Being sold as a cosmetic, or having a plan filed, does not mean that the government has approved an effect.

belief-regrows_tissue =
    .title = Nobody can say that it regrows damaged parts
    .text = The base article says that cartilage, nerves and hearts of animals had good results. It also says that people need not be like animals. In a knee study of 31 people, scans (MRI) after 6 months showed no clear difference from salt water. In 11 healthy people, wounds took as many days to close as with a liquid with no drug in it. In one report, wounds where skin was taken for a graft closed sooner. It had only 7 people, and everyone knew who got it.

belief-better_than_standard =
    .title = Nobody can say that it is better than the usual treatment
    .text = For hair we found no study against the approved medicines. In one skin study there was no clear difference from PRP, a liquid made from blood. For the knee there was no clear difference from salt water. For scars and acne scars, adding it to a laser did a little better than the laser without it. Nobody knows if it can take the place of the usual treatment. Keep up the care { who-you } { who-have }, and talk to { who-their } own doctor before { who-they } change it.

belief-natural_so_safe =
    .title = Even if it comes from nature, it has done harm
    .text = Cells give it off, but people grow the cells, collect it and treat it to make the product. After treatment, 8 women got hard lumps 2 weeks to 3 months later. In 2 men who had it injected, part of the skin is reported to have died. In the US, some people had a blood infection (sepsis). (*) There is no reliable number for how often this happens. Ask both what it comes from and what harm that product has done.

belief-one_session_enough =
    .title = We found nothing to show that one session is enough
    .text = Skin studies that compared looked at people after 3 or 5 sessions. The base article too says that one is seldom enough, and that the effect fades. The knee study gave one dose and saw no clear difference from salt water. We also found no study that compared if more sessions make it last. So nobody can say that more sessions are better. Before { who-you } start{ who-s }, settle the number, the total cost and when to stop.

belief-works_for_everything =
    .title = What is known differs from goal to goal
    .text = The base article too says that it is no cure-all. For skin and hair there are small studies in people. For the knee there was no clear difference from salt water. For ordinary tiredness, feeling younger and rheumatoid arthritis we found no study in people. We found no study that compared enough people for any goal that clinics offer. Ask the clinic how many people with { who-your } goal were studied, and compared with what.
