no_effect-may_not_work =
    .title = It may simply not work for this
    .text = This is the simplest reason. We found no study that compared enough people for any goal that clinics offer. Before { who-you } pay{ who-s } for more or stronger sessions, ask the clinic why { who-they } should go on, and when to stop. The base article says that a clinic to rely on looks for the cause, and then changes the plan or offers another treatment. { who-start-they } can also choose to stop.

no_effect-preparation =
    .title = The product may have held too little
    .text = A test of 12 products in Japan found no exosomes in 3 of them. (*) A high count is no proof of a good one, since the count takes in other bits too. If { who-you } { who-are } offered another product, first ask for a study that compared it.

no_effect-individual =
    .title = It may differ from person to person
    .text = The base article says that age, sex, genes, the state of the immune system, illness and way of life change the result. It also says that poor health or large damage makes it slower. But nobody knows whom it suits. "It depends on the person" fits any outcome, so there is no way to check it. It is no reason to have the next session either.

no_effect-route_or_frequency =
    .title = The route or the number of sessions may not have been right
    .text = The base article says there is less change when the route does not suit the goal, or with few sessions. An injection for tiredness of the whole body is one such case. But we found no study that compared what repeat sessions do. There is no agreed dose either. Before { who-you } add{ who-s } sessions, decide when to stop.

no_effect-expectation =
    .title = It may be a gap between hope and study results
    .text = We found no study with a comparison in which a problem went away fully. The base article too says that hopes run too high in late ageing or severe illness. Hope may not be the whole reason. It may simply not work for this. Before { who-you } pay{ who-s } again, write down with the clinic what should change, and by how much.

no_effect-other_influences =
    .title = { who-start-your } way of life may have played a part
    .text = The base article says that smoking, alcohol, sleep, food and stress play a part in the result. Other illnesses and medicines can too. But nobody can tell afterwards if that was the cause. Nobody can say that it was { who-your } fault. If { who-they } hear "change your habits and try again", take { who-their } time and talk to { who-their } own doctor.

no_effect-too_early =
    .title = It may be too early to tell
    .text = Skin studies looked at 6 to 12 weeks, hair studies at 12 to 36 weeks, and a knee study at 2 and 6 months. If nothing has changed by then, we found nothing to show that more waiting helps. For other goals there is no reliable figure. While { who-you } wait{ who-s }, there is no reason to buy more sessions.
