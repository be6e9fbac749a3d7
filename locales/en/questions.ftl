## plan

section-plan = Goals and plan

q-answering_for =
    .label = Who are these answers about?
    .help = Many people answer for a parent or a child. Then every question speaks of "the person".
    .short = Answers about
    .opt-self = Myself
    .opt-adult = Somebody else who is 18 or over
    .opt-child = A child under 18

q-can_decide =
    .label = Can that person listen to an explanation and decide for themselves?
    .help = Many families answer for a parent. Who has to agree depends on this.
    .short = Decides alone
    .opt-yes = Yes
    .opt-partly = Partly (for example with dementia)
    .is-partly = Partly
    .opt-no = No
    .opt-unsure = I do not know

q-goals =
    .label = What { who-do-you } want it for? Choose all that apply.
    .help = What is known depends on the goal. For each one you choose, you will see what studies found.
    .short = Goals
    .opt-wrinkles = Wrinkles
    .opt-skin_texture = Skin texture
    .opt-acne_scars = Acne scars or other scars
    .opt-inflamed_skin = Inflamed skin (acne, eczema)
    .opt-spots = Dark spots
    .opt-grey_hair = Grey hair
    .opt-hair_loss = Hair loss
    .opt-fatigue = Tiredness
    .opt-rejuvenation = Feeling younger all over
    .opt-joint_pain = Joint pain
    .opt-autoimmune = Autoimmune disease (lupus, rheumatoid arthritis and the like)
    .is-autoimmune = Autoimmune disease
    .opt-allergy = Allergy
    .opt-nerve_disease = Disease of the nerves or brain
    .opt-organ_disease = Disease of an organ (such as the liver or heart)
    .is-organ_disease = Disease of an organ
    .opt-cancer_treatment = Treating cancer
    .opt-other = Something else (there are no facts about it here)
    .is-other = Another goal

q-spot_type =
    .label = What kind of spots are they?
    .help = The kind decides which treatment suits it, and what can make it worse. If no skin doctor has looked, choose "I do not know".
    .short = Kind of spots
    .opt-faint = Faint spots
    .opt-post_inflammatory = Marks left after a rash or pimple
    .is-post_inflammatory = Marks after a rash or pimple
    .opt-melasma = Melasma
    .opt-age_spot = Age spots
    .opt-unsure = I do not know, or no doctor has looked
    .is-unsure = Not known

q-hair_pattern =
    .label = How did { who-your } hair get thinner?
    .help = Hair gets thinner for many reasons, and each needs something else. If no skin doctor has looked, choose the last line.
    .short = How hair thinned
    .opt-slow_top = Slowly, at the front or the top
    .opt-parting = Slowly, along the parting
    .opt-patches = Round bare patches
    .opt-sudden = A lot of hair, suddenly
    .opt-scalp = The scalp is red, sore or itchy
    .opt-after = After a birth, an illness or a new medicine
    .opt-unsure = I do not know, or no doctor has looked
    .is-unsure = Not known

q-joint_now =
    .label = Is that joint hot and swollen now, or has it got much worse together with a fever?
    .help = A cold with a fever, and the joint as before, is a No. A joint like that has to be seen by a doctor first, before anything is injected.
    .short = Joint hot, or worse with fever
    .opt-no = No
    .opt-yes = Yes
    .opt-unsure = I do not know

q-joint_diagnosis =
    .label = Has a doctor said why the joint hurts?
    .help = What helps depends on the cause, and so do the studies. If no doctor has looked, choose the last line.
    .short = Cause of joint pain
    .opt-osteoarthritis = Worn joint (osteoarthritis)
    .opt-inflammatory = Inflammation, such as rheumatoid arthritis
    .is-inflammatory = Inflammation
    .opt-injury = An injury
    .opt-gout = Gout
    .opt-unsure = I do not know, or no doctor has looked
    .is-unsure = Not known

q-which_joint =
    .label = Which joint is it?
    .help = Studies looked at some joints and not at others. If there are several, choose the one that matters most.
    .short = Joint
    .opt-knee = Knee
    .opt-hip = Hip
    .opt-shoulder = Shoulder
    .opt-hand_foot = Hand, foot, fingers or toes
    .opt-spine = Spine (neck or back)
    .opt-jaw = Jaw
    .opt-other = Another joint

