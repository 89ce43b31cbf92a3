//! Request ids.

use std::sync::Arc;

use crate::text::{is_uuid, name, uuid_v4};

/// The id of one request: a UUID (`x-amzn-RequestId`), or 16 upper-case hexadecimal digits
/// (S3's `x-amz-request-id`).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RequestId(Arc<str>);

name!(RequestId, "request id");

impl RequestId {
    fn check(text: &str) -> Result<(), &'static str> {
        let s3 =
            text.len() == 16 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'A'..=b'F'));
        if s3 || is_uuid(text) {
            Ok(())
        } else {
            Err("a request id is a lower-case UUID or 16 upper-case hexadecimal digits")
        }
    }

    /// The UUID form, version 4, of `random`.
    #[must_use]
    pub fn uuid(random: [u8; 16]) -> Self {
        Self(uuid_v4(random).into())
    }

    /// S3's form, of `random`.
    #[must_use]
    pub fn s3(random: [u8; 8]) -> Self {
        Self(format!("{:016X}", u64::from_be_bytes(random)).into())
    }
}
