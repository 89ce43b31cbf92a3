//! Reads the rules a request wants a bucket to have.

use std::collections::{BTreeMap, BTreeSet};

use api_s3::{
    AbortIncompleteMultipartUpload, BucketLifecycleConfiguration, ExpirationStatus,
    LifecycleExpiration, LifecycleRule, LifecycleRuleFilter, NoncurrentVersionExpiration, Tag,
    TransitionDefaultMinimumObjectSize, errors,
};
use stdx::Random;
use wire::AwsError;

use crate::lifecycle::transitions::{MinimumSize, Transitions};
use crate::lifecycle::{
    BucketLifecycle, Expiration, Filter, FilterForm, NoncurrentExpiration, RULES_MAX, Rule,
};

/// The longest name of a rule, in characters.
const ID_CHARS_MAX: usize = 255;

/// The most versions that a rule can keep.
const KEPT_MAX: i32 = 100;

/// Milliseconds in a day.
const DAY_MS: i64 = 24 * 3600 * 1000;

/// The rules a request wants the bucket to have. Rules without a name are given one.
///
/// # Errors
/// `MalformedXML`, `InvalidArgument` and `InvalidRequest` in S3's words.
pub(crate) fn rules_of(
    sent: Option<&BucketLifecycleConfiguration>,
    minimum_size: Option<&TransitionDefaultMinimumObjectSize>,
    random: &dyn Random,
) -> Result<BucketLifecycle, AwsError> {
    let minimum_size = MinimumSize::read(minimum_size)?;
    let Some(sent) = sent else { return Err(errors::malformed_xml()) };
    if sent.rules.is_empty() || sent.rules.len() > RULES_MAX {
        return Err(errors::malformed_xml());
    }
    let mut ids = BTreeSet::new();
    let mut rules = Vec::with_capacity(sent.rules.len());
    for rule in &sent.rules {
        let rule = rule_of(rule, random)?;
        if !ids.insert(rule.id.clone()) {
            return Err(errors::invalid_argument(
                "Rule ID must be unique. Found same ID for more than one rule",
            ));
        }
        rules.push(rule);
    }
    Ok(BucketLifecycle { rules, minimum_size })
}

fn rule_of(sent: &LifecycleRule, random: &dyn Random) -> Result<Rule, AwsError> {
    let id = match sent.id.as_deref().filter(|id| !id.is_empty()) {
        Some(id) if id.chars().count() > ID_CHARS_MAX => {
            return Err(errors::invalid_argument(
                "ID length should not exceed allowed limit of 255",
            ));
        }
        Some(id) => id.to_owned(),
        None => hex::encode(envelope::random::bytes::<16>(random)),
    };
    let is_enabled = match sent.status {
        ExpirationStatus::Enabled => true,
        ExpirationStatus::Disabled => false,
        ExpirationStatus::Unknown(_) => return Err(errors::malformed_xml()),
    };
    let (filter, form) = filter_of(sent)?;
    let expiration = sent.expiration.as_ref().map(expiration_of).transpose()?;
    let noncurrent = sent.noncurrent_version_expiration.as_ref().map(noncurrent_of).transpose()?;
    let abort = sent.abort_incomplete_multipart_upload.as_ref().map(abort_of).transpose()?;
    let moves = Transitions::read(sent, (&filter, form), expiration, noncurrent)?;
    let has_moves = !moves.newest.is_empty() || !moves.noncurrent.is_empty();
    if expiration.is_none() && noncurrent.is_none() && abort.is_none() && !has_moves {
        return Err(errors::invalid_request("At least one action needs to be specified in a rule"));
    }
    let not_with_tags =
        |what: &str| Err(errors::invalid_request(format!("{what} cannot be specified with Tags.")));
    if !filter.tags.is_empty() {
        if abort.is_some() {
            return not_with_tags("AbortIncompleteMultipartUpload");
        }
        if matches!(expiration, Some(Expiration::DeleteMarker(_))) {
            return not_with_tags("ExpiredObjectDeleteMarker");
        }
    }
    if abort.is_some() && (filter.larger_than.is_some() || filter.smaller_than.is_some()) {
        return Err(errors::invalid_request(
            "AbortIncompleteMultipartUpload cannot be specified with Object Size.",
        ));
    }
    Ok(Rule {
        id,
        is_enabled,
        filter,
        form,
        expiration,
        noncurrent,
        abort_after_days: abort,
        transitions: moves.newest,
        noncurrent_transitions: moves.noncurrent,
    })
}