q-fatigue_checked =
    .label = Has a doctor looked into { who-your } tiredness?
    .help = Tiredness can come from an illness that is treated in another way.
    .short = Tiredness looked into
    .opt-yes = Yes
    .opt-no = No
    .opt-under_way = Tests are under way

q-fatigue_signs =
    .label = { who-start-do-you } have any of these? Choose all that apply.
    .help = Most people have none of these. Some of them need a doctor soon. Sudden weakness on one side, trouble speaking or chest pain now: call 119 first.
    .short = Signs with tiredness
    .opt-weight_loss = Weight loss without trying
    .opt-fever_sweat = Fever or night sweats
    .opt-breath_chest = Short of breath, or chest pain
    .opt-lumps = Lumps in the neck or armpit
    .opt-weakness_numbness = Weakness or numbness
    .opt-bleeding = Black stool, or blood in stool or spit
    .opt-low_mood = Very low mood
    .opt-none = None of these

q-expectation =
    .label = How much change { who-do-you } hope for?
    .help = There is no right answer. Later you will see how your hope compares with what studies found.
    .short = Hoped-for change
    .opt-vanish = It goes away fully
    .opt-clear_change = A clear change
    .opt-slight_change = A little better is enough
    .opt-unsure = I do not know

q-hoped_within =
    .label = How soon { who-do-you } hope to see a change?
    .help = We compare your hope with the times at which studies looked. If there is no rush, choose "No hurry".
    .short = Hoped within
    .opt-days = Days (up to 1 week)
    .opt-weeks = Weeks (up to 4 weeks)
    .opt-three_months = Within 3 months
    .opt-six_months = Within 6 months
    .opt-no_hurry = No hurry

q-decision_stage =
    .label = How far has this gone?
    .help = Your next steps depend on this. Even after you sign, there is a place to ask for help.
    .short = Stage
    .opt-looking = Just begun to look
    .opt-considering = Thinking about it
    .opt-about_to_sign = About to sign
    .opt-signed = Signed, and not begun
    .is-signed = Signed
    .opt-in_course = In the middle of the sessions
    .opt-finished = Had all the sessions

q-heard_from =
    .label = How did you hear about it? Choose all that apply.
    .help = What you read in an advert or on social media may come from the seller. What to check depends on who said it.
    .short = Heard from
    .opt-doctor = A doctor
    .opt-clinic_advert = A clinic's advert or website
    .opt-social_media = Social media or videos
    .opt-family_friend = Family or friends
    .opt-news = News or articles
    .opt-other = Somewhere else

q-beliefs =
    .label = Which of these do you think are true? Choose all that apply.
    .help = This is not a test. All of these are things that people say. Later you will see how each one compares with what is known.
    .short = What { who-you } believe{ who-s }
    .opt-approved_by_state = The government has approved it
    .opt-regrows_tissue = It regrows damaged parts
    .opt-better_than_standard = It is better than the usual treatment
    .opt-natural_so_safe = It is natural, so harmless
    .opt-one_session_enough = One session is enough
    .opt-works_for_everything = It helps with any problem
    .opt-none = None of these

q-priorities =
    .label = What matters most in this choice? Choose up to 3.
    .help = Any choice is fine. The report will answer each one you pick.
    .short = What matters
    .opt-strong_evidence = Well tested in studies
    .opt-low_risk = As little harm as possible
    .opt-low_cost = A low cost
    .opt-quick_result = A quick change
    .opt-little_downtime = A quick return to daily life
    .opt-doctor_trust = A doctor to trust

q-route =
    .label = How would it be given?
    .help = The name may be the same, but what is known, and what can go wrong, depend on how it gets into the body. If that is not decided, you will see the first four.
    .short = Method
    .opt-iv_drip = Drip (into a vein)
    .opt-injection = Injection (into the skin, scalp or a joint)
    .is-injection = Injection
    .opt-microneedling = Fine needles, then a liquid on the skin (such as Dermapen)
    .is-microneedling = Fine needles (microneedling)
    .opt-cosmetic = A cosmetic put on the skin
    .opt-nasal = Spray or drops into the nose
    .is-nasal = Into the nose
    .opt-undecided = Not decided yet

