use std::sync::Arc;

use names::AccountId;
use secret::Secret;

use super::{Cache, CacheEntry};
use crate::{Caller, Credential};

fn entry(epoch: u64) -> CacheEntry {
    let credential = Credential {
        secret: Secret::new("canary".to_owned()),
        caller: Arc::new(Caller::anonymous()),
        expires_at: None,
    };
    let account = AccountId::parse("111122223333").unwrap();
    CacheEntry { credential: Arc::new(credential), token: None, account, epoch }
}

#[test]
fn keeps_what_is_asked_for_and_stays_small() {
    let cache = Cache::new(8);
    cache.put("kept", entry(7));
    for number in 0..100 {
        cache.put(&format!("other-{number}"), entry(0));
        assert_eq!(cache.find("kept").unwrap().epoch, 7);
    }
    let generations = cache.lock();
    assert!(generations.young.len() + generations.old.len() <= 8);
    drop(generations);
    assert!(cache.find("other-0").is_none());
}

#[test]
fn forgets_what_is_removed_from_both_generations() {
    let cache = Cache::new(2);
    cache.put("first", entry(0));
    cache.put("second", entry(0));
    cache.remove("first");
    cache.remove("second");
    assert!(cache.find("first").is_none());
    assert!(cache.find("second").is_none());
}
