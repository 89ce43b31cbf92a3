//! The second factor: time-based one-time passwords of six digits.
//!
//! Source: RFC 6238 over HMAC-SHA1 (RFC 4226) in steps of 30 seconds, which is what virtual MFA
//! devices of AWS speak.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use data_encoding::BASE32_NOPAD;
use names::AccountId;
use secret::Secret;
use stdx::{Random, Timestamp};
use store::Tx;
use tables::Reader;

use crate::StoredSecret;
use crate::error::IdentityError;
use crate::fresh::bytes;
use crate::records::{KeyOwner, MFA_DEVICES, MfaAssignment, MfaDeviceRecord, iam_arn};

/// The length of a step, in seconds.
const STEP_SECONDS: i64 = 30;

/// Codes this many steps before and after the present one are taken.
const WINDOW_STEPS: i64 = 1;

/// How far a device's clock may be off when it is enabled or synchronised: an hour.
const SYNCHRONISED_STEPS_MAX: i64 = 120;

/// Wrong codes in a row after which a device is refused for a while.
const WRONG_CODES_MAX: u32 = 5;

/// How long it is refused, in seconds; twice as long each further time.
const REFUSED_SECONDS: i64 = 30;

/// The longest refusal, in seconds.
const REFUSED_SECONDS_MAX: i64 = 3_600;

/// A device whose owner has just shown its present code. The code counts as used once
/// [`Self::consume`] is committed.
#[derive(Debug, Clone)]
pub struct MfaProof {
    device: MfaDeviceRecord,
}

impl MfaProof {
    /// The serial number of the device.
    #[must_use]
    pub fn serial(&self) -> String {
        self.device.arn()
    }

    /// Writes that this code was used: nobody uses it again.
    ///
    /// # Errors
    /// The row does not fit into the transaction.
    pub fn consume(&self, tx: &mut Tx) -> Result<(), IdentityError> {
        let Self { device } = self;
        Ok(MFA_DEVICES.put(tx, &[device.account.as_str(), &device.key_part()], device)?)
    }
}

/// The key part of [`MFA_DEVICES`] that the serial number `serial` of a device of `account` says; none
/// where it is not of that form.
fn key_part(account: &AccountId, serial: &str) -> Option<String> {
    let name = serial.strip_prefix(&*iam_arn(account, "mfa", "/", ""))?;
    (!name.is_empty()).then(|| format!("/{name}").to_lowercase())
}

/// The device of `account` with this serial number.
///
/// # Errors
/// The row could not be read.
pub async fn mfa_device(
    reader: &mut impl Reader,
    account: &AccountId,
    serial: &str,
) -> Result<Option<MfaDeviceRecord>, IdentityError> {
    let Some(key_part) = key_part(account, serial) else { return Ok(None) };
    let device = MFA_DEVICES.get(reader, &[account.as_str(), &key_part]).await?;
    Ok(device.filter(|device| device.arn() == serial))
}

/// A new shared secret.
#[must_use]
pub fn fresh_mfa_seed(random: &dyn Random) -> StoredSecret {
    let raw = Secret::new(bytes::<40>(random));
    StoredSecret::new(Secret::new(BASE32_NOPAD.encode(raw.reveal())))
}

/// Wrong codes of late, by device. They are kept in memory: a refused call writes nothing but its record,
/// and whoever tries codes needs the first factor and a running server.
#[derive(Debug, Default)]
pub struct MfaAttempts {
    by_serial: Mutex<HashMap<String, Wrong>>,
}

#[derive(Debug, Clone, Copy, Default)]
struct Wrong {
    in_a_row: u32,
    refusals: u32,
    refused_until: i64,
}

