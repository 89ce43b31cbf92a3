//! Rotation: new material for new ciphertexts, old material kept for the old ones.
//!
//! Source: <https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html>

use std::sync::Arc;

use engine::{Ctx, Failure, Writer};

use crate::key::{KeyRecord, KeyState, Rotation, RotationSchedule};
use crate::manage::save;
use crate::material::rotate;

/// Days between automatic rotations when the caller does not say.
pub(crate) const PERIOD_DAYS_DEFAULT: i32 = 365;

/// The most on-demand rotations of one key, a documented quota.
pub(crate) const ON_DEMAND_MAX: usize = 25;

const DAY_SECONDS: i64 = 86_400;

/// Makes new material and writes the key.
pub(crate) async fn rotate_now(
    cx: &mut Writer<'_>,
    key: &mut KeyRecord,
    on_demand: bool,
) -> Result<(), Failure> {
    let material_id = rotate(cx, key).await?;
    key.rotations.push(Rotation { material_id, at_ms: cx.now().unix_ms(), on_demand });
    save(cx, key)
}

/// Rotates a key whose automatic rotation is due. While a key is disabled its rotation waits.
pub(crate) async fn rotate_if_due(
    cx: &mut Writer<'_>,
    key: &mut Arc<KeyRecord>,
) -> Result<(), Failure> {
    let Some(schedule) = key.schedule else { return Ok(()) };
    if key.state != KeyState::Enabled || cx.now().unix_ms() < schedule.next_ms {
        return Ok(());
    }
    let key = Arc::make_mut(key);
    key.schedule = Some(RotationSchedule { next_ms: due_ms(cx, schedule.period_days), ..schedule });
    rotate_now(cx, key, false).await
}

/// When a rotation that starts to count now is due.
pub(crate) fn due_ms(cx: &Ctx, period_days: i32) -> i64 {
    cx.now().plus_seconds(i64::from(period_days) * DAY_SECONDS).unix_ms()
}
