"""The ledger of seconds: how long the tests of each service take, compared with conformance/seconds.json.

A service is a folder of conformance/tests, or the crate `svc-NAME`; what belongs to none is `server` (client
tests) or `rust` (crates). A service may take 30 s more than its record (a quarter of it where that is more, which
is noise), and one that has no record 30 s; what takes longer is told, and fails nothing: a busy machine is no fault
of a commit. What is held is the record, which each service has and whose sum is bounded, so that the tests stay
under an hour however many services there are.
Machines differ: seconds are first divided by how much slower the recorded services are here than in the record.

    python3 -m conformance.ledger --record     after a whole ./check: writes what it took

A record also writes conformance/modules.json, what each file of client tests took: the workers begin with the
longest, so that none is left with one when the others are done.

Needs the standard library only, as conformance/tally.py does, which prints it.
"""

import argparse
import json
import os
import re
import statistics
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RECORD = Path(__file__).with_name("seconds.json")
MODULES = Path(__file__).with_name("modules.json")
# What a service may add to its record, or take without one.
ADDED_SECONDS_MAX = 30
# What workers that share processors add to a long service by chance, as a share of its record.
NOISE_MAX = 0.25
# All tests of the record together; three workers share them.
TOTAL_SECONDS_MAX = 5400
# Of services that take less than this, the speed of the machine cannot be told.
MEASURED_SECONDS_MIN = 5

# The programs of `tests/` are named alike everywhere: what they test is no single service.
PROGRAM = re.compile(r"^\s+(?:Running unittests \S+ \(\S*?([a-z0-9_]+)-[0-9a-f]+\)|Doc-tests (\S+)|Running tests/\S+ \(\S+\))\s*$")
FINISHED = re.compile(r"^test result: .* finished in ([0-9.]+)s")


def service_of_module(classname):
    """`kms` of `conformance.tests.kms.test_grants`; what lies in no folder is the server's."""
    parts = classname.split(".")
    inner = parts[parts.index("tests") + 1 :] if "tests" in parts else parts
    return inner[0] if inner and not inner[0].startswith("test_") else "server"


def service_of_program(name):
    """`kms` of the test program `svc_kms`; other crates are `rust`."""
    return name.removeprefix("svc_") if name.startswith("svc_") else "rust"


def client_seconds(text):
    """Seconds by service of a pytest JUnit report."""
    seconds = {}
    for case in ElementTree.fromstring(text).iter("testcase"):
        service = service_of_module(case.get("classname", ""))
        seconds[service] = seconds.get(service, 0.0) + float(case.get("time", 0))
    return seconds


def module_seconds(text):
    """Seconds by file of client tests, `conformance.tests.kms.test_kms`, of a pytest JUnit report."""
    seconds = {}
    for case in ElementTree.fromstring(text).iter("testcase"):
        module = case.get("classname", "")
        seconds[module] = seconds.get(module, 0.0) + float(case.get("time", 0))
    return seconds


def longest_first(modules, recorded):
    """`modules` in the order in which workers take them: those without a record may be long, and come first."""
    return sorted(modules, key=lambda module: -recorded.get(module, float("inf")))


def rust_seconds(text):
    """Seconds by service of a `cargo test` log."""
    seconds, service = {}, "rust"
    for line in text.splitlines():
        if found := PROGRAM.match(line):
            service = service_of_program(found[1] or found[2] or "")
        elif found := FINISHED.match(line):
            seconds[service] = seconds.get(service, 0.0) + float(found[1])
    return seconds


def added(*ledgers):
    total = {}
    for ledger in ledgers:
        for service, seconds in ledger.items():
            total[service] = total.get(service, 0.0) + seconds
    return total


def slowness(seconds, recorded):
    """How many times longer the recorded services take here: the median, which no single service decides."""
    ratios = [seconds[service] / limit for service, limit in recorded.items() if limit >= MEASURED_SECONDS_MIN and service in seconds]
    return statistics.median(ratios) if ratios else 1.0


def beyond(seconds, recorded):
    """The services that take longer than their record allows, as lines; none as long as nothing is recorded."""
    if not recorded:
        return []
    slow = slowness(seconds, recorded)
    lines = []
    for service, taken in sorted(seconds.items()):
        known = recorded.get(service, 0)
        limit = known + max(ADDED_SECONDS_MAX, NOISE_MAX * known)
        if taken / slow > limit:
            lines.append(f"the tests of {service} take {taken / slow:.0f} s, more than {limit:.0f} s (conformance/seconds.json)")
    return lines


def unrecorded(recorded, tests=Path(__file__).with_name("tests")):
    """What is wrong with the record, as lines: a folder of tests without one, or more seconds than all may take."""
    folders = (folder.name for folder in sorted(tests.iterdir()) if any(folder.glob("test_*.py")))
    lines = [f"the tests of {name} have no record" for name in folders if name not in recorded]
    if (total := sum(recorded.values())) > TOTAL_SECONDS_MAX:
        lines.append(f"all tests take {total} s of {TOTAL_SECONDS_MAX} s")
    return lines


def table(seconds, recorded):
    """The ledger as lines, the dearest service first."""
    slow = slowness(seconds, recorded)
    lines = [f"seconds by service, all workers together (this machine: {slow:.2f} times the record's)"]
    for service, taken in sorted(seconds.items(), key=lambda item: -item[1]):
        lines.append(f"{taken:>8.0f}  {service} (recorded: {recorded.get(service, 'none')})")
    return lines


def read_record(path=RECORD):
    """Seconds by service, or by file of client tests; empty before the first record."""
    return json.loads(path.read_text()) if path.exists() else {}


def write_record(path, seconds):
    path.write_text(json.dumps({name: round(taken) for name, taken in sorted(seconds.items())}, indent=2) + "\n")


def main():
    parser = argparse.ArgumentParser(description="Prints or records the seconds that the last ./check took by service.")
    parser.add_argument("--record", action="store_true", help="write conformance/seconds.json")
    logs = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "check"
    clients = (logs / "clients.xml").read_text()
    seconds = added(client_seconds(clients), rust_seconds((logs / "cargo.log").read_text()))
    if parser.parse_args().record:
        write_record(RECORD, seconds)
        write_record(MODULES, module_seconds(clients))
    print("\n".join(table(seconds, read_record())))
    return 0


if __name__ == "__main__":
    sys.exit(main())
