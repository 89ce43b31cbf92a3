//! Identity providers that speak OpenID Connect.

use std::collections::BTreeMap;

use names::AccountId;
use serde::{Deserialize, Serialize};
use tables::{Record, Table};

use super::iam_arn;

/// An identity provider whose tokens an account believes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OidcProviderRecord {
    /// The account that believes it.
    pub account: AccountId,
    /// The issuer without `https://`, exactly as tokens name it.
    pub issuer: String,
    /// The audiences that its tokens may be for, in the order they were added; at most 100.
    pub client_ids: Vec<String>,
    /// SHA-1 of certificates that stand for its host where no known authority does: 40 hexadecimal
    /// digits each, at most 5.
    pub thumbprints: Vec<String>,
    /// When it was made.
    pub created_at_ms: i64,
    /// At most 50.
    pub tags: BTreeMap<String, String>,
}

impl Record for OidcProviderRecord {
    const VERSION: u8 = 1;
}

impl OidcProviderRecord {
    /// `arn:aws:iam::ACCOUNT:oidc-provider/ISSUER`.
    #[must_use]
    pub fn arn(&self) -> String {
        oidc_provider_arn(&self.account, &self.issuer)
    }
}

/// The ARN of the provider of an issuer, which is named without `https://`.
#[must_use]
pub fn oidc_provider_arn(account: &str, issuer: &str) -> String {
    iam_arn(account, "oidc-provider", "/", issuer)
}

/// `[account, issuer without https://]`.
pub const OIDC_PROVIDERS: Table<OidcProviderRecord> = Table::new("iam.oidc-provider");
