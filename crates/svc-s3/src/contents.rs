//! Reads the contents of every object and of every part of an upload, and proves each chunk: for a
//! verification of an installation whose server does not run. Nothing of them is kept or shown.

use std::sync::Arc;

use async_trait::async_trait;
use blob::{BlobId, BlobStore};
use engine::{Failure, Keyring};
use envelope::{EncryptionContext, Mode, ObjectOpener, WrappingKey};
use sealed_blobs::{ContentReport, Teller, sealing_failure};
use secret::Secret;
use store::{Entry, Key, KeyReader, Range, Store, Tx};

use crate::bucket::BucketRecord;
use crate::encryption::Opened;
use crate::encryption::kms::key_bytes;
use crate::object::open::{envelope_of, stream_opener};
use crate::object::versions::Stored;
use crate::object::{Location, UploadRecord, VersionRecord, manifest};
use crate::tables::{
    BUCKETS, PARTS, UPLOADS, VERSIONS, body_key, parts_of_upload, uploads_of_bucket,
    versions_of_bucket,
};
use crate::upload::{mode_of, part_place, wrapped_key};

/// Rows read at a time.
const PAGE_ROWS: usize = 200;

/// Decrypts what keys of KMS have encrypted, as far as they may be used.
#[async_trait]
pub trait KmsKeys: Send + Sync {
    /// The plaintext of `ciphertext`.
    ///
    /// # Errors
    /// [`Failure::Aws`] for a key that may not be used.
    async fn decrypt(
        &self,
        key_arn: &str,
        context: &EncryptionContext,
        ciphertext: &[u8],
    ) -> Result<Secret<Vec<u8>>, Failure>;
}

/// Where the contents are, and what opens them.
#[expect(missing_debug_implementations, reason = "it holds keys and trait objects")]
pub struct Contents<'a> {
    /// The rows.
    pub store: Arc<dyn Store>,
    /// The files of objects.
    pub blobs: &'a dyn BlobStore,
    /// Those in the archive, if there is one.
    pub archive: Option<&'a dyn BlobStore>,
    /// The keys of the service.
    pub keyring: &'a Keyring,
    /// The keys of customers.
    pub kms: &'a dyn KmsKeys,
}

/// Reads everything, a chunk at a time, and hands what it finds to `tell`.
///
/// # Errors
/// [`Failure`] when the store fails.
pub async fn read_contents(
    contents: &Contents<'_>,
    tell: &mut (dyn FnMut(ContentReport) + Send),
) -> Result<(), Failure> {
    let mut teller = Teller::new(tell);
    let mut range = Range::within(&BUCKETS.key(&[]), PAGE_ROWS);
    loop {
        let entries = contents.store.range(&range).await?;
        for entry in &entries {
            // A row that cannot be read is found with the rows.
            let Ok(bucket) = BUCKETS.decode(&entry.row.value) else { continue };
            contents.read_versions(&bucket, &mut teller).await?;
            contents.read_uploads(&bucket, &mut teller).await?;
        }
        let Some(last) = entries.last() else { return Ok(()) };
        range = range.after(&last.key);
    }
}

