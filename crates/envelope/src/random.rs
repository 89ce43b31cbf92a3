//! The cryptographic source of chance.

use stdx::Random;

/// AWS-LC's generator (CTR-DRBG seeded by the operating system). Use it for keys, nonces and ids.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SystemRandom;

impl Random for SystemRandom {
    fn fill(&self, out: &mut [u8]) {
        if aws_lc_rs::rand::fill(out).is_err() {
            // A key or nonce made of predictable bytes discloses data for ever; there is no
            // request worth answering without randomness, and no caller that could do better.
            std::process::abort();
        }
    }
}

/// `N` bytes from `random`.
#[must_use]
pub fn bytes<const N: usize>(random: &dyn Random) -> [u8; N] {
    let mut out = [0; N];
    random.fill(&mut out);
    out
}
