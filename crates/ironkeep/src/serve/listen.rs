//! Where a server listens, with which certificate, and behind whom.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::str::FromStr;

use server::{CertificateFiles, Listen, TRUSTED_PROXIES_MAX, TrustedProxy};

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

/// Certificate and key, both or neither.
pub(super) fn certificate(
    certificate: Option<PathBuf>,
    key: Option<PathBuf>,
) -> Result<Option<CertificateFiles>, String> {
    match (certificate, key) {
        (None, None) => Ok(None),
        (Some(certificate), Some(key)) => Ok(Some(CertificateFiles { certificate, key })),
        _ => Err("`--tls-cert` and `--tls-key` go together".to_owned()),
    }
}

/// The proxies whose forwarding headers count.
pub(super) fn trusted_proxies(blocks: &[String]) -> Result<Vec<TrustedProxy>, String> {
    if blocks.len() > TRUSTED_PROXIES_MAX {
        return Err(format!("there may be at most {TRUSTED_PROXIES_MAX} of `--trusted-proxy`"));
    }
    blocks.iter().map(|block| block.parse()).collect()
}
