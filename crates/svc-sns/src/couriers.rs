//! What leaves the server: calls of HTTP endpoints, and mail. Services speak neither; the server does it for them.

use async_trait::async_trait;
use stdx::Timestamp;

pub use crate::endpoint::Url;

/// A call of an endpoint.
#[derive(Clone)]
pub struct Call {
    /// Where.
    pub url: Url,
    /// Names in small letters, and values.
    pub headers: Vec<(&'static str, String)>,
    /// What it says; told to nobody else.
    pub body: String,
}

impl core::fmt::Debug for Call {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Call").field("host", &self.url.host).finish_non_exhaustive()
    }
}

/// A mail.
#[derive(Clone)]
pub struct Mail {
    /// To whom.
    pub to: String,
    /// Whom it names as its sender, besides the address that the operator says.
    pub from_name: String,
    /// Its subject.
    pub subject: String,
    /// What it says; told to nobody else.
    pub body: String,
    /// What no other mail is called.
    pub id: String,
    /// When it is sent.
    pub at: Timestamp,
}

impl core::fmt::Debug for Mail {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Mail").finish_non_exhaustive()
    }
}

/// Why something did not leave the server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CourierFault {
    /// It never will: why.
    Refused(String),
    /// It may later: why.
    Failed(String),
}

/// Calls endpoints and sends mail.
#[async_trait]
pub trait Couriers: Send + Sync + core::fmt::Debug {
    /// Whether a host may be called.
    fn calls(&self, host: &str) -> bool;

    /// Whether mail can be sent.
    fn mails(&self) -> bool;

    /// Calls an endpoint, by POST and within 15 seconds; gives the status of its answer.
    async fn call(&self, call: &Call) -> Result<u16, CourierFault>;

    /// Hands a mail to the server of mail.
    async fn mail(&self, mail: &Mail) -> Result<(), CourierFault>;
}
