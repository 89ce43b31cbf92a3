//! DescribeLimits: <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeLimits.html>
//!
//! What AWS gives an account. Nothing here is limited by it.

use api_dynamodb::{DescribeLimits, DescribeLimitsInput, DescribeLimitsOutput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::DynamoDB;
use crate::limits::CAPACITY_MAX;

impl Handler<DescribeLimits> for DynamoDB {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &DescribeLimitsInput,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("dynamodb:DescribeLimits", cx.account()))
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &DescribeLimitsInput,
        _: Allowed<()>,
    ) -> Result<DescribeLimitsOutput, Failure> {
        Ok(DescribeLimitsOutput {
            account_max_read_capacity_units: Some(CAPACITY_MAX),
            account_max_write_capacity_units: Some(CAPACITY_MAX),
            table_max_read_capacity_units: Some(CAPACITY_MAX / 2),
            table_max_write_capacity_units: Some(CAPACITY_MAX / 2),
        })
    }
}
