use secret::Secret;

use super::ScramVerifier;
use crate::error::EnvelopeError;
use crate::mac::hmac_sha256;
use crate::random::SystemRandom;

/// The exchange of RFC 7677, section 3: 4096 rounds, the password `pencil`.
#[test]
fn a_verifier_signs_as_rfc_7677_says() {
    let salt = hex::decode("5b6d99689d12358eeca04b141236fa81").unwrap();
    let verifier = ScramVerifier::of("pencil", salt.try_into().unwrap());
    let nonce = "rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0";
    let exchange = format!(
        "n=user,r=rOprNGfwEbeRWgbNEkqO,r={nonce},s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096,c=biws,r={nonce}"
    );
    let signature = hmac_sha256(&verifier.server_key, &[exchange.as_bytes()]);
    let told = "eabae24d1062db75a9451ff0b6ea7e98c8546549ff741e672d3251b2397de46e";
    assert_eq!(hex::encode(signature), told);
}

#[test]
fn only_what_saslprep_leaves_alone_is_taken() {
    for text in ["", "caf\u{e9}", "a\tb"] {
        let made = ScramVerifier::fresh(&Secret::new(text.to_owned()), &SystemRandom);
        assert!(matches!(made, Err(EnvelopeError::InvalidInput(_))), "{text}");
    }
    let made = ScramVerifier::fresh(&Secret::new("a b~".to_owned()), &SystemRandom);
    assert_eq!(made.unwrap().iterations, 4096);
}
