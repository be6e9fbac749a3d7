### Words of the report. The texts of each rule stand in files of their own.

report-title = Exosome treatment: before { who-you } decide{ who-s }
date = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
number-with-unit = { $unit ->
    [sessions] { $number }
    [weeks] { $number }
   *[other] { $number } { $unit }
}

label-decision = Decision
label-result = Result
decision = Whether to have { $route } for { $goals }. { who-start-you } can also wait, choose another treatment, or do nothing.
decision-undecided = Whether to have exosome treatment for { $goals }, and by which route. { who-start-you } can also wait, choose another treatment, or do nothing.
decision-signed = Whether to have, or go on with, the treatment that { who-you } signed for ({ $goals }). { who-start-they } can also wait, stop, or choose another treatment.
decision-route-iv_drip = an exosome drip
decision-route-injection = exosome injections
decision-route-microneedling = exosomes put on through fine needle holes
decision-route-cosmetic = an exosome cosmetic
decision-route-nasal = exosomes through the nose
decision-more = { $goals } and { $count } more goals
decision-joint = { " and " }

verdict-stop = { $count ->
    [one] There is { $count } reason not to have this now.
   *[other] There are { $count } reasons not to have this now.
} Based on these answers, do not have this treatment. There is time to show this page to { who-your } own doctor first.
verdict-ask_doctor_first = Talk to { who-your } own doctor before { who-they } decide. { $count ->
    [one] There is { $count } thing to settle.
   *[other] There are { $count } things to settle.
} Do not start until that doctor agrees. If { who-you } { who-have } none, ask a doctor with no tie to the clinic.
verdict-ask_clinic_first = Do not decide yet. { $count ->
    [one] There is { $count } thing to ask the clinic.
   *[other] There are { $count } things to ask the clinic.
} { who-start-you } can wait until the answers are clear.
verdict-ask_clinic_first-open = Do not decide yet. Some questions here have no answer, so some points stay open.
verdict-informed_choice = { who-start-you } now { who-have } an answer to every question here. This does not mean that { who-they } should have the treatment. { who-start-they } can also wait, choose another treatment, or do nothing. The choice is { who-theirs }.
verdict-ask_doctor_first-signed = Talk to { who-your } own doctor before the next session. { $count ->
    [one] There is { $count } thing to settle.
   *[other] There are { $count } things to settle.
} Do not start or go on until that doctor agrees. If { who-you } { who-have } none, ask a doctor with no tie to the clinic.
verdict-ask_clinic_first-signed = { who-start-you } { who-have } signed, but { who-they } can still ask and think again. { $count ->
    [one] There is { $count } thing to ask the clinic.
   *[other] There are { $count } things to ask the clinic.
} Do not have the next session until the answers are clear.
verdict-ask_clinic_first-open-signed = Some questions here have no answer, so some points stay open. Do not have the next session until they are clear.
verdict-informed_choice-signed = { who-start-you } now { who-have } an answer to every question here. This does not mean that { who-they } should have the treatment. Though { who-they } have signed, { who-they } can still think of waiting, stopping or another treatment. The choice is { who-theirs }.
verdict-offer_warning = Do not sign with this clinic today.
verdict-offer_warning-signed = Sign and pay nothing more today.

severity-stop = STOP
severity-caution = ASK FIRST
severity-notice = KNOW
severity-info = INFO

reasons-more = { $count ->
    [one] { $count } more point is in the full report (--full).
   *[other] { $count } more points are in the full report (--full).
}
steps-heading = { $count ->
    [one] First step
   *[other] First { $count } steps
}
emergency-line = Sudden illness: 119. Contract trouble: 188. Outside Japan, your local numbers.
emergency-heading = If { who-you } { who-have } any of this now, call 119 at once
emergency = Trouble breathing, swollen lips or throat, chest pain, a sudden change in sight: call 119 now (outside Japan, your local emergency number). Do the same if { who-you } shake{ who-s } with fever and feel{ who-s } faint or confused. Tell them the name of the treatment and the lot number.
doctor-line = White, purple or black skin: see a doctor at once. Fever, shaking, one swollen leg, spreading redness or a new lump: see a doctor the same day.

heading-ask_first = Stop, or ask first ({ $count })
heading-offer = What the clinic says ({ $count })
heading-belief = What { who-you } believe{ who-s }, and what is known ({ $count })
heading-expectation = { who-start-your } hope, and what studies found
heading-no_effect = Why the earlier treatment may have changed nothing
heading-timeline = When to judge
heading-risk = Harm that has happened, and concerns
heading-cost = Cost
heading-alternative = Other choices
heading-evidence = The product and the rules
heading-questions-clinic = Questions to ask the clinic ({ $clinic })
heading-next_step = What to do next
heading-undetermined = Not yet known ({ $count })
heading-notices = About the answers
heading-about = About this report
heading-sources = Sources

because-line = Because of: { $answers }
because-one = { $question } "{ $answer }"
cited = { $count ->
    [one] (source { $numbers })
   *[other] (sources { $numbers })
}

