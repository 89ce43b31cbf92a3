//! What KMS stores.
//!
//! | table | key | value |
//! |---|---|---|
//! | `kms.key` | account, region, key id | the key: state, policy, tags, aliases, rotations |
//! | `kms.material` | account, region, key id, material id | one backing key, wrapped by the domain key |
//! | `kms.deletion` | instant, account, region, key id | nothing: keys that wait for their deletion |
//! | `kms.rotation` | instant, account, region, key id | nothing: keys whose automatic rotation comes |
//! | `kms.rotation-fill` | `progress` | how far keys of earlier releases were entered there |
//! | `kms.grant`, `kms.grant-...` | | grants: see [`grant`](crate::grant) |
//! | `kms.expiry` | instant, account, region, key id | nothing: keys whose imported material expires |
//! | `kms.alias` | account, region, alias name | which key the alias names |

use tables::{Table, TableSpec};

use crate::alias::AliasRecord;
use crate::deletion::DELETIONS;
use crate::expiry::EXPIRIES;
use crate::grant::index::{BY_GRANTEE, BY_RETIRING};
use crate::grant::{COUNTS, GRANTS, REQUESTS};
use crate::key::KeyRecord;
use crate::material::MaterialRecord;
use crate::rotation::{FILL, ROTATIONS};

/// The tables here.
pub const TABLES: &[TableSpec] = &[
    KEYS.spec(),
    MATERIALS.spec(),
    ALIASES.spec(),
    DELETIONS.spec(),
    ROTATIONS.spec(),
    FILL.spec(),
    EXPIRIES.spec(),
    GRANTS.spec(),
    COUNTS.spec(),
    REQUESTS.spec().unguarded("it leads to a grant, which is read itself"),
    BY_GRANTEE.spec().unguarded("it leads to a grant, which is read itself"),
    BY_RETIRING.spec().unguarded("it leads to a grant, which is read itself"),
];

/// Keys.
pub(crate) const KEYS: Table<KeyRecord> = Table::new("kms.key");

/// Backing keys. Rows are written once and never changed.
pub(crate) const MATERIALS: Table<MaterialRecord> = Table::new("kms.material");

/// Aliases.
pub(crate) const ALIASES: Table<AliasRecord> = Table::new("kms.alias");
