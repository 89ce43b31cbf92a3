//! AddTags: <https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_AddTags.html>

use api_cloudtrail::{AddTags, AddTagsRequest, AddTagsResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::CloudTrail;
use crate::find::{Found, find};
use crate::tags::{add_tags, with_request_tags};
use crate::trail_name::require_arn;

impl Handler<AddTags> for CloudTrail {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &AddTagsRequest,
    ) -> Result<Touch<Found>, Failure> {
        require_arn(&input.resource_id)?;
        let (found, access) = find(cx, &input.resource_id, "cloudtrail:AddTags").await?;
        Ok(Touch::new(found, with_request_tags(access, &input.tags_list)))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &AddTagsRequest,
        allowed: Allowed<Found>,
    ) -> Result<AddTagsResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut trail = allowed.into_inner().tagged()?;
        add_tags(&mut trail.tags, &input.tags_list)?;
        trail.save(cx)?;
        Ok(AddTagsResponse {})
    }
}
