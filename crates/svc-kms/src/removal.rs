//! How imported material goes: by DeleteImportedKeyMaterial, or when it expires.
//!
//! INVARIANT: each instant at which a material of a key expires has its row in `kms.expiry`: whatever
//! changes the materials of a key calls [`unplan_expiry`] before and [`plan_expiry`] after.

use async_trait::async_trait;
use engine::{Due, DueJob, Failure, Performed, Writer};
use stdx::Timestamp;
use store::{Entry, Range};

use crate::Kms;
use crate::destroyed::request_purge;
use crate::due::{DueKey, digits, due_before, read_due};
use crate::expiry::{EXPIRIES, ExpiryRecord};
use crate::key::{KeyRecord, key_arn};
use crate::manage::{change_siblings, save};
use crate::material::{forget, home};
use crate::tables::KEYS;

/// Enters when the materials of `key` expire.
pub(crate) fn plan_expiry(cx: &mut Writer<'_>, key: &KeyRecord) -> Result<(), Failure> {
    for at_ms in key.imported.iter().filter_map(|material| material.expires_ms) {
        let at = digits(at_ms);
        let parts = [at.as_str(), &key.account, &key.region, &key.key_id];
        EXPIRIES.put(cx.tx_mut(), &parts, &ExpiryRecord {})?;
    }
    Ok(())
}

/// Removes what [`plan_expiry`] has entered for `key` as it is now.
pub(crate) fn unplan_expiry(cx: &mut Writer<'_>, key: &KeyRecord) {
    for at_ms in key.imported.iter().filter_map(|material| material.expires_ms) {
        EXPIRIES.delete(cx.tx_mut(), &[&digits(at_ms), &key.account, &key.region, &key.key_id]);
    }
}

/// Takes a material of `key` away, and gives the ARNs of the keys that lose it. What belongs to the
/// key for good must come again before the key can be used; what waits for a rotation goes for good,
/// from the replicas of a primary key too.
///
/// INVARIANT: between [`unplan_expiry`] and [`plan_expiry`].
pub(crate) async fn remove_material(
    cx: &mut Writer<'_>,
    key: &mut KeyRecord,
    material_id: &str,
) -> Result<Vec<String>, Failure> {
    let mut losing = vec![key.arn()];
    forget(cx, home(key), material_id);
    request_purge(cx, home(key), None)?;
    let is_pending = !key.is_permanent(material_id);
    if is_pending && !key.is_replica() {
        key.imported.retain(|material| material.material_id != material_id);
        for region in key.siblings() {
            let of_sibling = [key.account.as_str(), &region, &key.key_id];
            forget(cx, of_sibling, material_id);
            request_purge(cx, of_sibling, None)?;
            losing.push(key_arn(&region, &key.account, &key.key_id));
        }
        // A row of their expiry that is left leads to nothing, and goes at its date.
        let drop = |sibling: &mut KeyRecord| {
            sibling.imported.retain(|material| material.material_id != material_id);
        };
        change_siblings(cx, key, drop).await?;
        return Ok(losing);
    }
    for material in key.imported.iter_mut().filter(|it| it.material_id == material_id) {
        (material.is_present, material.expires_ms) = (false, None);
    }
    key.settle();
    Ok(losing)
}

/// Takes away the materials of `key` that have expired; `false` when there are none.
///
/// INVARIANT: between [`unplan_expiry`] and [`plan_expiry`].
pub(crate) async fn remove_expired(
    cx: &mut Writer<'_>,
    key: &mut KeyRecord,
    now: Timestamp,
) -> Result<bool, Failure> {
    let expired = key.imported.iter().filter(|material| material.is_expired(now));
    let expired: Vec<String> = expired.map(|material| material.material_id.clone()).collect();
    for material_id in &expired {
        remove_material(cx, key, material_id).await?;
    }
    Ok(!expired.is_empty())
}

/// Removes imported material that has expired.
pub(crate) struct MaterialExpiry;

#[async_trait]
impl DueJob<Kms> for MaterialExpiry {
    const NAME: &'static str = "kms-material-expiry";
    const PRINCIPAL: &'static str = "kms.amazonaws.com";
    const RECORD: Option<&'static str> = Some("DeleteExpiredKeyMaterial");
    type Item = DueKey;

    fn due(now: Timestamp) -> Range {
        due_before(&EXPIRIES, now)
    }

    fn read(row: &Entry) -> Result<Due<DueKey>, Failure> {
        read_due(&EXPIRIES, &row.key)
    }

    async fn perform(_: &Kms, cx: &mut Writer<'_>, items: &[DueKey]) -> Result<Performed, Failure> {
        let mut performed = Performed::Nothing;
        let now = cx.now();
        for DueKey { at_ms, account, region, key_id } in items {
            EXPIRIES.delete(cx.tx_mut(), &[&digits(*at_ms), account, region, key_id]);
            let Some(mut key) = KEYS.get(cx, &[account, region, key_id]).await? else { continue };
            unplan_expiry(cx, &key);
            let has_removed = remove_expired(cx, &mut key, now).await?;
            plan_expiry(cx, &key)?;
            // Another row stands for material that was imported anew meanwhile.
            if !has_removed {
                continue;
            }
            save(cx, &key)?;
            cx.name_resource(&key.arn(), &key.account);
            performed = Performed::Done;
        }
        Ok(performed)
    }

    /// What has expired is not used from that instant on, in any Region; here it leaves the memory.
    fn performed(kms: &Kms, items: &[DueKey]) {
        for DueKey { account, region, key_id, .. } in items {
            kms.materials.evict(&key_arn(region, account, key_id));
        }
    }
}
