//! Multipart uploads: finding one, its encryption mode (fixed when it was created), its parts.

pub(crate) mod complete;
pub(crate) mod initiator;
mod ops;

use std::collections::BTreeMap;

use api_s3::errors;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::{Ctx, Failure, View, Writer};
use envelope::{
    DataKey, Mode, ObjectEnvelope, ObjectPlace, SealedBody, WrappedDataKey, WrappingKey,
};
use sealed_blobs::sealing_failure;
use store::{KeyReader, Range};
use tables::Reader;
use wire::{AwsError, Body};

use crate::bucket::BucketRecord;
use crate::class::tier_of;
use crate::encryption::customer_key::SentKey;
use crate::encryption::{Sealing, unlock};
use crate::object::checksum::{Algorithm, Given, Verifier};
use crate::object::put::{etag_of, random_id};
use crate::object::receive::{Intake, Length, receive};
use crate::object::{PartRecord, UploadRecord};
use crate::removal::garbage::{Garbage, claim};
use crate::tables::{PARTS, UPLOADS, part_key, parts_of_upload, upload_key};

/// The most parts of an upload, and the highest part number.
pub(crate) const PARTS_MAX: u32 = 10_000;

/// Digits of an upload id.
pub(crate) const UPLOAD_ID_DIGITS: usize = 64;

/// Bound in place of a part's id where only the mode is kept.
const NO_PART: &str = "mode";

/// A bucket and an upload in it, if there is one with the id given.
#[derive(Debug)]
pub struct Ongoing {
    pub(crate) bucket: BucketRecord,
    pub(crate) upload: Option<UploadRecord>,
}

impl Ongoing {
    /// The upload.
    ///
    /// # Errors
    /// `NoSuchUpload`.
    pub(crate) fn require(&self, upload_id: &str) -> Result<&UploadRecord, AwsError> {
        let upload = self.upload.as_ref();
        upload.ok_or_else(|| errors::no_such_upload().with_detail("UploadId", upload_id))
    }
}

/// Looks an upload up. It must still be there at the commit.
pub(crate) async fn find_upload(
    cx: &mut View<'_>,
    bucket: BucketRecord,
    key: &str,
    upload_id: &str,
) -> Result<Ongoing, Failure> {
    if !is_upload_id(upload_id) {
        return Ok(Ongoing { bucket, upload: None });
    }
    let row = Reader::get(cx, &upload_key(&bucket.id, key, upload_id)).await?;
    let upload = row.map(|row| UPLOADS.decode(&row.value)).transpose()?;
    Ok(Ongoing { bucket, upload })
}

