//! Findings as JSON: for events, for criteria and in detailed results.

use serde_json::{Value, json};
use stdx::Timestamp;

use crate::arns::{job_arn, s3_arn};
use crate::finding::{DetectionRecord, FindingRecord};
use crate::places::occurrences_json;
use crate::scope::extension;

/// The version of the form.
pub(crate) const SCHEMA_VERSION: &str = "1.0";

/// A finding, with the names that AWS gives its members.
pub(crate) fn finding_json(finding: &FindingRecord) -> Value {
    let at = Timestamp::from_unix_ms(finding.created_ms).iso8601_ms();
    json!({
        "schemaVersion": SCHEMA_VERSION,
        "id": finding.id,
        "accountId": finding.account.as_str(),
        "partition": "aws",
        "region": finding.region.as_str(),
        "type": finding.kind,
        "title": title(finding),
        "description": description(finding),
        "severity": { "score": finding.severity, "description": finding.severity_name() },
        "createdAt": at,
        "updatedAt": at,
        "count": 1,
        "category": "CLASSIFICATION",
        "archived": finding.is_archived,
        "sample": finding.is_sample,
        "policyDetails": null,
        "resourcesAffected": {
            "s3Bucket": { "arn": s3_arn(&[&finding.bucket]), "name": finding.bucket },
            "s3Object": object(finding),
        },
        "classificationDetails": {
            "detailedResultsLocation": finding.results_location,
            "jobArn": job_arn(&finding.account, &finding.region, &finding.job_id),
            "jobId": finding.job_id,
            "originType": "SENSITIVE_DATA_DISCOVERY_JOB",
            "result": result(finding),
        },
    })
}

fn object(finding: &FindingRecord) -> Value {
    let object = &finding.object;
    json!({
        "bucketArn": s3_arn(&[&finding.bucket]),
        "key": object.key,
        "path": path(finding),
        "extension": extension(&object.key),
        "lastModified": Timestamp::from_unix_ms(object.modified_ms).iso8601_ms(),
        "eTag": object.etag,
        "versionId": object.version_id,
        "serverSideEncryption": { "encryptionType": object.encryption, "kmsMasterKeyId": object.kms_key },
        "size": object.size,
        "storageClass": object.storage_class,
    })
}

fn result(finding: &FindingRecord) -> Value {
    let of = |category: &str| {
        let found = finding.detections.iter().filter(|found| found.category == category);
        found.collect::<Vec<_>>()
    };
    let total = |found: &[&DetectionRecord]| found.iter().map(|found| found.count).sum::<i64>();
    let mut sensitive = Vec::new();
    for category in ["CREDENTIALS", "FINANCIAL_INFORMATION", "PERSONAL_INFORMATION"] {
        let found = of(category);
        if !found.is_empty() {
            let detections: Vec<Value> = found
                .iter()
                .map(|found| {
                    let occurrences = occurrences_json(found.places.iter());
                    json!({ "type": found.name, "count": found.count, "occurrences": occurrences })
                })
                .collect();
            sensitive.push(json!({
                "category": category, "totalCount": total(&found), "detections": detections,
            }));
        }
    }
    let custom = of("CUSTOM_IDENTIFIER");
    let of_customs: Vec<Value> = custom
        .iter()
        .map(|found| {
            let occurrences = occurrences_json(found.places.iter());
            json!({ "arn": found.arn, "name": found.name, "count": found.count, "occurrences": occurrences })
        })
        .collect();
    json!({
        "status": { "code": finding.status, "reason": finding.reason },
        "sizeClassified": finding.bytes,
        "mimeType": finding.mime_type,
        "sensitiveData": sensitive,
        "customDataIdentifiers": { "totalCount": total(&custom), "detections": of_customs },
        "additionalOccurrences": finding.has_more_places(),
    })
}

/// `BUCKET/KEY`.
pub(crate) fn path(finding: &FindingRecord) -> String {
    [finding.bucket.as_str(), "/", &finding.object.key].concat()
}

/// A short text for people.
pub(crate) fn title(finding: &FindingRecord) -> String {
    match finding.kind.rsplit('/').next().unwrap_or_default() {
        "Credentials" => "The S3 object contains credentials",
        "Financial" => "The S3 object contains financial information",
        "Personal" => "The S3 object contains personal information",
        "CustomIdentifier" => "The S3 object contains data that matches a custom data identifier",
        _ => "The S3 object contains multiple categories of sensitive data",
    }
    .to_owned()
}

/// A longer one.
pub(crate) fn description(finding: &FindingRecord) -> String {
    let mut names: Vec<&str> = finding.detections.iter().map(|found| found.name.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    format!("The S3 object contains sensitive data of these types: {}.", names.join(", "))
}
