//! The server: configuration in, listeners out. The one crate that knows every service, every
//! backend and HTTP.

mod accept;
mod access_log;
mod admin;
mod barrier;
mod certificates;
mod compose;
mod config;
mod connection;
mod connections;
mod detach_on_drop;
mod domain;
mod error;
mod exposition;
mod finding;
mod finds;
mod first_start;
mod guard;
mod health;
mod incident;
mod listener;
mod litter;
mod lock_time;
mod log_loss;
mod memory;
mod metrics;
mod offline;
mod open_files;
mod own_certificate;
mod panics;
mod parts;
mod patience;
mod process;
mod proxies;
mod ready;
mod recover;
mod request_body;
mod reserve;
mod root_access;
mod schema;
mod sizes;
mod slots_seen;
mod space;
mod start;
mod tls;
mod transient;
mod verify;

pub use accept::Accept;
pub use config::{
    AccessLogTarget, CertificateFiles, Domain, Listen, Profile, Retention, RootAccessKey,
    RootOfTrust, ServeConfig, StoreConfig, TRUSTED_PROXIES_MAX, TrustedProxy,
    UPLOAD_MEMORY_BYTES_MIN,
};
pub use connections::ConnectionLimits;
pub use error::ServeError;
pub use finding::{Finding, FoundLoss, Verification};
pub use lock_time::{LockTimeStatus, confirm_lock_time};
pub use log_loss::{count_lost_log_line, lost_log_lines};
pub use panics::log_panics;
pub use parts::{Mismatch, Part};
pub use recover::recover;
pub use root_access::{NewRootKey, OtherRootKey, OtherRootKeys, new_root_access_key};
pub use start::{FirstStart, Running, start};
pub use verify::verify;
