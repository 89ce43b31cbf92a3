"""State machines by boto3: made, changed, listed, tagged, deleted, and definitions that are none."""

import json
import re

import pytest

from conformance.principals import Clients, allow, create_user, unique
from conformance.refusal import refused
from conformance.tests.stepfunctions.machines import ended, made, output, role, started, states
from conformance.waiting import eventually

PASS = states("A", A={"Type": "Pass", "Result": {"n": 1}})


@pytest.fixture
def sfn(root):
    return root.stepfunctions


def test_a_machine_is_as_it_was_made(root, sfn):
    arn, name = role(root), unique("machine")
    answer = sfn.create_state_machine(name=name, definition=json.dumps(PASS), roleArn=arn, tags=[{"key": "team", "value": "blue"}])
    machine = answer["stateMachineArn"]
    assert machine.endswith(f":stateMachine:{name}") and ":states:" in machine
    found = sfn.describe_state_machine(stateMachineArn=machine)
    assert (found["name"], found["status"], found["type"], found["roleArn"]) == (name, "ACTIVE", "STANDARD", arn)
    assert json.loads(found["definition"]) == PASS and found["creationDate"] == answer["creationDate"]
    assert found["encryptionConfiguration"] == {"type": "AWS_OWNED_KEY"}
    assert found["loggingConfiguration"] == {"level": "OFF", "includeExecutionData": False}
    assert found["tracingConfiguration"] == {"enabled": False} and "revisionId" not in found
    assert sfn.describe_state_machine(stateMachineArn=machine, includedData="METADATA_ONLY")["definition"] == ""
    assert sfn.list_tags_for_resource(resourceArn=machine)["tags"] == [{"key": "team", "value": "blue"}]
    listed = [it for page in sfn.get_paginator("list_state_machines").paginate(PaginationConfig={"PageSize": 2}) for it in page["stateMachines"]]
    assert [it["name"] for it in listed if it["stateMachineArn"] == machine] == [name]
    assert sfn.list_state_machine_versions(stateMachineArn=machine)["stateMachineVersions"] == []


def test_the_same_call_is_the_same_machine(root, sfn):
    arn, name = role(root), unique("machine")
    make = lambda definition: sfn.create_state_machine(name=name, definition=json.dumps(definition), roleArn=arn)
    assert make(PASS)["stateMachineArn"] == make(PASS)["stateMachineArn"]
    with refused("StateMachineAlreadyExists", 400):
        make(states("B", B={"Type": "Succeed"}))


def test_a_change_is_for_executions_that_begin_later(root, sfn):
    machine = made(root, states("W", W={"Type": "Wait", "Seconds": 1, "Next": "A"}, A={"Type": "Pass", "Result": "old"}))
    before = started(sfn, machine)
    answer = sfn.update_state_machine(stateMachineArn=machine, definition=json.dumps(states("A", A={"Type": "Pass", "Result": "new"})))
    assert output(sfn, machine) == "new" and answer["revisionId"]
    assert json.loads(ended(sfn, before)["output"]) == "old"
    assert "old" in sfn.describe_state_machine_for_execution(executionArn=before)["definition"]
    with refused("MissingRequiredParameter", 400):
        sfn.update_state_machine(stateMachineArn=machine)


def test_tags(root, sfn):
    machine = made(root, PASS)
    sfn.tag_resource(resourceArn=machine, tags=[{"key": "a", "value": "1"}, {"key": "b", "value": "2"}])
    sfn.untag_resource(resourceArn=machine, tagKeys=["a"])
    assert sfn.list_tags_for_resource(resourceArn=machine)["tags"] == [{"key": "b", "value": "2"}]
    with refused("ResourceNotFound", 400):
        sfn.list_tags_for_resource(resourceArn=machine + "-none")


def test_deletion_waits_for_what_runs(root, sfn):
    machine = made(root, states("W", W={"Type": "Wait", "Seconds": 3600}))
    execution = started(sfn, machine)
    sfn.delete_state_machine(stateMachineArn=machine)
    assert sfn.describe_state_machine(stateMachineArn=machine)["status"] == "DELETING"
    with refused("StateMachineDeleting", 400):
        started(sfn, machine)
    sfn.stop_execution(executionArn=execution)
    with refused("StateMachineDoesNotExist", 400):
        sfn.describe_state_machine(stateMachineArn=machine)
    sfn.delete_state_machine(stateMachineArn=machine)
    assert sfn.describe_execution(executionArn=execution)["status"] == "ABORTED"


