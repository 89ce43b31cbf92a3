//! InitializeCluster: <https://docs.aws.amazon.com/cloudhsm/latest/APIReference/API_InitializeCluster.html>
//!
//! Both certificates are verified: the anchor is signed by itself, and the cluster's has the public key of
//! the CSR and is signed by the anchor.

use api_cloudhsmv2::{InitializeCluster, InitializeClusterRequest, InitializeClusterResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use envelope::cluster_certificate::{CertificateFault, check_signed, check_trust_anchor};
use wire::AwsError;

use crate::CloudHsm;
use crate::access::{living, touch};
use crate::cluster::{ClusterRecord, State};
use crate::errors::{invalid, wrong_state};
use crate::limits::CERTIFICATE_CHARS_MAX;
use crate::progress::look_at;
use crate::shown;
use crate::tables::CLUSTERS;

impl Handler<InitializeCluster> for CloudHsm {
    type Touches = Touch<Option<ClusterRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &InitializeClusterRequest,
    ) -> Result<Self::Touches, Failure> {
        touch(cx, "cloudhsm:InitializeCluster", &input.cluster_id).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &InitializeClusterRequest,
        allowed: Allowed<Option<ClusterRecord>>,
    ) -> Result<InitializeClusterResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut cluster = living(allowed.into_inner(), &input.cluster_id)?;
        let csr = match (cluster.state, &cluster.csr) {
            (State::Uninitialized, Some(csr)) => csr,
            (State::Uninitialized, None) => {
                return Err(wrong_state(&cluster, "create an HSM, which makes its CSR.").into());
            }
            _ => return Err(wrong_state(&cluster, "it cannot be initialized.").into()),
        };
        let (signed, anchor) = (&input.signed_cert, &input.trust_anchor);
        if signed.len().max(anchor.len()) > CERTIFICATE_CHARS_MAX {
            let message = format!("A certificate has at most {CERTIFICATE_CHARS_MAX} characters.");
            return Err(invalid(message).into());
        }
        check_trust_anchor(anchor, cx.now()).map_err(|fault| refusal("TrustAnchor", fault))?;
        let checked = check_signed(csr, signed, anchor, cx.now());
        checked.map_err(|fault| refusal("SignedCert", fault))?;
        cluster.certificate = Some(signed.clone());
        cluster.trust_anchor = Some(anchor.clone());
        cluster.state = State::InitializeInProgress;
        CLUSTERS.put(cx.tx_mut(), &cluster.place(), &cluster)?;
        look_at(cx, &cluster)?;
        let message = "Cluster is initializing. State will change to INITIALIZED upon completion.";
        Ok(InitializeClusterResponse {
            state: Some(shown::state(cluster.state)),
            state_message: Some(message.to_owned()),
        })
    }
}

fn refusal(member: &str, fault: CertificateFault) -> AwsError {
    invalid(format!("{member} {fault}."))
}
