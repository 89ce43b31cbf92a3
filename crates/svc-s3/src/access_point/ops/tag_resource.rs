//! TagResource: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_TagResource.html>
//!
//! Of access points alone.

use api_s3control::{TagResource, TagResourceRequest, TagResourceResult};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Operation as _;

use crate::access_point::record::AccessPoint;
use crate::access_point::tags;
use crate::control::S3Control;

impl Handler<TagResource> for S3Control {
    type Touches = Touch<AccessPoint>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &TagResourceRequest,
    ) -> Result<Self::Touches, Failure> {
        let action = TagResource::META.action();
        let named = (input.account_id.as_str(), input.resource_arn.as_str());
        let (point, access) = tags::find(cx, action, named).await?;
        Ok(Touch::new(point, access.request_tags(tags::pairs(&input.tags))))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &TagResourceRequest,
        point: Allowed<AccessPoint>,
    ) -> Result<TagResourceResult, Failure> {
        let cx = &mut cx.writer(&point);
        let mut point = point.into_inner();
        tags::add(&mut point.tags, &input.tags)?;
        point.save(cx)?;
        Ok(TagResourceResult {})
    }
}
