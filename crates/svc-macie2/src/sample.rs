//! Sample findings, for those who prepare for real ones.

use api_macie2::FindingType;
use engine::{Failure, Writer};
use names::{AccountId, Region};
use wire::AwsError;

use crate::finding::{DetectionRecord, FindingRecord, ObjectFacts, fresh_id};
use crate::limits::FINDING_DAYS;
use crate::places::PlaceRecord;
use crate::refusal::invalid;

const DAY_MS: i64 = 24 * 60 * 60 * 1_000;

/// The types of which there are samples: of objects.
const KINDS: [&str; 5] = [
    "SensitiveData:S3Object/Credentials",
    "SensitiveData:S3Object/CustomIdentifier",
    "SensitiveData:S3Object/Financial",
    "SensitiveData:S3Object/Multiple",
    "SensitiveData:S3Object/Personal",
];

/// The types that a request names; without any, all.
///
/// # Errors
/// `ValidationException`
pub(crate) fn kinds(given: Option<&Vec<FindingType>>) -> Result<Vec<&'static str>, AwsError> {
    let Some(given) = given.filter(|given| !given.is_empty()) else { return Ok(KINDS.to_vec()) };
    given
        .iter()
        .map(|wanted| {
            let known = KINDS.into_iter().find(|kind| *kind == wanted.as_str());
            known.ok_or_else(|| {
                invalid(format!("There are no sample findings of the type {}.", wanted.as_str()))
            })
        })
        .collect()
}

/// Makes a sample of a type.
///
/// # Errors
/// When it cannot be stored.
pub(crate) fn make(
    cx: &mut Writer<'_>,
    (account, region): (&AccountId, &Region),
    kind: &str,
) -> Result<FindingRecord, Failure> {
    let now_ms = cx.now().unix_ms();
    let detection = |category: &str, name: &str| DetectionRecord {
        category: category.to_owned(),
        name: name.to_owned(),
        arn: None,
        count: 10,
        places: vec![PlaceRecord::Cell {
            row: 2,
            column: 1,
            column_name: Some("sample".to_owned()),
            cell_reference: None,
        }],
    };
    let detections = match kind.rsplit('/').next().unwrap_or_default() {
        "Credentials" => vec![detection("CREDENTIALS", "AWS_CREDENTIALS")],
        "CustomIdentifier" => vec![detection("CUSTOM_IDENTIFIER", "sample-identifier")],
        "Financial" => vec![detection("FINANCIAL_INFORMATION", "CREDIT_CARD_NUMBER")],
        "Personal" => vec![detection("PERSONAL_INFORMATION", "USA_SOCIAL_SECURITY_NUMBER")],
        _ => vec![
            detection("FINANCIAL_INFORMATION", "CREDIT_CARD_NUMBER"),
            detection("PERSONAL_INFORMATION", "USA_SOCIAL_SECURITY_NUMBER"),
        ],
    };
    let finding = FindingRecord {
        account: account.clone(),
        region: region.clone(),
        id: fresh_id(cx.now(), cx.random()),
        kind: kind.to_owned(),
        severity: 3,
        is_sample: true,
        is_archived: false,
        created_ms: now_ms,
        ends_ms: now_ms.saturating_add(FINDING_DAYS * DAY_MS),
        job_id: "sample".to_owned(),
        bucket: "sample-bucket".to_owned(),
        object: ObjectFacts {
            key: "folder/sample.csv".to_owned(),
            etag: "sample".to_owned(),
            size: 4_096,
            modified_ms: now_ms,
            version_id: None,
            storage_class: "STANDARD".to_owned(),
            encryption: "AES256".to_owned(),
            kms_key: None,
        },
        mime_type: "text/csv".to_owned(),
        bytes: 4_096,
        status: "COMPLETE".to_owned(),
        reason: None,
        detections,
        results_location: None,
    };
    finding.save(cx)?;
    Ok(finding)
}
