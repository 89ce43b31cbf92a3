//! Names of parameters: what a new one may be called, and what a request means by one.
//!
//! Source: <https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-parameter-name-constraints.html>

use api_ssm::errors;
use names::ArnNamespace;
use wire::AwsError;

use crate::parameter::{arns, key_of};

/// The levels of a hierarchy.
const LEVELS_MAX: usize = 15;

/// The characters of a name, with those of the ARN that stand before it.
const NAME_CHARS_MAX: usize = 1_011;

/// What secrets of Secrets Manager are read by.
pub(crate) const SECRETS: &str = "/aws/reference/secretsmanager/";

/// The name of a parameter that is to be written.
///
/// # Errors
/// `ValidationException`, `HierarchyLevelLimitExceededException`, and `AccessDeniedException` for names that
/// AWS keeps for itself.
pub(crate) fn require_name<'n>(
    name: &'n str,
    (region, account): (&str, &str),
) -> Result<&'n str, AwsError> {
    let name = name.trim_matches(' ');
    let folded = key_of(name).to_ascii_lowercase();
    let is_path = key_of(name).contains('/');
    if folded.starts_with("aws") && name.starts_with('/') && is_path {
        return Err(errors::access_denied_exception(format!(
            "No access to reserved parameter name: {name}."
        )));
    }
    if folded.starts_with("aws") || folded.starts_with("ssm") {
        return Err(malformed(is_path));
    }
    if is_path && !name.starts_with('/') {
        return Err(errors::validation_exception("Parameter name must be a fully qualified name."));
    }
    if !key_of(name).split('/').all(is_level) {
        return Err(malformed(is_path));
    }
    if arns(region, account).resource(&["parameter/", key_of(name)]).chars().count()
        > NAME_CHARS_MAX
    {
        return Err(errors::validation_exception(format!(
            "Parameter name is too long: with its ARN it can have at most {NAME_CHARS_MAX} characters."
        )));
    }
    if key_of(name).split('/').count() > LEVELS_MAX {
        return Err(errors::hierarchy_level_limit_exceeded_exception(format!(
            "A hierarchy can have a maximum of {LEVELS_MAX} levels. For more information, see Requirements and constraints for parameter names in the AWS Systems Manager User Guide."
        )));
    }
    Ok(name)
}

fn is_level(level: &str) -> bool {
    let fits = |sign: char| sign.is_ascii_alphanumeric() || ".-_".contains(sign);
    !level.is_empty() && level.chars().all(fits)
}

fn malformed(is_path: bool) -> AwsError {
    errors::validation_exception(if is_path {
        "Parameter name: can't be prefixed with \"ssm\" (case-insensitive). If formed as a path, it can consist of sub-paths divided by slash symbol; each sub-path can be formed as a mix of letters, numbers and the following 3 symbols .-_"
    } else {
        "Parameter name: can't be prefixed with \"aws\" or \"ssm\" (case-insensitive)."
    })
}

/// The path of a hierarchy, without slashes at its ends.
///
/// # Errors
/// `ValidationException`.
pub(crate) fn require_path(path: &str) -> Result<&str, AwsError> {
    let inner = path.strip_prefix('/').map(|rest| rest.strip_suffix('/').unwrap_or(rest));
    match inner {
        Some(inner) if path == "/" || inner.split('/').all(is_level) => Ok(inner),
        _ => Err(errors::validation_exception(
            "The parameter doesn't meet the parameter name requirements. The parameter name must begin with a forward slash \"/\". It can't be prefixed with \"aws\" or \"ssm\" (case-insensitive). It must use only letters, numbers, or the following symbols: . (period), - (hyphen), _ (underscore). Special characters are not allowed. All sub-paths, if specified, must use the forward slash symbol \"/\". Valid example: /get/parameters2-/by1./path0_.",
        )),
    }
}

/// Which parameter a request means, and which version of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Reference<'a> {
    /// The account it is asked of.
    pub(crate) account: &'a str,
    /// As it was given; of an ARN, what stands behind `parameter`.
    pub(crate) name: &'a str,
    /// An ARN does not tell `a` from `/a`.
    pub(crate) is_arn: bool,
    /// What stands behind the colon, if there is one: a version or a label.
    pub(crate) selector: Option<&'a str>,
}

impl<'a> Reference<'a> {
    /// `None` for an ARN of something else, or of another Region.
    pub(crate) fn parse(text: &'a str, (region, account): (&'a str, &'a str)) -> Option<Self> {
        let text = text.trim_matches(' ');
        let split = |text: &'a str| match text.split_once(':') {
            Some((name, selector)) => (name, Some(selector)),
            None => (text, None),
        };
        let Some((namespace, resource)) = ArnNamespace::split(text) else {
            let (name, selector) = split(text);
            return Some(Self { account, name, is_arn: false, selector });
        };
        let (name, selector) = split(resource.strip_prefix("parameter")?);
        let owner = namespace.account();
        let is_ours = name.starts_with('/') && namespace == arns(region, owner);
        is_ours.then_some(Self { account: owner, name, is_arn: true, selector })
    }
}

#[cfg(test)]
mod tests;
