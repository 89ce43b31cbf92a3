//! Settings of tables that requests have alike: encryption, capacity, and what is not built.

use api_dynamodb as api;
use wire::AwsError;

use crate::encryption::Wanted;
use crate::kms::MANAGED_ALIAS;
use crate::refusal::{parameter, validation};
use crate::schema::throughput;
use crate::table::{Billing, Throughput};

/// What a table is to lie under.
///
/// # Errors
/// `ValidationException` for members that do not go together.
pub(crate) fn encryption(given: &api::SSESpecification) -> Result<Wanted, AwsError> {
    let api::SSESpecification { enabled, sse_type, kms_master_key_id } = given;
    if *enabled != Some(true) {
        return match (sse_type, kms_master_key_id) {
            (Some(_), _) => Err(parameter("SSEType can not be specified if Enabled is false")),
            (None, Some(_)) => {
                Err(parameter("KMSMasterKeyId can not be specified if Enabled is false"))
            }
            (None, None) => Ok(Wanted::Owned),
        };
    }
    match (sse_type, kms_master_key_id) {
        (Some(api::SSEType::Kms) | None, None) => Ok(managed()),
        (Some(api::SSEType::Kms), Some(key)) if is_managed(key) => Ok(managed()),
        (Some(api::SSEType::Kms), Some(key)) => {
            Ok(Wanted::Kms { key_id: key.clone(), is_managed: false })
        }
        (None, Some(_)) => Err(parameter("SSEType KMS is required if KMSMasterKeyId is specified")),
        (Some(other), _) => {
            Err(parameter(format_args!("SSEType {} is not supported", other.as_str())))
        }
    }
}

fn managed() -> Wanted {
    Wanted::Kms { key_id: MANAGED_ALIAS.to_owned(), is_managed: true }
}

fn is_managed(key: &str) -> bool {
    key == MANAGED_ALIAS || key.ends_with(":alias/aws/dynamodb")
}

/// How a new table is paid for.
///
/// # Errors
/// `ValidationException` for capacity where there is none, or none where there has to be.
pub(crate) fn billing(
    mode: Option<&api::BillingMode>,
    given: Option<&api::ProvisionedThroughput>,
    now_ms: i64,
) -> Result<Billing, AwsError> {
    match (mode, given) {
        (Some(api::BillingMode::PayPerRequest), Some(_)) => Err(parameter(
            "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST",
        )),
        (Some(api::BillingMode::PayPerRequest), None) => Ok(Billing::OnDemand { since_ms: now_ms }),
        (_, Some(given)) => {
            Ok(Billing::Provisioned { throughput: throughput(given)?, was_on_demand_ms: None })
        }
        (_, None) => Err(parameter(
            "ReadCapacityUnits and WriteCapacityUnits must both be specified when BillingMode is PROVISIONED",
        )),
    }
}

/// Capacity that follows other capacity, and when it was raised and lowered.
pub(crate) fn following(before: Option<&Throughput>, after: Throughput, now_ms: i64) -> Throughput {
    let Some(before) = before else { return after };
    let is_raised = after.read > before.read || after.write > before.write;
    let is_lowered = after.read < before.read || after.write < before.write;
    Throughput {
        raised_ms: if is_raised { Some(now_ms) } else { before.raised_ms },
        lowered_ms: if is_lowered { Some(now_ms) } else { before.lowered_ms },
        ..after
    }
}

/// Whether a table is of the class for what is seldom read.
///
/// # Errors
/// `ValidationException` for a class that there is not.
pub(crate) fn is_infrequent(class: Option<&api::TableClass>) -> Result<Option<bool>, AwsError> {
    match class {
        None => Ok(None),
        Some(api::TableClass::Standard) => Ok(Some(false)),
        Some(api::TableClass::StandardInfrequentAccess) => Ok(Some(true)),
        Some(_) => Err(validation(
            "Invalid table-class parameter provided. Please try again with a valid table-class value: [STANDARD, STANDARD_INFREQUENT_ACCESS].",
        )),
    }
}

/// Members of what is not built are refused, by name.
///
/// # Errors
/// `ValidationException`.
pub(crate) fn require_built(members: &[(&str, bool)]) -> Result<(), AwsError> {
    match members.iter().find(|(_, is_there)| *is_there) {
        None => Ok(()),
        Some((name, _)) => Err(parameter(format_args!("{name} is not supported by this server"))),
    }
}
