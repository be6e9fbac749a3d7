expectation-route_mismatch =
    .title = The route { who-you } chose does not get to { who-their } goal
    .text = At least one of { who-your } goals is out of reach of this route. An injection acts only where it goes in. Fine needles and cosmetics stay in the skin. The base article too gives an injection for tiredness as an example of a poor match. This does not mean that a drip or another route would help. For what was studied by each route, see the part on each goal.

expectation-too_high =
    .title = We found no study that shows as much change as { who-you } hope{ who-s } for
    .text = We found no study with a comparison in which a problem like { who-yours } went away fully or was cured. The base article too says this is not a cure for everything. For some goals and routes we found no study in people at all. In others, a study saw no clear difference. Before { who-they } decide, ask the clinic's doctor how much change to count on and which study shows it.

expectation-too_soon =
    .title = We found no study that shows a change as soon as { who-you } hope{ who-s } for
    .text = For at least one of { who-your } goals, studies saw a change later than { who-they } hope for, or nobody has measured when one comes. We found no study with a comparison that looked at results past 6 months. Waiting longer is no promise of a change either. If { who-they } do have this treatment, fix a day to judge first, and do not pay for the rest before that day.

expectation-several_sessions =
    .title = { who-start-you } plan{ who-s } 1 session; the base article speaks of several
    .text = The base article says one session is seldom enough, and that people go for several and then for upkeep. It also says that people who do not keep to the advised gaps feel that "it does not last". We found no study that compared and showed how long a change lasts. We found none that showed more sessions do better. In case { who-you } { who-are } offered more later, agree now on a day to stop and on what { who-they } will look at that day.
