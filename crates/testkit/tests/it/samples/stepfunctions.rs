//! Step Functions.

use super::{Exception, Sample};

/// The calls that make what the samples act on: state machines, and executions that run and that were stopped.
pub(crate) const WORKFLOW_RESOURCES: &[Sample] = &[
    Sample::json(
        "CreateStateMachine",
        r#"{"name":"used","roleArn":"arn:aws:iam::$ACCOUNT:role/workflows","definition":"{\"StartAt\":\"W\",\"States\":{\"W\":{\"Type\":\"Wait\",\"Seconds\":9999,\"End\":true}}}","tags":[{"key":"k","value":"v"}]}"#,
    ),
    Sample::json(
        "CreateStateMachine",
        r#"{"name":"bare","roleArn":"arn:aws:iam::$ACCOUNT:role/workflows","definition":"{\"StartAt\":\"S\",\"States\":{\"S\":{\"Type\":\"Succeed\"}}}"}"#,
    ),
    Sample::json(
        "StartExecution",
        r#"{"stateMachineArn":"arn:aws:states:us-east-1:$ACCOUNT:stateMachine:used","name":"runs"}"#,
    ),
    Sample::json(
        "StartExecution",
        r#"{"stateMachineArn":"arn:aws:states:us-east-1:$ACCOUNT:stateMachine:used","name":"stopped"}"#,
    ),
    Sample::json(
        "StopExecution",
        r#"{"executionArn":"arn:aws:states:us-east-1:$ACCOUNT:execution:used:stopped"}"#,
    ),
];

pub(super) const SAMPLES: &[Sample] = &[
    Sample::json("CreateStateMachine", r#"{"name":"fresh","roleArn":"arn:aws:iam::$ACCOUNT:role/workflows","definition":"{\"Comment\":\"$CANARY\",\"StartAt\":\"S\",\"States\":{\"S\":{\"Type\":\"Succeed\"}}}"}"#),
    Sample::json("DeleteStateMachine", r#"{"stateMachineArn":"arn:aws:states:us-east-1:$ACCOUNT:stateMachine:bare"}"#),
    Sample::json("DescribeExecution", r#"{"executionArn":"arn:aws:states:us-east-1:$ACCOUNT:execution:used:runs"}"#),
    Sample::json("DescribeStateMachine", r#"{"stateMachineArn":"arn:aws:states:us-east-1:$ACCOUNT:stateMachine:used"}"#),
    Sample::json("DescribeStateMachineForExecution", r#"{"executionArn":"arn:aws:states:us-east-1:$ACCOUNT:execution:used:runs"}"#),
    Sample::json("GetExecutionHistory", r#"{"executionArn":"arn:aws:states:us-east-1:$ACCOUNT:execution:used:runs"}"#),
    Sample::json("ListExecutions", r#"{"stateMachineArn":"arn:aws:states:us-east-1:$ACCOUNT:stateMachine:used"}"#),
    Sample::json("ListStateMachineVersions", r#"{"stateMachineArn":"arn:aws:states:us-east-1:$ACCOUNT:stateMachine:used"}"#),
    Sample::json("ListStateMachines", r#"{}"#),
    Sample::json("ListTagsForResource", r#"{"resourceArn":"arn:aws:states:us-east-1:$ACCOUNT:stateMachine:used"}"#),
    Sample::json("RedriveExecution", r#"{"executionArn":"arn:aws:states:us-east-1:$ACCOUNT:execution:used:stopped"}"#),
    Sample::json("SendTaskFailure", r#"{"taskToken":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA","error":"$CANARY"}"#).but(Exception::Fails(400, "TaskTimedOut")),
    Sample::json("SendTaskHeartbeat", r#"{"taskToken":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}"#).but(Exception::Fails(400, "TaskTimedOut")),
    Sample::json("SendTaskSuccess", r#"{"taskToken":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA","output":"1"}"#).but(Exception::Fails(400, "TaskTimedOut")),
    Sample::json("StartExecution", r#"{"stateMachineArn":"arn:aws:states:us-east-1:$ACCOUNT:stateMachine:used","name":"fresh","input":"{\"said\":\"$CANARY\"}"}"#),
    Sample::json("StartSyncExecution", r#"{"input":"{\"a\":\"$CANARY\"}","stateMachineArn":"arn:aws:states:us-east-1:$ACCOUNT:stateMachine:used"}"#).but(Exception::Fails(400, "StateMachineTypeNotSupported")),
    Sample::json("StopExecution", r#"{"executionArn":"arn:aws:states:us-east-1:$ACCOUNT:execution:used:runs","error":"$CANARY"}"#),
    Sample::json("TagResource", r#"{"resourceArn":"arn:aws:states:us-east-1:$ACCOUNT:stateMachine:used","tags":[{"key":"a","value":"b"}]}"#),
    Sample::json("UntagResource", r#"{"resourceArn":"arn:aws:states:us-east-1:$ACCOUNT:stateMachine:used","tagKeys":["k"]}"#),
    Sample::json("UpdateStateMachine", r#"{"stateMachineArn":"arn:aws:states:us-east-1:$ACCOUNT:stateMachine:used","definition":"{\"Comment\":\"$CANARY\",\"StartAt\":\"S\",\"States\":{\"S\":{\"Type\":\"Succeed\"}}}"}"#),
    Sample::json("ValidateStateMachineDefinition", r#"{"definition":"{\"Comment\":\"$CANARY\",\"StartAt\":\"S\",\"States\":{\"S\":{\"Type\":\"Succeed\"}}}"}"#),
];
