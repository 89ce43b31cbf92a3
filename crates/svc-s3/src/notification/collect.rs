//! The consumer of the journal that tells destinations what happened.
//!
//! By which rules an event is told is decided when it comes by, a moment after it happened: what changes the
//! rules waits until everything before has come by.

use std::collections::BTreeMap;

use async_trait::async_trait;
use engine::{Batch, Consume, Consumed, DomainEvent as _, Emitted, Failure, Writer};
use names::{AccountId, Region};
use store::{Key, KeyBuilder};
use tables::Reader as _;

use super::destination::{is_served, send};
use super::message::{encoded, message};
use super::origin::Origin;
use super::{Notice, NoticeDue, PRINCIPAL};
use crate::S3;
use crate::bucket::bucket_arn;
use crate::bucket::notifications::{BucketNotifications, NotificationRule};
use crate::object::events::BucketEvent;
use crate::tables::{BUCKET_NOTIFICATIONS, NOTICE_DUES, NOTICES};

/// The messages of a bucket that wait for a destination, in the order of the journal.
pub(crate) fn notices_of(bucket_id: &str, destination: &str) -> KeyBuilder {
    KeyBuilder::table("s3.notice").text(bucket_id).text(destination)
}

fn notice_key(bucket_id: &str, destination: &str, sequence: u64) -> Key {
    notices_of(bucket_id, destination).u64(sequence).build()
}

/// Tells destinations what happened.
pub(crate) struct Notifications;

#[async_trait]
impl Consume<S3> for Notifications {
    const NAME: &'static str = "s3-notifications";
    const PRINCIPAL: &'static str = PRINCIPAL;
    const EVENTS: &'static [&'static str] = &[BucketEvent::TYPE];

    async fn consume(_: &S3, cx: &mut Writer<'_>, batch: &Batch) -> Result<Consumed, Failure> {
        let mut known: BTreeMap<String, Option<BucketNotifications>> = BTreeMap::new();
        for record in batch.records() {
            let Some(event) = Emitted::read(record)? else { continue };
            let Some(told) = event.detail::<BucketEvent>()? else { continue };
            if !known.contains_key(&told.bucket_id) {
                let row = cx.tx().peek(&BUCKET_NOTIFICATIONS.key(&[&told.bucket_id])).await?;
                let row = row.map(|row| BUCKET_NOTIFICATIONS.decode(&row.value)).transpose()?;
                known.insert(told.bucket_id.clone(), row);
            }
            let Some(Some(notifications)) = known.get(&told.bucket_id) else { continue };
            // An event is told by one rule, since rules do not overlap. EventBridge is told of every one
            // where `has_event_bridge` says so: its line goes here.
            if let Some(rule) = notifications.rule_for(&told.name, &encoded(&told.key)) {
                let message = message(&event, record.time, &told, &rule.id);
                let notice = Notice { at_ms: record.time.unix_ms(), message };
                tell(cx, (&told, rule), (record.sequence, notice)).await?;
            }
        }
        Ok(Consumed::Done)
    }
}

/// Sends a message, or has it wait where others wait or the destination refuses it.
async fn tell(
    cx: &mut Writer<'_>,
    (told, rule): (&BucketEvent, &NotificationRule),
    (sequence, notice): (u64, Notice),
) -> Result<(), Failure> {
    if !is_served(rule.kind) {
        cx.counters().notifications_lost.add(1);
        return Ok(());
    }
    let destination = rule.destination.as_str();
    let place = [told.bucket_id.as_str(), destination];
    // Read as part of the transaction: the job that ends the waiting does not overlook what is added now.
    if cx.version(&NOTICE_DUES.key(&place)).await? == 0 {
        let origin = origin(told)?;
        let sent = send(cx, &origin, (rule.kind, destination), notice.message.clone()).await;
        match sent {
            Ok(()) => {
                cx.counters().notifications_delivered.add(1);
                return Ok(());
            }
            Err(failure) if failure.is_outage() => return Err(failure),
            Err(failure) => {
                cx.counters().notifications_refused.add(1);
                let bucket = &told.bucket;
                tracing::warn!(bucket, destination, %failure, "an event notification was refused");
            }
        }
        let Origin { account, region, .. } = origin;
        let due = NoticeDue { bucket: told.bucket.clone(), account, region, kind: rule.kind };
        NOTICE_DUES.put(cx.tx_mut(), &place, &due)?;
    }
    let key = notice_key(&told.bucket_id, destination, sequence);
    cx.tx_mut().put(key, NOTICES.encode(&notice)?);
    Ok(())
}

fn origin(told: &BucketEvent) -> Result<Origin, Failure> {
    let damaged = || Failure::Internal("an event names no bucket".to_owned());
    let account = AccountId::parse(&told.bucket_owner).map_err(|_| damaged())?;
    let region = Region::parse(&told.region).map_err(|_| damaged())?;
    Ok(Origin { arn: bucket_arn(&told.bucket), account, region })
}
