//! Continuation tokens of ListObjectsV2: where the page ended, bound to the listing they belong to.
//!
//! A token is base64 of a check value of 16 bytes, one byte that says whether the page ended at a
//! key or at a common prefix, and that text. The check value covers bucket, prefix and delimiter.
//! Forging one shows nothing that the same listing does not: each page is authorised anew.

use api_s3::errors;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use envelope::digest::sha256;
use wire::AwsError;

use crate::listing::{Behind, Request};

const CHECK_BYTES: usize = 16;
const AT_KEY: u8 = b'k';
const AT_COMMON_PREFIX: u8 = b'p';

/// The token of a page that ended with `behind`.
pub(crate) fn seal(bucket_id: &str, request: &Request<'_>, behind: &Behind) -> String {
    let (kind, text) = match behind {
        Behind::Key(text) => (AT_KEY, text),
        Behind::CommonPrefix(text) => (AT_COMMON_PREFIX, text),
    };
    let mut end = vec![kind];
    end.extend_from_slice(text.as_bytes());
    let mut token = check_value(bucket_id, request, &end);
    token.extend(end);
    URL_SAFE_NO_PAD.encode(token)
}

/// Where the page that `token` continues ended.
///
/// # Errors
/// `InvalidArgument` for a token of another listing, or none at all.
pub(crate) fn open(
    bucket_id: &str,
    request: &Request<'_>,
    token: &str,
) -> Result<Behind, AwsError> {
    let incorrect = || {
        errors::invalid_argument("The continuation token provided is incorrect")
            .with_detail("ArgumentName", "continuation-token")
    };
    let bytes = URL_SAFE_NO_PAD.decode(token).map_err(|_| incorrect())?;
    let (check, end) = bytes.split_at_checked(CHECK_BYTES).ok_or_else(incorrect)?;
    if check != check_value(bucket_id, request, end) {
        return Err(incorrect());
    }
    let (kind, text) = end.split_first().ok_or_else(incorrect)?;
    let text = String::from_utf8(text.to_vec()).map_err(|_| incorrect())?;
    match *kind {
        AT_KEY => Ok(Behind::Key(text)),
        AT_COMMON_PREFIX => Ok(Behind::CommonPrefix(text)),
        _ => Err(incorrect()),
    }
}

/// Covers everything the token is bound to, each part with its length in front.
fn check_value(bucket_id: &str, request: &Request<'_>, end: &[u8]) -> Vec<u8> {
    let delimiter = request.delimiter.unwrap_or_default();
    let parts: [&[u8]; 4] =
        [bucket_id.as_bytes(), request.prefix.as_bytes(), delimiter.as_bytes(), end];
    let mut input = Vec::new();
    for part in parts {
        input.extend_from_slice(&(part.len() as u64).to_be_bytes());
        input.extend_from_slice(part);
    }
    sha256(&input).into_iter().take(CHECK_BYTES).collect()
}

#[cfg(test)]
mod tests;
