# FHIR: the form's own words, and the faults of a QuestionnaireResponse, one line each.

fhir-title = Before you decide about exosome treatment

error-fhir_condition = FHIR cannot say when "{ $question }" is asked, so no form was made. { $reason ->
    [derived] It depends on a fact that is worked out from several answers.
    [mixed] It joins tests by "all" and by "any" at the same time. FHIR has one or the other.
    [not_among_several] It asks that an option is not chosen where several can be. In FHIR R4 such a test holds as soon as one answer is another one.
    [maybe_hidden] It tests the absence of an answer to a question that may be hidden itself. FHIR cannot tell the two apart.
   *[never] It can never hold.
}

# Every line starts with the place.
fhir-place = { fault-source }, line { $line }, column { $column } ({ $path }):
fhir-note = { fhir-place } please check. { $text }
fhir-fault-range = { $least } to { $most }

# The resource and its fields.
fhir-fault-not_a_response = { fault-source }, line { $line }, column { $column }: "{ $found }" cannot be read here. Give one { $allowed }, alone or in a Bundle.
fhir-fault-unknown_field =
    { $has_nearest ->
        [yes] { fhir-place } FHIR R4 has no "{ $found }" here. Did you mean "{ $nearest }"?
       *[no] { fhir-place } FHIR R4 has no "{ $found }" here. Take it out.
    }
fhir-fault-field_twice = { fhir-place } "{ $found }" stands here a second time. Take one of the two out.
fhir-fault-modifier = { fhir-place } "{ $found }" may change what the answers mean, and this program does not know how. Take it out if it does not.
research-record = Record number
fhir-fault-wrong_form = { fhir-place } "{ $found }" is not written as FHIR says. Write it so: { $allowed }
fhir-fault-two_or_none = { fhir-place } "{ $found }" needs a url and one value, or a url and extensions below it.
fhir-fault-wrong_json = { fhir-place } "{ $found }" is not the right kind of JSON. Here stands: { $allowed }
fhir-fault-empty = { fhir-place } "{ $found }" holds nothing. FHIR leaves such a field out.
fhir-fault-no_status = { fhir-place } there is no status. Write one of these: { $allowed }.
fhir-fault-unknown_status = { fhir-place } there is no status "{ $found }". Write one of these: { $allowed }.
fhir-fault-entered_in_error = { fhir-place } the sender has marked these answers as an error ("{ $found }"). They are not used.
fhir-fault-other_form = { fhir-place } these answers belong to another form: "{ $found }". This one is "{ $allowed }".

# Items.
fhir-fault-no_link = { fhir-place } this item has no linkId. Write which question it answers.
fhir-fault-unknown_item =
    { $has_nearest ->
        [yes] { fhir-place } the form has no item "{ $found }". Did you mean "{ $nearest }"?
        [several] { fhir-place } the form has no item "{ $found }". It can be one of several: { $could_be }. Write the one that is meant.
       *[no] { fhir-place } the form has no item "{ $found }". Run exo-check questions --format fhir to see them all.
    }
fhir-fault-wrong_parent = { fhir-place } "{ $link }" stands in another place in the form: { $has_allowed ->
    [no] at the top.
   *[other] below "{ $allowed }".
}
fhir-fault-item_twice = { fhir-place } "{ $link }" stands here a second time. Take one of the two out.
fhir-fault-wrong_order = { fhir-place } "{ $link }" stands before "{ $allowed }" in the form. Keep the order of the form.
fhir-fault-other_display = { fhir-place } the display "{ $found }" is not the form's for this code of "{ $link }", so one of them is not what was meant. The form says: "{ $allowed }".
fhir-fault-other_text = { fhir-place } the text of "{ $link }" is not the form's: "{ $found }". The form says: "{ $allowed }".
fhir-fault-answer_and_item = { fhir-place } "{ $link }" has both answer and item. A group has item, a question has answer.
fhir-fault-answer_on_text = { fhir-place } "{ $link }" is a text or a group and takes no answer. Take the answer out.

# Answers.
fhir-fault-no_value = { fhir-place } this answer to "{ $link }" has no value. Allowed: { $allowed }.
fhir-fault-two_values = { fhir-place } one answer to "{ $link }" has two values. Take "{ $found }" out, or the other. Allowed: { $allowed }.
fhir-fault-wrong_type = { fhir-place } "{ $found }" is not the type of answer to "{ $link }". Allowed: { $allowed }.
fhir-fault-other_system = { fhir-place } "{ $found }" is not the code system of the answers to "{ $link }". Allowed: { $allowed }.
fhir-fault-unknown_option =
    { $has_nearest ->
        [yes] { fhir-place } "{ $link }" has no option "{ $found }". Did you mean "{ $nearest }"? Allowed: { $allowed }.
        [several] { fhir-place } for "{ $link }", "{ $found }" can be one of several: { $could_be }. Write the one that is meant.
       *[no] { fhir-place } "{ $link }" has no option "{ $found }". Allowed: { $allowed }.
    }
fhir-fault-several_answers = { fhir-place } "{ $link }" takes one answer, and here is one more. Take one of them out.
fhir-fault-option_twice = { fhir-place } "{ $found }" has already been chosen for "{ $link }". Take one of the two out.
fhir-fault-alone_option = { fhir-place } "{ $found }" cannot stand beside another answer to "{ $link }". Keep only "{ $found }", or take it out.
fhir-fault-too_many_options = { fhir-place } too many options are chosen for "{ $link }". Take "{ $found }" and what follows out.
fhir-fault-out_of_range = { fhir-place } "{ $found }" is out of range for "{ $link }". Allowed: { $allowed }.
fhir-fault-fraction = { fhir-place } "{ $found }" has a fraction. Allowed for "{ $link }": { $allowed }.
fhir-fault-not_a_day = { fhir-place } "{ $found }" is not a day of the calendar. Allowed for "{ $link }": { $allowed }.
fhir-fault-missing =
    { $has_allowed ->
        [no] { fhir-place } "{ $link }" must be answered, and it is not.
       *[other] { fhir-place } "{ $link }" must be answered, and it is not. Allowed: { $allowed }.
    }
fhir-fault-hidden = { fhir-place } "{ $link }" is not asked, by the other answers. Take it out.
