//! Detailed results: a line of JSON for each object that a job looked at, compressed, in the account's bucket and under its key.
//!
//! Source: <https://docs.aws.amazon.com/macie/latest/user/discovery-results-repository-s3.html>

use std::io::Write as _;

use api_s3::{PutObject, PutObjectRequest, ServerSideEncryption};
use discovery::Report;
use engine::{CallSource, Failure, Writer};
use flate2::Compression;
use flate2::write::GzEncoder;
use names::Region;
use serde_json::{Value, json};
use stdx::Timestamp;
use wire::Body;

use crate::PRINCIPAL;
use crate::arns::s3_arn;
use crate::finding::{DetectionRecord, ObjectFacts};
use crate::job::JobRecord;
use crate::places::occurrences_json;
use crate::refusal::invalid;
use crate::session::{ResultsPlace, SESSIONS};

/// What became of one object.
pub(crate) struct Looked(Value);

impl Looked {
    /// It was not looked at.
    pub(crate) fn skipped(bucket: &str, object: ObjectFacts, reason: &str) -> Self {
        Self::with(bucket, &object, json!({ "status": { "code": "SKIPPED", "reason": reason } }))
    }

    /// It was looked at.
    pub(crate) fn of(
        bucket: &str,
        object: ObjectFacts,
        report: &Report,
        detections: Vec<DetectionRecord>,
    ) -> Self {
        let shown: Vec<Value> = detections
            .iter()
            .map(|found| {
                json!({
                    "category": found.category,
                    "type": found.name,
                    "arn": found.arn,
                    "count": found.count,
                    "occurrences": occurrences_json(found.places.iter()),
                })
            })
            .collect();
        let reasons: Vec<&str> = report.reasons.iter().map(|reason| reason.code()).collect();
        let result = json!({
            "status": { "code": report.status.name(), "reason": reasons.first() },
            "mimeType": report.mime_type,
            "sizeClassified": report.bytes,
            "detections": shown,
        });
        Self::with(bucket, &object, result)
    }

    fn with(bucket: &str, object: &ObjectFacts, result: Value) -> Self {
        Self(json!({
            "s3Bucket": { "arn": s3_arn(&[bucket]), "name": bucket },
            "s3Object": {
                "key": object.key,
                "eTag": object.etag,
                "versionId": object.version_id,
                "size": object.size,
                "lastModified": Timestamp::from_unix_ms(object.modified_ms).iso8601_ms(),
            },
            "result": result,
        }))
    }
}

/// The results of a step.
pub(crate) struct Results {
    place: Option<ResultsPlace>,
    key: String,
    lines: Vec<Value>,
}

impl Results {
    /// For the step of a job with this number.
    pub(crate) async fn of(
        cx: &mut Writer<'_>,
        job: &JobRecord,
        step: u64,
    ) -> Result<Self, Failure> {
        let session = SESSIONS.get(cx, &[&job.account, &job.region]).await?;
        let place = session.and_then(|session| session.results);
        let prefix = place.as_ref().and_then(|place| place.prefix.as_deref());
        let prefix =
            prefix.map(|prefix| format!("{}/", prefix.trim_end_matches('/'))).unwrap_or_default();
        let (account, region) = (job.account.as_str(), job.region.as_str());
        let key = format!("{prefix}AWSLogs/{account}/Macie/{region}/{}/{step:08}.jsonl.gz", job.id);
        Ok(Self { place, key, lines: Vec::new() })
    }

    pub(crate) fn add(&mut self, looked: Looked) {
        if self.place.is_some() {
            self.lines.push(looked.0);
        }
    }

    /// Where they will be.
    pub(crate) fn location(&self) -> Option<String> {
        let place = self.place.as_ref()?;
        Some(["s3://", &place.bucket, "/", &self.key].concat())
    }

    /// Writes them, as the service itself: the bucket's policy and the key's say whether.
    pub(crate) async fn write(
        &mut self,
        cx: &mut Writer<'_>,
        job: &JobRecord,
    ) -> Result<(), Failure> {
        let (Some(place), false) = (self.place.clone(), self.lines.is_empty()) else {
            return Ok(());
        };
        let failed = |error| Failure::Internal(format!("results could not be compressed: {error}"));
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        for line in self.lines.drain(..) {
            let mut line = line;
            if let Some(members) = line.as_object_mut() {
                members.insert("schemaVersion".to_owned(), Value::from("1.0"));
                members.insert("accountId".to_owned(), Value::from(job.account.as_str()));
                members.insert("region".to_owned(), Value::from(job.region.as_str()));
                members.insert("jobArn".to_owned(), Value::from(job.arn()));
                members.insert("jobId".to_owned(), Value::from(job.id.as_str()));
            }
            writeln!(encoder, "{line}").map_err(failed)?;
        }
        let input = PutObjectRequest {
            bucket: place.bucket,
            key: self.key.clone(),
            content_type: Some("application/gzip".to_owned()),
            server_side_encryption: Some(ServerSideEncryption::AwsKms),
            sse_kms_key_id: Some(place.kms_key),
            expected_bucket_owner: place.expected_owner,
            body: Body::from(encoder.finish().map_err(failed)?),
            ..PutObjectRequest::default()
        };
        let source = CallSource { arn: job.arn(), account: job.account.clone() };
        let written =
            cx.call_as_service::<PutObject>(PRINCIPAL, (source, job.region.clone()), input).await;
        match written {
            Ok(_) => Ok(()),
            // Findings are stored all the same; the bucket's owner sees the refusal in the trail.
            Err(Failure::Aws(error)) if error.status().is_client_error() => {
                tracing::warn!(
                    job = job.id,
                    code = error.code(),
                    "detailed results are not written"
                );
                Ok(())
            }
            Err(other) => Err(other),
        }
    }
}

/// Writes a file that says nothing where results are to go: whoever names a place learns at once whether it takes them.
///
/// # Errors
/// `ValidationException` where the service may not write there.
pub(crate) async fn try_out(
    cx: &mut Writer<'_>,
    (source, region): (CallSource, Region),
    place: &ResultsPlace,
) -> Result<(), Failure> {
    let prefix = place.prefix.as_deref().map(|prefix| format!("{}/", prefix.trim_end_matches('/')));
    let account = source.account.as_str();
    let input = PutObjectRequest {
        bucket: place.bucket.clone(),
        key: format!("{}AWSLogs/{account}/Macie/{region}/AccessCheck", prefix.unwrap_or_default()),
        server_side_encryption: Some(ServerSideEncryption::AwsKms),
        sse_kms_key_id: Some(place.kms_key.clone()),
        expected_bucket_owner: place.expected_owner.clone(),
        body: Body::from(Vec::new()),
        ..PutObjectRequest::default()
    };
    match cx.call_as_service::<PutObject>(PRINCIPAL, (source, region), input).await {
        Ok(_) => Ok(()),
        Err(Failure::Aws(error)) if error.status().is_client_error() => Err(invalid(format!(
            "The request failed because Macie cannot write to the bucket with the key: {}.",
            error.code()
        ))
        .into()),
        Err(other) => Err(other),
    }
}
