//! One end of a transfer: a server, who calls, and a connection that is made anew where it breaks. What an
//! outage or a server under load refuses is asked for again, a few times.

use core::fmt;
use core::time::Duration;
use std::path::Path;
use std::sync::Arc;

use client::{ANSWER_BYTES_MAX, Answer, Credentials, Outgoing, Refusal, Server, Session};
use http::{HeaderMap, StatusCode};
use serde_json::Value;

use crate::connection::{Connection, no_credentials};
use crate::xml::{first, unescaped};

/// How often a call is made at most.
const TRIES_MAX: u32 = 5;

/// Before the second try; doubled before each further one.
const FIRST_PAUSE: Duration = Duration::from_millis(250);

/// How long a call may take: 64 MiB over a slow line.
const CALL_TIME_MAX: Duration = Duration::from_secs(600);

/// Where systems keep the certificates of the authorities that they trust: Debian, Fedora, SUSE, Alpine.
const SYSTEM_AUTHORITIES: [&str; 4] = [
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
];

/// The authorities that are given, or else the system's.
pub(crate) fn authorities(given: Option<&Path>) -> Option<&Path> {
    given.or_else(|| SYSTEM_AUTHORITIES.iter().map(Path::new).find(|path| path.exists()))
}

/// Why a call came to nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Fault {
    /// The server refused it.
    Refused {
        /// The status.
        status: StatusCode,
        /// The error's code; empty where the answer has none.
        code: String,
        /// What it says.
        message: String,
    },
    /// What arrived is not what was sent, or cannot be read.
    Damaged(String),
    /// There was no answer.
    Unreached(String),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused { status, code, .. } if code.is_empty() => write!(f, "{status}"),
            Self::Refused { code, message, .. } => write!(f, "{code}: {message}"),
            Self::Damaged(text) | Self::Unreached(text) => f.write_str(text),
        }
    }
}

impl Fault {
    /// What an answer says, in XML or JSON.
    fn of(answer: &Answer) -> Self {
        let body = String::from_utf8_lossy(&answer.body);
        let (code, message) = match serde_json::from_str::<Value>(&body) {
            Ok(value) if value.is_object() => {
                let Refusal { code, message } = Refusal::read(&value);
                (code, message)
            }
            _ => (unescaped(first(&body, "Code")), unescaped(first(&body, "Message"))),
        };
        Self::Refused { status: answer.status, code, message }
    }

    /// Whether the server said that what was asked for is not there, or that it does not know the question.
    pub(crate) fn is_absent(&self) -> bool {
        let Self::Refused { status, code, .. } = self else { return false };
        let unknown = [StatusCode::NOT_IMPLEMENTED, StatusCode::METHOD_NOT_ALLOWED];
        *status == StatusCode::NOT_FOUND || unknown.contains(status) || code == "NotImplemented"
    }

    /// Whether the code is this one.
    pub(crate) fn is(&self, name: &str) -> bool {
        matches!(self, Self::Refused { code, .. } if code == name)
    }
}

/// One end.
pub(crate) struct End {
    /// `the source`, for one: how messages name it.
    name: &'static str,
    server: Arc<Server>,
    credentials: Arc<Credentials>,
    session: Option<Session>,
}

impl End {
    /// An end that nobody has called yet.
    pub(crate) fn new(name: &'static str, server: Server, credentials: Credentials) -> Self {
        let (server, credentials) = (Arc::new(server), Arc::new(credentials));
        Self { name, server, credentials, session: None }
    }

    /// The running server that the settings of `connection` come to. Calls are signed for `region`; without one,
    /// for that of the settings.
    ///
    /// # Errors
    /// What is set by halves, or not at all, as one line.
    pub(crate) fn of(connection: &Connection, region: Option<&str>) -> Result<Self, String> {
        let settings = connection.settings()?;
        let credentials = settings.credentials.ok_or_else(|| no_credentials(&settings.data_dir))?;
        let ca_bundle = authorities(settings.ca_bundle.as_deref());
        let region = region.unwrap_or(&settings.region);
        let server = Server::new(&settings.endpoint, region, ca_bundle);
        Ok(Self::new("the server", server.map_err(|error| error.to_string())?, credentials))
    }

    /// The same end, over a connection of its own.
    pub(crate) fn another(&self) -> Self {
        let (server, credentials) = (Arc::clone(&self.server), Arc::clone(&self.credentials));
        Self { name: self.name, server, credentials, session: None }
    }

