//! PutAccessPointPolicy: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_PutAccessPointPolicy.html>

use api_s3control::{PutAccessPointPolicy, PutAccessPointPolicyRequest, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::{AwsError, Empty, Operation as _};

use crate::access_point::keep;
use crate::access_point::record::AccessPoint;
use crate::bucket::policy::{Accepted, Holder, accept};
use crate::control::S3Control;
use crate::tables::{ACCOUNT_BLOCKS, BUCKETS};

impl Handler<PutAccessPointPolicy> for S3Control {
    type Touches = Touch<AccessPoint>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutAccessPointPolicyRequest,
    ) -> Result<Self::Touches, Failure> {
        let action = PutAccessPointPolicy::META.action();
        let (point, access) = keep::find(cx, action, (&input.account_id, &input.name)).await?;
        Ok(Touch::new(point, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutAccessPointPolicyRequest,
        point: Allowed<AccessPoint>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&point);
        let arn = point.arn();
        let Accepted { stored, is_public } =
            accept(cx, Holder::AccessPoint(&arn), &input.policy).await?;
        if is_public && blocks(cx, &point).await? {
            return Err(blocked(cx, &arn).into());
        }
        AccessPoint { policy: Some(stored), ..point.into_inner() }.save(cx)?;
        Ok(Empty {})
    }
}

/// Whether Block Public Access of the access point, of its account, or of its bucket where that is the
/// account's too, refuses public policies.
async fn blocks(cx: &mut Ctx, point: &AccessPoint) -> Result<bool, Failure> {
    if point.public_access.block_public_policy {
        return Ok(true);
    }
    let account = ACCOUNT_BLOCKS.get(cx, &[&point.account]).await?;
    if account.is_some_and(|switches| switches.block_public_policy) {
        return Ok(true);
    }
    let bucket = BUCKETS.get(cx, &[&point.bucket]).await?;
    let bucket = bucket.filter(|it| it.id == point.bucket_id && it.account == point.account);
    let switches = bucket.and_then(|bucket| bucket.public_access);
    Ok(switches.is_some_and(|switches| switches.block_public_policy))
}

fn blocked(cx: &Ctx, arn: &str) -> AwsError {
    errors::access_denied().with_message(format!(
        "User: {} is not authorized to perform: {} on resource: \"{arn}\" because public policies are prevented by the BlockPublicPolicy setting in S3 Block Public Access.",
        cx.caller().arn(),
        PutAccessPointPolicy::META.action(),
    ))
}
