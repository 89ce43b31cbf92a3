//! ModifyCluster: <https://docs.aws.amazon.com/cloudhsm/latest/APIReference/API_ModifyCluster.html>
//!
//! # Differs from AWS
//! The type of the HSMs stays: tokens do not become others. The retention is kept and shown, and there is
//! no backup for it to end.

use api_cloudhsmv2::{ModifyCluster, ModifyClusterRequest, ModifyClusterResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::CloudHsm;
use crate::access::{living, touch};
use crate::cluster::ClusterRecord;
use crate::errors::invalid;
use crate::retention::retention_days;
use crate::shown;
use crate::tables::CLUSTERS;

impl Handler<ModifyCluster> for CloudHsm {
    type Touches = Touch<Option<ClusterRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ModifyClusterRequest,
    ) -> Result<Self::Touches, Failure> {
        touch(cx, "cloudhsm:ModifyCluster", &input.cluster_id).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ModifyClusterRequest,
        allowed: Allowed<Option<ClusterRecord>>,
    ) -> Result<ModifyClusterResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut cluster = living(allowed.into_inner(), &input.cluster_id)?;
        if input.hsm_type.as_ref().is_some_and(|asked| *asked != cluster.hsm_type) {
            return Err(invalid("The type of a cluster's HSMs cannot be changed here.").into());
        }
        if let Some(policy) = &input.backup_retention_policy {
            cluster.retention_days = retention_days(Some(policy))?;
        } else if input.hsm_type.is_none() {
            return Err(invalid("Say BackupRetentionPolicy or HsmType.").into());
        }
        CLUSTERS.put(cx.tx_mut(), &cluster.place(), &cluster)?;
        Ok(ModifyClusterResponse { cluster: Some(shown::cluster(&cluster)) })
    }
}
