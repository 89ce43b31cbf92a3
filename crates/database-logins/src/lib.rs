//! Logging in to the databases of users, over a stream that somebody else has opened and, where there is
//! TLS, has wrapped: whether a password works, and that another one does from now on.
//!
//! No error says more than a code of the server's: its texts may quote what it was sent.

mod clear_password;
pub mod mariadb;
pub mod postgres;
pub mod redis;

use thiserror::Error;

/// Why a server did not do what it was asked.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum LoginError {
    /// The user or its password was refused, with this code of the server's.
    #[error("the login was refused: {0}")]
    LoginRefused(String),
    /// Something else was refused, with this code.
    #[error("refused: {0}")]
    Refused(String),
    /// The connection broke, or the server speaks otherwise than it should.
    #[error("{0}")]
    Broken(String),
}
