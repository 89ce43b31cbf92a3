//! DeleteHsm: <https://docs.aws.amazon.com/cloudhsm/latest/APIReference/API_DeleteHsm.html>
//!
//! The token stays as it is, with all its keys; it is no HSM of the cluster any more.

use api_cloudhsmv2::{DeleteHsm, DeleteHsmRequest, DeleteHsmResponse, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::CloudHsm;
use crate::access::{living, touch};
use crate::cluster::{ClusterRecord, HsmState, State};
use crate::errors::{invalid, wrong_state};
use crate::events::changed;
use crate::progress::look_at;
use crate::tables::CLUSTERS;

impl Handler<DeleteHsm> for CloudHsm {
    type Touches = Touch<Option<ClusterRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteHsmRequest,
    ) -> Result<Self::Touches, Failure> {
        touch(cx, "cloudhsm:DeleteHsm", &input.cluster_id).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DeleteHsmRequest,
        allowed: Allowed<Option<ClusterRecord>>,
    ) -> Result<DeleteHsmResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut cluster = living(allowed.into_inner(), &input.cluster_id)?;
        let names = [&input.hsm_id, &input.eni_id, &input.eni_ip];
        if names.iter().filter(|name| name.is_some()).count() != 1 {
            return Err(invalid("Say one of HsmId, EniId and EniIp.").into());
        }
        if cluster.state == State::InitializeInProgress {
            return Err(wrong_state(&cluster, "its HSMs cannot be deleted now.").into());
        }
        // No HSM here has an address.
        let (id, eni) = (input.hsm_id.as_deref(), input.eni_id.as_deref());
        let mut hsms = cluster.hsms.iter_mut();
        let found = hsms.find(|hsm| Some(&*hsm.hsm_id) == id || Some(hsm.eni_id.as_str()) == eni);
        let hsm = found.ok_or_else(|| {
            errors::cloud_hsm_resource_not_found_exception("The HSM does not exist.")
        })?;
        hsm.state = HsmState::DeleteInProgress;
        let hsm_id = hsm.hsm_id.to_string();
        CLUSTERS.put(cx.tx_mut(), &cluster.place(), &cluster)?;
        look_at(cx, &cluster)?;
        changed(cx, &cluster)?;
        Ok(DeleteHsmResponse { hsm_id: Some(hsm_id) })
    }
}
