//! Which hosts may be called, and at which addresses: an account that may make external key stores, or have
//! secrets rotated, must not make the server call whatever it likes.
//!
//! A host that the operator names is called wherever it is; so is one that stands with an address. `*`
//! lets any host be called that has public addresses alone, and the address that was looked at is the one
//! that is called.

use core::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use core::str::FromStr;

use tokio::net::TcpStream;

pub(crate) mod roots;

/// The most addresses of a host that are tried.
const ADDRESSES_MAX: usize = 8;

/// A host that may be called: `HOST`, `HOST=ADDRESS:PORT`, or `*`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AllowedHost {
    /// Any host with public addresses.
    AnyPublic,
    /// This host, wherever it is.
    Named(String),
    /// This host, at this address.
    At(String, SocketAddr),
}

impl FromStr for AllowedHost {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if text == "*" {
            return Ok(Self::AnyPublic);
        }
        let (host, address) = match text.split_once('=') {
            Some((host, address)) => (host, Some(address)),
            None => (text, None),
        };
        let is_name = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-');
        if host.is_empty() || !host.bytes().all(is_name) {
            return Err(format!("`{text}` is not `*`, HOST, or HOST=ADDRESS:PORT"));
        }
        let host = host.to_ascii_lowercase();
        let Some(address) = address else { return Ok(Self::Named(host)) };
        let address = address.parse();
        let address = address.map_err(|_| format!("`{text}`: an address is ADDRESS:PORT"))?;
        Ok(Self::At(host, address))
    }
}

/// Where a host may be called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Places {
    At(SocketAddr),
    Anywhere,
    Public,
}

/// Where `host` may be called; none where it may not. What names it wins over `*`.
fn places(allowed: &[AllowedHost], host: &str) -> Option<Places> {
    let named = allowed.iter().find_map(|rule| match rule {
        AllowedHost::At(name, address) if name == host => Some(Places::At(*address)),
        AllowedHost::Named(name) if name == host => Some(Places::Anywhere),
        _ => None,
    });
    named.or_else(|| allowed.contains(&AllowedHost::AnyPublic).then_some(Places::Public))
}

/// Whether `host` may be called at all; where it is, is looked at with each call.
pub(crate) fn places_allow(allowed: &[AllowedHost], host: &str) -> bool {
    places(allowed, host).is_some()
}

impl Places {
    /// The addresses of `host` that may be called; its port is of no account where the operator says one.
    async fn resolved(self, host: &str, port: u16) -> Result<Vec<SocketAddr>, Unreached> {
        if let Self::At(address) = self {
            return Ok(vec![address]);
        }
        let found = tokio::net::lookup_host((host, port)).await;
        let found = found.map_err(|error| Unreached::Failed(error.to_string()))?;
        let found: Vec<SocketAddr> = found.take(ADDRESSES_MAX).collect();
        match self == Self::Public && !found.iter().all(|address| is_public(address.ip())) {
            true => Err(Unreached::NotAllowed),
            false => Ok(found),
        }
    }
}

/// Why no connection was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Unreached {
    /// The host may not be called.
    NotAllowed,
    /// It has no address, or none that answers.
    Failed(String),
}

/// Connects to `host`, if `allowed` lets it be called: to the first of its addresses that answers.
pub(crate) async fn reach(
    allowed: &[AllowedHost],
    host: &str,
    port: u16,
) -> Result<TcpStream, Unreached> {
    let places = places(allowed, host).ok_or(Unreached::NotAllowed)?;
    let mut fault = "the host has no address that may be called".to_owned();
    for address in places.resolved(host, port).await? {
        match TcpStream::connect(address).await {
            Ok(stream) => {
                if let Err(error) = stream.set_nodelay(true) {
                    tracing::debug!(%error, "no delay cannot be switched off");
                }
                return Ok(stream);
            }
            Err(error) => fault = error.to_string(),
        }
    }
    Err(Unreached::Failed(fault))
}

/// Whether an address is one of the public internet, by the IANA special-purpose registries.
fn is_public(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => is_public_v4(ip),
        IpAddr::V6(ip) => match embedded(ip) {
            Some(inner) => is_public_v4(inner),
            None => is_public_v6(ip),
        },
    }
}

fn is_public_v4(ip: Ipv4Addr) -> bool {
    let [a, b, c, _] = ip.octets();
    let is_special = ip.is_private()
        || ip.is_loopback()
        || ip.is_link_local()
        || ip.is_documentation()
        || a == 0
        || a >= 224
        || (a == 100 && (64..128).contains(&b))
        || (a == 198 && (18..20).contains(&b))
        || (a, b, c) == (192, 0, 0)
        || (a, b, c) == (192, 88, 99);
    !is_special
}

/// Global unicast is 2000::/3, but for documentation, benchmarks and the like.
fn is_public_v6(ip: Ipv6Addr) -> bool {
    let [a, b, ..] = ip.segments();
    let is_special = (a == 0x2001 && (b < 0x0200 || b == 0x0db8)) || a == 0x3fff;
    (a & 0xe000) == 0x2000 && !is_special
}

/// The IPv4 address that an IPv6 one stands for: mapped, translated (RFC 6052), or 6to4.
fn embedded(ip: Ipv6Addr) -> Option<Ipv4Addr> {
    if let Some(mapped) = ip.to_ipv4_mapped() {
        return Some(mapped);
    }
    let [a, b, c, d, e, f, g, h] = ip.segments();
    let of = |high: u16, low: u16| Ipv4Addr::from((u32::from(high) << 16) | u32::from(low));
    match (a, b) {
        (0x64, 0xff9b) if (c, d, e, f) == (0, 0, 0, 0) => Some(of(g, h)),
        (0x2002, _) => Some(of(b, c)),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
