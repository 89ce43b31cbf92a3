//! Follows the domain events that are alerts, keeps them by key, and counts them in the metrics.

use async_trait::async_trait;
use engine::{Batch, Consume, Consumed, DomainEvent, Emitted, Failure, KeyUseRefused, Writer};
use journal::Record as JournalRecord;
use names::Arn;

use crate::Kms;
use crate::alert::{ALERTS, AlertRecord, KeyDeletionScheduled, Kind};
use crate::tables::KEYS;

/// Keeps the alerts of each key.
pub(crate) struct KeyAlerts;

#[async_trait]
impl Consume<Kms> for KeyAlerts {
    const NAME: &'static str = "kms-alerts";
    const PRINCIPAL: &'static str = "kms.amazonaws.com";
    const EVENTS: &'static [&'static str] = &[KeyDeletionScheduled::TYPE, KeyUseRefused::TYPE];

    async fn consume(_: &Kms, cx: &mut Writer<'_>, batch: &Batch) -> Result<Consumed, Failure> {
        for record in batch.records() {
            let Some(event) = Emitted::read(record)? else { continue };
            if let Some(scheduled) = event.detail::<KeyDeletionScheduled>()? {
                keep(cx, record, &event, &scheduled.key, Kind::DeletionScheduled).await?;
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

/// Adds to the alert of a key that is still there.
async fn keep(
    cx: &mut Writer<'_>,
    record: &JournalRecord,
    event: &Emitted,
    key_arn: &str,
    kind: Kind,
) -> Result<(), Failure> {
    let Ok(arn) = Arn::parse(key_arn) else { return Ok(()) };
    let Some(key_id) = arn.resource().strip_prefix("key/") else { return Ok(()) };
    let (account, region) = (arn.account(), arn.region());
    if arn.service() != "kms" || !KEYS.contains(cx, &[account, region, key_id]).await? {
        return Ok(());
    }
    let row = [account, region, key_id, kind.name()];
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
