"""The judge is judged: the tally, the plaintext scan and the refusal check can fail where they must."""

import botocore.exceptions
import pytest

from conformance import ledger, scan, tally
from conformance.refusal import refused
from conformance.waiting import DeadlineExceeded, eventually

CARGO = """\
     Running unittests src/lib.rs (target/debug/deps/stdx-1)
running 3 tests
test a ... ok
test b ... ok
test c ... ignored, needs a fuzzer
---- b stdout ----
SKIPPED store::postgres: PostgreSQL is not installed
test result: ok. 2 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s
   Doc-tests stdx
test result: ok. 4 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s
"""


def test_cargo_results_are_added_and_skips_are_not_passes():
    result = tally.read_cargo(CARGO, 0)
    assert (result.passed, result.failed) == (5, 0)
    assert result.skipped == {"c": "needs a fuzzer", "store::postgres": "PostgreSQL is not installed"}
    assert result.last_line() == "5 passed, 0 failed, 2 skipped"


def test_a_crashed_test_program_counts_as_failed():
    crashed = CARGO + "     Running tests/it.rs (target/debug/deps/it-1)\nerror: test failed, to rerun pass `-p stdx --test it`\n"
    assert tally.read_cargo(crashed, 101).failed == 1
    assert tally.read_cargo("error: could not compile `stdx`\n", 101).last_line() == "0 passed, 1 failed"


def test_failed_rust_tests_are_named():
    text = "test x::y ... FAILED\ntest result: FAILED. 1 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0s\n"
    result = tally.read_cargo(text, 101)
    assert (result.passed, result.failed, result.failures) == (1, 1, ["x::y"])


JUNIT = """<testsuites><testsuite tests="4">
<testcase classname="t" name="ok"/><testcase classname="t" name="bad"><failure/></testcase>
<testcase classname="t" name="broken"><error/></testcase><testcase classname="t" name="left"><skipped message="no terraform"/></testcase>
</testsuite></testsuites>"""


def test_client_results_are_added():
    result = tally.read_junit(JUNIT, 1)
    assert result.last_line() == "1 passed, 2 failed, 1 skipped" and result.skipped == {"t::left": "no terraform"}


def of(*outcomes):
    """A report of tests `test_0`, `test_1` and so on, which failed or passed."""
    cases = (f'<testcase classname="tests.kms.test_x" name="test_{i}">{"" if passed else "<failure/>"}</testcase>' for i, passed in enumerate(outcomes))
    return f"<testsuites><testsuite>{''.join(cases)}</testsuite></testsuites>"


@pytest.mark.parametrize("first, again, line, unsteady", [
    (of(True, False, False), of(True, True, False), "2 passed, 1 failed", ["tests.kms.test_x::test_1"]),
    (of(True, False), of(True, False), "1 passed, 1 failed", []),
    (of(True, False), None, "1 passed, 1 failed", []),
    (of(*[False] * 4), of(*[True] * 4), "0 passed, 4 failed", []),
])
def test_what_fails_once_is_named_and_what_fails_twice_has_failed(first, again, line, unsteady):
    result = tally.read_junit(first, 1)
    result.repeated(tally.passed_of(again))
    assert (result.last_line(), result.unsteady) == (line, unsteady)


def test_what_is_run_again_is_what_failed():
    assert tally.failed_of(of(True, False)) == ["conformance/tests/kms/test_x.py::test_1"]
    assert tally.failed_of(of(*[False] * 4)) == tally.failed_of("<broken") == tally.failed_of(None) == []


def test_a_log_of_rocksdb_is_read_in_one_piece():
    def record(kind, content, number=b""):
        return b"CRC!" + len(content).to_bytes(2, "little") + bytes([kind]) + number + content

    first = record(1, b"a" * (scan.LOG_BLOCK_BYTES - 27))
    split = record(2, b"needle-in-a-s") + record(8, b"plit-row", b"NMBR")
    assert scan.log_contents(first + split) == b"a" * (scan.LOG_BLOCK_BYTES - 27) + b"needle-in-a-split-row"
    # Fewer bytes than a header are left in the block: they are zero, and the next block goes on.
    padded = record(1, b"b" * (scan.LOG_BLOCK_BYTES - 10)) + b"\0\0\0" + record(1, b"next")
    assert scan.log_contents(padded).endswith(b"bnext")


@pytest.mark.parametrize("text, status", [(None, 1), ("<broken", 3), ("<testsuites/>", 5), (None, 0), ('<a><testcase classname="t" name="ok"/></a>', 3)])
def test_a_client_run_without_a_good_end_counts_as_failed(text, status):
    assert tally.read_junit(text, status).failed == 1


