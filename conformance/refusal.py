"""Expecting a refusal, exactly: the error code, the HTTP status and the words."""

import contextlib
import re

import botocore.exceptions


class Refusal:
    """What a refused call answered; filled in when the `with` block ends."""

    code = status = message = response = None

    def take(self, error):
        self.response = error.response
        self.code = error.response["Error"].get("Code")
        self.message = error.response["Error"].get("Message")
        self.status = error.response["ResponseMetadata"]["HTTPStatusCode"]


@contextlib.contextmanager
def refused(code, status=None, message=None):
    """The call inside must fail with this one error code: a test that accepts two tests nothing.

    `message` is a regular expression that must be found in the answer's message;
    the empty string means that there must be no message at all.
    """
    assert isinstance(code, str), f"one code is expected, not {code!r}"
    refusal = Refusal()
    try:
        yield refusal
    except botocore.exceptions.ClientError as error:
        refusal.take(error)
    else:
        raise AssertionError(f"the call was answered, expected {code}")
    assert refusal.code == code, f"expected {code}, got {refusal.code} ({refusal.status}): {refusal.message}"
    if status is not None:
        assert refusal.status == status, f"expected HTTP {status}, got {refusal.status} ({refusal.code}: {refusal.message})"
    if message == "":
        assert not refusal.message, f"expected no message, got `{refusal.message}`"
    elif message is not None:
        assert re.search(message, refusal.message or ""), f"expected a message with `{message}`, got `{refusal.message}`"


def access_denied(service):
    """The code of a refusal by policy in the words of this service's protocol."""
    return "AccessDenied" if service in ("iam", "s3", "sts") else "AccessDeniedException"


# Actions of IAM on one thing whose refusals have its ARN; the others have its kind and name.
IAM_BY_ARN = re.compile(r"(Create(User|Role|Group|InstanceProfile)|PassRole|(Tag|Untag)(User|Role|InstanceProfile))$")


def denied(who, action, resource):
    """How the refusal of a known caller begins, in the words of the action's service."""
    service, name = action.split(":")
    if service == "s3":
        named = "" if resource == "*" else f'"{resource}"'
    elif service == "cloudtrail" and resource == "*":
        named = ""
    elif service == "iam" and resource.startswith("arn:"):
        kind, *_, last = resource.split(":", 5)[5].split("/")
        if kind == "policy":
            named = f"policy {last if name in ('CreatePolicy', 'TagPolicy') else resource}"
        else:
            named = resource if not last or IAM_BY_ARN.match(name) else f"{kind.replace('-', ' ')} {last}"
    else:
        named = resource
    return f"User: {who} is not authorized to perform: {action}" + (f" on resource: {named}" if named else "")


def outcome(call):
    """(code, status) of a refused call, or ("ok", 200) if it was answered."""
    try:
        call()
    except botocore.exceptions.ClientError as error:
        return error.response["Error"].get("Code"), error.response["ResponseMetadata"]["HTTPStatusCode"]
    return "ok", 200
