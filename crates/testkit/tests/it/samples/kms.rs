//! KMS.

use super::Sample;

pub(super) const SAMPLES: &[Sample] = &[
    Sample::json("CancelKeyDeletion", r#"{"KeyId":"$PENDING_KEY"}"#),
    Sample::json("CreateAlias", r#"{"AliasName":"alias/fresh","TargetKeyId":"$KEY"}"#),
    Sample::json("CreateKey", "{}"),
    Sample::json("Decrypt", r#"{"CiphertextBlob":"$CIPHERTEXT"}"#),
    Sample::json("DeleteAlias", r#"{"AliasName":"alias/used"}"#),
    Sample::json("DescribeKey", r#"{"KeyId":"alias/used"}"#),
    Sample::json("DisableKey", r#"{"KeyId":"$KEY"}"#),
    Sample::json("DisableKeyRotation", r#"{"KeyId":"$KEY"}"#),
    Sample::json("EnableKey", r#"{"KeyId":"$DISABLED_KEY"}"#),
    Sample::json("EnableKeyRotation", r#"{"KeyId":"$OTHER_KEY"}"#),
    Sample::json("Encrypt", r#"{"KeyId":"$KEY","Plaintext":"$SECRET"}"#),
    Sample::json("GenerateDataKey", r#"{"KeyId":"$KEY","KeySpec":"AES_256"}"#),
    Sample::json("GenerateDataKeyWithoutPlaintext", r#"{"KeyId":"$KEY","KeySpec":"AES_256"}"#),
    Sample::json("GenerateRandom", r#"{"NumberOfBytes":32}"#),
    Sample::json("GetKeyPolicy", r#"{"KeyId":"$KEY"}"#),
    Sample::json("GetKeyRotationStatus", r#"{"KeyId":"$KEY"}"#),
    Sample::json("ListAliases", "{}"),
    Sample::json("ListKeyPolicies", r#"{"KeyId":"$KEY"}"#),
    Sample::json("ListKeyRotations", r#"{"KeyId":"$KEY"}"#),
    Sample::json("ListKeys", "{}"),
    Sample::json("ListResourceTags", r#"{"KeyId":"$KEY"}"#),
    Sample::json(
        "PutKeyPolicy",
        r#"{"KeyId":"$KEY","Policy":"{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::$ACCOUNT:root\"},\"Action\":\"kms:*\",\"Resource\":\"*\"}]}"}"#,
    ),
    Sample::json(
        "ReEncrypt",
        r#"{"CiphertextBlob":"$CIPHERTEXT","DestinationKeyId":"$OTHER_KEY"}"#,
    ),
    Sample::json("RotateKeyOnDemand", r#"{"KeyId":"$KEY"}"#),
    Sample::json("ScheduleKeyDeletion", r#"{"KeyId":"$KEY","PendingWindowInDays":7}"#),
    Sample::json("TagResource", r#"{"KeyId":"$KEY","Tags":[{"TagKey":"a","TagValue":"b"}]}"#),
    Sample::json("UntagResource", r#"{"KeyId":"$KEY","TagKeys":["k"]}"#),
    Sample::json("UpdateAlias", r#"{"AliasName":"alias/used","TargetKeyId":"$OTHER_KEY"}"#),
    Sample::json("UpdateKeyDescription", r#"{"KeyId":"$KEY","Description":"new"}"#),
];
