//! AddTagsToResource: <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_AddTagsToResource.html>

use api_ssm::{AddTagsToResource, AddTagsToResourceRequest, AddTagsToResourceResult};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Ssm;
use crate::find::{Found, find_tagged};
use crate::tags::{add_tags, with_request_tags};

impl Handler<AddTagsToResource> for Ssm {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &AddTagsToResourceRequest,
    ) -> Result<Touch<Found>, Failure> {
        let asked = (&input.resource_type, input.resource_id.as_str());
        let (found, access) =
            find_tagged::<AddTagsToResource>(cx, asked, "ssm:AddTagsToResource").await?;
        Ok(Touch::new(found, with_request_tags(access, &input.tags)))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &AddTagsToResourceRequest,
        found: Allowed<Found>,
    ) -> Result<AddTagsToResourceResult, Failure> {
        let cx = &mut cx.writer(&found);
        let mut parameter = found.into_inner().tagged()?;
        add_tags(&mut parameter.tags, &input.tags)?;
        parameter.save(cx)?;
        Ok(AddTagsToResourceResult {})
    }
}
