//! Time and chance as parameters, and the one timestamp type of the workspace.
//!
//! Nothing here does I/O except [`SystemClock`], which reads the system clock: the only place in
//! the workspace where that is allowed.

mod clock;
mod random;
mod timestamp;

pub use clock::{Clock, ManualClock, SystemClock};
pub use random::{Random, SeededRandom};
pub use timestamp::{ParseTimestampError, Timestamp};
