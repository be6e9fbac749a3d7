### Clinics or plans side by side.

compare-title = Clinics or plans side by side
compare-intro = What differs comes first. There is no score, and none of them is advised.
compare-plans = What is compared
compare-plan = { $letter }: { $file }
compare-differs = What differs
compare-same = What is the same
compare-none = Nothing.
compare-alike = { $first } and { $second } hold the same answers. Was one file named twice?
compare-open = not known
compare-count = { $count }
compare-at-least = { $low } yen, and other charges not told
compare-limits = A cheaper plan, or one with more answers, is not shown to change more or to do less harm.

compare-verdict = Result
compare-verdict-stop = do not have it
compare-verdict-ask_doctor_first = ask { who-your } own doctor first
compare-verdict-ask_clinic_first = ask the clinic first
compare-verdict-informed_choice = every question has an answer
compare-offer_warning = Do not sign today
compare-stops = Reasons not to have it
compare-cautions = Points to ask a doctor first
compare-red_flags = Claims to be careful with
compare-route = Method
compare-per_session = One session
compare-sessions = Sessions
compare-total = Cost of the course
compare-within_budget = Within the budget
compare-cooling_off = Cooling-off until (if its conditions hold)
compare-open_questions = Questions left for the clinic

compare-verdict-refuse_offer = turn the offer down

compare-verdict-unproven = every question has an answer, nothing is shown
