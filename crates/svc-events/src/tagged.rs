//! What has tags: event buses and rules, by their ARNs.

use engine::{Access, Failure, View, Writer};
use names::Arn;
use std::collections::BTreeMap;
use wire::AwsError;

use crate::arns::split_rule;
use crate::bus::BusRecord;
use crate::find::{find_bus, find_rule};
use crate::refusal::invalid_parameter;
use crate::rule::RuleRecord;

/// Something that has tags.
#[derive(Debug, Clone)]
pub enum Tagged {
    Bus(BusRecord),
    Rule(RuleRecord),
    /// It is not there, and this is what that is called.
    Missing(AwsError),
}

impl Tagged {
    /// The tags.
    ///
    /// # Errors
    /// `ResourceNotFoundException`.
    pub(crate) fn tags(&mut self) -> Result<&mut BTreeMap<String, String>, AwsError> {
        match self {
            Self::Bus(bus) => Ok(&mut bus.tags),
            Self::Rule(rule) => Ok(&mut rule.tags),
            Self::Missing(error) => Err(error.clone()),
        }
    }

    /// Stores them.
    pub(crate) async fn save(&mut self, cx: &mut Writer<'_>) -> Result<(), Failure> {
        match self {
            Self::Bus(bus) => bus.save(cx),
            Self::Rule(rule) => {
                let before = rule.clone();
                rule.save(cx, Some(&before)).await
            }
            Self::Missing(error) => Err(error.clone().into()),
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
    let malformed = || invalid_parameter("ResourceARN", "Provided Arn is not in correct format.");
    let parsed = Arn::parse(arn).map_err(|_| malformed())?;
    let is_here = parsed.service() == "events"
        && parsed.account() == cx.account().as_str()
        && parsed.region() == cx.region().as_str();
    if !is_here {
        return Err(malformed().into());
    }
    if parsed.resource().starts_with("event-bus/") {
        let (found, access) = find_bus(cx, Some(arn), action).await?;
        return Ok((
            found.present().map_or_else(Tagged::Missing, |bus| Tagged::Bus(bus.clone())),
            access,
        ));
    }
    let (bus, name) = split_rule(parsed.resource()).ok_or_else(malformed)?;
    let (found, access) = find_rule(cx, (Some(bus), name), action).await?;
    let rule = found.present().map_or_else(Tagged::Missing, |rule| Tagged::Rule(rule.clone()));
    Ok((rule, access))
}