impl MfaAttempts {
    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<String, Wrong>> {
        self.by_serial.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether the device may try a code now.
    fn may_try(&self, serial: &str, now: Timestamp) -> bool {
        self.lock().get(serial).is_none_or(|wrong| wrong.refused_until <= now.unix_seconds())
    }

    fn note_wrong(&self, serial: &str, now: Timestamp) {
        let mut by_serial = self.lock();
        let wrong = by_serial.entry(serial.to_owned()).or_default();
        wrong.in_a_row = wrong.in_a_row.saturating_add(1);
        if wrong.in_a_row >= WRONG_CODES_MAX {
            let doubled = REFUSED_SECONDS << wrong.refusals.min(10);
            wrong.refused_until =
                now.unix_seconds().saturating_add(doubled.min(REFUSED_SECONDS_MAX));
            wrong.refusals = wrong.refusals.saturating_add(1);
            wrong.in_a_row = 0;
        }
    }

    fn note_right(&self, serial: &str) {
        self.lock().remove(serial);
    }

    /// Proves that the owner of `device` has just read `code` from it. None for a wrong, used or late
    /// code, for a device of somebody else, and while the device is refused after too many wrong codes.
    #[must_use]
    pub fn prove(
        &self,
        mut device: MfaDeviceRecord,
        owner: &KeyOwner,
        code: &str,
        now: Timestamp,
    ) -> Option<MfaProof> {
        let serial = device.arn();
        let assignment = device.assignment.as_mut().filter(|it| it.owner == *owner)?;
        if !self.may_try(&serial, now) {
            return None;
        }
        let present = step_at(now).saturating_add(assignment.drift_steps);
        let window = present.saturating_sub(WINDOW_STEPS)..=present.saturating_add(WINDOW_STEPS);
        let step = window
            .filter(|step| *step > assignment.last_step)
            .find(|step| is_code(&device.seed, *step, code));
        let Some(step) = step else {
            self.note_wrong(&serial, now);
            return None;
        };
        assignment.last_step = step;
        self.note_right(&serial);
        Some(MfaProof { device })
    }

    /// What the clock of `device` says by two consecutive codes: the drift and the step of the second
    /// one. None where they are not its codes of an hour around `now`, or too many wrong ones came.
    #[must_use]
    pub fn synchronise(
        &self,
        device: &MfaDeviceRecord,
        codes: [&str; 2],
        now: Timestamp,
    ) -> Option<Synchronised> {
        let serial = device.arn();
        if !self.may_try(&serial, now) {
            return None;
        }
        let [first, second] = codes;
        let present = step_at(now);
        let used = device.assignment.as_ref().map_or(i64::MIN, |assignment| assignment.last_step);
        let is_pair = |step: &i64| {
            is_code(&device.seed, *step, first) && is_code(&device.seed, step + 1, second)
        };
        // From the present outwards: of two pairs that look alike the nearer one is meant.
        let step = (0..=SYNCHRONISED_STEPS_MAX)
            .flat_map(|distance| [present - distance, present + distance])
            .filter(|step| step + 1 > used)
            .find(is_pair);
        match step {
            Some(step) => {
                self.note_right(&serial);
                // The second code is the one that the device shows now.
                let last_step = step + 1;
                Some(Synchronised { drift_steps: last_step - present, last_step })
            }
            None => {
                self.note_wrong(&serial, now);
                None
            }
        }
    }
}

/// What two consecutive codes say of a device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Synchronised {
    drift_steps: i64,
    last_step: i64,
}

impl Synchronised {
    /// The assignment of the device to `owner`, enabled at `enabled_at_ms`.
    #[must_use]
    pub const fn assignment(self, owner: KeyOwner, enabled_at_ms: i64) -> MfaAssignment {
        let Self { drift_steps, last_step } = self;
        MfaAssignment { owner, enabled_at_ms, drift_steps, last_step }
    }
}

fn step_at(now: Timestamp) -> i64 {
    now.unix_seconds().div_euclid(STEP_SECONDS)
}

/// Whether `code` is the one that the device with this seed shows in `step`.
fn is_code(seed: &StoredSecret, step: i64, code: &str) -> bool {
    let Ok(raw) = BASE32_NOPAD.decode(seed.secret().reveal().as_bytes()).map(Secret::new) else {
        return false;
    };
    let Ok(counter) = u64::try_from(step) else { return false };
    secret::constant_time_eq(one_time_password(raw.reveal(), counter).as_bytes(), code.as_bytes())
}

/// The six digits of `counter`: RFC 4226, section 5.3.
fn one_time_password(seed: &[u8], counter: u64) -> String {
    let mac = envelope::mac::hmac_sha1_for_one_time_passwords(seed, &counter.to_be_bytes());
    let offset = usize::from(mac.last().copied().unwrap_or_default() & 0x0f);
    let window = mac.get(offset..).and_then(|rest| rest.first_chunk::<4>());
    let number = u32::from_be_bytes(window.copied().unwrap_or_default()) & 0x7fff_ffff;
    format!("{:06}", number % 1_000_000)
}

#[cfg(test)]
mod tests;
