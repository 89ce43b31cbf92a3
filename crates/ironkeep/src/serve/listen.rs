//! Where a server listens.

use std::net::{Ipv4Addr, SocketAddr};
use std::str::FromStr;

use server::Listen;

/// Off, unless an address is given.
pub(super) fn xks_listener(text: Option<&str>) -> Result<Listen, String> {
    text.map_or(Ok(Listen::Off), |text| listen("--xks-proxy", Some(text), 9444))
}

/// The listener that `flag` asks for; on this machine alone, unless it says otherwise.
pub(super) fn listen(flag: &str, text: Option<&str>, default_port: u16) -> Result<Listen, String> {
    let Some(text) = text else {
        return Ok(Listen::On(SocketAddr::from((Ipv4Addr::LOCALHOST, default_port))));
    };
    if text == "off" {
        return Ok(Listen::Off);
    }
    let parsed = SocketAddr::from_str(text).map(Listen::On);
    parsed.map_err(|_| {
        format!("`{flag}`: `{text}` is not `off` or ADDRESS:PORT, such as 127.0.0.1:{default_port}")
    })
}