impl Contents<'_> {
    async fn read_versions(
        &self,
        bucket: &BucketRecord,
        teller: &mut Teller<'_>,
    ) -> Result<(), Failure> {
        let prefix = versions_of_bucket(&bucket.id).build();
        let mut range = Range::within(&prefix, PAGE_ROWS);
        loop {
            let entries = self.store.range(&range).await?;
            for entry in &entries {
                let Some((key, version)) = version_of(entry, &prefix) else { continue };
                if !version.is_delete_marker {
                    self.read_version((bucket, &key), version, teller).await;
                    teller.tell(ContentReport::Done);
                }
            }
            let Some(last) = entries.last() else { return Ok(()) };
            range = range.after(&last.key);
        }
    }

    async fn read_version(
        &self,
        (bucket, key): (&BucketRecord, &str),
        version: VersionRecord,
        teller: &mut Teller<'_>,
    ) {
        let (bucket_name, id) = (bucket.name.as_str(), version.version_id.as_str());
        let name = format!("object `{key}`, version {id}, in bucket `{bucket_name}`");
        let Some(stored) = teller.take(&name, self.stored(bucket, version).await) else { return };
        let Some(envelope) = teller.take(&name, envelope_of(&stored.manifest)) else { return };
        let wrapping = self.unlock((bucket, key), &envelope.mode).await;
        let Some(wrapping) = teller.take(&name, wrapping) else { return };
        let place = stored.place(bucket, key);
        for (index, location) in stored.manifest.locations.iter().enumerate() {
            for location in [Some(location), stored.manifest.copies.get(index)] {
                let Some(location) = location else { continue };
                let opener = stream_opener(&envelope, &place, &wrapping, index);
                let Some(opener) = teller.take(&name, opener) else { return };
                let read = self.read(location, opener, teller).await;
                let _ = teller.take(&named_with(&name, location), read);
            }
        }
    }

    async fn stored(
        &self,
        bucket: &BucketRecord,
        version: VersionRecord,
    ) -> Result<Stored, Failure> {
        let manifest =
            manifest::peek(&Tx::new(Arc::clone(&self.store)), &bucket.id, &version).await?;
        let manifest = manifest.ok_or_else(|| Failure::Internal("it has no manifest".into()))?;
        Ok(Stored { version, manifest, inline: None })
    }

    async fn read_uploads(
        &self,
        bucket: &BucketRecord,
        teller: &mut Teller<'_>,
    ) -> Result<(), Failure> {
        let mut range = Range::within(&uploads_of_bucket(&bucket.id).build(), PAGE_ROWS);
        loop {
            let entries = self.store.range(&range).await?;
            for entry in &entries {
                if let Ok(upload) = UPLOADS.decode(&entry.row.value) {
                    self.read_parts(bucket, &upload, teller).await?;
                }
            }
            let Some(last) = entries.last() else { return Ok(()) };
            range = range.after(&last.key);
        }
    }

    async fn read_parts(
        &self,
        bucket: &BucketRecord,
        upload: &UploadRecord,
        teller: &mut Teller<'_>,
    ) -> Result<(), Failure> {
        let (key, upload_id, bucket_name) = (&upload.key, &upload.upload_id, bucket.name.as_str());
        let name = format!("an upload to `{key}`, in bucket `{bucket_name}`");
        let Some(mode) = teller.take(&name, mode_of(upload)) else { return Ok(()) };
        let wrapping = self.unlock((bucket, key), &mode).await;
        let Some(wrapping) = teller.take(&name, wrapping) else { return Ok(()) };
        let mut range = Range::within(&parts_of_upload(&bucket.id, upload_id).build(), PAGE_ROWS);
        loop {
            let entries = self.store.range(&range).await?;
            for entry in &entries {
                let Ok(part) = PARTS.decode(&entry.row.value) else { continue };
                let binding = part_place(bucket, key).part(upload_id, &part.part_id);
                let opener = wrapped_key(&part).and_then(|wrapped| {
                    let data_key = wrapping.unwrap_data_key(&wrapped, &binding, &mode);
                    ObjectOpener::new(&data_key.map_err(sealing_failure)?, &binding, part.size)
                        .map_err(sealing_failure)
                });
                let Some(opener) = teller.take(&name, opener) else { continue };
                let read = self.read(&part.location, opener, teller).await;
                let _ = teller.take(&named_with(&name, &part.location), read);
                teller.tell(ContentReport::Done);
            }
            let Some(last) = entries.last() else { return Ok(()) };
            range = range.after(&last.key);
        }
    }

    /// The key that the data keys of an object are wrapped under.
    async fn unlock(
        &self,
        (bucket, key): (&BucketRecord, &str),
        mode: &Mode,
    ) -> Result<WrappingKey, Failure> {
        let under_kms = match mode.under_kms() {
            Some((key_arn, context, ciphertext)) => {
                let plaintext = self.kms.decrypt(key_arn, context, ciphertext).await?;
                Some(key_bytes(plaintext.reveal())?)
            }
            None => None,
        };
        let owned = match mode {
            Mode::SseS3 { kms_ciphertext: sealed }
            | Mode::DsseKms { service_ciphertext: sealed, .. } => {
                let (account, region) = (&bucket.account, &bucket.region);
                Some(self.keyring.owned_of("s3", account, region, sealed).await?)
            }
            Mode::SseKms { .. } | Mode::SseC { .. } => None,
        };
        Opened { under_kms, owned, customer: None }.wrapping((bucket, key), mode)
    }

    /// Reads what is at `location` to its end; a chunk that is not authentic is an error.
    async fn read(
        &self,
        location: &Location,
        mut opener: ObjectOpener,
        teller: &mut Teller<'_>,
    ) -> Result<(), Failure> {
        let (blobs, id) = match location {
            Location::Inline { id, .. } => {
                let row = self.store.get(&body_key(id)).await?;
                let row = row.ok_or_else(|| Failure::Internal("its row is missing".into()))?;
                let _ = opener.push(&row.value).map_err(sealing_failure)?;
                teller.tell(ContentReport::Read { bytes: row.value.len() as u64 });
                return opener.finish().map_err(sealing_failure);
            }
            Location::Blob { id, .. } => (self.blobs, id),
            Location::Archive { id, .. } => {
                let none = || Failure::Internal("there is no archive".into());
                (self.archive.ok_or_else(none)?, id)
            }
        };
        let id = BlobId::parse(id).map_err(|_| Failure::Internal("no blob id".into()))?;
        teller.prove(blobs, &id, opener).await
    }
}

/// The object's key and the version of a row.
fn version_of(entry: &Entry, prefix: &Key) -> Option<(String, VersionRecord)> {
    let key = KeyReader::behind(&entry.key, prefix).ok()?.bytes().ok()?;
    let version = VERSIONS.decode(&entry.row.value).ok()?;
    Some((String::from_utf8(key).ok()?, version))
}

/// What something is called, and the file that it lies in.
fn named_with(name: &str, location: &Location) -> String {
    match location {
        Location::Inline { .. } => name.to_owned(),
        Location::Blob { id, .. } => format!("blob {id}, {name}"),
        Location::Archive { id, .. } => format!("archived blob {id}, {name}"),
    }
}
