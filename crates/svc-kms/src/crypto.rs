//! What the cryptographic operations share: using a key that was found and allowed.

use std::borrow::Cow;
use std::collections::BTreeMap;

use api_kms::{EncryptionAlgorithmSpec, errors};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::{AuditNotes, Ctx, Denial, Failure, View};
use envelope::asymmetric::{self, OaepHash};
use envelope::{CiphertextHeader, EncryptionContext, EnvelopeError};
use names::AccountId;
use secret::Secret;
use wire::AwsError;

use crate::errors::validation;
use crate::key::{KeyRecord, Origin, SYMMETRIC_DEFAULT};
use crate::key_store::external::fault::ProxyFault;
use crate::material::Materials;
use crate::resolve::{Named, NamedBy, UNKNOWN_CIPHERTEXT, load_key};
use crate::spec::{Spec, Usage};

/// How the ids of multi-Region keys begin.
const MULTI_REGION_PREFIX: &str = "mrk-";

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
    if key.origin == Origin::AwsCloudHsm {
        let blob = materials.tokens().encrypt(cx, key, plaintext, &context_of(pairs)).await?;
        return Ok(Sealed { blob, material_id: key.material_id.clone() });
    }
    let material = materials.find(cx, key, &key.material_id).await?;
    let material =
        material.ok_or_else(|| Failure::Internal("the current material is missing".into()))?;
    let context = context_of(pairs);
    let mut blob = material
        .encrypt(plaintext, &context, cx.random())
        .map_err(|error| Failure::Internal(format!("encrypt: {error}")))?;
    if key.origin == Origin::ExternalKeyStore {
        blob = materials.proxies().encrypt(cx, key, &blob, &context).await?;
    }
    Ok(Sealed { blob, material_id: key.material_id.clone() })
}

/// A ciphertext of any kind of key, and the material it was made with where AWS tells it.
#[derive(Debug)]
pub(crate) struct Encrypted {
    pub(crate) blob: Vec<u8>,
    pub(crate) material_id: Option<String>,
}

/// What an operation that encrypts or decrypts says of how.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cipher<'a> {
    pub(crate) algorithm: Option<&'a EncryptionAlgorithmSpec>,
    pub(crate) pairs: Option<&'a BTreeMap<String, String>>,
    /// AWS's name of the operation.
    pub(crate) operation: &'static str,
}

impl Cipher<'_> {
    /// How `key` does it: by RSAES-OAEP with a hash, or as symmetric keys do.
    ///
    /// # Errors
    /// `InvalidKeyUsageException` for a key that does not encrypt, or not by the algorithm;
    /// `ValidationException` for an encryption context where there can be none.
    pub(crate) fn oaep(&self, key: &KeyRecord) -> Result<Option<OaepHash>, AwsError> {
        key.require_usage(Usage::EncryptDecrypt, self.operation)?;
        let algorithm = self.algorithm.unwrap_or(&EncryptionAlgorithmSpec::SymmetricDefault);
        let hash = match (key.spec, algorithm) {
            (Spec::Symmetric, EncryptionAlgorithmSpec::SymmetricDefault) => return Ok(None),
            (Spec::Pair(_), EncryptionAlgorithmSpec::RsaesOaepSha1) => OaepHash::Sha1,
            (Spec::Pair(_), EncryptionAlgorithmSpec::RsaesOaepSha256) => OaepHash::Sha256,
            _ => {
                return Err(errors::invalid_key_usage_exception(format!(
                    "Algorithm {algorithm} is incompatible with key spec {}.",
                    key.spec.name(),
                )));
            }
        };
        if self.pairs.is_some_and(|pairs| !pairs.is_empty()) {
            return Err(validation(
                "An encryption context is valid only with symmetric encryption KMS keys.",
            ));
        }
        Ok(Some(hash))
    }

    /// Encrypts under `key`.
    pub(crate) async fn encrypt(
        &self,
        materials: &Materials,
        cx: &mut Ctx,
        key: &KeyRecord,
        plaintext: &[u8],
    ) -> Result<Encrypted, Failure> {
        let Some(hash) = self.oaep(key)? else {
            let Sealed { blob, material_id } =
                encrypt(materials, cx, key, plaintext, self.pairs).await?;
            return Ok(Encrypted { blob, material_id: Some(material_id) });
        };
        match asymmetric::encrypt(&public_key(key)?, hash, plaintext) {
            Ok(blob) => Ok(Encrypted { blob, material_id: None }),
            Err(EnvelopeError::InvalidInput(_)) => Err(validation(format!(
                "Algorithm {} and key spec {} cannot encrypt data of {} bytes: it is too long.",
                algorithm_name(self.algorithm),
                key.spec.name(),
                plaintext.len(),
            ))
            .into()),
            Err(error) => Err(Failure::Internal(format!("encrypt: {error}"))),
        }
    }

    /// Decrypts what was encrypted under `key`; gives the material too where AWS tells it.
    pub(crate) async fn decrypt(
        &self,
        materials: &Materials,
        cx: &mut Ctx,
        key: &KeyRecord,
        blob: &[u8],
    ) -> Result<(Secret<Vec<u8>>, Option<String>), Failure> {
        let (Some(hash), Spec::Pair(pair)) = (self.oaep(key)?, key.spec) else {
            let (plaintext, material) = decrypt(materials, cx, key, blob, self.pairs).await?;
            return Ok((plaintext, Some(material)));
        };
        let private = materials.private_key(cx, key, pair).await?;
        let opened = private.decrypt(hash, blob).map_err(|_| invalid_ciphertext())?;
        Ok((opened, None))
    }

    /// The algorithm, as answers name it.
    pub(crate) fn named(&self) -> EncryptionAlgorithmSpec {
        self.algorithm.cloned().unwrap_or(EncryptionAlgorithmSpec::SymmetricDefault)
    }
}

