"""Which condition keys a request has, for every kind of caller, and what they say.

Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html (Availability).
A bucket policy for everybody asks: it allows who calls if the key has the value, or if the key is absent.
"""

import pytest

from conformance.principals import Clients, Principal, allow, client, create_role, create_user, policy, unique

ABSENT = None
CALLERS = ("anonymous", "user", "role", "session", "federated")


@pytest.fixture(scope="module")
def lab(server, root):
    return Lab(server, root)


class Lab:
    """One caller of each kind, none with any permission of its own to read, and an object."""

    def __init__(self, server, root):
        self.server, self.root = server, root
        self.bucket = unique("keys")
        root.s3.create_bucket(Bucket=self.bucket)
        root.s3.delete_public_access_block(Bucket=self.bucket)
        root.s3.put_object(Bucket=self.bucket, Key="x", Body=b"x")
        self.user = create_user(root, allow(["sts:GetFederationToken", "sts:AssumeRole"]))
        self.role_arn = create_role(root, {"AWS": self.user.arn})
        sts = Clients(server.http, self.user).sts
        role = Principal.of_session(sts.assume_role(RoleArn=self.role_arn, RoleSessionName="keys"))
        self.callers = {
            "anonymous": None, "user": self.user, "role": role,
            "session": self.temporary(sts.get_session_token()), "federated": self.temporary(sts.get_federation_token(Name="fed")),
        }
        self.s3 = {kind: client("s3", server.http, principal) for kind, principal in self.callers.items()}
        user_id = root.iam.get_user(UserName=self.user.name)["User"]["UserId"]
        role_id = root.iam.get_role(RoleName=self.role_arn.rsplit("/", 1)[1])["Role"]["RoleId"]
        self.organisation = root.organizations.describe_organization()["Organization"]["Id"]
        self.values = {
            "account": server.account, "user": self.user.name, "user-arn": self.user.arn, "role-arn": self.role_arn,
            "federated-arn": f"arn:aws:sts::{server.account}:federated-user/fed", "user-id": user_id, "role-id": f"{role_id}:keys",
            "federated-id": f"{server.account}:fed", "organisation": self.organisation, "region": server.region,
            "organisation-path": f"{self.organisation}/r-{self.organisation[2:10]}/",
        }

    def temporary(self, answer):
        made = answer["Credentials"]
        return Principal(made["AccessKeyId"], made["SecretAccessKey"], made["SessionToken"], self.server.account)

    def is_allowed(self, kind, condition):
        """Whether this caller reads the object under a policy for everybody with this condition."""
        statement = allow("s3:GetObject", f"arn:aws:s3:::{self.bucket}/*", Principal="*", Condition=condition)
        self.root.s3.put_bucket_policy(Bucket=self.bucket, Policy=policy(statement))
        try:
            return self.s3[kind].get_object(Bucket=self.bucket, Key="x")["Body"].read() == b"x"
        except self.s3[kind].exceptions.ClientError as error:
            assert error.response["Error"]["Code"] == "AccessDenied"
            return False


# The value of each key by caller; names in braces are of this installation.
SIGNED_ONLY = lambda value: (ABSENT, value, value, value, value)
EVERYBODY = lambda value: (value,) * 5
KEYS = {
    "aws:PrincipalAccount": ("anonymous", *["{account}"] * 4),
    "aws:PrincipalArn": (ABSENT, "{user-arn}", "{role-arn}", "{user-arn}", "{federated-arn}"),
    "aws:PrincipalIsAWSService": SIGNED_ONLY("false"),
    "aws:PrincipalOrgID": SIGNED_ONLY("{organisation}"),
    "aws:PrincipalType": ("Anonymous", "User", "AssumedRole", "User", "FederatedUser"),
    "aws:userid": ("anonymous", "{user-id}", "{role-id}", "{user-id}", "{federated-id}"),
    "aws:username": (ABSENT, "{user}", ABSENT, "{user}", ABSENT),
    "aws:MultiFactorAuthPresent": (ABSENT, ABSENT, "false", "false", ABSENT),
    "aws:ResourceAccount": EVERYBODY("{account}"),
    "aws:ResourceOrgID": EVERYBODY("{organisation}"),
    "aws:RequestedRegion": EVERYBODY("{region}"),
    "aws:SecureTransport": EVERYBODY("false"),
    "aws:SourceIp": EVERYBODY("127.0.0.1"),
    "aws:ViaAWSService": EVERYBODY("false"),
    "aws:CalledVia": EVERYBODY(ABSENT),
    "aws:SourceVpce": EVERYBODY(ABSENT),
    "aws:PrincipalServiceName": EVERYBODY(ABSENT),
}


