//! Brings an object's ciphertext to another bucket as it is, with its data keys wrapped under the key
//! that it is under there.
//!
//! Every byte is opened on the way, and nothing of it kept: what is damaged is found, and not carried
//! on. The ciphertext of a customer's key cannot be opened without it, and is carried unseen.

use std::collections::BTreeMap;

use api_s3::errors;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use blob::{BlobId, BlobStream, ByteRange};
use bytes::Bytes;
use engine::{Ctx, Failure};
use envelope::{EncryptionContext, Mode, NewWrapping, ObjectOpener};
use futures_util::{StreamExt, stream};
use sealed_blobs::{Tier, sealing_failure};
use wire::AwsError;

use super::Rule;
use crate::archive::state::is_archived;
use crate::bucket::{BucketRecord, DefaultEncryption};
use crate::class::tier_of;
use crate::encryption::{CONTEXT_ARN, Sealing, TargetEncryption, unlock};
use crate::object::open::{envelope_of, stream_opener};
use crate::object::put::random_id;
use crate::object::versions::Stored;
use crate::object::{BoundTo, Location, Manifest, ShownMode};

/// An object's ciphertext in another bucket, and its envelope there; no version points to it yet.
#[derive(Debug, Clone)]
pub(crate) struct Carried {
    pub(super) object_id: String,
    pub(super) mode: ShownMode,
    pub(super) manifest: Manifest,
    pub(super) inline: Option<Bytes>,
}

/// An object, and where it is to go.
#[derive(Debug, Clone, Copy)]
pub(super) struct Journey<'a> {
    pub(super) source: &'a BucketRecord,
    pub(super) key: &'a str,
    pub(super) stored: &'a Stored,
    pub(super) rule: &'a Rule,
    pub(super) destination: &'a BucketRecord,
}

impl Carried {
    /// Asks for both keys, then copies.
    ///
    /// # Errors
    /// KMS's refusals; `InvalidObjectState` for what is archived, and `AccessDenied` where the
    /// destination takes no customer keys.
    pub(super) async fn bring(cx: &mut Ctx, journey: Journey<'_>) -> Result<Self, Failure> {
        let Journey { source, key, stored, rule, destination } = journey;
        if is_archived(&stored.version) {
            return Err(errors::invalid_object_state().into());
        }
        let envelope = envelope_of(&stored.manifest)?;
        let place = stored.place(source, key);
        let (new, mode, old) = match target(&envelope.mode, rule, destination)? {
            Some(target) => {
                let old = unlock(cx, source, key, &envelope.mode, None).await?;
                let Sealing { mode, wrapping, shown } =
                    Sealing::begin(cx, destination, key, target).await?;
                let wrapping = NewWrapping { mode, key: &wrapping };
                let new = envelope.rewrap(&place, &old, wrapping, cx.random());
                (new.map_err(sealing_failure)?, shown, Some(old))
            }
            None => (envelope.clone(), stored.version.mode.clone(), None),
        };
        let object_id = random_id(cx);
        let class = class_of(stored, rule);
        let tier = tier_of(class);
        let mut locations = Vec::with_capacity(stored.manifest.locations.len());
        let mut inline = None;
        for (index, from) in stored.manifest.locations.iter().enumerate() {
            let proof = old.as_ref().map(|old| stream_opener(&envelope, &place, old, index));
            let opener = proof.transpose()?;
            let mut copy = StreamCopy { opener, tier, inline_id: &object_id };
            let (location, bytes) = copy.make(cx, from, stored.inline.as_ref()).await?;
            locations.push(location);
            inline = inline.or(bytes);
        }
        let bound_to = BoundTo {
            bucket_id: place.bucket_id.to_owned(),
            object_id: place.version_id.to_owned(),
        };
        let new = new.to_bytes().map_err(sealing_failure)?;
        let manifest = Manifest {
            envelope: STANDARD.encode(new),
            locations,
            parts: stored.manifest.parts.clone(),
            copies: Vec::new(),
            bound_to: Some(bound_to),
        };
        Ok(Self { object_id, mode, manifest, inline })
    }
}

