//! A list: its grants, as they are stored, judged and shown.

use std::sync::Arc;

use api_s3::{Grant, Grantee, Owner};
use identity::canonical_id;
use names::AccountId;
use policy::{AclGrant, AclGrantee, AclPermission};
use serde::{Deserialize, Serialize};
use tables::Record;

/// The most grants of a list.
pub(crate) const GRANTS_MAX: usize = 100;

/// The `Type` of a grantee that is an account.
pub(crate) const CANONICAL_USER: &str = "CanonicalUser";

/// The `Type` of a grantee that is a group.
pub(crate) const GROUP: &str = "Group";

/// In front of the names of the groups.
const GROUPS: &str = "http://acs.amazonaws.com/groups/";

/// Whom a grant names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum StoredGrantee {
    /// An account.
    Account(AccountId),
    /// Everybody.
    AllUsers,
    /// Everybody who has credentials.
    AuthenticatedUsers,
    /// The delivery of server access logs.
    LogDelivery,
}

/// What a grant gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum StoredPermission {
    /// Everything.
    FullControl,
    /// Of a bucket: to list it. Of an object: to read it.
    Read,
    /// Of a bucket: to put objects into it.
    Write,
    /// To read the list.
    ReadAcp,
    /// To write the list.
    WriteAcp,
}

/// One grant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct StoredGrant {
    pub(crate) grantee: StoredGrantee,
    pub(crate) permission: StoredPermission,
}

/// A list of grants, in the order in which they are shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct AccessControlList {
    pub(crate) grants: Vec<StoredGrant>,
}

impl Record for AccessControlList {
    const VERSION: u8 = 1;
}

impl StoredGrantee {
    /// The group of this URI.
    pub(crate) fn of_uri(uri: &str) -> Option<Self> {
        match uri.strip_prefix(GROUPS)? {
            "global/AllUsers" => Some(Self::AllUsers),
            "global/AuthenticatedUsers" => Some(Self::AuthenticatedUsers),
            "s3/LogDelivery" => Some(Self::LogDelivery),
            _ => None,
        }
    }

    fn shown(&self) -> Grantee {
        let group = |name: &str| Grantee {
            uri: Some(format!("{GROUPS}{name}")),
            r#type: GROUP.to_owned(),
            ..Grantee::default()
        };
        match self {
            Self::Account(account) => Grantee {
                id: Some(canonical_id(account)),
                r#type: CANONICAL_USER.to_owned(),
                ..Grantee::default()
            },
            Self::AllUsers => group("global/AllUsers"),
            Self::AuthenticatedUsers => group("global/AuthenticatedUsers"),
            Self::LogDelivery => group("s3/LogDelivery"),
        }
    }

    fn judged(&self) -> AclGrantee {
        match self {
            Self::Account(account) => AclGrantee::Account(canonical_id(account).into()),
            Self::AllUsers => AclGrantee::AllUsers,
            Self::AuthenticatedUsers => AclGrantee::AuthenticatedUsers,
            Self::LogDelivery => AclGrantee::LogDelivery,
        }
    }
}

impl StoredPermission {
    /// The permission of a document.
    pub(crate) fn of_name(name: &str) -> Option<Self> {
        let all = [Self::FullControl, Self::Read, Self::Write, Self::ReadAcp, Self::WriteAcp];
        all.into_iter().find(|permission| permission.name() == name)
    }

    const fn name(self) -> &'static str {
        match self {
            Self::FullControl => "FULL_CONTROL",
            Self::Read => "READ",
            Self::Write => "WRITE",
            Self::ReadAcp => "READ_ACP",
            Self::WriteAcp => "WRITE_ACP",
        }
    }

    const fn judged(self) -> AclPermission {
        match self {
            Self::FullControl => AclPermission::FullControl,
            Self::Read => AclPermission::Read,
            Self::Write => AclPermission::Write,
            Self::ReadAcp => AclPermission::ReadAcp,
            Self::WriteAcp => AclPermission::WriteAcp,
        }
    }
}

impl StoredGrant {
    /// A grant to an account.
    pub(crate) fn to_account(account: &AccountId, permission: StoredPermission) -> Self {
        Self { grantee: StoredGrantee::Account(account.clone()), permission }
    }
}

impl AccessControlList {
    /// The list of whatever has no other: its owner's full control.
    pub(crate) fn private(owner: &AccountId) -> Self {
        Self { grants: vec![StoredGrant::to_account(owner, StoredPermission::FullControl)] }
    }

    /// The list to store: none where it is the one that there is anyway.
    pub(crate) fn unless_private(self, owner: &AccountId) -> Option<Self> {
        (self != Self::private(owner)).then_some(self)
    }

    /// Whether it grants anything to everybody, or to everybody who has credentials.
    pub(crate) fn is_public(&self) -> bool {
        self.grants.iter().any(|grant| grant.grantee.judged().is_public())
    }

    /// The grants as the policy engine judges them.
    pub(crate) fn judged(&self) -> Arc<[AclGrant]> {
        let judged = |grant: &StoredGrant| AclGrant {
            grantee: grant.grantee.judged(),
            permission: grant.permission.judged(),
        };
        self.grants.iter().map(judged).collect()
    }

    /// The grants as answers show them.
    pub(crate) fn shown(&self) -> Vec<Grant> {
        let shown = |grant: &StoredGrant| Grant {
            grantee: Some(grant.grantee.shown()),
            permission: Some(grant.permission.name().to_owned()),
        };
        self.grants.iter().map(shown).collect()
    }
}

/// Whose a new object is, and its access control list.
#[derive(Debug, Clone, Default)]
pub(crate) struct NewOwnership {
    /// The account that owns it, where that is not the bucket's.
    pub(crate) owner: Option<AccountId>,
    /// The list, where it is not the private one.
    pub(crate) acl: Option<AccessControlList>,
}

/// An owner as answers show it: AWS no longer answers names.
pub(crate) fn shown_owner(account: &AccountId) -> Owner {
    Owner { id: Some(canonical_id(account)), display_name: None }
}
