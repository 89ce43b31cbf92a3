//! DeleteCluster: <https://docs.aws.amazon.com/cloudhsm/latest/APIReference/API_DeleteCluster.html>
//!
//! # Differs from AWS
//! A cluster with a custom key store of KMS stays. The tokens of one that is deleted keep their keys, and
//! the next cluster may be made of them.

use api_cloudhsmv2::{DeleteCluster, DeleteClusterRequest, DeleteClusterResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::CloudHsm;
use crate::access::{living, touch};
use crate::cluster::{ClusterRecord, State};
use crate::errors::{invalid, wrong_state};
use crate::key_stores::store_over;
use crate::progress::look_at;
use crate::shown;
use crate::tables::CLUSTERS;

impl Handler<DeleteCluster> for CloudHsm {
    type Touches = Touch<Option<ClusterRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteClusterRequest,
    ) -> Result<Self::Touches, Failure> {
        touch(cx, "cloudhsm:DeleteCluster", &input.cluster_id).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DeleteClusterRequest,
        allowed: Allowed<Option<ClusterRecord>>,
    ) -> Result<DeleteClusterResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut cluster = living(allowed.into_inner(), &input.cluster_id)?;
        if !cluster.hsms.is_empty() {
            let message = format!(
                "The cluster {} has {} HSMs: delete them first.",
                cluster.cluster_id,
                cluster.hsms.len(),
            );
            return Err(invalid(message).into());
        }
        if matches!(cluster.state, State::CreateInProgress | State::InitializeInProgress) {
            return Err(wrong_state(&cluster, "it cannot be deleted now.").into());
        }
        if let Some(store) = store_over(cx, &cluster.cluster_id).await? {
            let message = format!(
                "The cluster {} is that of the custom key store {store}: delete the store first.",
                cluster.cluster_id,
            );
            return Err(invalid(message).into());
        }
        cluster.state = State::DeleteInProgress;
        CLUSTERS.put(cx.tx_mut(), &cluster.place(), &cluster)?;
        look_at(cx, &cluster)?;
        Ok(DeleteClusterResponse { cluster: Some(shown::cluster(&cluster)) })
    }
}
