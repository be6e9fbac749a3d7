### Words of the prompts: keys, refusals, what is read back.

prompt-keys-one = Up and down to move, Enter to choose
prompt-keys-many = Up and down to move, Space to mark, Enter to go on
prompt-keys-number = Type a number, then Enter
prompt-keys-date = Type a day such as 2026-11-30, then Enter
prompt-key-back = Esc to go back
prompt-key-skip = Press Enter alone to leave this open
prompt-key-pages = Left and right turn the page ({ $page } of { $pages })
prompt-back-item = < Back to the question before
prompt-skip-item = Leave this open
prompt-between = , {""}
prompt-with-unit = { $value } { $unit }
prompt-at-least-one = Choose at least one.
prompt-alone = "{ $label }" cannot stand beside another answer. Take one of them out.
prompt-too-many = You can choose { $most } at most. You have chosen { $chosen }.
prompt-not-a-number = That is not a number. Type one from { $low } to { $high } ({ $unit }). You typed: { $typed }
prompt-fraction = Type a whole number from { $low } to { $high } ({ $unit }). You typed: { $typed }
prompt-out-of-range = Type a number from { $low } to { $high } ({ $unit }). You typed: { $typed }
prompt-two-readings = Do you mean { $first } { $unit }, or { $second } { $unit }? Type that number.
prompt-read-back = { $unit ->
    [sessions] { $value ->
        [one] { $value } session.
       *[other] { $value } sessions.
    }
    [weeks] { $value ->
        [one] { $value } week.
       *[other] { $value } weeks.
    }
   *[other] { $value } { $unit }.
}
prompt-no-day = Type a day from 1900 to 2199, such as 2026-11-30. You typed: { $typed }
prompt-day = { $date }
prompt-read-back-day = { $date }.
prompt-line-keys = Type a number, then Enter. b goes back, ? reads the question again.
prompt-line-one = Type a number from 1 to { $count }.
prompt-line-many = Type one number or more from 1 to { $count }, such as 1,3. A name does as well.
prompt-line-number = Type a number from { $low } to { $high } ({ $unit }).
prompt-line-date = Type a day, such as 2026-11-30.
prompt-line-skip = To leave this open, press Enter alone.
prompt-line-earlier =
    { $optional ->
        [yes] Your answer before was "{ $answer }". Press Enter to keep it, or type - to take it out.
       *[no] Your answer before was "{ $answer }". Press Enter to keep it.
    }
prompt-not-an-option = You typed { $typed }. The numbers here are 1 to { $count }. This is still the same question.
prompt-nothing-typed = This question needs an answer.
prompt-not-text = That could not be read. Please type it again.
prompt-no-earlier = There is no question before this one.
prompt-line-chosen = You chose: { $answer }
prompt-key-help = ? for help
prompt-choose-one = Nothing is chosen yet. Go to one with the up and down keys, then press Enter.
prompt-unknown-key = That key does nothing here.
prompt-type-to-find = Type some letters of an answer to find it.
prompt-finding = Shown: what has "{ $typed }" in it. Esc shows all.
prompt-nothing-fits = No answer has "{ $typed }" in it.
prompt-marked =
    { $limited ->
        [yes] Marked: { $chosen } of at most { $most }
       *[no] Marked: { $chosen }
    }
prompt-unmarked = No longer marked, since the two do not go together: { $labels }
prompt-keys-table = Up and down to move, Space or a number to answer ({ $answers }, 0 nothing), Enter to go on
prompt-line-table = Type lines and answers, such as 1-2 yes, 3 no. The answers are { $answers }. The lines are 1 to { $count }.
prompt-no-table = You typed { $typed }. Type numbers, then an answer, such as 1-2 yes, 3 no. This is still the same question.
prompt-one-of = You typed { $typed }. Type the number of the one you mean: { $lines }
prompt-named =
    { $several ->
        [yes] { $name } can belong to any of these lines. Your doctor or pharmacist can tell you which.
       *[no] { $name } belongs to this line.
    }
prompt-leave-open = To leave this open, type -.
prompt-word = { $name }: { $meaning }
prompt-key-find = Type a name to find it
