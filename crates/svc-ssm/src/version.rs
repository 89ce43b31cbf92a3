//! The versions of a parameter: the newest hundred are kept, and one with a label is never dropped.

use api_ssm::errors;
use engine::{Ctx, Failure};
use serde::{Deserialize, Serialize};
use store::Order;
use tables::{Record, Table};
use wire::AwsError;

use crate::digits::digits;
use crate::parameter::{Facts, ParameterRecord};
use crate::value::StoredValue;

/// Versions. Rows are written once.
pub(crate) const VERSIONS: Table<VersionRecord> = Table::new("ssm.version");

/// The most versions of a parameter.
pub(crate) const VERSIONS_MAX: u64 = 100;

/// A stored version.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct VersionRecord {
    /// As they were when it was written; of the newest one, the parameter's are newer.
    pub(crate) facts: Facts,
    pub(crate) value: StoredValue,
}

impl Record for VersionRecord {
    const VERSION: u8 = 1;
}

/// The version that goes when another one comes, if one does.
///
/// # Errors
/// `ParameterMaxVersionLimitExceeded` where it has a label.
pub(crate) fn leaving(parameter: &ParameterRecord) -> Result<Option<u64>, AwsError> {
    let oldest = parameter.oldest;
    if parameter.version.saturating_sub(oldest).saturating_add(1) < VERSIONS_MAX {
        return Ok(None);
    }
    if parameter.labels.values().any(|at| *at == oldest) {
        return Err(errors::parameter_max_version_limit_exceeded(format!(
            "You attempted to create a new version of {} by calling the PutParameter API with the overwrite flag. Version {oldest}, the oldest version, can't be deleted because it has a label associated with it. Move the label to another version of the parameter, and try again.",
            parameter.name
        )));
    }
    Ok(Some(oldest))
}

/// A version of `parameter`.
///
/// # Errors
/// [`Failure::Internal`] where its row is missing.
pub(crate) async fn load(
    cx: &mut Ctx,
    parameter: &ParameterRecord,
    version: u64,
) -> Result<VersionRecord, Failure> {
    let [account, region, unique_id] = parameter.home();
    let row = VERSIONS.get(cx, &[account, region, unique_id, &digits(version)]).await?;
    row.ok_or_else(|| Failure::Internal("a version of a parameter is missing".into()))
}

/// At most `limit` versions behind `after`, the oldest first.
pub(crate) async fn page(
    cx: &mut Ctx,
    parameter: &ParameterRecord,
    (after, limit): (Option<&str>, usize),
) -> Result<Vec<(String, VersionRecord)>, Failure> {
    let after = after.map(|after| [after]);
    let after = after.as_ref().map(<[&str; 1]>::as_slice);
    let rows = VERSIONS.range(cx, &parameter.home(), after, limit, Order::Forward).await?;
    let named =
        |(mut parts, row): (Vec<String>, VersionRecord)| (parts.pop().unwrap_or_default(), row);
    Ok(rows.into_iter().map(named).collect())
}
