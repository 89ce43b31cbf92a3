//! GetObjectLegalHold: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectLegalHold.html>

use api_s3::{
    GetObjectLegalHold, GetObjectLegalHoldOutput, GetObjectLegalHoldRequest, ObjectLockLegalHold,
    errors,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::S3;
use crate::bucket::BucketRecord;
use crate::lock::{declare_lock, no_lock_here, peek_lock};
use crate::object::read::{Actions, ObjectRef};
use crate::object::tagging::load;

const ACTIONS: Actions =
    Actions { newest: "s3:GetObjectLegalHold", named: "s3:GetObjectLegalHold" };

fn place(input: &GetObjectLegalHoldRequest) -> ObjectRef<'_> {
    ObjectRef { key: &input.key, version_id: input.version_id.as_deref() }
}

impl Handler<GetObjectLegalHold> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetObjectLegalHoldRequest,
    ) -> Result<Self::Touches, Failure> {
        let owner = input.expected_bucket_owner.as_deref();
        let (bucket, access) =
            declare_lock(cx, &input.bucket, owner, place(input), ACTIONS).await?;
        Ok(Touch::new(bucket, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GetObjectLegalHoldRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<GetObjectLegalHoldOutput, Failure> {
        if bucket.lock.is_none() {
            return Err(no_lock_here().into());
        }
        let version = load::<GetObjectLegalHold>(cx, &bucket, place(input)).await?;
        let lock = peek_lock(cx.tx(), &bucket, &input.key, &version).await?;
        let status = lock.shown_hold().ok_or_else(errors::no_such_object_lock_configuration)?;
        let shown = ObjectLockLegalHold { status: Some(status) };
        Ok(GetObjectLegalHoldOutput { legal_hold: Some(shown) })
    }
}
