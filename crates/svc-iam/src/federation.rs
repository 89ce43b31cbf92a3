//! Identity providers that speak OpenID Connect: whose tokens are believed, and by which keys.

mod issuers;
mod key_set;
mod token;
mod transport;

#[cfg(test)]
mod samples;

pub use issuers::Issuers;
pub(crate) use issuers::{Distrust, issuer_of_url};
pub(crate) use token::{Claims, TokenFault, WebToken};
pub use transport::{IssuerFault, IssuerGet, IssuerTransport};