pair-name = { $goal }, { $route }
fit-good = compared by this route; a difference was seen
fit-limited = only studies with nothing to compare, or beside another procedure
fit-poor = does not get there, or no difference was seen
fit-poor-reach = this route does not get there
fit-poor-no_difference = tested, with no clear difference
fit-unknown = no study in people found
evidence-level-none_found = no study in people found
evidence-level-theory = a theory only
evidence-level-animal = tried in animals only
evidence-level-case_reports = reports on a few people
evidence-level-small_uncontrolled = few people, nothing compared
evidence-level-small_trial = few people, compared
evidence-level-review_of_small_studies = a review of small studies
evidence-level-adequate_trials = enough people, compared
level-no-difference = No clear difference was seen.
evidence-level-regulator = notice from a government body
evidence-level-law = law
evidence-level-guideline = a medical society's guide
evidence-level-trial_exclusion = people that studies left out
evidence-level-consensus = what doctors agree on

timeline-legend = { $full } marks the time that a study or the base article names, { $judge } the day to judge{ $hoped ->
    [yes] , H { who-your } hope
   *[no] { "" }
}. The right end is week { $weeks }.
timeline-plan = As planned, session { $sessions } comes { $weeks } weeks after the first.

cost-price-told = One session costs { $price } yen (as { who-you } { who-were } told).
cost-price-usual = A consumer article gives { $low } to { $high } yen or more for one session (before tax).
cost-price-unknown = The price of one session is not known.
cost-total = { $sessions ->
    [one] { $sessions } session comes to { $low } yen.
   *[other] { $sessions } sessions come to { $low } yen.
}
cost-usual-course = The usual range for { $sessions ->
    [one] 1 session
   *[other] { $sessions } sessions
} is { $low } to { $high } yen before tax, by a consumer article.
cost-total-range = { $sessions ->
    [one] { $sessions } session comes to { $low } to { $high } yen.
   *[other] { $sessions } sessions come to { $low } to { $high } yen.
}
cost-extras-in = The other charges { who-you } { who-were } told are in it.
cost-extras-open = Tests, medicines and other charges are not in it yet.
cost-no-total-price = There is no total until the price is known.
cost-no-total-sessions = There is no total until the number of sessions is set.
cost-budget-over = That is { $over } yen over { who-your } budget of { $budget } yen.
cost-budget-within = So far it is within { who-your } budget of { $budget } yen.
cost-budget-open = It is not yet known if { who-your } budget of { $budget } yen is enough.
cost-bar-budget = Budget
cost-bar-total = Total
cost-bar-yen = { $yen } yen

question-why = Why: { $why }
question-good = A good answer: { $text }
question-round = Not enough: { $text }
why-doctor = This is about { who-you }: { $title }.

undetermined-intro = Questions that were left out, and how many points an answer would settle. To add answers to a saved file: exo-check --resume.
undetermined-line = { $questions }: { $count ->
    [one] { $count } point
   *[other] { $count } points
}

notice-hidden_answer = The answer to "{ $question }" was not used. By the other answers, the question is not asked.
notice-other_version = The answers were given to version "{ $version }" of the form. This one is { $today }. Each answer was checked against the questions of { $today }.
notice-no_version = The response does not say which version of the form it answers. This one is { $today }.
notice-contradiction = Please check. { $text }
notice-implausible = "{ $question }" is { $answer }. Please check the number and its unit.
notice-stale_rules = This content is of { $date }. It is out of date. Please use a newer version.
notice-overdue = { $count ->
    [one] { $count } point below was to be checked again by { $date }. It may no longer hold.
   *[other] { $count } points below were to be checked again by { $date } or later. They may no longer hold.
}
notice-overdue-decided = { notice-overdue } The result rests on such a point.
overdue-mark = { $title } (to be checked again)
note-line = Note: { $note }

limits = This page knows nothing of illnesses or medicines that it did not ask about. Not found does not mean proved useless. The numbers are those of the people in the studies.
disclaimer = This page helps { who-you } get { who-their } thoughts in order before { who-they } decide. It is not a diagnosis, and it does not advise { who-them } to have the treatment. It cannot say that the treatment works or does no harm. Results differ from one person to the next. Before { who-they } decide, show it to a doctor who has no tie to the clinic.
about-kept = The answers have not left this machine.

source-article = The base article: a Japanese consumer article (author, date and address not given)
source-evidence = The evidence gathered for this tool

timeline-line = { $name }: { $text }

notice-verdict_was = The last result was "{ $was }". Now it is "{ $is }".
notice-settled = Questions that now have an answer: { $names }
notice-opened = New questions to ask: { $names }
notice-gone = No longer about { who-you }: { $names }
notice-come = New points about { who-you }: { $names }
notice-unchanged = Nothing that matters has changed since the last report.
timeline-weeks = The time is weeks { $first } to { $last }; judge by week { $review }.
timeline-hoped-weeks = { who-start-you } hope{ who-s } for a change by week { $weeks }.

outlook-none = we found no study in people

outlook-reach = this route does not reach the part to treat, and we found no study in people

verdict-outlook-none = For { $goal }, we found no study in people, and answers from the clinic cannot change that.

