//! What a value that somebody writes by hand means for the rotation: one that is under way is abandoned,
//! and where it is rotated every so many days, they are counted from now.

use engine::{Failure, Writer};

use super::due::save;
use super::state::{ROTATIONS, Step};
use crate::secret::{CURRENT, PENDING, SecretRecord};

/// Notes that `version_id` of `secret` was written. The caller stores the secret.
pub(crate) async fn note_value(
    cx: &mut Writer<'_>,
    secret: &mut SecretRecord,
    version_id: &str,
) -> Result<(), Failure> {
    if secret.holder(CURRENT) != Some(version_id) {
        return Ok(());
    }
    let Some(mut rotation) = ROTATIONS.get(cx, &secret.home()).await? else { return Ok(()) };
    let now = cx.now();
    let is_overtaken =
        |pending: &str| pending != version_id && secret.holder(PENDING) == Some(pending);
    let mut due_ms = rotation.due_ms;
    if let Some(under_way) = &mut rotation.under_way
        && is_overtaken(&under_way.version_id)
    {
        under_way.next = Step::Abandon;
        due_ms = Some(now.unix_ms());
        secret.detach(PENDING);
    }
    if rotation.is_enabled && rotation.rules.as_ref().is_some_and(|rules| rules.counts_values()) {
        rotation.counted_from_ms = now.unix_ms();
        rotation.plan(now);
        if rotation.under_way.is_none() {
            due_ms = rotation.opens_ms();
        }
    }
    save(cx, secret, &mut rotation, due_ms)
}
