//! Vaults: a name in an account and a Region, policies, tags, and what the last inventory counted.

use std::collections::BTreeMap;

use names::{AccountId, ArnNamespace, Region};
use serde::{Deserialize, Serialize};
use stdx::Timestamp;
use tables::Record;
use wire::AwsError;

use crate::refusal::invalid;

/// The longest name.
const NAME_CHARS_MAX: usize = 255;

/// How long a lock that is begun waits for its completion.
const LOCK_SECONDS: i64 = 24 * 3600;

/// Between two counts of the archives of a vault.
pub(crate) const COUNTED_EVERY_SECONDS: i64 = 24 * 3600;

/// A stored vault.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Vault {
    /// Immutable, random: what rows and ciphertexts are bound to. A vault made anew under an old name
    /// has another id.
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) created_ms: i64,
    /// What the last inventory counted.
    pub(crate) inventory: Option<InventoryCount>,
    pub(crate) tags: BTreeMap<String, String>,
    /// The access policy, principals as unique ids.
    pub(crate) access_policy: Option<String>,
    pub(crate) lock: Option<VaultLock>,
    pub(crate) notifications: Option<Notifications>,
}

/// What an inventory counted.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(crate) struct InventoryCount {
    pub(crate) at_ms: i64,
    pub(crate) archives: u64,
    pub(crate) bytes: u64,
}

/// The lock of a vault.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct VaultLock {
    /// What completes it.
    pub(crate) id: String,
    /// The lock policy, principals as unique ids.
    pub(crate) policy: String,
    pub(crate) begun_ms: i64,
    pub(crate) state: LockState,
}

/// How far a lock is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum LockState {
    /// The policy is in force, and goes unless it is completed in time.
    InProgress,
    /// The policy is in force for as long as there is the vault.
    Locked,
}

/// Where notifications of the vault are to go.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Notifications {
    pub(crate) topic: String,
    pub(crate) events: Vec<String>,
}

impl Record for Vault {
    const VERSION: u8 = 1;
}

impl Vault {
    /// The ARN.
    pub(crate) fn arn(&self) -> String {
        vault_arn(&self.region, &self.account, &self.name)
    }

    /// The path of what is in the vault: `/ACCOUNT/vaults/NAME` and `behind`.
    pub(crate) fn path(&self, behind: &str) -> String {
        format!("/{}/vaults/{}{behind}", self.account, self.name)
    }

    /// The lock that is in force at `now`: one that was not completed in time is none.
    pub(crate) fn lock_at(&self, now: Timestamp) -> Option<&VaultLock> {
        let lock = self.lock.as_ref()?;
        let is_in_force = lock.state == LockState::Locked || now < lock.expires_at();
        is_in_force.then_some(lock)
    }
}

impl VaultLock {
    /// When it goes unless it is completed.
    pub(crate) const fn expires_at(&self) -> Timestamp {
        Timestamp::from_unix_ms(self.begun_ms).plus_seconds(LOCK_SECONDS)
    }
}

/// The ARN of the vault called `name`.
pub(crate) fn vault_arn(region: &Region, account: &AccountId, name: &str) -> String {
    let vaults = ArnNamespace::regional("glacier", region.as_str(), account.as_str());
    vaults.resource(&["vaults/", name])
}

/// Refuses what cannot be the name of a vault.
///
/// # Errors
/// `InvalidParameterValueException`.
pub(crate) fn check_name(name: &str) -> Result<(), AwsError> {
    let is_allowed = |sign: char| sign.is_ascii_alphanumeric() || "_-.".contains(sign);
    let is_name = (1..=NAME_CHARS_MAX).contains(&name.len()) && name.chars().all(is_allowed);
    if is_name { Ok(()) } else { Err(invalid(format!("Invalid vault name: {name}"))) }
}
