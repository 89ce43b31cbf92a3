"""Adds up what `cargo test` and pytest ran and prints the line `./check` ends with.

Needs the standard library only: it also has to report when installing the
clients failed. A runner that ended badly without naming a failed test (a crash,
a test that did not compile) counts as one failed test, never as nothing. So does a service
whose tests take longer than they may (conformance/ledger.py), where all tests ran.

A client test that failed among all others is run once more by itself. What passes then is
unsteady: named, and counted as passed. More than a few unsteady tests are failures.
"""

import argparse
import dataclasses
import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from conformance import ledger

RESULT = re.compile(r"^test result: \w+\. (\d+) passed; (\d+) failed; (\d+) ignored;")
STARTED = re.compile(r"^\s+(?:Running (?:unittests |tests/|benches/)?\S+.*\(.*\)|Doc-tests \S+)\s*$")
IGNORED = re.compile(r"^test (.+?) \.\.\. ignored(?:, (.*))?$")
SKIPPED = re.compile(r"^SKIPPED (\S+): (.*)$")
FAILED = re.compile(r"^test (.+?) \.\.\. FAILED$")
#: So many tests may fail among others and pass by themselves before the run has failed.
UNSTEADY_MAX = 3


@dataclasses.dataclass
class Tally:
    passed: int = 0
    failed: int = 0
    skipped: dict = dataclasses.field(default_factory=dict)
    failures: list = dataclasses.field(default_factory=list)
    unsteady: list = dataclasses.field(default_factory=list)

    def fail(self, name):
        self.failed += 1
        self.failures.append(name)

    def add(self, other):
        self.passed += other.passed
        self.failed += other.failed
        self.skipped.update(other.skipped)
        self.failures += other.failures
        self.unsteady += other.unsteady

    def repeated(self, again):
        """Takes what passed `again`, by itself, for unsteady."""
        passed = [name for name in self.failures if name in again]
        if not 0 < len(passed) <= UNSTEADY_MAX:
            return
        self.failures = [name for name in self.failures if name not in again]
        self.failed -= len(passed)
        self.passed += len(passed)
        self.unsteady += passed

    def last_line(self):
        line = f"{self.passed} passed, {self.failed} failed"
        return f"{line}, {len(self.skipped)} skipped" if self.skipped else line


def read_cargo(text, status):
    """Counts of a `cargo test -- --show-output` log.

    A test that finds an optional program missing prints `SKIPPED name: reason`
    and returns; libtest calls that passed, so it is moved over to skipped here.
    """
    tally = Tally()
    started = results = 0
    reported_skips = {}
    for line in text.splitlines():
        if STARTED.match(line):
            started += 1
        elif found := RESULT.match(line):
            results += 1
            tally.passed += int(found[1])
            tally.failed += int(found[2])
        elif found := IGNORED.match(line):
            tally.skipped[found[1]] = found[2] or "marked as ignored"
        elif found := FAILED.match(line):
            tally.failures.append(found[1])
        elif found := SKIPPED.match(line):
            reported_skips[found[1]] = found[2]
    tally.passed = max(0, tally.passed - len(reported_skips))
    tally.skipped.update(reported_skips)
    if status != 0:
        for _ in range(max(started - results, 0)):
            tally.fail("a Rust test program that ended without a result")
        if tally.failed == 0:
            tally.fail(f"the Rust build or test run (exit status {status})")
    return tally


def cases_of(text):
    """The tests of a JUnit report by name; none where it is missing or broken off."""
    try:
        cases = [] if text is None else ElementTree.fromstring(text).iter("testcase")
    except ElementTree.ParseError:
        return []
    return [(f"{case.get('classname', '')}::{case.get('name', '')}", case) for case in cases]


def is_failure(case):
    return case.find("failure") is not None or case.find("error") is not None


