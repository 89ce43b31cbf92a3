//! What the cryptographic operations share: using a key that was found and allowed.

use std::collections::BTreeMap;

use api_kms::{EncryptionAlgorithmSpec, errors};
use engine::{AuditNotes, Ctx, Denial, Failure, View};
use envelope::{CiphertextHeader, EncryptionContext, EnvelopeError};
use secret::Secret;
use wire::AwsError;

use crate::access::owner_of;
use crate::key::{KeyRecord, SYMMETRIC_DEFAULT};
use crate::material::Materials;
use crate::resolve::{Named, load_key};

/// A fresh ciphertext and the material it was made with.
#[derive(Debug)]
pub(crate) struct Sealed {
    pub(crate) blob: Vec<u8>,
    pub(crate) material_id: String,
}

/// Encrypts under the key's current material.
pub(crate) async fn encrypt(
    materials: &Materials,
    cx: &mut Ctx,
    key: &KeyRecord,
    plaintext: &[u8],
    pairs: Option<&BTreeMap<String, String>>,
) -> Result<Sealed, Failure> {
    let material = materials.find(cx, key, &key.material_id).await?;
    let material =
        material.ok_or_else(|| Failure::Internal("the current material is missing".into()))?;
    let blob = material
        .encrypt(plaintext, &context_of(pairs), cx.random())
        .map_err(|error| Failure::Internal(format!("encrypt: {error}")))?;
    Ok(Sealed { blob, material_id: key.material_id.clone() })
}

/// Decrypts a blob that names `key`.
///
/// Every reason it does not open for is the one `InvalidCiphertextException`, without a message:
/// anything more would be an oracle.
pub(crate) async fn decrypt(
    materials: &Materials,
    cx: &mut Ctx,
    key: &KeyRecord,
    blob: &[u8],
    pairs: Option<&BTreeMap<String, String>>,
) -> Result<(Secret<Vec<u8>>, String), Failure> {
    let header = parse_header(blob)?;
    let material_id = header.material_id().to_string();
    let material = materials.find(cx, key, &material_id).await?;
    let material = material.ok_or_else(invalid_ciphertext)?;
    match material.decrypt(blob, &context_of(pairs)) {
        Ok(plaintext) => Ok((plaintext, material_id)),
        Err(EnvelopeError::LockedMemory(error)) => {
            Err(Failure::Internal(format!("decrypt: {error}")))
        }
        Err(_) => Err(invalid_ciphertext().into()),
    }
}

/// The clear header of a blob.
pub(crate) fn parse_header(blob: &[u8]) -> Result<CiphertextHeader, AwsError> {
    CiphertextHeader::parse(blob).map_err(|_| invalid_ciphertext())
}

/// The error without a message.
pub(crate) fn invalid_ciphertext() -> AwsError {
    errors::invalid_ciphertext_exception()
}

/// Names the key in the record of the call.
pub(crate) fn note_key(notes: &mut AuditNotes, key: &KeyRecord) -> Result<(), Failure> {
    notes.resource(key.arn(), "AWS::KMS::Key", &owner_of(key)?);
    Ok(())
}

/// Names in the record the algorithm that symmetric keys use, where the caller named none.
pub(crate) fn note_algorithm(
    notes: &mut AuditNotes,
    member: &str,
    named: Option<&EncryptionAlgorithmSpec>,
) {
    if named.is_none() {
        notes.request_extra(member, SYMMETRIC_DEFAULT);
    }
}

/// A dry run stops where the real call would begin.
pub(crate) fn stop_if_dry_run(dry_run: Option<bool>) -> Result<(), AwsError> {
    if dry_run == Some(true) {
        return Err(errors::dry_run_operation_exception(
            "The request would have succeeded, but the DryRun option is set.",
        ));
    }
    Ok(())
}

fn context_of(pairs: Option<&BTreeMap<String, String>>) -> EncryptionContext {
    pairs.map_or_else(EncryptionContext::empty, |pairs| EncryptionContext::from(pairs.clone()))
}

/// Symmetric keys know one algorithm.
pub(crate) fn require_symmetric(
    algorithm: Option<&EncryptionAlgorithmSpec>,
) -> Result<(), AwsError> {
    match algorithm {
        None | Some(EncryptionAlgorithmSpec::SymmetricDefault) => Ok(()),
        Some(other) => Err(errors::invalid_key_usage_exception(format!(
            "Algorithm {other} is incompatible with key spec {SYMMETRIC_DEFAULT}.",
        ))),
    }
}

/// The key that a ciphertext names in its header.
///
/// A ciphertext of another region, or of a key that is gone, is answered as AWS does: the caller
/// does not learn which.
pub(crate) async fn source_key(cx: &mut View<'_>, blob: &[u8]) -> Result<Named, Failure> {
    let header = parse_header(blob)?;
    let name = header.key_name();
    if name.region() != cx.region().as_str() {
        return Err(invalid_ciphertext().into());
    }
    let place = (name.account(), name.region().to_owned(), name.key_id());
    match load_key(cx, &place.0, &place.1, &place.2).await? {
        Some(key) => Ok(Named { key, alias: None }),
        None => Err(Failure::Denied(Denial::implicit(
            "The ciphertext refers to a customer master key that does not exist, does not exist in this region, or you are not allowed to access.",
        ))),
    }
}

/// Nitro enclave recipients are not supported yet: refused, never ignored.
pub(crate) fn refuse_recipient(has_recipient: bool) -> Result<(), AwsError> {
    if has_recipient {
        return Err(errors::unsupported_operation_exception(
            "The Recipient parameter is not supported by this server.",
        ));
    }
    Ok(())
}
