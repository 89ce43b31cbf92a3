"""What the record of each kind of call must look like: after AWS's published examples.

A shape is a value that must be equal, a type, a pattern that a whole text must match, a function that
must answer true, a list of shapes, or a dictionary: all of whose members must be there, and, of
`requestParameters`, `responseElements` and what is in them, no others.
"""

import dataclasses
import re
import typing

S3 = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/cloudtrail-logging-understanding-s3-entries.html"
S3_TRACKING = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-encryption-tracking.html"
KMS = "https://docs.aws.amazon.com/kms/latest/developerguide/ct-{}.html"
IAM = "https://docs.aws.amazon.com/IAM/latest/UserGuide/cloudtrail-integration.html"
STS = "https://docs.aws.amazon.com/IAM/latest/UserGuide/cloudtrail-integration.html"
IDENTITY = "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html"
SECRETS = "https://docs.aws.amazon.com/secretsmanager/latest/userguide/cloudtrail_log_entries.html"
SSM = "https://docs.aws.amazon.com/systems-manager/latest/userguide/monitoring-cloudtrail-logs.html"
TRAIL = "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-examples.html"

HIDDEN = "HIDDEN_DUE_TO_SECURITY_REASONS"
UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
S3_REQUEST_ID = re.compile(r"[0-9A-Z]{16}")
# `Oct 2, 2019, 11:12:29 PM`, and in records of IAM `Jul 30, 2024 9:53:13 PM`.
DATE = re.compile(r"[A-Z][a-z]{2} [1-9][0-9]?, 20[0-9]{2}, (1[0-2]|[1-9]):[0-5][0-9]:[0-5][0-9] [AP]M")
IAM_DATE = re.compile(r"[A-Z][a-z]{2} [1-9][0-9]?, 20[0-9]{2} (1[0-2]|[1-9]):[0-5][0-9]:[0-5][0-9] [AP]M")


@dataclasses.dataclass(frozen=True)
class Kind:
    """One kind of record: how the call is made, and the members of its record that tell it from others."""

    name: str
    page: str
    call: typing.Callable
    parameters: object
    response: object = None
    error: str | None = None
    extra: dict | None = None
    resources: list | None = None
    more: dict | None = None
    title: str | None = None

    @property
    def id(self):
        return self.title or self.name


class Any:
    """Members of a dictionary that need not be there: `{Any("x"): str}`."""

    def __init__(self, name):
        self.name = name


def differs(found, shape, place="record", exact=True):
    """Where `found` is not as `shape` says, or nothing."""
    if isinstance(shape, type):
        right = isinstance(found, shape) and not (shape is int and isinstance(found, bool))
        return [] if right else [f"{place} is {found!r}, not a {shape.__name__}"]
    if isinstance(shape, re.Pattern):
        return [] if isinstance(found, str) and shape.fullmatch(found) else [f"{place} is {found!r}, not {shape.pattern}"]
    if callable(shape):
        return [] if shape(found) else [f"{place} is {found!r}"]
    if isinstance(shape, dict):
        if not isinstance(found, dict):
            return [f"{place} is {found!r}, not members"]
        optional = {name.name: inner for name, inner in shape.items() if isinstance(name, Any)}
        needed = {name: inner for name, inner in shape.items() if not isinstance(name, Any)}
        faults = [f"{place} lacks {name}" for name in needed if name not in found]
        if exact:
            faults += [f"{place} has {name}: {found[name]!r}" for name in found if name not in needed and name not in optional]
        for name, inner in {**needed, **optional}.items():
            if name in found:
                faults += differs(found[name], inner, f"{place}.{name}")
        return faults
    if isinstance(shape, list):
        if not isinstance(found, list) or len(found) != len(shape):
            return [f"{place} is {found!r}, not {len(shape)} items"]
        return [fault for at, inner in enumerate(shape) for fault in differs(found[at], inner, f"{place}[{at}]")]
    same = found == shape and isinstance(found, bool) == isinstance(shape, bool)
    return [] if same else [f"{place} is {found!r}, not {shape!r}"]


def faults(record, kind, world):
    """Where a record is not as its kind says."""
    at = lambda shape: shape(world) if callable(shape) and getattr(shape, "__name__", "") == "<lambda>" else shape
    found = differs(record.get("requestParameters"), at(kind.parameters), "requestParameters")
    found += differs(record.get("responseElements"), at(kind.response), "responseElements")
    found += differs(record.get("errorCode"), kind.error, "errorCode")
    found += differs(record.get("additionalEventData"), at(kind.extra), "additionalEventData", exact=False) if kind.extra else []
    if kind.resources is not None:
        named = [(one["ARN"], one.get("type")) for one in record.get("resources", [])]
        wanted = at(kind.resources)
        found += [] if sorted(named) == sorted(wanted) else [f"resources are {named}, not {wanted}"]
    found += differs(record, at(kind.more), exact=False) if kind.more else []
    request_id = S3_REQUEST_ID if record["eventSource"] == "s3.amazonaws.com" else UUID
    always = {"eventVersion": "1.11", "eventName": kind.name, "requestID": request_id, "eventID": UUID, "eventType": "AwsApiCall"}
    return found + differs(record, always, exact=False)
