//! Object Lock: versions that nobody deletes before their time, nor while a legal hold is on them.
//!
//! Locks have a table of their own, guarded against rollback, apart from the versions: a version's
//! row is data and may be old, a lock may not. A bucket without Object Lock never reads it.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html>

pub(crate) mod bypass;
pub(crate) mod clock;
mod ops;
pub(crate) mod shown;
pub(crate) mod wish;

use api_s3::{ObjectLockLegalHoldStatus, ObjectLockRetentionMode, errors};
use engine::{Access, Ctx, Failure, View, Writer};
use serde::{Deserialize, Serialize};
use stdx::Timestamp;
use store::Tx;
use tables::{Reader, Record};
use wire::AwsError;

use crate::bucket::BucketRecord;
use crate::bucket::find::{check_key, find_bucket};
use crate::lock::clock::lock_now;
use crate::object::VersionRecord;
use crate::object::read::{Actions, ObjectRef};
use crate::object::versions::peek_version;
use crate::tables::{LOCKS, lock_key};

/// The longest default retention, in days.
pub(crate) const DEFAULT_DAYS_MAX: i32 = 36_500;

/// The longest default retention, in years.
pub(crate) const DEFAULT_YEARS_MAX: i32 = 100;

/// Seconds in a day.
const DAY_SECONDS: i64 = 24 * 3600;

/// How firmly a version is retained.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum RetentionMode {
    /// Who has `s3:BypassGovernanceRetention` and says so may delete, shorten and remove.
    Governance,
    /// Nobody may.
    Compliance,
}

/// Until when a version is retained.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Retention {
    pub(crate) mode: RetentionMode,
    pub(crate) until_ms: i64,
}

/// The lock of one version.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct VersionLock {
    pub(crate) retention: Option<Retention>,
    /// Whether a legal hold is on it; none where it never was set.
    pub(crate) legal_hold: Option<bool>,
}

impl Record for VersionLock {
    const VERSION: u8 = 1;
}

/// A period, as it was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Period {
    /// Days.
    Days(i32),
    /// Years of the calendar.
    Years(i32),
}

impl Period {
    /// The instant one period behind `start`. A year ends on the day of its beginning; the 29th of
    /// February ends on the 1st of March.
    pub(crate) fn behind(self, start: Timestamp) -> Timestamp {
        match self {
            Self::Days(days) => start.plus_seconds(i64::from(days).saturating_mul(DAY_SECONDS)),
            Self::Years(years) => start.plus_years(years),
        }
    }
}

/// What new versions of a bucket get.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct DefaultLock {
    pub(crate) mode: RetentionMode,
    pub(crate) period: Period,
}

/// Object Lock of a bucket. Once on, it stays on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct BucketLock {
    pub(crate) default: Option<DefaultLock>,
}

/// The proof that a version may be removed: made only by [`require_unlocked`].
#[derive(Debug)]
pub(crate) struct Unlocked(());

/// What a caller may do to a version under governance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bypass {
    /// Asked for, and allowed.
    Granted,
    /// Not asked for, or not allowed.
    None,
}

impl RetentionMode {
    pub(crate) const fn to_api(self) -> ObjectLockRetentionMode {
        match self {
            Self::Governance => ObjectLockRetentionMode::Governance,
            Self::Compliance => ObjectLockRetentionMode::Compliance,
        }
    }
}

impl Retention {
    pub(crate) const fn until(self) -> Timestamp {
        Timestamp::from_unix_ms(self.until_ms)
    }

    /// Whether it may be replaced by `next` at `now`: made longer by anybody, made shorter, weaker or
    /// removed under governance by who may bypass it, and under compliance by nobody.
    fn gives_way_to(self, next: Option<Self>, now: Timestamp, bypass: Bypass) -> bool {
        if self.until() <= now {
            return true;
        }
        let is_extended = next.is_some_and(|next| {
            next.until_ms >= self.until_ms
                && (next.mode == self.mode
                    || self.mode == RetentionMode::Governance && bypass == Bypass::Granted)
        });
        is_extended || self.mode == RetentionMode::Governance && bypass == Bypass::Granted
    }
}

impl VersionLock {
    /// Whether the version may be removed at `now`.
    pub(crate) fn is_open(&self, now: Timestamp, bypass: Bypass) -> bool {
        self.legal_hold != Some(true)
            && self.retention.is_none_or(|retention| retention.gives_way_to(None, now, bypass))
    }

    /// The lock with its retention replaced.
    ///
    /// # Errors
    /// `AccessDenied` where the present retention stands against it.
    pub(crate) fn retained(
        self,
        next: Option<Retention>,
        now: Timestamp,
        bypass: Bypass,
    ) -> Result<Self, AwsError> {
        match self.retention {
            Some(present) if !present.gives_way_to(next, now, bypass) => Err(protected()),
            Some(_) | None => Ok(Self { retention: next, ..self }),
        }
    }

