"""Our JSON Schemas, judged by an independent validator: schema.py PROGRAM ANSWERS.json..."""

import copy
import json
import pathlib
import random
import re
import subprocess
import sys
import tempfile

from jsonschema import Draft202012Validator, FormatChecker

program, *people = sys.argv[1:]
SETS = 1200
DAY = ["--as-of", "2026-11-24"]


def run(*arguments):
    return subprocess.run([program, *arguments], capture_output=True, encoding="utf-8")


def schema(name):
    shape = json.loads(run("schema", name).stdout)
    assert shape["$schema"] == "https://json-schema.org/draft/2020-12/schema", name
    Draft202012Validator.check_schema(shape)
    return Draft202012Validator(shape, format_checker=FormatChecker())


answers_schema, report_schema, rules_schema = schema("answers"), schema("report"), schema("rules")
given = [json.loads(pathlib.Path(person).read_text()) for person in people]

# What is good passes.
for person, answers in zip(people, given):
    assert answers_schema.is_valid(answers), person
    for lang in ("ja", "en"):
        report = json.loads(run("--answers", person, "--format", "json", "--lang", lang, *DAY).stdout)
        report_schema.validate(report)
def holds_rules(path):
    first = json.loads(path.read_text())
    return isinstance(first, list) and bool(first) and {"when", "category", "severity"} <= set(first[0])


lists = [path for path in sorted(pathlib.Path("rules").glob("*.json")) if holds_rules(path)]
assert len(lists) > 10, lists
for path in lists:
    rules_schema.validate(json.loads(path.read_text()))
print(f"ok answers and reports of {len(people)} people, {len(lists)} files of rules")

# Changed answers are taken or refused by both alike.
listed = json.loads(run("questions", "--format", "json", "--lang", "en").stdout)
questions_schema = schema("questions")
questions_schema.validate(listed)
questions = listed["questions"]
dice = random.Random(7)


def change(answers):
    question = dice.choice(questions)
    key, kind = question["id"], question["kind"]
    options = [option["id"] for option in question.get("options", [])]
    least, most = question.get("range", [0, 0]) if kind == "integer" else (0, 0)
    anything = [None, True, 7, 7.5, "x", "", [], ["x"], {}, [None], [options[:1]]]
    by_kind = {
        "integer": [least - 1, least, most, most + 1, least + 0.5, float(most), str(least), [least], 1e300],
        "date": ["2026-11-30", "2026-13-01", "2026-00-10", "2026-01-32", "1899-12-31", "2199-12-31", "2200-01-01", "2026-02-29", "2026-11-30T00:00", 20261130],
        "choice": [*options, options[:1], options and options[0].upper()],
        "choices": [options[:1], options[-2:], options[:2] * 2, options, options[0] if options else "", options[:3], options[:4]],
    }
    free = dice.random()
    if free < 0.1:
        answers[dice.choice(["agee", "schema", "note", "notes", "$schema"])] = dice.choice(
            ["exo-check/answers/1", "exo-check/answers/2", "text", 3, None])
    elif free < 0.25 and answers:
        answers.pop(dice.choice(sorted(answers)))
    elif free < 0.5:
        answers[key] = dice.choice(anything)
    else:
        answers[key] = dice.choice(by_kind[kind])


sets = []
for _ in range(SETS):
    answers = copy.deepcopy(dice.choice(given))
    for _ in range(dice.choice([1, 1, 1, 2])):
        change(answers)
    sets.append(answers)
sets += [[], 3, "x", None]

with tempfile.TemporaryDirectory() as folder:
    files = []
    for index, answers in enumerate(sets):
        files.append(f"{folder}/{index}.json")
        pathlib.Path(files[-1]).write_text(json.dumps(answers))
    told = run("validate", "--lang", "en", *files).stdout.splitlines()
refused = set()
for line in told:
    place = re.match(r".*/(\d+)\.json, line ", line)
    if place and "is not asked, by your other answers" not in line:  # for a report a notice, no fault
        refused.add(int(place[1]))
