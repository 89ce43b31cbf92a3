//! Objects and the ways they are encrypted.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderName, HeaderValue};

/// How an object is asked to be encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sse {
    /// Nothing is asked: the server's default.
    Default,
    S3,
    Kms,
    KmsBucketKey,
    Customer,
}

/// The customer's key of SSE-C. Not secret: it protects random bytes.
const CUSTOMER_KEY: [u8; 32] = *b"a key for nothing but benchmarks";

impl Sse {
    pub(crate) const ALL: [Self; 5] =
        [Self::Default, Self::S3, Self::Kms, Self::KmsBucketKey, Self::Customer];

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Default => "default",
            Self::S3 => "sse-s3",
            Self::Kms => "sse-kms",
            Self::KmsBucketKey => "sse-kms-bucket-key",
            Self::Customer => "sse-c",
        }
    }

    /// Whether a KMS key is needed.
    pub(crate) const fn uses_kms(self) -> bool {
        matches!(self, Self::Kms | Self::KmsBucketKey)
    }

    /// What the answer to a PUT says where the server did as asked.
    pub(crate) const fn confirmation(self) -> Option<(&'static str, &'static str)> {
        const MODE: &str = "x-amz-server-side-encryption";
        match self {
            Self::Default => None,
            Self::S3 => Some((MODE, "AES256")),
            Self::Kms | Self::KmsBucketKey => Some((MODE, "aws:kms")),
            Self::Customer => Some(("x-amz-server-side-encryption-customer-algorithm", "AES256")),
        }
    }

    /// The headers of a PUT.
    pub(crate) fn put_headers(self, kms_key: &str) -> Vec<(HeaderName, HeaderValue)> {
        let mut headers = Headers::default();
        match self {
            Self::Default => {}
            Self::S3 => headers.add("x-amz-server-side-encryption", "AES256"),
            Self::Kms | Self::KmsBucketKey => {
                headers.add("x-amz-server-side-encryption", "aws:kms");
                headers.add("x-amz-server-side-encryption-aws-kms-key-id", kms_key);
            }
            Self::Customer => return self.headers_of_get(),
        }
        if self == Self::KmsBucketKey {
            headers.add("x-amz-server-side-encryption-bucket-key-enabled", "true");
        }
        headers.0
    }

    /// The headers of a GET.
    pub(crate) fn headers_of_get(self) -> Vec<(HeaderName, HeaderValue)> {
        let mut headers = Headers::default();
        if self == Self::Customer {
            let md5 = STANDARD.encode(envelope::digest::md5(&CUSTOMER_KEY));
            headers.add("x-amz-server-side-encryption-customer-algorithm", "AES256");
            headers
                .add("x-amz-server-side-encryption-customer-key", &STANDARD.encode(CUSTOMER_KEY));
            headers.add("x-amz-server-side-encryption-customer-key-md5", &md5);
        }
        headers.0
    }
}

#[derive(Default)]
struct Headers(Vec<(HeaderName, HeaderValue)>);

impl Headers {
    /// A value that does not fit into a header is left out, and the server's refusal tells.
    fn add(&mut self, name: &'static str, value: &str) {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.0.push((HeaderName::from_static(name), value));
        }
    }
}
