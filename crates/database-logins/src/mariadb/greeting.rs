//! What a server says first, and how TLS begins.
//!
//! Source: <https://mariadb.com/kb/en/connection/#initial-handshake-packet>

use envelope::NATIVE_CHALLENGE_BYTES;
use tokio::io::{AsyncRead, AsyncWrite};

use super::packets::{malformed, read, refused, write};
use crate::LoginError;

/// The version of the protocol.
const PROTOCOL: u8 = 10;

/// What a client can: name a database, and the rest of the protocol as it is since MySQL 4.1.
pub(super) const CONNECT_WITH_DB: u32 = 1 << 3;
const PROTOCOL_41: u32 = 1 << 9;
const TLS: u32 = 1 << 11;
const SECURE_CONNECTION: u32 = 1 << 15;
const PLUGIN_AUTH: u32 = 1 << 19;

/// What the client can always.
pub(super) const ALWAYS: u32 = PROTOCOL_41 | SECURE_CONNECTION | PLUGIN_AUTH;

/// The longest packet that the client takes.
const PACKET_BYTES: u32 = 1 << 24;

/// The character set and collation: utf8mb4_general_ci.
const UTF8MB4: u8 = 45;

/// Bytes of the first part of the challenge.
const FIRST_PART: usize = 8;

/// A greeting.
#[derive(Debug, Clone)]
pub struct Greeting {
    /// Whether the server is a MariaDB.
    pub is_mariadb: bool,
    /// Whether it has TLS.
    pub has_tls: bool,
    pub(super) challenge: [u8; NATIVE_CHALLENGE_BYTES],
    /// The number of the packet that the next one follows.
    pub(super) number: u8,
    /// Whether the connection is encrypted from here on.
    pub(super) is_private: bool,
}

impl Greeting {
    /// Reads it.
    ///
    /// # Errors
    /// [`LoginError`].
    pub async fn read<S: AsyncRead + Unpin>(stream: &mut S) -> Result<Self, LoginError> {
        let (number, packet) = read(stream).await?;
        if let Some(refusal) = refused(&packet) {
            return Err(refusal);
        }
        Self::parse(number, &packet).ok_or_else(malformed)
    }

    /// `10, version NUL, thread: 4, challenge: 8, 0, capabilities: 2, character set: 1, status: 2,
    /// capabilities: 2, length of the challenge: 1, reserved: 10, the rest of the challenge`.
    fn parse(number: u8, packet: &[u8]) -> Option<Self> {
        let rest = packet.strip_prefix(&[PROTOCOL])?;
        let end = rest.iter().position(|byte| *byte == 0)?;
        let (version, rest) = rest.split_at_checked(end)?;
        let rest = rest.get(5..)?;
        let (first, rest) = rest.split_at_checked(FIRST_PART)?;
        let [0, low, next, _, _, _, high, top, _, rest @ ..] = rest else { return None };
        let capabilities = u32::from_le_bytes([*low, *next, *high, *top]);
        if capabilities & ALWAYS != ALWAYS {
            return None;
        }
        let second = rest.get(10..)?.get(..NATIVE_CHALLENGE_BYTES.checked_sub(FIRST_PART)?)?;
        Some(Self {
            is_mariadb: String::from_utf8_lossy(version).contains("MariaDB"),
            has_tls: capabilities & TLS != 0,
            challenge: [first, second].concat().try_into().ok()?,
            number,
            is_private: false,
        })
    }

    /// Asks for TLS, which is to begin on `stream` then.
    ///
    /// # Errors
    /// [`LoginError`].
    pub async fn ask_for_tls<S: AsyncWrite + Unpin>(
        mut self,
        stream: &mut S,
    ) -> Result<Self, LoginError> {
        self.number = self.number.wrapping_add(1);
        write(stream, self.number, &begin(ALWAYS | TLS)).await?;
        self.is_private = true;
        Ok(self)
    }

    /// What a login begins with, for a client that can do `capabilities`.
    pub(super) fn begin_login(&self, capabilities: u32) -> Vec<u8> {
        begin(capabilities | if self.is_private { TLS } else { 0 })
    }
}

/// `capabilities: 4, packet size: 4, character set: 1, zeros: 23`.
fn begin(capabilities: u32) -> Vec<u8> {
    let mut bytes = capabilities.to_le_bytes().to_vec();
    bytes.extend_from_slice(&PACKET_BYTES.to_le_bytes());
    bytes.push(UTF8MB4);
    bytes.extend_from_slice(&[0; 23]);
    bytes
}

#[cfg(test)]
mod tests;
