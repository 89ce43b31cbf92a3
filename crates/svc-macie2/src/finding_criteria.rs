//! Which findings a question is about, and in which order.
//!
//! Source: <https://docs.aws.amazon.com/macie/latest/user/findings-filter-fields.html>

use core::cmp::Ordering;

use api_macie2::{CriterionAdditionalProperties, FindingCriteria, OrderBy, SortCriteria};
use serde_json::Value;
use stdx::Timestamp;
use wire::AwsError;

use crate::finding::FindingRecord;
use crate::finding_json::finding_json;
use crate::refusal::invalid;

/// The fields that a criterion may be about.
const FIELDS: [&str; 27] = [
    "accountId",
    "archived",
    "category",
    "classificationDetails.jobArn",
    "classificationDetails.jobId",
    "classificationDetails.originType",
    "classificationDetails.result.additionalOccurrences",
    "classificationDetails.result.customDataIdentifiers.detections.arn",
    "classificationDetails.result.customDataIdentifiers.detections.name",
    "classificationDetails.result.customDataIdentifiers.totalCount",
    "classificationDetails.result.mimeType",
    "classificationDetails.result.sensitiveData.category",
    "classificationDetails.result.sensitiveData.detections.type",
    "classificationDetails.result.status.code",
    "createdAt",
    "id",
    "region",
    "resourcesAffected.s3Bucket.name",
    "resourcesAffected.s3Object.extension",
    "resourcesAffected.s3Object.key",
    "resourcesAffected.s3Object.serverSideEncryption.encryptionType",
    "resourcesAffected.s3Object.size",
    "sample",
    "severity.description",
    "severity.score",
    "type",
    "updatedAt",
];

/// Conditions that all hold for a finding.
pub(crate) struct Criteria<'a>(Vec<(&'a str, &'a CriterionAdditionalProperties)>);

impl<'a> Criteria<'a> {
    /// # Errors
    /// `ValidationException` for a field that findings cannot be asked for.
    pub(crate) fn parse(given: Option<&'a FindingCriteria>) -> Result<Self, AwsError> {
        let given = given.and_then(|criteria| criteria.criterion.as_ref()).into_iter().flatten();
        let mut all = Vec::new();
        for (field, criterion) in given {
            all.push((known(field)?, criterion));
        }
        Ok(Self(all))
    }

    /// Whether a finding fits.
    pub(crate) fn fit(&self, finding: &FindingRecord) -> bool {
        if self.0.is_empty() {
            return true;
        }
        let shown = finding_json(finding);
        self.0.iter().all(|(field, criterion)| one_fits(&values(&shown, field), criterion))
    }
}

fn known(field: &str) -> Result<&'static str, AwsError> {
    FIELDS.into_iter().find(|known| *known == field).ok_or_else(|| {
        invalid(format!(
            "The request failed because {field} is not a valid field for finding criteria."
        ))
    })
}

/// The values of a field; lists on the way have several.
fn values<'v>(shown: &'v Value, field: &str) -> Vec<&'v Value> {
    let mut found = vec![shown];
    for name in field.split('.') {
        let members = found.into_iter().filter_map(|value| value.get(name));
        let flat = members.flat_map(|value| match value {
            Value::Array(items) => items.iter().collect::<Vec<_>>(),
            Value::Null => Vec::new(),
            other => vec![other],
        });
        found = flat.collect();
    }
    found
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned)
}

/// Numbers, and instants as milliseconds.
fn number(value: &Value) -> Option<i64> {
    let instant = |text: &str| Timestamp::parse_iso8601(text).ok().map(Timestamp::unix_ms);
    value.as_i64().or_else(|| value.as_str().and_then(instant))
}

fn one_fits(values: &[&Value], criterion: &CriterionAdditionalProperties) -> bool {
    let holds = |wanted: &[String]| values.iter().any(|value| wanted.contains(&text(value)));
    let compares = |limit: Option<i64>, fits: fn(i64, i64) -> bool| {
        limit.is_none_or(|limit| {
            values.iter().filter_map(|value| number(value)).any(|value| fits(value, limit))
        })
    };
    criterion.eq.as_deref().is_none_or(holds)
        && criterion.neq.as_deref().is_none_or(|unwanted| !holds(unwanted))
        && criterion.eq_exact_match.as_deref().is_none_or(|wanted| {
            let mut held: Vec<String> = values.iter().map(|value| text(value)).collect();
            held.sort();
            held.dedup();
            let mut wanted = wanted.to_vec();
            wanted.sort();
            held == wanted
        })
        && compares(criterion.gt, |value, limit| value > limit)
        && compares(criterion.gte, |value, limit| value >= limit)
        && compares(criterion.lt, |value, limit| value < limit)
        && compares(criterion.lte, |value, limit| value <= limit)
}

/// Sorts findings; the newest come first where nothing else is wanted.
///
/// # Errors
/// `ValidationException`
pub(crate) fn sort(
    findings: &mut [FindingRecord],
    criteria: Option<&SortCriteria>,
) -> Result<(), AwsError> {
    let Some(field) = criteria.and_then(|criteria| criteria.attribute_name.as_deref()) else {
        return Ok(());
    };
    let field = known(field)?;
    let is_descending =
        criteria.and_then(|criteria| criteria.order_by.as_ref()) == Some(&OrderBy::Desc);
    findings.sort_by_cached_key(|finding| {
        let shown = finding_json(finding);
        let first = values(&shown, field).first().map(|value| (number(value), text(value)));
        Sorted { first, is_descending }
    });
    Ok(())
}

#[derive(PartialEq, Eq)]
struct Sorted {
    first: Option<(Option<i64>, String)>,
    is_descending: bool,
}

impl Ord for Sorted {
    fn cmp(&self, other: &Self) -> Ordering {
        let order = self.first.cmp(&other.first);
        if self.is_descending { order.reverse() } else { order }
    }
}

impl PartialOrd for Sorted {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
