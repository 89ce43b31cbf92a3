//! The encryption context: pairs that are not secret and have to be the same when something is opened.

use std::collections::BTreeMap;

use crate::CryptoError;
use crate::reader::{Reader, put_short_bytes};

/// The most bytes of a serialised context.
const CONTEXT_BYTES_MAX: usize = 65_535;

/// What the Encryption SDK keeps for itself begins so.
pub(crate) const RESERVED_PREFIX: &str = "aws-crypto-";

/// Pairs by name. Names are unique; their order means nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EncryptionContext(BTreeMap<String, String>);

impl EncryptionContext {
    /// Without a pair.
    #[must_use]
    pub const fn new() -> Self {
        Self(BTreeMap::new())
    }

    /// Adds a pair, in place of one with that name.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.0.insert(name.into(), value.into());
    }

    /// The value of a name.
    #[must_use]
    pub fn value(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// Whether there is no pair.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The pairs, by name.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Whether every pair of `wanted` is here.
    ///
    /// # Errors
    /// [`CryptoError::Context`] with the first name that differs.
    pub(crate) fn require(&self, wanted: &Self) -> Result<(), CryptoError> {
        match wanted.pairs().find(|(name, value)| self.value(name) != Some(*value)) {
            Some((name, _)) => Err(CryptoError::Context(name.to_owned())),
            None => Ok(()),
        }
    }

    /// Whether the pairs are those of `wanted`, and no others but the names in `apart`.
    ///
    /// # Errors
    /// [`CryptoError::Context`] with the first name that differs.
    pub(crate) fn require_exactly(&self, wanted: &Self, apart: &[&str]) -> Result<(), CryptoError> {
        self.require(wanted)?;
        let mut more = self.pairs().map(|(name, _)| name);
        match more.find(|name| !apart.contains(name) && wanted.value(name).is_none()) {
            Some(name) => Err(CryptoError::Context(name.to_owned())),
            None => Ok(()),
        }
    }

    /// As the Encryption SDK writes it: nothing where it is empty, else the count (2 bytes) and each name and value
    /// behind its length (2 bytes), by the bytes of the names.
    pub(crate) fn serialised(&self) -> Result<Vec<u8>, CryptoError> {
        const TOO_LARGE: CryptoError = CryptoError::TooLarge("the encryption context");
        if self.is_empty() {
            return Ok(Vec::new());
        }
        let count = u16::try_from(self.0.len()).map_err(|_| TOO_LARGE)?;
        let mut bytes = count.to_be_bytes().to_vec();
        for (name, value) in &self.0 {
            put_short_bytes(&mut bytes, name.as_bytes())?;
            put_short_bytes(&mut bytes, value.as_bytes())?;
        }
        if bytes.len() > CONTEXT_BYTES_MAX { Err(TOO_LARGE) } else { Ok(bytes) }
    }

    /// Reads what [`serialised`](Self::serialised) writes.
    pub(crate) fn read(bytes: &[u8]) -> Result<Self, CryptoError> {
        const MALFORMED: CryptoError = CryptoError::Malformed("the encryption context");
        let mut context = Self::new();
        if bytes.is_empty() {
            return Ok(context);
        }
        let mut reader = Reader::new(bytes);
        let count = reader.short()?;
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).map_err(|_| MALFORMED);
        for _ in 0..count {
            let name = text(reader.short_bytes()?)?;
            let value = text(reader.short_bytes()?)?;
            if context.0.insert(name, value).is_some() {
                return Err(MALFORMED);
            }
        }
        if reader.is_at_end() { Ok(context) } else { Err(MALFORMED) }
    }

    /// Reads a JSON object of texts, as the S3 Encryption Client keeps it.
    pub(crate) fn from_json(text: &str) -> Result<Self, CryptoError> {
        let pairs: BTreeMap<String, String> = serde_json::from_str(text)
            .map_err(|_| CryptoError::Malformed("the material description is no JSON of texts"))?;
        Ok(Self(pairs))
    }

    /// Writes it for [`from_json`](Self::from_json), in ASCII: it becomes the value of a header.
    pub(crate) fn to_json(&self) -> String {
        let json = serde_json::to_string(&self.0).unwrap_or_default();
        let mut ascii = String::with_capacity(json.len());
        for letter in json.chars() {
            if letter.is_ascii() {
                ascii.push(letter);
                continue;
            }
            for unit in letter.encode_utf16(&mut [0; 2]) {
                ascii.push_str(&format!("\\u{unit:04x}"));
            }
        }
        ascii
    }
}

impl FromIterator<(String, String)> for EncryptionContext {
    fn from_iter<T: IntoIterator<Item = (String, String)>>(pairs: T) -> Self {
        Self(pairs.into_iter().collect())
    }
}
