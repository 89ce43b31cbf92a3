//! Kinds of keys, as ACM calls them.

use envelope::AsymmetricSpec;
use envelope::asymmetric::{SignatureHash, SignatureScheme};
use x509::SignatureAlgorithm;

/// The kind of that name; none of what is not made here.
pub(crate) fn spec(name: &str) -> Option<AsymmetricSpec> {
    Some(match name {
        "RSA_2048" => AsymmetricSpec::Rsa2048,
        "RSA_3072" => AsymmetricSpec::Rsa3072,
        "RSA_4096" => AsymmetricSpec::Rsa4096,
        "EC_prime256v1" => AsymmetricSpec::P256,
        "EC_secp384r1" => AsymmetricSpec::P384,
        "EC_secp521r1" => AsymmetricSpec::P521,
        _ => return None,
    })
}

/// What a kind is called; none of what is not taken here.
pub(crate) const fn name(spec: AsymmetricSpec) -> Option<&'static str> {
    Some(match spec {
        AsymmetricSpec::Rsa2048 => "RSA_2048",
        AsymmetricSpec::Rsa3072 => "RSA_3072",
        AsymmetricSpec::Rsa4096 => "RSA_4096",
        AsymmetricSpec::P256 => "EC_prime256v1",
        AsymmetricSpec::P384 => "EC_secp384r1",
        AsymmetricSpec::P521 => "EC_secp521r1",
        _ => return None,
    })
}

/// What a request is signed with by a key of that kind.
pub(crate) const fn signature(spec: AsymmetricSpec) -> (SignatureScheme, SignatureAlgorithm) {
    match spec {
        AsymmetricSpec::P256 => {
            (SignatureScheme::Ecdsa(SignatureHash::Sha256), SignatureAlgorithm::EcdsaSha256)
        }
        AsymmetricSpec::P384 => {
            (SignatureScheme::Ecdsa(SignatureHash::Sha384), SignatureAlgorithm::EcdsaSha384)
        }
        AsymmetricSpec::P521 => {
            (SignatureScheme::Ecdsa(SignatureHash::Sha512), SignatureAlgorithm::EcdsaSha512)
        }
        _ => (SignatureScheme::RsaPkcs1(SignatureHash::Sha256), SignatureAlgorithm::RsaSha256),
    }
}
