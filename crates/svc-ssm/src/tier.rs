//! Which tier a parameter gets: what was asked for, or what it needs.
//!
//! Source: <https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html>

use api_ssm::{ParameterTier, errors};
use wire::AwsError;

use crate::counts::Counts;
use crate::parameter::Tier;

/// The longest value of a standard parameter, in bytes.
pub(crate) const STANDARD_BYTES_MAX: usize = 4_096;

/// The longest value of an advanced parameter, in bytes.
pub(crate) const ADVANCED_BYTES_MAX: usize = 8_192;

/// What a tier is chosen by.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Needs {
    pub(crate) value_bytes: usize,
    pub(crate) has_policies: bool,
    /// That of the parameter as it is; none of a new one.
    pub(crate) present: Option<Tier>,
    pub(crate) counts: Counts,
}

/// The tier of what is to be written. An advanced parameter stays one.
///
/// # Errors
/// `ValidationException` where it does not take what it is to hold.
pub(crate) fn choose(sent: Option<&ParameterTier>, needs: Needs) -> Result<Tier, AwsError> {
    let is_advanced = needs.present == Some(Tier::Advanced);
    let tier = match sent {
        Some(ParameterTier::Standard) if is_advanced => {
            return Err(errors::validation_exception(
                "This parameter uses the advanced-parameter tier. You can't downgrade a parameter from the advanced-parameter tier to the standard-parameter tier. If necessary, you can delete the advanced parameter and recreate it as a standard parameter.",
            ));
        }
        Some(ParameterTier::Advanced) => Tier::Advanced,
        Some(ParameterTier::IntelligentTiering) if needs_advanced(needs) => Tier::Advanced,
        Some(ParameterTier::Unknown(name)) => {
            return Err(errors::validation_exception(format!(
                "1 validation error detected: Value '{name}' at 'tier' failed to satisfy constraint: Member must satisfy enum value set: [Standard, Advanced, Intelligent-Tiering]"
            )));
        }
        _ => needs.present.unwrap_or(Tier::Standard),
    };
    if tier == Tier::Standard && needs.has_policies {
        return Err(errors::validation_exception(
            "Standard tier parameters don't support parameter policies. To use them, upgrade the parameter to use the advanced-parameter tier.",
        ));
    }
    let (name, limit) = match tier {
        Tier::Standard => ("Standard", STANDARD_BYTES_MAX),
        Tier::Advanced => ("Advanced", ADVANCED_BYTES_MAX),
    };
    if needs.value_bytes <= limit {
        return Ok(tier);
    }
    let more = match tier {
        Tier::Standard => {
            " To create a larger parameter value, upgrade the parameter to use the advanced-parameter tier. For more information, see https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html"
        }
        Tier::Advanced => "",
    };
    Err(errors::validation_exception(format!(
        "{name} tier parameters support a maximum parameter value of {limit} characters.{more}"
    )))
}

const fn needs_advanced(needs: Needs) -> bool {
    let is_new = needs.present.is_none();
    needs.value_bytes > STANDARD_BYTES_MAX
        || needs.has_policies
        || (is_new && !needs.counts.has_standard())
}

#[cfg(test)]
mod tests;
