//! A key of KMS as an object of a token.

use cryptoki_sys as ck;
use cryptoki_sys::{CK_KEY_TYPE, CK_MECHANISM_TYPE, CK_ULONG};

use crate::der::{self, PublicKey};
use crate::kms::{Fault, Metadata};

/// A curve.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Curve {
    P256,
    P384,
    P521,
    P256k1,
}

impl Curve {
    pub(crate) const ALL: [Self; 4] = [Self::P256, Self::P384, Self::P521, Self::P256k1];

    /// Its object identifier in DER.
    pub(crate) const fn params(self) -> &'static [u8] {
        match self {
            Self::P256 => &[0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07],
            Self::P384 => &[0x06, 0x05, 0x2b, 0x81, 0x04, 0x00, 0x22],
            Self::P521 => &[0x06, 0x05, 0x2b, 0x81, 0x04, 0x00, 0x23],
            Self::P256k1 => &[0x06, 0x05, 0x2b, 0x81, 0x04, 0x00, 0x0a],
        }
    }

    /// The length of a coordinate, in bytes.
    pub(crate) const fn bytes(self) -> usize {
        match self {
            Self::P256 | Self::P256k1 => 32,
            Self::P384 => 48,
            Self::P521 => 66,
        }
    }

    /// The signing algorithm that KMS has for it, and the length of the digest that it takes.
    pub(crate) const fn algorithm(self) -> (&'static str, usize) {
        match self {
            Self::P256 | Self::P256k1 => ("ECDSA_SHA_256", 32),
            Self::P384 => ("ECDSA_SHA_384", 48),
            Self::P521 => ("ECDSA_SHA_512", 64),
        }
    }

    pub(crate) const fn spec(self) -> &'static str {
        match self {
            Self::P256 => "ECC_NIST_P256",
            Self::P384 => "ECC_NIST_P384",
            Self::P521 => "ECC_NIST_P521",
            Self::P256k1 => "ECC_SECG_P256K1",
        }
    }
}

/// A parameter set of ML-DSA (FIPS 204).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum MlDsa {
    Set44,
    Set65,
    Set87,
}

impl MlDsa {
    pub(crate) const ALL: [Self; 3] = [Self::Set44, Self::Set65, Self::Set87];

    /// PKCS#11's number for it.
    pub(crate) const fn set(self) -> CK_ULONG {
        match self {
            Self::Set44 => ck::CKP_ML_DSA_44,
            Self::Set65 => ck::CKP_ML_DSA_65,
            Self::Set87 => ck::CKP_ML_DSA_87,
        }
    }

    pub(crate) const fn spec(self) -> &'static str {
        match self {
            Self::Set44 => "ML_DSA_44",
            Self::Set65 => "ML_DSA_65",
            Self::Set87 => "ML_DSA_87",
        }
    }

    /// The length of a signature, in bytes.
    pub(crate) const fn signature_bytes(self) -> usize {
        match self {
            Self::Set44 => 2420,
            Self::Set65 => 3309,
            Self::Set87 => 4627,
        }
    }
}

/// A parameter set of ML-KEM (FIPS 203).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum MlKem {
    Set512,
    Set768,
    Set1024,
}

impl MlKem {
    pub(crate) const ALL: [Self; 3] = [Self::Set512, Self::Set768, Self::Set1024];

    /// PKCS#11's number for it.
    pub(crate) const fn set(self) -> CK_ULONG {
        match self {
            Self::Set512 => ck::CKP_ML_KEM_512,
            Self::Set768 => ck::CKP_ML_KEM_768,
            Self::Set1024 => ck::CKP_ML_KEM_1024,
        }
    }

    pub(crate) const fn spec(self) -> &'static str {
        match self {
            Self::Set512 => "ML_KEM_512",
            Self::Set768 => "ML_KEM_768",
            Self::Set1024 => "ML_KEM_1024",
        }
    }

    /// The length of a ciphertext, in bytes.
    pub(crate) const fn ciphertext_bytes(self) -> usize {
        match self {
            Self::Set512 => 768,
            Self::Set768 => 1088,
            Self::Set1024 => 1568,
        }
    }
}

/// The object identifier of Ed25519 (RFC 8410) in DER.
pub(crate) const ED25519_PARAMS: [u8; 5] = [0x06, 0x03, 0x2b, 0x65, 0x70];

