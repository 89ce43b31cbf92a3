//! What Sign and Verify share: which scheme an algorithm is, and what of a message is signed.
//!
//! Source: <https://docs.aws.amazon.com/kms/latest/APIReference/API_Sign.html>

use api_kms::{MessageType, SigningAlgorithmSpec, errors};
use engine::{Failure, Touch, View};
use envelope::asymmetric::{Message, SignatureHash, SignatureScheme};
use wire::AwsError;

use crate::access::use_access;
use crate::errors::validation;
use crate::grant::token::check_all;
use crate::key::KeyRecord;
use crate::managed::{ForUse, find_for_use};
use crate::spec::{Algorithms, PairSpec, Spec, Usage};

/// The length of ML-DSA's message representative, in bytes.
const MU_BYTES: usize = 64;

/// What a request to sign or verify says.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Signed<'a> {
    pub(crate) key_id: &'a str,
    pub(crate) algorithm: &'a SigningAlgorithmSpec,
    pub(crate) message: &'a [u8],
    pub(crate) message_type: Option<&'a MessageType>,
    pub(crate) grant_tokens: Option<&'a [String]>,
}

impl<'a> Signed<'a> {
    fn message_type(&self) -> &'a MessageType {
        self.message_type.unwrap_or(&MessageType::Raw)
    }

    /// Declares `action` on the key.
    pub(crate) async fn touch(
        &self,
        cx: &mut View<'_>,
        action: &'static str,
    ) -> Result<Touch<ForUse>, Failure> {
        check_all(cx, self.grant_tokens)?;
        let key = find_for_use(cx, self.key_id, action).await?;
        cx.name_resource(&key.named.key.arn(), &key.named.key.account);
        let access = use_access(cx, action, &key.named, None)
            .await?
            .key("kms:SigningAlgorithm", self.algorithm.as_str().to_owned())
            .key("kms:MessageType", self.message_type().as_str().to_owned());
        Ok(Touch::new(key, access))
    }

    /// The kind of the key, the scheme, and what it signs.
    ///
    /// # Errors
    /// `InvalidKeyUsageException` for a key that does not sign or has not the algorithm;
    /// `ValidationException` for a message type that the algorithm does not take, or a digest of
    /// another length.
    pub(crate) fn prepare(
        &self,
        key: &KeyRecord,
        operation: &str,
    ) -> Result<(PairSpec, SignatureScheme, Message<'a>), AwsError> {
        key.require_usage(Usage::SignVerify, operation)?;
        let algorithm = self.algorithm;
        let listed = Algorithms::of(key.spec, key.usage).signing.unwrap_or_default();
        let (Spec::Pair(pair), true) = (key.spec, listed.contains(algorithm)) else {
            return Err(incompatible(algorithm, key));
        };
        let scheme = scheme(algorithm).ok_or_else(|| not_built(algorithm))?;
        Ok((pair, scheme, self.message(scheme)?))
    }

    fn message(&self, scheme: SignatureScheme) -> Result<Message<'a>, AwsError> {
        let (kind, algorithm) = (self.message_type(), self.algorithm);
        let hash = match scheme {
            SignatureScheme::RsaPkcs1(hash)
            | SignatureScheme::RsaPss(hash)
            | SignatureScheme::Ecdsa(hash) => Some(hash),
            SignatureScheme::Ed25519ph => Some(SignatureHash::Sha512),
            SignatureScheme::Ed25519 | SignatureScheme::MlDsa => None,
        };
        let length = self.message.len();
        match (kind, hash) {
            // Ed25519ph signs digests alone.
            (MessageType::Raw, _) if scheme != SignatureScheme::Ed25519ph => {
                Ok(Message::Raw(self.message))
            }
            (MessageType::Digest, Some(hash)) if length == hash.digest_bytes() => {
                Ok(Message::Digest(self.message))
            }
            (MessageType::ExternalMu, None) if scheme == SignatureScheme::MlDsa => match length {
                MU_BYTES => Ok(Message::Mu(self.message)),
                _ => Err(validation(format!("EXTERNAL_MU is of {MU_BYTES} bytes."))),
            },
            (MessageType::Digest, Some(_)) => {
                Err(validation(format!("Digest is invalid length for algorithm {algorithm}.",)))
            }
            _ => Err(validation(format!(
                "Message type {kind} is not valid for algorithm {algorithm}.",
            ))),
        }
    }
}

fn scheme(algorithm: &SigningAlgorithmSpec) -> Option<SignatureScheme> {
    use SignatureHash::{Sha256, Sha384, Sha512};
    use SigningAlgorithmSpec as Alg;
    Some(match algorithm {
        Alg::RsassaPkcs1V15Sha256 => SignatureScheme::RsaPkcs1(Sha256),
        Alg::RsassaPkcs1V15Sha384 => SignatureScheme::RsaPkcs1(Sha384),
        Alg::RsassaPkcs1V15Sha512 => SignatureScheme::RsaPkcs1(Sha512),
        Alg::RsassaPssSha256 => SignatureScheme::RsaPss(Sha256),
        Alg::RsassaPssSha384 => SignatureScheme::RsaPss(Sha384),
        Alg::RsassaPssSha512 => SignatureScheme::RsaPss(Sha512),
        Alg::EcdsaSha256 => SignatureScheme::Ecdsa(Sha256),
        Alg::EcdsaSha384 => SignatureScheme::Ecdsa(Sha384),
        Alg::EcdsaSha512 => SignatureScheme::Ecdsa(Sha512),
        Alg::Ed25519Sha512 => SignatureScheme::Ed25519,
        Alg::Ed25519PhSha512 => SignatureScheme::Ed25519ph,
        Alg::MlDsaShake256 => SignatureScheme::MlDsa,
        _ => return None,
    })
}

fn incompatible(algorithm: &SigningAlgorithmSpec, key: &KeyRecord) -> AwsError {
    errors::invalid_key_usage_exception(format!(
        "Algorithm {algorithm} is incompatible with key spec {}.",
        key.spec.name(),
    ))
}

fn not_built(algorithm: &SigningAlgorithmSpec) -> AwsError {
    errors::unsupported_operation_exception(format!(
        "SigningAlgorithm {algorithm} is not supported by this server.",
    ))
}
