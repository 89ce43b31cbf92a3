//! Users, groups and roles, and the table that turns a unique id back into a name.
//!
//! Names are looked up in lower case, because AWS keeps them unique regardless of case; whatever
//! belongs to a principal hangs on its unique id, so that a new name moves one row and a principal
//! made again under an old name inherits nothing.

use std::collections::BTreeMap;

use names::{AccountId, Arn, ArnNamespace, UniqueId};
use serde::{Deserialize, Serialize};
use tables::{Record, Table};

/// A user.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UserRecord {
    /// `AIDA...`.
    pub id: UniqueId,
    /// The account it belongs to.
    pub account: AccountId,
    /// The name in the case it was given.
    pub name: String,
    /// `/` or `/a/b/`.
    pub path: String,
    /// When it was made.
    pub created_at_ms: i64,
    /// The ARN of the permissions boundary.
    pub boundary: Option<Arn>,
    /// At most 50.
    pub tags: BTreeMap<String, String>,
}

/// A group of users.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupRecord {
    /// `AGPA...`.
    pub id: UniqueId,
    /// The account it belongs to.
    pub account: AccountId,
    /// The name in the case it was given.
    pub name: String,
    /// `/` or `/a/b/`.
    pub path: String,
    /// When it was made.
    pub created_at_ms: i64,
}

/// A role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoleRecord {
    /// `AROA...`.
    pub id: UniqueId,
    /// The account it belongs to.
    pub account: AccountId,
    /// The name in the case it was given.
    pub name: String,
    /// `/` or `/a/b/`.
    pub path: String,
    /// When it was made.
    pub created_at_ms: i64,
    /// Free text.
    pub description: Option<String>,
    /// Who may assume it: the text, its principals bound ([`crate::bind_principals`]).
    pub trust: String,
    /// The longest session, 3,600 to 43,200 seconds.
    pub session_seconds_max: i64,
    /// The ARN of the permissions boundary.
    pub boundary: Option<Arn>,
    /// At most 50.
    pub tags: BTreeMap<String, String>,
}

impl Record for UserRecord {
    const VERSION: u8 = 1;
}
impl Record for GroupRecord {
    const VERSION: u8 = 1;
}
impl Record for RoleRecord {
    const VERSION: u8 = 1;
}

/// `[account, lower-case name]`.
pub const USERS: Table<UserRecord> = Table::new("iam.user");
/// `[account, lower-case name]`.
pub const GROUPS: Table<GroupRecord> = Table::new("iam.group");
/// `[account, lower-case name]`.
pub const ROLES: Table<RoleRecord> = Table::new("iam.role");

impl UserRecord {
    /// `arn:aws:iam::ACCOUNT:user/PATH/NAME`.
    #[must_use]
    pub fn arn(&self) -> String {
        iam_arn(&self.account, "user", &self.path, &self.name)
    }
}

impl GroupRecord {
    /// `arn:aws:iam::ACCOUNT:group/PATH/NAME`.
    #[must_use]
    pub fn arn(&self) -> String {
        iam_arn(&self.account, "group", &self.path, &self.name)
    }
}

impl RoleRecord {
    /// `arn:aws:iam::ACCOUNT:role/PATH/NAME`.
    #[must_use]
    pub fn arn(&self) -> String {
        iam_arn(&self.account, "role", &self.path, &self.name)
    }
}

/// The ARN of the root user of the account with this number.
#[must_use]
pub fn root_arn(account: &str) -> String {
    iam_arn(account, "root", "", "")
}

/// The ARN of an IAM thing that has a path, `/` or `/a/b/`.
#[must_use]
pub fn iam_arn(account: &str, kind: &str, path: &str, name: &str) -> String {
    ArnNamespace::global("iam", account).resource(&[kind, path, name])
}

/// What a unique id names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum EntityKind {
    /// A user.
    User,
    /// A group.
    Group,
    /// A role.
    Role,
}

impl EntityKind {
    /// `user`, `group` or `role`: as ARNs and table keys say it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::User => "user",
            Self::Group => "group",
            Self::Role => "role",
        }
    }

    /// The kind that [`Self::as_str`] writes as `text`.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        [Self::User, Self::Group, Self::Role].into_iter().find(|kind| kind.as_str() == text)
    }
}

/// A unique id's present name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UniqueIdRecord {
    /// What it is.
    pub kind: EntityKind,
    /// Where it is.
    pub account: AccountId,
    /// Its name in the case it was given.
    pub name: String,
}

impl Record for UniqueIdRecord {
    const VERSION: u8 = 1;
}

/// `[unique id]` of users, groups and roles that exist.
pub const UNIQUE_IDS: Table<UniqueIdRecord> = Table::new("iam.unique-id");

/// That a user is in a group. The content says nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MembershipRecord {}

impl Record for MembershipRecord {
    const VERSION: u8 = 1;
}

/// `[user id, group id]`: the groups of a user.
pub const GROUPS_OF_USER: Table<MembershipRecord> = Table::new("iam.groups-of-user");
/// `[group id, user id]`: the users of a group.
pub const USERS_OF_GROUP: Table<MembershipRecord> = Table::new("iam.users-of-group");

/// An instance profile: a named holder of at most one role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InstanceProfileRecord {
    /// `AIPA...`.
    pub id: UniqueId,
    /// The account it belongs to.
    pub account: AccountId,
    /// The name in the case it was given.
    pub name: String,
    /// `/` or `/a/b/`.
    pub path: String,
    /// When it was made.
    pub created_at_ms: i64,
    /// The unique id of its role.
    pub role: Option<UniqueId>,
    /// At most 50.
    pub tags: BTreeMap<String, String>,
}

impl Record for InstanceProfileRecord {
    const VERSION: u8 = 1;
}

impl InstanceProfileRecord {
    /// `arn:aws:iam::ACCOUNT:instance-profile/PATH/NAME`.
    #[must_use]
    pub fn arn(&self) -> String {
        iam_arn(&self.account, "instance-profile", &self.path, &self.name)
    }
}

/// `[account, lower-case name]`.
pub const INSTANCE_PROFILES: Table<InstanceProfileRecord> = Table::new("iam.instance-profile");
/// `[role id, lower-case profile name]`: the profiles that hold a role.
pub const PROFILES_OF_ROLE: Table<MembershipRecord> = Table::new("iam.profiles-of-role");
