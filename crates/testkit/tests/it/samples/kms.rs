//! KMS.

use super::{Exception, Sample};

/// There is no token here for a store.
const NO_STORE: Exception = Exception::Fails(400, "CustomKeyStoreNotFoundException");

pub(super) const SAMPLES: &[Sample] = &[
    Sample::json("CancelKeyDeletion", r#"{"KeyId":"$PENDING_KEY"}"#),
    Sample::json("ConnectCustomKeyStore", r#"{"CustomKeyStoreId":"cks-1234567890abcdef0"}"#)
        .but(NO_STORE),
    Sample::json("CreateAlias", r#"{"AliasName":"alias/fresh","TargetKeyId":"$KEY"}"#),
    Sample::json(
        "CreateCustomKeyStore",
        r#"{"CustomKeyStoreName":"n","CloudHsmClusterId":"cluster-2345abcdefg","TrustAnchorCertificate":"PEM","KeyStorePassword":"password"}"#,
    )
    .but(Exception::Fails(400, "CloudHsmClusterNotFoundException")),
    Sample::json(
        "CreateGrant",
        r#"{"KeyId":"$KEY","GranteePrincipal":"arn:aws:iam::$ACCOUNT:root","Operations":["Encrypt"]}"#,
    ),
    Sample::json("CreateKey", "{}"),
    Sample::json(
        "Decapsulate",
        r#"{"KeyId":"$KEM_KEY","SharedSecretCiphertextBlob":"$ENCAPSULATED","EncapsulationAlgorithm":"ML_KEM"}"#,
    ),
    Sample::json("Decrypt", r#"{"CiphertextBlob":"$CIPHERTEXT"}"#),
    Sample::json("DeleteAlias", r#"{"AliasName":"alias/used"}"#),
    Sample::json("DeleteCustomKeyStore", r#"{"CustomKeyStoreId":"cks-1234567890abcdef0"}"#)
        .but(NO_STORE),
    Sample::json("DeleteImportedKeyMaterial", r#"{"KeyId":"$EXTERNAL_KEY"}"#)
        .but(Exception::ChangesNothing("the key waits for its first material")),
    Sample::json(
        "DeriveSharedSecret",
        r#"{"KeyId":"$AGREEMENT_KEY","KeyAgreementAlgorithm":"ECDH","PublicKey":"$PUBLIC_KEY"}"#,
    ),
    Sample::json("DescribeCustomKeyStores", "{}"),
    Sample::json("DescribeKey", r#"{"KeyId":"alias/used"}"#),
    Sample::json("DisableKey", r#"{"KeyId":"$KEY"}"#),
    Sample::json("DisableKeyRotation", r#"{"KeyId":"$KEY"}"#),
    Sample::json("DisconnectCustomKeyStore", r#"{"CustomKeyStoreId":"cks-1234567890abcdef0"}"#)
        .but(NO_STORE),
    Sample::json("EnableKey", r#"{"KeyId":"$DISABLED_KEY"}"#),
    Sample::json("EnableKeyRotation", r#"{"KeyId":"$OTHER_KEY"}"#),
    Sample::json("Encapsulate", r#"{"KeyId":"$KEM_KEY","EncapsulationAlgorithm":"ML_KEM"}"#),
    Sample::json("Encrypt", r#"{"KeyId":"$KEY","Plaintext":"$SECRET"}"#),
    Sample::json("GenerateDataKey", r#"{"KeyId":"$KEY","KeySpec":"AES_256"}"#),
    Sample::json("GenerateDataKeyPair", r#"{"KeyId":"$KEY","KeyPairSpec":"ECC_NIST_P256"}"#),
    Sample::json(
        "GenerateDataKeyPairWithoutPlaintext",
        r#"{"KeyId":"$KEY","KeyPairSpec":"ECC_NIST_P256"}"#,
    ),
    Sample::json("GenerateDataKeyWithoutPlaintext", r#"{"KeyId":"$KEY","KeySpec":"AES_256"}"#),
    Sample::json(
        "GenerateMac",
        r#"{"KeyId":"$MAC_KEY","Message":"$SECRET","MacAlgorithm":"HMAC_SHA_256"}"#,
    ),
    Sample::json("GenerateRandom", r#"{"NumberOfBytes":32}"#),
    Sample::json("GetKeyLastUsage", r#"{"KeyId":"$KEY"}"#),
    Sample::json("GetKeyPolicy", r#"{"KeyId":"$KEY"}"#),
    Sample::json("GetKeyRotationStatus", r#"{"KeyId":"$KEY"}"#),
    Sample::json(
        "GetParametersForImport",
        r#"{"KeyId":"$EXTERNAL_KEY","WrappingAlgorithm":"RSAES_OAEP_SHA_256","WrappingKeySpec":"RSA_2048"}"#,
    ),
    Sample::json("GetPublicKey", r#"{"KeyId":"$SIGNING_KEY"}"#),
    Sample::json(
        "ImportKeyMaterial",
        r#"{"KeyId":"$EXTERNAL_KEY","ImportToken":"$IMPORT_TOKEN","EncryptedKeyMaterial":"$WRAPPED","ExpirationModel":"KEY_MATERIAL_DOES_NOT_EXPIRE"}"#,
    ),
    Sample::json("ListAliases", "{}"),
    Sample::json("ListGrants", r#"{"KeyId":"$KEY"}"#),
    Sample::json("ListKeyPolicies", r#"{"KeyId":"$KEY"}"#),
    Sample::json("ListKeyRotations", r#"{"KeyId":"$KEY"}"#),
    Sample::json("ListKeys", "{}"),
    Sample::json("ListResourceTags", r#"{"KeyId":"$KEY"}"#),
    Sample::json("ListRetirableGrants", r#"{"RetiringPrincipal":"arn:aws:iam::$ACCOUNT:root"}"#),
    Sample::json(
        "PutKeyPolicy",
        r#"{"KeyId":"$KEY","Policy":"{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::$ACCOUNT:root\"},\"Action\":\"kms:*\",\"Resource\":\"*\"}]}"}"#,
    ),
    Sample::json(
        "ReEncrypt",
        r#"{"CiphertextBlob":"$CIPHERTEXT","DestinationKeyId":"$OTHER_KEY"}"#,
    ),
    Sample::json("ReplicateKey", r#"{"KeyId":"$MULTI_KEY","ReplicaRegion":"eu-central-1"}"#),
    Sample::json("RetireGrant", r#"{"KeyId":"$KEY","GrantId":"$GRANT"}"#),
    Sample::json("RevokeGrant", r#"{"KeyId":"$KEY","GrantId":"$GRANT"}"#),
    Sample::json("RotateKeyOnDemand", r#"{"KeyId":"$KEY"}"#),
    Sample::json("ScheduleKeyDeletion", r#"{"KeyId":"$KEY","PendingWindowInDays":7}"#),
    Sample::json(
        "Sign",
        r#"{"KeyId":"$SIGNING_KEY","Message":"$SECRET","SigningAlgorithm":"ECDSA_SHA_256"}"#,
    ),
    Sample::json("TagResource", r#"{"KeyId":"$KEY","Tags":[{"TagKey":"a","TagValue":"b"}]}"#),
    Sample::json("UntagResource", r#"{"KeyId":"$KEY","TagKeys":["k"]}"#),
    Sample::json("UpdateAlias", r#"{"AliasName":"alias/used","TargetKeyId":"$OTHER_KEY"}"#),
    Sample::json("UpdateCustomKeyStore", r#"{"CustomKeyStoreId":"cks-1234567890abcdef0"}"#)
        .but(NO_STORE),
    Sample::json("UpdateKeyDescription", r#"{"KeyId":"$KEY","Description":"new"}"#),
    Sample::json("UpdatePrimaryRegion", r#"{"KeyId":"$MULTI_KEY","PrimaryRegion":"eu-west-1"}"#),
    Sample::json(
        "Verify",
        r#"{"KeyId":"$SIGNING_KEY","Message":"$SECRET","Signature":"$SIGNATURE","SigningAlgorithm":"ECDSA_SHA_256"}"#,
    ),
    Sample::json(
        "VerifyMac",
        r#"{"KeyId":"$MAC_KEY","Message":"$SECRET","Mac":"$MAC","MacAlgorithm":"HMAC_SHA_256"}"#,
    ),
];
