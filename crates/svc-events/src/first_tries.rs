//! The consumer that tries deliveries as soon as they are durable.

use async_trait::async_trait;
use engine::{Batch, Consume, Consumed, DomainEvent, Emitted, Failure, Writer};
use store::Range;

use crate::Events;
use crate::delivery::{DELIVERIES, Delivery};
use crate::kms::PRINCIPAL;
use crate::limits::PAGE_ROWS;
use crate::routing::Accepted;
use crate::trying::attempt;

/// Tries them.
#[derive(Debug)]
pub(crate) struct FirstTries;

#[async_trait]
impl Consume<Events> for FirstTries {
    const NAME: &'static str = "event-deliveries";
    const PRINCIPAL: &'static str = PRINCIPAL;
    const EVENTS: &'static [&'static str] = &[Accepted::TYPE];

    async fn consume(_: &Events, cx: &mut Writer<'_>, batch: &Batch) -> Result<Consumed, Failure> {
        for record in batch.records() {
            let Some(event) = Emitted::read(record)? else { continue };
            let Some(Accepted { due, event }) = event.detail()? else { continue };
            let prefix = DELIVERIES.key(&[&due, &event]);
            let mut range = Range::within(&prefix, PAGE_ROWS);
            loop {
                let rows = cx.tx().peek_range(&range).await?;
                for row in &rows {
                    attempt(cx, &Delivery::read(row)?).await?;
                }
                match rows.last() {
                    Some(last) if rows.len() == PAGE_ROWS => range = range.after(&last.key),
                    _ => break,
                }
            }
        }
        Ok(Consumed::Done)
    }
}
