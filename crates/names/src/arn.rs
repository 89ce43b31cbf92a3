//! Amazon Resource Names.

use std::sync::Arc;

use crate::text::name;
use crate::{AccountId, ArnNamespace};

/// An ARN, `arn:partition:service:region:account:resource`, at most 2,048 bytes. It names one
/// thing: patterns with wildcards are the policy language's, not ARNs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Arn(Arc<str>);

name!(Arn, "arn");

impl Arn {
    /// The longest ARN, in bytes: AWS's own bound for most operations.
    pub const LENGTH_BYTES_MAX: usize = 2048;
    /// What every ARN starts with.
    pub const SCHEME: &'static str = "arn:";
    /// The partition of this installation.
    pub(crate) const PARTITION: &'static str = "aws";

    /// Whether `text` means to be an ARN, or a pattern of ARNs: it starts as one.
    #[must_use]
    pub fn is_meant_by(text: &str) -> bool {
        text.starts_with(Self::SCHEME)
    }

    fn check(text: &str) -> Result<(), &'static str> {
        if text.len() > Self::LENGTH_BYTES_MAX {
            return Err("an arn has at most 2048 bytes");
        }
        let rest = text.strip_prefix(Self::SCHEME).ok_or("an arn starts with `arn:`")?;
        let mut parts = rest.splitn(5, ':');
        let mut next = || parts.next().ok_or("an arn has six parts");
        let (partition, service, region, account, resource) =
            (next()?, next()?, next()?, next()?, next()?);
        if partition.is_empty() || !is_label(partition) {
            return Err("the partition has lower-case letters, digits and hyphens");
        }
        if service.is_empty() || !is_label(service) {
            return Err("the service has lower-case letters, digits and hyphens");
        }
        if !is_label(region) {
            return Err("the region has lower-case letters, digits and hyphens");
        }
        // `aws` owns the managed policies.
        if !account.is_empty() && account != "aws" && AccountId::parse(account).is_err() {
            return Err("the account is empty, `aws` or 12 digits");
        }
        if resource.is_empty() {
            return Err("the resource is empty");
        }
        Ok(())
    }

    /// An ARN of the `aws` partition; `region` and `account` may be empty.
    ///
    /// # Errors
    /// [`InvalidName`](crate::InvalidName) when a part does not fit.
    pub fn new(
        service: &str,
        region: &str,
        account: &str,
        resource: &str,
    ) -> Result<Self, crate::InvalidName> {
        Self::parse(&ArnNamespace::regional(service, region, account).resource(&[resource]))
    }

    /// INVARIANT: `text` was written from parts that were checked before.
    pub(crate) fn written(text: String) -> Self {
        Self(text.into())
    }

    fn part(&self, index: usize) -> &str {
        self.0.splitn(6, ':').nth(index).unwrap_or_default()
    }

    /// The partition, such as `aws`.
    #[must_use]
    pub fn partition(&self) -> &str {
        self.part(1)
    }

    /// The service, such as `kms`.
    #[must_use]
    pub fn service(&self) -> &str {
        self.part(2)
    }

    /// The region; empty for global things.
    #[must_use]
    pub fn region(&self) -> &str {
        self.part(3)
    }

    /// The account: 12 digits, `aws` or empty.
    #[must_use]
    pub fn account(&self) -> &str {
        self.part(4)
    }

    /// The account as a number, where there is one.
    #[must_use]
    pub fn account_id(&self) -> Option<AccountId> {
        AccountId::parse(self.account()).ok()
    }

    /// Everything after the fifth colon, such as `key/1234abcd-...` or `user/alice`.
    #[must_use]
    pub fn resource(&self) -> &str {
        self.part(5)
    }
}

fn is_label(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
}
