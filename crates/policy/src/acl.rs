//! Access control lists of S3: which permission an action needs, and whom a grant names.
//!
//! A list only grants; what it does not say is decided by the policies. Source:
//! <https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html>
use std::sync::Arc;

use crate::principal::{Principal, PrincipalKind};
use crate::principals::MatchClass;
use crate::public::BlockPublicAccess;

/// The service that delivers server access logs, for which the group of log delivery stands.
const LOG_DELIVERY: &str = "logging.s3.amazonaws.com";

/// A permission of an access control list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AclPermission {
    /// Every other permission.
    FullControl,
    /// Of a bucket: list it. Of an object: read it.
    Read,
    /// Of a bucket: put objects into it. Means nothing on an object.
    Write,
    /// Read the list itself.
    ReadAcp,
    /// Write the list itself.
    WriteAcp,
}

/// Whom a grant names.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AclGrantee {
    /// An account by its canonical user id: it delegates to the account's own policies.
    Account(Box<str>),
    /// Everybody, with and without credentials.
    AllUsers,
    /// Everybody who has credentials of any account.
    AuthenticatedUsers,
    /// The delivery of server access logs.
    LogDelivery,
}

impl AclGrantee {
    /// Whether S3 calls a grant to it public.
    #[must_use]
    pub const fn is_public(&self) -> bool {
        matches!(self, Self::AllUsers | Self::AuthenticatedUsers)
    }

    fn class(&self, principal: &Principal) -> MatchClass {
        let named = match self {
            Self::Account(id) => {
                (principal.canonical_id() == Some(id)).then_some(MatchClass::Canonical)
            }
            Self::AllUsers => Some(MatchClass::Any),
            Self::AuthenticatedUsers => principal.has_identity().then_some(MatchClass::Any),
            Self::LogDelivery => (principal.kind() == PrincipalKind::Service
                && principal.entity() == LOG_DELIVERY)
                .then_some(MatchClass::Service),
        };
        named.unwrap_or(MatchClass::None)
    }
}

/// One grant.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct AclGrant {
    /// To whom.
    pub grantee: AclGrantee,
    /// What.
    pub permission: AclPermission,
}

/// The list of what a check is about: of the object for what the object's list decides, else of the bucket.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Acl {
    /// What it grants.
    pub grants: Arc<[AclGrant]>,
    /// The account that owns the object, where it is not the bucket's. The Allow statements of the bucket's policy do
    /// not reach such an object; its Deny statements do.
    pub object_owner: Option<Box<str>>,
}

impl Acl {
    /// The strongest class by which a grant names the caller for `action`.
    pub(crate) fn class(
        &self,
        principal: &Principal,
        action: &str,
        block: BlockPublicAccess,
    ) -> MatchClass {
        let Some(needed) = needed(action) else { return MatchClass::None };
        let counts = |grant: &&AclGrant| {
            (grant.permission == needed || grant.permission == AclPermission::FullControl)
                && !(block.ignore_public_acls && grant.grantee.is_public())
        };
        let grants = self.grants.iter().filter(counts);
        grants.map(|grant| grant.grantee.class(principal)).max().unwrap_or(MatchClass::None)
    }
}

/// The permission by which a list allows an action; most actions no list allows.
fn needed(action: &str) -> Option<AclPermission> {
    let (service, name) = action.split_once(':')?;
    if !service.eq_ignore_ascii_case("s3") {
        return None;
    }
    let needed = match name.to_ascii_lowercase().as_str() {
        "listbucket"
        | "listbucketversions"
        | "listbucketmultipartuploads"
        | "getobject"
        | "getobjectversion" => AclPermission::Read,
        "putobject" => AclPermission::Write,
        "getbucketacl" | "getobjectacl" | "getobjectversionacl" => AclPermission::ReadAcp,
        "putbucketacl" | "putobjectacl" | "putobjectversionacl" => AclPermission::WriteAcp,
        _ => return None,
    };
    Some(needed)
}