different = [index for index, answers in enumerate(sets) if answers_schema.is_valid(answers) == (index in refused)]
for index in different[:10]:
    print("WRONG", json.dumps(sets[index]), "refused by us" if index in refused else "taken by us")
assert not different
assert 200 < len(refused) < len(sets) - 200, len(refused)
print(f"ok {len(sets)} changed answers: {len(refused)} refused, {len(sets) - len(refused)} taken, by both alike")

# Changed reports and rules are refused.
def spoilt(document):
    """Every document with one value of a wrong type, one field too many, or one too few."""
    def places(node, path=()):
        yield path, node
        children = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
        for name, child in children:
            yield from places(child, (*path, name))

    for path, node in places(document):
        for kind in ("type", "more"):
            if kind == "more" and not isinstance(node, dict):
                continue
            changed = copy.deepcopy(document)
            parent = changed
            for name in path[:-1]:
                parent = parent[name]
            if kind == "type":
                if not path:
                    continue
                parent[path[-1]] = {"strange": []}
            else:
                target = parent[path[-1]] if path else changed
                target["strange field"] = []
            yield path, kind, changed


report = json.loads(run("--answers", people[0], "--format", "json", *DAY).stdout)
count = 0
for path, kind, changed in spoilt(report):
    assert not report_schema.is_valid(changed), ("report", path, kind)
    count += 1
for name in report:
    if name != "note":
        assert not report_schema.is_valid({key: value for key, value in report.items() if key != name}), name
print(f"ok {count} spoilt reports refused")
listed["questions"], count = [question for question in listed["questions"] if question["id"] in ("goals", "age", "signed_on", "spot_type")], 0
for path, kind, changed in spoilt(listed):
    # A text by language, a name by language and a condition may hold any key.
    free = {"label", "help", "title", "unit_label", "names", "when"} & set(path)
    if "when" not in free and not (path and path[-1] in free and (kind == "more" or path[-1] == "names")):
        assert not questions_schema.is_valid(changed), ("questions", path, kind)
        count += 1
print(f"ok {count} spoilt lists of questions refused")
rules = json.loads(lists[0].read_text())[:1]
count = 0
for path, kind, changed in spoilt(rules):
    if "when" in path:  # a condition names any fact: which ones exist is for `rules check`
        continue
    assert not rules_schema.is_valid(changed), ("rules", path, kind)
    count += 1
print(f"ok {count} spoilt rules refused")

# Changed rule files: the reader (`--rules DIR`, with every check on load) and the schema say the same; what only the reader
# refuses speaks of other things than the shape, and is one of the kinds below.
BEYOND = {
    "another rule has the id": r"this id stands twice",
    "a question, option, goal or derived fact that does not exist": r"is no option of|there is no question or derived fact"
    r"|is neither a question nor a goal|its goal is no option|cannot be asked that",
    "a document or fact that does not exist": r"there is no `.*` to cite",
    "id, category and severity do not fit each other": r"its id does not fit|severity `.*` is not allowed here|its id must be",
    "signs that no id has": r"an id may hold a to z, 0 to 9 and _ alone",
    "fields that belong together": r"belong together|`onset_days` must be",
    "an empty list of sources or subjects": r"may not be empty",
    "bounds that no number lies between": r"no number lies between",
    "milder than ours, or one of ours left out": r"the fixed rule \".*\" is missing or milder\. It may be made stricter, never milder\.|would make a fixed rule softer\.",
    "a warning on a choice that no option shows": r"no option shows the warning|is no notice on another choice for its goal",
    "no text of its own": r"the text \".*\" is missing, and \".*\" needs it\.",
}
RULE_SETS = 600
dice = random.Random(11)
files = {path.name: json.loads(path.read_text()) for path in lists}
facts = ["age", "goals", "route", "cancer", "course_days", "over_budget", "nothing"]
values = [None, True, False, 7, 7.5, -1, "x", "", [], ["x"], {}, [None], [1, 2], [1, 2, 3], "stop", "info", "2026-02-30", "2026-11-24"]
tests = ["injection", ["injection"], [], ["injection", "injection"], True, False, None, 3, {"at_least": 3}, {"at_least": 3, "more_than": 2},
         {"at_most": "3"}, {"under": 3}, {}, {"unanswered": True}, {"unanswered": False}, {"at_least": 9, "at_most": 1}, {"less_than": 2.5}]
