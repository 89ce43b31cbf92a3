use secret::Secret;

use super::{
    AsymmetricSpec, ImportWrapping, Message, OaepHash, PrivateKey, PrivateKeyUse, SignatureHash,
    SignatureScheme, encrypt, generate, prehashed, rsa_2048_from_pkcs1, rsa_2048_to_pkcs1, verify,
};
use crate::EnvelopeError;

const MESSAGE: &[u8] = b"attack at dawn";

const SIGNING: &[(AsymmetricSpec, SignatureScheme)] = &[
    (AsymmetricSpec::Rsa2048, SignatureScheme::RsaPkcs1(SignatureHash::Sha256)),
    (AsymmetricSpec::Rsa2048, SignatureScheme::RsaPss(SignatureHash::Sha512)),
    (AsymmetricSpec::P256, SignatureScheme::Ecdsa(SignatureHash::Sha256)),
    (AsymmetricSpec::P384, SignatureScheme::Ecdsa(SignatureHash::Sha384)),
    (AsymmetricSpec::P521, SignatureScheme::Ecdsa(SignatureHash::Sha512)),
    (AsymmetricSpec::P256k1, SignatureScheme::Ecdsa(SignatureHash::Sha256)),
    (AsymmetricSpec::Ed25519, SignatureScheme::Ed25519),
    (AsymmetricSpec::MlDsa44, SignatureScheme::MlDsa),
    (AsymmetricSpec::MlDsa65, SignatureScheme::MlDsa),
    (AsymmetricSpec::MlDsa87, SignatureScheme::MlDsa),
];

fn is_forged(verdict: Result<(), EnvelopeError>) -> bool {
    matches!(verdict, Err(EnvelopeError::NotAuthentic))
}

#[test]
fn what_a_key_signs_its_public_key_verifies_and_nothing_else() {
    for (spec, scheme) in SIGNING.iter().copied() {
        let pair = generate(spec).unwrap();
        let key = PrivateKey::parse(spec, PrivateKeyUse::Sign, &pair.private_key).unwrap();
        assert_eq!(key.public_key(&pair.private_key).unwrap(), pair.public_key, "{spec:?}");
        let signature = key.sign(scheme, Message::Raw(MESSAGE)).unwrap();
        let check = |message, signature: &[u8]| {
            verify(spec, &pair.public_key, scheme, Message::Raw(message), signature)
        };
        check(MESSAGE, &signature).unwrap();
        assert!(is_forged(check(b"attack at dusk", &signature)), "{spec:?}");
        let mut bad = signature;
        *bad.last_mut().unwrap() ^= 1;
        assert!(is_forged(check(MESSAGE, &bad)), "{spec:?}");
        let other = generate(spec).unwrap();
        let signature = key.sign(scheme, Message::Raw(MESSAGE)).unwrap();
        let verdict = verify(spec, &other.public_key, scheme, Message::Raw(MESSAGE), &signature);
        assert!(is_forged(verdict), "{spec:?}");
    }
}

#[test]
fn a_key_is_of_one_spec_and_one_use() {
    let pair = generate(AsymmetricSpec::P256).unwrap();
    let parse = |spec, used| PrivateKey::parse(spec, used, &pair.private_key);
    assert!(matches!(
        parse(AsymmetricSpec::P384, PrivateKeyUse::Sign),
        Err(EnvelopeError::Malformed(_))
    ));
    assert!(matches!(
        parse(AsymmetricSpec::Rsa2048, PrivateKeyUse::Sign),
        Err(EnvelopeError::Malformed(_))
    ));
    assert!(matches!(
        parse(AsymmetricSpec::P256, PrivateKeyUse::Decrypt),
        Err(EnvelopeError::InvalidInput(_))
    ));
    let key = parse(AsymmetricSpec::P256, PrivateKeyUse::Agree).unwrap();
    let scheme = SignatureScheme::Ecdsa(SignatureHash::Sha256);
    assert!(key.sign(scheme, Message::Raw(MESSAGE)).is_err());
}

/// RFC 8032, section 7.3.
#[test]
fn ed25519ph_is_that_of_the_rfc() {
    let bytes = |text: &str| hex::decode(text).unwrap();
    let seed = bytes("833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42");
    let public = bytes("ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf");
    let signature = bytes(
        "98a70222f0b8121aa9d30f813d683f809e462b469c7ff87639499bb94e6dae4131f85042463c2a355a2003d062adf5aaa10b8c61e636062aaad11c2a26083406",
    );
    let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA512, b"abc");
    let seed = Secret::new(seed.try_into().unwrap());
    assert_eq!(prehashed::sign_ed25519ph(&seed, digest.as_ref()).unwrap(), signature);
    prehashed::verify_ed25519ph(&public, digest.as_ref(), &signature).unwrap();
    let other = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA512, b"abd");
    assert!(is_forged(prehashed::verify_ed25519ph(&public, other.as_ref(), &signature)));
}

