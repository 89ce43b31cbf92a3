//! What is asked of the services for each thing: the same inputs are looked at first and sent later.

use services::{api_iam, api_kms, api_organizations, api_s3};

pub(super) fn account(name: &str, email: &str) -> api_organizations::CreateAccountRequest {
    api_organizations::CreateAccountRequest {
        email: email.into(),
        account_name: name.into(),
        ..Default::default()
    }
}

pub(super) fn key(description: Option<&str>, policy: Option<&str>) -> api_kms::CreateKeyRequest {
    api_kms::CreateKeyRequest {
        description: description.map(str::to_owned),
        policy: policy.map(str::to_owned),
        ..Default::default()
    }
}

pub(super) fn alias(name: &str, key_id: &str) -> api_kms::CreateAliasRequest {
    api_kms::CreateAliasRequest { alias_name: name.to_owned(), target_key_id: key_id.to_owned() }
}

pub(super) fn bucket(name: &str) -> api_s3::CreateBucketRequest {
    api_s3::CreateBucketRequest { bucket: name.to_owned(), ..Default::default() }
}

pub(super) fn bucket_key(name: &str, key: &str) -> api_s3::PutBucketEncryptionRequest {
    let by_default = api_s3::ServerSideEncryptionByDefault {
        sse_algorithm: api_s3::ServerSideEncryption::AwsKms,
        kms_master_key_id: Some(key.to_owned()),
    };
    let rule = api_s3::ServerSideEncryptionRule {
        apply_server_side_encryption_by_default: Some(by_default),
        ..Default::default()
    };
    api_s3::PutBucketEncryptionRequest {
        bucket: name.to_owned(),
        server_side_encryption_configuration: api_s3::ServerSideEncryptionConfiguration {
            rules: vec![rule],
        },
        ..Default::default()
    }
}

pub(super) fn bucket_versions(name: &str) -> api_s3::PutBucketVersioningRequest {
    api_s3::PutBucketVersioningRequest {
        bucket: name.to_owned(),
        versioning_configuration: api_s3::VersioningConfiguration {
            status: Some(api_s3::BucketVersioningStatus::Enabled),
            ..Default::default()
        },
        ..Default::default()
    }
}

pub(super) fn bucket_policy(name: &str, text: &str) -> api_s3::PutBucketPolicyRequest {
    api_s3::PutBucketPolicyRequest {
        bucket: name.to_owned(),
        policy: text.to_owned(),
        ..Default::default()
    }
}

pub(super) fn user(name: &str) -> api_iam::CreateUserRequest {
    api_iam::CreateUserRequest { user_name: name.to_owned(), ..Default::default() }
}

pub(super) fn user_policy(user: &str, name: &str, text: &str) -> api_iam::PutUserPolicyRequest {
    api_iam::PutUserPolicyRequest {
        user_name: user.to_owned(),
        policy_name: name.to_owned(),
        policy_document: text.to_owned(),
    }
}

pub(super) fn attachment(user: &str, arn: &str) -> api_iam::AttachUserPolicyRequest {
    api_iam::AttachUserPolicyRequest { user_name: user.to_owned(), policy_arn: arn.to_owned() }
}
