//! Sequence numbers of messages in order: 20 digits, larger for later messages.

use core::sync::atomic::{AtomicU64, Ordering};

/// What every number is larger than, so that all have 20 digits.
const START: u64 = 10_000_000_000_000_000_000;

/// How many numbers a millisecond has, as a power of two.
const BITS: u32 = 20;

/// The newest number of this node.
#[derive(Debug, Default)]
pub(crate) struct Sequences {
    newest: AtomicU64,
}

impl Sequences {
    /// A number larger than any before of this node, and than any of an earlier millisecond of others.
    pub(crate) fn next(&self, now_ms: i64) -> u64 {
        let ms = u64::try_from(now_ms).unwrap_or_default();
        let least = START.saturating_add(ms.saturating_mul(1 << BITS));
        let after = |newest: u64| least.max(newest.saturating_add(1));
        let taken = self
            .newest
            .fetch_update(Ordering::AcqRel, Ordering::Acquire, |newest| Some(after(newest)));
        after(taken.unwrap_or(least))
    }
}

#[cfg(test)]
mod tests {
    use super::Sequences;

    #[test]
    fn numbers_grow_also_when_the_clock_does_not() {
        let sequences = Sequences::default();
        let numbers = [1_777_000_000_000, 1_777_000_000_000, 1_776_999_999_999, 1_777_000_000_001]
            .map(|ms| sequences.next(ms));
        assert!(numbers.is_sorted_by(|one, other| one < other));
        assert!(numbers.iter().all(|number| number.to_string().len() == 20));
    }
}
