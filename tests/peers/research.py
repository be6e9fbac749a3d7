"""The forms for REDCap, ODK and Kobo, judged by other readers, and records back into answers: research.py PROGRAM ANSWERS.json..."""

import csv
import io
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

from pyxform.xls2xform import convert

program, *people = sys.argv[1:]
environment = {**os.environ, "PATH": f"{pathlib.Path(program).parent}:{os.environ['PATH']}"}


def run(*arguments):
    return subprocess.run([program, *arguments], check=True, capture_output=True, encoding="utf-8").stdout


asked = {question["id"]: question for question in json.loads(run("questions", "--format", "json"))["questions"]}

# REDCap: what its import of a data dictionary asks for.
COLUMNS = ["Variable / Field Name", "Form Name", "Section Header", "Field Type", "Field Label", "Choices, Calculations, OR Slider Labels",
           "Field Note", "Text Validation Type OR Show Slider Number", "Text Validation Min", "Text Validation Max", "Identifier?",
           "Branching Logic (Show field only if...)", "Required Field?", "Custom Alignment", "Question Number (surveys only)",
           "Matrix Group Name", "Matrix Ranking?", "Field Annotation"]


def dictionary_faults(text):
    """What REDCap would refuse or show wrongly."""
    rows = list(csv.reader(io.StringIO(text)))
    if rows[0] != COLUMNS:
        yield "columns"
    fields = [dict(zip(COLUMNS, row)) for row in rows[1:]]
    options = {}
    for field, row in zip(fields, rows[1:]):
        name, kind = field["Variable / Field Name"], field["Field Type"]
        if len(row) != len(COLUMNS):
            yield f"{name}: {len(row)} cells"
        if not re.fullmatch(r"[a-z][a-z0-9_]{0,25}", name) or "__" in name or name in options:
            yield f"{name}: name"
        if kind not in ("text", "radio", "checkbox"):
            yield f"{name}: type {kind}"
        choices = [choice.partition(", ") for choice in field[COLUMNS[5]].split(" | ")] if kind != "text" else []
        if any(not re.fullmatch(r"[a-z0-9_]+", code) or not label for code, _, label in choices):
            yield f"{name}: choices"
        if len({code for code, _, _ in choices}) < len(choices):
            yield f"{name}: a code twice"
        options[name] = {code for code, _, _ in choices} if kind == "checkbox" else None
        if field[COLUMNS[7]] not in ("", "integer", "date_ymd") or not field["Field Label"]:
            yield f"{name}: validation or label"
        known, condition = set(options), field[COLUMNS[11]]
        for other, option in re.findall(r"\[(\w+)(?:\((\w+)\))?\]", condition):
            listed = options.get(other)
            if other not in known or bool(option) != (listed is not None) or (option and option not in listed):
                yield f"{name}: shown by [{other}({option})]"
        rest = re.sub(r"\[\w+(\(\w+\))?\] (=|<>|<=|>=|<|>) ('\w*'|\d+)", "T", condition)
        if condition and re.sub(r"[()]|\band\b|\bor\b|T|\s", "", rest):
            yield f"{name}: condition {condition}"
        for tag in field["Field Annotation"].split():
            alone = re.fullmatch(r"@NONEOFTHEABOVE='([\w,]+)'", tag)
            if alone and not set(alone[1].split(",")) <= options[name] or not alone and not re.fullmatch(r"@MAXCHECKED=\d+", tag):
                yield f"{name}: {tag}"
    if fields[0]["Variable / Field Name"] != "record_id" or fields[0]["Field Type"] != "text":
        yield "the first field is no record"


dictionaries = {lang: run("questions", "--format", "redcap", "--lang", lang) for lang in ("ja", "en")}
for lang, text in dictionaries.items():
    assert not list(dictionary_faults(text)), list(dictionary_faults(text))
    for old, new in [("[goals(spots)]", "[goals(spot)]"), ("[route] =", "[rout] ="), ("radio", "radios"), ("\nage,", "\nsex,"),
                     ("Field Note", "Note"), ("'iv_drip'", "iv_drip"), ("@MAXCHECKED=3", "@MAX=3")]:
        assert old in text and list(dictionary_faults(text.replace(old, new))), f"{old} as {new} is not found"
