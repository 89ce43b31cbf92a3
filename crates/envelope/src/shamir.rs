//! A secret of 256 bits in shares, of which so many give it back and one fewer say nothing of it.
//!
//! Each byte of the secret is the value at 0 of a random polynomial over GF(2^8) whose degree is one less
//! than the threshold; a share is the values at its own point (A. Shamir, "How to share a secret",
//! Communications of the ACM 22, 1979). The field is that of AES (FIPS 197, section 4.2: x^8 + x^4 + x^3 +
//! x + 1). Nothing branches on or looks up by a secret byte.
//!
//! Shares carry no proof of their own: whether what they give is the secret shows where it opens what
//! it wraps.

use secret::Secret;
use stdx::Random;
use zeroize::Zeroizing;

use crate::{EnvelopeError, random};

/// One share: its point, and the value of each byte's polynomial there.
#[derive(Debug)]
pub struct ShamirShare {
    point: u8,
    values: Secret<[u8; 32]>,
}

impl ShamirShare {
    /// A share that was kept. Its point is not 0.
    ///
    /// # Errors
    /// [`EnvelopeError::InvalidInput`] for the point 0, where the secret itself is.
    pub fn new(point: u8, values: Secret<[u8; 32]>) -> Result<Self, EnvelopeError> {
        if point == 0 {
            return Err(EnvelopeError::InvalidInput("a share has no point 0"));
        }
        Ok(Self { point, values })
    }

    /// Its point, 1 to 255.
    #[must_use]
    pub const fn point(&self) -> u8 {
        self.point
    }

    /// Its values.
    #[must_use]
    pub const fn values(&self) -> &Secret<[u8; 32]> {
        &self.values
    }
}

/// Cuts `secret` into `count` shares, of which `threshold` give it back.
///
/// # Errors
/// [`EnvelopeError::InvalidInput`] unless 2 <= threshold <= count.
pub fn split(
    secret: &Secret<[u8; 32]>,
    threshold: u8,
    count: u8,
    random: &dyn Random,
) -> Result<Vec<ShamirShare>, EnvelopeError> {
    if threshold < 2 || count < threshold {
        return Err(EnvelopeError::InvalidInput("a threshold is 2 to the number of shares"));
    }
    // The coefficients above the constant, those of all bytes side by side; highest first.
    let coefficients: Vec<Zeroizing<[u8; 32]>> =
        (1..threshold).map(|_| Zeroizing::new(random::bytes(random))).collect();
    let share = |point: u8| {
        let mut values = Zeroizing::new([0_u8; 32]);
        // Horner's rule, with the secret as the last coefficient.
        for coefficient in coefficients.iter().map(|c| &**c).chain([secret.reveal()]) {
            for (value, coefficient) in values.iter_mut().zip(coefficient) {
                *value = multiply(*value, point) ^ coefficient;
            }
        }
        ShamirShare::new(point, Secret::new(*values))
    };
    (1..=count).map(share).collect()
}

/// What `shares` give: the secret, where they are enough of one set and none was altered.
///
/// # Errors
/// [`EnvelopeError::InvalidInput`] without shares, or for two of one point.
pub fn combine(shares: &[ShamirShare]) -> Result<Secret<[u8; 32]>, EnvelopeError> {
    if shares.is_empty() {
        return Err(EnvelopeError::InvalidInput("no shares"));
    }
    let mut secret = Zeroizing::new([0_u8; 32]);
    for share in shares {
        // Lagrange's basis polynomial of this point, at 0: the product of x / (x - own), where - is xor.
        let mut basis = 1_u8;
        for other in shares.iter().filter(|other| !core::ptr::eq(*other, share)) {
            if other.point == share.point {
                return Err(EnvelopeError::InvalidInput("two shares of one point"));
            }
            basis = multiply(basis, multiply(other.point, inverse(other.point ^ share.point)));
        }
        for (byte, value) in secret.iter_mut().zip(share.values.reveal()) {
            *byte ^= multiply(*value, basis);
        }
    }
    Ok(Secret::new(*secret))
}

/// The product in GF(2^8): eight additions and doublings, whatever the operands are.
const fn multiply(one: u8, other: u8) -> u8 {
    let (mut product, mut doubled, mut bits) = (0_u8, one, other);
    let mut round = 0;
    while round < 8 {
        product ^= doubled & (bits & 1).wrapping_neg();
        let carry = (doubled >> 7).wrapping_neg();
        doubled = (doubled << 1) ^ (carry & 0x1b);
        bits >>= 1;
        round += 1;
    }
    product
}

/// The inverse in GF(2^8): the 254th power. That of 0 is 0.
const fn inverse(of: u8) -> u8 {
    let mut power = of;
    let mut round = 0;
    // 254 is 0b11111110: square and multiply six times, and square once more.
    while round < 6 {
        power = multiply(multiply(power, power), of);
        round += 1;
    }
    multiply(power, power)
}

#[cfg(test)]
mod tests;
