//! What is written is read as it was written.

#![cfg(test)]

use stdx::Timestamp;
use x509::der::{self, Reader};
use x509::{
    BasicConstraints, Certificate, KeyUsage, NewExtension, Request, SignatureAlgorithm, ToSign,
    general_name, name, oid, pem, request_body, signed,
};

/// A SubjectPublicKeyInfo that is none of any key.
fn public_key() -> Vec<u8> {
    let algorithm = der::write(der::SEQUENCE, &[&der::write(der::OID, &[oid::RSA])]);
    der::write(der::SEQUENCE, &[&algorithm, &der::write(der::BIT_STRING, &[&[0, 1, 2, 3]])])
}

fn subject(common_name: &str) -> Vec<u8> {
    let attribute = |oid: &[u8], text: &str, kind| name::NewAttribute {
        oid: oid.to_vec(),
        text: text.to_owned(),
        kind,
    };
    name::write(&[
        attribute(oid::COUNTRY, "DE", name::TextKind::Printable),
        attribute(oid::COMMON_NAME, common_name, name::TextKind::Utf8),
    ])
}

#[test]
fn a_certificate_is_read_as_it_was_written() {
    let (issuer, subject, key) = (subject("Root"), subject("www.example.com"), public_key());
    let usage = KeyUsage::CERT_SIGN.and(KeyUsage::DECIPHER_ONLY);
    let body = ToSign {
        serial: &[0x80, 1],
        algorithm: SignatureAlgorithm::EcdsaSha256,
        issuer: &issuer,
        not_before: Timestamp::from_unix_seconds(1_700_000_000),
        not_after: Timestamp::from_unix_seconds(4_000_000_000),
        subject: &subject,
        public_key: &key,
        extensions: &[
            NewExtension::basic_constraints(Some(Some(3)), true),
            NewExtension::key_usage(usage),
            NewExtension::subject_key_id(&[7; 20]),
            NewExtension::extended_key_usage(&[oid::SERVER_AUTH], false),
            NewExtension::subject_alt_names(
                &[general_name::dns("a.example"), general_name::uri("http://b.example/")],
                false,
            ),
        ],
    };
    let whole = signed(&body.write(), SignatureAlgorithm::EcdsaSha256, &[9; 70]);
    let read = Certificate::read(&whole).unwrap();
    assert_eq!(read.serial, [0, 0x80, 1]);
    assert_eq!(read.issuer, issuer);
    assert_eq!(name::text(read.subject), "C=DE,CN=www.example.com");
    assert_eq!(read.not_before.unix_seconds(), 1_700_000_000);
    assert_eq!(read.not_after.unix_seconds(), 4_000_000_000);
    let constraints = BasicConstraints { is_ca: true, path_length: Some(3) };
    assert_eq!(read.basic_constraints(), Some(constraints));
    assert_eq!(read.key_usage(), Some(usage));
    assert_eq!(read.subject_key_id(), Some(&[7; 20][..]));
    assert_eq!(read.extended_key_usage(), Some(vec![oid::SERVER_AUTH.to_vec()]));
    assert_eq!(read.dns_names(), ["a.example"]);
    assert_eq!(read.key_bits(), Some(&[1, 2, 3][..]));
    assert!(read.extensions[0].is_critical && !read.extensions[2].is_critical);
    assert!(Certificate::read(&[&whole[..], &[0]].concat()).is_none());
    assert!(Certificate::read(&whole[..whole.len() - 1]).is_none());
}

#[test]
fn a_request_is_read_as_it_was_written() {
    let (subject, key) = (subject("www.example.com"), public_key());
    for extensions in [vec![], vec![NewExtension::key_usage(KeyUsage::DIGITAL_SIGNATURE)]] {
        let body = request_body(&subject, &key, &extensions);
        let whole = signed(&body, SignatureAlgorithm::PssSha512, &[1; 256]);
        let read = Request::read(&whole).unwrap();
        let read_extensions: Vec<NewExtension> =
            read.extensions.iter().map(|extension| (*extension).into()).collect();
        assert_eq!((read.subject, read.public_key), (&subject[..], &key[..]));
        assert_eq!(read_extensions, extensions);
        assert_eq!(read.body, body);
    }
}

#[test]
fn lengths_of_any_size_are_written_and_read() {
    for length in [0, 1, 127, 128, 255, 256, 65_535, 65_536, 70_000] {
        let contents = vec![5; length];
        let element = der::write(der::OCTET_STRING, &[&contents]);
        let mut reader = Reader::of(&element);
        assert_eq!(reader.next(der::OCTET_STRING).unwrap().contents, contents, "{length}");
        assert_eq!(reader.end(), Some(()));
    }
}

#[test]
fn identifiers_are_read_and_written() {
    for text in ["2.5.4.3", "1.2.840.113549.1.1.11", "1.3.6.1.4.1.311.20.2.2", "2.999.1"] {
        assert_eq!(oid::text(&oid::parse(text).unwrap()).as_deref(), Some(text));
    }
    for text in ["", "1", "3.1", "1.40", "a.b", "1.2.x"] {
        assert_eq!(oid::parse(text), None, "{text}");
    }
}

#[test]
fn texts_have_blocks_and_nothing_else() {
    let block = pem::write(pem::CERTIFICATE, &[3; 100]);
    assert_eq!(pem::read_one(block.as_bytes(), pem::CERTIFICATE), Some(vec![3; 100]));
    let two = [block.as_str(), "\n", &block].concat();
    assert_eq!(pem::read_all(two.as_bytes(), pem::CERTIFICATE).unwrap().len(), 2);
    assert_eq!(pem::read_one(two.as_bytes(), pem::CERTIFICATE), None);
    for text in ["", "something", &["x", &block].concat(), block.get(..block.len() - 5).unwrap()] {
        assert_eq!(pem::read_all(text.as_bytes(), pem::CERTIFICATE), None, "{text}");
    }
}
