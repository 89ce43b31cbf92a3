//! Secrets Manager.

use super::{Exception, Sample};

/// The calls that make what the samples act on: a secret with two versions and a policy, one that is
/// rotated, one with a replica, and one that waits for its deletion.
pub(crate) const SECRET_RESOURCES: &[Sample] = &[
    Sample::json(
        "CreateSecret",
        r#"{"Name":"used","SecretString":"$CANARY","ClientRequestToken":"00000000-0000-0000-0000-000000000001","Tags":[{"Key":"k","Value":"v"}]}"#,
    ),
    Sample::json(
        "PutSecretValue",
        r#"{"SecretId":"used","SecretBinary":"$SECRET","ClientRequestToken":"00000000-0000-0000-0000-000000000002"}"#,
    ),
    Sample::json("PutResourcePolicy", r#"{"SecretId":"used","ResourcePolicy":"$SECRET_POLICY"}"#),
    Sample::json("CreateSecret", r#"{"Name":"rotated","SecretString":"$CANARY"}"#),
    Sample::json(
        "RotateSecret",
        r#"{"SecretId":"rotated","RotationLambdaARN":"$ROTATION_FUNCTION"}"#,
    ),
    Sample::json(
        "CreateSecret",
        r#"{"Name":"replicated","SecretString":"$CANARY","AddReplicaRegions":[{"Region":"eu-west-1"}]}"#,
    ),
    Sample::json("CreateSecret", r#"{"Name":"pending","SecretString":"$CANARY"}"#),
    Sample::json("DeleteSecret", r#"{"SecretId":"pending"}"#),
];

pub(super) const SAMPLES: &[Sample] = &[
    Sample::json("BatchGetSecretValue", r#"{"SecretIdList":["used"]}"#),
    Sample::json("CancelRotateSecret", r#"{"SecretId":"rotated"}"#),
    Sample::json("CreateSecret", r#"{"Name":"fresh","SecretString":"$CANARY"}"#),
    Sample::json("DeleteResourcePolicy", r#"{"SecretId":"used"}"#),
    Sample::json("DeleteSecret", r#"{"SecretId":"used"}"#),
    Sample::json("DescribeSecret", r#"{"SecretId":"used"}"#),
    Sample::json("GetRandomPassword", "{}"),
    Sample::json("GetResourcePolicy", r#"{"SecretId":"used"}"#),
    Sample::json("GetSecretValue", r#"{"SecretId":"used"}"#),
    Sample::json("ListSecretVersionIds", r#"{"SecretId":"used"}"#),
    Sample::json("ListSecrets", "{}"),
    Sample::json("PutResourcePolicy", r#"{"SecretId":"used","ResourcePolicy":"$SECRET_POLICY"}"#),
    Sample::json("PutSecretValue", r#"{"SecretId":"used","SecretString":"$CANARY"}"#),
    Sample::json(
        "RemoveRegionsFromReplication",
        r#"{"SecretId":"replicated","RemoveReplicaRegions":["eu-west-1"]}"#,
    ),
    Sample::json(
        "ReplicateSecretToRegions",
        r#"{"SecretId":"used","AddReplicaRegions":[{"Region":"eu-west-1"}]}"#,
    ),
    Sample::json("RestoreSecret", r#"{"SecretId":"pending"}"#),
    Sample::json(
        "RotateSecret",
        r#"{"SecretId":"used","RotationLambdaARN":"$ROTATION_FUNCTION","RotationRules":{"AutomaticallyAfterDays":30}}"#,
    ),
    // It is called in the Region of a replica.
    Sample::json("StopReplicationToReplica", r#"{"SecretId":"used"}"#)
        .but(Exception::Fails(400, "InvalidParameterException")),
    Sample::json("TagResource", r#"{"SecretId":"used","Tags":[{"Key":"a","Value":"b"}]}"#),
    Sample::json("UntagResource", r#"{"SecretId":"used","TagKeys":["k"]}"#),
    Sample::json("UpdateSecret", r#"{"SecretId":"used","SecretString":"$CANARY"}"#),
    Sample::json(
        "UpdateSecretVersionStage",
        r#"{"SecretId":"used","VersionStage":"mine","MoveToVersionId":"00000000-0000-0000-0000-000000000001"}"#,
    ),
    Sample::json("ValidateResourcePolicy", r#"{"ResourcePolicy":"$SECRET_POLICY"}"#),
];
