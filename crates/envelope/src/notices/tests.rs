use aws_lc_rs::signature::{
    RSA_PKCS1_2048_8192_SHA1_FOR_LEGACY_USE_ONLY, RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey,
};
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject as _;
use stdx::Timestamp;

use super::{NoticeCertificate, NoticeHash, NoticeSigner, generate_pair};
use crate::random::SystemRandom;

#[test]
fn both_versions_verify_under_the_public_key() {
    let pair = generate_pair().unwrap();
    let signer = NoticeSigner::parse(&pair.private_key).unwrap();
    // The RSAPublicKey behind the 24 bytes that its SubjectPublicKeyInfo has before it.
    let public = &pair.public_key[24..];
    let sha1 = signer.sign(NoticeHash::Sha1, b"a notice", &SystemRandom).unwrap();
    let key = UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA1_FOR_LEGACY_USE_ONLY, public);
    key.verify(b"a notice", &sha1).unwrap();
    key.verify(b"another notice", &sha1).unwrap_err();
    let sha256 = signer.sign(NoticeHash::Sha256, b"a notice", &SystemRandom).unwrap();
    let key = UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, public);
    key.verify(b"a notice", &sha256).unwrap();
    key.verify(b"a notice", &sha1).unwrap_err();
}

#[test]
fn a_certificate_has_the_public_key_in_it() {
    let pair = generate_pair().unwrap();
    let signer = NoticeSigner::parse(&pair.private_key).unwrap();
    let of = NoticeCertificate {
        common_name: "sns.amazonaws.com",
        public_key: &pair.public_key,
        from: Timestamp::from_unix_seconds(1_777_636_800),
        until: Timestamp::from_unix_seconds(2_777_636_800),
    };
    let text = signer.certificate(&of, &SystemRandom).unwrap();
    let certificate = CertificateDer::from_pem_slice(text.as_bytes()).unwrap();
    let read = webpki::EndEntityCert::try_from(&certificate).unwrap();
    assert_eq!(read.subject_public_key_info().as_ref(), pair.public_key);
}
