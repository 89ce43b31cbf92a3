//! A cluster and its HSMs: what is stored, and which state follows which.
//!
//! ```text
//! CREATE_IN_PROGRESS -> UNINITIALIZED -> INITIALIZE_IN_PROGRESS -> INITIALIZED -> ACTIVE
//! any of them without HSMs -> DELETE_IN_PROGRESS -> DELETED
//! ```
//! What is in progress is done by a job ([`progress`](crate::progress)). A cluster is `ACTIVE` when the
//! token of each of its HSMs has a user with a PIN, as at AWS when its users were activated.

use std::collections::BTreeMap;
use std::sync::Arc;

use hsm::TokenName;
use names::{AccountId, ArnNamespace, HsmClusterId, HsmId, Region};
use serde::{Deserialize, Serialize};
use tables::Record;

/// A cluster.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ClusterRecord {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) cluster_id: HsmClusterId,
    /// The operator's name of its group of tokens.
    pub(crate) group: String,
    pub(crate) state: State,
    pub(crate) created_ms: i64,
    pub(crate) hsm_type: String,
    pub(crate) mode: Mode,
    /// What the caller names, each in an Availability Zone of its own; there is no network here.
    pub(crate) subnets: Vec<SubnetRecord>,
    pub(crate) retention_days: u16,
    pub(crate) tags: BTreeMap<String, String>,
    /// PEM; made when the first HSM is there.
    pub(crate) csr: Option<String>,
    /// PEM, as the caller gave it.
    pub(crate) certificate: Option<String>,
    /// PEM, as the caller gave it.
    pub(crate) trust_anchor: Option<String>,
    pub(crate) hsms: Vec<HsmRecord>,
}

impl Record for ClusterRecord {
    const VERSION: u8 = 1;
}

/// The state of a cluster.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum State {
    #[serde(rename = "CREATE_IN_PROGRESS")]
    CreateInProgress,
    #[serde(rename = "UNINITIALIZED")]
    Uninitialized,
    #[serde(rename = "INITIALIZE_IN_PROGRESS")]
    InitializeInProgress,
    #[serde(rename = "INITIALIZED")]
    Initialized,
    #[serde(rename = "ACTIVE")]
    Active,
    #[serde(rename = "DELETE_IN_PROGRESS")]
    DeleteInProgress,
    #[serde(rename = "DELETED")]
    Deleted,
}

/// The mode of its HSMs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Mode {
    #[serde(rename = "FIPS")]
    Fips,
    #[serde(rename = "NON_FIPS")]
    NonFips,
}

/// A subnet, as the caller names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SubnetRecord {
    pub(crate) zone: String,
    pub(crate) subnet_id: String,
}

/// An HSM: a token of the cluster's group.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct HsmRecord {
    pub(crate) hsm_id: HsmId,
    /// There is no interface: clients tell HSMs apart by this id.
    pub(crate) eni_id: String,
    /// As `label:NAME` or `serial:NUMBER`.
    pub(crate) token: String,
    pub(crate) zone: String,
    pub(crate) subnet_id: String,
    pub(crate) state: HsmState,
}

/// The state of an HSM; one that is deleted is gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum HsmState {
    #[serde(rename = "CREATE_IN_PROGRESS")]
    CreateInProgress,
    #[serde(rename = "ACTIVE")]
    Active,
    #[serde(rename = "DELETE_IN_PROGRESS")]
    DeleteInProgress,
}

impl ClusterRecord {
    /// The parts of its row key.
    pub(crate) fn place(&self) -> [&str; 3] {
        [&self.account, &self.region, &self.cluster_id]
    }

    /// Its ARN.
    pub(crate) fn arn(&self) -> String {
        cluster_arn(&self.account, &self.region, &self.cluster_id)
    }

    /// Whether it is deleted, or about to be.
    pub(crate) const fn is_leaving(&self) -> bool {
        matches!(self.state, State::DeleteInProgress | State::Deleted)
    }

    /// Whether its job has something to do.
    pub(crate) fn is_in_progress(&self) -> bool {
        !matches!(self.state, State::Uninitialized | State::Active)
            || self.hsms.iter().any(|hsm| hsm.state != HsmState::Active)
    }

    /// The first of `tokens` that is no HSM of it.
    pub(crate) fn next_token(&self, tokens: &Arc<[TokenName]>) -> Option<String> {
        let mut texts = tokens.iter().map(TokenName::to_text);
        texts.find(|text| self.hsms.iter().all(|hsm| hsm.token != *text))
    }

    /// The tokens of its HSMs that are there.
    pub(crate) fn active_tokens(&self) -> impl Iterator<Item = &str> {
        let active = self.hsms.iter().filter(|hsm| hsm.state == HsmState::Active);
        active.map(|hsm| hsm.token.as_str())
    }
}

/// The id of an interface: `eni-` and 17 hexadecimal digits.
pub(crate) fn eni_id(random: [u8; 9]) -> String {
    let digits: String = random.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("eni-{}", digits.get(1..).unwrap_or_default())
}

/// The ARN of a cluster.
pub(crate) fn cluster_arn(account: &str, region: &str, cluster_id: &str) -> String {
    ArnNamespace::regional("cloudhsm", region, account).resource(&["cluster/", cluster_id])
}

/// The ARN of a backup.
pub(crate) fn backup_arn(account: &str, region: &str, backup_id: &str) -> String {
    ArnNamespace::regional("cloudhsm", region, account).resource(&["backup/", backup_id])
}
