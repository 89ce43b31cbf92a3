//! DeleteBucket: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucket.html>

use api_s3::{DeleteBucket, DeleteBucketRequest, errors};
use engine::{Allowed, Consume as _, Ctx, Failure, Handler, Touch, View};
use store::Range;
use tables::Reader;
use wire::Empty;

use crate::S3;
use crate::access_point::record::attached;
use crate::bucket::BucketRecord;
use crate::bucket::manage::touch_bucket;
use crate::notification::collect::Notifications;
use crate::tables::{
    BUCKET_CONFIGURATIONS, BUCKETS, BUCKETS_OF, INVENTORIES, delete_settings, gone_key,
    uploads_of_bucket, versions_of_bucket,
};

impl Handler<DeleteBucket> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteBucketRequest,
    ) -> Result<Self::Touches, Failure> {
        let owner = input.expected_bucket_owner.as_deref();
        touch_bucket::<DeleteBucket>(cx, &input.bucket, owner).await
    }

    /// Multipart uploads in progress are no objects: they go with the bucket. Access points of its account
    /// keep it; those of others, which need no leave to be made, lead nowhere from then on.
    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &DeleteBucketRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&bucket);
        // These reads are checked again at the commit: an upload that finishes meanwhile makes
        // this call start over.
        let versions = Range::within(&versions_of_bucket(&bucket.id).build(), 1);
        if !Reader::range(cx, &versions).await?.is_empty() {
            let error = errors::bucket_not_empty();
            return Err(error.with_detail("BucketName", bucket.name.as_str()).into());
        }
        let points = Range::within(&attached(&bucket.id, &bucket.account).build(), 1);
        if !Reader::range(cx, &points).await?.is_empty() {
            let error = errors::bucket_has_access_points_attached();
            return Err(error.with_detail("BucketName", bucket.name.as_str()).into());
        }
        // The last that became of its objects is told before nobody knows to whom.
        if bucket.may_notify {
            cx.catch_up(Notifications::NAME).await;
        }
        let uploads = Range::within(&uploads_of_bucket(&bucket.id).build(), 1);
        let inventories = Range::within(&INVENTORIES.key(&[&bucket.id]), 1);
        let settings = Range::within(&BUCKET_CONFIGURATIONS.key(&[&bucket.id]), 1);
        if !Reader::range(cx, &uploads).await?.is_empty()
            || !Reader::range(cx, &settings).await?.is_empty()
            || !Reader::range(cx, &inventories).await?.is_empty()
        {
            cx.tx_mut().put(gone_key(&bucket.id), Vec::new());
        }
        BUCKETS_OF.delete(cx.tx_mut(), &[&bucket.account, &bucket.name]);
        delete_settings(cx.tx_mut(), &bucket.id, &bucket.name);
        BUCKETS.delete(cx.tx_mut(), &[&bucket.name]);
        Ok(Empty {})
    }
}
