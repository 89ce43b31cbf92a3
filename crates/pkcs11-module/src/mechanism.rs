//! The mechanisms of every token, and what they are for.

use cryptoki_sys as ck;
use cryptoki_sys::{CK_FLAGS, CK_MECHANISM_INFO, CK_MECHANISM_TYPE, CK_ULONG};

use crate::key::{Spec, Usage};
use crate::rv::Rv;

/// KMS's own encryption, in its own form of ciphertext. Its parameter is the encryption context: none, or a JSON
/// object of strings.
pub(crate) const KMS_ENCRYPTION: CK_MECHANISM_TYPE = ck::CKM_VENDOR_DEFINED | 0x4952_4b01;
/// A data key of KMS. Its parameter is a JSON object: `KeyId`, and `EncryptionContext` where there is one.
pub(crate) const KMS_DATA_KEY: CK_MECHANISM_TYPE = ck::CKM_VENDOR_DEFINED | 0x4952_4b02;

const SIGN: CK_FLAGS = ck::CKF_SIGN | ck::CKF_VERIFY;
const ENCRYPT: CK_FLAGS = ck::CKF_ENCRYPT | ck::CKF_DECRYPT | ck::CKF_WRAP | ck::CKF_UNWRAP;
const CURVES: CK_FLAGS =
    ck::CKF_EC_F_P | ck::CKF_EC_NAMEDCURVE | ck::CKF_EC_OID | ck::CKF_EC_UNCOMPRESS;

/// A mechanism: the least and the greatest size of a key in PKCS#11's unit for it, and its flags.
#[derive(Debug, Clone, Copy)]
struct Entry(CK_MECHANISM_TYPE, CK_ULONG, CK_ULONG, CK_FLAGS);

/// Every mechanism. Each works in KMS (`CKF_HW`, as far as the program is concerned).
const ALL: [Entry; 30] = [
    Entry(ck::CKM_RSA_PKCS_KEY_PAIR_GEN, 2048, 4096, ck::CKF_GENERATE_KEY_PAIR),
    Entry(ck::CKM_RSA_PKCS, 2048, 4096, SIGN),
    Entry(ck::CKM_SHA256_RSA_PKCS, 2048, 4096, SIGN),
    Entry(ck::CKM_SHA384_RSA_PKCS, 2048, 4096, SIGN),
    Entry(ck::CKM_SHA512_RSA_PKCS, 2048, 4096, SIGN),
    Entry(ck::CKM_RSA_PKCS_PSS, 2048, 4096, SIGN),
    Entry(ck::CKM_SHA256_RSA_PKCS_PSS, 2048, 4096, SIGN),
    Entry(ck::CKM_SHA384_RSA_PKCS_PSS, 2048, 4096, SIGN),
    Entry(ck::CKM_SHA512_RSA_PKCS_PSS, 2048, 4096, SIGN),
    Entry(ck::CKM_RSA_PKCS_OAEP, 2048, 4096, ENCRYPT),
    Entry(ck::CKM_EC_KEY_PAIR_GEN, 256, 521, ck::CKF_GENERATE_KEY_PAIR | CURVES),
    Entry(ck::CKM_ECDSA, 256, 521, SIGN | CURVES),
    Entry(ck::CKM_ECDSA_SHA256, 256, 521, SIGN | CURVES),
    Entry(ck::CKM_ECDSA_SHA384, 256, 521, SIGN | CURVES),
    Entry(ck::CKM_ECDSA_SHA512, 256, 521, SIGN | CURVES),
    Entry(ck::CKM_ECDH1_DERIVE, 256, 521, ck::CKF_DERIVE | CURVES),
    Entry(ck::CKM_EC_EDWARDS_KEY_PAIR_GEN, 255, 255, ck::CKF_GENERATE_KEY_PAIR | ck::CKF_EC_OID),
    Entry(ck::CKM_EDDSA, 255, 255, SIGN | ck::CKF_EC_OID),
    // Sizes of these are those of public keys, in bytes.
    Entry(ck::CKM_ML_DSA_KEY_PAIR_GEN, 1312, 2592, ck::CKF_GENERATE_KEY_PAIR),
    Entry(ck::CKM_ML_DSA, 1312, 2592, SIGN),
    Entry(ck::CKM_ML_KEM_KEY_PAIR_GEN, 800, 1568, ck::CKF_GENERATE_KEY_PAIR),
    Entry(ck::CKM_ML_KEM, 800, 1568, ck::CKF_ENCAPSULATE | ck::CKF_DECAPSULATE),
    Entry(ck::CKM_GENERIC_SECRET_KEY_GEN, 28, 64, ck::CKF_GENERATE),
    Entry(ck::CKM_SHA224_HMAC, 28, 28, SIGN),
    Entry(ck::CKM_SHA256_HMAC, 32, 32, SIGN),
    Entry(ck::CKM_SHA384_HMAC, 48, 48, SIGN),
    Entry(ck::CKM_SHA512_HMAC, 64, 64, SIGN),
    Entry(ck::CKM_AES_KEY_GEN, 32, 32, ck::CKF_GENERATE),
    Entry(KMS_ENCRYPTION, 32, 32, ENCRYPT),
    Entry(KMS_DATA_KEY, 1, 1024, ck::CKF_GENERATE),
];

/// The types of all.
pub(crate) fn list() -> Vec<CK_MECHANISM_TYPE> {
    ALL.iter().map(|entry| entry.0).collect()
}

