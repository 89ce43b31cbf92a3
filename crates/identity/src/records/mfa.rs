//! Virtual devices for a second factor.

use std::collections::BTreeMap;

use names::AccountId;
use serde::{Deserialize, Serialize};
use tables::{Record, Table};

use super::{KeyOwner, MembershipRecord, iam_arn};
use crate::StoredSecret;

/// A virtual MFA device: a secret that a program on a telephone shares, and whose it is.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct MfaDeviceRecord {
    /// The account it belongs to.
    pub account: AccountId,
    /// The name in the case it was given.
    pub name: String,
    /// `/` or `/a/b/`.
    pub path: String,
    /// The shared secret: 64 characters of base 32 (RFC 4648, no padding), 40 bytes.
    pub seed: StoredSecret,
    /// When it was made.
    pub created_at_ms: i64,
    /// Who uses it; none until it is enabled.
    pub assignment: Option<MfaAssignment>,
    /// At most 50.
    pub tags: BTreeMap<String, String>,
}

/// That a device is in use.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MfaAssignment {
    /// Whose second factor it is.
    pub owner: KeyOwner,
    /// When it was enabled.
    pub enabled_at_ms: i64,
    /// How far its clock was before ours when it was last synchronised, in steps of 30 s.
    pub drift_steps: i64,
    /// The step of the last code that was taken. Neither it nor an earlier one is taken again.
    pub last_step: i64,
}

impl Record for MfaDeviceRecord {
    const VERSION: u8 = 1;
}

impl MfaDeviceRecord {
    /// The serial number: `arn:aws:iam::ACCOUNT:mfa/PATH/NAME`.
    #[must_use]
    pub fn arn(&self) -> String {
        iam_arn(&self.account, "mfa", &self.path, &self.name)
    }

    /// The key part of [`MFA_DEVICES`]: path and name in lower case.
    #[must_use]
    pub fn key_part(&self) -> String {
        let Self { path, name, .. } = self;
        format!("{path}{name}").to_lowercase()
    }
}

/// `[account, path and name in lower case]`.
pub const MFA_DEVICES: Table<MfaDeviceRecord> = Table::new("iam.mfa-device");

/// `[owner's key part, path and name in lower case]`: the devices of a user or root.
pub const MFA_OF_OWNER: Table<MembershipRecord> = Table::new("iam.mfa-of-owner");
