### Words of help, completions and man page, and what is told of a wrong usage.

cli-before =
    A questionnaire to go through before you pay for exosome treatment. It advises no treatment,
    makes no diagnosis, and sends your answers nowhere.

cli-headings =
    .usage = Usage
    .commands = Commands
    .arguments = Arguments
    .options = Options
    .example = Example

cli-options =
    .answers = Use saved answers and ask nothing; - is standard input
    .resume = Go on with saved answers, or change them
    .save = Interview only: save here after every answer
    .format = Form of the output
    .lang = Language: ja or en
    .output = File for the result; .html, .md and .json choose the form
    .force = Write over an existing file
    .fail-on = Exit status 10 when a point weighs this or more
    .strict-unknown = With --fail-on: a point that cannot be judged yet counts too
    .color = When to colour
    .width = Width of a line in columns
    .plain = Numbered lines; nothing is redrawn
    .full = Every text in full, and where each source can be read
    .unicode = Pictures from block characters
    .explain = Also which answers brought each point, and which change removes it
    .rules = Folder laid over the built-in rules
    .locales = Folder laid over the built-in texts
    .trust-texts = Let the texts of --locales replace fixed ones; every report says so
    .as-of = The day of the report, such as 2026-11-24 (today if not given)
    .base = Address below which the form and its codes stand in FHIR
    .quiet = No messages but errors
    .help = Show this help
    .version = Show the version

cli-values =
    .text = for people
    .json = for programs
    .fhir = for health records (FHIR R4)
    .fhir-terminology = the codes of the FHIR form: CodeSystem and ValueSet
    .markdown = for pasting
    .html = for print and screen, one file
    .csv = for tables
    .redcap = a data dictionary for REDCap
    .xlsform = a form for ODK and Kobo
    .stop = stop
    .caution = caution or more
    .notice = notice or more
    .auto = at a terminal
    .always = always
    .never = never

cli-questions = The list of questions
cli-batch = JSON Lines in, one report a line out
    .files = Files of answers, one set a line; standard input if there are none
    .ids-only = Line number, record, result, rule ids and severities alone
    .summary = Counts over all lines instead of a line each
    .small-cells = With --summary: counts under this are not shown (5 if not given)
    .full-faults = A faulty line tells its first 100 faults in full; else they share 500 bytes
    .strict = Stop at the first faulty line
    .threads = How many threads (all cores if not given)
    .from-line = Start at this line
cli-validate = Check answers and list every error; no report
    .files = Answers as JSON; - is standard input
cli-offer = Reads what a clinic wrote, line by line
    .files = The page or quote of the clinic, text or HTML; standard input if none
    .into = Propose answers in this file, to be confirmed
    .score = Count how well labelled pages are read
cli-dates = Deadlines, and days to watch
    .answers = Saved answers; standard input if not given
    .ics = Also write an iCalendar file
    .plain-titles = Say in the calendar's titles what the day is
cli-letter = A draft of a letter
    .kind = Which one
    .answers = Saved answers; standard input if not given
cli-schema = JSON Schema of answers, report, rules, an offer or the questions
    .name = Which one
cli-compare = Compare 2 to 6 clinics or plans
    .files = Answers as JSON
    .names = What to call each of them, in their order; once a file
cli-sample = Answers of people to try the program with
    .person = Whose answers; without it, the names
cli-rules = The rule book: checked, listed, explained, tested
cli-rules-check = Checks it for all possible answers and lists every error
    .folder = Folder of a rule book; the built-in one if not given
cli-rules-list = Prints all rules as a document to read
cli-rules-explain = Explains one rule with its sources and two example people
    .rule = Id of the rule
cli-rules-diff = For whom the advice changes from one rule book to another (exit status 10 if it does)
    .old = Folder of the old rule book; built-in is the built-in one
    .new = Folder of the new rule book
cli-rules-stale = Statements to be looked at again (exit status 10 if any)
cli-rules-review = Who signed which stop and caution, and what to read next
    .next = The unsigned ones, the heaviest first, to read and sign
    .minutes = For how long there is time to read
    .after = Begin behind this rule
    .records = Records to go by; the built-in ones if not given
