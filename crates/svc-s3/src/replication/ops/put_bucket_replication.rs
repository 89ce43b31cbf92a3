//! PutBucketReplication: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketReplication.html>
//!
//! # Differs from AWS
//! Filters with `Not` and `UseSourceMultiRegionKey` are refused as not implemented.

use api_s3::{PutBucketReplication, PutBucketReplicationRequest, errors};
use engine::{Access, Allowed, Ctx, Failure, Handler, Touch, View, Writer};
use names::{AccountId, PrincipalArn};
use wire::Empty;

use crate::S3;
use crate::bucket::BucketRecord;
use crate::bucket::Versioning;
use crate::bucket::manage::{save, touch_bucket};
use crate::replication::BucketReplication;
use crate::replication::read::{role_of, rules_of};
use crate::tables::{BUCKET_REPLICATIONS, BUCKETS};

/// Who a role is passed to.
const SERVICE: &str = "s3.amazonaws.com";

impl Handler<PutBucketReplication> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutBucketReplicationRequest,
    ) -> Result<Self::Touches, Failure> {
        let owner = input.expected_bucket_owner.as_deref();
        let bucket = touch_bucket::<PutBucketReplication>(cx, &input.bucket, owner).await?;
        let role = role_of(&input.replication_configuration)?;
        let pass = pass_access(&role, bucket.resource())?;
        Ok(bucket.and(pass))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutBucketReplicationRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&bucket);
        if bucket.versioning != Versioning::Enabled {
            return Err(errors::invalid_request(
                "Versioning must be 'Enabled' on the bucket to apply a replication configuration",
            )
            .with_detail("BucketName", bucket.name.as_str())
            .into());
        }
        let rules = rules_of(&input.replication_configuration, &bucket.name, cx.random())?;
        check_destinations(cx, &rules).await?;
        BUCKET_REPLICATIONS.put(cx.tx_mut(), &[&bucket.id], &rules)?;
        if !bucket.replicates {
            save(cx, &BucketRecord { replicates: true, ..bucket.into_inner() })?;
        }
        Ok(Empty {})
    }
}

/// Passing the role to S3: what the role may do is otherwise anybody's who may set rules.
fn pass_access(role: &PrincipalArn, bucket: &BucketRecord) -> Result<Access, Failure> {
    let account = AccountId::parse(role.account())
        .map_err(|error| Failure::Internal(format!("the account of a role: {error}")))?;
    Ok(Access::new("iam:PassRole", role.as_str(), &account)
        .key("iam:PassedToService", SERVICE)
        .key("iam:AssociatedResourceArn", bucket.arn()))
}

/// Refuses destinations that are not there or do not keep versions.
async fn check_destinations(
    cx: &mut Writer<'_>,
    replication: &BucketReplication,
) -> Result<(), Failure> {
    for rule in &replication.rules {
        let Some(bucket) = BUCKETS.get(cx, &[&rule.destination.bucket]).await? else {
            return Err(errors::invalid_request("Destination bucket must exist.").into());
        };
        if bucket.versioning != Versioning::Enabled {
            return Err(errors::invalid_request(
                "Destination bucket must have versioning enabled.",
            )
            .into());
        }
    }
    Ok(())
}
