//! Rotation: new material for new ciphertexts, old material kept for the old ones.
//!
//! | table | key | value |
//! |---|---|---|
//! | `kms.rotation` | instant, account, region, key id | nothing: keys whose automatic rotation comes |
//! | `kms.rotation-fill` | `progress` | how far keys of earlier releases were entered there |
//!
//! A key rotates at its date, used or not; a use rotates nothing. While a key is disabled or waits for
//! its deletion its rotation waits too, and one that is then overdue comes when the key is enabled.
//!
//! INVARIANT: an enabled key with a schedule has its row in `kms.rotation`: whatever changes state or
//! schedule calls [`unplan`] before and [`plan`] after.
//!
//! Source: <https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html>

use api_kms::errors;
use async_trait::async_trait;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::{Ctx, Due, DueJob, Failure, Performed, PeriodicJob, Writer};
use serde::{Deserialize, Serialize};
use stdx::Timestamp;
use store::{Entry, Key, Range};
use tables::{Record, Table};

use crate::Kms;
use crate::due::{DueKey, digits, due_before, read_due};
use crate::key::{KeyRecord, KeyState, Rotation, RotationSchedule};
use crate::manage::{any_sibling, change_siblings, save};
use crate::material::rotate;
use crate::tables::KEYS;

/// Days between automatic rotations when the caller does not say.
pub(crate) const PERIOD_DAYS_DEFAULT: i32 = 365;

/// The most on-demand rotations of one key, a documented quota.
pub(crate) const ON_DEMAND_MAX: usize = 25;

const DAY_SECONDS: i64 = 86_400;

/// Keys entered by one commit.
const FILLED_PER_COMMIT: usize = 200;

/// Between two looks whether keys are still to be entered.
const FILL_SECONDS: i64 = 24 * 60 * 60;

/// The one row of the progress.
const PROGRESS: &str = "progress";

/// Keys whose automatic rotation comes.
pub(crate) const ROTATIONS: Table<RotationRecord> = Table::new("kms.rotation");

/// How far the keys of earlier releases were entered.
pub(crate) const FILL: Table<FillRecord> = Table::new("kms.rotation-fill");

/// The row says everything in its key.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct RotationRecord {}

impl Record for RotationRecord {
    const VERSION: u8 = 1;
}

/// How far the keys of releases that rotated on use were entered in `kms.rotation`.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct FillRecord {
    /// The key of the last row of `kms.key` that was looked at, base64; none once all were.
    after: Option<String>,
}

impl Record for FillRecord {
    const VERSION: u8 = 1;
}

/// When the next automatic rotation of `key` comes, unless its state keeps it waiting.
fn planned_ms(key: &KeyRecord) -> Option<i64> {
    // A multi-Region key rotates where its primary key is.
    let rotates = key.state == KeyState::Enabled && !key.is_replica();
    let schedule = key.schedule.filter(|_| rotates)?;
    Some(schedule.next_ms)
}

/// Enters when `key` rotates next.
pub(crate) fn plan(cx: &mut Writer<'_>, key: &KeyRecord) -> Result<(), Failure> {
    if let Some(at_ms) = planned_ms(key) {
        let at = digits(at_ms);
        let parts = [at.as_str(), &key.account, &key.region, &key.key_id];
        ROTATIONS.put(cx.tx_mut(), &parts, &RotationRecord {})?;
    }
    Ok(())
}

/// Removes what [`plan`] has entered for `key` as it is now.
pub(crate) fn unplan(cx: &mut Writer<'_>, key: &KeyRecord) {
    if let Some(at_ms) = planned_ms(key) {
        ROTATIONS.delete(cx.tx_mut(), &[&digits(at_ms), &key.account, &key.region, &key.key_id]);
    }
}

/// Makes new material and writes the key.
pub(crate) async fn rotate_now(
    cx: &mut Writer<'_>,
    key: &mut KeyRecord,
    on_demand: bool,
) -> Result<(), Failure> {
    let material_id = rotate(cx, key).await?;
    key.rotations.push(Rotation { material_id, at_ms: cx.now().unix_ms(), on_demand });
    save(cx, key)?;
    share_rotation(cx, key).await
}

/// Makes the imported material that waits for it the current one of `key`, in every Region.
///
/// # Errors
/// `KMSInvalidStateException` when none waits, or when a key of another Region lacks it.
pub(crate) async fn rotate_to_imported(
    cx: &mut Writer<'_>,
    key: &mut KeyRecord,
) -> Result<(), Failure> {
    let Some(material_id) = ready_material(cx, key).await? else {
        return Err(errors::kms_invalid_state_exception(format!(
            "No available key material pending rotation for the key: {}.",
            key.arn(),
        ))
        .into());
    };
    key.material_id.clone_from(&material_id);
    key.rotations.push(Rotation { material_id, at_ms: cx.now().unix_ms(), on_demand: true });
    save(cx, key)?;
    share_rotation(cx, key).await
}

/// The imported material that `key` can rotate to: it waits for that, and each Region has it.
async fn ready_material(cx: &mut Ctx, key: &KeyRecord) -> Result<Option<String>, Failure> {
    let Some(pending) = key.pending_material().filter(|pending| pending.is_present) else {
        return Ok(None);
    };
    let material_id = pending.material_id.clone();
    let is_missing = lacked_by_sibling(cx, key, &material_id).await?;
    Ok((!is_missing).then_some(material_id))
}

