//! PutObjectRetention: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectRetention.html>

use api_s3::{PutObjectRetention, PutObjectRetentionOutput, PutObjectRetentionRequest};
use engine::{Allowed, Ctx, Denial, Failure, Handler, Probe, Touch, View};

use crate::S3;
use crate::bucket::BucketRecord;
use crate::lock::bypass::{declare_bypass, granted};
use crate::lock::clock::lock_now;
use crate::lock::declare_lock;
use crate::lock::wish::{retention_of, with_retention_keys};
use crate::lock::{expect_lock, no_lock_here, put_lock};
use crate::object::events::tell;
use crate::object::read::{Actions, ObjectRef};
use crate::object::tagging::load;
use crate::object::versions::mark_lock_changed;

/// Changing until when a version is retained.
const ACTIONS: Actions =
    Actions { newest: "s3:PutObjectRetention", named: "s3:PutObjectRetention" };

fn place(input: &PutObjectRetentionRequest) -> ObjectRef<'_> {
    ObjectRef { key: &input.key, version_id: input.version_id.as_deref() }
}

impl Handler<PutObjectRetention> for S3 {
    type Touches = (Touch<BucketRecord>, Option<Probe<()>>);

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutObjectRetentionRequest,
    ) -> Result<Self::Touches, Failure> {
        let owner = input.expected_bucket_owner.as_deref();
        let (bucket, access) =
            declare_lock(cx, &input.bucket, owner, place(input), ACTIONS).await?;
        let sent = input.retention.as_ref();
        let mode = sent.and_then(|sent| sent.mode.as_ref());
        let access =
            access.key_if("s3:object-lock-mode", mode.map(|mode| mode.as_str().to_owned()));
        let until = sent.and_then(|sent| sent.retain_until_date);
        let access = with_retention_keys(access, until, cx.now());
        let bypass = declare_bypass(cx, &bucket, &input.key, input.bypass_governance_retention)?;
        Ok((Touch::new(bucket, access), bypass))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutObjectRetentionRequest,
        (bucket, bypass): (Allowed<BucketRecord>, Option<Result<Allowed<()>, Denial>>),
    ) -> Result<PutObjectRetentionOutput, Failure> {
        if bucket.lock.is_none() {
            return Err(no_lock_here().into());
        }
        let cx = &mut cx.writer(&bucket);
        let wanted = retention_of(input.retention.as_ref(), cx.now())?;
        let version = load::<PutObjectRetention>(cx, &bucket, place(input)).await?;
        let lock = expect_lock(cx, &bucket, &input.key, &version).await?;
        let lock = lock.retained(wanted, lock_now(cx).await?, granted(bypass.as_ref()))?;
        put_lock(cx, &bucket, &input.key, &version, &lock)?;
        tell(cx, &bucket, (&input.key, &version), ("ObjectRetention:Put", None))?;
        mark_lock_changed(cx, &bucket, &input.key, version).await?;
        Ok(PutObjectRetentionOutput::default())
    }
}
