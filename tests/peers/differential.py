"""The strict reader of answers against a reading of its own of the contract, over lines made at random.

Usage: differential.py PROGRAM LINES [SEED]. Needs Python 3 alone.

Every line goes through `batch --ids-only`, every tenth through `batch --full-faults`, some, also with line breaks inside,
through `validate --format json -` and the report. Each door has to take and refuse the same lines, with the same kinds of
fault at the same places as the reading here, and to come to the same verdict. What this page cannot know from
`questions --format json` stands under "The contract's own words"."""

import json
import random
import re
import subprocess
import sys
import time
import unicodedata

PROGRAM, LINES, SEED = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else 1
MANY, FULL, ALONE = 20_000, 10, 150
AS_OF = "2026-11-30"

# The contract's own words.
SCHEMA, MOST_BYTES, MOST_OF_A_RECORD, TOLD = "exo-check/answers/1", 1 << 20, 200, 100
COUNT_UNASKED = {"pregnancy", "also_routes"}
ABSENT_MEANS = {"also_routes": ["none"]}
RANGE_OF_DAYS = ("1900-01-01", "2199-12-31")


def run(*arguments, lines):
    return subprocess.run([PROGRAM, "--lang", "en", *arguments], input=lines, capture_output=True)


QUESTIONS = json.loads(run("questions", "--format", "json", lines=b"").stdout)["questions"]
BY_ID = {question["id"]: question for question in QUESTIONS}
for question in QUESTIONS:
    question["ids"] = [option["id"] for option in question.get("options", [])]

# ---------------------------------------------------------------- reading

SPACE = re.compile(r"[ \t\n\r]*")
STRING = re.compile(r'"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"')
IN_STRING = re.compile(r'(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*')
NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
ESCAPE = re.compile(r'\\(?:u([0-9a-fA-F]{4})|(.))')
QUOTES = "'`\u2018\u2019\u201c\u201d\uff02\uff07\u300c\u300e"


class Broken(Exception):
    """Where the text ends to be JSON, and how."""

    def __init__(self, place, kind):
        super().__init__(place, kind)
        self.place, self.kind = place, kind


def is_word(sign):
    return sign.isalpha() or is_digit(sign) or sign in "_+-."


def is_digit(sign):
    """A digit or number of any script; words for numbers, such as 万, are letters."""
    return unicodedata.category(sign).startswith("N")


def word(text, at):
    """The word that a place lies in, or that ends there."""
    start, end = at, at
    while start > 0 and is_word(text[start - 1]):
        start -= 1
    while end < len(text) and is_word(text[end]):
        end += 1
    return start, text[start:end]


def no_word(text, at):
    start, found = word(text, at)
    bare = found.lstrip("+-.")
    if not bare or NUMBER.fullmatch(found) or re.fullmatch(r"0+[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?", found):
        return Broken(start, "broken_json")
    return Broken(start, "bad_number" if is_digit(bare[0]) or bare in ("NaN", "Infinity") else "bare_word")


def unexpected(text, at):
    """A sign that no grammar wants in this place."""
    if at >= len(text):
        return Broken(len(text), "cut_off")
    sign, before = text[at], text[:at].rstrip(" \t\n\r")
    if sign in "}]" and before.endswith(","):
        return Broken(len(before) - 1, "trailing_comma")
    if sign in "#/":
        return Broken(at, "comment")
    if sign in QUOTES:
        return Broken(at, "wrong_quote")
    return no_word(text, at) if is_word(sign) else Broken(at, "broken_json")


def string(text, at):
    """The end of the string that begins at a place."""
    found = STRING.match(text, at)
    if found:
        return found.end()
    stop = IN_STRING.match(text, at + 1).end()
    if stop >= len(text):
        raise Broken(len(text), "cut_off")
    if text[stop] != "\\":
        raise Broken(stop, "control_character")
    rest = text[stop + 1 : stop + 6]
    if not rest or (rest[0] == "u" and re.fullmatch(r"u[0-9a-fA-F]{0,3}", rest) and stop + 1 + len(rest) == len(text)):
        raise Broken(len(text), "cut_off")
    raise Broken(stop, "bad_escape")


