//! Who began an upload: what that principal's account may do with it, and how it is shown.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html#mpuAndPermissions>

use api_s3::Initiator;
use engine::{Access, Failure, View};
use names::{AccountId, PrincipalArn};
use policy::Acl;

use crate::access::listed_access;
use crate::acl::list::shown_owner;
use crate::bucket::BucketRecord;
use crate::object::UploadRecord;

/// `action` on an upload that was begun. Who began one in the bucket of another account may end it and
/// list its parts: the caller's own policies have to allow it, and the bucket's need not.
pub(crate) fn upload_access(
    cx: &View<'_>,
    action: &'static str,
    bucket: &BucketRecord,
    key: &str,
    upload: Option<&UploadRecord>,
) -> Result<Access, Failure> {
    let stranger = cx.caller().account.as_ref().filter(|account| **account != bucket.account);
    let began = |account: &&AccountId| {
        let initiator = upload.and_then(initiator);
        initiator.is_some_and(|arn| arn.account() == account.as_str())
    };
    let owner = stranger.filter(began).map(|account| account.as_str().into());
    let acl = owner.map(|owner| Acl { object_owner: Some(owner), ..Acl::default() });
    listed_access(cx, action, bucket, key, acl)
}

/// An account is shown by its canonical id, any other principal by its ARN.
pub(crate) fn shown_initiator(upload: &UploadRecord) -> Initiator {
    let root = initiator(upload).filter(|arn| arn.kind() == "root");
    let account = root.and_then(|arn| AccountId::parse(arn.account()).ok());
    let id = match account {
        Some(account) => shown_owner(&account).id,
        None => Some(upload.initiator.clone()),
    };
    Initiator { id, ..Initiator::default() }
}

/// INVARIANT: none but a principal with an ARN begins an upload.
fn initiator(upload: &UploadRecord) -> Option<PrincipalArn> {
    PrincipalArn::parse(&upload.initiator).ok()
}
