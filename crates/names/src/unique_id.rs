//! Unique ids of IAM things.

use std::sync::Arc;

use crate::base32;
use crate::text::name;

/// The unique id of an IAM thing, never used twice: a four-letter prefix and 17 characters of
/// base 32 (85 random bits).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UniqueId(Arc<str>);

/// What a unique id names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum UniqueIdKind {
    /// `AIDA`: a user.
    User,
    /// `AROA`: a role.
    Role,
    /// `AGPA`: a group.
    Group,
    /// `ANPA`: a managed policy.
    ManagedPolicy,
    /// `AIPA`: an instance profile.
    InstanceProfile,
    /// `ANVA`: a version of a managed policy.
    PolicyVersion,
    /// `ASCA`: a server certificate.
    Certificate,
    /// `APKA`: a public key.
    PublicKey,
}

impl UniqueIdKind {
    const ALL: [Self; 8] = [
        Self::User,
        Self::Role,
        Self::Group,
        Self::ManagedPolicy,
        Self::InstanceProfile,
        Self::PolicyVersion,
        Self::Certificate,
        Self::PublicKey,
    ];

    /// The four letters.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::User => "AIDA",
            Self::Role => "AROA",
            Self::Group => "AGPA",
            Self::ManagedPolicy => "ANPA",
            Self::InstanceProfile => "AIPA",
            Self::PolicyVersion => "ANVA",
            Self::Certificate => "ASCA",
            Self::PublicKey => "APKA",
        }
    }

    fn of(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| text.starts_with(kind.as_str()))
    }
}

name!(UniqueId, "unique id");

impl UniqueId {
    fn check(text: &str) -> Result<(), &'static str> {
        if UniqueIdKind::of(text).is_none() {
            return Err("a unique id starts with a known prefix");
        }
        match text.get(4..) {
            Some(body) if body.len() == 17 && base32::is_base32(body) => Ok(()),
            _ => Err("a unique id has 17 characters of base 32 after its prefix"),
        }
    }

    /// A new id of `random`, of which 85 bits are used.
    #[must_use]
    pub fn from_random(kind: UniqueIdKind, random: [u8; 11]) -> Self {
        let bits = random.iter().fold(0_u128, |bits, &byte| bits << 8 | u128::from(byte));
        Self(format!("{}{}", kind.as_str(), base32::encode(bits, 17)).into())
    }

    /// What the id names.
    #[must_use]
    pub fn kind(&self) -> UniqueIdKind {
        // INVARIANT: `check` has found one of the prefixes.
        UniqueIdKind::of(&self.0).unwrap_or(UniqueIdKind::User)
    }
}
