"""Each system call of a save made to fail once: the old file is whole or the new one is, and the program says which.

Usage: faults.py PROGRAM. Needs strace. For every way of writing a file the calls that touch the folder are listed once;
then each is refused in a run of its own, by the errors of a full disk, a broken one and a forbidden one."""

import collections
import json
import pathlib
import re
import subprocess
import sys
import tempfile

PROGRAM, HERE = sys.argv[1], pathlib.Path(__file__).resolve().parents[2]
PERSON = HERE / "tests/people/plan_over_budget.json"
SIGNED = {
    **json.loads(PERSON.read_text()), "decision_stage": "signed", "contract_paper": "complete", "contract_paper_on": "2026-11-27",
    "signed_on": "2026-11-26", "contract_months": 6, "obstructed": "no",
}
OFFER = b"A drip with exosomes costs 200,000 yen a session. We recommend six sessions.\n"
# What a save may ask of the system, and how it may be refused. Waiting and looking are no part of it.
REFUSALS = {
    "openat": ["ENOSPC", "EACCES"], "write": ["ENOSPC", "EIO"], "fsync": ["EIO", "ENOSPC"], "fdatasync": ["EIO"], "fchmod": ["EPERM"],
    "chmod": ["EPERM"], "fchown": ["EPERM"], "rename": ["EIO", "EACCES"], "renameat": ["EIO", "EACCES"], "renameat2": ["EIO", "EACCES"],
    "link": ["EIO"], "linkat": ["EIO"], "unlink": ["EIO"], "unlinkat": ["EIO"], "ftruncate": ["EIO"], "statx": ["EIO"],
}
ENDS = re.compile(r"^(\d+) +(\w+)\((.*)$")

Way = collections.namedtuple("Way", "name arguments given old target")


def ways():
    """Name, arguments, standard input, what the folder holds before, and the file that is written."""
    old, signed = {"out": b"old\n"}, {"in.json": json.dumps(SIGNED).encode()}
    lines = (HERE / "tests/data/short_way.lines").read_bytes()
    report, answers = ["--as-of", "2026-11-30", "--answers", str(PERSON)], ["--as-of", "2026-11-30", "--answers", "in.json"]
    yield Way("report, over an old file", [*report, "-o", "out", "--force"], b"", old, "out")
    yield Way("report, new", [*report, "-o", "out"], b"", {}, "out")
    yield Way("batch, over an old file", ["--as-of", "2026-11-30", "batch", "-o", "out", "--force"],
              PERSON.read_bytes().replace(b"\n", b" ") + b"\n", old, "out")
    yield Way("letter", ["letter", "records", *answers, "-o", "out"], b"", signed, "out")
    yield Way("letter, over an old file", ["letter", "records", *answers, "-o", "out", "--force"], b"", old | signed, "out")
    yield Way("calendar", ["dates", *answers, "--ics", "out"], b"", signed, "out")
    yield Way("offer", ["offer", "--into", "in.json"], OFFER, signed, "in.json")
    yield Way("interview", ["--as-of", "2026-11-30", "--plain", "--save", "out"], lines, {}, "out")


def run(way, *strace):
    """The run under strace in a folder of its own: status, messages, trace and what the folder holds after."""
    with tempfile.TemporaryDirectory() as folder, tempfile.NamedTemporaryFile() as trace:
        for name, content in way.old.items():
            (pathlib.Path(folder) / name).write_bytes(content)
        made = subprocess.run(
            ["strace", "-f", "-y", "-o", trace.name, *strace, PROGRAM, "--lang", "en", *way.arguments],
            input=way.given, capture_output=True, cwd=folder)
        held = {path.name: path.read_bytes() for path in pathlib.Path(folder).iterdir()}
        return made.returncode, made.stderr.decode(), pathlib.Path(trace.name).read_text(errors="replace").splitlines(), held, folder


def calls(trace, folder):
    """The calls that touch the folder: name and the how-manieth of its name in its thread."""
    counts, found = collections.Counter(), []
    for line in trace:
        match = ENDS.match(line)
        if match:
            thread, name, rest = match.groups()
            counts[thread, name] += 1
            touches = folder in rest and not (name == "openat" and f"{folder}>, \"/" in rest and f'"{folder}' not in rest)
            if touches and name in REFUSALS:
                found.append((name, counts[thread, name], rest))
    return found


def chosen(found):
    """Of many like saves in a row the first two and the last: each of their calls."""
    by_name = collections.defaultdict(list)
    for name, place, _ in found:
        by_name[name].append(place)
    return [(name, place) for name, places in by_name.items()
            for place in sorted(set(places if len(places) < 12 else places[:6] + places[-4:]))]


def judge(way, refusal, status, messages, held, new, refused):
    """What is wrong after a run in which a call was refused, if anything."""
    left = set(held) - set(way.old) - {way.target}
    # What may not be removed stays; nothing else may.
    if left and refused != "unlink":
        return f"left behind: {left}"
    now, old = held.get(way.target), way.old.get(way.target)
    is_new = now in new
    if not is_new and now != old:
        return f"neither the old file nor the new one: {now!r:.200}"
    for name, content in way.old.items():
        if name != way.target and held.get(name) != content:
            return f"{name} was changed"
    if status == 0 and not is_new:
        return "status 0, and the file was not written"
    if status not in (0, 1, 130):
        return f"status {status}"
    if status == 1 and not any(name in messages for name in {way.target, *way.old, "plan_over_budget.json"}):
        return "status 1 without a file's name"
    return None


def states(way, trace, held):
    """The whole files that the way may leave: the last one, and of an interview each one on the way to it."""
    if way.name != "interview":
        return {held[way.target]}
    final = json.loads(held[way.target])
    return Growing(final)


class Growing:
    """Every set of answers on the way to the last one, whole."""

    def __init__(self, final):
        self.final = final

    def __contains__(self, content):
        try:
            answers = json.loads(content or b"")
        except ValueError:
            return False
        return content.endswith(b"\n") and set(answers) - {"interview"} <= set(self.final) and bool(answers)


def main():
    tried, wrong = 0, []
    for way in ways():
        status, messages, trace, held, folder = run(way, "-e", "trace=" + ",".join(f"?{name}" for name in REFUSALS))
        assert status == 0, (way.name, status, messages)
        new, count = states(way, trace, held), 0
        for name, place in chosen(calls(trace, folder)):
            for error in REFUSALS[name]:
                for when in [f"{place}", f"{place}+"] if name in ("fsync", "rename", "renameat", "renameat2") else [f"{place}"]:
                    refusal = f"{name}:error={error}:when={when}"
                    status, messages, trace, held, _ = run(way, "-e", f"trace={name}", "-e", f"inject={refusal}")
                    if not any("INJECTED" in line for line in trace):
                        wrong.append(f"{way.name}: {refusal}: nothing was refused")
                    fault = judge(way, refusal, status, messages, held, new, name)
                    if fault:
                        wrong.append(f"{way.name}: {refusal}: {fault} (status {status}; {messages.strip()[-300:]!r})")
                    count += 1
        print(f"{way.name}: {count} refusals", flush=True)
        assert count > 3, way.name
        tried += count
    print("\n".join(wrong), file=sys.stderr)
    if wrong:
        sys.exit(f"{len(wrong)} of {tried} refusals were not met")
    print(f"{tried} refusals: the old file or the new one was whole each time, nothing else was left, and the status told which")


main()
