//! Tags of jobs and custom identifiers.

use std::collections::BTreeMap;

use engine::{Access, Failure, View, Writer};
use names::{Arn, TagFault, TagRules};
use wire::AwsError;

use crate::custom::{CUSTOMS, CustomRecord};
use crate::filter::{FILTERS, FilterRecord};
use crate::job::{JOBS, JobRecord};
use crate::refusal::{invalid, missing};

const RULES: TagRules = TagRules::DEFAULT;

/// Tags of a request.
///
/// # Errors
/// `ValidationException`
pub(crate) fn given(
    tags: Option<&BTreeMap<String, String>>,
) -> Result<BTreeMap<String, String>, AwsError> {
    let mut held = BTreeMap::new();
    if let Some(tags) = tags {
        add(&mut held, tags)?;
    }
    Ok(held)
}

/// Puts `tags` over `held`.
///
/// # Errors
/// `ValidationException`
pub(crate) fn add(
    held: &mut BTreeMap<String, String>,
    tags: &BTreeMap<String, String>,
) -> Result<(), AwsError> {
    RULES.add(held, pairs(tags)).map_err(refusal)
}

/// Takes tags away.
pub(crate) fn remove(held: &mut BTreeMap<String, String>, keys: &[String]) {
    RULES.remove(held, keys.iter().map(String::as_str));
}

/// For the condition keys of a request.
pub(crate) fn pairs(tags: &BTreeMap<String, String>) -> impl Iterator<Item = (&str, &str)> {
    tags.iter().map(|(key, value)| (key.as_str(), value.as_str()))
}

fn refusal(fault: TagFault<'_>) -> AwsError {
    invalid(match fault {
        TagFault::TooManyHeld | TagFault::TooManySent => "A resource can have at most 50 tags.",
        TagFault::Duplicate(_) => "Duplicated keys are not allowed.",
        TagFault::Reserved(_) => "Tag keys that begin with aws: are reserved for system use.",
        TagFault::Key(_) | TagFault::Value(_) => {
            "Tag keys and values can have letters, numbers, spaces and the characters + - = . _ : / @ only."
        }
    })
}

/// Something that has tags.
#[derive(Debug, Clone)]
pub enum Tagged {
    Custom(Box<CustomRecord>),
    Filter(Box<FilterRecord>),
    Job(Box<JobRecord>),
    Missing,
}

impl Tagged {
    /// # Errors
    /// `ResourceNotFoundException`
    pub(crate) fn tags(&mut self) -> Result<&mut BTreeMap<String, String>, AwsError> {
        match self {
            Self::Custom(custom) => Ok(&mut custom.tags),
            Self::Filter(filter) => Ok(&mut filter.tags),
            Self::Job(job) => Ok(&mut job.tags),
            Self::Missing => Err(missing()),
        }
    }

    pub(crate) fn save(&self, cx: &mut Writer<'_>) -> Result<(), Failure> {
        match self {
            Self::Custom(custom) => custom.save(cx),
            Self::Filter(filter) => filter.save(cx),
            Self::Job(job) => job.save(cx),
            Self::Missing => Err(missing().into()),
        }
    }
}

/// What has this ARN, and the check of `action` on it.
///
/// # Errors
/// `ValidationException` for an ARN of anything else.
pub(crate) async fn find(
    cx: &mut View<'_>,
    arn: &str,
    action: &'static str,
) -> Result<(Tagged, Access), Failure> {
    let malformed = || invalid("The request failed because the ARN is not valid.");
    let parsed = Arn::parse(arn).map_err(|_| malformed())?;
    let (account, region) = (cx.account().clone(), cx.region().clone());
    let is_here = parsed.service() == "macie2"
        && parsed.account() == account.as_str()
        && parsed.region() == region.as_str();
    let (kind, id) = parsed.resource().split_once('/').filter(|_| is_here).ok_or_else(malformed)?;
    let place = [account.as_str(), region.as_str(), id];
    let found = match kind {
        "custom-data-identifier" => {
            let custom = CUSTOMS.get(cx, &place).await?.filter(|custom| !custom.is_deleted);
            custom.map_or(Tagged::Missing, |custom| Tagged::Custom(Box::new(custom)))
        }
        "findings-filter" => {
            let filter = FILTERS.get(cx, &place).await?;
            filter.map_or(Tagged::Missing, |filter| Tagged::Filter(Box::new(filter)))
        }
        "classification-job" => {
            JOBS.get(cx, &place).await?.map_or(Tagged::Missing, |job| Tagged::Job(Box::new(job)))
        }
        _ => return Err(malformed().into()),
    };
    cx.name_resource(arn, &account);
    let mut access = Access::new(action, arn, &account);
    let mut tagged = found.clone();
    if let Ok(tags) = tagged.tags() {
        access = access.resource_tags(tags);
    }
    Ok((found, access))
}
