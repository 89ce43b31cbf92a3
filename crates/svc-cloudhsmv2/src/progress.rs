//! What is in progress: clusters and HSMs that are made, initialised and deleted.

use std::sync::Arc;

use async_trait::async_trait;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::{Due, DueJob, Failure, Performed, Writer};
use envelope::cluster_certificate;
use hsm::{Clusters, HsmError, TokenFacts, TokenName};
use names::{AccountId, HsmClusterId, Region};
use stdx::Timestamp;
use store::{Entry, Range};

use crate::CloudHsm;
use crate::claim::give_back;
use crate::cluster::{ClusterRecord, HsmState, State};
use crate::events::changed;
use crate::limits::DELETED_SHOWN_SECONDS;
use crate::tables::{CLUSTERS, PROGRESS, ProgressRecord};

/// Characters of a line of PEM.
const PEM_LINE_CHARS: usize = 64;

/// Has the job look at `cluster` now.
pub(crate) fn look_at(cx: &mut Writer<'_>, cluster: &ClusterRecord) -> Result<(), Failure> {
    look_in(cx, cluster, 0)
}

/// The same in so many milliseconds.
fn look_in(cx: &mut Writer<'_>, cluster: &ClusterRecord, pause_ms: i64) -> Result<(), Failure> {
    let instant = digits(Timestamp::from_unix_ms(cx.now().unix_ms().saturating_add(pause_ms)));
    let [account, region, id] = cluster.place();
    Ok(PROGRESS.put(cx.tx_mut(), &[&instant, account, region, id], &ProgressRecord {})?)
}

/// Sorts as the instant does.
fn digits(at: Timestamp) -> String {
    format!("{:020}", at.unix_ms())
}

/// A cluster that waits.
#[derive(Debug)]
pub(crate) struct Waiting {
    at: String,
    account: AccountId,
    region: Region,
    cluster_id: HsmClusterId,
}

/// Brings clusters on.
pub(crate) struct ClusterProgress;

#[async_trait]
impl DueJob<CloudHsm> for ClusterProgress {
    const NAME: &'static str = "cloudhsm-clusters";
    const PRINCIPAL: &'static str = "cloudhsm.amazonaws.com";
    const RECORD: Option<&'static str> = Some("UpdateClusterState");
    type Item = Waiting;

    fn due(now: Timestamp) -> Range {
        let end =
            PROGRESS.key(&[&digits(Timestamp::from_unix_ms(now.unix_ms().saturating_add(1)))]);
        Range::new(PROGRESS.key(&[]), end, 1)
    }

    fn read(row: &Entry) -> Result<Due<Waiting>, Failure> {
        let damaged = || Failure::Internal("a row of cloudhsm.progress is damaged".into());
        let parts = PROGRESS.parts(&row.key, &PROGRESS.key(&[]))?;
        let [at, account, region, id] = <[String; 4]>::try_from(parts).map_err(|_| damaged())?;
        let at_ms: i64 = at.parse().map_err(|_| damaged())?;
        let item = Waiting {
            at,
            account: AccountId::parse(&account).map_err(|_| damaged())?,
            region: Region::parse(&region).map_err(|_| damaged())?,
            cluster_id: HsmClusterId::parse(&id).map_err(|_| damaged())?,
        };
        let region = Some(item.region.clone());
        Ok(Due { item, region, at: Some(Timestamp::from_unix_ms(at_ms)) })
    }

    async fn perform(
        service: &CloudHsm,
        cx: &mut Writer<'_>,
        items: &[Waiting],
    ) -> Result<Performed, Failure> {
        let mut performed = Performed::Nothing;
        for Waiting { at, account, region, cluster_id } in items {
            PROGRESS.delete(cx.tx_mut(), &[at, account, region, cluster_id]);
            let place = [&**account, &**region, &**cluster_id];
            let Some(mut cluster) = CLUSTERS.get(cx, &place).await? else { continue };
            if cluster.state == State::Deleted {
                CLUSTERS.delete(cx.tx_mut(), &place);
                continue;
            }
            let tokens = shown_tokens(&service.clusters, &cluster).await;
            if bring_on(cx, &mut cluster, &tokens).await? {
                performed = Performed::Done;
            }
            // A module may see what is new of its tokens only when it is loaded; one that serves stays.
            let group = service.clusters.group(&cluster.group);
            if let Some(group) = group.filter(|_| cluster.state != State::Active) {
                group.module().stop();
            }
        }
        Ok(performed)
    }
}

