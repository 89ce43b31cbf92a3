"""Trails for tests: a bucket that lets CloudTrail in, a trail into it, and what it delivers."""

import gzip
import json
import re

from conformance.principals import allow, policy, unique

SERVICE = {"Service": "cloudtrail.amazonaws.com"}
LOG = re.compile(
    r"(?P<prefix>.+/)?AWSLogs/(?P<account>\d{12})/CloudTrail/(?P<region>[a-z0-9-]+)/(?P<day>\d{4}/\d\d/\d\d)/"
    r"(?P=account)_CloudTrail_(?P=region)_(?P<minute>\d{8}T\d{4}Z)_(?P<unique>[A-Za-z0-9]{16})\.json\.gz"
)
DIGEST = re.compile(
    r"(?P<prefix>.+/)?AWSLogs/(?P<account>\d{12})/CloudTrail-Digest/(?P<region>[a-z0-9-]+)/(?P<day>\d{4}/\d\d/\d\d)/"
    r"(?P=account)_CloudTrail-Digest_(?P=region)_(?P<trail>.+)_(?P<home>[a-z0-9-]+)_(?P<end>\d{8}T\d{6}Z)\.json\.gz"
)


def let_in(bucket, account, prefix="", *, arn=None):
    """AWS's policy of a bucket for trails, for one trail where `arn` names it."""
    source = {"aws:SourceArn": arn} if arn else {"aws:SourceAccount": account}
    start = f"{prefix}/" if prefix else ""
    acl = {"s3:x-amz-acl": "bucket-owner-full-control"}
    return policy(
        allow("s3:GetBucketAcl", f"arn:aws:s3:::{bucket}", Principal=SERVICE, Condition={"StringEquals": source}),
        allow("s3:PutObject", f"arn:aws:s3:::{bucket}/{start}AWSLogs/{account}/*", Principal=SERVICE, Condition={"StringEquals": acl | source}),
    )


def key_policy(account, arn, *, owner=True):
    """AWS's policy of a key for a trail: the account's own, and what CloudTrail needs."""
    source, context = {"aws:SourceArn": arn}, {"kms:EncryptionContext:aws:cloudtrail:arn": arn}
    statements = [allow("kms:*", Principal={"AWS": f"arn:aws:iam::{account}:root"})] if owner else []
    statements.append(allow("kms:GenerateDataKey*", Principal=SERVICE, Condition={"StringEquals": source | context}))
    statements.append(allow("kms:DescribeKey", Principal=SERVICE, Condition={"StringEquals": source}))
    return policy(*statements)


def trail_arn(server, name, region=None):
    return f"arn:aws:cloudtrail:{region or server.region}:{server.account}:trail/{name}"


class Trail:
    """A trail of the root user with a bucket of its own, and what lies in it. It is deleted at the end of the `with` block."""

    def __init__(self, root, server, *, prefix="", start=True, **options):
        self.root, self.server, self.prefix = root, server, prefix
        self.name, self.bucket = unique("trail"), unique("logs")
        self.arn = trail_arn(server, self.name)
        root.s3.create_bucket(Bucket=self.bucket)
        self.let_in()
        more = {"S3KeyPrefix": prefix} if prefix else {}
        self.made = root.cloudtrail.create_trail(Name=self.name, S3BucketName=self.bucket, **more, **options)
        if start:
            root.cloudtrail.start_logging(Name=self.name)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.root.cloudtrail.delete_trail(Name=self.name)

    def let_in(self):
        self.root.s3.put_bucket_policy(Bucket=self.bucket, Policy=let_in(self.bucket, self.server.account, self.prefix, arn=self.arn))

    def status(self):
        return self.root.cloudtrail.get_trail_status(Name=self.name)

    def keys(self, form):
        pages = self.root.s3.get_paginator("list_objects_v2").paginate(Bucket=self.bucket)
        found = [entry["Key"] for page in pages for entry in page.get("Contents", [])]
        return [key for key in found if form.fullmatch(key)]

    def read(self, key, clients=None):
        body = (clients or self.root).s3.get_object(Bucket=self.bucket, Key=key)["Body"].read()
        return json.loads(gzip.decompress(body))

    def records(self):
        """Every record that was delivered, file by file."""
        found = [self.read(key) for key in self.keys(LOG)]
        assert all(set(file) == {"Records"} for file in found), found
        return [record for file in found for record in file["Records"]]

    def names(self):
        return [record["eventName"] for record in self.records()]
