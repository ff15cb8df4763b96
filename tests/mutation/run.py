#!/usr/bin/env python3
"""Changes one threshold or comparison of the rules at a time and runs the tests of the core: each change must
be noticed. Needs a built debug tree; leaves the sources alone.

usage: tests/mutation/run.py [BUILD_DIR] [--only WORD] [--jobs N]
"""

import argparse
import concurrent.futures
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
# The quick tests first; the random journals only for what they let through.
SUITES = [
    ("test_programme", "tests/programme/CMakeFiles/test_programme.dir", "*"),
    ("test_journal_folds", "tests/journal/CMakeFiles/test_journal_folds.dir", "*"),
    ("test_coach", "tests/coach/CMakeFiles/test_coach.dir", "-Properties.*"),
]


def mutations():
    for line in (ROOT / "tests/mutation/mutations.txt").read_text().splitlines():
        if line and not line.startswith("#"):
            file, old, new = (part.strip().replace("\\n", "\n") for part in line.split(" | "))
            yield file, old, new


def run(command):
    return subprocess.run(command, capture_output=True, text=True, check=False)


def survives(build, mutation):
    """None when a test noticed the change, else why it was not noticed."""
    file, old, new = mutation
    source = (ROOT / file).read_text()
    if source.count(old) != 1:
        return f"stands {source.count(old)} times in the source, not once"
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        changed = folder / "mutant.cpp"
        changed.write_text(source.replace(old, new))
        compiled = run(["c++", "-std=c++20", "-O0", f"-I{ROOT}", "-c", changed, "-o", folder / "mutant.o"])
        if compiled.returncode:
            return "does not compile: " + compiled.stderr.splitlines()[0]
        for name, objects, chosen in SUITES:
            # The mutant comes before the library, whose own member is then left out.
            linked = run(["c++", *sorted((build / objects).rglob("*.o")), folder / "mutant.o",
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