def scalar(text, at):
    """The end of the string, number or word that begins at a place."""
    sign = text[at : at + 1]
    if sign == '"':
        return string(text, at)
    if sign == "-" or sign in list("0123456789"):
        found = NUMBER.match(text, at)
        end = found.end() if found else at
        after = text[end : end + 1]
        if found and not ((after in (".", "e", "E") and "e" not in found[0].lower() and not (after == "." and "." in found[0]))
                          or (found[0].lstrip("-") == "0" and after in list("0123456789"))):
            return end
        # Also where the text ends in the middle of one.
        raise Broken(word(text, at)[0], "bad_number")
    for name in ("true", "false", "null"):
        if sign == name[0]:
            if text.startswith(name, at):
                return at + len(name)
            if name.startswith(text[at:]):
                raise Broken(len(text), "cut_off")
            raise no_word(text, at)
    raise unexpected(text, at)


def space(text, at):
    return SPACE.match(text, at).end()


def value(text, at):
    """The end of the value that begins at a place, however deep."""
    closing = []
    while True:
        if text[at : at + 1] in ("[", "{"):
            closing.append("]" if text[at] == "[" else "}")
            at = space(text, at + 1)
            if text[at : at + 1] == closing[-1]:
                closing.pop()
                at += 1
            else:
                at = key(text, at) if closing[-1] == "}" else at
                continue
        else:
            at = scalar(text, at)
        while closing:
            at = space(text, at)
            if text[at : at + 1] == closing[-1]:
                closing.pop()
                at += 1
                continue
            if text[at : at + 1] != ",":
                raise unexpected(text, at)
            at = space(text, at + 1)
            at = key(text, at) if closing[-1] == "}" else at
            break
        else:
            return at


def key(text, at):
    """From a key to its value."""
    if text[at : at + 1] != '"':
        raise unexpected(text, at)
    at = space(text, string(text, at))
    if text[at : at + 1] != ":":
        raise unexpected(text, at)
    return space(text, at + 1)


