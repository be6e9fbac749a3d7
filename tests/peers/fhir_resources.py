"""What the strict classes of fhir.resources say: fhir_resources.py PROGRAM ANSWERS.json..."""

import json
import subprocess
import sys

from fhir.resources.R4B import get_fhir_model_class

program, *people = sys.argv[1:]


def run(*arguments):
    return json.loads(subprocess.run([program, *arguments], check=True, capture_output=True).stdout)


def strict(resource):
    get_fhir_model_class(resource["resourceType"]).model_validate(resource)


def is_refused(resource):
    try:
        strict(resource)
    except ValueError:
        return True
    return False


for lang in ("ja", "en"):
    form = run("questions", "--format", "fhir", "--lang", lang)
    strict(form)
    assert is_refused({**form, "flavour": "sweet"}), "a field that does not exist passes"
    codes = run("questions", "--format", "fhir-terminology", "--lang", lang)
    strict(codes)
    for entry in codes["entry"]:
        strict(entry["resource"])
        assert is_refused({**entry["resource"], "flavour": "sweet"}), "a field that does not exist passes"
    print(f"ok {lang}: {len(codes['entry'])} code systems and value sets (fhir.resources)")
    for person in people:
        bundle = run("--answers", person, "--format", "fhir", "--lang", lang, "--as-of", "2026-11-24")
        strict(bundle)
        for entry in bundle["entry"]:
            strict(entry["resource"])
    print(f"ok {lang}: the form and the bundles of {len(people)} people (fhir.resources)")