    /// The Region that calls are signed for.
    pub(crate) fn region(&self) -> &str {
        self.server.region()
    }

    /// Makes a call that has to succeed.
    ///
    /// # Errors
    /// [`Fault`].
    pub(crate) async fn call(&mut self, outgoing: &Outgoing) -> Result<Answer, Fault> {
        self.call_within(outgoing, ANSWER_BYTES_MAX).await
    }

    /// As [`call`](Self::call), with an answer of at most `bytes_max`.
    ///
    /// # Errors
    /// [`Fault`].
    pub(crate) async fn call_within(
        &mut self,
        outgoing: &Outgoing,
        bytes_max: usize,
    ) -> Result<Answer, Fault> {
        let mut pause = FIRST_PAUSE;
        let mut tries = 1;
        loop {
            let fault = match Box::pin(self.exchange(outgoing, bytes_max)).await {
                Ok(answer) if answer.status.is_success() => return Ok(answer),
                Ok(answer) => Fault::of(&answer),
                Err(fault) => fault,
            };
            if tries == TRIES_MAX || !is_passing(&fault) {
                return Err(fault);
            }
            tokio::time::sleep(pause).await;
            (pause, tries) = (pause.saturating_mul(2), tries + 1);
        }
    }

    async fn exchange(&mut self, outgoing: &Outgoing, bytes_max: usize) -> Result<Answer, Fault> {
        let unreached =
            |error: &dyn fmt::Display| Fault::Unreached(format!("{}: {error}", self.name));
        // Taken out, so that a connection on which something went wrong is not used again.
        let mut session = match self.session.take().filter(|session| !session.is_closed()) {
            Some(session) => session,
            None => {
                Box::pin(Session::open(&self.server)).await.map_err(|error| unreached(&error))?
            }
        };
        let exchange = session.exchange_within(&self.credentials, outgoing.clone(), bytes_max);
        let answer = tokio::time::timeout(CALL_TIME_MAX, Box::pin(exchange)).await;
        let answer = answer.map_err(|_| unreached(&"no answer in time"))?;
        let answer = answer.map_err(|error| unreached(&error))?;
        let closes = header(&answer.headers, "connection");
        let closes = closes.is_some_and(|value| value.eq_ignore_ascii_case("close"));
        self.session = (!closes).then_some(session);
        Ok(answer)
    }
}

/// Whether it is worth asking again.
fn is_passing(fault: &Fault) -> bool {
    match fault {
        Fault::Refused { status, .. } => {
            *status == StatusCode::TOO_MANY_REQUESTS
                || (status.is_server_error() && *status != StatusCode::NOT_IMPLEMENTED)
        }
        Fault::Unreached(_) => true,
        Fault::Damaged(_) => false,
    }
}

/// A header as text; what is no UTF-8 in it is replaced.
pub(crate) fn header(headers: &HeaderMap, name: &str) -> Option<String> {
    let value = headers.get(name)?;
    Some(String::from_utf8_lossy(value.as_bytes()).into_owned())
}

#[cfg(test)]
mod tests {
    use http::StatusCode;

    use super::{Fault, is_passing};

    fn refused(status: StatusCode, code: &str) -> Fault {
        Fault::Refused { status, code: code.to_owned(), message: "why".to_owned() }
    }

    #[test]
    fn what_passes_is_asked_for_again() {
        for (fault, expected) in [
            (refused(StatusCode::SERVICE_UNAVAILABLE, "SlowDown"), true),
            (refused(StatusCode::TOO_MANY_REQUESTS, ""), true),
            (refused(StatusCode::NOT_IMPLEMENTED, "NotImplemented"), false),
            (refused(StatusCode::FORBIDDEN, "AccessDenied"), false),
            (Fault::Unreached(String::new()), true),
            (Fault::Damaged(String::new()), false),
        ] {
            assert_eq!(is_passing(&fault), expected, "{fault}");
        }
    }

    #[test]
    fn a_fault_says_what_the_server_said() {
        assert_eq!(refused(StatusCode::FORBIDDEN, "AccessDenied").to_string(), "AccessDenied: why");
        assert_eq!(refused(StatusCode::BAD_GATEWAY, "").to_string(), "502 Bad Gateway");
    }
}
