//! The two signatures that AWS-LC has no safe calls for: Ed25519ph (RFC 8032, section 5.1) of a
//! digest, and ML-DSA (FIPS 204) of the message representative mu, which the caller has computed.
//!
//! The keys are those of the other signatures, read from the same PKCS#8 and SubjectPublicKeyInfo.

use ed25519_dalek as dalek;
use md5::digest::consts::U64;
use md5::digest::{FixedOutput, HashMarker, Output, OutputSizeUser, Update};
use ml_dsa::{EncodedVerifyingKey, MlDsa44, MlDsa65, MlDsa87, MlDsaParams, Signature};
use secret::Secret;

use super::AsymmetricSpec;
use crate::EnvelopeError;

/// The length of a SHA-512 digest and of mu, in bytes.
pub(super) const DIGEST_BYTES: usize = 64;

/// The length of a seed, in bytes.
pub(super) const SEED_BYTES: usize = 32;

const WRONG_LENGTH: EnvelopeError = EnvelopeError::InvalidInput("a digest of another length");
const NOT_A_KEY: EnvelopeError = EnvelopeError::Malformed("not a public key of its spec");

/// A digest that was computed elsewhere, in the form of a hash that has been fed.
#[derive(Clone)]
struct Given([u8; DIGEST_BYTES]);

impl Default for Given {
    fn default() -> Self {
        Self([0; DIGEST_BYTES])
    }
}

impl HashMarker for Given {}

impl OutputSizeUser for Given {
    type OutputSize = U64;
}

impl Update for Given {
    fn update(&mut self, _: &[u8]) {}
}

impl FixedOutput for Given {
    fn finalize_into(self, out: &mut Output<Self>) {
        out.copy_from_slice(&self.0);
    }
}

/// Signs a SHA-512 digest with Ed25519ph, with an empty context.
pub(super) fn sign_ed25519ph(
    seed: &Secret<[u8; SEED_BYTES]>,
    digest: &[u8],
) -> Result<Vec<u8>, EnvelopeError> {
    let digest = Given(digest.try_into().map_err(|_| WRONG_LENGTH)?);
    let key = dalek::SigningKey::from_bytes(seed.reveal());
    let signature = key.sign_prehashed(digest, None);
    Ok(signature.map_err(|_| EnvelopeError::Primitive("Ed25519ph"))?.to_bytes().to_vec())
}

/// Whether `signature` is an Ed25519ph signature of a SHA-512 digest.
pub(super) fn verify_ed25519ph(
    public_key: &[u8],
    digest: &[u8],
    signature: &[u8],
) -> Result<(), EnvelopeError> {
    let digest = Given(digest.try_into().map_err(|_| WRONG_LENGTH)?);
    // SubjectPublicKeyInfo ends with the 32 bytes of the key.
    let key = public_key.last_chunk().ok_or(NOT_A_KEY)?;
    let key = dalek::VerifyingKey::from_bytes(key).map_err(|_| NOT_A_KEY)?;
    let signature =
        dalek::Signature::from_slice(signature).map_err(|_| EnvelopeError::NotAuthentic)?;
    key.verify_prehashed(digest, None, &signature).map_err(|_| EnvelopeError::NotAuthentic)
}

/// Signs mu with ML-DSA, by the deterministic variant.
pub(super) fn sign_mu(
    spec: AsymmetricSpec,
    seed: &Secret<[u8; SEED_BYTES]>,
    mu: &[u8],
) -> Result<Vec<u8>, EnvelopeError> {
    match spec {
        AsymmetricSpec::MlDsa44 => sign_mu_as::<MlDsa44>(seed, mu),
        AsymmetricSpec::MlDsa65 => sign_mu_as::<MlDsa65>(seed, mu),
        AsymmetricSpec::MlDsa87 => sign_mu_as::<MlDsa87>(seed, mu),
        _ => Err(EnvelopeError::InvalidInput("not a key of ML-DSA")),
    }
}

