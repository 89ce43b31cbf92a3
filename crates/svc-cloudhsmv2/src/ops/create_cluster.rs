//! CreateCluster: <https://docs.aws.amazon.com/cloudhsm/latest/APIReference/API_CreateCluster.html>
//!
//! # Differs from AWS
//! A cluster is made of a group of tokens that the operator has registered and nobody has. Subnets are
//! names: each gets an Availability Zone of its own, in the order of their letters. There is no network, so
//! that `DUALSTACK` is refused, and no backup to start from.

use std::collections::BTreeMap;

use api_cloudhsmv2::{
    ClusterMode, CreateCluster, CreateClusterRequest, CreateClusterResponse, NetworkType,
};
use engine::{Access, Allowed, Ctx, Failure, Handler, Touch, View};
use names::HsmClusterId;
use wire::AwsError;

use crate::CloudHsm;
use crate::access::backup_id;
use crate::claim::claim;
use crate::cluster::{ClusterRecord, Mode, State, SubnetRecord, cluster_arn};
use crate::errors::{invalid, no_backup};
use crate::progress::look_at;
use crate::retention::retention_days;
use crate::shown;
use crate::tables::CLUSTERS;
use crate::tags::{add_tags, with_request_tags};

/// The type whose HSMs are in FIPS mode alone.
const FIPS_TYPE: &str = "hsm1.medium";

/// The type whose clusters are in either mode, which the request says.
const MODES_TYPE: &str = "hsm2m.medium";

impl Handler<CreateCluster> for CloudHsm {
    /// The id that the cluster is to have.
    type Touches = Touch<HsmClusterId>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &CreateClusterRequest,
    ) -> Result<Touch<HsmClusterId>, Failure> {
        let id = HsmClusterId::from_random(envelope::random::id_bytes(cx.random()));
        let arn = cluster_arn(cx.account(), cx.region(), &id);
        let access = Access::new("cloudhsm:CreateCluster", "*", cx.account());
        let tags = input.tag_list.as_deref().unwrap_or_default();
        let touch = Touch::new(id, with_request_tags(access, tags));
        if tags.is_empty() {
            return Ok(touch);
        }
        let tagging = Access::new("cloudhsm:TagResource", arn, cx.account());
        Ok(touch.and(with_request_tags(tagging, tags)))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &CreateClusterRequest,
        allowed: Allowed<HsmClusterId>,
    ) -> Result<CreateClusterResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mode = mode(&input.hsm_type, input.mode.as_ref())?;
        if let Some(backup) = &input.source_backup_id {
            return Err(no_backup(backup_id(backup)).into());
        }
        if !matches!(input.network_type, None | Some(NetworkType::Ipv4)) {
            return Err(invalid("NetworkType is IPV4: there is no network here.").into());
        }
        let subnets = subnets(&input.subnet_ids, cx.region())?;
        let mut cluster = ClusterRecord {
            account: cx.account().clone(),
            region: cx.region().clone(),
            cluster_id: allowed.into_inner(),
            group: String::new(),
            state: State::CreateInProgress,
            created_ms: cx.now().unix_ms(),
            hsm_type: input.hsm_type.clone(),
            mode,
            subnets,
            retention_days: retention_days(input.backup_retention_policy.as_ref())?,
            tags: BTreeMap::new(),
            csr: None,
            certificate: None,
            trust_anchor: None,
            hsms: Vec::new(),
        };
        add_tags(&mut cluster.tags, input.tag_list.as_deref().unwrap_or_default())?;
        let group = claim(&self.clusters, cx, &cluster.cluster_id, mode).await?;
        group.name().clone_into(&mut cluster.group);
        CLUSTERS.put(cx.tx_mut(), &cluster.place(), &cluster)?;
        look_at(cx, &cluster)?;
        cx.name_resource(&cluster.arn(), &cluster.account);
        Ok(CreateClusterResponse { cluster: Some(shown::cluster(&cluster)) })
    }
}

/// The mode of a cluster of this type.
fn mode(hsm_type: &str, asked: Option<&ClusterMode>) -> Result<Mode, AwsError> {
    match (hsm_type, asked) {
        (FIPS_TYPE, None | Some(ClusterMode::Fips)) | (MODES_TYPE, Some(ClusterMode::Fips)) => {
            Ok(Mode::Fips)
        }
        (MODES_TYPE, Some(ClusterMode::NonFips)) => Ok(Mode::NonFips),
        (FIPS_TYPE, _) => Err(invalid(format!("A cluster of type {FIPS_TYPE} is in mode FIPS."))),
        (MODES_TYPE, _) => Err(invalid(format!("Mode is required for type {MODES_TYPE}."))),
        _ => Err(invalid(format!("HsmType {hsm_type} is not supported."))),
    }
}

/// Each subnet with an Availability Zone of its own.
fn subnets(ids: &[String], region: &str) -> Result<Vec<SubnetRecord>, AwsError> {
    let mut subnets: Vec<SubnetRecord> = Vec::new();
    for (id, letter) in ids.iter().zip('a'..='z') {
        if subnets.iter().any(|known| known.subnet_id == *id) {
            return Err(invalid(format!("The subnet {id} comes twice.")));
        }
        subnets.push(SubnetRecord { zone: format!("{region}{letter}"), subnet_id: id.clone() });
    }
    Ok(subnets)
}
