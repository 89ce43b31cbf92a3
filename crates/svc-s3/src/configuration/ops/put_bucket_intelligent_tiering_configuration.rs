//! PutBucketIntelligentTieringConfiguration:
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketIntelligentTieringConfiguration.html>

use api_s3::{
    PutBucketIntelligentTieringConfiguration, PutBucketIntelligentTieringConfigurationRequest,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::S3;
use crate::bucket::BucketRecord;
use crate::bucket::manage::touch_bucket;
use crate::configuration::keep::put;
use crate::configuration::tiering::Tiering;
use crate::tables::tiered_key;

impl Handler<PutBucketIntelligentTieringConfiguration> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutBucketIntelligentTieringConfigurationRequest,
    ) -> Result<Self::Touches, Failure> {
        touch_bucket::<PutBucketIntelligentTieringConfiguration>(
            cx,
            &input.bucket,
            input.expected_bucket_owner.as_deref(),
        )
        .await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutBucketIntelligentTieringConfigurationRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<Empty, Failure> {
        let sent = &input.intelligent_tiering_configuration;
        let configuration = Tiering::read(sent)?;
        let cx = &mut cx.writer(&bucket);
        put(cx, &bucket, (&input.id, &sent.id), configuration).await?;
        // From now on it is noted when its objects are read.
        cx.tx_mut().put(tiered_key(&bucket.name), Vec::new());
        Ok(Empty {})
    }
}
