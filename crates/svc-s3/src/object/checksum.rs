//! The checksums of objects: computed as the body streams, compared with what the client sent,
//! stored, and combined when an upload is completed.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html>

use std::collections::BTreeMap;

use api_s3::{ChecksumAlgorithm, ChecksumMembers, ChecksumType, ShownChecksums, errors};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
pub(crate) use envelope::checksum::Algorithm;
use envelope::checksum::{Running, combine_crc32, combine_crc32c, combine_crc64nvme};
use wire::http::HeaderMap;
use wire::{AwsError, Body};

use crate::object::Checksums;

/// The checksum covers the whole object.
pub(crate) const FULL_OBJECT: &str = "FULL_OBJECT";

/// The checksum covers the checksums of the parts.
pub(crate) const COMPOSITE: &str = "COMPOSITE";

/// Reads the value of a header, element or trailer.
fn check(algorithm: Algorithm, value: &str) -> Result<(), AwsError> {
    let decoded = STANDARD.decode(value);
    if decoded.is_ok_and(|bytes| bytes.len() == algorithm.bytes()) {
        return Ok(());
    }
    let header = algorithm.header();
    Err(errors::invalid_request(format!("Value for {header} header is invalid.")))
}

/// The error of a body that has another checksum than the client said.
fn mismatch(algorithm: Algorithm) -> AwsError {
    errors::bad_digest(format!(
        "The {} you specified did not match the calculated checksum.",
        algorithm.name()
    ))
}

/// Reads `x-amz-sdk-checksum-algorithm` and `x-amz-checksum-algorithm`.
///
/// # Errors
/// `InvalidRequest` for an algorithm that is not offered.
pub(crate) fn announced(
    algorithm: Option<&ChecksumAlgorithm>,
) -> Result<Option<Algorithm>, AwsError> {
    let Some(algorithm) = algorithm else { return Ok(None) };
    let known = Algorithm::of_name(&algorithm.as_str().to_ascii_uppercase());
    known.map(Some).ok_or_else(|| {
        errors::invalid_request(
            "Checksum algorithm provided is unsupported. Please try again with any of the valid types: [CRC32, CRC32C, CRC64NVME, SHA1, SHA256]",
        )
    })
}

/// The algorithm that `x-amz-trailer`, and beside it perhaps `x-amz-sdk-checksum-algorithm`,
/// announce for the end of `body`.
///
/// # Errors
/// `InvalidRequest` for an algorithm that is not offered, when the two headers disagree, and for
/// an algorithm without any checksum.
pub(crate) fn announced_for(
    body: &Body,
    said: Option<&ChecksumAlgorithm>,
    given: &Given,
) -> Result<Option<Algorithm>, AwsError> {
    let said = announced(said)?;
    let mut trailers = body.announced_trailers().iter();
    let Some(name) = trailers.next() else {
        if said.is_some() && given.0.is_none() {
            return Err(errors::invalid_request(
                "x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer headers were found.",
            ));
        }
        return Ok(said);
    };
    if trailers.next().is_some() {
        return Err(errors::invalid_request(
            "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.",
        ));
    }
    let Some(trailing) = Algorithm::of_header(name.as_str()) else {
        return Err(errors::invalid_request(
            "The value specified in the x-amz-trailer header is not supported",
        ));
    };
    match said {
        Some(said) if said != trailing => Err(errors::invalid_request(
            "Value for x-amz-sdk-checksum-algorithm header is invalid.",
        )),
        _ => Ok(Some(trailing)),
    }
}

/// The algorithm that an upload form names: that of the checksum beside it, or of one to be computed.
///
/// # Errors
/// `InvalidRequest` for an algorithm that is not offered, and for another than that of the checksum.
pub(crate) fn wanted_by_form(
    said: Option<&ChecksumAlgorithm>,
    given: &Given,
) -> Result<Option<Algorithm>, AwsError> {
    let said = announced(said)?;
    match (said, &given.0) {
        (Some(said), Some((algorithm, _))) if said != *algorithm => {
            Err(errors::invalid_request("Value for x-amz-checksum-algorithm header is invalid."))
        }
        _ => Ok(said),
    }
}

/// The one checksum a request carries, if any.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Given(pub(crate) Option<(Algorithm, String)>);

/// The checksum that a request or a listed part gives.
///
/// # Errors
/// `InvalidRequest` when there are several, or its algorithm is not offered.
pub(crate) fn given(members: ChecksumMembers<'_>) -> Result<Given, AwsError> {
    one_of(
        [
            (Algorithm::Crc32, members.checksum_crc32),
            (Algorithm::Crc32c, members.checksum_crc32c),
            (Algorithm::Crc64Nvme, members.checksum_crc64nvme),
            (Algorithm::Sha1, members.checksum_sha1),
            (Algorithm::Sha256, members.checksum_sha256),
        ],
        members.checksum_sha512.is_some()
            || members.checksum_md5.is_some()
            || members.checksum_xxhash64.is_some()
            || members.checksum_xxhash3.is_some()
            || members.checksum_xxhash128.is_some(),
    )
}

fn one_of(
    members: [(Algorithm, Option<&str>); 5],
    has_unsupported: bool,
) -> Result<Given, AwsError> {
    if has_unsupported {
        return Err(errors::invalid_request(
            "The algorithm type you specified in x-amz-checksum- header is invalid.",
        ));
    }
    let mut sent = members
        .into_iter()
        .filter_map(|(algorithm, value)| value.map(|value| (algorithm, value.to_owned())));
    let first = sent.next();
    if sent.next().is_some() {
        return Err(errors::invalid_request(
            "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.",
        ));
    }
    Ok(Given(first))
}

