//! The settings of forwarding: where records of the trail are handed on to.

use std::fs;
use std::path::PathBuf;

use http::Uri;
use secret::Secret;
use server::{AllowedHost, ForwardConfig, WebhookConfig};

use crate::allowed_hosts::allowed_hosts;

/// The port of syslog over TLS, unless another is named (RFC 5425).
const SYSLOG_PORT: u16 = 6514;

/// The ports of HTTPS and HTTP.
const HTTPS_PORT: u16 = 443;
const HTTP_PORT: u16 = 80;

/// Hosts that are this machine: what goes there need not be encrypted.
const OWN_HOSTS: [&str; 2] = ["localhost", "127.0.0.1"];

/// The longest token, in bytes.
const TOKEN_BYTES_MAX: u64 = 4096;

/// The flags, as they were given.
#[derive(Debug)]
pub(crate) struct ForwardFlags {
    pub(crate) syslog: Option<String>,
    pub(crate) webhook: Option<String>,
    pub(crate) token_file: Option<PathBuf>,
    pub(crate) hosts: Vec<String>,
    pub(crate) ca_file: Option<PathBuf>,
    pub(crate) otlp_logs: Option<String>,
    pub(crate) otlp_traces: Option<String>,
    pub(crate) otlp_token_file: Option<PathBuf>,
}

/// What the flags come to.
pub(crate) fn forward(flags: ForwardFlags) -> Result<ForwardConfig, String> {
    let ForwardFlags { syslog, webhook, token_file, hosts, ca_file, .. } = flags;
    let (logs, traces, otlp_token) = (flags.otlp_logs, flags.otlp_traces, flags.otlp_token_file);
    let others = [("--forward-ca-file", ca_file.is_some())];
    let hosts = allowed_hosts("--forward-host", &hosts, &others)?;
    let is_unused = token_file.is_some() && webhook.is_none();
    if is_unused {
        return Err("`--forward-token-file` goes with `--forward-webhook`".to_owned());
    }
    if otlp_token.is_some() && logs.is_none() && traces.is_none() {
        return Err("`--otlp-token-file` goes with `--otlp-logs` or `--otlp-traces`".to_owned());
    }
    let place = |flag, url: Option<&str>, token: Option<PathBuf>| {
        url.map(|url| place_of(flag, url, token)).transpose()
    };
    let config = ForwardConfig {
        syslog: syslog.as_deref().map(syslog_place).transpose()?,
        webhook: place("--forward-webhook", webhook.as_deref(), token_file)?,
        otlp_logs: place("--otlp-logs", logs.as_deref(), otlp_token.clone())?,
        otlp_traces: place("--otlp-traces", traces.as_deref(), otlp_token)?,
        hosts,
        ca_file,
    };
    let named = config.syslog.as_ref().map(|(host, _)| ("--forward-syslog", host));
    let places = [
        ("--forward-webhook", &config.webhook),
        ("--otlp-logs", &config.otlp_logs),
        ("--otlp-traces", &config.otlp_traces),
    ];
    let places = places.into_iter().filter_map(|(flag, place)| Some((flag, &place.as_ref()?.host)));
    for (flag, host) in named.into_iter().chain(places) {
        if !config.hosts.iter().any(|rule| allows(rule, host)) {
            return Err(format!(
                "`{flag}`: no `--forward-host` names {host}: say which hosts may be called"
            ));
        }
    }
    Ok(config)
}

fn allows(rule: &AllowedHost, host: &str) -> bool {
    match rule {
        AllowedHost::AnyPublic => true,
        AllowedHost::Named(name) | AllowedHost::At(name, _) => name == host,
    }
}

fn syslog_place(text: &str) -> Result<(String, u16), String> {
    let (host, port) = match text.rsplit_once(':') {
        Some((host, port)) => (host, port.parse().ok()),
        None => (text, Some(SYSLOG_PORT)),
    };
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-');
    match port.filter(|_| !host.is_empty() && host.bytes().all(is_name)) {
        Some(port) => Ok((host.to_ascii_lowercase(), port)),
        None => Err(format!("`--forward-syslog {text}`: say HOST or HOST:PORT")),
    }
}

/// A place that takes documents. Without TLS collectors of OpenTelemetry alone are called, on this machine.
fn place_of(flag: &str, url: &str, token_file: Option<PathBuf>) -> Result<WebhookConfig, String> {
    let invalid = || format!("`{flag} {url}`: say https://HOST/PATH");
    let uri: Uri = url.parse().map_err(|_| invalid())?;
    let host = uri.host().ok_or_else(invalid)?;
    let is_secure = match uri.scheme_str() {
        Some("https") => true,
        Some("http") if flag.starts_with("--otlp") && OWN_HOSTS.contains(&host) => false,
        _ => return Err(invalid()),
    };
    let has_user = uri.authority().is_some_and(|authority| authority.as_str().contains('@'));
    if has_user {
        return Err(format!("`{flag}`: a password belongs in a file of a token"));
    }
    Ok(WebhookConfig {
        is_secure,
        host: host.to_ascii_lowercase(),
        port: uri.port_u16().unwrap_or(if is_secure { HTTPS_PORT } else { HTTP_PORT }),
        path: uri.path_and_query().map_or("/", |path| path.as_str()).to_owned(),
        token: token_file.map(token).transpose()?,
    })
}

fn token(path: PathBuf) -> Result<Secret<String>, String> {
    let failed = |reason: String| format!("`{}`: {reason}", path.display());
    let size = fs::metadata(&path).map_err(|error| failed(error.to_string()))?.len();
    if size > TOKEN_BYTES_MAX {
        return Err(failed("the file is too long for a token".to_owned()));
    }
    let text = fs::read_to_string(&path).map_err(|error| failed(error.to_string()))?;
    let token = text.trim_end();
    match !token.is_empty() && token.bytes().all(|byte| byte.is_ascii_graphic()) {
        true => Ok(Secret::new(token.to_owned())),
        false => Err(failed("a token is one word of printable ASCII".to_owned())),
    }
}

#[cfg(test)]
mod tests;
