### Words of the program: opening, progress, review, what is told when something goes wrong.

opening = This is for people who are thinking about exosome treatment and have not decided. Your answers become a report. It shows what to ask a doctor first, what is known and what is not. It also shows what to ask the clinic, and the full cost. It makes no diagnosis. It does not advise you to have the treatment.
opening-emergency = Trouble breathing, chest pain, a sudden change in sight? Stop here and call 119 (outside Japan, your local emergency number).
opening-points-questions = There are at most { $count } questions. You can skip many of them.
opening-points-back = You can go back at any time, and change any answer at the end.
opening-points-kept = Your answers stay on this machine. You are asked once, at the end, if you want to keep them.
opening-points-saved = After every answer, your answers are saved in { $file }.
opening-points-reviewed = No doctor has reviewed this content yet.
opening-quit = To stop, press Ctrl-C.

way-label = Which way do you want to take?
way-help = The short way asks only what the report cannot do without. It asks a little more of people who are about to sign. The full way also asks about money and the clinic. After a bad reaction, the last line asks first what happened and when.
way-short = Short (about { $count } questions, 4 minutes or so)
way-full = Full (at most { $count } questions)
way-harm = I had a bad reaction to such a treatment (asked about that first)

progress = Question { $number } of at most { $total }
progress-section =
    { $total ->
        [one] { $section }
       *[other] { $section }, { $number } of { $total }
    }
review-title = Check your answers
review-count = { $answered } of { $asked } questions answered
review-open = (no answer)
review-open-note = { $count ->
    [one] You left 1 question open. It is listed as "not yet known" or as a question to ask.
   *[other] You left { $count } questions open. They are listed as "not yet known" or as questions to ask.
}
review-label = What do you want to do?
review-help = You can see the report with these answers, or change them.
review-show = See the report
review-change = Change an answer
review-quit = Save the answers and stop
change-label = Which answer do you want to change?
change-help = A change can add questions or take some away.
stop-found = Your answers so far give a reason not to have this now: { $titles }
stop-label = Do you want to see the report now?
stop-help = You can also go on with the questions, or stop here and ask your own doctor.
stop-continue = Go on
save-label = Do you want to save your answers?
save-there = { $file } holds answers already. Do you want to go on with them?
save-there-help = Nothing in the file is lost. What you answer from now on is saved there.
save-there-on = Go on with these answers
save-there-leave = Leave the file as it is and stop
save-help = If you save them, you can go on or change them later. If not, nothing is written anywhere.
save-no = Do not save them
save-here = Save them in { $file } in this folder
saved = Your answers are in { $file }.
save-failed = Could not save to { $file }: { $cause } You can go on.
save-cause-foreign = It belongs to another user.
save-cause-not-a-file = It is not an ordinary file.
save-cause-changed = Another program changed it. It is left as it is.
save-cause-in-use = Another exo-check keeps its answers there.
save-cause-full = The disk is full.
save-cause-no-folder = The folder is not there.
save-cause-denied = Writing is not allowed there.
interrupted-saved = Stopped. Your answers so far are in { $file }.
interrupted-unsaved = Stopped. Your last answers could not be saved to { $file }.
interrupted = Stopped. Your answers are not kept anywhere.
ended-saved = The input ended, so this stopped. Your answers so far are in { $file }.
ended-unsaved = The input ended, so this stopped. Your last answers could not be saved to { $file }.
ended = The input ended, so this stopped. Your answers are not kept anywhere.
resumed = Going on with { $file }. { $count ->
    [one] { $count } question has an answer.
   *[other] { $count } questions have an answer.
}
error-save-answers-hint = It holds answers. To go on with them: exo-check --resume { $file }. To begin anew, give --save another name.
error-save-other-hint = It holds something other than answers. Give --save another name.
left-behind = An earlier run was ended while it saved. Its answers are in { $file }. To go on with them: exo-check --resume { $file }
resumed-back = This version knows what an earlier one had set aside: { $what }. It counts again.
resumed-aside = This version does not know: { $what }. It is kept in the file and not used.
resumed-dropped = Answers that do not fit the questions of today are not used.

error-read = cannot read { $file }: { io-cause }
error-write = cannot write { $file }: { io-cause }
error-exists = { $file } already exists.
error-exists-hint = To write over it, add --force.
error-output = cannot write the report: { io-cause }
error-no-terminal = there is no terminal to ask questions on.
error-no-terminal-hint = Give answers by --answers FILE or on standard input. Their form: exo-check questions --format json
error-resume-piped = --resume needs a terminal.
error-resume-piped-hint = For a report from saved answers alone, use --answers { $file }
error-resume-fhir = { $file } holds a FHIR response. --resume goes on with plain answers alone. The file is as it was.
error-resume-fhir-hint = For a report from a FHIR response, use --answers { $file }
error-lang = there is no language "{ $lang }".
error-lang-hint = Choose ja or en.
error-texts = a text has a fault, so there is no report: { $faults }
error-nested = { $file }, line { $line }, column { $column }: more than { $most } brackets are open at once. Write this less deep.
error-arguments = { $file }, line { $line }, column { $column }: more than { $most } colons stand within one bracket. Write this shorter.
error-pack-json = { $file }, line { $line }, column { $column }: { $kind ->
    [unknown] a key stands there that this file does not have.
    [word] a word stands there that may not stand in this place.
    [missing] a key is missing in what ends there.
    [twice] a key stands there a second time.
    [ends] the file ends too early.
    [broken] this is not how JSON is written.
   *[type] what stands there is of another type than this place takes.
} exo-check schema rules tells what the files hold.
error-pack-large = { $file } is more than 1 MiB (1,048,576 bytes). Split it into several files.
error-pack-sign = { $file }, line { $line }, column { $column }: the character { $found } can turn text around or drive a terminal. Take it out.
error-pack-shape = { $file }: the text { $text } has a bracket right inside a bracket, a call inside a call, or a choice by a fixed value. Write it plainly.
error-pack-text-bytes = { $file }, line { $line }, column { $column }: the byte { $found } is not UTF-8 text. Save the file as UTF-8.
valid-none = No fault found.
valid = { $file }: no fault found.
valid-response = { $file }: no fault found. Where references lead, and what extensions and contained resources say, was not checked.
please-check = { $file }: please check. { $text }
stdin-name = standard input

