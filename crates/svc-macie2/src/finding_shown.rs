//! Findings as answers have them.

use api_macie2::{
    ClassificationDetails, ClassificationResult, ClassificationResultStatus, CustomDataIdentifiers,
    CustomDetection, DefaultDetection, EncryptionType, Finding, FindingCategory, FindingType,
    OriginType, ResourcesAffected, S3Bucket, S3Object, SensitiveDataItem,
    SensitiveDataItemCategory, ServerSideEncryption, Severity, SeverityDescription, StorageClass,
};
use wire::Timestamp;

use crate::arns::{job_arn, s3_arn};
use crate::finding::{DetectionRecord, FindingRecord};
use crate::finding_json::{SCHEMA_VERSION, description, path, title};
use crate::places::occurrences;
use crate::scope::extension;

/// A finding.
pub(crate) fn shown(finding: &FindingRecord) -> Finding {
    let at = Some(Timestamp::from_unix_ms(finding.created_ms));
    Finding {
        account_id: Some(finding.account.as_str().to_owned()),
        archived: Some(finding.is_archived),
        category: Some(FindingCategory::Classification),
        classification_details: Some(ClassificationDetails {
            detailed_results_location: finding.results_location.clone(),
            job_arn: Some(job_arn(&finding.account, &finding.region, &finding.job_id)),
            job_id: Some(finding.job_id.clone()),
            origin_type: Some(OriginType::SensitiveDataDiscoveryJob),
            result: Some(result(finding)),
        }),
        count: Some(1),
        created_at: at,
        description: Some(description(finding)),
        id: Some(finding.id.clone()),
        partition: Some("aws".to_owned()),
        policy_details: None,
        region: Some(finding.region.as_str().to_owned()),
        resources_affected: Some(ResourcesAffected {
            s3_bucket: Some(S3Bucket {
                arn: Some(s3_arn(&[&finding.bucket])),
                name: Some(finding.bucket.clone()),
                ..S3Bucket::default()
            }),
            s3_object: Some(object(finding)),
        }),
        sample: Some(finding.is_sample),
        schema_version: Some(SCHEMA_VERSION.to_owned()),
        severity: Some(Severity {
            description: Some(SeverityDescription::from(finding.severity_name())),
            score: Some(finding.severity),
        }),
        title: Some(title(finding)),
        r#type: Some(FindingType::from(finding.kind.as_str())),
        updated_at: at,
    }
}

fn object(finding: &FindingRecord) -> S3Object {
    let object = &finding.object;
    S3Object {
        bucket_arn: Some(s3_arn(&[&finding.bucket])),
        e_tag: Some(object.etag.clone()),
        extension: Some(extension(&object.key).to_owned()),
        key: Some(object.key.clone()),
        last_modified: Some(Timestamp::from_unix_ms(object.modified_ms)),
        path: Some(path(finding)),
        server_side_encryption: Some(ServerSideEncryption {
            encryption_type: Some(EncryptionType::from(object.encryption.as_str())),
            kms_master_key_id: object.kms_key.clone(),
        }),
        size: Some(object.size),
        storage_class: Some(StorageClass::from(object.storage_class.as_str())),
        version_id: object.version_id.clone(),
        ..S3Object::default()
    }
}

fn result(finding: &FindingRecord) -> ClassificationResult {
    let of = |category: &'static str| {
        finding.detections.iter().filter(move |found| found.category == category)
    };
    let mut sensitive = Vec::new();
    for category in ["CREDENTIALS", "FINANCIAL_INFORMATION", "PERSONAL_INFORMATION"] {
        let detections: Vec<DefaultDetection> = of(category).map(detection).collect();
        if !detections.is_empty() {
            sensitive.push(SensitiveDataItem {
                category: Some(SensitiveDataItemCategory::from(category)),
                detections: Some(detections),
                total_count: Some(of(category).map(|found| found.count).sum()),
            });
        }
    }
    let custom = |found: &DetectionRecord| CustomDetection {
        arn: found.arn.clone(),
        count: Some(found.count),
        name: Some(found.name.clone()),
        occurrences: Some(occurrences(&found.places)),
    };
    ClassificationResult {
        additional_occurrences: Some(finding.has_more_places()),
        custom_data_identifiers: Some(CustomDataIdentifiers {
            detections: Some(of("CUSTOM_IDENTIFIER").map(custom).collect()),
            total_count: Some(of("CUSTOM_IDENTIFIER").map(|found| found.count).sum()),
        }),
        mime_type: Some(finding.mime_type.clone()),
        sensitive_data: Some(sensitive),
        size_classified: Some(finding.bytes),
        status: Some(ClassificationResultStatus {
            code: Some(finding.status.clone()),
            reason: finding.reason.clone(),
        }),
    }
}

fn detection(found: &DetectionRecord) -> DefaultDetection {
    DefaultDetection {
        count: Some(found.count),
        occurrences: Some(occurrences(&found.places)),
        r#type: Some(found.name.clone()),
    }
}
