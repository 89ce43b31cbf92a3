//! A client of a running server: signed calls over HTTP/1.1, with or without TLS.
//!
//! A [`Server`] is where it is, [`Credentials`] who calls, a [`Session`] a connection kept between calls. The
//! command line and the PKCS#11 module share it. [`BlockingSession`] is for programs without a runtime: it
//! starts no thread, so that it may live in a process that is not ours.

mod blocking;
mod credentials;
mod error;
mod refusal;
mod server;
mod session;
mod stream;

pub use blocking::BlockingSession;
pub use credentials::Credentials;
pub use error::ClientError;
pub use refusal::Refusal;
pub use server::Server;
pub use session::{ANSWER_BYTES_MAX, Answer, Outgoing, Session};

#[cfg(test)]
mod tests;
