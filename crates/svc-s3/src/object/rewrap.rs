//! Another key for an object that is there: its data keys are wrapped anew, and not a byte of its
//! ciphertext is touched, nor read.

use std::collections::BTreeMap;

use api_s3::errors;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::{Ctx, Failure, Writer};
use envelope::{Mode, NewWrapping, ObjectPlace};

use crate::bucket::BucketRecord;
use crate::encryption::{CONTEXT_ARN, Sealing, TargetEncryption, sealing_failure, unlock};
use crate::object::open::envelope_of;
use crate::object::versions::{Stored, put_version};
use crate::object::{Manifest, ShownMode, VersionRecord, manifest};

/// A key of KMS that an object is to be under.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TargetKey {
    pub(crate) key_arn: String,
    pub(crate) bucket_key: bool,
}

/// The manifest of a version with its data keys under another key, not stored yet.
#[derive(Debug, Clone)]
pub struct Rewrapped {
    object_id: String,
    /// The envelope that it was made from.
    from: String,
    manifest: Manifest,
    mode: ShownMode,
}

impl Rewrapped {
    /// Unwraps the data keys of a version and wraps them under `target`. Asks KMS for both.
    ///
    /// # Errors
    /// `InvalidRequest` for an object under a customer key, and KMS's refusals.
    pub(crate) async fn make(
        cx: &mut Ctx,
        bucket: &BucketRecord,
        key: &str,
        stored: &Stored,
        target: &TargetKey,
    ) -> Result<Self, Failure> {
        let envelope = envelope_of(&stored.manifest)?;
        let context = own_context(&envelope.mode)?;
        let old = unlock(cx, bucket, key, &envelope.mode, None).await?;
        let wanted = TargetEncryption::Kms {
            key_id: Some(target.key_arn.clone()),
            bucket_key: target.bucket_key,
            context,
        };
        let Sealing { mode, wrapping, shown } = Sealing::begin(cx, bucket, key, wanted).await?;
        let object_id = stored.version.object_id.clone();
        let place = ObjectPlace { bucket_id: &bucket.id, key, version_id: &object_id };
        let new = NewWrapping { mode, key: &wrapping };
        let envelope = envelope.rewrap(&place, &old, new, cx.random());
        let envelope =
            envelope.and_then(|envelope| envelope.to_bytes()).map_err(sealing_failure)?;
        let from = stored.manifest.envelope.clone();
        let manifest = Manifest { envelope: STANDARD.encode(envelope), ..stored.manifest.clone() };
        Ok(Self { object_id, from, manifest, mode: shown })
    }

    /// Stores it for `version`, which must stay as it is until the commit.
    ///
    /// # Errors
    /// `OperationAborted` where the object is another than it was made for, or has another key by now.
    pub(crate) async fn store(
        &self,
        cx: &mut Writer<'_>,
        bucket: &BucketRecord,
        key: &str,
        version: &VersionRecord,
    ) -> Result<VersionRecord, Failure> {
        let present = manifest::peek(cx.tx(), &bucket.id, version).await?;
        let is_same = version.object_id == self.object_id
            && present.is_some_and(|present| present.envelope == self.from);
        if !is_same {
            return Err(errors::operation_aborted().into());
        }
        manifest::delete(cx.tx_mut(), &bucket.id, version);
        let manifest_rows =
            manifest::put(cx.tx_mut(), &bucket.id, &version.object_id, &self.manifest)?;
        let version = VersionRecord { manifest_rows, mode: self.mode.clone(), ..version.clone() };
        put_version(cx, bucket, key, &version)?;
        Ok(version)
    }
}

/// What the caller who stored the object put into its encryption context: it stays.
fn own_context(mode: &Mode) -> Result<BTreeMap<String, String>, Failure> {
    match mode {
        Mode::SseS3 { .. } => Ok(BTreeMap::new()),
        Mode::SseKms { context, .. } => {
            let mut pairs = context.pairs().clone();
            pairs.remove(CONTEXT_ARN);
            Ok(pairs)
        }
        Mode::SseC { .. } => Err(errors::invalid_request(
            "The UpdateObjectEncryption operation doesn't support source objects with the encryption type DSSE-KMS or SSE-C. Only source objects encrypted with SSE-S3 or SSE-KMS are supported.",
        )
        .into()),
    }
}
