#!/usr/bin/env python3
"""A web form on this machine alone: the page posts answers, exo-check makes the report.

    python3 examples/web_form.py [PORT]

`/` asks on one page by a script and posts JSON or FHIR. `/stages` asks the same stage by stage without a script. Both ask only
what is asked, in the language that the reader chooses. Answers go to exo-check on its standard input, never as arguments, and
nothing is written.
"""

import html
import http.server
import json
import pathlib
import subprocess
import sys
import urllib.parse

PAGE = pathlib.Path(__file__).with_name("web_form.html")
MOST = 1 << 20  # exo-check reads no more
LANGUAGES = ("en", "ja")
WORDS = {
    "en": {"next": "Next", "report": "Make the report", "open": "These questions need an answer.", "done": "That was all.",
           "other": "日本語", "again": "Start again"},
    "ja": {"next": "次へ", "report": "結果を見る", "open": "答えが要る質問です。", "done": "質問は終わりです。",
           "other": "English", "again": "はじめから"},
}


def listed(kind):
    """The questions, or the FHIR form, as exo-check gives them."""
    return subprocess.run(["exo-check", "questions", "--format", kind], capture_output=True, check=True).stdout


QUESTIONS = {question["id"]: question for question in json.loads(listed("json"))["questions"]}


def facts(when):
    """The questions that a condition asks for."""
    for name, test in when.items():
        if name in ("all", "any", "not"):
            for part in test if isinstance(test, list) else [test]:
                yield from facts(part)
        else:
            yield name


def holds(when, answers):
    """A condition over the answers; a question that is not answered passes no test."""
    def passes(fact, test):
        if fact == "all":
            return all(holds(part, answers) for part in test)
        if fact == "any":
            return any(holds(part, answers) for part in test)
        if fact == "not":
            return not holds(test, answers)
        known = answers.get(fact)
        if isinstance(test, dict) and test.get("unanswered"):
            return known is None
        if known is None:
            return False
        if isinstance(test, dict):
            return bool(test.get("answered")) or test.get("at_least", known) <= known <= test.get("at_most", known)
        return bool(set([test] if isinstance(test, str) else test) & set(known if isinstance(known, list) else [known]))
    return all(passes(fact, test) for fact, test in when.items())


def answers_of(fields):
    """What the fields of a form say, as answers: `exo-check` is told of what is wrong with them as it stands."""
    answers = {}
    for name, question in QUESTIONS.items():
        values = [value for value in fields.get(name, []) if value != ""]
        if values:
            whole = question["kind"] == "integer" and values[0].lstrip("-").isdecimal()
            answers[name] = values if question["kind"] == "choices" else int(values[0]) if whole else values[0]
    return answers


def next_stage(answers, seen):
    """The next questions of one section. What hangs on an answer of this stage waits for the next one."""
    stage, waiting = [], set()
    for name, question in QUESTIONS.items():
        if name in seen:
            continue
        if (stage or waiting) and question["section"] != QUESTIONS[next(iter([*stage, *waiting]))]["section"]:
            break
        when = question["when"] or {}
        if set(facts(when)) & {*stage, *waiting}:
            waiting.add(name)
        elif holds(when, answers):
            stage.append(name)
    return stage


def asked(name, lang):
    """A question as a fieldset."""
    question = QUESTIONS[name]
    unit = (question["unit_label"] or {}).get(lang)
    label = html.escape(question["label"][lang] + (f" ({unit})" if unit else ""))
    mark = " *" if question["required"] else ""
    fields = [f"<fieldset><legend>{label}{mark}</legend>", f"<p>{html.escape(question['help'][lang])}</p>"]
    if question["kind"] in ("integer", "date"):
        least, most = question["range"]
        kind = "date" if question["kind"] == "date" else "number"
        needed = " required" if question["required"] else ""
        fields.append(f'<input type="{kind}" name="{name}" min="{least}" max="{most}" aria-label="{label}"{needed}>')
    kind = "radio" if question["kind"] == "choice" else "checkbox"
    needed = " required" if question["required"] and kind == "radio" else ""
    for option in question.get("options", []):
        if option["offered"]:
            text = html.escape(option["label"][lang])
            fields.append(f'<label><input type="{kind}" name="{name}" value="{option["id"]}"{needed}> {text}</label><br>')
    return "\n".join([*fields, "</fieldset>"])


