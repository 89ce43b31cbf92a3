//! What the process that supervises a server is told (`sd_notify(3)`): that it serves, reads its settings
//! again, or stops, and, where that is asked for, that it lives. One datagram to the socket that
//! `NOTIFY_SOCKET` names; without one nothing happens.

use core::time::Duration;
use std::env;
use std::io;
use std::os::linux::net::SocketAddrExt as _;
use std::os::unix::net::{SocketAddr, UnixDatagram};

/// The socket's address; a first `@` stands for the zero byte of an abstract one.
const SOCKET: &str = "NOTIFY_SOCKET";

/// Microseconds after which a server that says nothing is taken for dead, and whose silence counts.
const WATCHDOG_USEC: &str = "WATCHDOG_USEC";
const WATCHDOG_PID: &str = "WATCHDOG_PID";

/// What a supervisor is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum State<'a> {
    /// Requests are served, or a sealed server waits for shares; with words for `systemctl status`.
    Ready(&'a str),
    /// The settings are read again.
    Reloading,
    /// No new request is taken.
    Stopping,
    /// Nothing but the words has changed.
    Status(&'a str),
    /// Still alive.
    Alive,
}

impl State<'_> {
    /// The assignments of a datagram. What is said has no line of its own in it.
    fn message(self) -> String {
        let line = |text: &str| text.replace('\n', " ");
        match self {
            Self::Ready(status) => format!("READY=1\nSTATUS={}", line(status)),
            Self::Reloading => "RELOADING=1".to_owned(),
            Self::Stopping => "STOPPING=1\nSTATUS=draining".to_owned(),
            Self::Status(status) => format!("STATUS={}", line(status)),
            Self::Alive => "WATCHDOG=1".to_owned(),
        }
    }
}

/// The supervisor, if there is one that listens.
#[derive(Debug)]
pub(crate) struct Supervisor {
    socket: Option<UnixDatagram>,
    /// How often it wants to hear that the server lives.
    watchdog: Option<Duration>,
}

impl Supervisor {
    /// As the environment names it. A socket that cannot be used is said in the log, and keeps nobody from
    /// being served.
    pub(crate) fn from_environment() -> Self {
        let name = env::var(SOCKET).ok().filter(|name| !name.is_empty());
        let socket = name.and_then(|name| {
            let connected = connect(&name);
            let warned = connected.inspect_err(|error| {
                tracing::warn!(%error, "`{SOCKET}` cannot be used: the supervisor is told nothing");
            });
            warned.ok()
        });
        let number = |name| env::var(name).ok().and_then(|text| text.parse::<u64>().ok());
        let is_ours = number(WATCHDOG_PID).is_none_or(|pid| pid == u64::from(std::process::id()));
        let limit_us = number(WATCHDOG_USEC).filter(|limit_us| is_ours && *limit_us > 0);
        Self { socket, watchdog: limit_us.map(|limit_us| Duration::from_micros(limit_us / 2)) }
    }

    /// Tells it. A datagram that does not arrive is no error of the server's.
    pub(crate) fn tell(&self, state: State<'_>) {
        let Some(socket) = &self.socket else { return };
        if let Err(error) = socket.send(state.message().as_bytes()) {
            tracing::warn!(%error, "the supervisor could not be told");
        }
    }

    /// Says again and again that the server lives, for as long as its runtime runs tasks.
    pub(crate) fn start_watchdog(&self) {
        let (Some(socket), Some(pause)) = (&self.socket, self.watchdog) else { return };
        let Ok(socket) = socket.try_clone() else { return };
        let alive = Self { socket: Some(socket), watchdog: None };
        tokio::spawn(async move {
            loop {
                alive.tell(State::Alive);
                tokio::time::sleep(pause).await;
            }
        });
    }
}

fn connect(name: &str) -> io::Result<UnixDatagram> {
    let address = match name.strip_prefix('@') {
        Some(name) => SocketAddr::from_abstract_name(name)?,
        None => SocketAddr::from_pathname(name)?,
    };
    let socket = UnixDatagram::unbound()?;
    socket.connect_addr(&address)?;
    // A supervisor that does not read must not hold the server up.
    socket.set_nonblocking(true)?;
    Ok(socket)
}

#[cfg(test)]
mod tests;
