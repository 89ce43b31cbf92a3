use std::collections::HashSet;

use super::{Generator, READY_MAX};
use crate::spec::PairSpec;

/// Waits until the background has made what it makes.
async fn settled(generator: &Generator) -> usize {
    let pool = generator.0.pool(PairSpec::Rsa2048).unwrap();
    while pool.count() < READY_MAX {
        tokio::task::yield_now().await;
    }
    pool.count()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pairs_are_ready_before_they_are_asked_for_and_no_two_are_the_same() {
    let generator = Generator::default();
    let mut seen = HashSet::new();
    assert_eq!(generator.0.pool(PairSpec::Rsa2048).unwrap().count(), 0, "nobody has asked yet");
    for _ in 0..3 {
        let pair = generator.pair(PairSpec::Rsa2048).await.unwrap();
        assert!(seen.insert(pair.public_key));
        assert_eq!(settled(&generator).await, READY_MAX);
    }
    assert_eq!(generator.0.pool(PairSpec::Rsa4096).unwrap().count(), 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_made_at_once_is_not_kept() {
    let generator = Generator::default();
    let one = generator.pair(PairSpec::P256).await.unwrap();
    let other = generator.pair(PairSpec::P256).await.unwrap();
    assert_ne!(one.public_key, other.public_key);
    assert!(generator.0.pool(PairSpec::P256).is_none());
}
