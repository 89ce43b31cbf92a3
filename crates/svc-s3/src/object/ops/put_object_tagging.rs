//! PutObjectTagging: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectTagging.html>

use api_s3::{PutObjectTagging, PutObjectTaggingOutput, PutObjectTaggingRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::S3;
use crate::bucket::BucketRecord;
use crate::object::answer::shown_version_id;
use crate::object::events::tell;
use crate::object::marks::mark_changed;
use crate::object::read::{Actions, ObjectAddress};
use crate::object::tagging::{declare, load};
use crate::object::tags::from_set;
use crate::object::versions::put_version;

const ACTIONS: Actions =
    Actions { newest: "s3:PutObjectTagging", named: "s3:PutObjectVersionTagging" };

impl Handler<PutObjectTagging> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutObjectTaggingRequest,
    ) -> Result<Touch<BucketRecord>, Failure> {
        declare(
            cx,
            ObjectAddress::from(input.object_members()),
            ACTIONS,
            &from_set(&input.tagging.tag_set)?,
        )
        .await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutObjectTaggingRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<PutObjectTaggingOutput, Failure> {
        let cx = &mut cx.writer(&bucket);
        let mut version = load::<PutObjectTagging>(
            cx,
            &bucket,
            ObjectAddress::from(input.object_members()).object,
        )
        .await?;
        version.tags = from_set(&input.tagging.tag_set)?;
        mark_changed(cx, &bucket, &input.key, &mut version).await?;
        put_version(cx, &bucket, &input.key, &version)?;
        tell(cx, &bucket, (&input.key, &version), ("ObjectTagging:Put", None))?;
        Ok(PutObjectTaggingOutput { version_id: shown_version_id(&bucket, &version) })
    }
}
