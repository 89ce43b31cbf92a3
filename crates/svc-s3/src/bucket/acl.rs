//! Access control lists, as far as they exist here: every bucket and object has the one that gives
//! its owner full control, and no other can be set.

use api_s3::{
    AccessControlPolicy, BucketCannedACL, Grant, Grantee, ObjectOwnership, Owner, Permission, Type,
    errors,
};
use engine::Failure;
use http::StatusCode;
use identity::canonical_id;
use wire::AwsError;

use crate::bucket::BucketRecord;

/// ACLs are off: the state of a new bucket since April 2023.
pub(crate) const OBJECT_OWNERSHIP_ENFORCED: &str = "BucketOwnerEnforced";

/// A canned list of buckets that is in AWS's documentation and not in its model.
const LOG_DELIVERY_WRITE: &str = "log-delivery-write";

/// Refuses an ownership under which access control lists would decide: they are not enforced here,
/// and the bucket's owner owns every object.
///
/// # Errors
/// `NotImplemented`.
pub(crate) fn require_enforced(ownership: &ObjectOwnership) -> Result<(), AwsError> {
    if ownership.as_str() == OBJECT_OWNERSHIP_ENFORCED {
        return Ok(());
    }
    Err(errors::not_implemented().with_message(format!(
        "Object ownership {} is not implemented, because access control lists are not: use {OBJECT_OWNERSHIP_ENFORCED}, and a bucket policy.",
        ownership.as_str(),
    )))
}

/// The owner of a bucket and of everything in it, by its canonical user id.
pub(crate) fn owner(bucket: &BucketRecord) -> Result<Owner, Failure> {
    Ok(Owner { id: Some(canonical_id(&bucket.account)), display_name: None })
}

/// The only grant there is.
pub(crate) fn owner_grants(bucket: &BucketRecord) -> Result<Vec<Grant>, Failure> {
    let grantee =
        Grantee { id: owner(bucket)?.id, r#type: Type::CanonicalUser, ..Grantee::default() };
    Ok(vec![Grant { grantee: Some(grantee), permission: Some(Permission::FullControl) }])
}

/// An access control list that a request wants to set.
#[derive(Debug, Clone, Copy)]
pub(crate) struct RequestedAcl<'a> {
    pub(crate) canned: Option<&'a BucketCannedACL>,
    pub(crate) document: Option<&'a AccessControlPolicy>,
    /// Whether one of the `x-amz-grant-*` headers was sent.
    pub(crate) has_grant_headers: bool,
}

impl RequestedAcl<'_> {
    /// Whether it is the list every bucket has anyway.
    fn is_private(&self, owner_id: Option<&str>) -> bool {
        let canned = self.canned.is_none_or(|acl| *acl == BucketCannedACL::Private);
        let document = self.document.is_none_or(|acl| grants_owner_only(acl, owner_id));
        canned && document && !self.has_grant_headers
    }

    fn is_public(&self) -> bool {
        // The group of the log delivery is not the public.
        let canned = self.canned.is_some_and(|acl| {
            *acl != BucketCannedACL::Private && acl.as_str() != LOG_DELIVERY_WRITE
        });
        let group = self.document.and_then(|acl| acl.grants.as_ref()).is_some_and(|grants| {
            grants.iter().filter_map(|grant| grant.grantee.as_ref()).any(|to| to.uri.is_some())
        });
        canned || group
    }

    /// Refuses the name of a canned list that AWS does not have either. AWS's message is empty; what
    /// is wrong is in the two elements.
    fn check_canned(&self) -> Result<(), AwsError> {
        match self.canned {
            Some(BucketCannedACL::Unknown(name)) if name.as_str() != LOG_DELIVERY_WRITE => {
                Err(errors::invalid_argument("")
                    .with_detail("ArgumentName", "x-amz-acl")
                    .with_detail("ArgumentValue", name.as_str()))
            }
            _ => Ok(()),
        }
    }

    /// Refuses every list but the owner's full control.
    pub(crate) fn require_private(&self, bucket: &BucketRecord) -> Result<(), Failure> {
        self.check_canned()?;
        if self.is_private(owner(bucket)?.id.as_deref()) {
            return Ok(());
        }
        if bucket.ownership.as_deref() == Some(OBJECT_OWNERSHIP_ENFORCED) {
            return Err(errors::access_control_list_not_supported().into());
        }
        let blocks = bucket.public_access.is_some_and(|switches| switches.block_public_acls);
        if blocks && self.is_public() {
            return Err(errors::access_denied().into());
        }
        Err(not_private().into())
    }

    /// As [`RequestedAcl::require_private`], for a bucket that does not exist yet.
    pub(crate) fn require_private_at_creation(
        &self,
        ownership: Option<&str>,
    ) -> Result<(), AwsError> {
        self.check_canned()?;
        if self.is_private(None) {
            return Ok(());
        }
        if ownership == Some(OBJECT_OWNERSHIP_ENFORCED) {
            let code = "InvalidBucketAclWithObjectOwnership";
            return Err(AwsError::new(StatusCode::BAD_REQUEST, code).with_message(
                "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting",
            ));
        }
        Err(not_private())
    }
}

fn grants_owner_only(acl: &AccessControlPolicy, owner_id: Option<&str>) -> bool {
    let is_owners = |grant: &Grant| {
        grant.permission == Some(Permission::FullControl)
            && grant
                .grantee
                .as_ref()
                .is_some_and(|to| to.id.is_some() && to.id.as_deref() == owner_id)
    };
    acl.grants.as_ref().is_some_and(|grants| grants.len() == 1 && grants.iter().all(is_owners))
}

/// The refusal of a list that would have to be enforced.
pub(crate) fn not_private() -> AwsError {
    errors::not_implemented().with_message(
        "Access control lists other than private are not implemented: use a bucket policy.",
    )
}
