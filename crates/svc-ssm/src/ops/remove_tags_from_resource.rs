//! RemoveTagsFromResource: <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_RemoveTagsFromResource.html>

use api_ssm::{
    RemoveTagsFromResource, RemoveTagsFromResourceRequest, RemoveTagsFromResourceResult,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Ssm;
use crate::find::{Found, find_tagged};
use crate::tags::remove_tags;

impl Handler<RemoveTagsFromResource> for Ssm {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &RemoveTagsFromResourceRequest,
    ) -> Result<Touch<Found>, Failure> {
        let asked = (&input.resource_type, input.resource_id.as_str());
        let (found, access) =
            find_tagged::<RemoveTagsFromResource>(cx, asked, "ssm:RemoveTagsFromResource").await?;
        Ok(Touch::new(found, access.tag_keys(input.tag_keys.clone())))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &RemoveTagsFromResourceRequest,
        found: Allowed<Found>,
    ) -> Result<RemoveTagsFromResourceResult, Failure> {
        let cx = &mut cx.writer(&found);
        let mut parameter = found.into_inner().tagged()?;
        remove_tags(&mut parameter.tags, &input.tag_keys);
        parameter.save(cx)?;
        Ok(RemoveTagsFromResourceResult {})
    }
}
