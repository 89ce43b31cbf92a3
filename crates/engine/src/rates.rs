//! How many requests a principal and an account may make: off, unless the operator says numbers.
//!
//! Each has a bucket of tokens that fills at its rate and holds as many as the rate names: `100/s` is at most
//! 100 at once, and 100 in each second after that; `100000/d` is a quota of a day. A request that finds it
//! empty is answered as AWS throttles in the protocol of its service, and recorded like any refusal. What frees
//! space or takes rights away is never held up. The buckets are in memory, of each server, and full at its start.

use core::str::FromStr;
use core::sync::atomic::{AtomicUsize, Ordering};
use std::collections::HashMap;
use std::hash::{BuildHasher as _, RandomState};
use std::sync::{Mutex, PoisonError};

use identity::Caller;
use wire::{AwsError, OperationMeta};

use crate::public_error::throttled;

/// Buckets are kept in so many maps, each behind a lock of its own.
const SHARDS: usize = 16;

/// The most buckets of one map. Full ones go first: they are as if they were not there.
const BUCKETS_OF_SHARD_MAX: usize = 8192;

/// The most requests that a rate may name.
const COUNT_MAX: u32 = 1_000_000_000;

/// So many requests in so much time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    count: u32,
    per_ms: u32,
}

impl FromStr for Rate {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("`{text}` is no rate, such as 100/s, 5000/m, 20000/h or 100000/d");
        let (count, unit) = text.split_once('/').ok_or_else(wrong)?;
        let per_ms = match unit {
            "s" => 1000,
            "m" => 60_000,
            "h" => 3_600_000,
            "d" => 86_400_000,
            _ => return Err(wrong()),
        };
        let count: u32 = count.parse().map_err(|_| wrong())?;
        match (1..=COUNT_MAX).contains(&count) {
            true => Ok(Self { count, per_ms }),
            false => Err(wrong()),
        }
    }
}

/// The limits of an installation.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct RateLimits {
    /// Of each principal; all anonymous callers are one.
    pub principal: Option<Rate>,
    /// Of each account.
    pub account: Option<Rate>,
}

/// What is left of a principal's or an account's requests.
#[derive(Debug, Clone, Copy)]
struct Bucket {
    /// In units of which a request takes `per_ms`, and a millisecond brings `count`.
    left: u64,
    at_ms: i64,
}

/// Buckets of one kind.
#[derive(Debug)]
struct Buckets {
    rate: Rate,
    shards: Vec<Mutex<HashMap<String, Bucket>>>,
    hash: RandomState,
    /// How many have made room for others.
    evicted: AtomicUsize,
}

impl Buckets {
    fn new(rate: Rate) -> Self {
        let shards = (0..SHARDS).map(|_| Mutex::default()).collect();
        Self { rate, shards, hash: RandomState::new(), evicted: AtomicUsize::new(0) }
    }

    const fn full(&self) -> u64 {
        // Below 2^57: no multiplication overflows.
        self.rate.count as u64 * self.rate.per_ms as u64
    }

    /// What a bucket has at `now_ms`.
    fn filled(&self, bucket: Bucket, now_ms: i64) -> u64 {
        // A clock that goes back brings nothing.
        let passed = u64::try_from(now_ms.saturating_sub(bucket.at_ms)).unwrap_or(0);
        let brought = passed.saturating_mul(u64::from(self.rate.count));
        bucket.left.saturating_add(brought).min(self.full())
    }

    /// Takes a token out of the bucket of `name`; whether there was one.
    fn take(&self, name: &str, now_ms: i64) -> bool {
        let shard = usize::try_from(self.hash.hash_one(name) % SHARDS as u64).unwrap_or(0);
        let Some(shard) = self.shards.get(shard) else { return true };
        let mut buckets = shard.lock().unwrap_or_else(PoisonError::into_inner);
        if buckets.len() >= BUCKETS_OF_SHARD_MAX && !buckets.contains_key(name) {
            self.evict(&mut buckets, now_ms);
        }
        let fresh = Bucket { left: self.full(), at_ms: now_ms };
        let known = buckets.get(name).copied().unwrap_or(fresh);
        let (left, cost) = (self.filled(known, now_ms), u64::from(self.rate.per_ms));
        let Some(rest) = left.checked_sub(cost) else { return false };
        let at_ms = known.at_ms.max(now_ms);
        match buckets.get_mut(name) {
            Some(bucket) => *bucket = Bucket { left: rest, at_ms },
            None => {
                buckets.insert(name.to_owned(), Bucket { left: rest, at_ms });
            }
        }
        true
    }

