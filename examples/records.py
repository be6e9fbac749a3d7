#!/usr/bin/env python3
"""Records of REDCap, ODK or Kobo back into answers, one JSON object a line.

    exo-check questions --format redcap > dictionary.csv      (collect data with it, export the records as CSV, raw)
    python3 examples/records.py records.csv | exo-check batch

Columns are found by the ids of the questions: `goals___spots` (REDCap), `plan/goals/spots` (Kobo), `plan-goals` with `spots acne_scars`
in it (ODK). What no question is called is left out and named on standard error. Values go on as they are: exo-check judges them.
"""

import csv
import json
import subprocess
import sys

RECORD = ("record_id", "KEY", "instanceID", "meta-instanceID", "meta/instanceID", "_uuid", "_id")
CHOSEN = ("1", "true", "True", "TRUE")


def place(column, questions):
    """The question that a column belongs to, and of a column for one option that option."""
    name, _, option = column.partition("___")
    parts = name.replace("-", "/").split("/")
    for at, part in enumerate(parts):
        if part in questions:
            return part, option or "/".join(parts[at + 1:])
    return None


def answers(row, places, questions):
    """The answers of one record; an empty cell is no answer."""
    found = {}
    for column, (name, option) in places.items():
        value, kind = (row[column] or "").strip(), questions[name]["kind"]
        if option:
            if value in CHOSEN:
                found.setdefault(name, []).append(option)
        elif value and kind == "choices":
            found.setdefault(name, value.split())
        elif value and kind == "integer":
            found[name] = int(value) if value.lstrip("-").isdecimal() else value
        elif value:
            found[name] = value
    return found


def main(path):
    run = subprocess.run(["exo-check", "questions", "--format", "json"], capture_output=True, check=True)
    questions = {question["id"]: question for question in json.loads(run.stdout)["questions"]}
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = csv.DictReader(file)
        places = {column: place(column, questions) for column in rows.fieldnames or []}
        left_out = [column for column, found in places.items() if not found and column not in RECORD]
        if left_out:
            print("left out:", ", ".join(left_out), file=sys.stderr)
        places = {column: found for column, found in places.items() if found}
        # Kobo gives a list twice, whole and option by option: the options are enough.
        split = {name for name, option in places.values() if option}
        places = {column: found for column, found in places.items() if found[1] or found[0] not in split}
        for row in rows:
            record = next((row[column] for column in RECORD if row.get(column)), None)
            print(json.dumps({**({"record": record} if record else {}), **answers(row, places, questions)}, ensure_ascii=False))


if __name__ == "__main__":
    main(sys.argv[1])
