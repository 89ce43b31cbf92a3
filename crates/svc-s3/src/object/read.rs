//! Finding an object to read, declaring the access to it, and saying that there is none: the one way
//! of GetObject, HeadObject, GetObjectAttributes, GetObjectAcl and the copies.

use api_s3::{ObjectMembers, errors};
use engine::{Access, Allowed, Denial, Failure, Probe, Touch, View};
use policy::Acl;
use wire::AwsError;
use wire::http::{HeaderName, HeaderValue};

use crate::access::{bucket_access, listed_access, of_bucket, with_existing_tags};
use crate::bucket::BucketRecord;
use crate::bucket::find::{check_key, find_bucket, refuse_encryption_header};
use crate::object::VersionRecord;
use crate::object::versions::{Lookup, Stored, find_object};

/// An object of a bucket: its newest version, or the one that is named.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ObjectRef<'a> {
    pub(crate) key: &'a str,
    pub(crate) version_id: Option<&'a str>,
}

/// The object that a request names: in which bucket, and whose the bucket must be.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ObjectAddress<'a> {
    pub(crate) bucket: &'a str,
    pub(crate) object: ObjectRef<'a>,
    pub(crate) expected_owner: Option<&'a str>,
}

impl<'a> From<ObjectMembers<'a>> for ObjectAddress<'a> {
    fn from(members: ObjectMembers<'a>) -> Self {
        Self {
            bucket: members.bucket,
            object: ObjectRef { key: members.key, version_id: members.version_id },
            expected_owner: members.expected_bucket_owner,
        }
    }
}

/// A pair of actions: for the newest version, and for one that is named.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Actions {
    pub(crate) newest: &'static str,
    pub(crate) named: &'static str,
}

/// Reading an object.
pub(crate) const GET_OBJECT: Actions =
    Actions { newest: "s3:GetObject", named: "s3:GetObjectVersion" };

/// What the access control lists of objects decide about: the rest is the bucket owner's.
const BY_OBJECT_ACL: [&str; 6] = [
    "s3:GetObject",
    "s3:GetObjectVersion",
    "s3:GetObjectAcl",
    "s3:GetObjectVersionAcl",
    "s3:PutObjectAcl",
    "s3:PutObjectVersionAcl",
];

/// The actions of [`GET_OBJECT`].
const BY_READING: [&str; 2] = ["s3:GetObject", "s3:GetObjectVersion"];

/// Reading the tags of an object.
pub(crate) const GET_TAGGING: Actions =
    Actions { newest: "s3:GetObjectTagging", named: "s3:GetObjectVersionTagging" };

impl Actions {
    /// The access to an object, with the tags and the access control list it has.
    pub(crate) fn access(
        self,
        cx: &View<'_>,
        bucket: &BucketRecord,
        object: ObjectRef<'_>,
        version: Option<&VersionRecord>,
    ) -> Result<Access, Failure> {
        let action = if object.version_id.is_some() { self.named } else { self.newest };
        let acl = decides(bucket, action, version);
        let mut access = listed_access(cx, action, bucket, object.key, acl)?
            .key_if("s3:versionid", object.version_id.map(ToOwned::to_owned));
        if let Some(version) = version {
            access = with_existing_tags(access, &version.tags);
        }
        Ok(access)
    }
}

/// The access control list that decides about an action on an object; none where none does. Who may
/// list the bucket may know that an object is missing, so there the bucket's decides.
fn decides(bucket: &BucketRecord, action: &str, version: Option<&VersionRecord>) -> Option<Acl> {
    if !bucket.has_acls() || !BY_OBJECT_ACL.contains(&action) {
        return None;
    }
    let Some(version) = version else {
        return if BY_READING.contains(&action) { of_bucket(bucket) } else { None };
    };
    let object_owner = version.owner.as_deref().map(Into::into);
    match (&version.grants, object_owner) {
        (None, None) => None,
        (grants, object_owner) => {
            Some(Acl { grants: grants.clone().unwrap_or_default(), object_owner })
        }
    }
}

/// An object to read, or its absence.
#[derive(Debug)]
pub struct Source {
    pub(crate) bucket: BucketRecord,
    pub(crate) found: Lookup,
}

