//! The encryption context of AWS KMS.

use std::collections::BTreeMap;

use crate::EnvelopeError;
use crate::aad::Canonical;
use crate::reader::{Reader, put_field};

/// Pairs a ciphertext is bound to. The order in which they were given does not matter, the case of
/// every letter does.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct EncryptionContext {
    pairs: BTreeMap<String, String>,
}

impl From<BTreeMap<String, String>> for EncryptionContext {
    fn from(pairs: BTreeMap<String, String>) -> Self {
        Self { pairs }
    }
}

impl EncryptionContext {
    /// No pairs: the same as a request without a context.
    #[must_use]
    pub const fn empty() -> Self {
        Self { pairs: BTreeMap::new() }
    }

    /// The pairs, sorted by key.
    #[must_use]
    pub const fn pairs(&self) -> &BTreeMap<String, String> {
        &self.pairs
    }

    /// Appends the pairs to an encoding: their number, then key and value in the order of the
    /// keys' bytes, each with its length. Injective and independent of the order given.
    pub(crate) fn encode(&self, into: Canonical) -> Canonical {
        let start = into.number(self.pairs.len() as u64);
        self.pairs.iter().fold(start, |into, (key, value)| into.text(key).text(value))
    }

    /// Appends the stored form: count (2 bytes), then key and value as length-prefixed fields.
    pub(crate) fn put(&self, out: &mut Vec<u8>) -> Result<(), EnvelopeError> {
        let count = u16::try_from(self.pairs.len())
            .map_err(|_| EnvelopeError::InvalidInput("more than 65,535 context pairs"))?;
        out.extend_from_slice(&count.to_be_bytes());
        for (key, value) in &self.pairs {
            put_field(out, key.as_bytes())?;
            put_field(out, value.as_bytes())?;
        }
        Ok(())
    }

    /// Reads what [`EncryptionContext::put`] wrote; only the sorted form is accepted.
    pub(crate) fn read(reader: &mut Reader<'_>) -> Result<Self, EnvelopeError> {
        let mut pairs = BTreeMap::new();
        for _ in 0..reader.u16()? {
            let key = reader.text()?.to_owned();
            let value = reader.text()?.to_owned();
            if pairs.last_key_value().is_some_and(|(last, _)| *last >= key) {
                return Err(EnvelopeError::Malformed("context pairs out of order"));
            }
            pairs.insert(key, value);
        }
        Ok(Self { pairs })
    }
}
