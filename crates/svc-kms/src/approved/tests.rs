use api_kms::{
    AlgorithmSpec, DataKeyPairSpec, EncryptionAlgorithmSpec, KeySpec, SigningAlgorithmSpec,
};
use envelope::AlgorithmPolicy;
use wire::AwsError;

use crate::Kms;
use crate::spec::{PairSpec, Spec};

/// Every spec of AWS that there is here, and whether it is approved.
const SPECS: [(KeySpec, bool); 19] = [
    (KeySpec::SymmetricDefault, true),
    (KeySpec::Rsa2048, true),
    (KeySpec::Rsa3072, true),
    (KeySpec::Rsa4096, true),
    (KeySpec::EccNistP256, true),
    (KeySpec::EccNistP384, true),
    (KeySpec::EccNistP521, true),
    (KeySpec::EccSecgP256k1, false),
    (KeySpec::EccNistEdwards25519, true),
    (KeySpec::Hmac224, true),
    (KeySpec::Hmac256, true),
    (KeySpec::Hmac384, true),
    (KeySpec::Hmac512, true),
    (KeySpec::MlDsa44, true),
    (KeySpec::MlDsa65, true),
    (KeySpec::MlDsa87, true),
    (KeySpec::MlKem512, true),
    (KeySpec::MlKem768, true),
    (KeySpec::MlKem1024, true),
];

fn kms(policy: AlgorithmPolicy) -> Kms {
    Kms::new().with_algorithms(policy)
}

fn check(what: &str, is_approved: bool, code: &str, ask: impl Fn(&Kms) -> Result<(), AwsError>) {
    assert!(ask(&kms(AlgorithmPolicy::All)).is_ok(), "{what}");
    match (ask(&kms(AlgorithmPolicy::Approved)), is_approved) {
        (Ok(()), true) => {}
        (Err(error), false) => {
            assert_eq!(error.code(), code, "{what}");
            let text = error.message().unwrap_or_default();
            assert!(text.contains("FIPS-approved") && text.ends_with('.'), "{text}");
        }
        (answer, _) => panic!("{what}: {answer:?}"),
    }
}

#[test]
fn key_specs() {
    for (spec, is_approved) in SPECS {
        let known = Spec::named(&spec).unwrap();
        let unsupported = "UnsupportedOperationException";
        check(spec.as_str(), is_approved, unsupported, |kms| kms.admit_key(known));
        let algorithm = SigningAlgorithmSpec::EcdsaSha256;
        let refused = "InvalidKeyUsageException";
        check(spec.as_str(), is_approved, refused, |kms| kms.admit_signature(known, &algorithm));
        let Some(pair) = PairSpec::of_data_key(&DataKeyPairSpec::from(spec.as_str())) else {
            continue;
        };
        check(spec.as_str(), is_approved, unsupported, |kms| kms.admit_pair(pair));
    }
}

#[test]
fn encryption_algorithms() {
    for (algorithm, is_approved) in [
        (None, true),
        (Some(EncryptionAlgorithmSpec::SymmetricDefault), true),
        (Some(EncryptionAlgorithmSpec::RsaesOaepSha256), true),
        (Some(EncryptionAlgorithmSpec::RsaesOaepSha1), false),
    ] {
        let what = format!("{algorithm:?}");
        check(&what, is_approved, "InvalidKeyUsageException", |kms| {
            kms.admit_encryption(algorithm.as_ref())
        });
    }
}

#[test]
fn wrapping_algorithms() {
    for (algorithm, is_approved) in [
        (AlgorithmSpec::RsaesOaepSha256, true),
        (AlgorithmSpec::RsaAesKeyWrapSha256, true),
        (AlgorithmSpec::RsaesOaepSha1, false),
        (AlgorithmSpec::RsaAesKeyWrapSha1, false),
    ] {
        check(algorithm.as_str(), is_approved, "UnsupportedOperationException", |kms| {
            kms.admit_wrapping(&algorithm)
        });
    }
}
