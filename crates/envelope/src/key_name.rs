//! Which KMS key, and which material of it.

use core::fmt;

use crate::EnvelopeError;
use crate::reader::{Reader, put_field};

/// The longest region name, in bytes: what keeps a wrapped data key within 200 bytes.
pub const REGION_BYTES_MAX: usize = 63;

/// A KMS key of an account and a region, in the compact form that ciphertext headers carry.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyName {
    account: u64,
    region: String,
    kind: KeyIdKind,
    id: [u8; 16],
}

/// The two spellings of a key id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum KeyIdKind {
    /// A UUID, `1234abcd-12ab-34cd-56ef-1234567890ab`.
    Uuid,
    /// A multi-Region key, `mrk-` and 32 hex digits.
    MultiRegion,
}

impl KeyName {
    /// `account` is 12 digits, `region` 1 to 63 lower-case letters, digits and hyphens, `key_id` a
    /// UUID or `mrk-` with 32 hex digits, both in lower case.
    ///
    /// # Errors
    /// [`EnvelopeError::InvalidInput`] for any other form.
    pub fn new(account: &str, region: &str, key_id: &str) -> Result<Self, EnvelopeError> {
        let account = parse_account(account)?;
        let region = parse_region(region)?;
        let (kind, id) = parse_key_id(key_id)?;
        Ok(Self { account, region, kind, id })
    }

    /// The account, 12 digits.
    #[must_use]
    pub fn account(&self) -> String {
        format!("{:012}", self.account)
    }

    /// The region.
    #[must_use]
    pub fn region(&self) -> &str {
        &self.region
    }

    /// The key id as AWS spells it.
    #[must_use]
    pub fn key_id(&self) -> String {
        let digits = hex::encode(self.id);
        match self.kind {
            KeyIdKind::MultiRegion => format!("mrk-{digits}"),
            KeyIdKind::Uuid => {
                let mut uuid = String::with_capacity(36);
                for (at, digit) in digits.chars().enumerate() {
                    if matches!(at, 8 | 12 | 16 | 20) {
                        uuid.push('-');
                    }
                    uuid.push(digit);
                }
                uuid
            }
        }
    }

    /// Whether a ciphertext of `self` may be opened with a key called `other`: the same key, or
    /// another region's replica of the same multi-Region key.
    pub(crate) fn is_same_key(&self, other: &Self) -> bool {
        let same_id = self.account == other.account && self.kind == other.kind;
        let same_region = self.region == other.region || self.kind == KeyIdKind::MultiRegion;
        same_id && same_region && self.id == other.id
    }

    /// Appends account (8 bytes), kind (1), id (16).
    pub(crate) fn put_fixed(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.account.to_be_bytes());
        out.push(match self.kind {
            KeyIdKind::Uuid => 0,
            KeyIdKind::MultiRegion => 1,
        });
        out.extend_from_slice(&self.id);
    }

    /// Appends the region with its length (2 bytes) in front.
    pub(crate) fn put_region(&self, out: &mut Vec<u8>) -> Result<(), EnvelopeError> {
        put_field(out, self.region.as_bytes())
    }

    /// Reads what [`KeyName::put_fixed`] and [`KeyName::put_region`] wrote one after the other.
    pub(crate) fn read(reader: &mut Reader<'_>) -> Result<Self, EnvelopeError> {
        let account = reader.u64()?;
        if account > ACCOUNT_MAX {
            return Err(EnvelopeError::Malformed("an account has more than 12 digits"));
        }
        let kind = match reader.byte()? {
            0 => KeyIdKind::Uuid,
            1 => KeyIdKind::MultiRegion,
            _ => return Err(EnvelopeError::Malformed("an unknown kind of key id")),
        };
        let id = reader.array()?;
        let region = parse_region(reader.text()?)
            .map_err(|_| EnvelopeError::Malformed("not a region name"))?;
        Ok(Self { account, region, kind, id })
    }
}

impl fmt::Debug for KeyName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "KeyName({}:{}:{})", self.region, self.account(), self.key_id())
    }
}

const ACCOUNT_MAX: u64 = 999_999_999_999;

/// The number behind 12 digits.
pub(crate) fn parse_account(account: &str) -> Result<u64, EnvelopeError> {
    const NOT: EnvelopeError = EnvelopeError::InvalidInput("an account id is 12 digits");
    if account.len() != 12 || !account.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(NOT);
    }
    account.parse().map_err(|_| NOT)
}

/// A region name, unchanged.
pub(crate) fn parse_region(region: &str) -> Result<String, EnvelopeError> {
    let fits = (1..=REGION_BYTES_MAX).contains(&region.len());
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if fits && region.bytes().all(plain) {
        return Ok(region.to_owned());
    }
    Err(EnvelopeError::InvalidInput("a region is 1 to 63 of a-z, 0-9 and -"))
}

fn parse_key_id(key_id: &str) -> Result<(KeyIdKind, [u8; 16]), EnvelopeError> {
    const NOT: EnvelopeError = EnvelopeError::InvalidInput("a key id is a UUID or mrk- and 32 hex");
    let (kind, digits) = if let Some(digits) = key_id.strip_prefix("mrk-") {
        (KeyIdKind::MultiRegion, digits.to_owned())
    } else {
        let hyphens = |at: usize| matches!(at, 8 | 13 | 18 | 23);
        let placed = key_id.bytes().enumerate().all(|(at, byte)| hyphens(at) == (byte == b'-'));
        if key_id.len() != 36 || !placed {
            return Err(NOT);
        }
        (KeyIdKind::Uuid, key_id.replace('-', ""))
    };
    lower_hex(&digits).map(|id| (kind, id)).ok_or(NOT)
}

/// `N` bytes from exactly `2 * N` lower-case hex digits.
fn lower_hex<const N: usize>(digits: &str) -> Option<[u8; N]> {
    if digits.bytes().any(|byte| byte.is_ascii_uppercase()) {
        return None;
    }
    let mut bytes = [0; N];
    hex::decode_to_slice(digits, &mut bytes).ok()?;
    Some(bytes)
}

/// Which material of a KMS key: 64 lower-case hex digits on the wire, 32 bytes here.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyMaterialId([u8; 32]);

impl KeyMaterialId {
    pub(crate) const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// From its 64 lower-case hex digits.
    ///
    /// # Errors
    /// [`EnvelopeError::InvalidInput`] for any other form.
    pub fn parse(text: &str) -> Result<Self, EnvelopeError> {
        let bytes = lower_hex(text);
        bytes.map(Self).ok_or(EnvelopeError::InvalidInput("a key material id is 64 hex digits"))
    }

    /// Its 32 bytes.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Display for KeyMaterialId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(self.0))
    }
}

impl fmt::Debug for KeyMaterialId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "KeyMaterialId({self})")
    }
}
