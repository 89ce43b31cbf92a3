//! How long the backups of a cluster are to be kept.

use api_cloudhsmv2::{BackupRetentionPolicy, BackupRetentionType};
use wire::AwsError;

use crate::errors::invalid;
use crate::limits::{RETENTION_DAYS, RETENTION_DAYS_DEFAULT};

/// The days of a retention policy; those of none where there is none.
pub(crate) fn retention_days(policy: Option<&BackupRetentionPolicy>) -> Result<u16, AwsError> {
    let Some(policy) = policy else { return Ok(RETENTION_DAYS_DEFAULT) };
    let days = policy.value.as_deref().and_then(|value| value.parse().ok());
    let is_of_days = policy.r#type == Some(BackupRetentionType::Days);
    days.filter(|days| is_of_days && RETENTION_DAYS.contains(days)).ok_or_else(|| {
        invalid(format!(
            "BackupRetentionPolicy is of type DAYS, with a value from {} to {}.",
            RETENTION_DAYS.start(),
            RETENTION_DAYS.end(),
        ))
    })
}
