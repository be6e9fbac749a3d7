### The sheet to hand out, and small words of the report.

sheet-heading-doctor = What to tell { who-your } own doctor
sheet-doctor-intro = This is what was answered about { who-your } health. Show it, and ask the questions below.
sheet-doctor-intro-alone = This is what was answered about { who-your } health. Show it to { who-your } own doctor.
sheet-questions-intro = Ask these at the clinic. Tick how clearly it was told, and write down the answer. What matters most for { who-you } comes first. (*) means that we read it in a report about the document, not in the document.
sheet-told = Did they tell { who-you }?
sheet-yes = Yes
sheet-vague = Vaguely
sheet-no = No
sheet-answer = Answer:
sheet-matters = matters to { who-you }
sheet-row = What is compared
sheet-lost = What is typed or ticked on this page is kept nowhere: it is gone when the page is reloaded or closed. Print it first.
sheet-blank-name = Name{ " " }
sheet-blank-date = Date of the visit{ " " }
sheet-blank-clinic = Clinic{ " " }
sheet-contents = Contents
sheet-timeline-legend = Bar: when a change is reported. Diamond: the day to judge.{ $hoped ->
    [yes] { " " }Dashed line: the day by which you hope for it.
   *[no] { "" }
}
sheet-timeline-end = week { $weeks }
sheet-bar-range = { $low } to { $high } yen
sheet-bar-usual = Usual range
sheet-cell-tried = tried in people
sheet-cell-compared = compared
sheet-cell-enough = enough people
sheet-evidence-title = Evidence side by side: { $goal }
sheet-evidence-legend = A dark box is a yes. A dashed box is a no.{ $null ->
        [yes] { " " }A dashed box with a 0: compared, and no clear difference seen.
       *[no] { "" }
    }


heading-sure = How sure { who-are-you }
sure-intro = While one answer is "no", { who-you } need not decide. The four questions have the structure of a published test (SURE, 2010). The words are our own. They measure no illness.
sure-line = { $question } { $answer }
sure-if-no = If "no": { $deed }
sure-deed-sure_of_choice = Write down what is still unclear. Ask the clinic and { who-your } own doctor, and decide only then. { who-start-you } can wait for as long as { who-they } like.
sure-deed-know_benefits_and_risks = Read the options side by side once more, with someone { who-you } trust{ who-s }. Tell that person the good and bad points of each in { who-their } own words.
sure-deed-clear_what_matters = Choose up to three things that matter to { who-you }. Then look only at the rows of the table that touch them.
sure-deed-enough_support = Talk to { who-your } own doctor, or to a doctor with no tie to the clinic. If someone rushes { who-you }, or about a contract in Japan, call 188.

about-method = Notices of government bodies, laws, reviews and studies were searched. Facts were checked a second time against other sources. (*) means that we read it in a report about the document, not in the document. Numbers from memory are not shown. "Not found" means not found in this search.
about-readability = Whole reports were measured. English at US school grade 5 or below (Flesch-Kincaid), Japanese at 66 or above (Tateishi; 50 is the mean, higher is easier).
about-update = The content is to be read again within one year of its date. If nobody does, the program says by the clock that it is out of date.

heading-glossary = Words explained
