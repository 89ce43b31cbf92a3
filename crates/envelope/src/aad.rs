//! Canonical encoding of what a ciphertext or MAC is bound to.

/// Builds an injective encoding of a sequence of fields: two sequences with the same label and a
/// different field anywhere never give the same bytes.
///
/// Each field, the label included, is its length (8 bytes, big-endian) followed by its bytes; a
/// number is a field of 8 bytes, big-endian. Whoever encodes a list puts its count first.
#[derive(Debug, Clone)]
pub struct Canonical {
    bytes: Vec<u8>,
}

impl Canonical {
    /// Starts an encoding. `label` names the purpose and separates it from every other.
    #[must_use]
    pub fn new(label: &str) -> Self {
        Self { bytes: Vec::with_capacity(256) }.text(label)
    }

    /// Appends a text field.
    #[must_use]
    pub fn text(self, field: &str) -> Self {
        self.bytes(field.as_bytes())
    }

    /// Appends a field of bytes.
    #[must_use]
    pub fn bytes(mut self, field: &[u8]) -> Self {
        self.bytes.extend_from_slice(&(field.len() as u64).to_be_bytes());
        self.bytes.extend_from_slice(field);
        self
    }

    /// Appends a number.
    #[must_use]
    pub fn number(self, field: u64) -> Self {
        self.bytes(&field.to_be_bytes())
    }

    /// The encoding.
    #[must_use]
    pub fn finish(self) -> Vec<u8> {
        self.bytes
    }
}