q-also_routes =
    .label = Is another method part of the same plan?
    .help = Some clinics give a drip and needles on one day, or hand you a cosmetic to use at home. You will read about each method that you choose here too.
    .short = Other methods in the plan
    .opt-iv_drip = Drip (into a vein)
    .opt-injection = Injection (into the skin, scalp or a joint)
    .is-injection = Injection
    .opt-microneedling = Fine needles, then a liquid on the skin (such as Dermapen)
    .is-microneedling = Fine needles (microneedling)
    .opt-cosmetic = A cosmetic put on the skin
    .opt-nasal = Spray or drops into the nose
    .is-nasal = Into the nose
    .opt-none = No other method

q-drip_mix =
    .label = Is anything mixed into the drip? Choose all that apply.
    .help = What is added has its own risks. If nobody has said, choose "I was not told".
    .short = Mixed into the drip
    .opt-vitamin_c = Vitamin C
    .opt-glutathione = Glutathione
    .opt-placenta = Placenta
    .opt-nmn_nad = NMN or NAD
    .opt-other = Something else
    .opt-none = Nothing
    .opt-unknown = I was not told

q-needle_heat =
    .label = Do the needles also use electric heat (radiofrequency, RF)?
    .help = Needles with heat have risks of their own. "I do not know" is fine.
    .short = Needles with heat
    .opt-yes = Yes
    .opt-no = No
    .opt-unsure = I do not know

q-sessions_planned =
    .label = How many sessions { who-do-you } plan to have?
    .help = We use this to work out the total cost and the end date. The number the clinic gave is fine. Leave it empty if you do not know.
    .short = Sessions
    .unit = sessions

q-interval_weeks =
    .label = How many weeks apart are the sessions?
    .help = We use this to work out when the last session is. For one a month, write 4. Leave it empty for a single session, or if you do not know.
    .short = Weeks apart
    .unit = weeks

q-price_per_session_jpy =
    .label = How much does one session cost, in yen?
    .help = We use this to work out the total. Write the price as it stands in the advert or quote. Leave it empty if you do not know.
    .short = Price per session
    .unit = yen

q-price_tax =
    .label = Does that price include tax?
    .help = We use this to say which sum is meant. It does not have to be certain.
    .short = Tax
    .opt-included = Tax included
    .opt-excluded = Before tax
    .opt-unknown = I do not know

q-extra_cost_jpy =
    .label = On top of the price per session, what do the extras come to in all, in yen?
    .help = Tests, medicines or interest on a loan make the total grow. Add them up as they stand in the quote. Write 0 if there are none. Leave it empty if you do not know.
    .short = Extra costs
    .unit = yen

q-budget_jpy =
    .label = How much can be spent in all, in yen?
    .help = We check if the total stays within this sum. Count it like the price: with tax if the price has tax in it. Leave it empty if you have not decided.
    .short = Budget
    .unit = yen

## health

section-health = Your health

q-age =
    .label = How old { who-are-you }?
    .help = We found no study of this in people under 18. Write the age in full years.
    .short = Age
    .unit = years

q-sex =
    .label = What sex { who-were-you } given at birth?
    .help = Some warnings and medicines differ by sex, and so does the question on pregnancy.
    .short = Sex
    .opt-female = Female
    .opt-male = Male
    .opt-undisclosed = Prefer not to say

q-parent_knows =
    .label = Does a parent or guardian know about this?
    .help = A contract of somebody under 18 has rules of its own. It is fine to talk to a parent first.
    .short = Parent knows
    .opt-yes = Yes
    .opt-no = No
    .opt-unsure = I do not know

q-cancer =
    .label = { who-start-have-you } ever had cancer?
    .help = Nobody knows how this treatment acts in people who have cancer. For check-ups alone, choose "treatment is over".
    .short = Cancer
    .opt-none = Never had cancer
    .opt-in_treatment = Being treated now (surgery, radiation, drugs)
    .is-in_treatment = Being treated now
    .opt-remission = Treatment is over (check-ups only)
    .is-remission = Treatment is over
    .opt-suspected = A doctor said that it might be cancer
    .opt-unsure = I do not know

q-cancer_free_two_years =
    .label = Has it been 2 years or more since treatment ended, with no return of the cancer?
    .help = One study took people with a past cancer only after 2 years free of it.
    .short = 2 years after cancer
    .opt-yes = Yes
    .opt-no = No
    .opt-unsure = I do not know

q-pregnancy =
    .label = Pregnant, breastfeeding, or hoping to have a baby?
    .help = Nobody knows if this harms an unborn baby or gets into breast milk. If none of this applies, choose the first line.
    .short = Pregnancy, breastfeeding
    .opt-none = None of this applies
    .opt-pregnant = Pregnant
    .opt-breastfeeding = Breastfeeding
    .opt-planning = Hoping to have a baby
    .opt-unsure = Not known (might be pregnant)
    .is-unsure = Might be pregnant

