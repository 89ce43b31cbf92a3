//! Session tokens: what temporary credentials carry, sealed.
//!
//! A token is the base 64 (URL alphabet, no padding) of the sealed JSON of [`SessionClaims`]. The
//! seal is bound to the access key id, so that a token fits no other key. Nothing is stored when a
//! session is made; the role or user is looked up by its unique id whenever the session is used,
//! which is why deleting one ends all its sessions at once.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use envelope::{TokenSealer, TokenUse};
use serde::{Deserialize, Serialize};
use stdx::Random;

use crate::StoredSecret;
use crate::error::IdentityError;

/// The most that session policies, tags and their kin may take of a token, in bytes of JSON.
/// AWS packs them in a form of its own and does not publish the size.
pub const PACKED_BYTES_MAX: usize = 4096;

/// The longest token accepted, in bytes: well above what [`SessionClaims::seal`] makes.
pub const TOKEN_BYTES_MAX: usize = 16_384;

/// What a session acts as.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SessionKind {
    /// AssumeRole: the role with this unique id.
    Role(String),
    /// GetSessionToken by the user with this unique id.
    User(String),
    /// GetSessionToken by the account's root user.
    Root,
    /// GetFederationToken by the user with this unique id.
    Federated(String),
}

/// The part of a token that its maker chose, and whose size is limited.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PackedClaims {
    /// The inline session policy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy: Option<String>,
    /// ARNs of managed policies used as session policies.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub policy_arns: Vec<String>,
    /// Session tags.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub tags: BTreeMap<String, String>,
    /// The keys of the tags that the next session of the chain inherits.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub transitive_tag_keys: Vec<String>,
}

impl PackedClaims {
    /// How much of [`PACKED_BYTES_MAX`] is used, in percent, rounded up: above 100, the session
    /// must be refused. An empty set takes nothing.
    #[must_use]
    pub fn packed_percent(&self) -> usize {
        if *self == Self::default() {
            return 0;
        }
        let size_bytes = serde_json::to_vec(self).map_or(usize::MAX / 128, |json| json.len());
        (size_bytes * 100).div_ceil(PACKED_BYTES_MAX)
    }
}

/// Who vouched for the bearer of a session: an identity provider.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Federation {
    /// The ARN of the provider: `aws:FederatedProvider`.
    pub provider: String,
}

/// All that a session token says.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct SessionClaims {
    /// What the session acts as.
    pub kind: SessionKind,
    /// The account it acts in.
    pub account: String,
    /// The secret access key.
    pub secret: StoredSecret,
    /// The session's name; empty for GetSessionToken.
    pub session_name: String,
    /// When it was made.
    pub created_at_ms: i64,
    /// When it ends.
    pub expires_at_ms: i64,
    /// When its maker proved a second factor.
    pub mfa_at_ms: Option<i64>,
    /// The source identity of the chain.
    pub source_identity: Option<String>,
    /// Who vouched for its maker, who had no credentials.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub federation: Option<Federation>,
    /// What the maker chose.
    pub packed: PackedClaims,
}

const PURPOSE: &str = "sts session";

impl SessionClaims {
    /// The token for the access key `access_key_id`.
    ///
    /// # Errors
    /// [`IdentityError::Internal`] when the sealer fails, which no input can make it do.
    pub fn seal(
        &self,
        access_key_id: &str,
        sealer: &TokenSealer,
        random: &dyn Random,
    ) -> Result<String, IdentityError> {
        let internal = |error: &dyn core::fmt::Display| IdentityError::Internal(error.to_string());
        let json = secret::Secret::new(serde_json::to_vec(self).map_err(|error| internal(&error))?);
        let purpose = TokenUse { purpose: PURPOSE, context: &[access_key_id.as_bytes()] };
        let sealed =
            sealer.seal(purpose, json.reveal(), random).map_err(|error| internal(&error))?;
        Ok(URL_SAFE_NO_PAD.encode(sealed))
    }

    /// Opens `token` for the access key `access_key_id`. `None` when it is not a token, was
    /// altered, or belongs to another key.
    #[must_use]
    pub fn open(token: &str, access_key_id: &str, sealer: &TokenSealer) -> Option<Self> {
        if token.len() > TOKEN_BYTES_MAX {
            return None;
        }
        let sealed = URL_SAFE_NO_PAD.decode(token).ok()?;
        let purpose = TokenUse { purpose: PURPOSE, context: &[access_key_id.as_bytes()] };
        let json = sealer.open(purpose, &sealed).ok()?;
        serde_json::from_slice(json.reveal()).ok()
    }
}

#[cfg(test)]
mod tests;
