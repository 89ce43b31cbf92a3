//! The cryptographic source of chance.

use core::cell::RefCell;

use stdx::Random;

/// Bytes for identifiers that a thread makes at a time.
const SUPPLY_BYTES: usize = 512;

thread_local! {
    static SUPPLY: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

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

    /// One call of the generator costs as much as the bytes of ten identifiers: a thread takes
    /// those of many at once.
    fn fill_id(&self, out: &mut [u8]) {
        if out.len() > SUPPLY_BYTES {
            return self.fill(out);
        }
        SUPPLY.with_borrow_mut(|supply| {
            if supply.len() < out.len() {
                supply.resize(SUPPLY_BYTES, 0);
                self.fill(supply);
            }
            let rest = supply.len().saturating_sub(out.len());
            out.copy_from_slice(supply.get(rest..).unwrap_or_default());
            supply.truncate(rest);
        });
    }
}

/// `N` bytes from `random`.
#[must_use]
pub fn bytes<const N: usize>(random: &dyn Random) -> [u8; N] {
    let mut out = [0; N];
    random.fill(&mut out);
    out
}

/// `N` bytes from `random` for an identifier.
#[must_use]
pub fn id_bytes<const N: usize>(random: &dyn Random) -> [u8; N] {
    let mut out = [0; N];
    random.fill_id(&mut out);
    out
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::{SUPPLY_BYTES, SystemRandom, id_bytes};
    use stdx::Random as _;

    #[test]
    fn identifiers_do_not_repeat() {
        let made = |_| (0..2000).map(|_| id_bytes::<16>(&SystemRandom)).collect::<Vec<_>>();
        let threads: Vec<_> = (0..4).map(|n| std::thread::spawn(move || made(n))).collect();
        let ids: HashSet<_> =
            threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect();
        assert_eq!(ids.len(), 8000);
    }

    #[test]
    fn every_length_is_filled() {
        for length in [0, 1, 24, SUPPLY_BYTES - 1, SUPPLY_BYTES, SUPPLY_BYTES + 1, 4096] {
            let mut out = vec![0; length];
            SystemRandom.fill_id(&mut out);
            let zeros = out.iter().filter(|byte| **byte == 0).count();
            assert!(zeros <= length / 16 + 4, "{zeros} of {length} bytes are zero");
        }
    }
}
