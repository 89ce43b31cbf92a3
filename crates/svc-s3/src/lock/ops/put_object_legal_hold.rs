//! PutObjectLegalHold: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectLegalHold.html>

use api_s3::{PutObjectLegalHold, PutObjectLegalHoldOutput, PutObjectLegalHoldRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::S3;
use crate::bucket::BucketRecord;
use crate::lock::wish::hold_of;
use crate::lock::{VersionLock, declare_lock, expect_lock, no_lock_here, put_lock};
use crate::object::read::{Actions, ObjectRef};
use crate::object::tagging::load;
use crate::object::versions::mark_lock_changed;

const ACTIONS: Actions =
    Actions { newest: "s3:PutObjectLegalHold", named: "s3:PutObjectLegalHold" };

fn place(input: &PutObjectLegalHoldRequest) -> ObjectRef<'_> {
    ObjectRef { key: &input.key, version_id: input.version_id.as_deref() }
}

impl Handler<PutObjectLegalHold> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutObjectLegalHoldRequest,
    ) -> Result<Self::Touches, Failure> {
        let owner = input.expected_bucket_owner.as_deref();
        let (bucket, access) =
            declare_lock(cx, &input.bucket, owner, place(input), ACTIONS).await?;
        let status = input.legal_hold.as_ref().and_then(|sent| sent.status.as_ref());
        let status = status.map(|status| status.as_str().to_owned());
        Ok(Touch::new(bucket, access.key_if("s3:object-lock-legal-hold", status)))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutObjectLegalHoldRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<PutObjectLegalHoldOutput, Failure> {
        if bucket.lock.is_none() {
            return Err(no_lock_here().into());
        }
        let cx = &mut cx.writer(&bucket);
        let legal_hold = Some(hold_of(input.legal_hold.as_ref())?);
        let version = load::<PutObjectLegalHold>(cx, &bucket, place(input)).await?;
        let lock = expect_lock(cx, &bucket, &input.key, &version).await?;
        put_lock(cx, &bucket, &input.key, &version, &VersionLock { legal_hold, ..lock })?;
        mark_lock_changed(cx, &bucket, &input.key, version).await?;
        Ok(PutObjectLegalHoldOutput::default())
    }
}