/// Whether another key of the multi-Region key that `key` is of lacks the imported material.
pub(crate) async fn lacked_by_sibling(
    cx: &mut Ctx,
    key: &KeyRecord,
    material_id: &str,
) -> Result<bool, Failure> {
    let now = cx.now();
    let lacks = |sibling: &KeyRecord| {
        let material = sibling.imported_material(material_id);
        material.is_none_or(|material| !material.is_present || material.is_expired(now))
    };
    any_sibling(cx, key, lacks).await
}

/// Has the other keys of a multi-Region key use the material and show the rotations of `key`, the
/// primary one.
pub(crate) async fn share_rotation(cx: &mut Writer<'_>, key: &KeyRecord) -> Result<(), Failure> {
    let share = |sibling: &mut KeyRecord| {
        sibling.material_id.clone_from(&key.material_id);
        sibling.rotations.clone_from(&key.rotations);
        sibling.schedule = key.schedule;
    };
    change_siblings(cx, key, share).await
}

/// When a rotation that starts to count now is due.
pub(crate) fn due_ms(cx: &Ctx, period_days: i32) -> i64 {
    period_after(cx.now(), period_days)
}

fn period_after(at: Timestamp, period_days: i32) -> i64 {
    at.plus_seconds(i64::from(period_days).saturating_mul(DAY_SECONDS)).unix_ms()
}

/// Rotates the keys whose date has come.
pub(crate) struct KeyRotation;

#[async_trait]
impl DueJob<Kms> for KeyRotation {
    const NAME: &'static str = "kms-key-rotation";
    const PRINCIPAL: &'static str = "kms.amazonaws.com";
    const RECORD: Option<&'static str> = Some("RotateKey");
    type Item = DueKey;

    fn due(now: Timestamp) -> Range {
        due_before(&ROTATIONS, now)
    }

    fn read(row: &Entry) -> Result<Due<DueKey>, Failure> {
        read_due(&ROTATIONS, &row.key)
    }

    async fn perform(_: &Kms, cx: &mut Writer<'_>, items: &[DueKey]) -> Result<Performed, Failure> {
        let mut performed = Performed::Nothing;
        for place in items {
            if rotate_due(cx, place).await? {
                performed = Performed::Done;
            }
        }
        Ok(performed)
    }
}

/// Rotates the key that a row is about. `false` when it does not rotate, or not yet.
async fn rotate_due(cx: &mut Writer<'_>, place: &DueKey) -> Result<bool, Failure> {
    let DueKey { at_ms, account, region, key_id } = place;
    ROTATIONS.delete(cx.tx_mut(), &[&digits(*at_ms), account, region, key_id]);
    let Some(mut key) = KEYS.get(cx, &[account, region, key_id]).await? else { return Ok(false) };
    let now = cx.now();
    // A key that was planned anew has another row, which is there or comes.
    if planned_ms(&key) != Some(*at_ms) || *at_ms > now.unix_ms() {
        return Ok(false);
    }
    let Some(schedule) = key.schedule else { return Ok(false) };
    let on_time_ms = period_after(Timestamp::from_unix_ms(*at_ms), schedule.period_days);
    // Of dates that have all passed meanwhile, one is enough.
    let next_ms = match on_time_ms > now.unix_ms() {
        true => on_time_ms,
        false => period_after(now, schedule.period_days),
    };
    key.schedule = Some(RotationSchedule { next_ms, ..schedule });
    rotate_now(cx, &mut key, false).await?;
    plan(cx, &key)?;
    cx.name_resource(&key.arn(), &key.account);
    cx.audit.extra("keyId", key.key_id.as_str());
    cx.audit.extra("rotationType", "AUTOMATIC");
    Ok(true)
}

/// Enters the keys of releases that rotated on use, once.
pub(crate) struct RotationFill;

#[async_trait]
impl PeriodicJob<Kms> for RotationFill {
    const NAME: &'static str = "kms-rotation-fill";
    const PRINCIPAL: &'static str = "kms.amazonaws.com";
    /// What is entered follows from the keys.
    const RECORD: Option<&'static str> = None;
    const EVERY_SECONDS: i64 = FILL_SECONDS;

    async fn perform(_: &Kms, cx: &mut Writer<'_>) -> Result<Performed, Failure> {
        let all = Range::within(&KEYS.key(&[]), FILLED_PER_COMMIT);
        let range = match FILL.get(cx, &[PROGRESS]).await? {
            None => all,
            Some(FillRecord { after: None }) => return Ok(Performed::Nothing),
            Some(FillRecord { after: Some(after) }) => {
                let after = STANDARD.decode(after);
                let after = after.map_err(|_| Failure::Internal("progress: not base64".into()))?;
                all.after(&Key::copy_from(&after))
            }
        };
        // Outside the transaction: a key that changes meanwhile is planned by who changes it, and a
        // row that leads nowhere is removed at its date.
        let mut rows = cx.rows(range);
        let page = rows.page().await?;
        for entry in &page {
            match KEYS.decode(&entry.row.value) {
                Ok(key) => plan(cx, &key)?,
                Err(error) => rows.skip(&entry.key, &error),
            }
        }
        let after = page.last().map(|entry| STANDARD.encode(entry.key.as_bytes()));
        let performed = if after.is_some() { Performed::More } else { Performed::Done };
        FILL.put(cx.tx_mut(), &[PROGRESS], &FillRecord { after })?;
        Ok(performed)
    }
}