/// A signature of mu is one of the message: the other implementation says so.
#[test]
fn a_signature_of_mu_is_a_signature_of_the_message() {
    let spec = AsymmetricSpec::MlDsa65;
    let pair = generate(spec).unwrap();
    let key = PrivateKey::parse(spec, PrivateKeyUse::Sign, &pair.private_key).unwrap();
    let public: &[u8; 1952] = pair.public_key.last_chunk().unwrap();
    let encoded = public.as_slice().try_into().unwrap();
    let theirs = ml_dsa::VerifyingKey::<ml_dsa::MlDsa65>::decode(&encoded);
    let mu = theirs.compute_mu(
        |hash| {
            md5::digest::Update::update(hash, MESSAGE);
            Ok(())
        },
        b"",
    );
    let mu = mu.unwrap();
    let signature = key.sign(SignatureScheme::MlDsa, Message::Mu(&mu)).unwrap();
    let check = |message, signature: &[u8]| {
        verify(spec, &pair.public_key, SignatureScheme::MlDsa, message, signature)
    };
    check(Message::Raw(MESSAGE), &signature).unwrap();
    check(Message::Mu(&mu), &signature).unwrap();
    let whole = key.sign(SignatureScheme::MlDsa, Message::Raw(MESSAGE)).unwrap();
    check(Message::Mu(&mu), &whole).unwrap();
    assert!(is_forged(check(Message::Mu(&[0; 64]), &whole)));
}

#[test]
fn both_ends_agree_and_a_key_of_another_curve_is_refused() {
    let make = |spec| {
        let pair = generate(spec).unwrap();
        let key = PrivateKey::parse(spec, PrivateKeyUse::Agree, &pair.private_key).unwrap();
        (key, pair.public_key)
    };
    let ((alice, for_bob), (bob, for_alice)) =
        (make(AsymmetricSpec::P384), make(AsymmetricSpec::P384));
    let secret = alice.agree(&for_alice).unwrap();
    assert!(secret.matches(bob.agree(&for_bob).unwrap().reveal()));
    let (_, elsewhere) = make(AsymmetricSpec::P256);
    assert!(matches!(alice.agree(&elsewhere), Err(EnvelopeError::InvalidInput(_))));
    assert!(matches!(alice.agree(&[4; 97]), Err(EnvelopeError::InvalidInput(_))));
}

#[test]
fn wrapped_material_opens_with_its_key_and_hash_alone() {
    use aws_lc_rs::key_wrap::{AES_256, AesKek, KeyWrapPadded as _};
    let pair = generate(AsymmetricSpec::Rsa2048).unwrap();
    let key = PrivateKey::parse(AsymmetricSpec::Rsa2048, PrivateKeyUse::Decrypt, &pair.private_key);
    let key = key.unwrap();
    let material = [9; 45];
    let direct = encrypt(&pair.public_key, OaepHash::Sha256, &material).unwrap();
    let mut room = [0; 64];
    let kek = AesKek::new(&AES_256, &[3; 32]).unwrap();
    let wrapped = kek.wrap_with_padding(&material, &mut room).unwrap();
    let mut both = encrypt(&pair.public_key, OaepHash::Sha1, &[3; 32]).unwrap();
    both.extend_from_slice(wrapped);
    let open = |wrapping, bytes: &[u8]| key.unwrap_import(wrapping, 256, bytes);
    let opened = open(ImportWrapping::RsaesOaep(OaepHash::Sha256), &direct).unwrap();
    assert_eq!(opened.reveal().as_slice(), material);
    let opened = open(ImportWrapping::RsaAesKeyWrap(OaepHash::Sha1), &both).unwrap();
    assert_eq!(opened.reveal().as_slice(), material);
    let ours =
        super::wrap_import(&pair.public_key, &material, &crate::random::SystemRandom).unwrap();
    let opened = open(ImportWrapping::RsaAesKeyWrap(OaepHash::Sha256), &ours).unwrap();
    assert_eq!(opened.reveal().as_slice(), material);
    for (wrapping, bytes) in [
        (ImportWrapping::RsaesOaep(OaepHash::Sha1), direct.as_slice()),
        (ImportWrapping::RsaAesKeyWrap(OaepHash::Sha256), both.as_slice()),
        (ImportWrapping::RsaAesKeyWrap(OaepHash::Sha1), both.split_last().unwrap().1),
        (ImportWrapping::RsaAesKeyWrap(OaepHash::Sha1), &[1; 8]),
    ] {
        assert!(matches!(open(wrapping, bytes), Err(EnvelopeError::NotAuthentic)), "{wrapping:?}");
    }
}

#[test]
fn a_public_key_of_rsa_has_two_forms() {
    let pair = generate(AsymmetricSpec::Rsa2048).unwrap();
    let inner = rsa_2048_to_pkcs1(&pair.public_key).unwrap();
    assert_eq!(inner.len(), 270);
    assert_eq!(rsa_2048_from_pkcs1(inner).unwrap(), pair.public_key);
    for other in [AsymmetricSpec::Rsa3072, AsymmetricSpec::P256] {
        let other = generate(other).unwrap().public_key;
        assert!(rsa_2048_to_pkcs1(&other).is_err() && rsa_2048_from_pkcs1(&other).is_err());
    }
}
