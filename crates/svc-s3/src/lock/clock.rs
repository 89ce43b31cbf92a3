//! The time that locks go by. It is kept in the store and follows the server's clock, but never goes
//! back, and takes no leap of more than a day: a clock set forward, by mistake or on purpose, ends
//! no lock. After a longer standstill it stays where it was until the operator confirms the time
//! (`ironkeep lock-time confirm`).
//!
//! Limit: who can set the machine's clock again and again gains up to a day with each round in which
//! the time is kept, six hours apart.

use std::sync::Arc;

use async_trait::async_trait;
use engine::{Ctx, Engine, Failure, ServiceEvent, Work, Writer};
use names::Region;
use serde::{Deserialize, Serialize};
use stdx::Timestamp;
use tables::{Direct, Record};

use crate::tables::LOCK_TIME;

/// The longest leap that is taken for time that passed.
const LEAP_MS_MAX: i64 = 24 * 3600 * 1000;

/// How far the kept time may stay behind before it is kept anew.
const KEEP_MS: i64 = 6 * 3600 * 1000;

/// The one row of [`LOCK_TIME`].
const ROW: [&str; 1] = ["time"];

/// The time kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct LockTime {
    pub(crate) at_ms: i64,
}

impl Record for LockTime {
    const VERSION: u8 = 1;
}

impl LockTime {
    /// What locks take for the time when the server's clock shows `clock`.
    fn now(self, clock: Timestamp) -> Timestamp {
        match self.leaps(clock) {
            true => Timestamp::from_unix_ms(self.at_ms),
            false => clock.max(Timestamp::from_unix_ms(self.at_ms)),
        }
    }

    /// Whether the clock is further ahead than time can have passed unseen.
    const fn leaps(self, clock: Timestamp) -> bool {
        clock.unix_ms().saturating_sub(self.at_ms) > LEAP_MS_MAX
    }
}

/// What locks take for the time. Before it was ever kept, the beginning of time: nothing ends.
pub(crate) async fn lock_now(cx: &Ctx) -> Result<Timestamp, Failure> {
    let row = cx.tx().peek(&LOCK_TIME.key(&ROW)).await?;
    let kept = row.map(|row| LOCK_TIME.decode(&row.value)).transpose()?;
    Ok(kept.unwrap_or(LockTime { at_ms: 0 }).now(cx.now()))
}

/// Begins to keep the time, with the first bucket that has Object Lock.
pub(crate) async fn begin(cx: &mut Writer<'_>) -> Result<(), Failure> {
    if LOCK_TIME.get(cx, &ROW).await?.is_none() {
        let at_ms = cx.now().unix_ms();
        LOCK_TIME.put(cx.tx_mut(), &ROW, &LockTime { at_ms })?;
    }
    Ok(())
}

/// How the time of locks stands to the server's clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LockTimeStatus {
    /// The time kept.
    pub kept: Timestamp,
    /// What the server's clock shows.
    pub clock: Timestamp,
    /// The clock is more than a day ahead: no lock ends before the time is confirmed.
    pub stands_still: bool,
}

/// How the time of locks stands; none where no bucket ever had Object Lock.
///
/// # Errors
/// When it cannot be read.
pub async fn lock_time(engine: &Engine) -> Result<Option<LockTimeStatus>, Failure> {
    let reader = &mut Direct(Arc::clone(engine.store()));
    let clock = engine.clock().now();
    let kept = LOCK_TIME.get(reader, &ROW).await?;
    Ok(kept.map(|kept| LockTimeStatus {
        kept: Timestamp::from_unix_ms(kept.at_ms),
        clock,
        stands_still: kept.leaps(clock),
    }))
}

/// Keeps the time anew where it is some hours old, with a record.
///
/// # Errors
/// When it cannot be kept.
pub async fn keep_lock_time(engine: &Arc<Engine>, region: Region) -> Result<(), Failure> {
    let Some(status) = lock_time(engine).await? else { return Ok(()) };
    if status.stands_still {
        tracing::warn!(
            kept = status.kept.iso8601(),
            clock = status.clock.iso8601(),
            "the clock is more than a day ahead of the time that locks go by; no lock ends before `ironkeep lock-time confirm`"
        );
        return Ok(());
    }
    if status.clock.ms_since(status.kept) < KEEP_MS {
        return Ok(());
    }
    set(engine, "KeepLockTime", region, status.clock).await
}

/// Takes what the server's clock shows for the time, however far ahead it is, with a record. It does
/// not go back.
///
/// # Errors
/// When it cannot be kept.
pub async fn confirm_lock_time(
    engine: &Arc<Engine>,
    region: Region,
) -> Result<Option<LockTimeStatus>, Failure> {
    let Some(status) = lock_time(engine).await? else { return Ok(None) };
    if status.clock > status.kept {
        set(engine, "ConfirmLockTime", region, status.clock).await?;
    }
    lock_time(engine).await
}

async fn set(
    engine: &Arc<Engine>,
    name: &'static str,
    region: Region,
    at: Timestamp,
) -> Result<(), Failure> {
    let event = ServiceEvent { service: "s3.amazonaws.com", name, region };
    engine.background(&event, &Keep { at }).await
}

/// The time moves on.
struct Keep {
    at: Timestamp,
}

#[async_trait]
impl Work for Keep {
    async fn run(&self, cx: &mut Writer<'_>) -> Result<(), Failure> {
        let Some(kept) = LOCK_TIME.get(cx, &ROW).await? else { return Ok(()) };
        let at_ms = self.at.unix_ms().max(kept.at_ms);
        cx.audit.extra("from", Timestamp::from_unix_ms(kept.at_ms).iso8601());
        cx.audit.extra("to", Timestamp::from_unix_ms(at_ms).iso8601());
        LOCK_TIME.put(cx.tx_mut(), &ROW, &LockTime { at_ms })?;
        Ok(())
    }
}

#[cfg(test)]
mod tests;
