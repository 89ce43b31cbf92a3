//! DescribeContinuousBackups:
//! <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeContinuousBackups.html>
//!
//! # Differs from AWS
//! There are none: what keeps tables is the backup of the whole installation.

use api_dynamodb::{
    ContinuousBackupsDescription, ContinuousBackupsStatus, DescribeContinuousBackups,
    DescribeContinuousBackupsInput, DescribeContinuousBackupsOutput,
    PointInTimeRecoveryDescription, PointInTimeRecoveryStatus, errors,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::DynamoDB;
use crate::find::{Found, locate};

impl Handler<DescribeContinuousBackups> for DynamoDB {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DescribeContinuousBackupsInput,
    ) -> Result<Touch<Found>, Failure> {
        let action = "dynamodb:DescribeContinuousBackups";
        let (found, access) = locate(cx, &input.table_name, action).await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &DescribeContinuousBackupsInput,
        found: Allowed<Found>,
    ) -> Result<DescribeContinuousBackupsOutput, Failure> {
        if found.table().is_none() {
            let text = format!("Table not found: {}", found.name);
            return Err(errors::table_not_found_exception(text).into());
        }
        let description = ContinuousBackupsDescription {
            continuous_backups_status: ContinuousBackupsStatus::Disabled,
            point_in_time_recovery_description: Some(PointInTimeRecoveryDescription {
                point_in_time_recovery_status: Some(PointInTimeRecoveryStatus::Disabled),
                ..PointInTimeRecoveryDescription::default()
            }),
        };
        Ok(DescribeContinuousBackupsOutput { continuous_backups_description: Some(description) })
    }
}
