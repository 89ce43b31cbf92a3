//! What came of an import.

use core::sync::atomic::{AtomicU64, Ordering};

use serde_json::{Value, json};

/// The most failures of a bucket that are named.
const NAMED_MAX: usize = 100;

/// What came of versions.
#[derive(Debug, Clone, Default)]
pub(super) struct Counts {
    /// Copied; of a dry run, those that would be.
    pub(super) copied: u64,
    /// The bytes of them.
    pub(super) bytes: u64,
    /// There already.
    pub(super) present: u64,
    /// Copied, and compared by their length alone.
    pub(super) by_length: u64,
    /// Not copied.
    pub(super) failed: u64,
    /// Why, for the first of them.
    pub(super) failures: Vec<String>,
}

impl Counts {
    pub(super) fn add(&mut self, other: Self) {
        self.copied = self.copied.saturating_add(other.copied);
        self.bytes = self.bytes.saturating_add(other.bytes);
        self.present = self.present.saturating_add(other.present);
        self.by_length = self.by_length.saturating_add(other.by_length);
        self.failed = self.failed.saturating_add(other.failed);
        let room = NAMED_MAX.saturating_sub(self.failures.len());
        self.failures.extend(other.failures.into_iter().take(room));
    }

    /// Notes versions of a key that are not copied.
    pub(super) fn fail(&mut self, versions: u64, why: String) {
        self.failed = self.failed.saturating_add(versions);
        if self.failures.len() < NAMED_MAX {
            self.failures.push(why);
        }
    }
}

/// How far an import is, over all who work on it.
#[derive(Debug, Default)]
pub(super) struct Meter {
    versions: AtomicU64,
    bytes: AtomicU64,
}

impl Meter {
    pub(super) fn add(&self, bytes: u64) {
        self.versions.fetch_add(1, Ordering::Relaxed);
        self.bytes.fetch_add(bytes, Ordering::Relaxed);
    }

    /// Versions and bytes so far.
    pub(super) fn read(&self) -> (u64, u64) {
        (self.versions.load(Ordering::Relaxed), self.bytes.load(Ordering::Relaxed))
    }
}

/// What came of a bucket.
#[derive(Debug, Clone, Default)]
pub(super) struct BucketReport {
    pub(super) from: String,
    pub(super) to: String,
    pub(super) counts: Counts,
    /// Settings that were not put, and why.
    pub(super) left: Vec<String>,
}

impl BucketReport {
    pub(super) fn json(&self) -> Value {
        let Counts { copied, bytes, present, by_length, failed, failures } = &self.counts;
        json!({
            "Bucket": self.from,
            "Destination": self.to,
            "CopiedCount": copied,
            "CopiedBytes": bytes,
            "PresentCount": present,
            "ComparedByLengthCount": by_length,
            "FailedCount": failed,
            "Failures": failures,
            "LeftSettings": self.left,
        })
    }

    pub(super) fn say(&self, is_dry: bool) {
        let Counts { copied, bytes, present, by_length, failed, failures } = &self.counts;
        let word = if is_dry { "to be copied" } else { "copied" };
        crate::logging::say!(
            "{} -> {}: {copied} versions of {bytes} bytes {word}, {present} there already, {failed} failed",
            self.from,
            self.to
        );
        if *by_length > 0 {
            crate::logging::say!(
                "  {by_length} of them were compared by their length alone: the source gives no checksum"
            );
        }
        failures.iter().for_each(|why| crate::logging::say!("  failed: {why}"));
        self.left.iter().for_each(|what| crate::logging::say!("  left: {what}"));
    }
}

/// What came of users and policies.
#[derive(Debug, Clone, Default)]
pub(super) struct IamReport {
    pub(super) policies: u64,
    pub(super) users: u64,
    pub(super) groups: u64,
    pub(super) service_accounts: u64,
    pub(super) access_keys: u64,
    /// There already.
    pub(super) present: u64,
    pub(super) failed: u64,
    /// What has no counterpart, or was refused.
    pub(super) left: Vec<String>,
}

impl IamReport {
    pub(super) fn json(&self) -> Value {
        json!({
            "PolicyCount": self.policies,
            "UserCount": self.users,
            "GroupCount": self.groups,
            "ServiceAccountCount": self.service_accounts,
            "AccessKeyCount": self.access_keys,
            "PresentCount": self.present,
            "FailedCount": self.failed,
            "Left": self.left,
        })
    }

    pub(super) fn say(&self, is_dry: bool) {
        let word = if is_dry { "to be made" } else { "made" };
        crate::logging::say!(
            "{} policies, {} users, {} groups and {} service accounts {word} with {} access keys, {} there already, \
             {} failed",
            self.policies,
            self.users,
            self.groups,
            self.service_accounts,
            self.access_keys,
            self.present,
            self.failed
        );
        self.left.iter().for_each(|what| crate::logging::say!("  left: {what}"));
    }
}
