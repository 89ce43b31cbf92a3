//! The server: configuration in, listeners out. The one crate that knows every service, every
//! backend and HTTP.

mod admin;
mod barrier;
mod carried;
mod certificates;
mod compose;
mod config;
mod connection;
mod connections;
mod error;
mod guard;
mod housekeeping;
mod listener;
mod memory;
mod open_files;
mod panics;
mod patience;
mod ready;
mod reserve;
mod space;
mod start;
mod tls;
mod transient;
mod upload;

pub use config::{
    Listen, Profile, RootAccessKey, RootOfTrust, ServeConfig, StoreConfig, UPLOAD_MEMORY_BYTES_MIN,
};
pub use connections::ConnectionLimits;
pub use error::ServeError;
pub use panics::log_panics;
pub use start::{FirstStart, Running, start};
