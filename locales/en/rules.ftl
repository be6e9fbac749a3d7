# Checking, listing and explaining the rule book

check-bad_book = cannot be read, or its parts do not fit: { $detail }
check-unreachable_question = no answers bring up this question
check-unreachable_option = nobody can choose the option { $detail }
check-never_fires = no answers fire this rule
check-always_fires = has a condition, yet everybody's answers fire it
check-useless_question = no answer to this question changes any report
check-useless_option = the option { $detail } changes no report
check-only_asked = the option { $detail } only settles or brings a question, and is not listed with a reason
check-marked_but_used = the option { $detail } is marked as without effect, yet has one
check-property_fails = some answers break this property ({ $detail })
check-property_idle = nobody meets the condition of this property, so it says nothing
check-property_open = this property was neither proved nor refuted ({ $detail })
check-contradiction = can fire together with { $detail }, and both give the one answer to the same topic
check-duplicate_rule = always fires together with { $detail } and says the same
check-subsumed_rule = never fires without { $detail }, which says the same
check-wrong_evidence = the evidence level { $detail } does not suit what it says
check-unused_source = nothing cites this source
check-uncarried_fact = no rule or question carries this fact, and no reason is given
check-stale_excuse = is excused, yet it is used, or does not exist, or lacks a reason
check-stale_review = was last reviewed more than a year ago ({ $detail })
check-missing_text = this text is missing
check-unequal_text = has no equal in { $detail }, or other variables
check-unknown_variable = uses the variable { $detail }, which its rule does not show
check-orphan_text = speaks of no rule, question or option
check-forbidden_wording = holds wording that is not allowed: { $detail }
check-milder_rule = a fixed rule is missing or milder than the built-in one
check-offer_phrase = a phrase for reading offers: { $detail }

check-warning = take note
check-fault = fault
check-example = Answers that show it:
check-clean = No faults.
check-count = { $count ->
    [one] 1 fault.
   *[other] { $count } faults.
}
check-counts = { $rules } rules, { $properties } properties, { $sources } sources, { $carried } of { $facts } facts carried.
cases-clean = All { $count } cases come out as written.
cases-wrong = { $file }: "{ $name }": { $rule } should be { $expected } and was { $got }.
cases-count = { $wrong } of { $count } cases { $wrong ->
    [one] is
   *[other] are
} wrong.

rules-heading = The rule book
rules-version = Version: { $date }
rules-reviewed = { $count } of { $all } warnings { $count ->
    [one] was
   *[other] were
} read and signed by { $people ->
    [one] one person
   *[other] { $people } people
} ({ $by }). { $lapsed } lapsed, as their words have changed since.
rule-when = When
rule-severity = Weight
rule-evidence = Evidence
rule-sources = Sources
rule-reviewed = Last read
rule-reviewed-by = Reviewed by
rule-nobody = no doctor yet
rule-note-none = none, since it is arithmetic
rule-ask = To ask the doctor
rule-time = Time
rule-fires = A person whose answers fire this rule
rule-silent = A person whose answers do not
rule-person = The answers that count here: { $answers }
rule-person-and = { "; " }
rule-none = There is no such person.
error-no-rule = There is no rule "{ $rule }".
error-no-rule-nearest = Did you mean "{ $rule }"?
error-no-rule-hint = exo-check rules list shows them all.
error-milder = { $folder }: the fixed rule "{ $rule }" is missing or milder. It may be made stricter, never milder.
error-milder-shown = The built-in rules say it for these answers, and a pack may neither lose it nor ask fewer people: { $answers }
error-pack-wording = { $file }: the text "{ $text }" holds wording that no text may use: "{ $word }".
error-pack-law = { $folder }: deadlines, whom to ask and letters rest on the law and cannot be changed. Leave out deadlines.json, helpers.json and letters.json.
error-pack-text = locales/{ $language }: the text "{ $text }" is missing, and "{ $rule }" needs it.

when-always = always
when-and = { ", and " }
when-or = { "; or " }
when-not = not ({ $part })
when-one-of = { $fact }: "{ $options }"
when-options = { "\" or \"" }
when-at-least = { $fact }: { $least } or more
when-at-most = { $fact }: { $most } or less
when-between = { $fact }: { $least } to { $most }
when-answered = { $fact }: answered
when-unanswered = { $fact }: not answered
when-holds = { $fact }
fact-fits = route and evidence joined
fact-route_mismatch = the route cannot reach a chosen goal
fact-too_soon = the first change is reported only after the hoped time
fact-over_budget = the total is over the budget
fact-above_usual = the price is above the usual range
fact-course_days = days from the first to the last session
fact-course_total_jpy = lower end of the total (yen)
fact-earlier_route_mismatch = the earlier route could not reach a chosen goal
fact-too_early = too early to judge
fact-most_total_jpy = upper end of the total (yen)
fact-minor_at_signing = under 18 when the contract was made
fact-days_since = days since "{ $day }"
fact-days_to = days left to "{ $day }"