def hidden(name, value):
    return f'<input type="hidden" name="{name}" value="{html.escape(str(value))}">'


def stages(fields, lang):
    """The page of the next stage; after the last one the way to the report."""
    answers, seen, words = answers_of(fields), set(fields.get("seen", [])), WORDS[lang]
    last = fields.get("stage", [])
    open_ones = [name for name in last if name in QUESTIONS and QUESTIONS[name]["required"] and name not in answers]
    stage = open_ones or next_stage(answers, seen)
    other = LANGUAGES[1 - LANGUAGES.index(lang)]
    kept = [hidden(name, value) for name, values in answers.items() if name not in stage
            for value in (values if isinstance(values, list) else [values])]
    kept += [hidden("seen", name) for name in sorted({*seen, *stage} & set(QUESTIONS))]
    kept += [hidden("stage", name) for name in stage]
    told = f'<p role="alert">{words["open"]}</p>' if open_ones else "" if stage else f"<p>{words['done']}</p>"
    action, button = ("/stages", words["next"]) if stage else ("/report", words["report"])
    return f"""<!doctype html>
<html lang="{lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>exo-check</title>
<main><h1>exo-check</h1><p><a href="/stages?lang={other}" lang="{other}">{words["other"]}</a></p>
{told}<form method="post" action="{action}?lang={lang}">
{"".join(kept)}
{"".join(asked(name, lang) for name in stage)}
<button>{button}</button></form><p><a href="/stages?lang={lang}">{words["again"]}</a></p></main></html>"""


class Form(http.server.BaseHTTPRequestHandler):
    def address(self):
        """The path, and the language: the one in the address, else the browser's, else English."""
        path, _, query = self.path.partition("?")
        wanted = urllib.parse.parse_qs(query).get("lang", [self.headers.get("Accept-Language", "")[:2]])[0]
        return path, wanted if wanted in LANGUAGES else "en"

    def do_GET(self):
        path, lang = self.address()
        if path == "/":
            self.send(200, "text/html", PAGE.read_bytes())
        elif path == "/stages":
            self.send(200, "text/html", stages({}, lang).encode())
        elif path in ("/questions", "/form"):
            self.send(200, "application/json", listed("json" if path == "/questions" else "fhir"))
        else:
            self.send(404, "text/plain", b"")

    def do_POST(self):
        path, lang = self.address()
        length = self.headers.get("Content-Length", "")
        # A length that is no plain number, or a negative one, would be read without end.
        if path not in ("/report", "/stages") or not (length.isascii() and length.isdigit() and len(length) < 8):
            return self.send(400, "text/plain", b"")
        if int(length) > MOST:
            return self.send(400, "text/plain", b"")
        answers, kind = self.rfile.read(int(length)), "json"
        if self.headers.get("Content-Type", "").startswith("application/x-www-form-urlencoded"):
            try:
                fields = json.loads(answers)  # what curl calls so without being told otherwise
            except ValueError:
                fields = urllib.parse.parse_qs(answers.decode("utf-8", "replace"), keep_blank_values=True)
                if path == "/stages":
                    return self.send(200, "text/html", stages(fields, lang).encode())
                answers, kind = json.dumps(answers_of(fields)).encode(), "html"
        run = subprocess.run(["exo-check", "--format", kind, "--lang", lang], input=answers, capture_output=True)
        status = {0: 200, 65: 422}.get(run.returncode, 500)
        kind = {"json": "application/json", "html": "text/html" if status == 200 else "text/plain"}[kind]
        return self.send(status, kind if status != 500 else "text/plain", run.stdout or run.stderr)

    def send(self, status, kind, body):
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        """No log: what people ask for here is their own."""


if __name__ == "__main__":
    port = int(sys.argv[1]) if len(sys.argv) > 1 else 8080
    with http.server.ThreadingHTTPServer(("127.0.0.1", port), Form) as server:
        print(f"http://127.0.0.1:{server.server_port}/", flush=True)
        server.serve_forever()
