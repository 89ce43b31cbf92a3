"""Waiting for something to become true, with a deadline and no fixed sleeps."""

import time


class DeadlineExceeded(AssertionError):
    """The condition did not become true in time."""


def eventually(condition, *, seconds=15, what="the condition"):
    """Calls `condition` until it returns something true, and returns that.

    An AssertionError inside `condition` counts as "not yet"; the last one is
    shown when the deadline passes.
    """
    deadline = time.monotonic() + seconds
    last = None
    while True:
        try:
            value = condition()
            if value:
                return value
        except AssertionError as error:
            last = error
        if time.monotonic() > deadline:
            raise DeadlineExceeded(f"{what} did not happen within {seconds} s: {last}")
        time.sleep(0.02)
