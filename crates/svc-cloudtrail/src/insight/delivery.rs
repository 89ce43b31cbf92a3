//! The job that delivers events of insights into the buckets of trails, a file each, beside their logs:
//! `AWSLogs/ACCOUNT/CloudTrail-Insight/REGION/...`. What is refused is tried again with growing pauses.

use async_trait::async_trait;
use engine::{Due, DueJob, Failure, Performed, Writer};
use names::{AccountId, Region};
use stdx::Timestamp;
use store::{Entry, Range};

use super::{INSIGHTS, INSIGHTS_DUE, digits};
use crate::CloudTrail;
use crate::place::insight_key;
use crate::put::{NewFile, zipped};
use crate::trail::{PRINCIPAL, trails_of};

/// An event to be delivered.
pub(crate) struct Delivery {
    /// The parts of its row: due, account, Region, instant, id, unique id of the trail.
    row: [String; 6],
    account: AccountId,
}

/// Delivers events.
pub(crate) struct DeliverInsights;

#[async_trait]
impl DueJob<CloudTrail> for DeliverInsights {
    const NAME: &'static str = "cloudtrail-insight-delivery";
    const PRINCIPAL: &'static str = PRINCIPAL;
    /// Each file has the record of its PutObject.
    const RECORD: Option<&'static str> = None;
    type Item = Delivery;

    fn due(now: Timestamp) -> Range {
        let end = INSIGHTS_DUE.key(&[&digits(now.unix_ms().saturating_add(1))]);
        Range::new(INSIGHTS_DUE.key(&[]), end, 1)
    }

    fn read(row: &Entry) -> Result<Due<Delivery>, Failure> {
        let damaged = || Failure::Internal("a row names no insight".to_owned());
        let parts = INSIGHTS_DUE.parts(&row.key, &INSIGHTS_DUE.key(&[]))?;
        let row = <[String; 6]>::try_from(parts).map_err(|_| damaged())?;
        let [due, account, region, ..] = &row;
        let at = Timestamp::from_unix_ms(due.parse().map_err(|_| damaged())?);
        let account = AccountId::parse(account).map_err(|_| damaged())?;
        let region = Region::parse(region).map_err(|_| damaged())?;
        Ok(Due { item: Delivery { row, account }, region: Some(region), at: Some(at) })
    }

    async fn perform(
        _: &CloudTrail,
        cx: &mut Writer<'_>,
        items: &[Delivery],
    ) -> Result<Performed, Failure> {
        for Delivery { row, account } in items {
            INSIGHTS_DUE.delete(cx.tx_mut(), &row.each_ref().map(String::as_str));
            let [_, _, region, at, id, unique_id] = row;
            let insight = INSIGHTS.get(cx, &[account, region, at, id]).await?;
            let trails = trails_of(cx, account).await?;
            let trail = trails.into_iter().find(|trail| trail.unique_id == *unique_id);
            // A trail that is off, is gone, or does not reach there wants nothing any more.
            let trail = trail.filter(|trail| trail.is_logging && trail.reaches(region));
            let (Some(insight), Some(trail)) = (insight, trail) else { continue };
            let at = Timestamp::from_unix_ms(insight.at_ms);
            let json = [r#"{"Records":["#, &insight.json, "]}"].concat();
            let key = insight_key(&trail, region, (at, &insight.id));
            NewFile::plain(key, zipped(json.as_bytes())?).put(cx, &trail).await?;
        }
        Ok(Performed::Done)
    }
}
