//! ListTagsForResource: <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ListTagsForResource.html>

use api_ssm::{ListTagsForResource, ListTagsForResourceRequest, ListTagsForResourceResult};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Ssm;
use crate::find::{Found, find_tagged};
use crate::tags::shown;

impl Handler<ListTagsForResource> for Ssm {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListTagsForResourceRequest,
    ) -> Result<Touch<Found>, Failure> {
        let asked = (&input.resource_type, input.resource_id.as_str());
        let (found, access) =
            find_tagged::<ListTagsForResource>(cx, asked, "ssm:ListTagsForResource").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &ListTagsForResourceRequest,
        found: Allowed<Found>,
    ) -> Result<ListTagsForResourceResult, Failure> {
        let parameter = found.into_inner().tagged()?;
        Ok(ListTagsForResourceResult { tag_list: Some(shown(&parameter.tags)) })
    }
}
