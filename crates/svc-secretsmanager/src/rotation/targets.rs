//! What rotators reach outside: databases and webhooks, at hosts that the operator allows. Who reaches
//! them knows protocols and TLS; this crate knows neither.

use core::fmt;

use async_trait::async_trait;
use secret::Secret;

/// Reaches databases and webhooks.
#[async_trait]
pub trait RotationTargets: fmt::Debug + Send + Sync {
    /// Logs in to a server, and has it answer.
    ///
    /// # Errors
    /// [`TargetFault`].
    async fn log_in(&self, login: &DatabaseLogin) -> Result<(), TargetFault>;

    /// Logs in, and changes the password of a user.
    ///
    /// # Errors
    /// [`TargetFault`].
    async fn change_password(
        &self,
        login: &DatabaseLogin,
        change: &PasswordChange,
    ) -> Result<(), TargetFault>;

    /// Sends a `POST` over HTTPS, and gives the status of the answer.
    ///
    /// # Errors
    /// [`TargetFault`].
    async fn post(&self, call: &WebhookCall) -> Result<u16, TargetFault>;
}

/// With what to log in where.
pub struct DatabaseLogin {
    /// Which kind of server it is.
    pub engine: DatabaseEngine,
    /// The host as the secret names it.
    pub host: String,
    /// The port.
    pub port: u16,
    /// The database, where the engine has some and one is named.
    pub database: Option<String>,
    /// The user.
    pub user: String,
    /// Its password.
    pub password: Secret<String>,
    /// How the connection is encrypted.
    pub tls: DatabaseTls,
}

impl fmt::Debug for DatabaseLogin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DatabaseLogin").field("host", &self.host).finish_non_exhaustive()
    }
}

/// A kind of server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DatabaseEngine {
    /// PostgreSQL.
    PostgreSql,
    /// MariaDB.
    MariaDb,
    /// Redis, or Valkey.
    Redis,
}

/// How a connection to a database is encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DatabaseTls {
    /// Always, with a certificate that is verified.
    Required,
    /// The same where that can be had, and else not at all.
    Preferred,
    /// Never.
    Off,
}

/// Which password becomes what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PasswordChange {
    /// The user whose password it is.
    pub user: String,
    /// The verifier of the new password, in the server's own form.
    pub verifier: String,
    /// That of the password that works besides, where the engine has several.
    pub kept: Option<String>,
    /// Where the user may not exist yet: the user whose rights it is to have.
    pub made_like: Option<String>,
}

/// A call of a webhook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WebhookCall {
    /// The host.
    pub host: String,
    /// The port.
    pub port: u16,
    /// The path, with its query.
    pub path: String,
    /// Names and values of further header lines.
    pub headers: Vec<(&'static str, String)>,
    /// The JSON.
    pub body: String,
}

/// Why a target was not reached, or refused. Nothing in it is a secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TargetFault {
    /// The operator does not let this host be called.
    NotAllowed,
    /// It was not reached.
    Unreachable(String),
    /// It did not answer in time.
    TimedOut,
    /// TLS could not be established.
    Tls(String),
    /// The user or its password was refused, with this code of the server's: a SQLSTATE of PostgreSQL.
    LoginRefused(String),
    /// Something else was refused, with this code.
    Refused(String),
    /// It does not speak as it should.
    Malformed(String),
}

impl fmt::Display for TargetFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAllowed => {
                f.write_str("the operator does not let this host be called (--rotation-host)")
            }
            Self::Unreachable(why) => write!(f, "the host cannot be reached: {why}"),
            Self::TimedOut => f.write_str("the host did not answer in time"),
            Self::Tls(why) => write!(f, "no TLS: {why}"),
            Self::LoginRefused(state) => write!(f, "the login was refused ({state})"),
            Self::Refused(state) => write!(f, "the statement was refused ({state})"),
            Self::Malformed(why) => write!(f, "the answer was not understood: {why}"),
        }
    }
}
