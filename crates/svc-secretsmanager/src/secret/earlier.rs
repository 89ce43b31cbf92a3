//! Secrets as they were stored before they could be rotated, and before they had replicas.

use std::collections::BTreeMap;

use names::{AccountId, Region};
use serde::Deserialize;

use super::{Deletion, SecretRecord, Version};

/// Version 1.
#[derive(Deserialize)]
pub(super) struct SecretRecordV1 {
    account: AccountId,
    region: Region,
    name: String,
    suffix: String,
    unique_id: String,
    description: Option<String>,
    kms_key_id: Option<String>,
    created_ms: i64,
    changed_ms: i64,
    deletion: Option<Deletion>,
    tags: BTreeMap<String, String>,
    policy: Option<String>,
    versions: BTreeMap<String, VersionV1>,
}

#[derive(Deserialize)]
struct VersionV1 {
    created_ms: i64,
    kms_key_arn: String,
    stages: Vec<String>,
}

impl From<SecretRecordV1> for SecretRecord {
    fn from(before: SecretRecordV1) -> Self {
        let version = |(id, before): (String, VersionV1)| {
            let VersionV1 { created_ms, kms_key_arn, stages } = before;
            (id, Version { created_ms, kms_key_arn: Some(kms_key_arn), stages })
        };
        Self {
            account: before.account,
            region: before.region,
            name: before.name,
            suffix: before.suffix,
            unique_id: before.unique_id,
            description: before.description,
            kms_key_id: before.kms_key_id,
            created_ms: before.created_ms,
            changed_ms: before.changed_ms,
            deletion: before.deletion,
            tags: before.tags,
            policy: before.policy,
            versions: before.versions.into_iter().map(version).collect(),
            kind: None,
            primary_region: None,
            replicas: Vec::new(),
        }
    }
}

/// Version 2.
#[derive(Deserialize)]
pub(super) struct SecretRecordV2 {
    account: AccountId,
    region: Region,
    name: String,
    suffix: String,
    unique_id: String,
    description: Option<String>,
    kms_key_id: Option<String>,
    created_ms: i64,
    changed_ms: i64,
    deletion: Option<Deletion>,
    tags: BTreeMap<String, String>,
    policy: Option<String>,
    versions: BTreeMap<String, Version>,
    kind: Option<String>,
}

impl From<SecretRecordV2> for SecretRecord {
    fn from(before: SecretRecordV2) -> Self {
        Self {
            account: before.account,
            region: before.region,
            name: before.name,
            suffix: before.suffix,
            unique_id: before.unique_id,
            description: before.description,
            kms_key_id: before.kms_key_id,
            created_ms: before.created_ms,
            changed_ms: before.changed_ms,
            deletion: before.deletion,
            tags: before.tags,
            policy: before.policy,
            versions: before.versions,
            kind: before.kind,
            primary_region: None,
            replicas: Vec::new(),
        }
    }
}
