# Our own judgement by the criteria for decision aids (IPDAS). "Not done" is never rounded up.

ipdas-intro = This is our own judgement by the 44 IPDAS criteria for decision aids, in our own words. There are 6 to qualify (Q), 6 against bias (C), 4 for tests (CT) and 28 of quality (L). Nobody else has checked it.
ipdas-summary = Met: { $met }. Not met: { $not_met }. Not done: { $not_done }. Not applicable: { $not_applicable }.
ipdas-met-met = Met
ipdas-met-not_met = Not met
ipdas-met-not_done = Not done
ipdas-met-not_applicable = Not applicable

ipdas-Q1 =
    .asks = Says what the trouble is.
    .here = One or two sentences for every goal, and how it is treated under the options.

ipdas-Q2 =
    .asks = Says which decision there is to make.
    .here = The first line of every report.

ipdas-Q3 =
    .asks = Lists the options.
    .here = Wait, the established treatment, a study, this treatment by each route.

ipdas-Q4 =
    .asks = Tells the good points of each option.
    .here = The first row of every option.

ipdas-Q5 =
    .asks = Tells the bad points of each option.
    .here = The second row, as many lines as the first. Of other treatments no row is left unread that is read of this one.

ipdas-Q6 =
    .asks = Tells what it is like to go through each option.
    .here = Three rows (body, mind, daily life) for every treatment. For doing nothing, the mind was not looked up for most goals.

ipdas-C1 =
    .asks = Shows good and bad points in equal detail.
    .here = The same rows in the same order and type for every option. A test counts the rows that nobody looked up, by goal.

ipdas-C2 =
    .asks = Cites the evidence.
    .here = Every told row and every point has its sources.

ipdas-C3 =
    .asks = Gives its date.
    .here = In every report and in about.

ipdas-C4 =
    .asks = Says when it will be updated.
    .here = Within one year; after that the report says it is out of date.

ipdas-C5 =
    .asks = Says how sure the numbers are.
    .here = A level of evidence for each point, and a fixed sentence where there is no number.

ipdas-C6 =
    .asks = Says who paid for it.
    .here = No clinic, maker or seller. In about and on the sheet.

ipdas-CT1 =
    .asks = Tests: says what the test measures.
    .here = This aid is not about a test.

ipdas-CT2 =
    .asks = Tests: says what comes next if something is found.
    .here = This aid is not about a test.

ipdas-CT3 =
    .asks = Tests: says what comes next if nothing is found.
    .here = This aid is not about a test.

ipdas-CT4 =
    .asks = Tests: tells of findings that would never have harmed.
    .here = This aid is not about a test.

ipdas-L1 =
    .asks = Tells what happens if nothing is done.
    .here = Told from studies for 12 of 16 goals. For immune and nerve diseases, allergy and other troubles it differs, and we have no count.

ipdas-L2 =
    .asks = Lets good and bad points be compared.
    .here = A table, and a list in plain text.

ipdas-L3 =
    .asks = Tells the chances of what may happen.
    .here = Where a study counted people, so many of 100, with the time. Else a fixed sentence says that there is no number.

ipdas-L4 =
    .asks = Says for which people the numbers hold.
    .here = Each number has its people and its time.

ipdas-L5 =
    .asks = Gives event rates.
    .here = So many of 100 for gain and harm, wherever the study counted.

ipdas-L6 =
    .asks = Compares over the same time.
    .here = The two numbers of a pair share one time. Between options the studies differ in length.

ipdas-L7 =
    .asks = Compares with the same denominator.
    .here = Of 100 everywhere, of 1,000 where a harm is smaller.

ipdas-L8 =
    .asks = Shows chances in more than one way.
    .here = In words, in numbers and as two groups of 100 people, where a study counted both. Exosomes have no such count.

ipdas-L9 =
    .asks = Asks what matters most.
    .here = Up to three, and the rows that decide are shown. No score.

ipdas-L10 =
    .asks = Gives a way to decide step by step.
    .here = Decision, facts, what matters, how sure, next steps.

ipdas-L11 =
    .asks = Helps to talk with the doctor.
    .here = A form with boxes and lines, ordered for this person.

ipdas-L12 =
    .asks = Was made after asking people what they need.
    .here = Nobody was asked.

ipdas-L13 =
    .asks = Was made after asking professionals.
    .here = Nobody was asked.

ipdas-L14 =
    .asks = Was reviewed by people who had no part in it.
    .here = Nobody has reviewed it.

ipdas-L15 =
    .asks = Was reviewed by professionals who had no part in it.
    .here = No doctor has reviewed it, and it says so.

ipdas-L16 =
    .asks = Was tried by people who face the decision.
    .here = It was not tried.

ipdas-L17 =
    .asks = Was tried by professionals.
    .here = It was not tried.

ipdas-L18 =
    .asks = Says how the evidence was chosen.
    .here = In about and at the end of the sheet.

ipdas-L19 =
    .asks = Says how good the evidence is.
    .here = Three plain questions for every option, in words and as a picture.

ipdas-L20 =
    .asks = Gives the authors' credentials.
    .here = No names and no credentials are given. It says that no doctor has reviewed it.

ipdas-L21 =
    .asks = Reports how easy it is to read.
    .here = Measured over whole reports, and printed in about and on the sheet.

ipdas-L22 =
    .asks = Is shown to help people choose what fits them.
    .here = Nobody has studied it.

ipdas-L23 =
    .asks = Is shown to help people know more.
    .here = Nobody has studied it.

ipdas-L24 =
    .asks = Tests: tells how many true findings there are.
    .here = This aid is not about a test.

ipdas-L25 =
    .asks = Tests: tells how many false alarms there are.
    .here = This aid is not about a test.

ipdas-L26 =
    .asks = Tests: tells how many true all-clears there are.
    .here = This aid is not about a test.

ipdas-L27 =
    .asks = Tests: tells how many cases are missed.
    .here = This aid is not about a test.

ipdas-L28 =
    .asks = Tests: compares finding with and without the test.
    .here = This aid is not about a test.
