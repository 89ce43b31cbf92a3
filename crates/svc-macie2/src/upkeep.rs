//! The job that removes findings when they have ended.

use async_trait::async_trait;
use engine::{Due, DueJob, Failure, Performed, Writer};
use stdx::Timestamp;
use store::{Entry, Range};

use crate::finding::{FINDING_ENDS, FINDINGS};
use crate::rows::digits;
use crate::{Macie2, PRINCIPAL};

/// Removes them.
pub(crate) struct FindingExpiry;

/// When a finding ends, its account, Region and id.
pub(crate) struct Ended([String; 4]);

#[async_trait]
impl DueJob<Macie2> for FindingExpiry {
    const NAME: &'static str = "macie-finding-expiry";
    const PRINCIPAL: &'static str = PRINCIPAL;
    const RECORD: Option<&'static str> = None;
    const ITEMS_PER_COMMIT: usize = 100;
    type Item = Ended;

    fn due(now: Timestamp) -> Range {
        let end = FINDING_ENDS.key(&[&digits(now.unix_ms().saturating_add(1))]);
        Range::new(FINDING_ENDS.key(&[]), end, 1)
    }

    fn read(row: &Entry) -> Result<Due<Ended>, Failure> {
        let damaged = || Failure::Internal("a row names no finding".to_owned());
        let parts = FINDING_ENDS.parts(&row.key, &FINDING_ENDS.key(&[]))?;
        let parts = <[String; 4]>::try_from(parts).map_err(|_| damaged())?;
        let [at, ..] = &parts;
        let at_ms = at.parse().map_err(|_| damaged())?;
        Ok(Due { item: Ended(parts), region: None, at: Some(Timestamp::from_unix_ms(at_ms)) })
    }

    async fn perform(
        _: &Macie2,
        cx: &mut Writer<'_>,
        items: &[Ended],
    ) -> Result<Performed, Failure> {
        for Ended(parts) in items {
            let [at, account, region, id] = parts.each_ref().map(String::as_str);
            FINDINGS.delete(cx.tx_mut(), &[account, region, id]);
            FINDING_ENDS.delete(cx.tx_mut(), &[at, account, region, id]);
        }
        Ok(Performed::Done)
    }
}
