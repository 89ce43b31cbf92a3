//! The settings that are numbers with limits of their own.

use std::time::Duration;

use server::{ConnectionLimits, Rate, RateLimits, Retention, UPLOAD_MEMORY_BYTES_MIN};

use crate::size::Size;

/// `--idle-timeout`, unless it is given.
const IDLE_SECONDS: u32 = 60;

/// `--orphan-retention`, unless it is given.
const ORPHAN_DAYS: u32 = 30;

/// `--journal-retention`, unless it is given.
const JOURNAL_RETENTION_DAYS: u32 = 90;

/// `--connections-max`, unless it is given.
const CONNECTIONS_MAX: usize = 4096;

/// The most that `--connections-max` may be.
const CONNECTIONS_LIMIT: usize = 1_000_000;

/// `--connections-per-address-max`, unless it is given.
const CONNECTIONS_PER_ADDRESS_MAX: usize = 1024;

/// `--upload-memory`, unless it is given.
const UPLOAD_MEMORY_BYTES: u64 = 512 * 1024 * 1024;

/// At least a day: a blob set aside just before midnight would be gone just after it.
pub(crate) fn orphan_retention(days: Option<u32>) -> Result<u32, String> {
    match days.unwrap_or(ORPHAN_DAYS) {
        0 => Err("`--orphan-retention` is at least one day".to_owned()),
        days => Ok(days),
    }
}

pub(crate) fn idle_max(seconds: Option<u32>) -> Result<Duration, String> {
    match seconds {
        Some(0) => Err("`--idle-timeout` is at least one second".to_owned()),
        seconds => Ok(Duration::from_secs(seconds.unwrap_or(IDLE_SECONDS).into())),
    }
}

pub(crate) fn journal_retention(days: Option<u32>) -> Result<Retention, String> {
    Retention::of_days(days.unwrap_or(JOURNAL_RETENTION_DAYS))
        .ok_or_else(|| format!("`--journal-retention` is at least {}", Retention::MIN))
}

pub(crate) fn connections(
    all: Option<usize>,
    per_address: Option<usize>,
) -> Result<ConnectionLimits, String> {
    let all_max = all.unwrap_or(CONNECTIONS_MAX);
    let per_address_max = per_address.unwrap_or(CONNECTIONS_PER_ADDRESS_MAX.min(all_max));
    if per_address_max == 0 || all_max > CONNECTIONS_LIMIT || per_address_max > all_max {
        return Err(format!(
            "`--connections-max` is 1 to {CONNECTIONS_LIMIT}, `--connections-per-address-max` 1 to that"
        ));
    }
    Ok(ConnectionLimits { all_max, per_address_max })
}

/// Nobody is held up, unless a rate is given.
pub(crate) fn rate_limits(
    principal: &Option<String>,
    account: &Option<String>,
) -> Result<RateLimits, String> {
    let rate = |flag: &str, text: &Option<String>| {
        let parsed = text.as_deref().map(str::parse::<Rate>).transpose();
        parsed.map_err(|error| format!("`{flag}`: {error}"))
    };
    Ok(RateLimits {
        principal: rate("--rate-per-principal", principal)?,
        account: rate("--rate-per-account", account)?,
    })
}

pub(crate) fn upload_memory(size: Option<Size>) -> Result<u64, String> {
    let bytes = size.map_or(UPLOAD_MEMORY_BYTES, |size| size.0);
    if bytes < UPLOAD_MEMORY_BYTES_MIN {
        return Err("`--upload-memory` is at least 64MiB".to_owned());
    }
    Ok(bytes)
}
