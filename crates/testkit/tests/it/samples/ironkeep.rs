//! Ironkeep's own API.

use super::{Exception, Sample};

/// There is nothing that could be backed up.
const NO_PLACE: Exception = Exception::Fails(400, "InvalidStateException");

/// What the request names is not there.
const NOT_THERE: Exception = Exception::Fails(400, "NoSuchEntityException");

/// What is under the key of the samples.
const UNDER_KEY: &str = r#"{"KmsKeyArn":"arn:aws:kms:us-east-1:$ACCOUNT:key/$KEY"}"#;

pub(super) const SAMPLES: &[Sample] = &[
    Sample::json("CancelRewrap", r#"{"RewrapId":"0000000000000000000000000000"}"#).but(NOT_THERE),
    Sample::json("ExplainAccess", r#"{"PrincipalArn":"$ROLE","Action":"kms:ListKeys"}"#),
    Sample::json("GetAccountUsage", "{}"),
    Sample::json("GetBackup", r#"{"BackupName":"first"}"#).but(NOT_THERE),
    Sample::json("GetBucketUsage", r#"{"BucketName":"samples"}"#),
    Sample::json("GetCounters", "{}"),
    Sample::json("GetObjectProtection", r#"{"BucketName":"samples","Key":"object"}"#),
    Sample::json("GetRewrap", r#"{"RewrapId":"0000000000000000000000000000"}"#).but(NOT_THERE),
    Sample::json("GetSigningCertificate", r#"{"Fingerprint":"$FINGERPRINT"}"#)
        .but(Exception::ForAnybody("certificates are for everybody who has got a notice of SNS")),
    Sample::json("GetStatus", "{}"),
    Sample::json("ListBucketUsage", "{}"),
    Sample::json("ListJobs", "{}"),
    Sample::json("ListKeyAlerts", "{}"),
    Sample::json("ListOperations", r#"{"ServiceName":"kms"}"#),
    Sample::json("ListParametersUnderKey", UNDER_KEY),
    Sample::json("ListQueuesUnderKey", UNDER_KEY),
    Sample::json("ListRewraps", "{}"),
    Sample::json("ListSecretsUnderKey", UNDER_KEY),
    Sample::json("ListServices", "{}"),
    Sample::json("ListTrailsUnderKey", UNDER_KEY),
    Sample::json(
        "ListVersionsUnderKey",
        r#"{"BucketName":"samples","KmsKeyArn":"arn:aws:kms:us-east-1:$ACCOUNT:key/$KEY"}"#,
    ),
    Sample::json(
        "ListVersionsUnderOtherKeys",
        r#"{"BucketName":"samples","KmsKeyArn":"arn:aws:kms:us-east-1:$ACCOUNT:key/$KEY"}"#,
    ),
    Sample::json("ProveKeyDeletion", r#"{"KeyId":"1234abcd-12ab-34cd-56ef-1234567890ab"}"#)
        .but(NOT_THERE),
    Sample::json("PutAccountQuota", r#"{"AccountId":"$ACCOUNT","Quota":{"MaxBytes":1000000}}"#),
    Sample::json("PutBucketQuota", r#"{"BucketName":"samples","Quota":{"MaxVersions":1000}}"#),
    Sample::json("QueryRecords", r#"{"ResourceName":"samples","MaxResults":10}"#),
    Sample::json("RotateDomainKeys", "{}"),
    Sample::json("RotateOwnedKeys", "{}"),
    Sample::json("RunJob", r#"{"JobName":"client-tokens"}"#)
        .but(Exception::ChangesNothing("the job has nothing to do")),
    Sample::json("SealServer", "{}")
        .but(Exception::ChangesNothing("who seals is told by the record, and no row by it")),
    Sample::json("StartBackup", r#"{"BackupName":"first"}"#).but(NO_PLACE),
    Sample::json(
        "StartRewrap",
        r#"{"BucketName":"samples","KmsKeyArn":"arn:aws:kms:us-east-1:$ACCOUNT:key/$KEY","RoleArn":"$ROLE"}"#,
    ),
    Sample::json("VerifyJournal", "{}"),
    Sample::json("WhoCanAccess", r#"{"Purpose":"ASSUME_ROLE","Resource":"$ROLE"}"#),
];
