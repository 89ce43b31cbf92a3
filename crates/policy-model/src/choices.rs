//! The random choices of one case.

/// A stream of choices that depends on nothing but a seed and a case's number, so that any case of any run can be
/// made again by itself. SplitMix64: <https://prng.di.unimi.it/splitmix64.c>.
#[derive(Clone, Debug)]
pub(crate) struct Choices {
    state: u64,
}

impl Choices {
    pub(crate) fn new(seed: u64, case: u64) -> Self {
        let mut choices = Self { state: seed };
        let offset = choices.next();
        choices.state = offset ^ case.wrapping_mul(0xd134_2543_de82_ef95);
        choices
    }

    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.state ^ (self.state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below a limit. The limits are tiny beside 2^64: the remainder is even enough.
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        let limit = u64::try_from(limit.max(1)).unwrap_or(u64::MAX);
        usize::try_from(self.next() % limit).unwrap_or_default()
    }

    /// `true` so many times in a hundred.
    pub(crate) fn percent(&mut self, share: usize) -> bool {
        self.below(100) < share
    }

    /// One of the items; the default of an empty list.
    pub(crate) fn pick<T: Copy + Default>(&mut self, items: &[T]) -> T {
        let position = self.below(items.len());
        items.get(position).copied().unwrap_or_default()
    }

    /// One of the items for a type that has no default: the first is the fallback.
    pub(crate) fn pick_or<T: Copy>(&mut self, first: T, others: &[T]) -> T {
        match self.below(others.len() + 1) {
            0 => first,
            position => others.get(position - 1).copied().unwrap_or(first),
        }
    }

    /// So many of the items, with repetition.
    pub(crate) fn several<'a>(
        &mut self,
        items: &[&'a str],
        least: usize,
        most: usize,
    ) -> Vec<&'a str> {
        let count = least + self.below(most - least + 1);
        (0..count).map(|_| self.pick(items)).collect()
    }
}
