//! A new access point: its name, and the bucket that it is to lead to.

use api_s3control::{CreateAccessPointRequest, PublicAccessBlockConfiguration, errors};
use engine::{Ctx, Failure};
use identity::fresh_label;
use names::{AccessPointName, AccountId};
use store::Range;
use wire::AwsError;

use super::record::{ACCESS_POINTS, AccessPoint, host_label};
use super::tags;
use crate::bucket::BucketRecord;
use crate::public_access::PublicAccessSwitches;
use crate::tables::BUCKETS;

/// The most access points of an account in a Region.
const ACCESS_POINTS_MAX: usize = 10_000;

/// Characters of an alias between the name and the suffix.
const ALIAS_RANDOM_CHARS: usize = 34;

/// The most characters of the name that an alias begins with: with what follows, a bucket's name has
/// no more than 63.
const ALIAS_NAME_CHARS_MAX: usize = 20;

/// The name of a new access point.
///
/// # Errors
/// `InvalidRequest`.
pub(super) fn new_name(text: &str) -> Result<AccessPointName, AwsError> {
    AccessPointName::parse(text)
        .map_err(|error| errors::invalid_request(format!("Invalid access point name: {error}.")))
}

/// Refuses what a request asks for that access points here do not have.
///
/// # Errors
/// `InvalidRequest`.
pub(super) fn refuse_unsupported(input: &CreateAccessPointRequest) -> Result<(), AwsError> {
    if input.vpc_configuration.is_some() {
        return Err(errors::invalid_request(
            "Access points that are open to a VPC alone are not supported: there are no VPC endpoints here.",
        ));
    }
    if input.scope.is_some() {
        return Err(errors::invalid_request(
            "Only access points for directory buckets have a scope.",
        ));
    }
    Ok(())
}

/// The access point that a request wants, of the caller's account in the request's Region.
///
/// # Errors
/// `AccessPointAlreadyOwnedByYou`, `TooManyAccessPoints`, `InvalidTag`, `InvalidRequest` where its
/// host is that of a bucket, and those of [`find_bucket`].
pub(super) async fn read(
    cx: &mut Ctx,
    input: &CreateAccessPointRequest,
    name: AccessPointName,
) -> Result<AccessPoint, Failure> {
    let (account, region) = (cx.account().clone(), cx.region().clone());
    let tags = tags::read(input.tags.as_deref().unwrap_or_default())?;
    let bucket = find_bucket(cx, input, &account).await?;
    if ACCESS_POINTS.contains(cx, &[&account, region.as_str(), &name]).await? {
        return Err(errors::access_point_already_owned_by_you().into());
    }
    let label = host_label(&name, &account);
    if BUCKETS.contains(cx, &[&label]).await? {
        return Err(errors::invalid_request(format!(
            "The access point would have the host of the bucket {label}: choose another name."
        ))
        .into());
    }
    let all = ACCESS_POINTS.key(&[&account, region.as_str()]);
    let others = cx.tx().peek_range(&Range::within(&all, ACCESS_POINTS_MAX)).await?;
    if others.len() >= ACCESS_POINTS_MAX {
        return Err(errors::too_many_access_points().into());
    }
    Ok(AccessPoint {
        alias: new_alias(cx, &name),
        name,
        account,
        region,
        bucket: bucket.name,
        bucket_id: bucket.id,
        bucket_account: bucket.account,
        created_ms: cx.now().unix_ms(),
        public_access: switches(input.public_access_block_configuration.as_ref()),
        policy: None,
        tags,
    })
}

/// The bucket, which the request has to know the owner of where that is another account: its owner is
/// not asked until somebody comes through the access point.
///
/// # Errors
/// `NoSuchBucket`; `AccessDenied` for another owner than is named; `InvalidRequest` for a bucket of
/// another Region.
async fn find_bucket(
    cx: &mut Ctx,
    input: &CreateAccessPointRequest,
    account: &AccountId,
) -> Result<BucketRecord, Failure> {
    let bucket = BUCKETS.get(cx, &[&input.bucket]).await?;
    let bucket = bucket
        .ok_or_else(|| errors::no_such_bucket().with_detail("BucketName", input.bucket.as_str()))?;
    let owner = input.bucket_account_id.as_deref().unwrap_or(account);
    if owner != &*bucket.account {
        return Err(errors::access_denied().into());
    }
    if bucket.region != *cx.region() {
        return Err(errors::invalid_request(
            "The bucket is in another Region than the access point would be.",
        )
        .into());
    }
    Ok(bucket)
}

/// All four are on unless the request says otherwise.
fn switches(wish: Option<&PublicAccessBlockConfiguration>) -> PublicAccessSwitches {
    let Some(wish) = wish else { return PublicAccessSwitches::ALL };
    PublicAccessSwitches {
        block_public_acls: wish.block_public_acls == Some(true),
        ignore_public_acls: wish.ignore_public_acls == Some(true),
        block_public_policy: wish.block_public_policy == Some(true),
        restrict_public_buckets: wish.restrict_public_buckets == Some(true),
    }
}

/// `NAME-RANDOM-s3alias`, which can stand wherever a bucket's name can.
fn new_alias(cx: &Ctx, name: &str) -> String {
    let start = name.get(..ALIAS_NAME_CHARS_MAX).unwrap_or(name).trim_end_matches('-');
    format!("{start}-{}-s3alias", fresh_label(cx.random(), ALIAS_RANDOM_CHARS))
}
