//! Trusted proxies: whose `X-Forwarded-For` and `X-Forwarded-Proto` count.
//!
//! Without configuration, and from every other address, these headers mean nothing: anybody can
//! send them.

use core::net::{IpAddr, SocketAddr};
use core::str::FromStr;

use engine::{ClientAddress, Forwarded, Peer, TlsInfo};
use http::HeaderMap;
use policy::Cidr;

/// Hops of `X-Forwarded-For` that are looked at.
const HOPS_MAX: usize = 32;

/// The most trusted blocks.
pub const TRUSTED_PROXIES_MAX: usize = 256;

/// A block of addresses whose forwarding headers are believed: `ADDRESS` or `ADDRESS/BITS`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrustedProxy {
    block: Cidr,
    /// As it was given.
    text: String,
}

impl FromStr for TrustedProxy {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let refused = || format!("`{text}` is not an address or a block such as 192.0.2.0/24");
        let block = Cidr::parse(text).ok_or_else(refused)?;
        Ok(Self { block, text: text.to_owned() })
    }
}

/// All trusted blocks.
#[derive(Debug, Default)]
pub(crate) struct Proxies(Vec<TrustedProxy>);

/// The headers of a trusted proxy cannot be read.
#[derive(Debug, PartialEq, Eq)]
struct Malformed;

impl Proxies {
    /// Says which of them hold strangers too.
    pub(crate) fn new(trusted: Vec<TrustedProxy>) -> Self {
        for proxy in trusted.iter().filter(|proxy| proxy.block.is_wide()) {
            tracing::warn!(
                block = proxy.text,
                "`--trusted-proxy` names addresses of strangers too: each of them can say that it has any \
                 address and speaks TLS, which passes conditions on aws:SourceIp and aws:SecureTransport and \
                 forges the addresses of the trail; name the addresses of your proxies alone"
            );
        }
        Self(trusted)
    }

    fn is_trusted(&self, address: ClientAddress) -> bool {
        self.0.iter().any(|proxy| proxy.block.contains(address.ip()))
    }

    /// Who sent the request that came over a connection of `socket`.
    pub(crate) fn peer(&self, socket: &Peer, headers: &HeaderMap) -> Peer {
        if self.0.is_empty() || !self.is_trusted(socket.ip) {
            return socket.clone();
        }
        let is_silent =
            !headers.contains_key("x-forwarded-for") && !headers.contains_key("x-forwarded-proto");
        if is_silent {
            return socket.clone();
        }
        match (self.client(socket.ip, headers), is_tls(socket.tls.as_ref(), headers)) {
            (Ok(ip), Ok(true)) => Peer { ip, tls: None, forwarded: Some(Forwarded::Tls) },
            (Ok(ip), Ok(false)) => Peer { ip, tls: None, forwarded: Some(Forwarded::Plain) },
            _ => Peer { ip: socket.ip, tls: None, forwarded: Some(Forwarded::Malformed) },
        }
    }

    /// The rightmost hop that is no trusted proxy: every hop left of it is hearsay. Where all are
    /// trusted, the first of them.
    fn client(
        &self,
        socket: ClientAddress,
        headers: &HeaderMap,
    ) -> Result<ClientAddress, Malformed> {
        let lines = headers.get_all("x-forwarded-for").into_iter().rev();
        let mut client = socket;
        let mut seen = 0_usize;
        for line in lines {
            let line = line.to_str().map_err(|_| Malformed)?;
            for hop in line.rsplit(',') {
                seen = seen.saturating_add(1);
                if seen > HOPS_MAX {
                    return Err(Malformed);
                }
                client = hop_address(hop.trim()).ok_or(Malformed)?;
                if !self.is_trusted(client) {
                    return Ok(client);
                }
            }
        }
        Ok(client)
    }
}

/// `ADDRESS`, `ADDRESS:PORT`, `[ADDRESS]` or `[ADDRESS]:PORT`.
fn hop_address(hop: &str) -> Option<ClientAddress> {
    if let Ok(address) = hop.parse::<IpAddr>() {
        return Some(address.into());
    }
    if let Ok(address) = hop.parse::<SocketAddr>() {
        return Some(address.ip().into());
    }
    let bare = hop.strip_prefix('[')?.strip_suffix(']')?;
    bare.parse::<core::net::Ipv6Addr>().ok().map(|address| IpAddr::V6(address).into())
}

/// Whether the client spoke TLS: what the proxies say, or else what the last one's connection is.
/// Each proxy may have added what it was spoken to with, so one hop without TLS is enough for no.
fn is_tls(tls: Option<&TlsInfo>, headers: &HeaderMap) -> Result<bool, Malformed> {
    let mut lines = headers.get_all("x-forwarded-proto").into_iter().rev().peekable();
    if lines.peek().is_none() {
        return Ok(tls.is_some());
    }
    let mut hops = Vec::new();
    for line in lines {
        hops.extend(line.to_str().map_err(|_| Malformed)?.rsplit(',').map(str::trim));
    }
    let is_last_known = hops.first().is_some_and(|last| {
        last.eq_ignore_ascii_case("https") || last.eq_ignore_ascii_case("http")
    });
    match is_last_known {
        // What is left of the last may be a stranger's: it can make a request plain, never secure.
        true => Ok(hops.iter().all(|hop| hop.eq_ignore_ascii_case("https"))),
        false => Err(Malformed),
    }
}

#[cfg(test)]
mod tests;
