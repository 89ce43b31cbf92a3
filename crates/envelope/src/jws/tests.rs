use super::{JwsAlgorithm, JwsCurve, JwsKey};
use crate::asymmetric::{self, Message, PrivateKey, PrivateKeyUse, SignatureHash, SignatureScheme};
use crate::{AsymmetricSpec, EnvelopeError};

fn hex(text: &str) -> Vec<u8> {
    hex::decode(text).unwrap()
}

/// RFC 7515, appendix A.3: ES256.
#[test]
fn the_elliptic_example_of_the_specification_holds() {
    let key = JwsKey::ec(
        JwsCurve::P256,
        &hex("7fcdce2770f6c45d4183cbee6fdb4b7b580733357be9ef13bacf6e3c7bd15445"),
        &hex("c7f144cd1bbd9b7e872cdfedb9eeb9f4b3695d6ea90b24ad8a4623288588e5ad"),
    );
    let message = "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";
    let signature = hex(
        "0ed1215379636c483c2f7f155807d402a3b228033af97c7e17819ac3169ea665c50a07d38c3c70e5d8f12daf084a5480a66590c5f293509a8f3f7f8a83a354d5",
    );
    let key = key.unwrap();
    key.verify(JwsAlgorithm::Es256, message.as_bytes(), &signature).unwrap();
    for at in [0, 31, 32, 63] {
        let mut altered = signature.clone();
        altered[at] ^= 1;
        let refused = key.verify(JwsAlgorithm::Es256, message.as_bytes(), &altered);
        assert!(matches!(refused, Err(EnvelopeError::NotAuthentic)));
    }
    for other in [JwsAlgorithm::Es384, JwsAlgorithm::Es512, JwsAlgorithm::Rs256] {
        assert!(!key.fits(other));
        let refused = key.verify(other, message.as_bytes(), &signature);
        assert!(matches!(refused, Err(EnvelopeError::NotAuthentic)));
    }
}

/// The modulus and exponent in a SubjectPublicKeyInfo of a key of 2,048 bits, whose lengths are known.
fn components(public_key: &[u8]) -> (Vec<u8>, Vec<u8>) {
    let (rest, exponent) = public_key.split_at(public_key.len() - 3);
    let modulus = &rest[rest.len() - 2 - 256..rest.len() - 2];
    (modulus.to_vec(), exponent.to_vec())
}

#[test]
fn signatures_of_rsa_hold_under_their_own_hash_alone() {
    let pair = asymmetric::generate(AsymmetricSpec::Rsa2048).unwrap();
    let private =
        PrivateKey::parse(AsymmetricSpec::Rsa2048, PrivateKeyUse::Sign, &pair.private_key);
    let private = private.unwrap();
    let (modulus, exponent) = components(&pair.public_key);
    let key = JwsKey::rsa(&[&[0], &*modulus].concat(), &exponent).unwrap();
    let algorithms = [
        (JwsAlgorithm::Rs256, SignatureHash::Sha256),
        (JwsAlgorithm::Rs384, SignatureHash::Sha384),
        (JwsAlgorithm::Rs512, SignatureHash::Sha512),
    ];
    for (algorithm, hash) in algorithms {
        let scheme = SignatureScheme::RsaPkcs1(hash);
        let signature = private.sign(scheme, Message::Raw(b"message")).unwrap();
        for (other, _) in algorithms {
            let verified = key.verify(other, b"message", &signature);
            assert_eq!(verified.is_ok(), other == algorithm);
        }
        assert!(key.verify(algorithm, b"messagf", &signature).is_err());
        assert!(key.verify(JwsAlgorithm::Es256, b"message", &signature).is_err());
    }
    // The other padding is no signature of these algorithms.
    let scheme = SignatureScheme::RsaPss(SignatureHash::Sha256);
    let signature = private.sign(scheme, Message::Raw(b"message")).unwrap();
    assert!(key.verify(JwsAlgorithm::Rs256, b"message", &signature).is_err());
}

#[test]
fn what_is_no_key_is_refused() {
    assert!(JwsKey::rsa(&[0xff; 128], &[1, 0, 1]).is_none(), "1,024 bits");
    assert!(JwsKey::rsa(&[0xff; 1_025], &[1, 0, 1]).is_none());
    assert!(JwsKey::rsa(&[0xff; 256], &[]).is_none());
    assert!(JwsKey::rsa(&[0xff; 256], &[0xff; 5]).is_none());
    assert!(JwsKey::ec(JwsCurve::P256, &[1; 31], &[1; 32]).is_none());
    assert!(JwsKey::ec(JwsCurve::P384, &[1; 32], &[1; 32]).is_none());
    let off_the_curve = JwsKey::ec(JwsCurve::P256, &[1; 32], &[1; 32]).unwrap();
    assert!(off_the_curve.verify(JwsAlgorithm::Es256, b"m", &[1; 64]).is_err());
    for name in ["none", "HS256", "PS256", "ES256K", "rs256", ""] {
        assert!(JwsAlgorithm::parse(name).is_none(), "{name}");
    }
}
