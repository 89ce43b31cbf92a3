//! Quotas: how much a bucket or an account may hold.
//!
//! Differs from AWS, which has none: error and status are those of Ceph. The sums that are compared
//! follow what is written within seconds, so that what is written meanwhile may go beyond.

use api_ironkeep::UsageQuota;
use engine::{Failure, Writer};
use store::Tx;
use wire::AwsError;
use wire::http::StatusCode;

use crate::bucket::BucketRecord;
use crate::usage::change::Amount;
use crate::usage::sums::{ACCOUNT_USAGES, BUCKET_USAGES, QUOTAS, Quota};

/// The row of a bucket's quota.
pub(crate) const fn of_bucket(bucket_id: &str) -> [&str; 2] {
    ["bucket", bucket_id]
}

/// The row of an account's quota.
pub(crate) const fn of_account(account: &str) -> [&str; 2] {
    ["account", account]
}

/// There since the first quota was set: without it, nobody looks for any.
pub(crate) const ANY: [&str; 2] = ["any", ""];

impl Quota {
    fn has_room(self, held: Amount, size: i64) -> bool {
        self.bytes_max.is_none_or(|most| held.bytes.saturating_add(size) <= most)
            && self.versions_max.is_none_or(|most| held.count < most)
    }
}

/// Refuses a new version of `size` bytes where a quota has no room for it.
///
/// # Errors
/// `QuotaExceeded`.
pub(crate) async fn require_room(tx: &Tx, bucket: &BucketRecord, size: u64) -> Result<(), Failure> {
    if peek(tx, ANY).await?.is_none() {
        return Ok(());
    }
    let size = i64::try_from(size).unwrap_or(i64::MAX);
    if let Some(quota) = peek(tx, of_bucket(&bucket.id)).await? {
        let row = tx.peek(&BUCKET_USAGES.key(&[&bucket.account, &bucket.id])).await?;
        let held = row.map(|row| BUCKET_USAGES.decode(&row.value)).transpose()?;
        if !quota.has_room(held.map(|held| held.versions).unwrap_or_default(), size) {
            return Err(exceeded("The quota of the bucket has no room for the object.").into());
        }
    }
    if let Some(quota) = peek(tx, of_account(&bucket.account)).await? {
        let row = tx.peek(&ACCOUNT_USAGES.key(&[&bucket.account])).await?;
        let held = row.map(|row| ACCOUNT_USAGES.decode(&row.value)).transpose()?;
        if !quota.has_room(held.map(|held| held.versions).unwrap_or_default(), size) {
            let text = "The quota of the bucket owner's account has no room for the object.";
            return Err(exceeded(text).into());
        }
    }
    Ok(())
}

/// Sets a quota; without numbers, takes it away.
pub(crate) fn put_quota(
    cx: &mut Writer<'_>,
    row: [&str; 2],
    wish: Option<&UsageQuota>,
) -> Result<(), Failure> {
    let quota = wish.map_or(Quota::default(), |wish| Quota {
        bytes_max: wish.max_bytes,
        versions_max: wish.max_versions,
    });
    if quota == Quota::default() {
        QUOTAS.delete(cx.tx_mut(), &row);
        return Ok(());
    }
    QUOTAS.put(cx.tx_mut(), &ANY, &Quota::default())?;
    Ok(QUOTAS.put(cx.tx_mut(), &row, &quota)?)
}

async fn peek(tx: &Tx, row: [&str; 2]) -> Result<Option<Quota>, Failure> {
    let row = tx.peek(&QUOTAS.key(&row)).await?;
    Ok(row.map(|row| QUOTAS.decode(&row.value)).transpose()?)
}

fn exceeded(text: &str) -> AwsError {
    AwsError::new(StatusCode::FORBIDDEN, "QuotaExceeded").with_message(text)
}

#[cfg(test)]
mod tests;
