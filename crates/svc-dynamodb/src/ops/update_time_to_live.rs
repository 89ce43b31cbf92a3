//! UpdateTimeToLive: <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateTimeToLive.html>
//!
//! # Differs from AWS
//! The setting can be changed as often as one likes. An item is removed by the next round of the job, within a minute
//! or so, not within days.

use api_dynamodb::{
    TimeToLiveSpecification, UpdateTimeToLive, UpdateTimeToLiveInput, UpdateTimeToLiveOutput,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::DynamoDB;
use crate::filling::{self, Purpose};
use crate::find::{Found, locate};
use crate::refusal::validation;
use crate::table::{ExpirySetting, ExpiryState, TableRecord};

impl Handler<UpdateTimeToLive> for DynamoDB {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UpdateTimeToLiveInput,
    ) -> Result<Touch<Found>, Failure> {
        let (found, access) = locate(cx, &input.table_name, "dynamodb:UpdateTimeToLive").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UpdateTimeToLiveInput,
        found: Allowed<Found>,
    ) -> Result<UpdateTimeToLiveOutput, Failure> {
        let cx = &mut cx.writer(&found);
        let mut table = TableRecord::clone(found.described()?);
        let TimeToLiveSpecification { enabled, attribute_name } = &input.time_to_live_specification;
        match (&table.expiry, enabled) {
            (None, false) => return Err(validation("TimeToLive is already disabled").into()),
            (Some(held), _) if held.attribute != *attribute_name => {
                return Err(validation(format!(
                    "TimeToLive is active on a different AttributeName: current AttributeName is {}",
                    held.attribute
                ))
                .into());
            }
            (Some(_), true) => return Err(validation("TimeToLive is already enabled").into()),
            (Some(_), false) => table.expiry = None,
            (None, true) => {
                let (attribute, state) = (attribute_name.clone(), ExpiryState::Beginning);
                table.expiry = Some(ExpirySetting { attribute, state });
                filling::begin(cx, &table, Purpose::Expiry)?;
            }
        }
        table.save(cx)?;
        Ok(UpdateTimeToLiveOutput {
            time_to_live_specification: Some(input.time_to_live_specification.clone()),
        })
    }
}
