//! `NextToken`: where a page ended, bound to the lookup it belongs to.
//!
//! A token is base64 of the sequence number below which to go on (8 bytes) and a check value
//! (16 bytes) over the lookup's members. Forging one moves the forger's own page and no more: each
//! page is authorised anew and shows the caller's account only.

use api_cloudtrail::{LookupEventsRequest, errors};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use envelope::digest::sha256;
use stdx::Timestamp;
use wire::AwsError;

const CHECK_BYTES: usize = 16;

/// What a token is bound to besides the request.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place<'a> {
    pub(crate) account: &'a str,
    pub(crate) region: &'a str,
}

/// The token of a page behind which the lookup goes on below `before`.
pub(crate) fn seal(place: Place<'_>, input: &LookupEventsRequest, before: u64) -> String {
    let mut token = before.to_be_bytes().to_vec();
    token.extend(check_value(place, input, before));
    URL_SAFE_NO_PAD.encode(token)
}

/// Where to go on.
///
/// # Errors
/// `InvalidNextTokenException` for a token of another lookup, or none at all.
pub(crate) fn open(
    place: Place<'_>,
    input: &LookupEventsRequest,
    token: &str,
) -> Result<u64, AwsError> {
    let invalid = || errors::invalid_next_token_exception("Invalid token specified.");
    let bytes = URL_SAFE_NO_PAD.decode(token).map_err(|_| invalid())?;
    let (before, check) = bytes.split_first_chunk::<8>().ok_or_else(invalid)?;
    let before = u64::from_be_bytes(*before);
    if check != check_value(place, input, before) {
        return Err(invalid());
    }
    Ok(before)
}

/// Covers everything the token is bound to, each part with its length in front.
fn check_value(place: Place<'_>, input: &LookupEventsRequest, before: u64) -> Vec<u8> {
    let attribute = input.lookup_attributes.as_deref().unwrap_or_default().first();
    let (key, value) = attribute.map_or(("", ""), |attribute| {
        (attribute.attribute_key.as_str(), attribute.attribute_value.as_str())
    });
    let second = |at: Option<Timestamp>| at.map_or(String::new(), |at| at.unix_ms().to_string());
    let (start, end) = (second(input.start_time), second(input.end_time));
    let mut text = before.to_be_bytes().to_vec();
    for part in [place.account, place.region, key, value, &start, &end] {
        text.extend_from_slice(&(part.len() as u64).to_be_bytes());
        text.extend_from_slice(part.as_bytes());
    }
    sha256(&text).into_iter().take(CHECK_BYTES).collect()
}
