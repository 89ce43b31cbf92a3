//! The record of a key as it was when all keys were symmetric, made here and without grants.

use std::collections::BTreeMap;

use names::{AccountId, KmsKeyId, Region};
use serde::Deserialize;

use super::{KeyRecord, KeyState, Manager, Origin, Rotation, RotationSchedule};
use crate::spec::{Spec, Usage};

#[derive(Debug, Deserialize)]
pub(super) struct KeyRecordV1 {
    account: AccountId,
    region: Region,
    key_id: KmsKeyId,
    description: String,
    state: KeyState,
    manager: Manager,
    created_ms: i64,
    policy: String,
    tags: BTreeMap<String, String>,
    aliases: Vec<String>,
    naming_key: String,
    material_id: String,
    first_material_id: String,
    rotations: Vec<Rotation>,
    schedule: Option<RotationSchedule>,
}

impl From<KeyRecordV1> for KeyRecord {
    fn from(old: KeyRecordV1) -> Self {
        Self {
            account: old.account,
            region: old.region,
            key_id: old.key_id,
            description: old.description,
            state: old.state,
            manager: old.manager,
            created_ms: old.created_ms,
            policy: old.policy,
            tags: old.tags,
            aliases: old.aliases,
            naming_key: old.naming_key,
            material_id: old.material_id,
            first_material_id: old.first_material_id,
            rotations: old.rotations,
            schedule: old.schedule,
            spec: Spec::Symmetric,
            usage: Usage::EncryptDecrypt,
            origin: Origin::AwsKms,
            public_key: None,
            has_grants: false,
            imported: Vec::new(),
            multi_region: None,
            key_store: None,
            external_id: None,
            store_seen: None,
        }
    }
}
