//! Credentials, which have no check digits: what is random enough, and what decodes.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};

/// A secret access key: 40 letters, digits and signs of which none prevails, and no example of a manual.
pub(crate) fn secret_key(text: &[u8]) -> bool {
    let has = |class: fn(&u8) -> bool| text.iter().any(class);
    let is_mixed =
        has(u8::is_ascii_uppercase) && has(u8::is_ascii_lowercase) && has(u8::is_ascii_digit);
    is_mixed && distinct(text) >= 18 && !is_example(text)
}

/// An API key of which no part repeats.
pub(crate) fn api_key(text: &[u8]) -> bool {
    distinct(text) >= 12 && !is_example(text)
}

fn is_example(text: &[u8]) -> bool {
    text.to_ascii_uppercase().windows(7).any(|part| part == b"EXAMPLE")
}

fn distinct(text: &[u8]) -> usize {
    let mut seen = [false; 256];
    for byte in text {
        if let Some(seen) = seen.get_mut(usize::from(*byte)) {
            *seen = true;
        }
    }
    seen.into_iter().filter(|seen| *seen).count()
}

/// A header whose credentials decode to a name and a password. Source: RFC 7617.
pub(crate) fn basic_auth(text: &[u8]) -> bool {
    let token = text.rsplit(|byte| *byte == b' ').next().unwrap_or_default();
    let end = token.iter().position(|byte| *byte == b'=').unwrap_or(token.len());
    let Some(Ok(pair)) = token.get(..end).map(|token| STANDARD_NO_PAD.decode(token)) else {
        return false;
    };
    let has_colon =
        pair.iter().position(|byte| *byte == b':').is_some_and(|at| at + 1 < pair.len());
    has_colon && pair.iter().all(|byte| !byte.is_ascii_control())
}

/// A token whose header names its algorithm. Source: RFC 7519.
pub(crate) fn json_web_token(text: &[u8]) -> bool {
    let header = text.split(|byte| *byte == b'.').next().unwrap_or_default();
    let decoded = URL_SAFE_NO_PAD.decode(header).ok();
    let header =
        decoded.and_then(|header| serde_json::from_slice::<serde_json::Value>(&header).ok());
    header.is_some_and(|header| header.get("alg").is_some_and(serde_json::Value::is_string))
}
