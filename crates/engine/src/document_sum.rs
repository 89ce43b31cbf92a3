//! The checksums of S3's documents: operations that take one as their body demand `Content-MD5` or a
//! checksum header, and believe nothing that does not match it.
//!
//! Which operations: those whose model has `httpChecksumRequired`, but for [`UNASKED`]. Source:
//! <https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html>

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use envelope::checksum::{Algorithm, Running};
use envelope::digest::Md5;
use http::{HeaderMap, StatusCode};
use wire::{AwsError, Body};

use crate::end_check::{EndCheck, checked_at_end};

const CONTENT_MD5: &str = "content-md5";

/// Begins the names of checksum headers, and of three that carry no checksum.
const PREFIX: &str = "x-amz-checksum-";
const NO_CHECKSUM: [&str; 3] =
    ["x-amz-checksum-algorithm", "x-amz-checksum-type", "x-amz-checksum-mode"];

/// Operations of which the model says that SDKs send a checksum, and which S3 takes without one, as s3cmd
/// has always sent them; one that is told has to match all the same.
///
/// Source: <https://github.com/versity/versitygw/issues/1662>, and what s3cmd leaves out and where it
/// does not: <https://github.com/s3tools/s3cmd/blob/master/S3/S3.py>
const UNASKED: [&str; 9] = [
    "PutBucketAcl",
    "PutBucketLogging",
    "PutBucketOwnershipControls",
    "PutBucketPolicy",
    "PutBucketRequestPayment",
    "PutBucketVersioning",
    "PutBucketWebsite",
    "PutObjectAcl",
    "PutObjectTagging",
];

/// `body` of `operation`, whose end comes only if it has the checksum that `headers` or its trailer tell.
///
/// # Errors
/// `InvalidRequest` when no checksum is told and one is demanded, or one that is not offered;
/// `InvalidDigest`.
pub(crate) fn checked(operation: &str, headers: &HeaderMap, body: Body) -> Result<Body, AwsError> {
    let md5 = headers.get(CONTENT_MD5).map(|value| digest_of(value.as_bytes())).transpose()?;
    let named = headers.keys().map(http::HeaderName::as_str);
    let named = named.filter(|name| name.starts_with(PREFIX) && !NO_CHECKSUM.contains(name));
    let trailing = body.announced_trailers().iter().map(http::HeaderName::as_str);
    let algorithms: Result<Vec<Algorithm>, AwsError> = named
        .chain(trailing)
        .map(|name| {
            Algorithm::of_header(name).ok_or_else(|| {
                wire::errors::invalid_request(
                    "The algorithm type you specified in x-amz-checksum- header is invalid.",
                )
            })
        })
        .collect();
    let algorithms = algorithms?;
    if md5.is_none() && algorithms.is_empty() {
        if UNASKED.contains(&operation) {
            return Ok(body);
        }
        return Err(wire::errors::invalid_request(
            "Missing required header for this request: Content-MD5 OR x-amz-checksum-*",
        ));
    }
    let told = algorithms.iter().filter_map(|algorithm| told_in(headers, *algorithm)).collect();
    let sums = Sums {
        md5: md5.map(|expected| (expected, Md5::new())),
        running: algorithms.into_iter().map(|each| (each, Running::new(each))).collect(),
        told,
    };
    Ok(checked_at_end(body, sums))
}

fn digest_of(value: &[u8]) -> Result<[u8; 16], AwsError> {
    let decoded = STANDARD.decode(value).ok();
    let digest = decoded.and_then(|bytes| <[u8; 16]>::try_from(bytes.as_slice()).ok());
    digest.ok_or_else(|| {
        AwsError::new(StatusCode::BAD_REQUEST, "InvalidDigest")
            .with_message("The Content-MD5 you specified was invalid.")
    })
}

/// The checksum that `headers` or trailers tell.
fn told_in(headers: &HeaderMap, algorithm: Algorithm) -> Option<(Algorithm, Vec<u8>)> {
    headers.get(algorithm.header()).map(|value| (algorithm, value.as_bytes().to_vec()))
}

/// What is computed, and what it must come to.
struct Sums {
    md5: Option<([u8; 16], Md5)>,
    running: Vec<(Algorithm, Running)>,
    /// Base64.
    told: Vec<(Algorithm, Vec<u8>)>,
}

impl EndCheck for Sums {
    fn update(&mut self, data: &[u8]) {
        if let Some((_, md5)) = &mut self.md5 {
            md5.update(data);
        }
        for (_, running) in &mut self.running {
            running.update(data);
        }
    }

    fn trailers(&mut self, trailers: &HeaderMap) {
        let algorithms: Vec<Algorithm> = self.running.iter().map(|(each, _)| *each).collect();
        self.told.extend(algorithms.into_iter().filter_map(|each| told_in(trailers, each)));
    }

    fn finish(self) -> Result<(), AwsError> {
        if let Some((expected, md5)) = self.md5
            && md5.finish() != expected
        {
            return Err(bad_digest(
                "The Content-MD5 you specified did not match what we received.".to_owned(),
            ));
        }
        for (algorithm, running) in self.running {
            let own = STANDARD.encode(running.finish());
            let mut told = self.told.iter().filter(|(other, _)| *other == algorithm).peekable();
            if told.peek().is_none() || told.any(|(_, told)| *told != own.as_bytes()) {
                return Err(bad_digest(format!(
                    "The {} you specified did not match the calculated checksum.",
                    algorithm.name()
                )));
            }
        }
        Ok(())
    }
}

fn bad_digest(message: String) -> AwsError {
    AwsError::new(StatusCode::BAD_REQUEST, "BadDigest").with_message(message)
}

#[cfg(test)]
mod tests;
