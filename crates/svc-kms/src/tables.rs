//! What KMS stores.
//!
//! | table | key | value |
//! |---|---|---|
//! | `kms.key` | account, region, key id | the key: state, policy, tags, aliases, rotations |
//! | `kms.material` | account, region, key id, material id | one backing key, wrapped by the domain key |
//! | `kms.deletion` | instant, account, region, key id | nothing: keys that wait for their deletion |
//! | `kms.deletion-request`, `kms.destroyed`, `kms.purge` | | keys that go, and that are gone: see [`destroyed`](crate::destroyed) |
//! | `kms.rotation` | instant, account, region, key id | nothing: keys whose automatic rotation comes |
//! | `kms.rotation-fill` | `progress` | how far keys of earlier releases were entered there |
//! | `kms.grant`, `kms.grant-...` | | grants: see [`grant`](crate::grant) |
//! | `kms.key-store`, `kms.key-store-...`, `kms.hsm-cluster` | | custom key stores: see [`key_store`](crate::key_store) |
//! | `kms.external-store`, `kms.external-store-uri`, `kms.external-key` | | external key stores: see [`external`](crate::key_store::external) |
//! | `kms.expiry` | instant, account, region, key id | nothing: keys whose imported material expires |
//! | `kms.usage`, `kms.usage-start` | | when keys were last used: see [`last_use`](crate::last_use) |
//! | `kms.alert` | | what somebody should look at: see [`alert`](crate::alert) |
//! | `kms.alias` | account, region, alias name | which key the alias names |

use tables::{Table, TableSpec};

use crate::alert::ALERTS;
use crate::alias::AliasRecord;
use crate::deletion::DELETIONS;
use crate::destroyed::{DELETION_REQUESTS, DESTROYED, PURGES};
use crate::expiry::EXPIRIES;
use crate::grant::index::{BY_GRANTEE, BY_RETIRING};
use crate::grant::{COUNTS, GRANTS, REQUESTS};
use crate::key::KeyRecord;
use crate::key_store::connect::CONNECTIONS;
use crate::key_store::external::{EXTERNAL_KEYS, EXTERNAL_STORES, PROXY_URIS};
use crate::key_store::hsm_clusters::HSM_CLUSTERS;
use crate::key_store::{CLUSTERS, KEY_STORES, STORE_KEYS};
use crate::last_use::{START, USAGES};
use crate::material::MaterialRecord;
use crate::rotation::{FILL, ROTATIONS};

/// The tables here.
pub static TABLES: &[TableSpec] = &[
    KEYS.spec(),
    MATERIALS.spec(),
    ALIASES.spec(),
    DELETIONS.spec(),
    DELETION_REQUESTS.spec(),
    DESTROYED.spec(),
    PURGES.spec(),
    ROTATIONS.spec(),
    FILL.spec(),
    EXPIRIES.spec(),
    KEY_STORES.spec(),
    CLUSTERS.spec(),
    HSM_CLUSTERS.spec(),
    CONNECTIONS.spec(),
    STORE_KEYS.spec(),
    EXTERNAL_STORES.spec(),
    PROXY_URIS.spec(),
    EXTERNAL_KEYS.spec(),
    GRANTS.spec(),
    COUNTS.spec(),
    REQUESTS.spec().unguarded("it leads to a grant, which is read itself"),
    BY_GRANTEE.spec().unguarded("it leads to a grant, which is read itself"),
    BY_RETIRING.spec().unguarded("it leads to a grant, which is read itself"),
    USAGES.spec().unguarded("it is derived from the journal, and allows nothing"),
    ALERTS.spec().unguarded("it is derived from the journal, and allows nothing"),
    START.spec().unguarded("it is derived from the journal, and allows nothing"),
];

/// Keys.
pub(crate) const KEYS: Table<KeyRecord> = Table::new("kms.key");

/// Backing keys. Rows are written once and never changed.
pub(crate) const MATERIALS: Table<MaterialRecord> = Table::new("kms.material");

/// Aliases.
pub(crate) const ALIASES: Table<AliasRecord> = Table::new("kms.alias");
