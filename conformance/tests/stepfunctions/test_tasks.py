"""Tasks by boto3: calls with the role alone, retries, catchers, tokens, other executions."""

import json

import pytest

from conformance.principals import Clients, allow, create_user, unique
from conformance.refusal import refused
from conformance.tests.stepfunctions.machines import (
    SEND, ended, failed, history, kinds, made, message, output, queue, role, started, states)
from conformance.waiting import eventually

SDK = "arn:aws:states:::aws-sdk:"


@pytest.fixture
def sfn(root):
    return root.stepfunctions


def task(resource, parameters=None, **more):
    return {"Type": "Task", "Resource": resource} | ({"Parameters": parameters} if parameters is not None else {}) | more


def test_an_operation_of_an_sdk(root, sfn, bucket):
    machine = made(
        root,
        states(
            "Put",
            Put=task(SDK + "s3:putObject", {"Bucket": bucket, "Key.$": "$.key", "Body": "text"}, ResultPath=None, Next="Get"),
            Get=task(SDK + "s3:getObject", {"Bucket": bucket, "Key.$": "$.key"}, ResultSelector={"body.$": "$.Body", "bytes.$": "$.ContentLength"})),
        allow(["s3:PutObject", "s3:GetObject"]))
    execution = started(sfn, machine, {"key": "k"})
    found = ended(sfn, execution)
    assert json.loads(found["output"]) == {"body": "text", "bytes": 4}, found
    assert kinds(sfn, execution)[1:7] == ["TaskStateEntered", "TaskScheduled", "TaskStarted", "TaskSucceeded", "TaskStateExited", "TaskStateEntered"]
    [scheduled, _] = [it["taskScheduledEventDetails"] for it in history(sfn, execution) if it["type"] == "TaskScheduled"]
    assert (scheduled["resourceType"], scheduled["resource"]) == ("aws-sdk:s3", "putObject")
    assert root.s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"text"


def test_services_of_each_protocol(root, sfn, key):
    machine = made(
        root,
        states("P", P={"Type": "Parallel", "Branches": [
            states("Kms", Kms=task(SDK + "kms:describeKey", {"KeyId": key}, ResultSelector={"id.$": "$.KeyMetadata.Arn"})),
            states("Iam", Iam=task(SDK + "iam:listRoles", {"MaxItems": 1}, ResultSelector={"n.$": "States.ArrayLength($.Roles)"})),
            states("Secret", Secret=task(SDK + "secretsmanager:getRandomPassword", {"PasswordLength": 12}, ResultSelector={"n.$": "$.RandomPassword.length()"})),
            states("Sfn", Sfn=task(SDK + "sfn:listStateMachines", {"MaxResults": 1}, ResultSelector={"n.$": "$.StateMachines.length()"})),
        ]}),
        allow(["kms:DescribeKey", "iam:ListRoles", "secretsmanager:GetRandomPassword", "states:ListStateMachines"]))
    assert output(sfn, machine) == [{"id": key}, {"n": 1}, {"n": 12}, {"n": 1}]


def test_it_acts_with_its_role_only(root, sfn, key):
    """Whoever starts it is root; the role may do nothing."""
    machine = made(root, states("K", K=task(SDK + "kms:describeKey", {"KeyId": key})))
    error, cause = failed(sfn, machine)
    assert error == "Kms.AccessDeniedException" and "is not authorized to perform: kms:DescribeKey" in cause and ":assumed-role/" in cause
    untrusted = root.iam.create_role(RoleName=unique("role"), AssumeRolePolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": []} | {"Statement": [
        {"Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "sts:AssumeRole"}]}))["Role"]["Arn"]
    error, cause = failed(sfn, made(root, states("K", K=task(SDK + "kms:describeKey", {"KeyId": key})), role_arn=untrusted))
    assert error == "States.Permissions" and "cannot be assumed" in cause


def test_the_trust_of_a_role_knows_the_machine(root, sfn, key):
    trust = lambda arn: json.dumps({"Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Principal": {"Service": "states.amazonaws.com"}, "Action": "sts:AssumeRole", "Condition": {"ArnLike": {"aws:SourceArn": arn}}}]})
    arn = role(root, allow("kms:DescribeKey"))
    machine = made(root, states("K", K=task(SDK + "kms:describeKey", {"KeyId": key}, ResultSelector={"ok": True})), role_arn=arn)
    root.iam.update_assume_role_policy(RoleName=arn.split("/")[-1], PolicyDocument=trust(machine))
    assert output(sfn, machine) == {"ok": True}
    root.iam.update_assume_role_policy(RoleName=arn.split("/")[-1], PolicyDocument=trust(machine + "-other"))
    assert failed(sfn, machine)[0] == "States.Permissions"