    /// The lock with the bucket's default retention, where none is asked for.
    pub(crate) fn or_default(self, bucket: &BucketRecord, now: Timestamp) -> Self {
        let default = bucket.lock.and_then(|lock| lock.default).map(|default| Retention {
            mode: default.mode,
            until_ms: default.period.behind(now).unix_ms(),
        });
        Self { retention: self.retention.or(default), ..self }
    }

    /// The legal hold as answers show it.
    pub(crate) fn shown_hold(&self) -> Option<ObjectLockLegalHoldStatus> {
        self.legal_hold.map(|is_on| match is_on {
            true => ObjectLockLegalHoldStatus::On,
            false => ObjectLockLegalHoldStatus::Off,
        })
    }
}

/// The refusal of whatever a lock stands against.
pub(crate) fn protected() -> AwsError {
    errors::access_denied().with_message("Access Denied because object protected by object lock.")
}

/// The refusal of locks in a bucket that has none.
pub(crate) fn no_lock_here() -> AwsError {
    errors::invalid_request("Bucket is missing Object Lock Configuration")
}

/// Finds the bucket and declares an access to the lock of an object in it.
pub(crate) async fn declare_lock(
    cx: &mut View<'_>,
    bucket: &str,
    expected_owner: Option<&str>,
    place: ObjectRef<'_>,
    actions: Actions,
) -> Result<(BucketRecord, Access), Failure> {
    check_key(place.key)?;
    let bucket = find_bucket(cx, bucket, expected_owner).await?;
    cx.name_resource(&bucket.object_arn(place.key), &bucket.account);
    let version = peek_version(cx.tx(), &bucket, place.key, place.version_id).await?;
    let access = actions.access(cx, &bucket, place, version.as_ref())?;
    Ok((bucket, access))
}

/// The lock of a version, for an answer: nothing read here is expected at a commit.
pub(crate) async fn peek_lock(
    tx: &Tx,
    bucket: &BucketRecord,
    key: &str,
    version: &VersionRecord,
) -> Result<VersionLock, Failure> {
    if bucket.lock.is_none() {
        return Ok(VersionLock::default());
    }
    let row = tx.peek(&lock_key(&bucket.id, key, version.sequence)).await?;
    Ok(row.map(|row| LOCKS.decode(&row.value)).transpose()?.unwrap_or_default())
}

/// The lock of a version, which must stay as it is until the commit.
pub(crate) async fn expect_lock(
    cx: &mut Ctx,
    bucket: &BucketRecord,
    key: &str,
    version: &VersionRecord,
) -> Result<VersionLock, Failure> {
    if bucket.lock.is_none() {
        return Ok(VersionLock::default());
    }
    let row = Reader::get(cx, &lock_key(&bucket.id, key, version.sequence)).await?;
    Ok(row.map(|row| LOCKS.decode(&row.value)).transpose()?.unwrap_or_default())
}

/// Writes the lock of a version that is being made.
pub(crate) fn add_lock(
    cx: &mut Writer<'_>,
    bucket: &BucketRecord,
    key: &str,
    version: &VersionRecord,
    lock: &VersionLock,
) -> Result<(), Failure> {
    if *lock == VersionLock::default() {
        return Ok(());
    }
    put_lock(cx, bucket, key, version, lock)
}

/// Writes the lock of a version, in place of the one it had.
pub(crate) fn put_lock(
    cx: &mut Writer<'_>,
    bucket: &BucketRecord,
    key: &str,
    version: &VersionRecord,
    lock: &VersionLock,
) -> Result<(), Failure> {
    let row = lock_key(&bucket.id, key, version.sequence);
    if *lock == VersionLock::default() {
        cx.tx_mut().delete(row);
    } else {
        cx.tx_mut().put(row, LOCKS.encode(lock)?);
    }
    Ok(())
}

/// Refuses to remove a version that is retained or held, and forgets the lock of one that is not.
///
/// # Errors
/// `AccessDenied`.
pub(crate) async fn require_unlocked(
    cx: &mut Writer<'_>,
    bucket: &BucketRecord,
    key: &str,
    version: &VersionRecord,
    bypass: Bypass,
) -> Result<Unlocked, Failure> {
    if bucket.lock.is_none() || version.is_delete_marker {
        return Ok(Unlocked(()));
    }
    let lock = expect_lock(cx, bucket, key, version).await?;
    if lock == VersionLock::default() {
        return Ok(Unlocked(()));
    }
    if !lock.is_open(lock_now(cx).await?, bypass) {
        return Err(protected().into());
    }
    cx.tx_mut().delete(lock_key(&bucket.id, key, version.sequence));
    Ok(Unlocked(()))
}

#[cfg(test)]
mod tests;