def decoded(raw):
    """The text of a string; None where half of a pair of escapes makes it no text."""
    parts, at, high = [], 1, None
    for found in ESCAPE.finditer(raw):
        if found.start() < at:
            continue
        between = raw[at : found.start()]
        at = found.end()
        code = int(found[1], 16) if found[1] else None
        if high is not None and (between or code is None or not 0xDC00 <= code <= 0xDFFF):
            return None
        parts.append(between)
        if code is None:
            parts.append({"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}.get(found[2], found[2]))
        elif high is not None:
            parts.append(chr(0x10000 + ((high - 0xD800) << 10) + code - 0xDC00))
            high = None
        elif 0xD800 <= code <= 0xDBFF:
            high = code
        elif 0xDC00 <= code <= 0xDFFF:
            return None
        else:
            parts.append(chr(code))
    return None if high is not None else "".join(parts) + raw[at:-1]


def whole(raw, lowest, highest):
    """A number by its text: itself, or the name of its fault."""
    mantissa, _, exponent = raw.lstrip("-").lower().partition("e")
    before, _, after = mantissa.partition(".")
    digits = (before + after).lstrip("0")
    significant = digits.rstrip("0")
    if not significant:
        number = 0
    else:
        power = int(exponent or 0) - len(after) + len(digits) - len(significant)
        if power < 0:
            return "fraction"
        if len(significant) + power > 30:
            return "out_of_range"
        number = int(significant) * 10**power * (-1 if raw.startswith("-") else 1)
    return number if lowest <= number <= highest else "out_of_range"


LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]


def day(text):
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        return "not_a_day"
    year, month, number = map(int, text.split("-"))
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    if not 1 <= month <= 12 or not 1 <= number <= LENGTHS[month - 1] + (month == 2 and leap):
        return "not_a_day"
    return None if RANGE_OF_DAYS[0] <= text <= RANGE_OF_DAYS[1] else "out_of_range"


class Reading:
    """What the contract says of one input."""

    def __init__(self, data, faultless=False):
        self.faults, self.answers, self.keys, self.open, self.known = [], {}, {}, None, True
        data = data.removeprefix(b"\xef\xbb\xbf")
        data = data.removesuffix(b"\n").removesuffix(b"\r")
        if len(data) > MOST_BYTES:
            # The first byte too many; a character that it cuts is counted by its first byte.
            self.text = data[:MOST_BYTES].decode(errors="replace")
            return self.tell(len(self.text), "too_large")
        try:
            self.text, stray = data.decode(), False
        except UnicodeDecodeError as error:
            self.text, stray = data[: error.start].decode(), True
        text, start = self.text, space(self.text, 0)
        # Other forms than JSON have words of their own: that they are refused is all that is held here.
        self.known = text[start : start + 1] in ("{", "[") and text[1:2] != "\0" and text[:1] != "\0"
        try:
            if text[start : start + 1] == "{":
                end = self.members(start)
                if faultless:
                    self.tell_hidden()
                self.tell_missing(end - 1)
            else:
                end = value(text, start)
                self.tell(start, "not_an_object")
        except Broken as broken:
            if stray and broken.kind == "cut_off":
                broken = Broken(len(text), "not_utf8")
            return self.tell(broken.place, broken.kind, self.open)
        end = space(text, end)
        if end < len(text):
            self.tell(end, "text_after_end")
        elif stray:
            self.tell(len(text), "not_utf8")

    def tell(self, place, kind, pointer=None):
        if pointer is not None and not pointer.startswith("/"):
            pointer = "/" + pointer.replace("~", "~0").replace("/", "~1")
        self.faults.append((place, kind, pointer))

    def told(self):
        """Line, column, kind and pointer of each fault, in the order of the input."""
        faults = sorted(self.faults, key=lambda fault: fault[0]) if len(self.faults) <= TOLD else self.faults
        lines = [(self.text.count("\n", 0, place) + 1, place - self.text.rfind("\n", 0, place)) for place, *_ in faults]
        return [(line, column, kind, pointer) for (line, column), (_, kind, pointer) in zip(lines, faults)]

    def members(self, at):
        text = self.text
        at = space(text, at + 1)
        if text[at : at + 1] == "}":
            return at + 1
        while True:
            if text[at : at + 1] != '"':
                raise unexpected(text, at)
            end = string(text, at)
            name = self.name(at, text[at:end])
            at = space(text, end)
            if text[at : at + 1] != ":":
                raise unexpected(text, at)
            at = space(text, at + 1)
            end = value(text, at)
            if name is not None:
                self.take(name, at, text[at:end])
            self.open = None
            at = space(text, end)
            if text[at : at + 1] == "}":
                return at + 1
            if text[at : at + 1] != ",":
                raise unexpected(text, at)
            at = space(text, at + 1)

    def name(self, at, raw):
        name = decoded(raw)
        if name is None:
            return self.tell(at, "lone_surrogate")
        pointer = self.open = "/" + name.replace("~", "~0").replace("/", "~1")
        if name in self.keys:
            return self.tell(at, "duplicate_key", pointer)
        self.keys[name] = at
        if name in BY_ID or name in ("schema", "$schema", "note", "record", "interview"):
            return name
        return self.tell(at, "unknown_id", pointer)

    def take(self, name, at, raw):
        is_text, pointer = raw.startswith('"'), "/" + name
        text = decoded(raw) if is_text else None
        if name in BY_ID:
            return self.answer(BY_ID[name], at, raw)
        fault = None
        if name == "schema":
            fault = None if text == SCHEMA else "unknown_schema"
        elif name == "$schema":
            fault = None if is_text else "note_not_text"
        elif name == "interview":
            fault = None if raw.startswith("{") else "not_an_object"
        elif not is_text:
            fault = name + "_not_text"
        elif text is None:
            fault = "lone_surrogate"
        elif name == "record" and len(text) > MOST_OF_A_RECORD:
            fault = "record_too_long"
        if fault:
            self.tell(at, fault, pointer)

    def answer(self, question, at, raw):
        name, kind = question["id"], question["kind"]
        if raw == "null":
            return self.tell(at, "null", name)
        if kind == "choices" and raw[0] == "[":
            return self.options(question, at, raw)
        if kind == "integer" and raw[0] in "-0123456789":
            found = whole(raw, *question["range"])
            if isinstance(found, str):
                return self.tell(at, found, name)
            self.answers[name] = found
            return None
        if kind not in ("choice", "date") or raw[0] != '"':
            return self.tell(at, "wrong_type", name)
        text = decoded(raw)
        if text is None:
            return self.tell(at, "lone_surrogate", name)
        fault = day(text) if kind == "date" else None if text in question["ids"] else "unknown_option"
        if fault:
            return self.tell(at, fault, name)
        self.answers[name] = [text] if kind == "choice" else text
        return None

    def options(self, question, start, raw):
        elements, at = [], space(raw, 1)
        while raw[at] != "]":
            end = value(raw, at)
            elements.append((start + at, raw[at:end]))
            at = space(raw, end)
            at = space(raw, at + 1) if raw[at] == "," else at
        if not elements:
            return self.tell(start, "empty_array", question["id"])
        texts = {decoded(raw) for _, raw in elements if raw[0] == '"'} - {None}
        chosen = []
        for place, (at, raw) in enumerate(elements):
            text = decoded(raw) if raw[0] == '"' else None
            if raw[0] != '"':
                fault = "null" if raw == "null" else "wrong_type"
            elif text is None:
                fault = "lone_surrogate"
            elif text not in question["ids"]:
                fault = "unknown_option"
            elif text in chosen:
                fault = "option_twice"
            else:
                fault = None
                if len(texts) > 1 and text in question.get("alone", []):
                    fault = "alone_option"
                elif len(chosen) == question.get("at_most"):
                    fault = "too_many_options"
                chosen.append(text)
            if fault:
                self.tell(at, fault, f"/{question['id']}/{place}")
        if chosen:
            self.answers[question["id"]] = chosen
        return None

    def holds(self, condition):
        """True, False, or None while it is open; over a hidden question false."""
        if condition is None:
            return True
        return every(self.part(name, wanted) for name, wanted in condition.items())

    def part(self, name, wanted):
        if name == "not":
            inner = self.holds(wanted)
            return None if inner is None else not inner
        if name == "any":
            return some(self.holds(inner) for inner in wanted)
        if name == "all":
            return every(self.holds(inner) for inner in wanted)
        asked = self.holds(BY_ID[name]["when"])
        given = self.answers.get(name, ABSENT_MEANS.get(name))
        if given is None or (asked is False and name not in COUNT_UNASKED):
            return False if asked is False else None
        if isinstance(wanted, dict):
            return wanted.get("at_least", given) <= given <= wanted.get("at_most", given)
        return any(option in given for option in ([wanted] if isinstance(wanted, str) else wanted))

    def tell_hidden(self):
        for question in QUESTIONS:
            name = question["id"]
            if name in self.answers and name not in COUNT_UNASKED and self.holds(question["when"]) is False:
                self.tell(self.keys[name], "hidden_answer", name)

    def tell_missing(self, brace):
        for question in QUESTIONS:
            if question["required"] and question["id"] not in self.keys and self.holds(question["when"]) is not False:
                self.tell(brace, "missing", question["id"])


def every(parts):
    parts = list(parts)
    return False if False in parts else None if None in parts else True


def some(parts):
    parts = list(parts)
    return True if True in parts else None if None in parts else False


# ---------------------------------------------------------------- making

DICE = random.Random(SEED)
ODD = ["\u00a0", "\u3000", "\u201c", "\u2018", "\uff1a", "\uff0c", "\u3001", "\ufeff", "\0", "\x1b", "\x7f", "\u0085", "\u202e", "{",
       "}", "[", "]", '"', ",", ":", "\\", "\\u", "\\ud800", "\\x", "'", "`", "#", "//", "/*", "\t", "\r", "NaN", "-", "+", ".", "0", "5",
       "e", "\u2028", "\U0001f600", "e\u0301", "\u4e07", "\uff15", "null", "true", "x", "_", "\u0007"]
STRAY = [b"\xff", b"\xc3", b"\xed\xa0\x80", b"\xf0\x9f\x98", b"\xc0\xaf", b"\xfe\xff", b"\x80"]
NUMBERS = ["0", "-0", "-1", "1", "1.0", "1e0", "10e-1", "1E+2", "0.5", "1e400", "-1e400", "1e-400", "0e99999999999999999999", "00", "01",
           "1.", ".5", "-", "1e", "1e+", "0x10", "12345678901234567890", "9223372036854775807", "9223372036854775808", "200_000", "120",
           "121", "1" + "0" * 300, "0." + "0" * 300 + "1", "45.00000000000000000001", "450e-1", "-0.0", "NaN", "Infinity", "-Infinity"]
DAYS = ["2026-11-30", "1900-01-01", "1899-12-31", "2199-12-31", "2200-01-01", "2026-02-29", "2028-02-29", "1900-02-29", "2000-02-29",
        "2026-13-01", "2026-00-10", "2026-04-31", "2026-1-1", "20261130", "2026-11-30T00:00", "\uff12026-11-30", " 2026-11-30", ""]
OTHERS = ["null", "true", "false", "[]", "{}", '""', '"none"', '["none"]', '[["none"]]', '[null]', '{"none": true}', "0", '[{"a": [1, {"b": []}]}]',
          '"\\ud83d\\ude00"', '"\\ud83d"', '"\\ude00\\ud83d"', '"\\u006eone"', "[1, 2]", '[""]', "tru", "nul", "nulll", "True", "None", "[,]", "[1,]", "{,}",
          '{"a":}', '{"a" 1}', "{1: 2}", '"a" "b"', "1 2", "'none'", "none", "[none]", "\u201cnone\u201d"]


def text(plain):
    """A JSON string, now and then with escapes that mean the same."""
    if DICE.random() < 0.95:
        return json.dumps(plain, ensure_ascii=DICE.random() < 0.5)
    return '"' + "".join(f"\\u{ord(sign):04x}" if DICE.random() < 0.4 and ord(sign) < 65536 else
                         json.dumps(sign, ensure_ascii=False)[1:-1] for sign in plain) + '"'


def number(question):
    low, high = question["range"]
    size = DICE.choice([low, high, DICE.randint(low, high), DICE.randint(low, min(high, low + 60))])
    return DICE.choice([str(size)] * 6 + [f"{size}.0", f"{size}e0", f"{size}0e-1", f"{size}.000E+0"])


def good(question):
    kind = question["kind"]
    if kind == "integer":
        return number(question)
    if kind == "date":
        return text(f"{DICE.randint(2020, 2030)}-{DICE.randint(1, 12):02}-{DICE.randint(1, 28):02}")
    if kind == "choice":
        return text(DICE.choice(question["ids"]))
    alone = question["alone"]
    if alone and DICE.random() < 0.4:
        return f"[{text(DICE.choice(alone))}]"
    others = [option for option in question["ids"] if option not in alone]
    chosen = DICE.sample(others, min(len(others), DICE.randint(1, question["at_most"] or 4)))
    return "[" + gap() + ("," + gap()).join(map(text, chosen)) + gap() + "]"


def bad(question):
    dice = DICE.random()
    if dice < 0.25:
        return DICE.choice(OTHERS)
    if dice < 0.4 or question["kind"] == "integer":
        return DICE.choice(NUMBERS)
    if question["kind"] == "date":
        return text(DICE.choice(DAYS))
    options = DICE.choice(QUESTIONS)["ids"] or ["x"]
    if question["kind"] == "choice" or dice < 0.5:
        return text(DICE.choice(options) + DICE.choice(["", "", " ", "s", "\u0301"]))
    mixed = DICE.choices(question["ids"] + options, k=DICE.randint(0, 7))
    return "[" + ", ".join(text(option) if DICE.random() < 0.9 else DICE.choice(OTHERS) for option in mixed) + "]"


def gap():
    return "" if DICE.random() < 0.9 else DICE.choice([" ", "  ", "\t", " \r", "\r"])


def beside():
    """A member that is no question."""
    memory = ['{"at": "age"}', "{}", "[]", '"x"', "null", '{"a": [1, 2, {"b": null}]}']
    return DICE.choice([
        lambda: ("schema", DICE.choice([text(SCHEMA)] * 3 + ['"exo-check/answers/2"', "1", "null", '"\\u0065xo-check/answers/1"'])),
        lambda: ("$schema", DICE.choice(['"https://example.org/a.json"'] * 3 + ["3", "null", "{}", '"\\ud800"'])),
        lambda: ("note", DICE.choice([text("<b>\u202e\x1b[2J {\"age\": 3}")] * 3 + ["1", "null", "[]", '"\\udfff"', text("x" * 3000)])),
        lambda: ("record", DICE.choice([text("r-1")] * 3 + [text("\u5c71" * 200), text("\u5c71" * 201), "7", '"\\ud800x"', text("")])),
        lambda: ("interview", DICE.choice(memory)),
    ])()


def members():
    wanted = DICE.choice([0.05, 0.3, 0.7])
    made = [(question["id"], good(question)) for question in QUESTIONS if question["required"] or DICE.random() < wanted]
    if DICE.random() < 0.3:
        made.append(beside())
    if DICE.random() < 0.5:
        DICE.shuffle(made)
    return made


def spoilt(made):
    """One or a few faults of the kinds that people and programs make."""
    for _ in range(DICE.choice([1, 1, 1, 2, 5])):
        place = DICE.randrange(len(made) + 1)
        kind = DICE.randrange(7)
        if kind < 3 and place < len(made) and made[place][0] in BY_ID:
            made[place] = (made[place][0], bad(BY_ID[made[place][0]]))
        elif kind == 3 and place < len(made):
            made.pop(place)
        elif kind == 4:
            made.insert(place, DICE.choice(made) if made else beside())
        elif kind == 5:
            question = DICE.choice(QUESTIONS)
            made.insert(place, (question["id"], DICE.choice([good, bad])(question)))
        else:
            name = DICE.choice(["agee", "Age", "gaols", "", "a/b", "a~b", "\u5e74\u9f62", "told", "spotType", "x" * 70, "\x1b[2J", "__proto__"])
            made.insert(place, (name, DICE.choice(OTHERS + NUMBERS)))
    return made


def deep():
    many = DICE.choice([2, 100, 127, 128, 129, 1000, 20_000])
    inside = DICE.choice([("[", "]"), ('{"a":', "}")])
    cut = DICE.choice([0, 0, 0, 1])
    return inside[0] * many + "1" + inside[1] * (many - cut)


def line():
    made, dice = members(), DICE.random()
    if dice > 0.35:
        made = spoilt(made)
    if dice > 0.99:
        made.insert(DICE.randrange(len(made) + 1), (DICE.choice(["age", "goals", "note", "x"]), deep()))
    written = ("," + gap()).join(f"{gap()}{text(name) if name.isascii() else json.dumps(name)}{gap()}:{gap() or ' '}{value}{gap()}"
                                 for name, value in made)
    data = gap() + "{" + written + "}" + gap()
    if dice > 0.85:
        data = torn(data)
    data = data.replace("\n", " ").encode("utf-8", "replace")
    if DICE.random() < 0.02:
        data = b"\xef\xbb\xbf" * DICE.choice([1, 1, 2]) + data
    if DICE.random() < 0.02:
        place = DICE.randrange(len(data) + 1)
        data = data[:place] + DICE.choice(STRAY) + data[place:]
    if DICE.random() < 0.0005:
        data = filled(data)
    return data


def torn(data):
    """The text hurt without regard to what it says."""
    for _ in range(DICE.choice([1, 1, 2, 4])):
        at, kind = DICE.randrange(len(data) + 1), DICE.randrange(6)
        if kind == 0:
            data = data[:at]
        elif kind == 1:
            data = data[:at] + data[at + DICE.choice([1, 1, 1, 3, 30]):]
        elif kind == 2:
            data = data[:at] + DICE.choice(ODD) + data[at + 1:]
        elif kind == 3:
            other = DICE.randrange(len(data) + 1)
            data = data[:at] + data[min(at, other):max(at, other)][:60] + data[at:]
        elif kind == 4 and DICE.random() < 0.2:
            data = data + DICE.choice(["x", "{}", ",", "]", "}", " \t1", '"'])
        else:
            data = data[:at] + DICE.choice(ODD) + data[at:]
    return data


def filled(data):
    """The line filled with blanks to the largest that is read, or one byte more."""
    rest = MOST_BYTES + DICE.choice([-1, 0, 1]) - len(data)
    return data[:1] + b" " * rest + data[1:] if data.startswith(b"{") and rest > 0 else data


# ---------------------------------------------------------------- comparing


class Difference(Exception):
    pass


def check(condition, *told):
    if not condition:
        raise Difference(*told)


def told_of(faults):
    return [(fault.get("line", 1), fault["column"], fault["kind"], fault.get("pointer")) for fault in faults]


def compare(door, data, reading, result, verdicts):
    """Holds what a door of lines said of a line to the reading."""
    taken = "verdict" in result
    check(taken == (not reading.faults), door, "takes" if taken else "refuses", data[:3000], reading.told()[:5], result.get("faults"))
    if taken:
        before = verdicts.setdefault(result["line"], result["verdict"])
        check(before == result["verdict"], door, before, result["verdict"], data)
    elif reading.known:
        told = told_of(result["faults"])
        expected = reading.told()
        check(len(told) + result.get("more", 0) == len(expected), door, data[:3000], expected, result)
        exact = [(*fault[:3], told_fault[3] and fault[3]) if door == "batch --ids-only" else fault
                 for fault, told_fault in zip(expected, told)]
        check(told[:TOLD] == exact[:TOLD], door, data[:3000], exact[:8], told[:8])


def by_lines(lines, readings, verdicts, *options):
    made = run("batch", "--as-of", AS_OF, *options, lines=b"".join(data + b"\n" for data in lines.values()))
    check(made.returncode in (0, 65), options, made.returncode, made.stderr[-500:])
    results = [json.loads(result) for result in made.stdout.splitlines()]
    told = [number for number, data in lines.items() if data.removeprefix(b"\xef\xbb\xbf").strip(b" \t\r")]
    check(len(results) == len(told), options, len(results), len(told))
    places = {place: number for place, number in enumerate(lines, 1)}
    for number, result in zip(told, results):
        if "line" in result:
            check(places[result["line"]] == number, options, result["line"], number)
        result["line"] = number
        compare(" ".join(["batch", *options[:1]]), lines[number], readings[number], result, verdicts)


def alone(data):
    """One input before the doors that take one: `validate` and the report."""
    reading, strict = Reading(data), Reading(data, faultless=True)
    made = run("validate", "--format", "json", "-", lines=data)
    told = [fault for fault in json.loads(made.stdout) if fault["kind"] != "contradiction"]
    check((made.returncode == 65) == bool(strict.faults), "validate", made.returncode, data[:3000], strict.told()[:5], told)
    if strict.known:
        check(told_of(told)[:TOLD] == strict.told()[:TOLD], "validate", data[:3000], strict.told()[:8], told_of(told)[:8])
    made = run("--as-of", AS_OF, "--answers", "-", "--format", "json", lines=data)
    check(made.returncode == (65 if reading.faults else 0), "report", made.returncode, data[:3000], reading.told()[:5])
    return json.loads(made.stdout)["verdict"] if made.returncode == 0 else None


def broken_up(data):
    """The same with line breaks for some blanks between members."""
    return b"".join(bytes([sign]) if sign != 32 or DICE.random() < 0.7 else b"\n" for sign in data)


def chunk(size):
    lines = {number: line() for number in range(size)}
    readings = {number: Reading(data) for number, data in lines.items()}
    verdicts = {}
    by_lines(lines, readings, verdicts, "--ids-only")
    by_lines({number: data for number, data in lines.items() if number % FULL == 0}, readings, verdicts, "--full-faults")
    for number in DICE.sample(range(size), min(ALONE, size)):
        verdict = alone(lines[number])
        check(verdict is None or verdict == verdicts[number], "report", verdict, verdicts.get(number), lines[number])
        alone(broken_up(lines[number]))
    accepted = sum(not reading.faults for reading in readings.values())
    return accepted, sum(len(reading.faults) for reading in readings.values()), {
        kind for reading in readings.values() for _, kind, _ in reading.faults if reading.known}


def main():
    start, left, accepted, faults, kinds, single = time.monotonic(), LINES, 0, 0, set(), 0
    while left > 0:
        size = min(MANY, left)
        taken, told, seen = chunk(size)
        left, accepted, faults, kinds = left - size, accepted + taken, faults + told, kinds | seen
        single += 2 * min(ALONE, size)
    print(f"{LINES} lines (seed {SEED}) by batch, {LINES // FULL} of them by both its readers, {single} inputs by validate and the report: "
          f"{accepted} taken, {LINES - accepted} refused or blank, {faults} faults of {len(kinds)} kinds, no difference; "
          f"{time.monotonic() - start:.0f} s")


if __name__ == "__main__":
    try:
        main()
    except Difference as difference:
        for part in difference.args:
            print(part, file=sys.stderr)
        sys.exit("The program and the contract differ.")