pub(crate) fn info(kind: CK_MECHANISM_TYPE) -> Result<CK_MECHANISM_INFO, Rv> {
    let entry = ALL.iter().find(|entry| entry.0 == kind);
    let Entry(_, least, greatest, flags) = entry.ok_or(Rv(ck::CKR_MECHANISM_INVALID))?;
    Ok(CK_MECHANISM_INFO {
        ulMinKeySize: *least,
        ulMaxKeySize: *greatest,
        flags: flags | ck::CKF_HW,
    })
}

/// The mechanisms that a key works with.
pub(crate) fn of(spec: Spec, usage: Usage) -> Vec<CK_MECHANISM_TYPE> {
    let is_rsa_signature =
        |kind: &CK_MECHANISM_TYPE| RSA_PKCS.iter().chain(&RSA_PSS).any(|(rsa, _)| rsa == kind);
    match (spec, usage) {
        (Spec::Symmetric, _) => vec![KMS_ENCRYPTION],
        (Spec::Hmac(kind, ..), _) => vec![kind],
        (Spec::Rsa(_), Usage::Sign) => list().into_iter().filter(is_rsa_signature).collect(),
        (Spec::Rsa(_), _) => vec![ck::CKM_RSA_PKCS_OAEP],
        (Spec::Ed25519, _) => vec![ck::CKM_EDDSA],
        (Spec::MlDsa(_), _) => vec![ck::CKM_ML_DSA],
        (Spec::MlKem(_), _) => vec![ck::CKM_ML_KEM],
        (Spec::Ec(_), Usage::Agree) => vec![ck::CKM_ECDH1_DERIVE],
        (Spec::Ec(_), _) => ECDSA.iter().map(|(kind, _)| *kind).collect(),
    }
}

/// A digest of SHA-2.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hash {
    Sha256,
    Sha384,
    Sha512,
}

impl Hash {
    pub(crate) const ALL: [Self; 3] = [Self::Sha256, Self::Sha384, Self::Sha512];

    pub(crate) const fn bytes(self) -> usize {
        match self {
            Self::Sha256 => 32,
            Self::Sha384 => 48,
            Self::Sha512 => 64,
        }
    }

    /// Its mechanism, as parameters name it, and the mask generation function that goes with it.
    pub(crate) const fn kinds(self) -> (CK_MECHANISM_TYPE, CK_ULONG) {
        match self {
            Self::Sha256 => (ck::CKM_SHA256, ck::CKG_MGF1_SHA256),
            Self::Sha384 => (ck::CKM_SHA384, ck::CKG_MGF1_SHA384),
            Self::Sha512 => (ck::CKM_SHA512, ck::CKG_MGF1_SHA512),
        }
    }

    pub(crate) const fn pkcs1(self) -> &'static str {
        match self {
            Self::Sha256 => "RSASSA_PKCS1_V1_5_SHA_256",
            Self::Sha384 => "RSASSA_PKCS1_V1_5_SHA_384",
            Self::Sha512 => "RSASSA_PKCS1_V1_5_SHA_512",
        }
    }

    pub(crate) const fn pss(self) -> &'static str {
        match self {
            Self::Sha256 => "RSASSA_PSS_SHA_256",
            Self::Sha384 => "RSASSA_PSS_SHA_384",
            Self::Sha512 => "RSASSA_PSS_SHA_512",
        }
    }

    /// What stands before a digest in the `DigestInfo` of RFC 8017, section 9.2.
    pub(crate) const fn digest_info(self) -> [u8; 19] {
        let (whole, last, length) = match self {
            Self::Sha256 => (0x31, 0x01, 0x20),
            Self::Sha384 => (0x41, 0x02, 0x30),
            Self::Sha512 => (0x51, 0x03, 0x40),
        };
        [
            0x30, whole, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02,
            last, 0x05, 0x00, 0x04, length,
        ]
    }
}

/// The mechanisms of RSA PKCS, each with the digest that it makes; none where the program has made it.
pub(crate) const RSA_PKCS: [(CK_MECHANISM_TYPE, Option<Hash>); 4] = [
    (ck::CKM_RSA_PKCS, None),
    (ck::CKM_SHA256_RSA_PKCS, Some(Hash::Sha256)),
    (ck::CKM_SHA384_RSA_PKCS, Some(Hash::Sha384)),
    (ck::CKM_SHA512_RSA_PKCS, Some(Hash::Sha512)),
];

/// The mechanisms of RSA PSS, each with the digest that it makes; none where the program has made it.
pub(crate) const RSA_PSS: [(CK_MECHANISM_TYPE, Option<Hash>); 4] = [
    (ck::CKM_RSA_PKCS_PSS, None),
    (ck::CKM_SHA256_RSA_PKCS_PSS, Some(Hash::Sha256)),
    (ck::CKM_SHA384_RSA_PKCS_PSS, Some(Hash::Sha384)),
    (ck::CKM_SHA512_RSA_PKCS_PSS, Some(Hash::Sha512)),
];

/// The mechanisms of ECDSA, each with the digest that it makes; none where the program has made it.
pub(crate) const ECDSA: [(CK_MECHANISM_TYPE, Option<Hash>); 4] = [
    (ck::CKM_ECDSA, None),
    (ck::CKM_ECDSA_SHA256, Some(Hash::Sha256)),
    (ck::CKM_ECDSA_SHA384, Some(Hash::Sha384)),
    (ck::CKM_ECDSA_SHA512, Some(Hash::Sha512)),
];