cli-rules-review-certify = Signs rules as they stand; any later change of them voids it
    .rules = Ids of the rules
    .by = Who signs
    .qualification = Profession and licence
    .interests = Ties to clinics or makers; "none" if there are none
    .criterion = What it was held against
    .into = Add the records to this file; else the whole ledger is printed
cli-rules-test = Runs its test cases
    .folder = Folder of a rule book; the built-in one if not given
cli-about = Who made this, for whom, what it cannot do
    .privacy = What is kept and what never leaves this machine
    .sources = The list of sources
    .ipdas = The 44 international criteria for decision aids; only this has --format json
cli-completions = Completions for a shell
    .shell = Shell
cli-man = A man page
    .page = The page of this command; of the program if none is named

cli-examples =
    Examples:
    {"  "}exo-check                                  answer and read the report
    {"  "}exo-check --lang ja -o result.txt          report into a file
    {"  "}exo-check --answers answers.json           from saved answers
    {"  "}exo-check --format json < answers.json     from a program
    {"  "}exo-check --resume answers.json            go on, or change answers
cli-statuses =
    Exit status:
    {"  "}0 done    1 cannot read or write    2 wrong usage
    {"  "}65 bad answers    10 --fail-on met    130 interrupted
cli-environment =
    Environment:
    {"  "}LC_ALL, LC_MESSAGES, LANG, LANGUAGE   language, unless --lang names one
    {"  "}NO_COLOR, CLICOLOR_FORCE, FORCE_COLOR  colour, unless --color decides
    {"  "}ACCESSIBLE, TERM=dumb                  as --plain does at a terminal
    {"  "}TZ                                     where today ends, unless --as-of names a day
cli-files =
    Files:
    {"  "}Nothing is written that you did not ask for. There are no settings.
    {"  "}Saved answers and reports can be read by their owner alone.
cli-emergency = In an emergency call 119 (outside Japan, your local number).

usage-command = There is no command "{ $what }". { $has_nearest ->
    [yes] Did you mean "{ $nearest }"?
   *[no] { $command ->
        [exo-check] exo-check alone asks the questions.
       *[other] {""}
    }
}
usage-file = "{ $what }" is not a command. For a report from answers in that file: exo-check --answers { $what }
usage-option = { $command } does not take { $what }. { $has_nearest ->
    [yes] Did you mean { $nearest }?
   *[no] {""}
}
usage-value = { $what }: "{ $found }" is not allowed here. Allowed: { $allowed }. { $has_nearest ->
    [yes] Did you mean "{ $nearest }"?
   *[no] {""}
}
usage-day = { $what }: "{ $found }" is not a day. Write year, month and day, such as 2026-11-24. Allowed: { $allowed }.
usage-value-missing = { $what } needs a value after it.
usage-missing = { $command } needs { $what }.
usage-twice = { $what } stands there more than once.
usage-conflict = { $what } and { $other } do not go together.
usage-number = { $command } takes { $least } to { $most } of { $what }.
usage-help = See { $command } --help.

error-ending = { $file } ends like { $ending }, and --format says { $asked }. Change one of them.
error-ending-form = { $file }: there is no such form of this. Choose one of: { $formats }.
error-names = Names: { $names }. Files: { $files }. Give one --name for each file.
error-sample = There is nobody called "{ $person }". Choose: { $names }
error-sample-text = The answers of a sample are JSON. Leave --format text out.
error-about-json = Only about --ipdas has a form for programs. Leave --format json out.
error-batch-text = batch writes JSON lines. --format text and csv go with --summary only.
error-save-asks = --save goes with an interview, and nothing is asked here. For a report in a file, use -o.
error-man = There is no page for "{ $page }". The commands stand in exo-check --help.

io-cause = { $kind ->
    [missing] it is not there.
    [denied] that is not allowed.
    [folder] it is a folder.
    [no_folder] a part of that path is not a folder.
    [full] the disk is full.
    [no_file] it is not an ordinary file, or belongs to somebody else.
   *[other] { $cause }
}
error-pack-empty = There is no { $file } in { $folder }, so nothing can be laid over.
error-same-file = { $file } is read and would be written over at once. Name another file for -o.
