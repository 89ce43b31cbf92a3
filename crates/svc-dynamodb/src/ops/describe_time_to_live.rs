//! DescribeTimeToLive: <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeTimeToLive.html>

use api_dynamodb::{
    DescribeTimeToLive, DescribeTimeToLiveInput, DescribeTimeToLiveOutput, TimeToLiveDescription,
    TimeToLiveStatus,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::DynamoDB;
use crate::find::{Found, locate};
use crate::table::ExpiryState;

impl Handler<DescribeTimeToLive> for DynamoDB {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DescribeTimeToLiveInput,
    ) -> Result<Touch<Found>, Failure> {
        let (found, access) = locate(cx, &input.table_name, "dynamodb:DescribeTimeToLive").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &DescribeTimeToLiveInput,
        found: Allowed<Found>,
    ) -> Result<DescribeTimeToLiveOutput, Failure> {
        let setting = found.described()?.expiry.as_ref();
        let status = match setting.map(|setting| setting.state) {
            None => TimeToLiveStatus::Disabled,
            Some(ExpiryState::On) => TimeToLiveStatus::Enabled,
            Some(ExpiryState::Beginning) => TimeToLiveStatus::Enabling,
        };
        let description = TimeToLiveDescription {
            time_to_live_status: Some(status),
            attribute_name: setting.map(|setting| setting.attribute.clone()),
        };
        Ok(DescribeTimeToLiveOutput { time_to_live_description: Some(description) })
    }
}
