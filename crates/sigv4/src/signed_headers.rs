//! The list of headers that a signature covers.

/// The names of the signed headers: lower-case, sorted, each once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedHeaders {
    /// The names joined by `;`, as they stand in what is signed.
    text: String,
}

impl SignedHeaders {
    /// Reads a list joined by `;`. Order, case and repetitions do not matter: a signer that
    /// deviates from the canonical form simply does not match.
    #[must_use]
    pub fn parse(list: &str) -> Self {
        Self::new(list.split(';').map(|name| name.trim().to_ascii_lowercase()).collect())
    }

    pub(crate) fn new(mut names: Vec<String>) -> Self {
        names.retain(|name| !name.is_empty());
        names.sort_unstable();
        names.dedup();
        Self { text: names.join(";") }
    }

    /// The names, sorted.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.text.split(';').filter(|name| !name.is_empty())
    }

    /// Whether the header `name` (lower-case) is signed.
    #[must_use]
    pub fn contains(&self, name: &str) -> bool {
        self.iter().any(|signed| signed == name)
    }

    /// The names joined by `;`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }
}
