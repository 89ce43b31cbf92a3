"""No request becomes dearer without a word: its instructions are compared with what is recorded."""

import json
import shutil

import pytest

from conformance.instructions import RECORD, compare, counted_binary, dearer, surroundings

ADVICE = "make it cheaper; or record anew (python -m conformance.instructions --record) and say in the commit what it buys"


@pytest.mark.alone
@pytest.mark.extended
@pytest.mark.timeout(1500)
def test_no_operation_costs_more_instructions_than_recorded():
    if not shutil.which("valgrind"):
        pytest.skip("valgrind is not installed (Debian package valgrind)")
    if not counted_binary().is_file():
        pytest.skip("there is no release build (cargo build --locked --release -p ironkeep)")
    recorded, here = json.loads(RECORD.read_text())["surroundings"], surroundings()
    if other := [f"{name} is {here[name]}, not {recorded[name]}" for name in recorded if recorded[name] != here[name]]:
        pytest.skip(f"the record was taken elsewhere: {'; '.join(other)}; python -m conformance.instructions compares all the same")
    _, lines = compare()
    assert lines == [], ADVICE


@pytest.mark.parametrize("figure, lines", [(90, 0), (102, 0), (103, 1)])
def test_two_per_cent_more_is_dearer(figure, lines):
    found = dearer({"kms:Decrypt": figure, "s3:HeadObject": 100}, {"kms:Decrypt": 100, "s3:HeadObject": 100})
    assert len(found) == lines and all(line.startswith("kms:Decrypt: ") for line in found)


def test_an_operation_without_a_record_is_told():
    with pytest.raises(AssertionError, match="record again"):
        dearer({"kms:Decrypt": 100}, {})
