//! Grants: who may do what with one key until somebody takes it back.
//!
//! | table | key | value |
//! |---|---|---|
//! | `kms.grant` | account, region, key id, grant id | the grant |
//! | `kms.grant-grantee` | account, region, key id, grantee, operation, bucket, grant id | nothing: which grants may allow a use |
//! | `kms.grant-retiring` | region, retiring principal, account, key id, grant id | nothing: what a principal may retire |
//! | `kms.grant-request` | account, region, key id, digest of the request | the grant of a named request |
//! | `kms.grant-count` | account, region, key id | how many grants the key has |
//!
//! Principals are stored as key policies store them: users and roles by their unique ids.
//!
//! Source: <https://docs.aws.amazon.com/kms/latest/developerguide/grants.html>

use std::collections::BTreeMap;

use api_kms::{GrantConstraints as WireConstraints, GrantOperation};
use names::AccountId;
use policy::GrantConstraints;
use serde::{Deserialize, Serialize};
use tables::{Record, Table};

use crate::key::KeyRecord;
use crate::spec::{Spec, Usage};

pub(crate) mod index;
pub(crate) mod rules;
pub(crate) mod token;

/// The most grants of a key, a documented quota.
pub(crate) const GRANTS_MAX: u32 = 50_000;

/// The grants.
pub(crate) const GRANTS: Table<GrantRecord> = Table::new("kms.grant");

/// How many there are of a key.
pub(crate) const COUNTS: Table<GrantCountRecord> = Table::new("kms.grant-count");

/// The grants of named requests.
pub(crate) const REQUESTS: Table<GrantRequestRecord> = Table::new("kms.grant-request");

/// A stored grant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct GrantRecord {
    pub(crate) name: Option<String>,
    /// Who is granted, bound.
    pub(crate) grantee: String,
    /// Who may retire it, bound.
    pub(crate) retiring: Option<String>,
    /// The account that made it.
    pub(crate) issuer: AccountId,
    /// What is granted, by AWS's names, sorted.
    pub(crate) operations: Vec<String>,
    pub(crate) constraint: Constraint,
    pub(crate) created_ms: i64,
}

impl Record for GrantRecord {
    const VERSION: u8 = 1;
}

/// What a grant demands of the encryption context.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Constraint {
    /// Nothing.
    None,
    /// Exactly these pairs.
    Equals(BTreeMap<String, String>),
    /// At least these pairs.
    Subset(BTreeMap<String, String>),
}

/// How many grants a key has.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(crate) struct GrantCountRecord {
    pub(crate) grants: u32,
}

impl Record for GrantCountRecord {
    const VERSION: u8 = 1;
}

/// The grant that a named request made.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct GrantRequestRecord {
    pub(crate) grant_id: String,
}

impl Record for GrantRequestRecord {
    const VERSION: u8 = 1;
}

impl Constraint {
    /// What a request asks for.
    pub(crate) fn named(constraints: Option<&WireConstraints>) -> Self {
        let Some(constraints) = constraints else { return Self::None };
        let (equals, subset) =
            (&constraints.encryption_context_equals, &constraints.encryption_context_subset);
        match (equals, subset) {
            (Some(_), Some(pairs)) if !pairs.is_empty() => Self::Subset(pairs.clone()),
            (Some(pairs), _) => Self::Equals(pairs.clone()),
            (None, Some(pairs)) => Self::Subset(pairs.clone()),
            (None, None) => Self::None,
        }
    }

    /// Whether a request asks for both kinds. Beside pairs of one kind an empty map of the other says
    /// nothing: Terraform sends both.
    pub(crate) fn is_twofold(constraints: &WireConstraints) -> bool {
        let has = |pairs: &Option<BTreeMap<String, String>>| {
            pairs.as_ref().is_some_and(|pairs| !pairs.is_empty())
        };
        has(&constraints.encryption_context_equals) && has(&constraints.encryption_context_subset)
    }

    /// As the policy engine judges it.
    pub(crate) fn judged(&self) -> GrantConstraints {
        match self {
            Self::None => GrantConstraints::None,
            Self::Equals(pairs) => GrantConstraints::EncryptionContextEquals(pairs.clone()),
            Self::Subset(pairs) => GrantConstraints::EncryptionContextSubset(pairs.clone()),
        }
    }

    /// Its pairs.
    pub(crate) const fn pairs(&self) -> Option<&BTreeMap<String, String>> {
        match self {
            Self::None => None,
            Self::Equals(pairs) | Self::Subset(pairs) => Some(pairs),
        }
    }

    /// AWS's name of its kind, the value of `kms:GrantConstraintType`.
    pub(crate) const fn kind(&self) -> Option<&'static str> {
        match self {
            Self::None => None,
            Self::Equals(_) => Some("EncryptionContextEquals"),
            Self::Subset(_) => Some("EncryptionContextSubset"),
        }
    }

    /// As it goes over the wire.
    pub(crate) fn wire(&self) -> Option<WireConstraints> {
        match self {
            Self::None => None,
            Self::Equals(pairs) => Some(WireConstraints {
                encryption_context_equals: Some(pairs.clone()),
                ..WireConstraints::default()
            }),
            Self::Subset(pairs) => Some(WireConstraints {
                encryption_context_subset: Some(pairs.clone()),
                ..WireConstraints::default()
            }),
        }
    }
}

/// Whether a grant on `key` may name `operation`: what no key of its kind does is refused.
pub(crate) const fn fits(key: &KeyRecord, operation: &GrantOperation) -> bool {
    use GrantOperation as Op;
    let is_pair = matches!(key.spec, Spec::Pair(_));
    match operation {
        Op::CreateGrant | Op::RetireGrant | Op::DescribeKey => true,
        Op::GetPublicKey => is_pair,
        Op::Encrypt | Op::Decrypt | Op::ReEncryptFrom | Op::ReEncryptTo => {
            matches!(key.usage, Usage::EncryptDecrypt)
        }
        Op::GenerateDataKey
        | Op::GenerateDataKeyWithoutPlaintext
        | Op::GenerateDataKeyPair
        | Op::GenerateDataKeyPairWithoutPlaintext => matches!(key.spec, Spec::Symmetric),
        Op::Sign | Op::Verify => matches!(key.usage, Usage::SignVerify),
        Op::GenerateMac | Op::VerifyMac => matches!(key.usage, Usage::GenerateVerifyMac),
        Op::DeriveSharedSecret => matches!(key.usage, Usage::KeyAgreement),
        Op::Encapsulate | Op::Decapsulate => matches!(key.usage, Usage::EncapsulateDecapsulate),
        Op::Unknown(_) => false,
    }
}

#[cfg(test)]
mod tests;
