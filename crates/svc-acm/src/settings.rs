//! What an account says of all its certificates in a Region.

use engine::{Ctx, Failure, Writer};
use serde::{Deserialize, Serialize};
use tables::{Reader, Record, Table};

use crate::limits::TOLD_DAYS;

/// Settings by account and Region.
pub(crate) const SETTINGS: Table<SettingsRecord> = Table::new("acm.settings");

/// Settings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SettingsRecord {
    /// Days before its end from which on events tell of a certificate.
    pub(crate) told_days: i32,
}

impl Record for SettingsRecord {
    const VERSION: u8 = 1;
}

/// Days before its end from which on events tell of a certificate of that account.
///
/// # Errors
/// When the row cannot be read.
pub(crate) async fn told_days(
    cx: &mut impl Reader,
    [account, region]: [&str; 2],
) -> Result<i32, Failure> {
    let settings = SETTINGS.get(cx, &[account, region]).await?;
    Ok(settings.map_or(TOLD_DAYS, |settings| settings.told_days))
}

/// Stores them for the caller's account.
///
/// # Errors
/// When they cannot be stored.
pub(crate) fn set(cx: &mut Writer<'_>, told_days: i32) -> Result<(), Failure> {
    let place = [cx.account().to_string(), cx.region().to_string()];
    let place = place.each_ref().map(String::as_str);
    Ok(SETTINGS.put(cx.tx_mut(), &place, &SettingsRecord { told_days })?)
}

/// Those of the caller's account.
///
/// # Errors
/// When the row cannot be read.
pub(crate) async fn own(cx: &mut Ctx) -> Result<i32, Failure> {
    let place = [cx.account().to_string(), cx.region().to_string()];
    let place = place.each_ref().map(String::as_str);
    told_days(cx, place).await
}
