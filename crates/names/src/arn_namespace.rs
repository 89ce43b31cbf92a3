//! Where ARNs are written.

use crate::Arn;

/// The first five parts of an ARN, ready for the resource behind them. The one place that writes
/// ARNs: a service names its resources with functions over a namespace.
///
/// What is written is text and may be a pattern (`user/*`); [`Arn`] is what was read and checked.
///
/// # Example
/// ```
/// use names::ArnNamespace;
///
/// let keys = ArnNamespace::regional("kms", "us-east-1", "111122223333");
/// assert_eq!(keys.resource(&["key/", "1234"]), "arn:aws:kms:us-east-1:111122223333:key/1234");
/// assert_eq!(keys.resource_of("arn:aws:kms:us-east-1:111122223333:key/1234"), Some("key/1234"));
/// assert_eq!(keys.resource_of("arn:aws:kms:eu-west-1:111122223333:key/1234"), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ArnNamespace<'a> {
    partition: &'a str,
    service: &'a str,
    region: &'a str,
    account: &'a str,
}

impl<'a> ArnNamespace<'a> {
    /// Of `service`'s resources that belong to an account and a region.
    #[must_use]
    pub const fn regional(service: &'a str, region: &'a str, account: &'a str) -> Self {
        Self { partition: Arn::PARTITION, service, region, account }
    }

    /// Of `service`'s resources that belong to an account and no region, such as IAM's.
    #[must_use]
    pub const fn global(service: &'a str, account: &'a str) -> Self {
        Self::regional(service, "", account)
    }

    /// Of `service`'s resources whose names are unique among all accounts, such as buckets.
    #[must_use]
    pub const fn unowned(service: &'a str) -> Self {
        Self::global(service, "")
    }

    /// The same in another partition than `aws`.
    #[must_use]
    pub const fn in_partition(self, partition: &'a str) -> Self {
        Self { partition, ..self }
    }

    /// Takes `arn` apart at its first five colons; the parts are not checked. `None` where it does
    /// not have them.
    #[must_use]
    pub fn split(arn: &'a str) -> Option<(Self, &'a str)> {
        let mut parts = arn.strip_prefix(Arn::SCHEME)?.splitn(5, ':');
        let mut next = || parts.next();
        let (partition, service, region, account) = (next()?, next()?, next()?, next()?);
        Some((Self { partition, service, region, account }, next()?))
    }

    /// The service.
    #[must_use]
    pub const fn service(&self) -> &'a str {
        self.service
    }

    /// The account, or what stands in its place.
    #[must_use]
    pub const fn account(&self) -> &'a str {
        self.account
    }

    /// The ARN of the resource whose part is `parts` one behind the other.
    #[must_use]
    pub fn resource(&self, parts: &[&str]) -> String {
        let head = self.head();
        let length_bytes = head.iter().chain(parts).map(|part| part.len()).sum();
        let mut arn = String::with_capacity(length_bytes);
        head.iter().chain(parts).for_each(|part| arn.push_str(part));
        arn
    }

    /// The resource part of `arn`, if it is of this namespace.
    #[must_use]
    pub fn resource_of<'t>(&self, arn: &'t str) -> Option<&'t str> {
        self.head().iter().try_fold(arn, |rest, part| rest.strip_prefix(part))
    }

    const fn head(&self) -> [&'a str; 9] {
        [Arn::SCHEME, self.partition, ":", self.service, ":", self.region, ":", self.account, ":"]
    }
}
