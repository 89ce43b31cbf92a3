//! What the cryptographic operations share: using a key that was found and allowed.

use std::collections::BTreeMap;

use api_kms::{EncryptionAlgorithmSpec, errors};
use engine::{AuditNotes, Ctx, Denial, Failure, View};
use envelope::{CiphertextHeader, EncryptionContext, EnvelopeError};
use names::AccountId;
use secret::Secret;
use wire::AwsError;

use crate::key::{KeyRecord, SYMMETRIC_DEFAULT};
use crate::material::Materials;
use crate::resolve::{Named, NamedBy, UNKNOWN_CIPHERTEXT, load_key};

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
/// A ciphertext of another region, of a key that is gone, or of a key in another account that the
/// caller may not use, is answered with one text: the caller does not learn which.
pub(crate) async fn source_key(cx: &mut View<'_>, blob: &[u8]) -> Result<Named, Failure> {
    let header = parse_header(blob)?;
    let name = header.key_name();
    let account = name.account();
    let found = if name.region() == cx.region().as_str() {
        load_key(cx, &account, name.region(), &name.key_id()).await?
    } else {
        None
    };
    if let Some(key) = found {
        return Ok(Named { key, alias: None, named_by: NamedBy::Ciphertext });
    }
    let denial = match AccountId::parse(&account) {
        Ok(owner) => Denial::concealing(UNKNOWN_CIPHERTEXT, &owner),
        Err(_) => Denial::implicit(UNKNOWN_CIPHERTEXT),
    };
    Err(denial.into())
}

/// Refuses grant tokens: there are no grants yet, so that none of them is one.
pub(crate) fn refuse_grant_tokens(tokens: Option<&[String]>) -> Result<(), AwsError> {
    if tokens.is_none_or(<[String]>::is_empty) {
        return Ok(());
    }
    Err(errors::invalid_grant_token_exception("The specified grant token is not valid."))
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
