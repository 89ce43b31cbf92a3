//! ListTagsForResource: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_ListTagsForResource.html>
//!
//! Of access points alone.

use api_s3control::{
    ListTagsForResource, ListTagsForResourceRequest, ListTagsForResourceResult, Tag,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Operation as _;

use crate::access_point::record::AccessPoint;
use crate::access_point::tags;
use crate::control::S3Control;

impl Handler<ListTagsForResource> for S3Control {
    type Touches = Touch<AccessPoint>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListTagsForResourceRequest,
    ) -> Result<Self::Touches, Failure> {
        let action = ListTagsForResource::META.action();
        let named = (input.account_id.as_str(), input.resource_arn.as_str());
        let (point, access) = tags::find(cx, action, named).await?;
        Ok(Touch::new(point, access))
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &ListTagsForResourceRequest,
        point: Allowed<AccessPoint>,
    ) -> Result<ListTagsForResourceResult, Failure> {
        let tags = point.tags.iter();
        let tags = tags.map(|(key, value)| Tag { key: key.clone(), value: value.clone() });
        Ok(ListTagsForResourceResult { tags: Some(tags.collect()) })
    }
}
