//! What a KMS and the proxy of an external key store say to one another: version 1 of the "AWS KMS
//! External Key Store Proxy API". A KMS is the client, the proxy the server; here are both their words,
//! and nothing that sends them.
//!
//! Source: <https://github.com/aws/aws-kms-xksproxy-api-spec/blob/main/xks_proxy_api_spec.md>

mod binary;
mod error_name;
mod integrity;
mod messages;

pub use binary::Binary;
pub use error_name::ErrorName;
pub use messages::{
    DecryptAnswer, DecryptRequest, EkmDetail, EkmHealth, EncryptAnswer, EncryptRequest,
    ErrorAnswer, HealthStatus, KeyMetadata, MetadataRequest, RequestMetadata,
};

/// The service that requests are signed for.
pub const SIGNING_NAME: &str = "kms-xks-proxy";

/// What the paths of all proxies of this version end with, before the calls.
pub const PATH_END: &str = "/kms/xks/v1";

/// The one algorithm.
pub const AES_GCM: &str = "AES_GCM";

/// The one algorithm of integrity values.
pub const SHA_256: &str = "SHA_256";

/// The one kind of key.
pub const AES_256: &str = "AES_256";

/// The bytes of a tag.
pub const TAG_BYTES: usize = 16;

/// The most bytes of metadata that a proxy may add to a ciphertext.
pub const METADATA_BYTES_MAX: usize = 20;

/// The least that a proxy must take of plaintext and of ciphertext, and the most that is sent.
pub const PLAINTEXT_BYTES_MAX: usize = 4300;

/// The least that a proxy must take of additional authenticated data, and the most that is sent.
pub const AAD_BYTES_MAX: usize = 8192;

/// The most bytes of a request: its fields at their longest, as base64, and the ARNs.
pub const REQUEST_BYTES_MAX: usize = 48 * 1024;

/// The most bytes of an answer.
pub const ANSWER_BYTES_MAX: usize = 32 * 1024;

/// The lengths of initialization vectors, in bytes.
pub const IV_BYTES: [usize; 2] = [12, 16];

/// The most values of `keyUsage`, and of entries in `ekmFleetDetails`.
pub const LIST_MAX: usize = 10;

#[cfg(test)]
mod tests;