/// The tokens of the cluster's group that are there. A module that does not answer shows none.
async fn shown_tokens(clusters: &Clusters, cluster: &ClusterRecord) -> Vec<TokenFacts> {
    let Some(group) = clusters.group(&cluster.group) else { return Vec::new() };
    let module = Arc::clone(group.module());
    let shown = tokio::task::spawn_blocking(move || module.tokens()).await;
    shown.unwrap_or(Err(HsmError::Gone)).unwrap_or_default()
}

/// One step; whether anything has changed.
async fn bring_on(
    cx: &mut Writer<'_>,
    cluster: &mut ClusterRecord,
    tokens: &[TokenFacts],
) -> Result<bool, Failure> {
    let moved_hsms = bring_on_hsms(cluster, tokens);
    let has_hsm = cluster.active_tokens().next().is_some();
    let former = cluster.state;
    let mut has_csr = false;
    cluster.state = match former {
        State::CreateInProgress => State::Uninitialized,
        State::Uninitialized if has_hsm && cluster.csr.is_none() => {
            cluster.csr = Some(new_request(&cluster.cluster_id)?);
            has_csr = true;
            former
        }
        State::InitializeInProgress => State::Initialized,
        State::Initialized if has_hsm && are_activated(cluster, tokens) => State::Active,
        State::DeleteInProgress if cluster.hsms.is_empty() => State::Deleted,
        other => other,
    };
    let has_changed = moved_hsms || has_csr || cluster.state != former;
    if cluster.state == State::Deleted {
        give_back(cx, cluster).await?;
        look_in(cx, cluster, DELETED_SHOWN_SECONDS.saturating_mul(1_000))?;
    } else if cluster.is_in_progress() || (has_hsm && cluster.csr.is_none()) {
        // In the next round: this one has begun before.
        look_in(cx, cluster, 1)?;
    }
    if has_changed {
        CLUSTERS.put(cx.tx_mut(), &cluster.place(), cluster)?;
        changed(cx, cluster)?;
        cx.name_resource(&cluster.arn(), &cluster.account.clone());
        cx.audit.extra("clusterId", cluster.cluster_id.as_str());
        cx.audit.extra("state", crate::shown::state_text(cluster.state).as_str());
    }
    Ok(has_changed)
}

/// HSMs whose token is there become active; those that are deleted go.
fn bring_on_hsms(cluster: &mut ClusterRecord, tokens: &[TokenFacts]) -> bool {
    let count = cluster.hsms.len();
    cluster.hsms.retain(|hsm| hsm.state != HsmState::DeleteInProgress);
    let mut has_moved = cluster.hsms.len() != count;
    for hsm in &mut cluster.hsms {
        if hsm.state == HsmState::CreateInProgress && facts_of(&hsm.token, tokens).is_some() {
            hsm.state = HsmState::Active;
            has_moved = true;
        }
    }
    has_moved
}

/// Whether the token of each HSM has a user with a PIN.
fn are_activated(cluster: &ClusterRecord, tokens: &[TokenFacts]) -> bool {
    let mut active = cluster.active_tokens();
    active.all(|token| facts_of(token, tokens).is_some_and(|facts| facts.has_user))
}

fn facts_of<'t>(token: &str, tokens: &'t [TokenFacts]) -> Option<&'t TokenFacts> {
    let name = TokenName::parse(token)?;
    tokens.iter().find(|facts| name.is(facts))
}

/// A request for the certificate of a cluster, in PEM.
fn new_request(cluster_id: &HsmClusterId) -> Result<String, Failure> {
    let der = cluster_certificate::request(cluster_id)
        .map_err(|error| Failure::Internal(format!("a request for a certificate: {error}")))?;
    let text = STANDARD.encode(der);
    let mut pem = "-----BEGIN CERTIFICATE REQUEST-----\n".to_owned();
    let mut rest = text.as_str();
    while let Some((line, behind)) = rest.split_at_checked(PEM_LINE_CHARS.min(rest.len()))
        && !line.is_empty()
    {
        pem.push_str(line);
        pem.push('\n');
        rest = behind;
    }
    pem.push_str("-----END CERTIFICATE REQUEST-----\n");
    Ok(pem)
}
