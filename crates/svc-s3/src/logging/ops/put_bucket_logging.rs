//! PutBucketLogging: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketLogging.html>
//!
//! Differs from AWS: grants for the log files (`TargetGrants`), which need access control lists in the
//! target bucket, are not implemented.

use api_s3::{LoggingEnabled, PutBucketLogging, PutBucketLoggingRequest, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use policy::{AclGrantee, AclPermission};
use wire::{AwsError, Empty};

use crate::S3;
use crate::bucket::BucketRecord;
use crate::bucket::manage::{save, touch_bucket};
use crate::logging::BucketLogging;
use crate::tables::{BUCKET_ACLS, BUCKET_LOGGINGS, BUCKETS};

impl Handler<PutBucketLogging> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutBucketLoggingRequest,
    ) -> Result<Self::Touches, Failure> {
        touch_bucket::<PutBucketLogging>(cx, &input.bucket, input.expected_bucket_owner.as_deref())
            .await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutBucketLoggingRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<Empty, Failure> {
        let wish = input.bucket_logging_status.logging_enabled.as_ref();
        if let Some(wish) = wish {
            check_target(cx, &bucket, wish).await?;
        }
        let logging = wish.map(BucketLogging::read).transpose()?;
        let cx = &mut cx.writer(&bucket);
        match &logging {
            Some(logging) => BUCKET_LOGGINGS.put(cx.tx_mut(), &[&bucket.id], logging)?,
            None => BUCKET_LOGGINGS.delete(cx.tx_mut(), &[&bucket.id]),
        }
        save(cx, &BucketRecord { is_logged: logging.is_some(), ..bucket.into_inner() })?;
        Ok(Empty {})
    }
}

/// Refuses targets that log files of `bucket` cannot go to.
async fn check_target(
    cx: &mut Ctx,
    bucket: &BucketRecord,
    wish: &LoggingEnabled,
) -> Result<(), Failure> {
    let target = BUCKETS.get(cx, &[&wish.target_bucket]).await?;
    let Some(target) = target else {
        return Err(refused("The target bucket for logging does not exist", wish));
    };
    if target.account != bucket.account {
        let text = "The owner for the bucket to be logged and the target bucket must be the same.";
        return Err(refused(text, wish));
    }
    if target.region != bucket.region {
        return Err(errors::cross_location_logging_prohibitted()
            .with_detail("TargetBucket", wish.target_bucket.as_str())
            .into());
    }
    if target.lock.is_some() {
        let text = "The target bucket for logging must not have Object Lock enabled.";
        return Err(refused(text, wish));
    }
    if target.requester_pays {
        let text = "The target bucket for logging must not be a Requester Pays bucket.";
        return Err(refused(text, wish));
    }
    if wish.target_grants.as_ref().is_some_and(|grants| !grants.is_empty()) {
        let error = match target.has_acls() {
            true => errors::not_implemented(),
            false => errors::access_control_list_not_supported(),
        };
        return Err(error.into());
    }
    // Where lists count, either a list or a policy has to let the delivery in.
    if target.has_acls() && target.policy.is_none() && !lets_delivery_in(cx, &target).await? {
        let text = "You must give the log-delivery group WRITE and READ_ACP permissions to the target bucket";
        return Err(refused(text, wish));
    }
    Ok(())
}

async fn lets_delivery_in(cx: &mut Ctx, target: &BucketRecord) -> Result<bool, Failure> {
    let list = match target.has_acl {
        true => BUCKET_ACLS.get(cx, &[&target.id]).await?,
        false => None,
    };
    let Some(list) = list else { return Ok(false) };
    let grants = list.judged();
    let gives = |permission| {
        grants.iter().any(|grant| {
            grant.grantee == AclGrantee::LogDelivery
                && (grant.permission == permission
                    || grant.permission == AclPermission::FullControl)
        })
    };
    Ok(gives(AclPermission::Write) && gives(AclPermission::ReadAcp))
}

fn refused(text: &str, wish: &LoggingEnabled) -> Failure {
    let error: AwsError = errors::invalid_target_bucket_for_logging(text);
    error.with_detail("TargetBucket", wish.target_bucket.as_str()).into()
}
