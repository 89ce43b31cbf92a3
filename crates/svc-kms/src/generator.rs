//! Makes key pairs, the slow ones off the threads that serve requests.

use std::num::NonZeroUsize;

use engine::Failure;
use envelope::asymmetric::{GeneratedPair, generate};
use tokio::sync::Semaphore;

use crate::spec::PairSpec;

/// Makes key pairs. An RSA pair takes up to seconds of a core: at most half the cores make them at
/// a time, and never fewer than one, so that other requests have the rest.
#[derive(Debug)]
pub(crate) struct Generator {
    places: Semaphore,
}

impl Default for Generator {
    fn default() -> Self {
        let cores = std::thread::available_parallelism().map_or(1, NonZeroUsize::get);
        Self { places: Semaphore::new(cores.div_euclid(2).max(1)) }
    }
}

impl Generator {
    /// A new pair of `spec`.
    pub(crate) async fn pair(&self, spec: PairSpec) -> Result<GeneratedPair, Failure> {
        let spec_there = spec.asymmetric();
        if !spec.is_rsa() {
            return generate(spec_there).map_err(|error| failed(&error));
        }
        let _place = self.places.acquire().await.map_err(|error| failed(&error))?;
        let made = tokio::task::spawn_blocking(move || generate(spec_there)).await;
        made.map_err(|error| failed(&error))?.map_err(|error| failed(&error))
    }
}

fn failed(error: &dyn core::fmt::Display) -> Failure {
    Failure::Internal(format!("key pair: {error}"))
}
