//! What a server refuses that is to use approved algorithms alone (`--fips on`).
//!
//! Approved are: AES-GCM, RSA of 2048 bits and more with PSS, PKCS #1 v1.5 signatures and OAEP (FIPS 186-5, SP
//! 800-56B), ECDSA and ECDH over the curves P-256, P-384 and P-521 and EdDSA over Edwards25519 (FIPS 186-5, SP
//! 800-186), HMAC, ML-DSA (FIPS 204) and ML-KEM (FIPS 203). Not approved is secp256k1 (SP 800-186 has it for
//! blockchains alone). SHA-1 is approved for OAEP until 2030 (SP 800-131A); here nothing new is sealed with it, and
//! what was opens.

use api_kms::{AlgorithmSpec, EncryptionAlgorithmSpec, SigningAlgorithmSpec, errors};
use envelope::AlgorithmPolicy;
use wire::AwsError;

use crate::Kms;
use crate::spec::{PairSpec, Spec};

impl Kms {
    /// The same, which uses the algorithms of `policy`.
    #[must_use]
    pub fn with_algorithms(self, policy: AlgorithmPolicy) -> Self {
        Self { algorithms: policy, ..self }
    }

    /// Refuses a key spec for a new key.
    pub(crate) fn admit_key(&self, spec: Spec) -> Result<(), AwsError> {
        self.admit(is_approved(spec), || {
            errors::unsupported_operation_exception(told("KeySpec", spec.name()))
        })
    }

    /// Refuses a spec for a new data key pair.
    pub(crate) fn admit_pair(&self, spec: PairSpec) -> Result<(), AwsError> {
        self.admit(is_approved(Spec::Pair(spec)), || {
            errors::unsupported_operation_exception(told("KeyPairSpec", spec.name()))
        })
    }

    /// Refuses to sign, or verify, with a key of `spec`.
    pub(crate) fn admit_signature(
        &self,
        spec: Spec,
        algorithm: &SigningAlgorithmSpec,
    ) -> Result<(), AwsError> {
        self.admit(is_approved(spec), || {
            errors::invalid_key_usage_exception(format!(
                "{} and key spec {}.",
                told("SigningAlgorithm", algorithm.as_str()).trim_end_matches('.'),
                spec.name()
            ))
        })
    }

    /// Refuses an algorithm to encrypt with.
    pub(crate) fn admit_encryption(
        &self,
        algorithm: Option<&EncryptionAlgorithmSpec>,
    ) -> Result<(), AwsError> {
        let is_approved = algorithm != Some(&EncryptionAlgorithmSpec::RsaesOaepSha1);
        self.admit(is_approved, || {
            let name = EncryptionAlgorithmSpec::RsaesOaepSha1;
            errors::invalid_key_usage_exception(told("EncryptionAlgorithm", name.as_str()))
        })
    }

    /// Refuses an algorithm to wrap imported material with.
    pub(crate) fn admit_wrapping(&self, algorithm: &AlgorithmSpec) -> Result<(), AwsError> {
        let is_approved =
            !matches!(algorithm, AlgorithmSpec::RsaesOaepSha1 | AlgorithmSpec::RsaAesKeyWrapSha1);
        self.admit(is_approved, || {
            errors::unsupported_operation_exception(told("WrappingAlgorithm", algorithm.as_str()))
        })
    }

    fn admit(&self, is_approved: bool, refused: impl FnOnce() -> AwsError) -> Result<(), AwsError> {
        match self.algorithms {
            AlgorithmPolicy::Approved if !is_approved => Err(refused()),
            AlgorithmPolicy::Approved | AlgorithmPolicy::All => Ok(()),
        }
    }
}

/// Whether keys of this spec use approved algorithms alone.
const fn is_approved(spec: Spec) -> bool {
    match spec {
        Spec::Symmetric | Spec::Hmac(_) => true,
        Spec::Pair(pair) => match pair {
            PairSpec::P256k1 => false,
            PairSpec::Rsa2048
            | PairSpec::Rsa3072
            | PairSpec::Rsa4096
            | PairSpec::P256
            | PairSpec::P384
            | PairSpec::P521
            | PairSpec::Ed25519
            | PairSpec::MlDsa44
            | PairSpec::MlDsa65
            | PairSpec::MlDsa87
            | PairSpec::MlKem512
            | PairSpec::MlKem768
            | PairSpec::MlKem1024 => true,
        },
    }
}

fn told(member: &str, name: &str) -> String {
    format!("{member} {name} is not supported: this server uses FIPS-approved algorithms only.")
}

#[cfg(test)]
mod tests;