def failed_of(text):
    """The tests that failed, as pytest takes them on its command line; none where they are too many to be unsteady."""
    failed = [name for name, case in cases_of(text) if is_failure(case)]
    if len(failed) > UNSTEADY_MAX:
        return []
    modules = [name.partition("::") for name in failed]
    return [f"conformance/{module.removeprefix('conformance.').replace('.', '/')}.py::{test}" for module, _, test in modules]


def passed_of(text):
    """The names of the tests that passed."""
    return {name for name, case in cases_of(text) if not is_failure(case) and case.find("skipped") is None}


def read_junit(text, status):
    """Counts of a pytest JUnit report; `text` is None when none was written."""
    tally = Tally()
    cases = cases_of(text)
    for name, case in cases:
        skip = case.find("skipped")
        if is_failure(case):
            tally.fail(name)
        elif skip is not None:
            tally.skipped[name] = skip.get("message", "")
        else:
            tally.passed += 1
    if not cases or (status != 0 and tally.failed == 0):
        tally.fail(f"the client test run (exit status {status})")
    return tally


def read_mutants(status):
    """One test: that the tests notice the mutants of this run."""
    if status == "missing":
        return Tally(skipped={"scripts/mutants": "cargo-mutants is not installed"})
    tally = Tally(passed=int(status == "0"))
    if status != "0":
        tally.fail(f"scripts/mutants (exit status {status}: 2 is a mutant that no test notices)")
    return tally


def read_text(path):
    try:
        return Path(path).read_text(errors="replace")
    except OSError:
        return None


def print_ledger(cargo_log, client_report, whole):
    """Prints what the tests took by service, and in one line each what took longer than its record allows.

    That fails nothing: what a machine was busy with is no fault of a commit. What is held is the record itself
    (conformance/tests/server/test_suite_itself.py), which is taken on a quiet machine."""
    try:
        clients = ledger.client_seconds(client_report or "")
    except ElementTree.ParseError:
        clients = {}
    seconds, recorded = ledger.added(clients, ledger.rust_seconds(cargo_log or "")), ledger.read_record()
    print("\n".join(["", *ledger.table(seconds, recorded), *(ledger.beyond(seconds, recorded) if whole else [])]))


def main(arguments):
    parser = argparse.ArgumentParser()
    parser.add_argument("--cargo-log", required=True)
    parser.add_argument("--cargo-status", required=True, help="exit status, or `none` if it was not to run")
    parser.add_argument("--client-report", required=True)
    parser.add_argument("--client-status", required=True, help="exit status, or `none` if it was not to run")
    parser.add_argument("--again-report", required=True, help="of the tests that failed, run once more by themselves")
    parser.add_argument("--alone-report", required=True)
    parser.add_argument("--alone-status", required=True, help="as for the other client tests")
    parser.add_argument("--mutants-status", required=True, help="exit status, `missing` without cargo-mutants, or `none`")
    parser.add_argument("--whole", action="store_true", help="everything ran: the seconds can be compared with the record")
    options = parser.parse_args(arguments)

    tally = Tally()
    cargo_log, client_report, alone_report = map(read_text, (options.cargo_log, options.client_report, options.alone_report))
    if options.cargo_status != "none":
        tally.add(read_cargo(cargo_log or "", int(options.cargo_status)))
    if options.client_status != "none":
        clients = read_junit(client_report, int(options.client_status))
        clients.repeated(passed_of(read_text(options.again_report)))
        tally.add(clients)
    if options.alone_status != "none":
        tally.add(read_junit(alone_report, int(options.alone_status)))
    if options.mutants_status != "none":
        tally.add(read_mutants(options.mutants_status))
    print_ledger(cargo_log, client_report, options.whole)

    print()
    for name in tally.unsteady:
        print(f"unsteady: {name} (failed among the others, passed by itself)")
    for name in tally.failures:
        print(f"failed: {name}")
    for name, reason in sorted(tally.skipped.items()):
        print(f"skipped: {name} ({reason})")
    print(tally.last_line())
    return 1 if tally.failed or not tally.passed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