/// Whether the text has the form of an upload id.
pub(crate) fn is_upload_id(text: &str) -> bool {
    text.len() == UPLOAD_ID_DIGITS && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// A new upload id.
pub(crate) fn fresh_upload_id(cx: &Ctx) -> String {
    hex::encode(envelope::random::bytes::<32>(cx.random()))
}

/// Where the parts of an upload are bound to.
pub(crate) fn part_place<'a>(bucket: &'a BucketRecord, key: &'a str) -> ObjectPlace<'a> {
    ObjectPlace { bucket_id: &bucket.id, key, version_id: "" }
}

/// The stored form of the mode of an upload: an envelope around a data key that seals nothing.
pub(crate) fn keep_mode(
    cx: &Ctx,
    bucket: &BucketRecord,
    key: &str,
    upload_id: &str,
    sealing: &Sealing,
) -> Result<String, Failure> {
    let binding = part_place(bucket, key).part(upload_id, NO_PART);
    let unused = DataKey::for_mode(&sealing.mode, cx.random());
    let wrapped = sealing.wrapping.wrap_data_key(&unused, &binding, &sealing.mode, cx.random());
    let body = SealedBody::Whole { plaintext_len: 0, key: wrapped.map_err(sealing_failure)? };
    let envelope = ObjectEnvelope { mode: sealing.mode.clone(), body };
    Ok(STANDARD.encode(envelope.to_bytes().map_err(sealing_failure)?))
}

/// The mode of an upload.
pub(crate) fn mode_of(upload: &UploadRecord) -> Result<Mode, Failure> {
    let bytes = STANDARD.decode(&upload.sealed_mode);
    let bytes = bytes.map_err(|_| Failure::Internal("a mode is not base64".into()))?;
    Ok(ObjectEnvelope::from_bytes(&bytes).map_err(sealing_failure)?.mode)
}

/// Gets the key that the parts of an upload are wrapped under.
///
/// # Errors
/// `InvalidRequest` when the customer headers are not those of the upload; KMS's refusals.
pub(crate) async fn unlock_upload(
    cx: &mut Ctx,
    ongoing: &Ongoing,
    (key, upload_id): (&str, &str),
    sent: Option<SentKey>,
) -> Result<WrappingKey, Failure> {
    let mode = mode_of(ongoing.require(upload_id)?)?;
    check_customer_key(&mode, sent.as_ref())?;
    let customer = sent.map(|sent| sent.key.wrapping_key());
    unlock(cx, &ongoing.bucket, key, &mode, customer).await
}

/// Refuses to complete or list an upload without its customer key, where AWS wants it: only when
/// the upload was begun with a checksum algorithm. A key that is sent is always checked.
///
/// # Errors
/// `InvalidRequest`.
pub(crate) fn check_customer_key_of(
    upload: &UploadRecord,
    sent: Option<&SentKey>,
) -> Result<(), Failure> {
    if sent.is_none() && upload.checksum_algorithm.is_none() {
        return Ok(());
    }
    check_customer_key(&mode_of(upload)?, sent)
}

fn check_customer_key(mode: &Mode, sent: Option<&SentKey>) -> Result<(), Failure> {
    match (mode, sent) {
        (Mode::SseC { check }, Some(sent)) => {
            if !check.verify(&sent.key).map_err(sealing_failure)? {
                return Err(errors::invalid_request(
                    "The provided encryption parameters did not match the ones used originally.",
                )
                .into());
            }
        }
        // AWS says the same of headers that are missing and of headers too many.
        (Mode::SseC { .. }, None) | (_, Some(_)) => {
            return Err(errors::invalid_request(
                "The multipart upload initiate requested encryption. Subsequent part requests must include the appropriate encryption parameters.",
            )
            .into());
        }
        (_, None) => {}
    }
    Ok(())
}

/// A part's number as requests give it.
///
/// # Errors
/// `InvalidArgument`.
pub(crate) fn part_number(number: i32) -> Result<u32, AwsError> {
    match u32::try_from(number) {
        Ok(number) if (1..=PARTS_MAX).contains(&number) => Ok(number),
        _ => Err(errors::invalid_argument(
            "Part number must be an integer between 1 and 10000, inclusive",
        )
        .with_detail("ArgumentName", "partNumber")
        .with_detail("ArgumentValue", number.to_string())),
    }
}

/// The algorithm whose checksums the parts of an upload have.
pub(crate) fn part_algorithm(upload: &UploadRecord) -> Algorithm {
    let announced = upload.checksum_algorithm.as_deref().and_then(Algorithm::of_name);
    announced.unwrap_or(Algorithm::Crc64Nvme)
}

/// What verifies the body of a part.
///
/// # Errors
/// `InvalidRequest` when the part has no checksum of the upload's algorithm.
pub(crate) fn part_verifier(
    upload: &UploadRecord,
    given: Given,
    announced: Option<Algorithm>,
) -> Result<Verifier, AwsError> {
    let wanted = part_algorithm(upload);
    let actual = given.0.as_ref().map(|(algorithm, _)| *algorithm).or(announced);
    if let Some(expected) = &upload.checksum_algorithm
        && actual != Some(wanted)
    {
        let actual = actual.map_or_else(|| "null".to_owned(), |it| it.name().to_ascii_lowercase());
        return Err(errors::invalid_request(format!(
            "Checksum Type mismatch occurred, expected checksum Type: {}, actual checksum Type: {actual}",
            expected.to_ascii_lowercase(),
        )));
    }
    Verifier::new(given, announced, Some(wanted))
}

/// What computes the checksum of a part that is copied.
pub(crate) fn copied_part_verifier(upload: &UploadRecord) -> Result<Verifier, AwsError> {
    Verifier::new(Given::default(), None, Some(part_algorithm(upload)))
}

/// The body of a part.
pub(crate) struct PartBody {
    pub(crate) body: Body,
    pub(crate) length: Length,
    pub(crate) verifier: Verifier,
    pub(crate) content_md5: Option<[u8; 16]>,
}

/// A part whose ciphertext is stored, and that no row points to yet. Kept across attempts.
#[derive(Debug, Clone)]
pub struct StagedPart(pub(crate) PartRecord);

impl StagedPart {
    /// Seals and stores the ciphertext of a part.
    pub(crate) async fn store(
        cx: &mut Ctx,
        ongoing: &Ongoing,
        (key, upload_id): (&str, &str),
        wrapping: &WrappingKey,
        part: PartBody,
    ) -> Result<Self, Failure> {
        let upload = ongoing.require(upload_id)?;
        let mode = mode_of(upload)?;
        let tier = tier_of(upload.description.storage_class.as_deref());
        let part_id = random_id(cx);
        let binding = part_place(&ongoing.bucket, key).part(upload_id, &part_id);
        let data_key = DataKey::for_mode(&mode, cx.random());
        let wrapped = wrapping.wrap_data_key(&data_key, &binding, &mode, cx.random());
        let wrapped = wrapped.map_err(sealing_failure)?;
        let intake = Intake {
            data_key,
            binding: &binding,
            verifier: part.verifier,
            content_md5: part.content_md5,
            wants_md5: matches!(mode, Mode::SseS3 { .. }),
            tier,
            inline_id: None,
        };
        let received = receive(&**tier.blobs(cx), part.body, part.length, intake).await?;
        Ok(Self(PartRecord {
            part_id,
            size: received.size,
            etag: etag_of(&upload.mode, received.md5, cx),
            modified_ms: cx.now().unix_ms(),
            checksums: received.checksums,
            wrapped_key: STANDARD.encode(wrapped.as_bytes()),
            location: received.location,
        }))
    }

    /// Makes it the part with this number, in place of an earlier one.
    pub(crate) async fn add(
        self,
        cx: &mut Writer<'_>,
        bucket: &BucketRecord,
        upload_id: &str,
        number: u32,
    ) -> Result<PartRecord, Failure> {
        let row = part_key(&bucket.id, upload_id, number);
        if let Some(old) = Reader::get(cx, &row).await? {
            let old = PARTS.decode(&old.value)?;
            let mut garbage = Garbage::default();
            garbage.add(cx.tx_mut(), &old.location);
            let now_ms = cx.now().unix_ms();
            garbage.put(cx.tx_mut(), now_ms)?;
        }
        claim(cx.tx_mut(), &self.0.location);
        cx.tx_mut().put(row, PARTS.encode(&self.0)?);
        Ok(self.0)
    }
}

/// The parts uploaded so far; they must stay as they are until the commit.
pub(crate) async fn parts_of(
    cx: &mut Ctx,
    bucket: &BucketRecord,
    upload_id: &str,
) -> Result<BTreeMap<u32, PartRecord>, Failure> {
    let prefix = parts_of_upload(&bucket.id, upload_id).build();
    let entries = Reader::range(cx, &Range::within(&prefix, PARTS_MAX as usize)).await?;
    let mut parts = BTreeMap::new();
    for entry in entries {
        let number = KeyReader::behind(&entry.key, &prefix).and_then(|mut key| key.u64());
        let number = number.ok().and_then(|number| u32::try_from(number).ok());
        let number = number.ok_or_else(|| Failure::Internal("a part has no number".into()))?;
        parts.insert(number, PARTS.decode(&entry.row.value)?);
    }
    Ok(parts)
}

/// Deletes the rows of an upload; the ciphertext of `unused` parts becomes garbage.
pub(crate) fn end_upload(
    cx: &mut Writer<'_>,
    bucket: &BucketRecord,
    (key, upload_id): (&str, &str),
    numbers: &[u32],
    unused: &[PartRecord],
) -> Result<(), Failure> {
    cx.tx_mut().delete(upload_key(&bucket.id, key, upload_id));
    for number in numbers {
        cx.tx_mut().delete(part_key(&bucket.id, upload_id, *number));
    }
    let mut garbage = Garbage::default();
    for part in unused {
        garbage.add(cx.tx_mut(), &part.location);
    }
    let now_ms = cx.now().unix_ms();
    garbage.put(cx.tx_mut(), now_ms)
}

/// The data key of a part as its envelope holds it.
pub(crate) fn wrapped_key(part: &PartRecord) -> Result<WrappedDataKey, Failure> {
    let bytes = STANDARD.decode(&part.wrapped_key);
    let bytes = bytes.map_err(|_| Failure::Internal("a wrapped key is not base64".into()))?;
    WrappedDataKey::from_bytes(&bytes).map_err(sealing_failure)
}
