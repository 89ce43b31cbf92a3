//! Which access control lists a bucket takes, for itself and for its objects, and who owns what is put
//! into it.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html>

use api_s3::{BucketCannedACL, errors};
use engine::{Access, Ctx, Failure, View};
use names::AccountId;
use policy::{Acl, AclGrant, AclGrantee, AclPermission};
use wire::AwsError;
use wire::http::StatusCode;

use crate::access::listed_access;
use crate::acl::list::{AccessControlList, NewOwnership, StoredGrantee};
use crate::acl::wish::{AclWish, BUCKET_OWNER_FULL_CONTROL, GrantHeaders, Subject};
use crate::bucket::BucketRecord;
use crate::tables::{ACCOUNT_BLOCKS, BUCKET_ACLS};

/// The setting under which an object that gives the bucket's owner full control belongs to it.
const BUCKET_OWNER_PREFERRED: &str = "BucketOwnerPreferred";

/// The members of CreateBucket and PutBucketAcl that ask for a list, without a document.
pub(crate) fn bucket_wish<'a>(
    canned: Option<&'a BucketCannedACL>,
    headers: [&'a Option<String>; 5],
) -> AclWish<'a> {
    let [full_control, read, read_acp, write, write_acp] = headers.map(Option::as_deref);
    let headers = GrantHeaders { full_control, read, read_acp, write, write_acp };
    AclWish { canned: canned.map(BucketCannedACL::as_str), headers, document: None }
}

/// The list of the bucket; the private one where it has no other, or lists do not count.
pub(crate) async fn list_of_bucket(
    cx: &mut Ctx,
    bucket: &BucketRecord,
) -> Result<AccessControlList, Failure> {
    if bucket.has_acl && bucket.has_acls() {
        let stored = BUCKET_ACLS.get(cx, &[&bucket.id]).await?;
        return stored.ok_or_else(|| Failure::Internal("a bucket's list is missing".to_owned()));
    }
    Ok(AccessControlList::private(&bucket.account))
}

/// What a request wants as the list of the bucket, or of an object in it that `owner` owns; none for
/// the private one.
///
/// # Errors
/// Those of [`AclWish::read`]; `AccessControlListNotSupported` where lists are off, for any but
/// `bucket-owner-full-control` and grants that say the same; `AccessDenied` where Block Public Access stands against it.
pub(crate) async fn accept(
    cx: &mut Ctx,
    bucket: &BucketRecord,
    wish: &AclWish<'_>,
    subject: Subject<'_>,
    owner: &AccountId,
) -> Result<Option<AccessControlList>, Failure> {
    let list = wish.read(cx, subject, owner).await?.unless_private(owner);
    let is_other = |name| name != BUCKET_OWNER_FULL_CONTROL;
    if !bucket.has_acls() && (list.is_some() || wish.canned.is_some_and(is_other)) {
        return Err(errors::access_control_list_not_supported().into());
    }
    let Some(list) = list else { return Ok(None) };
    if list.is_public() && blocks_public_acls(cx, bucket).await? {
        return Err(errors::access_denied().into());
    }
    Ok(Some(list))
}

/// Whether Block Public Access of the bucket, of the access point that the request came through, or of the
/// account refuses public lists.
pub(crate) async fn blocks_public_acls(
    cx: &mut Ctx,
    bucket: &BucketRecord,
) -> Result<bool, Failure> {
    if bucket.block().block_public_acls {
        return Ok(true);
    }
    let block = ACCOUNT_BLOCKS.get(cx, &[&bucket.account]).await?;
    Ok(block.is_some_and(|switches| switches.block_public_acls))
}

/// What a request that makes an object wants as its list, and whose the object will be: whoever puts
/// it owns it, unless lists are off or the bucket prefers its own account. Callers without an account
/// own nothing: what they put is the bucket owner's.
///
/// # Errors
/// Those of [`accept`].
pub(crate) async fn new_ownership(
    cx: &mut Ctx,
    bucket: &BucketRecord,
    wish: &AclWish<'_>,
) -> Result<NewOwnership, Failure> {
    let owner = writer(cx, bucket, wish);
    if !wish.is_given() {
        return Ok(NewOwnership { owner, acl: None });
    }
    let subject = Subject::ObjectIn(&bucket.account);
    let account = owner.as_ref().unwrap_or(&bucket.account);
    let acl = Box::pin(accept(cx, bucket, wish, subject, account)).await?;
    Ok(NewOwnership { owner, acl })
}

/// The account that will own the object, where that is not the bucket's.
fn writer(cx: &Ctx, bucket: &BucketRecord, wish: &AclWish<'_>) -> Option<AccountId> {
    let account = cx.caller().account.as_ref().filter(|account| **account != bucket.account)?;
    let gives_it_away = bucket.ownership.as_deref() == Some(BUCKET_OWNER_PREFERRED)
        && wish.canned == Some(BUCKET_OWNER_FULL_CONTROL);
    (bucket.has_acls() && !gives_it_away).then(|| account.clone())
}

/// The access that a list needs besides the making of the object. Where lists are off, the only ones
/// that are taken say what holds anyway. Who puts an object decides about its list: its own policies
/// have to allow it, and the bucket's need not. The anonymous have none.
pub(crate) fn new_acl_access(
    cx: &View<'_>,
    bucket: &BucketRecord,
    key: &str,
    wish: &AclWish<'_>,
) -> Result<Option<Access>, Failure> {
    if !wish.is_given() || !bucket.has_acls() {
        return Ok(None);
    }
    let access = listed_access(cx, "s3:PutObjectAcl", bucket, key, writers_own(cx, bucket))?;
    Ok(Some(wish.describe(access)))
}

/// What decides about the list of an object that is being put, where the bucket's policy does not do so alone.
fn writers_own(cx: &View<'_>, bucket: &BucketRecord) -> Option<Acl> {
    if cx.caller().is_anonymous() {
        let grantee = AclGrantee::AllUsers;
        let grants = [AclGrant { grantee, permission: AclPermission::WriteAcp }].into();
        return Some(Acl { grants, object_owner: None });
    }
    let account = cx.caller().account.as_ref().filter(|account| **account != bucket.account)?;
    Some(Acl { object_owner: Some(account.as_str().into()), ..Acl::default() })
}

/// Refuses to turn lists off while the bucket's lets others in.
///
/// # Errors
/// `InvalidBucketAclWithObjectOwnership`.
pub(crate) fn require_own_grants(
    list: &AccessControlList,
    account: &AccountId,
) -> Result<(), AwsError> {
    let own = StoredGrantee::Account(account.clone());
    match list.grants.iter().all(|grant| grant.grantee == own) {
        true => Ok(()),
        false => Err(with_ownership()),
    }
}

/// The refusal of a list of a bucket in which lists are off.
pub(crate) fn with_ownership() -> AwsError {
    AwsError::new(StatusCode::BAD_REQUEST, "InvalidBucketAclWithObjectOwnership").with_message(
        "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting",
    )
}

/// The refusal of a public list of a bucket that would be closed to the public.
pub(crate) fn with_block() -> AwsError {
    AwsError::new(StatusCode::BAD_REQUEST, "InvalidBucketAclWithBlockPublicAccessError")
        .with_message("Bucket cannot have public ACLs set with BlockPublicAccess enabled")
}
