//! GetObjectRetention: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectRetention.html>

use api_s3::{
    GetObjectRetention, GetObjectRetentionOutput, GetObjectRetentionRequest, ObjectLockRetention,
    errors,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::S3;
use crate::bucket::BucketRecord;
use crate::lock::{declare_lock, no_lock_here, peek_lock};
use crate::object::read::{Actions, ObjectRef};
use crate::object::tagging::load;

const ACTIONS: Actions =
    Actions { newest: "s3:GetObjectRetention", named: "s3:GetObjectRetention" };

fn place(input: &GetObjectRetentionRequest) -> ObjectRef<'_> {
    ObjectRef { key: &input.key, version_id: input.version_id.as_deref() }
}

impl Handler<GetObjectRetention> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetObjectRetentionRequest,
    ) -> Result<Self::Touches, Failure> {
        let owner = input.expected_bucket_owner.as_deref();
        let (bucket, access) =
            declare_lock(cx, &input.bucket, owner, place(input), ACTIONS).await?;
        Ok(Touch::new(bucket, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GetObjectRetentionRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<GetObjectRetentionOutput, Failure> {
        if bucket.lock.is_none() {
            return Err(no_lock_here().into());
        }
        let version = load::<GetObjectRetention>(cx, &bucket, place(input)).await?;
        let lock = peek_lock(cx.tx(), &bucket, &input.key, &version).await?;
        let retention = lock.retention.ok_or_else(errors::no_such_object_lock_configuration)?;
        let shown = ObjectLockRetention {
            mode: Some(retention.mode.to_api()),
            retain_until_date: Some(retention.until()),
            ..ObjectLockRetention::default()
        };
        Ok(GetObjectRetentionOutput { retention: Some(shown) })
    }
}