q-conditions =
    .label = Any of these illnesses or conditions, now or before? Choose all that apply.
    .help = With some of these, harm is a greater concern, and studies left some people out. If you are not sure that it is severe, choose it all the same.
    .short = Health conditions
    .opt-severe_heart = Severe heart disease
    .opt-severe_lung = Severe lung disease
    .opt-severe_kidney = Severe kidney disease
    .opt-severe_liver = Severe liver disease
    .opt-uncontrolled_diabetes = Diabetes not under control
    .opt-diabetes = Diabetes, under control
    .opt-asthma = Asthma
    .opt-bleeding_tendency = An illness or tendency to bleed for long
    .opt-blood_clot_history = A past blood clot (stroke, heart attack, clot in a leg or lung)
    .is-blood_clot_history = A past blood clot
    .opt-autoimmune = Autoimmune disease (lupus, rheumatoid arthritis and the like)
    .is-autoimmune = Autoimmune disease
    .opt-active_infection = Fever or an infection now (infected skin, cold sore)
    .is-active_infection = Fever or an infection now
    .opt-chronic_viral_infection = Hepatitis B or C, or HIV
    .opt-tuberculosis = Tuberculosis (TB), now or before
    .is-tuberculosis = Tuberculosis
    .opt-asplenia_or_low_immunity = No spleen, or weak defences from birth
    .opt-transplant = An organ or marrow transplant
    .opt-implant = A pacemaker, artificial joint or other implant
    .is-implant = An implant
    .opt-keloid = Scars that grow thick and raised (keloid)
    .is-keloid = Keloid
    .opt-cold_sores = Cold sores before
    .opt-active_skin_disease = A skin disease now at the place to be treated (eczema, acne)
    .is-active_skin_disease = Skin disease at the place
    .opt-none = None of these
    .opt-unsure = I do not know

q-medicines =
    .label = Which of these { who-do-you } use now? Choose all that apply.
    .help = Tablets, shots and patches count. Look in the medicine notebook, or ask a pharmacist. Do not stop any medicine because of this question.
    .short = Medicines
    .opt-anticoagulant = Blood thinner (daily aspirin too)
    .is-anticoagulant = Blood thinner
    .opt-steroid_tablets = Steroid by mouth or drip (prednisone)
    .is-steroid_tablets = Steroid by mouth or drip
    .opt-immunosuppressant = Drug that suppresses the immune system
    .is-immunosuppressant = Drug that suppresses immunity
    .opt-cancer_drug = Cancer drug (hormone therapy too)
    .is-cancer_drug = Cancer drug
    .opt-isotretinoin = Acne pill isotretinoin (Accutane), now or in the last 6 months
    .is-isotretinoin = Isotretinoin
    .opt-oestrogen = The pill, or hormones for the menopause (HRT)
    .is-oestrogen = The pill or HRT
    .opt-treatment_for_goal = A treatment from a doctor for the same problem
    .is-treatment_for_goal = A treatment from a doctor for it
    .opt-other_only = Only other medicines
    .opt-none = No medicine at all
    .opt-unsure = I do not know

q-allergies =
    .label = { who-start-have-you } ever had any of these reactions? Choose all that apply.
    .help = The same kind of reaction could come back. If you are not certain, choose "I do not know".
    .short = Allergies
    .opt-exosome_reaction = A reaction to exosomes, cell culture liquid or placenta
    .is-exosome_reaction = Reaction to such a product
    .opt-anaphylaxis = A sudden severe allergy (anaphylaxis)
    .is-anaphylaxis = Sudden severe allergy
    .opt-serum_egg_antibiotic = Allergy to cow serum, egg or antibiotics
    .is-serum_egg_antibiotic = Serum, egg or antibiotics
    .opt-egg = Egg allergy
    .opt-beef_or_milk = Beef or milk allergy
    .opt-antibiotic = Allergy to an antibiotic (such as penicillin)
    .is-antibiotic = Antibiotic allergy
    .opt-anaesthetic = Allergy to a numbing drug (anaesthetic)
    .opt-metal = Metal allergy
    .opt-disinfectant_latex = Sore skin from alcohol wipes or rubber (latex)
    .is-disinfectant_latex = Alcohol wipes or latex
    .opt-faint = Fainting at needles
    .opt-none = None of these
    .opt-unsure = I do not know