verdict-outlook-uncontrolled = For { $goal }, we found no study that compared it with anything, and answers from the clinic cannot change that.

verdict-outlook-no_difference = For { $goal }, a study that compared saw no clear difference, and answers from the clinic cannot change that.

verdict-outlook-mixed = For { $goal }, the studies do not settle it, and answers from the clinic cannot change that.

verdict-outlook-difference = For { $goal }, a small study saw a difference, and that is not firm.

verdict-outlook-other = For { who-your } other goal, this tool has not looked for studies.

verdict-refuse_offer = Turn this offer down as it stands. What the clinic says holds { $count ->
    [one] { $count } thing
   *[other] { $count } things
} that no doctor can settle for { who-you }. { who-start-they } can also wait, choose another treatment, or do nothing.

verdict-refuse_offer-signed = Do not have the next session as things stand. What the clinic says holds { $count ->
    [one] { $count } thing
   *[other] { $count } things
} that no doctor can settle for { who-you }.

verdict-refuse_offer-finished = If { who-you } { who-are } offered more, turn it down as it stands. What the clinic says holds { $count ->
    [one] { $count } thing
   *[other] { $count } things
} that no doctor can settle for { who-you }.

verdict-unproven = { who-start-you } now { who-have } an answer to every question here. It is still not shown that the treatment does what { who-they } hope for. { who-start-they } can also wait, choose another treatment, or do nothing. The choice is { who-theirs }.

verdict-unproven-signed = { who-start-you } now { who-have } an answer to every question here. It is still not shown that the treatment does what { who-they } hope for. Though { who-they } have signed, { who-they } can still think of waiting, stopping or another treatment. The choice is { who-theirs }.

verdict-unproven-finished = { who-start-you } now { who-have } an answer to every question here. It is still not shown that the treatment does what { who-they } hope for. Whether to have more, stop or choose another treatment is up to { who-them }.

verdict-stop-signed = { $count ->
    [one] There is { $count } reason not to have this now.
   *[other] There are { $count } reasons not to have this now.
} Based on these answers, do not have the next session. Though { who-you } { who-have } signed, there is time to show this page to { who-their } own doctor first.

verdict-stop-finished = { $count ->
    [one] There is { $count } reason not to have it again.
   *[other] There are { $count } reasons not to have it again.
} Based on these answers, do not have more of this treatment. Show this page to { who-your } own doctor and talk over what comes next.

verdict-ask_doctor_first-finished = Talk to { who-your } own doctor before { who-they } have any more. { $count ->
    [one] There is { $count } thing to settle.
   *[other] There are { $count } things to settle.
} If { who-you } { who-have } none, ask a doctor with no tie to the clinic.

verdict-ask_clinic_first-finished = If { who-you } { who-are } offered more, ask before { who-they } decide. { $count ->
    [one] There is { $count } thing to ask the clinic.
   *[other] There are { $count } things to ask the clinic.
}

verdict-ask_clinic_first-open-finished = Some questions here have no answer, so some points stay open. Do not decide yet whether to have more.

verdict-informed_choice-finished = { who-start-you } now { who-have } an answer to every question here. This does not mean that { who-they } should have more of the treatment. Whether to have more, stop or choose another treatment is up to { who-them }.


verdict-outlook-goals = { $goals } and { $more } more

studied-none = no study in people found

studied-uncontrolled = only studies with nothing to compare

studied-no_difference = compared, no clear difference

studied-mixed = not settled by the studies

studied-difference = compared by this route, a difference seen

# How the language joins things, ends sentences and writes sums.
list-joint = { ", " }
sentence-joint = { " " }
sentence-end = .
goals-joint = { " and " }
cited-joint = { ",\u00A0" }
label-opens = [
label-closes = ]
label-colon = { ": " }
sum = { $yen }

# The page.
label-money = Money
label-still = What now
label-harm = Harm
label-beliefs = Believed
heading-help = Does it help?
heading-better = What is better shown
evidence-more = { $count ->
    [one] For { $count } more goal and route: --full.
   *[other] For { $count } more goals and routes: --full.
}
better-more = { $count ->
    [one] For { $count } more goal: --full.
   *[other] For { $count } more goals: --full.
}
no-advice = Not a diagnosis, and not advice to have the treatment.
harm-uncounted = There is no reliable number for how often this happens.
heading-key-questions = { $count ->
    [one] An answer that could change this page
   *[other] { $count } answers that could change this page
}
heading-first-questions = { $count ->
    [one] A question to take along
   *[other] { $count } questions to take along
}
ask-doctor = { who-their } own doctor
ask-clinic = the clinic
no-answer-lifts = No answer from the clinic can change this result, so there are no questions to ask there.
kept-back = More by --full: { $questions ->
    [0] { "" }
    [one] 1 question,{ " " }
   *[other] { $questions } questions,{ " " }
}{ $harms } harms, { $open ->
    [0] times
    [one] 1 open point, times
   *[other] { $open } open points, times
}, sources.
sheet-hint = To print: --format html -o sheet.html   (*) read in a report about the document
questions-more = { $count ->
    [one] { $count } more question is in the full report (--full).
   *[other] { $count } more questions are in the full report (--full).
}
