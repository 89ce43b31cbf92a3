//! The job that tries deliveries again.

use async_trait::async_trait;
use engine::{Due, DueJob, Failure, Performed, Writer};
use stdx::Timestamp;
use store::{Entry, Range};

use crate::Events;
use crate::delivery::{DELIVERIES, Delivery};
use crate::kms::PRINCIPAL;
use crate::rows::digits;
use crate::trying::attempt;

/// Tries them.
pub(crate) struct Retries;

#[async_trait]
impl DueJob<Events> for Retries {
    const NAME: &'static str = "event-retries";
    const PRINCIPAL: &'static str = PRINCIPAL;
    /// Each try has the record of its call.
    const RECORD: Option<&'static str> = None;
    type Item = Delivery;

    fn due(now: Timestamp) -> Range {
        let end = DELIVERIES.key(&[&digits(now.unix_ms().saturating_add(1))]);
        Range::new(DELIVERIES.key(&[]), end, 1)
    }

    fn read(row: &Entry) -> Result<Due<Delivery>, Failure> {
        let item = Delivery::read(row)?;
        let at = Some(Timestamp::from_unix_ms(item.due_ms));
        Ok(Due { item, region: None, at })
    }

    async fn perform(
        _: &Events,
        cx: &mut Writer<'_>,
        items: &[Delivery],
    ) -> Result<Performed, Failure> {
        for delivery in items {
            attempt(cx, delivery).await?;
        }
        Ok(Performed::Done)
    }
}
