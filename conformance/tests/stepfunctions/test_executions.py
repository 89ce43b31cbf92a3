"""Executions by boto3: data from state to state, waits, choices, failures, branches, items, histories."""

import json

import pytest

from conformance.refusal import refused
from conformance.tests.stepfunctions.machines import ended, failed, history, kinds, made, output, started, states
from conformance.principals import Clients, allow, client, create_user, unique


@pytest.fixture
def sfn(root):
    return root.stepfunctions


def test_the_history_of_a_pass(root, sfn):
    machine = made(root, states("A", A={"Type": "Pass", "Result": {"n": 1}, "ResultPath": "$.made"}))
    execution = started(sfn, machine, {"given": True}, name="first")
    assert execution == machine.replace(":stateMachine:", ":execution:") + ":first"
    found = ended(sfn, execution)
    assert found["status"] == "SUCCEEDED" and json.loads(found["output"]) == {"given": True, "made": {"n": 1}}
    assert json.loads(found["input"]) == {"given": True} and found["inputDetails"] == {"included": True}
    events = history(sfn, execution)
    assert [(it["id"], it["previousEventId"], it["type"]) for it in events] == [
        (1, 0, "ExecutionStarted"), (2, 0, "PassStateEntered"), (3, 2, "PassStateExited"), (4, 3, "ExecutionSucceeded")]
    assert json.loads(events[0]["executionStartedEventDetails"]["input"]) == {"given": True}
    assert events[1]["stateEnteredEventDetails"]["name"] == "A"
    assert json.loads(events[3]["executionSucceededEventDetails"]["output"]) == {"given": True, "made": {"n": 1}}
    assert [it["id"] for it in history(sfn, execution, reverseOrder=True, PaginationConfig={"PageSize": 2})] == [4, 3, 2, 1]
    bare = history(sfn, execution, includeExecutionData=False)
    assert "input" not in bare[0]["executionStartedEventDetails"] and bare[1]["stateEnteredEventDetails"]["name"] == "A"


def test_the_name_of_an_execution(root, sfn):
    machine = made(root, states("W", W={"Type": "Wait", "Seconds": 3600}))
    name = unique("run")
    first = started(sfn, machine, {"a": 1}, name=name)
    assert started(sfn, machine, {"a": 1}, name=name) == first
    with refused("ExecutionAlreadyExists", 400):
        started(sfn, machine, {"a": 2}, name=name)
    answer = sfn.stop_execution(executionArn=first, error="Enough", cause="of it")
    found = ended(sfn, first)
    assert (found["status"], found["error"], found["cause"], found["stopDate"]) == ("ABORTED", "Enough", "of it", answer["stopDate"])
    assert kinds(sfn, first)[-1] == "ExecutionAborted"
    with refused("ExecutionAlreadyExists", 400):
        started(sfn, machine, {"a": 1}, name=name)
    with refused("InvalidExecutionInput", 400):
        sfn.start_execution(stateMachineArn=machine, input="{")
    with refused("ExecutionDoesNotExist", 400):
        sfn.describe_execution(executionArn=first + "-none")


def test_lists(root, sfn):
    machine = made(root, states("C", C={"Type": "Choice", "Choices": [{"Variable": "$.fail", "BooleanEquals": True, "Next": "F"}], "Default": "S"}, F={"Type": "Fail"}, S={"Type": "Succeed"}))
    runs = [started(sfn, machine, {"fail": it}) for it in (True, False, False)]
    for run in runs:
        ended(sfn, run)
    of = lambda **options: [it["executionArn"] for page in sfn.get_paginator("list_executions").paginate(stateMachineArn=machine, PaginationConfig={"PageSize": 1}, **options) for it in page["executions"]]
    assert set(of()) == set(runs) and len(of()) == 3
    assert of(statusFilter="FAILED") == [runs[0]] and set(of(statusFilter="SUCCEEDED")) == set(runs[1:])


