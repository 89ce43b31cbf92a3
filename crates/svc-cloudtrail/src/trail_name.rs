//! What trails are called.
//!
//! Source: <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-trail-naming-requirements.html>

use core::net::Ipv4Addr;

use api_cloudtrail::errors;
use names::{AccountId, Arn, ArnNamespace};
use wire::AwsError;

use crate::limits::NAME_CHARS;

/// What stands before a trail's name in its ARN.
const KIND: &str = "trail/";

/// The ARN of the trail called `name`.
pub(crate) fn trail_arn(account: &str, region: &str, name: &str) -> String {
    ArnNamespace::regional("cloudtrail", region, account).resource(&[KIND, name])
}

/// A trail as a caller names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TrailReference {
    /// The account and Region of an ARN.
    pub(crate) home: Option<(String, String)>,
    pub(crate) name: String,
}

impl TrailReference {
    /// Reads a name or an ARN.
    ///
    /// # Errors
    /// `CloudTrailARNInvalidException`, `InvalidTrailNameException`.
    pub(crate) fn parse(text: &str) -> Result<Self, AwsError> {
        if !text.starts_with(Arn::SCHEME) {
            require_name(text)?;
            return Ok(Self { home: None, name: text.to_owned() });
        }
        let invalid = || {
            errors::cloud_trail_arn_invalid_exception(format!("Invalid ARN is specified: {text}"))
        };
        let (space, resource) = ArnNamespace::split(text).ok_or_else(invalid)?;
        let name = resource.strip_prefix(KIND).ok_or_else(invalid)?;
        let account = AccountId::parse(space.account()).map_err(|_| invalid())?;
        let arn = Arn::parse(text).map_err(|_| invalid())?;
        let region = arn.region().to_owned();
        if trail_arn(&account, &region, name) != text {
            return Err(invalid());
        }
        require_name(name)?;
        Ok(Self { home: Some((account.to_string(), region)), name: name.to_owned() })
    }
}

/// What has tags is named by its ARN.
///
/// # Errors
/// `CloudTrailARNInvalidException`; `ResourceTypeNotSupportedException` for another kind of resource.
pub(crate) fn require_arn(text: &str) -> Result<(), AwsError> {
    let invalid =
        || errors::cloud_trail_arn_invalid_exception(format!("Invalid ARN is specified: {text}"));
    let (space, resource) = ArnNamespace::split(text).ok_or_else(invalid)?;
    if space.service() != "cloudtrail" {
        return Err(invalid());
    }
    if !resource.starts_with(KIND) {
        let text = format!("The type of the resource is not supported: {text}");
        return Err(errors::resource_type_not_supported_exception(text));
    }
    Ok(())
}

/// Whether a trail may be called `name`.
///
/// # Errors
/// `InvalidTrailNameException`.
pub(crate) fn require_name(name: &str) -> Result<(), AwsError> {
    let refuse = |text: String| Err(errors::invalid_trail_name_exception(text));
    let chars = name.chars().count();
    if name.trim().is_empty() {
        return refuse("Trail name cannot be blank!".to_owned());
    }
    if chars < NAME_CHARS.0 {
        return refuse(format!(
            "Trail name too short. Minimum allowed length: {} characters. Specified name length: {chars} characters.",
            NAME_CHARS.0
        ));
    }
    if chars > NAME_CHARS.1 {
        return refuse(format!(
            "Trail name too long. Maximum allowed length: {} characters. Specified name length: {chars} characters.",
            NAME_CHARS.1
        ));
    }
    let is_joint = |c: char| matches!(c, '.' | '-' | '_');
    if !name.chars().all(|c| c.is_ascii_alphanumeric() || is_joint(c)) {
        return refuse(
            "Trail name or ARN can only contain uppercase letters, lowercase letters, numbers, periods (.), hyphens (-), and underscores (_)."
                .to_owned(),
        );
    }
    if name.starts_with(is_joint) {
        return refuse("Trail name must starts with a letter or number.".to_owned());
    }
    if name.ends_with(is_joint) {
        return refuse("Trail name must ends with a letter or number.".to_owned());
    }
    if name.as_bytes().windows(2).any(|pair| pair.iter().all(|c| is_joint(char::from(*c)))) {
        return refuse(
            "Trail name must not contain adjacent periods, underscores or dashes.".to_owned(),
        );
    }
    if name.parse::<Ipv4Addr>().is_ok() {
        return refuse("Trail name must not be formatted as an IP address.".to_owned());
    }
    Ok(())
}

#[cfg(test)]
mod tests;
