//! Accounts, their root users, the organisation and the epoch that dates an account's identities.

use names::AccountId;
use serde::{Deserialize, Serialize};
use tables::{Record, Table};

/// An account of the installation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccountRecord {
    /// Its number.
    pub id: AccountId,
    /// The name shown by Organizations.
    pub name: String,
    /// The address of its root user; unique in the installation.
    pub email: String,
    /// When it was made.
    pub created_at_ms: i64,
    /// How it joined: `INVITED` (the management account) or `CREATED`.
    pub joined_method: String,
    /// The account alias, if one was set.
    pub alias: Option<String>,
}

impl Record for AccountRecord {
    const VERSION: u8 = 1;
}

/// `[account]`.
pub const ACCOUNTS: Table<AccountRecord> = Table::new("iam.account");

/// An entry of a lookup table: the key says everything but one name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PointerRecord {
    /// The account that the key points to.
    pub to: AccountId,
}

impl Record for PointerRecord {
    const VERSION: u8 = 1;
}

/// `[alias]` to the account that holds it: an alias is unique in the installation.
pub const ACCOUNT_ALIASES: Table<PointerRecord> = Table::new("iam.account-alias");

/// `[lower-case address]` to the account: an address is unique in the installation.
pub const ACCOUNT_EMAILS: Table<PointerRecord> = Table::new("iam.account-email");

/// The organisation that the installation is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrganizationRecord {
    /// `o-` and ten characters.
    pub id: String,
    /// The account that manages it: the first one.
    pub management_account: AccountId,
}

impl Record for OrganizationRecord {
    const VERSION: u8 = 1;
}

/// `["self"]`: one row.
pub const ORGANIZATION: Table<OrganizationRecord> = Table::new("organizations.organization");

/// The key of the one row of [`ORGANIZATION`].
pub const ORGANIZATION_KEY: &[&str] = &["self"];

/// A request to create an account; it is complete when it is recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CreateAccountRecord {
    /// `car-` and 32 characters.
    pub id: String,
    /// The account's name.
    pub account_name: String,
    /// The account that was made; none where the request failed.
    pub account: Option<AccountId>,
    /// When the request was made and completed.
    pub requested_at_ms: i64,
    /// Why it failed, in the words of the API; none where it succeeded.
    pub failure: Option<String>,
}

impl Record for CreateAccountRecord {
    const VERSION: u8 = 1;
}

/// `[request id]`.
pub const CREATE_ACCOUNT_STATUS: Table<CreateAccountRecord> =
    Table::new("organizations.create-account-status");

/// The one row that every write to an account's identities touches. Its store version is the
/// epoch; the content says nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EpochRecord {}

impl Record for EpochRecord {
    const VERSION: u8 = 1;
}

/// `[account]`.
pub const EPOCHS: Table<EpochRecord> = Table::new("iam.epoch");