CHOICES = [
    ({"Variable": "$.x", "NumericGreaterThan": 5}, {"x": 6}, {"x": 5}),
    ({"Variable": "$.x", "NumericEqualsPath": "$.y"}, {"x": 6, "y": 6.0}, {"x": 5, "y": 6}),
    ({"Variable": "$.x", "StringMatches": "log-*.txt"}, {"x": "log-a.txt"}, {"x": "log-a.csv"}),
    ({"Variable": "$.x", "StringLessThan": "b"}, {"x": "a"}, {"x": "c"}),
    ({"Variable": "$.x", "TimestampLessThan": "2024-01-01T00:00:00Z"}, {"x": "2023-01-01T00:00:00Z"}, {"x": "2025-01-01T00:00:00Z"}),
    ({"Variable": "$.x", "IsPresent": True}, {"x": None}, {}),
    ({"Variable": "$.x", "IsNull": True}, {"x": None}, {"x": 1}),
    ({"And": [{"Variable": "$.x", "IsNumeric": True}, {"Not": {"Variable": "$.x", "NumericEquals": 1}}]}, {"x": 2}, {"x": 1}),
    ({"Or": [{"Variable": "$.x", "StringEquals": "a"}, {"Variable": "$.x", "StringEquals": "b"}]}, {"x": "b"}, {"x": "c"}),
]


@pytest.mark.parametrize("rule,taken,other", CHOICES, ids=range(len(CHOICES)))
def test_choices(root, sfn, rule, taken, other):
    machine = made(root, states("C", C={"Type": "Choice", "Choices": [rule | {"Next": "Yes"}], "Default": "No"}, Yes={"Type": "Pass", "Result": "yes"}, No={"Type": "Pass", "Result": "no"}))
    assert (output(sfn, machine, taken), output(sfn, machine, other)) == ("yes", "no")


def test_no_choice_matches(root, sfn):
    machine = made(root, states("C", C={"Type": "Choice", "Choices": [{"Variable": "$.x", "NumericEquals": 1, "Next": "S"}]}, S={"Type": "Succeed"}))
    assert failed(sfn, machine, {"x": 2})[0] == "States.NoChoiceMatched"


EXPRESSIONS = {
    "States.Format('{} and {}', $.a, 'b')": "x and b",
    "States.StringToJson($.json)": {"k": [1, 2]},
    "States.JsonToString($.o)": '{"p":1}',
    "States.Array($.a, 1, true, null)": ["x", 1, True, None],
    "States.ArrayPartition($.list, 2)": [[1, 2], [3, 3]],
    "States.ArrayContains($.list, 3)": True,
    "States.ArrayRange(1, 9, 4)": [1, 5, 9],
    "States.ArrayGetItem($.list, 1)": 2,
    "States.ArrayLength($.list)": 4,
    "States.ArrayUnique($.list)": [1, 2, 3],
    "States.Base64Encode('data')": "ZGF0YQ==",
    "States.Base64Decode('ZGF0YQ==')": "data",
    "States.Hash('data', 'SHA-256')": "3a6eb0790f39ac87c94f3856b2dd2c5d110e6811602261a9a923d3bb23adc8b7",
    "States.JsonMerge($.o, $.q, false)": {"p": 2},
    "States.MathAdd(1, -3)": -2,
    "States.StringSplit('1.2*3', '.*')": ["1", "2", "3"],
    "$.list[?(@ > 1)]": [2, 3, 3],
    "$..p": [1, 2],
    "$.list[-1:]": [3],
    "$$.StateMachine.Name": None,
}


def test_expressions(root, sfn):
    parameters = {f"e{number}.$": text for number, text in enumerate(EXPRESSIONS)}
    machine = made(root, states("A", A={"Type": "Pass", "Parameters": parameters}))
    found = output(sfn, machine, {"a": "x", "json": '{"k":[1,2]}', "o": {"p": 1}, "q": {"p": 2}, "list": [1, 2, 3, 3]})
    wanted = {f"e{number}": value for number, value in enumerate(EXPRESSIONS.values())}
    wanted[f"e{len(EXPRESSIONS) - 1}"] = machine.split(":")[-1]
    assert found == wanted


def test_data_by_its_paths(root, sfn):
    machine = made(root, states(
        "A",
        A={"Type": "Pass", "InputPath": "$.in", "Parameters": {"kept.$": "$.a", "said": 1}, "ResultPath": "$.out.here", "OutputPath": "$.out", "Next": "B"},
        B={"Type": "Pass", "ResultPath": None, "Result": "dropped"}))
    assert output(sfn, machine, {"in": {"a": [1]}}) == {"here": {"kept": [1], "said": 1}}