@pytest.mark.parametrize("kind", CALLERS)
@pytest.mark.parametrize("key", KEYS)
def test_key(lab, key, kind):
    value = KEYS[key][CALLERS.index(kind)]
    if value is ABSENT:
        assert lab.is_allowed(kind, {"Null": {key: "true"}})
        assert not lab.is_allowed(kind, {"Null": {key: "false"}})
    else:
        assert lab.is_allowed(kind, {"StringEquals": {key: value.format_map(lab.values)}})
        assert not lab.is_allowed(kind, {"StringNotEquals": {key: value.format_map(lab.values)}})


PATHS = {"aws:PrincipalOrgPaths": SIGNED_ONLY("{organisation-path}"), "aws:ResourceOrgPaths": EVERYBODY("{organisation-path}")}


@pytest.mark.parametrize("kind", CALLERS)
@pytest.mark.parametrize("key", PATHS)
def test_paths_in_the_organisation_have_many_values(lab, key, kind):
    """`o-.../r-.../`, below which policies match with a `*`; a key of many values asks for ForAnyValue."""
    value = PATHS[key][CALLERS.index(kind)]
    if value is ABSENT:
        assert lab.is_allowed(kind, {"Null": {key: "true"}})
        assert not lab.is_allowed(kind, {"ForAnyValue:StringLike": {key: f"{lab.organisation}/*"}})
    else:
        assert lab.is_allowed(kind, {"ForAnyValue:StringEquals": {key: value.format_map(lab.values)}})
        assert lab.is_allowed(kind, {"ForAnyValue:StringLike": {key: f"{lab.organisation}/*"}})
        assert not lab.is_allowed(kind, {"ForAnyValue:StringLike": {key: "o-anotherorg/*"}})
        assert not lab.is_allowed(kind, {"StringEquals": {key: value.format_map(lab.values)}})


@pytest.mark.parametrize("kind", CALLERS)
def test_only_temporary_credentials_have_a_time_of_issue(lab, kind):
    assert lab.is_allowed(kind, {"Null": {"aws:TokenIssueTime": "false"}}) == (kind in ("role", "session", "federated"))


# What S3 asks of KMS for a caller.
# Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_forward_access_sessions.html

FORWARDED = {
    "its address stays the caller's": {"IpAddress": {"aws:SourceIp": "127.0.0.0/8"}},
    "it is marked as a service's": {"Bool": {"aws:ViaAWSService": "true"}},
    "it names the service": {"ForAnyValue:StringEquals": {"aws:CalledVia": "s3.amazonaws.com"}},
    "the caller stays the principal": {"StringLike": {"aws:username": "user-*"}},
    "it is no service principal": {"Bool": {"aws:PrincipalIsAWSService": "false"}},
}


@pytest.mark.parametrize("what", FORWARDED)
def test_a_forwarded_call_has_the_keys_of_its_caller(server, root, bucket, key, what):
    root.s3.put_object(Bucket=bucket, Key="x", Body=b"x", ServerSideEncryption="aws:kms", SSEKMSKeyId=key)
    read = allow("s3:GetObject", f"arn:aws:s3:::{bucket}/*")
    decrypt = allow("kms:Decrypt", key, Condition=FORWARDED[what])
    with_permission = Clients(server.http, create_user(root, read, decrypt))
    assert with_permission.s3.get_object(Bucket=bucket, Key="x")["Body"].read() == b"x"


def test_a_user_bound_to_an_address_reads_encrypted_objects_from_there(server, root, bucket, key):
    """The common Deny on other addresses says nothing of services and must not break SSE-KMS."""
    root.s3.put_object(Bucket=bucket, Key="x", Body=b"x", ServerSideEncryption="aws:kms", SSEKMSKeyId=key)
    for network, is_allowed in (("127.0.0.0/8", True), ("203.0.113.0/24", False)):
        elsewhere = {"Effect": "Deny", "Action": "*", "Resource": "*", "Condition": {"NotIpAddress": {"aws:SourceIp": network}}}
        caller = Clients(server.http, create_user(root, allow("*"), elsewhere))
        if is_allowed:
            assert caller.s3.get_object(Bucket=bucket, Key="x")["Body"].read() == b"x"
        else:
            with pytest.raises(caller.s3.exceptions.ClientError, match="explicit deny"):
                caller.s3.get_object(Bucket=bucket, Key="x")
