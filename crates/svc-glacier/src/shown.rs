//! Vaults and jobs as they are answered.

use api_glacier::{
    ActionCode, DescribeVaultOutput, GlacierJobDescription, InventoryRetrievalJobDescription,
    StatusCode,
};
use stdx::Timestamp;

use crate::retrieval::{
    InventoryFormat, Retrieval, RetrievalState, Wanted, WantedArchive, WantedInventory,
};
use crate::vault::Vault;

/// An instant as Glacier writes it.
pub(crate) fn instant(unix_ms: i64) -> String {
    Timestamp::from_unix_ms(unix_ms).iso8601_ms()
}

/// A number as answers have it.
pub(crate) fn number(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// A vault.
pub(crate) fn vault(vault: &Vault) -> DescribeVaultOutput {
    let inventory = vault.inventory.as_ref();
    DescribeVaultOutput {
        vault_arn: Some(vault.arn()),
        vault_name: Some(vault.name.clone()),
        creation_date: Some(instant(vault.created_ms)),
        last_inventory_date: inventory.map(|counted| instant(counted.at_ms)),
        number_of_archives: Some(inventory.map_or(0, |counted| number(counted.archives))),
        size_in_bytes: Some(inventory.map_or(0, |counted| number(counted.bytes))),
    }
}

/// A job of `vault`.
pub(crate) fn job(vault: &Vault, job_id: &str, job: &Retrieval) -> GlacierJobDescription {
    let (status, done_ms, message) = match &job.state {
        RetrievalState::InProgress { .. } => (StatusCode::InProgress, None, None),
        RetrievalState::Succeeded(output) => {
            (StatusCode::Succeeded, Some(output.at_ms), Some("Succeeded".to_owned()))
        }
        RetrievalState::Failed { at_ms, message } => {
            (StatusCode::Failed, Some(*at_ms), Some(message.clone()))
        }
    };
    let shown = GlacierJobDescription {
        job_id: Some(job_id.to_owned()),
        job_description: job.description.clone(),
        vault_arn: Some(vault.arn()),
        creation_date: Some(instant(job.created_ms)),
        completed: Some(done_ms.is_some()),
        status_code: Some(status),
        status_message: message,
        sns_topic: job.topic.clone(),
        completion_date: done_ms.map(instant),
        ..GlacierJobDescription::default()
    };
    match &job.what {
        Wanted::Archive(wanted) => archive(shown, job, wanted),
        Wanted::Inventory(wanted) => inventory(shown, job, wanted),
    }
}

fn archive(
    shown: GlacierJobDescription,
    job: &Retrieval,
    wanted: &WantedArchive,
) -> GlacierJobDescription {
    let tree_hash = match &job.state {
        RetrievalState::Succeeded(output) => output.tree_hash.clone(),
        _ => (wanted.range() == (0..wanted.size)).then(|| wanted.tree_hash.clone()),
    };
    GlacierJobDescription {
        action: Some(ActionCode::ArchiveRetrieval),
        archive_id: Some(wanted.archive_id.clone()),
        archive_size_in_bytes: Some(number(wanted.size)),
        archive_sha256_tree_hash: Some(wanted.tree_hash.clone()),
        sha256_tree_hash: tree_hash,
        retrieval_byte_range: Some(format!("{}-{}", wanted.start, wanted.end.saturating_sub(1))),
        tier: Some(job.tier.name().to_owned()),
        ..shown
    }
}

fn inventory(
    shown: GlacierJobDescription,
    job: &Retrieval,
    wanted: &WantedInventory,
) -> GlacierJobDescription {
    let (size, next) = match &job.state {
        RetrievalState::Succeeded(output) => (Some(number(output.size)), output.next.clone()),
        _ => (None, None),
    };
    let format = match wanted.format {
        InventoryFormat::Json => "JSON",
        InventoryFormat::Csv => "CSV",
    };
    GlacierJobDescription {
        action: Some(ActionCode::InventoryRetrieval),
        inventory_size_in_bytes: size,
        inventory_retrieval_parameters: Some(InventoryRetrievalJobDescription {
            format: Some(format.to_owned()),
            start_date: wanted.created_from_ms.map(instant),
            end_date: wanted.created_before_ms.map(instant),
            limit: wanted.limit.map(|limit| limit.to_string()),
            marker: next,
        }),
        ..shown
    }
}
