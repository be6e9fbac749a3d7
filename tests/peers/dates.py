"""Days and sums of the program against Python's own calendar, and its calendar file before two other readers.

Usage: dates.py PROGRAM. Needs icalendar and vobject."""

import datetime
import json
import pathlib
import random
import subprocess
import sys
import tempfile

import icalendar
import vobject

PROGRAM = sys.argv[1]
AS_OF = "2026-11-30"
SIGNED = {
    "goals": ["wrinkles"], "expectation": "slight_change", "hoped_within": "no_hurry", "decision_stage": "in_course",
    "route": "injection", "sessions_planned": 6, "price_per_session_jpy": 50000, "extra_cost_jpy": 0, "age": 45,
    "cancer": "none", "pregnancy": "none", "conditions": ["none"], "medicines": ["none"], "allergies": ["none"],
    "earlier_treatment": "never", "clinic_contact": "none_yet", "contract_paper": "complete",
    "contract_paper_on": "2026-11-27", "signed_on": "2026-11-26", "contract_months": 6, "obstructed": "no",
    "paid_how": ["loan"], "loan_paper_on": "2026-11-28", "first_treatment_on": "2026-11-28",
    "last_treatment_on": "2026-11-29", "treatments_done": 2,
}
DAY = datetime.timedelta(days=1)


def run(*arguments, lines=""):
    made = subprocess.run([PROGRAM, *arguments], input=lines.encode(), capture_output=True, check=True)
    return made.stdout.decode()


def reports(people):
    """The days of each person by their ids."""
    lines = "".join(json.dumps(person) + "\n" for person in people)
    made = run("batch", "--lang", "en", "--as-of", AS_OF, lines=lines).splitlines()
    assert len(made) == len(people), f"{len(made)} of {len(people)} reports"
    return [{day["id"]: day for day in json.loads(line)["deadlines"]} for line in made]


def receipts():
    """1,461 days of receipt, three kinds of paper: not one day later or earlier than the rule."""
    first = datetime.date(2025, 1, 1)
    days = [first + n * DAY for n in range(1461)]
    for paper in ["complete", "something_missing", "not_given"]:
        people = [
            SIGNED | {"contract_paper": paper, "contract_paper_on": str(day), "loan_paper_on": str(day)} for day in days
        ]
        for day, told in zip(days, reports(people)):
            last = str(datetime.date.fromordinal(day.toordinal() + 7))
            assert told["cooling_off"]["on"] == (last if paper == "complete" else None), (paper, day, told)
            assert told["cooling_off_loan"]["on"] == last, (paper, day, told)
    print(f"{len(days)} days of receipt, 3 kinds of paper: every last day is the rule's")


def contracts():
    """200 contracts: the most that may be asked for stands in the text."""
    dice = random.Random(5)
    people, most = [], []
    for _ in range(200):
        sessions = dice.randint(2, 24)
        given, price = dice.randint(0, sessions), dice.randint(26_000, 400_000)
        left = price * sessions - price * given
        cap = 20_000 if given == 0 else min(50_000, left * 20 // 100)
        most.append(price * given + cap)
        people.append(SIGNED | {
            "sessions_planned": sessions, "price_per_session_jpy": price, "treatments_done": given,
        })
    for wanted, told in zip(most, reports(people)):
        text = told["mid_term"]["text"]
        assert f"at most {wanted:,} yen" in text, (wanted, text)
    print(f"{len(people)} contracts: every sum is the order's")


def calendars():
    """The same days, titles and alarms by both readers, in both languages."""
    with tempfile.TemporaryDirectory() as folder:
        for language in ["ja", "en"]:
            for titles in [[], ["--plain-titles"]]:
                file = pathlib.Path(folder, f"{language}{len(titles)}.ics")
                told = json.loads(run("dates", "--lang", language, "--as-of", AS_OF, "--format", "json", "--ics",
                                      str(file), *titles, lines=json.dumps(SIGNED)))
                days = [day["on"] for day in told["deadlines"] if day["on"] and day["on"] >= AS_OF]
                raw = file.read_bytes()
                one = icalendar.Calendar.from_ical(raw)
                events = one.walk("VEVENT")
                assert not one.errors and not any(event.errors for event in events), one.errors
                assert [str(event.decoded("DTSTART")) for event in events] == days, days
                assert all(event.decoded("DTEND") - event.decoded("DTSTART") == DAY for event in events)
                uids = [str(event["UID"]) for event in events]
                assert len(set(uids)) == len(uids), uids
                assert all(len(event.walk("VALARM")) == 2 for event in events)
                other = vobject.readOne(raw.decode())
                assert [str(event.dtstart.value) for event in other.vevent_list] == days, days
                assert all(len(event.valarm_list) == 2 for event in other.vevent_list)
                titles_read = [[str(event["SUMMARY"]) for event in events],
                               [event.summary.value for event in other.vevent_list]]
                assert titles_read[0] == titles_read[1], titles_read
                if titles:
                    texts = {day["on"]: day["text"] for day in told["deadlines"]}
                    read = [event.description.value for event in other.vevent_list]
                    assert all(text in texts.values() for text in read), read
                print(f"{language} {titles}: {len(days)} days read by both")


receipts()
contracts()
calendars()
