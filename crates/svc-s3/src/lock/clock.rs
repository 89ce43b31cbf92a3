//! The time that locks go by. It is kept in the store and follows the server's clock, but never goes
//! back, and takes no leap of more than a day: a clock set forward, by mistake or on purpose, ends
//! no lock. After a longer standstill it stays where it was until the operator confirms the time
//! (`ironkeep lock-time confirm`).
//!
//! Limit: who can set the machine's clock again and again gains up to a day with each round in which
//! the time is kept, six hours apart.

use std::sync::Arc;

use async_trait::async_trait;
use engine::{Ctx, Engine, Failure, Performed, PeriodicJob, ServiceEvent, Work, Writer};
use names::Region;
use serde::{Deserialize, Serialize};
use stdx::Timestamp;
use store::Tx;
use tables::{Direct, Record};

use crate::S3;
use crate::tables::LOCK_TIME;

/// The longest leap that is taken for time that passed.
const LEAP_MS_MAX: i64 = 24 * 3600 * 1000;

/// Seconds after which the time is kept anew.
const KEEP_SECONDS: i64 = 6 * 3600;

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
    let kept = peek(cx.tx()).await?;
    Ok(kept.unwrap_or(LockTime { at_ms: 0 }).now(cx.now()))
}

async fn peek(tx: &Tx) -> Result<Option<LockTime>, Failure> {
    let row = tx.peek(&LOCK_TIME.key(&ROW)).await?;
    Ok(row.map(|row| LOCK_TIME.decode(&row.value)).transpose()?)
}

/// The time, for other services whose locks go by it.
#[derive(Debug)]
pub struct KeptLockTime;

#[async_trait]
impl engine::LockTime for KeptLockTime {
    async fn now(&self, tx: &Tx, clock: Timestamp) -> Result<Option<Timestamp>, Failure> {
        Ok(peek(tx).await?.map(|kept| kept.now(clock)))
    }

    async fn begin(&self, cx: &mut Writer<'_>) -> Result<(), Failure> {
        begin(cx).await
    }
}

/// When a retention that is made now begins: a clock that was set back makes none shorter.
pub(crate) async fn begins_at(cx: &Ctx) -> Result<Timestamp, Failure> {
    Ok(lock_now(cx).await?.max(cx.now()))
}

/// Begins to keep the time, with the first bucket that has Object Lock, or the first lock of another service.
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

/// Keeps the time anew.
pub(crate) struct LockTimeKeeper;

#[async_trait]
impl PeriodicJob<S3> for LockTimeKeeper {
    const NAME: &'static str = "s3-lock-time";
    const PRINCIPAL: &'static str = "s3.amazonaws.com";
    const RECORD: Option<&'static str> = Some("KeepLockTime");
    const EVERY_SECONDS: i64 = KEEP_SECONDS;

    async fn perform(_: &S3, cx: &mut Writer<'_>) -> Result<Performed, Failure> {
        let Some(kept) = LOCK_TIME.get(cx, &ROW).await? else { return Ok(Performed::Nothing) };
        let clock = cx.now();
        if kept.leaps(clock) {
            tracing::warn!(
                kept = Timestamp::from_unix_ms(kept.at_ms).iso8601(),
                clock = clock.iso8601(),
                "the clock is more than a day ahead of the time that locks go by; no lock ends before `ironkeep lock-time confirm`"
            );
            return Ok(Performed::Nothing);
        }
        Ok(if keep(cx, clock).await? { Performed::Done } else { Performed::Nothing })
    }
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
        let event = ServiceEvent { service: "s3.amazonaws.com", name: "ConfirmLockTime", region };
        engine.background(&event, &Confirm { at: status.clock }).await?;
    }
    lock_time(engine).await
}

/// The time is what the operator says it is.
struct Confirm {
    at: Timestamp,
}

#[async_trait]
impl Work for Confirm {
    async fn run(&self, cx: &mut Writer<'_>) -> Result<(), Failure> {
        keep(cx, self.at).await?;
        Ok(())
    }
}

/// Moves the kept time on to `at`, if that is later, and says so in the record.
async fn keep(cx: &mut Writer<'_>, at: Timestamp) -> Result<bool, Failure> {
    let Some(kept) = LOCK_TIME.get(cx, &ROW).await? else { return Ok(false) };
    if at.unix_ms() <= kept.at_ms {
        return Ok(false);
    }
    cx.audit.extra("from", Timestamp::from_unix_ms(kept.at_ms).iso8601());
    cx.audit.extra("to", at.iso8601());
    LOCK_TIME.put(cx.tx_mut(), &ROW, &LockTime { at_ms: at.unix_ms() })?;
    Ok(true)
}

#[cfg(test)]
mod tests;
