//! The job that adds changes to the sums.

use std::collections::BTreeMap;

use async_trait::async_trait;
use engine::{Due, DueJob, Failure, Performed, Writer};
use stdx::Timestamp;
use store::{Entry, Key, KeyBuilder, KeyReader, Range};

use crate::S3;
use crate::usage::change::Change;
use crate::usage::sums::{DELTAS, Holder, UsageDelta, add_to_sums};

/// Changes that one commit adds.
const CHANGES_PER_COMMIT: usize = 200;

/// Adds changes to the sums.
pub(crate) struct UsageSums;

/// A change that is in no sum yet.
pub(crate) struct Pending {
    row: Key,
    holder: Holder,
    change: Change,
}

#[async_trait]
impl DueJob<S3> for UsageSums {
    const NAME: &'static str = "s3-usage";
    const PRINCIPAL: &'static str = "s3.amazonaws.com";
    /// What changed has its record.
    const RECORD: Option<&'static str> = None;
    const ITEMS_PER_COMMIT: usize = CHANGES_PER_COMMIT;
    type Item = Pending;

    fn due(_: Timestamp) -> Range {
        Range::within(&KeyBuilder::table("s3.usage-delta").build(), 1)
    }

    fn read(row: &Entry) -> Result<Due<Pending>, Failure> {
        let UsageDelta { account, bucket, change } = DELTAS.decode(&row.row.value)?;
        let all = KeyBuilder::table("s3.usage-delta").build();
        let bucket_id = KeyReader::behind(&row.key, &all).and_then(|mut key| key.text());
        let bucket_id =
            bucket_id.map_err(|_| Failure::Internal("a change of usage has no bucket".into()))?;
        let holder = Holder { account, bucket_id, bucket };
        Ok(Due { item: Pending { row: row.key.clone(), holder, change }, region: None, at: None })
    }

    async fn perform(_: &S3, cx: &mut Writer<'_>, items: &[Pending]) -> Result<Performed, Failure> {
        let mut changes: BTreeMap<&Holder, Change> = BTreeMap::new();
        for item in items {
            changes.entry(&item.holder).or_default().add(item.change.clone());
            cx.tx_mut().delete(item.row.clone());
        }
        for (holder, change) in changes {
            add_to_sums(cx, holder, change).await?;
        }
        Ok(Performed::Done)
    }
}
