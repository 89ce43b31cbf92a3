//! What kinds of keys there are, and what each can do.
//!
//! Sources: <https://docs.aws.amazon.com/kms/latest/developerguide/symm-asymm-choose-key-spec.html>,
//! <https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateKey.html>

use api_kms as api;
use api_kms::{
    CustomerMasterKeySpec, EncapsulationAlgorithmSpec, EncryptionAlgorithmSpec,
    KeyAgreementAlgorithmSpec, KeyUsageType, MacAlgorithmSpec, SigningAlgorithmSpec,
};
use envelope::AsymmetricSpec;
use envelope::mac::MacHash;
use serde::{Deserialize, Serialize};

/// The spec of a key; stored as AWS's name of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub(crate) enum Spec {
    /// AES-256-GCM.
    Symmetric,
    /// A key pair.
    Pair(PairSpec),
    /// An HMAC key.
    Hmac(HmacSpec),
}

/// The spec of a key pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PairSpec {
    Rsa2048,
    Rsa3072,
    Rsa4096,
    P256,
    P384,
    P521,
    P256k1,
    Ed25519,
    MlDsa44,
    MlDsa65,
    MlDsa87,
    MlKem512,
    MlKem768,
    MlKem1024,
}

/// The spec of an HMAC key, whose hash it names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum HmacSpec {
    Sha224,
    Sha256,
    Sha384,
    Sha512,
}

/// What a key is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Usage {
    #[serde(rename = "ENCRYPT_DECRYPT")]
    EncryptDecrypt,
    #[serde(rename = "SIGN_VERIFY")]
    SignVerify,
    #[serde(rename = "GENERATE_VERIFY_MAC")]
    GenerateVerifyMac,
    #[serde(rename = "KEY_AGREEMENT")]
    KeyAgreement,
    #[serde(rename = "ENCAPSULATE_DECAPSULATE")]
    EncapsulateDecapsulate,
}

impl Spec {
    /// The spec that a caller names; none for what is not built here.
    pub(crate) const fn named(spec: &api::KeySpec) -> Option<Self> {
        use api::KeySpec as Wire;
        Some(match spec {
            Wire::SymmetricDefault => Self::Symmetric,
            Wire::Rsa2048 => Self::Pair(PairSpec::Rsa2048),
            Wire::Rsa3072 => Self::Pair(PairSpec::Rsa3072),
            Wire::Rsa4096 => Self::Pair(PairSpec::Rsa4096),
            Wire::EccNistP256 => Self::Pair(PairSpec::P256),
            Wire::EccNistP384 => Self::Pair(PairSpec::P384),
            Wire::EccNistP521 => Self::Pair(PairSpec::P521),
            Wire::EccSecgP256k1 => Self::Pair(PairSpec::P256k1),
            Wire::EccNistEdwards25519 => Self::Pair(PairSpec::Ed25519),
            Wire::MlDsa44 => Self::Pair(PairSpec::MlDsa44),
            Wire::MlDsa65 => Self::Pair(PairSpec::MlDsa65),
            Wire::MlDsa87 => Self::Pair(PairSpec::MlDsa87),
            Wire::MlKem512 => Self::Pair(PairSpec::MlKem512),
            Wire::MlKem768 => Self::Pair(PairSpec::MlKem768),
            Wire::MlKem1024 => Self::Pair(PairSpec::MlKem1024),
            Wire::Hmac224 => Self::Hmac(HmacSpec::Sha224),
            Wire::Hmac256 => Self::Hmac(HmacSpec::Sha256),
            Wire::Hmac384 => Self::Hmac(HmacSpec::Sha384),
            Wire::Hmac512 => Self::Hmac(HmacSpec::Sha512),
            _ => return None,
        })
    }

    /// AWS's name of it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Symmetric => "SYMMETRIC_DEFAULT",
            Self::Pair(pair) => pair.name(),
            Self::Hmac(HmacSpec::Sha224) => "HMAC_224",
            Self::Hmac(HmacSpec::Sha256) => "HMAC_256",
            Self::Hmac(HmacSpec::Sha384) => "HMAC_384",
            Self::Hmac(HmacSpec::Sha512) => "HMAC_512",
        }
    }

    /// As it goes over the wire.
    pub(crate) fn wire(self) -> api::KeySpec {
        api::KeySpec::from(self.name())
    }

    /// As the deprecated member `CustomerMasterKeySpec` has it, which knows the older specs alone.
    pub(crate) fn customer_master_key_spec(self) -> CustomerMasterKeySpec {
        CustomerMasterKeySpec::from(self.name())
    }

    /// What such a key is for where the caller need not say.
    pub(crate) const fn usage_default(self) -> Option<Usage> {
        match self {
            Self::Symmetric => Some(Usage::EncryptDecrypt),
            Self::Pair(_) | Self::Hmac(_) => None,
        }
    }

    /// Whether such a key may be made for `usage`.
    pub(crate) const fn can(self, usage: Usage) -> bool {
        match (self, usage) {
            (Self::Symmetric, Usage::EncryptDecrypt)
            | (Self::Hmac(_), Usage::GenerateVerifyMac) => true,
            (Self::Pair(pair), Usage::SignVerify) => !pair.is_ml_kem(),
            (Self::Pair(pair), Usage::EncapsulateDecapsulate) => pair.is_ml_kem(),
            (Self::Pair(pair), Usage::EncryptDecrypt) => pair.is_rsa(),
            (Self::Pair(pair), Usage::KeyAgreement) => {
                matches!(pair, PairSpec::P256 | PairSpec::P384 | PairSpec::P521)
            }
            _ => false,
        }
    }
}

