"""Who calls, where, and with which client: boto3 clients, the AWS CLI, and new accounts and users."""

import dataclasses
import json
import uuid

import boto3
import botocore.config
import botocore.loaders
import botocore.session

from conformance.aws_cli import AwsCli, CliFailed
from conformance.waiting import eventually

# Parsing the service models is the slow part of making a client.
LOADER = botocore.session.Session().get_component("data_loader")


def unique(prefix):
    """A name no other test uses, valid as a bucket, user, role and alias name."""
    return f"{prefix}-{uuid.uuid4().hex[:12]}"


@dataclasses.dataclass(frozen=True)
class Endpoint:
    """A listener: its URL, the region it serves and the CA that signed its certificate."""

    url: str
    region: str
    ca_file: str | None

    @property
    def host(self):
        return self.url.split("://", 1)[1]

    @property
    def port(self):
        return int(self.url.rsplit(":", 1)[1])

    @property
    def secure(self):
        return self.url.startswith("https:")


@dataclasses.dataclass(frozen=True)
class Principal:
    """Credentials, with the account and ARN they belong to."""

    access_key_id: str
    secret_access_key: str
    session_token: str | None = None
    account: str | None = None
    arn: str | None = None

    @property
    def name(self):
        return self.arn.rsplit("/", 1)[-1]

    @classmethod
    def of_session(cls, answer):
        """The principal of an AssumeRole answer."""
        credentials = answer["Credentials"]
        arn = answer["AssumedRoleUser"]["Arn"]
        return cls(
            credentials["AccessKeyId"], credentials["SecretAccessKey"], credentials["SessionToken"], arn.split(":")[4], arn
        )

    def environment(self):
        variables = {"AWS_ACCESS_KEY_ID": self.access_key_id, "AWS_SECRET_ACCESS_KEY": self.secret_access_key}
        if self.session_token:
            variables["AWS_SESSION_TOKEN"] = self.session_token
        return variables


def client(service, endpoint, principal, **settings):
    """A boto3 client that never retries, so that every answer is seen as it came.

    `settings` go to botocore's Config; `s3` defaults to path-style addressing.
    `principal` None makes an anonymous client.
    """
    core = botocore.session.Session()
    core.register_component("data_loader", LOADER)
    core.set_config_variable("region", endpoint.region)
    if principal is None:
        settings.setdefault("signature_version", botocore.UNSIGNED)
    else:
        core.set_credentials(principal.access_key_id, principal.secret_access_key, principal.session_token)
    if service == "s3":
        settings.setdefault("s3", {"addressing_style": "path"})
    settings.setdefault("retries", {"total_max_attempts": 1})
    settings.setdefault("connect_timeout", 10)
    settings.setdefault("read_timeout", 60)
    region = settings.pop("region", endpoint.region)
    return boto3.session.Session(botocore_session=core).client(
        service,
        endpoint_url=settings.pop("endpoint_url", endpoint.url),
        region_name=region,
        verify=endpoint.ca_file or True,
        config=botocore.config.Config(**settings),
    )


class Clients:
    """The boto3 clients of one principal at one endpoint, made on first use."""

    def __init__(self, endpoint, principal, **settings):
        self.endpoint = endpoint
        self.principal = principal
        self._settings = settings
        self._made = {}

    def __getattr__(self, service):
        if service.startswith("_"):
            raise AttributeError(service)
        if service not in self._made:
            self._made[service] = client(service, self.endpoint, self.principal, **dict(self._settings))
        return self._made[service]


def allow(action, resource="*", **more):
    """One Allow statement as a dictionary."""
    return {"Effect": "Allow", "Action": action, "Resource": resource, **more}


def deny(action, resource="*", **more):
    """One Deny statement as a dictionary."""
    return {"Effect": "Deny", "Action": action, "Resource": resource, **more}


def policy(*statements):
    """A policy document of these statements, as JSON text."""
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)})


def create_user(admin, *statements):
    """A new IAM user of `admin`'s account with an inline policy of `statements`; none means no policy."""
    iam = admin.iam
    name = unique("user")
    user = iam.create_user(UserName=name)["User"]
    if statements:
        iam.put_user_policy(UserName=name, PolicyName="test", PolicyDocument=policy(*statements))
    key = iam.create_access_key(UserName=name)["AccessKey"]
    return Principal(key["AccessKeyId"], key["SecretAccessKey"], None, user["Arn"].split(":")[4], user["Arn"])


def create_role(admin, trusted, *statements):
    """A new role which `trusted` (a Principal element) may assume, with an inline policy; returns its ARN."""
    name = unique("role")
    trust = {"Effect": "Allow", "Principal": trusted, "Action": "sts:AssumeRole"}
    role = admin.iam.create_role(RoleName=name, AssumeRolePolicyDocument=policy(trust))["Role"]
    if statements:
        admin.iam.put_role_policy(RoleName=name, PolicyName="test", PolicyDocument=policy(*statements))
    return role["Arn"]


def create_account(server):
    """A second account of the installation, made as AWS makes one; returns an administrator of it.

    Organizations' CreateAccount leaves a role in the new account which a user of the
    management account may enter; an administrator with long-term keys is made through it.
    """
    root = Clients(server.http, server.root)
    answer = root.organizations.create_account(Email=f"{unique('owner')}@example.com", AccountName=unique("account"))

    def created():
        status = root.organizations.describe_create_account_status(CreateAccountRequestId=answer["CreateAccountStatus"]["Id"])
        assert status["CreateAccountStatus"]["State"] != "FAILED", status
        return status["CreateAccountStatus"].get("AccountId")

    account = eventually(created, what="the new account")
    visitor = Clients(server.http, create_user(root, allow("sts:AssumeRole")))
    role = f"arn:aws:iam::{account}:role/OrganizationAccountAccessRole"
    session = Principal.of_session(visitor.sts.assume_role(RoleArn=role, RoleSessionName="setup"))
    return create_user(Clients(server.http, session), allow("*"))
