//! The rows that say when there is something to do for a rotation: one at most for each.

use engine::{Failure, Writer};

use super::state::{ROTATIONS, RotationRecord};
use crate::secret::SecretRecord;
use crate::tables::{Nothing, ROTATIONS_DUE, digits};

/// Stores `rotation`, which is due at `due_ms`.
pub(crate) fn save(
    cx: &mut Writer<'_>,
    secret: &SecretRecord,
    rotation: &mut RotationRecord,
    due_ms: Option<i64>,
) -> Result<(), Failure> {
    let [account, region, unique_id] = secret.home();
    // A row that stays is not written: the job knows by it that nobody has changed what is due.
    let moved = rotation.due_ms != due_ms;
    if let Some(before_ms) = rotation.due_ms.filter(|_| moved) {
        ROTATIONS_DUE.delete(cx.tx_mut(), &[&digits(before_ms), account, region, unique_id]);
    }
    if let Some(due_ms) = due_ms.filter(|_| moved) {
        let row = [&digits(due_ms), account, region, unique_id];
        ROTATIONS_DUE.put(cx.tx_mut(), &row, &Nothing {})?;
    }
    rotation.due_ms = due_ms;
    ROTATIONS.put(cx.tx_mut(), &secret.home(), rotation)?;
    Ok(())
}

/// The rotation of `secret`, which no longer rests: what was due meanwhile is due now.
pub(crate) async fn resume(cx: &mut Writer<'_>, secret: &SecretRecord) -> Result<(), Failure> {
    let Some(mut rotation) = ROTATIONS.get(cx, &secret.home()).await? else { return Ok(()) };
    if !rotation.is_enabled || rotation.due_ms.is_some() {
        return Ok(());
    }
    let now = cx.now();
    let due_ms = match rotation.under_way {
        Some(_) => Some(now.unix_ms()),
        None => {
            rotation.plan(now);
            rotation.opens_ms()
        }
    };
    save(cx, secret, &mut rotation, due_ms)
}
