//! What S3 calls a public policy, and Block Public Access.
use std::net::IpAddr;

use names::Arn;

use crate::condition::{Condition, Family, SetPrefix};
use crate::principals::{Member, Principals};
use crate::statement::{Statement, StatementEffect};
use crate::value::Cidr;

/// The four switches of S3 Block Public Access.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BlockPublicAccess {
    /// Refuse to set a public ACL.
    pub block_public_acls: bool,
    /// Treat public ACLs as absent.
    pub ignore_public_acls: bool,
    /// Refuse to store a public policy.
    pub block_public_policy: bool,
    /// While the policy is public, let its Allow statements serve only services and the owner's account.
    pub restrict_public_buckets: bool,
}

impl BlockPublicAccess {
    /// Everything blocked: the state of a new bucket.
    pub const ALL: Self = Self {
        block_public_acls: true,
        ignore_public_acls: true,
        block_public_policy: true,
        restrict_public_buckets: true,
    };
    /// Nothing blocked.
    pub const NONE: Self = Self {
        block_public_acls: false,
        ignore_public_acls: false,
        block_public_policy: false,
        restrict_public_buckets: false,
    };

    /// The most restrictive combination of two levels (access point, bucket, account).
    ///
    /// # Example
    /// ```
    /// use policy::BlockPublicAccess;
    ///
    /// let account = BlockPublicAccess { block_public_policy: true, ..BlockPublicAccess::NONE };
    /// let bucket = BlockPublicAccess { restrict_public_buckets: true, ..BlockPublicAccess::NONE };
    /// let both = account.strictest(bucket);
    /// assert!(both.block_public_policy && both.restrict_public_buckets && !both.block_public_acls);
    /// ```
    #[must_use]
    pub fn strictest(self, other: Self) -> Self {
        Self {
            block_public_acls: self.block_public_acls || other.block_public_acls,
            ignore_public_acls: self.ignore_public_acls || other.ignore_public_acls,
            block_public_policy: self.block_public_policy || other.block_public_policy,
            restrict_public_buckets: self.restrict_public_buckets || other.restrict_public_buckets,
        }
    }
}

/// Assume public; each Allow statement must prove that it is not.
pub(crate) fn allows_public(statements: &[Statement]) -> bool {
    statements.iter().any(|statement| {
        statement.effect == StatementEffect::Allow
            && statement.principals.as_ref().is_some_and(is_public_principal)
            && !statement.conditions.iter().any(limits_access)
    })
}

fn is_public_principal(principals: &Principals) -> bool {
    let federated = |member: &Member| matches!(member, Member::Federated(_));
    principals.negated || principals.everyone || principals.members.iter().any(federated)
}

/// Whether a condition alone confines a statement to fixed values of a key that identifies callers.
fn limits_access(condition: &Condition) -> bool {
    let operator = condition.operator;
    // A condition that an absent key satisfies, or that only excludes, confines nothing.
    if operator.negated
        || operator.if_exists
        || operator.set == SetPrefix::ForAllValues
        || condition.written.is_empty()
    {
        return false;
    }
    let key = condition.key.text.to_ascii_lowercase();
    if key == "aws:sourceip" {
        return operator.family == Family::Ip
            && condition.written.iter().all(|block| is_narrow_block(block));
    }
    let family_fits = matches!(
        operator.family,
        Family::StringEquals | Family::StringEqualsIgnoreCase | Family::StringLike | Family::Arn
    );
    family_fits && condition.written.iter().all(|value| is_fixed_for_key(&key, value))
}

fn is_fixed_for_key(key: &str, value: &str) -> bool {
    let fixed = !value.is_empty() && !value.contains(['*', '?']) && !value.contains("${");
    match key {
        "aws:principalorgid"
        | "aws:principalaccount"
        | "aws:sourcevpc"
        | "aws:sourcevpce"
        | "aws:sourceowner"
        | "aws:sourceaccount"
        | "aws:sourceorgid"
        | "aws:principalarn"
        | "aws:sourcearn"
        | "s3:x-amz-server-side-encryption-aws-kms-key-id"
        | "s3:dataaccesspointaccount" => fixed,
        // The one key whose value may have a wildcard, in the name of the access point.
        "s3:dataaccesspointarn" => fixed || has_fixed_account(value),
        // S3 leaves out the pattern `AROAID:*`: a role session's name is its caller's choice.
        "aws:userid" => fixed && !value.starts_with("AROA"),
        _ => false,
    }
}

/// Whether an ARN pattern's account is written out.
fn has_fixed_account(value: &str) -> bool {
    let account = value.split(':').nth(4);
    let digits = |text: &str| text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit());
    Arn::is_meant_by(value) && !value.contains("${") && account.is_some_and(digits)
}

/// No wider than /8 (v4) or /32 (v6); every RFC 1918 range is within that.
fn is_narrow_block(text: &str) -> bool {
    let Some(block) = Cidr::parse(text) else { return false };
    match block.network() {
        IpAddr::V4(_) => block.prefix() >= 8,
        IpAddr::V6(_) => block.prefix() >= 32,
    }
}
