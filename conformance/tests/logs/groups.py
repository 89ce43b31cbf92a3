"""What tests of log groups have alike."""

import time

from conformance.principals import allow, policy, unique

#: As whom CloudWatch Logs uses keys.
SERVICE = {"Service": "logs.us-east-1.amazonaws.com"}


def now_ms():
    return int(time.time() * 1000)


def made(logs, *, streams=("s",), **options):
    """A new group with these streams; its name."""
    name = unique("group")
    logs.create_log_group(logGroupName=name, **options)
    for stream in streams:
        logs.create_log_stream(logGroupName=name, logStreamName=stream)
    return name


def event(message, at_ms=None):
    return {"timestamp": now_ms() if at_ms is None else at_ms, "message": message}


def put(logs, group, *events, stream="s"):
    """Puts events, or messages of now."""
    events = [event(one) if isinstance(one, str) else one for one in events]
    return logs.put_log_events(logGroupName=group, logStreamName=stream, logEvents=events)


def messages(logs, group, stream="s", **options):
    """All messages of a stream, page by page from the head."""
    found, token = [], None
    while True:
        more = {"nextToken": token} if token else {}
        answer = logs.get_log_events(logGroupName=group, logStreamName=stream, startFromHead=True, **options, **more)
        found += [one["message"] for one in answer["events"]]
        if answer["nextForwardToken"] == token:
            return found
        token = answer["nextForwardToken"]


def filtered(logs, group, pattern="", **options):
    """All messages that a pattern wants, page by page."""
    pages = logs.get_paginator("filter_log_events").paginate(logGroupName=group, filterPattern=pattern, **options)
    return [one["message"] for page in pages for one in page["events"]]


def described(logs, group):
    [found] = [one for one in logs.describe_log_groups(logGroupNamePrefix=group)["logGroups"] if one["logGroupName"] == group]
    return found


def key_for_groups(clients, group="*", *, service=True):
    """AWS's policy of a key for log groups."""
    account = clients.principal.account
    arn = f"arn:aws:logs:us-east-1:{account}:log-group:{group}"
    statements = [allow("kms:*", Principal={"AWS": f"arn:aws:iam::{account}:root"})]
    if service:
        use = ["kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"]
        statements.append(allow(use, Principal=SERVICE, Condition={"ArnLike": {"kms:EncryptionContext:aws:logs:arn": arn}}))
    return clients.kms.create_key(Policy=policy(*statements))["KeyMetadata"]["Arn"]
