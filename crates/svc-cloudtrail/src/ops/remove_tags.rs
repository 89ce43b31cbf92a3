//! RemoveTags: <https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_RemoveTags.html>

use api_cloudtrail::{RemoveTags, RemoveTagsRequest, RemoveTagsResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::CloudTrail;
use crate::find::{Found, find};
use crate::tags::remove_tags;
use crate::trail_name::require_arn;

impl Handler<RemoveTags> for CloudTrail {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &RemoveTagsRequest,
    ) -> Result<Touch<Found>, Failure> {
        require_arn(&input.resource_id)?;
        let (found, access) = find(cx, &input.resource_id, "cloudtrail:RemoveTags").await?;
        let keys = input.tags_list.iter().map(|tag| tag.key.clone());
        Ok(Touch::new(found, access.tag_keys(keys)))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &RemoveTagsRequest,
        allowed: Allowed<Found>,
    ) -> Result<RemoveTagsResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut trail = allowed.into_inner().tagged()?;
        remove_tags(&mut trail.tags, &input.tags_list);
        trail.save(cx)?;
        Ok(RemoveTagsResponse {})
    }
}
