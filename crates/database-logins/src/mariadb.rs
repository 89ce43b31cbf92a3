//! MariaDB.
//!
//! Statements that change passwords take no parameters: names are quoted by the rules of the server, and
//! passwords are told as verifiers of the plugin `mysql_native_password` alone. Servers of MySQL take no
//! verifier of a user that changes its own password, so that they are told apart and refused.
//!
//! Sources: <https://mariadb.com/kb/en/set-password/>, <https://mariadb.com/kb/en/identifier-names/>

use secret::Secret;
use tokio::io::{AsyncRead, AsyncWrite};

use crate::LoginError;

mod greeting;
mod packets;
mod session;

pub use greeting::Greeting;
use session::Session;

/// With what to log in.
#[derive(Debug)]
pub struct Login<'a> {
    /// The database, if one is named.
    pub database: Option<&'a str>,
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
    /// Where the user may not exist: the user whose rights it is to have. Else it changes its own password.
    pub made_like: Option<&'a str>,
}

/// Logs in, and has the server answer.
///
/// # Errors
/// [`LoginError`].
pub async fn log_in<S>(stream: S, greeting: Greeting, login: &Login<'_>) -> Result<(), LoginError>
where
    S: AsyncRead + AsyncWrite + Send + Unpin,
{
    Session::begin(stream, greeting, login).await?.ping().await
}

/// Logs in, and changes a password: the own one, or that of a user that is made where it does not exist and
/// has the rights of another one. Its password is changed last, so that it cannot log in with less.
///
/// # Errors
/// [`LoginError`].
pub async fn change_password<S>(
    stream: S,
    greeting: Greeting,
    login: &Login<'_>,
    change: &Change<'_>,
) -> Result<(), LoginError>
where
    S: AsyncRead + AsyncWrite + Send + Unpin,
{
    if !greeting.is_mariadb {
        return Err(LoginError::Broken("the server is no MariaDB".to_owned()));
    }
    let mut session = Session::begin(stream, greeting, login).await?;
    let verifier = literal(change.verifier)?;
    let Some(like) = change.made_like else {
        return session.execute(&["SET PASSWORD = ", &verifier].concat()).await;
    };
    // What is shown and what is read are quoted alike, whatever the server is set to.
    session.execute("SET SESSION sql_mode = '', sql_quote_show_create = 1").await?;
    let user = account(change.user)?;
    let made = ["CREATE USER IF NOT EXISTS ", &user, NOBODY].concat();
    session.execute(&made).await?;
    let grants = session.texts(&["SHOW GRANTS FOR ", &account(like)?].concat()).await?;
    for grant in grants.iter().filter_map(|grant| rights(grant)) {
        session.execute(&[grant, " TO ", &user].concat()).await?;
    }
    session.execute(&["SET PASSWORD FOR ", &user, " = ", &verifier].concat()).await
}

/// A password that nobody has.
const NOBODY: &str = " IDENTIFIED VIA mysql_native_password USING 'invalid'";

/// `user` from any host: in backquotes, with those within doubled.
fn account(user: &str) -> Result<String, LoginError> {
    match user.is_empty() || user.contains('\0') {
        true => Err(LoginError::Broken("a user without a name".to_owned())),
        false => Ok(["`", &user.replace('`', "``"), "`@`%`"].concat()),
    }
}

/// A verifier as a literal: it has nothing that could be more.
fn literal(verifier: &str) -> Result<String, LoginError> {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'*';
    match !verifier.is_empty() && verifier.bytes().all(is_plain) {
        true => Ok(["'", verifier, "'"].concat()),
        false => Err(LoginError::Broken("a verifier of another form".to_owned())),
    }
}

/// `GRANT ... ON ...` of a line of SHOW GRANTS: what stands before the first ` TO ` outside of quotes. None of
/// a line that grants nothing, such as one about the default role.
fn rights(line: &str) -> Option<&str> {
    if !line.starts_with("GRANT ") {
        return None;
    }
    let mut quote = None;
    for (at, sign) in line.char_indices() {
        match quote {
            // A doubled one ends it and begins it again.
            Some(open) if open == sign => quote = None,
            Some(_) => {}
            None if matches!(sign, '`' | '\'' | '"') => quote = Some(sign),
            None if line.get(at..).is_some_and(|rest| rest.starts_with(" TO ")) => {
                return line.get(..at);
            }
            None => {}
        }
    }
    None
}

#[cfg(test)]
mod tests;
