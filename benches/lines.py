#!/usr/bin/env python3
"""Writes N sets of answers as JSON Lines (about 600 bytes, about 25 questions each), always the same ones."""
import json
import pathlib
import random
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
QUESTIONS = [q for s in json.loads((ROOT / "rules/questionnaire.json").read_text()) for q in s["questions"]]
OPTIONAL = 0.36  # how often an optional question is answered: lines like those of other benchmarks


def answer(draw, question):
    if question["kind"] == "integer":
        low, high = question["range"]
        return draw.randint(low, min(high, 400000))
    options, alone = question["options"], question.get("alone", [])
    if question["kind"] == "choice":
        return draw.choice(options)
    if alone and draw.random() < 0.5:
        return [alone[0]]
    free = [option for option in options if option not in alone]
    most = min(question.get("at_most", 3), 3, len(free))
    return draw.sample(free, draw.randint(1, most))


def asked(question, given):
    for fact, wanted in question.get("when", {}).items():
        wanted = [wanted] if isinstance(wanted, str) else wanted
        found = given.get(fact, [])
        found = [found] if isinstance(found, str) else found
        if not set(found) & set(wanted):
            return False
    return True


def person(draw):
    given = {}
    for question in QUESTIONS:
        wanted = question.get("required") or draw.random() < OPTIONAL
        if wanted and asked(question, given):
            given[question["id"]] = answer(draw, question)
    return given


def main():
    draw = random.Random(20261124)
    out = sys.stdout
    for _ in range(int(sys.argv[1])):
        out.write(json.dumps(person(draw), separators=(",", ":")) + "\n")


main()
