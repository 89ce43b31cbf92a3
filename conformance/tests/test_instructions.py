"""No request becomes dearer without a word: instructions are compared with what is recorded."""

import json

import pytest

from conformance.instructions import RECORD, compare, surroundings


def test_no_operation_costs_more_instructions_than_recorded():
    recorded, here = json.loads(RECORD.read_text())["surroundings"], surroundings()
    if here != recorded:
        other = [name for name in recorded if recorded[name] != here[name]]
        pytest.skip(f"counted with another {', '.join(other)}: python -m conformance.instructions prints the figures")
    dearer, _ = compare()
    assert dearer == [], "make it cheaper, or record the figures anew and say in the commit what they buy"
