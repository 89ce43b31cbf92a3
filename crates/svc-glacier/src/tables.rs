//! What Glacier stores.
//!
//! | table | key | value |
//! |---|---|---|
//! | `glacier.vault` | account, Region, name | a vault |
//! | `glacier.archive` | vault id, archive id | an archive |
//! | `glacier.part` | vault id, holder, offset | a sealed part of what an archive, an upload or a job holds |
//! | `glacier.upload` | vault id, upload id | a multipart upload |
//! | `glacier.upload-end` | time, vault id, upload id | an upload that may have been forgotten by then |
//! | `glacier.job` | vault id, job id | a retrieval job; its id begins with when it was begun |
//! | `glacier.job-due` | time, vault id, job id | a job that is to be done then |
//! | `glacier.job-end` | time, vault id, job id | a job whose output goes then |
//! | `glacier.leaving` | time, vault id, holder | parts that go |
//! | `glacier.inventory-due` | time, vault id | a vault that is to be counted then |
//! | `glacier.retrieval-policy` | account, Region | the data retrieval policy |
//! | `glacier.retrieved` | account, Region, time, job id | bytes that count against that policy |
//! | `glacier.blob` | blob id | nothing: a part or a garbage row names the blob |
//! | `glacier.garbage` | time, first blob id | blobs nothing points to any more |

use sealed_blobs::Claims;
use store::{Key, KeyBuilder, KeyReader, Range};
use tables::{Table, TableSpec};

use crate::archive::{Archive, Part};
use crate::list::List;
use crate::retrieval::Retrieval;
use crate::retrieval_policy::{RetrievalPolicy, Retrieved};
use crate::upload::Upload;
use crate::vault::Vault;

/// The tables here. What a vault holds is not guarded, only who may do what with it: such rows are as
/// many as the archives.
pub static TABLES: &[TableSpec] = &[
    VAULTS.spec(),
    ARCHIVES.spec().unguarded("data: an older state of a vault's archives can come back"),
    PARTS.spec().unguarded("data: it names an archive's blobs and keys"),
    UPLOADS.spec().unguarded("data on the way to an archive"),
    UPLOAD_ENDS.spec().unguarded("it is asked again whether the upload is forgotten"),
    RETRIEVALS.spec().unguarded("data: a copy of archives for a day"),
    RETRIEVAL_DUES.spec().unguarded("it is asked again whether the job is still to be done"),
    RETRIEVAL_ENDS.spec().unguarded("it is asked again whether the output has ended"),
    LEAVINGS.spec().unguarded("it says that parts are no longer in use"),
    INVENTORY_DUES.spec().unguarded("an older one counts a vault again"),
    RETRIEVAL_POLICIES.spec(),
    RETRIEVED.spec().unguarded("sums of an hour"),
    CLAIMS.blobs_spec(),
    CLAIMS.garbage_spec(),
];

/// Which blobs are named by what Glacier stores.
pub const CLAIMS: Claims = Claims::new("glacier.blob", "glacier.garbage");

/// Vaults by account, Region and name.
pub(crate) const VAULTS: Table<Vault> = Table::new("glacier.vault");

/// Archives by vault and id.
pub(crate) const ARCHIVES: Table<Archive> = Table::new("glacier.archive");

/// Sealed parts.
pub(crate) const PARTS: Table<Part> = Table::new("glacier.part");

/// Multipart uploads by vault and id.
pub(crate) const UPLOADS: Table<Upload> = Table::new("glacier.upload");

/// When uploads may have been forgotten.
pub(crate) const UPLOAD_ENDS: List = List::new("glacier.upload-end");

/// Retrieval jobs by vault and id.
pub(crate) const RETRIEVALS: Table<Retrieval> = Table::new("glacier.job");

/// When they are to be done.
pub(crate) const RETRIEVAL_DUES: List = List::new("glacier.job-due");

/// When their output goes.
pub(crate) const RETRIEVAL_ENDS: List = List::new("glacier.job-end");

/// Parts that go.
pub(crate) const LEAVINGS: List = List::new("glacier.leaving");

/// When vaults are to be counted.
pub(crate) const INVENTORY_DUES: List = List::new("glacier.inventory-due");

/// Data retrieval policies by account and Region.
pub(crate) const RETRIEVAL_POLICIES: Table<RetrievalPolicy> =
    Table::new("glacier.retrieval-policy");

/// What counts against them.
pub(crate) const RETRIEVED: Table<Retrieved> = Table::new("glacier.retrieved");

/// Every part of every holder of every vault.
pub(crate) fn all_parts() -> KeyBuilder {
    KeyBuilder::table("glacier.part")
}

/// Every part that a holder has, in order.
pub(crate) fn parts_of(vault_id: &str, holder: &str) -> KeyBuilder {
    all_parts().text(vault_id).text(holder)
}

/// The row of the part at `offset`.
pub(crate) fn part_key(vault_id: &str, holder: &str, offset: u64) -> Key {
    parts_of(vault_id, holder).u64(offset).build()
}

/// The rows of a holder's parts from `from` on, at most `limit`.
pub(crate) fn parts_from(vault_id: &str, holder: &str, from: u64, limit: usize) -> Range {
    let all = parts_of(vault_id, holder).build();
    Range::new(part_key(vault_id, holder, from), all.prefix_end(), limit)
}

/// Where in its body the part of a row begins.
pub(crate) fn part_offset(key: &Key, vault_id: &str, holder: &str) -> Option<u64> {
    KeyReader::behind(key, &parts_of(vault_id, holder).build()).ok()?.u64().ok()
}
