//! Slots that something else opens: it holds 256 random bits in a form of its own, and gives them back.
//!
//! The file has that form (a ciphertext of another KMS, an object that a TPM has sealed), and the root key wrapped
//! under what is derived from the bits. A copy of the file, and of everything beside it, opens nothing without the
//! holder.

use core::fmt;

use envelope::{SlotKey, random};
use secret::Secret;
use stdx::Random;
use zeroize::Zeroizing;

use crate::SlotsError;
use crate::format::{HELD_BYTES_MAX, SlotKind};

/// What kind of thing holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HolderKind {
    /// A key of another KMS.
    Kms,
    /// A TPM 2.0.
    Tpm,
}

/// What opens slots: a key of another KMS, or a TPM. `Display` says which, for people.
pub trait Holder: fmt::Debug + fmt::Display + Send + Sync {
    /// Which kind it is.
    fn kind(&self) -> HolderKind;

    /// The form in which it holds `bits` for the slot with this salt, 1 to 8,192 bytes.
    ///
    /// # Errors
    /// [`SlotsError::Holder`].
    fn hold(&self, salt: &[u8; 32], bits: &Secret<[u8; 32]>) -> Result<Vec<u8>, SlotsError>;

    /// What it holds for the slot with this salt; none where another one holds it.
    ///
    /// # Errors
    /// [`SlotsError::Holder`] where it is not reached, or refuses.
    fn open(&self, salt: &[u8; 32], held: &[u8]) -> Result<Option<Secret<[u8; 32]>>, SlotsError>;
}

impl HolderKind {
    pub(crate) const fn of_slot(self) -> SlotKind {
        match self {
            Self::Kms => SlotKind::Kms,
            Self::Tpm => SlotKind::Tpm,
        }
    }
}

/// What opens a new slot, and the form in which the file has it.
pub(crate) fn hold(
    holder: &dyn Holder,
    salt: &[u8; 32],
    random: &dyn Random,
) -> Result<(SlotKey, Vec<u8>), SlotsError> {
    let bits: Zeroizing<[u8; 32]> = Zeroizing::new(random::bytes(random));
    let bits = Secret::new(*bits);
    let held = holder.hold(salt, &bits)?;
    if !(1..=HELD_BYTES_MAX).contains(&held.len()) {
        return Err(SlotsError::Holder {
            holder: holder.to_string(),
            reason: format!("answered {} bytes", held.len()),
        });
    }
    Ok((SlotKey::from_holder(&bits, salt)?, held))
}

/// What opens a slot, from what the file has; none where another holder made it.
pub(crate) fn opened(
    holder: &dyn Holder,
    salt: &[u8; 32],
    held: &[u8],
) -> Result<Option<SlotKey>, SlotsError> {
    let Some(bits) = holder.open(salt, held)? else { return Ok(None) };
    Ok(Some(SlotKey::from_holder(&bits, salt)?))
}

#[cfg(test)]
mod tests;
