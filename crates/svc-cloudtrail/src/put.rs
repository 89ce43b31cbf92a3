//! Writes a file into a trail's bucket, as the service itself: the bucket's policy and the key's say whether.

use std::collections::BTreeMap;
use std::io::Write as _;

use api_s3::{ObjectCannedACL, PutObject, PutObjectRequest, ServerSideEncryption};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::{CallSource, Ctx, Failure};
use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::json;
use wire::{Body, SensitiveString};

use crate::trail::{PRINCIPAL, TrailRecord};

/// The pair of the encryption context that key policies know a trail by.
const CONTEXT_TRAIL: &str = "aws:cloudtrail:arn";

/// For which trail the service calls.
pub(crate) fn source(trail: &TrailRecord) -> CallSource {
    CallSource { arn: trail.arn(), account: trail.account.clone() }
}

/// Bytes as a file of JSON has them.
///
/// # Errors
/// [`Failure::Internal`]; writing into memory does not fail.
pub(crate) fn zipped(bytes: &[u8]) -> Result<Vec<u8>, Failure> {
    let failed = |error| Failure::Internal(format!("a file could not be compressed: {error}"));
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).map_err(failed)?;
    encoder.finish().map_err(failed)
}

/// A file for a trail's bucket.
pub(crate) struct NewFile {
    pub(crate) key: String,
    /// Compressed.
    pub(crate) body: Vec<u8>,
    pub(crate) metadata: BTreeMap<String, String>,
}

impl NewFile {
    /// A file without metadata.
    pub(crate) const fn plain(key: String, body: Vec<u8>) -> Self {
        Self { key, body, metadata: BTreeMap::new() }
    }

    /// Writes it.
    ///
    /// # Errors
    /// S3's refusals, and through it those of KMS.
    pub(crate) async fn put(self, cx: &mut Ctx, trail: &TrailRecord) -> Result<(), Failure> {
        let is_empty = self.body.is_empty();
        let context = || STANDARD.encode(json!({ CONTEXT_TRAIL: trail.arn() }).to_string());
        let encryption = trail.kms_key.as_ref().map(|_| ServerSideEncryption::AwsKms);
        let input = PutObjectRequest {
            bucket: trail.bucket.clone(),
            key: self.key,
            acl: Some(ObjectCannedACL::BucketOwnerFullControl),
            content_type: (!is_empty).then(|| "application/json".to_owned()),
            content_encoding: (!is_empty).then(|| "gzip".to_owned()),
            metadata: (!self.metadata.is_empty()).then_some(self.metadata),
            server_side_encryption: encryption,
            sse_kms_key_id: trail.kms_key.clone(),
            sse_kms_encryption_context: trail
                .kms_key
                .as_ref()
                .map(|_| SensitiveString::from(context())),
            body: Body::from(self.body),
            ..PutObjectRequest::default()
        };
        let region = trail.region.clone();
        cx.call_as_service::<PutObject>(PRINCIPAL, (source(trail), region), input).await?;
        Ok(())
    }
}
