//! Makes a whole object: seals a body under a new data key and adds it as a version. Both PutObject
//! and CopyObject come through here.

use std::collections::BTreeMap;

use api_s3::errors;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use engine::{Ctx, Failure, Writer};
use envelope::{DataKey, ObjectEnvelope, ObjectPlace, SealedBody};
use sealed_blobs::{Tier, sealing_failure};
use wire::Body;

use crate::acl::list::NewOwnership;
use crate::bucket::BucketRecord;
use crate::class::tier_of;
use crate::encryption::Sealing;
use crate::lock::VersionLock;
use crate::object::checksum::Verifier;
use crate::object::receive::{Intake, Length, receive};
use crate::object::versions::{self, Addition, Newest};
use crate::object::{Checksums, Description, Manifest, ShownMode, VersionRecord};

/// A bucket, and the tags that the request wants an object in it to have.
#[derive(Debug)]
pub struct Destination {
    pub(crate) bucket: BucketRecord,
    pub(crate) tags: BTreeMap<String, String>,
}

/// A body to be made an object.
pub(crate) struct Upload {
    pub(crate) body: Body,
    pub(crate) length: Length,
    pub(crate) verifier: Verifier,
    pub(crate) content_md5: Option<[u8; 16]>,
    pub(crate) properties: ObjectProperties,
}

/// An object whose ciphertext is stored, and that no version points to yet. Kept across attempts:
/// a body can be read only once.
#[derive(Debug, Clone)]
pub struct Staged {
    bucket_id: String,
    object_id: String,
    pub(crate) size: u64,
    etag: String,
    mode: ShownMode,
    checksums: Checksums,
    manifest: Manifest,
    inline: Option<Bytes>,
    properties: ObjectProperties,
}

impl Staged {
    /// Seals and stores the ciphertext of a body.
    pub(crate) async fn store(
        cx: &mut Ctx,
        bucket: &BucketRecord,
        key: &str,
        sealing: Sealing,
        upload: Upload,
    ) -> Result<Self, Failure> {
        let Sealing { mode, wrapping, shown } = sealing;
        let tier = tier_of(upload.properties.description.storage_class.as_deref());
        let object_id = random_id(cx);
        let place = ObjectPlace { bucket_id: &bucket.id, key, version_id: &object_id };
        let binding = place.whole();
        let data_key = DataKey::for_mode(&mode, cx.random());
        let wrapped = wrapping.wrap_data_key(&data_key, &binding, &mode, cx.random());
        let wrapped = wrapped.map_err(sealing_failure)?;
        let intake = Intake {
            data_key,
            binding: &binding,
            verifier: upload.verifier,
            content_md5: upload.content_md5,
            wants_md5: shown == ShownMode::SseS3,
            tier,
            inline_id: (tier == Tier::Hot).then_some(object_id.as_str()),
        };
        let received = receive(&**tier.blobs(cx), upload.body, upload.length, intake).await?;
        let body = SealedBody::Whole { plaintext_len: received.size, key: wrapped };
        let envelope = ObjectEnvelope { mode, body }.to_bytes().map_err(sealing_failure)?;
        Ok(Self {
            bucket_id: bucket.id.clone(),
            size: received.size,
            etag: etag_of(&shown, received.md5, cx),
            mode: shown,
            checksums: received.checksums,
            manifest: Manifest {
                envelope: STANDARD.encode(envelope),
                locations: vec![received.location],
                parts: Vec::new(),
                copies: Vec::new(),
                bound_to: None,
            },
            inline: received.inline,
            properties: upload.properties,
            object_id,
        })
    }

    /// Makes it the newest version of its key, on top of `newest`.
    ///
    /// # Errors
    /// `OperationAborted` for another bucket than it was stored for.
    pub(crate) async fn add(
        self,
        cx: &mut Writer<'_>,
        bucket: &BucketRecord,
        key: &str,
        newest: Newest,
        ownership: NewOwnership,
    ) -> Result<VersionRecord, Failure> {
        if self.bucket_id != bucket.id {
            // The bucket was deleted and made anew while the body was on its way.
            return Err(errors::operation_aborted().into());
        }
        let version = VersionRecord {
            version_id: String::new(),
            object_id: self.object_id,
            sequence: 0,
            is_delete_marker: false,
            modified_ms: cx.now().unix_ms(),
            size: self.size,
            etag: self.etag,
            mode: self.mode,
            description: self.properties.description,
            checksums: self.checksums,
            tags: self.properties.tags,
            parts_count: 0,
            manifest_rows: 0,
            owner: ownership.owner,
            has_acl: false,
            replication: None,
            is_counted: false,
            access_tier: None,
            grants: None,
        };
        let addition = Addition {
            version,
            manifest: Some(self.manifest),
            inline: self.inline,
            lock: self.properties.lock,
            acl: ownership.acl,
        };
        versions::add(cx, bucket, key, newest, addition).await
    }
}

/// What the client says about the object.
#[derive(Debug, Clone)]
pub(crate) struct ObjectProperties {
    pub(crate) description: Description,
    pub(crate) tags: BTreeMap<String, String>,
    /// What the request asks for, without the bucket's default.
    pub(crate) lock: VersionLock,
}

/// A new id for what ciphertext is bound to.
pub(crate) fn random_id(cx: &Ctx) -> String {
    hex::encode(envelope::random::bytes::<16>(cx.random()))
}

/// The entity tag: the MD5 under SSE-S3, as clients of AWS expect; else opaque, because it must
/// tell nothing of the plaintext.
pub(crate) fn etag_of(mode: &ShownMode, md5: Option<[u8; 16]>, cx: &Ctx) -> String {
    match (mode, md5) {
        (ShownMode::SseS3, Some(md5)) => hex::encode(md5),
        _ => random_id(cx),
    }
}
