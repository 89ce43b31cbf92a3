//! Follows the domain events that are alerts, keeps them by key, and counts them in the metrics.

use async_trait::async_trait;
use engine::{Batch, Consume, Consumed, DomainEvent, Emitted, Failure, KeyUseRefused, Writer};
use journal::Record as JournalRecord;
use names::Arn;

use crate::Kms;
use crate::alert::{
    ALERTS, AlertRecord, KeyDeletionCancelled, KeyDeletionScheduled, KeyEnabled, Kind,
};
use crate::tables::KEYS;

/// Keeps the alerts of each key.
pub(crate) struct KeyAlerts;

#[async_trait]
impl Consume<Kms> for KeyAlerts {
    const NAME: &'static str = "kms-alerts";
    const PRINCIPAL: &'static str = "kms.amazonaws.com";
    const EVENTS: &'static [&'static str] = &[
        KeyDeletionScheduled::TYPE,
        KeyDeletionCancelled::TYPE,
        KeyEnabled::TYPE,
        KeyUseRefused::TYPE,
    ];

    async fn consume(_: &Kms, cx: &mut Writer<'_>, batch: &Batch) -> Result<Consumed, Failure> {
        for record in batch.records() {
            let Some(event) = Emitted::read(record)? else { continue };
            if let Some(scheduled) = event.detail::<KeyDeletionScheduled>()? {
                keep(cx, record, &event, &scheduled.key, Kind::DeletionScheduled).await?;
            }
            if let Some(cancelled) = event.detail::<KeyDeletionCancelled>()? {
                settle(cx, &cancelled.key, &Kind::OF_DELETION);
            }
            if let Some(enabled) = event.detail::<KeyEnabled>()? {
                settle(cx, &enabled.key, &[Kind::UseDisabled]);
            }
            if let Some(refused) = event.detail::<KeyUseRefused>()?
                && let Some(kind) = Kind::of(&refused)
            {
                for key in &refused.keys {
                    keep(cx, record, &event, key, kind).await?;
                }
            }
        }
        Ok(Consumed::Done)
    }
}

/// Removes alerts of a key: what they warn of does not hold any more. They come by the journal like those that
/// raise them, so that one that was raised before is not raised again behind it.
fn settle(cx: &mut Writer<'_>, key_arn: &str, kinds: &[Kind]) {
    let Some((account, region, key_id)) = parts_of(key_arn) else { return };
    for kind in kinds {
        ALERTS.delete(cx.tx_mut(), &[&account, &region, &key_id, kind.name()]);
    }
}

/// Account, Region and id of the key with this ARN.
fn parts_of(key_arn: &str) -> Option<(String, String, String)> {
    let arn = Arn::parse(key_arn).ok().filter(|arn| arn.service() == "kms")?;
    let key_id = arn.resource().strip_prefix("key/")?;
    Some((arn.account().to_owned(), arn.region().to_owned(), key_id.to_owned()))
}

/// Adds to the alert of a key that is still there.
async fn keep(
    cx: &mut Writer<'_>,
    record: &JournalRecord,
    event: &Emitted,
    key_arn: &str,
    kind: Kind,
) -> Result<(), Failure> {
    let Some((account, region, key_id)) = parts_of(key_arn) else { return Ok(()) };
    if !KEYS.contains(cx, &[&account, &region, &key_id]).await? {
        return Ok(());
    }
    let row = [account.as_str(), &region, &key_id, kind.name()];
    let at_ms = record.time.unix_ms();
    let known = ALERTS.get(cx, &row).await?;
    let (count, first_ms) = known.map_or((0, at_ms), |known| (known.count, known.first_ms));
    let alert = AlertRecord {
        count: count.saturating_add(1),
        first_ms,
        last_ms: at_ms,
        operation: event.operation.clone(),
        principal_id: event.principal_id.clone(),
        request_id: event.request_id.clone(),
    };
    ALERTS.put(cx.tx_mut(), &row, &alert)?;
    kind.count(cx);
    Ok(())
}
