//! CloudHSM V2. There are no tokens here to make a cluster of.

use super::{Exception, Sample};

const NO_SUCH: Exception = Exception::Fails(400, "CloudHsmResourceNotFoundException");

pub(super) const SAMPLES: &[Sample] = &[
    Sample::json("CopyBackupToRegion", r#"{"DestinationRegion":"eu-west-1","BackupId":"backup-2345abcdefg"}"#).but(NO_SUCH),
    Sample::json("CreateCluster", r#"{"HsmType":"hsm1.medium","SubnetIds":["subnet-0123456789abcdef0"]}"#).but(Exception::Fails(400, "CloudHsmResourceLimitExceededException")),
    Sample::json("CreateHsm", r#"{"ClusterId":"cluster-2345abcdefg","AvailabilityZone":"us-east-1a"}"#).but(NO_SUCH),
    Sample::json("DeleteBackup", r#"{"BackupId":"backup-2345abcdefg"}"#).but(NO_SUCH),
    Sample::json("DeleteCluster", r#"{"ClusterId":"cluster-2345abcdefg"}"#).but(NO_SUCH),
    Sample::json("DeleteHsm", r#"{"ClusterId":"cluster-2345abcdefg","HsmId":"hsm-2345abcdefg"}"#).but(NO_SUCH),
    Sample::json("DeleteResourcePolicy", r#"{"ResourceArn":"arn:aws:cloudhsm:us-east-1:$ACCOUNT:backup/backup-2345abcdefg"}"#).but(NO_SUCH),
    Sample::json("DescribeBackups", r#"{}"#),
    Sample::json("DescribeClusters", r#"{}"#),
    Sample::json("GetResourcePolicy", r#"{"ResourceArn":"arn:aws:cloudhsm:us-east-1:$ACCOUNT:backup/backup-2345abcdefg"}"#).but(NO_SUCH),
    Sample::json("InitializeCluster", r#"{"ClusterId":"cluster-2345abcdefg","SignedCert":"PEM","TrustAnchor":"PEM"}"#).but(NO_SUCH),
    Sample::json("ListTags", r#"{"ResourceId":"cluster-2345abcdefg"}"#).but(NO_SUCH),
    Sample::json("ModifyBackupAttributes", r#"{"BackupId":"backup-2345abcdefg","NeverExpires":true}"#).but(NO_SUCH),
    Sample::json("ModifyCluster", r#"{"ClusterId":"cluster-2345abcdefg","BackupRetentionPolicy":{"Type":"DAYS","Value":"30"}}"#).but(NO_SUCH),
    Sample::json("PutResourcePolicy", r#"{"ResourceArn":"arn:aws:cloudhsm:us-east-1:$ACCOUNT:backup/backup-2345abcdefg","Policy":"{}"}"#).but(NO_SUCH),
    Sample::json("RestoreBackup", r#"{"BackupId":"backup-2345abcdefg"}"#).but(NO_SUCH),
    Sample::json("TagResource", r#"{"ResourceId":"cluster-2345abcdefg","TagList":[{"Key":"team","Value":"blue"}]}"#).but(NO_SUCH),
    Sample::json("UntagResource", r#"{"ResourceId":"cluster-2345abcdefg","TagKeyList":["team"]}"#).but(NO_SUCH),
];
