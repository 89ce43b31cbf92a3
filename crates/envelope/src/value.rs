//! Values that a service keeps under a data key of KMS: a secret, a parameter, a message.

use secret::Secret;
use stdx::Random;

use crate::EnvelopeError;
use crate::aad::Canonical;
use crate::kdf::Purpose;
use crate::sealed::SealingKey;

const VALUE: Purpose = Purpose("ironkeep service value");

/// Keys of KMS have their versions in their ciphertexts.
const VERSION: u32 = 0;

/// Seals `value` under a data key. It opens only with the same `binding`, in the same order: what it
/// is the value of.
///
/// # Errors
/// [`EnvelopeError`] when the primitives fail.
pub fn seal_value(
    data_key: &Secret<[u8; 32]>,
    binding: &[&str],
    value: &[u8],
    random: &dyn Random,
) -> Result<Vec<u8>, EnvelopeError> {
    sealing(data_key).seal(&bound(binding), value, random)
}

/// Opens what [`seal_value`] has sealed.
///
/// # Errors
/// [`EnvelopeError::NotAuthentic`] with another key or binding, or when a byte was changed.
pub fn open_value(
    data_key: &Secret<[u8; 32]>,
    binding: &[&str],
    sealed: &[u8],
) -> Result<Secret<Vec<u8>>, EnvelopeError> {
    sealing(data_key).open(&bound(binding), sealed).map(Secret::new)
}

fn sealing(data_key: &Secret<[u8; 32]>) -> SealingKey<'_> {
    SealingKey { key: data_key.reveal(), version: VERSION, purpose: VALUE }
}

fn bound(binding: &[&str]) -> Vec<u8> {
    let start = Canonical::new(VALUE.0).number(binding.len() as u64);
    binding.iter().fold(start, |bound, part| bound.text(part)).finish()
}

#[cfg(test)]
mod tests;
