//! `HttpWebhook`: somebody else rotates, and is called over HTTPS for each step with what a function would
//! be given. It reads and writes the secret by the API, with rights of its own.
//!
//! ```text
//! POST URL
//! webhook-id: TOKEN.STEP
//! webhook-timestamp: SECONDS
//! webhook-signature: v1,BASE64(HMAC-SHA-256(key, ID "." TIMESTAMP "." BODY))
//!
//! {"ClientRequestToken": "...", "SecretId": "ARN", "Step": "createSecret"}
//! ```
//!
//! The key is the text of the secret that `SigningSecretArn` names. Any answer of 200 to 299 is success.
//! A step is called again where the answer was lost.
//!
//! Source: <https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md>

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use envelope::mac::hmac_sha256;
use serde_json::json;

use super::acting::Acting;
use super::fault::Unrotated;
use super::rotator::{SIGNING_SECRET, URL};
use super::state::Step;
use super::targets::WebhookCall;

/// The port of HTTPS.
const PORT: u16 = 443;

/// The prefix of a key in base64.
const KEY_PREFIX: &str = "whsec_";

/// The shortest key, in bytes.
const KEY_BYTES_MIN: usize = 24;

pub(super) async fn call(acting: &mut Acting<'_>, step: Step) -> Result<(), Unrotated> {
    let url = acting.rotator.told(URL).unwrap_or_default();
    let (host, port, path) = parts(url)
        .ok_or_else(|| Unrotated::failed("InvalidUrl", "the URL is not https://HOST/..."))?;
    let key = acting.other(acting.rotator.told(SIGNING_SECRET).unwrap_or_default()).await?;
    let key = match key.reveal().strip_prefix(KEY_PREFIX) {
        Some(encoded) => STANDARD.decode(encoded).ok(),
        None => Some(key.reveal().as_bytes().to_vec()),
    };
    let key = key.map(secret::Secret::new);
    let key = key.filter(|key| key.reveal().len() >= KEY_BYTES_MIN);
    let key = key.ok_or_else(|| Unrotated::value("the signing secret is no key of 24 bytes"))?;
    let body = json!({
        "ClientRequestToken": acting.token,
        "SecretId": acting.secret.arn(),
        "Step": step.name(),
    });
    let body = body.to_string();
    let id = [acting.token, ".", step.name()].concat();
    let seconds = acting.now().unix_seconds().to_string();
    let signed = [id.as_bytes(), b".", seconds.as_bytes(), b".", body.as_bytes()];
    let signature = STANDARD.encode(hmac_sha256(key.reveal(), &signed));
    let headers = vec![
        ("webhook-id", id),
        ("webhook-timestamp", seconds),
        ("webhook-signature", ["v1,", &signature].concat()),
    ];
    let status = acting.targets()?.post(&WebhookCall { host, port, path, headers, body }).await?;
    if (200..300).contains(&status) {
        return Ok(());
    }
    Err(Unrotated::failed("WebhookRefused", format!("the webhook answered with status {status}")))
}

/// Host, port and path of `https://HOST[:PORT][/PATH]`.
fn parts(url: &str) -> Option<(String, u16, String)> {
    let rest = url.strip_prefix("https://")?;
    let (authority, path) = match rest.find(['/', '?']) {
        Some(at) => rest.split_at_checked(at)?,
        None => (rest, "/"),
    };
    let path = if path.starts_with('?') { ["/", path].concat() } else { path.to_owned() };
    let (host, port) = match authority.rsplit_once(':') {
        Some((host, port)) => (host, port.parse().ok()?),
        None => (authority, PORT),
    };
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-');
    let is_plain = |byte: u8| byte.is_ascii_graphic() && byte != b'#';
    let fits = !host.is_empty() && host.bytes().all(is_name) && path.bytes().all(is_plain);
    fits.then(|| (host.to_ascii_lowercase(), port, path))
}

#[cfg(test)]
mod tests;
