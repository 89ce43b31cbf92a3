//! Algorithm suites: <https://docs.aws.amazon.com/encryption-sdk/latest/developer-guide/algorithms-reference.html>.

use zeroize::Zeroizing;

use crate::primitives::{Hash, hkdf};
use crate::{CryptoError, DataKey};

/// What a message is encrypted with. All of them are AES-256-GCM with tags of 16 bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Suite {
    /// HKDF-SHA512, a commitment, and a signature by ECDSA P-384.
    Signed0578,
    /// HKDF-SHA512 and a commitment.
    Committed0478,
    /// HKDF-SHA384 and a signature; read only.
    Signed0378,
    /// HKDF-SHA256; read only.
    Derived0178,
    /// The data key itself; read only.
    Plain0078,
}

/// Whether whoever decrypts learns that the message was written by somebody who was given the data key by one who may
/// encrypt, not only decrypt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signing {
    /// With a signature, at the end: reading takes two passes.
    Signed,
    /// Without: right where all who decrypt may encrypt too.
    Unsigned,
}

impl Signing {
    /// The suite that is written.
    #[must_use]
    pub const fn suite(self) -> Suite {
        match self {
            Self::Signed => Suite::Signed0578,
            Self::Unsigned => Suite::Committed0478,
        }
    }
}

const ALL: [Suite; 5] = [
    Suite::Signed0578,
    Suite::Committed0478,
    Suite::Signed0378,
    Suite::Derived0178,
    Suite::Plain0078,
];

impl Suite {
    /// The number in a header.
    #[must_use]
    pub const fn id(self) -> u16 {
        match self {
            Self::Signed0578 => 0x0578,
            Self::Committed0478 => 0x0478,
            Self::Signed0378 => 0x0378,
            Self::Derived0178 => 0x0178,
            Self::Plain0078 => 0x0078,
        }
    }

    pub(super) fn from_id(id: u16) -> Result<Self, CryptoError> {
        let found = ALL.into_iter().find(|suite| suite.id() == id);
        found.ok_or_else(|| CryptoError::UnknownAlgorithm(format!("suite 0x{id:04x}")))
    }

    /// Whether a message opens with one key alone.
    #[must_use]
    pub const fn is_committing(self) -> bool {
        matches!(self, Self::Signed0578 | Self::Committed0478)
    }

    /// Whether a message ends with a signature.
    #[must_use]
    pub const fn is_signed(self) -> bool {
        matches!(self, Self::Signed0578 | Self::Signed0378)
    }

    /// The length of a message id in bytes.
    pub(super) const fn message_id_bytes(self) -> usize {
        if self.is_committing() { 32 } else { 16 }
    }

    /// The key of the content, and the commitment.
    pub(super) fn derive(self, key: &DataKey, message_id: &[u8]) -> Result<Derived, CryptoError> {
        let (id, key) = (self.id().to_be_bytes(), key.reveal());
        let (mut content, mut commitment) = (Zeroizing::new([0; 32]), [0; 32]);
        let out = content.as_mut_slice();
        let committed = (message_id, key.as_slice());
        match self {
            Self::Signed0578 | Self::Committed0478 => {
                hkdf(Hash::Sha512, committed, &[&id, b"DERIVEKEY"], out)?;
                hkdf(Hash::Sha512, committed, &[b"COMMITKEY"], &mut commitment)?;
            }
            Self::Signed0378 => hkdf(Hash::Sha384, (&[], key), &[&id, message_id], out)?,
            Self::Derived0178 => hkdf(Hash::Sha256, (&[], key), &[&id, message_id], out)?,
            Self::Plain0078 => out.copy_from_slice(key),
        }
        Ok(Derived { content, commitment })
    }
}

/// What comes of a data key.
pub(super) struct Derived {
    pub(super) content: Zeroizing<[u8; 32]>,
    /// Zeros where the suite has none.
    pub(super) commitment: [u8; 32],
}
