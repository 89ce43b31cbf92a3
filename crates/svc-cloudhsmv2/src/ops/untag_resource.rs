//! UntagResource: <https://docs.aws.amazon.com/cloudhsm/latest/APIReference/API_UntagResource.html>

use api_cloudhsmv2::{UntagResource, UntagResourceRequest, UntagResourceResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::CloudHsm;
use crate::access::{living, touch_cluster};
use crate::cluster::ClusterRecord;
use crate::tables::CLUSTERS;
use crate::tags::remove_tags;

impl Handler<UntagResource> for CloudHsm {
    type Touches = Touch<Option<ClusterRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UntagResourceRequest,
    ) -> Result<Self::Touches, Failure> {
        let (found, access) =
            touch_cluster(cx, "cloudhsm:UntagResource", &input.resource_id).await?;
        Ok(Touch::new(found, access.tag_keys(input.tag_key_list.iter().cloned())))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UntagResourceRequest,
        allowed: Allowed<Option<ClusterRecord>>,
    ) -> Result<UntagResourceResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut cluster = living(allowed.into_inner(), &input.resource_id)?;
        remove_tags(&mut cluster.tags, &input.tag_key_list);
        CLUSTERS.put(cx.tx_mut(), &cluster.place(), &cluster)?;
        Ok(UntagResourceResponse {})
    }
}