def test_parameters_that_do_not_fit(root, sfn):
    error, cause = failed(sfn, made(root, states("K", K=task(SDK + "kms:describeKey", {"keyId": "x"}))))
    assert error == "States.Runtime" and 'The field "keyId" is not supported by Step Functions' in cause


def test_retries_with_their_pauses(root, sfn):
    """The bucket comes while it is tried again."""
    name = unique("later")
    machine = made(
        root,
        states("L", L=task(SDK + "s3:listObjectsV2", {"Bucket": name}, ResultSelector={"n.$": "$.KeyCount"}, Retry=[
            {"ErrorEquals": ["S3.NoSuchBucketException"], "IntervalSeconds": 1, "MaxAttempts": 30, "BackoffRate": 1.0}])),
        allow("s3:ListBucket"))
    execution = started(sfn, machine)
    eventually(lambda: "TaskFailed" in kinds(sfn, execution), what="a first failure")
    root.s3.create_bucket(Bucket=name)
    assert json.loads(ended(sfn, execution)["output"]) == {"n": 0}
    found = kinds(sfn, execution)
    assert found.count("TaskStateEntered") == 1 and found.count("TaskScheduled") == found.count("TaskFailed") + 1


def test_what_is_tried_too_often_is_caught(root, sfn):
    machine = made(
        root,
        states("L", L=task(SDK + "s3:listObjectsV2", {"Bucket": unique("never")}, Retry=[{"ErrorEquals": ["States.TaskFailed"], "IntervalSeconds": 1, "MaxAttempts": 1}], Catch=[
            {"ErrorEquals": ["States.ALL"], "Next": "C", "ResultPath": "$.error", "Assign": {"seen.$": "$.Error"}}]),
            C={"Type": "Pass", "Parameters": {"error.$": "$.error.Error", "seen.$": "$seen", "kept.$": "$.n"}}),
        allow("s3:ListBucket"))
    execution = started(sfn, machine, {"n": 1})
    assert json.loads(ended(sfn, execution)["output"]) == {"error": "S3.NoSuchBucketException", "seen": "S3.NoSuchBucketException", "kept": 1}
    assert kinds(sfn, execution).count("TaskFailed") == 2


def test_messages_notices_and_events(root, sfn):
    url = queue(root)
    topic = root.sns.create_topic(Name=unique("topic"))["TopicArn"]
    machine = made(
        root,
        states(
            "Q",
            Q=task("arn:aws:states:::sqs:sendMessage", {"QueueUrl": url, "MessageBody": {"n.$": "$.n"}}, ResultSelector={"id.$": "$.MessageId"}, ResultPath="$.q", Next="T"),
            T=task("arn:aws:states:::sns:publish", {"TopicArn": topic, "Message": {"n": 1}}, ResultSelector={"id.$": "$.MessageId"}, ResultPath="$.t", Next="E"),
            E=task("arn:aws:states:::events:putEvents", {"Entries": [{"Source": "test", "DetailType": "it", "Detail": {"n.$": "$.n"}}]}, ResultSelector={"failed.$": "$.FailedEntryCount"}, ResultPath="$.e")),
        SEND, allow(["sns:Publish", "events:PutEvents"]))
    found = output(sfn, machine, {"n": 5})
    assert found["q"]["id"] and found["t"]["id"] and found["e"] == {"failed": 0}
    assert json.loads(message(root, url)) == {"n": 5}


def approval(url, **more):
    body = {"token.$": "$$.Task.Token", "execution.$": "$$.Execution.Name"}
    return task("arn:aws:states:::sqs:sendMessage.waitForTaskToken", {"QueueUrl": url, "MessageBody": body}, **more)


def test_an_answer_may_be_as_large_as_data_are(root, sfn):
    url = queue(root)
    machine = made(root, states("Ask", Ask=approval(url)), SEND)
    execution = started(sfn, machine)
    token = json.loads(message(root, url))["token"]
    large = "y" * (262_144 - 2)
    sfn.send_task_success(taskToken=token, output=json.dumps(large))
    assert json.loads(ended(sfn, execution)["output"]) == large


