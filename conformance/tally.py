"""Adds up what `cargo test` and pytest ran and prints the line `./check` ends with.

Needs the standard library only: it also has to report when installing the
clients failed. A runner that ended badly without naming a failed test (a crash,
a test that did not compile) counts as one failed test, never as nothing. So does a service
whose tests take longer than they may (conformance/ledger.py), where all tests ran.
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


@dataclasses.dataclass
class Tally:
    passed: int = 0
    failed: int = 0
    skipped: dict = dataclasses.field(default_factory=dict)
    failures: list = dataclasses.field(default_factory=list)

    def fail(self, name):
        self.failed += 1
        self.failures.append(name)

    def add(self, other):
        self.passed += other.passed
        self.failed += other.failed
        self.skipped.update(other.skipped)
        self.failures += other.failures

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


def read_junit(text, status):
    """Counts of a pytest JUnit report; `text` is None when none was written."""
    tally = Tally()
    try:
        cases = [] if text is None else list(ElementTree.fromstring(text).iter("testcase"))
    except ElementTree.ParseError:
        cases = []
    for case in cases:
        name = f"{case.get('classname', '')}::{case.get('name', '')}"
        skip = case.find("skipped")
        if case.find("failure") is not None or case.find("error") is not None:
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


def print_ledger(cargo_log, client_report):
    """Prints what the tests took by service; returns the services that take longer than they may, as lines."""
    try:
        clients = ledger.client_seconds(client_report or "")
    except ElementTree.ParseError:
        clients = {}
    seconds, recorded = ledger.added(clients, ledger.rust_seconds(cargo_log or "")), ledger.read_record()
    print("\n".join(["", *ledger.table(seconds, recorded)]))
    return ledger.beyond(seconds, recorded)


def main(arguments):
    parser = argparse.ArgumentParser()
    parser.add_argument("--cargo-log", required=True)
    parser.add_argument("--cargo-status", required=True, help="exit status, or `none` if it was not to run")
    parser.add_argument("--client-report", required=True)
    parser.add_argument("--client-status", required=True, help="exit status, or `none` if it was not to run")
    parser.add_argument("--alone-report", required=True)
    parser.add_argument("--alone-status", required=True, help="as for the other client tests")
    parser.add_argument("--mutants-status", required=True, help="exit status, `missing` without cargo-mutants, or `none`")
    parser.add_argument("--hold-seconds", action="store_true", help="everything ran: hold the seconds against the record")
    options = parser.parse_args(arguments)

    tally = Tally()
    cargo_log, client_report, alone_report = map(read_text, (options.cargo_log, options.client_report, options.alone_report))
    if options.cargo_status != "none":
        tally.add(read_cargo(cargo_log or "", int(options.cargo_status)))
    if options.client_status != "none":
        tally.add(read_junit(client_report, int(options.client_status)))
    if options.alone_status != "none":
        tally.add(read_junit(alone_report, int(options.alone_status)))
    if options.mutants_status != "none":
        tally.add(read_mutants(options.mutants_status))
    slow = print_ledger(cargo_log, client_report)
    for line in slow if options.hold_seconds else []:
        tally.fail(line)

    print()
    for name in tally.failures:
        print(f"failed: {name}")
    for name, reason in sorted(tally.skipped.items()):
        print(f"skipped: {name} ({reason})")
    print(tally.last_line())
    return 1 if tally.failed or not tally.passed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
