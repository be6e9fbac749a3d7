### Words of the report. The texts of each rule stand in files of their own.

report-title = Exosome treatment: before you decide
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
decision = Whether to have { $route } for { $goals }. You can also wait, choose another treatment, or do nothing.
decision-undecided = Whether to have exosome treatment for { $goals }, and by which route. You can also wait, choose another treatment, or do nothing.
decision-signed = Whether to have, or go on with, the treatment that you signed for ({ $goals }). You can also wait, stop, or choose another treatment.
decision-route-iv_drip = an exosome drip
decision-route-injection = exosome injections
decision-route-microneedling = exosomes put on through fine needle holes
decision-route-cosmetic = an exosome cosmetic
decision-route-nasal = exosomes by nose
decision-between = { " and " }

verdict-stop = Based on these answers, do not have this treatment. { $count ->
    [one] There is { $count } reason.
   *[other] There are { $count } reasons.
} Show this page to your own doctor and talk it over.
verdict-ask_doctor_first = Talk to your own doctor before you decide. { $count ->
    [one] There is { $count } thing to settle.
   *[other] There are { $count } things to settle.
} Do not start until that doctor agrees. If you have none, ask a doctor with no tie to the clinic.
verdict-ask_clinic_first = Do not decide yet. { $count ->
    [one] There is { $count } thing to ask the clinic.
   *[other] There are { $count } things to ask the clinic.
} You can wait until the answers are clear.
verdict-ask_clinic_first-open = Do not decide yet. Some questions here have no answer, so some points stay open.
verdict-informed_choice = You now have an answer to every question here. This does not mean that you should have the treatment. You can also wait, choose another treatment, or do nothing. The choice is yours.
verdict-ask_doctor_first-signed = Talk to your own doctor before the next session. { $count ->
    [one] There is { $count } thing to settle.
   *[other] There are { $count } things to settle.
} Do not start or go on until that doctor agrees. If you have none, ask a doctor with no tie to the clinic.
verdict-ask_clinic_first-signed = You have signed, but you can still ask and think again. { $count ->
    [one] There is { $count } thing to ask the clinic.
   *[other] There are { $count } things to ask the clinic.
} Do not have the next session until the answers are clear.
verdict-ask_clinic_first-open-signed = Some questions here have no answer, so some points stay open. Do not have the next session until they are clear.
verdict-informed_choice-signed = You now have an answer to every question here. This does not mean that you should have the treatment. Though you have signed, you can still think of waiting, stopping or another treatment. The choice is yours.
verdict-offer_warning = Do not sign with this clinic today.

severity-stop = STOP
severity-caution = ASK FIRST
severity-notice = KNOW
severity-info = INFO

reasons-more = { $count ->
    [one] There is { $count } more point below.
   *[other] There are { $count } more points below.
}
steps-heading = { $count ->
    [one] First step
   *[other] First { $count } steps
}
emergency-line = Sudden illness: 119. Contract trouble: 188. Outside Japan, your local numbers.
emergency-heading = If you have any of this now, call 119 at once
emergency = Trouble breathing, swollen lips or throat, chest pain, a sudden change in sight: call 119 now (outside Japan, your local emergency number). Tell them the name of the treatment and the lot number.
doctor-line = Fever, spreading redness or a new lump: show a doctor the same day. White, black or purple skin: see a doctor at once.

heading-ask_first = Stop, or ask first ({ $count })
heading-offer = What the clinic says ({ $count })
heading-belief = What you believe, and what is known ({ $count })
heading-expectation = Your hope, and what studies found
heading-no_effect = Why the earlier treatment may have changed nothing
heading-timeline = When to judge
heading-risk = Harm that has happened, and concerns
heading-cost = Cost
heading-alternative = Other choices
heading-evidence = The product and the rules
heading-questions = Questions to ask ({ $doctor } for your own doctor, { $clinic } for the clinic)
heading-questions-clinic = Questions to ask the clinic ({ $clinic })
heading-questions-doctor = Questions to ask your own doctor ({ $doctor })
heading-next_step = What to do next
heading-undetermined = Not yet known ({ $count })
heading-notices = About your answers
heading-about = About this report
heading-sources = Sources

because-line = Because of: { $answers }
because-one = { $question } "{ $answer }"
cited = { $count ->
    [one] (source { $numbers })
   *[other] (sources { $numbers })
}

