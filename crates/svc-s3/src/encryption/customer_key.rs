//! SSE-C: the three headers of a customer key, and what S3 says when they do not fit.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerSideEncryptionCustomerKeys.html>

use api_s3::{CustomerKeyMembers, errors};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use envelope::CustomerKey;
use secret::Secret;
use wire::{AwsError, SensitiveString};

/// The headers `x-amz-server-side-encryption-customer-*` (or those of a copy source).
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct CustomerHeaders<'a> {
    pub(crate) algorithm: Option<&'a str>,
    pub(crate) key: Option<&'a SensitiveString>,
    pub(crate) key_md5: Option<&'a str>,
}

/// A customer key as sent.
pub(crate) struct SentKey {
    pub(crate) key: CustomerKey,
    /// Its MD5 as sent, base64; checked.
    pub(crate) key_md5: String,
}

impl<'a> From<CustomerKeyMembers<'a>> for CustomerHeaders<'a> {
    fn from(members: CustomerKeyMembers<'a>) -> Self {
        Self {
            algorithm: members.sse_customer_algorithm,
            key: members.sse_customer_key,
            key_md5: members.sse_customer_key_md5,
        }
    }
}

impl CustomerHeaders<'_> {
    /// Whether any of the three was sent.
    pub(crate) const fn are_present(&self) -> bool {
        self.algorithm.is_some() || self.key.is_some() || self.key_md5.is_some()
    }

    /// The key, if one was sent.
    ///
    /// # Errors
    /// `InvalidRequest` over plain HTTP; `InvalidArgument` and `InvalidEncryptionAlgorithmError`
    /// when the headers are incomplete or do not fit one another.
    pub(crate) fn read(&self, is_secure: bool) -> Result<Option<SentKey>, AwsError> {
        if !self.are_present() {
            return Ok(None);
        }
        if !is_secure {
            return Err(errors::invalid_request(
                "Requests specifying Server Side Encryption with Customer provided keys must be made over a secure connection.",
            ));
        }
        let algorithm = self.algorithm.ok_or_else(|| {
            refused("algorithm", "Requests specifying Server Side Encryption with Customer provided keys must provide a valid encryption algorithm.")
        })?;
        if algorithm != "AES256" {
            return Err(errors::invalid_encryption_algorithm_error()
                .with_detail("ArgumentName", "x-amz-server-side-encryption")
                .with_detail("ArgumentValue", algorithm));
        }
        let key = self.key.ok_or_else(|| {
            refused("key", "Requests specifying Server Side Encryption with Customer provided keys must provide an appropriate secret key.")
        })?;
        let key_md5 = self.key_md5.ok_or_else(|| {
            refused("key-MD5", "Requests specifying Server Side Encryption with Customer provided keys must provide the client calculated MD5 of the secret key.")
        })?;
        let decoded = STANDARD.decode(key.reveal()).map(Secret::new);
        let bytes =
            decoded.ok().and_then(|bytes| <[u8; 32]>::try_from(bytes.reveal().as_slice()).ok());
        let bytes = bytes.map(Secret::new).ok_or_else(|| {
            refused("key", "The secret key was invalid for the specified algorithm.")
        })?;
        if STANDARD.encode(envelope::digest::md5(bytes.reveal())) != key_md5 {
            return Err(refused(
                "key-MD5",
                "The calculated MD5 hash of the key did not match the hash that was provided.",
            ));
        }
        Ok(Some(SentKey { key: CustomerKey::new(bytes), key_md5: key_md5.to_owned() }))
    }
}

fn refused(header: &str, message: &str) -> AwsError {
    errors::invalid_argument(message)
        .with_detail("ArgumentName", format!("x-amz-server-side-encryption-customer-{header}"))
        .with_detail("ArgumentValue", "null")
}