/// The public key of `key`, which is a key pair: SubjectPublicKeyInfo, DER.
pub(crate) fn public_key(key: &KeyRecord) -> Result<Vec<u8>, Failure> {
    let missing = || Failure::Internal("a key pair without its public key".into());
    let text = key.public_key.as_ref().ok_or_else(missing)?;
    STANDARD.decode(text).map_err(|_| Failure::Internal("public key: not base64".into()))
}

/// Refuses keys that are not symmetric where only those will do.
pub(crate) fn require_symmetric_key(key: &KeyRecord, operation: &str) -> Result<(), AwsError> {
    if key.spec == Spec::Symmetric {
        return Ok(());
    }
    Err(errors::invalid_key_usage_exception(format!(
        "{} key usage is {} which is not valid for {operation}.",
        key.arn(),
        key.usage.name(),
    )))
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
    if key.origin == Origin::AwsCloudHsm {
        let plaintext = materials.tokens().decrypt(cx, key, blob, &context_of(pairs)).await?;
        return Ok((plaintext, material_id));
    }
    let material = materials.find(cx, key, &material_id).await?;
    let material = material.ok_or_else(invalid_ciphertext)?;
    let context = context_of(pairs);
    let is_external = key.origin == Origin::ExternalKeyStore;
    let inner = match is_external {
        true => Some(materials.proxies().decrypt(cx, key, blob, &context).await?),
        false => None,
    };
    let blob = inner.as_ref().map_or(blob, |inner| inner.reveal().as_slice());
    match material.decrypt(blob, &context) {
        Ok(plaintext) => Ok((plaintext, material_id)),
        Err(EnvelopeError::LockedMemory(error)) => {
            Err(Failure::Internal(format!("decrypt: {error}")))
        }
        Err(_) if is_external => Err(ProxyFault::NotAuthentic.of_use().into()),
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

/// The algorithm that a request names, or the one of symmetric keys where it names none.
pub(crate) fn algorithm_name(named: Option<&EncryptionAlgorithmSpec>) -> Cow<'static, str> {
    match named {
        None | Some(EncryptionAlgorithmSpec::SymmetricDefault) => Cow::Borrowed(SYMMETRIC_DEFAULT),
        Some(other) => Cow::Owned(other.as_str().to_owned()),
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

/// The key that a ciphertext names in its header.
///
/// A ciphertext of another region, of a key that is gone, or of a key in another account that the
/// caller may not use, is answered with one text: the caller does not learn which.
pub(crate) async fn source_key(cx: &mut View<'_>, blob: &[u8]) -> Result<Named, Failure> {
    let header = parse_header(blob)?;
    let name = header.key_name();
    let account = name.account();
    let (key_id, region) = (name.key_id(), cx.region().as_str().to_owned());
    // A ciphertext of a multi-Region key opens in each of its Regions, with the key that is there.
    let is_here = name.region() == region || key_id.starts_with(MULTI_REGION_PREFIX);
    let found = if is_here { load_key(cx, &account, &region, &key_id).await? } else { None };
    if let Some(key) = found {
        return Ok(Named { key, alias: None, named_by: NamedBy::Ciphertext });
    }
    let denial = match AccountId::parse(&account) {
        Ok(owner) => Denial::concealing(UNKNOWN_CIPHERTEXT, &owner),
        Err(_) => Denial::implicit(UNKNOWN_CIPHERTEXT),
    };
    Err(denial.into())
}
