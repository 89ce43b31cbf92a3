//! The server: configuration in, listeners out. The one crate that knows every service, every
//! backend and HTTP.

mod admin;
mod barrier;
mod carried;
mod certificates;
mod compose;
mod config;
mod connection;
mod error;
mod housekeeping;
mod listener;
mod memory;
mod parts;
mod patience;
mod ready;
mod recover;
mod space;
mod start;
mod tls;
mod transient;
mod upload;
mod verify;

pub use config::{
    Listen, Profile, RootAccessKey, RootOfTrust, ServeConfig, StoreConfig, UPLOAD_MEMORY_BYTES_MIN,
};
pub use error::ServeError;
pub use parts::{Mismatch, Part};
pub use recover::{Accept, recover};
pub use start::{FirstStart, Running, start};
pub use verify::verify;