    /// Makes room: buckets that are full go, and where none is, all do, which lets through more, never less.
    fn evict(&self, buckets: &mut HashMap<String, Bucket>, now_ms: i64) {
        let before = buckets.len();
        buckets.retain(|_, bucket| self.filled(*bucket, now_ms) < self.full());
        if buckets.len() >= BUCKETS_OF_SHARD_MAX {
            buckets.clear();
        }
        self.evicted.fetch_add(before.saturating_sub(buckets.len()), Ordering::Relaxed);
    }
}

/// Who has made how many requests.
#[derive(Debug)]
pub(crate) struct Rates {
    principals: Option<Buckets>,
    accounts: Option<Buckets>,
}

impl Rates {
    /// None where there is no limit: then a request costs nothing.
    pub(crate) fn of(limits: RateLimits) -> Option<Self> {
        let RateLimits { principal, account } = limits;
        let is_any = principal.is_some() || account.is_some();
        is_any.then(|| Self {
            principals: principal.map(Buckets::new),
            accounts: account.map(Buckets::new),
        })
    }

    /// Counts a request; the error where it is one too many.
    pub(crate) fn refusal(
        &self,
        caller: &Caller,
        meta: &'static OperationMeta,
        now_ms: i64,
    ) -> Option<AwsError> {
        if meta.takes_away {
            return None;
        }
        let principal = || if caller.is_anonymous() { "anonymous" } else { caller.arn() };
        let is_over = self.principals.as_ref().is_some_and(|it| !it.take(principal(), now_ms))
            || self
                .accounts
                .as_ref()
                .zip(caller.account.as_ref())
                .is_some_and(|(accounts, account)| !accounts.take(account.as_str(), now_ms));
        is_over.then(|| throttled(meta))
    }
}

#[cfg(test)]
mod tests {
    use core::sync::atomic::Ordering;

    use super::{BUCKETS_OF_SHARD_MAX, Buckets, Rate, SHARDS};

    #[test]
    fn a_rate_is_a_number_in_a_time() {
        assert_eq!("100/s".parse(), Ok(Rate { count: 100, per_ms: 1000 }));
        assert_eq!("5/d".parse(), Ok(Rate { count: 5, per_ms: 86_400_000 }));
        for text in ["", "100", "0/s", "-1/s", "1/w", "1/", "/s", "1000000001/s"] {
            assert!(text.parse::<Rate>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_bucket_is_full_at_first_and_fills_with_time() {
        let buckets = Buckets::new("10/s".parse().unwrap());
        let taken = |at_ms| (0..20).filter(|_| buckets.take("a", at_ms)).count();
        assert_eq!(taken(0), 10);
        assert_eq!(taken(99), 0);
        assert_eq!(taken(100), 1);
        assert_eq!(taken(600), 5);
        assert_eq!(taken(1_000_000), 10);
        assert!(buckets.take("b", 1_000_000), "each has a bucket of its own");
    }

    #[test]
    fn a_clock_that_goes_back_brings_nothing() {
        let buckets = Buckets::new("2/s".parse().unwrap());
        assert!(buckets.take("a", 5000) && buckets.take("a", 5000) && !buckets.take("a", 5000));
        assert!(!buckets.take("a", 0) && !buckets.take("a", 5000) && buckets.take("a", 5500));
    }

    #[test]
    fn buckets_are_bounded_and_the_full_ones_go_first() {
        let buckets = Buckets::new("1/s".parse().unwrap());
        for number in 0..(SHARDS * BUCKETS_OF_SHARD_MAX * 2) {
            assert!(buckets.take(&number.to_string(), 0));
        }
        assert!(buckets.evicted.load(Ordering::Relaxed) > 0);
        let kept: usize = buckets.shards.iter().map(|shard| shard.lock().unwrap().len()).sum();
        assert!(kept <= SHARDS * BUCKETS_OF_SHARD_MAX);
    }
}
