use std::collections::BTreeMap;

use super::{TokenBlob, TokenFront};
use crate::{CiphertextHeader, EncryptionContext, EnvelopeError, KeyMaterialId, KeyName};

fn name() -> KeyName {
    KeyName::new("111122223333", "us-east-1", "1234abcd-12ab-34cd-56ef-1234567890ab").unwrap()
}

fn material() -> KeyMaterialId {
    KeyMaterialId::parse(&"7f".repeat(32)).unwrap()
}

fn context(pairs: &[(&str, &str)]) -> EncryptionContext {
    let pairs = pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned()));
    EncryptionContext::from(pairs.collect::<BTreeMap<_, _>>())
}

/// A blob around what a token would have made of 20 bytes.
fn blob() -> Vec<u8> {
    TokenFront::new(&name(), material(), 20).unwrap().finish(&[9; 12], &[5; 36])
}

#[test]
fn a_blob_says_who_made_it_and_what_to_open() {
    let blob = blob();
    let parsed = TokenBlob::parse(&blob).unwrap();
    assert_eq!((parsed.iv(), parsed.sealed()), ([9; 12], [5; 36].as_slice()));
    assert_eq!(parsed.header(), &CiphertextHeader::parse(&blob).unwrap());
    assert_eq!((parsed.header().key_name(), parsed.header().material_id()), (&name(), material()));
    let front = TokenFront::new(&name(), material(), 20).unwrap();
    let pairs = context(&[("a", "b")]);
    assert_eq!(parsed.associated_data(&pairs), front.associated_data(&pairs));
}

#[test]
fn whatever_is_clear_and_every_context_is_authenticated() {
    let blob = blob();
    let aad = TokenBlob::parse(&blob).unwrap().associated_data(&context(&[]));
    for pairs in [[("a", "b")], [("ab", "")], [("", "ab")], [("a", "B")]] {
        assert_ne!(TokenBlob::parse(&blob).unwrap().associated_data(&context(&pairs)), aad);
    }
    let front_len = blob.len() - 12 - 36;
    for at in 2..front_len {
        let mut altered = blob.clone();
        altered[at] ^= 1;
        // What still reads as a blob is another one to the token.
        if let Ok(parsed) = TokenBlob::parse(&altered) {
            assert_ne!(parsed.associated_data(&context(&[])), aad, "byte {at}");
        }
    }
}

#[test]
fn what_is_no_blob_of_a_token_is_refused() {
    let blob = blob();
    let no_tag = blob.len() - 36 + 15;
    for length in (0..blob.len() - 36).chain([no_tag]) {
        assert!(TokenBlob::parse(&blob[..length]).is_err(), "{length} bytes");
    }
    let mut first = blob.clone();
    first[1] = 1;
    assert!(TokenBlob::parse(&first).is_err(), "version 1");
    let long = TokenFront::new(&name(), material(), 4300).unwrap().finish(&[0; 12], &[0; 4317]);
    assert!(TokenBlob::parse(&long).is_err(), "too long");
    let refused = TokenFront::new(&name(), material(), 4301).map(drop);
    assert!(matches!(refused, Err(EnvelopeError::InvalidInput(_))));
    let mut newer = blob;
    newer[1] = 4;
    let header = CiphertextHeader::parse(&newer);
    assert!(matches!(header, Err(EnvelopeError::NewerFormat { found: 4, .. })), "{header:?}");
}
