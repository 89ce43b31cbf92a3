//! What is stored about identities: one file per noun, records beside the tables that hold them.

mod access_key;
mod account;
mod login;
mod mfa;
mod oidc;
mod policy;
mod principal;
mod report;

pub use access_key::*;
pub use account::*;
pub use login::*;
pub use mfa::*;
pub use oidc::*;
pub use policy::*;
pub use principal::*;
pub use report::*;

use tables::TableSpec;

/// The tables here.
pub static TABLES: &[TableSpec] = &[
    ACCOUNTS.spec(),
    ACCOUNT_ALIASES.spec(),
    ACCOUNT_EMAILS.spec(),
    EPOCHS.spec(),
    ORGANIZATION.spec(),
    CREATE_ACCOUNT_STATUS.spec(),
    USERS.spec(),
    GROUPS.spec(),
    ROLES.spec(),
    UNIQUE_IDS.spec(),
    GROUPS_OF_USER.spec(),
    USERS_OF_GROUP.spec(),
    INSTANCE_PROFILES.spec(),
    PROFILES_OF_ROLE.spec(),
    INLINE_POLICIES.spec(),
    MANAGED_POLICIES.spec(),
    POLICY_VERSIONS.spec(),
    POLICIES_OF_ENTITY.spec(),
    ENTITIES_OF_POLICY.spec(),
    BOUNDED_BY_POLICY.spec(),
    ACCESS_KEYS.spec(),
    KEYS_OF_OWNER.spec(),
    MFA_DEVICES.spec(),
    MFA_OF_OWNER.spec(),
    OIDC_PROVIDERS.spec(),
    LOGIN_PROFILES.spec(),
    PASSWORD_POLICIES.spec(),
    CREDENTIAL_REPORTS.spec().unguarded("it tells of rights and gives none"),
    CREDENTIAL_REPORT_PARTS.spec().unguarded("it tells of rights and gives none"),
    LAST_ACCESSED_JOBS.spec().unguarded("it tells of rights and gives none"),
    SERVICES_LAST_USED
        .spec()
        .unguarded("it says what somebody last used, and nothing is decided by it"),
    KEYS_LAST_USED
        .spec()
        .unguarded("it says when a key was last used, and nothing is decided by it"),
];
