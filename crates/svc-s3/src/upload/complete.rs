//! Puts the parts of an upload together: checks the client's list against what was uploaded, and
//! makes the version. No byte of an object is touched, and no key is needed.

use std::collections::BTreeMap;

use api_s3::{ChecksumType, CompletedPart, errors};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::{Ctx, Failure};
use envelope::digest::md5;
use envelope::{ObjectEnvelope, SealedBody, SealedPart};
use sealed_blobs::sealing_failure;
use wire::AwsError;

use crate::object::checksum::{self, COMPOSITE, FULL_OBJECT, Given, combined, composite};
use crate::object::open::envelope_of;
use crate::object::put::random_id;
use crate::object::versions::Lookup;
use crate::object::{Checksums, Manifest, PartRecord, PartSummary, UploadRecord, VersionRecord};
use crate::upload::{PARTS_MAX, mode_of, part_algorithm, wrapped_key};

/// The smallest part but the last: 5 MiB.
const PART_BYTES_MIN: u64 = 5 * 1024 * 1024;

/// The largest object: 50 TiB.
const OBJECT_BYTES_MAX: u64 = 50 * 1024 * 1024 * 1024 * 1024;

/// A version about to be added.
#[derive(Debug)]
pub(crate) struct Assembled {
    pub(crate) version: VersionRecord,
    pub(crate) manifest: Manifest,
    /// Parts that were uploaded and are not in the list.
    pub(crate) unused: Vec<PartRecord>,
}

/// Makes the version from the parts the client lists.
///
/// # Errors
/// `MalformedXML`, `InvalidPart`, `InvalidPartOrder`, `EntityTooSmall`, `EntityTooLarge`.
pub(crate) fn assemble(
    cx: &Ctx,
    upload: &UploadRecord,
    upload_id: &str,
    mut uploaded: BTreeMap<u32, PartRecord>,
    listed: &[CompletedPart],
) -> Result<Assembled, Failure> {
    let parts = choose(&mut uploaded, listed, upload_id)?;
    check_listed_checksums(upload, listed)?;
    let size = parts.iter().fold(0_u64, |sum, (_, part)| sum.saturating_add(part.size));
    if size > OBJECT_BYTES_MAX {
        return Err(errors::entity_too_large().into());
    }
    let mut sealed = Vec::with_capacity(parts.len());
    for (number, part) in &parts {
        let number = u16::try_from(*number).map_err(|_| errors::invalid_part())?;
        sealed.push(SealedPart {
            number,
            part_id: part.part_id.clone(),
            plaintext_len: part.size,
            key: wrapped_key(part)?,
        });
    }
    let body = SealedBody::Parts { upload_id: upload_id.to_owned(), parts: sealed };
    let envelope = ObjectEnvelope { mode: mode_of(upload)?, body };
    let envelope = envelope.to_bytes().map_err(sealing_failure)?;
    let summary = |(number, part): &(u32, PartRecord)| PartSummary {
        number: *number,
        size: part.size,
        checksums: part.checksums.clone(),
    };
    let manifest = Manifest {
        envelope: STANDARD.encode(envelope),
        locations: parts.iter().map(|(_, part)| part.location.clone()).collect(),
        parts: parts.iter().map(summary).collect(),
        copies: Vec::new(),
        bound_to: None,
    };
    let version = VersionRecord {
        version_id: String::new(),
        object_id: random_id(cx),
        sequence: 0,
        is_delete_marker: false,
        modified_ms: cx.now().unix_ms(),
        size,
        etag: etag(parts.iter().map(|(_, part)| part.etag.as_str())),
        mode: upload.mode.clone(),
        description: upload.description.clone(),
        checksums: object_checksums(upload, &parts),
        tags: upload.tags.clone(),
        parts_count: u32::try_from(parts.len()).unwrap_or(PARTS_MAX),
        manifest_rows: 0,
        owner: upload.owner.clone(),
        has_acl: false,
        replication: None,
        is_counted: false,
        access_tier: None,
        grants: None,
    };
    Ok(Assembled { version, manifest, unused: uploaded.into_values().collect() })
}

/// Takes the listed parts out of the uploaded ones.
fn choose(
    uploaded: &mut BTreeMap<u32, PartRecord>,
    listed: &[CompletedPart],
    upload_id: &str,
) -> Result<Vec<(u32, PartRecord)>, AwsError> {
    if listed.is_empty() || listed.len() > PARTS_MAX as usize {
        return Err(errors::malformed_xml());
    }
    let mut parts: Vec<(u32, PartRecord)> = Vec::with_capacity(listed.len());
    for item in listed {
        let number = item.part_number.ok_or_else(errors::malformed_xml)?;
        let etag = item.etag.as_deref().ok_or_else(errors::malformed_xml)?.trim_matches('"');
        let invalid = || {
            errors::invalid_part()
                .with_detail("UploadId", upload_id)
                .with_detail("PartNumber", number.to_string())
                .with_detail("ETag", etag)
        };
        let number = u32::try_from(number).map_err(|_| invalid())?;
        if parts.last().is_some_and(|(before, _)| *before >= number) {
            return Err(errors::invalid_part_order().with_detail("UploadId", upload_id));
        }
        let part = uploaded.remove(&number).ok_or_else(invalid)?;
        let checksum = checksum::given(item.checksum_members())?.0;
        let other_checksum = checksum.is_some_and(|(algorithm, value)| {
            part.checksums.values.get(algorithm.name()).is_some_and(|own| *own != value)
        });
        if part.etag != etag || other_checksum {
            return Err(invalid());
        }
        parts.push((number, part));
    }
    let but_last = parts.iter().rev().skip(1);
    if let Some((number, part)) = but_last.rev().find(|(_, part)| part.size < PART_BYTES_MIN) {
        return Err(errors::entity_too_small()
            .with_detail("ProposedSize", part.size.to_string())
            .with_detail("MinSizeAllowed", PART_BYTES_MIN.to_string())
            .with_detail("PartNumber", number.to_string())
            .with_detail("ETag", part.etag.clone()));
    }
    Ok(parts)
}

