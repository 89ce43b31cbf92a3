//! Packets of the protocol of MariaDB and MySQL: `length: 3 bytes, number: 1 byte, rest`, least significant
//! byte first.
//!
//! Source: <https://mariadb.com/kb/en/0-packet/>

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};

use crate::LoginError;

/// The longest packet that is read: grants, and what a greeting or an error has.
const PACKET_BYTES_MAX: usize = 1 << 20;

/// The first byte of a packet that says that something was refused.
pub(super) const ERROR: u8 = 0xff;

/// Errors that say that a login is not allowed: a wrong password or an unknown user (1045, 1698), one that has
/// expired (1862), a user that is blocked or locked (4150, 4151).
const NO_LOGIN: [u16; 5] = [1045, 1698, 1862, 4150, 4151];

/// A stream as packets.
#[derive(Debug)]
pub(super) struct Packets<S> {
    stream: S,
    number: u8,
}

impl<S> Packets<S> {
    /// Goes on behind the packet `number`.
    pub(super) const fn behind(stream: S, number: u8) -> Self {
        Self { stream, number: number.wrapping_add(1) }
    }
}

/// Reads a packet: its number and its rest.
pub(super) async fn read<S: AsyncRead + Unpin>(
    stream: &mut S,
) -> Result<(u8, Vec<u8>), LoginError> {
    let mut head = [0; 4];
    stream.read_exact(&mut head).await.map_err(|error| broken(&error))?;
    let [low, middle, high, number] = head;
    let length = usize::from(low) | usize::from(middle) << 8 | usize::from(high) << 16;
    if length > PACKET_BYTES_MAX {
        return Err(LoginError::Broken("the server says more than it should".to_owned()));
    }
    let mut rest = vec![0; length];
    stream.read_exact(&mut rest).await.map_err(|error| broken(&error))?;
    Ok((number, rest))
}

/// Writes a packet.
pub(super) async fn write<S: AsyncWrite + Unpin>(
    stream: &mut S,
    number: u8,
    rest: &[u8],
) -> Result<(), LoginError> {
    let length = u32::try_from(rest.len()).ok().filter(|length| *length < 1 << 24);
    let length = length.ok_or_else(|| LoginError::Broken("a packet is too long".to_owned()))?;
    let [low, middle, high, _] = length.to_le_bytes();
    let packet = [&[low, middle, high, number], rest].concat();
    stream.write_all(&packet).await.map_err(|error| broken(&error))?;
    stream.flush().await.map_err(|error| broken(&error))
}

impl<S: AsyncRead + AsyncWrite + Unpin> Packets<S> {
    /// The next packet, which is no refusal.
    pub(super) async fn next(&mut self) -> Result<Vec<u8>, LoginError> {
        let (number, rest) = read(&mut self.stream).await?;
        self.number = number.wrapping_add(1);
        match refused(&rest) {
            Some(refusal) => Err(refusal),
            None => Ok(rest),
        }
    }

    /// Answers what was read last.
    pub(super) async fn answer(&mut self, rest: &[u8]) -> Result<(), LoginError> {
        write(&mut self.stream, self.number, rest).await
    }

    /// Begins a command.
    pub(super) async fn command(&mut self, kind: u8, text: &[u8]) -> Result<(), LoginError> {
        write(&mut self.stream, 0, &[&[kind], text].concat()).await
    }
}

/// The refusal that a packet says: `ff, code: 2 bytes`, and mostly `#, SQLSTATE: 5 bytes`. Its text is left
/// alone, since it may quote what was sent.
pub(super) fn refused(packet: &[u8]) -> Option<LoginError> {
    let [ERROR, low, high, rest @ ..] = packet else { return None };
    let code = u16::from_le_bytes([*low, *high]);
    let state = match rest {
        [b'#', state @ ..] => state.get(..5).unwrap_or_default(),
        _ => &[],
    };
    let is_state = state.iter().all(u8::is_ascii_alphanumeric) && !state.is_empty();
    let state = if is_state { core::str::from_utf8(state).ok() } else { None };
    let shown = match state {
        Some(state) => format!("{state}, error {code}"),
        None => format!("error {code}"),
    };
    Some(match NO_LOGIN.contains(&code) {
        true => LoginError::LoginRefused(shown),
        false => LoginError::Refused(shown),
    })
}

pub(super) fn broken(error: &std::io::Error) -> LoginError {
    LoginError::Broken(error.to_string())
}

pub(super) fn malformed() -> LoginError {
    LoginError::Broken("the server does not speak as MariaDB does".to_owned())
}

/// A number of variable length at the begin of `bytes`, and what is behind it; none where it stands for
/// nothing.
///
/// Source: <https://mariadb.com/kb/en/protocol-data-types/#length-encoded-integers>
pub(super) fn number(bytes: &[u8]) -> Result<(Option<u64>, &[u8]), LoginError> {
    let (first, rest) = bytes.split_first().ok_or_else(malformed)?;
    let width = match *first {
        0xfb => return Ok((None, rest)),
        0xfc => 2,
        0xfd => 3,
        0xfe => 8,
        ERROR => return Err(malformed()),
        small => return Ok((Some(u64::from(small)), rest)),
    };
    let (digits, rest) = rest.split_at_checked(width).ok_or_else(malformed)?;
    let value = digits.iter().rev().fold(0_u64, |value, digit| value << 8 | u64::from(*digit));
    Ok((Some(value), rest))
}

#[cfg(test)]
mod tests;
