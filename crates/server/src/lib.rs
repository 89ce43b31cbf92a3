//! The server: configuration in, listeners out. The one crate that knows every service, every
//! backend and HTTP.

mod config;
mod start;
mod compose;
mod barrier;
mod listener;
mod connection;
mod admin;
mod tls;
mod ready;
mod error;

pub use config::{Listen, Profile, RootAccessKey, RootOfTrust, ServeConfig, StoreConfig};
pub use error::ServeError;
pub use start::{FirstStart, Running, start};
