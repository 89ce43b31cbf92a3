//! Public version ids: 16 hexadecimal digits of chance, then the version's sequence number, so
//! that finding a version is one read. Nobody but this file looks inside.

use api_s3::errors;
use stdx::Random;
use wire::AwsError;

use crate::object::NULL_VERSION;

/// Digits of a version id.
const DIGITS: usize = 32;

/// What a version id in a request names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum VersionName {
    /// The version written while the bucket kept no versions.
    Null,
    /// The version with this sequence number, if its id is the very one given.
    Sequence(u64),
}

/// A new id for the version with this sequence number.
pub(crate) fn mint(sequence: u64, random: &dyn Random) -> String {
    let salt: [u8; 8] = envelope::random::bytes(random);
    format!("{}{sequence:016x}", hex::encode(salt))
}

/// Reads the query parameter `versionId`.
///
/// # Errors
/// `InvalidArgument` when the text is none.
pub(crate) fn parse(text: &str) -> Result<VersionName, AwsError> {
    parse_argument("versionId", text)
}

/// Reads a version id that came by `name`.
///
/// # Errors
/// `InvalidArgument` when the text is none.
pub(crate) fn parse_argument(name: &str, text: &str) -> Result<VersionName, AwsError> {
    if text == NULL_VERSION {
        return Ok(VersionName::Null);
    }
    let digits = text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    let sequence = text.get(DIGITS / 2..).filter(|_| digits && text.len() == DIGITS);
    match sequence.map(|digits| u64::from_str_radix(digits, 16)) {
        Some(Ok(sequence)) => Ok(VersionName::Sequence(sequence)),
        _ => Err(errors::invalid_argument(match text {
            "" => "Version id cannot be the empty string",
            _ => "Invalid version id specified",
        })
        .with_detail("ArgumentName", name)
        .with_detail("ArgumentValue", text)),
    }
}

#[cfg(test)]
mod tests;
