//! What a backend has found damaged in its own files.

/// Damage that reads or commits have met since the store was opened. It stays until somebody puts
/// the files right and the store is opened again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoreDamage {
    /// How many reads and commits have met it.
    pub met: u64,
    /// The damaged files by name, where the backend says which; in the order they were met.
    pub files: Vec<String>,
    /// What the backend said first.
    pub cause: String,
}
