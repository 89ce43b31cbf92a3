//! Event notifications: what became of objects, told to the destinations that a bucket's rules name.
//!
//! What happened is found in the journal ([`collect`]), so that nobody is told what is not durable. A message is
//! sent at once, as the service itself, judged by the destination's policy and that of its key. What a destination
//! refuses waits in rows ([`deliver`]), and is tried again with growing pauses for a day. A message is sent at
//! least once: where the process ends between sending and noting it, it is sent again.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventNotifications.html>

pub(crate) mod collect;
pub(crate) mod deliver;
mod destination;
mod message;
mod origin;
mod queue;
mod topic;
pub(crate) mod try_out;

use names::{AccountId, Region};
use serde::{Deserialize, Serialize};
use tables::Record;

use crate::bucket::notifications::DestinationKind;

/// As whom destinations are told.
pub(crate) const PRINCIPAL: &str = "s3.amazonaws.com";

/// The end of the names of queues and topics that keep an order, which are no destinations.
const FIFO_SUFFIX: &str = ".fifo";

/// A message that a destination has refused so far.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Notice {
    /// When its event happened.
    pub(crate) at_ms: i64,
    pub(crate) message: String,
}

impl Record for Notice {
    const VERSION: u8 = 1;
}

/// Messages of a bucket wait for a destination.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct NoticeDue {
    pub(crate) bucket: String,
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) kind: DestinationKind,
}

impl Record for NoticeDue {
    const VERSION: u8 = 1;
}
