# What to check depends on who said it.

next_step-heard_from_advert =
    .title = If { who-you } know{ who-s } it from an advert or social media
    .text = The base article counts clinic pages among the sources to trust. But they are adverts. To promote an unapproved product, a page has to state 5 things, such as that it is not approved. (*) "Absolutely safe", "number one" and stories that it worked are banned in medical adverts. (*) Stories of those who got better cannot show that the treatment did it, or how many saw no change. On social media, check too who paid for the story.
    .step = Keep a copy of what { who-you } saw, and ask the clinic about what it does not say.

next_step-heard_from_doctor =
    .title = If { who-you } heard of it from a doctor
    .text = { who-start-your } own doctor and the clinic's doctor have different roles. If it was the clinic's doctor, ask a doctor with no tie to the clinic too. If it was { who-their } own doctor, ask why it would suit { who-them }, and what other care there is. { who-start-they } can ask either doctor if a study in people compared it. The base article too says to ask a doctor at which stage the research stands. { who-start-they } can ask until it is clear.
    .step = Ask the doctor who told { who-you }: "Which study in people compared it?"

next_step-heard_from_people =
    .title = If { who-you } heard of it from family or friends
    .text = What people close to { who-you } tell is meant well, but it is the story of one person. Without a comparison, nobody knows if it would have changed anyway, or from other care. For the knee, a report of 33 people with nothing to compare told of large gains. A study that compared, in 31 people, saw no clear difference from salt water. The same name need not mean the same product. With other illnesses or medicines, the harm may not be the same.
    .step = Ask what they had, where, how many times, and what else they did.

next_step-heard_from_news =
    .title = If { who-you } know{ who-s } it from the news or an article
    .text = The base article says that results in animals or the lab get told as if they were results in people. What helps animals need not help people, since the body, the dose and the harms differ. Most studies in people are small, and little is known of harm and effect in the long run. Look if the study was in people or animals, how many there were, and what it compared. Check too that the article is not an advert of a clinic.
    .step = Find the study behind the article. Note if it was in people, and how many.