def test_variables(root, sfn):
    machine = made(root, states(
        "A",
        A={"Type": "Pass", "Assign": {"x.$": "$.n", "y": 2}, "Next": "P"},
        P={"Type": "Parallel", "Branches": [states("I", I={"Type": "Pass", "Parameters": {"seen.$": "$x"}})], "Next": "C"},
        C={"Type": "Choice", "Choices": [{"Variable": "$y", "NumericEquals": 2, "Next": "E", "Assign": {"y.$": "States.MathAdd($y, 1)"}}]},
        E={"Type": "Pass", "Parameters": {"x.$": "$x", "y.$": "$y", "branch.$": "$[0].seen"}}))
    execution = started(sfn, machine, {"n": 7})
    assert json.loads(ended(sfn, execution)["output"]) == {"x": 7, "y": 3, "branch": 7}
    [left] = [it for it in history(sfn, execution) if it.get("stateExitedEventDetails", {}).get("name") == "A"]
    assert left["stateExitedEventDetails"]["assignedVariables"] == {"x": "7", "y": "2"}


def test_what_is_not_there(root, sfn):
    machine = made(root, states("A", A={"Type": "Pass", "Parameters": {"x.$": "$.missing"}}))
    error, cause = failed(sfn, machine, {"a": 1})
    assert error == "States.Runtime" and "The JSONPath '$.missing' specified for the field 'x.$' could not be found in the input" in cause
    assert "An error occurred while executing the state 'A' (entered at the event id #2)" in cause


def test_failures(root, sfn):
    machine = made(root, states("F", F={"Type": "Fail", "ErrorPath": "$.e", "Cause": "because"}))
    execution = started(sfn, machine, {"e": "Mine"})
    found = ended(sfn, execution)
    assert (found["status"], found["error"], found["cause"]) == ("FAILED", "Mine", "because")
    assert kinds(sfn, execution) == ["ExecutionStarted", "FailStateEntered", "ExecutionFailed"]


def test_waits_and_time_that_runs_out(root, sfn):
    waits = made(root, states("W", W={"Type": "Wait", "SecondsPath": "$.s"}))
    execution = started(sfn, waits, {"s": 1})
    found = ended(sfn, execution)
    assert 1 <= (found["stopDate"] - found["startDate"]).total_seconds() < 5
    assert kinds(sfn, execution) == ["ExecutionStarted", "WaitStateEntered", "WaitStateExited", "ExecutionSucceeded"]
    past = made(root, states("W", W={"Type": "Wait", "Timestamp": "2020-01-01T00:00:00Z"}))
    assert output(sfn, past, {"kept": 1}) == {"kept": 1}
    late = made(root, states("W", W={"Type": "Wait", "Seconds": 600}) | {"TimeoutSeconds": 1})
    found = ended(sfn, started(sfn, late))
    assert found["status"] == "TIMED_OUT"


def test_branches(root, sfn):
    machine = made(root, states("P", P={"Type": "Parallel", "Branches": [
        states("A", A={"Type": "Pass", "Parameters": {"a.$": "$.n"}}),
        states("B", B={"Type": "Wait", "Seconds": 0, "Next": "C"}, C={"Type": "Pass", "Result": "b"}),
    ], "ResultSelector": {"first.$": "$[0].a", "second.$": "$[1]"}, "ResultPath": "$.made"}))
    execution = started(sfn, machine, {"n": 3})
    assert json.loads(ended(sfn, execution)["output"]) == {"n": 3, "made": {"first": 3, "second": "b"}}
    found = kinds(sfn, execution)
    assert found[:3] == ["ExecutionStarted", "ParallelStateEntered", "ParallelStateStarted"]
    assert found[-3:] == ["ParallelStateSucceeded", "ParallelStateExited", "ExecutionSucceeded"]


def test_a_branch_that_fails_ends_the_others(root, sfn):
    branches = [states("F", F={"Type": "Fail", "Error": "Bad", "Cause": "branch"}), states("W", W={"Type": "Wait", "Seconds": 3600})]
    caught = made(root, states("P", P={"Type": "Parallel", "Branches": branches, "Catch": [{"ErrorEquals": ["Bad"], "Next": "C", "ResultPath": "$.error"}]}, C={"Type": "Pass"}))
    assert output(sfn, caught, {"n": 1}) == {"n": 1, "error": {"Error": "Bad", "Cause": "branch"}}
    bare = made(root, states("P", P={"Type": "Parallel", "Branches": branches}))
    assert failed(sfn, bare) == ("Bad", "branch")


