//! Backing keys: what actually encrypts. A key has one per rotation, all kept.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::{Ctx, Failure, Writer};
use envelope::{BackingKey, EnvelopeError, KeyMaterialId, KeyName, MaterialIdKey, MaterialTerms};
use serde::{Deserialize, Serialize};
use tables::Record;

use crate::key::{KeyRecord, ORIGIN_AWS_KMS, SYMMETRIC_DEFAULT};
use crate::tables::MATERIALS;

/// What binds a backing key to its kind.
const TERMS: MaterialTerms<'static> =
    MaterialTerms { spec: SYMMETRIC_DEFAULT, origin: ORIGIN_AWS_KMS };

/// The most unwrapped backing keys kept in memory.
const CACHED_MAX: usize = 10_000;

/// A stored backing key.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct MaterialRecord {
    /// Wrapped by the domain key, base64.
    pub(crate) wrapped: String,
    /// Creation time, milliseconds since the epoch.
    pub(crate) created_ms: i64,
}

impl Record for MaterialRecord {
    const VERSION: u8 = 1;
}

/// Unwrapped backing keys by (key ARN, material id).
///
/// INVARIANT: a backing key never changes, and the state of its KMS key is read from the store on
/// every use before this cache is asked; so the cache cannot outlive a disabled key. What is deleted
/// is evicted when its deletion is committed.
#[derive(Debug, Default)]
pub(crate) struct Materials {
    unwrapped: RwLock<HashMap<(String, String), Arc<BackingKey>>>,
}

impl Materials {
    /// How many there are.
    pub(crate) fn count(&self) -> usize {
        self.unwrapped.read().unwrap_or_else(PoisonError::into_inner).len()
    }

    /// Forgets the backing keys of a key that was deleted, or whose material was.
    pub(crate) fn evict(&self, key_arn: &str) {
        let mut unwrapped = self.unwrapped.write().unwrap_or_else(PoisonError::into_inner);
        unwrapped.retain(|(arn, _), _| arn != key_arn);
    }

    /// The backing key `material_id` of `key`; `None` when the key has no such material.
    pub(crate) async fn find(
        &self,
        cx: &mut Ctx,
        key: &KeyRecord,
        material_id: &str,
    ) -> Result<Option<Arc<BackingKey>>, Failure> {
        let place = (key.arn(), material_id.to_owned());
        let known =
            self.unwrapped.read().unwrap_or_else(PoisonError::into_inner).get(&place).cloned();
        if known.is_some() {
            return Ok(known);
        }
        let [account, region, key_id] = key.place();
        let row = MATERIALS.get(cx, &[account, region, key_id, material_id]).await?;
        let Some(record) = row else { return Ok(None) };
        let domain = cx.keyring().domain(&key.account, &key.region).await?;
        let wrapped = STANDARD
            .decode(&record.wrapped)
            .map_err(|_| Failure::Internal("backing key: not base64".into()))?;
        let material = KeyMaterialId::parse(material_id).map_err(unusable)?;
        let name = KeyName::new(account, region, key_id).map_err(unusable)?;
        let opened =
            domain.unwrap_backing_key(name, material, TERMS, &wrapped).map_err(unusable)?;
        let opened = Arc::new(opened);
        let mut unwrapped = self.unwrapped.write().unwrap_or_else(PoisonError::into_inner);
        if unwrapped.len() >= CACHED_MAX {
            unwrapped.clear();
        }
        unwrapped.insert(place, Arc::clone(&opened));
        Ok(Some(opened))
    }
}

/// Makes the first material of a new key: sets the key's naming key and material ids.
pub(crate) async fn make_first(cx: &mut Writer<'_>, key: &mut KeyRecord) -> Result<(), Failure> {
    let domain = cx.keyring().domain(&key.account, &key.region).await?;
    let name = KeyName::new(&key.account, &key.region, &key.key_id).map_err(unusable)?;
    let naming = MaterialIdKey::generate(cx.random());
    let wrapped = domain.wrap_material_id_key(&name, &naming, cx.random()).map_err(unusable)?;
    key.naming_key = STANDARD.encode(wrapped);
    let material = BackingKey::generate(name, &naming, cx.random());
    let id = store_material(cx, key, &domain, &material)?;
    key.first_material_id.clone_from(&id);
    key.material_id = id;
    Ok(())
}

/// Makes a further material and has the key use it from now on.
pub(crate) async fn rotate(cx: &mut Writer<'_>, key: &mut KeyRecord) -> Result<String, Failure> {
    let domain = cx.keyring().domain(&key.account, &key.region).await?;
    let name = KeyName::new(&key.account, &key.region, &key.key_id).map_err(unusable)?;
    let wrapped = STANDARD
        .decode(&key.naming_key)
        .map_err(|_| Failure::Internal("naming key: not base64".into()))?;
    let naming = domain.unwrap_material_id_key(&name, &wrapped).map_err(unusable)?;
    let material = BackingKey::generate(name, &naming, cx.random());
    let id = store_material(cx, key, &domain, &material)?;
    key.material_id.clone_from(&id);
    Ok(id)
}

fn store_material(
    cx: &mut Writer<'_>,
    key: &KeyRecord,
    domain: &envelope::DomainKey,
    material: &BackingKey,
) -> Result<String, Failure> {
    let id = material.material_id().to_string();
    let wrapped = domain.wrap_backing_key(material, TERMS, cx.random()).map_err(unusable)?;
    let record =
        MaterialRecord { wrapped: STANDARD.encode(wrapped), created_ms: cx.now().unix_ms() };
    let [account, region, key_id] = key.place();
    MATERIALS.put(cx.tx_mut(), &[account, region, key_id, &id], &record)?;
    Ok(id)
}

fn unusable(error: EnvelopeError) -> Failure {
    Failure::Internal(format!("backing key: {error}"))
}
