"""The truth table on every store: the data model may not leak through to an answer."""

import pytest

from conformance import stores
from conformance.server import Server
from conformance.truth_table import ROWS, Lab, judge, markdown


@pytest.fixture(scope="module", params=stores.STORES)
def lab(request):
    try:
        with stores.arguments(request.param) as arguments, Server(extra_arguments=arguments) as server:
            yield Lab(server)
    except stores.Unavailable as reason:
        pytest.skip(str(reason))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_row(lab, row):
    allowed, attempt = judge(lab, row)
    assert allowed == ("ok", 200), "the control must be answered"
    assert attempt == (row.code, row.status)


def test_the_printed_table_shows_every_row(server):
    text, good = markdown(Lab(server))
    assert good and len(text.splitlines()) == len(ROWS) + 2
