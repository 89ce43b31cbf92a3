"""Statements of policies, and the assertion that a call is denied by them."""

import contextlib
import dataclasses
import re

import botocore.exceptions

# What services call a refusal by policy. KMS answers S3's callers through S3, with S3's code.
DENIED = {"AccessDenied", "AccessDeniedException", "UnauthorizedOperation", "AccessDeniedFault"}
NAMED_ACTION = re.compile(r"is not authorized to perform: ([a-z0-9-]+:[A-Za-z0-9]+)")


class NotDenied(AssertionError):
    """A call that had to be denied was allowed, or failed for another reason."""


@dataclasses.dataclass
class Denial:
    """What was answered: filled when the block of `denied` ends."""

    code: str | None = None
    message: str | None = None

    @property
    def action(self):
        """The action that nothing allows, as the answer names it; None where it names none."""
        named = NAMED_ACTION.search(self.message or "")
        return named[1] if named else None

    @property
    def is_explicit(self):
        """Whether a statement denies it, and not only none allows it."""
        return "with an explicit deny" in (self.message or "")


@contextlib.contextmanager
def denied(action=None):
    """Asserts that the one call in its block is denied by policy; with `action`, that this is what was denied.

    A HEAD request has no body, so that its denial names no action: leave `action` out.
    """
    denial = Denial()
    try:
        yield denial
    except botocore.exceptions.ClientError as error:
        answer = error.response.get("Error", {})
        denial.code, denial.message = answer.get("Code"), answer.get("Message")
        is_bare = denial.code == "403" and error.response.get("ResponseMetadata", {}).get("HTTPStatusCode") == 403
        if denial.code not in DENIED and not is_bare:
            raise NotDenied(f"failed, but was not denied: {error}") from error
        if action is not None and denial.action != action:
            raise NotDenied(f"denied, but for {denial.action} and not for {action}: {error}") from error
        return
    raise NotDenied(f"was allowed: {action or 'the call'}")


def allow(action, resource="*", **more):
    """A statement that allows; `more` is Condition, Sid and the like."""
    return {"Effect": "Allow", "Action": action, "Resource": resource, **more}


def deny(action, resource="*", **more):
    """A statement that denies."""
    return {"Effect": "Deny", "Action": action, "Resource": resource, **more}
