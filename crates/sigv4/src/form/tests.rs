use secret::Secret;

use super::{FieldsV4, FormClaim};
use crate::{FormFault, SigError, SigningKeyCache};

const CREDENTIAL: &str = "AKIAIOSFODNN7EXAMPLE/20151229/us-east-1/s3/aws4_request";
const SECRET: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

/// The example of AWS's page on upload forms: the policy in base64 and its signature.
const POLICY: &str = "eyAiZXhwaXJhdGlvbiI6ICIyMDE1LTEyLTMwVDEyOjAwOjAwLjAwMFoiLA0KICAiY29uZGl0aW9ucyI6IFsNCiAgICB7ImJ1Y2tldCI6ICJzaWd2NGV4YW1wbGVidWNrZXQifSwNCiAgICBbInN0YXJ0cy13aXRoIiwgIiRrZXkiLCAidXNlci91c2VyMS8iXSwNCiAgICB7ImFjbCI6ICJwdWJsaWMtcmVhZCJ9LA0KICAgIHsic3VjY2Vzc19hY3Rpb25fcmVkaXJlY3QiOiAiaHR0cDovL3NpZ3Y0ZXhhbXBsZWJ1Y2tldC5zMy5hbWF6b25hd3MuY29tL3N1Y2Nlc3NmdWxfdXBsb2FkLmh0bWwifSwNCiAgICBbInN0YXJ0cy13aXRoIiwgIiRDb250ZW50LVR5cGUiLCAiaW1hZ2UvIl0sDQogICAgeyJ4LWFtei1tZXRhLXV1aWQiOiAiMTQzNjUxMjM2NTEyNzQifSwNCiAgICB7IngtYW16LXNlcnZlci1zaWRlLWVuY3J5cHRpb24iOiAiQUVTMjU2In0sDQogICAgWyJzdGFydHMtd2l0aCIsICIkeC1hbXotbWV0YS10YWciLCAiIl0sDQoNCiAgICB7IngtYW16LWNyZWRlbnRpYWwiOiAiQUtJQUlPU0ZPRE5ON0VYQU1QTEUvMjAxNTEyMjkvdXMtZWFzdC0xL3MzL2F3czRfcmVxdWVzdCJ9LA0KICAgIHsieC1hbXotYWxnb3JpdGhtIjogIkFXUzQtSE1BQy1TSEEyNTYifSwNCiAgICB7IngtYW16LWRhdGUiOiAiMjAxNTEyMjlUMDAwMDAwWiIgfQ0KICBdDQp9";
const SIGNATURE: &str = "8afdbf4008c03f22c2cd3cdb72e4afbb1f6a588f3255ac628749a66d7f09699e";

fn fields(credential: &str) -> FieldsV4<'_> {
    FieldsV4 { algorithm: "AWS4-HMAC-SHA256", credential, date: "20151229T000000Z" }
}

fn secret(text: &str) -> Secret<String> {
    Secret::new(text.to_owned())
}

#[test]
fn the_example_of_the_specification_holds() {
    let keys = SigningKeyCache::new(4);
    let claim = FormClaim::version_4(fields(CREDENTIAL), POLICY, SIGNATURE, None).unwrap();
    assert_eq!(claim.access_key_id(), "AKIAIOSFODNN7EXAMPLE");
    assert_eq!(claim.region(), Some("us-east-1"));
    assert_eq!(claim.verify(&secret(SECRET), &keys), Ok(()));
    // Once more, with the key that was kept.
    assert_eq!(claim.verify(&secret(SECRET), &keys), Ok(()));
}

#[test]
fn another_secret_or_policy_does_not_match() {
    let keys = SigningKeyCache::new(4);
    let claim = FormClaim::version_4(fields(CREDENTIAL), POLICY, SIGNATURE, None).unwrap();
    assert!(matches!(claim.verify(&secret("other"), &keys), Err(SigError::Mismatch(_))));
    let other = POLICY.replace("eyAi", "eyAj");
    let claim = FormClaim::version_4(fields(CREDENTIAL), &other, SIGNATURE, None).unwrap();
    assert!(matches!(claim.verify(&secret(SECRET), &keys), Err(SigError::Mismatch(_))));
    assert!(keys.is_empty());
}

#[test]
fn version_2_signs_the_policy_with_hmac_sha1() {
    use base64::Engine as _;
    let mac = envelope::mac::hmac_sha1_for_signature_v2(SECRET.as_bytes(), POLICY.as_bytes());
    let signature = base64::engine::general_purpose::STANDARD.encode(mac);
    let keys = SigningKeyCache::new(4);
    let claim = FormClaim::version_2("AKIA", POLICY, &signature, None).unwrap();
    assert_eq!(claim.verify(&secret(SECRET), &keys), Ok(()));
    assert!(claim.verify(&secret("other"), &keys).is_err());
}

#[test]
fn a_credential_for_something_else_is_refused() {
    for other in [
        "AKIA/20151229/us-east-1/s3",
        "AKIA/2015122/us-east-1/s3/aws4_request",
        "AKIA/20151228/us-east-1/s3/aws4_request",
        "AKIA/20151229/us-east-1/ec2/aws4_request",
        "AKIA/20151229/us-east-1/s3/aws5_request",
    ] {
        let refused = FormClaim::version_4(fields(other), POLICY, SIGNATURE, None);
        let Err(SigError::Form(FormFault::Credential { given, .. })) = refused else {
            panic!("{other}: {refused:?}");
        };
        assert_eq!(given, other);
    }
    let odd = FieldsV4 { algorithm: "AWS4-HMAC-SHA1", ..fields(CREDENTIAL) };
    assert!(FormClaim::version_4(odd, POLICY, SIGNATURE, None).is_err());
    let odd = FieldsV4 { date: "2015-12-29T00:00:00Z", ..fields(CREDENTIAL) };
    assert!(FormClaim::version_4(odd, POLICY, SIGNATURE, None).is_err());
}
