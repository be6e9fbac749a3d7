//! Plausible visitors of clinics, from a seed: what is assumed of them stands in `docs/plausible-people.md`.

use super::contract::TOLD;
use super::random::Random;
use serde_json::{Map, Value, json};

type Person = Map<String, Value>;
/// Options, each with its weight or its chance in a thousand.
type Chances = [(&'static str, usize)];

/// One of several, each as heavy as its number.
fn one(random: &mut Random, list: &Chances) -> &'static str {
    let all: usize = list.iter().map(|(_, weight)| weight).sum();
    let mut place = random.below(all);
    for (name, weight) in list {
        if place < *weight {
            return name;
        }
        place -= weight;
    }
    unreachable!("the place is below the sum")
}

/// All that hold, each by its chance in a thousand; `none` where nothing does.
fn several(random: &mut Random, list: &Chances) -> Value {
    let held: Vec<&str> =
        list.iter().filter(|(_, chance)| random.below(1000) < *chance).map(|(name, _)| *name).collect();
    if held.is_empty() { json!(["none"]) } else { json!(held) }
}

#[rustfmt::skip]
const GOALS: &Chances = &[
    ("wrinkles", 18), ("hair_loss", 16), ("skin_texture", 15), ("spots", 14), ("joint_pain", 10), ("fatigue", 7),
    ("acne_scars", 6), ("rejuvenation", 6), ("inflamed_skin", 4), ("grey_hair", 3), ("autoimmune", 2), ("allergy", 2),
    ("nerve_disease", 2), ("organ_disease", 1), ("cancer_treatment", 1), ("other", 2),
];
#[rustfmt::skip]
const ROUTES: &Chances = &[
    ("iv_drip", 32), ("injection", 25), ("microneedling", 22), ("cosmetic", 10), ("undecided", 10), ("nasal", 1),
];
#[rustfmt::skip]
const CONDITIONS: &Chances = &[
    ("severe_heart", 15), ("severe_lung", 8), ("severe_kidney", 10), ("severe_liver", 5), ("uncontrolled_diabetes", 15),
    ("asthma", 40), ("bleeding_tendency", 8), ("blood_clot_history", 12), ("autoimmune", 25), ("active_infection", 8),
    ("chronic_viral_infection", 8), ("tuberculosis", 2), ("asplenia_or_low_immunity", 3), ("transplant", 2),
    ("implant", 30), ("keloid", 20), ("cold_sores", 30), ("active_skin_disease", 40),
];
#[rustfmt::skip]
const MEDICINES: &Chances = &[
    ("anticoagulant", 45), ("steroid_tablets", 12), ("immunosuppressant", 12), ("cancer_drug", 5), ("isotretinoin", 8),
    ("oestrogen", 30), ("treatment_for_goal", 110),
];
#[rustfmt::skip]
const ALLERGIES: &Chances = &[
    ("exosome_reaction", 4), ("anaphylaxis", 12), ("egg", 10), ("beef_or_milk", 8), ("antibiotic", 40),
    ("anaesthetic", 8), ("metal", 40), ("disinfectant_latex", 15), ("faint", 20),
];
#[rustfmt::skip]
const CLAIMS: &Chances = &[
    ("absolutely_safe", 120), ("guaranteed_effect", 80), ("cures_disease", 40), ("cures_cancer", 5),
    ("officially_approved", 60), ("filed_plan_as_proof", 100), ("decide_today", 120), ("discount_today", 200),
    ("before_after_only", 200), ("testimonials", 250), ("cosmetic_injected", 30), ("research_reagent", 20),
    ("maker_or_lot_withheld", 80), ("take_home_injection_or_spray", 15),
];
const CELLS: &Chances = &[
    ("human_adipose", 30),
    ("human_umbilical", 25),
    ("human_dental_pulp", 10),
    ("own_blood", 8),
    ("plant", 7),
    ("unknown", 20),
];

/// A person who thinks of this treatment.
pub(crate) fn visitor(random: &mut Random) -> Value {
    let tidy = random.chance(12);
    let mut goals = vec![one(random, GOALS)];
    let second = one(random, GOALS);
    if random.chance(30) && second != goals[0] {
        goals.push(second);
    }
    let mut person = Person::new();
    for (id, value) in [
        ("answering_for", json!("self")),
        ("goals", json!(goals)),
        ("route", json!(one(random, ROUTES))),
        ("age", json!(18 + random.below(35) + random.below(34))),
        ("sex", json!(one(random, &[("female", 68), ("male", 30), ("undisclosed", 2)]))),
        ("conditions", several(random, CONDITIONS)),
        ("medicines", several(random, MEDICINES)),
        ("allergies", several(random, ALLERGIES)),
        ("circumstances", json!(["none"])),
        ("timing", json!(["none"])),
        ("lifestyle", several(random, &[("smoking", 150), ("poor_sleep", 250), ("high_stress", 250)])),
        ("earlier_treatment", json!("never")),
        ("clinic_contact", json!("none_yet")),
    ] {
        person.insert(id.to_owned(), value);
    }
    of_hopes(random, &mut person);
    of_body(random, &mut person);
    of_goals(random, &mut person);
    if tidy || random.chance(65) {
        of_clinic(random, &mut person, tidy);
    }
    if tidy || random.chance(60) {
        of_plan(random, &mut person);
    }
    of_route(&mut person);
    Value::Object(person)
}

#[rustfmt::skip]
fn of_hopes(random: &mut Random, person: &mut Person) {
    let choices: [(&str, &Chances); 3] = [
        ("expectation", &[("slight_change", 35), ("clear_change", 40), ("vanish", 15), ("unsure", 10)]),
        ("hoped_within", &[("days", 5), ("weeks", 25), ("three_months", 35), ("six_months", 15), ("no_hurry", 20)]),
        ("decision_stage", &[("looking", 45), ("considering", 35), ("about_to_sign", 20)]),
    ];
    for (id, chances) in choices {
        person.insert(id.to_owned(), json!(one(random, chances)));
    }
}

/// Cancer, and pregnancy where it can be.
#[rustfmt::skip]
fn of_body(random: &mut Random, person: &mut Person) {
    let cancer = [("none", 940), ("remission", 35), ("in_treatment", 8), ("suspected", 7), ("unsure", 10)];
    let cancer = one(random, &cancer);
    if cancer == "remission" {
        let free = one(random, &[("yes", 70), ("no", 20), ("unsure", 10)]);
        person.insert("cancer_free_two_years".to_owned(), json!(free));
    }
    person.insert("cancer".to_owned(), json!(cancer));
    let fertile = person["sex"] != "male" && person["age"].as_u64().unwrap() < 50;
    let states = [("none", 930), ("planning", 35), ("breastfeeding", 15), ("pregnant", 8), ("unsure", 12)];
    person.insert("pregnancy".to_owned(), json!(if fertile { one(random, &states) } else { "none" }));
}

/// What a question that hangs on a goal is answered with.
#[rustfmt::skip]
fn of_goals(random: &mut Random, person: &mut Person) {
    let questions: [(&str, &str, &Chances); 6] = [
        ("spots", "spot_type",
         &[("faint", 20), ("post_inflammatory", 20), ("melasma", 20), ("age_spot", 25), ("unsure", 15)]),
        ("hair_loss", "hair_pattern",
         &[("slow_top", 50), ("parting", 25), ("patches", 5), ("sudden", 8), ("unsure", 12)]),
        ("joint_pain", "joint_now", &[("no", 90), ("yes", 4), ("unsure", 6)]),
        ("joint_pain", "joint_diagnosis",
         &[("osteoarthritis", 60), ("injury", 10), ("inflammatory", 5), ("unsure", 25)]),
        ("joint_pain", "which_joint", &[("knee", 70), ("shoulder", 10), ("hip", 8), ("spine", 6), ("hand_foot", 6)]),
        ("fatigue", "fatigue_checked", &[("no", 60), ("yes", 30), ("under_way", 10)]),
    ];
    for (goal, id, chances) in questions {
        if has(person, goal) {
            person.insert(id.to_owned(), json!(one(random, chances)));
        }
    }
    if has(person, "fatigue") {
        let signs = several(random, &[("weight_loss", 30), ("low_mood", 150)]);
        person.insert("fatigue_signs".to_owned(), signs);
    }
}

fn has(person: &Person, goal: &str) -> bool {
    person["goals"].as_array().unwrap().contains(&json!(goal))
}

/// What a clinic said; a tidy one answered every question clearly, and its visitor answered every question of ours.
#[rustfmt::skip]
fn of_clinic(random: &mut Random, person: &mut Person, tidy: bool) {
    let known = |list: &'static Chances| if tidy { &list[..list.len() - 1] } else { list };
    let mut set = |id: &str, value: Value| drop(person.insert(id.to_owned(), value));
    set("source_cell", json!(one(random, known(CELLS))));
    set("made_in", json!(one(random, known(&[("japan", 60), ("abroad", 20), ("unknown", 20)]))));
    set("claims_heard", if tidy { json!(["none"]) } else { several(random, CLAIMS) });
    let all = json!(["unapproved", "how_obtained", "approved_equivalent", "safety_abroad", "no_relief"]);
    let looked = json!([one(random, &[("not_looked", 80), ("none_of_them", 20)])]);
    set("site_discloses", if tidy { all } else { looked });
    if !tidy && random.chance(50) {
        return set("clinic_contact", json!("advert_only"));
    }
    set("clinic_contact", json!("consultation_done"));
    let hands = one(random, &[("doctor", 50), ("nurse", 35), ("other_person", 2), ("not_asked", 13)]);
    set("who_does_it", json!(if tidy { "doctor" } else { hands }));
    let examined = one(random, &[("yes", 65), ("counsellor_only", 25), ("unsure", 10)]);
    set("doctor_examined", json!(if tidy { "yes" } else { examined }));
    for told in TOLD {
        let answer = one(random, &[("yes", 40), ("vague", 25), ("no", 15), ("not_asked", 20)]);
        set(told, json!(if tidy { "yes" } else { answer }));
    }
}

/// The plan and what it costs.
fn of_plan(random: &mut Random, person: &mut Person) {
    for (id, value) in [
        ("sessions_planned", 1 + random.below(10)),
        ("interval_weeks", 2 + random.below(5)),
        ("price_per_session_jpy", 10_000 * (3 + random.below(27))),
        ("extra_cost_jpy", 5000 * random.below(6)),
        ("budget_jpy", 100_000 * (1 + random.below(20))),
    ] {
        person.insert(id.to_owned(), json!(value));
    }
    person.insert("price_tax".to_owned(), json!("included"));
}

/// What a route calls for; nothing to report.
fn of_route(person: &mut Person) {
    let route = person["route"].as_str().unwrap().to_owned();
    let needles = ["injection", "microneedling", "undecided"].contains(&route.as_str());
    if needles || has(person, "spots") || has(person, "acne_scars") {
        person.insert("skin_marks".to_owned(), json!("no"));
    }
    if route == "microneedling" {
        person.insert("needle_heat".to_owned(), json!("no"));
    }
    if route == "iv_drip" {
        person.insert("drip_mix".to_owned(), json!(["none"]));
    }
}