q-circumstances =
    .label = Do any of these apply? Choose all that apply.
    .help = Some of these need to be told to someone first, such as a doctor or a blood centre.
    .short = Other facts
    .opt-recent_filler_or_laser = A filler, injection or laser at the same place recently
    .is-recent_filler_or_laser = Recent filler or laser
    .opt-doping_control = A sport with doping tests
    .opt-blood_donor = Giving blood
    .opt-wants_clinical_trial = May want to join a study one day
    .opt-none = None of these

q-timing =
    .label = Any of these lately, or coming up? Choose all that apply.
    .help = The clinic should know, and say how long to wait. There is no single number for that.
    .short = Lately or soon
    .opt-filler_same_place = Filler at the same place
    .opt-laser_or_peel = Laser or peel at the same place
    .opt-surgery_same_place = Surgery at the same place
    .opt-vaccine = A vaccine
    .opt-dental_or_surgery_soon = Dental work or an operation
    .opt-tan = A tan
    .opt-none = None of these

q-skin_marks =
    .label = { who-start-do-you } easily get brown marks after a scratch or a rash?
    .help = Needles and lasers can leave marks on such skin.
    .short = Marks easily
    .opt-yes = Yes
    .opt-no = No
    .opt-unsure = I do not know

q-lifestyle =
    .label = Which of these fit { who-your } daily life? Choose all that apply.
    .help = An article on this treatment says that daily habits shape the result. Nobody is blaming you.
    .short = Daily life
    .opt-smoking = Smoking
    .opt-heavy_drinking = A lot of alcohol
    .opt-poor_sleep = Bad sleep
    .opt-poor_diet = A poor diet
    .opt-high_stress = A lot of stress
    .opt-none = None of these

## earlier

section-earlier = Earlier treatment

q-earlier_treatment =
    .label = { who-start-have-you } had exosomes or cell culture liquid (supernatant) before?
    .help = A bad reaction, such as a rash, trouble breathing or a lump, could come back. If more than one line fits, choose the bad reaction. Cosmetics with exosomes count too.
    .short = Earlier treatment
    .opt-never = Never
    .opt-effect_felt = Yes, and felt a change
    .opt-no_effect_felt = Yes, but felt no change
    .opt-bad_reaction = Yes, and had a bad reaction

q-reaction_kind =
    .label = What kind of reaction was it? Choose all that apply.
    .help = What to do first depends on this.
    .short = Kind of reaction
    .opt-rash = Rash or itch
    .opt-breath = Trouble breathing, or a tight throat
    .opt-fever = Fever or shaking
    .opt-lump = A lump
    .opt-skin_colour = Skin turned white or black, or hurt badly
    .is-skin_colour = White, black or very painful skin
    .opt-vision_nerve = Worse sight, or numbness
    .opt-clot = Chest pain, or a swollen leg
    .opt-other = Something else

q-reaction_now =
    .label = Is the reaction still there?
    .help = If it is, a doctor should see it first. Trouble breathing, chest pain or a sudden change in sight: call 119 now (outside Japan, your local emergency number).
    .short = Reaction still there
    .opt-yes = Yes
    .opt-no = No, it is gone
    .opt-unsure = I do not know

q-earlier_route =
    .label = How was it given that time?
    .help = We use this to see if that method could reach the goal. If there were several, choose the one used most.
    .short = Earlier method
    .opt-iv_drip = Drip (into a vein)
    .opt-injection = Injection (into the treated place)
    .opt-microneedling = Fine needles, then a liquid
    .opt-cosmetic = A cosmetic put on the skin
    .opt-unsure = I do not know

q-earlier_sessions =
    .label = How many sessions were there in all?
    .help = It is a clue to what happened then. Leave it empty if you do not know.
    .short = Earlier sessions
    .unit = sessions

q-weeks_since_first =
    .label = How many weeks is it since the first session?
    .help = We use this to see if it is too early to judge. Count 4 weeks for a month and 52 for a year. Leave it empty if you do not know.
    .short = Weeks since first
    .unit = weeks

## clinic

section-clinic = Clinic and product

q-clinic_contact =
    .label = How far have things got with a clinic?
    .help = The next questions depend on this. If there are several, answer for the one you think of most.
    .short = Clinic
    .opt-none_yet = I have not looked for one yet
    .opt-advert_only = I only saw an advert or website
    .opt-consultation_done = I had a talk at the clinic