explain-because = Shown because of: { $answers }
explain-silence = Not shown with this answer: { $change }
explain-none = No single other answer would remove it.
explain-always = Everybody gets this.
explain-change = { $question }: { $answer }
explain-left-open = { $question }: not answered
heading-explained = Which answers brought each point, and what would remove it
explain-or = { " or " }

fact-outlook = how far it was put to the test

stale-none = Nothing is overdue on { $date }.
stale-count = { $count ->
    [one] { $count } rule has to be looked at again on { $date }:
   *[other] { $count } rules have to be looked at again on { $date }:
}
stale-withdrawn = withdrawn
stale-search = Search for { $kind }: { $words }; at { $places }

diff-added = { $rule }: added
diff-removed = { $rule }: removed
diff-condition = { $rule }: fires for other people
diff-severity = { $rule }: weighs otherwise
diff-fit = { $rule }: another fit
diff-day = { $rule }: other days
diff-text = { $rule }: worded otherwise
diff-source = { $rule }: other sources
diff-verdict = Result: from "{ $from }" to "{ $to }"
diff-heading-added = New rules
diff-heading-removed = Rules that are gone
diff-heading-condition = Rules that fire for other people
diff-heading-severity = Rules that weigh otherwise
diff-heading-fit = Another fit of a route to a goal
diff-heading-day = Other days
diff-heading-text = Worded otherwise
diff-heading-source = Other sources
diff-heading-verdict = Other results
diff-milder = {" "}(milder)
diff-none = Nobody is advised otherwise.
diff-never-milder = Nobody is warned less.
diff-some-milder = Somebody is warned less.

ledger-signed = signed
ledger-lapsed = lapsed
ledger-open = open
ledger-written = { $count } { $count ->
    [one] record
   *[other] records
} written to { $file }.
ledger-unread = { $file } holds no records of reviews: { $cause }
ledger-no-warning = "{ $rule }" is neither a stop nor a caution. Run exo-check rules review to see them all.
ledger-empty = Name, qualification, interests and criterion must not be empty. Write "none" where there are no interests.
ledger-form-needs-next = The ledger comes as text or JSON. For Markdown or HTML add --next.
packet-title = Warnings for a doctor to read
packet-what = { $count } of { $open } unsigned warnings, about { $words } words. The heaviest stand first. For each: is the condition right, are both texts right, do the sources bear them out?
packet-sign = Sign what is right with: exo-check rules review certify
packet-line =
    { $part ->
        [weight] Weight
        [when] Fires when
        [title] Title
        [text] Text
        [ask] Question to the doctor
        [step] First step
        [evidence] Rests on
        [question] Asked as
        [fires] A person who reads it
        [silent] A person who nearly does
       *[note] Keeper's note
    }: { $text }
packet-who = Who signs: name, profession, ties to clinics or makers, what it was held against, day. Fill these in, and take out what is not right:
packet-lapsed = It was signed before. Its words have changed since.
packet-right = right
packet-change = to be changed, as follows
own-rules = This uses rules of somebody else: { $files }. The authors of exo-check have not looked at them.
own-texts = This uses texts of somebody else: { $files }. The authors of exo-check have not looked at them.
own-trusted = These texts may stand in place of those of exo-check (--trust-texts).
error-softer = { $folder }: { $what } would make a fixed rule softer. It can be made stricter, never milder. Leave as they are: what the rule is about, its backing and its figures. Leave all questions to the clinic and all answers too. A new answer names the one that it stands for, such as {"{"}"id": "mine", "as": "in_treatment"{"}"}.
error-pack-future = { $folder }: rules_version is { $day }, which is still to come. Write the day of the last change.
error-pack-protected = { $file }: the text "{ $text }" is fixed, and a pack cannot replace it. Take it out, or open the pack with --trust-texts; every report then says so.
error-pack-twice = { $file }: the text "{ $text }" stands in this pack twice. Keep one.
error-pack-blank = locales/{ $language }: the text "{ $text }" shows nothing, and "{ $rule }" needs it.
error-pack-syntax = { $file }, line { $line }, column { $column }: this is not Fluent text. { $found }
error-pack-whole = { $folder } holds more than 2,000 files or 16 MiB. Take out what is not part of the pack.
