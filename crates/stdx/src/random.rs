//! The randomness handle. The cryptographic implementation lives in `envelope`, the only crate
//! that calls primitives.

use core::fmt::Debug;
use core::sync::atomic::{AtomicU64, Ordering};

/// A source of random bytes.
pub trait Random: Debug + Send + Sync {
    /// Fills `out` with random bytes. Aborts the request, never returns short.
    fn fill(&self, out: &mut [u8]);

    /// Fills `out` with random bytes for an identifier: never the same twice and not to be guessed,
    /// but no secret. May come from a supply made earlier; never use it for keys, nonces or salts.
    fn fill_id(&self, out: &mut [u8]) {
        self.fill(out);
    }
}

/// A reproducible generator (SplitMix64) for tests and simulations. Not for keys.
#[derive(Debug)]
pub struct SeededRandom {
    state: AtomicU64,
}

impl SeededRandom {
    /// A generator whose whole output follows from `seed`.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self { state: AtomicU64::new(seed) }
    }

    fn next(&self) -> u64 {
        const GAMMA: u64 = 0x9e37_79b9_7f4a_7c15;
        let mut z = self.state.fetch_add(GAMMA, Ordering::Relaxed).wrapping_add(GAMMA);
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
}

impl Random for SeededRandom {
    fn fill(&self, out: &mut [u8]) {
        for chunk in out.chunks_mut(8) {
            for (byte, random) in chunk.iter_mut().zip(self.next().to_le_bytes()) {
                *byte = random;
            }
        }
    }
}
