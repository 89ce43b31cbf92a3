//! Key material from outside: how it is wrapped on its way.
//!
//! The key pair that wraps material on its way in is kept nowhere: its private half is in the import
//! token, sealed, which the caller brings back.
//!
//! Source: <https://docs.aws.amazon.com/kms/latest/developerguide/importing-keys.html>

use api_kms::{AlgorithmSpec, WrappingKeySpec, errors};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::{Ctx, Failure};
use envelope::TokenUse;
use envelope::asymmetric::{GeneratedPair, ImportWrapping, OaepHash, PrivateKey, PrivateKeyUse};
use secret::Secret;
use serde::{Deserialize, Serialize};
use stdx::Timestamp;
use wire::AwsError;

use crate::key::{KeyRecord, Origin};
use crate::spec::PairSpec;

/// How long parameters for an import are good for, in hours.
pub(crate) const PARAMETERS_HOURS: i64 = 24;

/// How a caller wraps material.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Wrapping {
    OaepSha1,
    OaepSha256,
    AesKeyWrapSha1,
    AesKeyWrapSha256,
}

impl Wrapping {
    /// The algorithm that a caller names.
    ///
    /// # Errors
    /// `UnsupportedOperationException` for one that AWS no longer takes, or never took here.
    pub(crate) fn named(algorithm: &AlgorithmSpec) -> Result<Self, AwsError> {
        Ok(match algorithm {
            AlgorithmSpec::RsaesOaepSha1 => Self::OaepSha1,
            AlgorithmSpec::RsaesOaepSha256 => Self::OaepSha256,
            AlgorithmSpec::RsaAesKeyWrapSha1 => Self::AesKeyWrapSha1,
            AlgorithmSpec::RsaAesKeyWrapSha256 => Self::AesKeyWrapSha256,
            other => {
                return Err(errors::unsupported_operation_exception(format!(
                    "WrappingAlgorithm {other} is not supported.",
                )));
            }
        })
    }

    const fn unwrapping(self) -> ImportWrapping {
        match self {
            Self::OaepSha1 => ImportWrapping::RsaesOaep(OaepHash::Sha1),
            Self::OaepSha256 => ImportWrapping::RsaesOaep(OaepHash::Sha256),
            Self::AesKeyWrapSha1 => ImportWrapping::RsaAesKeyWrap(OaepHash::Sha1),
            Self::AesKeyWrapSha256 => ImportWrapping::RsaAesKeyWrap(OaepHash::Sha256),
        }
    }
}

/// The spec of the wrapping key that a caller names.
///
/// # Errors
/// `UnsupportedOperationException` for one that is not RSA.
pub(crate) fn wrapping_spec(spec: &WrappingKeySpec) -> Result<PairSpec, AwsError> {
    Ok(match spec {
        WrappingKeySpec::Rsa2048 => PairSpec::Rsa2048,
        WrappingKeySpec::Rsa3072 => PairSpec::Rsa3072,
        WrappingKeySpec::Rsa4096 => PairSpec::Rsa4096,
        other => {
            return Err(errors::unsupported_operation_exception(format!(
                "WrappingKeySpec {other} is not supported in this region.",
            )));
        }
    })
}

/// What an import token says.
#[derive(Serialize, Deserialize)]
pub(crate) struct ImportToken {
    wrapping: Wrapping,
    /// AWS's name of the wrapping key's spec.
    spec: String,
    expires_ms: i64,
    /// The private half of the wrapping key, PKCS#8, base64.
    private_key: String,
}

fn token_use<'a>(context: &'a [&'a [u8]]) -> TokenUse<'a> {
    TokenUse { purpose: "kms import token", context }
}

/// The token with which material wrapped under `pair` comes to `key`.
pub(crate) fn seal_token(
    cx: &Ctx,
    key: &KeyRecord,
    wrapping: Wrapping,
    (spec, pair): (PairSpec, &GeneratedPair),
    expires: Timestamp,
) -> Result<Vec<u8>, Failure> {
    let token = ImportToken {
        wrapping,
        spec: spec.name().to_owned(),
        expires_ms: expires.unix_ms(),
        private_key: STANDARD.encode(pair.private_key.reveal()),
    };
    let failed = |error: &dyn core::fmt::Display| Failure::Internal(format!("token: {error}"));
    let json = Secret::new(serde_json::to_vec(&token).map_err(|error| failed(&error))?);
    let arn = key.arn();
    let context = [arn.as_bytes()];
    let sealer = cx.identity().token_sealer();
    sealer.seal(token_use(&context), json.reveal(), cx.random()).map_err(|error| failed(&error))
}

/// Opens `token`, which was made for `key`, and with it the material in `wrapped`.
///
/// # Errors
/// `InvalidImportTokenException`, `ExpiredImportTokenException`, and `InvalidCiphertextException`
/// for material that does not open.
pub(crate) fn open_material(
    cx: &Ctx,
    key: &KeyRecord,
    token: &[u8],
    wrapped: &[u8],
) -> Result<Secret<Vec<u8>>, Failure> {
    let invalid = || errors::invalid_import_token_exception("The import token is not valid.");
    let arn = key.arn();
    let context = [arn.as_bytes()];
    let json = cx.identity().token_sealer().open(token_use(&context), token);
    let json = json.map_err(|_| invalid())?;
    let token: ImportToken = serde_json::from_slice(json.reveal()).map_err(|_| invalid())?;
    if token.expires_ms <= cx.now().unix_ms() {
        let message = "The import token has expired.";
        return Err(errors::expired_import_token_exception(message).into());
    }
    let private = Secret::new(STANDARD.decode(&token.private_key).map_err(|_| invalid())?);
    let spec = wrapping_spec(&WrappingKeySpec::from(token.spec.as_str())).map_err(|_| invalid())?;
    let failed = |error| Failure::Internal(format!("wrapping key: {error}"));
    let key = PrivateKey::parse(spec.asymmetric(), PrivateKeyUse::Decrypt, &private);
    let key = key.map_err(failed)?;
    let opened = key.unwrap_import(token.wrapping.unwrapping(), spec.modulus_bytes(), wrapped);
    Ok(opened.map_err(|_| errors::invalid_ciphertext_exception())?)
}

/// Refuses keys whose material is not imported.
pub(crate) fn require_external(key: &KeyRecord) -> Result<(), AwsError> {
    if key.origin == Origin::External {
        return Ok(());
    }
    Err(errors::unsupported_operation_exception(format!(
        "{} origin is {} which is not valid for this operation.",
        key.arn(),
        key.origin.name(),
    )))
}
