//! Inline policies, managed policies, their versions and who they are attached to.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use tables::{Record, Table};

/// A policy embedded in one user, group or role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InlinePolicyRecord {
    /// The text as it was given.
    pub document: String,
}

impl Record for InlinePolicyRecord {
    const VERSION: u8 = 1;
}

/// `[owner's unique id, policy name]`.
pub const INLINE_POLICIES: Table<InlinePolicyRecord> = Table::new("iam.inline-policy");

/// A managed policy of an account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ManagedPolicyRecord {
    /// `ANPA...`.
    pub id: String,
    /// The account it belongs to; `aws` for a policy that comes with the product, whose record is
    /// made of constants and is not stored.
    pub account: String,
    /// The name in the case it was given.
    pub name: String,
    /// `/` or `/a/b/`.
    pub path: String,
    /// When it was made.
    pub created_at_ms: i64,
    /// When a version was last added, removed or made the default.
    pub updated_at_ms: i64,
    /// Free text, fixed at creation.
    pub description: Option<String>,
    /// The number of the version in force: 1 for `v1`.
    pub default_version: u32,
    /// The number that the next version gets; numbers are never used twice.
    pub next_version: u32,
    /// At most 50.
    pub tags: BTreeMap<String, String>,
}

impl Record for ManagedPolicyRecord {
    const VERSION: u8 = 1;
}

impl ManagedPolicyRecord {
    /// `arn:aws:iam::ACCOUNT:policy/PATH/NAME`.
    #[must_use]
    pub fn arn(&self) -> String {
        super::iam_arn(&self.account, "policy", &self.path, &self.name)
    }
}

/// `[account, lower-case name]`.
pub const MANAGED_POLICIES: Table<ManagedPolicyRecord> = Table::new("iam.managed-policy");

/// One version of a managed policy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PolicyVersionRecord {
    /// The text as it was given.
    pub document: String,
    /// When it was added.
    pub created_at_ms: i64,
}

impl Record for PolicyVersionRecord {
    const VERSION: u8 = 1;
}

/// `[policy's unique id, number as ten digits]`: versions in the order they were made.
pub const POLICY_VERSIONS: Table<PolicyVersionRecord> = Table::new("iam.policy-version");

/// The key part of a version's number: ten digits, so that keys sort as numbers.
#[must_use]
pub fn version_key(number: u32) -> String {
    format!("{number:010}")
}

/// That a managed policy is attached to a principal. The content says nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttachmentRecord {}

impl Record for AttachmentRecord {
    const VERSION: u8 = 1;
}

/// `[principal's unique id, policy ARN]`: the policies of a principal.
pub const POLICIES_OF_ENTITY: Table<AttachmentRecord> = Table::new("iam.policies-of-entity");
/// `[account of the principal, policy ARN, kind, principal's unique id]`: who has a policy. Without the account,
/// the holders of a policy that comes with the product would mix those of all accounts.
pub const ENTITIES_OF_POLICY: Table<AttachmentRecord> = Table::new("iam.entities-of-policy");
/// `[account, policy ARN, kind, principal's unique id]`: whose permissions boundary a policy is.
pub const BOUNDED_BY_POLICY: Table<AttachmentRecord> = Table::new("iam.bounded-by-policy");