/// Declares the reading of an object, and `further` actions on it, for requests that choose no
/// encryption.
///
/// # Errors
/// `KeyTooLongError`, `InvalidArgument` for a header that chooses an encryption, and those of
/// [`find_bucket`].
pub(crate) async fn declare_read(
    cx: &mut View<'_>,
    address: ObjectAddress<'_>,
    further: Option<Actions>,
) -> Result<(Touch<Source>, Option<Probe<()>>), Failure> {
    let object = address.object;
    check_key(object.key)?;
    refuse_encryption_header(cx)?;
    let bucket = find_bucket(cx, address.bucket, address.expected_owner).await?;
    cx.name_resource(&bucket.object_arn(object.key), &bucket.account);
    let further = further.map(|actions| actions.access(cx, &bucket, object, None)).transpose()?;
    let (source, may_list) = declare(cx, bucket, object, GET_OBJECT).await?;
    Ok((further.into_iter().fold(source, Touch::and), may_list))
}

/// Finds an object and declares one of `actions` on it; and, if it is missing, the question whether
/// the caller may know that.
pub(crate) async fn declare(
    cx: &mut View<'_>,
    bucket: BucketRecord,
    object: ObjectRef<'_>,
    actions: Actions,
) -> Result<(Touch<Source>, Option<Probe<()>>), Failure> {
    let found = find_object(cx.tx(), &bucket, object.key, object.version_id).await?;
    declare_found(cx, Source { bucket, found }, object, actions)
}

/// As [`declare`], for what has been found.
pub(crate) fn declare_found(
    cx: &View<'_>,
    source: Source,
    object: ObjectRef<'_>,
    actions: Actions,
) -> Result<(Touch<Source>, Option<Probe<()>>), Failure> {
    let version = source.found.object().map(|stored| &stored.version);
    let access = actions.access(cx, &source.bucket, object, version)?;
    let may_list = match version {
        Some(_) => None,
        None => Some(Probe(Touch::new((), bucket_access(cx, "s3:ListBucket", &source.bucket)?))),
    };
    Ok((Touch::new(source, access), may_list))
}

impl Source {
    /// The object.
    ///
    /// # Errors
    /// `NoSuchKey` and `NoSuchVersion`, or a refusal when the caller may not list the bucket;
    /// `MethodNotAllowed` for a delete marker asked for by its id.
    pub(crate) fn require(
        &self,
        object: ObjectRef<'_>,
        may_list: Option<&Result<Allowed<()>, Denial>>,
    ) -> Result<&Stored, Failure> {
        let marker = match &self.found {
            Lookup::Object(stored) => return Ok(stored),
            Lookup::Marker(version) => Some(version),
            Lookup::Missing => None,
        };
        if let Some(Err(denial)) = may_list {
            return Err(denial.clone().into());
        }
        let error = match (marker, object.version_id) {
            (Some(marker), Some(_)) => {
                let modified = marker.modified_at().http_date();
                with_header(only_deletable("GET", marker), "last-modified", &modified)
            }
            (Some(marker), None) => {
                with_marker(errors::no_such_key().with_detail("Key", object.key), marker)
            }
            (None, Some(version_id)) => errors::no_such_version()
                .with_detail("Key", object.key)
                .with_detail("VersionId", version_id),
            (None, None) => errors::no_such_key().with_detail("Key", object.key),
        };
        Err(error.into())
    }
}

/// `MethodNotAllowed` for a delete marker that was asked for by its id.
pub(crate) fn only_deletable(method: &str, marker: &VersionRecord) -> AwsError {
    let error = errors::method_not_allowed()
        .with_detail("Method", method)
        .with_detail("ResourceType", "DeleteMarker");
    with_header(with_marker(error, marker), "allow", "DELETE")
}

fn with_marker(error: AwsError, marker: &VersionRecord) -> AwsError {
    let error = with_header(error, "x-amz-delete-marker", "true");
    with_header(error, "x-amz-version-id", &marker.version_id)
}

fn with_header(error: AwsError, name: &'static str, value: &str) -> AwsError {
    match HeaderValue::from_str(value) {
        Ok(value) => error.with_header(HeaderName::from_static(name), value),
        Err(_) => error,
    }
}
