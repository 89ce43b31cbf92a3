use std::collections::BTreeMap;

use super::{ExternalBlob, ExternalFront, ExternalSealed};
use crate::{CiphertextHeader, EncryptionContext, EnvelopeError, KeyMaterialId, KeyName};

fn front() -> ExternalFront {
    let name =
        KeyName::new("111122223333", "us-east-1", "1234abcd-12ab-34cd-56ef-1234567890ab").unwrap();
    ExternalFront::new(&name, KeyMaterialId::from_bytes([7; 32])).unwrap()
}

fn sealed<'a>(metadata: &'a [u8], iv: &'a [u8], tag: &'a [u8]) -> ExternalSealed<'a> {
    ExternalSealed { metadata, iv, ciphertext: b"ciphertext", tag }
}

#[test]
fn a_blob_is_cut_into_what_it_was_made_of() {
    for (metadata, iv) in [(&b""[..], [1; 12].as_slice()), (&[9; 20], &[2; 16])] {
        let aad = front().associated_data(&EncryptionContext::empty());
        let blob = front().finish(&sealed(metadata, iv, &[3; 16])).unwrap();
        let parsed = ExternalBlob::parse(&blob).unwrap();
        assert_eq!((parsed.sealed().metadata, parsed.sealed().iv), (metadata, iv));
        assert_eq!(
            (parsed.sealed().ciphertext, parsed.sealed().tag),
            (&b"ciphertext"[..], &[3; 16][..])
        );
        assert_eq!(parsed.associated_data(&EncryptionContext::empty()), aad);
        assert_eq!(CiphertextHeader::parse(&blob).unwrap(), *parsed.header());
    }
}

#[test]
fn parts_have_their_lengths() {
    for (metadata, iv, tag) in [(21, 12, 16), (0, 13, 16), (0, 12, 15)] {
        let (metadata, iv, tag) = (vec![0; metadata], vec![0; iv], vec![0; tag]);
        let made = front().finish(&sealed(&metadata, &iv, &tag));
        assert!(matches!(made, Err(EnvelopeError::InvalidInput(_))));
    }
    let blob = front().finish(&sealed(b"m", &[0; 12], &[0; 16])).unwrap();
    for length in 0..blob.len() - 10 {
        assert!(ExternalBlob::parse(&blob[..length]).is_err(), "{length} bytes");
    }
    let mut longer_iv = blob.clone();
    let at = blob.len() - 16 - 10 - 12 - 1;
    longer_iv[at] = 13;
    assert!(ExternalBlob::parse(&longer_iv).is_err());
}

#[test]
fn front_and_context_are_authenticated() {
    let context = EncryptionContext::from(BTreeMap::from([("k".to_owned(), "v".to_owned())]));
    let plain = front().associated_data(&EncryptionContext::empty());
    assert_ne!(front().associated_data(&context), plain);
    let other =
        KeyName::new("111122223333", "us-east-2", "1234abcd-12ab-34cd-56ef-1234567890ab").unwrap();
    let other = ExternalFront::new(&other, KeyMaterialId::from_bytes([7; 32])).unwrap();
    assert_ne!(other.associated_data(&EncryptionContext::empty()), plain);
}
