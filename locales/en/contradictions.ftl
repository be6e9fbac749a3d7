### Answers that hardly go together: asked back, never taken as wrong.

contradiction-cancer_drug_without_cancer =
    .text = The answers say: never had cancer, and a cancer drug. Is the drug for another illness?

contradiction-cancer_drug_in_remission =
    .text = The answers say: cancer treatment is over, and a cancer drug. Hormone tablets count as treatment too.

contradiction-cancer_goal_without_cancer =
    .text = The goal is to treat cancer, and the answers say: never had cancer. Who are the answers about?

contradiction-pregnancy_of_a_man =
    .text = The answers say: male, and pregnancy or breastfeeding. Is one of them a slip?

contradiction-pregnancy_at_this_age =
    .text = The answers say: 60 or older, and pregnancy or breastfeeding. Is one of them a slip?

contradiction-pregnancy_of_a_child =
    .text = The answers say: under 10, and pregnancy or breastfeeding. Whose age is it?

contradiction-child_of_age =
    .text = The answers are about a child under 18, and the age is 18 or over. Whose age is it?

contradiction-adult_under_age =
    .text = The answers are about somebody of 18 or over, and the age is under 18. Whose age is it?

contradiction-minor_with_signs_of_age =
    .text = The answers say: under 18, and wrinkles or grey hair. Whose age is it?

contradiction-treated_before_birth =
    .text = By the age, the first session was before birth. Please look at the number of weeks.

contradiction-medicine_without_illness =
    .text = The answers say: none of the illnesses, and a drug for blood or immunity. What is the drug for?

contradiction-transplant_without_medicine =
    .text = The answers say: a transplant, and no drug for the immune system. Please look at the names of the drugs.

contradiction-two_kinds_of_diabetes =
    .text = The answers say: diabetes under control, and not under control. Which is it?

contradiction-autoimmune_goal_without_illness =
    .text = The goal is an autoimmune disease, and it is not among the illnesses. Lupus and rheumatoid arthritis count.

contradiction-organ_goal_without_illness =
    .text = The goal is a disease of an organ, and the answers say: none of the illnesses. Which organ is it?

contradiction-inflamed_skin_without_illness =
    .text = The goal is inflamed skin, and the answers say: no skin disease at the place. Is it inflamed now?

contradiction-hormones_of_a_man =
    .text = The answers say: male, and female hormones. Are both right?

contradiction-reaction_without_allergy =
    .text = The answers say: a bad reaction to the earlier treatment, and no reaction ever. Are both right?

contradiction-reaction_without_treatment =
    .text = The answers say: a reaction to such a product, and never treated. Was it placenta or a cosmetic?

contradiction-several_sessions_in_no_time =
    .text = The answers say: two sessions or more, and 0 weeks since the first. Please look at the weeks.

contradiction-signed_for_no_method =
    .text = The answers say: signed, and the method is not decided. Which method is in the contract?

contradiction-course_without_treatment =
    .text = The answers say: in the sessions or through them, and never treated. Which is it?

contradiction-signed_without_clinic =
    .text = The answers speak of signing, and say: no clinic yet. Which is it?

contradiction-paid_and_not_paid =
    .text = The answers say: nothing is paid yet, and a sum that was paid. Which is it?

contradiction-one_session_with_interval =
    .text = The answers say: one session, and weeks between sessions. Please look at the number.

contradiction-course_of_years =
    .text = By these numbers the last session is more than 5 years away. Please look at them.

contradiction-total_too_large =
    .text = Sessions and prices come to more than 10,000,000 yen in all. Please check both numbers and their units.

contradiction-total_too_small =
    .text = All sessions together come to less than 5,000 yen. Please check both numbers and their units.

contradiction-papers_ahead =
    .text = A day on which papers came or a contract was signed lies after the day of this report. Please look at the year.

contradiction-treatment_ahead =
    .text = A day of a treatment that was given lies after the day of this report. Please look at the year.

contradiction-cosmetic_by_needle =
    .text = The answers say: a cosmetic put on the skin, and one that is injected. Which method is it?

contradiction-approved_and_unapproved =
    .text = The clinic says that the government approved it, and its website says that it did not. The clinic says two things.

contradiction-safe_and_risks =
    .text = The answers say: no harm at all, and clearly told about harm. Which was said?

contradiction-maker_told_and_withheld =
    .text = The answers say: maker or lot withheld, and the maker clearly told. Which is it?

contradiction-cells_told_and_unknown =
    .text = The answers say: cells not known, and clearly told. Which cells were they?

contradiction-donor_of_a_plant =
    .text = The answers say: from a plant, and the donor's tests clearly told. Which is it?

contradiction-sure_without_knowing =
    .text = The answers say: sure of the choice, and cannot yet tell its good and bad points. Are both right?
