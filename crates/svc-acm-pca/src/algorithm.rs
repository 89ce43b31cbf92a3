//! The keys of authorities, and what they sign with.
//!
//! Source: <https://docs.aws.amazon.com/privateca/latest/userguide/supported-algorithms.html>

use x509::SignatureAlgorithm;

/// The hash of a signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hash {
    Sha256,
    Sha384,
    Sha512,
}

/// An algorithm of signatures.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Algorithm {
    /// As this API calls it.
    pub(crate) name: &'static str,
    /// As certificates do.
    pub(crate) x509: SignatureAlgorithm,
    /// As KMS does.
    pub(crate) kms: &'static str,
    /// None where the message itself is signed.
    pub(crate) hash: Option<Hash>,
    /// The keys that sign with it.
    keys: &'static [&'static str],
}

const RSA: &[&str] = &["RSA_2048", "RSA_3072", "RSA_4096"];

static ALGORITHMS: [Algorithm; 12] = [
    Algorithm {
        name: "SHA256WITHECDSA",
        x509: SignatureAlgorithm::EcdsaSha256,
        kms: "ECDSA_SHA_256",
        hash: Some(Hash::Sha256),
        keys: &["EC_prime256v1"],
    },
    Algorithm {
        name: "SHA384WITHECDSA",
        x509: SignatureAlgorithm::EcdsaSha384,
        kms: "ECDSA_SHA_384",
        hash: Some(Hash::Sha384),
        keys: &["EC_secp384r1"],
    },
    Algorithm {
        name: "SHA512WITHECDSA",
        x509: SignatureAlgorithm::EcdsaSha512,
        kms: "ECDSA_SHA_512",
        hash: Some(Hash::Sha512),
        keys: &["EC_secp521r1"],
    },
    Algorithm {
        name: "SHA256WITHRSA",
        x509: SignatureAlgorithm::RsaSha256,
        kms: "RSASSA_PKCS1_V1_5_SHA_256",
        hash: Some(Hash::Sha256),
        keys: RSA,
    },
    Algorithm {
        name: "SHA384WITHRSA",
        x509: SignatureAlgorithm::RsaSha384,
        kms: "RSASSA_PKCS1_V1_5_SHA_384",
        hash: Some(Hash::Sha384),
        keys: RSA,
    },
    Algorithm {
        name: "SHA512WITHRSA",
        x509: SignatureAlgorithm::RsaSha512,
        kms: "RSASSA_PKCS1_V1_5_SHA_512",
        hash: Some(Hash::Sha512),
        keys: RSA,
    },
    Algorithm {
        name: "SHA256WITHRSA_PSS",
        x509: SignatureAlgorithm::PssSha256,
        kms: "RSASSA_PSS_SHA_256",
        hash: Some(Hash::Sha256),
        keys: RSA,
    },
    Algorithm {
        name: "SHA384WITHRSA_PSS",
        x509: SignatureAlgorithm::PssSha384,
        kms: "RSASSA_PSS_SHA_384",
        hash: Some(Hash::Sha384),
        keys: RSA,
    },
    Algorithm {
        name: "SHA512WITHRSA_PSS",
        x509: SignatureAlgorithm::PssSha512,
        kms: "RSASSA_PSS_SHA_512",
        hash: Some(Hash::Sha512),
        keys: RSA,
    },
    Algorithm {
        name: "ML_DSA_44",
        x509: SignatureAlgorithm::MlDsa44,
        kms: "ML_DSA_SHAKE_256",
        hash: None,
        keys: &["ML_DSA_44"],
    },
    Algorithm {
        name: "ML_DSA_65",
        x509: SignatureAlgorithm::MlDsa65,
        kms: "ML_DSA_SHAKE_256",
        hash: None,
        keys: &["ML_DSA_65"],
    },
    Algorithm {
        name: "ML_DSA_87",
        x509: SignatureAlgorithm::MlDsa87,
        kms: "ML_DSA_SHAKE_256",
        hash: None,
        keys: &["ML_DSA_87"],
    },
];

impl Algorithm {
    /// The algorithm of that name, where keys of that kind sign with it.
    pub(crate) fn of(name: &str, key_algorithm: &str) -> Option<&'static Self> {
        ALGORITHMS
            .iter()
            .find(|algorithm| algorithm.name == name && algorithm.keys.contains(&key_algorithm))
    }
}

/// What KMS calls keys of that kind; none of what it does not make.
pub(crate) fn kms_spec(key_algorithm: &str) -> Option<&'static str> {
    Some(match key_algorithm {
        "RSA_2048" => "RSA_2048",
        "RSA_3072" => "RSA_3072",
        "RSA_4096" => "RSA_4096",
        "EC_prime256v1" => "ECC_NIST_P256",
        "EC_secp384r1" => "ECC_NIST_P384",
        "EC_secp521r1" => "ECC_NIST_P521",
        "ML_DSA_44" => "ML_DSA_44",
        "ML_DSA_65" => "ML_DSA_65",
        "ML_DSA_87" => "ML_DSA_87",
        _ => return None,
    })
}
