//! The sums as answers show them.

use api_ironkeep::{UsageKind, UsageQuota, errors};
use engine::{Ctx, Failure, View};

use crate::bucket::BucketRecord;
use crate::tables::BUCKETS;
use crate::usage::sums::{KindUsage, QUOTAS, Quota};

/// The caller's bucket of this name.
///
/// # Errors
/// `NoSuchEntityException`, for those of others too.
pub(crate) async fn own_bucket(cx: &mut View<'_>, name: &str) -> Result<BucketRecord, Failure> {
    let bucket = BUCKETS.get(cx, &[name]).await?;
    let bucket = bucket.filter(|bucket| bucket.account == *cx.account());
    bucket.ok_or_else(|| {
        let text = format!("There is no bucket `{name}` in the account.");
        errors::no_such_entity_exception(text).into()
    })
}

/// The quota in a row, as answers show it.
pub(crate) async fn quota(cx: &mut Ctx, row: [&str; 2]) -> Result<Option<UsageQuota>, Failure> {
    let quota = QUOTAS.get(cx, &row).await?;
    let shown =
        |quota: Quota| UsageQuota { max_bytes: quota.bytes_max, max_versions: quota.versions_max };
    Ok(quota.map(shown))
}

pub(crate) fn kind(usage: KindUsage) -> UsageKind {
    let KindUsage { kind, amount } = usage;
    UsageKind {
        storage_class: kind.class,
        encryption: kind.encryption,
        kms_key_arn: kind.key_arn,
        version_count: amount.count,
        version_bytes: amount.bytes,
    }
}
