//! GetObjectTagging: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectTagging.html>

use std::collections::BTreeMap;

use api_s3::{GetObjectTagging, GetObjectTaggingOutput, GetObjectTaggingRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::S3;
use crate::bucket::BucketRecord;
use crate::object::answer::shown_version_id;
use crate::object::read::{Actions, ObjectAddress};
use crate::object::tagging::{declare, load};
use crate::object::tags::to_set;

const ACTIONS: Actions =
    Actions { newest: "s3:GetObjectTagging", named: "s3:GetObjectVersionTagging" };

impl Handler<GetObjectTagging> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetObjectTaggingRequest,
    ) -> Result<Touch<BucketRecord>, Failure> {
        declare(cx, ObjectAddress::from(input.object_members()), ACTIONS, &BTreeMap::new()).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GetObjectTaggingRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<GetObjectTaggingOutput, Failure> {
        let version = load::<GetObjectTagging>(
            cx,
            &bucket,
            ObjectAddress::from(input.object_members()).object,
        )
        .await?;

        Ok(GetObjectTaggingOutput {
            version_id: shown_version_id(&bucket, &version),
            tag_set: to_set(&version.tags),
        })
    }
}
