//! The settings of forwarding: where records of the trail are handed on to.

use std::fs;
use std::path::PathBuf;

use http::Uri;
use secret::Secret;
use server::{AllowedHost, ForwardConfig, WebhookConfig};

/// The port of syslog over TLS, unless another is named (RFC 5425).
const SYSLOG_PORT: u16 = 6514;

/// The port of HTTPS.
const HTTPS_PORT: u16 = 443;

/// The most hosts of `--forward-host`.
const HOSTS_MAX: usize = 64;

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
}

/// What the flags come to.
pub(crate) fn forward(flags: ForwardFlags) -> Result<ForwardConfig, String> {
    let ForwardFlags { syslog, webhook, token_file, hosts, ca_file } = flags;
    let hosts: Vec<AllowedHost> = hosts
        .iter()
        .map(|host| host.parse())
        .collect::<Result<_, _>>()
        .map_err(|error| format!("`--forward-host`: {error}"))?;
    if hosts.len() > HOSTS_MAX {
        return Err(format!("there may be at most {HOSTS_MAX} of `--forward-host`"));
    }
    let is_unused = token_file.is_some() && webhook.is_none();
    if is_unused {
        return Err("`--forward-token-file` goes with `--forward-webhook`".to_owned());
    }
    let config = ForwardConfig {
        syslog: syslog.as_deref().map(syslog_place).transpose()?,
        webhook: webhook.as_deref().map(|url| webhook_place(url, token_file)).transpose()?,
        hosts,
        ca_file,
    };
    let named = config.syslog.as_ref().map(|(host, _)| ("--forward-syslog", host));
    let named = named.into_iter();
    let webhook = config.webhook.as_ref().map(|webhook| ("--forward-webhook", &webhook.host));
    for (flag, host) in named.chain(webhook) {
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

fn webhook_place(url: &str, token_file: Option<PathBuf>) -> Result<WebhookConfig, String> {
    let invalid = || format!("`--forward-webhook {url}`: say https://HOST/PATH");
    let uri: Uri = url.parse().map_err(|_| invalid())?;
    let host = uri.host().filter(|_| uri.scheme_str() == Some("https")).ok_or_else(invalid)?;
    let has_user = uri.authority().is_some_and(|authority| authority.as_str().contains('@'));
    if has_user {
        return Err("`--forward-webhook`: a password belongs in --forward-token-file".into());
    }
    Ok(WebhookConfig {
        host: host.to_ascii_lowercase(),
        port: uri.port_u16().unwrap_or(HTTPS_PORT),
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
