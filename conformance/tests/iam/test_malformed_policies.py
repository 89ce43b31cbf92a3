"""The documents of the corpus' malformed.json, each put by a real client where its kind is stored."""

import json

import pytest
from botocore.exceptions import ClientError

from conformance import corpus
from conformance.principals import Clients, allow, create_role, create_user, unique

CASES = json.loads((corpus.FOLDER / "malformed.json").read_text())["cases"]
# `Identity` is about documents that an older version has stored; nothing stores the other kinds yet.
NOT_STORED = {"Identity", "Scp", "Rcp", "Endpoint"}
CODES = {"KmsKey": "MalformedPolicyDocumentException", "Bucket": "MalformedPolicy"}


@pytest.fixture(scope="module")
def put(root, server):
    """`put(kind, text)` stores a document where documents of its kind are stored."""
    name, bucket = unique("user"), unique("bucket")
    root.iam.create_user(UserName=name)
    role = create_role(root, {"AWS": server.account}, allow("*"))
    root.s3.create_bucket(Bucket=bucket)
    root.s3.put_public_access_block(Bucket=bucket, PublicAccessBlockConfiguration={"BlockPublicPolicy": False})
    trusting = create_role(root, {"AWS": server.account}).rsplit("/", 1)[1]
    caller = Clients(server.http, create_user(root, allow("sts:AssumeRole")))

    def managed(text):
        made = root.iam.create_policy(PolicyName=unique("policy"), PolicyDocument=text)["Policy"]
        root.iam.delete_policy(PolicyArn=made["Arn"])

    shelves = {
        "Inline": lambda text: root.iam.put_user_policy(UserName=name, PolicyName="p", PolicyDocument=text),
        "Managed": managed,
        "Session": lambda text: caller.sts.assume_role(RoleArn=role, RoleSessionName="s1", Policy=text),
        "RoleTrust": lambda text: root.iam.update_assume_role_policy(RoleName=trusting, PolicyDocument=text),
        "Bucket": lambda text: root.s3.put_bucket_policy(Bucket=bucket, Policy=text.replace(":::bucket", f":::{bucket}")),
        "KmsKey": lambda text: root.kms.create_key(Policy=text, BypassPolicyLockoutSafetyCheck=True),
    }
    return lambda kind, text: shelves[kind](text.replace("111122223333", server.account))


@pytest.mark.parametrize("case", [case for case in CASES if case["kind"] not in NOT_STORED], ids=lambda case: case["title"])
def test_it_is_refused_in_the_words_of_aws_or_stored(put, server, case):
    kind, document = case["kind"], case["document"]
    text = document if isinstance(document, str) else json.dumps(document, ensure_ascii=False)
    if "message" not in case:
        put(kind, text)
        return
    with pytest.raises(ClientError) as refused:
        put(kind, text)
    error = refused.value.response["Error"]
    if "at_the_door" in case:
        assert error["Code"] == case["at_the_door"], error
        return
    assert error["Code"] == CODES.get(kind, "MalformedPolicyDocument"), error
    assert error["Message"] == case["message"].replace("111122223333", server.account)
