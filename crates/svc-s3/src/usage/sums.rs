//! The sums, and what is not in them yet.

use engine::{Ctx, Failure, Writer};
use names::{AccountId, BucketName};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

use store::{Key, KeyBuilder, Order, Store};
use tables::{Direct, Record, Table};

use crate::usage::change::{Amount, Change, Kind};

/// Kinds of one bucket that an answer shows.
pub(crate) const KINDS_MAX: usize = 1_000;

/// Accounts read at a time.
const ACCOUNTS_PER_PAGE: usize = 500;

/// Changes that are in no sum yet: bucket id, number.
pub(crate) const DELTAS: Table<UsageDelta> = Table::new("s3.usage-delta");

/// A change that is in no sum yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct UsageDelta {
    /// The account of the bucket.
    pub(crate) account: AccountId,
    /// The bucket's name.
    pub(crate) bucket: BucketName,
    pub(crate) change: Change,
}

impl Record for UsageDelta {
    const VERSION: u8 = 1;
}

/// The row of a change.
pub(crate) fn delta_key(bucket_id: &str, number: &[u8; 16]) -> Key {
    KeyBuilder::table("s3.usage-delta").text(bucket_id).bytes(number).build()
}

/// The sums of a bucket: account, bucket id. No row where they are nothing.
pub(crate) const BUCKET_USAGES: Table<BucketUsage> = Table::new("s3.usage-bucket");

/// The sums of a bucket by kind: bucket id, class, encryption, key.
pub(crate) const KIND_USAGES: Table<KindUsage> = Table::new("s3.usage-kind");

/// The sums of an account.
pub(crate) const ACCOUNT_USAGES: Table<AccountUsage> = Table::new("s3.usage-account");

/// The sums of a bucket.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct BucketUsage {
    pub(crate) bucket: BucketName,
    pub(crate) objects: Amount,
    pub(crate) versions: Amount,
    pub(crate) delete_markers: i64,
}

impl Record for BucketUsage {
    const VERSION: u8 = 1;
}

/// The sums of an account, over its buckets.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct AccountUsage {
    pub(crate) objects: Amount,
    pub(crate) versions: Amount,
    pub(crate) delete_markers: i64,
}

impl Record for AccountUsage {
    const VERSION: u8 = 1;
}

/// The sums of a bucket's versions of a kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct KindUsage {
    pub(crate) kind: Kind,
    pub(crate) amount: Amount,
}

impl Record for KindUsage {
    const VERSION: u8 = 1;
}

/// How far the count of versions is that are older than the sums.
pub(crate) const USAGE_FILL: Table<FillPosition> = Table::new("s3.usage-fill");

/// How far that count is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct FillPosition {
    /// The bucket that is being counted; none where all are.
    pub(crate) bucket: Option<String>,
    /// The key of the last row looked at, in hexadecimal digits.
    pub(crate) after: Option<String>,
}

impl Record for FillPosition {
    const VERSION: u8 = 1;
}

/// Quotas: `account` and the account, or `bucket` and the bucket's id; `any` says that there may be some.
pub(crate) const QUOTAS: Table<Quota> = Table::new("s3.quota");

/// What a bucket or an account may hold.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Quota {
    /// Bytes of all versions.
    pub(crate) bytes_max: Option<i64>,
    /// Versions, delete markers aside.
    pub(crate) versions_max: Option<i64>,
}

impl Record for Quota {
    const VERSION: u8 = 1;
}

/// Whose sums.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Holder {
    pub(crate) account: AccountId,
    pub(crate) bucket_id: String,
    pub(crate) bucket: BucketName,
}

