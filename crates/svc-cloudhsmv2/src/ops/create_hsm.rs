//! CreateHsm: <https://docs.aws.amazon.com/cloudhsm/latest/APIReference/API_CreateHsm.html>
//!
//! # Differs from AWS
//! The HSM is the next token of the cluster's group; it has no address, and none can be asked for.

use api_cloudhsmv2::{CreateHsm, CreateHsmRequest, CreateHsmResponse, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use names::HsmId;

use crate::CloudHsm;
use crate::access::{living, touch};
use crate::cluster::{ClusterRecord, HsmRecord, HsmState, State, eni_id};
use crate::errors::{invalid, wrong_state};
use crate::limits::HSMS_MAX;
use crate::progress::look_at;
use crate::shown;
use crate::tables::CLUSTERS;

impl Handler<CreateHsm> for CloudHsm {
    type Touches = Touch<Option<ClusterRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &CreateHsmRequest,
    ) -> Result<Self::Touches, Failure> {
        touch(cx, "cloudhsm:CreateHsm", &input.cluster_id).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &CreateHsmRequest,
        allowed: Allowed<Option<ClusterRecord>>,
    ) -> Result<CreateHsmResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut cluster = living(allowed.into_inner(), &input.cluster_id)?;
        if !matches!(cluster.state, State::Uninitialized | State::Initialized | State::Active) {
            return Err(wrong_state(&cluster, "an HSM cannot be created now.").into());
        }
        if input.ip_address.is_some() {
            return Err(invalid("HSMs have no address here: leave IpAddress out.").into());
        }
        let zone = &input.availability_zone;
        let subnet = cluster.subnets.iter().find(|subnet| subnet.zone == *zone).cloned();
        let subnet = subnet.ok_or_else(|| {
            invalid(format!("The cluster {} has no subnet in {zone}.", cluster.cluster_id))
        })?;
        let group = self.clusters.group(&cluster.group);
        let token = group.and_then(|group| cluster.next_token(group.tokens()));
        let token = token.filter(|_| cluster.hsms.len() < HSMS_MAX).ok_or_else(|| {
            errors::cloud_hsm_resource_limit_exceeded_exception(format!(
                "The cluster {} has {} HSMs, and its group of tokens has no more.",
                cluster.cluster_id,
                cluster.hsms.len(),
            ))
        })?;
        let hsm = HsmRecord {
            hsm_id: HsmId::from_random(envelope::random::id_bytes(cx.random())),
            eni_id: eni_id(envelope::random::id_bytes(cx.random())),
            token,
            zone: subnet.zone,
            subnet_id: subnet.subnet_id,
            state: HsmState::CreateInProgress,
        };
        let answer = shown::hsm(&cluster, &hsm);
        cluster.hsms.push(hsm);
        CLUSTERS.put(cx.tx_mut(), &cluster.place(), &cluster)?;
        look_at(cx, &cluster)?;
        Ok(CreateHsmResponse { hsm: Some(answer) })
    }
}
