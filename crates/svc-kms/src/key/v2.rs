//! The record of a key as it was when a key had one imported material at most.

use std::collections::BTreeMap;

use names::{AccountId, KmsKeyId, Region};
use serde::Deserialize;

use super::{
    Imported, KeyRecord, KeyState, Manager, MultiRegion, Origin, Rotation, RotationSchedule,
};
use crate::spec::{Spec, Usage};

#[derive(Debug, Deserialize)]
pub(super) struct KeyRecordV2 {
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
    spec: Spec,
    usage: Usage,
    origin: Origin,
    public_key: Option<String>,
    has_grants: bool,
    imported: Option<ImportedV2>,
    multi_region: Option<MultiRegion>,
}

#[derive(Debug, Deserialize)]
struct ImportedV2 {
    expires_ms: Option<i64>,
    description: Option<String>,
}

impl KeyRecordV2 {
    /// The one material of a key that had one, whether or not it was there.
    fn imported(&self) -> Vec<Imported> {
        if self.origin != Origin::External || self.material_id.is_empty() {
            return Vec::new();
        }
        let imported = self.imported.as_ref();
        vec![Imported {
            material_id: self.material_id.clone(),
            is_present: imported.is_some(),
            expires_ms: imported.and_then(|imported| imported.expires_ms),
            description: imported.and_then(|imported| imported.description.clone()),
        }]
    }
}

impl From<KeyRecordV2> for KeyRecord {
    fn from(old: KeyRecordV2) -> Self {
        Self {
            imported: old.imported(),
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
            spec: old.spec,
            usage: old.usage,
            origin: old.origin,
            public_key: old.public_key,
            has_grants: old.has_grants,
            multi_region: old.multi_region,
            key_store: None,
            external_id: None,
            store_seen: None,
        }
    }
}