impl PairSpec {
    /// AWS's name of it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Rsa2048 => "RSA_2048",
            Self::Rsa3072 => "RSA_3072",
            Self::Rsa4096 => "RSA_4096",
            Self::P256 => "ECC_NIST_P256",
            Self::P384 => "ECC_NIST_P384",
            Self::P521 => "ECC_NIST_P521",
            Self::P256k1 => "ECC_SECG_P256K1",
            Self::Ed25519 => "ECC_NIST_EDWARDS25519",
            Self::MlDsa44 => "ML_DSA_44",
            Self::MlDsa65 => "ML_DSA_65",
            Self::MlDsa87 => "ML_DSA_87",
            Self::MlKem512 => "ML_KEM_512",
            Self::MlKem768 => "ML_KEM_768",
            Self::MlKem1024 => "ML_KEM_1024",
        }
    }

    /// Whether it is one of RSA.
    pub(crate) const fn is_rsa(self) -> bool {
        matches!(self, Self::Rsa2048 | Self::Rsa3072 | Self::Rsa4096)
    }

    /// The length of the modulus of RSA, in bytes; 0 for other keys.
    pub(crate) const fn modulus_bytes(self) -> usize {
        match self {
            Self::Rsa2048 => 256,
            Self::Rsa3072 => 384,
            Self::Rsa4096 => 512,
            _ => 0,
        }
    }

    /// Whether the key is one of ML-DSA.
    pub(crate) const fn is_ml_dsa(self) -> bool {
        matches!(self, Self::MlDsa44 | Self::MlDsa65 | Self::MlDsa87)
    }

    /// Whether the key is one of ML-KEM.
    pub(crate) const fn is_ml_kem(self) -> bool {
        matches!(self, Self::MlKem512 | Self::MlKem768 | Self::MlKem1024)
    }

    /// As the cryptography knows it.
    pub(crate) const fn asymmetric(self) -> AsymmetricSpec {
        match self {
            Self::Rsa2048 => AsymmetricSpec::Rsa2048,
            Self::Rsa3072 => AsymmetricSpec::Rsa3072,
            Self::Rsa4096 => AsymmetricSpec::Rsa4096,
            Self::P256 => AsymmetricSpec::P256,
            Self::P384 => AsymmetricSpec::P384,
            Self::P521 => AsymmetricSpec::P521,
            Self::P256k1 => AsymmetricSpec::P256k1,
            Self::Ed25519 => AsymmetricSpec::Ed25519,
            Self::MlDsa44 => AsymmetricSpec::MlDsa44,
            Self::MlDsa65 => AsymmetricSpec::MlDsa65,
            Self::MlDsa87 => AsymmetricSpec::MlDsa87,
            Self::MlKem512 => AsymmetricSpec::MlKem512,
            Self::MlKem768 => AsymmetricSpec::MlKem768,
            Self::MlKem1024 => AsymmetricSpec::MlKem1024,
        }
    }

    /// The spec of a data key pair; none for what is not built here.
    pub(crate) const fn of_data_key(spec: &api::DataKeyPairSpec) -> Option<Self> {
        use api::DataKeyPairSpec as Wire;
        Some(match spec {
            Wire::Rsa2048 => Self::Rsa2048,
            Wire::Rsa3072 => Self::Rsa3072,
            Wire::Rsa4096 => Self::Rsa4096,
            Wire::EccNistP256 => Self::P256,
            Wire::EccNistP384 => Self::P384,
            Wire::EccNistP521 => Self::P521,
            Wire::EccSecgP256k1 => Self::P256k1,
            Wire::EccNistEdwards25519 => Self::Ed25519,
            Wire::MlKem512 => Self::MlKem512,
            Wire::MlKem768 => Self::MlKem768,
            Wire::MlKem1024 => Self::MlKem1024,
            _ => return None,
        })
    }

    fn signing_algorithms(self) -> Vec<SigningAlgorithmSpec> {
        use SigningAlgorithmSpec as Alg;
        match self {
            Self::Rsa2048 | Self::Rsa3072 | Self::Rsa4096 => vec![
                Alg::RsassaPkcs1V15Sha256,
                Alg::RsassaPkcs1V15Sha384,
                Alg::RsassaPkcs1V15Sha512,
                Alg::RsassaPssSha256,
                Alg::RsassaPssSha384,
                Alg::RsassaPssSha512,
            ],
            Self::P256 | Self::P256k1 => vec![Alg::EcdsaSha256],
            Self::P384 => vec![Alg::EcdsaSha384],
            Self::P521 => vec![Alg::EcdsaSha512],
            Self::Ed25519 => vec![Alg::Ed25519Sha512, Alg::Ed25519PhSha512],
            Self::MlDsa44 | Self::MlDsa65 | Self::MlDsa87 => vec![Alg::MlDsaShake256],
            Self::MlKem512 | Self::MlKem768 | Self::MlKem1024 => Vec::new(),
        }
    }
}

