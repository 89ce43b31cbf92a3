use std::fs;
use std::sync::{Arc, PoisonError};

use rcgen::{CertificateParams, KeyPair};

use super::OwnCertificate;
use crate::config::CertificateFiles;

struct Fixture {
    dir: tempfile::TempDir,
}

impl Fixture {
    fn new() -> Self {
        let fixture = Self { dir: tempfile::tempdir().expect("a folder") };
        fixture.write(&pair());
        fixture
    }

    fn files(&self) -> CertificateFiles {
        let path = |name| self.dir.path().join(name);
        CertificateFiles { certificate: path("tls.pem"), key: path("tls.key") }
    }

    fn write(&self, (certificate, key): &(String, String)) {
        fs::write(self.files().certificate, certificate).expect("a file");
        fs::write(self.files().key, key).expect("a file");
    }

    fn read(&self) -> Result<OwnCertificate, String> {
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        OwnCertificate::read(self.files(), provider).map_err(|error| error.to_string())
    }
}

/// A new certificate and its key, PEM.
fn pair() -> (String, String) {
    let key = KeyPair::generate().expect("a key");
    let params = CertificateParams::new(vec!["s3.example".to_owned()]).expect("a name");
    (params.self_signed(&key).expect("a certificate").pem(), key.serialize_pem())
}

fn served(own: &OwnCertificate) -> Vec<u8> {
    own.pair.read().unwrap_or_else(PoisonError::into_inner).cert[0].to_vec()
}

#[test]
fn a_new_pair_is_taken_and_a_bad_one_is_not() {
    let fixture = Fixture::new();
    let own = fixture.read().expect("a good pair");
    let first = served(&own);
    own.reload_if_changed();
    assert_eq!(served(&own), first);

    let (certificate, key) = pair();
    fs::write(fixture.files().certificate, &certificate).expect("a file");
    own.reload_if_changed();
    assert_eq!(served(&own), first, "the key is not this certificate's yet");
    fs::write(fixture.files().key, &key).expect("a file");
    own.reload_if_changed();
    let second = served(&own);
    assert_ne!(second, first);

    fs::write(fixture.files().certificate, "half").expect("a file");
    own.reload_if_changed();
    fs::remove_file(fixture.files().key).expect("it was there");
    own.reload_if_changed();
    assert_eq!(served(&own), second);
}

#[test]
fn a_start_says_what_is_wrong_with_the_pair() {
    let fixture = Fixture::new();
    let (certificate, _) = pair();
    let said = |certificate: &str, told: &str| {
        fs::write(fixture.files().certificate, certificate).expect("a file");
        let error = fixture.read().expect_err("refused");
        assert!(error.contains(told), "{error}");
    };
    said(&certificate, "tls.key`: it is no key for");
    said("", "it holds 0 certificates");
    said(&certificate.repeat(17), "it holds 17 certificates");
    fs::remove_file(fixture.files().certificate).expect("it was there");
    let error = fixture.read().expect_err("refused");
    assert!(error.contains("tls.pem"), "{error}");
}
