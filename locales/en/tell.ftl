# What to tell the clinic or the blood centre.

next_step-tell_clinic_filler_or_laser =
    .title = Tell the clinic about earlier injections or laser
    .text = Tell them before { who-you } start{ who-s } if { who-they } had an injection or laser in the same place lately. When two treatments meet, it can be hard to see which one did the harm. There is no reliable number for how long to wait between them.
    .step = Write down the date and the name of what was used, and take it along.

next_step-blood_donor =
    .title = Ask the blood centre before { who-you } give{ who-s } blood
    .text = We found no rule on giving blood after exosomes. So we cannot tell { who-you } yes or no. People who had an injection made from human placenta have been turned away in Japan since 2006. (*) If { who-they } have this treatment, ask before { who-they } next give blood.
    .step = Call the blood centre, name this treatment, and ask if { who-you } can give blood.

next_step-trial_later =
    .title = Having this first could keep { who-you } out of a study later
    .text = A study may leave out people who have had this treatment before. A world society of researchers advises { who-you } to ask if it would keep { who-them } out of other studies. If there is a study { who-they } hope to join, ask its office before { who-they } decide.
    .step = Ask the office of the study if { who-you } may have this first.