impl HmacSpec {
    /// The one algorithm of such a key.
    pub(crate) const fn algorithm(self) -> MacAlgorithmSpec {
        match self {
            Self::Sha224 => MacAlgorithmSpec::HmacSha224,
            Self::Sha256 => MacAlgorithmSpec::HmacSha256,
            Self::Sha384 => MacAlgorithmSpec::HmacSha384,
            Self::Sha512 => MacAlgorithmSpec::HmacSha512,
        }
    }

    /// As the cryptography knows it.
    pub(crate) const fn hash(self) -> MacHash {
        match self {
            Self::Sha224 => MacHash::Sha224,
            Self::Sha256 => MacHash::Sha256,
            Self::Sha384 => MacHash::Sha384,
            Self::Sha512 => MacHash::Sha512,
        }
    }
}

impl Usage {
    /// The usage that a caller names; none for what is not built here.
    pub(crate) const fn named(usage: &KeyUsageType) -> Option<Self> {
        Some(match usage {
            KeyUsageType::EncryptDecrypt => Self::EncryptDecrypt,
            KeyUsageType::SignVerify => Self::SignVerify,
            KeyUsageType::GenerateVerifyMac => Self::GenerateVerifyMac,
            KeyUsageType::KeyAgreement => Self::KeyAgreement,
            KeyUsageType::EncapsulateDecapsulate => Self::EncapsulateDecapsulate,
            _ => return None,
        })
    }

    /// AWS's name of it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::EncryptDecrypt => "ENCRYPT_DECRYPT",
            Self::SignVerify => "SIGN_VERIFY",
            Self::GenerateVerifyMac => "GENERATE_VERIFY_MAC",
            Self::KeyAgreement => "KEY_AGREEMENT",
            Self::EncapsulateDecapsulate => "ENCAPSULATE_DECAPSULATE",
        }
    }

    /// As it goes over the wire.
    pub(crate) const fn wire(self) -> KeyUsageType {
        match self {
            Self::EncryptDecrypt => KeyUsageType::EncryptDecrypt,
            Self::SignVerify => KeyUsageType::SignVerify,
            Self::GenerateVerifyMac => KeyUsageType::GenerateVerifyMac,
            Self::KeyAgreement => KeyUsageType::KeyAgreement,
            Self::EncapsulateDecapsulate => KeyUsageType::EncapsulateDecapsulate,
        }
    }
}

impl TryFrom<String> for Spec {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, &'static str> {
        Self::named(&api::KeySpec::from(text.as_str())).ok_or("not a key spec")
    }
}

impl From<Spec> for String {
    fn from(spec: Spec) -> Self {
        spec.name().to_owned()
    }
}

/// The algorithms of a key, as its metadata lists them: one of the lists, by its usage.
#[derive(Debug, Default)]
pub(crate) struct Algorithms {
    pub(crate) encryption: Option<Vec<EncryptionAlgorithmSpec>>,
    pub(crate) signing: Option<Vec<SigningAlgorithmSpec>>,
    pub(crate) mac: Option<Vec<MacAlgorithmSpec>>,
    pub(crate) agreement: Option<Vec<KeyAgreementAlgorithmSpec>>,
    pub(crate) encapsulation: Option<Vec<EncapsulationAlgorithmSpec>>,
}

impl Algorithms {
    /// Those of a key of `spec` for `usage`.
    pub(crate) fn of(spec: Spec, usage: Usage) -> Self {
        let none = Self::default();
        match (spec, usage) {
            (Spec::Symmetric, Usage::EncryptDecrypt) => {
                Self { encryption: Some(vec![EncryptionAlgorithmSpec::SymmetricDefault]), ..none }
            }
            (Spec::Pair(_), Usage::EncryptDecrypt) => Self {
                encryption: Some(vec![
                    EncryptionAlgorithmSpec::RsaesOaepSha1,
                    EncryptionAlgorithmSpec::RsaesOaepSha256,
                ]),
                ..none
            },
            (Spec::Pair(pair), Usage::SignVerify) => {
                Self { signing: Some(pair.signing_algorithms()), ..none }
            }
            (Spec::Pair(_), Usage::KeyAgreement) => {
                Self { agreement: Some(vec![KeyAgreementAlgorithmSpec::Ecdh]), ..none }
            }
            (Spec::Pair(_), Usage::EncapsulateDecapsulate) => {
                Self { encapsulation: Some(vec![EncapsulationAlgorithmSpec::MlKem]), ..none }
            }
            (Spec::Hmac(hmac), Usage::GenerateVerifyMac) => {
                Self { mac: Some(vec![hmac.algorithm()]), ..none }
            }
            _ => none,
        }
    }
}
