//! The access control list that a request asks for: by a canned list's name, by headers or by a
//! document, and never by two of them.

use api_s3::{AccessControlPolicy, errors};
use engine::{Access, Failure};
use names::AccountId;
use tables::Reader;

use crate::acl::document::{self, invalid};
use crate::acl::headers;
use crate::acl::list::{
    AccessControlList, GRANTS_MAX, StoredGrant, StoredGrantee, StoredPermission,
};

/// The canned list that names its bucket's owner, which makes it the object's owner where the bucket
/// prefers that.
pub(crate) const BUCKET_OWNER_FULL_CONTROL: &str = "bucket-owner-full-control";

/// The header that names a canned list.
const CANNED_HEADER: &str = "x-amz-acl";

/// What the list is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Subject<'a> {
    /// A bucket.
    Bucket,
    /// An object, in a bucket of this account.
    ObjectIn(&'a AccountId),
}

/// The value of each header `x-amz-grant-*`.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct GrantHeaders<'a> {
    pub(crate) full_control: Option<&'a str>,
    pub(crate) read: Option<&'a str>,
    pub(crate) read_acp: Option<&'a str>,
    /// Not a header of requests that make objects.
    pub(crate) write: Option<&'a str>,
    pub(crate) write_acp: Option<&'a str>,
}

impl<'a> GrantHeaders<'a> {
    /// The headers' names, what they grant, and their values.
    const fn all(&self) -> [(&'static str, StoredPermission, Option<&'a str>); 5] {
        [
            ("x-amz-grant-full-control", StoredPermission::FullControl, self.full_control),
            ("x-amz-grant-read", StoredPermission::Read, self.read),
            ("x-amz-grant-read-acp", StoredPermission::ReadAcp, self.read_acp),
            ("x-amz-grant-write", StoredPermission::Write, self.write),
            ("x-amz-grant-write-acp", StoredPermission::WriteAcp, self.write_acp),
        ]
    }

    fn are_given(&self) -> bool {
        self.all().iter().any(|(_, _, value)| value.is_some())
    }
}

/// The list that a request asks for, as it was sent.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct AclWish<'a> {
    pub(crate) canned: Option<&'a str>,
    pub(crate) headers: GrantHeaders<'a>,
    pub(crate) document: Option<&'a AccessControlPolicy>,
}

impl AclWish<'_> {
    /// Whether the request says anything of a list.
    pub(crate) fn is_given(&self) -> bool {
        self.canned.is_some() || self.document.is_some() || self.headers.are_given()
    }

    /// Adds the condition keys of the headers as sent.
    pub(crate) fn describe(&self, access: Access) -> Access {
        let mut access = access.key_if("s3:x-amz-acl", self.canned.map(ToOwned::to_owned));
        for (header, _, value) in self.headers.all() {
            if let Some(value) = value {
                access = access.key(format!("s3:{header}"), value.to_owned());
            }
        }
        access
    }

    /// The list asked for, of what `owner` owns; the private one where nothing was asked for.
    ///
    /// # Errors
    /// `InvalidArgument` for lists, groups and accounts that do not exist; `InvalidRequest` and
    /// `UnexpectedContent` for two ways of saying it; `MalformedACLError` and `AccessDenied` (another
    /// owner) for documents; `MethodNotAllowed` for e-mail addresses; `NotImplemented` for the list
    /// that lets EC2 read.
    pub(crate) async fn read(
        &self,
        reader: &mut impl Reader,
        subject: Subject<'_>,
        owner: &AccountId,
    ) -> Result<AccessControlList, Failure> {
        let by_headers = self.headers.are_given();
        if self.document.is_some() && (self.canned.is_some() || by_headers) {
            return Err(errors::unexpected_content().into());
        }
        if self.canned.is_some() && by_headers {
            return Err(errors::invalid_request(
                "Specifying both Canned ACLs and Header Grants is not allowed",
            )
            .into());
        }
        let grants = match (self.canned, self.document) {
            (Some(name), _) => canned(name, subject, owner)?,
            (None, Some(document)) => document::grants(reader, document, owner).await?,
            (None, None) if by_headers => headers::grants(reader, &self.headers.all()).await?,
            (None, None) => AccessControlList::private(owner).grants,
        };
        if grants.len() > GRANTS_MAX {
            return Err(errors::malformed_acl_error().into());
        }
        Ok(AccessControlList { grants })
    }
}

/// The grants of a canned list: its owner's full control first.
fn canned(
    name: &str,
    subject: Subject<'_>,
    owner: &AccountId,
) -> Result<Vec<StoredGrant>, Failure> {
    use StoredGrantee::{AllUsers, AuthenticatedUsers, LogDelivery};
    use StoredPermission::{FullControl, Read, ReadAcp, Write};
    let to = |grantee, permission| StoredGrant { grantee, permission };
    let further = match (name, subject) {
        ("private", _) => vec![],
        ("public-read", _) => vec![to(AllUsers, Read)],
        ("public-read-write", _) => vec![to(AllUsers, Read), to(AllUsers, Write)],
        ("authenticated-read", _) => vec![to(AuthenticatedUsers, Read)],
        ("log-delivery-write", Subject::Bucket) => {
            vec![to(LogDelivery, Write), to(LogDelivery, ReadAcp)]
        }
        ("bucket-owner-read", Subject::ObjectIn(bucket)) if bucket != owner => {
            vec![StoredGrant::to_account(bucket, Read)]
        }
        (BUCKET_OWNER_FULL_CONTROL, Subject::ObjectIn(bucket)) if bucket != owner => {
            vec![StoredGrant::to_account(bucket, FullControl)]
        }
        ("bucket-owner-read" | BUCKET_OWNER_FULL_CONTROL, Subject::ObjectIn(_)) => vec![],
        ("aws-exec-read", Subject::ObjectIn(_)) => {
            let text = "The canned ACL aws-exec-read is not implemented: no EC2 is here to read.";
            return Err(errors::not_implemented().with_message(text).into());
        }
        // AWS's message is empty; what is wrong is in the two elements.
        _ => return Err(invalid("", CANNED_HEADER, name).into()),
    };
    Ok(core::iter::once(StoredGrant::to_account(owner, FullControl)).chain(further).collect())
}
