//! Signatures of certificates, and private keys as people have them.

#![cfg(test)]

use envelope::AsymmetricSpec;
use envelope::asymmetric::{
    Message, PrivateKey, PrivateKeyUse, SignatureHash, SignatureScheme, generate,
    message_representative,
};
use envelope::certificates::{
    PrivateKeyFault, Signed, encrypted_private_key, is_signature, private_key, spec_of,
};
use envelope::random::SystemRandom;
use secret::Secret;
use x509::pem;

fn in_pem(label: &str, contents: &[u8]) -> Secret<Vec<u8>> {
    Secret::new(pem::write(label, contents).into_bytes())
}

#[test]
fn a_private_key_belongs_to_its_public_key() {
    for spec in [AsymmetricSpec::Rsa2048, AsymmetricSpec::P256, AsymmetricSpec::P521] {
        let (pair, other) = (generate(spec).unwrap(), generate(spec).unwrap());
        assert_eq!(spec_of(&pair.public_key), Some(spec));
        let text = in_pem("PRIVATE KEY", pair.private_key.reveal());
        assert!(private_key(&text, &pair.public_key).is_ok(), "{spec:?}");
        let fault = private_key(&text, &other.public_key).err();
        assert_eq!(fault, Some(PrivateKeyFault::OtherKey));
        let text = in_pem("ENCRYPTED PRIVATE KEY", pair.private_key.reveal());
        assert_eq!(private_key(&text, &pair.public_key).err(), Some(PrivateKeyFault::Encrypted));
        let text = Secret::new(b"none".to_vec());
        assert_eq!(private_key(&text, &pair.public_key).err(), Some(PrivateKeyFault::Form));
    }
}

#[test]
fn a_signature_is_that_of_its_key_alone() {
    let cases = [
        (
            AsymmetricSpec::P384,
            SignatureScheme::Ecdsa(SignatureHash::Sha384),
            x509::SignatureAlgorithm::EcdsaSha384,
        ),
        (
            AsymmetricSpec::Rsa2048,
            SignatureScheme::RsaPss(SignatureHash::Sha256),
            x509::SignatureAlgorithm::PssSha256,
        ),
        (AsymmetricSpec::MlDsa65, SignatureScheme::MlDsa, x509::SignatureAlgorithm::MlDsa65),
    ];
    for (spec, scheme, algorithm) in cases {
        let pair = generate(spec).unwrap();
        let key = PrivateKey::parse(spec, PrivateKeyUse::Sign, &pair.private_key).unwrap();
        let signature = key.sign(scheme, Message::Raw(b"body")).unwrap();
        let identifier = algorithm.identifier();
        let algorithm = x509::der::only(&identifier, x509::der::SEQUENCE).unwrap().contents;
        let signed = Signed { body: b"body", algorithm, signature: &signature };
        assert!(is_signature(signed, &pair.public_key), "{spec:?}");
        assert!(!is_signature(Signed { body: b"other", ..signed }, &pair.public_key));
        let other = generate(spec).unwrap();
        assert!(!is_signature(signed, &other.public_key));
    }
}

#[test]
fn an_encrypted_key_shows_nothing_of_it() {
    let pair = generate(AsymmetricSpec::P256).unwrap();
    let text = encrypted_private_key(&pair.private_key, b"secret", &SystemRandom).unwrap();
    let sealed = pem::read_one(text.as_bytes(), "ENCRYPTED PRIVATE KEY").unwrap();
    let part = &pair.private_key.reveal()[40..60];
    assert!(!sealed.windows(part.len()).any(|window| window == part));
}

#[test]
fn a_signature_of_mu_is_one_of_the_message() {
    let pair = generate(AsymmetricSpec::MlDsa44).unwrap();
    let spec = AsymmetricSpec::MlDsa44;
    let key = PrivateKey::parse(spec, PrivateKeyUse::Sign, &pair.private_key).unwrap();
    let mu = message_representative(spec, &pair.public_key, b"body").unwrap();
    let signature = key.sign(SignatureScheme::MlDsa, Message::Mu(&mu)).unwrap();
    let algorithm = x509::SignatureAlgorithm::MlDsa44.identifier();
    let algorithm = x509::der::only(&algorithm, x509::der::SEQUENCE).unwrap().contents;
    let signed = Signed { body: b"body", algorithm, signature: &signature };
    assert!(is_signature(signed, &pair.public_key));
}
