//! Access key ids.

use std::sync::Arc;

use crate::AccountId;
use crate::base32;
use crate::text::name;

/// An access key id: `AKIA` (long-term) or `ASIA` (temporary) and 16 characters of base 32.
///
/// Those 80 bits are, from the most significant: one set bit, the account number (40 bits), and
/// 39 random bits. Ids that AWS issued before 2019 have the first bit clear and hold no account.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccessKeyId(Arc<str>);

/// What kind of credentials an access key id belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AccessKeyPrefix {
    /// `AKIA`: the long-term key of a user or of an account's root.
    LongTerm,
    /// `ASIA`: temporary credentials, valid with their session token only.
    Temporary,
}

impl AccessKeyPrefix {
    /// The four letters.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::LongTerm => "AKIA",
            Self::Temporary => "ASIA",
        }
    }
}

name!(AccessKeyId, "access key id");

impl AccessKeyId {
    const RANDOM_BITS: u32 = 39;
    const MARK: u128 = 1 << 79;

    fn check(text: &str) -> Result<(), &'static str> {
        let body = text
            .strip_prefix("AKIA")
            .or_else(|| text.strip_prefix("ASIA"))
            .ok_or("an access key id starts with AKIA or ASIA")?;
        if body.len() == 16 && base32::is_base32(body) {
            Ok(())
        } else {
            Err("an access key id has 16 characters of base 32 after its prefix")
        }
    }

    /// The id of a new key of `account`, with 39 bits of `random`.
    #[must_use]
    pub fn encode(prefix: AccessKeyPrefix, account: &AccountId, random: [u8; 5]) -> Self {
        let random = random.iter().fold(0_u128, |bits, &byte| bits << 8 | u128::from(byte));
        let random = random & ((1 << Self::RANDOM_BITS) - 1);
        let bits = Self::MARK | u128::from(account.number()) << Self::RANDOM_BITS | random;
        Self(format!("{}{}", prefix.as_str(), base32::encode(bits, 16)).into())
    }

    /// Whether the key is long-term or temporary.
    #[must_use]
    pub fn prefix(&self) -> AccessKeyPrefix {
        if self.0.starts_with("ASIA") {
            AccessKeyPrefix::Temporary
        } else {
            AccessKeyPrefix::LongTerm
        }
    }

    /// The account in the id; `None` where the id holds none.
    #[must_use]
    pub fn account(&self) -> Option<AccountId> {
        let bits = base32::decode(self.0.get(4..)?)?;
        if bits & Self::MARK == 0 {
            return None;
        }
        let number = u64::try_from((bits & !Self::MARK) >> Self::RANDOM_BITS).ok()?;
        AccountId::from_number(number)
    }
}
