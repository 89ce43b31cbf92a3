//! UntagResource: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_UntagResource.html>
//!
//! Of access points alone.

use api_s3control::{UntagResource, UntagResourceRequest, UntagResourceResult};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use names::TagRules;
use wire::Operation as _;

use crate::access_point::record::AccessPoint;
use crate::access_point::tags;
use crate::control::S3Control;

impl Handler<UntagResource> for S3Control {
    type Touches = Touch<AccessPoint>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UntagResourceRequest,
    ) -> Result<Self::Touches, Failure> {
        let action = UntagResource::META.action();
        let named = (input.account_id.as_str(), input.resource_arn.as_str());
        let (point, access) = tags::find(cx, action, named).await?;
        Ok(Touch::new(point, access.tag_keys(input.tag_keys.iter().cloned())))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UntagResourceRequest,
        point: Allowed<AccessPoint>,
    ) -> Result<UntagResourceResult, Failure> {
        let cx = &mut cx.writer(&point);
        let mut point = point.into_inner();
        TagRules::DEFAULT.remove(&mut point.tags, input.tag_keys.iter().map(String::as_str));
        point.save(cx)?;
        Ok(UntagResourceResult {})
    }
}
