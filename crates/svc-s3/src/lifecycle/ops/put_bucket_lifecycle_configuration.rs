//! PutBucketLifecycleConfiguration: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketLifecycleConfiguration.html>

use api_s3::{
    PutBucketLifecycleConfiguration, PutBucketLifecycleConfigurationOutput,
    PutBucketLifecycleConfigurationRequest, errors,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::S3;
use crate::bucket::BucketRecord;
use crate::bucket::manage::touch_bucket;
use crate::lifecycle::read::rules_of;
use crate::lifecycle::shown::note_expiry;
use crate::tables::BUCKET_LIFECYCLES;

impl Handler<PutBucketLifecycleConfiguration> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutBucketLifecycleConfigurationRequest,
    ) -> Result<Self::Touches, Failure> {
        touch_bucket::<PutBucketLifecycleConfiguration>(
            cx,
            &input.bucket,
            input.expected_bucket_owner.as_deref(),
        )
        .await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutBucketLifecycleConfigurationRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<PutBucketLifecycleConfigurationOutput, Failure> {
        let cx = &mut cx.writer(&bucket);
        if bucket.mfa_delete {
            return Err(errors::invalid_bucket_state(
                "Lifecycle configuration is not supported on a bucket with Mfa Authentication.",
            )
            .into());
        }
        let minimum_size = input.transition_default_minimum_object_size.as_ref();
        let sent = input.lifecycle_configuration.as_ref();
        let rules = rules_of(sent, minimum_size, cx.random())?;
        BUCKET_LIFECYCLES.put(cx.tx_mut(), &[&bucket.name], &rules)?;
        note_expiry(cx, &bucket, rules.shows_ends())?;
        Ok(PutBucketLifecycleConfigurationOutput {
            transition_default_minimum_object_size: Some(rules.minimum_size.to_api()),
        })
    }
}
