# Whom to ask. helper-<id> is the id in rules/helpers.json.

helper-line = { $name }: { $does }
helper-line-at = { $name } ({ $place }): { $does } Checked on { $date }.

helper-ambulance =
    .name = Ambulance
    .does = For trouble breathing, chest pain, a sudden change in sight and the like.
helper-ambulance_advice =
    .name = Advice on calling an ambulance
    .does = A doctor or nurse answers when it is not clear what to do. Not every area has it.
helper-consumer =
    .name = Consumer hotline
    .does = For contracts and money. Enter a postcode, and it puts the call through to an office nearby. In principle every day but 29 December to 3 January. Advice is free, the call is not.
helper-consumer_midday =
    .name = Midday line of the National Consumer Affairs Center
    .does = When 188 is busy. Weekdays from 11 to 13.
helper-cancer =
    .name = Cancer consultation offices
    .does = Anybody can ask about cancer there, free and without a name.
helper-rare_disease =
    .name = Nanbyo consultation offices
    .does = For people with a long illness that the government lists (nanbyo), and their family. Ask the prefecture where it is.
helper-listening =
    .name = Yorisoi hotline
    .does = Somebody to talk to about any trouble. Look the number up on its own page.
helper-medical_safety =
    .name = Medical consultation office of the prefecture
    .does = For complaints about how a clinic acts. It does not judge if the treatment was right. Each prefecture has its own way.
helper-law =
    .name = Houterasu support dial
    .does = Tells which law and which office fit. It gives no legal advice itself.
helper-law_languages =
    .name = Houterasu in other languages
    .does = With an interpreter, in 10 languages, weekdays from 9 to 17. It is free, the call is not, and calls are recorded.
helper-ad_patrol =
    .name = Patrol of medical advertising
    .does = Takes reports of false or exaggerated adverts for the government.
helper-visitors =
    .name = Consumer hotline for tourists
    .does = For visitors who have trouble with a purchase or contract, in 6 languages with an interpreter. In its first year 70 of 195 visitors asked after they had left Japan. Ask there which country's law holds. Not for illness or injury.

helper-visitors_ill =
    .name = Japan Visitor Hotline of the tourism organization JNTO
    .does = For visitors who fall ill. It is open day and night, in 4 languages, and names hospitals. Look the number up on its own page.
