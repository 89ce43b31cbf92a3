//! What several operations do: store a vault, find an upload, add an archive, and refuse alike.

use api_glacier::{ArchiveCreationOutput, errors};
use engine::{Failure, Writer};
use names::ArnNamespace;
use tables::Reader;
use wire::AwsError;

use crate::archive::{Archive, new_archive_id};
use crate::refusal::{invalid, not_found};
use crate::tables::{ARCHIVES, UPLOADS, VAULTS};
use crate::upload::Upload;
use crate::vault::Vault;

/// Stores the vault with the call's commit.
pub(crate) fn save(cx: &mut Writer<'_>, vault: &Vault) -> Result<(), Failure> {
    let key = [vault.account.as_str(), vault.region.as_str(), &vault.name];
    Ok(VAULTS.put(cx.tx_mut(), &key, vault)?)
}

/// Adds an archive whose parts are there.
pub(crate) fn add(
    cx: &mut Writer<'_>,
    vault: &Vault,
    archive: &Archive,
) -> Result<ArchiveCreationOutput, Failure> {
    let id = new_archive_id(cx);
    ARCHIVES.put(cx.tx_mut(), &[&vault.id, &id], archive)?;
    Ok(ArchiveCreationOutput {
        location: Some(vault.path(&format!("/archives/{id}"))),
        checksum: Some(archive.tree_hash.clone()),
        archive_id: Some(id),
    })
}

/// An upload of a vault.
///
/// # Errors
/// `ResourceNotFoundException`.
pub(crate) async fn find_upload(
    cx: &mut impl Reader,
    vault: &Vault,
    upload_id: &str,
) -> Result<Upload, Failure> {
    let upload = UPLOADS.get(cx, &[&vault.id, upload_id]).await?;
    let unknown = || not_found(format!("The upload ID was not found: {upload_id}"));
    Ok(upload.ok_or_else(unknown)?)
}

/// Reads the ARN of a topic.
///
/// # Errors
/// `InvalidParameterValueException`.
pub(crate) fn topic(sent: Option<&str>) -> Result<Option<String>, AwsError> {
    let Some(sent) = sent else { return Ok(None) };
    let is_topic = ArnNamespace::split(sent).is_some_and(|(namespace, name)| {
        namespace.service() == "sns" && !name.is_empty() && !name.contains(':')
    });
    if is_topic {
        Ok(Some(sent.to_owned()))
    } else {
        Err(invalid(format!("Invalid SNS topic ARN: {sent}")))
    }
}

/// A lock is there, and is not to be changed.
pub(crate) fn locked(vault: &Vault) -> AwsError {
    let text = format!("The vault lock of {} does not allow this operation", vault.arn());
    errors::access_denied_exception(text)
}

/// There is no lock.
pub(crate) fn no_lock(vault: &Vault) -> AwsError {
    not_found(format!("No vault lock policy is set for: {}", vault.arn()))
}