about-what = exo-check is a questionnaire to go through before you decide about exosome treatment. Exosomes are very small particles that cells give off. The liquid that cells were grown in (culture supernatant) is sold under the same name. It is not the same thing.
about-whom = It is for people who are thinking about the treatment, their families, nurses, and those who advise consumers. It is written with people of 18 and over in mind.
about-not = It makes no diagnosis. It does not advise { who-you } to have the treatment. It does not say that the treatment works or does no harm. If { who-you } feel{ who-s } ill all of a sudden, do not use it: call 119 (outside Japan, your local emergency number).
about-made = It was made by "the exo-check authors". No clinic, maker or seller has paid for it.
about-evidence = It uses a base article and evidence gathered apart from it. Where the two differ, it tells both, and the evidence leads. Read the sources with exo-check about --sources.
about-reviewed = No doctor has reviewed this version yet.
about-dates = Content of { $rules }; studies last searched on { $searched }. After one year the report says that it is out of date.

privacy-network = Your answers never leave this machine. This program does not use the internet.
privacy-files = Nothing is written that you did not ask for. At the end you are asked once if you want to keep your answers.
privacy-save = With --save, your answers go into that file after every answer. Only the owner of the file can read it. To delete them, delete the file.
privacy-note = No free text is asked for. A note or record number that a program passes in is only printed back.
privacy-memory = Your answers and that note are in memory until the report is written. Then the program ends, and the system takes the memory back. The program does not write over it first. A crash leaves no copy of it on disk.

stop-show = Answer only the { $count } questions that are left, and see the report
save-home = Save them in { $file } in my home folder
asked-back-keep = It is right as it is
asked-back-change = Change the answer to: { $question }
asked-back-help = Both can be true. Then nothing has to change.
review-line = { $question }: { $answer }
not-saved = Could not save to { $file }.
broken = A fault in the program stopped it. No answers are part of this message.
error-terminal = the terminal cannot be used: { $cause }
quit-label = Do you want to stop?
quit-help = To stop at once without saving, press Ctrl-C again.
quit-save = Save my answers and stop
quit-on = Go on with the questions
quit-drop = Stop and save nothing more
quit-saved = To go on with them: exo-check --resume { $file }
page-told-label = What did the clinic tell you?
page-told-help = Mark what they told you clearly, what stayed vague, and what they did not say though you asked. Leave the rest as it is. It becomes a list of questions to take along.
page-told-yes = clear
page-told-vague = vague
page-told-no = not told
page-told-unset = not asked
page-sure-label = How sure are you?
page-sure-help = Four short questions. Leave open what you do not want to answer.
page-sure-yes = yes
page-sure-no = not yet
page-sure-unset = -
report-plain = To be asked here by numbered lines: exo-check --plain
report-written = The report is in { $file }.
menu-help = What do you want to do now?
menu-part = Read one part
menu-parts = Which part?
menu-named = { $name } ({ $count })
menu-back = Back
menu-whole = Read everything
menu-sheet = Make a sheet to print (HTML)
menu-sheet-made = The sheet is in { $file }. Open it in a browser to read or print it.
menu-open-label = Open it in a browser now?
menu-open = Open it
menu-later = Not now
menu-not-opened = The browser did not start. Open the file yourself.
menu-save = Save my answers
menu-on = Answer more questions
menu-end = End
menu-more-label = There is more.
menu-more = Read on
menu-enough = Enough
menu-changed = Answers that changed since the last report:
menu-changed-line = - { $name }: { $was } -> { $is }
proposal-label = From the clinic's page: { $question }: { $answer }. Is that so?
proposal-line = Line { $line }: { $words }
proposal-yes = Yes, take this as my answer
proposal-no = No
proposal-later = Ask me about these later
proposal-left = That would take a point away from the page, so it is not taken. Answer the question yourself.
page-label = Shall I read the clinic's page or quote with you?
page-help = I look for known phrases and show you each line. Nothing counts before you say yes to it.
page-no = No, go on with the questions
page-file = Yes, from a file
page-paste = Yes, I paste the text
page-name = Type the name of the file, such as page.html.
page-here = Paste the text here. End it with a line that holds a single full stop, or with Ctrl-D on a line of its own.
page-read = Sentences read: { $sentences }. Questions with a proposed answer: { $count }.
page-unread = { $file } cannot be read. Check the name, or paste the text.

language-key = For English, press { $key }.