fields = ["id", "when", "category", "severity", "about", "evidence", "sources", "reviewed", "reviewed_by", "goal", "route", "fit",
          "effect", "onset_days", "review_days", "basis", "reaches", "shows", "note"]


def change_rule(rules):
    rule = dice.choice(rules)
    kind = dice.choice(["value", "value", "drop", "more", "condition", "condition", "element", "enum", "twice", "empty", "gone", "new", "signs", "bounds", "nothing"])
    if kind == "value":
        rule[dice.choice(fields)] = copy.deepcopy(dice.choice(values))
    elif kind == "drop":
        rule.pop(dice.choice(sorted(rule)))
    elif kind == "more":
        rule[dice.choice(["titel", "Severity", "text", "$schema"])] = dice.choice(values)
    elif kind == "condition":
        part = {dice.choice(facts): dice.choice(tests)}
        rule["when"] = dice.choice([part, {"any": [part]}, {"all": [part, {}]}, {"not": part}, {"any": []}, {"not": [part]}, {"all": part}])
    elif kind == "element":
        rule[dice.choice(["about", "sources", "shows"])] = [dice.choice(["goals", "article:A1.1", "source:S0", "source:S0", "S82", 3, None, ""])]
    elif kind == "enum":
        field = dice.choice(["category", "severity", "evidence", "fit", "effect", "basis"])
        rule[field] = dice.choice(["better", "limited", "trial", "theory", "caution", "none", "Stop", "grave"])
    elif kind == "empty":
        rule[dice.choice(["about", "sources"])] = []
    elif kind == "bounds":
        rule["when"] = {"age": {"more_than": 64, "less_than": 18}}
    elif kind == "signs":
        rule["id"] += "-one"
    elif kind == "gone":
        rules.remove(rule)
    elif kind == "new":
        rules.append({**copy.deepcopy(rule), "id": rule["id"] + "_new"})
    elif kind == "twice":
        rules.append(copy.deepcopy(rule))
    return kind


both, taken, beyond, wrong = 0, 0, {name: 0 for name in BEYOND}, []
with tempfile.TemporaryDirectory() as folder:
    place = pathlib.Path(folder)
    for _ in range(RULE_SETS):
        name = dice.choice(sorted(files))
        changed = copy.deepcopy(files[name])
        kind = change_rule(changed)
        (place / name).write_text(json.dumps(changed))
        read = run("--rules", folder, "--answers", people[0], "--format", "json", "--lang", "en", *DAY)
        (place / name).unlink()
        fits = rules_schema.is_valid(changed)
        cause = next((cause for cause, words in BEYOND.items() if re.search(words, read.stderr)), None)
        if read.returncode not in (0, 65) or (read.returncode == 0) == bool(read.stderr):
            wrong.append((name, kind, read.returncode, read.stderr))
        elif fits and read.returncode == 0:
            taken += 1
        elif not fits and read.returncode == 65:
            both += 1
        elif fits and cause:
            beyond[cause] += 1
        else:
            wrong.append((name, kind, "fits" if fits else "refused by the schema", read.stderr))
for one in wrong[:15]:
    print("WRONG", *one)
assert not wrong, len(wrong)
assert both > 150 and taken > 50, (both, taken)
print(f"ok {RULE_SETS} changed rule files: {both} refused and {taken} taken by both alike; by the reader alone {sum(beyond.values())}:")
for cause, count in beyond.items():
    print(f"   {count:3} {cause}")
assert all(beyond.values()), "a kind that never came up"
# A schema sees no key that stands twice; the reader does.
