//! The consumer of the journal that notes which records each trail wants.
//!
//! Whether a record is wanted is decided by the trail as it is when the record comes by, a moment after it
//! happened: operations that change a trail wait until everything before them has come by.

use std::collections::BTreeMap;

use async_trait::async_trait;
use engine::{Batch, Consume, Consumed, Failure, OnFailure, Writer};
use store::Entry;

use crate::CloudTrail;
use crate::candidate::Candidate;
use crate::trail::{DELETED, PRINCIPAL, TRAILS, TrailRecord, every_trail, rows_of};
use crate::waiting::{PROGRESS, WAITING, Waiting, begin_progress, waiting_rows};

/// Notes what is to be delivered.
#[derive(Debug)]
pub(crate) struct TrailFeed;

#[async_trait]
impl Consume<CloudTrail> for TrailFeed {
    const NAME: &'static str = "trail-feed";
    const PRINCIPAL: &'static str = PRINCIPAL;
    // A trail with a gap would hide what somebody did.
    const ON_FAILURE: OnFailure = OnFailure::Hold;

    async fn consume(
        _: &CloudTrail,
        cx: &mut Writer<'_>,
        batch: &Batch,
    ) -> Result<Consumed, Failure> {
        if !has_trails(cx).await? {
            return Ok(Consumed::Done);
        }
        let first = batch.first_sequence();
        let mut accounts: BTreeMap<String, Vec<TrailRecord>> = BTreeMap::new();
        let mut wanted: BTreeMap<(String, String), (TrailRecord, Waiting)> = BTreeMap::new();
        for record in batch.records() {
            let Some(event) = Candidate::of(record) else { continue };
            let account: &str = &event.recipient_account_id;
            if !accounts.contains_key(account) {
                accounts.insert(account.to_owned(), load(cx, account).await?);
            }
            let place = u16::try_from(record.sequence.saturating_sub(first));
            let place = place.map_err(|_| Failure::Internal("a batch is too long".into()))?;
            for trail in accounts.get(account).into_iter().flatten() {
                if !trail.wants(&event, record.time) {
                    continue;
                }
                let key = (trail.unique_id.clone(), event.aws_region.to_string());
                let row = wanted.entry(key);
                let (_, waiting) = row.or_insert_with(|| (trail.clone(), Waiting::default()));
                waiting.places.push(place);
                waiting.bytes = waiting.bytes.saturating_add(record.payload.len() as u64);
            }
        }
        for ((unique_id, region), (trail, waiting)) in wanted {
            let progress = PROGRESS.key(&[&unique_id, &region]);
            if cx.tx().peek(&progress).await?.is_none() {
                begin_progress(cx.tx_mut(), &trail, &region)?;
            }
            let key = waiting_rows(&unique_id, &region).u64(first).build();
            cx.tx_mut().put(key, WAITING.encode(&waiting)?);
        }
        Ok(Consumed::Done)
    }
}

/// Whether there is any trail at all: without one nothing is read of the records.
async fn has_trails(cx: &mut Writer<'_>) -> Result<bool, Failure> {
    for rows in every_trail(1) {
        if !cx.tx().peek_range(&rows).await?.is_empty() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The trails of an account, and those that it had and that have not come to their end.
async fn load(cx: &mut Writer<'_>, account: &str) -> Result<Vec<TrailRecord>, Failure> {
    let [trails, deleted] = rows_of(account);
    let decode = |entries: Vec<Entry>, table: &tables::Table<TrailRecord>| {
        let rows = entries.iter().map(|entry| table.decode(&entry.row.value));
        rows.collect::<Result<Vec<_>, _>>()
    };
    let mut all = decode(cx.tx().peek_range(&trails).await?, &TRAILS)?;
    all.extend(decode(cx.tx().peek_range(&deleted).await?, &DELETED)?);
    Ok(all)
}
