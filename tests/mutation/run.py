#!/usr/bin/env python3
"""Changes one threshold or comparison of the rules at a time and runs the tests of the core: each change must
be noticed. Needs a built debug tree; leaves the sources alone.

usage: tests/mutation/run.py [BUILD_DIR] [--only WORD] [--jobs N]
"""

import argparse
import concurrent.futures
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
RULES = "core/rulebook/rules.def"
# The quick tests first; the random journals only for what they let through.
SUITES = [
    ("test_programme", "tests/programme/CMakeFiles/test_programme.dir", "*"),
    ("test_journal_folds", "tests/journal/CMakeFiles/test_journal_folds.dir", "*"),
    ("test_coach", "tests/coach/CMakeFiles/test_coach.dir", "-Properties.*"),
]


def mutations():
    """File, what it says, what the mutant says."""
    for line in (ROOT / "tests/mutation/mutations.txt").read_text().splitlines():
        if line and not line.startswith("#"):
            file, old, new = (part.strip().replace("\\n", "\n") for part in line.split(" | "))
            yield file, old, new
    for rule in re.finditer(r'RULE\((int|double), *(\w+), *".*?", *".*", (\d+(?:\.\d+)?), "', (ROOT / RULES).read_text()):
        kind, name, value = rule.groups()
        new = str(int(value) + 1) if kind == "int" else str(float(value) * 1.25)
        old = rule.group(0)
        yield RULES, old, old[: old.rindex(value)] + new + old[old.rindex(value) + len(value):]


def run(command):
    return subprocess.run(command, capture_output=True, text=True, check=False)


def sources_of(file, old):
    """What has to be compiled anew: the file itself or, for a rule, every source that names it."""
    if file != RULES:
        return [ROOT / file]
    name = "rule::" + re.split(r", *", old)[1]
    return [path for path in (ROOT / "core").rglob("*.cpp") if re.search(name + r"\b", path.read_text())]


def survives(build, mutation):
    """None when a test noticed the change, else why it was not noticed."""
    file, old, new = mutation
    source = (ROOT / file).read_text()
    if source.count(old) != 1:
        return f"stands {source.count(old)} times in the source, not once"
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        # A changed header is found before the true one; a changed source is compiled from where it was written.
        changed = folder / file
        changed.parent.mkdir(parents=True)
        changed.write_text(source.replace(old, new))
        mutants = []
        for number, path in enumerate(sources_of(file, old)):
            mutants.append(folder / f"mutant{number}.o")
            compiled = run(["c++", "-std=c++20", "-O0", f"-I{folder}", f"-I{ROOT}", "-c",
                            path if file == RULES else changed, "-o", mutants[-1]])
            if compiled.returncode:
                return "does not compile: " + compiled.stderr.splitlines()[0]
        if not mutants:
            return "is named nowhere"
        for name, objects, chosen in SUITES:
            # The mutants come before the library, whose own members are then left out.
            linked = run(["c++", *sorted((build / objects).rglob("*.o")), *mutants,
                          build / "core/liblimber_core.a", build / "tests/liblimber_test_main.a",
                          "-lgmock", "-lgtest", "-lpthread", "-o", folder / name])
            if linked.returncode:
                return "does not link: " + linked.stderr.splitlines()[-1]
            if run([folder / name, "--gtest_brief=1", f"--gtest_filter={chosen}", "--gtest_fail_fast"]).returncode:
                return None
    return "no test noticed"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("build", nargs="?", default=ROOT / "build/debug", type=pathlib.Path)
    parser.add_argument("--only", default="", help="mutations whose line contains this")
    parser.add_argument("--jobs", default=2, type=int)
    arguments = parser.parse_args()
    chosen = [m for m in mutations() if arguments.only in " | ".join(m)]
    with concurrent.futures.ThreadPoolExecutor(arguments.jobs) as pool:
        results = list(pool.map(lambda mutation: survives(arguments.build.resolve(), mutation), chosen))
    unnoticed = 0
    for (file, old, new), why in zip(chosen, results):
        if why:
            unnoticed += 1
            print(f"{file}: \"{old}\" -> \"{new}\": {why}")
    print(f"{len(chosen) - unnoticed} of {len(chosen)} changes were noticed")
    return 1 if unnoticed or not chosen else 0


if __name__ == "__main__":
    sys.exit(main())
