//! PostgreSQL.
//!
//! `ALTER ROLE` takes no parameters: names and verifiers are quoted by the rules of the server.
//!
//! Source: <https://www.postgresql.org/docs/current/sql-syntax-lexical.html>

use secret::Secret;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_postgres::config::SslMode;
use tokio_postgres::{Client, Config, Error, NoTls};

use crate::LoginError;
use crate::clear_password::ClearPasswordGuard;

/// The class of SQLSTATE that says that a login is not allowed.
const NO_LOGIN: &str = "28";

/// What the server shows as who is connected.
const APPLICATION: &str = "ironkeep-rotation";

/// With what to log in.
#[derive(Debug)]
pub struct Login<'a> {
    /// The database.
    pub database: &'a str,
    /// The user.
    pub user: &'a str,
    /// Its password.
    pub password: &'a Secret<String>,
}

/// Which password becomes what.
#[derive(Debug)]
pub struct Change<'a> {
    /// The user whose password it is.
    pub user: &'a str,
    /// The verifier of the new password, as the server stores it.
    pub verifier: &'a str,
    /// Where the user may not exist: the user that it is to be a member of.
    pub made_like: Option<&'a str>,
}

/// What may be sent over a stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wire {
    /// It is encrypted, and the server has proved its name.
    Private,
    /// Others may listen: the password itself is never sent.
    Open,
}

/// Logs in, and has the server answer a query.
///
/// # Errors
/// [`LoginError`].
pub async fn log_in<S>(stream: S, wire: Wire, login: &Login<'_>) -> Result<(), LoginError>
where
    S: AsyncRead + AsyncWrite + Send + Unpin + 'static,
{
    let client = connect(stream, wire, login).await?;
    client.batch_execute("SELECT now()").await.map_err(|error| broken(&error))
}

/// Logs in, and changes a password. A user that is made for it is made with its rights, or not at all.
///
/// # Errors
/// [`LoginError`].
pub async fn change_password<S>(
    stream: S,
    wire: Wire,
    login: &Login<'_>,
    change: &Change<'_>,
) -> Result<(), LoginError>
where
    S: AsyncRead + AsyncWrite + Send + Unpin + 'static,
{
    let client = connect(stream, wire, login).await?;
    let (user, verifier) = (identifier(change.user), literal(change.verifier));
    let is_new = match change.made_like {
        Some(_) => {
            let query = "SELECT 1 FROM pg_catalog.pg_roles WHERE rolname = $1";
            let found = client.query_opt(query, &[&change.user]).await;
            found.map_err(|error| broken(&error))?.is_none()
        }
        None => false,
    };
    let statements = match change.made_like.filter(|_| is_new) {
        Some(like) => {
            let like = identifier(like);
            // Statements of one message are one transaction.
            format!("CREATE ROLE {user} WITH LOGIN PASSWORD {verifier}; GRANT {like} TO {user}")
        }
        None => format!("ALTER ROLE {user} WITH PASSWORD {verifier}"),
    };
    client.batch_execute(&statements).await.map_err(|error| broken(&error))
}

async fn connect<S>(stream: S, wire: Wire, login: &Login<'_>) -> Result<Client, LoginError>
where
    S: AsyncRead + AsyncWrite + Send + Unpin + 'static,
{
    let mut config = Config::new();
    config
        .user(login.user)
        .password(login.password.reveal())
        .dbname(login.database)
        .application_name(APPLICATION)
        .ssl_mode(SslMode::Disable);
    match wire {
        Wire::Private => open(&config, stream).await,
        Wire::Open => open(&config, ClearPasswordGuard::new(stream)).await,
    }
}

async fn open<S>(config: &Config, stream: S) -> Result<Client, LoginError>
where
    S: AsyncRead + AsyncWrite + Send + Unpin + 'static,
{
    let (client, connection) =
        config.connect_raw(stream, NoTls).await.map_err(|error| broken(&error))?;
    // It ends with its client.
    tokio::spawn(async move {
        if connection.await.is_err() {
            tracing::debug!("the connection to a database broke");
        }
    });
    Ok(client)
}

fn broken(error: &Error) -> LoginError {
    match error.code().map(|state| state.code().to_owned()) {
        Some(state) if state.starts_with(NO_LOGIN) => LoginError::LoginRefused(state),
        Some(state) => LoginError::Refused(state),
        // The client's own words: what it was doing.
        None => LoginError::Broken(error.to_string()),
    }
}

/// `text` as an identifier: in double quotes, with those within doubled.
fn identifier(text: &str) -> String {
    ["\"", &text.replace('"', "\"\""), "\""].concat()
}

/// `text` as a literal: in single quotes, with those within doubled; with backslashes as `E'...'`, whatever
/// the server is set to.
fn literal(text: &str) -> String {
    let doubled = text.replace('\'', "''");
    if doubled.contains('\\') {
        return ["E'", &doubled.replace('\\', "\\\\"), "'"].concat();
    }
    ["'", &doubled, "'"].concat()
}

#[cfg(test)]
mod tests;