/// The storage class of a replica; none is `STANDARD`.
pub(super) fn class_of<'a>(stored: &'a Stored, rule: &'a Rule) -> Option<&'a str> {
    let wanted = rule.destination.storage_class.as_deref();
    let class = wanted.or(stored.version.description.storage_class.as_deref());
    class.filter(|class| *class != "STANDARD")
}

/// The encryption of a replica: that of its source, under the key that the rule names; none for a
/// customer's key, which stays.
fn target(
    mode: &Mode,
    rule: &Rule,
    destination: &BucketRecord,
) -> Result<Option<TargetEncryption>, Failure> {
    Ok(match mode {
        Mode::SseS3 { .. } => Some(TargetEncryption::S3),
        Mode::SseKms { context, .. } => Some(TargetEncryption::Kms {
            key_id: Some(replica_key(rule)?),
            bucket_key: destination.bucket_key
                && matches!(destination.encryption, DefaultEncryption::Kms { .. }),
            context: own_pairs(context),
        }),
        Mode::DsseKms { context, .. } => Some(TargetEncryption::DualKms {
            key_id: Some(replica_key(rule)?),
            context: own_pairs(context),
        }),
        Mode::SseC { .. } if destination.blocks_sse_c => {
            return Err(errors::access_denied().into());
        }
        Mode::SseC { .. } => None,
    })
}

/// The key that the rule names for objects under keys of KMS.
fn replica_key(rule: &Rule) -> Result<String, AwsError> {
    let key = rule.destination.kms_key.clone();
    key.ok_or_else(|| errors::invalid_request("ReplicaKmsKeyID must be specified"))
}

/// What the caller who stored the object put into its encryption context: it stays.
fn own_pairs(context: &EncryptionContext) -> BTreeMap<String, String> {
    let mut pairs = context.pairs().clone();
    pairs.remove(CONTEXT_ARN);
    pairs
}

/// How one sealed stream is copied.
struct StreamCopy<'a> {
    /// Proves that the ciphertext is whole, where that can be proved.
    opener: Option<ObjectOpener>,
    tier: Tier,
    /// The row for ciphertext that is a row at its source.
    inline_id: &'a str,
}

impl StreamCopy<'_> {
    async fn make(
        &mut self,
        cx: &Ctx,
        from: &Location,
        inline: Option<&Bytes>,
    ) -> Result<(Location, Option<Bytes>), Failure> {
        let length = from.length();
        if let (Location::Inline { .. }, Tier::Hot) = (from, self.tier) {
            let bytes =
                inline.cloned().ok_or_else(|| Failure::Internal("no inline body".into()))?;
            self.prove(&bytes)?;
            self.finish()?;
            let id = self.inline_id.to_owned();
            return Ok((Location::Inline { id, length }, Some(bytes)));
        }
        let mut ciphertext = open(cx, from, inline).await?;
        let mut writer = self.tier.blobs(cx).create().await?;
        while let Some(bytes) = ciphertext.next().await {
            let bytes = bytes?;
            self.prove(&bytes)?;
            writer.write(bytes).await?;
        }
        self.finish()?;
        let written = writer.finish().await?;
        if written.length_bytes != length {
            return Err(Failure::Internal("a copy of ciphertext is not as long as it".into()));
        }
        Ok((Location::of_blob(self.tier, written), None))
    }

    fn prove(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        if let Some(opener) = &mut self.opener {
            opener.push(bytes).map_err(sealing_failure)?;
        }
        Ok(())
    }

    fn finish(&mut self) -> Result<(), Failure> {
        match self.opener.take() {
            Some(opener) => opener.finish().map_err(sealing_failure),
            None => Ok(()),
        }
    }
}

/// The ciphertext at a place, as a stream.
async fn open(cx: &Ctx, from: &Location, inline: Option<&Bytes>) -> Result<BlobStream, Failure> {
    if let Location::Inline { length, .. } = from {
        let bytes = inline.cloned().ok_or_else(|| Failure::Internal("no inline body".into()))?;
        return Ok(BlobStream::new(*length, stream::iter([Ok(bytes)])));
    }
    let no_blob = || Failure::Internal("no blob id".into());
    let (tier, id) = from.blob().ok_or_else(no_blob)?;
    let id = BlobId::parse(id).map_err(|_| no_blob())?;
    Ok(tier.blobs(cx).open(&id, ByteRange::all()).await?)
}
