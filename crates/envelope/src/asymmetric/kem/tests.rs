//! AWS-LC on one side, the pure Rust `ml-kem` on the other: each is the other's oracle.

use ml_kem::array::Array;
use ml_kem::{Ciphertext, Decapsulate as _, MlKem512, MlKem768, MlKem1024};
use secret::Secret;

use super::{DecapsulationKey512, DecapsulationKey768, DecapsulationKey1024, KemSpec, encapsulate};
use crate::EnvelopeError;
use crate::asymmetric::{AsymmetricSpec, PrivateKey, PrivateKeyUse, generate};

const SPECS: [(AsymmetricSpec, usize); 3] = [
    (AsymmetricSpec::MlKem512, 768),
    (AsymmetricSpec::MlKem768, 1088),
    (AsymmetricSpec::MlKem1024, 1568),
];

/// What `ml-kem` decapsulates with the key of `seed`.
fn by_the_other(spec: KemSpec, seed: &[u8; 64], ciphertext: &[u8]) -> Vec<u8> {
    let seed = (*seed).into();
    match spec {
        KemSpec::Kem512 => {
            let sent: &Ciphertext<MlKem512> = &Array::try_from(ciphertext).unwrap();
            DecapsulationKey512::from_seed(seed).decapsulate(sent).to_vec()
        }
        KemSpec::Kem768 => {
            let sent: &Ciphertext<MlKem768> = &Array::try_from(ciphertext).unwrap();
            DecapsulationKey768::from_seed(seed).decapsulate(sent).to_vec()
        }
        KemSpec::Kem1024 => {
            let sent: &Ciphertext<MlKem1024> = &Array::try_from(ciphertext).unwrap();
            DecapsulationKey1024::from_seed(seed).decapsulate(sent).to_vec()
        }
    }
}

#[test]
fn both_implementations_get_the_same_secret_also_of_what_was_altered() {
    for (spec, length) in SPECS {
        let pair = generate(spec).unwrap();
        let key = PrivateKey::parse(spec, PrivateKeyUse::Decapsulate, &pair.private_key).unwrap();
        assert_eq!(key.public_key(&pair.private_key).unwrap(), pair.public_key, "{spec:?}");
        let (mut ciphertext, sent) = encapsulate(spec, &pair.public_key).unwrap();
        assert_eq!(ciphertext.len(), length);
        let kem = KemSpec::of(spec).unwrap();
        let seed = kem.seed(&pair.private_key).unwrap();
        assert_eq!(key.decapsulate(&ciphertext).unwrap().reveal(), sent.reveal());
        assert_eq!(&by_the_other(kem, seed, &ciphertext), sent.reveal(), "{spec:?}");
        // Implicit rejection (FIPS 203, section 6.3): another secret, and the same from both.
        *ciphertext.first_mut().unwrap() ^= 1;
        let rejected = key.decapsulate(&ciphertext).unwrap();
        assert_ne!(rejected.reveal(), sent.reveal());
        assert_eq!(&by_the_other(kem, seed, &ciphertext), rejected.reveal(), "{spec:?}");
        let short = ciphertext.get(1..).unwrap();
        assert!(matches!(key.decapsulate(short), Err(EnvelopeError::InvalidInput(_))));
    }
}

#[test]
fn a_key_is_of_one_parameter_set() {
    for (spec, _) in SPECS {
        let pair = generate(spec).unwrap();
        for (other, _) in SPECS.into_iter().filter(|(other, _)| *other != spec) {
            let parsed = PrivateKey::parse(other, PrivateKeyUse::Decapsulate, &pair.private_key);
            assert!(matches!(parsed, Err(EnvelopeError::Malformed(_))));
            assert!(matches!(
                encapsulate(other, &pair.public_key),
                Err(EnvelopeError::Malformed(_))
            ));
        }
        let used = PrivateKey::parse(spec, PrivateKeyUse::Sign, &pair.private_key);
        assert!(matches!(used, Err(EnvelopeError::InvalidInput(_))));
        let mut longer = pair.private_key.reveal().clone();
        longer.push(0);
        let parsed = PrivateKey::parse(spec, PrivateKeyUse::Decapsulate, &Secret::new(longer));
        assert!(matches!(parsed, Err(EnvelopeError::Malformed(_))));
    }
    assert!(matches!(encapsulate(AsymmetricSpec::P256, b"x"), Err(EnvelopeError::InvalidInput(_))));
}

/// The first and last bytes of the example of RFC 9935, appendix C.1.1.1: the seed 00 01 .. 3f.
#[test]
fn a_seed_is_encoded_as_the_standard_says() {
    let seed: [u8; 64] = core::array::from_fn(|at| u8::try_from(at).unwrap());
    let der = KemSpec::Kem512.pkcs8(&seed);
    let front = "3054020100300b060960864801650304040104428040000102030405060708090a0b";
    assert_eq!(hex::encode(&der.reveal()[..34]), front);
    assert_eq!(der.reveal().len(), 86);
    let public = KemSpec::Kem512.public_key(&der).unwrap();
    assert_eq!(
        hex::encode(&public[..22]),
        "30820332300b0609608648016503040401038203210 0".replace(' ', "")
    );
    assert_eq!(public.len(), 822);
}
