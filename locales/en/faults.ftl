# Faults of the answers, one line each.

fault-heading =
    { $count ->
        [one] The answers hold { $count } fault. No report was made.
       *[other] The answers hold { $count } faults. No report was made.
    }
fault-more = And { $count } more.

# Every line starts with the place.
fault-source =
    { $input ->
        [standard] Standard input
       *[file] { $file }
    }
fault-place =
    { $has_pointer ->
        [yes] { fault-source }, line { $line }, column { $column } ({ $pointer }):
       *[no] { fault-source }, line { $line }, column { $column }:
    }

# What may be written.
fault-between_options = { ", " }
fault-allowed_choice = Write one of these: { $options }.
fault-allowed_choices = Choose from these, inside [ ]: { $options }.
fault-allowed_integer = Write a whole number from { $least } to { $most }, without quotes.
fault-allowed_date = Write a day from { $least } to { $most }, between straight double quotes (").

# The input as a whole.
fault-too_large = { fault-place } this is more than 1 MiB (1,048,576 bytes), so the reading stopped here. Make it shorter.
fault-not_utf8 = { fault-place } this byte ({ $found }) cannot be read as UTF-8. Save the file as UTF-8.
fault-compressed = { fault-place } this is compressed (gzip). Unpack it first: gunzip -c FILE.gz | exo-check --answers -
fault-document = { fault-place } this is a PDF, ZIP, Word or Excel file. Only JSON can be read; unpack it, or ask the program that made it for JSON.
fault-utf16 = { fault-place } this text is UTF-16. Save the file as UTF-8.
fault-fence = { fault-place } this is a block of Markdown. Take out the lines with ``` before and after the answers.
fault-xml = { fault-place } this is XML or HTML. Only JSON can be read; ask the program that made it for JSON.
fault-csv = { fault-place } this looks like a table (CSV). Only JSON can be read, one object a person: {"{"}"age": 45, "cancer": "none"{"}"} and so on.
fault-yaml = { fault-place } this looks like YAML. Only JSON can be read: {"{"}"age": 45, "cancer": "none"{"}"} and so on.
fault-empty = { fault-place } there is nothing here. Write question ids and answers inside one pair of {"{ }"}.
fault-not_an_object = { fault-place } { $found } cannot hold answers. Write question ids and answers inside one pair of {"{ }"}.
fault-text_after_end = { fault-place } "{ $found }" stands after the closing {"}"}. Take it out.

# Where JSON cannot be read.
fault-broken_json = { fault-place } { $found } cannot stand here. Look at the quotes, colons, commas and brackets just before it.
fault-cut_off = { fault-place } the answers end too early. Close the quotes and brackets that are still open.
fault-trailing_comma = { fault-place } there is a "{ $found }" after the last answer. Take it out.
fault-comment = { fault-place } a comment that starts with "{ $found }" cannot stand here. Take it out.
fault-wrong_quote = { fault-place } { $found } is not the right quote. Use the straight double quote (").
fault-bare_word = { fault-place } "{ $found }" has no quotes. Put it between straight double quotes (").
fault-bad_number = { fault-place } { $found } is not how JSON writes a number. Use plain digits, as in 45.
fault-control_character = { fault-place } a text holds a control character ({ $found }). Take it out, write it as in \n, or close the quote before it.
fault-bad_escape = { fault-place } a text cannot hold { $found } as it is. Write the backslash itself as \\.
fault-lone_surrogate = { fault-place } { $found } holds a \u that stands for half a character. Write both halves, or the character itself.

# Questions.
fault-unknown_id =
    { $has_nearest ->
        [yes] { fault-place } there is no question "{ $found }". Did you mean "{ $nearest }"?
        [several] { fault-place } "{ $found }" can be one of several: { $could_be }. Write the one that is meant.
       *[no] { fault-place } there is no question "{ $found }". Run exo-check questions to see them all.
    }
fault-duplicate_key = { fault-place } "{ $found }" was given before. Keep only one of them.
fault-missing = { fault-place } this question must be answered, and it is not. { $allowed }
fault-unknown_schema =
    { $is_newer ->
        [yes] { fault-place } "{ $found }" comes from a newer version of this program. This one reads "{ $schema }". Open the file with the newer version.
       *[no] { fault-place } "{ $found }" is not a format that can be read. Write "{ $schema }", or take the schema line out.
    }
fault-record_not_text = { fault-place } { $found } is not text. Put the record between straight double quotes (").
fault-record_too_long = { fault-place } this record has more than { $longest } characters. Make it shorter.
fault-note_not_text = { fault-place } { $found } is not text. Put the text between straight double quotes (").

# Answers.
fault-null = { fault-place } { $found } is not an answer. Take it out, or give an answer. { $allowed }
fault-wrong_type = { fault-place } { $found } is not the right kind of answer. { $allowed }
fault-out_of_range = { fault-place } { $found } is out of range. { $allowed }
fault-fraction = { fault-place } { $found } has a fraction. { $allowed }
fault-not_a_day = { fault-place } "{ $found }" is not a day of the calendar. { $allowed }
fault-empty_array = { fault-place } nothing is chosen here. Take the question out, or fill it in. { $allowed }
fault-unknown_option =
    { $has_nearest ->
        [yes] { fault-place } there is no option "{ $found }". Did you mean "{ $nearest }"? { $allowed }
        [several] { fault-place } "{ $found }" can be one of several: { $could_be }. Write the one that is meant.
       *[no] { fault-place } there is no option "{ $found }". { $allowed }
    }
fault-option_twice = { fault-place } "{ $found }" was chosen before. Keep only one of them.
fault-alone_option = { fault-place } "{ $found }" cannot stand beside another answer. Keep only "{ $found }", or take it out.
fault-too_many_options = { fault-place } at most { $most } can be chosen. Take "{ $found }" and what follows out, or choose anew.
fault-hidden_answer = { fault-place } "{ $found }" is not asked, by your other answers. Take it out.