q-source_cell =
    .label = What is the product made from?
    .help = The cells it comes from change what is in it. If no paper or website tells you, choose "I do not know".
    .short = Source cells
    .opt-human_adipose = Human fat
    .opt-human_dental_pulp = Inside of a human tooth (pulp)
    .opt-human_umbilical = Human umbilical cord
    .opt-human_other = Other human cells (such as placenta, bone marrow or iPS)
    .is-human_other = Other human cells
    .opt-own_blood = My own blood
    .opt-animal = Animal
    .opt-plant = Plant (such as rose)
    .opt-unknown = I do not know

q-made_in =
    .label = Where is the product made?
    .help = If harm comes, somebody must be able to trace the product. Made in Japan is no proof that it is good.
    .short = Made in
    .opt-japan = Japan
    .opt-abroad = Another country
    .opt-unknown = I do not know

q-claims_heard =
    .label = What did the clinic say or do, in its adverts or face to face? Choose all that apply.
    .help = Some of these are a sign not to decide today. Choose a line even if the words were a little different.
    .short = Claims heard
    .opt-absolutely_safe = Absolutely safe
    .opt-guaranteed_effect = The change is guaranteed
    .opt-cures_disease = It cures diseases
    .opt-cures_cancer = It cures cancer
    .opt-officially_approved = Approved by the government
    .opt-filed_plan_as_proof = We filed a plan, so trust us
    .opt-decide_today = Please decide today
    .opt-discount_today = Discount today only
    .opt-before_after_only = Before and after photos only
    .opt-testimonials = Stories from people who had it
    .opt-cosmetic_injected = A cosmetic put in by needle
    .opt-research_reagent = Labelled for research use
    .opt-maker_or_lot_withheld = Will not give maker or lot
    .opt-take_home_injection_or_spray = Injection or nasal spray for home
    .opt-none = None of these

q-site_discloses =
    .label = Which of these did the clinic's website tell you? Choose all that apply.
    .help = By reports, rules in Japan ask for all five when an unapproved product is advertised. If you have not looked, say so.
    .short = Website facts
    .opt-unapproved = It is not approved
    .opt-how_obtained = How they obtained it
    .opt-approved_equivalent = Whether an approved one exists
    .opt-safety_abroad = Safety facts from abroad
    .opt-no_relief = No public drug-injury relief
    .opt-none_of_them = None of them
    .opt-not_looked = I have not looked

q-who_does_it =
    .label = Who will put the needle in?
    .help = If nobody has said, choose the last line. It is a good question to ask.
    .short = Who does it
    .opt-doctor = A doctor
    .opt-nurse = A nurse
    .opt-other_person = Somebody else
    .opt-not_asked = I have not asked

q-doctor_examined =
    .label = Did a doctor examine { who-you } before the offer?
    .help = A talk with a counsellor is not a doctor's examination.
    .short = Seen by a doctor
    .opt-yes = Yes, a doctor
    .opt-counsellor_only = Only a counsellor or other staff
    .opt-unsure = I do not know who it was

q-told_experience =
    .label = Did the clinic's doctor say how many people they have given this to?
    .help = Some doctors have done it more than others.
    .short = Doctor's experience
    .opt-yes = Yes, clearly
    .opt-no = I asked, but they did not say
    .opt-vague = Yes, but it was vague
    .opt-not_asked = I have not asked yet

q-told_society =
    .label = Did the clinic say which medical society's guide it follows?
    .help = Membership alone does not show that it follows the guide.
    .short = Medical society
    .opt-yes = Yes, clearly
    .opt-no = I asked, but they did not say
    .opt-vague = Yes, but it was vague
    .opt-not_asked = I have not asked yet

q-told_plan_filed =
    .label = Did the clinic say if a plan is filed with the government?
    .help = A filed plan does not mean that the government approves.
    .short = Filed plan
    .opt-yes = Yes, clearly
    .opt-no = I asked, but they did not say
    .opt-vague = Yes, but it was vague
    .opt-not_asked = I have not asked yet

q-told_emergency_care =
    .label = Did the clinic say whom to call in case of illness?
    .help = Problems can start after the visit. Nights and holidays count too.
    .short = Emergency call
    .opt-yes = Yes, clearly
    .opt-no = I asked, but they did not say
    .opt-vague = Yes, but it was vague
    .opt-not_asked = I have not asked yet

