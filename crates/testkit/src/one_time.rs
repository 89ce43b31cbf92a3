//! What a telephone with a virtual MFA device shows.

use data_encoding::BASE32_NOPAD;
use envelope::mac::hmac_sha1_for_one_time_passwords;
use stdx::Timestamp;

/// The six digits that the device with the secret `seed` (base 32) shows `steps` steps of 30 s after `now`
/// (RFC 6238).
///
/// # Panics
/// If `seed` is not base 32.
#[must_use]
pub fn one_time_password(seed: &str, now: Timestamp, steps: i64) -> String {
    let raw = BASE32_NOPAD.decode(seed.as_bytes()).expect("base 32");
    let step = now.unix_seconds().div_euclid(30) + steps;
    let mac = hmac_sha1_for_one_time_passwords(&raw, &step.to_be_bytes());
    let offset = usize::from(mac[19] & 0x0f);
    let window = mac.get(offset..).and_then(<[u8]>::first_chunk).expect("an offset below 16");
    format!("{:06}", (u32::from_be_bytes(*window) & 0x7fff_ffff) % 1_000_000)
}
