//! A session: the login, and statements one after another.
//!
//! Sources: <https://mariadb.com/kb/en/connection/#handshake-response-packet>, <https://mariadb.com/kb/en/result-set-packets/>

use envelope::native_password_proof;
use tokio::io::{AsyncRead, AsyncWrite};

use super::Login;
use super::greeting::{ALWAYS, CONNECT_WITH_DB, Greeting};
use super::packets::{Packets, malformed, number};
use crate::LoginError;

/// The only plugin that the client has.
const PLUGIN: &str = "mysql_native_password";

const OK: u8 = 0x00;
const END: u8 = 0xfe;

const QUERY: u8 = 0x03;
const PING: u8 = 0x0e;

/// Rows of an answer that are read.
const ROWS_MAX: usize = 10_000;

/// Bytes of an end of columns or rows, at most: anything longer is a row.
const END_BYTES_MAX: usize = 8;

/// A session of a user.
#[derive(Debug)]
pub(super) struct Session<S> {
    packets: Packets<S>,
}

impl<S: AsyncRead + AsyncWrite + Send + Unpin> Session<S> {
    /// Logs in.
    pub(super) async fn begin(
        stream: S,
        greeting: Greeting,
        login: &Login<'_>,
    ) -> Result<Self, LoginError> {
        let mut packets = Packets::behind(stream, greeting.number);
        packets.answer(&response(&greeting, login)?).await?;
        let mut said = packets.next().await?;
        if let Some(challenge) = asked_again(&said)? {
            packets.answer(&native_password_proof(login.password, &challenge)).await?;
            said = packets.next().await?;
        }
        match said.first() {
            Some(&OK) => Ok(Self { packets }),
            _ => Err(malformed()),
        }
    }

    /// Has the server answer.
    pub(super) async fn ping(&mut self) -> Result<(), LoginError> {
        self.packets.command(PING, &[]).await?;
        self.done().await
    }

    /// A statement without rows.
    pub(super) async fn execute(&mut self, statement: &str) -> Result<(), LoginError> {
        self.packets.command(QUERY, statement.as_bytes()).await?;
        self.done().await
    }

    async fn done(&mut self) -> Result<(), LoginError> {
        match self.packets.next().await?.first() {
            Some(&OK) => Ok(()),
            _ => Err(malformed()),
        }
    }

    /// The texts of a query with one column.
    pub(super) async fn texts(&mut self, query: &str) -> Result<Vec<String>, LoginError> {
        self.packets.command(QUERY, query.as_bytes()).await?;
        let columns = self.packets.next().await?;
        if columns != [1] {
            return Err(malformed());
        }
        // The column, and its end.
        self.packets.next().await?;
        if !is_end(&self.packets.next().await?) {
            return Err(malformed());
        }
        let mut texts = Vec::new();
        loop {
            let row = self.packets.next().await?;
            if is_end(&row) {
                return Ok(texts);
            }
            if texts.len() == ROWS_MAX {
                return Err(malformed());
            }
            let (length, rest) = number(&row)?;
            let is_whole = length.is_some_and(|length| u64::try_from(rest.len()) == Ok(length));
            let text = String::from_utf8(rest.to_vec()).ok().filter(|_| is_whole);
            texts.push(text.ok_or_else(malformed)?);
        }
    }
}

fn is_end(packet: &[u8]) -> bool {
    packet.first() == Some(&END) && packet.len() <= END_BYTES_MAX
}

/// `begin, user NUL, length of the proof: 1, proof, database NUL, plugin NUL`.
fn response(greeting: &Greeting, login: &Login<'_>) -> Result<Vec<u8>, LoginError> {
    let has_nul = |text: &str| text.contains('\0');
    if has_nul(login.user) || login.database.is_some_and(has_nul) {
        return Err(LoginError::Broken("a name that has a zero".to_owned()));
    }
    let database = login.database.map_or(0, |_| CONNECT_WITH_DB);
    let mut bytes = greeting.begin_login(ALWAYS | database);
    bytes.extend_from_slice(login.user.as_bytes());
    bytes.push(0);
    let proof = native_password_proof(login.password, &greeting.challenge);
    bytes.push(20);
    bytes.extend_from_slice(&proof);
    if let Some(database) = login.database {
        bytes.extend_from_slice(database.as_bytes());
        bytes.push(0);
    }
    bytes.extend_from_slice(PLUGIN.as_bytes());
    bytes.push(0);
    Ok(bytes)
}

/// The challenge of a server that asks once more: `fe, plugin NUL, challenge NUL`.
///
/// A server that asks for the password itself, by another plugin, does not get it.
fn asked_again(packet: &[u8]) -> Result<Option<[u8; 20]>, LoginError> {
    let Some((&END, rest)) = packet.split_first() else { return Ok(None) };
    let end = rest.iter().position(|byte| *byte == 0).ok_or_else(malformed)?;
    let (plugin, rest) = rest.split_at_checked(end).ok_or_else(malformed)?;
    if plugin != PLUGIN.as_bytes() {
        let is_name = |byte: &&u8| byte.is_ascii_alphanumeric() || **byte == b'_';
        let shown: String =
            plugin.iter().filter(is_name).take(64).map(|it| char::from(*it)).collect();
        return Err(LoginError::Refused(format!("the user is of the plugin {shown}")));
    }
    let challenge = rest.get(1..21).and_then(|it| it.try_into().ok());
    challenge.map(Some).ok_or_else(malformed)
}

#[cfg(test)]
mod tests;
