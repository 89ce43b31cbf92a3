"""Rotation of secrets: roles that rotators act with, and the job that makes them."""

import json
import uuid

from conformance.principals import allow, create_role, policy, unique
from conformance.tests.server.test_jobs import run

SERVICE = "secretsmanager.amazonaws.com"
JOB = "secretsmanager-rotation"

# What AWS's guide lets the role of a managed external secret do.
ACTIONS = ["secretsmanager:DescribeSecret", "secretsmanager:GetSecretValue", "secretsmanager:PutSecretValue", "secretsmanager:UpdateSecretVersionStage"]


def role(root, *more, name=None):
    """A role for rotations; its ARN."""
    statements = [allow(ACTIONS), allow("secretsmanager:GetRandomPassword"), *more]
    if name is None:
        return create_role(root, {"Service": SERVICE}, *statements)
    trust = policy({"Effect": "Allow", "Principal": {"Service": SERVICE}, "Action": "sts:AssumeRole"})
    made = root.iam.create_role(RoleName=name, AssumeRolePolicyDocument=trust)["Role"]["Arn"]
    root.iam.put_role_policy(RoleName=name, PolicyName="rotation", PolicyDocument=policy(*statements))
    return made


def token():
    return str(uuid.uuid4())


def secret(root, kind, value, **options):
    """A managed external secret; its ARN."""
    text = value if isinstance(value, str) else json.dumps(value)
    return root.secretsmanager.create_secret(Name=unique("rotated"), SecretString=text, Type=kind, **options)["ARN"]


def rotate(server, root, arn, **options):
    """Rotates, and gives the token and what became of it."""
    asked = root.secretsmanager.rotate_secret(SecretId=arn, **options)["VersionId"]
    run(server, JOB)
    return asked


def value(root, arn, **which):
    return json.loads(root.secretsmanager.get_secret_value(SecretId=arn, **which)["SecretString"])


def stages(root, arn):
    return root.secretsmanager.describe_secret(SecretId=arn).get("VersionIdsToStages", {})


def metadata(**pairs):
    return [{"Key": key, "Value": value} for key, value in pairs.items()]
