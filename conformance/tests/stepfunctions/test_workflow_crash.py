"""Power cuts: SIGKILL while executions are under way. Each that was acknowledged comes to its end, and its history has no gap."""

import json
import os
import random
import time

import pytest

from conformance.principals import Clients, allow, unique
from conformance.tests.stepfunctions.machines import ended, history, made, states
from conformance.waiting import eventually

ROUNDS = 12 if "IRONKEEP_TEST_LONG" in os.environ else 5
EXECUTIONS = 6
SDK = "arn:aws:states:::aws-sdk:"


def definition(bucket, url):
    """Every kind of state: data, calls, a pause, branches, items, a retry, and an answer that comes later."""
    put = lambda key: {"Type": "Task", "Resource": SDK + "s3:putObject", "Parameters": {"Bucket": bucket, "Key.$": key, "Body": "x"}, "ResultPath": None}
    return states(
        "Begin",
        Begin={"Type": "Pass", "Parameters": {"name.$": "$$.Execution.Name", "items": [1, 2, 3]}, "Assign": {"name.$": "$$.Execution.Name"}, "Next": "First"},
        First=put("States.Format('{}/first', $.name)") | {"Next": "Pause"},
        Pause={"Type": "Wait", "Seconds": 1, "Next": "Both"},
        Both={"Type": "Parallel", "ResultPath": None, "Next": "Each", "Branches": [
            states("Left", Left=put("States.Format('{}/left', $.name)")),
            states("Right", Right=put("States.Format('{}/right', $.name)")),
        ]},
        Each={"Type": "Map", "ItemsPath": "$.items", "MaxConcurrency": 2, "ResultPath": None, "Next": "Ask",
              "ItemSelector": {"n.$": "$$.Map.Item.Value"},
              "ItemProcessor": states("Item", Item=put("States.Format('{}/item-{}', $name, $.n)"))},
        Ask={"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken", "Next": "Late",
             "Parameters": {"QueueUrl": url, "MessageBody": {"token.$": "$$.Task.Token"}}, "ResultPath": "$.answer"},
        Late={"Type": "Task", "Resource": SDK + "s3:getObject", "Parameters": {"Bucket": bucket, "Key.$": "States.Format('{}/late', $.name)"},
              "Retry": [{"ErrorEquals": ["S3.NoSuchKeyException"], "IntervalSeconds": 1, "MaxAttempts": 60, "BackoffRate": 1.0}],
              "ResultSelector": {"body.$": "$.Body"}, "ResultPath": "$.late"})


@pytest.mark.long
@pytest.mark.timeout(300)
def test_every_execution_comes_to_its_end(fresh_server):
    server = fresh_server()
    seed = int(os.environ.get("IRONKEEP_CRASH_SEED", random.randrange(2**32)))
    print(f"IRONKEEP_CRASH_SEED={seed}")
    chance = random.Random(seed)
    root = Clients(server.http, server.root)
    bucket, queue = unique("crash"), unique("asked")
    root.s3.create_bucket(Bucket=bucket)
    root.sqs.create_queue(QueueName=queue)
    machine = made(root, definition(bucket, f"/{server.account}/{queue}"), allow(["s3:PutObject", "s3:GetObject", "s3:ListBucket", "sqs:SendMessage"]))
    executions = [root.stepfunctions.start_execution(stateMachineArn=machine)["executionArn"] for _ in range(EXECUTIONS)]
    for _ in range(ROUNDS):
        time.sleep(chance.uniform(0.02, 0.7))
        server.kill()
        server.start()
    root = Clients(server.http, server.root)
    url = root.sqs.get_queue_url(QueueName=queue)["QueueUrl"]
    for execution in executions:
        root.s3.put_object(Bucket=bucket, Key=f"{execution.split(':')[-1]}/late", Body=b"here")

    def answered():
        """A call that was made again has its token sent again: any of them counts."""
        for message in root.sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10, WaitTimeSeconds=1).get("Messages", []):
            try:
                root.stepfunctions.send_task_success(taskToken=json.loads(message["Body"])["token"], output='"yes"')
            except root.stepfunctions.exceptions.TaskTimedOut:
                pass
            root.sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
        found = [root.stepfunctions.describe_execution(executionArn=it)["status"] for it in executions]
        return all(status != "RUNNING" for status in found)

    eventually(answered, seconds=120, what="the end of every execution")
    for execution in executions:
        found = ended(root.stepfunctions, execution)
        assert found["status"] == "SUCCEEDED", found
        name = execution.split(":")[-1]
        assert json.loads(found["output"]) == {"name": name, "items": [1, 2, 3], "answer": "yes", "late": {"body": "here"}}
        events = history(root.stepfunctions, execution)
        assert [it["id"] for it in events] == list(range(1, len(events) + 1))
        kinds = [it["type"] for it in events]
        assert kinds.count("ExecutionSucceeded") == 1 and kinds.count("TaskSucceeded") + kinds.count("TaskFailed") == kinds.count("TaskScheduled")
        entered = [it["stateEnteredEventDetails"]["name"] for it in events if "stateEnteredEventDetails" in it]
        assert sorted(entered) == sorted(["Begin", "First", "Pause", "Both", "Left", "Right", "Each", "Item", "Item", "Item", "Ask", "Late"])
        keys = {it["Key"] for it in root.s3.list_objects_v2(Bucket=bucket, Prefix=f"{name}/")["Contents"]}
        assert keys == {f"{name}/{it}" for it in ("first", "left", "right", "item-1", "item-2", "item-3", "late")}
