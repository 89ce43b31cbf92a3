//! TagResource: <https://docs.aws.amazon.com/cloudhsm/latest/APIReference/API_TagResource.html>

use api_cloudhsmv2::{TagResource, TagResourceRequest, TagResourceResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::CloudHsm;
use crate::access::{living, touch_cluster};
use crate::cluster::ClusterRecord;
use crate::tables::CLUSTERS;
use crate::tags::{add_tags, with_request_tags};

impl Handler<TagResource> for CloudHsm {
    type Touches = Touch<Option<ClusterRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &TagResourceRequest,
    ) -> Result<Self::Touches, Failure> {
        let (found, access) = touch_cluster(cx, "cloudhsm:TagResource", &input.resource_id).await?;
        Ok(Touch::new(found, with_request_tags(access, &input.tag_list)))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &TagResourceRequest,
        allowed: Allowed<Option<ClusterRecord>>,
    ) -> Result<TagResourceResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut cluster = living(allowed.into_inner(), &input.resource_id)?;
        add_tags(&mut cluster.tags, &input.tag_list)?;
        CLUSTERS.put(cx.tx_mut(), &cluster.place(), &cluster)?;
        Ok(TagResourceResponse {})
    }
}