def test_somebody_approves(server, root, sfn):
    url = queue(root)
    machine = made(root, states("Ask", Ask=approval(url, ResultPath="$.answer")), SEND)
    execution = started(sfn, machine, {"n": 1})
    token = json.loads(message(root, url))["token"]
    eventually(lambda: kinds(sfn, execution)[-1] == "TaskSubmitted", what="a task that waits")
    nobody = Clients(server.http, create_user(root, allow("states:StartExecution"))).stepfunctions
    with refused("AccessDeniedException", 400):
        nobody.send_task_success(taskToken=token, output="{}")
    with refused("InvalidOutput", 400):
        sfn.send_task_success(taskToken=token, output="{")
    approver = Clients(server.http, create_user(root, allow("states:SendTaskSuccess"))).stepfunctions
    approver.send_task_success(taskToken=token, output=json.dumps({"approved": True}))
    assert json.loads(ended(sfn, execution)["output"]) == {"n": 1, "answer": {"approved": True}}
    with refused("TaskTimedOut", 400):
        sfn.send_task_success(taskToken=token, output="{}")
    with refused("InvalidToken", 400):
        sfn.send_task_success(taskToken="none", output="{}")


def test_somebody_rejects(root, sfn):
    url = queue(root)
    machine = made(root, states("Ask", Ask=approval(url, Catch=[{"ErrorEquals": ["Rejected"], "Next": "No"}]), No={"Type": "Pass"}), SEND)
    execution = started(sfn, machine)
    sfn.send_task_failure(taskToken=json.loads(message(root, url))["token"], error="Rejected", cause="not today")
    assert json.loads(ended(sfn, execution)["output"]) == {"Error": "Rejected", "Cause": "not today"}
    assert "TaskFailed" in kinds(sfn, execution)


def test_a_token_of_another_account(server, root, sfn, other_account):
    url = queue(root)
    machine = made(root, states("Ask", Ask=approval(url)), SEND)
    execution = started(sfn, machine)
    token = json.loads(message(root, url))["token"]
    with refused("TaskTimedOut", 400):
        other_account.stepfunctions.send_task_success(taskToken=token, output="{}")
    sfn.send_task_success(taskToken=token, output="1")
    assert ended(sfn, execution)["status"] == "SUCCEEDED"


def test_nobody_answers(root, sfn):
    url = queue(root)
    late = made(root, states("Ask", Ask=approval(url, TimeoutSeconds=1)), SEND)
    assert failed(sfn, late)[0] == "States.Timeout"
    silent = made(root, states("Ask", Ask=approval(url, HeartbeatSeconds=2, TimeoutSeconds=60, Catch=[{"ErrorEquals": ["States.HeartbeatTimeout"], "Next": "S"}]), S={"Type": "Succeed"}), SEND)
    execution = started(sfn, silent)
    assert ended(sfn, execution)["status"] == "SUCCEEDED" and "TaskTimedOut" in kinds(sfn, execution)


def test_a_heartbeat_keeps_a_task(root, sfn):
    url = queue(root)
    machine = made(root, states("Ask", Ask=approval(url, HeartbeatSeconds=3)), SEND)
    execution = started(sfn, machine)
    token = json.loads(message(root, url))["token"]
    begun = sfn.describe_execution(executionArn=execution)["startDate"].timestamp()
    import time
    def beats():
        sfn.send_task_heartbeat(taskToken=token)
        return time.time() > begun + 5
    eventually(beats, what="heartbeats beyond the first silence")
    sfn.send_task_success(taskToken=token, output='"alive"')
    assert json.loads(ended(sfn, execution)["output"]) == "alive"


def test_an_execution_within_another(root, sfn):
    inner = made(root, states("A", A={"Type": "Pass", "Parameters": {"got.$": "$.n"}}))
    start = lambda end, **more: states("S", S=task("arn:aws:states:::states:startExecution" + end, {"StateMachineArn": inner, "Input": {"n.$": "$.n"}}, **more))
    grants = allow(["states:StartExecution", "states:DescribeExecution"])
    asked = output(sfn, made(root, start(""), grants), {"n": 1})
    assert asked["ExecutionArn"].startswith(inner.replace(":stateMachine:", ":execution:"))
    parsed = output(sfn, made(root, start(".sync:2"), grants), {"n": 2})
    assert (parsed["Status"], parsed["Output"]) == ("SUCCEEDED", {"got": 2})
    text = output(sfn, made(root, start(".sync"), grants), {"n": 3})
    assert json.loads(text["Output"]) == {"got": 3}


def test_an_execution_within_another_that_fails(root, sfn):
    inner = made(root, states("F", F={"Type": "Fail", "Error": "Inner"}))
    outer = made(root, states("S", S=task("arn:aws:states:::states:startExecution.sync:2", {"StateMachineArn": inner})), allow(["states:StartExecution", "states:DescribeExecution"]))
    error, cause = failed(sfn, outer)
    assert error == "States.TaskFailed" and json.loads(cause)["Error"] == "Inner"