/// Adds a change to the sums of a bucket and its account. What is nothing then has no row.
pub(crate) async fn add_to_sums(
    cx: &mut Writer<'_>,
    holder: &Holder,
    change: Change,
) -> Result<(), Failure> {
    let Holder { account, bucket_id, bucket } = holder;
    let row = [account.as_str(), bucket_id.as_str()];
    let known = BUCKET_USAGES.get(cx, &row).await?;
    let mut sums = known.unwrap_or_else(|| BucketUsage {
        bucket: bucket.clone(),
        objects: Amount::default(),
        versions: Amount::default(),
        delete_markers: 0,
    });
    sums.objects.add(change.objects);
    sums.versions.add(change.versions);
    sums.delete_markers = sums.delete_markers.saturating_add(change.delete_markers);
    let is_nothing =
        sums.objects.is_nothing() && sums.versions.is_nothing() && sums.delete_markers == 0;
    match is_nothing {
        true => BUCKET_USAGES.delete(cx.tx_mut(), &row),
        false => BUCKET_USAGES.put(cx.tx_mut(), &row, &sums)?,
    }
    let mut sums = ACCOUNT_USAGES.get(cx, &[account]).await?.unwrap_or_default();
    sums.objects.add(change.objects);
    sums.versions.add(change.versions);
    sums.delete_markers = sums.delete_markers.saturating_add(change.delete_markers);
    match sums == AccountUsage::default() {
        true => ACCOUNT_USAGES.delete(cx.tx_mut(), &[account]),
        false => ACCOUNT_USAGES.put(cx.tx_mut(), &[account], &sums)?,
    }
    for (kind, amount) in change.kinds {
        add_to_kind(cx, bucket_id, kind, amount).await?;
    }
    Ok(())
}

async fn add_to_kind(
    cx: &mut Writer<'_>,
    bucket_id: &str,
    kind: Kind,
    amount: Amount,
) -> Result<(), Failure> {
    let key_arn = kind.key_arn.clone().unwrap_or_default();
    let (class, encryption) = (kind.class.clone(), kind.encryption.clone());
    let row = [bucket_id, class.as_str(), encryption.as_str(), key_arn.as_str()];
    let known = KIND_USAGES.get(cx, &row).await?;
    let mut sums = known.unwrap_or(KindUsage { kind, amount: Amount::default() });
    sums.amount.add(amount);
    match sums.amount.is_nothing() {
        true => KIND_USAGES.delete(cx.tx_mut(), &row),
        false => KIND_USAGES.put(cx.tx_mut(), &row, &sums)?,
    }
    Ok(())
}

/// What all buckets of the installation hold.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct UsageTotals {
    /// Objects, and their bytes.
    pub objects: (i64, i64),
    /// Versions, and their bytes.
    pub versions: (i64, i64),
    /// Delete markers.
    pub delete_markers: i64,
}

/// The sums over all accounts.
///
/// # Errors
/// [`Failure`] when the store fails or a row is not one.
pub async fn usage_totals(store: &Arc<dyn Store>) -> Result<UsageTotals, Failure> {
    let mut totals = UsageTotals::default();
    let mut after: Option<String> = None;
    let mut reader = Direct(Arc::clone(store));
    loop {
        let bound = after.as_deref().map(|after| [after]);
        let bound = bound.as_ref().map(<[&str; 1]>::as_slice);
        let rows = ACCOUNT_USAGES
            .range(&mut reader, &[], bound, ACCOUNTS_PER_PAGE, Order::Forward)
            .await?;
        for (_, sums) in &rows {
            let add = |sum: &mut (i64, i64), amount: Amount| {
                sum.0 = sum.0.saturating_add(amount.count);
                sum.1 = sum.1.saturating_add(amount.bytes);
            };
            add(&mut totals.objects, sums.objects);
            add(&mut totals.versions, sums.versions);
            totals.delete_markers = totals.delete_markers.saturating_add(sums.delete_markers);
        }
        if rows.len() < ACCOUNTS_PER_PAGE {
            return Ok(totals);
        }
        after = rows.into_iter().last().and_then(|(parts, _)| parts.into_iter().next());
    }
}

/// The sums of a bucket by kind.
pub(crate) async fn kinds_of(cx: &mut Ctx, bucket_id: &str) -> Result<Vec<KindUsage>, Failure> {
    let rows = KIND_USAGES.range(cx, &[bucket_id], None, KINDS_MAX, Order::Forward).await?;
    Ok(rows.into_iter().map(|(_, usage)| usage).collect())
}
