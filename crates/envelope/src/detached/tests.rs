use std::collections::BTreeMap;

use stdx::Random;

use super::Detached;
use crate::random::SystemRandom;
use crate::{BackingKey, EncryptionContext, KeyMaterialId, KeyName, MaterialIdKey, TokenFront};

const KEY: &str = "1234abcd-12ab-34cd-56ef-1234567890ab";

fn name() -> KeyName {
    KeyName::new("111122223333", "us-east-1", KEY).unwrap()
}

#[test]
fn a_blob_is_put_together_again() {
    let random: &dyn Random = &SystemRandom;
    let naming = MaterialIdKey::generate(random);
    let key = BackingKey::generate(name(), &naming, random);
    let context = EncryptionContext::from(BTreeMap::from([("k".to_owned(), "v".to_owned())]));
    let blob = key.encrypt(b"plaintext", &context, random).unwrap();
    let (material, parts) = Detached::of(&blob, 9).unwrap();
    assert_eq!((parts.iv.len(), parts.ciphertext.len(), parts.tag.len()), (16, 9, 16));
    assert_eq!(material, key.material_id());
    let again = parts.blob(name(), material).unwrap();
    assert_eq!(again, blob);
    assert_eq!(key.decrypt(&again, &context).unwrap().reveal(), b"plaintext");
    let other = parts.blob(name(), KeyMaterialId::from_bytes([1; 32])).unwrap();
    assert!(key.decrypt(&other, &context).is_err());
}

#[test]
fn that_of_a_token_has_a_shorter_iv() {
    let material = KeyMaterialId::from_bytes([7; 32]);
    let front = TokenFront::new(&name(), material, 9).unwrap();
    let blob = front.finish(&[5; 12], &[6; 25]);
    let (found, parts) = Detached::of(&blob, 9).unwrap();
    assert_eq!((found, parts.iv), (material, &[5; 12][..]));
    assert_eq!(parts.blob(name(), material).unwrap(), blob);
}

#[test]
fn what_has_another_length_is_refused() {
    let blob = TokenFront::new(&name(), KeyMaterialId::from_bytes([7; 32]), 9).unwrap();
    let blob = blob.finish(&[5; 12], &[6; 25]);
    for length in [8, 10, 25, 26, usize::MAX] {
        assert!(Detached::of(&blob, length).is_err(), "{length}");
    }
    let parts = Detached { iv: &[0; 13], ciphertext: &[0; 9], tag: &[0; 16] };
    assert!(parts.blob(name(), KeyMaterialId::from_bytes([7; 32])).is_err());
    let parts = Detached { iv: &[0; 12], ciphertext: &[0; 9], tag: &[0; 15] };
    assert!(parts.blob(name(), KeyMaterialId::from_bytes([7; 32])).is_err());
}