impl From<&Checksums> for ShownChecksums {
    fn from(checksums: &Checksums) -> Self {
        let value = |algorithm: Algorithm| checksums.values.get(algorithm.name()).cloned();
        Self {
            checksum_crc32: value(Algorithm::Crc32),
            checksum_crc32c: value(Algorithm::Crc32c),
            checksum_crc64nvme: value(Algorithm::Crc64Nvme),
            checksum_sha1: value(Algorithm::Sha1),
            checksum_sha256: value(Algorithm::Sha256),
        }
    }
}

impl Checksums {
    /// One checksum of the whole.
    pub(crate) fn full(algorithm: Algorithm, value: String) -> Self {
        Self {
            values: BTreeMap::from([(algorithm.name().to_owned(), value)]),
            kind: Some(FULL_OBJECT.to_owned()),
        }
    }

    /// `ChecksumType`.
    pub(crate) fn shown_kind(&self) -> Option<ChecksumType> {
        self.kind.as_deref().map(ChecksumType::from)
    }
}

/// The checksums computed over one body, and what they must come to.
pub(crate) struct Verifier {
    running: Vec<(Algorithm, Running)>,
    given: Option<(Algorithm, String)>,
    wanted: Option<Algorithm>,
}

impl Verifier {
    /// For a body with the checksum `given` in a header, or of the algorithm `announced` in a
    /// trailer. `wanted` is computed in any case; without it, what the client sends is stored, and
    /// CRC64NVME when it sends nothing.
    pub(crate) fn new(
        given: Given,
        announced: Option<Algorithm>,
        wanted: Option<Algorithm>,
    ) -> Result<Self, AwsError> {
        let mut algorithms = Vec::from_iter(wanted);
        match &given.0 {
            Some((algorithm, value)) => {
                check(*algorithm, value)?;
                algorithms.push(*algorithm);
            }
            // The trailer brings the one that was announced, and S3 keeps CRC64NVME where the
            // client has none.
            None => algorithms.push(announced.unwrap_or(Algorithm::Crc64Nvme)),
        }
        algorithms.sort_unstable();
        algorithms.dedup();
        let running = algorithms.into_iter().map(|each| (each, Running::new(each))).collect();
        Ok(Self { running, given: given.0, wanted })
    }

    /// Takes the next bytes of the body.
    pub(crate) fn update(&mut self, data: &[u8]) {
        for (_, running) in &mut self.running {
            running.update(data);
        }
    }

    /// Compares with what was given in the headers or trailers; the answer is what to store.
    ///
    /// # Errors
    /// `BadDigest`, and `InvalidRequest` for a trailer that cannot be read.
    pub(crate) fn finish(self, trailers: Option<&HeaderMap>) -> Result<Checksums, AwsError> {
        let mut computed: BTreeMap<Algorithm, String> = self
            .running
            .into_iter()
            .map(|(algorithm, running)| (algorithm, STANDARD.encode(running.finish())))
            .collect();
        let given = match self.given {
            Some(given) => Some(given),
            None => trailing(trailers)?,
        };
        if let Some((algorithm, value)) = &given {
            match computed.get(algorithm) {
                Some(own) if own == value => {}
                Some(_) => return Err(mismatch(*algorithm)),
                None => {
                    return Err(errors::invalid_request(
                        "Value for x-amz-sdk-checksum-algorithm header is invalid.",
                    ));
                }
            }
        }
        let keep = self.wanted.or(given.map(|(algorithm, _)| algorithm));
        let keep = keep.unwrap_or(Algorithm::Crc64Nvme);
        Ok(computed.remove(&keep).map_or_else(Checksums::default, |own| Checksums::full(keep, own)))
    }
}

fn trailing(trailers: Option<&HeaderMap>) -> Result<Option<(Algorithm, String)>, AwsError> {
    let Some(trailers) = trailers else { return Ok(None) };
    for algorithm in Algorithm::ALL {
        let Some(value) = trailers.get(algorithm.header()) else { continue };
        let value = value.to_str().unwrap_or_default().trim().to_owned();
        check(algorithm, &value)?;
        return Ok(Some((algorithm, value)));
    }
    Ok(None)
}

/// The checksum over the checksums of the parts: `VALUE-N`.
pub(crate) fn composite(algorithm: Algorithm, parts: &[String]) -> Option<String> {
    let mut joined = Vec::new();
    for part in parts {
        joined.extend(STANDARD.decode(part).ok()?);
    }
    let mut running = Running::new(algorithm);
    running.update(&joined);
    let value = STANDARD.encode(running.finish());
    Some(format!("{value}-{}", parts.len()))
}

/// The checksum of the whole from those of the parts and their sizes; `None` when the algorithm
/// does not combine.
pub(crate) fn combined(algorithm: Algorithm, parts: &[(String, u64)]) -> Option<String> {
    let mut parts = parts.iter();
    let (first, _) = parts.next()?;
    let mut whole = STANDARD.decode(first).ok()?;
    for (part, size) in parts {
        let next = STANDARD.decode(part).ok()?;
        whole = match algorithm {
            Algorithm::Crc32 => combine_crc32(array(&whole)?, array(&next)?, *size).to_vec(),
            Algorithm::Crc32c => combine_crc32c(array(&whole)?, array(&next)?, *size).to_vec(),
            Algorithm::Crc64Nvme => {
                combine_crc64nvme(array(&whole)?, array(&next)?, *size).to_vec()
            }
            Algorithm::Sha1 | Algorithm::Sha256 => return None,
        };
    }
    Some(STANDARD.encode(whole))
}

fn array<const N: usize>(bytes: &[u8]) -> Option<[u8; N]> {
    bytes.try_into().ok()
}

#[cfg(test)]
mod tests;
