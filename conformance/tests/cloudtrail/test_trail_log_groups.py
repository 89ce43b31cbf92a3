"""Trails whose events go to a log group, too: with a role that the user names, and with nothing else."""

import json

from conformance.principals import Clients, allow, create_role, create_user, policy, unique
from conformance.refusal import refused
from conformance.tests.logs.groups import made
from conformance.tests.server.test_jobs import admin
from conformance.trails import SERVICE, Trail
from conformance.waiting import eventually


def delivered(server):
    status, body = admin(server, "jobs/cloudtrail-delivery/run", "POST")
    assert status == 200, body


def arn_of(server, group):
    return f"arn:aws:logs:{server.region}:{server.account}:log-group:{group}:*"


def test_events_go_to_a_log_group_too(root, server):
    group = made(root.logs, streams=())
    arn = arn_of(server, group)
    role = create_role(root, SERVICE, allow(["logs:CreateLogStream", "logs:PutLogEvents"], f"{arn[:-1]}log-stream:{server.account}_CloudTrail_*"))
    with Trail(root, server, CloudWatchLogsLogGroupArn=arn, CloudWatchLogsRoleArn=role) as trail:
        assert (trail.made["CloudWatchLogsLogGroupArn"], trail.made["CloudWatchLogsRoleArn"]) == (arn, role)
        shown = root.cloudtrail.get_trail(Name=trail.name)["Trail"]
        assert (shown["CloudWatchLogsLogGroupArn"], shown["CloudWatchLogsRoleArn"]) == (arn, role)
        marker = unique("noted")
        root.kms.create_key(Description=marker)

        def found():
            delivered(server)
            return root.logs.filter_log_events(logGroupName=group, filterPattern="{ $.eventName = CreateKey }")["events"]

        events = [one for one in eventually(found, what="events") if marker in one["message"]]
        [event] = events
        assert event["logStreamName"] == f"{server.account}_CloudTrail_{server.region}"
        assert json.loads(event["message"])["requestParameters"]["description"] == marker
        assert trail.status()["LatestCloudWatchLogsDeliveryTime"]
        # What the role may no more shows in the status, and the files come all the same.
        root.iam.put_role_policy(RoleName=role.rsplit("/", 1)[1], PolicyName="no", PolicyDocument=policy({"Effect": "Deny", "Action": "logs:*", "Resource": "*"}))
        root.kms.create_key(Description=unique("later"))
        eventually(lambda: delivered(server) or trail.status().get("LatestCloudWatchLogsDeliveryError"), what="an error")
        assert trail.status()["LatestCloudWatchLogsDeliveryError"] == "AccessDeniedException"
        root.cloudtrail.update_trail(Name=trail.name, CloudWatchLogsLogGroupArn="", CloudWatchLogsRoleArn="")
        assert "CloudWatchLogsLogGroupArn" not in root.cloudtrail.get_trail(Name=trail.name)["Trail"]


def test_groups_and_roles_that_do_not_do(root, server):
    group = made(root.logs, streams=())
    arn = arn_of(server, group)
    role = create_role(root, SERVICE)
    stranger = create_role(root, {"Service": "s3.amazonaws.com"})
    make = lambda group, role: Trail(root, server, start=False, CloudWatchLogsLogGroupArn=group, CloudWatchLogsRoleArn=role)
    for bad in (arn[:-2], arn.replace(server.account, "999999999999"), "x"):
        with refused("InvalidCloudWatchLogsLogGroupArnException", 400):
            make(bad, role)
    for bad in ("x", stranger, role + "-absent"):
        with refused("InvalidCloudWatchLogsRoleArnException", 400):
            make(arn, bad)
    with refused("InvalidCloudWatchLogsRoleArnException", 400, "You must specify a role ARN as well as a log group."):
        Trail(root, server, start=False, CloudWatchLogsLogGroupArn=arn)
    with Trail(root, server, start=False) as trail:
        user = Clients(server.http, create_user(root, allow("cloudtrail:*")))
        with refused("AccessDeniedException", 400, "iam:PassRole"):
            user.cloudtrail.update_trail(Name=trail.name, CloudWatchLogsLogGroupArn=arn, CloudWatchLogsRoleArn=role)
        assert root.cloudtrail.update_trail(Name=trail.name, CloudWatchLogsLogGroupArn=arn, CloudWatchLogsRoleArn=role)["CloudWatchLogsRoleArn"] == role
