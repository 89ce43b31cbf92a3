//! Which algorithms a server uses.

/// Which algorithms a server uses for its callers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum AlgorithmPolicy {
    /// All that there are.
    #[default]
    All,
    /// Those alone that standards of NIST approve: FIPS 140-3's annexes, SP 800-140C and D.
    Approved,
}