q-told_realistic_goal =
    .label = Did the clinic's doctor say how much can really be hoped for?
    .help = Numbers from studies weigh more than words alone.
    .short = Realistic goal
    .opt-yes = Yes, clearly
    .opt-no = I asked, but they did not say
    .opt-vague = Yes, but it was vague
    .opt-not_asked = I have not asked yet

q-told_evidence_stage =
    .label = Did the clinic's doctor say how far studies in people have come?
    .help = What happens in animals need not happen in people.
    .short = Stage of research
    .opt-yes = Yes, clearly
    .opt-no = I asked, but they did not say
    .opt-vague = Yes, but it was vague
    .opt-not_asked = I have not asked yet

q-told_method_detail =
    .label = Did the clinic say how much they give, how many times and how far apart?
    .help = Without these, you cannot know the full cost.
    .short = Dose and sessions
    .opt-yes = Yes, clearly
    .opt-no = I asked, but they did not say
    .opt-vague = Yes, but it was vague
    .opt-not_asked = I have not asked yet

q-told_risks =
    .label = Did the clinic's doctor say what harm can happen?
    .help = Good points alone are not enough to decide on.
    .short = Possible harm
    .opt-yes = Yes, clearly
    .opt-no = I asked, but they did not say
    .opt-vague = Yes, but it was vague
    .opt-not_asked = I have not asked yet

q-told_contraindications =
    .label = Did the clinic's doctor say who should not have it?
    .help = With some illnesses or medicines it is better not to.
    .short = Who should not
    .opt-yes = Yes, clearly
    .opt-no = I asked, but they did not say
    .opt-vague = Yes, but it was vague
    .opt-not_asked = I have not asked yet

q-told_total_cost =
    .label = Did the clinic tell you the full cost, with tests and medicines?
    .help = What you get back if you stop belongs here too.
    .short = Total cost
    .opt-yes = Yes, clearly
    .opt-no = I asked, but they did not say
    .opt-vague = Yes, but it was vague
    .opt-not_asked = I have not asked yet

q-told_alternatives =
    .label = Did the clinic's doctor compare it with other treatments?
    .help = Doing nothing is one of the choices too.
    .short = Other choices
    .opt-yes = Yes, clearly
    .opt-no = I asked, but they did not say
    .opt-vague = Yes, but it was vague
    .opt-not_asked = I have not asked yet

q-told_if_no_effect =
    .label = Did the clinic say what happens if nothing changes?
    .help = With no day set to stop, sessions can just go on.
    .short = If nothing changes
    .opt-yes = Yes, clearly
    .opt-no = I asked, but they did not say
    .opt-vague = Yes, but it was vague
    .opt-not_asked = I have not asked yet

q-told_source_cell =
    .label = Did the clinic say which cells the product comes from?
    .help = The cells change what is in it.
    .short = Cells explained
    .opt-yes = Yes, clearly
    .opt-no = I asked, but they did not say
    .opt-vague = Yes, but it was vague
    .opt-not_asked = I have not asked yet

q-told_maker =
    .label = Did the clinic tell you the name and the maker of the product?
    .help = They are needed to trace it if harm comes.
    .short = Maker
    .opt-yes = Yes, clearly
    .opt-no = I asked, but they did not say
    .opt-vague = Yes, but it was vague
    .opt-not_asked = I have not asked yet

q-told_process_quality =
    .label = Did the clinic say how the product is made and checked?
    .help = How it is made changes what is in it.
    .short = Making and checks
    .opt-yes = Yes, clearly
    .opt-no = I asked, but they did not say
    .opt-vague = Yes, but it was vague
    .opt-not_asked = I have not asked yet

q-told_concentration_purity =
    .label = Did the clinic give numbers for its amount and purity?
    .help = A particle count alone does not show a good product.
    .short = Amount and purity
    .opt-yes = Yes, clearly
    .opt-no = I asked, but they did not say
    .opt-vague = Yes, but it was vague
    .opt-not_asked = I have not asked yet

q-told_sterility =
    .label = Did the clinic tell you about sterility tests (no germs in the product)?
    .help = Germs in the product can cause a severe infection.
    .short = Sterility test
    .opt-yes = Yes, clearly
    .opt-no = I asked, but they did not say
    .opt-vague = Yes, but it was vague
    .opt-not_asked = I have not asked yet

