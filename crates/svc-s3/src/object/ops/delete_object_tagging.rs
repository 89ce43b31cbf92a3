//! DeleteObjectTagging: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjectTagging.html>

use std::collections::BTreeMap;

use api_s3::{DeleteObjectTagging, DeleteObjectTaggingOutput, DeleteObjectTaggingRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::S3;
use crate::bucket::BucketRecord;
use crate::object::answer::shown_version_id;
use crate::object::events::tell;
use crate::object::marks::mark_changed;
use crate::object::read::{Actions, ObjectAddress};
use crate::object::tagging::{declare, load};
use crate::object::versions::put_version;

const ACTIONS: Actions =
    Actions { newest: "s3:DeleteObjectTagging", named: "s3:DeleteObjectVersionTagging" };

impl Handler<DeleteObjectTagging> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteObjectTaggingRequest,
    ) -> Result<Touch<BucketRecord>, Failure> {
        declare(cx, ObjectAddress::from(input.object_members()), ACTIONS, &BTreeMap::new()).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DeleteObjectTaggingRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<DeleteObjectTaggingOutput, Failure> {
        let cx = &mut cx.writer(&bucket);
        let mut version = load::<DeleteObjectTagging>(
            cx,
            &bucket,
            ObjectAddress::from(input.object_members()).object,
        )
        .await?;
        version.tags.clear();
        mark_changed(cx, &bucket, &input.key, &mut version).await?;
        put_version(cx, &bucket, &input.key, &version)?;
        tell(cx, &bucket, (&input.key, &version), ("ObjectTagging:Delete", None))?;
        Ok(DeleteObjectTaggingOutput { version_id: shown_version_id(&bucket, &version) })
    }
}