/// What a key is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Spec {
    /// AES of KMS, with its own form of ciphertext.
    Symmetric,
    /// RSA, and the bytes of its modulus.
    Rsa(usize),
    Ec(Curve),
    Ed25519,
    MlDsa(MlDsa),
    MlKem(MlKem),
    /// HMAC, by its PKCS#11 mechanism, KMS's name for it, and its length in bytes.
    Hmac(CK_MECHANISM_TYPE, &'static str, usize),
}

impl Spec {
    /// By KMS's name; none for what this interface has no words for.
    pub(crate) fn parse(name: &str) -> Option<Self> {
        let curve = Curve::ALL.into_iter().find(|curve| curve.spec() == name).map(Self::Ec);
        let ml_dsa = MlDsa::ALL.into_iter().find(|set| set.spec() == name).map(Self::MlDsa);
        let ml_kem = MlKem::ALL.into_iter().find(|set| set.spec() == name).map(Self::MlKem);
        Some(match name {
            "SYMMETRIC_DEFAULT" => Self::Symmetric,
            "RSA_2048" => Self::Rsa(256),
            "RSA_3072" => Self::Rsa(384),
            "RSA_4096" => Self::Rsa(512),
            "ECC_NIST_EDWARDS25519" => Self::Ed25519,
            "HMAC_224" => Self::Hmac(ck::CKM_SHA224_HMAC, "HMAC_SHA_224", 28),
            "HMAC_256" => Self::Hmac(ck::CKM_SHA256_HMAC, "HMAC_SHA_256", 32),
            "HMAC_384" => Self::Hmac(ck::CKM_SHA384_HMAC, "HMAC_SHA_384", 48),
            "HMAC_512" => Self::Hmac(ck::CKM_SHA512_HMAC, "HMAC_SHA_512", 64),
            _ => curve.or(ml_dsa).or(ml_kem)?,
        })
    }

    pub(crate) const fn key_type(self) -> CK_KEY_TYPE {
        match self {
            Self::Symmetric => ck::CKK_AES,
            Self::Rsa(_) => ck::CKK_RSA,
            Self::Ec(_) => ck::CKK_EC,
            Self::Ed25519 => ck::CKK_EC_EDWARDS,
            Self::MlDsa(_) => ck::CKK_ML_DSA,
            Self::MlKem(_) => ck::CKK_ML_KEM,
            Self::Hmac(..) => ck::CKK_GENERIC_SECRET,
        }
    }

    pub(crate) const fn is_pair(self) -> bool {
        !matches!(self, Self::Symmetric | Self::Hmac(..))
    }
}

/// What a key is for: KMS gives each one use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Usage {
    Sign,
    Encrypt,
    Agree,
    Encapsulate,
    Mac,
}

impl Usage {
    pub(crate) fn parse(name: &str) -> Option<Self> {
        Some(match name {
            "SIGN_VERIFY" => Self::Sign,
            "ENCRYPT_DECRYPT" => Self::Encrypt,
            "KEY_AGREEMENT" => Self::Agree,
            "ENCAPSULATE_DECAPSULATE" => Self::Encapsulate,
            "GENERATE_VERIFY_MAC" => Self::Mac,
            _ => return None,
        })
    }
}

/// What never changes of a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Facts {
    pub(crate) id: String,
    /// What calls name: a key of another account has no other name.
    pub(crate) arn: String,
    pub(crate) spec: Spec,
    pub(crate) usage: Usage,
    /// Whether its material was made by KMS, and so was never anywhere else.
    pub(crate) is_local: bool,
}

impl Facts {
    /// From what DescribeKey says; none for keys that programs cannot use here: those of other services, and
    /// kinds that PKCS#11 has no words for.
    pub(crate) fn read(metadata: &Metadata<'_>) -> Option<Self> {
        if metadata.key_manager != "CUSTOMER" {
            return None;
        }
        Some(Self {
            id: metadata.key_id.to_owned(),
            arn: metadata.arn.to_owned(),
            spec: Spec::parse(metadata.key_spec)?,
            usage: Usage::parse(metadata.key_usage)?,
            is_local: matches!(metadata.origin, "AWS_KMS" | "AWS_CLOUDHSM"),
        })
    }
}

/// The public half of a key, as it is shown.
#[derive(Debug, Clone)]
pub(crate) struct Public {
    pub(crate) spki: Vec<u8>,
    pub(crate) key: PublicKey,
}

impl Public {
    pub(crate) fn read(spki: &[u8]) -> Result<Self, Fault> {
        let key = der::public_key(spki).ok_or(Fault::Malformed)?;
        Ok(Self { spki: spki.to_vec(), key })
    }
}

/// A half of a key, or a whole one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Half {
    Private,
    Public,
    Secret,
}