q-told_donor_screening =
    .label = Did the clinic tell you about tests on the cell donor?
    .help = A virus from the donor could be passed on.
    .short = Donor tests
    .opt-yes = Yes, clearly
    .opt-no = I asked, but they did not say
    .opt-vague = Yes, but it was vague
    .opt-not_asked = I have not asked yet

q-told_certification =
    .label = Did the clinic say if the product has an outside certificate?
    .help = Its worth depends on who checked what.
    .short = Outside certificate
    .opt-yes = Yes, clearly
    .opt-no = I asked, but they did not say
    .opt-vague = Yes, but it was vague
    .opt-not_asked = I have not asked yet

## contract

section-contract = The contract

q-contract_paper =
    .label = Did { who-you } get the contract on paper?
    .help = Days to cancel may count from the day you got it. If a part is missing, choose that line.
    .short = Contract paper
    .opt-complete = Yes, and it looks complete
    .opt-something_missing = Yes, but something is missing
    .opt-not_given = No
    .opt-unsure = I do not know

q-contract_paper_on =
    .label = On what day did { who-you } get the contract?
    .help = Days to cancel may count from that day. Leave it empty if you do not know.
    .short = Contract received

q-signed_on =
    .label = On what day was the contract signed?
    .help = Deadlines and letters need the day. Leave it empty if you do not know.
    .short = Signed on

q-contract_months =
    .label = How many months does the contract run?
    .help = Some rules hold only for contracts longer than a month. Write 0 for a single day. Leave it empty if you do not know.
    .short = Length of contract
    .unit = months

q-first_treatment_on =
    .label = On what day was the first session?
    .help = Deadlines count from it. Leave it empty if you do not know.
    .short = First session

q-last_treatment_on =
    .label = On what day was the last session so far?
    .help = The days to watch out for trouble count from it. Leave it empty if you do not know.
    .short = Last session

q-treatments_done =
    .label = How many sessions { who-have-you } had so far?
    .help = We use this for what is still to come, and for letters. Leave it empty if you do not know.
    .short = Sessions so far
    .unit = sessions

q-paid_so_far_jpy =
    .label = How much { who-have-you } paid so far, in yen?
    .help = We use this for letters on ending or cancelling. Write 0 if nothing is paid. Leave it empty if you do not know.
    .short = Paid so far
    .unit = yen

q-paid_how =
    .label = How was it paid, or how will it be? Choose all that apply.
    .help = With a loan or instalments there may be ways to stop payments.
    .short = Way of paying
    .opt-cash = Cash or bank transfer
    .opt-card_once = Card, all at once
    .opt-card_instalments = Card, in instalments
    .opt-loan = A loan from a credit company
    .opt-clinic_instalments = Instalments to the clinic
    .opt-not_yet = Nothing is paid yet

q-loan_paper_on =
    .label = On what day did the credit company's first paper come?
    .help = Days to cancel a loan may count from that day. It sends two papers: the first one counts here. Leave it empty if you do not know.
    .short = Loan paper received

q-obstructed =
    .label = Did the clinic say that { who-you } cannot cancel, or press { who-you } not to?
    .help = That can change how long cancelling stays open.
    .short = Kept from cancelling
    .opt-no = No
    .opt-told_not_possible = Yes, said that it cannot be cancelled
    .is-told_not_possible = Told that it cannot be cancelled
    .opt-pressed = Yes, pressed not to, or frightened

## sure

section-sure = How sure are you

q-sure_of_choice =
    .label = { who-start-do-you } feel sure about what to do?
    .help = If a doubt is left, { who-you } need not decide yet.
    .short = Sure about it
    .opt-yes = Yes
    .opt-no = Not yet

q-know_benefits_and_risks =
    .label = Could { who-you } explain the good and bad points of having it, and of not having it?
    .help = Think of how { who-you } would tell { who-their } family.
    .short = Good and bad points
    .opt-yes = Yes
    .opt-no = Not yet

q-clear_what_matters =
    .label = { who-start-do-you } know the one thing { who-they } will not give up?
    .help = It can be money, health, looks or anything else.
    .short = Top concern
    .opt-yes = Yes
    .opt-no = Not yet

q-enough_support =
    .label = Is there someone to talk this over with?
    .help = Someone who rushes { who-you }, or sells to { who-them }, does not count.
    .short = Someone to talk to
    .opt-yes = Yes
    .opt-no = Not yet
