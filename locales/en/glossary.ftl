# Words that the sheet explains. `forms` are the words in a text that lead here, with | between.

glossary-exosome =
    .name = Exosome
    .forms = exosome|exosomes
    .meaning = A very small particle that cells give off.

glossary-culture_supernatant =
    .name = Culture liquid (supernatant)
    .forms = culture liquid|supernatant
    .meaning = The liquid that cells were grown in. It is sold under the same name, but it is not the same thing.

glossary-sepsis =
    .name = Blood infection (sepsis)
    .forms = sepsis|blood infection
    .meaning = Bacteria are in the blood and harm the whole body. It can be deadly, so see a doctor at once.

glossary-granuloma =
    .name = Lump (granuloma)
    .forms = granuloma|granulomas|lumps
    .meaning = A hard place in the skin, where the body walls something off.

glossary-anticoagulant =
    .name = Blood thinner (anticoagulant)
    .forms = blood thinner|anticoagulant
    .meaning = A drug that makes blood clot less. Never stop it { who-alone }.

glossary-immunosuppressant =
    .name = Drug that suppresses the immune system
    .forms = suppresses the immune system|suppress the immune system|holds back the immune system|hold back the immune system
    .meaning = It holds back the body's defences, so infections come more easily too.

glossary-prp =
    .name = PRP
    .forms = PRP
    .meaning = A liquid made from one's own blood.

glossary-microneedling =
    .name = Fine needles (microneedling)
    .forms = fine needles|microneedling
    .meaning = Many fine needles make holes in the skin, then a liquid is put on.

glossary-melasma =
    .name = Melasma
    .forms = melasma
    .meaning = A kind of dark patch on the face. A laser can make it worse.

glossary-remission =
    .name = Remission
    .forms = remission
    .meaning = Cancer treatment is over and no cancer is seen. Check-ups go on.

glossary-cooling_off =
    .name = Cooling-off
    .forms = cooling-off
    .meaning = Cancelling a contract within 8 days, where the law covers it. Ask 188.

glossary-relief =
    .name = Public drug-injury relief
    .forms = drug-injury relief|public relief
    .meaning = Public money in Japan for harm from approved drugs. By what we read, it does not pay for unapproved products.

glossary-lot =
    .name = Lot number
    .forms = lot number|lot
    .meaning = The number of one batch. With it, harm can be traced.

glossary-reagent =
    .name = Research reagent
    .forms = research reagent|reagent
    .meaning = Sold for the laboratory, with no check by the government for use in people.

glossary-salt_water =
    .name = Salt water
    .forms = salt water
    .meaning = A liquid with no drug in it, to compare with.

glossary-approved =
    .name = Approved by the government
    .forms = approved|approval
    .meaning = The government has looked at quality, effect and harm. For exosomes none was found.

glossary-jrct =
    .name = jRCT
    .forms = jRCT
    .meaning = The public list of studies in Japan. Being on the list is not approval.

glossary-fda =
    .name = FDA
    .forms = FDA
    .meaning = The US government body for food and drugs.

glossary-aga =
    .name = AGA
    .forms = AGA
    .meaning = Male-pattern hair loss.

glossary-medical_society =
    .name = A medical society's guide
    .forms = medical society's guide|guide of 2021|2017 guide
    .meaning = What doctors of one field agree on, with grades for each treatment.
