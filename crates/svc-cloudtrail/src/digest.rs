//! The job that writes digests: each names the log files since the one before, and is signed together with the
//! signature of that one.
//!
//! Source: <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-digest-file-structure.html>

use std::collections::BTreeMap;

use async_trait::async_trait;
use engine::{Failure, Performed, PeriodicJob, Writer};
use envelope::digest::sha256;
use names::Region;
use serde_json::{Value, json};
use stdx::Timestamp;
use store::{Entry, Key, Range};

use crate::CloudTrail;
use crate::deliver::{Owner, forget, owner, place_of};
use crate::limits::DIGEST_FILES;
use crate::place::digest_key;
use crate::put::{NewFile, zipped};
use crate::signing_key::Signer;
use crate::trail::{PRINCIPAL, TrailRecord};
use crate::waiting::{DigestLink, FILES, LogFile, PROGRESS, Progress, file_rows};
use crate::walk::Step;

/// What a digest says of its signature.
const ALGORITHM: &str = "SHA256withRSA";

/// Writes digests.
pub(crate) struct WriteDigests;

#[async_trait]
impl PeriodicJob<CloudTrail> for WriteDigests {
    const NAME: &'static str = "cloudtrail-digests";
    const PRINCIPAL: &'static str = PRINCIPAL;
    /// Each digest has the record of its PutObject.
    const RECORD: Option<&'static str> = None;
    const EVERY_SECONDS: i64 = 3_600;

    async fn perform(service: &CloudTrail, cx: &mut Writer<'_>) -> Result<Performed, Failure> {
        let walk = &service.digests;
        let mut rows = cx.rows(walk.range());
        let Some(row) = rows.page().await?.into_iter().next() else {
            walk.plan(None);
            return Ok(Performed::Done);
        };
        let savepoint = cx.tx().savepoint();
        let step = match step(cx, &row.key).await {
            Err(failure) if !failure.is_outage() => {
                tracing::error!(error = %failure, row = ?row.key, "a digest is not written");
                cx.tx_mut().roll_back(savepoint);
                Step::Next
            }
            step => step?,
        };
        match step {
            Step::Again => walk.stay(),
            Step::Next => walk.plan(Some(row.key)),
        }
        Ok(Performed::More)
    }

    fn performed(service: &CloudTrail) {
        service.digests.advance();
    }
}

async fn step(cx: &mut Writer<'_>, row: &Key) -> Result<Step, Failure> {
    let [unique_id, region] = place_of(row)?;
    let place = [unique_id.as_str(), region.as_str()];
    let Some(mut progress) = PROGRESS.get(cx, &place).await? else { return Ok(Step::Next) };
    let found = owner(cx, &progress, &unique_id).await?;
    let Some(Owner { trail, is_deleted }) = found else { return Ok(Step::Next) };
    let files = Range::within(&file_rows(&unique_id, &region).build(), DIGEST_FILES);
    let files = cx.tx().peek_range(&files).await?;
    let Some(since_ms) = trail.validated_since_ms else {
        return unchain(cx, (&mut progress, place), files);
    };
    // A trail that is off has no digests but the one of its last files.
    if !trail.is_logging && files.is_empty() {
        return unchain(cx, (&mut progress, place), files);
    }
    let first_ms = trail.started_ms.unwrap_or_default().max(since_ms);
    let start_ms = progress.last_digest.as_ref().map_or(first_ms, |last| last.end_ms);
    let start = Timestamp::from_unix_seconds(start_ms.div_euclid(1_000));
    let end = Timestamp::from_unix_seconds(cx.now().unix_seconds());
    // Names say seconds: a second digest would replace the first.
    if end <= start {
        return Ok(Step::Next);
    }
    let now_ms = cx.now().unix_ms();
    let at = Region::parse(&region);
    let at = at.map_err(|_| Failure::Internal("a row names no Region".into()))?;
    let Some(signer) = Signer::current(cx, &trail.account, &at).await? else {
        return Ok(Step::Again);
    };
    let digest =
        Digest { trail: &trail, region: &region, last: progress.last_digest.as_ref(), start, end };
    match digest.write(cx, &signer, &files).await {
        Ok(link) => {
            for file in files {
                cx.tx_mut().delete(file.key);
            }
            progress.last_digest = Some(link);
            progress.digests.succeed(now_ms);
            PROGRESS.put(cx.tx_mut(), &place, &progress)?;
        }
        // Nobody is left who could let it in.
        Err(Failure::Aws(_)) if is_deleted => return forget(cx, (&progress, place)).await,
        Err(Failure::Aws(error)) => {
            let (trail, code) = (trail.arn(), error.code());
            tracing::warn!(trail, code, "a digest could not be delivered");
            progress.digests.fail(now_ms, code);
            PROGRESS.put(cx.tx_mut(), &place, &progress)?;
        }
        Err(failure) => return Err(failure),
    }
    Ok(Step::Next)
}