fn filter_of(sent: &LifecycleRule) -> Result<(Filter, FilterForm), AwsError> {
    match (&sent.prefix, &sent.filter) {
        (Some(prefix), None) => {
            let filter = Filter { prefix: Some(prefix.clone()), ..Filter::default() };
            Ok((filter, FilterForm::RulePrefix))
        }
        (None, Some(filter)) => filter_element(filter),
        (Some(_), Some(_)) | (None, None) => Err(errors::malformed_xml()),
    }
}

fn filter_element(sent: &LifecycleRuleFilter) -> Result<(Filter, FilterForm), AwsError> {
    let single = [
        sent.prefix.is_some(),
        sent.tag.is_some(),
        sent.object_size_greater_than.is_some(),
        sent.object_size_less_than.is_some(),
    ];
    let count = single.into_iter().filter(|is_given| *is_given).count();
    let Some(and) = &sent.and else {
        if count > 1 {
            return Err(errors::malformed_xml());
        }
        let filter = Filter {
            prefix: sent.prefix.clone(),
            tags: tags_of(sent.tag.as_slice())?,
            larger_than: size_of(sent.object_size_greater_than)?,
            smaller_than: size_of(sent.object_size_less_than)?,
        };
        return Ok((filter, FilterForm::Single));
    };
    if count > 0 {
        return Err(errors::malformed_xml());
    }
    let filter = Filter {
        prefix: and.prefix.clone(),
        tags: tags_of(and.tags.as_deref().unwrap_or_default())?,
        larger_than: size_of(and.object_size_greater_than)?,
        smaller_than: size_of(and.object_size_less_than)?,
    };
    let conditions =
        [filter.prefix.is_some(), filter.larger_than.is_some(), filter.smaller_than.is_some()];
    let conditions = conditions.into_iter().filter(|is_given| *is_given).count();
    if conditions.saturating_add(filter.tags.len()) < 2 {
        return Err(errors::malformed_xml());
    }
    if let (Some(larger), Some(smaller)) = (filter.larger_than, filter.smaller_than)
        && larger >= smaller
    {
        return Err(errors::invalid_request(
            "'ObjectSizeGreaterThan' has to be a value less than 'ObjectSizeLessThan'.",
        ));
    }
    Ok((filter, FilterForm::And))
}

fn tags_of(sent: &[Tag]) -> Result<BTreeMap<String, String>, AwsError> {
    let mut tags = BTreeMap::new();
    for Tag { key, value } in sent {
        if tags.insert(key.clone(), value.clone()).is_some() {
            return Err(errors::invalid_request("Duplicate Tag Keys are not allowed."));
        }
    }
    Ok(tags)
}

fn size_of(sent: Option<i64>) -> Result<Option<u64>, AwsError> {
    let size = sent.map(|size| u64::try_from(size).map_err(|_| errors::malformed_xml()));
    size.transpose()
}

fn expiration_of(sent: &LifecycleExpiration) -> Result<Expiration, AwsError> {
    match (sent.days, sent.date, sent.expired_object_delete_marker) {
        (Some(days), None, None) => {
            Ok(Expiration::Days(positive(days, "'Days' for Expiration action")?))
        }
        (None, Some(date), None) => {
            if date.unix_ms().rem_euclid(DAY_MS) != 0 {
                return Err(errors::invalid_argument("'Date' must be at midnight GMT"));
            }
            Ok(Expiration::Date(date.unix_ms()))
        }
        (None, None, Some(is_on)) => Ok(Expiration::DeleteMarker(is_on)),
        _ => Err(errors::malformed_xml()),
    }
}

fn noncurrent_of(sent: &NoncurrentVersionExpiration) -> Result<NoncurrentExpiration, AwsError> {
    let Some(days) = sent.noncurrent_days else { return Err(errors::malformed_xml()) };
    let days = positive(days, "'NoncurrentDays' for NoncurrentVersionExpiration action")?;
    let kept = sent.newer_noncurrent_versions;
    if kept.is_some_and(|kept| !(1..=KEPT_MAX).contains(&kept)) {
        return Err(errors::invalid_argument(format!(
            "'NewerNoncurrentVersions' for NoncurrentVersionExpiration action must be between 1 and {KEPT_MAX}"
        )));
    }
    Ok(NoncurrentExpiration { days, kept })
}

fn abort_of(sent: &AbortIncompleteMultipartUpload) -> Result<i32, AwsError> {
    let Some(days) = sent.days_after_initiation else { return Err(errors::malformed_xml()) };
    positive(days, "'DaysAfterInitiation' for AbortIncompleteMultipartUpload action")
}

fn positive(days: i32, what: &str) -> Result<i32, AwsError> {
    if days > 0 {
        return Ok(days);
    }
    Err(errors::invalid_argument(format!("{what} must be a positive integer")))
}
