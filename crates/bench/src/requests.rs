//! The requests of S3 and KMS that this tool makes.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use envelope::digest::{md5, sha256};
use http::{HeaderName, HeaderValue, Method};
use sigv4::{Payload, PayloadMode};

use crate::client::Call;
use crate::objects::Sse;

/// An operation of KMS.
pub(crate) fn kms(operation: &str, input: &serde_json::Value) -> Call {
    let body = Bytes::from(input.to_string());
    let target = HeaderValue::from_str(&format!("TrentService.{operation}"));
    let headers = vec![
        (http::header::CONTENT_TYPE, HeaderValue::from_static("application/x-amz-json-1.1")),
        (
            HeaderName::from_static("x-amz-target"),
            target.unwrap_or_else(|_| HeaderValue::from_static("")),
        ),
    ];
    let payload = Payload::Sha256(sha256(&body));
    Call { service: "kms", method: Method::POST, target: "/".to_owned(), headers, body, payload }
}

/// A request of S3 with a small body that is hashed.
pub(crate) fn s3(method: Method, target: String, body: Bytes) -> Call {
    let payload = Payload::Sha256(sha256(&body));
    Call { service: "s3", method, target, headers: Vec::new(), body, payload }
}

/// A body to PUT, and how it is signed.
#[derive(Debug, Clone)]
pub(crate) struct Content {
    pub(crate) bytes: Bytes,
    payload: Payload,
}

impl Content {
    /// Random bytes: nothing on the way can compress them. With `is_hashed` the request says their
    /// SHA-256, computed once here.
    pub(crate) fn random(length: usize, is_hashed: bool) -> Self {
        let mut bytes = vec![0; length];
        stdx::Random::fill(&stdx::SeededRandom::new(1), &mut bytes);
        let payload = match is_hashed {
            true => Payload::Sha256(sha256(&bytes)),
            false => Payload::Mode(PayloadMode::Unsigned),
        };
        Self { bytes: Bytes::from(bytes), payload }
    }
}

/// PutObject.
pub(crate) fn put(target: String, content: &Content, sse: Sse, kms_key: &str) -> Call {
    Call {
        service: "s3",
        method: Method::PUT,
        target,
        headers: sse.put_headers(kms_key),
        body: content.bytes.clone(),
        payload: content.payload.clone(),
    }
}

/// GetObject.
pub(crate) fn get(target: String, sse: Sse) -> Call {
    Call { headers: sse.headers_of_get(), ..s3(Method::GET, target, Bytes::new()) }
}

/// PutBucketEncryption that lets a bucket take SSE-C, which AWS blocks in new buckets.
pub(crate) fn unblock_customer_keys(bucket: &str) -> Call {
    let body = Bytes::from_static(
        b"<ServerSideEncryptionConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">\
          <Rule><ApplyServerSideEncryptionByDefault><SSEAlgorithm>AES256</SSEAlgorithm>\
          </ApplyServerSideEncryptionByDefault><BlockedEncryptionTypes>\
          <EncryptionType>NONE</EncryptionType></BlockedEncryptionTypes></Rule>\
          </ServerSideEncryptionConfiguration>",
    );
    let digest = HeaderValue::from_str(&STANDARD.encode(md5(&body)));
    let mut call = s3(Method::PUT, format!("/{bucket}?encryption="), body);
    call.headers.extend(digest.ok().map(|digest| (HeaderName::from_static("content-md5"), digest)));
    call
}