fn sign_mu_as<P: MlDsaParams>(
    seed: &Secret<[u8; SEED_BYTES]>,
    mu: &[u8],
) -> Result<Vec<u8>, EnvelopeError> {
    let mu = mu.try_into().map_err(|_| WRONG_LENGTH)?;
    let key = ml_dsa::SigningKey::<P>::from_seed(&(*seed.reveal()).into());
    Ok(key.expanded_key().sign_mu_deterministic(&mu).encode().to_vec())
}

/// Whether `signature` is an ML-DSA signature of mu.
pub(super) fn verify_mu(
    spec: AsymmetricSpec,
    public_key: &[u8],
    mu: &[u8],
    signature: &[u8],
) -> Result<(), EnvelopeError> {
    match spec {
        AsymmetricSpec::MlDsa44 => verify_mu_as::<MlDsa44, 1312>(public_key, mu, signature),
        AsymmetricSpec::MlDsa65 => verify_mu_as::<MlDsa65, 1952>(public_key, mu, signature),
        AsymmetricSpec::MlDsa87 => verify_mu_as::<MlDsa87, 2592>(public_key, mu, signature),
        _ => Err(EnvelopeError::InvalidInput("not a key of ML-DSA")),
    }
}

/// The message representative mu of `message` (FIPS 204, algorithm 2, line 10, with an empty context), of which
/// ML-DSA makes a signature under `public_key` (SubjectPublicKeyInfo, DER).
///
/// # Errors
/// [`EnvelopeError::InvalidInput`] for a key of another kind, [`EnvelopeError::Malformed`] for none.
pub fn message_representative(
    spec: AsymmetricSpec,
    public_key: &[u8],
    message: &[u8],
) -> Result<Vec<u8>, EnvelopeError> {
    match spec {
        AsymmetricSpec::MlDsa44 => mu_of::<MlDsa44, 1312>(public_key, message),
        AsymmetricSpec::MlDsa65 => mu_of::<MlDsa65, 1952>(public_key, message),
        AsymmetricSpec::MlDsa87 => mu_of::<MlDsa87, 2592>(public_key, message),
        _ => Err(EnvelopeError::InvalidInput("not a key of ML-DSA")),
    }
}

fn mu_of<P: MlDsaParams, const N: usize>(
    public_key: &[u8],
    message: &[u8],
) -> Result<Vec<u8>, EnvelopeError> {
    let key = verifying_key::<P, N>(public_key)?;
    let feed = |hash: &mut _| {
        Update::update(hash, message);
        Ok(())
    };
    let mu = key.compute_mu(feed, &[]).map_err(|_| EnvelopeError::Primitive("mu"))?;
    Ok(mu.to_vec())
}

/// `N` is the length of the public key in bytes (FIPS 204, table 2), with which
/// SubjectPublicKeyInfo ends.
fn verifying_key<P: MlDsaParams, const N: usize>(
    public_key: &[u8],
) -> Result<ml_dsa::VerifyingKey<P>, EnvelopeError> {
    let key: &[u8; N] = public_key.last_chunk().ok_or(NOT_A_KEY)?;
    let key = EncodedVerifyingKey::<P>::try_from(key.as_slice()).map_err(|_| NOT_A_KEY)?;
    Ok(ml_dsa::VerifyingKey::<P>::decode(&key))
}

fn verify_mu_as<P: MlDsaParams, const N: usize>(
    public_key: &[u8],
    mu: &[u8],
    signature: &[u8],
) -> Result<(), EnvelopeError> {
    let mu = mu.try_into().map_err(|_| WRONG_LENGTH)?;
    let key = verifying_key::<P, N>(public_key)?;
    let signature = Signature::<P>::try_from(signature).map_err(|_| EnvelopeError::NotAuthentic)?;
    match key.verify_mu(&mu, &signature) {
        true => Ok(()),
        false => Err(EnvelopeError::NotAuthentic),
    }
}
