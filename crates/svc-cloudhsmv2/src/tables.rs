//! What this service stores; see the table of the crate's page.

use names::{AccountId, HsmClusterId, Region};
use serde::{Deserialize, Serialize};
use tables::{Record, Table, TableSpec};

use crate::cluster::ClusterRecord;

/// The tables here.
pub static TABLES: &[TableSpec] =
    &[CLUSTERS.spec(), CLAIMS.spec(), PROGRESS.spec(), KEY_STORES.spec()];

/// Clusters.
pub(crate) const CLUSTERS: Table<ClusterRecord> = Table::new("cloudhsm.cluster");

/// Which cluster has a group.
pub(crate) const CLAIMS: Table<ClaimRecord> = Table::new("cloudhsm.claim");

/// Clusters that wait for their job.
pub(crate) const PROGRESS: Table<ProgressRecord> = Table::new("cloudhsm.progress");

/// Custom key stores over clusters.
pub(crate) const KEY_STORES: Table<KeyStoreRecord> = Table::new("cloudhsm.key-store");

/// Which cluster has a group.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct ClaimRecord {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) cluster_id: HsmClusterId,
}

impl Record for ClaimRecord {
    const VERSION: u8 = 1;
}

/// The row says everything in its key.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct ProgressRecord {}

impl Record for ProgressRecord {
    const VERSION: u8 = 1;
}

/// The row says everything in its key.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct KeyStoreRecord {}

impl Record for KeyStoreRecord {
    const VERSION: u8 = 1;
}