cells-legend = A # stands for each yes: tried in people, compared with something, enough people.
pair-name = { $goal }, { $route }
fit-good = compared by this route; a difference was seen
fit-limited = only studies with nothing to compare, or beside another procedure
fit-poor = does not get there, or no difference was seen
fit-poor-reach = this route does not get there
fit-poor-no_difference = tested, with no clear difference
fit-unknown = no study in people found
evidence-level-none_found = no study in people found
evidence-level-theory = an idea only
evidence-level-animal = tried in animals only
evidence-level-case_reports = reports on a few people
evidence-level-small_uncontrolled = few people, nothing compared
evidence-level-small_trial = few people, compared
evidence-level-review_of_small_studies = a review of small studies
evidence-level-adequate_trials = enough people, compared
evidence-level-regulator = notice from a state body
evidence-level-law = law
evidence-level-guideline = a medical society's guide
evidence-level-trial_exclusion = people that studies left out
evidence-level-consensus = what doctors agree on

timeline-legend = # marks the time that a study or the base article names, J the day to judge. The right end is week { $weeks }.
timeline-plan = As planned, session { $sessions } comes { $weeks } weeks after the first.

cost-price-told = One session costs { $price } yen (as you were told).
cost-price-usual = The base article gives { $low } to { $high } yen or more for one session (before tax).
cost-price-unknown = The price of one session is not known.
cost-total = { $sessions ->
    [one] { $sessions } session comes to { $low } yen.
   *[other] { $sessions } sessions come to { $low } yen.
}
cost-usual-course = The usual range for { $sessions ->
    [one] 1 session
   *[other] { $sessions } sessions
} is { $low } to { $high } yen before tax, by the base article.
cost-total-range = { $sessions ->
    [one] { $sessions } session comes to { $low } to { $high } yen.
   *[other] { $sessions } sessions come to { $low } to { $high } yen.
}
cost-extras-in = The other charges you were told are in it.
cost-extras-open = Tests, medicines and other charges are not in it yet.
cost-no-total-price = There is no total until the price is known.
cost-no-total-sessions = There is no total until the number of sessions is set.
cost-budget-over = That is { $over } yen over your budget of { $budget } yen.
cost-budget-within = So far it does not go over your budget of { $budget } yen.
cost-budget-open = It is not yet known if your budget of { $budget } yen is enough.
cost-bar-budget = Budget
cost-bar-total = Total
cost-bar-yen = { $yen } yen

questions-doctor = For your own doctor
questions-clinic = For the clinic (what matters most comes first)
question-why = Why: { $why }
question-answer = Answer:
questions-rest = Also ask
why-doctor = This is about you: { $title }.

undetermined-intro = Questions that you left out, and how many points an answer would settle. To add answers to a saved file: exo-check --resume.
undetermined-line = { $questions }: { $count ->
    [one] { $count } point
   *[other] { $count } points
}
undetermined-none = { $count ->
    [one] For { $count } point the studies have no figure, so no answer would settle it.
   *[other] For { $count } points the studies have no figure, so no answer would settle them.
}

notice-hidden_answer = Your answer to "{ $question }" was not used. Your other answers make it a question that is not asked.
notice-stale_rules = This content is of { $date }. It is out of date. Please use a newer version.
notice-overdue = { $count ->
    [one] { $count } point below was to be checked again by { $date }. It may no longer hold.
   *[other] { $count } points below were to be checked again by { $date } or later. They may no longer hold.
}
notice-overdue-decided = { notice-overdue } The result rests on such a point.
overdue-mark = { $title } (to be checked again)
note-line = Your note: { $note }

base-article-line = "The base article" is the Japanese article for consumers that this tool starts from.
limits = This page knows nothing of illnesses or medicines that it did not ask about. Not found does not mean proved useless. The numbers are those of the people in the studies.
disclaimer = This page helps you get your thoughts in order before you decide. It is not a diagnosis, and it does not advise you to have the treatment. It cannot say that the treatment works or does no harm. Results differ from one person to the next. Before you decide, show it to a doctor who has no tie to the clinic.
about-line = Content of { $rules }; studies last searched on { $searched }. { $reviewed }
about-kept = Your answers have not left this machine.

source-article = The base article, a Japanese article for consumers
source-evidence = The evidence gathered for this tool
source-facts = { $title } ({ $facts })

more-in-full = (Points with a title only: add --full to read them whole.)
sources-in-full = For titles and addresses: exo-check about --sources
title-and-step = { $title }: { $step }
timeline-line = { $name }: { $text }

notice-verdict_was = Your last result was "{ $was }". Now it is "{ $is }".
notice-settled = Questions that now have an answer: { $names }
notice-opened = New questions to ask: { $names }
notice-gone = No longer about you: { $names }
notice-come = New points about you: { $names }
notice-unchanged = Nothing that matters has changed since your last report.
timeline-weeks = The time is weeks { $first } to { $last }; judge by week { $review }.
timeline-hoped-weeks = You hope for a change by week { $weeks }.
