//! Configurations of a bucket that are kept and shown: of storage class analysis, of request metrics and
//! of Intelligent-Tiering; and who pays for requests.
//!
//! Nothing is analysed or measured by the first two: `docs/s3-configurations.md` says so.

pub(crate) mod analytics;
mod filter;
pub(crate) mod keep;
pub(crate) mod metrics;
mod ops;
pub(crate) mod tiering;

use serde::{Deserialize, Serialize};
use tables::Record;

use crate::configuration::analytics::Analytics;
use crate::configuration::metrics::Metrics;
use crate::configuration::tiering::Tiering;

/// A configuration as it is stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Configuration {
    Analytics(Analytics),
    Metrics(Metrics),
    Tiering(Tiering),
}

impl Record for Configuration {
    const VERSION: u8 = 1;
}

/// One kind of configuration.
pub(crate) trait Kind: Sized {
    /// Tells its rows from those of other kinds.
    const NAME: &'static str;

    fn stored(self) -> Configuration;

    /// None where the row is of another kind.
    fn of(stored: Configuration) -> Option<Self>;
}