/// Ends the chain: the next digest is the first of another one.
fn unchain(
    cx: &mut Writer<'_>,
    (progress, place): (&mut Progress, [&str; 2]),
    files: Vec<Entry>,
) -> Result<Step, Failure> {
    let is_full = files.len() == DIGEST_FILES;
    for file in files {
        cx.tx_mut().delete(file.key);
    }
    if progress.last_digest.take().is_some() {
        PROGRESS.put(cx.tx_mut(), &place, progress)?;
    }
    Ok(if is_full { Step::Again } else { Step::Next })
}

/// A digest to be written.
struct Digest<'a> {
    trail: &'a TrailRecord,
    region: &'a str,
    last: Option<&'a DigestLink>,
    start: Timestamp,
    end: Timestamp,
}

impl Digest<'_> {
    async fn write(
        &self,
        cx: &mut Writer<'_>,
        signer: &Signer,
        files: &[Entry],
    ) -> Result<DigestLink, Failure> {
        let decode = |file: &Entry| FILES.decode(&file.row.value);
        let files: Vec<LogFile> = files.iter().map(decode).collect::<Result<_, _>>()?;
        let (bucket, key) = (&self.trail.bucket, digest_key(self.trail, self.region, self.end));
        let json = self.document(&key, &signer.fingerprint, &files).to_string().into_bytes();
        let hash = hex::encode(sha256(&json));
        let previous = self.last.map_or("null", |last| &last.signature);
        let message = format!("{}\n{bucket}/{key}\n{hash}\n{previous}", self.end.iso8601());
        let signature = signer.sign(message.as_bytes())?;
        let metadata = [("signature", signature.as_str()), ("signature-algorithm", ALGORITHM)];
        let metadata: BTreeMap<String, String> =
            metadata.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
        let file = NewFile { key: key.clone(), body: zipped(&json)?, metadata };
        file.put(cx, self.trail).await?;
        let end_ms = self.end.unix_ms();
        Ok(DigestLink { bucket: bucket.clone(), key, hash, signature, end_ms })
    }

    fn document(&self, key: &str, fingerprint: &str, files: &[LogFile]) -> Value {
        let last = |member: fn(&DigestLink) -> &str| self.last.map(member);
        let shown = |file: &LogFile| {
            json!({
                "s3Bucket": file.bucket, "s3Object": file.key, "hashValue": file.hash, "hashAlgorithm": "SHA-256",
                "newestEventTime": file.newest, "oldestEventTime": file.oldest,
            })
        };
        json!({
            "awsAccountId": self.trail.account.as_str(),
            "digestStartTime": self.start.iso8601(),
            "digestEndTime": self.end.iso8601(),
            "digestS3Bucket": self.trail.bucket,
            "digestS3Object": key,
            "digestPublicKeyFingerprint": fingerprint,
            "digestSignatureAlgorithm": ALGORITHM,
            "newestEventTime": files.iter().map(|file| &file.newest).max(),
            "oldestEventTime": files.iter().map(|file| &file.oldest).min(),
            "previousDigestS3Bucket": last(|last| &last.bucket),
            "previousDigestS3Object": last(|last| &last.key),
            "previousDigestHashValue": last(|last| &last.hash),
            "previousDigestHashAlgorithm": self.last.map(|_| "SHA-256"),
            "previousDigestSignature": last(|last| &last.signature),
            "logFiles": files.iter().map(shown).collect::<Vec<_>>(),
        })
    }
}