LOG = """\
     Running unittests src/lib.rs (target/debug/deps/svc_kms-0123456789abcdef)
test result: ok. 2 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.50s
     Running tests/it/main.rs (target/debug/deps/it-0123456789abcdef)
test result: ok. 1 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 2.00s
     Running unittests src/lib.rs (target/debug/deps/stdx-0123456789abcdef)
test result: ok. 1 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.25s
   Doc-tests svc_kms
test result: ok. 1 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.50s
"""
REPORT = """<testsuites><testsuite><testcase classname="tests.kms.test_grants" name="a" time="3.5"/>
<testcase classname="conformance.tests.s3.test_objects" name="b" time="1"/><testcase classname="tests.test_bare" name="c" time="2"/></testsuite></testsuites>"""


def test_seconds_are_added_by_service():
    seconds = ledger.added(ledger.rust_seconds(LOG), ledger.client_seconds(REPORT))
    assert seconds == {"kms": 5.5, "rust": 2.25, "s3": 1.0, "server": 2.0}


def test_workers_begin_with_the_longest_files():
    assert ledger.module_seconds(REPORT) == {"tests.kms.test_grants": 3.5, "conformance.tests.s3.test_objects": 1.0, "tests.test_bare": 2.0}
    recorded = {"a": 3, "b": 70, "c": 3}
    assert ledger.longest_first(["a", "new", "b", "c"], recorded) == ["new", "b", "a", "c"]


@pytest.mark.parametrize("seconds, slow", [
    ({"kms": 100, "s3": 200, "iam": 300}, []),
    # A machine of half the speed.
    ({"kms": 200, "s3": 400, "iam": 600, "new": 59}, []),
    ({"kms": 100, "s3": 200, "iam": 300, "new": 31}, ["new"]),
    # What is noise in a long service: a quarter.
    ({"kms": 200, "s3": 400, "iam": 749}, []),
    ({"kms": 200, "s3": 400, "iam": 751}, ["iam"]),
])
def test_a_service_may_add_half_a_minute(seconds, slow):
    lines = ledger.beyond(seconds, {"kms": 100, "s3": 200, "iam": 300})
    assert len(lines) == len(slow) and all(name in line for name, line in zip(slow, lines, strict=True)), lines


def test_each_service_has_a_record_and_all_together_stay_in_bounds(tmp_path):
    assert ledger.unrecorded(ledger.read_record()) == [], "python3 -m conformance.ledger --record"
    for name in ("kms", "new"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "test_it.py").touch()
    assert ledger.unrecorded({"kms": 6000}, tmp_path) == ["the tests of new have no record", "all tests take 6000 s of 5400 s"]


@pytest.mark.parametrize("status, line", [
    ("0", "1 passed, 0 failed"), ("2", "0 passed, 1 failed"), ("missing", "0 passed, 0 failed, 1 skipped"),
])
def test_mutants_count_as_one_test(status, line):
    assert tally.read_mutants(status).last_line() == line


@pytest.mark.parametrize("encode", [bytes, lambda data: data.hex().encode(), lambda data: __import__("base64").b64encode(b"a" + data),
                                    lambda data: __import__("base64").b64encode(b"ab" + data), lambda data: __import__("base64").b64encode(data)])
def test_the_scan_finds_a_marker_in_every_encoding_and_across_windows(tmp_path, monkeypatch, encode):
    monkeypatch.setattr(scan, "WINDOW_BYTES", 1000)
    marker = scan.new_marker()
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "file").write_bytes(b"\0" * 980 + encode(marker) + b"\0" * 5000)
    assert scan.find(tmp_path, [marker]) and not scan.find(tmp_path, [scan.new_marker()])


def test_a_payload_holds_its_marker_and_no_other():
    marker = scan.new_marker()
    data = scan.payload(marker, 10_000)
    assert len(data) == 10_000 and data.count(marker) == 10 and data == scan.payload(marker, 10_000)


def client_error(code, status, message=""):
    return botocore.exceptions.ClientError({"Error": {"Code": code, "Message": message}, "ResponseMetadata": {"HTTPStatusCode": status}}, "X")


@pytest.mark.parametrize("error, expected", [
    (client_error("A", 400), ("B",)), (client_error("A", 400), ("A", 403)), (client_error("A", 400, "some"), ("A", 400, "")), (client_error("A", 400, "x"), ("A", 400, "y")),
])
def test_a_refusal_must_be_exact(error, expected):
    with pytest.raises(AssertionError), refused(*expected):
        raise error
    with refused("A", 400):
        raise error


def test_an_answer_is_no_refusal():
    with pytest.raises(AssertionError, match="was answered"), refused("A"):
        pass


def test_waiting_ends():
    with pytest.raises(DeadlineExceeded):
        eventually(lambda: False, seconds=0.05)
