//! A delivery: an event that is to reach one target of one rule.
//!
//! | table | key | value |
//! |---|---|---|
//! | `events.delivery` | instant of the next try, event's row, rule, target | how often it was tried, and what came of it |

use engine::Failure;
use serde::{Deserialize, Serialize};
use store::Entry;
use tables::{Record, Table};

use crate::rows::digits;

/// Deliveries by when they are tried next.
pub(crate) const DELIVERIES: Table<DeliveryRecord> = Table::new("events.delivery");

/// What is known of a delivery.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct DeliveryRecord {
    /// Tries that failed.
    pub(crate) failures: u32,
    /// What the last one came to.
    pub(crate) error: Option<DeliveryError>,
}

/// Why a try failed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct DeliveryError {
    pub(crate) code: String,
    pub(crate) message: String,
}

impl Record for DeliveryRecord {
    const VERSION: u8 = 1;
}

/// A delivery, as its row says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Delivery {
    pub(crate) due_ms: i64,
    /// The row of its event.
    pub(crate) event: String,
    pub(crate) rule: String,
    pub(crate) target: String,
    pub(crate) record: DeliveryRecord,
}

impl Delivery {
    /// Reads a row.
    ///
    /// # Errors
    /// [`Failure::Internal`] for what is none.
    pub(crate) fn read(row: &Entry) -> Result<Self, Failure> {
        let damaged = || Failure::Internal("a row names no delivery".to_owned());
        let parts = DELIVERIES.parts(&row.key, &DELIVERIES.key(&[]))?;
        let [due, event, rule, target] = <[String; 4]>::try_from(parts).map_err(|_| damaged())?;
        let due_ms = due.parse().map_err(|_| damaged())?;
        let record = DELIVERIES.decode(&row.row.value)?;
        Ok(Self { due_ms, event, rule, target, record })
    }

    /// When it is due, as its key says it.
    pub(crate) fn due(&self) -> String {
        digits(self.due_ms)
    }

    /// What its key says behind that.
    pub(crate) fn place(&self) -> [&str; 3] {
        [&self.event, &self.rule, &self.target]
    }
}
