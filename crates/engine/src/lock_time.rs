//! The time that locks go by: one service keeps it, and others whose locks end in time ask there.

use core::fmt::Debug;

use async_trait::async_trait;
use stdx::Timestamp;
use store::Tx;

use crate::failure::Failure;
use crate::writer::Writer;

/// Where that time is kept. It follows the clock, but goes neither back nor forward by leaps.
#[async_trait]
pub trait LockTime: Send + Sync + Debug {
    /// What locks take for the time when the clock shows `clock`; none where it is not kept yet.
    ///
    /// # Errors
    /// When it cannot be read.
    async fn now(&self, tx: &Tx, clock: Timestamp) -> Result<Option<Timestamp>, Failure>;

    /// Begins to keep it.
    ///
    /// # Errors
    /// When it cannot be read.
    async fn begin(&self, cx: &mut Writer<'_>) -> Result<(), Failure>;
}
