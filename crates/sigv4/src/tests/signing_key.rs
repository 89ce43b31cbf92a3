use super::{ACCESS_KEY, SECRET_KEY, credential};
use crate::SigningKeyCache;
use crate::signing_key::{SigningKey, signature};

fn credential_of(date: u32) -> crate::Credential {
    credential(&format!("{ACCESS_KEY}/{date}/us-east-1/iam/aws4_request"))
}

/// The example of the specification.
#[test]
fn derivation() {
    let secret = b"wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    let key = SigningKey::derive(secret, &credential_of(20_150_830));
    let to_sign = "AWS4-HMAC-SHA256\n20150830T123600Z\n20150830/us-east-1/iam/aws4_request\n\
                   f536975d06c0309214f805bb90ccff089219ecd68b2577efef23edd43b7e1a59";
    assert_eq!(
        signature(&key, to_sign.as_bytes()),
        "5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7"
    );
}

#[test]
fn a_cached_key_is_found_with_its_secret_only() {
    let cache = SigningKeyCache::new(8);
    let credential = credential_of(20_260_501);
    let key = SigningKey::derive(SECRET_KEY.as_bytes(), &credential);
    assert!(cache.find(&credential, SECRET_KEY.as_bytes()).is_none());
    cache.insert(&credential, SECRET_KEY.as_bytes(), &key);
    let found = cache.find(&credential, SECRET_KEY.as_bytes()).unwrap();
    assert_eq!(signature(&found, b"x"), signature(&key, b"x"));
    assert!(cache.find(&credential, b"rotated").is_none());
    assert!(cache.find(&credential_of(20_260_502), SECRET_KEY.as_bytes()).is_none());
    // The new secret replaces the old one.
    cache.insert(&credential, b"rotated", &SigningKey::derive(b"rotated", &credential));
    assert!(cache.find(&credential, SECRET_KEY.as_bytes()).is_none());
    assert!(cache.find(&credential, b"rotated").is_some());
    assert_eq!(cache.len(), 1);
}

#[test]
fn the_cache_is_bounded_and_keeps_what_is_used() {
    let cache = SigningKeyCache::new(16);
    let used = credential_of(1);
    let key = SigningKey::derive(b"s", &used);
    cache.insert(&used, b"s", &key);
    for date in 2..200 {
        cache.insert(&credential_of(date), b"s", &key);
        assert!(cache.find(&used, b"s").is_some(), "{date}");
        assert!(cache.len() <= 16);
    }
    assert!(cache.find(&credential_of(2), b"s").is_none());
    assert!(!format!("{cache:?}").contains("AKIA"));
}
