//! Which algorithm a signature is of.

use crate::der;

/// 1.2.840.10045.4.3, the root of ECDSA with SHA-2 (RFC 5758).
const ECDSA: [u8; 7] = [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03];
/// 1.2.840.113549.1.1, the root of PKCS#1 (RFC 8017).
const PKCS1: [u8; 8] = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01];
/// 2.16.840.1.101.3.4.2, the root of hashes.
const HASHES: [u8; 8] = [0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02];
/// 2.16.840.1.101.3.4.3, the root of signatures (RFC 9881).
const SIGNATURES: [u8; 8] = [0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x03];
/// RSASSA-PSS among PKCS#1.
const PSS: u8 = 10;
/// The mask of PSS among PKCS#1.
const MGF1: u8 = 8;

/// An algorithm of signatures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignatureAlgorithm {
    /// ECDSA with SHA-256.
    EcdsaSha256,
    /// ECDSA with SHA-384.
    EcdsaSha384,
    /// ECDSA with SHA-512.
    EcdsaSha512,
    /// RSASSA-PKCS1-v1_5 with SHA-256.
    RsaSha256,
    /// RSASSA-PKCS1-v1_5 with SHA-384.
    RsaSha384,
    /// RSASSA-PKCS1-v1_5 with SHA-512.
    RsaSha512,
    /// RSASSA-PSS with SHA-256.
    PssSha256,
    /// RSASSA-PSS with SHA-384.
    PssSha384,
    /// RSASSA-PSS with SHA-512.
    PssSha512,
    /// ML-DSA-44.
    MlDsa44,
    /// ML-DSA-65.
    MlDsa65,
    /// ML-DSA-87.
    MlDsa87,
}

impl SignatureAlgorithm {
    /// As an AlgorithmIdentifier.
    #[must_use]
    pub fn identifier(self) -> Vec<u8> {
        let parts = match self {
            Self::EcdsaSha256 => return plain(&ECDSA, 2),
            Self::EcdsaSha384 => return plain(&ECDSA, 3),
            Self::EcdsaSha512 => return plain(&ECDSA, 4),
            Self::MlDsa44 => return plain(&SIGNATURES, 17),
            Self::MlDsa65 => return plain(&SIGNATURES, 18),
            Self::MlDsa87 => return plain(&SIGNATURES, 19),
            Self::RsaSha256 => return with_null(&PKCS1, 11),
            Self::RsaSha384 => return with_null(&PKCS1, 12),
            Self::RsaSha512 => return with_null(&PKCS1, 13),
            Self::PssSha256 => (1, 32),
            Self::PssSha384 => (2, 48),
            Self::PssSha512 => (3, 64),
        };
        pss(parts)
    }
}

fn pss((hash, salt_bytes): (u8, u8)) -> Vec<u8> {
    let hash = with_null(&HASHES, hash);
    let mask = der::write(der::SEQUENCE, &[&identifier(&PKCS1, MGF1), &hash]);
    let parameters = der::write(
        der::SEQUENCE,
        &[
            &der::write(der::CONTEXT_0, &[&hash]),
            &der::write(der::CONTEXT_1, &[&mask]),
            &der::write(der::CONTEXT_2, &[&der::write(der::INTEGER, &[&[salt_bytes]])]),
        ],
    );
    der::write(der::SEQUENCE, &[&identifier(&PKCS1, PSS), &parameters])
}

fn identifier(root: &[u8], last: u8) -> Vec<u8> {
    der::write(der::OID, &[root, &[last]])
}

fn plain(root: &[u8], last: u8) -> Vec<u8> {
    der::write(der::SEQUENCE, &[&identifier(root, last)])
}

fn with_null(root: &[u8], last: u8) -> Vec<u8> {
    der::write(der::SEQUENCE, &[&identifier(root, last), &der::write(der::NULL, &[])])
}
