//! Another key for an object that is there: its data keys are wrapped anew, and not a byte of its
//! ciphertext is touched, nor read.

use std::collections::BTreeMap;

use api_s3::errors;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::{Ctx, Failure, Writer};
use envelope::{Mode, NewWrapping};
use sealed_blobs::sealing_failure;

use crate::bucket::BucketRecord;
use crate::encryption::{CONTEXT_ARN, Sealing, TargetEncryption, unlock};
use crate::object::open::envelope_of;
use crate::object::versions::{Stored, put_version};
use crate::object::{Manifest, ShownMode, VersionRecord, manifest};
use crate::usage;
use crate::usage::change::Change;

/// A key of KMS that an object is to be under.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TargetKey {
    pub(crate) key_arn: String,
    pub(crate) bucket_key: bool,
}

/// The envelope of a version with its data keys under another key, not stored yet.
#[derive(Debug, Clone)]
pub struct Rewrapped {
    object_id: String,
    /// The envelope that it was made from.
    from: String,
    /// The new one, base64.
    envelope: String,
    mode: ShownMode,
}

impl Rewrapped {
    /// Unwraps the data keys of a version and wraps them under `target`. Asks KMS for both.
    ///
    /// # Errors
    /// `InvalidRequest` for an object under a customer key or in two layers, and KMS's refusals.
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
        let place = stored.place(bucket, key);
        let new = NewWrapping { mode, key: &wrapping };
        let envelope = envelope.rewrap(&place, &old, new, cx.random());
        let envelope =
            envelope.and_then(|envelope| envelope.to_bytes()).map_err(sealing_failure)?;
        let from = stored.manifest.envelope.clone();
        Ok(Self { object_id, from, envelope: STANDARD.encode(envelope), mode: shown })
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
        let is_same = |present: &Manifest| {
            version.object_id == self.object_id && present.envelope == self.from
        };
        let Some(present) = present.filter(is_same) else {
            return Err(errors::operation_aborted().into());
        };
        // The ciphertext may have moved to another tier since it was made.
        let manifest = Manifest { envelope: self.envelope.clone(), ..present };
        let old = version;
        let mut version = VersionRecord { mode: self.mode.clone(), ..old.clone() };
        manifest::replace(cx.tx_mut(), &bucket.id, &mut version, &manifest)?;
        put_version(cx, bucket, key, &version)?;
        let change = Change::replaced(old.counted(), version.counted());
        usage::note(cx, bucket.holder(), change)?;
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
        Mode::DsseKms { .. } | Mode::SseC { .. } => Err(errors::invalid_request(
            "The UpdateObjectEncryption operation doesn't support source objects with the encryption type DSSE-KMS or SSE-C. Only source objects encrypted with SSE-S3 or SSE-KMS are supported.",
        )
        .into()),
    }
}
