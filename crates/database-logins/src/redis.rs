//! Redis, and what speaks as it does (Valkey): RESP2, with arguments that are told by their length, so that
//! nothing is quoted.
//!
//! `AUTH` sends the password itself: the connection is encrypted, or whoever owns the secret has said that it
//! need not be. `ACL SETUSER` is told the SHA-256 of passwords.
//!
//! Sources: <https://redis.io/docs/latest/develop/reference/protocol-spec/>, <https://redis.io/docs/latest/commands/acl-setuser/>

use secret::Secret;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use zeroize::Zeroizing;

use crate::LoginError;

/// The longest line of an answer, in bytes.
const LINE_BYTES_MAX: usize = 4096;

/// The longest code of an error that is shown.
const CODE_CHARS_MAX: usize = 32;

/// Codes that say that a login is not allowed.
const NO_LOGIN: [&str; 2] = ["WRONGPASS", "NOAUTH"];

/// What a server without a file of users says to `ACL SAVE`.
const NO_ACL_FILE: &str = "not configured to use an ACL file";

/// What a server without a file of settings says to `CONFIG REWRITE`.
const NO_CONFIG_FILE: &str = "without a config file";

/// With what to log in.
#[derive(Debug)]
pub struct Login<'a> {
    /// The user.
    pub user: &'a str,
    /// Its password.
    pub password: &'a Secret<String>,
}

/// Which passwords a user has from now on.
#[derive(Debug)]
pub struct Change<'a> {
    /// The user.
    pub user: &'a str,
    /// The SHA-256 of each, in lower-case hex.
    pub verifiers: &'a [&'a str],
}

/// Logs in.
///
/// # Errors
/// [`LoginError`].
pub async fn log_in<S>(stream: &mut S, login: &Login<'_>) -> Result<(), LoginError>
where
    S: AsyncRead + AsyncWrite + Send + Unpin,
{
    command(stream, &["AUTH", login.user, login.password.reveal()]).await
}

/// Logs in, gives a user its passwords and no others, and has the server write that to its disk: to the file
/// of users if it has one, and else to its own settings.
///
/// # Errors
/// [`LoginError`].
pub async fn change_passwords<S>(
    stream: &mut S,
    login: &Login<'_>,
    change: &Change<'_>,
) -> Result<(), LoginError>
where
    S: AsyncRead + AsyncWrite + Send + Unpin,
{
    log_in(stream, login).await?;
    let hashes: Vec<String> =
        change.verifiers.iter().map(|verifier| ["#", verifier].concat()).collect();
    let mut arguments = vec!["ACL", "SETUSER", change.user, "resetpass"];
    arguments.extend(hashes.iter().map(String::as_str));
    command(stream, &arguments).await?;
    let saved = answer(stream, &["ACL", "SAVE"]).await?;
    if !says(&saved, NO_ACL_FILE) {
        return judged(&saved);
    }
    let rewritten = answer(stream, &["CONFIG", "REWRITE"]).await?;
    match says(&rewritten, NO_CONFIG_FILE) {
        // It has no file at all, and forgets all of its users when it ends.
        true => Ok(()),
        false => judged(&rewritten),
    }
}

/// Whether a line is an error with these words.
fn says(line: &[u8], words: &str) -> bool {
    line.starts_with(b"-ERR ") && String::from_utf8_lossy(line).contains(words)
}

/// A command that is answered by `+OK`.
async fn command<S>(stream: &mut S, arguments: &[&str]) -> Result<(), LoginError>
where
    S: AsyncRead + AsyncWrite + Send + Unpin,
{
    judged(&answer(stream, arguments).await?)
}

/// The line that answers a command.
async fn answer<S>(stream: &mut S, arguments: &[&str]) -> Result<Vec<u8>, LoginError>
where
    S: AsyncRead + AsyncWrite + Send + Unpin,
{
    stream.write_all(&written(arguments)).await.map_err(|error| broken(&error))?;
    stream.flush().await.map_err(|error| broken(&error))?;
    line(stream).await
}

/// `*COUNT CRLF`, and of each argument `$LENGTH CRLF, its bytes, CRLF`.
fn written(arguments: &[&str]) -> Zeroizing<Vec<u8>> {
    let heads = |argument: &&str| argument.len().saturating_add(32);
    let room = arguments.iter().map(heads).fold(32_usize, usize::saturating_add);
    // With room for all of it: what is moved is not wiped.
    let mut bytes = Zeroizing::new(Vec::with_capacity(room));
    bytes.extend_from_slice(format!("*{}\r\n", arguments.len()).as_bytes());
    for argument in arguments {
        bytes.extend_from_slice(format!("${}\r\n", argument.len()).as_bytes());
        bytes.extend_from_slice(argument.as_bytes());
        bytes.extend_from_slice(b"\r\n");
    }
    bytes
}

/// A line, without its end.
async fn line<S: AsyncRead + Unpin>(stream: &mut S) -> Result<Vec<u8>, LoginError> {
    let mut line = Vec::new();
    while line.len() < LINE_BYTES_MAX {
        line.push(stream.read_u8().await.map_err(|error| broken(&error))?);
        if let Some(whole) = line.strip_suffix(b"\r\n") {
            return Ok(whole.to_vec());
        }
    }
    Err(malformed())
}

/// What a line says. Of an error its code alone is shown: the text may quote what was sent.
fn judged(line: &[u8]) -> Result<(), LoginError> {
    match line.split_first() {
        Some((b'+', b"OK")) => Ok(()),
        Some((b'-', text)) => {
            let code: String = text
                .iter()
                .take_while(|byte| byte.is_ascii_uppercase())
                .take(CODE_CHARS_MAX)
                .map(|byte| char::from(*byte))
                .collect();
            Err(match NO_LOGIN.contains(&code.as_str()) {
                true => LoginError::LoginRefused(code),
                false => LoginError::Refused(code),
            })
        }
        _ => Err(malformed()),
    }
}

fn broken(error: &std::io::Error) -> LoginError {
    LoginError::Broken(error.to_string())
}

fn malformed() -> LoginError {
    LoginError::Broken("the server does not speak as Redis does".to_owned())
}

#[cfg(test)]
mod tests;
