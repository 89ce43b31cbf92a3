//! Makes key pairs, the slow ones off the threads that serve requests, and some before they are asked
//! for.

use core::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::num::NonZeroUsize;
use std::sync::{Arc, Mutex, PoisonError};

use engine::Failure;
use envelope::asymmetric::{GeneratedPair, generate};
use tokio::sync::Semaphore;

use crate::spec::PairSpec;

/// Pairs of each spec of RSA that wait to be asked for.
const READY_MAX: usize = 2;

/// Makes key pairs. An RSA pair takes up to seconds of a core: at most half the cores make them at
/// a time, and never fewer than one, so that other requests have the rest.
///
/// Whoever asks for a pair of RSA gets one that is ready, if there is one. More are made in the
/// background once a spec was asked for, and only while nobody waits.
#[derive(Debug)]
pub(crate) struct Generator(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    places: Semaphore,
    /// How many requests wait for a pair.
    waiting: AtomicUsize,
    rsa_2048: Pool,
    rsa_3072: Pool,
    rsa_4096: Pool,
}

/// Pairs of one spec.
#[derive(Debug, Default)]
struct Pool {
    ready: Mutex<Vec<GeneratedPair>>,
    /// Whether somebody makes more.
    is_filling: AtomicBool,
}

/// One that waits, as long as this lives.
struct Waiting<'s>(&'s AtomicUsize);

impl<'s> Waiting<'s> {
    fn new(count: &'s AtomicUsize) -> Self {
        count.fetch_add(1, Ordering::Relaxed);
        Self(count)
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Default for Generator {
    fn default() -> Self {
        let cores = std::thread::available_parallelism().map_or(1, NonZeroUsize::get);
        Self(Arc::new(Shared {
            places: Semaphore::new(cores.div_euclid(2).max(1)),
            waiting: AtomicUsize::new(0),
            rsa_2048: Pool::default(),
            rsa_3072: Pool::default(),
            rsa_4096: Pool::default(),
        }))
    }
}

impl Generator {
    /// A new pair of `spec`.
    pub(crate) async fn pair(&self, spec: PairSpec) -> Result<GeneratedPair, Failure> {
        let Some(pool) = self.0.pool(spec) else {
            return generate(spec.asymmetric()).map_err(|error| failed(&error));
        };
        let pair = match pool.take() {
            Some(pair) => pair,
            None => {
                let _waiting = Waiting::new(&self.0.waiting);
                self.0.make(spec).await?
            }
        };
        self.0.fill(spec);
        Ok(pair)
    }
}

impl Shared {
    /// Where pairs of `spec` wait; none for those that are made at once.
    const fn pool(&self, spec: PairSpec) -> Option<&Pool> {
        match spec {
            PairSpec::Rsa2048 => Some(&self.rsa_2048),
            PairSpec::Rsa3072 => Some(&self.rsa_3072),
            PairSpec::Rsa4096 => Some(&self.rsa_4096),
            _ => None,
        }
    }

    async fn make(&self, spec: PairSpec) -> Result<GeneratedPair, Failure> {
        let spec = spec.asymmetric();
        let _place = self.places.acquire().await.map_err(|error| failed(&error))?;
        let made = tokio::task::spawn_blocking(move || generate(spec)).await;
        made.map_err(|error| failed(&error))?.map_err(|error| failed(&error))
    }

    /// Makes pairs of `spec` in the background until enough are ready, or somebody waits.
    fn fill(self: &Arc<Self>, spec: PairSpec) {
        let is_idle = |pool: &Pool| !pool.is_filling.swap(true, Ordering::AcqRel);
        if !self.pool(spec).is_some_and(is_idle) {
            return;
        }
        let shared = Arc::clone(self);
        tokio::spawn(async move {
            let Some(pool) = shared.pool(spec) else { return };
            while shared.waiting.load(Ordering::Relaxed) == 0 && pool.count() < READY_MAX {
                // Whoever asks next has the error, if it stays.
                let Ok(pair) = shared.make(spec).await else { break };
                pool.put(pair);
            }
            pool.is_filling.store(false, Ordering::Release);
        });
    }
}

impl Pool {
    fn take(&self) -> Option<GeneratedPair> {
        self.ready.lock().unwrap_or_else(PoisonError::into_inner).pop()
    }

    fn put(&self, pair: GeneratedPair) {
        self.ready.lock().unwrap_or_else(PoisonError::into_inner).push(pair);
    }

    fn count(&self) -> usize {
        self.ready.lock().unwrap_or_else(PoisonError::into_inner).len()
    }
}

fn failed(error: &dyn core::fmt::Display) -> Failure {
    Failure::Internal(format!("key pair: {error}"))
}

#[cfg(test)]
mod tests;