def test_what_is_none(root, sfn):
    with refused("StateMachineDoesNotExist", 400):
        sfn.describe_state_machine(stateMachineArn=made(root, PASS) + "-none")
    with refused("InvalidArn", 400):
        sfn.describe_state_machine(stateMachineArn="arn:aws:states:us-east-1:1:other")
    with refused("InvalidName", 400):
        sfn.create_state_machine(name="with space", definition=json.dumps(PASS), roleArn=role(root))
    with refused("ValidationException", 400):
        made(root, PASS, loggingConfiguration={"level": "ALL"})
    with refused("ValidationException", 400):
        made(root, PASS, publish=True)


@pytest.mark.parametrize("definition,said", [
    ("{", "INVALID_JSON_DESCRIPTION"),
    ({"States": {"A": {"Type": "Succeed"}}}, "These fields are required: [StartAt]"),
    (states("A", A={"Type": "Pass", "Next": "B"}), "MISSING_TRANSITION_TARGET: Missing 'Next' target: B at /States/A/Next"),
    (states("A", A={"Type": "Succeed"}, B={"Type": "Succeed"}), 'State "B" is not reachable. at /States/B'),
    (states("A", A={"Type": "Nothing", "End": True}), "is not a Type"),
    (states("A", A={"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:s3:inventObject"}), "is not recognized"),
    (states("A", A={"Type": "Pass", "QueryLanguage": "JSONata"}), "JSONata is not supported by this server"),
    (states("A", A={"Type": "Pass", "Parameters": {"x.$": "$.["}}), "must be a valid JSONPath"),
    (states("A", A={"Type": "Wait", "Seconds": 1, "SecondsPath": "$.x"}), "Only one of [Seconds, SecondsPath]"),
    (states("A", A={"Type": "Pass", "Retry": []}), "Field 'Retry' is not supported"),
], ids=lambda it: it if isinstance(it, str) else "")
def test_definitions_that_are_none(root, sfn, definition, said):
    text = definition if isinstance(definition, str) else json.dumps(definition)
    with refused("InvalidDefinition", 400, re.escape(said)):
        sfn.create_state_machine(name=unique("none"), definition=text, roleArn=role(root))
    answer = sfn.validate_state_machine_definition(definition=text)
    assert answer["result"] == "FAIL" and any(said.split(": ")[0].split(" at ")[0] in it["code"] + it["message"] for it in answer["diagnostics"])


def test_a_definition_that_is_one(sfn):
    assert sfn.validate_state_machine_definition(definition=json.dumps(PASS)) | {"ResponseMetadata": None} == {
        "result": "OK", "diagnostics": [], "truncated": False, "ResponseMetadata": None}


def test_whoever_makes_one_has_to_pass_its_role(server, root):
    arn = role(root)
    make = lambda *more: Clients(server.http, create_user(root, allow("states:*"), *more)).stepfunctions.create_state_machine(
        name=unique("machine"), definition=json.dumps(PASS), roleArn=arn)
    with refused("AccessDeniedException", 400, "iam:PassRole"):
        make()
    with refused("AccessDeniedException", 400):
        make(allow("iam:PassRole", arn, Condition={"StringEquals": {"iam:PassedToService": "sns.amazonaws.com"}}))
    assert make(allow("iam:PassRole", arn, Condition={"StringEquals": {"iam:PassedToService": "states.amazonaws.com"}}))


def test_tags_decide(server, root, sfn):
    machine = made(root, PASS, tags=[{"key": "team", "value": "blue"}])
    caller = lambda team: Clients(server.http, create_user(root, allow("states:StartExecution", Condition={"StringEquals": {"aws:ResourceTag/team": team}}))).stepfunctions
    assert started(caller("blue"), machine)
    with refused("AccessDeniedException", 400):
        started(caller("red"), machine)