/// Refuses a request that wants another kind of checksum than the upload was begun with.
///
/// # Errors
/// `InvalidRequest`.
pub(crate) fn check_kind(
    upload: &UploadRecord,
    wanted: Option<&ChecksumType>,
) -> Result<(), AwsError> {
    let kind = upload.checksum_kind.as_deref().unwrap_or(FULL_OBJECT);
    if wanted.is_none_or(|wanted| wanted.as_str() == kind) {
        return Ok(());
    }
    Err(errors::invalid_request(format!(
        "The upload was created using the {kind} checksum mode. The complete request must use the same checksum mode."
    )))
}

/// A checksum over the checksums of the parts takes all of them from the client.
fn check_listed_checksums(upload: &UploadRecord, listed: &[CompletedPart]) -> Result<(), AwsError> {
    let Some(algorithm) = upload.checksum_algorithm.as_deref() else { return Ok(()) };
    if upload.checksum_kind.as_deref() != Some(COMPOSITE) {
        return Ok(());
    }
    for item in listed {
        let given = checksum::given(item.checksum_members())?.0;
        if given.is_none_or(|(given, _)| given.name() != algorithm) {
            return Err(errors::invalid_request(format!(
                "The upload was created using a {} checksum. The complete request must include the checksum for each part. It was missing for part {} in the request.",
                algorithm.to_ascii_lowercase(),
                item.part_number.unwrap_or_default(),
            )));
        }
    }
    Ok(())
}

/// The MD5 of the parts' entity tags, and their number.
fn etag<'a>(parts: impl ExactSizeIterator<Item = &'a str>) -> String {
    let count = parts.len();
    let joined: Vec<u8> = parts.flat_map(|etag| hex::decode(etag).unwrap_or_default()).collect();
    format!("{}-{count}", hex::encode(md5(&joined)))
}

/// The version that this upload was completed as, if it is the newest of its key and consists of
/// the parts the client lists: a client that lost the first answer asks again.
pub(crate) fn completed_as<'a>(
    found: &'a Lookup,
    upload_id: &str,
    listed: &[CompletedPart],
) -> Result<Option<&'a VersionRecord>, Failure> {
    let Some(stored) = found.object() else { return Ok(None) };
    let envelope = envelope_of(&stored.manifest)?;
    let is_same = match &envelope.body {
        SealedBody::Parts { upload_id: own, .. } => own == upload_id,
        SealedBody::Whole { .. } => false,
    };
    let etags =
        listed.iter().map(|item| item.etag.as_deref().unwrap_or_default().trim_matches('"'));
    let version = &stored.version;
    Ok((is_same && etag(etags) == version.etag).then_some(version))
}

/// The checksum of the object from those of its parts.
fn object_checksums(upload: &UploadRecord, parts: &[(u32, PartRecord)]) -> Checksums {
    let algorithm = part_algorithm(upload);
    let kind = upload.checksum_kind.as_deref().unwrap_or(FULL_OBJECT);
    let values = parts.iter().map(|(_, part)| {
        let value = part.checksums.values.get(algorithm.name()).cloned();
        value.map(|value| (value, part.size))
    });
    let Some(values) = values.collect::<Option<Vec<_>>>() else { return Checksums::default() };
    let value = if kind == COMPOSITE {
        let values: Vec<String> = values.into_iter().map(|(value, _)| value).collect();
        composite(algorithm, &values)
    } else {
        combined(algorithm, &values)
    };
    value.map_or_else(Checksums::default, |value| Checksums {
        values: BTreeMap::from([(algorithm.name().to_owned(), value)]),
        kind: Some(kind.to_owned()),
    })
}

/// Compares the checksum of the whole with what the client says it is.
///
/// # Errors
/// `BadDigest`.
pub(crate) fn check_object_checksum(own: &Checksums, given: &Given) -> Result<(), AwsError> {
    let Some((algorithm, value)) = &given.0 else { return Ok(()) };
    let Some(own) = own.values.get(algorithm.name()) else {
        return Err(errors::invalid_request(format!(
            "The upload has no {} checksum to compare with.",
            algorithm.name()
        )));
    };
    let bare = own.rsplit_once('-').map_or(own.as_str(), |(bare, _)| bare);
    if own == value || bare == value {
        return Ok(());
    }
    Err(errors::bad_digest(format!(
        "The {} you specified did not match the calculated checksum.",
        algorithm.name()
    )))
}
