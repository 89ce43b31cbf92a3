//! Data keys: how long they are, and where their bytes come from.

use api_kms::DataKeySpec;
use engine::Ctx;
use secret::Secret;
use wire::AwsError;

use crate::errors::validation;

/// The length in bytes that the request asks for: a spec or a number, not both.
pub(crate) fn data_key_bytes(
    spec: Option<&DataKeySpec>,
    number_of_bytes: Option<i32>,
) -> Result<usize, AwsError> {
    match (spec, number_of_bytes) {
        (Some(DataKeySpec::Aes256), None) => Ok(32),
        (Some(DataKeySpec::Aes128), None) => Ok(16),
        (None, Some(bytes)) => usize::try_from(bytes)
            .map_err(|_| validation("NumberOfBytes must be between 1 and 1024.")),
        _ => Err(validation("Please specify either number of bytes or key spec.")),
    }
}

/// `length` random bytes.
pub(crate) fn random_secret(cx: &Ctx, length: usize) -> Secret<Vec<u8>> {
    let mut bytes = vec![0; length];
    cx.random().fill(&mut bytes);
    Secret::new(bytes)
}