def test_items(root, sfn):
    machine = made(root, states("M", M={
        "Type": "Map", "ItemsPath": "$.items", "MaxConcurrency": 2,
        "ItemSelector": {"n.$": "$$.Map.Item.Value", "at.$": "$$.Map.Item.Index", "all.$": "$.k"},
        "ItemProcessor": {"ProcessorConfig": {"Mode": "INLINE"}} | states("D", D={"Type": "Pass", "Parameters": {"m.$": "States.MathAdd($.n, $.at)", "k.$": "$.all", "i.$": "$$.Map.Item.Index"}}),
    }))
    execution = started(sfn, machine, {"items": [10, 20, 30], "k": "k"})
    assert json.loads(ended(sfn, execution)["output"]) == [{"m": 10 + 11 * it, "k": "k", "i": it} for it in range(3)]
    found = kinds(sfn, execution)
    assert found.count("MapIterationStarted") == found.count("MapIterationSucceeded") == 3
    [begun] = [it for it in history(sfn, execution) if it["type"] == "MapStateStarted"]
    assert begun["mapStateStartedEventDetails"] == {"length": 3}
    assert output(sfn, machine, {"items": [], "k": 1}) == []


def test_an_item_that_fails(root, sfn):
    inner = states("C", C={"Type": "Choice", "Choices": [{"Variable": "$", "NumericEquals": 2, "Next": "F"}], "Default": "S"}, F={"Type": "Fail", "Error": "Two"}, S={"Type": "Succeed"})
    machine = made(root, states("M", M={"Type": "Map", "ItemProcessor": inner, "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "E"}]}, E={"Type": "Pass"}))
    assert output(sfn, machine, [1, 2, 3]) == {"Error": "Two", "Cause": ""}
    assert output(sfn, machine, [1, 3]) == [1, 3]


def test_redrive_goes_on_where_it_failed(root, sfn):
    definition = states("A", A={"Type": "Pass", "Result": 1, "Next": "W"}, W={"Type": "Wait", "Seconds": 3600})
    machine = made(root, definition)
    execution = started(sfn, machine)
    with refused("ExecutionNotRedrivable", 400):
        sfn.redrive_execution(executionArn=execution)
    sfn.stop_execution(executionArn=execution)
    assert sfn.describe_execution(executionArn=execution)["redriveStatus"] == "REDRIVABLE"
    sfn.redrive_execution(executionArn=execution)
    found = sfn.describe_execution(executionArn=execution)
    assert (found["status"], found["redriveCount"]) == ("RUNNING", 1)
    assert "ExecutionRedriven" in kinds(sfn, execution)
    sfn.stop_execution(executionArn=execution)
    assert kinds(sfn, execution).count("PassStateEntered") == 1


def test_express(root, sfn):
    machine = made(root, states("A", A={"Type": "Pass", "Parameters": {"n.$": "$.n"}}), type="EXPRESS")
    found = sync(root, machine, {"n": 1})
    assert found["status"] == "SUCCEEDED" and json.loads(found["output"]) == {"n": 1}
    fails = made(root, states("F", F={"Type": "Fail", "Error": "E", "Cause": "c"}), type="EXPRESS")
    found = sync(root, fails)
    assert (found["status"], found["error"], found["cause"]) == ("FAILED", "E", "c")
    only = Clients(root.endpoint, create_user(root, allow("states:StartSyncExecution", machine)))
    assert sync(only, machine, {"n": 2})["status"] == "SUCCEEDED"
    with refused("AccessDeniedException", 400):
        sync(Clients(root.endpoint, create_user(root, allow("states:StartExecution"))), machine)
    with refused("StateMachineTypeNotSupported", 400):
        sync(root, made(root, states("S", S={"Type": "Succeed"})))
    with refused("StateMachineTypeNotSupported", 400):
        sfn.list_executions(stateMachineArn=machine)


def sync(root, machine, data=None):
    """boto3 would put `sync-` before the name of the host."""
    sfn = client("stepfunctions", root.endpoint, root.principal, inject_host_prefix=False)
    return sfn.start_sync_execution(stateMachineArn=machine, input=json.dumps(data or {}))


def test_data_as_large_as_aws_takes_them_pass_through(root):
    """256 KiB go in, are in the history, and come out; a byte more is refused."""
    sfn = root.stepfunctions
    machine = made(root, states("Wait", Wait={"Type": "Wait", "Seconds": 0, "Next": "Pass"}, Pass={"Type": "Pass"}))
    large = "y" * (262_144 - 2)
    done = ended(sfn, started(sfn, machine, large))
    assert done["status"] == "SUCCEEDED" and json.loads(done["output"]) == large
    events = sfn.get_execution_history(executionArn=done["executionArn"])["events"]
    assert json.loads(events[0]["executionStartedEventDetails"]["input"]) == large
    assert json.loads(events[-1]["executionSucceededEventDetails"]["output"]) == large
    with refused("ValidationException", 400):
        started(sfn, machine, large + "y")