print(f"ok the data dictionary for REDCap in two languages: {len(dictionaries['en'].splitlines()) - 1} fields, 7 mistakes found")

# ODK and Kobo: the reference converter takes the form, without a warning.
with tempfile.TemporaryDirectory() as folder:
    for lang in ("ja", "en"):
        form = pathlib.Path(folder, f"{lang}.csv")
        form.write_text(run("questions", "--format", "xlsform", "--lang", lang), encoding="utf-8")
        made = convert(form)
        assert not made.warnings, made.warnings
        missing = [name for name in asked if f"/{name}\"" not in made.xform]
        assert not missing, missing
        broken = pathlib.Path(folder, "broken.csv")
        broken.write_text(form.read_text().replace("${goals}", "${goal}"))
        try:
            convert(broken)
        except Exception as told:
            assert "goal" in str(told)
        else:
            raise AssertionError("a condition on no question passes")
print("ok the form for ODK and Kobo in two languages, without a warning (pyxform)")


# Records back into answers: what a tool exports of each person gives the answers again.
def kept(answers):
    """The answers as the forms can hold them: without a note, and without options that are no longer offered."""
    offered = {name: {option["id"] for option in question.get("options", []) if option["offered"]} for name, question in asked.items()}
    lists = {name: [option for option in value if option in offered[name]] if isinstance(value, list) else value
             for name, value in answers.items() if name in asked}
    return {name: value for name, value in lists.items() if value != []}


def redcap(answers):
    row = {}
    for field in csv.DictReader(io.StringIO(dictionaries["en"])):
        name = field["Variable / Field Name"]
        if field["Field Type"] == "checkbox":
            for choice in field[COLUMNS[5]].split(" | "):
                code = choice.partition(", ")[0]
                row[f"{name}___{code}"] = "1" if code in answers.get(name, []) else "0"
        else:
            row[name] = str(answers.get(name, ""))
    return row


def odk(answers):
    lists = {name: " ".join(value) if isinstance(value, list) else str(value) for name, value in answers.items()}
    return {f"{question['section']}-{name}": lists.get(name, "") for name, question in asked.items()}


def kobo(answers):
    row = {}
    for name, question in asked.items():
        path = f"{question['section']}/{name}"
        row[path] = odk(answers)[f"{question['section']}-{name}"]
        if question["kind"] == "choices":
            for option in question["options"]:
                row[f"{path}/{option['id']}"] = "1" if option["id"] in answers.get(name, []) else "0"
    return row


given = {person: kept(json.loads(pathlib.Path(person).read_text())) for person in people}
for tool, as_row, record in [("REDCap", redcap, "record_id"), ("ODK", odk, "KEY"), ("Kobo", kobo, "_uuid")]:
    with tempfile.TemporaryDirectory() as folder:
        rows = [{**as_row(answers), record: person} for person, answers in given.items()]
        records = pathlib.Path(folder, "records.csv")
        with records.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, rows[0])
            writer.writeheader()
            writer.writerows(rows)
        script = subprocess.run([sys.executable, "examples/records.py", records], env=environment, check=True,
                                capture_output=True, encoding="utf-8")
        assert not script.stderr, script.stderr
        lines = [json.loads(line) for line in script.stdout.splitlines()]
        assert [line.pop("record") for line in lines] == list(given)
        order = lambda answers: {name: sorted(value) if isinstance(value, list) else value for name, value in answers.items()}
        for line, (person, answers) in zip(lines, given.items()):
            assert order(line) == order(answers), (tool, person)
        batch = subprocess.run([program, "batch", "--ids-only"], input=script.stdout, capture_output=True, encoding="utf-8")
        assert batch.returncode == 0, batch.stdout[-500:]
    print(f"ok records of {tool} give the answers of {len(given)} people again")
